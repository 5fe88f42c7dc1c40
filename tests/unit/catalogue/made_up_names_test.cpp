// Names of hardware that does not exist: another maker's, with a suffix or of a generation that no
// part has. A known name in them is no reason to take the known part for them.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"

using namespace trainprint;

namespace {

constexpr const char* kWrongMaker[] = {
    "Ascend 800T A2", "Cerebras A100",      "Graphcore H100",  "Groq A100",
    "AMD A100",       "AMD H100",           "AMD RTX 4090",    "AMD Radeon RTX 4090",
    "Intel A100",     "Intel RTX 4090",     "Intel Xeon H100", "Intel H200 Max",
    "NVIDIA MI300X",  "NVIDIA MI250X",      "NVIDIA Gaudi 2",  "NVIDIA TPU v4",
    "NVIDIA M1 Max",  "NVIDIA RX 7900 XTX", "NVIDIA Arc A770", "Huawei A100",
    "Huawei H100",    "Apple A100",         "Apple RTX 3090",  "Apple MI300X",
    "Google A100",    "Google H100",        "Meta H100",       "Microsoft H100",
    "Rivian A100",    "Tesla MI250X",       "Radeon A100",     "Instinct H100",
    "GeForce A100",   "GeForce H100",       "Quadro A100",     "Titan H100",
    "Jetson A100",    "EPYC A100",          "Ryzen RTX 4090",  "Tenstorrent A100",
    "SambaNova H100", "Zorblax A100",       "Acme H100",       "Biren A100",
    "Cambricon A100", "Qualcomm A100",      "Samsung H100",    "Moore T4",
};

constexpr const char* kWrongSuffix[] = {
    "H100 Ultra Max", "H100 Ultra",     "A100 Pro",     "A100 Super",          "A100 Ti",
    "A100 Max-Q",     "H100 Mini",      "H200 Lite",    "B200 Nano",           "T4 Plus",
    "V100 Turbo",     "L4 Elite",       "RTX 4090 XT",  "RTX 3090 Super",      "RTX 4090 Max",
    "RTX 5090 Ultra", "RX 7900 XTX Ti", "MI300X Ultra", "MI250X Pro",          "M2 Max Super",
    "M4 Ultra",       "Apple M3 Nano",  "TPU v5e Pro",  "Gaudi 3 Ultra",       "A100 B2",
    "H100 SXM9",      "A100-Zeta",      "H100-X",       "RTX 2080 Laptop Max", "RTX 3090 Laptop",
    "Arc A770 XT",    "L40S Turbo",     "A100 Quantum", "GH200 Mega",          "Trainium2 Ultra",
    "P100 Neo",
};

constexpr const char* kWrongGeneration[] = {
    "RTX 4095",
    "RTX 6090",
    "RTX 3095 Ti",
    "GTX 4090",
    "RTX 1080 Ti",
    "GTX 9080",
    "MI999X",
    "MI700X",
    "H300",
    "A200",
    "A10000",
    "V200",
    "L50S",
    "T5",
    "K90",
    "B900",
    "Gaudi 5",
    "Trainium 7",
    "Inferentia 9",
    "TPU v9",
    "TPU v12-64",
    "Apple M9",
    "Apple M7 Max",
    "Arc B990",
    "RX 9990 XT",
    "Ascend 990",
    "Maia 900",
    "MTIA 900",
    "Xeon Platinum 9999",
    "EPYC 1111",
    "GB900",
    "RTX A9000",
    "RTX 9000 Ada",
    "Quadro RTX 9000",
    "Jetson Orin Mega",
    "MLU999",
};

bool refused(const std::string& text) {
  const auto match = find_accelerator(text);
  if (match) {
    UNSCOPED_INFO(text << " was read as " << match->accelerator->id);
    return false;
  }
  return match.error().code == ErrorCode::unknown_accelerator ||
         match.error().code == ErrorCode::ambiguous;
}

template <class Names>
int check_refused(const Names& names) {
  int tried = 0;
  for (const char* name : names) {
    INFO(name);
    CHECK(refused(name));
    CHECK(refused("8x " + std::string(name)));
    CHECK(refused(std::string(name) + " x 4"));
    CHECK(refused("2 nodes of 8 " + std::string(name) + " GPUs"));
    ++tried;
  }
  return tried;
}

}  // namespace

TEST_CASE("catalogue: a known name behind another maker's is not the known part", "[catalogue]") {
  CHECK(check_refused(kWrongMaker) >= 45);
}

TEST_CASE("catalogue: a known name with a strange suffix is not the known part", "[catalogue]") {
  CHECK(check_refused(kWrongSuffix) >= 35);
}

TEST_CASE("catalogue: a generation that there is not is no other generation", "[catalogue]") {
  CHECK(check_refused(kWrongGeneration) >= 35);
}

TEST_CASE("catalogue: a made-up name in small letters is refused, too", "[catalogue]") {
  for (const char* name : {"acme h100", "8x zorblax a100", "h100 quantum x 4", "cerebras a100"}) {
    INFO(name);
    CHECK(refused(name));
  }
}

TEST_CASE("catalogue: a card's made-up hardware is asked for, not guessed", "[catalogue]") {
  for (const char* name : {"Cerebras A100", "H100 Ultra Max", "Ascend 800T A2", "RTX 4095",
                           "GeForce H100", "A100 Super", "Gaudi 5", "AMD H100"}) {
    INFO(name);
    const FileReading reading =
        read_card_text("# M\n\n## Training\n\n- **Hardware:** 8x " + std::string(name) +
                       "\n- **Wall-clock time:** 72 hours\n");
    for (const RunReading& run : reading.runs) {
      const std::string read(value_of(run, "accelerator"));
      CHECK((read.empty() || refused(read)));
    }
  }
}

TEST_CASE("catalogue: what stands around a name leaves it the part it is", "[catalogue]") {
  const auto id = [](const char* text) {
    const auto match = find_accelerator(text);
    return std::string(match ? match->accelerator->id : match.error().message);
  };
  CHECK(id("NVIDIA Tesla V100") == "nvidia-v100-sxm2");
  CHECK(id("Google Cloud A100") == "nvidia-a100");
  CHECK(id("Google Colab T4") == "nvidia-t4");
  CHECK(id("Kaggle P100") == "nvidia-p100-pcie");
  CHECK(id("Jean Zay A100") == "nvidia-a100");
  CHECK(id("A100 on Leonardo") == "nvidia-a100");
  CHECK(id("Trained on A100 GPUs by Acme") == "nvidia-a100");
  CHECK(id("AMD Radeon Instinct MI50") == "amd-mi50");
  CHECK(id("ASUS GeForce RTX 3090 OC Edition") == "nvidia-rtx-3090");
  CHECK(id("MSI RTX 4090") == "nvidia-rtx-4090");
  CHECK(id("A100 Ampere") == "nvidia-a100");
  CHECK(id("8 A100 plus 2 nodes") == "nvidia-a100");
  CHECK(id("Habana Gaudi2") == "intel-gaudi2");
  CHECK(id("NVIDIA A100 Tensor Core GPU") == "nvidia-a100");
  CHECK(id("one A100 for 3 hours") == "nvidia-a100");
}

TEST_CASE("catalogue: a laptop's part is one of its own", "[catalogue]") {
  const auto watts = [](const char* text) {
    const auto match = find_accelerator(text);
    return match && match->accelerator->tdp ? match->accelerator->tdp->value.as_watts() : 0.0;
  };
  CHECK(watts("RTX 4090") == 450);
  CHECK(watts("RTX 4090 Laptop") == 150);
  CHECK(watts("NVIDIA GeForce RTX 4090 Laptop GPU") == 150);
  CHECK(watts("RTX 4090 Mobile") == 150);
  CHECK(watts("RTX 4090 (mobile)") == 150);
  CHECK(watts("my laptop with an RTX 4060") == 115);
  CHECK(watts("RTX 4070 Ti") == 285);
  CHECK(watts("RTX 4070 Ti SUPER") == 285);
  CHECK(watts("RTX 4070") == 200);
  CHECK(watts("RTX 5090 D") == 575);
  CHECK(watts("RTX 4090D") == 425);
  CHECK(watts("RTX A5000 Max-Q") == 80);
  CHECK(watts("RTX 2080 Max-Q") == 80);
}

TEST_CASE("catalogue: a slice or a share of a device is that much of one", "[catalogue]") {
  const auto count = [](const char* text) {
    const auto match = find_accelerator(text);
    return match ? match->count.value_or(0) : -1.0;
  };
  CHECK(count("A100 1g.10gb") == 1.0 / 7);
  CHECK(count("H100 MIG 3g.40gb") == 3.0 / 7);
  CHECK(count("2x A100 2g.20gb") == 4.0 / 7);
  CHECK(count("A30 1g.6gb") == 0.25);
  CHECK(count("RTX PRO 6000 Blackwell 1g.24gb") == 0.25);
  CHECK(count("V100 2g.10gb") == 0);         // a V100 is never cut
  CHECK(find_accelerator("A10 host").ok());  // what a part stands in is no other part
  CHECK(count("0.5 A100") == 0.5);
  CHECK(count("half an A100") == 0.5);
  CHECK(count("0.25 x H100") == 0.25);
  CHECK(count("1/2 A100") != 2);
  CHECK(count("A100, dropout 0.5") == 0);
}

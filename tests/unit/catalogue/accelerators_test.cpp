#include <string>

#include "support/catch.hpp"
#include "trainprint/catalogue.hpp"

using namespace trainprint;

namespace {

/// The id the text means, or the name of the error.
std::string meaning(const char* text) {
  const auto match = find_accelerator(text);
  return std::string(match ? match->accelerator->id : name(match.error().code));
}

/// The count the text gives, 0 if it gives none, -1 if it is refused.
double devices(const char* text) {
  const auto match = find_accelerator(text);
  return match ? match->count.value_or(0) : -1;
}

bool notices(const char* text, std::string_view code) {
  const auto match = find_accelerator(text);
  if (!match) return false;
  for (const Notice& notice : match->notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}

bool suggests(const char* text, std::string_view name) {
  const auto match = find_accelerator(text);
  if (match) return false;
  for (const std::string& suggestion : match.error().suggestions) {
    if (suggestion == name) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a count in words is read to its end, and one that is no count is refused") {
  struct Spelled {
    std::string_view text;
    double count;
  };
  for (const auto& [text, count] : {
           Spelled{"twenty-four A100s", 24},
           Spelled{"Thirty two A100", 32},
           Spelled{"a hundred A100", 100},
           Spelled{"two hundred and fifty-six A100", 256},
           Spelled{"two thousand A100", 2000},
           Spelled{"seventeen A100", 17},
           Spelled{"one A100", 1},
       }) {
    INFO(text);
    const auto match = find_accelerator(text);
    REQUIRE(match.ok());
    REQUIRE(match->count);
    CHECK(*match->count == count);
  }
  for (const std::string_view text : {"1,5 A100", "1.5 A100", "-8x A100", "-8 A100", "−8x A100"}) {
    INFO(text);
    const auto match = find_accelerator(text);
    REQUIRE_FALSE(match.ok());
    CHECK(match.error().code == ErrorCode::out_of_range);
  }
  CHECK(find_accelerator("1,024 A100")->count == 1024);
  CHECK(find_accelerator("1e3 A100")->count == 1000);
  CHECK(find_accelerator("5e1 M5")->count == 50);
  CHECK(find_accelerator("0.5 A100")->count == 0.5);
}

TEST_CASE("catalogue: a part is found as cards spell it", "[catalogue]") {
  CHECK(meaning("NVIDIA H100 80GB HBM3") == "nvidia-h100-sxm");
  CHECK(meaning("Tesla V100-SXM2-32GB") == "nvidia-v100-sxm2");
  CHECK(meaning("GH200") == "nvidia-gh200");
  CHECK(meaning("AMD Instinct MI250X") == "amd-mi250x");
  CHECK(meaning("MI300A") == "amd-mi300a");
  CHECK(meaning("M2 Max") == "apple-m2-max");
  CHECK(meaning("MacBook Pro (Apple M3 Pro)") == "apple-m3-pro");
  CHECK(meaning("RTX 4090 (24GB)") == "nvidia-rtx-4090");
  CHECK(meaning("NvidiaA100") == "nvidia-a100");
  CHECK(meaning("rtx3090") == "nvidia-rtx-3090");
  CHECK(meaning("RTX 3090 Ti") == "nvidia-rtx-3090-ti");
  CHECK(meaning("NVIDIA RTX A6000 48GB") == "nvidia-a6000");
  CHECK(meaning("Tesla T4 (Google Colab)") == "nvidia-t4");
  CHECK(meaning("Gaudi 2") == "intel-gaudi2");
  CHECK(meaning("nvidia-a10g-small") == "nvidia-a10g");
  CHECK(meaning("Trillium") == "google-tpu-v6e");
}

TEST_CASE("catalogue: a longer number is another part", "[catalogue]") {
  CHECK(meaning("A1001") == "unknown_accelerator");
  CHECK(meaning("A10000") == "unknown_accelerator");
  CHECK(suggests("A1001", "A100"));
  // What is suggested takes the place of the text, whose count it keeps.
  CHECK(suggests("2x NVIDIA A1001 GPUs with 16GB", "2x A100"));
  CHECK(meaning("RTX A1000") == "nvidia-rtx-a1000");
  CHECK(meaning("8x NVIDIA RTX A400") == "nvidia-rtx-a400");
  CHECK(meaning("RTX 3065") == "unknown_accelerator");
  CHECK(suggests("RTX 3065", "RTX 3060"));
}

TEST_CASE("catalogue: a bare number one key away from a far stronger part is asked about",
          "[catalogue]") {
  CHECK(suggests("8x A1000", "8x A100"));
  CHECK(suggests("8 x A1000", "8 x RTX A1000"));
  for (const char* text : {"A1000", "NVIDIA A1000"}) {
    INFO(text);
    CHECK(meaning(text) == "ambiguous");
    CHECK(suggests(text, "A100"));
    CHECK(suggests(text, "RTX A1000"));
  }
  CHECK(meaning("A400") == "ambiguous");
  CHECK(suggests("A400", "A40"));
}

TEST_CASE("catalogue: form, memory and power choose among variants", "[catalogue]") {
  CHECK(meaning("A100-SXM4-80GB") == "nvidia-a100-sxm4-80gb");
  CHECK(meaning("NVIDIA A100 80GB PCIe") == "nvidia-a100-pcie-80gb");
  CHECK(meaning("A100 PCIe 40GB") == "nvidia-a100-pcie-40gb");
  CHECK(meaning("A100 GPUs with 40 GB of memory each") == "nvidia-a100-sxm4-40gb");
  CHECK(meaning("A100 (TDP of 300W)") == "nvidia-a100-pcie-80gb");
  CHECK(meaning("H100 PCIe") == "nvidia-h100-pcie");
  CHECK(meaning("H100 NVL") == "nvidia-h100-nvl");
  CHECK(meaning("HGX H100") == "nvidia-h100-sxm");
  CHECK(meaning("A100-SXM4-40GB on a PCIe Gen4 host") == "nvidia-a100-sxm4-40gb");
  CHECK(!notices("A100-SXM4-80GB", "assumed_variant"));
  CHECK(!notices("HGX H100", "assumed_variant"));
  CHECK(!notices("H100-80GB (TDP of 700W)", "assumed_variant"));
}

TEST_CASE("catalogue: an assumed variant names the others and their power", "[catalogue]") {
  const auto match = find_accelerator("A100");
  REQUIRE(match);
  CHECK(match->accelerator->id == "nvidia-a100");
  REQUIRE(match->notices.size() == 1);
  CHECK(match->notices[0].code == NoticeCode::assumed_variant);
  CHECK(match->notices[0].field == "accelerator");
  // 250 W and 300 W against 400 W.
  CHECK(match->notices[0].message.find("A100 PCIe 40GB (250 W, 38 % less power)") !=
        std::string::npos);
  CHECK(match->notices[0].message.find("A100 PCIe 80GB (300 W, 25 % less power)") !=
        std::string::npos);
  CHECK(notices("8 V100s", "assumed_variant"));
  CHECK(notices("MI300", "assumed_variant"));
}

TEST_CASE("catalogue: a count is read before, behind and inside the name", "[catalogue]") {
  CHECK(devices("8xA100-SXM4-80GB") == 8);
  CHECK(devices("2x RTX 4090 (24GB)") == 2);
  CHECK(devices("4 x NVIDIA A100 40 GB GPUs") == 4);
  CHECK(devices("NVIDIA A100x4 for training") == 4);
  CHECK(devices("992 *80GB A100 GPUs") == 992);
  CHECK(devices("32 x 8 x A100 GPUs") == 256);
  CHECK(devices("8 × V100") == 8);
  CHECK(devices("1,024 H100") == 1024);
  CHECK(devices("eight NVIDIA H100 GPUs") == 8);
  CHECK(devices("single NVIDIA Tesla V100 GPU with 16 GiB") == 1);
  CHECK(devices("A100 40GB x8") == 8);
  CHECK(devices("A100 (8)") == 8);
  CHECK(devices("4 GPUs (A100 80GB)") == 4);
  CHECK(devices("2x3090") == 2);
  CHECK(devices("nvidia-l4x1") == 1);
}

TEST_CASE("catalogue: memory, power, hours and ranges are no count", "[catalogue]") {
  CHECK(devices("A100-80GB (TDP of 350-400W)") == 0);
  CHECK(devices("RTX 4090 (24GB)") == 0);
  CHECK(devices("184320 A100 GPU hours") == 0);
  CHECK(devices("512 GPU-hours on A100") == 0);
  CHECK(devices("trained 3090 hours on V100") == 0);
  CHECK(devices("4-8 A100") == 0);
  CHECK(devices("A100, CUDA 11.8") == 0);
}

TEST_CASE("catalogue: nodes multiply when the text says so", "[catalogue]") {
  CHECK(devices("2 nodes of 8 H100") == 16);
  CHECK(devices("4 Knoten mit je 8 A100") == 32);
  CHECK(devices("4 nœuds de 8 A100") == 32);
  CHECK(devices("2 Knoten mit insgesamt 16 A100") == 16);
  CHECK(devices("16 A100 (2 nodos) por 3 horas") == 16);
  CHECK(devices("fünf A100") == 5);
  CHECK(devices("8 cartes A100") == 8);
  CHECK(devices("1,024xH100") == 1024);
  CHECK(devices("100 A100 heures") == 0);
  CHECK(devices("16 nodes, each with 8x H100") == 128);
  CHECK(devices("8 A100 per node, 4 nodes") == 32);
  CHECK(devices("64 A100 GPUs (8 nodes)") == 64);
  CHECK(devices("4 DGX A100") == 32);
  CHECK(notices("2 nodes of 8 H100", "devices_from_nodes"));
}

TEST_CASE("catalogue: what is in one node is multiplied wherever it is said", "[catalogue]") {
  CHECK(devices("8 nodes x 8 A100") == 64);
  CHECK(devices("16 nodes (4 A100/node)") == 64);
  CHECK(devices("4 GPUs per node on 8 nodes A100") == 32);
  CHECK(devices("8 nodes × 8 GPUs (A100 80GB)") == 64);
  CHECK(devices("8 A100 on each of 4 nodes") == 32);
  CHECK(devices("4 nodos con 8 A100 cada uno") == 32);
  CHECK(devices("an H100 node (8 GPUs per node)") == 8);
  CHECK(devices("two 8-GPU A100 nodes") == 16);
  CHECK(devices("40 HPE nodes with 4 A100 each") == 160);
  CHECK(devices("12 compute nodes x 4 A100") == 48);
  CHECK(devices("64 H100 GPUs (8 per node)") == 64);
  CHECK(devices("2 racks of 18 nodes with 4 GB200 each") == 144);
}

TEST_CASE("catalogue: systems are counted by what is known to be in them", "[catalogue]") {
  CHECK(devices("a DGX H100") == 8);
  CHECK(devices("8 DGX A100 GPUs") == 8);
  CHECK(devices("GB200 NVL72") == 72);
  CHECK(devices("64 GB200 NVL72 GPUs") == 64);
  CHECK(devices("GB200 NVL72 racks x 2") == 144);
  CHECK(notices("GB200 NVL72", "devices_from_nodes"));
}

TEST_CASE("catalogue: a part of several, and several in a word", "[catalogue]") {
  CHECK(devices("4 of 8 A100") == 4);
  CHECK(devices("4 out of the 8 H100 GPUs") == 4);
  CHECK(devices("two of our four A100") == 2);
  CHECK(devices("A100 x2 (only one used)") == 1);
  CHECK(devices("half an H100") == 0.5);
  CHECK(devices("a quarter of an A100") == 0.25);
  CHECK(devices("1/4 of an A100") == 0.25);
  CHECK(devices("the third A100") == 0);
  CHECK(devices("octo-A100") == 8);
  CHECK(devices("triple RTX 3090") == 3);
  CHECK(devices("8-way A100") == 8);
}

TEST_CASE("catalogue: a count that can be read in two ways is a question", "[catalogue]") {
  const auto asked = [](const char* text) {
    const auto match = find_accelerator(text);
    REQUIRE(match);
    CHECK(!match->question.empty());
    CHECK(!match->count);
    return match->choices;
  };
  CHECK(asked("4 TPU v4 pods").empty());
  CHECK(asked("4-8 A100").empty());
  CHECK(asked("HGX A100").empty());
  CHECK(asked("2 nodes (16 A100)") == std::vector<double>{16, 32});
  CHECK(asked("8xH100 nodes") == std::vector<double>{8, 64});
  CHECK(asked("4x A100, 2 nodes") == std::vector<double>{4, 8});
  CHECK(asked("2 GB200 NVL72") == std::vector<double>{2, 144});
  CHECK(find_accelerator("TPU v4 pod with 4096 chips")->count == 4096);
}

TEST_CASE("catalogue: a machine type stands for what is in it", "[catalogue]") {
  CHECK(meaning("p4d.24xlarge") == "nvidia-a100-sxm4-40gb");
  CHECK(devices("p4d.24xlarge") == 8);
  CHECK(devices("2 x p4d.24xlarge") == 16);
  CHECK(devices("p4d.24xlarge (8x A100)") == 8);
  CHECK(meaning("Standard_ND96amsr_A100_v4") == "nvidia-a100-sxm4-80gb");
  CHECK(meaning("a2-highgpu-8g") == "nvidia-a100-sxm4-40gb");
  CHECK(devices("g5.12xlarge") == 4);
  CHECK(devices("DGX-2") == 16);
  // One K80 "GPU" of a cloud is half a board.
  CHECK(devices("p2.xlarge") == 0.5);
}

TEST_CASE("catalogue: v3-8 is four chips", "[catalogue]") {
  CHECK(meaning("v3-8") == "google-tpu-v3");
  CHECK(devices("v3-8") == 4);
  CHECK(devices("TPU v4-128") == 64);
  CHECK(devices("TPUv3-8") == 4);
  CHECK(devices("1 TPU v3-8 VM") == 4);
  CHECK(devices("8 × TPU v3-8") == 32);
  CHECK(devices("v5p-8") == 4);
  CHECK(devices("tpu7x-8") == 4);
  CHECK(notices("v3-8", "chips_from_cores"));
}

TEST_CASE("catalogue: v5e and v6e slices count chips", "[catalogue]") {
  CHECK(meaning("v5litepod-256") == "google-tpu-v5e");
  CHECK(devices("v5litepod-256") == 256);
  CHECK(devices("Cloud TPU v5e-16") == 16);
  CHECK(devices("v6e-8") == 8);
  CHECK(!notices("v6e-8", "chips_from_cores"));
}

TEST_CASE("catalogue: a unit beside a TPU wins over the convention", "[catalogue]") {
  CHECK(devices("TPU v3, 8 cores") == 4);
  CHECK(devices("128 TPU v3 cores") == 64);
  CHECK(devices("TPU v4, 64 chips") == 64);
  CHECK(devices("TPU v2-8 (8 cores)") == 4);
  CHECK(devices("TPU v4 4x4x4") == 64);
}

TEST_CASE("catalogue: dies are halves of modules", "[catalogue]") {
  CHECK(devices("64 MI250X GCDs") == 32);
  CHECK(notices("64 MI250X GCDs", "modules_from_dies"));
  CHECK(devices("64 MI250X") == 64);
}

TEST_CASE("catalogue: what can mean several parts is refused with the candidates", "[catalogue]") {
  CHECK(meaning("RTX 6000") == "ambiguous");
  CHECK(suggests("RTX 6000", "RTX 6000 Ada Generation"));
  CHECK(suggests("RTX 6000", "RTX A6000"));
  CHECK(meaning("RTX 6000 Ada") == "nvidia-rtx-6000-ada");
  CHECK(meaning("TPU") == "ambiguous");
  CHECK(meaning("TPU v5-256") == "ambiguous");
  CHECK(meaning("TPU v5-512") == "google-tpu-v5p");  // no v5e slice is that large
  CHECK(meaning("A100 and V100") == "ambiguous");
  CHECK(suggests("A100 and V100", "V100 SXM2"));
}

TEST_CASE("catalogue: the host's processor is not what trained", "[catalogue]") {
  CHECK(meaning("8x A100, 2x AMD EPYC 7742, 1 TB RAM") == "nvidia-a100");
  CHECK(devices("8x A100, 2x AMD EPYC 7742, 1 TB RAM") == 8);
  CHECK(meaning("Intel Xeon Platinum 8380") == "intel-xeon-platinum-8380");
}

TEST_CASE("catalogue: V100s is a plural and V100S a part", "[catalogue]") {
  CHECK(meaning("8 V100s") == "nvidia-v100-sxm2");
  CHECK(meaning("8 V100S") == "nvidia-v100s");
  CHECK(meaning("L40s") == "nvidia-l40s");
  CHECK(meaning("16 H100s") == "nvidia-h100-sxm");
}

TEST_CASE("catalogue: no model is no accelerator", "[catalogue]") {
  for (const char* text : {"", " ", "GPU", "8 GPUs", "unknown", "€ 100", "\xFF\xC3", "x"}) {
    INFO(text);
    CHECK(meaning(text) == "unknown_accelerator");
  }
}

TEST_CASE("catalogue: the error names the field it was given", "[catalogue]") {
  CHECK(find_accelerator("nothing", FieldPath::unchecked("hardware.name")).error().field ==
        "hardware.name");
}

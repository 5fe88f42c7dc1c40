#include "catalogue/accelerator_called.hpp"

#include <algorithm>
#include <set>

#include "catalogue/find_accelerator.hpp"
#include "support/catch.hpp"

using namespace trainprint;

namespace {

void check_part_as_read(std::string_view text, int& found) {
  const auto called = accelerator_called(text);
  if (!called) return;
  ++found;
  INFO(text);
  const auto read = read_accelerator(text, "accelerator");
  REQUIRE(read);
  CHECK(called->accelerator->id == read->accelerator->id);
  CHECK(called->count == read->count);
  CHECK(called->machine_type == read->machine_type);
  REQUIRE(called->notices.size() == read->notices.size());
  for (std::size_t i = 0; i < read->notices.size(); ++i) {
    CHECK(called->notices[i].code == read->notices[i].code);
    CHECK(called->notices[i].message == read->notices[i].message);
  }
}

}  // namespace

TEST_CASE("a part's whole name means what reading its words finds", "[catalogue]") {
  int names = 0, found = 0, variations = 0;
  for (const Accelerator& part : accelerators()) {
    std::set<std::string> texts = {std::string(part.name)};
    for (const std::string_view alias : part.aliases) texts.emplace(alias);
    for (const std::string& text : texts) {
      ++names;
      check_part_as_read(text, found);
      std::string lower = text, hyphened = text, closed = text;
      std::transform(lower.begin(), lower.end(), lower.begin(),
                     [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
      std::replace(hyphened.begin(), hyphened.end(), ' ', '-');
      closed.erase(std::remove(closed.begin(), closed.end(), ' '), closed.end());
      for (const std::string& other :
           {lower, hyphened, closed, text + " 80GB", text + " PCIe", "NVIDIA " + text, text + "s",
            "8x " + text, text + " Laptop", text + ".", " " + text, text + "  "}) {
        check_part_as_read(other, variations);
      }
    }
  }
  CHECK(found > names * 8 / 10);
  CHECK(variations > names);
}

TEST_CASE("what people name most is found by its whole name", "[catalogue]") {
  for (const char* const text : {"A100", "A100 80GB", "H100", "V100", "T4", "A10G", "L4", "L40S",
                                 "RTX 4090", "RTX 3090", "A6000", "MI300X", "H200", "B200"}) {
    INFO(text);
    CHECK(accelerator_called(text));
  }
}

TEST_CASE("counts, machine types and several parts are left to whoever reads words",
          "[catalogue]") {
  for (const char* const text : {"8x A100", "8 A100", "p4d.24xlarge", "TPU v4-128", "A100 or H100",
                                 "TPU", "4090", "", "no such part"}) {
    INFO(text);
    CHECK_FALSE(accelerator_called(text));
  }
}

#include <algorithm>
#include <set>
#include <string>

#include "catalogue/names.generated.hpp"
#include "support/catch.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

/// Every name the compiler checked, so that the generator's folding is ours.
template <std::size_t N>
bool listed(const std::string_view (&names)[N], std::string_view name) {
  return std::binary_search(std::begin(names), std::end(names), std::string_view(fold(name)));
}

}  // namespace

TEST_CASE("catalogue: every accelerator is found by its id and name", "[catalogue]") {
  REQUIRE(accelerators().size() >= 400);
  for (const Accelerator& a : accelerators()) {
    INFO(a.id);
    const auto by_id = find_accelerator(a.id);
    REQUIRE(by_id);
    CHECK(by_id->accelerator == &a);
    const auto by_name = find_accelerator(a.name);
    REQUIRE(by_name);
    CHECK(by_name->accelerator == &a);
  }
}

TEST_CASE("catalogue: accelerators are sorted by id", "[catalogue]") {
  const auto rows = accelerators();
  CHECK(std::is_sorted(rows.begin(), rows.end(),
                       [](const Accelerator& a, const Accelerator& b) { return a.id < b.id; }));
  CHECK(std::adjacent_find(
            rows.begin(), rows.end(),
            [](const Accelerator& a, const Accelerator& b) { return a.id == b.id; }) == rows.end());
}

TEST_CASE("catalogue: what a reader should know of a part's figures is said", "[catalogue]") {
  CHECK(note(*find_accelerator("TPU v4")->accelerator).find("326 to 378 W") !=
        std::string_view::npos);
  CHECK(note(*find_accelerator("nvidia-vr200")->accelerator).find("1800 to 2300 W") !=
        std::string_view::npos);
  CHECK(note(*find_accelerator("T4")->accelerator).empty());
}

TEST_CASE("catalogue: every alias of an accelerator finds it", "[catalogue]") {
  for (const Accelerator& a : accelerators()) {
    for (const std::string_view alias : a.aliases) {
      INFO(a.id << " as " << alias);
      const auto match = find_accelerator(alias);
      REQUIRE(match);
      CHECK(match->accelerator == &a);
      CHECK(listed(tables::kAcceleratorNames, alias));
    }
  }
}

TEST_CASE("catalogue: a part says what sort of computer it is sold for", "[catalogue]") {
  const auto sort = [](const char* text) {
    const auto match = find_accelerator(text);
    REQUIRE(match);
    return std::string(name(match->accelerator->device_class));
  };
  CHECK(sort("8x H100 SXM") == "data_center");
  CHECK(sort("T4") == "data_center");
  CHECK(sort("TPU v4-8") == "data_center");
  CHECK(sort("RTX A6000") == "workstation");
  CHECK(sort("PRO W7900") == "workstation");
  CHECK(sort("RTX 4090") == "consumer");
  CHECK(sort("M2 Max") == "soc");
  CHECK(sort("DGX Spark") == "soc");
  CHECK(sort("EPYC 7742") == "cpu");
}

TEST_CASE("catalogue: every figure of an accelerator has a source and is possible", "[catalogue]") {
  for (const Accelerator& a : accelerators()) {
    INFO(a.id);
    CHECK(!a.vendor.empty());
    CHECK(a.devices_per_node >= 1);
    // Something to reckon with, or the paper's row, or nothing is known at all.
    if (a.peak) {
      CHECK(!a.peak->source.empty());
      CHECK(a.peak->value.as_tflop_per_s() >= 1);
      CHECK(a.peak->value.as_tflop_per_s() <= 5000);
    }
    if (a.tdp) {
      CHECK(!a.tdp->source.empty());
      CHECK(a.tdp->value.as_watts() >= 10);
      CHECK(a.tdp->value.as_watts() <= 2050);
    }
    if (a.mean_power) {
      CHECK(!a.mean_power->source.empty());
      CHECK(a.mean_power->value <= a.tdp->value);
    }
    if (a.paper) {
      CHECK(a.paper->efficiency >= 0.2);
      CHECK(a.paper->efficiency <= 0.45);
    }
  }
}

TEST_CASE("catalogue: the paper's twenty rows are all reached", "[catalogue]") {
  std::set<std::string_view> rows;
  for (const Accelerator& a : accelerators()) {
    if (a.paper) rows.insert(a.paper->row);
  }
  CHECK(rows.size() == 20);
  // Table 9 as printed, the A40 with its sparse figure.
  const auto a40 = find_accelerator("A40");
  CHECK(a40->accelerator->paper->peak.as_tflop_per_s() == 300);
  CHECK(a40->accelerator->peak->value.as_tflop_per_s() == 149.7);
}

TEST_CASE("catalogue: H200 and GH200 count as H", "[catalogue]") {
  CHECK(find_accelerator("H200")->accelerator->family == AcceleratorFamily::h);
  CHECK(find_accelerator("GH200")->accelerator->family == AcceleratorFamily::h);
  CHECK(find_accelerator("A800")->accelerator->family == AcceleratorFamily::a);
  CHECK(find_accelerator("B200")->accelerator->family == AcceleratorFamily::other);
}

TEST_CASE("catalogue: every place is found by its id and name", "[catalogue]") {
  REQUIRE(places().size() > 600);
  for (const Place& p : places()) {
    INFO(p.id << ' ' << p.name);
    const auto by_id = find_place(p.id);
    REQUIRE(by_id);
    CHECK(by_id->place == &p);
    const auto by_name = find_place(p.name);
    if (by_name) {
      CHECK(by_name->place == &p);
    } else {
      CHECK(by_name.error().code == ErrorCode::ambiguous);
    }
  }
}

TEST_CASE("catalogue: every other name of a place finds it or says it is ambiguous",
          "[catalogue]") {
  for (const Place& p : places()) {
    for (const auto& names : {p.aliases, p.within}) {
      for (const std::string_view alias : names) {
        INFO(p.id << " as " << alias);
        if (alias == "NA") continue;  // Namibia's code is also how cards say "not available"
        const auto match = find_place(alias);
        if (match) {
          CHECK(match->place == &p);
        } else {
          CHECK(match.error().code == ErrorCode::ambiguous);
        }
        CHECK(listed(tables::kPlaceNames, alias));
      }
    }
  }
}

TEST_CASE("catalogue: every place has a figure, a year, a basis, a source and a licence",
          "[catalogue]") {
  std::string_view before;
  for (const Place& p : places()) {
    INFO(p.id);
    CHECK(before < p.id);
    before = p.id;
    CHECK(p.intensity.as_grams_per_kwh() > 0);
    CHECK(p.intensity.as_grams_per_kwh() <= 1400);
    CHECK(p.year >= 2009);
    CHECK(!p.basis.empty());
    CHECK(!p.source.empty());
    CHECK(!p.licence.empty());
    const auto country = find_place(p.country);
    if (p.kind != PlaceKind::aggregate) CHECK(country->place->kind == PlaceKind::country);
    const auto grid = find_place(p.grid);
    REQUIRE(grid);
    CHECK(grid->place->intensity == p.intensity);
    if (p.pue) {
      CHECK(p.pue->value > 1);
      CHECK(!p.pue->source.empty());
    }
  }
}

TEST_CASE("catalogue: suggestions can be taken as they are", "[catalogue]") {
  for (const char* text : {"Georgia", "us-east", "Washington", "Congo", "Monaco", "Portland",
                           "Germny", "Calfornia", "us east 1"}) {
    const auto refused = find_place(text);
    REQUIRE(!refused);
    CHECK(!refused.error().suggestions.empty());
    for (const std::string& suggestion : refused.error().suggestions) {
      INFO(text << " -> " << suggestion);
      CHECK(find_place(suggestion));
    }
  }
  for (const char* text : {"RTX 6000", "TPU", "A1001", "A100 and V100", "RTX 3065", "Trilium"}) {
    const auto refused = find_accelerator(text);
    REQUIRE(!refused);
    CHECK(!refused.error().suggestions.empty());
    for (const std::string& suggestion : refused.error().suggestions) {
      INFO(text << " -> " << suggestion);
      CHECK(find_accelerator(suggestion));
    }
  }
}

TEST_CASE("catalogue: the world is the newest published average", "[catalogue]") {
  CHECK(world().id == "WORLD");
  CHECK(world().intensity.as_grams_per_kwh() == 458.29);
  CHECK(world().year == 2025);
  CHECK(data_version() == "2026.11");
}

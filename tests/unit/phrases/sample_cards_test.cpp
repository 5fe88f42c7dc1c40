// Real model cards, where they lie beside the repository: what a person sees in them is found.
#include <cstdio>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/phrases.hpp"

using namespace trainprint;
using Json = nlohmann::json;
using K = QuantityKind;

namespace {

// Published figures are rounded: "3.3M GPU hours" for 3,311,616.
constexpr double kRounding = 0.01;

struct Tally {
  int expected = 0, found = 0;
};

bool holds(const std::vector<FoundQuantity>& found, std::initializer_list<K> kinds, double value) {
  for (const FoundQuantity& q : found) {
    for (const K kind : kinds) {
      if (q.kind != kind) continue;
      if (within(q.value, value, kRounding) || (q.upper && within(*q.upper, value, kRounding))) {
        return true;
      }
    }
  }
  return false;
}

bool holds_device_hours(const std::vector<FoundQuantity>& found, double value) {
  for (const FoundQuantity& q : found) {
    if (q.device_hours() && within(*q.device_hours(), value, kRounding)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("phrases: what a person sees in real cards is found", "[phrases][samples]") {
  const std::string folder = "../shared/samples/model_cards/";
  if (!path_exists(folder + "index.json")) {
    WARN("no sample cards beside the repository: nothing checked");
    return;
  }
  const Json index = Json::parse(read_file(folder + "index.json"));
  Tally all, stated;
  for (const Json& card : index) {
    const std::string file = card["file"];
    const Json& expect = card["expect"];
    const std::string text = read_file(folder + file);
    const auto found = find_quantities(text);
    const auto check = [&](const char* what, bool good) {
      ++all.expected;
      all.found += good ? 1 : 0;
      if (!good) std::printf("%s: %s not found\n", file.c_str(), what);
    };
    if (expect.contains("device_hours") && expect["hours_kind"] == "device") {
      const double hours = expect["device_hours"];
      const bool good = holds_device_hours(found, hours) || holds(found, {K::hours_unclear}, hours);
      check("device-hours", good);
      ++stated.expected;
      stated.found += holds_device_hours(found, hours) ? 1 : 0;
    } else if (expect.contains("hours")) {
      check("hours",
            holds(found, {K::hours_unclear, K::duration, K::wall_clock_hours}, expect["hours"]));
    }
    if (expect.contains("power_w")) check("power", holds(found, {K::power}, expect["power_w"]));
    if (expect.contains("energy_kwh")) {
      check("energy", holds(found, {K::energy}, expect["energy_kwh"]));
    }
    if (expect.contains("grid_g_per_kwh")) {
      check("grid", holds(found, {K::carbon_intensity}, expect["grid_g_per_kwh"]));
    }
    if (expect.contains("emissions_kg")) {
      check("emissions", holds(found, {K::mass_co2e}, expect["emissions_kg"].get<double>() * 1000));
    }
    if (expect.contains("count")) {
      bool good = holds(found, {K::accelerator_count}, expect["count"]);
      for (const FoundQuantity& q : found) {
        good = good || q.accelerator_count == expect["count"].get<double>();
      }
      check("accelerators", good);
    }
  }
  std::printf("sample cards: %d of %d figures found; device-hours as such in %d of %d\n", all.found,
              all.expected, stated.found, stated.expected);
  CHECK(all.found >= all.expected * 85 / 100);
}

#include <cmath>

#include "trainprint/pictures.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kDigitsOfEnergy = 6;  // as in the sum

std::string kwh_text(Energy energy) { return readable(energy.as_kwh(), kDigitsOfEnergy) + " kWh"; }

}  // namespace

EnergyParts energy_parts(const EstimateReport& report) {
  const ByBoundary<Energy>& energy = report.headline().energy;
  const Energy whole = energy.at(report.boundary);
  EnergyParts out;
  Energy before = Energy::kwh(0);
  const auto add = [&](Boundary boundary, const char* what) {
    if (report.boundary < boundary) return;
    const Energy part = energy.at(boundary) - before;
    std::string calculation;
    if (before > Energy::kwh(0))
      calculation = kwh_text(energy.at(boundary)) + " − " + kwh_text(before);
    before = energy.at(boundary);
    if (part > Energy::kwh(0))
      out.parts.push_back({what, part, part / whole, std::move(calculation)});
  };
  add(Boundary::accelerator, "Accelerators");
  add(Boundary::it, "Servers and network");
  add(Boundary::facility, "Cooling and power losses");
  if (out.parts.empty()) return out;
  const long share = std::lround(out.parts.front().share * 100);
  out.finding = out.parts.size() == 1
                    ? "All of the electricity that is counted goes into the accelerators."
                    : std::to_string(share) + " % of the electricity goes into the accelerators.";
  return out;
}

}  // namespace trainprint

#include <cmath>

#include "trainprint/pictures.hpp"

namespace trainprint {

EnergyParts energy_parts(const EstimateReport& report) {
  const ByBoundary<Energy>& energy = report.headline().energy;
  const Energy whole = energy.at(report.boundary);
  EnergyParts out;
  Energy before = Energy::kwh(0);
  const auto add = [&](Boundary boundary, const char* what) {
    if (report.boundary < boundary) return;
    const Energy part = energy.at(boundary) - before;
    before = energy.at(boundary);
    if (part > Energy::kwh(0)) out.parts.push_back({what, part, part / whole});
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

#include <cmath>

#include "peers/tables.hpp"
#include "trainprint/peers.hpp"

namespace trainprint {
namespace {

struct Published {
  std::string_view version, address;
};
constexpr Published kPublished[] = {
    {"d0d3ee5 (March 2026)", "https://github.com/mlco2/impact"},
    {"3.0 (30df2fe)", "https://github.com/GreenAlgorithms/green-algorithms-tool"},
    {"3.3.0 (b05965e)", "https://github.com/mlco2/codecarbon"},
    {"70e5a02 (November 2025)", "https://github.com/saintslab/carbontracker"},
    {"0.3.12 (366debb)", "https://github.com/sb-ai-lab/Eco2AI"},
    {"b7a049c7 (March 2024)", "https://github.com/cloud-carbon-footprint/cloud-carbon-footprint"},
    {"dbd96b7 (May 2025)", "https://github.com/SotaroKaneda/MLCarbon"},
};

// As JavaScript's toFixed(2), which goes by the exact value of the double: 0.105 is a little less
// than it says and becomes 0.10. std::fma keeps what multiplication would round away.
double two_decimals(double value) {
  const double whole = std::floor(value * 100);
  return (std::fma(value, 100, -(whole + 0.5)) >= 0 ? whole + 1 : whole) / 100;
}

}  // namespace

std::string_view version(PeerTool tool) {
  return kPublished[static_cast<std::size_t>(tool)].version;
}
std::string_view address(PeerTool tool) {
  return kPublished[static_cast<std::size_t>(tool)].address;
}

namespace peer {

Mass ml_co2_impact_custom(Power power, Duration hours, CarbonIntensity grid) {
  const double kwh = two_decimals((power * hours).as_kwh());
  return Mass::kilograms(two_decimals(kwh * grid.as_kilograms_per_kwh()));
}

Mass ml_co2_impact(Power power, Duration hours, CarbonIntensity grid) {
  const double kilograms = two_decimals(std::trunc(grid.as_grams_per_kwh()) / 1000);
  return ml_co2_impact_custom(power, hours, CarbonIntensity::kilograms_per_kwh(kilograms));
}

Energy green_algorithms(const GreenAlgorithmsForm& form) {
  const Power power = form.power * (form.devices * form.usage) +
                      Power::watts(kGreenAlgorithmsWattsPerGb) * form.memory_gb;
  return power * form.hours * (form.pue * form.multiplier);
}

Power cloud_carbon_footprint_power(Power idle, Power full) {
  return idle + (full - idle) * kCloudCarbonFootprintUtilisation;
}

std::optional<Energy> cloud_carbon_footprint(std::string_view instance, Duration hours) {
  const tables::PeerInstance* row = peer_instance(instance);
  if (row == nullptr) return std::nullopt;
  const auto power = [](double idle, double full) {
    return cloud_carbon_footprint_power(Power::watts(idle), Power::watts(full));
  };
  return (power(row->gpu_idle, row->gpu_full) * row->gpus +
          power(row->vcpu_idle, row->vcpu_full) * row->vcpus) *
         hours * kCloudCarbonFootprintPueAws;
}

Duration llmcarbon_hours(Flop compute, FlopRate peak, double efficiency) {
  return Duration::seconds(compute.as_flop() / (peak.as_flop_per_s() * efficiency));
}

}  // namespace peer
}  // namespace trainprint

#include "peers/sums.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

std::string missing_hardware(const PeerQuestion& asked) {
  if (asked.report.accelerator == nullptr) {
    return "It asks for the accelerator, which the run does not name.";
  }
  if (!asked.hours) {
    return "It asks for hours, which the run neither gives nor lets follow.";
  }
  if (!asked.nameplate) {
    return "No nameplate power of the " + std::string(asked.report.accelerator->name) +
           " is published.";
  }
  return {};
}

std::string hardware_inputs(const PeerQuestion& asked, Power power) {
  std::string out;
  if (asked.report.accelerator_count) {
    out = readable(asked.devices(), 6) + " × ";
  }
  out += std::string(asked.report.accelerator->name) + ", " + readable(asked.hours->as_hours(), 6) +
         " device-hours";
  if (asked.hours_are_ours) out += " (our estimate)";
  return out + ", " + readable(power.as_watts(), 4) + " W each";
}

std::string_view provider_of(const EstimateReport& report) {
  if (report.place == nullptr || report.place->kind != PlaceKind::cloud_region) return {};
  return report.place->id.substr(0, report.place->id.find('-'));
}

}  // namespace trainprint

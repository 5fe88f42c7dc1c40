#include "trainprint/report.hpp"

#include "trainprint/text.hpp"

namespace trainprint {

std::string uncertainty_text(const Interval& interval) {
  return spread_text(1 + interval.relative_uncertainty, 1);
}

std::string summary(const EstimateReport& report) {
  const Route& route = report.headline();
  return humane(report.emissions()) + " (90 % interval " +
         humane_range(route.interval.p05, route.interval.p95) + "), tier " +
         std::string(name(route.tier)) + ", " + std::string(label(report.boundary)) + " boundary";
}

std::string hardware_type(const EstimateReport& report) {
  if (report.accelerator == nullptr) return "";
  std::string text(report.accelerator->name);
  if (!report.accelerator_count) return text;
  return readable(*report.accelerator_count, 7) + " × " + text;
}

std::string hardware_text(const EstimateReport& report) {
  std::string text = hardware_type(report);
  if (!report.device_hours) return text;
  if (!text.empty()) text += ", ";
  return text + readable(report.device_hours->as_hours(), 7) + " device-hours";
}

std::string_view place_name(const EstimateReport& report) {
  return report.place != nullptr ? report.place->name : std::string_view();
}

std::string_view name(Tier tier) {
  switch (tier) {
    case Tier::t1a:
      return "1a";
    case Tier::t1b:
      return "1b";
    case Tier::t1c:
      return "1c";
    case Tier::t2:
      return "2";
    case Tier::t3:
      return "3";
  }
  return "";
}

}  // namespace trainprint

#include "export/words.hpp"

#include "export/escape.hpp"
#include "trace/writer.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

std::string emissions_text(const EstimateReport& report) { return humane(report.emissions()); }

std::string interval_text(const EstimateReport& report) {
  const Interval& interval = report.headline().interval;
  return humane_range(interval.p05, interval.p95);
}

Energy energy_of(const EstimateReport& report) {
  return report.headline().energy.at(report.boundary);
}

std::string boundary_text(Boundary boundary) {
  return std::string(label(boundary)) + " boundary (" + std::string(covers(boundary)) + ")";
}

std::string tool_text() {
  return "Trainprint " + std::string(version()) + " (data " + std::string(data_version()) + ")";
}

std::string tier_text(const EstimateReport& report) {
  const Route& route = report.headline();
  return "tier " + std::string(name(route.tier)) + " (" + route.title + ")";
}

std::string times_power_of_ten(double value, int digits) {
  if (value < 1) return readable(value, digits);
  const std::string decimal = plain_decimal(value, digits);
  const std::size_t whole = decimal.find('.');
  const std::size_t power = (whole == std::string::npos ? decimal.size() : whole) - 1;
  std::string shown;
  for (const char c : decimal) {
    if (c != '.' && shown.size() < static_cast<std::size_t>(digits)) shown += c;
  }
  while (shown.size() > 1 && shown.back() == '0') shown.pop_back();
  if (shown.size() > 1) shown.insert(1, 1, '.');
  return shown + "x10^" + std::to_string(power);
}

std::string order_of_magnitude(double value) {
  const std::string written = times_power_of_ten(value, 4);
  return written.substr(written.find('x') + 1);
}

std::string model_name(const EstimateReport& report) {
  const std::string name = one_line(report.name);
  return name.empty() ? "Unnamed model" : name;
}

std::string estimate_text(const EstimateReport& report) {
  return emissions_text(report) + " (90 % interval " + interval_text(report) + "), " +
         tier_text(report) + ", " + boundary_text(report.boundary) + ", " + tool_text();
}

TrainingTime training_time(const EstimateReport& report) {
  TrainingTime time{report.device_hours, report.wall_clock};
  if (!time.device_hours) {
    for (const Route& route : report.routes) {
      if (!route.device_hours || time.device_hours) continue;
      time.device_hours = route.device_hours;
      time.estimated = true;
    }
  }
  if (!time.wall_clock && time.device_hours && report.accelerator_count)
    time.wall_clock = *time.device_hours / *report.accelerator_count;
  return time;
}

std::string grid_text(const EstimateReport& report) {
  std::string out = figure(report.grid.value, report.grid.unit);
  if (report.grid.origin == Origin::imputed) return out + " (assumed)";
  return report.grid_licence.empty() ? out : out + "; " + report.grid.source;
}

std::string energy_source_text(const EstimateReport& report) {
  switch (report.headline().tier) {
    case Tier::t1a:
      break;
    case Tier::t1b:
      return "Estimated from the power of the hardware and the time it was used";
    case Tier::t1c:
      return "Estimated from the computation and the efficiency of the hardware";
    case Tier::t2:
      return "Estimated from the computation by regression over models with published figures";
    case Tier::t3:
      return "Estimated from the number of parameters by regression over models with published "
             "figures";
  }
  const Boundary at = *report.energy_measured_at;
  if (at == report.boundary) return "Measured";
  return "Measured at the " + std::string(label(at)) + " boundary and converted";
}

}  // namespace trainprint

#include "export/words.hpp"

#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kHours = " device-hours";

// The line of `route` for a symbol of the sum.
const TraceLine* line_of(const Route& route, std::string_view symbol) {
  for (const TraceLine& line : route.trace) {
    if (line.symbol == symbol) return &line;
  }
  return nullptr;
}

std::string_view symbol_of(Boundary boundary) {
  return boundary == Boundary::facility ? "E_facility"
         : boundary == Boundary::it     ? "E_it"
                                        : "E_acc";
}

}  // namespace

std::string emissions_text(const EstimateReport& report) { return humane(report.emissions()); }

std::string interval_text(const EstimateReport& report) {
  const Interval& interval = report.headline().interval;
  return humane_range(interval.p05, interval.p95);
}

Energy energy_of(const EstimateReport& report) {
  return report.headline().energy.at(report.boundary);
}

std::string boundary_text(Boundary boundary) {
  const std::string_view covers = boundary == Boundary::accelerator ? "the accelerators alone"
                                  : boundary == Boundary::it
                                      ? "accelerators, hosts and network"
                                      : "accelerators, hosts, network and cooling";
  return std::string(label(boundary)) + " boundary (" + std::string(covers) + ")";
}

std::string tool_text() {
  return "Trainprint " + std::string(version()) + " (data " + std::string(data_version()) + ")";
}

std::string tier_text(const EstimateReport& report) {
  const Route& route = report.headline();
  return "tier " + std::string(name(route.tier)) + " (" + route.title + ")";
}

std::string hardware_type(const EstimateReport& report) {
  const std::string& text = report.hardware;
  if (text.size() < kHours.size() || text.substr(text.size() - kHours.size()) != kHours)
    return text;
  const std::size_t comma = text.rfind(", ");
  return comma == std::string::npos ? std::string() : text.substr(0, comma);
}

TrainingTime training_time(const EstimateReport& report) {
  TrainingTime time;
  for (const Route& route : report.routes) {
    if (route.tier != Tier::t1b && route.tier != Tier::t1c) continue;
    const TraceLine* hours = line_of(route, "H");
    if (hours == nullptr) continue;
    time.device_hours = Duration::hours(hours->value);
    time.estimated = route.tier == Tier::t1c;
    const TraceLine *clock = line_of(route, "T"), *count = line_of(route, "N_acc");
    if (clock != nullptr) {
      time.wall_clock = Duration::hours(clock->value);
    } else if (count != nullptr && count->value > 0) {
      time.wall_clock = *time.device_hours / count->value;
    }
    break;
  }
  return time;
}

std::string grid_text(const EstimateReport& report) {
  const TraceLine* line = line_of(report.headline(), "EF");
  if (line == nullptr) return "";
  return line->display + (line->origin == Origin::imputed ? " (assumed)" : "");
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
  for (const Boundary at : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    const TraceLine* line = line_of(report.headline(), symbol_of(at));
    if (line != nullptr && !line->is_result && at != report.boundary)
      return "Measured at the " + std::string(label(at)) + " boundary and converted";
  }
  return "Measured";
}

CloudPlace cloud_place(const EstimateReport& report) {
  for (const Place& place : places()) {
    if (place.kind != PlaceKind::cloud_region || place.name != report.place) continue;
    // "aws-eu-west-3" is named "AWS eu-west-3 (Paris)".
    const std::string_view code = place.id.substr(place.id.find('-') + 1);
    const std::size_t at = place.name.find(code);
    if (at == 0 || at == std::string_view::npos) return {};
    return {std::string(place.name.substr(0, at - 1)), std::string(place.name.substr(at))};
  }
  return {};
}

}  // namespace trainprint

#include <cmath>

#include "pictures/compared.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/pictures.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// From nearly no carbon to nearly all coal; large users of electricity for computing among them.
constexpr std::string_view kPlaces[] = {"SWE", "FRA", "GBR", "DEU", "USA", "JPN", "CHN", "IND"};

// What runs of the last years were trained on, from notebooks to the newest servers.
constexpr std::string_view kParts[] = {
    "nvidia-t4",       "nvidia-v100-sxm2", "nvidia-rtx-4090", "nvidia-a100-sxm4-80gb",
    "nvidia-h100-sxm", "nvidia-b200",      "amd-mi300x",      "google-tpu-v5e"};

constexpr int kDigitsOfSum = 6, kDigitsOfRatio = 4;

// Any compute will do where it cancels; the efficiency of fast parts depends on it a little.
constexpr double kSomeFlop = 1e21;

// "In Sweden it would have been 89 % less; in India 2.3 times as much."
std::string finding(const std::vector<Alternative>& sorted, Mass own, std::string_view with) {
  const auto said = [&](const Alternative& one) { return compared(one.emissions / own); };
  const Alternative &least = sorted.front(), &most = sorted.back();
  const std::string less = least.is_own ? "" : said(least), more = most.is_own ? "" : said(most);
  std::string upper(with), out;
  upper[0] = static_cast<char>(upper[0] - 'a' + 'A');
  if (!less.empty()) out = upper + least.name + " it would have been " + less;
  if (!more.empty()) {
    out += out.empty() ? upper + most.name + " it would have been "
                       : "; " + std::string(with) + most.name + " ";
    out += more;
  }
  return out.empty() ? "It would have been about the same." : out + ".";
}

Alternatives sorted(std::vector<Alternative> items, Mass own, std::string_view with) {
  if (items.size() < 2) return {};
  sort_stably(items,
              [](const Alternative& a, const Alternative& b) { return a.emissions < b.emissions; });
  std::string words = finding(items, own, with);
  return {std::move(words), std::move(items)};
}

std::string grid_text(const EstimateReport& report) {
  std::string out = readable(report.grid.value, 3) + " g/kWh";
  if (report.grid_year) out += ", " + std::to_string(*report.grid_year);
  return out;
}

// "148,024 kWh × 36 g/kWh": kilowatt-hours and intensities as they stand in the sum.
std::string grid_calculation(Energy energy, const EstimateReport& there) {
  return readable(energy.as_kwh(), kDigitsOfSum) + " kWh × " +
         readable(there.grid.value, kDigitsOfSum) + " g/kWh";
}

std::string grid_source(const EstimateReport& report) {
  std::string out = report.grid.source;
  if (!report.grid_licence.empty()) out += ", " + std::string(report.grid_licence);
  return out;
}

// The headline's electricity, measured at the report's boundary, somewhere else.
TrainingRun same_electricity(const TrainingRun& run, const EstimateReport& report) {
  TrainingRun out;
  out.energy = report.headline().energy.at(report.boundary);
  out.energy_boundary = report.boundary;
  out.boundary = report.boundary;
  out.year = run.year;
  out.grid_basis = run.grid_basis;
  out.sample_points = 1;
  return out;
}

const Route* route_of(const EstimateReport& report, Tier tier) {
  for (const Route& route : report.routes) {
    if (route.tier == tier) return &route;
  }
  return nullptr;
}

// `run` with nothing but compute and hardware to go by.
TrainingRun by_compute(const TrainingRun& run, Flop flop) {
  TrainingRun out = run;
  out.training_flop = flop;
  out.compute.tokens = {};
  out.device_hours = {};
  out.wall_clock = {};
  out.energy = {};
  out.emissions = {};
  out.sample_points = 1;
  return out;
}

std::string sources_of_part(const Route& route) {
  std::string out;
  for (const TraceLine& line : route.trace) {
    const bool of_part = line.symbol == "P_acc" || line.symbol == "peak";
    if (line.is_result || !of_part || out.find(line.source) != out.npos) continue;
    out += (out.empty() ? "" : "; ") + line.source;
  }
  return out;
}

struct ByCompute {
  Mass emissions;
  Duration device_hours;
  std::string source;  ///< Of the part's power and peak rate.
};
std::optional<ByCompute> estimated(const TrainingRun& run) {
  const auto report = estimate(run);
  if (!report) return {};
  const Route* route = route_of(*report, Tier::t1c);
  if (route == nullptr || !route->device_hours) return {};
  return ByCompute{route->emissions.at(report->boundary), *route->device_hours,
                   sources_of_part(*route)};
}

// On another part everything that was said of the first one's machine falls away.
TrainingRun on(TrainingRun run, std::string_view part) {
  run.accelerator = std::string(part);
  run.setting = {};
  run.node_count = {};
  run.overrides.accelerator_power = {};
  run.overrides.peak = {};
  run.overrides.throughput_efficiency = {};
  run.overrides.host_overhead = {};
  run.overrides.node_power = {};
  run.overrides.network_power = {};
  return run;
}

std::string hours_text(Duration hours) { return readable(hours.as_hours(), 2) + " device-hours"; }

}  // namespace

Alternatives elsewhere(const TrainingRun& run, const EstimateReport& report) {
  const Mass own = report.emissions();
  const std::string own_name = report.place != nullptr ? std::string(place_name(report))
                               : run.overrides.grid    ? "Your grid"
                                                       : "Average of AI computing";
  std::vector<Alternative> items = {
      {own_name, own, true, grid_text(report),
       grid_calculation(report.headline().energy.at(report.boundary), report),
       grid_source(report)}};
  TrainingRun there = same_electricity(run, report);
  for (const std::string_view place : kPlaces) {
    there.region = std::string(place);
    const auto other = estimate(there);
    if (!other || other->place == nullptr) continue;
    if (report.place != nullptr && other->place == report.place && !run.overrides.grid) continue;
    items.push_back({std::string(other->place->name), other->emissions(), false, grid_text(*other),
                     grid_calculation(*there.energy, *other), grid_source(*other)});
  }
  return sorted(std::move(items), own, "in ");
}

Alternatives on_other_hardware(const TrainingRun& run, const EstimateReport& report) {
  if (report.accelerator == nullptr) return {};
  const Mass own = report.emissions();
  TrainingRun same = by_compute(run, report.training_flop.value_or(Flop::flop(kSomeFlop)));
  auto here = estimated(same);
  if (!here) return {};
  if (!report.training_flop) {  // as much as the run's figure stands for
    same = by_compute(run, Flop::flop(kSomeFlop * (own / here->emissions)));
    here = estimated(same);
    if (!here) return {};
  }
  const Duration own_hours =
      report.headline().device_hours.value_or(here->device_hours * (own / here->emissions));
  std::vector<Alternative> items = {
      {std::string(report.accelerator->name), own, true, hours_text(own_hours), "", here->source}};
  for (const std::string_view part : kParts) {
    if (part == report.accelerator->id) continue;
    const auto there = estimated(on(same, part));
    const auto match = find_accelerator(part);
    if (!there || !match) continue;
    const double ratio = there->emissions / here->emissions;
    items.push_back({std::string(match->accelerator->name), own * ratio, false,
                     hours_text(own_hours * (there->device_hours / here->device_hours)),
                     humane(own) + " × " + readable(ratio, kDigitsOfRatio), there->source});
  }
  return sorted(std::move(items), own, "on ");
}

}  // namespace trainprint

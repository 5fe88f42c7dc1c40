// Tools that measure while the work is done, and bills of clouds.
#include <algorithm>
#include <cmath>

#include "peers/sums.hpp"
#include "peers/tables.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// What a tracker would have measured: given, or the nameplate over the hours.
struct Measured {
  std::optional<Energy> energy = {};
  Duration hours = Duration::hours(0);
  std::string inputs = {};
  std::string reason = {};
};

Measured measured_by_tracker(const PeerQuestion& asked) {
  Measured out;
  if (asked.report.accelerator != nullptr && asked.report.accelerator->vendor == "Google") {
    out.reason = "It measures GPUs while they work and has no way to measure a TPU.";
  } else if (asked.report.energy_measured_at == Boundary::accelerator) {
    out.energy = asked.report.headline().energy.accelerator;
    out.inputs = humane(*out.energy) + " measured at the accelerators";
  } else if (out.reason = missing_hardware(asked); out.reason.empty()) {
    out.energy = *asked.nameplate * *asked.hours;
    out.hours = *asked.hours;
    out.inputs = hardware_inputs(asked, *asked.nameplate);
  }
  return out;
}

// The first of `ids` that the tool has a figure of; the run's own where the tool takes one.
struct TrackerGrid {
  CarbonIntensity intensity;
  std::string data = {};
};
std::optional<TrackerGrid> tracker_grid(PeerTool tool, const PeerQuestion& asked, bool takes_ours,
                                        std::initializer_list<std::string_view> ids) {
  if (takes_ours && asked.run.overrides.grid) return TrackerGrid{*asked.run.overrides.grid};
  for (const std::string_view id : ids) {
    if (const auto found = peer_grid(tool, id)) {
      return TrackerGrid{found->intensity, std::string(found->data)};
    }
  }
  return std::nullopt;
}

PeerFinding tracked(const PeerQuestion& asked, double pue, const std::optional<TrackerGrid>& grid) {
  if (!grid && asked.report.place == nullptr) {
    return {{}, "It takes the grid of where the computer stands, which the run does not say."};
  }
  if (!grid) {
    return {
        {},
        "Of its table no figure for " + std::string(asked.report.place->name) + " is kept here."};
  }
  Measured measured = measured_by_tracker(asked);
  if (!measured.energy) return {{}, std::move(measured.reason)};
  PeerSum sum;
  sum.accelerators = *measured.energy;
  sum.hours = measured.hours;
  sum.power_words = " (nameplate)";
  sum.pue = pue;
  sum.grid = grid->intensity;
  sum.grid_data = grid->data;
  sum.inputs = measured.inputs + ", PUE " + readable(pue, 3) + ", " +
               readable(sum.grid.as_grams_per_kwh(), 5) + " g/kWh";
  sum.emissions = sum.accelerators * pue * sum.grid;
  return {sum, {}};
}

struct PlaceIds {
  std::string_view itself, state, grid, country;
};
PlaceIds ids_of(const Place* place) {
  if (place == nullptr) return {};
  return {place->id, state_of_region(place->id), place->grid, place->country};
}

// The machine that the run's accelerator text names, else the smallest with its accelerator.
const tables::PeerInstance* machine_of(const PeerQuestion& asked) {
  std::string text = asked.run.accelerator;
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text.find(' ', at);
    const std::string_view word = std::string_view(text).substr(at, end - at);
    if (const auto* named = peer_instance(word)) return named;
  }
  const auto* row =
      peer_accelerator(PeerTool::cloud_carbon_footprint, asked.report.accelerator->id);
  return row == nullptr ? nullptr : smallest_instance(row->name, asked.devices());
}

// A machine is billed as a whole.
Duration machine_hours(const PeerQuestion& asked, const tables::PeerInstance& machine) {
  if (!asked.report.accelerator_count) return *asked.hours / machine.gpus;
  return *asked.hours / asked.devices() * std::ceil(asked.devices() / machine.gpus);
}

}  // namespace

PeerFinding ask_codecarbon(const PeerQuestion& asked) {
  PlaceIds at = ids_of(asked.report.place);
  // Clouds that are not in its table fall back to the country, not to the state.
  if (!provider_of(asked.report).empty()) at.grid = at.country;
  return tracked(asked, peer::kTrackerPue,
                 tracker_grid(PeerTool::codecarbon, asked, true, {at.itself, at.grid, at.country}));
}

PeerFinding ask_carbontracker(const PeerQuestion& asked) {
  const PlaceIds at = ids_of(asked.report.place);
  return tracked(asked, peer::kCarbontrackerPue,
                 tracker_grid(PeerTool::carbontracker, asked, false, {at.country}));
}

PeerFinding ask_eco2ai(const PeerQuestion& asked) {
  const PlaceIds at = ids_of(asked.report.place);
  return tracked(
      asked, peer::kTrackerPue,
      tracker_grid(PeerTool::eco2ai, asked, true, {at.itself, at.state, at.grid, at.country}));
}

PeerFinding ask_cloud_carbon_footprint(const PeerQuestion& asked) {
  if (provider_of(asked.report) != "aws") {
    return {{},
            "It reads the bills of clouds, of which AWS's machines are kept here; the run names no "
            "region of AWS."};
  }
  if (std::string missing = missing_hardware(asked); !missing.empty()) return {{}, missing};
  const auto grid = peer_grid(PeerTool::cloud_carbon_footprint, asked.report.place->id);
  if (!grid)
    return {
        {},
        "Of its table no figure for " + std::string(asked.report.place->name) + " is kept here."};
  const auto* machine = machine_of(asked);
  if (machine == nullptr) {
    return {{},
            "Of its table no machine of AWS with the " +
                std::string(asked.report.accelerator->name) + " is kept here."};
  }
  PeerSum sum;
  const Duration hours = machine_hours(asked, *machine);
  const Energy energy = *peer::cloud_carbon_footprint(machine->name, hours);
  sum.hours = hours * machine->gpus;
  sum.accelerators = peer::cloud_carbon_footprint_power(Power::watts(machine->gpu_idle),
                                                        Power::watts(machine->gpu_full)) *
                     sum.hours;
  sum.power_words = " (50 % utilisation)";
  sum.pue = peer::kCloudCarbonFootprintPueAws;
  sum.host = energy / (sum.accelerators * sum.pue);
  sum.beside = "processors";
  sum.grid = grid->intensity;
  sum.grid_data = grid->data;
  sum.inputs = std::string(machine->name) + ", " + readable(hours.as_hours(), 6) +
               " h, 50 % utilisation, PUE 1.135, " + readable(sum.grid.as_grams_per_kwh(), 5) +
               " g/kWh";
  sum.emissions = energy * sum.grid;
  return {sum, {}};
}

}  // namespace trainprint

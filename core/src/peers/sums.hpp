// What each tool makes of a run, before it is held against ours.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/peers.hpp"

namespace trainprint {

/// One tool's sum: accelerators x host x PUE x grid, and what it rounds.
struct PeerSum {
  Energy accelerators;
  double host = 1;          ///< Energy of the servers over that of the accelerators.
  std::string_view beside;  ///< What `host` stands for: "memory".
  double pue = 1;
  CarbonIntensity grid;
  std::string grid_data;        ///< "2023, life-cycle"; empty where the run's own is used.
  Duration hours;               ///< Of one accelerator; 0 where only their energy is known.
  bool power_has_host = false;  ///< Where a tool's accelerators stand for their servers, too.
  std::string power_words;      ///< How it comes to the accelerators' power: "half used".
  std::string inputs;
  Mass emissions;
};

/// A sum, or why there is none.
struct PeerFinding {
  std::optional<PeerSum> sum = {};
  std::string reason = {};
};

/// What a run says that tools ask for.
struct PeerQuestion {
  const TrainingRun& run;
  const EstimateReport& report;
  std::optional<Duration> hours = {};   ///< Of one accelerator: given, or those of our estimate.
  bool hours_are_ours = false;          ///< The latter.
  std::optional<Power> nameplate = {};  ///< Of one accelerator.
  double devices() const { return report.accelerator_count.value_or(1); }
};

PeerFinding ask_ml_co2_impact(const PeerQuestion& asked);
PeerFinding ask_green_algorithms(const PeerQuestion& asked);
PeerFinding ask_codecarbon(const PeerQuestion& asked);
PeerFinding ask_carbontracker(const PeerQuestion& asked);
PeerFinding ask_eco2ai(const PeerQuestion& asked);
PeerFinding ask_cloud_carbon_footprint(const PeerQuestion& asked);
PeerFinding ask_llmcarbon(const PeerQuestion& asked);

/// Why a tool that asks for an accelerator and its hours cannot answer; empty where it can.
std::string missing_hardware(const PeerQuestion& asked);
/// "8 × A100 SXM4 80GB, 100 h each at 400 W".
std::string hardware_inputs(const PeerQuestion& asked, Power power);
/// "Google Cloud" of a cloud's region: "gcp"; empty for other places.
std::string_view provider_of(const EstimateReport& report);

}  // namespace trainprint

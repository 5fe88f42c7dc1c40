// What a run amounts to once names are looked up and defaults filled in: the factors that the
// routes multiply.
#pragma once
#include <optional>
#include <vector>

#include "trainprint/catalogue.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

struct Inputs {
  const TrainingRun* run;
  bool in_words = true;                      ///< Not for millions of rows: see Wanted::figures.
  bool sum_is_shown = true;                  ///< Not where an interval is all that is asked for.
  bool first_order = false;                  ///< Intervals to first order, without sampling.
  const Accelerator* accelerator = nullptr;  ///< Absent: not named.
  const Place* place = nullptr;              ///< Absent: not named.

  std::optional<double> count_in_text;  ///< Devices read in the accelerator's text.
  bool machine_type = false;            ///< Which is a cloud's machine type.
  Setting setting = Setting::data_center;
  Origin setting_origin = Origin::imputed;
  std::string setting_because;  ///< What speaks for it, where it is inferred.

  // Known or not; a route that needs a missing one is closed.
  std::optional<Factor> count;               ///< N_acc
  std::optional<Factor> device_hours;        ///< H
  std::optional<Factor> parameters;          ///< N, all of them
  std::optional<Factor> active;              ///< N used per token: given, or all of them
  std::optional<Factor> flop;                ///< F, given or counted
  double compute_error = 0;                  ///< Of F, from what was imputed.
  std::vector<ComputeRange> compute_ranges;  ///< Of the factors in F that have a range.
  std::optional<double> macs_per_image;      ///< As TrainingCompute has it.
  std::vector<TraceLine> compute_trace;      ///< How F was counted; empty where it was given.
  std::optional<Factor> power;               ///< P_acc of the named accelerator
  std::optional<Factor> peak;                ///< of the named accelerator

  // Always worth something, if only by default.
  Factor efficiency;          ///< R_eff
  Factor time_amplification;  ///< A_time
  Factor host_overhead;       ///< h
  Factor node_power;
  Factor network_power;
  Factor nodes_per_device;  ///< n
  double beside_error = 0;  ///< Relative, of the power beside the accelerators: h and n together.
  Factor pue;
  Factor grid;                    ///< EF
  std::string_view grid_licence;  ///< Of the published factor that EF is; empty for none.
  std::optional<int> grid_year;   ///< Of its data; absent for none.

  /// P_acc without the watts that were given: where the energy comes from the compute or the
  /// size, they say nothing of how long anything ran, and so nothing of the hosts.
  Factor usual_power;
  /// P_acc, or the reference accelerator's: splits energy between boundaries.
  const Factor& reference_power() const { return power ? *power : usual_power; }

  std::vector<Notice> notices;
  std::vector<TextReading> readings;

  /// A source, a title or a basis, where such are wanted.
  std::string words(std::string_view text) const { return std::string(in_words ? text : ""); }
};

/// Whether the run is known to tune a model, and one of text: then the data set's size says most.
bool is_tuned_on_text(const TrainingRun& run);

/// The whole sum in words; or figures alone, for millions of rows: then there are no notices, no
/// readings and no sources but the PUE's, and intervals are to first order.
enum class Wanted { sum, figures };

/// Looks names up and fills in defaults. Fails with every error found in `run`.
Result<Inputs> resolve(const TrainingRun& run, Wanted wanted = Wanted::sum);

}  // namespace trainprint

// Is a published figure possible? Finds kilograms written as grams, hours by the clock taken for
// device-hours, slices counted as chips, and electricity that no grid delivers.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/catalogue.hpp"
#include "trainprint/fields.hpp"
#include "trainprint/quantity.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// What is stated of one run; anything may be missing.
struct Stated {
  std::optional<Mass> emissions;
  std::vector<Mass> other_emissions;  ///< Further figures published for the same run.
  std::optional<Energy> energy;
  std::optional<Duration> device_hours;
  std::optional<Duration> wall_clock;
  std::optional<DeviceCount> count;          ///< Accelerators at the same time.
  const Accelerator* accelerator = nullptr;  ///< Absent: not named.
  std::optional<Power> power;                ///< Of one accelerator, where given.
  std::optional<Flop> flop;                  ///< Training compute; else from the next two.
  std::optional<ParameterCount> parameters;  ///< Active ones, for a mixture of experts.
  std::optional<TokenCount> tokens;
  std::optional<CarbonIntensity> grid;  ///< Average of the place, or as published with the figure.
  bool market_based = false;  ///< Known to be counted by contracts, not by the place's grid.
  std::optional<TrainingType> training_type;
};

/// What a run says, its names looked up; names that are not known are left out.
Stated stated_in(const TrainingRun& run);
/// The same where they are looked up already; absent: not named.
Stated stated_in(const TrainingRun& run, const Accelerator* accelerator,
                 std::optional<double> count_in_text, const Place* place);

/// How sure a finding is.
enum class Confidence {
  note,    ///< Unusual but sound, and worth saying: a supply by contract, a hydro grid.
  low,     ///< Another reading is likelier than the one stated.
  medium,  ///< Outside what published runs show.
  high,    ///< Outside what is physically possible.
};

/// Something that does not fit.
struct Finding {
  NoticeCode code;
  std::vector<FieldName> fields;  ///< The run's fields that do not fit each other.
  std::string message;            ///< For a person: what, and what would fit.
  std::optional<double> likely;   ///< Value of the first field that would fit, in its unit.
  std::string why;                ///< The bound that is broken, with the figures put in.
  Confidence confidence;
};

/// Everything found, the most certain first; empty when all fits.
std::vector<Finding> check_plausibility(const Stated& stated);

/// "note", "low", "medium", "high".
std::string_view name(Confidence confidence);

}  // namespace trainprint

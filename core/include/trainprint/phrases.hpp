// Text to quantities: "184k GPU hours", "3 days on 8 A100s", "31.22 tCO2eq".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/result.hpp"

namespace trainprint {

/// What a quantity is about. Spelled in JSON as the enumerator's name.
enum class QuantityKind {
  count,              ///< A number with nothing that says of what.
  parameters,         ///< Count.
  tokens,             ///< Count.
  samples,            ///< Count of examples, images, documents.
  flop,               ///< FLOP; a MAC counts as 2.
  flop_rate,          ///< FLOP/s.
  energy,             ///< kWh.
  power,              ///< W.
  duration,           ///< h; a time that nothing says how many accelerators ran.
  device_hours,       ///< h; accelerators x hours.
  wall_clock_hours,   ///< h; by the clock, on accelerator_count devices.
  hours_unclear,      ///< h; by the clock or summed over devices: has to be asked.
  mass_co2e,          ///< g.
  carbon_intensity,   ///< gCO2e/kWh.
  pue,                ///< Facility over IT energy.
  efficiency,         ///< Achieved over peak FLOP rate (MFU).
  fraction,           ///< 35 % is 0.35.
  accelerator_count,  ///< GPUs or TPU chips.
  data_size,          ///< Bytes; read where it is expected, as "80 GB" in running text is a part's.
};

/// One quantity, and where in the text it stands.
struct FoundQuantity {
  QuantityKind kind = QuantityKind::count;
  double value = 0;                         ///< In unit(kind); the lower end when `upper` is there.
  std::optional<double> upper;              ///< Upper end, where the text gives a range.
  std::optional<double> accelerator_count;  ///< Of wall_clock_hours: devices, all together.
  std::string_view accelerator;             ///< Named in the phrase ("A100"), a part of the text.
  std::size_t begin = 0, end = 0;           ///< Bytes of the text, [begin, end).
  std::vector<Notice> notices;              ///< What was assumed in reading.
  std::string_view question;  ///< What has to be asked before `value` is used; empty if nothing.

  bool needs_answer() const { return !question.empty(); }
  /// Accelerators x hours, where the phrase settles it.
  std::optional<double> device_hours() const;
};

/// Every quantity in running text, in order, not overlapping; `text` has to outlive the views in
/// the answer. A bare number is none, unless it is all there is. Tables are read cell by cell: a
/// unit in a column's head does not reach the cells. Linear in the size of the text, whatever it
/// holds.
std::vector<FoundQuantity> find_quantities(std::string_view text);

/// Reads `text` as one quantity of kind `expected`, in any unit that measures it: for energy
/// "433 MWh" and, in the base unit, "433000". Fails with out_of_range, or with not_a_number, also
/// when the text is about something else: the message names what was found. A range is an answer
/// with `upper` and a question, never just one of its ends. `field` is copied into errors and
/// notices.
Result<FoundQuantity> parse_quantity(std::string_view text, QuantityKind expected,
                                     const FieldPath& field = {});

/// For reading: "576 h", "350 to 400 W", "31 t CO2e".
std::string humane(const FoundQuantity& quantity);

/// The enumerator's name, as JSON spells it.
std::string_view name(QuantityKind kind);
/// For messages: "an amount of energy".
std::string_view description(QuantityKind kind);
/// The unit of FoundQuantity::value: "kWh"; empty for counts and ratios.
std::string_view unit(QuantityKind kind);

}  // namespace trainprint

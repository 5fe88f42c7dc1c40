// Accelerator hours as people add them up: "204,800 + 15 %", "400 h on 512 A100 + 20 h on 64 A100".
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// The longest text that is read as such a sum, in bytes, and the most terms that it may have.
inline constexpr std::size_t kLongestHoursSum = 2000, kMostHoursTerms = 100;

/// What one term adds.
struct HoursTerm {
  Duration device_hours;
  std::string accelerator;   ///< As the term names it: "A100"; empty where it names none.
  bool on_devices = false;   ///< Hours by the clock on a number of devices that the term gives.
  bool said_summed = false;  ///< "GPU-hours": hours that are summed over devices by their name.
};

struct HoursSum {
  std::vector<HoursTerm> terms;  ///< A share ("15 %") belongs to each of the terms that it is of.
  Duration device_hours;         ///< All terms together.
  std::string reading;           ///< "204,800 h + 15 % (30,720 h) = 235,520 h".
  std::vector<Notice> notices;   ///< What was assumed in reading.
};

/// Terms with "+", "plus", "and", ";" or line breaks between them; a term is a time on devices,
/// accelerator hours, either several times ("3 runs of 20 h on 8 A100"), or a share of the terms
/// before it ("15 %"). Words that name stages ("SFT", "failed runs") may stand beside each. What
/// can be read in two ways, what is taken away, and words that are not known are errors that say
/// what to write; `field` is copied into them.
Result<HoursSum> read_hours_sum(std::string_view text, const FieldPath& field = "device_hours");

}  // namespace trainprint

// A quantity while it is being read.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "phrases/tokens.hpp"
#include "phrases/vocabulary.hpp"
#include "text/translate.hpp"
#include "trainprint/phrases.hpp"

namespace trainprint::phrases {

/// What was assumed in reading, one bit each; notices() gives the words.
using Assumed = std::uint32_t;
inline constexpr Assumed kApproximate = 1u << 0, kAtLeast = 1u << 1, kAtMost = 1u << 2,
                         kSpacesGroup = 1u << 3, kMetricTon = 1u << 4, kNoGasNamed = 1u << 5,
                         kCarbonIsCo2 = 1u << 6, kFlopsAmount = 1u << 7, kFlopsRate = 1u << 8,
                         kMacIsTwo = 1u << 9, kAverageMonth = 1u << 10, kSliceChips = 1u << 11,
                         kHostsTimes = 1u << 12, kNamedBefore = 1u << 13,
                         kCountIsDevices = 1u << 14, kTimesDevices = 1u << 15, kWatts = 1u << 16,
                         kAlreadySummed = 1u << 17, kDies = 1u << 18, kCores = 1u << 19;
std::vector<Notice> notices(Assumed assumed, const FieldPath& field);

/// What has to be asked before a number is used; question() gives the words.
enum class Ask : std::uint8_t {
  none,
  hours,
  host,
  cores,
  slice,
  range,
  prefix,
  grams,
  repeats,
  thousands,
  scale,
  devices,
  factor,
  number,
};
std::string_view question(Ask ask);

/// Something that follows a number and says what it counts.
struct Measure {
  Unit unit{QuantityKind::count};
  std::size_t next = 0;  ///< The token after it.
  Assumed assumed = 0;
  Ask question = Ask::none;
  bool flops = false;            ///< An amount or a rate of FLOP.
  bool lone_letter = false;      ///< "3d": too short to stand for itself in running text.
  std::string_view accelerator;  ///< Of device-hours and accelerators.
};

/// A quantity and the tokens it came from: FoundQuantity without its words.
struct Reading {
  QuantityKind kind = QuantityKind::count;
  double value = 0;
  std::optional<double> upper;
  std::optional<double> accelerator_count;
  double times_devices = 1;  ///< Accelerators that hours by the clock were multiplied by.
  std::string_view accelerator;
  std::size_t first = static_cast<std::size_t>(-1);  ///< First token; -1: that of the number.
  std::size_t next = 0;                              ///< The token after the last.
  Assumed assumed = 0;
  Ask question = Ask::none;
  bool flops = false;
};
FoundQuantity found_quantity(const Reading& reading, const Tokens& tokens, const FieldPath& field);
/// Makes what was found in a translation a part of the `text` that was translated.
void restore_source(FoundQuantity& quantity, std::string_view text, const Translation& translation);

}  // namespace trainprint::phrases

#include <iterator>

#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct Kind {
  std::string_view name, description, unit;
};
// In the order of QuantityKind.
constexpr Kind kKinds[] = {
    {"count", "a plain number", ""},
    {"parameters", "a number of parameters", ""},
    {"tokens", "a number of tokens", ""},
    {"samples", "a number of samples", ""},
    {"flop", "an amount of computation", "FLOP"},
    {"flop_rate", "a rate of computation", "FLOP/s"},
    {"energy", "an amount of energy", "kWh"},
    {"power", "a power", "W"},
    {"duration", "a time", "h"},
    {"device_hours", "device-hours (accelerators x hours)", "h"},
    {"wall_clock_hours", "hours by the clock", "h"},
    {"hours_unclear", "a number of hours", "h"},
    {"mass_co2e", "a mass of CO2e", "g"},
    {"carbon_intensity", "a carbon intensity", "gCO2e/kWh"},
    {"pue", "a PUE", ""},
    {"efficiency", "an efficiency", ""},
    {"fraction", "a fraction", ""},
    {"accelerator_count", "a number of accelerators", ""},
    {"data_size", "an amount of data", "bytes"},
};
constexpr std::size_t index(QuantityKind kind) { return static_cast<std::size_t>(kind); }
static_assert(std::size(kKinds) == index(QuantityKind::data_size) + 1);
static_assert(kKinds[index(QuantityKind::wall_clock_hours)].name == "wall_clock_hours");
static_assert(kKinds[index(QuantityKind::accelerator_count)].name == "accelerator_count");
const Kind& of(QuantityKind kind) { return kKinds[index(kind)]; }

}  // namespace

std::string_view name(QuantityKind kind) { return of(kind).name; }
std::string_view description(QuantityKind kind) { return of(kind).description; }
std::string_view unit(QuantityKind kind) { return of(kind).unit; }

std::string humane(const FoundQuantity& q) {
  constexpr int kDigits = 6;
  const auto one = [&](double value) -> std::string {
    int digits = 1;  // as many as it takes
    while (digits < kDigits &&
           round_significant(value, digits) != round_significant(value, kDigits)) {
      ++digits;
    }
    if (q.kind == QuantityKind::mass_co2e) return humane(Mass::grams(value), digits);
    if (q.kind == QuantityKind::energy) return humane(Energy::kwh(value), digits);
    const std::string_view in = unit(q.kind);
    return readable(value, kDigits) + (in.empty() ? "" : " ") + std::string(in);
  };
  std::string out = one(q.value);
  if (q.upper) out += " to " + one(*q.upper);
  if (q.accelerator_count) out += " on " + readable(*q.accelerator_count, kDigits);
  return out;
}

std::optional<double> FoundQuantity::device_hours() const {
  if (upper) return std::nullopt;
  if (kind == QuantityKind::device_hours) return value;
  if (kind == QuantityKind::wall_clock_hours && accelerator_count)
    return value * *accelerator_count;
  return std::nullopt;
}

}  // namespace trainprint

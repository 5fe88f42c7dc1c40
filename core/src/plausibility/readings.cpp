#include <cmath>

#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"
#include "trainprint/flops.hpp"
#include "trainprint/text.hpp"

namespace trainprint::plausibility {

std::string fill(std::string_view pattern, std::initializer_list<Piece> pieces) {
  std::string out;
  const Piece* piece = pieces.begin();
  for (const char c : pattern) {
    if (c != '%') {
      out += c;
      continue;
    }
    if (piece->digits > 0) {
      out += readable(piece->value, piece->digits);
    } else {
      out += piece->words;
    }
    ++piece;
  }
  return out;
}

std::optional<Power> nominal_power(const Stated& stated) {
  if (stated.power) return stated.power;
  const Accelerator* a = stated.accelerator;
  if (a == nullptr) return std::nullopt;
  if (a->tdp) return a->tdp->value;
  if (a->paper) return a->paper->power;
  if (a->mean_power) return a->mean_power->value;
  return std::nullopt;
}

double most_over_nominal(const Stated& stated, Power nominal) {
  // Servers per accelerator and what they draw as in A.8.1.
  double nodes = 1 / method::kDevicesPerNode;
  if (const double count = devices_of(stated); stated.count && count >= 1) {
    nodes = std::ceil(count / method::kDevicesPerNode) / count;
  }
  const double node_share = nodes * ((method::kNodePower + method::kNetworkPower) / nominal);
  return (kMostOverTdp * (1 + method::kHostOverhead) + node_share) * kMostPue;
}

std::optional<Flop> compute(const Stated& stated) {
  if (stated.flop) return stated.flop;
  if (!stated.parameters || !stated.tokens) return std::nullopt;
  return transformer_training_flop(method::kFlopPerParameterToken, *stated.parameters,
                                   *stated.tokens);
}

double devices_of(const Stated& stated) { return stated.count ? stated.count->as_count() : 1; }

std::vector<Reading> readings(const Stated& stated, bool too_small, bool energy) {
  std::vector<Reading> out;
  const auto add = [&](NoticeCode code, double factor) {
    out.push_back({code, too_small ? factor : 1 / factor});
  };
  if (energy) {
    add(too_small ? NoticeCode::megawatt_hours_as_kilowatt_hours
                  : NoticeCode::watt_hours_as_kilowatt_hours,
        1e3);
  } else if (too_small) {
    add(NoticeCode::kilograms_as_grams, 1e3);
    add(NoticeCode::tonnes_as_grams, 1e6);
  } else {
    add(NoticeCode::grams_as_kilograms, 1e3);
    add(NoticeCode::grams_as_tonnes, 1e6);
  }
  // A TPU host has 4 or 8 chips, a chip of v2 to v4 two cores (Google Cloud TPU documentation).
  if (counted_in_slices(stated)) {
    for (const double chips : {4.0, 8.0, 2.0}) add(NoticeCode::slice_as_one_chip, chips);
  }
  if (stated.count && stated.count->as_count() > 1) {
    add(NoticeCode::hours_of_one_device, stated.count->as_count());
  } else if (!counted_in_slices(stated) && !stated.count && !too_small) {
    add(NoticeCode::several_devices_as_one, 4);
    add(NoticeCode::several_devices_as_one, 8);
  }
  return out;
}

std::optional<Reading> explain(const std::vector<Reading>& readings, double value, double low,
                               double high) {
  for (const Reading& reading : readings) {
    const double mended = value * reading.factor;
    if (mended >= low && mended <= high) return reading;
  }
  return std::nullopt;
}

}  // namespace trainprint::plausibility

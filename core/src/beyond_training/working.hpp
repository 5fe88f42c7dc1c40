// What the sums beside a training take from the training's own.
#pragma once
#include <string_view>

#include "trainprint/trace.hpp"

namespace trainprint {

/// A figure of the training, whose own working tells how it came about.
inline Factor of_training(std::string_view symbol, std::string_view label, double value,
                          std::string_view unit) {
  return {
      .symbol = symbol, .label = label, .value = value, .unit = unit, .source = "this training"};
}

}  // namespace trainprint

// A value of `emissions` as a number of grams.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "front_matter/yaml.hpp"
#include "trainprint/lint.hpp"

namespace trainprint {

struct CardNumber {
  std::optional<double> grams;
  std::optional<double> hub_filter;
  std::optional<NoticeCode> code;  ///< What is wrong with it, if anything is.
  Severity severity = Severity::error;
  std::string message;
  std::optional<std::string> fix;  ///< What to write in its place.
};

/// `text` is the scalar's text, quotes undone.
CardNumber read_card_number(std::string_view text, YamlStyle style);

}  // namespace trainprint

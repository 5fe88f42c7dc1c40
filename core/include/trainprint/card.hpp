// A report as text that others read.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/report.hpp"

namespace trainprint {

/// What a model card's co2_eq_emissions block says; the Hub documents these five keys.
struct CardFields {
  Mass emissions;  ///< Written exactly, in grams.
  std::optional<std::string> source;
  std::optional<std::string> training_type;
  std::optional<std::string> geographical_location;
  std::optional<std::string> hardware_used;
};

/// What a card should say about a run; emissions with two significant digits.
CardFields card_fields(const EstimateReport& report);

/// `emissions` as every reader of cards understands it: a plain decimal number of grams that reads
/// back as the same number. Anything between 0 and 0.0001 g becomes 0.0001, because Python prints
/// less with an exponent, which huggingface_hub's filter overlooks.
std::string card_grams(Mass emissions);

/// The `co2_eq_emissions` block of a Hugging Face model card, every string in JSON-style double
/// quotes. Ends with a newline.
std::string card_yaml(const CardFields& fields);
std::string card_yaml(const EstimateReport& report);

/// `text` as a double-quoted scalar that YAML 1.1, YAML 1.2 and JSON readers all understand.
/// Bytes that are not UTF-8 become U+FFFD.
std::string yaml_quoted(std::string_view text);

}  // namespace trainprint

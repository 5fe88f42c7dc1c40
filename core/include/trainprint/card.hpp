// A report as text that others read.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/report.hpp"

namespace trainprint {

/// The `co2_eq_emissions` block of a Hugging Face model card: emissions as a plain decimal number
/// of grams with two significant digits, every string in JSON-style double quotes. Ends with a
/// newline.
std::string card_yaml(const EstimateReport& report);

/// `text` as a double-quoted scalar that YAML 1.1, YAML 1.2 and JSON readers all understand.
/// Bytes that are not UTF-8 become U+FFFD.
std::string yaml_quoted(std::string_view text);

}  // namespace trainprint

// The parts of read_card().
#pragma once
#include "front_matter/yaml.hpp"
#include "trainprint/lint.hpp"

namespace trainprint {

CardFinding& add_finding(CardReading& out, std::string_view code, Severity severity,
                         ByteRange range, std::string_view message);

/// What was meant by grams that are kilograms; without the last digits' noise.
Mass from_kilograms(Mass grams);

/// Reads the value of co2_eq_emissions that `scan` found.
void read_block(std::string_view text, const YamlScan& scan, CardReading& out);

/// Looks for emissions in the Markdown after `begin`, where the Hub does not.
void read_body(std::string_view text, std::size_t begin, CardReading& out);

}  // namespace trainprint

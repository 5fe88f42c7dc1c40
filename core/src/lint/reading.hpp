// The parts of read_card().
#pragma once
#include "front_matter/yaml.hpp"
#include "trainprint/lint.hpp"

namespace trainprint {

CardFinding& add_finding(CardReading& out, NoticeCode code, Severity severity, ByteRange range,
                         std::string_view message);

/// Adds what a judge says of the emissions in `text`, in its place among the findings.
void add_verdict(std::string_view text, const CardVerdict& verdict, CardReading& out);

/// A fault in the YAML hides those after it, so that fixing takes several rounds.
inline constexpr int kMaxFixRounds = 20;

/// `text` with the fixes of `findings`; nothing if there are none.
std::optional<std::string> with_fixes(std::string_view text,
                                      const std::vector<CardFinding>& findings);

/// What was meant by grams that are kilograms; without the last digits' noise.
Mass from_kilograms(Mass grams);

/// Reads the value of co2_eq_emissions that `scan` found.
void read_block(std::string_view text, const YamlScan& scan, CardReading& out);

/// Looks for emissions in the Markdown after `begin`, where the Hub does not.
void read_body(std::string_view text, std::size_t begin, CardReading& out);

}  // namespace trainprint

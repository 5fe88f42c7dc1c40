#include <cstdint>

#include "card/sources.hpp"
#include "text/characters.hpp"
#include "text/plain_number.hpp"
#include "text/utf8.hpp"
#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// What some YAML reader refuses raw (controls, line separators, BOM, noncharacters) or what
// misleads a reader of the card (direction marks).
bool needs_escape(std::uint32_t c) { return is_control_or_line_break(c) || misleads_reader(c); }

std::string source_text(const EstimateReport& report) {
  std::string text = "Trainprint " + std::string(version()) + " estimate";
  if (!report.name.empty()) text += " for " + report.name;
  text += ": " + summary(report);
  if (report.constants == ConstantsSet::paper) text += ", the paper's constants";
  return text + ". Method: Hugging Carbon; data " + std::string(data_version()) +
         sources_in_brackets(sources_of({&report.headline(), 1})) + ".";
}

}  // namespace

std::string yaml_quoted(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const std::uint32_t c = next_character(text, i);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (needs_escape(c)) {
      out += c > 0xFFFF ? "\\U" : "\\u";
      for (int shift = c > 0xFFFF ? 28 : 12; shift >= 0; shift -= 4)
        out += kHex[(c >> shift) & 0xF];
    } else {
      append_utf8(out, c);
    }
  }
  return out + "\"";
}

CardFields card_fields(const EstimateReport& report) {
  constexpr int kDigits = 2;  // A.2
  CardFields fields;
  fields.emissions = Mass::grams(round_significant(report.emissions().as_grams(), kDigits));
  fields.source = source_text(report);
  if (report.training_type) fields.training_type = std::string(name(*report.training_type));
  if (report.place != nullptr) fields.geographical_location = std::string(report.place->name);
  if (std::string hardware = hardware_text(report); !hardware.empty())
    fields.hardware_used = std::move(hardware);
  return fields;
}

std::string card_grams(Mass emissions) {
  constexpr double kSmallest = 1e-4;
  const double grams = emissions.as_grams();
  return exact_decimal(grams > 0 && grams < kSmallest ? kSmallest : grams);
}

std::string card_yaml(const CardFields& fields) {
  std::string out = "co2_eq_emissions:\n  emissions: " + card_grams(fields.emissions) + "\n";
  const auto add = [&](std::string_view key, const std::optional<std::string>& value) {
    if (value) out += "  " + std::string(key) + ": " + yaml_quoted(*value) + "\n";
  };
  add("source", fields.source);
  add("training_type", fields.training_type);
  add("geographical_location", fields.geographical_location);
  add("hardware_used", fields.hardware_used);
  return out;
}

std::string card_yaml(const EstimateReport& report) { return card_yaml(card_fields(report)); }

}  // namespace trainprint

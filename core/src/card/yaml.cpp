#include <cstdint>

#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Decodes one UTF-8 character at `i` and moves past it; malformed bytes give U+FFFD one at a time.
std::uint32_t next_character(std::string_view text, std::size_t& i) {
  constexpr std::uint32_t kReplacement = 0xFFFD;
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char first = byte(i);
  const std::size_t length = first < 0x80    ? 1
                             : first >= 0xF0 ? 4
                             : first >= 0xE0 ? 3
                             : first >= 0xC2 ? 2
                                             : 0;
  if (length == 1) return text[i++] & 0x7F;
  if (length == 0 || first > 0xF4 || i + length > text.size()) {
    ++i;
    return kReplacement;
  }
  std::uint32_t code = first & (0xFFu >> (length + 1));
  for (std::size_t k = 1; k < length; ++k) {
    if ((byte(i + k) & 0xC0) != 0x80) {
      ++i;
      return kReplacement;
    }
    code = (code << 6) | (byte(i + k) & 0x3Fu);
  }
  const std::uint32_t smallest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
  if (code < smallest || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) {
    ++i;
    return kReplacement;
  }
  i += length;
  return code;
}

void append_utf8(std::string& out, std::uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

// What some YAML reader refuses raw (controls, line separators, BOM, noncharacters) or what
// misleads a reader of the card (direction marks).
bool needs_escape(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
         (c >= 0xFFFE && c <= 0xFFFF);
}

std::string source_text(const EstimateReport& report) {
  std::string text = "Trainprint " + std::string(version()) + " estimate";
  if (!report.name.empty()) text += " for " + report.name;
  text += ": " + summary(report);
  if (report.constants == ConstantsSet::paper) text += ", the paper's constants";
  return text + ". Method: Hugging Carbon; data " + std::string(data_version()) + ".";
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
      out += "\\u";
      for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(c >> shift) & 0xF];
    } else {
      append_utf8(out, c);
    }
  }
  return out + "\"";
}

std::string card_yaml(const EstimateReport& report) {
  constexpr int kDigits = 2;  // A.2
  std::string out = "co2_eq_emissions:\n";
  out += "  emissions: " + plain_decimal(report.emissions().as_grams(), kDigits) + "\n";
  out += "  source: " + yaml_quoted(source_text(report)) + "\n";
  if (report.training_type)
    out += "  training_type: " + yaml_quoted(name(*report.training_type)) + "\n";
  if (!report.place.empty()) out += "  geographical_location: " + yaml_quoted(report.place) + "\n";
  if (!report.hardware.empty()) out += "  hardware_used: " + yaml_quoted(report.hardware) + "\n";
  return out;
}

}  // namespace trainprint

#include "import/decode.hpp"

#include "text/utf8.hpp"
#include "trainprint/text.hpp"

namespace trainprint::import {
namespace {

bool starts(std::string_view bytes, std::string_view with) {
  return bytes.substr(0, with.size()) == with;
}

bool is_zero(std::string_view bytes, std::size_t i) { return i < bytes.size() && bytes[i] == '\0'; }

Error not_text(std::string message) { return {ErrorCode::not_text, "", std::move(message), {}}; }

enum class Utf16 { none, little, big };

// By the mark, or by the zeros of Latin letters.
Utf16 utf16_of(std::string_view bytes) {
  if (starts(bytes, "\xFF\xFE") && !is_zero(bytes, 2)) return Utf16::little;
  if (starts(bytes, "\xFE\xFF")) return Utf16::big;
  const auto latin = [&](std::size_t letter, std::size_t zero) {
    for (std::size_t i = 0; i < 8; i += 2) {
      if (!is_zero(bytes, i + zero) || i + letter >= bytes.size() || is_zero(bytes, i + letter))
        return false;
    }
    return true;
  };
  if (latin(0, 1)) return Utf16::little;
  return latin(1, 0) ? Utf16::big : Utf16::none;
}

std::string from_utf16(std::string_view bytes, Utf16 order) {
  const auto unit = [&](std::size_t i) {
    const auto a = static_cast<unsigned char>(bytes[i]);
    const auto b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<std::uint32_t>(order == Utf16::little ? a | b << 8 : a << 8 | b);
  };
  std::string out;
  out.reserve(bytes.size() / 2);
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t c = unit(i);
    if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
      const std::uint32_t low = unit(i + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      }
    }
    append_utf8(out, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
  }
  return out;
}

// What a file that is no text is, as far as its first bytes say it.
std::string nature_of(std::string_view bytes) {
  if (starts(bytes, "\x1F\x8B") || starts(bytes, "\x28\xB5\x2F\xFD"))
    return "This file is compressed. Unpack it first.";
  if (starts(bytes, "PAR1")) return "This is a Parquet file. Export the table as CSV.";
  return {};
}

}  // namespace

std::optional<Error> decode(std::string_view bytes, Decoded& out) {
  if (bytes.find_first_not_of(std::string_view(" \t\r\n\xEF\xBB\xBF")) == std::string_view::npos)
    return Error{ErrorCode::insufficient_input, "", "The file is empty.", {}};
  if (const std::string nature = nature_of(bytes); !nature.empty()) return not_text(nature);
  out.text = bytes;
  if (const Utf16 order = utf16_of(bytes); order != Utf16::none) {
    out.owned = from_utf16(bytes, order);
    out.text = out.owned;
    out.converted = true;
  }
  const std::size_t bad = first_bad_byte(out.text);
  if (bad == out.text.size()) return std::nullopt;
  if (out.text[bad] == '\0') return not_text("This is no text: it holds zero bytes.");
  return not_text("Line " + std::to_string(position_of(out.text, bad).line) +
                  " is no UTF-8. Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
}

}  // namespace trainprint::import

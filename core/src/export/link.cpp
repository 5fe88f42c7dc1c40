// What follows the address of the page that shows a run: "#run=" and a document with each value as
// the text of its field. web/src/state/link.ts reads it.
#include <algorithm>

#include "export/run_values.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {
namespace {

// As encodeURIComponent() does, and what means something in HTML and Markdown.
std::string percent_encoded(std::string_view text) {
  constexpr std::string_view kAsTheyAre = "-_.!~*";
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                          (c >= 'a' && c <= 'z') || kAsTheyAre.find(c) != kAsTheyAre.npos;
    if (is_plain) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += "0123456789ABCDEF"[byte >> 4];
    out += "0123456789ABCDEF"[byte & 15];
  }
  return out;
}

// As people type it: "184,320".
std::string typed(const GivenField& field) {
  constexpr std::size_t kLongestUngrouped = 4;
  std::string text = field.text;
  const bool is_whole = text.find_first_not_of("0123456789") == text.npos;
  if (!field.is_number || !is_whole || text.size() <= kLongestUngrouped) return text;
  for (std::size_t at = text.size() - 3; at > 0; at -= std::min<std::size_t>(at, 3))
    text.insert(at, ",");
  return text;
}

}  // namespace

std::string run_link(const RunAndReport& about) {
  JsonMembers texts, meanings, document;
  for (const GivenField& field : given_fields(about.run)) {
    texts.put(field.path, typed(field));
    // The page has one field for both.
    if (field.path == "device_hours" || field.path == "wall_clock_hours")
      meanings.put("device_hours", field.path);
  }
  document.put("texts", texts.text());
  document.put("meanings", meanings.text());
  document.put("data", data_version());
  document.put("figure", emissions_text(about.report));
  return "#run=" + percent_encoded(document.text().text) + "\n";
}

}  // namespace trainprint

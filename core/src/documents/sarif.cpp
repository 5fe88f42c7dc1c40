// A card's findings as SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0), which
// GitHub and editors show beside the lines.
#include "json/writer.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/lint_rules.hpp"

namespace trainprint {
namespace {

// A path as a URI reference (RFC 3986): absolute ones with the scheme.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view kHexadecimal = "0123456789ABCDEF";
  std::string out = path.substr(0, 1) == "/" ? "file://" : "";
  for (const char c : path) {
    if (kPlain.find(c) != std::string_view::npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    ((out += '%') += kHexadecimal[byte >> 4]) += kHexadecimal[byte & 15];
  }
  return out;
}

JsonText region(const TextPosition& from, const TextPosition& to) {
  return object({{"startLine", from.line},
                 {"startColumn", from.column},
                 {"endLine", to.line},
                 {"endColumn", to.column}});
}

JsonText text_message(std::string_view text) { return object({{"text", text}}); }

JsonText rule_json(const LintRule& rule) {
  return object({{"id", name(rule.code)},
                 {"shortDescription", text_message(rule.summary)},
                 {"help", text_message(rule.help)}});
}

JsonText fix_change(const Splice& fix, std::string_view readme, const JsonText& artifact) {
  const JsonText deleted =
      region(position_of(readme, fix.range.begin), position_of(readme, fix.range.end));
  const JsonText replacement =
      object({{"deletedRegion", deleted}, {"insertedContent", text_message(fix.text)}});
  const JsonText change = object(
      {{"artifactLocation", artifact}, {"replacements", JsonText{"[" + replacement.text + "]"}}});
  const JsonText whole = object({{"description", text_message("What --fix writes.")},
                                 {"artifactChanges", JsonText{"[" + change.text + "]"}}});
  return {"[" + whole.text + "]"};
}

JsonText result_json(const CardFinding& finding, std::string_view readme,
                     const JsonText& artifact) {
  const JsonText place = object(
      {{"physicalLocation",
        object({{"artifactLocation", artifact}, {"region", region(finding.from, finding.to)}})}});
  JsonMembers out;
  out.put("ruleId", name(finding.code));
  const std::span<const LintRule> rules = lint_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].code == finding.code) out.put("ruleIndex", i);
  }
  out.put("level", name(finding.severity));
  out.put("message", text_message(finding.message));
  out.put("locations", JsonText{"[" + place.text + "]"});
  if (finding.fix) out.put("fixes", fix_change(*finding.fix, readme, artifact));
  return out.text();
}

}  // namespace

std::string reading_to_sarif(const CardReading& reading, std::string_view readme,
                             std::string_view path) {
  const JsonText artifact = object({{"uri", uri_of(path == "-" ? "stdin" : path)}});
  const JsonText driver = object(
      {{"name", "Trainprint"}, {"version", version()}, {"rules", array(lint_rules(), rule_json)}});
  const JsonText results = array(reading.findings, [&](const CardFinding& finding) {
    return result_json(finding, readme, artifact);
  });
  const JsonText run = object({{"tool", object({{"driver", driver}})},
                               {"columnKind", "unicodeCodePoints"},
                               {"results", results}});
  return object({{"$schema",
                  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                  "sarif-schema-2.1.0.json"},
                 {"version", "2.1.0"},
                 {"runs", JsonText{"[" + run.text + "]"}}})
      .text;
}

}  // namespace trainprint

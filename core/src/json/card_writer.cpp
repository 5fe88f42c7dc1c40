// Cards as JSON documents: what they say, and what becomes of them.
#include "json/report_writer.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Far fewer bytes of WebAssembly than initialiser lists.
void put(Json& to, const char* key, Json value) { to.emplace(key, std::move(value)); }
void put_text(Json& to, const char* key, std::string_view text) { put(to, key, Json(text)); }
void put_text(Json& to, const char* key, const std::optional<std::string>& text) {
  put(to, key, text ? Json(*text) : Json());
}
void put_position(Json& to, const char* line, const char* column, TextPosition at) {
  put(to, line, Json(at.line));
  put(to, column, Json(at.column));
}

Json finding_json(const CardFinding& finding, std::string_view readme) {
  Json out, fix;
  put_text(out, "code", std::string_view(finding.code));
  put_text(out, "severity", name(finding.severity));
  put_position(out, "line", "column", finding.from);
  put_position(out, "end_line", "end_column", finding.to);
  put_text(out, "message", std::string_view(finding.message));
  if (finding.fix) {
    put_position(fix, "line", "column", position_of(readme, finding.fix->range.begin));
    put_position(fix, "end_line", "end_column", position_of(readme, finding.fix->range.end));
    put_text(fix, "text", std::string_view(finding.fix->text));
  }
  put(out, "fix", std::move(fix));
  return out;
}

}  // namespace

std::string reading_to_json(const CardReading& reading, std::string_view readme, int indent) {
  Json out, grams, display, filter, others = Json::array(), findings = Json::array();
  for (const CardEntry& entry : reading.others) {
    Json other;
    put_text(other, "key", std::string_view(entry.key));
    put_text(other, "value", std::string_view(entry.value));
    others.push_back(std::move(other));
  }
  for (const CardFinding& finding : reading.findings)
    findings.push_back(finding_json(finding, readme));
  if (reading.emissions) {
    grams = reading.emissions->as_grams();
    display = humane(*reading.emissions);
  }
  if (reading.hub_filter) filter = *reading.hub_filter;
  put(out, "schema_version", Json(1));
  put_text(out, "form", name(reading.form));
  put(out, "emissions_gco2e", std::move(grams));
  put(out, "display", std::move(display));
  put_text(out, "emissions_text", std::string_view(reading.emissions_text));
  put(out, "hub_filter_gco2e", std::move(filter));
  put_text(out, "source", reading.source);
  put_text(out, "training_type", reading.training_type);
  put_text(out, "geographical_location", reading.geographical_location);
  put_text(out, "hardware_used", reading.hardware_used);
  put(out, "others", std::move(others));
  put(out, "clean", Json(reading.clean()));
  put(out, "findings", std::move(findings));
  return dump_json(out, indent);
}

std::string card_json(std::string_view readme, int indent) {
  return reading_to_json(read_card(readme, judge_by_card), readme, indent);
}

std::string fix_card_json(std::string_view readme, int indent) {
  const std::string text = fix_card(readme, judge_by_card);
  Json out;
  put(out, "changed", Json(text != readme));
  put_text(out, "text", std::string_view(text));
  return dump_json(out, indent);
}

std::string merge_card_json(std::string_view readme, std::string_view run, int indent) {
  const auto parsed = run_from_json(run);
  const auto report = parsed ? estimate(*parsed) : Result<EstimateReport>(parsed.errors());
  const auto card =
      report ? merge_block(readme, card_fields(*report)) : Result<MergedCard>(report.errors());
  Json out;
  put(out, "ok", Json(card.ok()));
  if (!card) {
    put(out, "errors", to_json(card.errors()));
    return dump_json(out, indent);
  }
  const std::string diff = unified_diff(readme, card->splices, "README.md");
  put_text(out, "happened", name(card->happened));
  put_text(out, "text", std::string_view(card->text));
  put_text(out, "diff", std::string_view(diff));
  put(out, "notices", to_json(card->notices));
  return dump_json(out, indent);
}

}  // namespace trainprint

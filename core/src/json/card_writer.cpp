// Cards as JSON documents: what they say, and what becomes of them.
#include "json/report_writer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json to_json(const CardFinding& finding, std::string_view readme) {
  Json fix;
  if (finding.fix) {
    const TextPosition from = position_of(readme, finding.fix->range.begin);
    const TextPosition to = position_of(readme, finding.fix->range.end);
    fix = {{"line", from.line},
           {"column", from.column},
           {"end_line", to.line},
           {"end_column", to.column},
           {"text", finding.fix->text}};
  }
  return {{"code", finding.code},        {"severity", name(finding.severity)},
          {"line", finding.from.line},   {"column", finding.from.column},
          {"end_line", finding.to.line}, {"end_column", finding.to.column},
          {"message", finding.message},  {"fix", std::move(fix)}};
}

}  // namespace

std::string reading_to_json(const CardReading& reading, std::string_view readme, int indent) {
  Json others = Json::array(), findings = Json::array();
  for (const CardEntry& entry : reading.others)
    others.push_back({{"key", entry.key}, {"value", entry.value}});
  for (const CardFinding& finding : reading.findings) findings.push_back(to_json(finding, readme));
  Json grams, display;
  if (reading.emissions) {
    grams = reading.emissions->as_grams();
    display = humane(*reading.emissions);
  }
  return dump_json({{"schema_version", 1},
                    {"form", name(reading.form)},
                    {"emissions_gco2e", std::move(grams)},
                    {"display", std::move(display)},
                    {"emissions_text", reading.emissions_text},
                    {"hub_filter_gco2e", or_null(reading.hub_filter)},
                    {"source", or_null(reading.source)},
                    {"training_type", or_null(reading.training_type)},
                    {"geographical_location", or_null(reading.geographical_location)},
                    {"hardware_used", or_null(reading.hardware_used)},
                    {"others", std::move(others)},
                    {"clean", reading.clean()},
                    {"findings", std::move(findings)}},
                   indent);
}

std::string card_json(std::string_view readme, int indent) {
  return reading_to_json(read_card(readme), readme, indent);
}

std::string fix_card_json(std::string_view readme, int indent) {
  const std::string text = fix_card(readme);
  return dump_json({{"changed", text != readme}, {"text", text}}, indent);
}

std::string merge_card_json(std::string_view readme, std::string_view run, int indent) {
  const auto refused = [&](const std::vector<Error>& errors) {
    return dump_json({{"ok", false}, {"errors", trainprint::to_json(errors)}}, indent);
  };
  const auto parsed = run_from_json(run);
  if (!parsed) return refused(parsed.errors());
  const auto report = estimate(*parsed);
  if (!report) return refused(report.errors());
  const auto card = merge_block(readme, card_fields(*report));
  if (!card) return refused(card.errors());
  return dump_json({{"ok", true},
                    {"happened", name(card->happened)},
                    {"text", card->text},
                    {"diff", unified_diff(readme, card->splices, "README.md")},
                    {"notices", trainprint::to_json(card->notices)}},
                   indent);
}

}  // namespace trainprint

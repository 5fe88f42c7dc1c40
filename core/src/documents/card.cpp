// Cards as JSON documents: what they say, and what becomes of them.
#include "documents/answer.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

JsonText fix_json(const Splice& fix, std::string_view readme) {
  const TextPosition from = position_of(readme, fix.range.begin),
                     to = position_of(readme, fix.range.end);
  return object({{"line", from.line},
                 {"column", from.column},
                 {"end_line", to.line},
                 {"end_column", to.column},
                 {"text", fix.text}});
}

JsonText finding_json(const CardFinding& finding, std::string_view readme) {
  std::optional<JsonText> fix;
  if (finding.fix) fix = fix_json(*finding.fix, readme);
  return object({{"code", name(finding.code)},
                 {"severity", name(finding.severity)},
                 {"line", finding.from.line},
                 {"column", finding.from.column},
                 {"end_line", finding.to.line},
                 {"end_column", finding.to.column},
                 {"message", finding.message},
                 {"fix", fix}});
}

}  // namespace

std::string reading_to_json(const CardReading& reading, std::string_view readme) {
  std::optional<double> grams;
  std::optional<std::string> display;
  if (reading.emissions) {
    grams = reading.emissions->as_grams();
    display = humane(*reading.emissions);
  }
  const JsonText others = array(reading.others, [](const CardEntry& entry) {
    return object({{"key", entry.key}, {"value", entry.value}});
  });
  const JsonText findings = array(
      reading.findings, [&](const CardFinding& finding) { return finding_json(finding, readme); });
  return object({{"schema_version", 1},
                 {"form", name(reading.form)},
                 {"emissions_gco2e", grams},
                 {"display", display},
                 {"emissions_text", reading.emissions_text},
                 {"hub_filter_gco2e", reading.hub_filter},
                 {"source", reading.source},
                 {"training_type", reading.training_type},
                 {"geographical_location", reading.geographical_location},
                 {"hardware_used", reading.hardware_used},
                 {"others", others},
                 {"clean", reading.clean()},
                 {"findings", findings}})
      .text;
}

std::string card_json(std::string_view readme) {
  return reading_to_json(read_card(readme, judge_by_card), readme);
}

std::string fix_card_json(std::string_view readme) {
  const std::string text = fix_whole_card(readme).text;
  return object({{"changed", text != readme}, {"text", text}}).text;
}

std::string merge_card_json(std::string_view readme, std::string_view run) {
  const auto merged = [&](const EstimateReport& report) {
    return merge_block(readme, card_fields(report));
  };
  return answer(and_then(and_then(run_from_json(run), estimate), merged), [&](const MergedCard& c) {
    return accepted({{"happened", name(c.happened)},
                     {"text", c.text},
                     {"diff", unified_diff(readme, c.splices, "README.md")},
                     {"notices", to_json(c.notices)}});
  });
}

}  // namespace trainprint

// Regulation (EU) 2024/1689, Annex XI, section 1, point 2(d) and (e), by the items of the Model
// Documentation Form: Markdown, and JSON with the numbers as numbers.
#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/eu_form.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "trainprint/ai_act.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::string form_line(std::string_view label, std::string_view value) {
  return "- **" + std::string(label) + ":** " +
         (value.empty() ? std::string("not known") : markdown_text(value)) + "\n";
}

std::string form_lines(const FormItem& item) {
  std::string label(item.label), to;
  for (const std::string_view one : recipients(item.to))
    to += (to.empty() ? "" : ", ") + std::string(one);
  return form_line(label + " (" + to + ")", item.value);
}

JsonText item_json(const FormItem& item) {
  JsonMembers out;
  out.put("item", item.label);
  out.put("recipients",
          array(recipients(item.to), [](std::string_view to) { return JsonValue(to); }));
  out.put("known", !item.value.empty());
  out.put_if("value", item.value);
  for (const FormFigure& figure : item.figures)
    out.put(figure.name, JsonValue::count(figure.value));
  return out.text();
}

}  // namespace

std::string eu_ai_act_entries(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  std::string out = "## Computational resources and energy consumption";
  if (!report.name.empty()) out += " of " + markdown_text(report.name);
  out +=
      "\n\nRegulation (EU) 2024/1689, Annex XI, by the items of the Model Documentation Form "
      "(General-Purpose AI Code of Practice, 10 July 2025). None of them goes to downstream "
      "providers.\n";
  for (const FormSection& section : form_sections(about)) {
    out += "\n### " + std::string(section.heading) + "\n\n";
    for (const FormItem& item : section.items) out += form_lines(item);
  }
  const std::vector<std::string> thresholds = threshold_sentences(about);
  if (!thresholds.empty()) {
    out += "\n### Thresholds of training compute, not part of the form\n\n";
    for (const std::string& sentence : thresholds) out += "- " + markdown_text(sentence) + "\n";
  }
  out += "\n### Not asked for by the form\n\n";
  out += form_line("Hardware", hardware_type(report));
  out += form_line("Location", place_name(report));
  out += form_line("Emissions",
                   emissions_text(report) + " (90 % interval " + interval_text(report) + ")");
  const std::string sources = sources_markdown(report);
  return sources.empty() ? out : out + "- **Contains data from:** " + sources + "\n";
}

std::string eu_ai_act_json(const RunAndReport& about) {
  constexpr int kMassDigits = 2, kProbabilityDigits = 3;
  const EstimateReport& report = about.report;
  const Interval& interval = report.headline().interval;
  const auto grams = [](Mass mass) { return round_significant(mass.as_grams(), kMassDigits); };
  JsonMembers out;
  out.put("form", "Model Documentation Form, General-Purpose AI Code of Practice, 10 July 2025");
  out.put("written_at", moment_text(about.written_at));
  out.put_if("model", one_line(report.name));
  out.put(
      "sections", array(form_sections(about), [](const FormSection& section) {
        return object({{"heading", section.heading}, {"items", array(section.items, item_json)}});
      }));
  out.put("thresholds", array(ai_act_thresholds(about.run), [](const ComputeThreshold& one) {
            return object(
                {{"id", one.id},
                 {"flop", JsonValue::count(one.flop.as_flop())},
                 {"probability_above", round_significant(one.probability, kProbabilityDigits)},
                 {"meaning", one.meaning},
                 {"source", one.source}});
          }));
  out.put("emissions", object({{"gco2e", JsonValue::count(grams(report.emissions()))},
                               {"p05_gco2e", JsonValue::count(grams(interval.p05))},
                               {"p95_gco2e", JsonValue::count(grams(interval.p95))},
                               {"boundary", name(report.boundary)},
                               {"tier", name(report.headline().tier)}}));
  out.put("tool", tool_text());
  out.put_if("data_sources", sources_text(report));
  out.put("run", JsonText{run_document_of(about.run)});
  return indented_json(out.text().text) + "\n";
}

}  // namespace trainprint

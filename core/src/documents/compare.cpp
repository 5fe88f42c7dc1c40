// Runs side by side as JSON (compare.schema.json).
#include "documents/answer.hpp"
#include "documents/takeaway.hpp"
#include "json/tree.hpp"
#include "trainprint/comparison.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

Error compare_error(std::string_view field, std::string message) {
  return {ErrorCode::wrong_type, FieldPath::unchecked(field), std::move(message), {}};
}

// A run of the request, with what came of it.
struct ComparedInput {
  std::string name;
  std::optional<TrainingRun> run;
  std::vector<Error> errors;
};

Result<std::vector<ComparedInput>> compared_inputs(const Json& json) {
  const Json* runs = json.find("runs");
  const Error expected = compare_error(
      "runs", "Expected {\"runs\": [{\"name\": \"…\", \"run\": {…}}, …], \"base\": 0}.");
  if (runs == nullptr || !runs->is_array() || runs->members.empty()) return expected;
  if (runs->members.size() > kMostCompared) {
    return Error{ErrorCode::too_long,
                 FieldPath::unchecked("runs"),
                 "Up to " + std::to_string(kMostCompared) + " runs are compared at once.",
                 {}};
  }
  std::vector<ComparedInput> out;
  for (const Json& one : runs->members) {
    const Json *name = one.find("name"), *run = one.find("run");
    if (run == nullptr || !run->is_object() ||
        (name != nullptr && !name->is_null() && !name->is_string()))
      return expected;
    ComparedInput given;
    if (name != nullptr) given.name = name->text;
    auto read = run_from_json(json_text(*run).text);
    if (read) {
      given.run = std::move(read.value());
    } else {
      given.errors = read.errors();
    }
    out.push_back(std::move(given));
  }
  return out;
}

JsonText compared_difference(const Difference& difference) {
  return object({{"gco2e", difference.mass.as_grams()},
                 {"display", difference_text(difference.mass)},
                 {"ratio", difference.ratio},
                 {"percent_display", percent_text(difference.ratio)},
                 {"words", ratio_words(difference.ratio)},
                 {"probability_lower", difference.probability_lower},
                 {"chance_display", chance_text(difference.probability_lower)},
                 {"trace", to_json(difference.trace)}});
}

JsonText compared_row(const ComparedRun& run, const ComparedRow& row) {
  const EstimateReport& report = run.report;
  const Route& route = report.headline();
  return object({{"name", row.name},
                 {"hardware", row.hardware},
                 {"hours", row.hours},
                 {"place", row.place},
                 {"tier", name(route.tier)},
                 {"emissions_gco2e", report.emissions().as_grams()},
                 {"display", humane(report.emissions())},
                 {"interval", interval_json(route.interval)},
                 {"energy_display", humane(route.energy.at(report.boundary))},
                 {"difference", compared_difference(row.from_base)},
                 {"probability_lowest", row.probability_lowest},
                 {"trace", to_json(route.trace)}});
}

// At the base's boundary, all of them: another would be another question.
Notice compared_boundary(Boundary boundary) {
  return {NoticeCode::one_boundary, "options.boundary",
          "The runs cover different boundaries; here all are counted at the " +
              std::string(label(boundary)) + " boundary."};
}

// A place among the runs of the request: a row of the comparison, or why there is none.
struct ComparedSlot {
  std::string name;
  std::optional<std::size_t> row;
  std::vector<Error> errors;
};

std::string comparison_document(const std::vector<ComparedSlot>& slots,
                                std::span<const ComparedRun> runs, const RunComparison& comparison,
                                const std::vector<Notice>& notices) {
  const auto slot_of = [&](std::size_t row) {
    std::size_t i = 0;
    while (slots[i].row != row) ++i;
    return i;
  };
  const JsonText rows = array(slots, [&](const ComparedSlot& slot) {
    return slot.row ? compared_row(runs[*slot.row], comparison.rows[*slot.row])
                    : object({{"name", slot.name}, {"errors", to_json(slot.errors)}});
  });
  const JsonText common = array(comparison.common, [&](const CommonCause& cause) {
    const JsonText members =
        array(cause.members, [&](std::size_t row) { return JsonValue(slot_of(row)); });
    return object({{"label", cause.label}, {"runs", members}});
  });
  std::vector<const EstimateReport*> reports;
  for (const ComparedRun& run : runs) reports.push_back(&run.report);
  std::optional<std::size_t> base, lowest;
  if (!runs.empty()) {
    base = slot_of(comparison.base);
    lowest = slot_of(comparison.lowest);
  }
  const auto with = [&](const JsonText& exports) {
    return accepted({{"schema_version", 1},
                     {"base", base},
                     {"lowest", lowest},
                     {"certain", comparison.certain},
                     {"finding", comparison.finding},
                     {"rows", rows},
                     {"basis", comparison.chance_basis},
                     {"sources", to_json(sources_of_all(reports))},
                     {"common", common},
                     {"notices", to_json(notices)},
                     {"exports", exports}})
        .text;
  };
  const std::string alone = with({"[]"});
  if (runs.empty()) return alone;
  const Takeaway exports[] = {
      {"markdown", "Markdown", "comparison.md", "text/markdown",
       comparison_markdown(runs, comparison)},
      {"csv", "CSV", "comparison.csv", "text/csv", comparison_csv(runs, comparison)},
      {"json", "JSON", "comparison.json", "application/json", indented_json(alone) + "\n"}};
  return with(array(exports, takeaway_json));
}

// The place of the base in the request.
Result<std::size_t> compared_base(const Json& json, std::size_t runs) {
  const Json* base = json.find("base");
  if (base == nullptr || base->is_null()) return std::size_t{0};
  for (std::size_t i = 0; base->is_number() && i < runs; ++i) {
    if (base->number == static_cast<double>(i)) return i;
  }
  return compare_error("base", "\"base\" is the place of one of the runs, from 0.");
}

}  // namespace

std::string comparison_to_json(std::span<const ComparedRun> runs, const RunComparison& comparison) {
  std::vector<ComparedSlot> slots;
  for (const ComparedRun& run : runs) slots.push_back({run.name, slots.size(), {}});
  return comparison_document(slots, runs, comparison, {});
}

std::string compare_json(std::string_view request) {
  const auto json = parse_json(request);
  if (!json) return refused(json.errors()).text;
  const auto given = compared_inputs(*json);
  if (!given) return refused(given.errors()).text;
  const auto wanted = compared_base(*json, given->size());
  if (!wanted) return refused(wanted.errors()).text;

  // All at the base's boundary, or at that of the first run that can be read.
  std::optional<Boundary> boundary;
  if (const auto& run = (*given)[*wanted].run) boundary = run->boundary;
  std::vector<Notice> notices;
  std::vector<ComparedRun> runs;
  std::vector<ComparedSlot> slots;
  for (const ComparedInput& one : *given) {
    ComparedSlot slot{one.name, {}, one.errors};
    if (one.run) {
      TrainingRun run = *one.run;
      if (!boundary) boundary = run.boundary;
      if (run.boundary != *boundary && notices.empty())
        notices.push_back(compared_boundary(*boundary));
      run.boundary = *boundary;
      auto report = estimate(run);
      if (report) {
        slot.row = runs.size();
        runs.push_back({one.name, std::move(report.value())});
      } else {
        slot.errors = report.errors();
      }
    }
    slots.push_back(std::move(slot));
  }
  RunComparison comparison;
  if (!runs.empty()) comparison = compare(runs, slots[*wanted].row.value_or(0));
  return comparison_document(slots, runs, comparison, notices);
}

}  // namespace trainprint

// A project of several lines as JSON (project.schema.json).
#include "trainprint/project.hpp"

#include <algorithm>

#include "documents/answer.hpp"
#include "documents/takeaway.hpp"
#include "json/tree.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

Error project_error(std::string_view field, std::string message) {
  return {ErrorCode::wrong_type, FieldPath::unchecked(field), std::move(message), {}};
}

constexpr std::string_view kExpectedProject =
    "Expected {\"name\": \"…\", \"lines\": [{\"name\": \"…\", \"kind\": \"pre-training\", "
    "\"hours\": "
    "\"204,800 + 15 %\", \"run\": {…}}, …]}.";

std::string_view kind_label(LineKind kind) { return labels(kind)[static_cast<std::size_t>(kind)]; }

// A text of the object; empty where it has none. Something else is an error.
Result<std::string> member_text(const Json& json, std::string_view key, const std::string& path) {
  const Json* at = json.find(key);
  if (at == nullptr || at->is_null()) return std::string();
  if (at->is_string()) return at->text;
  if (at->is_number()) return json_text(*at).text;  // "hours": 204800
  return project_error(path + std::string(key), "This must be a text.");
}

// A line of the request, with what came of it.
struct GivenLine {
  ProjectLine line;
  std::vector<Error> errors;
};

GivenLine given_line(const Json& json, const std::string& path) {
  GivenLine out;
  const auto take = [&](std::string_view key, std::string& into) {
    auto text = member_text(json, key, path);
    if (text) {
      into = std::move(text.value());
    } else {
      out.errors.push_back(text.error());
    }
  };
  std::string kind;
  take("name", out.line.name);
  take("model", out.line.model);
  take("hours", out.line.hours);
  take("published", out.line.published);
  take("kind", kind);
  if (!kind.empty()) {
    if (const auto known = choice_of<LineKind>(kind)) {
      out.line.kind = *known;
    } else {
      const auto all = words(LineKind());
      out.errors.push_back({ErrorCode::unknown_choice, FieldPath::unchecked(path + "kind"),
                            "There is no kind of line " + in_quotes(kind) + ".",
                            near_matches(kind, {all.begin(), all.end()})});
    }
  }
  const Json* run = json.find("run");
  if (run == nullptr || run->is_null()) return out;
  if (!run->is_object()) {
    out.errors.push_back(project_error(path + "run", "This must be a run."));
    return out;
  }
  auto read = run_from_json(json_text(*run).text);
  if (read) {
    out.line.run = std::move(read.value());
  } else {
    out.errors.insert(out.errors.end(), read.errors().begin(), read.errors().end());
  }
  return out;
}

JsonText addition_json(const Addition& sum) {
  return object(
      {{"emissions", sum.emissions}, {"energy", sum.energy}, {"hours", sum.device_hours}});
}

JsonText estimated_line(const EstimatedLine& line, const std::optional<ProjectSum>& sum) {
  std::optional<JsonText> interval;
  if (line.interval) interval = interval_json(*line.interval);
  std::optional<std::string> energy, share;
  if (!line.reports.empty()) energy = humane(line.energy);
  if (line.added() && sum) {
    const double part = line.emissions / sum->emissions * 100;
    share = part < 1 ? "below 1 %" : readable(part, 2) + " %";
  }
  return object({{"name", line.name},
                 {"kind", name(line.kind)},
                 {"model", line.model},
                 {"added", line.added()},
                 {"emissions_gco2e", line.emissions.as_grams()},
                 {"display", humane(line.emissions)},
                 {"interval", interval},
                 {"energy_display", energy},
                 {"share_display", share},
                 {"hours", line.hours},
                 {"hardware", line.hardware},
                 {"place", line.place},
                 {"notices", to_json(line.notices)},
                 {"addition", addition_json(line.addition)},
                 {"traces", array(line.reports, [](const EstimateReport& report) {
                    return to_json(report.headline().trace);
                  })}});
}

JsonText project_sum_json(const ProjectSum& sum, bool complete) {
  std::optional<double> hours;
  std::optional<std::string> hours_display;
  if (sum.device_hours) {
    hours = sum.device_hours->as_hours();
    hours_display = readable(*hours, 7) + " h";
  }
  constexpr std::size_t kMostCauses = 5;
  const std::size_t causes = std::min(sum.causes.size(), kMostCauses);
  return object(
      {{"name", sum.name},
       {"lines", sum.lines},
       {"emissions_gco2e", sum.emissions.as_grams()},
       {"display", humane(sum.emissions)},
       {"interval", interval_json(sum.interval)},
       {"energy_kwh", sum.energy.as_kwh()},
       {"energy_display", humane(sum.energy)},
       {"device_hours", hours},
       {"device_hours_display", hours_display},
       {"addition", addition_json(sum.addition)},
       {"summary", sum.summary},
       {"yaml", complete ? sum.yaml : std::string()},
       {"causes", array(std::span(sum.causes).first(causes), [](const SumCause& cause) {
          return object(
              {{"label", cause.label},
               {"lines", cause.members},
               {"share", cause.share},
               {"share_display", readable(cause.share * 100, cause.share < 0.1 ? 1 : 2) + " %"}});
        })}});
}

JsonText kinds_json() {
  const auto all = words(LineKind());
  return array(all, [](std::string_view word) {
    return object({{"value", word}, {"label", kind_label(*choice_of<LineKind>(word))}});
  });
}

Result<std::optional<Boundary>> wanted_boundary(const Json& json) {
  const auto text = member_text(json, "boundary", "");
  if (!text) return text.errors();
  if (text->empty()) return std::optional<Boundary>();
  const auto known = choice_of<Boundary>(*text);
  if (!known) {
    const auto all = words(Boundary());
    return Error{ErrorCode::unknown_choice, FieldPath::unchecked("boundary"),
                 "There is no boundary " + in_quotes(*text) + ".",
                 near_matches(*text, {all.begin(), all.end()})};
  }
  return known;
}

// The whole request, read.
struct ProjectRequest {
  std::string name;
  std::string budget;
  Boundary boundary = Boundary::facility;
  bool boundaries_differ = false;
  std::vector<GivenLine> lines;
};

Result<ProjectRequest> project_request(const Json& json) {
  const Json* lines = json.find("lines");
  if (lines == nullptr || !lines->is_array())
    return project_error("lines", std::string(kExpectedProject));
  auto project_name = member_text(json, "name", "");
  if (!project_name) return project_name.errors();
  auto budget = member_text(json, "budget", "");
  if (!budget) return budget.errors();
  const auto wanted = wanted_boundary(json);
  if (!wanted) return wanted.errors();
  if (lines->members.size() > kMostLines) {
    return Error{ErrorCode::too_long,
                 FieldPath::unchecked("lines"),
                 "A project may have " + std::to_string(kMostLines) + " lines.",
                 {}};
  }
  ProjectRequest out;
  out.name = std::move(project_name.value());
  out.budget = std::move(budget.value());
  bool first = true;
  for (const Json& line : lines->members) {
    const std::string path = "lines." + std::to_string(out.lines.size());
    if (!line.is_object()) return project_error(path, std::string(kExpectedProject));
    out.lines.push_back(given_line(line, path + "."));
    const GivenLine& given = out.lines.back();
    if (!given.errors.empty() || given.line.kind == LineKind::base_model) continue;
    out.boundaries_differ |= !first && given.line.run.boundary != out.boundary;
    if (first) out.boundary = given.line.run.boundary;
    first = false;
  }
  if (*wanted) out.boundary = **wanted;
  return out;
}

JsonText budget_json(const Result<ProjectBudget>& budget) {
  if (!budget) return object({{"errors", to_json(budget.errors())}});
  return object({{"device_hours", budget->device_hours.as_hours()},
                 {"reading", budget->reading},
                 {"exceeded", budget->exceeded},
                 {"finding", budget->finding},
                 {"note", budget->note}});
}

std::string project_answer(ProjectRequest request) {
  std::vector<GivenLine>& given = request.lines;
  const Boundary boundary = request.boundary;
  std::vector<ProjectLine> good;
  std::vector<std::size_t> line_at;
  std::size_t to_add = 0, added = 0;
  for (GivenLine& one : given) {
    line_at.push_back(good.size());
    const bool counts = one.line.kind != LineKind::base_model;
    to_add += counts;
    if (!one.errors.empty()) continue;
    const auto line = estimate_line(one.line, boundary);
    if (!line) {
      one.errors = line.errors();
      continue;
    }
    added += counts;
    good.push_back(one.line);
  }
  const auto project = estimate_project(request.name, good, boundary);
  if (!project) return refused(project.errors()).text;

  const bool complete = added == to_add;
  std::vector<Notice> notices = project->notices;
  if (request.boundaries_differ) {
    notices.push_back({NoticeCode::one_boundary, "options.boundary",
                       "The lines cover different boundaries; here all are counted at the " +
                           std::string(label(boundary)) + " boundary."});
  }
  std::vector<std::size_t> original;  // of a good line
  std::vector<JsonText> rows;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const GivenLine& one = given[i];
    if (one.errors.empty()) {
      original.push_back(i);
      rows.push_back(estimated_line(project->lines[line_at[i]], project->sum));
    } else {
      const std::string own =
          one.line.name.empty() ? std::string(kind_label(one.line.kind)) : one.line.name;
      rows.push_back(
          object({{"name", own}, {"kind", name(one.line.kind)}, {"errors", to_json(one.errors)}}));
    }
  }
  std::optional<JsonText> sum;
  if (project->sum) sum = project_sum_json(*project->sum, complete);
  std::optional<JsonText> budget;
  if (!request.budget.empty()) budget = budget_json(project_budget(*project, request.budget));
  const JsonText models = array(
      project->models, [&](const ProjectSum& model) { return project_sum_json(model, complete); });
  const JsonText common = array(project->common, [&](const CommonCause& cause) {
    return object({{"label", cause.label}, {"lines", array(cause.members, [&](std::size_t line) {
                                              return JsonValue(original[line]);
                                            })}});
  });
  const std::string coverage =
      complete ? std::string()
               : "The sum has " + std::to_string(added) + " of " + std::to_string(to_add) +
                     " lines. There is a card once all of them can be read.";
  std::vector<const EstimateReport*> reports;
  for (const EstimatedLine& line : project->lines) {
    for (const EstimateReport& report : line.reports) reports.push_back(&report);
  }
  const JsonText sources = to_json(sources_of_all(reports));
  const auto members = [&](const JsonText& exports) {
    return accepted({{"schema_version", 1},
                     {"name", request.name},
                     {"boundary", name(boundary)},
                     {"complete", complete},
                     {"coverage", coverage},
                     {"lines", array(rows, [](const JsonText& row) { return JsonValue(row); })},
                     {"sum", sum},
                     {"models", models},
                     {"sources", sources},
                     {"common", common},
                     {"notices", to_json(notices)},
                     {"budget", budget},
                     {"kinds", kinds_json()},
                     {"exports", exports}});
  };
  if (project->lines.empty() || !complete) return members({"[]"}).text;
  const Takeaway exports[] = {{"markdown", "Markdown table for the README", "stages.md",
                               "text/markdown", project_markdown(*project)},
                              {"csv", "CSV", "stages.csv", "text/csv", project_csv(*project)},
                              {"json", "JSON", "project.json", "application/json",
                               indented_json(members({"[]"}).text) + "\n"}};
  return members(array(exports, takeaway_json)).text;
}

}  // namespace

std::string project_json(std::string_view request) {
  const auto json = parse_json(request);
  if (!json) return refused(json.errors()).text;
  auto read = project_request(*json);
  return read ? project_answer(std::move(read.value())) : refused(read.errors()).text;
}

Result<Project> project_from_json(std::string_view request) {
  const auto json = parse_json(request);
  if (!json) return json.errors();
  const auto read = project_request(*json);
  if (!read) return read.errors();
  std::vector<ProjectLine> lines;
  std::vector<Error> errors;
  for (const GivenLine& given : read->lines) {
    lines.push_back(given.line);
    for (const Error& error : given.errors) errors.push_back(at_line(error, lines.size() - 1));
  }
  if (errors.empty()) {
    auto project = estimate_project(read->name, lines, read->boundary);
    if (!project || read->budget.empty()) return project;
    auto budget = project_budget(*project, read->budget);
    if (!budget) return budget.errors();
    project.value().budget = std::move(budget.value());
    return project;
  }
  // What is wrong with the others is said at once, too.
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!read->lines[i].errors.empty()) continue;
    const auto line = estimate_line(lines[i], read->boundary);
    if (line) continue;
    for (const Error& error : line.errors()) errors.push_back(at_line(error, i));
  }
  return errors;
}

}  // namespace trainprint

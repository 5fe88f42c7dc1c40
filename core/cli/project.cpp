// `trainprint project`: the stages of a model in, their sum and its card out.
#include "trainprint/project.hpp"

#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kProjectYaml{"--yaml", "", "the co2_eq_emissions block of the sum alone", 1};
constexpr Option kProjectJson{"--json", "", "the answer as JSON", 1};
constexpr Option kProjectCsv{"--csv", "", "the lines as CSV", 1};
constexpr Option kProjectMarkdown{"--markdown", "", "the lines as a Markdown table, for a README",
                                  1};
constexpr Option kModel{"--model", "NAME", "with --yaml: the block of this model of a family"};
constexpr Option kProjectOptions[] = {kProjectYaml, kProjectJson, kProjectCsv, kProjectMarkdown,
                                      kModel};

std::string sum_table(const ProjectSum& sum) {
  std::string out = "\nWhat makes the sum uncertain\n";
  constexpr std::size_t kMost = 5;
  for (std::size_t i = 0; i < sum.causes.size() && i < kMost; ++i) {
    const SumCause& cause = sum.causes[i];
    if (cause.share < 0.01) break;
    out += "  " + padded(readable(cause.share * 100, 2) + " %", 8) + padded(cause.label, 40) +
           (cause.members > 1 ? "common to " + std::to_string(cause.members) + " estimates" : "") +
           "\n";
  }
  return out;
}

std::string table(const Project& project) {
  std::string out = project.name.empty() ? "" : project.name + "\n";
  if (project.sum) out += project.sum->summary + "\n\n";
  if (project.budget) {
    const std::string& note = project.budget->note;
    out += project.budget->finding + (note.empty() ? "" : " " + note) + "\n\n";
  }
  out += padded("Line", 30) + padded("Emissions", 14) + padded("90 % interval", 24) + "Hours\n";
  for (const EstimatedLine& line : project.lines) {
    out += padded((line.model.empty() ? "" : line.model + ": ") + line.name, 30) +
           padded(humane(line.emissions), 14) +
           padded(line.interval ? humane_range(line.interval->p05, line.interval->p95)
                                : "as published",
                  24) +
           line.hours + (line.added() ? "" : "  <- not added") + "\n";
  }
  if (!project.models.empty()) out += "\nModels\n";
  for (const ProjectSum& model : project.models) {
    out += padded(model.name, 30) + padded(humane(model.emissions), 14) +
           humane_range(model.interval.p05, model.interval.p95) + "\n";
  }
  if (project.sum) out += sum_table(*project.sum);
  for (const EstimatedLine& line : project.lines) out += notes(line.notices);
  return out + notes(project.notices);
}

int run_project(const Arguments& arguments) {
  std::string text;
  if (!read_input(arguments.operands[0], text)) return kFailed;
  const auto project = project_from_json(text);
  if (!project) {
    print_errors(project.errors());
    return kBadInput;
  }
  if (arguments.has(kProjectYaml)) {
    const ProjectSum* sum = project->sum ? &*project->sum : nullptr;
    const std::string_view wanted = arguments.value(kModel);
    std::vector<std::string_view> names;
    for (const ProjectSum& model : project->models) {
      names.push_back(model.name);
      if (arguments.has(kModel) && model.name == wanted) sum = &model;
    }
    if (sum == nullptr) return refuse("Nothing is added up: there is no card.");
    if (arguments.has(kModel) && sum->name != wanted)
      return refuse("There is no model " + in_quotes(wanted) + " in the project.",
                    near_matches(wanted, names));
    return write_output(sum->yaml);
  }
  if (arguments.has(kProjectJson)) return write_output(indented_json(project_json(text)) + "\n");
  if (arguments.has(kProjectCsv)) return write_output(project_csv(*project));
  if (arguments.has(kProjectMarkdown)) return write_output(project_markdown(*project));
  return write_listing(table(*project));
}

}  // namespace

const Command kProject{
    .name = "project",
    .summary = "the stages, failed runs and sweeps of a model, added up as one card",
    .operands = {"PROJECT.json|-", "Which project? Give a file, or - for standard input.",
                 "One project at a time: give one file, or - for standard input."},
    .description =
        R"(Adds up the lines of a project: {"name", "lines": [{"name", "kind", "model", "hours", "run"}]}
(schema: core/schema/project.schema.json); a "budget" of accelerator hours is held against them. A line is a run, whose hours may be a text that adds some
up: "204,800 + 15 %", "400 h on 512 A100 + 20 h on 64 A100". What lines have in common (PUE, hosts, the
grid of one place, the power of one accelerator) moves them together in the sum's interval; the rest
is each line's own. A line of the kind base-model is shown and never added; it may be a published
figure. Lines that name a "model" make a family, each model with a card of its own.)",
    .options = kProjectOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 the file could not be read, 2 a line has to be mended (named on standard "
        "error).",
    .example =
        R"(echo '{"lines": [{"kind": "pre-training", "hours": "204,800 + 15 %", "run": {"accelerator": "A100 80GB", "region": "FRA"}}]}' | trainprint project -)",
    .run = run_project};

}  // namespace trainprint::cli

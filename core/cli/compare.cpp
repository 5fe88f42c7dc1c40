// `trainprint compare`: runs in, which emits least and by how much out.
#include "command.hpp"
#include "run_arguments.hpp"
#include "trainprint/comparison.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kBase{"--base", "N", "which run the others are compared with, from 1; default: 1"};
constexpr Option kCompareJson{"--json", "", "the answer as JSON", 1};
constexpr Option kCompareCsv{"--csv", "", "the table as CSV", 1};
constexpr Option kCompareMarkdown{"--markdown", "", "the table as Markdown", 1};
constexpr Option kCompareOptions[] = {kBase, kCompareJson, kCompareCsv, kCompareMarkdown};

std::string table(std::span<const ComparedRun> runs, const RunComparison& comparison) {
  std::string out = comparison.finding.empty() ? "" : comparison.finding + "\n\n";
  std::size_t width = 4;
  for (const ComparedRow& row : comparison.rows) width = std::max(width, row.name.size() + 2);
  out += padded("Run", width) + padded("Emissions", 14) + padded("90 % interval", 24) +
         padded("Difference", 18) + padded("", 10) + "Lower than the base\n";
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const ComparedRow& row = comparison.rows[i];
    const Interval& interval = runs[i].report.headline().interval;
    out += padded(row.name, width) + padded(humane(runs[i].report.emissions()), 14) +
           padded(humane_range(interval.p05, interval.p95), 24);
    out += i == comparison.base ? "compared with this\n"
                                : padded(difference_text(row.from_base.mass), 18) +
                                      padded(percent_text(row.from_base.ratio), 10) +
                                      chance_text(row.from_base.probability_lower) + "\n";
  }
  if (!comparison.common.empty()) out += "\nCounted once, as several runs rest on it\n";
  for (const CommonCause& cause : comparison.common) {
    out += "  " + cause.label + ":";
    for (const std::size_t run : cause.members) out += " " + std::to_string(run + 1);
    out += "\n";
  }
  return out;
}

int run_compare(const Arguments& arguments) {
  std::vector<ComparedRun> runs;
  Boundary boundary = Boundary::facility;
  if (arguments.operands.size() > kMostCompared)
    return refuse("Up to " + std::to_string(kMostCompared) + " runs are compared at once.");
  double base = 1;
  if (arguments.has(kBase)) {
    const auto number = parse_number(arguments.value(kBase));
    base = number ? *number : 0;
  }
  const auto place = static_cast<std::size_t>(base >= 1 ? base - 1 : 0);
  if (!(base >= 1) || place >= arguments.operands.size() || static_cast<double>(place) != base - 1)
    return refuse("--base takes the number of one of the runs, from 1.");
  std::vector<TrainingRun> given;
  for (const std::string_view operand : arguments.operands) {
    Arguments one;
    one.operands = {operand};
    GivenRun read;
    if (const int status = read_run(one, "", read); status != kDone) return status;
    if (!read.run) {
      write_remarks(std::string(operand) + "\n");
      return refuse_run(read.run.errors(), one, read.echo);
    }
    write_remarks(read.echo);
    given.push_back(std::move(read.run.value()));
  }
  boundary = given[place].boundary;
  for (TrainingRun& one : given) {
    const std::string_view operand = arguments.operands[runs.size()];
    if (one.boundary != boundary) {
      write_remarks("note: " + std::string(operand) + " is counted at the " +
                    std::string(label(boundary)) + " boundary, as the base.\n");
      one.boundary = boundary;
    }
    auto report = estimate(one);
    if (!report) {
      write_remarks(std::string(operand) + "\n");
      print_errors(report.errors());
      return kBadInput;
    }
    runs.push_back({one.name, std::move(report.value())});
  }
  const RunComparison comparison = compare(runs, place);
  if (arguments.has(kCompareCsv)) return write_output(comparison_csv(runs, comparison));
  if (arguments.has(kCompareMarkdown)) return write_output(comparison_markdown(runs, comparison));
  if (arguments.has(kCompareJson))
    return write_output(indented_json(comparison_to_json(runs, comparison)) + "\n");
  return write_listing(table(runs, comparison));
}

}  // namespace

const Command kCompare{
    .name = "compare",
    .summary = "which of several runs emits least, by how much, and how sure that is",
    .operands = {"RUN.json|-|\"SENTENCE\"…",
                 "Which runs? Give two files or more, or sentences in quotes.", ""},
    .description =
        R"(Estimates every run and compares it with the first, or with the one that --base names. A run is a
file (schema: core/schema/run.schema.json), - for standard input, or a sentence in quotes. All are
counted at the base's boundary. What two runs rest on (the same PUE, the grid of one place, the power
of one accelerator, the compute of one training) is one unknown: it leaves their order as it is.)",
    .options = kCompareOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 a file could not be read, 2 a field has to be mended (named on standard error).",
    .example =
        R"(trainprint compare "1e23 FLOP on H100 in us-east-1" "1e23 FLOP on A100 in eu-north-1")",
    .run = run_compare};

}  // namespace trainprint::cli

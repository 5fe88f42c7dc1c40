// `trainprint estimate`: a run in, an estimate out.
#include "trainprint/estimate.hpp"

#include <algorithm>

#include "command.hpp"
#include "run_arguments.hpp"
#include "trainprint/card.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

// What the interval is made of, and what would narrow it.
std::string analysis(const EstimateReport& report) {
  std::string out = "\nThe interval\n";
  const Mass estimate = report.emissions();
  for (std::size_t i = 0; i < report.headline().causes.size(); ++i) {
    const TornadoBar& bar = report.spread.tornado[i];
    const auto [low, high] = std::minmax(bar.at_p05, bar.at_p95);
    out += "  " + padded(readable(report.spread.shares[i].total * 100, 2) + " %", 8) +
           padded(std::string(report.headline().causes[i].label), 40) + "alone " +
           humane_range(estimate * low, estimate * high) + "\n";
  }
  if (!report.advice.empty()) out += "\nWhat to disclose next\n";
  for (const Advice& advice : report.advice) {
    out += "  " + padded(std::string(advice.field), 30) + advice.message + "\n";
  }
  return out;
}

// The report as a person reads it on a terminal.
std::string table(const EstimateReport& report) {
  std::string out;
  if (!report.name.empty()) out += readable_on_one_line(report.name) + "\n";
  out += summary(report) + "\n\n";

  out += padded("Boundary", 14) + padded("Energy", 14) + "Emissions\n";
  for (const Boundary b : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    out += padded(std::string(label(b)), 14) + padded(humane(report.headline().energy.at(b)), 14) +
           humane(report.headline().emissions.at(b)) +
           (b == report.boundary ? "  <- reported" : "") + "\n";
  }
  if (report.training_flop) {
    out += "\nTraining compute " + readable(report.training_flop->as_flop(), 4) + " FLOP, " +
           readable(report.carbon_per_flop->as_grams_per_pflop(), 2) + " gCO2e/PFLOP\n";
  }
  out += "\n" + padded("Tier", 6) + padded("Route", 40) + padded("Emissions", 14) +
         padded("90 % interval", 32) + "Paper's band\n";
  for (const Route& route : report.routes) {
    out += padded(std::string(name(route.tier)), 6) + padded(route.title, 40) +
           padded(humane(route.emissions.at(report.boundary)), 14) +
           padded(humane_range(route.interval.p05, route.interval.p95), 32) + "±" +
           readable(route.paper_band.low * 100, 3) + " to " +
           readable(route.paper_band.high * 100, 3) + " %\n";
  }
  out += analysis(report);
  out += "\nThe sum\n";
  for (const TraceLine& line : report.headline().trace) {
    out += "  " + padded(std::string(line.symbol), 12) + padded(line.display, 26) +
           (line.is_result ? "= " + line.formula + " = " + line.calculation
                           : std::string(name(line.origin)) + ": " + line.source) +
           "\n";
  }
  if (!report.readings.empty()) out += "\nRead as\n";
  for (const TextReading& reading : report.readings) {
    out += "  " + padded(std::string(reading.field), 26) + padded(in_quotes(reading.text), 26) +
           reading.meaning + "\n";
  }
  for (const Finding& finding : report.findings) {
    out += "\nDoes this fit? " + finding.message + " " + finding.why + "\n";
  }
  return out + notes(report.notices);
}

constexpr Option kEstimateJson{"--json", "", "the whole report as JSON", 1};
constexpr Option kEstimateYaml{"--yaml", "",
                               "the co2_eq_emissions block for a model card, in grams", 1};
constexpr Option kEstimateOptions[] = {kEstimateJson, kEstimateYaml};

// A line that says something, its number and what stands behind it.
struct Line {
  std::string_view text;
  std::uint64_t number = 0;
};
bool next_line(std::string_view& rest, Line& line) {
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    line.text = rest.substr(0, end);
    ++line.number;
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.text.find_first_not_of(" \t\r") != line.text.npos) return true;
  }
  return false;
}

// Whether these are several documents, a line each: two lines begin with one, as no line within a
// document does that is not indented; or the file's name says so.
bool has_lines(const RunSource& source) {
  if (source.is_sentence) return false;
  for (const std::string_view ending : {".jsonl", ".ndjson"}) {
    if (source.operand.ends_with(ending)) return true;
  }
  std::string_view rest = source.document;
  Line line;
  int begun = 0;
  while (begun < 2 && next_line(rest, line)) begun += line.text[0] == '{' ? 1 : 0;
  return begun == 2;
}

int estimate_lines(const RunSource& source) {
  int status = kDone;
  std::string_view rest = source.document;
  Line line;
  while (next_line(rest, line)) {
    std::vector<std::string> replaced;
    const auto run = run_from_json(line.text, source.options, replaced);
    const auto report = run ? estimate(*run) : Result<EstimateReport>(run.errors());
    if (!report) status = kBadInput;
    if (const int written = write_output(estimate_line_json(line.number, report) + "\n");
        written != kDone)
      return written;
  }
  return status;
}

int run_estimate(const Arguments& arguments) {
  RunSource source;
  if (const int status = read_source(arguments, "--accelerator", source); status != kDone)
    return status;
  if (has_lines(source)) {
    if (arguments.has(kEstimateYaml))
      return refuse("--yaml is for one run, and this has one a line. Leave it out for reports.");
    return estimate_lines(source);
  }
  EstimatedRun estimated;
  if (const int status = estimate_run(arguments, source, estimated); status != kDone) return status;
  const auto& [run, report, echo] = estimated;
  const bool for_people = !arguments.has(kEstimateJson) && !arguments.has(kEstimateYaml);
  if (!for_people) write_remarks(echo);
  if (arguments.has(kEstimateJson))
    return write_output(indented_json(report_to_json(report)) + "\n");
  if (arguments.has(kEstimateYaml)) return write_output(card_yaml(report));
  return write_listing(echo + table(report));
}

}  // namespace

const Command kEstimate{
    .name = "estimate",
    .summary = "what a training run emitted, from fields or a run as JSON",
    .operands =
        {"[RUN.json|RUNS.jsonl|-|\"SENTENCE\"]", "",
         "One run at a time: give one file, - for standard input, or one sentence in quotes."},
    .description =
        R"(Estimates the emissions of one training run by every route that its fields open. RUN.json holds the
run (schema: core/schema/run.schema.json), - reads standard input; fields may
be given as options beside it, which win, or instead of it. --hours are by the clock.
Several runs, one a line (JSON Lines), are answered a line each, in their order: {"ok": true, "line",
"report"}, or {"ok": false, "line", "errors"} where a run has to be mended; options hold for all.
A sentence is read too: "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin"; the
answer says which words it used.)",
    .options = kEstimateOptions,
    .fields = run_options,
    .exit_status =
        "0 done, 1 the file could not be read, 2 a field has to be mended (named on "
        "standard error; of several runs, in the answer to its line).",
    .example =
        R"(trainprint estimate --parameters 7B --tokens 2T --accelerator "8x A100" --hours 100 --region France)",
    .run = run_estimate};

}  // namespace trainprint::cli

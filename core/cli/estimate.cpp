// `trainprint estimate`: a run in, an estimate out.
#include "trainprint/estimate.hpp"

#include <cstdio>

#include "command.hpp"
#include "trainprint/card.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

// The report as a person reads it on a terminal.
std::string table(const EstimateReport& report) {
  std::string out;
  if (!report.name.empty()) out += report.name + "\n";
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
  out += "\nThe sum\n";
  for (const TraceLine& line : report.headline().trace) {
    out += "  " + padded(std::string(line.symbol), 12) + padded(line.display, 26) +
           (line.is_result ? "= " + line.formula + " = " + line.calculation
                           : std::string(name(line.origin)) + ": " + line.source) +
           "\n";
  }
  for (const Notice& notice : report.notices) {
    out += "\nNote" + (notice.field.empty() ? std::string() : " (" + notice.field + ")") + ": " +
           notice.message + "\n";
  }
  return out;
}

int run(std::span<const std::string_view> arguments) {
  enum class Output { table, json, yaml } output = Output::table;
  std::string_view path;
  for (const std::string_view argument : arguments) {
    if (argument == "--json") {
      output = Output::json;
    } else if (argument == "--yaml") {
      output = Output::yaml;
    } else if (argument.size() > 1 && argument[0] == '-') {
      print_errors(
          {{ErrorCode::unknown_choice, "", "There is no option \"" + std::string(argument) + "\".",
            near_matches(argument, {"--json", "--yaml", "--help"})}});
      return kBadInput;
    } else if (!path.empty()) {
      print_errors({{ErrorCode::unknown_choice,
                     "",
                     "One run at a time: give one file, or - for standard input.",
                     {}}});
      return kBadInput;
    } else {
      path = argument;
    }
  }
  if (path.empty()) {
    print_errors({{ErrorCode::insufficient_input,
                   "",
                   "Which run? Give a file, or - for standard input.",
                   {}}});
    return kBadInput;
  }
  std::string text;
  if (!read_input(path, text)) return kFailed;

  const auto parsed = run_from_json(text);
  const auto report = parsed ? estimate(*parsed) : Result<EstimateReport>(parsed.errors());
  if (!report) {
    print_errors(report.errors());
    return kBadInput;
  }
  const std::string out = output == Output::json   ? indented_json(report_to_json(*report)) + "\n"
                          : output == Output::yaml ? card_yaml(*report)
                                                   : table(*report);
  return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0
             ? kDone
             : kFailed;
}

}  // namespace

const Command kEstimate{"estimate", "what a training run emitted, from a run as JSON",
                        R"(Usage: trainprint estimate RUN.json|- [--json | --yaml]

Estimates the emissions of one training run by every route that its fields open.
RUN.json holds the run (schema: core/schema/run.schema.json), - reads standard input.

  --json   the whole report as JSON
  --yaml   the co2_eq_emissions block for a model card, in grams

Exit status: 0 done, 1 the file could not be read, 2 a field has to be mended (named on standard error).

Example:
  $ echo '{"accelerator": "A100 80GB", "device_hours": 184320, "region": "USA"}' | trainprint estimate - --yaml
)",
                        run};

}  // namespace trainprint::cli

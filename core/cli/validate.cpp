// `trainprint validate`: estimates against published emissions.
#include <cstdio>

#include "command.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"
#include "trainprint/validation.hpp"

namespace trainprint::cli {
namespace {

std::string rounded(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.2f", value);
  return buffer;
}

std::string percent(double value) { return readable(value * 100, 2) + " %"; }

std::string_view inputs_of(Tier tier) {
  switch (tier) {
    case Tier::t1a:
      return "measured energy";
    case Tier::t1b:
      return "device-hours";
    case Tier::t1c:
      return "compute, hardware";
    case Tier::t2:
      return "compute";
    case Tier::t3:
      return "parameters, type";
  }
  return "";
}

std::string with_range(double value, const Range& range) {
  return rounded(value) + " (" + rounded(range.low) + " to " + rounded(range.high) + ")";
}

std::string family_row(const std::string& tier, const std::string& from, const std::string& kind,
                       const FamilyMetrics& f) {
  const Metrics& m = f.metrics;
  return padded(tier, 6) + padded(from, 19) + padded(kind, 16) +
         padded(std::to_string(f.families), 10) +
         padded(with_range(m.median_error, f.median_error), 22) + padded(percent(m.within_2), 7) +
         padded(with_range(m.median_ratio, f.median_ratio), 22) + padded(rounded(m.log_spread), 7) +
         with_range(m.coverage, f.coverage) + "\n";
}

// The same with each family counted once, and the servers against what was measured.
std::string family_tables(const ValidationReport& report) {
  const std::string heads = padded("Tier", 6) + padded("from", 19) + padded("training", 16) +
                            padded("families", 10) + padded("median (90 %)", 22) + padded("x2", 7) +
                            padded("ratio (90 %)", 22) + padded("sd ln", 7) +
                            "in the interval (90 %)\n";
  std::string out =
      "\nAt the publisher's own boundary, each family counted once; in brackets, how far the "
      "figures would\nmove with other families (1,000 draws)\n" +
      heads;
  for (const Score& s : report.scores) {
    if (s.at_facility || s.is_trimmed) continue;
    out += family_row(std::string(name(s.tier)), std::string(inputs_of(s.tier)),
                      std::string(name(s.kind)), s.by_family);
  }
  if (report.systems.empty()) return out;
  out +=
      "\nHours, a data sheet's power and the servers of the setting against energy that was "
      "measured with\nits servers (" +
      std::to_string(report.systems.size()) + " runs: median " +
      rounded(report.system.median_error) + ", ratio " + rounded(report.system.median_ratio) +
      ", sd ln " + rounded(report.system.log_spread) + ")\n" + heads +
      family_row("1b", "device-hours", "all", report.system_by_family);
  return out;
}

std::string table(const ValidationReport& report, bool masked) {
  const std::string runs = std::to_string(report.runs);
  std::string out = runs + " runs of " + std::to_string(report.families) + " families; " +
                    std::to_string(report.grid_unknown) + " disclose neither place nor grid: " +
                    readable(report.assumed_grid.as_grams_per_kwh(), 4) +
                    " gCO2e/kWh is assumed.\n";
  for (const bool at_facility : {false, true}) {
    out += at_facility ? "\nWhole facility (most publishers count less: a ratio near 1.5 is their "
                         "boundary)\n"
                       : "\nAt the publisher's own boundary\n";
    out += padded("Tier", 6) + padded("from", 19) + padded("training", 16) + padded("n", 5) +
           padded("MAPE", 8) + padded("median", 8) + padded("P90", 8) + padded("x2", 7) +
           padded("x3", 7) + padded("ratio", 7) + padded("sd ln", 7) + padded("in 90 %", 9) +
           padded("width", 9) + "trimmed: MAPE, median\n";
    for (std::size_t i = 0; i + 1 < report.scores.size(); i += 2) {
      const Score& s = report.scores[i];
      if (s.at_facility != at_facility) continue;
      const Metrics& m = s.metrics;
      const Metrics& cut = report.scores[i + 1].metrics;
      out += padded(std::string(name(s.tier)), 6) + padded(std::string(inputs_of(s.tier)), 19) +
             padded(std::string(name(s.kind)), 16) + padded(std::to_string(m.n), 5) +
             padded(rounded(m.mean_error), 8) + padded(rounded(m.median_error), 8) +
             padded(rounded(m.p90_error), 8) + padded(percent(m.within_2), 7) +
             padded(percent(m.within_3), 7) + padded(rounded(m.median_ratio), 7) +
             padded(rounded(m.log_spread), 7) + padded(percent(m.coverage), 9) +
             padded("x/÷ " + readable(m.width, 2), 9) + rounded(cut.mean_error) + ", " +
             rounded(cut.median_error) + "\n";
    }
  }
  out += family_tables(report);
  if (!masked) return out;
  out += "\nRuns of tiers 1a and 1b re-estimated from less, against their own estimate\n";
  out += padded("Tier", 6) + padded("n", 5) + padded("MAE, t", 10) + padded("median", 8) + "P90\n";
  for (const MaskedScore& s : report.masked) {
    out += padded(std::string(name(s.tier)), 6) + padded(std::to_string(s.metrics.n), 5) +
           padded(rounded(s.metrics.mean_absolute_tonnes), 10) +
           padded(rounded(s.metrics.median_error), 8) + rounded(s.metrics.p90_error) + "\n";
  }
  return out;
}

constexpr Option kValidateJson{"--json", "", "everything as JSON, every run included"};
constexpr Option kMask{"--mask", "",
                       "runs with energy or device-hours re-estimated from compute and from "
                       "parameters (paper, A.4)"};
constexpr Option kFamilies{"--families", "A,B", "only these families"};
constexpr Option kUnknownGrid{
    "--unknown-grid", "G",
    "gCO2e/kWh or place to assume where neither is disclosed; default: as "
    "estimate does (417, where AI computing stands)"};
constexpr Option kRegression{
    "--regression", "R", "refit (default) or paper: coefficients of tiers 2 and 3", 0, "", [] {
      return std::vector<std::string_view>{"refit", "paper"};
    }};
constexpr Option kConstants{
    "--constants", "C", "vendor (default) or paper: constants of tier 1", 0, "", [] {
      return std::vector<std::string_view>{"vendor", "paper"};
    }};
constexpr Option kValidateOptions[] = {kValidateJson, kMask,       kFamilies,
                                       kUnknownGrid,  kRegression, kConstants};

void split(std::string_view text, std::vector<std::string>& out) {
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    std::string_view part = text.substr(0, comma);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    if (!part.empty()) out.emplace_back(part);
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  }
}

std::vector<Error> set_grid(std::string_view text, ValidationOptions& options) {
  if (const auto grams = parse_number(text)) {
    options.unknown_grid = CarbonIntensity::grams_per_kwh(*grams);
    return {};
  }
  const auto place = find_place(text, FieldPath::unchecked(kUnknownGrid.name));
  if (!place) return place.errors();
  options.unknown_grid = place->place->intensity;
  return {};
}

// Whether the option says `other` instead of the default.
Result<bool> says(const Arguments& arguments, const Option& option, std::string_view standard,
                  std::string_view other) {
  const std::string_view word = arguments.value(option);
  if (!arguments.has(option) || word == standard) return false;
  if (word == other) return true;
  return Error{ErrorCode::unknown_choice, FieldPath::unchecked(option.name),
               "This must be " + std::string(standard) + " or " + std::string(other) + ".",
               near_matches(word, {standard, other})};
}

Result<ValidationOptions> options_of(const Arguments& arguments) {
  ValidationOptions out;
  split(arguments.value(kFamilies), out.families);
  if (arguments.has(kUnknownGrid)) {
    if (auto errors = set_grid(arguments.value(kUnknownGrid), out); !errors.empty()) return errors;
  }
  const auto regression = says(arguments, kRegression, "refit", "paper");
  if (!regression) return regression.errors();
  const auto constants = says(arguments, kConstants, "vendor", "paper");
  if (!constants) return constants.errors();
  out.regression = *regression ? Regression::paper : Regression::refit;
  out.constants = *constants ? ConstantsSet::paper : ConstantsSet::vendor;
  return out;
}

int run_validate(const Arguments& arguments) {
  const auto options = options_of(arguments);
  if (!options) {
    print_errors(options.errors());
    return kBadInput;
  }
  std::string text;
  if (!read_input(arguments.operands[0], text)) return kFailed;
  const auto published = published_runs_from_json(text);
  if (!published) {
    print_errors(published.errors());
    return kBadInput;
  }
  for (const std::string& family : options->families) {
    std::vector<std::string_view> known;
    for (const PublishedRun& p : *published) known.push_back(p.family);
    bool found = false;
    for (const std::string_view k : known) found = found || k == family;
    if (found) continue;
    print_errors(
        {{ErrorCode::unknown_choice, FieldPath::unchecked(kFamilies.name),
          "There is no family \"" + family + "\" in the file.", near_matches(family, known)}});
    return kBadInput;
  }
  const ValidationReport report = compare_with_published(*published, *options);
  if (arguments.has(kValidateJson))
    return write_output(indented_json(validation_to_json(report)) + "\n");
  return write_listing(table(report, arguments.has(kMask)));
}

}  // namespace

const Command kValidate{
    .name = "validate",
    .summary = "how estimates compare with published emissions",
    .operands = {"RUNS.json|-", "Which published runs? Give a file, or - for standard input.",
                 "Give one file, or - for standard input."},
    .description =
        R"(Estimates every published run at every tier that its disclosures open, each time from that tier's
inputs alone, and compares. A run without emissions, or with a contract's (market-based), is judged by
its energy; one with compute and device-hours alone, by its hours. Left out are runs that are not
single final runs, suspect or duplicates, and those with nothing to judge by.)",
    .options = kValidateOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 the file could not be read, 2 a row has to be mended (named on standard "
        "error).",
    .example = "trainprint validate core/data/reference_models.json",
    .run = run_validate};

}  // namespace trainprint::cli

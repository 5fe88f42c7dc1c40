// `trainprint export`: an estimate as something to paste elsewhere.
#include "trainprint/export.hpp"

#include <cstdlib>
#include <ctime>

#include "command.hpp"
#include "run_arguments.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

std::vector<std::string_view> ids() {
  std::vector<std::string_view> out;
  for (const Export& one : exports()) out.push_back(one.id);
  return out;
}

constexpr Option kExportFormat{"--format", "ID", "which one", 1, "", ids};
constexpr Option kExportJson{"--json", "",
                             "all of them: id, title, file name, media type and text of each", 1};
constexpr Option kList{"--list", "", "the formats, as without --format", 1};
constexpr Option kExportOptions[] = {kExportFormat, kExportJson, kList};

std::string format_listing() {
  std::string out;
  for (const Export& one : exports())
    out += padded(std::string(one.id), 16) + std::string(one.title) + "\n";
  return out;
}

const Export* find(std::string_view id) {
  for (const Export& one : exports()) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

// The clock, or the moment that reproducible builds set
// (https://reproducible-builds.org/specs/source-date-epoch).
std::int64_t now() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  const auto set = epoch != nullptr ? parse_number(epoch) : Result<double>(-1.0);
  constexpr double kEndOf9999 = 253402300799;
  if (set && *set >= 0 && *set <= kEndOf9999) return static_cast<std::int64_t>(*set);
  return static_cast<std::int64_t>(std::time(nullptr));
}

int run_export(const Arguments& arguments) {
  const bool json = arguments.has(kExportJson);
  if (!json && !arguments.has(kExportFormat)) return write_output(format_listing());

  const Export* chosen = find(arguments.value(kExportFormat));
  if (chosen == nullptr && !json) {
    return refuse("There is no format " + in_quotes(arguments.value(kExportFormat)) +
                      ": trainprint export --list names them.",
                  near_matches(arguments.value(kExportFormat), ids()));
  }
  EstimatedRun estimated;
  if (const int status = estimate_run(arguments, estimated); status != kDone) return status;
  const auto& [run, report, echo] = estimated;
  write_remarks(echo);
  const RunAndReport about{run, report, now()};
  return write_output(json ? indented_json(exports_to_json(about)) + "\n"
                           : written(*chosen, about));
}

}  // namespace

const Command kExport{
    .name = "export",
    .summary = "an estimate for a model card, a paper, a spreadsheet and the like",
    .operands =
        {"[RUN.json|-|\"SENTENCE\"]", "",
         "One run at a time: give one file, - for standard input, or one sentence in quotes."},
    .description =
        R"(Writes an estimate in one of the formats that the list names, to standard output. The
co2_eq_emissions block of a model card is written by trainprint card and trainprint estimate --yaml.
Formats that say when they were written take SOURCE_DATE_EPOCH, if it is set, for the time.)",
    .options = kExportOptions,
    .fields = run_options,
    .exit_status =
        "0 done, 1 the file could not be read, 2 a field has to be mended (named on "
        "standard error).",
    .example =
        R"(echo '{"name": "Llama 2 7B", "accelerator": "A100 80GB", "device_hours": 184320}' | trainprint export - --format sentence)",
    .run = run_export};

}  // namespace trainprint::cli

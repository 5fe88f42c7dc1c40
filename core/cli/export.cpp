// `trainprint export`: an estimate as something to paste elsewhere.
#include "trainprint/export.hpp"

#include "command.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

struct Options {
  std::string_view path, format;
  bool list = false, json = false;
};

int read_options(std::span<const std::string_view> arguments, Options& out) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--list") {
      out.list = true;
    } else if (argument == "--json") {
      out.json = true;
    } else if (argument == "--format") {
      if (i + 1 == arguments.size()) return refuse("--format needs the name of a format.");
      out.format = arguments[++i];
    } else if (argument.size() > 1 && argument[0] == '-') {
      return refuse_option(argument, {"--format", "--list", "--json", "--help"});
    } else if (!out.path.empty()) {
      return refuse("One run at a time: give one file, or - for standard input.");
    } else {
      out.path = argument;
    }
  }
  return kDone;
}

std::string listing() {
  std::string out;
  for (const Export& one : exports())
    out += padded(std::string(one.id), 16) + std::string(one.title) + "\n";
  return out;
}

const Export* find(std::string_view id, std::vector<std::string_view>& ids) {
  for (const Export& one : exports()) {
    if (one.id == id) return &one;
    ids.push_back(one.id);
  }
  return nullptr;
}

int run(std::span<const std::string_view> arguments) {
  Options options;
  if (const int status = read_options(arguments, options); status != kDone) return status;
  if (options.json && !options.format.empty()) return refuse("Give --format or --json, not both.");
  if (options.list || (options.format.empty() && !options.json)) return write_output(listing());

  std::vector<std::string_view> ids;
  const Export* chosen = find(options.format, ids);
  if (chosen == nullptr && !options.json) {
    return refuse("There is no format \"" + std::string(options.format) +
                      "\": trainprint export --list names them.",
                  near_matches(options.format, ids));
  }
  if (options.path.empty()) return refuse("Which run? Give a file, or - for standard input.");
  std::string text;
  if (!read_input(options.path, text)) return kFailed;
  const auto parsed = run_from_json(text);
  const auto report = parsed ? estimate(*parsed) : Result<EstimateReport>(parsed.errors());
  if (!report) {
    print_errors(report.errors());
    return kBadInput;
  }
  return write_output(options.json ? indented_json(export_json(text)) + "\n"
                                   : written(*chosen, *parsed, *report));
}

}  // namespace

const Command kExport{"export", "an estimate for a model card, a paper, a spreadsheet and the like",
                      R"(Usage: trainprint export RUN.json|- --format ID | --json
       trainprint export [--list]

Writes an estimate in one of the formats that the list names, to standard output. The co2_eq_emissions block of a model
card is written by trainprint card and trainprint estimate --yaml.

  --format   which one
  --json     all of them: id, title, file name, media type and text of each
  --list     the formats, as without --format

Exit status: 0 done, 1 the file could not be read, 2 a field has to be mended (named on standard error).

Example:
  $ echo '{"name": "Llama 2 7B", "accelerator": "A100 80GB", "device_hours": 184320}' | trainprint export - --format sentence
)",
                      run};

}  // namespace trainprint::cli

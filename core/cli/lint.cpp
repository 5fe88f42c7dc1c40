// `trainprint lint`: what is wrong with a model card's emissions.
#include "trainprint/lint.hpp"

#include <algorithm>
#include <iterator>

#include "command.hpp"
#include "editing.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

// Another machine reads these: they mean the same for every linter.
constexpr int kClean = 0, kFindings = 1, kUnreadable = 2;

std::string card_listing(std::string_view path, const CardReading& reading) {
  const std::string file = readable_on_one_line(path);
  std::string out;
  for (const CardFinding& finding : reading.findings) {
    out += file + ":" + std::to_string(finding.from.line) + ":" +
           std::to_string(finding.from.column) + ": " + std::string(name(finding.severity)) + ": " +
           readable_on_one_line(finding.message) + " [" + std::string(name(finding.code)) + "]" +
           (finding.fix ? " (--fix mends it)" : "") + "\n";
  }
  if (reading.emissions) {
    out +=
        file + ": " + card_grams(*reading.emissions) + " g, " + humane(*reading.emissions) + "\n";
  }
  return out;
}

enum class Format { text, json, sarif };
constexpr std::string_view kFormats[] = {"text", "json", "sarif"};
std::vector<std::string_view> formats() { return {std::begin(kFormats), std::end(kFormats)}; }

constexpr Option kLintJson{
    "--json", "",
    "what the card says and every finding, as JSON (schema: core/schema/card.schema.json)", 1};
constexpr Option kLintFormat{
    "--format",
    "FORMAT",
    "text, json (as --json) or sarif: SARIF 2.1.0, with the rules' help, for editors and GitHub",
    1,
    "",
    formats};
constexpr Option kFix{
    "--fix", "",
    "mend in the file what can be mended safely; with -, print the mended card instead"};
constexpr Option kLintOptions[] = {kLintJson, kLintFormat, kFix, kBackup};

int run_lint(const Arguments& arguments) {
  const std::string_view path = arguments.operands[0];
  const bool fix = arguments.has(kFix);
  Format format = arguments.has(kLintJson) ? Format::json : Format::text;
  if (arguments.has(kLintFormat)) {
    const std::string_view asked = arguments.value(kLintFormat);
    const auto found = std::find(std::begin(kFormats), std::end(kFormats), asked);
    if (found == std::end(kFormats)) {
      return refuse("There is no format " + in_quotes(asked) + ": text, json or sarif.",
                    near_matches(asked, formats()));
    }
    format = static_cast<Format>(found - std::begin(kFormats));
  }
  if (arguments.has(kBackup) && !(fix && path != "-"))
    return refuse("--backup keeps the file that --fix mends. Give --fix and a file, too.");
  EditedFile edited;
  std::string text;
  const bool in_place = fix && path != "-";
  if (in_place ? !open_to_edit(edited, path) : !read_input(path, text)) return kUnreadable;
  if (in_place) text = edited.text();
  if (const auto fault = text_fault(text)) {
    print_card_errors(path, {*fault});
    return kUnreadable;
  }
  CardReading reading;
  if (fix) {
    FixedCard fixed = fix_whole_card(text);
    if (!in_place) {
      const bool printed = write_output(fixed.text) == kDone;
      return !printed ? kUnreadable : fixed.reading.clean() ? kClean : kFindings;
    }
    if (fixed.text != text && !replace_text(edited, path, fixed.text, arguments.has(kBackup)))
      return kUnreadable;
    text = std::move(fixed.text);
    reading = std::move(fixed.reading);
  } else {
    reading = read_card(text, judge_by_card);
  }
  const int printed =
      format == Format::text
          ? write_listing(card_listing(path, reading))
          : write_output(indented_json(format == Format::json
                                           ? reading_to_json(reading, text)
                                           : reading_to_sarif(reading, text, path)) +
                         "\n");
  if (printed != kDone) return kUnreadable;
  return reading.clean() ? kClean : kFindings;
}

}  // namespace

const Command kLint{
    .name = "lint",
    .summary = "what is wrong with the emissions in a model card",
    .operands = {"README.md|-", "Which card? Give a README.md, or - for standard input.",
                 "One card at a time."},
    .description =
        R"(Reads the co2_eq_emissions of a Hugging Face model card as the Hub and its libraries read it, and
says what is wrong: kilograms where grams belong, text where a number belongs, YAML that not every
reader takes, misspelt keys, and the like. The figure is held against the hardware, hours, energy
and place that the card names anywhere. A figure that stands in the text alone is offered as a block.)",
    .options = kLintOptions,
    .fields = nullptr,
    .exit_status =
        "0 nothing to mend (notes do not count), 1 errors or warnings (after --fix: those "
        "left), 2 unreadable.",
    .example = R"(printf -- '---\nco2_eq_emissions: 149200 # g\n---\n' | trainprint lint -)",
    .run = run_lint};

}  // namespace trainprint::cli

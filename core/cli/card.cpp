// `trainprint card`: an estimate's block put into a README.md.
#include "trainprint/card.hpp"

#include "command.hpp"
#include "editing.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/json.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kCardRun{
    "--run", "RUN.json|-",
    "the block of an estimate: number, source, training type, place, hardware, as "
    "far as known",
    1};
constexpr Option kGrams{"--grams", "NUMBER", "the number alone", 1};
constexpr Option kText{"--text", "", "print the whole card instead of the difference"};
constexpr Option kWrite{"--write", "",
                        "replace the file, at once or not at all; only a regular file that is not "
                        "read-only"};
constexpr Option kCardOptions[] = {kCardRun, kGrams, kText, kWrite, kBackup};

struct Options {
  std::string_view readme, run, grams;
  bool text, write, backup;
};

int check(const Options& options) {
  const bool writes = options.text || options.write;
  if (options.run.empty() && options.grams.empty() && writes)
    return refuse("What to write? Give --run RUN.json or --grams NUMBER.");
  if (options.backup && !options.write)
    return refuse("--backup keeps what --write replaces. Give --write, too.");
  if (options.readme == "-" && (options.write || options.run == "-"))
    return refuse("Standard input can be the card only if it is neither written nor the run.");
  return kDone;
}

// What the card says now.
std::string shown(const CardReading& reading) {
  std::string out = "emissions: ";
  out += reading.emissions
             ? card_grams(*reading.emissions) + " g, " + humane(*reading.emissions) + "\n"
             : "not stated, or not readable\n";
  const auto add = [&](std::string_view key, const std::optional<std::string>& value) {
    if (value) out += std::string(key) + ": " + *value + "\n";
  };
  add("source", reading.source);
  add("training_type", reading.training_type);
  add("geographical_location", reading.geographical_location);
  add("hardware_used", reading.hardware_used);
  for (const CardEntry& entry : reading.others) add(entry.key, entry.value);
  if (!reading.clean()) out += "There is something to mend: trainprint lint says what.\n";
  return out;
}

Result<CardFields> fields_of(const Options& options, std::string_view run) {
  if (!options.grams.empty()) {
    // No suffixes: "49 t" would be tonnes to its writer and 49e12 to parse_number.
    for (const char c : options.grams) {
      if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z' && (c | 0x20) != 'e') {
        return Error{ErrorCode::not_a_number,
                     FieldPath::unchecked("--grams"),
                     "Give the grams as a plain number, like 1460.",
                     {}};
      }
    }
    const auto grams = parse_number(options.grams, FieldPath::unchecked("--grams"));
    if (!grams) return grams.errors();
    CardFields fields;
    fields.emissions = Mass::grams(*grams);
    return fields;
  }
  const auto parsed = run_from_json(run);
  if (!parsed) return parsed.errors();
  const auto report = estimate(*parsed);
  if (!report) return report.errors();
  return card_fields(*report);
}

int run_card(const Arguments& arguments) {
  const Options options{arguments.operands[0], arguments.value(kCardRun), arguments.value(kGrams),
                        arguments.has(kText),  arguments.has(kWrite),     arguments.has(kBackup)};
  if (const int status = check(options); status != kDone) return status;
  EditedFile edited;
  std::string readme, run_text;
  if (options.write ? !open_to_edit(edited, options.readme) : !read_input(options.readme, readme))
    return kFailed;
  if (options.write) readme = edited.text();
  if (!options.run.empty() && !read_input(options.run, run_text)) return kFailed;
  if (options.run.empty() && options.grams.empty()) {
    if (const auto fault = text_fault(readme)) {
      print_card_errors(options.readme, {*fault});
      return kBadInput;
    }
    return write_listing(shown(read_card(readme, judge_by_card)));
  }

  const auto fields = fields_of(options, run_text);
  const auto card = fields ? merge_block(readme, *fields) : Result<MergedCard>(fields.errors());
  if (!card) {
    print_card_errors(options.readme, card.errors());
    return kBadInput;
  }
  std::vector<Error> notices;
  for (const Notice& notice : card->notices)
    notices.push_back({ErrorCode::unsupported, FieldPath::unchecked("note"), notice.message, {}});
  print_errors(notices);
  if (kDone !=
      write_output(options.text ? card->text : unified_diff(readme, card->splices, options.readme)))
    return kFailed;
  if (options.write && card->happened != Merging::unchanged &&
      !replace_text(edited, options.readme, card->text, options.backup))
    return kFailed;
  return kDone;
}

}  // namespace

const Command kCard{
    .name = "card",
    .summary = "put an estimate's co2_eq_emissions block into a README.md",
    .operands = {"README.md|-", "Which card? Give a README.md, or - for standard input.",
                 "One card at a time."},
    .description =
        R"(Changes the co2_eq_emissions block of a Hugging Face model card and no byte beside it, and prints the
difference. Comments, other keys of the block, indentation and line endings stay. Front matter that
is not YAML is refused. Without --run and --grams: what the card says now.)",
    .options = kCardOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 a file could not be read or written, 2 the card or the run has to be "
        "mended.",
    .example =
        R"(printf -- '---\nlicense: mit\n---\n# A model\n' | trainprint card - --grams 1460)",
    .run = run_card};

}  // namespace trainprint::cli

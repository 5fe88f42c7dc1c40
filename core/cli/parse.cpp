// `trainprint parse`: what quantities a text holds, and what they leave open.
#include <algorithm>

#include "command.hpp"
#include "import_listing.hpp"
#include "trainprint/json.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/sentence.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

// Whether one of the run's questions is about these words.
bool is_asked(const RunReading& run, const FoundQuantity& q) {
  return std::any_of(run.questions.begin(), run.questions.end(), [&](const ReadQuestion& question) {
    return question.range.begin < q.end && q.begin < question.range.end;
  });
}

// One quantity as a person reads it, with what was assumed below it.
std::string described(std::string_view text, const FoundQuantity& q, const RunReading& run,
                      bool settled) {
  std::string out = std::string(name(q.kind)) + ": " + humane(q);
  if (!q.accelerator.empty()) out += " (" + std::string(q.accelerator) + ")";
  if (q.kind == QuantityKind::wall_clock_hours && q.device_hours()) {
    out += " = " + readable(*q.device_hours(), 6) + " device-hours";
  }
  std::string span(text.substr(q.begin, q.end - q.begin));
  for (char& c : span) {
    if (c == '\n') c = ' ';
  }
  out += "\n  from \"" + span + "\" at byte " + std::to_string(q.begin) + "\n";
  for (const Notice& notice : q.notices) out += "  " + notice.message + "\n";
  if (q.needs_answer() && !settled && !is_asked(run, q))
    out += "  To be answered: " + std::string(q.question) + "\n";
  return out;
}

constexpr Option kParseJson{"--json", "", "the list as JSON"};
constexpr Option kParseOptions[] = {kParseJson, kAnswer};

// A sentence takes hours for hours by the clock; a label alone, "Hours used: 72", leaves that open.
void ask_which_hours(const FoundQuantity& q, RunReading& run) {
  if (q.kind != QuantityKind::hours_unclear || !q.needs_answer() || is_asked(run, q)) return;
  const auto taken =
      std::find_if(run.values.begin(), run.values.end(), [&](const ReadValue& value) {
        return value.field == "wall_clock_hours" && value.range.begin < q.end &&
               q.begin < value.range.end;
      });
  if (taken == run.values.end()) return;
  const std::string hours = taken->value;
  run.questions.push_back({"device_hours",
                           std::string(q.question),
                           taken->range,
                           {{hours + " h by the clock", "wall_clock_hours", hours},
                            {hours + " h summed over all", "device_hours", hours}}});
  run.values.erase(taken);
}

// What the text says of one run: nothing where it is no sentence about one.
RunReading run_of(std::string_view text, const std::vector<FoundQuantity>& found) {
  const auto reading = read_sentence(text);
  RunReading run = reading ? reading->run : RunReading();
  for (const FoundQuantity& q : found) ask_which_hours(q, run);
  weigh_answers(run);
  return run;
}

int run_parse(const Arguments& arguments) {
  std::string text = arguments.text();
  if (text == "-") {
    text.clear();
    if (!read_input("-", text)) return kFailed;
  }
  const std::vector<FoundQuantity> found = find_quantities(text);
  RunReading reading = run_of(text, found);
  if (arguments.has(kAnswer)) {
    auto settled = answered(std::move(reading), answer_keys(arguments.value(kAnswer)));
    if (!settled) {
      print_errors(settled.errors());
      return kBadInput;
    }
    reading = std::move(settled.value());
  }
  std::string out;
  if (arguments.has(kParseJson)) {
    out = indented_json(quantities_to_json(text, found, reading)) + "\n";
  } else {
    for (const FoundQuantity& q : found) out += described(text, q, reading, arguments.has(kAnswer));
    if (found.empty()) out = "No quantity found.\n";
    if (arguments.has(kAnswer)) {
      out += "With the answers\n" + cli::described(reading, {}, true);
    } else {
      out += questions_of(reading, true);
    }
  }
  return arguments.has(kParseJson) ? write_output(out) : write_listing(out);
}

}  // namespace

const Command kParse{
    .name = "parse",
    .summary = "which quantities a text holds, and how they were read",
    .operands = {"TEXT|-", "Which text? Give it in quotes, or - for standard input.", ""},
    .description =
        R"(Lists every quantity found in TEXT, or in standard input for -: its kind, its value in the unit that
the estimate uses, the words it came from, what was assumed in reading, and what has to be asked, with
what the run would emit by each answer. --answer takes answers and says what the run is with them.)",
    .options = kParseOptions,
    .fields = nullptr,
    .exit_status =
        "0 done (also when nothing was found), 1 the text could not be read, 2 wrong "
        "arguments, or no such answer.",
    .example = "trainprint parse \"3 days on 8 A100s\"",
    .run = run_parse};

}  // namespace trainprint::cli

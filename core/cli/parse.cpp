// `trainprint parse`: what quantities a text holds.
#include <cstdio>

#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

// One quantity as a person reads it, with what was assumed below it.
std::string described(std::string_view text, const FoundQuantity& q) {
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
  if (q.needs_answer()) out += "  To be answered: " + std::string(q.question) + "\n";
  return out;
}

constexpr Option kJson{"--json", "", "the list as JSON"};
constexpr Option kOptions[] = {kJson};

int run(const Arguments& arguments) {
  std::string text = arguments.text();
  if (text == "-") {
    text.clear();
    if (!read_input("-", text)) return kFailed;
  }
  const std::vector<FoundQuantity> found = find_quantities(text);
  std::string out;
  if (arguments.has(kJson)) {
    out = indented_json(quantities_to_json(text, found)) + "\n";
  } else {
    for (const FoundQuantity& q : found) out += described(text, q);
    if (found.empty()) out = "No quantity found.\n";
  }
  return arguments.has(kJson) ? write_output(out) : write_listing(out);
}

}  // namespace

const Command kParse{
    .name = "parse",
    .summary = "which quantities a text holds, and how they were read",
    .operands = {"TEXT|-", "Which text? Give it in quotes, or - for standard input.", ""},
    .description =
        R"(Lists every quantity found in TEXT, or in standard input for -: its kind, its value in the unit that
the estimate uses, the words it came from, what was assumed in reading, and what has to be asked.)",
    .options = kOptions,
    .fields = nullptr,
    .exit_status =
        "0 done (also when nothing was found), 1 the text could not be read, 2 wrong "
        "arguments.",
    .example = "trainprint parse \"3 days on 8 A100s\"",
    .run = run};

}  // namespace trainprint::cli

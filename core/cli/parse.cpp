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

int run(std::span<const std::string_view> arguments) {
  bool json = false;
  bool given = false;
  std::string text;
  for (const std::string_view argument : arguments) {
    if (argument == "--json") {
      json = true;
    } else if (argument.size() > 2 && argument.substr(0, 2) == "--") {
      return refuse_option(argument, {"--json", "--help"});
    } else if (argument == "-") {
      if (!read_input("-", text)) return kFailed;
      given = true;
    } else {
      if (given) text += ' ';
      text += argument;
      given = true;
    }
  }
  if (!given) {
    print_errors({{ErrorCode::insufficient_input,
                   "",
                   "Which text? Give it in quotes, or - for standard input.",
                   {}}});
    return kBadInput;
  }
  const std::vector<FoundQuantity> found = find_quantities(text);
  std::string out;
  if (json) {
    out = indented_json(quantities_to_json(text, found)) + "\n";
  } else {
    for (const FoundQuantity& q : found) out += described(text, q);
    if (found.empty()) out = "No quantity found.\n";
  }
  return json ? write_output(out) : write_listing(out);
}

}  // namespace

const Command kParse{"parse", "which quantities a text holds, and how they were read",
                     R"(Usage: trainprint parse TEXT|- [--json]

Lists every quantity found in TEXT, or in standard input for -: its kind, its value in the unit that
the estimate uses, the words it came from, what was assumed in reading, and what has to be asked.

  --json   the list as JSON

Exit status: 0 done (also when nothing was found), 1 the text could not be read, 2 wrong arguments.

Example:
  $ trainprint parse "3 days on 8 A100s"
)",
                     run};

}  // namespace trainprint::cli

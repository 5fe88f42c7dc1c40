// `trainprint manual`: the manual page, out of the tables of commands and options.
#include "command.hpp"
#include "run_arguments.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

// The code point at `i`, which moves behind it. The texts are ours: valid UTF-8.
unsigned next_character(std::string_view text, std::size_t& i) {
  const auto first = static_cast<unsigned char>(text[i++]);
  if (first < 0x80) return first;
  unsigned out = first < 0xE0 ? first & 0x1Fu : first < 0xF0 ? first & 0x0Fu : first & 0x07u;
  while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80)
    out = out << 6 | (static_cast<unsigned char>(text[i++]) & 0x3Fu);
  return out;
}

// As roff reads it: letters beyond ASCII by number, and no line begins with a request.
std::string roff(std::string_view text) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const bool starts_line = i == 0 || text[i - 1] == '\n';
    const unsigned c = next_character(text, i);
    if (starts_line && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '\'') {
      out += "\\(aq";
    } else if (c == '`') {
      out += "\\(ga";
    } else if (c == '^') {
      out += "\\(ha";
    } else if (c == '~') {
      out += "\\(ti";
    } else if (c < 0x80) {
      out += static_cast<char>(c);
    } else {
      std::string digits;
      for (unsigned rest = c; rest != 0; rest >>= 4)
        digits.insert(digits.begin(), kDigits[rest & 15]);
      out += "\\[u" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits + "]";
    }
  }
  return out;
}

std::string bold(std::string_view text) { return "\\fB" + roff(text) + "\\fR"; }

std::string table_of(std::span<const Option> options) {
  std::string out;
  for (const Option& option : options) {
    out += ".TP\n" + bold(option.name);
    if (!option.alias.empty()) out += ", " + bold(option.alias);
    if (!option.value.empty()) out += " \\fI" + roff(option.value) + "\\fR";
    out += "\n" + roff(option.help) + "\n";
  }
  return out;
}

std::string section_of(const Command& command) {
  std::string out = ".SS " + roff(command.name) + "\n" + bold(synopsis_of(command)) + "\n.PP\n" +
                    roff(command.description) + "\n" + table_of(command.options);
  if (command.fields == run_options) {
    out += ".PP\nEvery field of a run is an option, too; see FIELDS OF A RUN.\n";
  } else if (command.fields != nullptr) {
    std::string names;
    for (const Option& option : command.fields())
      names += (names.empty() ? "" : ", ") + bold(option.name);
    out += ".PP\nOf the fields of a run (see FIELDS OF A RUN) these are options, too: " + names +
           ".\n";
  }
  return out + ".PP\nExit status: " + roff(command.exit_status) +
         "\n.PP\nExample:\n.PP\n.nf\n.RS 4\n" + roff(command.example) + "\n.RE\n.fi\n";
}

std::string page() {
  // The month of the data is the date of what the page says.
  std::string date(data_version());
  date[date.find('.')] = '-';
  std::string out = ".TH TRAINPRINT 1 " + date + "-01 \"Trainprint " + std::string(version()) +
                    R"(" "User Commands"
.SH NAME
trainprint \- the carbon that training an AI model emitted, and how sure that figure is
.SH SYNOPSIS
)" + bold("trainprint") +
                    " \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n.br\n" + bold("trainprint") +
                    " \\fICOMMAND\\fR " + bold("--help") + "\n.br\n" +
                    bold("trainprint --version") + R"(
.SH DESCRIPTION
Estimates the energy and the emissions of training runs from whatever is known of them, by the method of the paper
"Hugging Carbon", with an interval; reads, checks and writes them in model cards; and writes them in the formats
of others. Everything is computed on this machine; nothing is sent anywhere.
.SH COMMANDS
)";
  for (const Command* command : commands()) out += section_of(*command);
  out += ".SH FIELDS OF A RUN\n" + table_of(run_options());
  return out + R"(.SH ENVIRONMENT
.TP
.B SOURCE_DATE_EPOCH
The time that formats of )" +
         bold("export") + R"( name, in seconds since 1970, in place of the clock's.
.SH SEE ALSO
The server for assistants, )" +
         bold("trainprint mcp") + R"(, comes with the Python package: )" +
         bold("uvx \"trainprint[mcp]\" mcp") + ".\n";
}

int run_manual(const Arguments& arguments) {
  if (!arguments.operands.empty()) return refuse("It takes no arguments.");
  return write_output(page());
}

}  // namespace

const Command kManual{
    .name = "manual",
    .summary = "this command's manual page, trainprint(1)",
    .operands = {"", "", ""},
    .description =
        R"(Writes the manual page to standard output, as man reads it. `cmake --install` puts it where man looks
for it.)",
    .options = {},
    .fields = nullptr,
    .exit_status = "0 done.",
    .example = "trainprint manual",
    .run = run_manual};

}  // namespace trainprint::cli

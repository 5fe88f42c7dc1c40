// `trainprint`: a table of subcommands, one file each.
#include <cstdio>
#include <new>

#include "command.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

const Command* const kCommands[] = {
    &kEstimate,   &kParse,        &kValidate, &kCard,       &kLint,   &kFlops,
    &kParameters, &kAccelerators, &kPlaces,   &kImport,     &kExport, &kCompare,
    &kProject,    &kPortfolio,    &kDoctor,   &kCompletion, &kManual};

// Not in this program: it needs Python.
constexpr std::string_view kMcp = "mcp";

void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }

void print_usage(std::FILE* to) {
  print(to, "Usage: trainprint COMMAND [ARGUMENTS]\n\nCommands:\n");
  for (const Command* command : kCommands) {
    std::fprintf(to, "  %-14.*s%.*s\n", static_cast<int>(command->name.size()),
                 command->name.data(), static_cast<int>(command->summary.size()),
                 command->summary.data());
  }
  print(to,
        "\n`trainprint COMMAND --help` explains a command; `trainprint --version` names the "
        "version.\nThe server for assistants, `trainprint mcp`, comes with the Python package: "
        "uvx \"trainprint[mcp]\" mcp\n");
}

}  // namespace

std::span<const Command* const> commands() { return kCommands; }

}  // namespace trainprint::cli

int main(int argc, char** argv) {
  using namespace trainprint::cli;
  std::vector<std::string_view> arguments(argv + 1, argv + argc);
  if (arguments.empty() || arguments[0] == "--help" || arguments[0] == "-h" ||
      arguments[0] == "help") {
    print_usage(arguments.empty() ? stderr : stdout);
    return arguments.empty() ? kBadInput : kDone;
  }
  if (arguments[0] == "--version") {
    print(stdout, "trainprint " + std::string(trainprint::version()) + "\n");
    return kDone;
  }
  std::vector<std::string_view> names;
  for (const Command* command : commands()) {
    names.push_back(command->name);
    if (command->name != arguments[0]) continue;
    const std::span<const std::string_view> rest = std::span(arguments).subspan(1);
    for (const std::string_view argument : rest) {
      if (argument == "--help" || argument == "-h") {
        print(stdout, help_of(*command));
        return kDone;
      }
    }
    try {
      Arguments typed;
      const int status = parse_arguments(*command, rest, typed);
      return status == kDone ? command->run(typed) : status;
    } catch (const std::bad_alloc&) {
      print(stderr, "trainprint: There is not enough memory for this input.\n");
      return kFailed;
    }
  }
  if (arguments[0] == kMcp) {
    return refuse(
        "The server for assistants comes with the Python package: uvx \"trainprint[mcp]\" mcp");
  }
  print_errors({{trainprint::ErrorCode::unknown_choice, "",
                 "There is no command \"" + std::string(arguments[0]) + "\".",
                 trainprint::near_matches(arguments[0], names)}});
  return kBadInput;
}

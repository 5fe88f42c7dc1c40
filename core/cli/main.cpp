// `trainprint`: a table of subcommands, one file each.
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "command.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

const Command* const kCommands[] = {&kEstimate, &kParse,  &kValidate,   &kCard,
                                    &kLint,     &kFlops,  &kParameters, &kAccelerators,
                                    &kPlaces,   &kImport, &kExport};

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
        "version.\n");
}

}  // namespace

bool read_input(std::string_view path, std::string& out) {
  const std::string name(path);
  std::FILE* file = path == "-" ? stdin : std::fopen(name.c_str(), "rb");
  if (file == nullptr) {
    std::fprintf(stderr, "trainprint: %s: %s\n", name.c_str(), std::strerror(errno));
    return false;
  }
  char buffer[1 << 16];
  for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, file)) > 0;) out.append(buffer, n);
  const bool good = std::ferror(file) == 0;
  if (!good) std::fprintf(stderr, "trainprint: %s: %s\n", name.c_str(), std::strerror(errno));
  if (file != stdin) std::fclose(file);
  return good;
}

void print_errors(const std::vector<Error>& errors) {
  for (const Error& error : errors) {
    std::string line = error.field.empty() ? "" : error.field + ": ";
    line += error.message;
    if (!error.suggestions.empty()) {
      line += " Did you mean ";
      for (std::size_t i = 0; i < error.suggestions.size(); ++i) {
        if (i > 0) line += i + 1 == error.suggestions.size() ? " or " : ", ";
        line += error.suggestions[i];
      }
      line += "?";
    }
    line += "\n";
    print(stderr, line);
  }
}

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
  for (const Command* command : kCommands) {
    names.push_back(command->name);
    if (command->name != arguments[0]) continue;
    const std::span<const std::string_view> rest = std::span(arguments).subspan(1);
    for (const std::string_view argument : rest) {
      if (argument == "--help" || argument == "-h") {
        print(stdout, command->help);
        return kDone;
      }
    }
    return command->run(rest);
  }
  print_errors({{trainprint::ErrorCode::unknown_choice, "",
                 "There is no command \"" + std::string(arguments[0]) + "\".",
                 trainprint::near_matches(arguments[0], names)}});
  return kBadInput;
}

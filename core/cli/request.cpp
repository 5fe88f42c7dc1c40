// What subcommands have in common.
#include "command.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {

int read_request(std::span<const std::string_view> arguments, std::string_view what, Request& out) {
  std::string_view path;
  for (const std::string_view argument : arguments) {
    if (argument == "--json") {
      out.json = true;
    } else if (argument.size() > 1 && argument[0] == '-') {
      return refuse_option(argument, {"--json", "--help"});
    } else if (!path.empty()) {
      print_errors({{ErrorCode::unknown_choice,
                     "",
                     "One file at a time: give " + std::string(what) + ", or - for standard input.",
                     {}}});
      return kBadInput;
    } else {
      path = argument;
    }
  }
  if (path.empty()) {
    print_errors({{ErrorCode::insufficient_input,
                   "",
                   "Which file? Give " + std::string(what) + ", or - for standard input.",
                   {}}});
    return kBadInput;
  }
  return read_input(path, out.text) ? kDone : kFailed;
}

int read_name(std::span<const std::string_view> arguments, NameRequest& out) {
  for (const std::string_view argument : arguments) {
    if (argument == "--json") {
      out.json = true;
    } else if (argument.size() > 1 && argument[0] == '-') {
      return refuse_option(argument, {"--json", "--help"});
    } else {
      if (!out.text.empty()) out.text += ' ';
      out.text += argument;
    }
  }
  return kDone;
}

int refuse_option(std::string_view option, const std::vector<std::string_view>& known) {
  return refuse("There is no option \"" + std::string(option) + "\".", near_matches(option, known));
}

}  // namespace trainprint::cli

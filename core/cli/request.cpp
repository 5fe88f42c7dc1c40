// What subcommands have in common.
#include <cstdio>

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

int refuse(std::string message, std::vector<std::string> suggestions) {
  print_errors({{ErrorCode::unknown_choice, "", std::move(message), std::move(suggestions)}});
  return kBadInput;
}

int refuse_option(std::string_view option, const std::vector<std::string_view>& known) {
  return refuse("There is no option \"" + std::string(option) + "\".", near_matches(option, known));
}

std::string padded(std::string text, std::size_t width) {
  std::size_t characters = 0;
  for (const char c : text) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return text.append(characters < width ? width - characters : 1, ' ');
}

int write_output(std::string_view text) {
  const bool good = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  return good && std::fflush(stdout) == 0 ? kDone : kFailed;
}

std::string notes(const std::vector<Notice>& notices) {
  std::string out;
  for (const Notice& notice : notices) {
    out += "\nNote" + (notice.field.empty() ? std::string() : " (" + notice.field + ")") + ": " +
           notice.message + "\n";
  }
  return out;
}

}  // namespace trainprint::cli

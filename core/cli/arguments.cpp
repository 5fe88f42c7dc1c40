#include "arguments.hpp"

#include <algorithm>

#include "io.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kHelp{"--help", "", "what the command does, and its options"};

// "-5 kWh" and "- 3 days" are text.
bool is_option(std::string_view word) {
  if (word.size() < 2 || word[0] != '-') return false;
  const char second = word[1];
  const std::string_view name = word.substr(0, word.find('='));
  return !(second >= '0' && second <= '9') && second != '.' &&
         name.find(' ') == std::string_view::npos;
}

const Option* find(const std::vector<const Option*>& options, std::string_view name) {
  for (const Option* option : options) {
    if (option->name == name || (!option->alias.empty() && option->alias == name)) return option;
  }
  return nullptr;
}

int refuse_option(const std::vector<const Option*>& options, std::string_view name) {
  std::vector<std::string_view> names;
  for (const Option* option : options) {
    names.push_back(option->name);
    if (!option->alias.empty()) names.push_back(option->alias);
  }
  return refuse("There is no option " + in_quotes(name) + ".", near_matches(name, names));
}

int refuse_value(std::string_view name, std::string message) {
  print_errors(
      {{ErrorCode::insufficient_input, FieldPath::unchecked(name), std::move(message), {}}});
  return kBadInput;
}

// "--run, --all and --sum" of the options that exclude one another.
std::string listed(const Command& command, int number) {
  std::vector<std::string_view> names;
  for (const Option& option : command.options) {
    if (option.only_one_of == number) names.push_back(option.name);
  }
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  return out;
}

int check_together(const Command& command, const Arguments& arguments) {
  for (std::size_t i = 0; i < arguments.options.size(); ++i) {
    const Option& option = *arguments.options[i].first;
    for (std::size_t j = 0; j < i; ++j) {
      const Option& earlier = *arguments.options[j].first;
      if (&earlier == &option) return refuse_value(option.name, "Give it once.");
      if (option.only_one_of != 0 && option.only_one_of == earlier.only_one_of)
        return refuse("Give one of " + listed(command, option.only_one_of) + ".");
    }
  }
  return kDone;
}

// `text` in lines of at most 100 characters; all but the first begin with `indent` blanks.
std::string wrapped(std::string_view text, std::size_t column, std::size_t indent) {
  constexpr std::size_t kWidth = 100;
  std::string out;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (!out.empty() && column + 1 + word.size() > kWidth) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (!out.empty()) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
  }
  return out + "\n";
}

// "[--json] [--run N | --all | --sum]"
std::string usage_of(const Command& command) {
  const std::string start = "Usage: trainprint " + std::string(command.name);
  const std::string synopsis = "Usage: " + synopsis_of(command) + "\n";
  if (synopsis.size() == start.size() + 1) return synopsis;
  const std::string_view rest = std::string_view(synopsis).substr(start.size() + 1);
  return start + " " + wrapped(rest.substr(0, rest.size() - 1), start.size() + 1, start.size() + 1);
}

std::string table_of(std::span<const Option> options) {
  constexpr std::size_t kWidestColumn = 34;
  std::size_t width = 0;
  for (const Option& option : options) {
    const std::size_t size = spelt(option).size();
    if (size <= kWidestColumn) width = std::max(width, size);
  }
  const std::size_t column = width + 5;
  std::string out;
  for (const Option& option : options) {
    std::string start = "  " + spelt(option);
    start +=
        start.size() + 3 > column ? std::string(3, ' ') : std::string(column - start.size(), ' ');
    out += start + wrapped(option.help, start.size(), column);
  }
  return out;
}

}  // namespace

const std::pair<const Option*, std::string_view>* Arguments::find(const Option& option) const {
  for (const auto& typed : options) {
    if (typed.first->name == option.name) return &typed;
  }
  return nullptr;
}

std::string_view Arguments::value(const Option& option) const {
  const auto* const typed = find(option);
  return typed == nullptr ? std::string_view() : typed->second;
}

std::string Arguments::text() const {
  std::string out;
  for (const std::string_view operand : operands) {
    if (!out.empty()) out += ' ';
    out += operand;
  }
  return out;
}

std::vector<const Option*> options_of(const Command& command) {
  std::vector<const Option*> out;
  for (const Option& option : command.options) out.push_back(&option);
  if (command.fields != nullptr) {
    for (const Option& option : command.fields()) out.push_back(&option);
  }
  out.push_back(&kHelp);
  return out;
}

std::string spelt(const Option& option) {
  std::string out(option.name);
  if (!option.alias.empty()) out += ", " + std::string(option.alias);
  if (!option.value.empty()) out += " " + std::string(option.value);
  return out;
}

std::string synopsis_of(const Command& command) {
  std::string out = "trainprint " + std::string(command.name);
  if (!command.operands.usage.empty()) out += " " + std::string(command.operands.usage);
  if (command.fields != nullptr) out += " [--FIELD VALUE]...";
  std::vector<int> done;
  for (const Option& option : command.options) {
    const int number = option.only_one_of;
    if (number == 0) out += " [" + spelt(option) + "]";
    if (number == 0 || std::find(done.begin(), done.end(), number) != done.end()) continue;
    done.push_back(number);
    std::string group;
    for (const Option& other : command.options) {
      if (other.only_one_of == number) group += (group.empty() ? "" : " | ") + spelt(other);
    }
    out += " [" + group + "]";
  }
  return out;
}

std::vector<std::string_view> choices_of(const Option& option) {
  if (option.choices != nullptr) return option.choices();
  if (option.help == "true or false") return {"true", "false"};
  constexpr std::string_view kOneOf = "one of: ";
  std::vector<std::string_view> out;
  if (option.help.substr(0, kOneOf.size()) != kOneOf) return out;
  for (std::string_view rest = option.help.substr(kOneOf.size()); !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(", "));
    out.push_back(word);
    rest.remove_prefix(std::min(rest.size(), word.size() + 2));
  }
  return out;
}

bool names_file(std::string_view usage) {
  for (const std::string_view part : {"|-", ".json", ".md", "FILE", "FOLDER"}) {
    if (usage.find(part) != std::string_view::npos) return true;
  }
  return false;
}

int parse_arguments(const Command& command, std::span<const std::string_view> words,
                    Arguments& out) {
  const std::vector<const Option*> options = options_of(command);
  bool only_operands = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (!only_operands && word == "--") {
      only_operands = true;
      continue;
    }
    if (only_operands || !is_option(word)) {
      const bool is_one_too_many = command.operands.usage.empty() || !out.operands.empty();
      if (is_one_too_many && !command.operands.if_many.empty())
        return refuse(std::string(command.operands.if_many));
      out.operands.push_back(word);
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const Option* const option = find(options, name);
    if (option == nullptr) return refuse_option(options, name);
    if (option->value.empty()) {
      if (equals != std::string_view::npos) return refuse_value(name, "It takes no value.");
      out.options.emplace_back(option, "");
    } else if (equals != std::string_view::npos) {
      out.options.emplace_back(option, word.substr(equals + 1));
    } else if (i + 1 < words.size() &&
               find(options, words[i + 1].substr(0, words[i + 1].find('='))) == nullptr) {
      out.options.emplace_back(option, words[++i]);
    } else {
      return refuse_value(name, "A value must follow.");
    }
  }
  if (const int status = check_together(command, out); status != kDone) return status;
  if (out.operands.empty() && !command.operands.if_none.empty())
    return refuse(std::string(command.operands.if_none));
  return kDone;
}

std::string help_of(const Command& command) {
  std::string out = usage_of(command) + "\n" + std::string(command.description) + "\n";
  if (!command.options.empty()) out += "\n" + table_of(command.options);
  if (command.fields != nullptr) out += "\nFields of a run:\n" + table_of(command.fields());
  return out + "\nExit status: " + wrapped(command.exit_status, 13, 13) + "\nExample:\n  $ " +
         std::string(command.example) + "\n";
}

}  // namespace trainprint::cli

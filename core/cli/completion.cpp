// `trainprint completion`: what bash, zsh and fish offer, out of the tables of commands and
// options.
#include <algorithm>
#include <iterator>

#include "command.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr std::string_view kShells[] = {"bash", "zsh", "fish"};

// `text` with a backslash before each of `special`.
std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

// Within single quotes, as bash and zsh read them.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::vector<std::string_view> spellings(const Option& option) {
  if (option.alias.empty()) return {option.name};
  return {option.name, option.alias};
}

std::string joined(const std::vector<std::string_view>& words, std::string_view between) {
  std::string out;
  for (const std::string_view word : words)
    out += (out.empty() ? "" : std::string(between)) += word;
  return out;
}

// What may stand where an operand stands: words to choose from, files, or anything.
std::vector<std::string_view> operand_choices(const Command& command) {
  if (&command == &kCompletion) return {std::begin(kShells), std::end(kShells)};
  return {};
}

std::string for_bash() {
  std::string names = "--help --version", options, values, operands;
  for (const Command* command : commands()) {
    const std::string name(command->name);
    names += " " + name;
    std::vector<std::string_view> all;
    std::string files, free;
    for (const Option* option : options_of(*command)) {
      for (const std::string_view spelling : spellings(*option)) {
        all.push_back(spelling);
        const std::string pattern = name + ":" + std::string(spelling);
        const auto choices = choices_of(*option);
        if (!choices.empty()) {
          values += "    " + pattern + ") choices=" + quoted(joined(choices, " ")) + " ;;\n";
        } else if (!option->value.empty()) {
          std::string& list = names_file(option->value) ? files : free;
          list += (list.empty() ? "" : " | ") + pattern;
        }
      }
    }
    if (!files.empty()) values += "    " + files + ") return ;;\n";
    if (!free.empty()) values += "    " + free + ") anything=yes ;;\n";
    options += "    " + name + ") options=" + quoted(joined(all, " ")) + " ;;\n";
    const auto choices = operand_choices(*command);
    if (!choices.empty()) {
      operands += "    " + name + ") choices=" + quoted(joined(choices, " ")) + " ;;\n";
    } else if (!names_file(command->operands.usage)) {
      operands += "    " + name + ") anything=yes ;;\n";
    }
  }
  return R"(# bash: what Tab offers after `trainprint`. Written by `trainprint completion bash`.
_trainprint() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  local options='' choices='' anything=no
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W ')" +
         names + R"(' -- "$current")
    return
  fi
  # "--format=x" is three words.
  if [[ $current == = ]]; then
    current=''
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  # Where nothing is set, files are offered, as everywhere.
  case $command:$previous in
)" + values +
         R"(  esac
  if [[ -z $choices && $anything == no ]]; then
    if [[ $current == -* ]]; then
      case $command in
)" + options +
         R"(      esac
      choices=$options
    else
      case $command in
)" + operands +
         R"(      esac
    fi
  fi
  [[ -z $choices && $anything == no ]] || compopt +o default 2>/dev/null
  [[ -z $choices ]] || mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
}
complete -o default -F _trainprint trainprint
)";
}

std::string for_zsh() {
  std::string names, cases;
  for (const Command* command : commands()) {
    names +=
        "    " + quoted(escaped(command->name, ":") + ":" + std::string(command->summary)) + "\n";
    cases += "    " + std::string(command->name) + ")\n      _arguments -s : \\\n";
    for (const Option* option : options_of(*command)) {
      std::vector<std::string_view> others = spellings(*option);
      for (const Option& other : command->options) {
        if (option->only_one_of != 0 && other.only_one_of == option->only_one_of &&
            other.name != option->name) {
          others.push_back(other.name);
        }
      }
      const auto choices = choices_of(*option);
      for (const std::string_view spelling : spellings(*option)) {
        std::string line = "(" + joined(others, " ") + ")" + std::string(spelling);
        if (!option->value.empty()) line += "=";
        line += "[" + escaped(option->help, "[]\\") + "]";
        if (!option->value.empty()) {
          line += ":" + escaped(option->value, ":\\") + ":";
          if (!choices.empty()) line += "(" + joined(choices, " ") + ")";
          if (choices.empty() && names_file(option->value)) line += "_files";
        }
        cases += "        " + quoted(line) + " \\\n";
      }
    }
    const auto choices = operand_choices(*command);
    std::string operand = "*:" + escaped(command->operands.usage, ":\\") + ":";
    if (!choices.empty()) operand += "(" + joined(choices, " ") + ")";
    if (choices.empty() && names_file(command->operands.usage)) operand += "_files";
    cases += "        " + quoted(operand) + "\n      ;;\n";
  }
  return R"(#compdef trainprint
# zsh: what Tab offers after `trainprint`. Written by `trainprint completion zsh`.
_trainprint() {
  local -a names
  names=(
)" + names +
         R"(  )
  if ((CURRENT == 2)); then
    _describe -t commands command names
    _arguments '--help[the list of commands]' '--version[the version]'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
)" + cases +
         R"(  esac
}
if [[ $funcstack[1] == _trainprint ]]; then
  _trainprint "$@"
else
  compdef _trainprint trainprint
fi
)";
}

std::string for_fish() {
  const auto text = [](std::string_view words) { return "'" + escaped(words, "'\\") + "'"; };
  std::string out =
      "# fish: what Tab offers after `trainprint`. Written by `trainprint completion fish`.\n"
      "complete -c trainprint -n __fish_use_subcommand -f -l help -d 'the list of commands'\n"
      "complete -c trainprint -n __fish_use_subcommand -f -l version -d 'the version'\n";
  for (const Command* command : commands()) {
    out += "complete -c trainprint -n __fish_use_subcommand -f -a " + std::string(command->name) +
           " -d " + text(command->summary) + "\n";
  }
  for (const Command* command : commands()) {
    const std::string start = "complete -c trainprint -n '__fish_seen_subcommand_from " +
                              std::string(command->name) + "'";
    const auto operands = operand_choices(*command);
    if (!operands.empty()) out += start + " -f -a " + text(joined(operands, " ")) + "\n";
    if (operands.empty() && !names_file(command->operands.usage)) out += start + " -f\n";
    for (const Option* option : options_of(*command)) {
      out += start;
      for (const std::string_view spelling : spellings(*option))
        out += " -l " + std::string(spelling.substr(2));
      const auto choices = choices_of(*option);
      if (!choices.empty()) {
        out += " -x -a " + text(joined(choices, " "));
      } else if (!option->value.empty()) {
        out += names_file(option->value) ? " -r -F" : " -x";
      }
      out += " -d " + text(option->help) + "\n";
    }
  }
  return out;
}

int run_completion(const Arguments& arguments) {
  const std::string_view shell = arguments.operands[0];
  if (shell == "bash") return write_output(for_bash());
  if (shell == "zsh") return write_output(for_zsh());
  if (shell == "fish") return write_output(for_fish());
  return refuse("There is no completion for " + in_quotes(shell) + ": bash, zsh or fish.",
                near_matches(shell, {std::begin(kShells), std::end(kShells)}));
}

}  // namespace

const Command kCompletion{
    .name = "completion",
    .summary = "what Tab offers in bash, zsh or fish",
    .operands = {"bash|zsh|fish", "For which shell? Give bash, zsh or fish.",
                 "One shell at a time."},
    .description =
        R"(Writes the shell's script of commands, options and their values. `cmake --install` puts it where the
shells look for it; else, in bash: source <(trainprint completion bash), in fish: trainprint completion
fish | source, in zsh after compinit: source <(trainprint completion zsh).)",
    .options = {},
    .fields = nullptr,
    .exit_status = "0 done, 2 no such shell.",
    .example = "trainprint completion bash",
    .run = run_completion};

}  // namespace trainprint::cli

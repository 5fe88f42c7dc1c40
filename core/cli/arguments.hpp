// The options of a subcommand as a table: the parser, near matches, the usage line and --help
// follow from it.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trainprint::cli {

struct Option {
  std::string_view name;        ///< "--run"
  std::string_view value;       ///< What has to follow it, for --help: "RUN.json|-"; or nothing.
  std::string_view help;        ///< One line.
  int only_one_of = 0;          ///< Options with the same number exclude one another, except 0.
  std::string_view alias = {};  ///< Another spelling, which --help names too.
  /// The values that it takes, for completion; null where they are free or `help` lists them.
  std::vector<std::string_view> (*choices)() = nullptr;
};

/// What stands beside the options: a file, a text, or nothing.
struct Operands {
  std::string_view usage;    ///< "README.md|-"
  std::string_view if_none;  ///< Asks for it; empty when there may be none.
  std::string_view if_many;  ///< Refuses a second one; empty when there may be several.
};

/// What was typed, split by a table of options. Views stay in the arguments of main().
class Arguments {
 public:
  bool has(const Option& option) const { return find(option) != nullptr; }
  /// What follows the option; empty when it is not there.
  std::string_view value(const Option& option) const;

  /// The operands with blanks between them.
  std::string text() const;

  std::vector<std::string_view> operands;
  /// In the order in which they were typed.
  std::vector<std::pair<const Option*, std::string_view>> options;

 private:
  const std::pair<const Option*, std::string_view>* find(const Option& option) const;
};

struct Command {
  std::string_view name;
  std::string_view summary;  ///< One line for the list of commands.
  Operands operands;
  std::string_view description;  ///< What --help says before the options.
  std::span<const Option> options;
  std::span<const Option> (*fields)();  ///< Of a run, as options; or null.
  std::string_view exit_status;
  std::string_view example;
  int (*run)(const Arguments& arguments);
};

/// Splits `words`. Prints what is wrong with them and returns kBadInput, or returns kDone.
int parse_arguments(const Command& command, std::span<const std::string_view> words,
                    Arguments& out);

/// The whole of --help.
std::string help_of(const Command& command);
/// Its usage, without "Usage: ", on one line.
std::string synopsis_of(const Command& command);
/// "--device-hours, --gpu-hours VALUE"
std::string spelt(const Option& option);

/// Every option of the command: its own, then a run's fields, then --help.
std::vector<const Option*> options_of(const Command& command);

/// The values to choose from; empty where the value is free.
std::vector<std::string_view> choices_of(const Option& option);

/// Whether such a value, "RUN.json|-", may be a file.
bool names_file(std::string_view usage);

}  // namespace trainprint::cli

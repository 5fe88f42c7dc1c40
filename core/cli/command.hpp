// What a subcommand of `trainprint` is.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/result.hpp"

namespace trainprint::cli {

/// Exit statuses: 0 done, 1 the machine failed (file, pipe), 2 the input has to be mended.
inline constexpr int kDone = 0, kFailed = 1, kBadInput = 2;

struct Command {
  std::string_view name;
  std::string_view summary;  ///< One line for the list of commands.
  std::string_view help;     ///< The whole of --help, with an example.
  int (*run)(std::span<const std::string_view> arguments);
};

extern const Command kEstimate, kParse, kValidate, kCard, kLint;

/// Reads a whole file, or standard input for "-". Prints the reason to standard error when it
/// cannot.
bool read_input(std::string_view path, std::string& out);

/// `text` filled up with blanks to `width` characters.
std::string padded(std::string text, std::size_t width);
/// Puts `text` into the file at once or not at all, its permissions kept; a link is followed.
/// Prints the reason to standard error when it cannot.
bool replace_file(std::string_view path, std::string_view text);

/// Prints to standard output; false when that failed.
bool print_output(std::string_view text);

/// Prints errors to standard error, one line each: "region: There is no ...".
void print_errors(const std::vector<Error>& errors);

}  // namespace trainprint::cli

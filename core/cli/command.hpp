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

extern const Command kEstimate, kParse, kValidate, kCard, kLint, kFlops, kParameters, kAccelerators,
    kPlaces, kImport, kExport;

/// Reads a whole file, or standard input for "-". Prints the reason to standard error when it
/// cannot.
bool read_input(std::string_view path, std::string& out);

/// `text` filled up with blanks to `width` characters.
std::string padded(std::string text, std::size_t width);
/// Puts `text` into the file at once or not at all, its permissions kept; a link is followed.
/// Prints the reason to standard error when it cannot.
bool replace_file(std::string_view path, std::string_view text);

/// What `FILE|- [--json]` says: the text of the file, and whether --json was asked for.
struct Request {
  std::string text;
  bool json = false;
};
/// Reads such arguments; `what` names the file's content in messages. Returns an exit status, kDone
/// when all is well.
int read_request(std::span<const std::string_view> arguments, std::string_view what, Request& out);

/// What `[TEXT] [--json]` says; the text may be several arguments.
struct NameRequest {
  std::string text;
  bool json = false;
};
int read_name(std::span<const std::string_view> arguments, NameRequest& out);

/// Writes to standard output; an exit status.
int write_output(std::string_view text);
/// Notices as a person reads them.
std::string notes(const std::vector<Notice>& notices);

/// Says what is wrong with the arguments; kBadInput.
int refuse(std::string message, std::vector<std::string> suggestions = {});
/// The same of an option that there is not.
int refuse_option(std::string_view option, const std::vector<std::string_view>& known);

/// Prints errors to standard error, one line each: "region: There is no ...".
void print_errors(const std::vector<Error>& errors);

}  // namespace trainprint::cli

// What a subcommand of `trainprint` is.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io.hpp"
#include "trainprint/result.hpp"

namespace trainprint::cli {

struct Command {
  std::string_view name;
  std::string_view summary;  ///< One line for the list of commands.
  std::string_view help;     ///< The whole of --help, with an example.
  int (*run)(std::span<const std::string_view> arguments);
};

extern const Command kEstimate, kParse, kValidate, kCard, kLint, kFlops, kParameters, kAccelerators,
    kPlaces, kImport, kExport;

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

/// Says that there is no such option; kBadInput.
int refuse_option(std::string_view option, const std::vector<std::string_view>& known);

}  // namespace trainprint::cli

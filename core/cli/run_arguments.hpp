// A run as the command line gives it: a document, options for its fields, or both.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "trainprint/result.hpp"

namespace trainprint::cli {

/// Every field of a run as an option: "--pue" for overrides.pue.
std::span<const Option> run_options();

/// Reads the document at `source`, which may be empty, or, where that is no file and has a blank,
/// `source` itself as a sentence; puts what the options say in it, and prints to standard error
/// which fields they replaced. `echo` gets how a sentence was read, for people. An exit status;
/// kDone when all is well.
int read_run(std::string_view source, const Arguments& arguments, std::string& json,
             std::string& echo);

/// Prints errors; a field that an option gave goes by the option's name.
void print_run_errors(std::vector<Error> errors, const Arguments& arguments);

}  // namespace trainprint::cli

// A run as the command line gives it: a document, options for its fields, or both.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/result.hpp"
#include "trainprint/run_document.hpp"

namespace trainprint::cli {

/// Every field of a run as an option: "--pue" for overrides.pue.
std::span<const Option> run_options();

/// The same of those that bear on the training compute.
std::span<const Option> compute_options();

struct GivenRun {
  Result<TrainingRun> run = TrainingRun();
  std::string echo;  ///< How a sentence was read, for people; empty where none was given.
};

/// What the arguments say of a run, before it is read.
struct RunSource {
  std::string_view operand;  ///< A file, -, a sentence, or nothing.
  bool is_sentence = false;
  std::string document;            ///< What stands in the file.
  std::vector<FieldText> options;  ///< Which win.
};
/// An exit status; kDone when all is well. `such_as` is an option for the question of who gives
/// nothing.
int read_source(const Arguments& arguments, std::string_view such_as, RunSource& out);
/// Prints to standard error which fields the options replaced. Fails where there is no run.
GivenRun run_of(const RunSource& source);

/// Reads the run of the arguments: the document at the operand, or, where that is no file and has a
/// blank, the operand itself as a sentence, with the options, which win. Prints to standard error
/// which fields they replaced. An exit status; kDone where there is a run or errors of it.
/// `such_as` is an option for the question of who gives nothing.
int read_run(const Arguments& arguments, std::string_view such_as, GivenRun& out);

/// Prints `echo` and the errors of a run; a field that an option gave goes by the option's name.
/// kBadInput.
int refuse_run(std::vector<Error> errors, const Arguments& arguments, std::string_view echo);

struct EstimatedRun {
  TrainingRun run;
  EstimateReport report;
  std::string echo;  ///< How a sentence was read, for people; empty where none was given.
};

/// Reads the run of the arguments and estimates it. Prints what is wrong; an exit status, kDone
/// when all is well.
int estimate_run(const Arguments& arguments, EstimatedRun& out);
int estimate_run(const Arguments& arguments, const RunSource& source, EstimatedRun& out);

}  // namespace trainprint::cli

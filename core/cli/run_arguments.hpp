// A run as the command line gives it: a document, options for its fields, or both.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/result.hpp"

namespace trainprint::cli {

/// Every field of a run as an option: "--pue" for overrides.pue.
std::span<const Option> run_options();

struct EstimatedRun {
  TrainingRun run;
  EstimateReport report;
  std::string echo;  ///< How a sentence was read, for people; empty where none was given.
};

/// Estimates the run of the arguments: the document at the operand, or, where that is no file and
/// has a blank, the operand itself as a sentence, with the options, which win. Prints to standard
/// error which fields they replaced, and what is wrong. An exit status; kDone when all is well.
int estimate_run(const Arguments& arguments, EstimatedRun& out);

}  // namespace trainprint::cli

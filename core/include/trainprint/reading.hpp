// What somebody's file says about training runs: values for a run's fields, each with the place it
// came from.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

/// A value for one field of a run.
struct ReadValue {
  FieldPath field;      ///< "device_hours", "overrides.pue"
  std::string value;    ///< As that field takes it: "184320", "A100-SXM4-80GB", "us-east-1".
  ByteRange range;      ///< Where it stands in the file; empty where it is a sum over the file.
  std::string assumed;  ///< What was assumed in reading it, one sentence; empty if nothing.
};

/// One answer to a question: what it puts into the run.
struct ReadAnswer {
  std::string label;  ///< "by the clock", "13.2 GWh"
  FieldPath field;
  std::string value;  ///< As that field takes it.
  /// What the run emits with it, at its own boundary; from weigh_answers(), and empty where too
  /// little is known for an estimate.
  std::optional<Mass> emissions = {};
};

/// Something that the file leaves open, and that has to be asked before it is used.
struct ReadQuestion {
  FieldPath field;
  std::string question;  ///< "Are 3,456 h by the clock, or summed over all GPUs?"
  ByteRange range;
  std::vector<ReadAnswer> answers = {};  ///< To choose from; empty where it has to be typed.
};

/// One run; a file may hold several: rows of a log, models of a table.
struct RunReading {
  std::string name;  ///< Of the model or the run; empty when the file gives none.
  std::vector<ReadValue> values;
  std::vector<ReadQuestion> questions;
  std::vector<Notice> notices;  ///< About this run: what the file over- or under-counts.
};

/// What a file is.
enum class FileKind {
  none,
  tracker_log,      ///< Of CodeCarbon, Eco2AI or carbontracker: its runs can be summed.
  trainer_results,  ///< trainer_state.json, train_results.json.
  adapter_config,   ///< adapter_config.json.
  model_config,     ///< config.json.
  stored_count,     ///< An index of weights or the Hub's answer: counts what is stored.
  model_card,
  prose,
  archive,  ///< Its files follow it.
};

/// Everything read from one file.
struct FileReading {
  FileKind kind = FileKind::none;
  std::string label;  ///< "CodeCarbon emissions.csv, version 2.1"
  std::vector<RunReading> runs;
  std::vector<Notice> notices;  ///< About the file: rows left out, and why.
  std::size_t more_runs = 0;    ///< Of a log: runs behind these, beyond as many as were wanted.
  bool first_is_sum = false;    ///< The first run is all the others together: stages of one model.
};

}  // namespace trainprint

// A run put together from a document or a sentence and from what was typed beside it.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// A field that a run's document may have.
struct DocumentField {
  std::string_view path;  ///< "overrides.pue"
  std::string hint;       ///< What it takes, for a list of fields.
  bool of_compute;        ///< Whether it bears on the training compute.
};
std::vector<DocumentField> document_fields();

/// A value of a field, as text.
struct FieldText {
  std::string_view path, text;
};

/// The run of the document `json` (an empty text is an empty run) with `options`, which win. Names
/// in `replaced` each field that the document gave otherwise. Fails as run_from_json(json) does.
Result<TrainingRun> run_from_json(std::string_view json, std::span<const FieldText> options,
                                  std::vector<std::string>& replaced);
/// The same with what was read elsewhere; what has to be asked first is left out.
Result<TrainingRun> run_from_reading(const RunReading& reading, std::span<const FieldText> options,
                                     std::vector<std::string>& replaced);

/// Estimates the run with each answer to each of its questions, and puts those questions first
/// whose answers are furthest apart.
void weigh_answers(RunReading& reading);

/// The reading with answers by number and letter: "1a" is the first answer to the first question as
/// weigh_answers() orders them, and each one refers to what is open after those before it. Fails
/// with unknown_choice where there is no such answer.
Result<RunReading> answered(RunReading reading, std::span<const std::string> answers);

/// "1a", for the first answer to the first question; both count from 0.
std::string answer_key(std::size_t question, std::size_t answer);

}  // namespace trainprint

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

}  // namespace trainprint

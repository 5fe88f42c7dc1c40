// JSON in, JSON out: the only door to every caller that is not C++. Shapes: core/schema.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/compute.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/validation.hpp"

namespace trainprint {

/// Reads a run (run.schema.json). Fails with one error for every field that has to be mended.
Result<TrainingRun> run_from_json(std::string_view json);

/// Writes a report (report.schema.json, "report"). `indent` < 0: one line.
std::string report_to_json(const EstimateReport& report, int indent = -1);

/// Writes errors (report.schema.json, "errors").
std::string errors_to_json(const std::vector<Error>& errors, int indent = -1);

/// Writes what find_quantities(text) found (quantities.schema.json). Offsets count bytes.
std::string quantities_to_json(std::string_view text, const std::vector<FoundQuantity>& found,
                               int indent = -1);

/// A run in, an answer out (report.schema.json): {"ok": true, "report"} or {"ok": false, "errors"}.
std::string estimate_json(std::string_view run, int indent = -1);

/// Reads runs with published emissions, a list of rows: core/data/reference_models.json and the
/// benchmark it is taken from. Fails with one error for every row and key that has to be mended.
Result<std::vector<PublishedRun>> published_runs_from_json(std::string_view json);

/// Writes how estimates compare with what was published.
std::string validation_to_json(const ValidationReport& report, int indent = -1);

/// What a README.md says about emissions and what is wrong with it (card.schema.json, "reading").
std::string card_json(std::string_view readme, int indent = -1);
std::string reading_to_json(const CardReading& reading, std::string_view readme, int indent = -1);

/// A README.md with every safe fix applied (card.schema.json, "change").
std::string fix_card_json(std::string_view readme, int indent = -1);

/// A README.md with the block that an estimate of `run` writes (card.schema.json, "answer").
std::string merge_card_json(std::string_view readme, std::string_view run, int indent = -1);

/// What a README.md says about training, run by run (see read_card_text). Offsets count bytes.
std::string card_text_json(std::string_view readme, int indent = -1);

/// Reads the fields of a run that bear on its compute (see compute_fields, and "model_config", the
/// text or the object of a config.json); a config.json alone will do. Other fields are passed over.
Result<ComputeDescription> compute_from_json(std::string_view json);

/// A config.json in, its size out: {"ok": true, "model"} or {"ok": false, "errors"}.
std::string model_shape_json(std::string_view config, int indent = -1);

/// A run in, its compute out: {"ok": true, "compute"} or {"ok": false, "errors"}.
std::string training_compute_json(std::string_view description, int indent = -1);

/// What can be chosen by name (catalogue.schema.json).
std::string catalogue_json();

}  // namespace trainprint

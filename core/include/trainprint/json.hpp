// JSON in, JSON out: the only door to every caller that is not C++. Shapes: core/schema.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "trainprint/catalogue.hpp"
#include "trainprint/comparison.hpp"
#include "trainprint/compute.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/import.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/project.hpp"
#include "trainprint/validation.hpp"

namespace trainprint {

/// Reads a run (run.schema.json), or a config.json alone. Fails with one error for every field that
/// has to be mended.
Result<TrainingRun> run_from_json(std::string_view json);

/// Writes a report (report.schema.json, "report").
std::string report_to_json(const EstimateReport& report);

/// For reading: one line a member, two spaces a level.
std::string indented_json(std::string_view json);

/// Writes what find_quantities(text) found, and what read_sentence(text) says of one run
/// (quantities.schema.json). Offsets count bytes.
std::string quantities_to_json(std::string_view text, const std::vector<FoundQuantity>& found,
                               const RunReading& run);

/// A run in, an answer out (report.schema.json): {"ok": true, "report"} or {"ok": false, "errors"}.
std::string estimate_json(std::string_view run);

/// The same of one of many runs, with the number of its line: {"ok", "line", "report" or "errors"}.
std::string estimate_line_json(std::uint64_t line, const Result<EstimateReport>& report);

/// Writes how estimates compare with what was published.
std::string validation_to_json(const ValidationReport& report);

/// What a README.md says about emissions and what is wrong with it (card.schema.json, "reading").
std::string card_json(std::string_view readme);
std::string reading_to_json(const CardReading& reading, std::string_view readme);

/// Its findings as SARIF 2.1.0 (OASIS), with the rules and their help; `path`: of the README.md,
/// "-" for none.
std::string reading_to_sarif(const CardReading& reading, std::string_view readme,
                             std::string_view path);

/// A README.md with every safe fix applied (card.schema.json, "change").
std::string fix_card_json(std::string_view readme);

/// A README.md with the block that an estimate of `run` writes (card.schema.json, "answer").
std::string merge_card_json(std::string_view readme, std::string_view run);

/// A config.json in, its size out: {"ok": true, "model"} or {"ok": false, "errors"}.
std::string model_shape_json(std::string_view config);

/// Writes the compute of a run: {"ok": true, "compute"}.
std::string compute_to_json(const TrainingCompute& compute);

/// A run in, its compute out: {"ok": true, "compute"} or {"ok": false, "errors"}.
std::string training_compute_json(std::string_view run);

/// A run as estimate_json takes it, from what was read; what has to be asked first is left out.
std::string run_document(const RunReading& reading);

/// Files in, what they say out (import.schema.json): {"files": [{"name", "text", "runs"}]} gives
/// each file's runs, questions and notices, and "run", all of them as one document that
/// estimate_json takes; or {"ok": false, "errors"}. "runs", optional, chooses among a file's runs,
/// from 0; several are summed. "inside": [{"name", "runs"}] does so for the files of an archive.
std::string import_json(std::string_view files);
/// The same for large files, whose bytes stand beside the request instead of as a "text" in it:
/// those of its first file in contents[0], and so on.
std::string import_json(std::string_view files, std::span<const std::string> contents);

/// A sentence in, what it says out (sentence.schema.json): {"text", "answers"} gives the sentence's
/// pieces with the values that came from each, "run" as estimate_json takes it, and questions; or
/// {"ok": false, "errors"}. "answers", optional: keys of answers, as import_json takes them.
std::string sentence_json(std::string_view request);

/// A run in, what the pictures beside its figure show out (pictures.schema.json), or
/// {"ok": false, "errors"}.
std::string pictures_json(std::string_view run);

/// A run in, what other tools would say of it out (peers.schema.json), or {"ok": false, "errors"}.
std::string peers_json(std::string_view run);

/// A run in, what lies beside its training out (beyond_training.schema.json), or
/// {"ok": false, "errors"}. `serve_on` names the accelerator that is to answer; empty: the run's.
std::string beyond_training_json(std::string_view run, std::string_view serve_on = {});

/// Runs in, how they compare out (compare.schema.json): {"runs": [{"name", "run"}], "base"} gives
/// each one's figure and its difference from the base, which is lowest and how sure that is; or
/// {"ok": false, "errors"}. A run that cannot be estimated has its errors in its place.
std::string compare_json(std::string_view request);
/// The same of runs that have been compared already.
std::string comparison_to_json(std::span<const ComparedRun> runs, const RunComparison& comparison);

/// The lines of a project in, their sum out (project.schema.json): {"name", "lines": [{"name",
/// "kind", "model", "hours", "published", "run"}]}; or {"ok": false, "errors"}. A line that cannot
/// be estimated has its errors in its place, and there is then no card.
std::string project_json(std::string_view request);
/// Reads such a request and adds its lines up. Fails with what has to be mended in any of them.
Result<Project> project_from_json(std::string_view request);

/// Writes everything to take away from the report of a run (export.schema.json).
std::string exports_to_json(const RunAndReport& about);

/// A run in, everything to take away out (export.schema.json): {"ok": true, "exports": [{"id",
/// "title", "file", "media_type", "text"}]} or {"ok": false, "errors"}. `written_at`:
/// RunAndReport's.
std::string export_json(std::string_view run, std::int64_t written_at);

/// A card's model-index as the Hub answers it in; out, by what was measured on what, points of 100
/// of metrics of which more is better: {"accuracy, imdb": 93}. {} where there are none.
std::string metrics_json(std::string_view model_index);

/// What can be chosen by name, for search boxes (catalogue.schema.json).
std::string catalogue_json();

/// Rows of the tables with every figure, its source and, for accelerators, both sets of constants
/// and by how much the vendor's departs from the paper's (tables.schema.json).
std::string accelerators_json(std::span<const Accelerator* const> rows);
/// The accelerator that a text means, how many it names, and what was assumed.
std::string accelerators_json(const AcceleratorMatch& match);
std::string places_json(std::span<const Place* const> rows);

}  // namespace trainprint

// What formats repeat of a run, as values: its fields, its size, its identity and its date.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/export.hpp"

namespace trainprint {

/// A field of a run that was given.
struct GivenField {
  std::string_view path;  ///< "overrides.pue"
  std::string text;       ///< As a run's document takes it, on one line.
  bool is_number = false, is_truth = false;
};

/// Every field that differs from an empty run's, in the order of the table of fields. Of a
/// config.json stand the parameters and the architecture that it led to.
std::vector<GivenField> given_fields(const TrainingRun& run);

/// The same as a document of a run: {"accelerator": "A100 80GB", "overrides": {"pue": 1.1}}.
std::string run_document_of(const TrainingRun& run);

/// A pair of a name and a text, for formats that have a place for such.
struct NamedValue {
  std::string name, value;
};
/// What a bill of materials has no field of its own for: in words the interval, tier, boundary,
/// method, hardware and sources of data; as plain numbers the emissions and their 90 % interval
/// ("trainprint:estimate.emissions_gco2e") and the compute; and every field that was given
/// ("trainprint:run.accelerator"), so that the run can be read back.
std::vector<NamedValue> properties_of(const RunAndReport& about);

/// All parameters of the model, and those that a token passes.
std::optional<ParameterCount> parameters_of(const TrainingRun& run);
std::optional<ParameterCount> active_parameters_of(const TrainingRun& run);

/// Tokens that the training processed, repeats included: given, or counted on the way to the
/// training compute.
std::optional<TokenCount> tokens_processed(const RunAndReport& about);

/// Whether the run adapted a model that had been trained before.
bool adapts_a_model(const EstimateReport& report);

/// "2026-11-29T04:40:51Z".
std::string moment_text(std::int64_t written_at);

/// An identity that follows from what was exported and when: a UUID of version 8 (RFC 9562).
std::string document_uuid(const RunAndReport& about);

}  // namespace trainprint

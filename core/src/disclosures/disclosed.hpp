// A run as it is put together from a disclosure.
#pragma once
#include <string>
#include <string_view>

#include "json/tree.hpp"
#include "run_logs/lines.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::disclosures {

/// The text of a member, cut to what fits into a message; empty where there is none.
std::string text_at(const Json& object, std::string_view key);

class Disclosed {
  RunReading run_;

 public:
  explicit Disclosed(std::string_view name);

  /// A field of a run as we wrote it ourselves: "trainprint:run.overrides.pue", or nothing.
  void take_own_field(std::string_view name, std::string_view value);
  /// The same of a whole document of a run.
  void take_own_run(const Json& run, const std::string& group = {});
  /// Whether there were such fields: what stands beside them was worked out from them.
  bool is_own() const { return own_; }

  /// Energy that was measured, or, where `estimated` says how, worked out; its `unit` in kWh.
  void energy(const Json* amount, double kwh_each, std::string_view unit,
              std::string_view estimated = {});
  void emissions(const Json* amount, double grams_each, std::string_view unit);
  /// A number that has to be one; `each` is its unit in the field's.
  void number(FieldName field, const Json* amount, double each, std::string_view label);
  void place(std::string_view location, std::string_view country);
  void hardware(std::string_view part, double count);
  bool is_empty() const { return run_.values.empty() && run_.questions.empty(); }

  run_logs::RunWriter out{{}, run_};
  RunReading take() { return std::move(run_); }

 private:
  bool own_ = false;
};

Error says_nothing(std::string_view format);

}  // namespace trainprint::disclosures

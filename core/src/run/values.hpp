// Values of a run's fields as they come, from a document or from a table's row.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/tree.hpp"
#include "run/fields.hpp"

namespace trainprint {

/// A field of a run by its kind: one of these, or none where there is no such field.
struct RunField {
  const ComputeField* compute = nullptr;
  const NumberField* number = nullptr;
  const TextField* text = nullptr;
  const ChoiceField* choice = nullptr;
  const TruthField* truth = nullptr;
};
/// model_config is none of these.
RunField run_field(std::string_view path);

/// What was said of a run so far.
class RunValues {
 public:
  TrainingRun run;
  std::vector<Error> errors;
  // Found in a field of hours: "3 days on 8 A100s", "3 hours on Colab T4".
  std::optional<double> devices;
  std::string accelerator;
  std::optional<Setting> service;

  /// False where there is no such field.
  bool take(const RunField& field, const Json& value);
  void take_number(const RunField& field, double value);
  /// At the end: the hours may say how many accelerators there were, and of which kind.
  void take_devices();

  bool fits(FieldName path, const Json& value, std::size_t longest);
  void fail(ErrorCode code, FieldPath path, std::string message,
            std::vector<std::string> suggestions = {});

 private:
  std::optional<double> number(const NumberRule& rule, const Json& value);
  void take_choice(const ChoiceField& field, const Json& value);
};

/// The words of a choice, for a message.
std::string listed(std::span<const std::string_view> words);

}  // namespace trainprint

#include "run/fields.hpp"

#include <set>

#include "support/catch.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {
// {"overrides": {"pue": VALUE}}
std::string run_with(std::string_view path, const std::string& value) {
  const std::size_t point = path.find('.');
  if (point == std::string_view::npos) return "{\"" + std::string(path) + "\": " + value + "}";
  return "{\"" + std::string(path.substr(0, point)) + "\": {\"" +
         std::string(path.substr(point + 1)) + "\": " + value + "}}";
}
}  // namespace

TEST_CASE("fields: every path stands once and is of exactly one kind", "[run]") {
  std::set<std::string_view> seen;
  for (const std::string_view path : field_paths()) {
    INFO(path);
    CHECK(seen.insert(path).second);
    const int kinds = (number_rule(path) != nullptr) + (text_field(path) != nullptr) +
                      (choice_field(path) != nullptr) + (truth_field(path) != nullptr) +
                      (path == "model_config");
    CHECK(kinds == 1);
  }
  CHECK(seen.size() > 50);
}

TEST_CASE("fields: every word of every choice is read, and no other", "[run]") {
  std::size_t words = 0;
  for (const ChoiceField& field : choice_fields()) {
    for (const std::string_view word : field.words) {
      INFO(field.path << " " << word);
      CHECK(run_from_json(run_with(field.path, "\"" + std::string(word) + "\"")).ok());
      ++words;
    }
    const auto other = run_from_json(run_with(field.path, "\"no such word\""));
    REQUIRE_FALSE(other.ok());
    CHECK(other.error().code == ErrorCode::unknown_choice);
    CHECK(other.error().field == field.path);
  }
  CHECK(words > 30);
}

TEST_CASE("fields: what a file says becomes a run, field by field", "[run]") {
  RunReading reading;
  reading.name = "M";
  reading.values = {
      {"parameters", "6740000000", {}, ""}, {"accelerator", "A100", {}, ""},
      {"energy_boundary", "it", {}, ""},    {"modality", "audio", {}, ""},
      {"overrides.pue", "1.2", {}, ""},     {"training_type", "no such word", {}, ""}};
  const TrainingRun run = run_from_reading(reading);
  CHECK(run.name == "M");
  CHECK(run.compute.parameters == ParameterCount::count(6.74e9));
  CHECK(run.accelerator == "A100");
  CHECK(run.energy_boundary == Boundary::it);
  CHECK(run.modality == Modality::audio);
  CHECK(run.overrides.pue == 1.2);
  CHECK_FALSE(run.training_type);
}

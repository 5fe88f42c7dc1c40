#include "run/fields.hpp"

#include <ctime>
#include <set>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"

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
      INFO(std::string(field.path) << " " << word);
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

namespace {
constexpr std::size_t kMegabyte = 1 << 20;

// Processor time, so that a busy machine does not count.
template <class Work>
double seconds(Work work) {
  const std::clock_t start = std::clock();
  work();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void refuses(std::string_view path, const std::string& text, std::size_t characters) {
  INFO(path);
  std::vector<Error> errors;
  const std::string json = run_with(path, "\"" + text + "\"");
  const double taken = seconds([&] { errors = run_from_json(json).errors(); });
  CHECK(taken < 2);  // 0.02 s, and 0.13 s under sanitizers; a quadratic scan takes minutes
  REQUIRE(!errors.empty());
  CHECK(errors[0].code == ErrorCode::too_long);
  CHECK(errors[0].field == path);
  CHECK(errors[0].message == "\"" + std::string(path) + "\" is " +
                                 (characters == kMegabyte ? "1,048,576" : "10,001") +
                                 " characters long; at most 10,000.");
}
}  // namespace

TEST_CASE("fields: a text of a megabyte is refused at once, with the field and the limit",
          "[run][large]") {
  std::vector<std::string_view> paths;
  for (const TextField& field : text_fields()) paths.push_back(field.path);
  for (const ChoiceField& field : choice_fields()) paths.push_back(field.path);
  for (const NumberField& field : number_fields()) paths.push_back(field.rule.path);
  for (const ComputeField& field : compute_fields()) paths.push_back(field.rule.path);
  REQUIRE(paths.size() > 50);
  std::string phrases;
  while (phrases.size() < kMegabyte) phrases += "3 days on 8 A100s and ";
  phrases.resize(kMegabyte);
  // Every field has the one mechanism; a slow build tries some.
  constexpr std::size_t kEvery = kSlowBuild ? 8 : 1;
  for (std::size_t i = 0; i < paths.size(); i += kEvery) {
    const std::string_view path = paths[i];
    refuses(path, std::string(kMegabyte, '8'), kMegabyte);
    refuses(path, phrases, kMegabyte);
  }
}

TEST_CASE("fields: the limit counts characters, not bytes", "[run]") {
  const auto umlauts = [](std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += "ü";
    return out;
  };
  CHECK(run_from_json(run_with("name", "\"" + umlauts(10000) + "\"")).ok());
  refuses("name", umlauts(10001), 10001);
}

TEST_CASE("fields: no door lets a text in that is too long", "[run]") {
  TrainingRun run;
  run.region = std::string(kMegabyte, 'x');
  const std::vector<Error> errors = check_ranges(run);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].code == ErrorCode::too_long);
  CHECK(errors[0].field == "region");

  std::vector<std::string> replaced;
  const std::string given(kMegabyte, 'x');
  const FieldText option{"region", given};
  CHECK(run_from_json("{}", {&option, 1}, replaced).error().code == ErrorCode::too_long);

  const std::string log = "project_name,duration,emissions,energy_consumed\n" +
                          std::string(kMegabyte, 'x') + ",7200,0.25,1.2\n";
  const NamedFile file{"emissions.csv", log};
  const auto read = read_files({&file, 1});
  REQUIRE(read[0].reading.runs.size() == 1);
  CHECK(read[0].reading.runs[0].name.size() <= kLongestPhrase);
  CHECK(!read[0].reading.runs[0].values.empty());
  for (const ReadValue& value : read[0].reading.runs[0].values)
    CHECK(value.value.size() <= kLongestPhrase);

  CardFields card;
  card.source = "https://example.org/" + std::string(kMegabyte, 'x');
  const auto merged = merge_block("# A card\n", card);
  REQUIRE(!merged.ok());
  CHECK(merged.error().code == ErrorCode::too_long);
  CHECK(merged.error().field == "source");
}

TEST_CASE("fields: a config.json given as text has a limit of its own", "[run][large]") {
  REQUIRE(kLongestModelConfig > 1000000);
  const auto run = run_from_json(
      run_with("model_config", "\"" + std::string(kLongestModelConfig + 1, 'x') + "\""));
  REQUIRE(!run.ok());
  CHECK(run.error().code == ErrorCode::too_long);
  CHECK(run.error().field == "model_config");
}

TEST_CASE("fields: a number whose unit slipped by a thousand is refused with its unit", "[run]") {
  const auto says = [](std::string_view path, const std::string& value, std::string_view part) {
    return estimate_json(run_with(path, value)).find(part) != std::string::npos;
  };
  CHECK(says("overrides.grid_gco2e_per_kwh", "0.4", "0.4 kg/kWh are 400"));
  CHECK_FALSE(says("overrides.grid_gco2e_per_kwh", "\"0.4 kg/kWh\"", "Grid intensity cannot"));
  CHECK(says("overrides.accelerator_power_w", "0.4", "0.4 kW are 400 W"));
  CHECK_FALSE(says("overrides.accelerator_power_w", "\"0.4 kW\"", "Accelerator power cannot"));
  CHECK(says("dataset_bytes", "40", "at least 1 kB"));
  CHECK_FALSE(says("dataset_bytes", "\"40 GB\"", "at least 1 kB"));
}

#include "support/catch.hpp"
#include "trainprint/card.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

TEST_CASE("card: emissions are a plain decimal number of grams, two digits", "[card]") {
  TrainingRun run;
  run.training_type = TrainingType::pre_training;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(184320);
  run.overrides.accelerator_power = Power::watts(400);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(423.5);
  run.boundary = Boundary::accelerator;
  const std::string yaml = card_yaml(*estimate(run));
  INFO(yaml);
  CHECK(yaml.find("co2_eq_emissions:\n  emissions: 31000000\n") == 0);
  CHECK(yaml.find("  training_type: \"pre-training\"\n") != std::string::npos);
  CHECK(yaml.find("184,320 device-hours\"\n") != std::string::npos);
  CHECK(yaml.find("geographical_location") == std::string::npos);  // not known: not said
}

TEST_CASE("card: short runs keep their digits, below the least that the Hub reads in the source",
          "[card]") {
  TrainingRun run;
  run.accelerator = "T4";
  run.region = "France";
  run.device_hours = Duration::hours(1.0 / 3600);  // a second
  CHECK(card_yaml(*estimate(run)).find("emissions: 0.0019\n") != std::string::npos);
  run.device_hours = Duration::hours(1e-6);
  const std::string instant = card_yaml(*estimate(run));
  INFO(instant);
  CHECK(instant.find("emissions: 0.0001\n") != std::string::npos);
  CHECK(instant.find("estimate: 0.0000068 g CO2e (90 % interval 0.0000033 to") !=
        std::string::npos);
}

TEST_CASE("card: strings that YAML could misread are quoted", "[card]") {
  CHECK(yaml_quoted("a: b # c") == R"("a: b # c")");
  CHECK(yaml_quoted("say \"hi\" \\ \n\t") == R"("say \"hi\" \\ \n\t")");
  CHECK(yaml_quoted("🤗 é") == "\"🤗 é\"");
  CHECK(yaml_quoted(std::string_view("\0\x7f", 2)) == R"("\u0000\u007f")");
  CHECK(yaml_quoted("\u202E\u2028\uFEFF\u0085") == R"("\u202e\u2028\ufeff\u0085")");
  // A soft hyphen, an Arabic letter mark and a tag character draw nothing.
  CHECK(yaml_quoted("\u00AD\u061C\U000E0041") == R"("\u00ad\u061c\U000e0041")");
  CHECK(yaml_quoted("\U0001F468\u200D\U0001F4BB") == "\"\U0001F468\u200D\U0001F4BB\"");
  CHECK(yaml_quoted("\xff\xc3") == "\"\uFFFD\uFFFD\"");
  CHECK(yaml_quoted("\xed\xa0\x80").find('\xed') == std::string::npos);  // a lone surrogate
}

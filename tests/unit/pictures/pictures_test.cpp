// Where the energy goes, and the run among published models.
#include "trainprint/pictures.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

namespace {

EstimateReport llama(Boundary boundary) {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(6.74e9);
  run.compute.tokens = TokenCount::count(2e12);
  run.accelerator = "nvidia-a100-sxm4-80gb";
  run.device_hours = Duration::hours(184320);
  run.region = "USA";
  run.boundary = boundary;
  return *estimate(run);
}

}  // namespace

TEST_CASE("energy: the parts add up to the boundary's energy, and their shares to one") {
  const std::size_t parts[] = {1, 2, 3};
  for (const Boundary boundary : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    const auto report = llama(boundary);
    const EnergyParts all = energy_parts(report);
    REQUIRE(all.parts.size() == parts[static_cast<int>(boundary)]);
    double kwh = 0, share = 0;
    for (const auto& part : all.parts) {
      kwh += part.energy.as_kwh();
      share += part.share;
    }
    CHECK(within(kwh, report.headline().energy.at(boundary).as_kwh(), 1e-12));
    CHECK(within(share, 1, 1e-12));
  }
}

TEST_CASE("energy: a part is the difference of two lines of the sum") {
  // 400 W x 184,320 h = 73,728 kWh; hosts 20 % and 350 W for each of 23,040 server-hours: 96,537.6.
  TrainingRun run;
  run.accelerator = "nvidia-a100-sxm4-80gb";
  run.device_hours = Duration::hours(184320);
  run.overrides.accelerator_power = Power::watts(400);
  const EnergyParts all = energy_parts(*estimate(run));
  REQUIRE(all.parts.size() == 3);
  CHECK(all.parts[0].calculation.empty());
  CHECK(all.parts[1].calculation == "96,537.6 kWh − 73,728 kWh");
}

TEST_CASE("energy: at home nothing goes into cooling") {
  TrainingRun run;
  run.accelerator = "RTX 4090";
  run.accelerator_count = DeviceCount::count(1);
  run.device_hours = Duration::hours(9);
  const EnergyParts all = energy_parts(*estimate(run));
  REQUIRE(all.parts.size() == 2);
  CHECK(all.parts[0].name == "Accelerators");
}

TEST_CASE(
    "published: every model has compute and emissions, and Llama 2 7B is as it was published") {
  const auto report = llama(Boundary::facility);
  const AmongPublished all = among_published(report);
  CHECK(all.models.size() >= 26);
  bool found = false;
  for (const PublishedModel& model : all.models) {
    CHECK(model.training_flop.as_flop() > 1e15);
    CHECK(model.emissions.as_grams() > 0);
    CHECK(!model.source.empty());
    if (model.name != "Llama-2-7b") continue;
    found = true;  // Touvron et al. 2023: 31.22 t; 6 x 6.74e9 x 2e12 FLOP
    CHECK(within(model.emissions.as_tonnes(), 31.22, 1e-12));
    CHECK(within(model.training_flop.as_flop(), 6 * 6.74e9 * 2e12, 1e-12));
  }
  CHECK(found);
}

TEST_CASE("published: the lines rise as Table 10 says, and part by its hardware families") {
  const AmongPublished all = among_published(llama(Boundary::facility));
  REQUIRE(all.lines.size() == 3);
  for (const auto& line : all.lines) {
    const double slope = std::log(line.at_to / line.at_from) / std::log(line.to / line.from);
    CHECK(within(slope, 0.829, 1e-9));
  }
  CHECK(within(std::log(all.lines[1].at_to / all.lines[0].at_to), -0.827, 1e-9));
  CHECK(within(std::log(all.lines[2].at_to / all.lines[0].at_to), 0.629, 1e-9));
}

TEST_CASE("published: nothing where the compute is not known") {
  TrainingRun run;
  run.accelerator = "RTX 4090";
  run.device_hours = Duration::hours(9);
  CHECK(among_published(*estimate(run)).models.empty());
}

TEST_CASE(
    "equivalences: a gram, a kilogram and a kilotonne are each pictured by something fitting") {
  const auto texts = [](Mass mass) {
    std::string out;
    for (const Equivalence& one : equivalences(mass)) {
      CHECK(one.source.find("20") != one.source.npos);
      out += one.text + "; ";
    }
    return out;
  };
  // 2,440 kg / 0.244 kg/km; 3.6 kg / 36 g/h; 10,700 t / 10.7 t
  CHECK(texts(Mass::kilograms(2440)) ==
        "driving an average petrol car in the United States for 10,000 km; ");
  CHECK(texts(Mass::kilograms(3.6)).find("streaming video for 100 hours") != std::string::npos);
  CHECK(texts(Mass::kilograms(10700e3)).find("what 1000 people in the EU") == 0);
  CHECK(equivalences(Mass::kilograms(2440)).back().calculation == "2440 kg / 0.244 kg");
  CHECK(texts(Mass::grams(0)).empty());
  for (double grams = 1; grams < 1e15; grams *= 10) CHECK_FALSE(texts(Mass::grams(grams)).empty());
}

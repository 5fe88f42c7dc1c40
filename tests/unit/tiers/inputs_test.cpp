#include "support/catch.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

namespace {
bool has_notice(const EstimateReport& report, std::string_view code) {
  for (const Notice& n : report.notices) {
    if (name(n.code) == code) return true;
  }
  return false;
}
TrainingRun on_a100(double device_hours) {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(device_hours);
  run.region = "USA";
  return run;
}
}  // namespace

TEST_CASE("inputs: no region is the world average, said aloud", "[inputs]") {
  TrainingRun run = on_a100(100);
  CHECK(!has_notice(*estimate(run), "region_imputed"));
  run.region.clear();
  const auto report = estimate(run);
  CHECK(has_notice(*report, "region_imputed"));
  CHECK(report->place == nullptr);
}

TEST_CASE("inputs: a region that is not known is an error, never the world average", "[inputs]") {
  TrainingRun run = on_a100(100);
  run.region = "Frnace";
  const auto report = estimate(run);
  REQUIRE(!report.ok());
  CHECK(report.error().code == ErrorCode::unknown_place);
  CHECK(report.error().suggestions.front() == "France");
}

TEST_CASE("inputs: hours by the clock need a count, and say so", "[inputs]") {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.wall_clock = Duration::hours(10);
  const auto without = estimate(run);
  REQUIRE(!without.ok());
  CHECK(without.error().field == "accelerator_count");
  run.accelerator_count = DeviceCount::count(8);
  REQUIRE(estimate(run).ok());
  CHECK(within(estimate(run)->headline().energy.accelerator.as_kwh(), 8 * 10 * 0.4, 1e-12));
}

TEST_CASE("inputs: hours by the clock of fine-tuning, and at home, are those of one accelerator",
          "[inputs]") {
  TrainingRun tuned;
  tuned.training_type = TrainingType::fine_tuning;
  tuned.accelerator = "A100 80GB";
  tuned.wall_clock = Duration::hours(10);
  TrainingRun at_home;
  at_home.accelerator = "RTX 4090";
  at_home.wall_clock = Duration::hours(10);
  TrainingRun notebook = tuned;
  notebook.training_type.reset();
  notebook.setting = Setting::notebook_service;
  for (TrainingRun run : {tuned, at_home, notebook}) {
    INFO(run.accelerator << (run.training_type ? ", tuned" : ""));
    const auto assumed = estimate(run);
    REQUIRE(assumed.ok());
    CHECK(assumed->headline().tier == Tier::t1b);
    CHECK(has_notice(*assumed, "count_assumed"));
    CHECK(assumed->accelerator_count == 1);
    run.accelerator_count = DeviceCount::count(1);
    const auto given = estimate(run);
    CHECK_FALSE(has_notice(*given, "count_assumed"));
    CHECK(within(assumed->headline().energy.accelerator / given->headline().energy.accelerator, 1,
                 1e-12));
    // In a server there may be four, beside a desk two, in a notebook one.
    const double wider = assumed->headline().interval.p95 / given->headline().interval.p95;
    if (run.training_type) CHECK(wider > 1.3);
    if (run.setting) CHECK(wider == 1);
  }
  // A number of servers or of device-hours says that there were others.
  tuned.node_count = ServerCount::count(2);
  CHECK_FALSE(estimate(tuned).ok());
  tuned.node_count.reset();
  tuned.device_hours = Duration::hours(80);
  REQUIRE(estimate(tuned).ok());
  CHECK_FALSE(has_notice(*estimate(tuned), "count_assumed"));
}

TEST_CASE("inputs: a machine's name beside a number of servers counts each of them", "[inputs]") {
  TrainingRun run;
  run.node_count = ServerCount::count(4);
  run.wall_clock = Duration::hours(10);
  for (const auto& [name, count] : std::vector<std::pair<std::string, double>>{
           {"DGX A100", 32}, {"p4d.24xlarge", 32}, {"4 nodes of 8 A100", 32}, {"32x A100", 32}}) {
    INFO(name);
    run.accelerator = name;
    const auto estimated = estimate(run);
    REQUIRE(estimated.ok());
    CHECK(estimated->accelerator_count == count);
  }
  run.accelerator = "8x A100";
  const auto asked = estimate(run);
  REQUIRE(!asked.ok());
  CHECK(asked.error().code == ErrorCode::ambiguous);
  CHECK(asked.error().suggestions == std::vector<std::string>{"8", "32"});
  run.accelerator_count = DeviceCount::count(8);
  CHECK(estimate(run).ok());
}

TEST_CASE("inputs: count times hours must be the device-hours", "[inputs]") {
  TrainingRun run = on_a100(100);
  run.accelerator_count = DeviceCount::count(8);
  run.wall_clock = Duration::hours(12.5);
  CHECK(estimate(run).ok());
  run.wall_clock = Duration::hours(100);
  REQUIRE(!estimate(run).ok());
  CHECK(estimate(run).error().code == ErrorCode::contradiction);
}

TEST_CASE("inputs: compute beyond peak in the given hours is noticed", "[inputs]") {
  TrainingRun run = on_a100(1);
  run.training_flop = Flop::flop(312e12 * 3600 * 1.01);
  const auto report = estimate(run);
  REQUIRE(report->findings.size() == 1);
  CHECK(report->findings.front().code == NoticeCode::above_peak);
  // An H100 may have computed in FP8, twice as fast: noticed, but not impossible.
  run.accelerator = "H100 SXM";
  run.training_flop = Flop::flop(989e12 * 3600 * 1.5);
  CHECK(estimate(run)->findings.empty());
  CHECK(has_notice(*estimate(run), "above_peak"));
  run = on_a100(1);
  run.training_flop = Flop::flop(312e12 * 3600 * 0.99);
  CHECK(!has_notice(*estimate(run), "above_peak"));
}

TEST_CASE(
    "inputs: emissions with energy give the grid intensity; impossible ones are a contradiction",
    "[inputs]") {
  TrainingRun run;
  run.energy = Energy::kwh(1000);
  run.emissions = Mass::kilograms(423);
  const auto report = estimate(run);
  REQUIRE(report.ok());
  CHECK(within(report->emissions().as_kilograms(), 423, 1e-12));
  run.emissions = Mass::tonnes(423);
  REQUIRE(!estimate(run).ok());
  CHECK(estimate(run).error().field == "emissions_gco2e");
}

TEST_CASE("inputs: the cheapest missing field depends on what is there", "[inputs]") {
  TrainingRun run;
  CHECK(estimate(run).error().field == "parameters");
  run.compute.tokens = TokenCount::count(1e12);
  CHECK(estimate(run).error().field == "parameters");
  run = {};
  run.accelerator = "A100 80GB";
  CHECK(estimate(run).error().field == "device_hours");
  run = {};
  run.device_hours = Duration::hours(5);
  CHECK(estimate(run).error().field == "accelerator");
}

TEST_CASE("inputs: everything to mend is said at once", "[inputs]") {
  TrainingRun run = on_a100(-5);
  run.region = "Atlantis";
  run.accelerator = "8x A1001";
  run.overrides.pue = 0.8;
  const auto errors = validate(run);
  REQUIRE(errors.size() == 4);
}

TEST_CASE("inputs: a site's own PUE is used where it publishes one, except in the paper's set",
          "[inputs]") {
  for (const Place& place : places()) {
    if (!place.pue) continue;
    TrainingRun run = on_a100(100);
    run.region = place.id;
    const auto facility_over_it = [&] {
      const auto report = estimate(run);
      REQUIRE(report.ok());
      return report->headline().energy.facility / report->headline().energy.it;
    };
    CHECK(within(facility_over_it(), place.pue->value, 1e-12));
    run.constants = ConstantsSet::paper;
    CHECK(within(facility_over_it(), 1.2, 1e-12));
  }
}

TEST_CASE("inputs: the direct basis is an explicit choice and never mixed in", "[inputs]") {
  std::size_t with = 0;
  for (const Place& place : places()) {
    TrainingRun run = on_a100(100);
    run.region = place.id;
    run.boundary = Boundary::accelerator;
    const double kwh = 40;
    CHECK(within(estimate(run)->emissions().as_grams(), kwh * place.intensity.as_grams_per_kwh(),
                 1e-12));
    run.grid_basis = GridBasis::direct;
    const auto report = estimate(run);
    REQUIRE(report.ok() == place.direct.has_value());
    if (report.ok()) {
      ++with;
      CHECK(within(report->emissions().as_grams(), kwh * place.direct->intensity.as_grams_per_kwh(),
                   1e-12));
    } else {
      CHECK(report.error().field == "options.grid_basis");
    }
  }
  CHECK(with > 20);
}

namespace {
TrainingRun measured_in(std::string_view region, std::optional<double> year) {
  TrainingRun run;
  run.energy = Energy::kwh(1);
  run.energy_boundary = Boundary::facility;
  run.region = region;
  run.year = year;
  return run;
}

double grams(const TrainingRun& run) { return estimate(run)->emissions().as_grams(); }

std::string grid_source(const EstimateReport& report) {
  for (const TraceLine& line : report.headline().trace) {
    if (line.symbol == "EF") return line.source;
  }
  return "";
}
}  // namespace

TEST_CASE("inputs: a year picks the grid's average of that year, and the trace says which",
          "[inputs]") {
  // Ember in Our World in Data's energy data of 2026: Germany, France, the United States.
  CHECK(within(grams(measured_in("Germany", 2019)), 392.51, 1e-12));
  CHECK(within(grams(measured_in("Germany", 2022)), 419.74, 1e-12));
  CHECK(within(grams(measured_in("France", 2022)), 78.54, 1e-12));
  CHECK(within(grams(measured_in("USA", 2020)), 411.73, 1e-12));
  CHECK(within(grams(measured_in("USA", 2025)), 384.4, 1e-12));
  CHECK(grid_source(*estimate(measured_in("Germany", 2022))) ==
        "Germany 2022, life-cycle, production; Our World in Data, energy data 2026 (Ember)");
  CHECK(estimate(measured_in("Germany", 2022))->grid_licence == "CC BY 4.0");
  // Electricity Maps, ERCOT and Quebec.
  CHECK(within(grams(measured_in("US-TEX-ERCO", 2021)), 431, 1e-12));
  CHECK(within(grams(measured_in("US-TEX-ERCO", 2023)), 394, 1e-12));
  CHECK(within(grams(measured_in("US-TEX-ERCO", 2025)), 363, 1e-12));
  CHECK(within(grams(measured_in("CA-QC", 2021)), 28, 1e-12));
  const auto report = estimate(measured_in("US-TEX-ERCO", 2021));
  CHECK(grid_source(*report) ==
        "ERCOT 2021, life-cycle, consumption; Electricity Maps, yearly averages");
  CHECK(report->grid_licence == "ODbL 1.0");
  CHECK(!has_notice(*report, "grid_of_other_year"));
}

TEST_CASE("inputs: a year in the region field is refused unless the year is given as well",
          "[inputs]") {
  const auto refused = estimate(measured_in("France 2021", {}));
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::contradiction);
  CHECK(refused.error().field == "region");
  CHECK_FALSE(estimate(measured_in("France, 2021", 2020)).ok());
  const auto both = estimate(measured_in("France 2021", 2021));
  REQUIRE(both.ok());
  CHECK(both->emissions().as_grams() ==
        estimate(measured_in("France", 2021))->emissions().as_grams());
}

TEST_CASE("inputs: a cloud region that borrows its zone's average borrows that of the year",
          "[inputs]") {
  const auto report = estimate(measured_in("gcp-northamerica-northeast1", 2022));
  CHECK(within(report->emissions().as_grams(), 28, 1e-12));
  CHECK(grid_source(*report).find("2022, life-cycle, consumption") != std::string::npos);
}

TEST_CASE("inputs: of a year that the tables lack the nearest is taken, which is said",
          "[inputs]") {
  const std::pair<const char*, int> first[] = {{"US-TEX-ERCO", 2021}, {"Germany", 2019}};
  for (const auto& [region, year] : first) {
    CAPTURE(region);
    const auto report = estimate(measured_in(region, 2015));
    CHECK(within(report->emissions().as_grams(), grams(measured_in(region, year)), 1e-12));
    CHECK(report->emissions().as_grams() > 1.1 * grams(measured_in(region, std::nullopt)));
    REQUIRE(has_notice(*report, "grid_of_other_year"));
    for (const Notice& notice : report->notices) {
      if (notice.code != NoticeCode::grid_of_other_year) continue;
      CHECK(notice.field == "year");
      CHECK(notice.message.find(std::to_string(year) + " is used") != std::string::npos);
    }
  }
}

TEST_CASE("inputs: every place's figure of a year is of its own basis, near the newest one",
          "[inputs]") {
  std::size_t found = 0;
  for (const Place& place : places()) {
    const auto report = estimate(measured_in(place.id, 2023));
    CAPTURE(place.id);
    const std::string source = grid_source(*report);
    // Ember's years are read in another collection than its newest figures.
    const bool ember = place.source.find("Ember") != std::string_view::npos;
    CHECK(source.find(std::string(place.basis) + "; ") != std::string::npos);
    CHECK(source.find(ember ? "Ember" : std::string(place.source)) != std::string::npos);
    const bool of_2023 = source.find(" 2023, " + std::string(place.basis)) != std::string::npos;
    CHECK(of_2023 != has_notice(*report, "grid_of_other_year"));
    if (of_2023 && place.year != 2023) ++found;
    if (!of_2023) {
      CHECK(report->emissions().as_grams() == grams(measured_in(place.id, std::nullopt)));
    }
  }
  CHECK(found > 400);
}

TEST_CASE("inputs: a year changes neither a direct factor nor a given one, nor a run of no place",
          "[inputs]") {
  TrainingRun direct = measured_in("US-TX", 2022);
  direct.grid_basis = GridBasis::direct;
  TrainingRun given = measured_in("US-TX", 2022);
  given.overrides.grid = CarbonIntensity::grams_per_kwh(123);
  for (TrainingRun run : {direct, given, measured_in("", 2022)}) {
    const auto with = estimate(run);
    REQUIRE(with.ok());
    CHECK(!has_notice(*with, "grid_of_other_year"));
    run.year.reset();
    CHECK(with->emissions() == estimate(run)->emissions());
    CHECK(grid_source(*with) == grid_source(*estimate(run)));
  }
}

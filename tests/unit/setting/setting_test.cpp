// Where a run ran, inferred and overridden, and what that puts beside its accelerators.
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run.hpp"

using namespace trainprint;

namespace {

EstimateReport of(std::string accelerator, std::string region = "Germany") {
  TrainingRun run;
  run.accelerator = std::move(accelerator);
  run.region = std::move(region);
  run.device_hours = Duration::hours(10);
  auto report = estimate(run);
  REQUIRE(report);
  return *report;
}

bool infers_setting(const EstimateReport& report) {
  for (const Notice& notice : report.notices) {
    if (notice.code == NoticeCode::setting_inferred) return true;
  }
  return false;
}

// IT over accelerator energy.
double k(const EstimateReport& report) {
  const auto& energy = report.headline().energy;
  return energy.it / energy.accelerator;
}
double pue(const EstimateReport& report) {
  const auto& energy = report.headline().energy;
  return energy.facility / energy.it;
}

}  // namespace

TEST_CASE("setting: it is inferred from the hardware and the place, and the report says so",
          "[setting]") {
  struct Row {
    const char *accelerator, *region;
    Setting setting;
  };
  const Row rows[] = {
      {"RTX 4090", "Berlin", Setting::workstation},
      {"GTX 1080 Ti", "France", Setting::workstation},
      {"RTX A6000", "France", Setting::workstation},
      {"M2 Max", "Germany", Setting::laptop},
      {"Colab T4", "USA", Setting::notebook_service},
      {"Kaggle P100", "USA", Setting::notebook_service},
      {"g4dn.xlarge", "USA", Setting::cloud_instance},
      {"A100 80GB", "us-east-1", Setting::cloud_instance},
      {"MI250X", "LUMI", Setting::cluster},
      {"RTX 4090", "us-east-1", Setting::cloud_instance},
      {"RTX 4090", "LUMI", Setting::cluster},
      {"M2 Max", "us-east-1", Setting::laptop},
  };
  for (const Row& row : rows) {
    INFO(row.accelerator << " in " << row.region);
    const EstimateReport report = of(row.accelerator, row.region);
    CHECK(name(report.setting) == name(row.setting));
    CHECK(report.setting_origin == Origin::derived);
    CHECK(infers_setting(report));
  }
  const EstimateReport unknown = of("A100 80GB", "France");
  CHECK(unknown.setting == Setting::data_center);
  CHECK(unknown.setting_origin == Origin::imputed);
  CHECK_FALSE(infers_setting(unknown));
}

TEST_CASE("setting: what is given overrides what is inferred, without a notice", "[setting]") {
  TrainingRun run;
  run.accelerator = "RTX 4090";
  run.region = "Germany";
  run.device_hours = Duration::hours(9);
  run.setting = Setting::data_center;
  const auto report = estimate(run);
  REQUIRE(report);
  CHECK(report->setting_origin == Origin::disclosed);
  CHECK_FALSE(infers_setting(*report));
  CHECK(within(pue(*report), 1.2, 1e-12));
}

TEST_CASE("setting: small machines come out near what has been measured of them", "[setting]") {
  // Desktops draw 60 to 150 W beside the card; there is no facility around them.
  const EstimateReport home = of("RTX 4090");
  CHECK(k(home) * 450 - 450 > 60);
  CHECK(k(home) * 450 - 450 < 200);  // with what its power supply loses
  CHECK(pue(home) == 1);
  for (const Cause& cause : home.headline().causes) CHECK(cause.symbol != "PUE");
  // CodeCarbon on Colab: 42.5 W of processor and 4.75 W of memory beside a T4 of 70 W.
  CHECK(within(k(of("Colab T4", "USA")), 1 + 47.0 / 70, 0.02));
  // A laptop's chip is nearly the whole.
  CHECK(k(of("M2 Max")) < 1.4);
  // 7.75 kW measured of eight H100 that train, arXiv:2506.14551.
  CHECK(within(k(of("8x H100")) * 5.6, 7.75, 0.05));
  // A machine type of one card has its share of a server, not the whole.
  CHECK(k(of("g4dn.xlarge", "us-east-1")) < 2);
}

TEST_CASE("setting: the paper's constants know none", "[setting]") {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(10);
  run.constants = ConstantsSet::paper;
  const auto without = estimate(run);
  run.setting = Setting::laptop;
  const auto with = estimate(run);
  REQUIRE(without);
  REQUIRE(with);
  CHECK(with->emissions().as_grams() == without->emissions().as_grams());
}

TEST_CASE("setting: two cards of one desktop share it, five need two", "[setting]") {
  const auto beside = [](const char* accelerator, double count) {
    TrainingRun run;
    run.accelerator = accelerator;
    run.accelerator_count = DeviceCount::count(count);
    run.wall_clock = Duration::hours(1);
    const auto report = estimate(run);
    REQUIRE(report);
    const auto& energy = report->headline().energy;
    return (energy.it - energy.accelerator * 1.1).as_kwh();
  };
  CHECK(within(beside("RTX 4090", 1), 0.1, 1e-12));
  CHECK(within(beside("RTX 4090", 2), 0.1, 1e-12));
  CHECK(within(beside("RTX 4090", 5), 0.2, 1e-12));
}

TEST_CASE("setting: what is given of the hosts leaves nothing of them open", "[setting]") {
  const auto open_beside = [](bool overhead, bool power) {
    TrainingRun run;
    run.accelerator = "RTX 4090";
    run.device_hours = Duration::hours(9);
    if (overhead) run.overrides.host_overhead = 0.1;
    if (power) run.overrides.node_power = Power::watts(100);
    const auto report = estimate(run);
    REQUIRE(report);
    for (const Cause& cause : report->headline().causes) {
      if (cause.field == "setting") return cause.relative_error;
    }
    return 0.0;
  };
  CHECK(open_beside(true, false) < open_beside(false, false));
  CHECK(open_beside(false, true) < open_beside(false, false));
  CHECK(open_beside(true, true) == 0);
}

TEST_CASE("setting: a computing centre with a PUE of its own uses it and is less open",
          "[setting]") {
  const struct {
    const char *own, *without, *called;
    double pue;
  } kCentres[] = {
      {"MareNostrum 5", "MareNostrum", "MareNostrum 5: ", 1.08},
      {"Frontier supercomputer", "Summit supercomputer", "Frontier (Oak Ridge): ", 1.05}};
  for (const auto& centre : kCentres) {
    CAPTURE(centre.own);
    const EstimateReport known = of("H100", centre.own), assumed = of("H100", centre.without);
    CHECK(known.setting == Setting::cluster);
    CHECK(assumed.setting == Setting::cluster);
    CHECK(within(pue(known), centre.pue, 1e-9));
    CHECK(within(pue(assumed), 1.2, 1e-9));
    const auto width = [](const EstimateReport& report) {
      const auto& interval = report.headline().interval;
      return interval.p95 / interval.p05;
    };
    CHECK(width(known) < width(assumed));
    std::string source;
    for (const TraceLine& line : known.headline().trace) {
      if (line.symbol == "PUE") source = line.source;
    }
    CHECK(source.find(centre.called) == 0);
  }
}

TEST_CASE("setting: watts at home that nobody measured are called assumed", "[setting]") {
  for (const char* part : {"RTX 4090", "RTX 4090 Laptop", "M2 Max"}) {
    CAPTURE(part);
    const EstimateReport report = of(part);
    bool told = false;
    for (const TraceLine& line : report.headline().trace) {
      told = told || (line.symbol == "P_node" && line.source.find("assumed") != std::string::npos);
    }
    CHECK(told);
  }
}

TEST_CASE("setting: one that leaves more open than the assumed one says why", "[setting]") {
  TrainingRun run;
  run.accelerator = "RTX 4090";
  run.region = "Germany";
  run.device_hours = Duration::hours(10);
  const auto said = [&run] {
    const auto report = estimate(run);
    REQUIRE(report);
    for (const Notice& notice : report->notices) {
      if (notice.code == NoticeCode::setting_leaves_more_open) return notice.message;
    }
    return std::string();
  };
  CHECK(said().empty());
  run.setting = Setting::workstation;
  CHECK(said().empty());
  run.setting = Setting::cloud_instance;
  CHECK(said() ==
        "As \"Cloud instance\" more is open than as \"Own workstation\", which would be assumed "
        "without the setting, as the GeForce RTX 4090 is a consumer card: the PUE of its building "
        "counts (1.2 assumed; overrides.pue gives it), and less of its power is fixed. The setting "
        "is right if it is known.");
  run.accelerator = "A100";
  CHECK(said().empty());
}

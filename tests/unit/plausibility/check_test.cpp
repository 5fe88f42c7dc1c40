#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/plausibility.hpp"

using namespace trainprint;

namespace {

// Llama 2 7B as published: 31.22 t, 184,320 h of A100 80GB, 6.74B parameters, 2T tokens.
Stated llama() {
  Stated s;
  s.emissions = Mass::tonnes(31.22);
  s.device_hours = Duration::hours(184320);
  s.accelerator = find_accelerator("A100 80GB")->accelerator;
  s.parameters = ParameterCount::count(6.74e9);
  s.tokens = TokenCount::count(2e12);
  s.training_type = TrainingType::pre_training;
  return s;
}

Finding first(const Stated& stated) {
  const auto found = check_plausibility(stated);
  REQUIRE_FALSE(found.empty());
  return found.front();
}

}  // namespace

TEST_CASE("guard: a sound figure passes, whatever part of it is known", "[plausibility]") {
  CHECK(check_plausibility({}).empty());
  Stated s = llama();
  CHECK(check_plausibility(s).empty());
  s.grid = CarbonIntensity::grams_per_kwh(385);
  CHECK(check_plausibility(s).empty());
  s.device_hours.reset();
  CHECK(check_plausibility(s).empty());
  s.tokens.reset();
  CHECK(check_plausibility(s).empty());
  s.accelerator = nullptr;
  CHECK(check_plausibility(s).empty());
}

TEST_CASE("guard: kilograms written as grams, by hours", "[plausibility]") {
  Stated s = llama();
  s.emissions = Mass::grams(31220);
  const Finding f = first(s);
  CHECK(f.code == NoticeCode::kilograms_as_grams);
  CHECK(f.confidence == Confidence::high);
  CHECK(f.message == "This looks like kilograms: 31,220 kg would be 31,220,000 g.");
  REQUIRE(f.likely);
  CHECK(within(*f.likely, 31.22e6, 1e-12));
}

TEST_CASE("guard: tonnes written as grams", "[plausibility]") {
  Stated s = llama();
  s.emissions = Mass::grams(31.22);
  CHECK(first(s).code == NoticeCode::tonnes_as_grams);
}

TEST_CASE("guard: grams multiplied to kilograms once more", "[plausibility]") {
  Stated s = llama();
  s.emissions = Mass::tonnes(31220);
  CHECK(first(s).code == NoticeCode::grams_as_kilograms);
  CHECK(within(*first(s).likely, 31.22e6, 1e-12));
}

TEST_CASE("guard: the same slip by energy, and by parameters alone", "[plausibility]") {
  Stated s;
  s.energy = Energy::mwh(433.196);  // BLOOM
  s.emissions = Mass::tonnes(24.69);
  CHECK(check_plausibility(s).empty());
  s.emissions = Mass::kilograms(24.69);
  CHECK(first(s).code == NoticeCode::kilograms_as_grams);
  s.emissions = Mass::tonnes(24690);
  CHECK(first(s).code == NoticeCode::grams_as_kilograms);

  Stated alone;
  alone.parameters = ParameterCount::count(6.74e9);
  alone.training_type = TrainingType::pre_training;
  alone.emissions = Mass::grams(31.22);
  CHECK(first(alone).confidence == Confidence::medium);
  alone.training_type = TrainingType::fine_tuning;  // as small as one likes
  CHECK(check_plausibility(alone).empty());
}

TEST_CASE("guard: the same slip by the compute on a named part", "[plausibility]") {
  Stated s = llama();
  s.device_hours.reset();
  s.grid = CarbonIntensity::grams_per_kwh(385);
  CHECK(check_plausibility(s).empty());
  s.emissions = Mass::grams(31220);
  CHECK(first(s).code == NoticeCode::kilograms_as_grams);
  CHECK(first(s).confidence == Confidence::high);
  CHECK(within(*first(s).likely, 31.22e6, 1e-12));
}

TEST_CASE("guard: megawatt-hours written as kilowatt-hours", "[plausibility]") {
  Stated s = llama();
  s.emissions.reset();
  s.energy = Energy::kwh(73.728);
  CHECK(first(s).code == NoticeCode::megawatt_hours_as_kilowatt_hours);
  CHECK(within(*first(s).likely, 73728, 1e-12));
  s.energy = Energy::mwh(73.728);
  CHECK(check_plausibility(s).empty());
  s.device_hours.reset();  // by compute alone
  CHECK(check_plausibility(s).empty());
  s.energy = Energy::kwh(7.3728);
  CHECK(first(s).confidence == Confidence::high);
}

TEST_CASE("guard: hours by the clock taken for device-hours", "[plausibility]") {
  Stated s = llama();
  s.emissions.reset();
  s.count = DeviceCount::count(1024);
  s.device_hours = Duration::hours(180);
  s.wall_clock = Duration::hours(180);
  CHECK(first(s).code == NoticeCode::hours_by_the_clock);
  CHECK(*first(s).likely == 180 * 1024);
  s.wall_clock.reset();  // then by throughput: 125,000 TFLOP/s from one A100
  CHECK(first(s).code == NoticeCode::hours_by_the_clock);
  s.count.reset();
  CHECK(first(s).code == NoticeCode::above_peak);
  s.count = DeviceCount::count(1024);  // the product already: hours by the clock are no reason
  s.wall_clock = Duration::hours(180.0 / 1024);
  CHECK(first(s).code == NoticeCode::above_peak);
  s = llama();
  s.count = DeviceCount::count(100);
  s.wall_clock = Duration::hours(100);
  CHECK(first(s).code == NoticeCode::hours_do_not_multiply);
}

TEST_CASE("guard: a slice of four chips counted as one", "[plausibility]") {
  Stated s;
  s.accelerator = find_accelerator("TPU v3")->accelerator;
  s.device_hours = Duration::hours(288);
  s.grid = CarbonIntensity::grams_per_kwh(370);
  s.emissions = Mass::kilograms(30.16);
  CHECK(check_plausibility(s).empty());
  s.other_emissions = {Mass::kilograms(7.54)};
  CHECK(first(s).code == NoticeCode::slice_as_one_chip);
  CHECK(within(*first(s).likely, 30160, 1e-12));
  s.other_emissions = {Mass::kilograms(29)};  // another count, no slip
  CHECK(check_plausibility(s).empty());
}

TEST_CASE("guard: more than a card and its host can draw", "[plausibility]") {
  Stated s;
  s.accelerator = find_accelerator("RTX 2080 Ti")->accelerator;
  s.device_hours = Duration::hours(440);
  s.emissions = Mass::kilograms(300.67);
  s.grid = CarbonIntensity::grams_per_kwh(390);
  CHECK(first(s).code == NoticeCode::several_devices_as_one);
}

TEST_CASE("guard: hydro power is noted, not called a slip of units", "[plausibility]") {
  Stated s;
  s.accelerator = find_accelerator("RTX 2080 Ti")->accelerator;
  s.device_hours = Duration::hours(1440);
  s.grid = CarbonIntensity::grams_per_kwh(40);  // Switzerland
  s.emissions = Mass::grams(600);               // a contract at 1.6 g/kWh
  CHECK(first(s).code == NoticeCode::near_zero_supply);
  CHECK(first(s).confidence == Confidence::note);
  s.emissions = Mass::grams(0.6);  // the same in kilograms
  CHECK(first(s).code == NoticeCode::kilograms_as_grams);
  s.emissions = Mass::kilograms(5.8);  // 16 g/kWh
  CHECK(check_plausibility(s).empty());
}

TEST_CASE("guard: a place's grid is no bound for a figure counted by contracts", "[plausibility]") {
  Stated s = llama();
  s.grid = CarbonIntensity::grams_per_kwh(400);
  s.emissions = Mass::tonnes(0.6);  // 8 g/kWh
  CHECK(first(s).confidence > Confidence::note);
  s.market_based = true;
  CHECK(first(s).confidence == Confidence::note);
}

TEST_CASE("guard: a run of seconds is likelier kilograms", "[plausibility]") {
  Stated s;
  s.accelerator = find_accelerator("T4")->accelerator;
  s.emissions = Mass::grams(0.0363);
  CHECK(first(s).confidence == Confidence::low);
  s.emissions = Mass::grams(10);
  CHECK(check_plausibility(s).empty());
}

TEST_CASE("guard: impossible numbers do not trip it", "[plausibility]") {
  for (const double value : {0.0, -1.0, 1e-300, 1e-49, 1e49, 1e300}) {
    Stated s = llama();
    s.emissions = Mass::grams(value);
    s.other_emissions = {Mass::grams(value)};
    s.energy = Energy::kwh(value);
    s.device_hours = Duration::hours(value);
    s.wall_clock = Duration::hours(value);
    s.count = DeviceCount::count(value);
    s.tokens = TokenCount::count(value);
    for (const Finding& f : check_plausibility(s)) CHECK_FALSE(f.message.empty());
  }
}

TEST_CASE("guard: reads a run", "[plausibility]") {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.accelerator_count = DeviceCount::count(8);
  run.wall_clock = Duration::hours(100);
  run.region = "France";
  run.emissions = Mass::kilograms(13);
  const Stated s = stated_in(run);
  REQUIRE(s.accelerator != nullptr);
  CHECK(s.count->as_count() == 8);
  CHECK(s.device_hours->as_hours() == 800);
  CHECK(s.grid->as_grams_per_kwh() < 100);
  CHECK(check_plausibility(s).empty());
  run.region = "nowhere at all";
  CHECK_FALSE(stated_in(run).grid);
}

TEST_CASE("guard: compute and tokens that cannot both be right are said", "[plausibility]") {
  Stated s;
  s.parameters = ParameterCount::count(7e9);
  s.tokens = TokenCount::count(1e9);
  for (const double flop : {4.2e19, 2 * 4.2e19, 4.2e19 / 3}) {
    s.flop = Flop::flop(flop);
    CHECK(check_plausibility(s).empty());
  }
  for (const double flop : {1e18, 4.2e22}) {
    s.flop = Flop::flop(flop);
    const auto found = check_plausibility(s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == NoticeCode::compute_against_tokens);
    CHECK(within(*found[0].likely, 4.2e19, 1e-12));
  }
}

TEST_CASE("guard: a grid cleaner than wind is kilograms for grams", "[plausibility]") {
  Stated s;
  s.grid = CarbonIntensity::grams_per_kwh(0.4);
  const auto found = check_plausibility(s);
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == NoticeCode::grid_too_clean);
  CHECK(within(*found[0].likely, 400, 1e-12));
  s.grid = CarbonIntensity::grams_per_kwh(11);
  CHECK(check_plausibility(s).empty());
}

namespace {

// Of the run's estimate; null where there is none.
std::optional<Finding> finding_of(const TrainingRun& run, NoticeCode code) {
  const auto report = estimate(run);
  REQUIRE(report);
  for (const Finding& finding : report->findings) {
    if (finding.code == code) return finding;
  }
  return std::nullopt;
}

TrainingRun hours_on(const char* accelerator, double count) {
  TrainingRun run;
  run.accelerator = accelerator;
  run.accelerator_count = DeviceCount::count(count);
  run.device_hours = Duration::hours(1000);
  return run;
}

}  // namespace

TEST_CASE("guard: servers that the accelerators cannot stand in are said", "[plausibility]") {
  const auto servers = [](double count, double nodes) {
    TrainingRun run = hours_on("A100 80GB", count);
    run.node_count = ServerCount::count(nodes);
    return finding_of(run, NoticeCode::servers_against_count);
  };
  const auto hundred = servers(8, 100);
  REQUIRE(hundred);
  CHECK(hundred->message ==
        "8 accelerators do not stand in 100 servers; in servers of 8 they would stand in 1.");
  CHECK(hundred->likely == 1.0);
  CHECK(hundred->confidence == Confidence::high);
  const auto one = servers(64, 1);
  REQUIRE(one);
  CHECK(one->likely == 8.0);
  CHECK(one->confidence == Confidence::medium);
  for (const auto& [count, nodes] : {std::pair(8, 1), {8, 2}, {8, 8}, {16, 1}, {64, 8}}) {
    INFO(count << " in " << nodes);
    CHECK_FALSE(servers(count, nodes));
  }
}

TEST_CASE("guard: a world_size that does not go with the accelerators is said", "[plausibility]") {
  const auto ranks = [](const char* accelerator, double count, double world_size) {
    TrainingRun run = hours_on(accelerator, count);
    run.compute.world_size = DeviceCount::count(world_size);
    return finding_of(run, NoticeCode::ranks_against_count);
  };
  const auto three = ranks("A100", 64, 3);
  REQUIRE(three);
  CHECK(three->message == "A world_size of 3 does not go with 64 accelerators.");
  CHECK(three->why == "Each rank has equally many accelerators: 64 cannot be divided by 3.");
  CHECK(ranks("A100", 64, 128));
  for (const double whole : {1, 8, 64}) CHECK_FALSE(ranks("A100", 64, whole));
  CHECK_FALSE(ranks("MI250X", 64, 128));  // each die of a module is a device of its own
  CHECK_FALSE(ranks("TPU v3", 64, 128));  // each core of a chip
}

TEST_CASE("guard: a part that was not sold yet in the run's year is said", "[plausibility]") {
  const auto in = [](const char* accelerator, double year) {
    TrainingRun run = hours_on(accelerator, 8);
    run.year = year;
    return finding_of(run, NoticeCode::before_release);
  };
  const auto early = in("H100", 2015);
  REQUIRE(early);
  CHECK(early->message == "The run's year is 2015, but the H100 SXM5 80GB came out in 2022.");
  CHECK(early->confidence == Confidence::high);
  CHECK(in("H100", 2021)->confidence == Confidence::low);
  CHECK(in("RTX 4090", 2019));
  CHECK_FALSE(in("H100", 2022));
  CHECK_FALSE(in("V100", 2023));
}

TEST_CASE("guard: steps that make another number than the tokens are never passed over",
          "[plausibility]") {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(7e9);
  run.compute.tokens = TokenCount::count(1e12);
  run.compute.steps = 1e5;
  run.compute.sequence_length = TokenCount::count(2048);
  run.compute.per_device_batch = 8;
  const auto open = finding_of(run, NoticeCode::tokens_against_steps);
  REQUIRE(open);
  CHECK(open->message ==
        "By tokens there are 1,000,000,000,000 tokens, by steps, batch and length 1,640,000,000. "
        "The 1,000,000,000,000 by tokens are taken.");
  CHECK(open->why == "They agree if world_size × gradient_accumulation is 610.");
  CHECK(open->confidence == Confidence::low);

  run.compute.world_size = DeviceCount::count(61);
  const auto ten = finding_of(run, NoticeCode::tokens_against_steps);
  REQUIRE(ten);
  CHECK(ten->why == "They agree if gradient_accumulation is 10.");

  run.compute.world_size.reset();
  run.compute.tokens = TokenCount::count(1e9);
  const auto fewer = finding_of(run, NoticeCode::tokens_against_steps);
  REQUIRE(fewer);
  CHECK(fewer->why == "No world_size × gradient_accumulation makes them agree: it would be 0.61.");
  CHECK(fewer->confidence == Confidence::medium);

  // What nobody gave is as many as is assumed: each accelerator reads batches of its own.
  run.accelerator = "A100";
  run.accelerator_count = DeviceCount::count(64);
  run.compute.tokens = TokenCount::count(1.05e11);
  CHECK_FALSE(finding_of(run, NoticeCode::tokens_against_steps));
  run.compute.tokens.reset();
  run.compute.dataset_tokens = TokenCount::count(1.05e11);
  run.compute.epochs = 2;
  REQUIRE(finding_of(run, NoticeCode::tokens_against_steps));
  CHECK(finding_of(run, NoticeCode::tokens_against_steps)->message.substr(0, 17) ==
        "By dataset_tokens");
  run.compute.epochs = 1;
  CHECK_FALSE(finding_of(run, NoticeCode::tokens_against_steps));
}

TEST_CASE("guard: which of two figures is of all accelerators and which of one", "[plausibility]") {
  Stated s;
  s.accelerator = find_accelerator("A100")->accelerator;
  s.count = DeviceCount::count(8);
  s.device_hours = Duration::hours(10);
  s.energy = Energy::kwh(32);  // 8 accelerators of 400 W for 10 h
  CHECK(first(s).message ==
        "This looks like the energy of 8 accelerators beside the hours of one; 4 kWh would fit the "
        "hours stated.");
  s.device_hours = Duration::hours(80);
  CHECK(check_plausibility(s).empty());
  s.energy = Energy::kwh(1.5);
  CHECK(first(s).message.find("energy of one of several accelerators") != std::string::npos);
  // Emissions against energy: no hours are at hand that could have been multiplied.
  Stated e;
  e.count = DeviceCount::count(8);
  e.energy = Energy::kwh(1);
  e.emissions = Mass::grams(3200);  // 400 g/kWh for 8 kWh
  CHECK(first(e).message ==
        "This looks like emissions multiplied by 8 accelerators once more; 400 g would fit.");
}

// Projects, against sums done by hand.
#include "trainprint/project.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

ProjectLine line(LineKind kind, std::string hours, std::string accelerator, std::string region) {
  ProjectLine out;
  out.kind = kind;
  out.hours = std::move(hours);
  out.run.accelerator = std::move(accelerator);
  out.run.region = std::move(region);
  return out;
}

Project project_of(const std::vector<ProjectLine>& lines) {
  auto project = estimate_project("M", lines);
  if (!project) FAIL(project.error().message);
  return std::move(project.value());
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

double log_width(const Interval& interval) { return std::log(interval.p95 / interval.p05); }

}  // namespace

TEST_CASE("project: a sum of hours is the hours' energy") {
  // By hand, as for Llama 2 7B: 400 W x 235,520 h = 94,208 kWh; hosts 20 %, and 350 W for each of
  // 235,520 / 8 server-hours: 123,353.6 kWh; PUE 1.2: 148,024.32 kWh.
  ProjectLine one = line(LineKind::pre_training, "204,800 + 15 %", "A100 80GB", "USA");
  one.run.overrides.accelerator_power = Power::watts(400);
  const Project project = project_of({one});
  REQUIRE(project.sum);
  CHECK(within(project.sum->energy.as_kwh(), 148024.32, 1e-9));
  CHECK(within(project.sum->device_hours->as_hours(), 235520, 1e-12));
  CHECK(project.lines[0].hours == "204,800 h + 15 % (30,720 h) = 235,520 h");
}

TEST_CASE("project: the sum is that of its lines, and of identical lines spreads as one") {
  const ProjectLine one = line(LineKind::pre_training, "1000", "A100 80GB", "FRA");
  const Project project = project_of({one, one, one});
  REQUIRE(project.sum);
  CHECK(within(project.sum->emissions / project.lines[0].emissions, 3, 1e-12));
  CHECK(within(log_width(project.sum->interval), log_width(*project.lines[0].interval), 0.01));
  CHECK(!project.common.empty());
  CHECK(project.common[0].members == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("project: sums are written out as their parts are shown") {
  const Project project = project_of({line(LineKind::pre_training, "1000", "A100 80GB", "FRA"),
                                      line(LineKind::fine_tuning, "10 h on 64 A100 80GB", "", "")});
  REQUIRE(project.sum);
  const auto both = [&](auto shown) {
    return shown(project.lines[0]) + " + " + shown(project.lines[1]);
  };
  const Addition& sum = project.sum->addition;
  CHECK(sum.emissions == both([](const EstimatedLine& one) { return humane(one.emissions); }));
  CHECK(sum.energy == both([](const EstimatedLine& one) { return humane(one.energy); }));
  CHECK(sum.device_hours == "1000 h + 640 h");
  CHECK(project.lines[0].addition.emissions.empty());
  const Project parts =
      project_of({line(LineKind::pre_training, "400 h on 8 A100 + 20 h on 64 H100", "", "FRA")});
  REQUIRE(parts.lines[0].reports.size() == 2);
  CHECK(says(parts.lines[0].addition.emissions, " + "));
  CHECK(says(parts.lines[0].addition.energy, " + "));
}

TEST_CASE("project: lines with little in common spread less than each of them") {
  const Project project = project_of({line(LineKind::pre_training, "1000", "A100 80GB", "FRA"),
                                      line(LineKind::fine_tuning, "10000", "V100", "NOR"),
                                      line(LineKind::failed, "500", "H100", "DEU")});
  REQUIRE(project.sum);
  double widest = 0, narrowest = 100;
  for (const EstimatedLine& l : project.lines) {
    widest = std::fmax(widest, log_width(*l.interval));
    narrowest = std::fmin(narrowest, log_width(*l.interval));
  }
  CHECK(log_width(project.sum->interval) < narrowest);
  CHECK(widest > 0);
}

TEST_CASE("project: the card says that it is a sum and of what") {
  const Project project = project_of({line(LineKind::pre_training, "204,800", "A100 80GB", "FRA"),
                                      line(LineKind::fine_tuning, "1,280", "A100 80GB", "FRA"),
                                      line(LineKind::preference, "640", "H100", "POL"),
                                      line(LineKind::failed, "3000", "A100 80GB", "FRA"),
                                      line(LineKind::sweep, "500", "A100 80GB", "FRA")});
  REQUIRE(project.sum);
  const std::string& yaml = project.sum->yaml;
  CHECK(says(yaml, "estimate for M: "));
  CHECK(says(
      yaml,
      "a sum of 3 stages, 1 line of failed runs and 1 line of sweeps, tier 1b, facility boundary"));
  CHECK(says(yaml, R"(training_type: "pre-training")"));
  CHECK(says(yaml, R"(geographical_location: "France; Poland")"));
  CHECK(says(yaml, R"(hardware_used: "A100 SXM4 80GB, 209,580 device-hours; H100 SXM)"));
  const std::string table = project_markdown(project);
  CHECK(says(table, "| **Sum** |"));
  CHECK(says(table, "| Failed runs | Failed runs | 3000 h | A100 SXM4 80GB | France |"));
}

TEST_CASE("project: a base model is shown apart and never added") {
  ProjectLine base = line(LineKind::base_model, "", "", "");
  base.published = "31.22 t CO2eq";
  base.name = "Llama 2 7B";
  const ProjectLine own = line(LineKind::fine_tuning, "100", "A100 80GB", "FRA");
  const Project project = project_of({base, own}), alone = project_of({own});
  CHECK(project.sum->emissions == alone.sum->emissions);
  CHECK(within(project.lines[0].emissions.as_tonnes(), 31.22, 1e-12));
  CHECK(!project.lines[0].interval);
  CHECK(says(project.sum->yaml, "a sum of 1 stage,"));
  CHECK(says(project_markdown(project), "not part of the sum"));

  ProjectLine wrong = own;
  wrong.published = "31.22 t";
  CHECK(!estimate_project("", std::vector{wrong}));
}

TEST_CASE(
    "project: the models of a family have cards of their own; lines of all are in the sum alone") {
  ProjectLine small = line(LineKind::pre_training, "184,320", "A100 80GB", "USA");
  small.model = "7B";
  ProjectLine large = line(LineKind::pre_training, "368,640", "A100 80GB", "USA");
  large.model = "13B";
  const ProjectLine shared = line(LineKind::sweep, "1000", "A100 80GB", "USA");
  const Project project = project_of({small, large, shared});
  REQUIRE(project.models.size() == 2);
  CHECK(project.models[0].name == "7B");
  CHECK(within(project.models[1].emissions / project.models[0].emissions, 2, 1e-12));
  CHECK(says(project.models[1].yaml, "estimate for M 13B"));
  CHECK(project.sum->emissions > project.models[0].emissions + project.models[1].emissions);
  CHECK(project.models[0].interval.p05 == project.lines[0].interval->p05);
}

TEST_CASE("project: hours on two kinds of accelerators are one line of two parts") {
  const Project project =
      project_of({line(LineKind::pre_training, "400 h on 512 A100 + 20 h on 64 H100", "", "FRA")});
  CHECK(project.lines[0].reports.size() == 2);
  CHECK(project.lines[0].reports[0].device_hours->as_hours() == 204800);
  CHECK(project.lines[0].reports[1].device_hours->as_hours() == 1280);
  CHECK(says(project.lines[0].hardware, ", H100"));
}

TEST_CASE("project: hours that contradict the accelerator, or may go by the clock, are asked") {
  const auto refusal = [](const ProjectLine& one) {
    const auto project = estimate_project("", std::vector{one});
    REQUIRE(!project);
    return project.error();
  };
  CHECK(refusal(line(LineKind::other, "400 h on 512 H100", "A100 80GB", "FRA")).code ==
        ErrorCode::contradiction);
  CHECK(refusal(line(LineKind::other, "100 h", "8x A100", "FRA")).code == ErrorCode::ambiguous);
  ProjectLine counted = line(LineKind::other, "100", "A100", "FRA");
  counted.run.accelerator_count = DeviceCount::count(8);
  CHECK(refusal(counted).code == ErrorCode::ambiguous);
  CHECK(refusal(counted).field == "lines.0.device_hours");
  counted.hours = "100 GPU-hours";
  CHECK(project_of({counted}).sum->device_hours->as_hours() == 100);
  counted.hours = "100 h on 8 A100";
  CHECK(project_of({counted}).sum->device_hours->as_hours() == 800);
  // A part that says less than the field is no contradiction.
  CHECK(project_of({line(LineKind::other, "100 h on 8 A100", "A100 PCIe 40GB", "FRA")})
            .lines[0]
            .hardware == "A100 PCIe 40GB");
}

TEST_CASE("project_json: a line that has to be mended leaves the others' sum, and no card") {
  const std::string answer = project_json(
      R"({"name": "M", "lines": [
        {"kind": "pre-training", "hours": "1000", "run": {"accelerator": "A100 80GB"}},
        {"kind": "sweep", "hours": "a few days", "run": {"accelerator": "A100 80GB"}}]})");
  CHECK(says(answer, R"("complete":false)"));
  CHECK(says(answer, "The sum has 1 of 2 lines."));
  CHECK(says(answer, R"("yaml":"")"));
  CHECK(says(answer, R"("exports":[])"));
  CHECK(!project_from_json(R"({"lines": [{"hours": "x", "run": {"accelerator": "A100"}}]})"));
}

TEST_CASE("project_json: an empty project is a beginning, another shape is refused in words") {
  CHECK(says(project_json(R"({"lines": []})"), R"("sum":null)"));
  const std::string label = R"("value":"base-model","label":"Base model)";
  CHECK(says(project_json(R"({"lines": []})"), label));
  for (const char* request :
       {"", "[]", "{}", R"({"lines": [7]})", R"({"lines": [], "boundary": "x"})",
        R"({"name": {}, "lines": []})"}) {
    INFO(request);
    CHECK(says(project_json(request), R"("ok":false)"));
  }
  CHECK(says(project_json(R"({"lines": [{"kind": "pretraining", "hours": "1"}]})"),
             R"("suggestions":["pre-training")"));
}

TEST_CASE("project: a sum of wide lines says that it lies low in its range") {
  ProjectLine wide;
  wide.kind = LineKind::fine_tuning;
  std::vector<ProjectLine> lines;
  for (double billions : {1.0, 3.0, 7.0, 13.0}) {
    wide.run.compute.parameters = ParameterCount::count(billions * 1e9);
    lines.push_back(wide);
  }
  const Project project = project_of(lines);
  REQUIRE(project.notices.size() == 1);
  CHECK(project.notices[0].code == NoticeCode::sum_below_middle);
}

TEST_CASE("project: the lines are held against a budget of accelerator hours") {
  const Project project =
      project_of({line(LineKind::other, "204,800 + 15 %", "A100 80GB", "FRA"),
                  line(LineKind::failed, "20 h on 64 A100 80GB", "A100 80GB", "FRA")});
  // 204,800 x 1.15 + 20 x 64 = 236,800.
  const auto enough = project_budget(project, "30 days on 512 A100 80GB");
  REQUIRE(enough);
  CHECK(
      enough->finding ==
      "The lines take 236,800 h of accelerators; of the budget of 368,640 h, 131,840 h are left.");
  CHECK(!enough->exceeded);
  const auto less = project_budget(project, "200,000");
  REQUIRE(less);
  CHECK(less->exceeded);
  CHECK(less->finding ==
        "The lines take 236,800 h of accelerators, 36,800 h more than the budget of 200,000 h.");
  const auto other = project_budget(project, "30 days on 512 H100");
  REQUIRE(other);
  CHECK(says(other->note, "An hour of A100 SXM4 80GB is not one of the accelerator"));
  CHECK(!project_budget(project, "a few days"));
}

TEST_CASE(
    "project: hours that are estimated are taken off a budget as such, and none are made up") {
  ProjectLine planned;
  planned.kind = LineKind::pre_training;
  planned.run.compute.parameters = ParameterCount::count(1e9);
  planned.run.compute.tokens = TokenCount::count(2e10);
  planned.run.accelerator = "A100 80GB";
  const auto estimated = project_budget(project_of({planned}), "10,000");
  REQUIRE(estimated);
  INFO(estimated->finding);
  CHECK(says(estimated->finding, "The lines take about "));
  planned.run.compute.tokens = {};
  planned.run.accelerator.clear();
  planned.run.energy = Energy::kwh(1000);
  const auto unknown = project_budget(project_of({planned}), "10,000");
  REQUIRE(unknown);
  CHECK(says(unknown->finding, "is not known"));
  CHECK(project_budget(project_of({}), "10,000")->finding ==
        "The budget is 10,000 h of accelerators.");
}

TEST_CASE("project_json: a budget that cannot be read leaves the sum as it is") {
  const std::string lines = R"("lines": [{"hours": "100", "run": {"accelerator": "A100 80GB"}}]})";
  CHECK(says(project_json(R"({"budget": "64 GPUs", )" + lines), R"("budget":{"errors":[)"));
  CHECK(says(project_json(R"({"budget": "64 GPUs", )" + lines), R"("summary":)"));
  CHECK(says(project_json(R"({"budget": 1000, )" + lines), R"(900 h are left)"));
  CHECK(says(project_json("{" + lines), R"("budget":null)"));
}

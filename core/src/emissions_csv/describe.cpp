// A run of a log as values for a run's fields.
#include "emissions_csv/csv.hpp"
#include "emissions_csv/log.hpp"
#include "emissions_csv/time.hpp"
#include "run/fields.hpp"
#include "text/plain_number.hpp"
#include "trainprint/text.hpp"

namespace trainprint::emissions_csv {
namespace {

// Names that a log may bring before they are no longer looked up; a real one has a handful.
constexpr std::size_t kMostNames = 256, kLongestName = 200;
constexpr double kHighestPue = 3;  // as a run takes it

std::string named(const LoggedRun& run, std::string_view no_name) {
  std::string project = plain(run.project), out = plain(run.task);
  if (!project.empty() && (out.empty() || project != no_name))
    out += (out.empty() ? "" : ", ") + project;
  const std::string time = plain(run.time, 40);
  if (!time.empty()) out += (out.empty() ? "" : ", ") + time;
  return out;
}

}  // namespace

ByteRange Describer::range_of(std::string_view at) const {
  if (at.data() == nullptr || at.data() < file_.data() ||
      at.data() + at.size() > file_.data() + file_.size())
    return {};
  const auto begin = static_cast<std::size_t>(at.data() - file_.data());
  return {begin, begin + at.size()};
}

void Describer::add(RunReading& to, FieldName field, std::string value, std::string_view at,
                    std::string_view assumed) const {
  to.values.push_back({field, std::move(value), range_of(at), std::string(assumed)});
}

void Describer::ask(RunReading& to, FieldName field, std::string question,
                    std::string_view at) const {
  to.questions.push_back({field, std::move(question), range_of(at)});
}

void Describer::totals(const LoggedRun& run, RunReading& out) const {
  if (run.lacks_its_gpus()) {
    std::string said =
        "A GPU is listed, but its energy stayed at 0: it was not measured. What the log adds up "
        "without it is left out";
    if (run.energy.given) said += " (" + plain_number(run.energy.value, 4) + " kWh)";
    out.notices.push_back({NoticeCode::nothing_measured, "energy_kwh",
                           said + "; the hours and the GPU's usual power stand in for it."});
  } else {
    measured(run, out);
  }
  if (run.seconds.given && run.seconds.value > 0) {
    add(out, "wall_clock_hours", plain_number(run.seconds.value / kSecondsPerHour, 9),
        run.seconds.at);
  }
}

void Describer::measured(const LoggedRun& run, RunReading& out) const {
  const int shift = tool_.grams == 1000 ? 3 : 0;
  if (run.emissions.given && run.emissions.value > 0) {
    add(out, "emissions_gco2e", shifted_number(run.emissions.at, shift, run.emissions.value),
        run.emissions.at);
  }
  if (run.energy.given && run.energy.value > 0) {
    add(out, "energy_kwh", shifted_number(run.energy.at, 0, run.energy.value), run.energy.at);
  } else if (run.energy.given || run.emissions.given) {
    out.notices.push_back({NoticeCode::nothing_measured, "energy_kwh",
                           "The log has no energy above 0 for this run: it was too short to be "
                           "measured, or nothing on that machine can be."});
  }
}

void Describer::boundary(const LoggedRun& run, RunReading& out) const {
  if (!run.energy.given || !(run.energy.value > 0) || run.lacks_its_gpus()) return;
  if (!run.pue.given || run.pue.value == 1)
    return add(out, "energy_boundary", std::string(tool_.boundary), {}, tool_.counts);
  const std::string pue = plain_number(run.pue.value);
  if (run.pue.value > 1 && run.pue.value <= kHighestPue) {
    add(out, "energy_boundary", "facility", run.pue.at,
        "The log has multiplied the energy by a PUE of " + pue + " already.");
    return add(out, "overrides.pue", pue, run.pue.at);
  }
  ask(out, "energy_boundary",
      "The log says that the energy was multiplied by a PUE of " + pue +
          ", which no site has (1 to 3). Is the energy that of the IT equipment, or of the whole "
          "facility?",
      run.pue.at);
}

void Describer::hardware(const LoggedRun& run, RunReading& out) {
  auto known = hardware_.find(run.gpu);
  if (known == hardware_.end()) {
    Hardware read;
    if (hardware_.size() < kMostNames && run.gpu.size() <= kLongestName) {
      read = read_hardware(run.gpu);
    } else {
      read.question = "Which accelerator is \"" + plain(run.gpu, 60) + "\"?";
    }
    if (hardware_.size() >= kMostNames) {
      return ask(out, "accelerator", std::move(read.question), run.gpu);
    }
    known = hardware_.emplace(run.gpu, std::move(read)).first;
  }
  const Hardware& read = known->second;
  if (!read.question.empty()) return ask(out, "accelerator", read.question, run.gpu);
  if (read.accelerator.empty()) return;
  add(out, "accelerator", read.accelerator, run.gpu);
  const bool counted = run.gpu_count.given && run.gpu_count.value >= 1;
  if (counted && read.count && *read.count != run.gpu_count.value) {
    ask(out, "accelerator_count",
        "The log counts " + plain_number(run.gpu_count.value) + " GPUs and names " +
            plain_number(*read.count) + ". How many did the training run on?",
        run.gpu_count.at);
  } else if (counted) {
    add(out, "accelerator_count", shifted_number(run.gpu_count.at, 0, run.gpu_count.value),
        run.gpu_count.at);
  } else if (read.count && *read.count >= 1) {
    add(out, "accelerator_count", plain_number(*read.count), run.gpu);
  }
}

void Describer::site(const LoggedRun& run, RunReading& out) {
  std::string key;
  for (const std::string_view part : {run.provider, run.cloud_region, run.region, run.country}) {
    key.append(part.substr(0, kLongestName)).append(1, '\n');
  }
  if (key.size() == 4) return;
  auto known = sites_.find(key);
  if (known == sites_.end()) {
    if (sites_.size() >= kMostNames)
      return ask(out, "region", "Where did this run take place?", run.country);
    known = sites_.emplace(std::move(key), read_site(run)).first;
  }
  const Site& read = known->second;
  const std::string_view at = run.*read.at;
  if (!read.question.empty()) return ask(out, "region", read.question, at);
  if (!read.region.empty()) add(out, "region", read.region, at, read.assumed);
}

void Describer::year(const LoggedRun& run, RunReading& out) const {
  const auto year = year_of_run(run.time, run.seconds.given ? run.seconds.value : 0);
  if (year && !check_number(*number_rule("year"), *year)) {
    add(out, "year", std::to_string(*year), run.time);
  }
}

RunReading Describer::describe(const LoggedRun& run) {
  RunReading out;
  out.name = named(run, tool_.no_name);
  std::string project = plain(run.project);
  const bool has_name = !project.empty() && project != tool_.no_name;
  // A million runs are a gigabyte of values: no room that is not used.
  out.values.reserve(run.gpu.empty() ? 6 : has_name ? 9 : 8);
  if (has_name) add(out, "name", std::move(project), run.project);
  totals(run, out);
  boundary(run, out);
  hardware(run, out);
  site(run, out);
  year(run, out);
  return out;
}

}  // namespace trainprint::emissions_csv

#include <algorithm>
#include <functional>
#include <string>

#include "card/sources.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/project.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Where the middle of the range lies this far above the sum of the figures, that is said.
constexpr double kMiddleAbove = 1.25;

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : several);
}

// "3 stages, 2 lines of failed runs and 1 sweep".
std::string made_of(std::span<const EstimatedLine* const> lines) {
  std::size_t stages = 0, failed = 0, sweeps = 0, evaluations = 0;
  for (const EstimatedLine* line : lines) {
    switch (line->kind) {
      case LineKind::failed:
        ++failed;
        break;
      case LineKind::sweep:
        ++sweeps;
        break;
      case LineKind::evaluation:
        ++evaluations;
        break;
      default:
        ++stages;
    }
  }
  std::vector<std::string> parts;
  if (stages > 0) parts.push_back(counted(stages, "stage", "stages"));
  if (failed > 0) parts.push_back(counted(failed, "line of failed runs", "lines of failed runs"));
  if (sweeps > 0) parts.push_back(counted(sweeps, "line of sweeps", "lines of sweeps"));
  if (evaluations > 0) parts.push_back(counted(evaluations, "evaluation", "evaluations"));
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += i + 1 == parts.size() ? " and " : ", ";
    out += parts[i];
  }
  return out;
}

// What several lines say, each once; "several" beyond as many as a card can be read with.
std::string listed(const std::vector<std::string>& all, std::string_view several) {
  constexpr std::size_t kMost = 4;
  std::vector<std::string> once;
  for (const std::string& one : all) {
    if (!one.empty() && std::find(once.begin(), once.end(), one) == once.end()) once.push_back(one);
  }
  if (once.size() > kMost) return std::to_string(once.size()) + " " + std::string(several);
  std::string out;
  for (const std::string& one : once) out += (out.empty() ? "" : "; ") + one;
  return out;
}

// "A100 SXM4 80GB, 235,520 device-hours; H100 SXM, 1280 device-hours".
std::string hardware_of(std::span<const EstimatedLine* const> lines) {
  struct Hardware {
    std::string name;
    std::optional<Duration> hours;
  };
  std::vector<Hardware> all;
  for (const EstimatedLine* line : lines) {
    for (const EstimateReport& report : line->reports) {
      if (report.accelerator == nullptr) continue;
      const std::string name(report.accelerator->name);
      const auto same = std::find_if(all.begin(), all.end(),
                                     [&](const Hardware& other) { return other.name == name; });
      if (same == all.end()) {
        all.push_back({name, report.device_hours});
      } else if (same->hours && report.device_hours) {
        same->hours = *same->hours + *report.device_hours;
      } else {
        same->hours = {};
      }
    }
  }
  std::vector<std::string> texts;
  for (const Hardware& one : all) {
    texts.push_back(one.name +
                    (one.hours ? ", " + readable(one.hours->as_hours(), 7) + " device-hours" : ""));
  }
  return listed(texts, "kinds of accelerators");
}

std::string tiers_of(std::span<const EstimatedLine* const> lines) {
  std::vector<std::string> tiers;
  for (const EstimatedLine* line : lines) {
    for (const EstimateReport& report : line->reports) {
      std::string tier(name(report.headline().tier));
      if (std::find(tiers.begin(), tiers.end(), tier) == tiers.end())
        tiers.push_back(std::move(tier));
    }
  }
  sort_stably(tiers, std::less<>());
  std::string out = tiers.size() == 1 ? "tier " : "tiers ";
  for (const std::string& tier : tiers) out += (&tier == &tiers[0] ? "" : ", ") + tier;
  return out;
}

// A card has one kind: pre-training where any of it was.
std::optional<std::string> training_type_of(std::span<const EstimatedLine* const> lines) {
  bool tuned = false;
  for (const EstimatedLine* line : lines) {
    const bool trained = line->kind == LineKind::pre_training || line->kind == LineKind::continued;
    if (trained) return std::string(name(TrainingType::pre_training));
    tuned = tuned || line->kind == LineKind::fine_tuning || line->kind == LineKind::preference;
  }
  return tuned ? std::optional(std::string(name(TrainingType::fine_tuning))) : std::nullopt;
}

void add_term(std::string& sum, std::string_view term) {
  if (!sum.empty()) sum += " + ";
  sum += term;
}

// The lines of one sum, with the places of their reports in the draw.
struct Members {
  std::vector<const EstimatedLine*> lines;
  std::vector<std::size_t> reports;
};

ProjectSum sum_of_lines(const std::string& name, const Members& members, const JointDraw& draw,
                        Boundary boundary) {
  ProjectSum out;
  out.name = name;
  out.lines = members.lines.size();
  bool all_hours = true;
  Duration hours;
  std::vector<std::string> places;
  std::vector<const EstimateReport*> reports;
  for (const EstimatedLine* line : members.lines) {
    out.emissions = out.emissions + line->emissions;
    out.energy = out.energy + line->energy;
    add_term(out.addition.emissions, humane(line->emissions));
    add_term(out.addition.energy, humane(line->energy));
    places.push_back(line->place);
    Duration of_line;
    for (const EstimateReport& report : line->reports) {
      reports.push_back(&report);
      const auto own = report.device_hours ? report.device_hours : report.headline().device_hours;
      all_hours = all_hours && own;
      if (own) of_line = of_line + *own;
    }
    hours = hours + of_line;
    add_term(out.addition.device_hours, readable(of_line.as_hours(), 7) + " h");
  }
  if (all_hours) {
    out.device_hours = hours;
  } else {
    out.addition.device_hours.clear();
  }
  out.interval = draw.interval_of_sum(members.reports);
  out.causes = draw.causes_of_sum(members.reports);
  out.summary = humane(out.emissions) + " (90 % interval " +
                humane_range(out.interval.p05, out.interval.p95) + "), a sum of " +
                made_of(members.lines) + ", " + tiers_of(members.lines) + ", " +
                std::string(label(boundary)) + " boundary";

  constexpr int kDigits = 2;  // A.2
  CardFields card;
  card.emissions = Mass::grams(round_significant(out.emissions.as_grams(), kDigits));
  card.source = "Trainprint " + std::string(version()) + " estimate" +
                (name.empty() ? "" : " for " + name) + ": " + out.summary +
                ". Method: Hugging Carbon; data " + std::string(data_version()) +
                sources_in_brackets(sources_of_all(reports)) + ".";
  card.training_type = training_type_of(members.lines);
  if (std::string place = listed(places, "places"); !place.empty())
    card.geographical_location = std::move(place);
  if (std::string hardware = hardware_of(members.lines); !hardware.empty())
    card.hardware_used = std::move(hardware);
  out.yaml = card_yaml(card);
  return out;
}

// Causes by reports as causes by lines.
std::vector<CommonCause> by_lines(const std::vector<CommonCause>& causes,
                                  const std::vector<std::size_t>& line_of_report) {
  std::vector<CommonCause> out;
  for (const CommonCause& cause : causes) {
    CommonCause one{cause.label, {}};
    for (const std::size_t report : cause.members) {
      const std::size_t line = line_of_report[report];
      if (one.members.empty() || one.members.back() != line) one.members.push_back(line);
    }
    if (one.members.size() > 1) out.push_back(std::move(one));
  }
  return out;
}

// "Llama 2 13B" of a family called "Llama 2".
std::string name_in_family(const std::string& family, const std::string& model) {
  return family.empty() || model.find(family) != model.npos ? model : family + " " + model;
}

}  // namespace

Error at_line(Error error, std::size_t line) {
  const std::string path = "lines." + std::to_string(line);
  const std::string field(error.field);
  if (!field.starts_with(path + "."))
    error.field = FieldPath::unchecked(field.empty() ? path : path + "." + field);
  return error;
}

Result<Project> estimate_project(std::string name, std::span<const ProjectLine> lines,
                                 Boundary boundary) {
  std::vector<Error> errors;
  if (lines.size() > kMostLines) {
    return Error{ErrorCode::too_long,
                 FieldPath::unchecked("lines"),
                 "A project may have " + std::to_string(kMostLines) + " lines.",
                 {}};
  }
  Project out;
  out.name = std::move(name);
  out.boundary = boundary;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto line = estimate_line(lines[i], boundary);
    if (line) {
      out.lines.push_back(std::move(line.value()));
    } else {
      for (const Error& error : line.errors()) errors.push_back(at_line(error, i));
    }
  }
  if (!errors.empty()) return errors;

  std::vector<const EstimateReport*> reports;
  std::vector<std::size_t> line_of_report;
  Members all;
  std::vector<std::string> names;  // of a family's models, in order
  for (std::size_t i = 0; i < out.lines.size(); ++i) {
    const EstimatedLine& line = out.lines[i];
    if (!line.added()) continue;
    all.lines.push_back(&line);
    for (const EstimateReport& report : line.reports) {
      all.reports.push_back(reports.size());
      reports.push_back(&report);
      line_of_report.push_back(i);
    }
    if (!line.model.empty() && std::find(names.begin(), names.end(), line.model) == names.end())
      names.push_back(line.model);
  }
  if (reports.empty()) return out;
  const JointDraw draw(reports);
  out.common = by_lines(draw.common(), line_of_report);
  out.sum = sum_of_lines(out.name, all, draw, boundary);
  for (const std::string& model : names) {
    Members own;
    for (std::size_t r = 0; r < reports.size(); ++r) {
      const EstimatedLine& line = out.lines[line_of_report[r]];
      if (line.model != model) continue;
      own.reports.push_back(r);
      if (own.lines.empty() || own.lines.back() != &line) own.lines.push_back(&line);
    }
    out.models.push_back(sum_of_lines(name_in_family(out.name, model), own, draw, boundary));
    out.models.back().name = model;
  }
  if (out.sum->interval.p50 > out.sum->emissions * kMiddleAbove) {
    out.notices.push_back(
        {NoticeCode::sum_below_middle, "",
         "The sum of the figures lies low in its range: each line may be far more than its figure "
         "but not as far less, and among several one usually is. The middle of the range is " +
             humane(out.sum->interval.p50) + "."});
  }
  return out;
}

}  // namespace trainprint

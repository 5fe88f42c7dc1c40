// Everything that a model took: stages, failed runs and sweeps as lines, and their sum.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/choice.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/hours_sum.hpp"
#include "trainprint/joint.hpp"

namespace trainprint {

// What a line of a project is. A base model's training is shown apart and never added: it is in its
// own card already.
#define TRAINPRINT_LINE_KINDS(X)                                      \
  X(pre_training, "pre-training", "Pre-training")                     \
  X(continued, "continued-pre-training", "Continued training")        \
  X(fine_tuning, "fine-tuning", "Fine-tuning (SFT)")                  \
  X(preference, "preference-tuning", "Preference tuning (RLHF, DPO)") \
  X(other, "other-stage", "Another stage")                            \
  X(failed, "failed-run", "Failed runs")                              \
  X(sweep, "sweep", "Sweeps and ablations")                           \
  X(evaluation, "evaluation", "Evaluation")                           \
  X(base_model, "base-model", "Base model (not added)")
TRAINPRINT_CHOICE(LineKind, TRAINPRINT_LINE_KINDS)

/// The most lines of a project.
inline constexpr std::size_t kMostLines = 200;

/// One line as it is given: a run, whose hours may be a text that adds some up.
struct ProjectLine {
  std::string name;
  LineKind kind = LineKind::other;
  std::string model;  ///< Of a family: which of its models it belongs to; empty for all of them.
  TrainingRun run;
  std::string hours;      ///< "204,800 + 15 %"; empty where the run has its own.
  std::string published;  ///< Of a base model: the figure that its card gives, "31.22 t CO2e".
};

/// A sum written out, as its parts are shown: "44 t CO2e + 120 kg CO2e".
struct Addition {
  std::string emissions, energy;
  std::string device_hours;  ///< Empty where one of the parts has none.
};

/// A line with what came of it.
struct EstimatedLine {
  std::string name;  ///< As given; else that of its kind.
  LineKind kind = LineKind::other;
  std::string model;
  std::vector<EstimateReport> reports;  ///< One for each kind of accelerator in its hours.
  Mass emissions;
  std::optional<Interval> interval;  ///< Absent for a published figure.
  Energy energy;                     ///< 0 for a published figure.
  std::string hours;                 ///< How they were read; else "184,320 h"; may be empty.
  std::string hardware, place;
  std::vector<Notice> notices;
  Addition addition;  ///< Of its reports, where there are several.
  bool added() const { return kind != LineKind::base_model; }
};

/// Lines together, as one model card says it.
struct ProjectSum {
  std::string name;
  std::size_t lines = 0;
  Mass emissions;
  Interval interval;
  Energy energy;
  std::optional<Duration> device_hours;  ///< Absent where one of the lines has none.
  std::string summary;  ///< "49 t CO2e (90 % interval 38 to 63 t CO2e), a sum of 3 stages, …".
  std::string yaml;
  std::vector<SumCause> causes;
  Addition addition;  ///< Of its lines.
};

/// Of a planned project: the accelerator hours that there are, and what the lines take of them.
struct ProjectBudget {
  Duration device_hours;
  std::string reading;    ///< "400 h × 512 = 204,800 h".
  bool exceeded = false;  ///< The lines take more, as far as their hours are known.
  std::string finding;    ///< "The lines take 235,520 h of accelerators; of the budget of …".
  std::string note;       ///< Where lines run on what the budget does not name; else empty.
};

struct Project {
  std::string name;
  Boundary boundary = Boundary::facility;
  std::vector<EstimatedLine> lines;  ///< In the order given.
  std::optional<ProjectSum> sum;     ///< Absent where nothing is added.
  std::vector<ProjectSum> models;    ///< Of a family, each with the lines that are its own.
  std::vector<CommonCause> common;   ///< By lines: what they have in common, counted once.
  std::vector<Notice> notices;
  std::optional<ProjectBudget> budget;  ///< Where one was given.
};

/// Estimates all lines, every one at `boundary`, and adds them up. Fails with the errors of every
/// line; their fields begin with "lines.0.", "lines.1." and so on.
Result<Project> estimate_project(std::string name, std::span<const ProjectLine> lines,
                                 Boundary boundary = Boundary::facility);

/// Holds the lines against a budget of accelerator hours, a text as for a line: "500 h on 64 H100".
Result<ProjectBudget> project_budget(const Project& project, std::string_view text);

/// One line alone: what estimate_project() makes of it.
Result<EstimatedLine> estimate_line(const ProjectLine& line, Boundary boundary);

/// The error with its field as one of that line: "lines.0.device_hours".
Error at_line(Error error, std::size_t line);

/// The stages as a table: for a README, a spreadsheet.
std::string project_markdown(const Project& project);
std::string project_csv(const Project& project);

}  // namespace trainprint

// What the lines of a planned project take of the accelerator hours that there are.
#include <algorithm>

#include "trainprint/catalogue.hpp"
#include "trainprint/project.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kGivenDigits = 7, kEstimatedDigits = 2;

// The hours of the lines that are added, as far as each says or gives them.
struct Use {
  Duration hours;
  bool of_all = true;
  bool estimated = false;  ///< Some follow from compute and are not given.
};

Use use_of(const Project& project) {
  Use out;
  for (const EstimatedLine& line : project.lines) {
    if (!line.added()) continue;
    for (const EstimateReport& report : line.reports) {
      const auto own = report.device_hours ? report.device_hours : report.headline().device_hours;
      out.of_all = out.of_all && own;
      out.estimated = out.estimated || !report.device_hours;
      if (own) out.hours = out.hours + *own;
    }
  }
  return out;
}

// The accelerator of a line that is none of those the budget names.
const Accelerator* other_than(const Project& project, const std::vector<HoursTerm>& terms) {
  std::vector<const Accelerator*> named;
  for (const HoursTerm& term : terms) {
    const auto match = find_accelerator(term.accelerator);
    if (!match) return nullptr;
    named.push_back(match->accelerator);
  }
  for (const EstimatedLine& line : project.lines)
    for (const EstimateReport& report : line.reports)
      if (line.added() && report.accelerator != nullptr &&
          std::find(named.begin(), named.end(), report.accelerator) == named.end())
        return report.accelerator;
  return nullptr;
}

std::string finding_of(const Project& project, const ProjectBudget& budget, const Use& use) {
  const int digits = use.estimated ? kEstimatedDigits : kGivenDigits;
  const auto hours = [&](Duration time) { return readable(time.as_hours(), digits) + " h"; };
  const std::string whole = readable(budget.device_hours.as_hours(), kGivenDigits) + " h";
  if (!project.sum) return "The budget is " + whole + " of accelerators.";
  if (!use.of_all)
    return "The budget is " + whole +
           " of accelerators; a line has no hours, so how much of it is left is not known.";
  const std::string taken = (use.estimated ? "about " : "") + hours(use.hours);
  if (use.hours > budget.device_hours)
    return "The lines take " + taken + " of accelerators, " +
           hours(use.hours - budget.device_hours) + " more than the budget of " + whole + ".";
  return "The lines take " + taken + " of accelerators; of the budget of " + whole + ", " +
         hours(budget.device_hours - use.hours) + " are left.";
}

}  // namespace

Result<ProjectBudget> project_budget(const Project& project, std::string_view text) {
  auto sum = read_hours_sum(text, FieldPath::unchecked("budget"));
  if (!sum) return sum.errors();
  const Use use = use_of(project);
  ProjectBudget out;
  out.device_hours = sum->device_hours;
  out.reading = sum->reading;
  out.exceeded = use.hours > out.device_hours;
  out.finding = finding_of(project, out, use);
  if (const Accelerator* other = other_than(project, sum->terms)) {
    out.note = "An hour of " + std::string(other->name) +
               " is not one of the accelerator that the budget names.";
  }
  return out;
}

}  // namespace trainprint

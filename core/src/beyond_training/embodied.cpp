#include <algorithm>
#include <cmath>

#include "beyond_training/tables.generated.hpp"
#include "trainprint/beyond_training.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr double kHoursPerYear = 8766;  // 365.25 days

const Accelerator* accelerator_of(const tables::EmbodiedRow& row) {
  const auto match = find_accelerator(row.accelerator);
  return match ? match->accelerator : nullptr;
}

// The part's own rows; where there are none, those of its class.
std::vector<const tables::EmbodiedRow*> rows_for(const Accelerator& part) {
  std::vector<const tables::EmbodiedRow*> own, alike;
  for (const tables::EmbodiedRow& row : tables::kEmbodied) {
    const Accelerator* other = accelerator_of(row);
    if (other == &part) own.push_back(&row);
    if (other != nullptr && other->device_class == part.device_class) alike.push_back(&row);
  }
  return own.empty() ? alike : own;
}

// A machine of a data centre is shared by its accelerators; whose own computer it is has it anyway.
bool shares_a_server(const EstimateReport& report) {
  return report.setting != Setting::workstation && report.setting != Setting::laptop;
}

std::string grams_text(const Span3<Mass>& span) {
  return readable(span.least.as_grams(), 2) + " to " + readable(span.most.as_grams(), 2) +
         " g CO2e";
}

}  // namespace

Embodied embodied(const EstimateReport& report) {
  Embodied out;
  if (report.accelerator == nullptr) {
    out.absent = "Add the GPU to see what making it emitted.";
    return out;
  }
  const auto rows = rows_for(*report.accelerator);
  if (rows.empty()) {
    out.absent = "No figure for making the " + std::string(report.accelerator->name) +
                 " or a part like it is published.";
    return out;
  }
  Mass least = Mass::kilograms(rows.front()->kilograms), most = least;
  for (const tables::EmbodiedRow* row : rows) {
    const Mass part = Mass::kilograms(row->kilograms);
    const Mass server = shares_a_server(report) && !row->with_machine
                            ? kEmbodiedServer / kAcceleratorsOfEmbodiedServer
                            : Mass::grams(0);
    least = std::min(least, part);
    most = std::max(most, part + server);
    const Accelerator* other = accelerator_of(*row);
    out.of_others = other != report.accelerator;
    out.figures.push_back({other->name, part, row->covers, row->source, row->year});
  }
  out.basis = std::string(shares_a_server(report) ? "The part and its share of a server, kept "
                                                  : "The part alone, kept ") +
              readable(kLeastServerYears, 1) + " to " + readable(kMostServerYears, 1) +
              " years and used " + readable(kLeastServerUse * 100, 2) + " to " +
              readable(kMostServerUse * 100, 2) + " % of the time.";
  if (out.of_others) {
    out.basis += " No figure of this part is published: these are of others of its class.";
  }
  const Mass low = least / (kMostServerYears * kHoursPerYear * kMostServerUse);
  const Mass high = most / (kLeastServerYears * kHoursPerYear * kLeastServerUse);
  const Mass middle = Mass::grams(std::sqrt(low.as_grams() * high.as_grams()));
  out.per_device_hour = {low, middle, high};
  const auto hours = report.device_hours ? report.device_hours : report.headline().device_hours;
  const std::string each = "Making the hardware adds " + grams_text(*out.per_device_hour) +
                           " for each hour of one accelerator";
  if (!hours) {
    out.finding = each + ".";
    return out;
  }
  const double n = hours->as_hours();
  out.total = {low * n, middle * n, high * n};
  out.finding = each + ": " + humane_range(out.total->least, out.total->most) + " for this run.";
  return out;
}

}  // namespace trainprint

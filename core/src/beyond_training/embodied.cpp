#include <algorithm>
#include <cmath>

#include "beyond_training/tables.generated.hpp"
#include "beyond_training/working.hpp"
#include "trace/writer.hpp"
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
  const tables::EmbodiedRow *lightest = rows.front(), *heaviest = rows.front();
  const auto with_server = [&](const tables::EmbodiedRow& row) {
    return shares_a_server(report) && !row.with_machine;
  };
  const auto heaviness = [&](const tables::EmbodiedRow& row) {
    return Mass::kilograms(row.kilograms) +
           (with_server(row) ? kEmbodiedServer / kAcceleratorsOfEmbodiedServer : Mass());
  };
  for (const tables::EmbodiedRow* row : rows) {
    if (row->kilograms < lightest->kilograms) lightest = row;
    if (heaviness(*row) > heaviness(*heaviest)) heaviest = row;
    const Accelerator* other = accelerator_of(*row);
    out.of_others = other != report.accelerator;
    out.figures.push_back(
        {other->name, Mass::kilograms(row->kilograms), row->covers, row->source, row->year});
  }
  out.basis = std::string(shares_a_server(report) ? "The part and its share of a server, kept "
                                                  : "The part alone, kept ") +
              readable(kLeastServerYears, 1) + " to " + readable(kMostServerYears, 1) +
              " years and used " + readable(kLeastServerUse * 100, 2) + " to " +
              readable(kMostServerUse * 100, 2) + " % of the time.";
  if (out.of_others) {
    out.basis += " No figure of this part is published: these are of others of its class.";
  }
  TraceWriter trace;
  const auto part = [&](std::string_view symbol, std::string_view label,
                        const tables::EmbodiedRow& row) {
    return trace.input(
        {.symbol = symbol,
         .label = label,
         .value = row.kilograms,
         .unit = "kg",
         .origin = out.of_others ? Origin::imputed : Origin::derived,
         .source = std::string(accelerator_of(row)->name) + ": " + std::string(row.source)});
  };
  const auto assumed = [&](std::string_view symbol, std::string_view label, double value,
                           std::string_view unit, std::string source) {
    return trace.input({.symbol = symbol,
                        .label = label,
                        .value = value,
                        .unit = unit,
                        .origin = Origin::imputed,
                        .source = std::move(source)});
  };
  const Term grams = trace.number(1000, "1,000 g/kg");
  const Term year = trace.number(kHoursPerYear, "8,766 h");
  const Term light = part("m_low", "Making one, the least that is published", *lightest);
  const Term longest = assumed("Y_high", "Years that a server is kept, at the most",
                               kMostServerYears, "", "what operators report");
  const Term busiest = assumed("a_high", "Share of them in which it works, at the most",
                               kMostServerUse, "", "Luccioni et al. 2022 (BLOOM)");
  const Term low = trace.result("e_low", "For each hour, at the least", "gCO2e",
                                grams * light / (longest * year * busiest));
  Term heavy = part("m_high", "Making one, the most that is published", *heaviest);
  if (with_server(*heaviest)) {
    heavy = heavy + assumed("m_server", "Its share of a server, one of eight",
                            (kEmbodiedServer / kAcceleratorsOfEmbodiedServer).as_kilograms(), "kg",
                            "AWS p5.48xlarge without accelerators: BoaviztAPI, via EcoLogits");
  }
  const Term shortest = assumed("Y_low", "Years that a server is kept, at the least",
                                kLeastServerYears, "", "what cloud providers write off");
  const Term idlest = assumed("a_low", "Share of them in which it works, at the least",
                              kLeastServerUse, "", "half of the time");
  const Term high = trace.result("e_high", "For each hour, at the most", "gCO2e",
                                 grams * heavy / (shortest * year * idlest));
  const auto span = [](const Term& least, const Term& most) {
    return Span3<Mass>{Mass::grams(least.value()),
                       Mass::grams(std::sqrt(least.value() * most.value())),
                       Mass::grams(most.value())};
  };
  out.per_device_hour = span(low, high);
  const auto hours = report.device_hours ? report.device_hours : report.headline().device_hours;
  const std::string each = "Making the hardware adds " +
                           humane_range(out.per_device_hour->least, out.per_device_hour->most) +
                           " for each hour of one accelerator";
  if (!hours) {
    out.finding = each + ".";
    out.trace = trace.take();
    return out;
  }
  const Term device_hours = trace.input(of_training("H", "Device-hours", hours->as_hours(), "h"));
  out.total =
      span(trace.result("M_low", "For this run, at the least", "gCO2e", low * device_hours),
           trace.result("M_high", "For this run, at the most", "gCO2e", high * device_hours));
  out.trace = trace.take();
  out.finding = each + ": " + humane_range(out.total->least, out.total->most) + " for this run.";
  return out;
}

}  // namespace trainprint

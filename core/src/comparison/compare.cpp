#include <cmath>

#include "trace/writer.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/comparison.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr double kAlike = 0.05;  // closer than that is "about the same"
constexpr double kTimes = 3;     // from there on "times less" and not percent

std::string hours_of(const EstimateReport& report) {
  const auto hours = report.device_hours ? report.device_hours : report.headline().device_hours;
  if (!hours) return "";
  return report.device_hours ? readable(hours->as_hours(), 7) + " h"
                             : "about " + readable(hours->as_hours(), 2) + " h";
}

std::string place_of(const EstimateReport& report) { return std::string(place_name(report)); }

ComparedRow row_of(const ComparedRun& run) {
  ComparedRow row;
  row.name = run.name.empty() ? short_name(run.report) : run.name;
  row.hardware = hardware_type(run.report);
  row.hours = hours_of(run.report);
  row.place = place_of(run.report);
  return row;
}

std::vector<TraceLine> difference_trace(Mass own, Mass base) {
  TraceWriter trace;
  const auto emissions = [&](std::string_view symbol, Mass mass, std::string source) {
    return trace.input({.symbol = symbol,
                        .label = "Emissions",
                        .value = mass.as_grams(),
                        .unit = "gCO2e",
                        .source = std::move(source)});
  };
  const Term here = emissions("M", own, "this run");
  const Term there = emissions("M_base", base, "the run that it is held against");
  trace.result("D", "Difference", "gCO2e", here - there);
  trace.result("p", "Difference in per cent", "%",
               trace.number(100) * (here / there - trace.number(1)));
  return trace.take();
}

// "18 times less than X".
std::string against(double ratio, const std::string& name) {
  if (std::fabs(ratio - 1) < 1e-12) return "no difference from " + name;
  const std::string words = ratio_words(ratio);
  if (words == "about the same") return "about the same as " + name;
  return words + (ratio < 1 ? " than " : " as ") + name;
}

std::string finding_of(std::span<const ComparedRun> runs, const RunComparison& comparison,
                       const JointDraw& draw) {
  if (runs.size() < 2) return "";
  const std::size_t lowest = comparison.lowest;
  // Against the base, or where that is lowest itself, against the next.
  std::size_t next = lowest == 0 ? 1 : 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (i != lowest && runs[i].report.emissions() < runs[next].report.emissions()) next = i;
  }
  const std::size_t other = lowest == comparison.base ? next : comparison.base;
  const auto named = [&](std::size_t i) { return comparison.rows[i].name; };
  const double ratio = runs[lowest].report.emissions() / runs[other].report.emissions();
  std::string out = named(lowest) + ": " + against(ratio, named(other)) + ".";
  if (runs.size() > 2 && other != next) {
    const double to_next = runs[lowest].report.emissions() / runs[next].report.emissions();
    out += " Next is " + named(next) + ", with " + ratio_words(1 / to_next) + ".";
    if (ratio_words(1 / to_next) == "about the same") {
      out.resize(out.size() - std::string(", with about the same.").size());
      out += ", about the same.";
    }
  }
  if (runs[lowest].report.emissions() == runs[next].report.emissions()) return out;
  const std::string chance = chance_text(draw.probability_lowest(lowest)) + ".";
  return out +
         (comparison.certain ? " The chance that it is the lowest is "
                             : " The order is uncertain: the chance that it is the lowest "
                               "is ") +
         chance;
}

}  // namespace

std::string short_name(const EstimateReport& report) {
  if (!report.name.empty()) return report.name;
  const bool one = report.accelerator != nullptr && report.accelerator_count == 1.0;
  std::string out = one ? std::string(report.accelerator->name) : hardware_type(report);
  if (out.empty()) out = "Hardware not named";
  const std::string place = place_of(report);
  return place.empty() ? out : out + " in " + place;
}

std::string difference_text(Mass difference) {
  if (difference == Mass()) return "no difference";
  const double grams = difference.as_grams();
  return (grams < 0 ? "−" : "+") + humane(Mass::grams(std::fabs(grams)));
}

std::string percent_text(double ratio) {
  if (ratio == 1) return "0 %";
  constexpr double kLargest = 1e6;
  const double percent = std::fabs(ratio - 1) * 100;
  if (percent > kLargest) return "more than +" + readable(kLargest, 1) + " %";
  // Nothing is 100 % less: "−99.8 %".
  const bool nearly_all = ratio < 0.1;
  const std::string digits = nearly_all
                                 ? readable(100 - std::max(ratio * 100, 1e-3), ratio < 0.001  ? 5
                                                                               : ratio < 0.01 ? 4
                                                                                              : 3)
                                 : readable(percent, percent < 1 ? 1 : 2);
  return (ratio < 1 ? "−" : "+") + digits + " %";
}

std::string ratio_words(double ratio) {
  if (std::fabs(ratio - 1) <= kAlike) return "about the same";
  if (ratio < 1 / kTimes) return readable(1 / ratio, 2) + " times less";
  if (ratio < 1) return std::to_string(std::lround((1 - ratio) * 100)) + " % less";
  if (ratio < 2) return std::to_string(std::lround((ratio - 1) * 100)) + " % more";
  return readable(ratio, 2) + " times as much";
}

std::string chance_text(double probability) {
  if (probability > 0.99) return "more than 99 in 100";
  if (probability < 0.01) return "less than 1 in 100";
  return std::to_string(std::lround(probability * 100)) + " in 100";
}

RunComparison compare(std::span<const ComparedRun> runs, std::size_t base) {
  std::vector<const EstimateReport*> reports;
  for (const ComparedRun& run : runs) reports.push_back(&run.report);
  const JointDraw draw(reports);
  RunComparison out;
  out.base = base;
  out.common = draw.common();
  const Mass of_base = runs[base].report.emissions();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    ComparedRow row = row_of(runs[i]);
    const Mass own = runs[i].report.emissions();
    row.from_base = {own - of_base, own / of_base, draw.probability_lower(i, base),
                     difference_trace(own, of_base)};
    row.probability_lowest = draw.probability_lowest(i);
    out.rows.push_back(std::move(row));
    if (own < runs[out.lowest].report.emissions()) out.lowest = i;
  }
  out.chance_basis = draw.basis();
  out.certain = out.rows[out.lowest].probability_lowest >= kCertainOrder;
  out.finding = finding_of(runs, out, draw);
  return out;
}

}  // namespace trainprint

// A comparison to take away: CSV for a spreadsheet, Markdown for a README.
#include <cmath>

#include "export/escape.hpp"
#include "text/plain_number.hpp"
#include "trainprint/card.hpp"
#include "trainprint/comparison.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kMassDigits = 2, kDigits = 4;

std::string grams(Mass mass) { return plain_decimal(mass.as_grams(), kMassDigits); }

}  // namespace

std::string comparison_csv(std::span<const ComparedRun> runs, const RunComparison& comparison) {
  std::string out =
      "name,hardware,hours,place,emissions_gco2e,emissions_p05_gco2e,emissions_p95_gco2e,"
      "energy_kwh,difference_gco2e,ratio,probability_lower,probability_lowest,boundary,tier,"
      "trainprint_version,data_version\r\n";
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const EstimateReport& report = runs[i].report;
    const ComparedRow& row = comparison.rows[i];
    const Interval& interval = report.headline().interval;
    const std::string cells[] = {
        row.name,
        row.hardware,
        row.hours,
        row.place,
        exact_decimal(card_fields(report).emissions.as_grams()),
        grams(interval.p05),
        grams(interval.p95),
        plain_decimal(report.headline().energy.at(report.boundary).as_kwh(), kDigits),
        grams(row.from_base.mass),
        plain_decimal(row.from_base.ratio, kDigits),
        plain_decimal(row.from_base.probability_lower, kMassDigits),
        plain_decimal(row.probability_lowest, kMassDigits),
        std::string(name(report.boundary)),
        std::string(name(report.headline().tier)),
        std::string(version()),
        std::string(data_version()),
    };
    bool first = true;
    for (const std::string& cell : cells) {
      if (!first) out += ',';
      first = false;
      // A difference may begin with a minus, which is no formula.
      out += parse_number(cell) ? cell : csv_cell(cell);
    }
    out += "\r\n";
  }
  return out;
}

std::string comparison_markdown(std::span<const ComparedRun> runs,
                                const RunComparison& comparison) {
  std::string out =
      "| Run | Hardware | Device-hours | Place | CO2e | 90 % interval | Difference | |\n"
      "|---|---|---:|---|---:|---|---:|---:|\n";
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const EstimateReport& report = runs[i].report;
    const ComparedRow& row = comparison.rows[i];
    const Interval& interval = report.headline().interval;
    const bool base = i == comparison.base;
    for (const std::string& cell :
         {row.name, row.hardware, row.hours, row.place, humane(report.emissions()),
          humane_range(interval.p05, interval.p95),
          base ? std::string("compared with this") : difference_text(row.from_base.mass),
          base ? std::string() : percent_text(row.from_base.ratio)}) {
      out += "| " + markdown_text(cell) + " ";
    }
    out += "|\n";
  }
  if (!comparison.finding.empty()) out += "\n" + markdown_text(comparison.finding) + "\n";
  out += "\nEstimated with Trainprint " + std::string(version()) + " (data " +
         std::string(data_version()) + "), " + std::string(label(runs[0].report.boundary)) +
         " boundary.\n";
  return out;
}

}  // namespace trainprint

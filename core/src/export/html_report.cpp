// The estimate on one page, to read, to print and to keep as a PDF: no script, nothing fetched.
#include <algorithm>
#include <cmath>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/eu_form.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "text/plain_number.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Contrast of text is 4.5 or more in both schemes, of the bar against its track 3 or more.
constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --paper: #fff; --ink: #191d1b; --muted: #4b524e; --line: #d5d2ca; --accent: #0b6a55; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #121513; --ink: #e8ebe8; --muted: #a9b3ae; --line: #3a423e; --accent: #62d2b3; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 56rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.25; }
h2 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p, ul { margin: 0.25rem 0; }
ul { padding-left: 1.25rem; }
.figure { margin: 0.5rem 0 0; font-size: 2.25rem; font-weight: 700; line-height: 1.1; color: var(--accent); }
.muted, small, footer { color: var(--muted); }
svg { display: block; width: 100%; height: 1rem; margin: 0.5rem 0; }
.track { fill: var(--line); } .bar { fill: var(--accent); opacity: 0.55; } .mark { fill: var(--ink); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.15rem 0.5rem 0.15rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-top: 0; color: var(--muted); }
td.number { white-space: nowrap; }
@media print, (min-width: 48rem) {
  .columns { columns: 2; column-gap: 2rem; }
  .columns table, .columns li { break-inside: avoid; }
}
footer { margin-top: 1.25rem; border-top: 1px solid var(--line); padding-top: 0.5rem; font-size: 0.8125rem; }
@page { size: A4; margin: 12mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #0b6a55; }
  body { max-width: none; padding: 0; font-size: 7.5pt; line-height: 1.25; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 13pt; } h2 { margin-top: 6pt; font-size: 9pt; break-after: avoid; }
  .figure { font-size: 20pt; } footer { margin-top: 7pt; font-size: 7pt; } svg { height: 8pt; }
  th, td { padding: 0.5pt 5pt 0.5pt 0; } small { font-size: 6.5pt; } .columns { column-gap: 14pt; }
  tr { break-inside: avoid; }
}
)";

std::string element(std::string_view tag, std::string_view text) {
  return "<" + std::string(tag) + ">" + xml_text(text) + "</" + std::string(tag) + ">\n";
}

std::string fact(std::string_view label, std::string_view value) {
  if (value.empty()) return "";
  return "<tr><th scope=\"row\">" + xml_text(label) + "</th><td>" + xml_text(value) +
         "</td></tr>\n";
}

std::string hours_text(const EstimateReport& report) {
  const TrainingTime time = training_time(report);
  if (!time.device_hours) return "";
  constexpr int kGivenDigits = 7, kEstimatedDigits = 2;
  std::string out =
      readable(time.device_hours->as_hours(), time.estimated ? kEstimatedDigits : kGivenDigits) +
      " device-hours";
  if (time.estimated) return out + " (estimated from compute)";
  if (time.wall_clock && *time.wall_clock < *time.device_hours)
    out += ", " + readable(time.wall_clock->as_hours(), 4) + " h by the clock";
  return out;
}

std::string pue_text(const EstimateReport& report) {
  if (report.boundary != Boundary::facility) return "";
  return readable(report.pue.value, 3) + (report.pue.origin == Origin::imputed ? " (assumed)" : "");
}

std::string facts(const RunAndReport& about) {
  constexpr int kDigits = 4;
  const EstimateReport& report = about.report;
  const auto parameters = parameters_of(about.run);
  const auto tokens = tokens_processed(about);
  const auto count = [](const auto& value) {
    return value ? readable(value->as_count(), kDigits) : std::string();
  };
  std::string out = "<table>\n";
  out += fact("Boundary", boundary_text(report.boundary));
  out += fact("Method", tier_text(report));
  out += fact("Electricity used", humane(energy_of(report)));
  out += fact("Grid", grid_text(report));
  out += fact("Site energy over IT energy (PUE)", pue_text(report));
  out += fact("Place", place_name(report));
  out += fact("Hardware", hardware_type(report));
  out += fact("Time", hours_text(report));
  out += fact("Training compute",
              report.training_flop
                  ? times_power_of_ten(report.training_flop->as_flop(), kDigits) + " FLOP"
                  : "");
  out += fact("Parameters", count(parameters));
  out += fact("Tokens", count(tokens));
  return out + "</table>\n";
}

std::string boundaries(const EstimateReport& report) {
  const Route& route = report.headline();
  std::string out =
      "<h2>By what is counted</h2>\n<table>\n<thead><tr><th scope=\"col\">Boundary</th>"
      "<th scope=\"col\">Electricity</th><th scope=\"col\">Emissions</th></tr></thead>\n<tbody>\n";
  for (const Boundary boundary : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    out += "<tr><th scope=\"row\">" + xml_text(covers(boundary)) + "</th><td class=\"number\">" +
           xml_text(humane(route.energy.at(boundary))) + "</td><td class=\"number\">" +
           xml_text(humane(route.emissions.at(boundary))) + "</td></tr>\n";
  }
  return out + "</tbody>\n</table>\n";
}

std::string sum(const Route& route) {
  std::string out =
      "<h2>The sum</h2>\n<table>\n<thead><tr><th scope=\"col\">Factor</th><th scope=\"col\">Value"
      "</th><th scope=\"col\">From</th></tr></thead>\n<tbody>\n";
  for (const TraceLine& line : route.trace) {
    out += "<tr><th scope=\"row\">" + xml_text(line.label) + " <small>" + xml_text(line.symbol) +
           "</small></th><td class=\"number\">" + xml_text(line.display) + "</td><td><small>" +
           xml_text(line.is_result ? line.formula : line.source) + "</small></td></tr>\n";
  }
  return out + "</tbody>\n</table>\n";
}

// From 0 to the interval's upper end, the estimate as a mark.
std::string interval_image(const EstimateReport& report) {
  const Interval& interval = report.headline().interval;
  constexpr double kViewWidth = 100;
  const auto x = [&](Mass mass) { return kViewWidth * (mass / interval.p95); };
  const auto number = [](double value) { return plain_number(value, 4); };
  return "<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"" +
         xml_text("From 0 to " + humane(interval.p95) + "; the 90 % interval is " +
                  interval_text(report) + ", the estimate " + emissions_text(report)) +
         "\"><rect class=\"track\" y=\"1\" width=\"100\" height=\"2\"/><rect class=\"bar\" x=\"" +
         number(x(interval.p05)) + "\" y=\"1\" width=\"" + number(kViewWidth - x(interval.p05)) +
         "\" height=\"2\"/><rect class=\"mark\" x=\"" +
         number(std::fmin(x(report.emissions()), kViewWidth - 0.5)) +
         "\" width=\"0.5\" height=\"4\"/></svg>\n";
}

template <class Range, class Words>
std::string bullets(std::string_view heading, const Range& items, Words words) {
  constexpr std::size_t kMost = 4;  // more would not be one page
  std::string out;
  std::size_t count = 0;
  for (const auto& item : items) {
    if (count++ < kMost) out += element("li", words(item));
  }
  if (out.empty()) return "";
  return "<div>\n" + element("h2", heading) + "<ul>\n" + out + "</ul>\n</div>\n";
}

std::string other_routes(const EstimateReport& report) {
  if (report.routes.size() < 2) return "";
  return bullets("Other ways to the figure",
                 std::vector<Route>(report.routes.begin() + 1, report.routes.end()),
                 [&](const Route& route) {
                   return route.title + " (tier " + std::string(name(route.tier)) +
                          "): " + humane(route.emissions.at(report.boundary)) + ", 90 % interval " +
                          humane_range(route.interval.p05, route.interval.p95);
                 });
}

}  // namespace

std::string html_report(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  const auto message = [](const auto& one) { return one.message; };
  const std::string title = "Training emissions of " + model_name(report);
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n";
  out += element("title", title) + "<style>" + std::string(kStyle) + "</style>\n</head>\n<body>\n";
  out += "<main>\n" + element("h1", title);
  out += "<p class=\"figure\">" + xml_text(emissions_text(report)) + "</p>\n";
  out += element("p", "90 % interval: " + interval_text(report) + " (" +
                          uncertainty_text(report.headline().interval) + ")");
  out += interval_image(report) + "<div class=\"columns\">\n" + facts(about) + "<div>\n" +
         boundaries(report) + other_routes(report) + "</div>\n</div>\n" + sum(report.headline());
  out += "<div class=\"columns\">\n";
  out += bullets("What does not fit", report.findings, message);
  out += bullets("What was assumed", report.notices, message);
  out += bullets("What would narrow it", report.advice, message);
  out += bullets("Training compute under the EU AI Act", threshold_sentences(about),
                 [](const std::string& sentence) { return sentence; });
  out += "</div>\n</main>\n<footer>\n";
  out += element("p", tool_text() + ", by the method of Hugging Carbon (" +
                          std::string(kMethodUrl) + "). Written " + moment_text(about.written_at) +
                          ". Embodied emissions are not counted.");
  const std::string sources = sources_text(report);
  if (!sources.empty()) out += element("p", "Contains data from " + sources + ".");
  return out + "</footer>\n</body>\n</html>\n";
}

}  // namespace trainprint

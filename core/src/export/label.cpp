// A label as energy labels are: the figure, and on it what decides how to read it. Made for a width
// of 320 px and more; the smallest letters are 11 px there.
#include <cmath>
#include <iterator>
#include <vector>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "export/svg.hpp"
#include "export/words.hpp"
#include "text/plain_number.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kWidth = 320, kEdge = 20, kInside = kWidth - 2 * kEdge;
constexpr std::string_view kInk = "#191d1b", kMuted = "#4b524e", kAccent = "#0b6a55";

std::string svg_text(std::string_view text, int x, int y, int size, std::string_view colour,
                     std::string_view more = "") {
  return "  <text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" font-size=\"" +
         std::to_string(size) + "\" fill=\"" + std::string(colour) + "\"" + std::string(more) +
         ">" + xml_text(text) + "</text>\n";
}

// What fits the label's width at that size; widths are those of letters of 11 px.
std::string fitted(std::string_view text, int size) {
  return cut_to_width(text, kInside * 11 / size);
}

// Whose data it contains, as many lines as that takes.
std::vector<std::string> lines_of_sources(const EstimateReport& report) {
  std::vector<std::string> lines;
  for (const DataSource& source : sources_of({&report.headline(), 1})) {
    const std::string name = std::string(source.name) + " (" + std::string(source.licence) + ")";
    const std::string longer = lines.empty() ? "Data: " + name : lines.back() + ", " + name;
    if (lines.empty() || text_width(longer) > kInside) {
      lines.push_back(lines.empty() ? longer : name);
    } else {
      lines.back() = longer;
    }
  }
  return lines;
}

std::string grid_year_text(const EstimateReport& report) {
  const bool assumed = report.grid.origin == Origin::imputed;
  if (!report.grid_year) return assumed ? "assumed" : "given";
  return std::to_string(*report.grid_year) + (assumed ? " (assumed)" : "");
}

// The interval on a scale of powers of ten, with the estimate as a mark.
std::string interval_bar(const EstimateReport& report, int y) {
  const Interval& interval = report.headline().interval;
  const double low = std::log10(interval.p05.as_grams()),
               high = std::log10(interval.p95.as_grams());
  const double decades = std::ceil(high) - std::floor(low);
  const double start = std::floor(low), scale = kInside / (decades > 0 ? decades : 1);
  const auto x = [&](double log_grams) { return kEdge + (log_grams - start) * scale; };
  const auto number = [](double value) { return plain_number(value, 4); };
  const double mark = x(std::log10(report.emissions().as_grams()));
  return "  <rect x=\"20\" y=\"" + std::to_string(y) +
         "\" width=\"280\" height=\"6\" rx=\"3\" fill=\"#e2dfd7\"/>\n  <rect x=\"" +
         number(x(low)) + "\" y=\"" + std::to_string(y) + "\" width=\"" +
         number(std::fmax(x(high) - x(low), 2)) + "\" height=\"6\" rx=\"3\" fill=\"#0b6a55\"/>\n" +
         "  <circle cx=\"" + number(mark) + "\" cy=\"" + std::to_string(y + 3) +
         "\" r=\"6\" fill=\"#0b6a55\" stroke=\"#fff\" stroke-width=\"2\"/>\n";
}

}  // namespace

std::string carbon_label(const EstimateReport& report) {
  const struct {
    std::string label, value;
  } rows[] = {
      {"Boundary: " + std::string(label(report.boundary)), std::string(covers(report.boundary))},
      {"Method", tier_text(report)},
      {"Electricity used", humane(energy_of(report))},
      {"Grid", (report.place != nullptr ? std::string(report.place->name) + ", " : std::string()) +
                   readable(report.grid.value, 3) + " g/kWh"},
      {"Year of the grid’s data", grid_year_text(report)},
  };
  constexpr int kFirstRow = 168, kRowHeight = 34, kLine = 14;
  const std::vector<std::string> sources = lines_of_sources(report);
  const int height = kFirstRow + kRowHeight * static_cast<int>(std::size(rows)) + 16 +
                     kLine * static_cast<int>(sources.size());
  const std::string tall = std::to_string(height);
  std::string said = model_name(report) + ": an estimated " + estimate_text(report) +
                     ". Year of the grid's data: " + grid_year_text(report) + ".";
  if (!sources.empty()) said += " Contains data from " + sources_short(report) + ".";
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"" + tall +
                    "\" viewBox=\"0 0 320 " + tall +
                    "\" role=\"img\" aria-labelledby=\"carbon-label-title carbon-label-desc\">\n"
                    "  <title id=\"carbon-label-title\">Training emissions: " +
                    xml_text(emissions_text(report)) +
                    "</title>\n  <desc id=\"carbon-label-desc\">" + xml_text(said) +
                    "</desc>\n  <rect x=\"1\" y=\"1\" width=\"318\" height=\"" +
                    std::to_string(height - 2) +
                    "\" rx=\"12\" fill=\"#fff\" stroke=\"#85897f\" stroke-width=\"2\"/>\n"
                    "  <g font-family=\"Verdana,DejaVu Sans,sans-serif\" aria-hidden=\"true\">\n";
  out += svg_text("Emissions of the training", kEdge, 34, 13, kMuted);
  out += svg_text(fitted(model_name(report), 15), kEdge, 58, 15, kInk, " font-weight=\"bold\"");
  out += svg_text(emissions_text(report), kEdge, 100, 30, kAccent, " font-weight=\"bold\"");
  out += interval_bar(report, 116);
  out += svg_text(fitted("90 % interval: " + interval_text(report), 12), kEdge, 144, 12, kInk);
  int y = kFirstRow;
  for (const auto& row : rows) {
    out += svg_text(row.label, kEdge, y, 11, kMuted);
    out += svg_text(fitted(row.value, 12), kEdge, y + 15, 12, kInk);
    y += kRowHeight;
  }
  for (const std::string& line : sources) {
    out += svg_text(line, kEdge, y, 11, kMuted);
    y += kLine;
  }
  out += svg_text(tool_text(), kEdge, height - 12, 11, kMuted);
  return out + "  </g>\n</svg>\n";
}

}  // namespace trainprint

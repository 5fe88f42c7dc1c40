#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/svg.hpp"
#include "export/words.hpp"
#include "trainprint/export.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kLabel = "training emissions";
constexpr int kHeight = 20, kMargin = 6;  // px, as badges usually are

std::string what_it_says(const EstimateReport& report) {
  std::string text = "Training";
  if (!report.name.empty()) text += " " + report.name;
  text += " emitted an estimated " + summary(report) + ".";
  const std::string sources = sources_short(report);
  return sources.empty() ? text : text + " Contains data from " + sources + ".";
}

std::string piece(std::string_view text, int x, int width) {
  return "    <text x=\"" + std::to_string(x) + "\" y=\"14\" textLength=\"" +
         std::to_string(width) + "\" lengthAdjust=\"spacingAndGlyphs\">" + xml_text(text) +
         "</text>\n";
}

}  // namespace

std::string badge_svg(const EstimateReport& report) {
  const std::string value = emissions_text(report);
  const int label_width = text_width(kLabel), value_width = text_width(value);
  const int split = label_width + 2 * kMargin, all = split + value_width + 2 * kMargin;
  const std::string height = std::to_string(kHeight), width = std::to_string(all);
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
         "\" viewBox=\"0 0 " + width + " " + height +
         "\" role=\"img\" aria-labelledby=\"trainprint-title trainprint-desc\">\n"
         "  <title id=\"trainprint-title\">Training emissions: " +
         xml_text(value) + "</title>\n  <desc id=\"trainprint-desc\">" +
         xml_text(what_it_says(report) + " " + tool_text() + ".") +
         "</desc>\n"
         "  <rect width=\"" +
         width + "\" height=\"" + height +
         "\" rx=\"3\" fill=\"#3b3f46\"/>\n"
         "  <path d=\"M" +
         std::to_string(split) + " 0H" + std::to_string(all - 3) +
         "a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H" + std::to_string(split) +
         "z\" fill=\"#17653a\"/>\n"
         "  <g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\" "
         "aria-hidden=\"true\">\n" +
         piece(kLabel, kMargin, label_width) + piece(value, split + kMargin, value_width) +
         "  </g>\n</svg>\n";
}

std::string badge_markdown(const EstimateReport& report) {
  return "![" + markdown_text(what_it_says(report)) + "](trainprint-badge.svg)\n";
}

}  // namespace trainprint

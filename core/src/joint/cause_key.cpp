#include "joint/cause_key.hpp"

#include "text/plain_number.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {
namespace {

const TraceLine* line_of(const EstimateReport& report, std::string_view symbol) {
  for (const TraceLine& line : report.headline().trace) {
    if (line.symbol == symbol) return &line;
  }
  return nullptr;
}

bool is_given(Origin origin) { return origin == Origin::disclosed || origin == Origin::overridden; }

std::string figure_key(std::string_view symbol, double value, std::string_view source) {
  return std::string(symbol) + "|" + exact_decimal(value) + "|" + std::string(source);
}

std::string_view part_of(const EstimateReport& report) { return part_of(report.accelerator); }

// What was trained: its compute, else the figure that its route starts from.
std::string training_key(const EstimateReport& report) {
  if (report.training_flop) return figure_key("F", report.training_flop->as_flop(), "");
  for (const TraceLine& line : report.headline().trace) {
    if (!line.is_result) return figure_key(line.symbol, line.value, line.source);
  }
  return "";
}

std::string grid_key(const EstimateReport& report) {
  if (is_given(report.grid.origin)) return figure_key("EF", report.grid.value, "given");
  return "EF|" + std::string(report.place != nullptr ? report.place->grid : "nowhere");
}

std::string power_key(const EstimateReport& report) {
  const std::string part = "P_acc|" + std::string(part_of(report));
  return report.power.origin == Origin::overridden ? part + "|" + exact_decimal(report.power.value)
                                                   : part;
}

}  // namespace

std::string_view part_of(const Accelerator* accelerator) {
  if (accelerator == nullptr) return "none";
  const std::string_view name = accelerator->name;
  const std::size_t digit = name.find_first_of("0123456789");
  return digit == name.npos ? name : name.substr(0, name.find(' ', digit));
}

bool is_residual(const Cause& cause) { return cause.symbol == "spread"; }

std::string residual_key(const EstimateReport& report) {
  return "spread|" + std::string(name(report.headline().tier)) + "|" + std::string(part_of(report));
}

std::string cause_key(const EstimateReport& report, const Cause& cause) {
  if (cause.symbol == report.grid.symbol) return grid_key(report);
  if (cause.symbol == report.power.symbol) return power_key(report);
  if (cause.symbol == "k") return "k|" + std::string(name(report.setting));
  if (cause.symbol == "covers") return "covers";  // what one's meter takes in
  if (is_residual(cause)) return residual_key(report) + "|" + training_key(report);
  if (cause.symbol == report.pue.symbol)
    return figure_key(cause.symbol, report.pue.value, report.pue.source);
  const TraceLine* line = line_of(report, cause.symbol);
  const bool method = line != nullptr && !line->is_result && line->origin != Origin::disclosed &&
                      (cause.symbol == "R_eff" || cause.symbol == "A_time");
  if (method) return figure_key(cause.symbol, line->value, line->source);
  // Of the training itself: shared by runs that are the same training and by no others.
  return std::string(cause.symbol) + "|" + (line != nullptr ? exact_decimal(line->value) : "") +
         "|" + training_key(report);
}

}  // namespace trainprint

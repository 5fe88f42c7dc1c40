#include <algorithm>
#include <cmath>

#include "pictures/published_models.generated.hpp"
#include "trainprint/flops.hpp"
#include "trainprint/method.hpp"
#include "trainprint/pictures.hpp"

namespace trainprint {
namespace {

Flop compute_of(const tables::PublishedRow& row) {
  if (row.training_flop > 0) return Flop::flop(row.training_flop);
  return transformer_training_flop(flop_per_parameter_token(row.architecture),
                                   ParameterCount::count(row.parameters),
                                   TokenCount::count(row.tokens));
}

// Table 10: ln t on ln F and ln EF.
Mass regressed(Flop flop, CarbonIntensity grid, double family) {
  const method::Tier2& b = method::kTier2;
  return Mass::tonnes(std::exp(b.intercept + b.ln_flop * std::log(flop.as_flop()) +
                               b.ln_grid_kg_per_kwh * std::log(grid.as_kilograms_per_kwh()) +
                               family));
}

std::string finding_of(std::size_t below, std::size_t all) {
  const std::string of = std::to_string(all) + " models whose publishers said both.";
  if (below == 0) return "It emits less than any of the " + of;
  if (below == all) return "It emits more than any of the " + of;
  return "It emits more than " + std::to_string(below) + " of the " + of;
}

}  // namespace

AmongPublished among_published(const EstimateReport& report) {
  AmongPublished out;
  if (!report.training_flop) return out;
  std::size_t below = 0;
  Flop least = *report.training_flop, most = least;
  for (const tables::PublishedRow& row : tables::kPublished) {
    const Flop flop = compute_of(row);
    const Mass emissions = Mass::tonnes(row.emissions_tonnes);
    out.models.push_back({row.name, flop, emissions, row.source});
    if (emissions < report.emissions()) ++below;
    least = std::min(least, flop);
    most = std::max(most, flop);
  }
  out.finding = finding_of(below, out.models.size());
  const CarbonIntensity grid = CarbonIntensity::grams_per_kwh(report.grid.value);
  for (const auto& [name, shift] :
       {std::pair("A100, A800", 0.0), std::pair("H100, H200, H800", method::kTier2.family_h),
        std::pair("others", method::kTier2.family_other)}) {
    out.lines.push_back(
        {name, least, most, regressed(least, grid, shift), regressed(most, grid, shift)});
  }
  return out;
}

}  // namespace trainprint

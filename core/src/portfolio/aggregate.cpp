#include <algorithm>
#include <cmath>

#include "trainprint/portfolio.hpp"

namespace trainprint {

PortfolioUncertainty aggregate(std::span<const PortfolioPart> parts) {
  double total = 0, shared = 0, by_part = 0, by_model = 0;
  for (const PortfolioPart& part : parts) {
    const double error = part.emissions * part.relative_uncertainty;
    total += part.emissions;
    shared += error;
    by_part += error * error;
    by_model += error * error / std::max(1.0, part.models);
  }
  if (!(total > 0)) return {0, 0, 0};
  return {std::sqrt(by_model) / total, std::sqrt(by_part) / total, shared / total};
}

}  // namespace trainprint

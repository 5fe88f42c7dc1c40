// Uncertainty of a sum over many models.
#pragma once
#include <span>

namespace trainprint {

/// Models of one tier.
struct PortfolioPart {
  double emissions;             ///< Of all of them together, in any unit, or their share.
  double relative_uncertainty;  ///< Of one of them.
  double models = 1;            ///< How many.
};

/// Relative uncertainty of the sum. The truth lies between the first and the last: models of one
/// tier share the method's errors, but not entirely.
struct PortfolioUncertainty {
  double independent;        ///< Every model errs for itself: nearly nothing is left of it.
  double independent_parts;  ///< Models of a part err alike, parts for themselves.
  double shared;             ///< Everything errs alike: the mean weighted by emissions. The paper's
                             ///< ±40 % (A.2), to one digit.
};

/// Parts without emissions count for nothing; all zero for no emissions at all.
PortfolioUncertainty aggregate(std::span<const PortfolioPart> parts);

}  // namespace trainprint

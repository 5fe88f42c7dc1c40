// The causes of error that sums have in common, drawn once for all of them.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "portfolio/parts.hpp"

namespace trainprint {

class SumDraws {
 public:
  /// For `all` alone.
  explicit SumDraws(const PortfolioSum& all);
  /// For the groups of a column and what is merged from them: fewer points where they are many.
  SumDraws(const Portfolio& portfolio, std::size_t column);

  /// Of `part`, whose rows are all among those that this was made for.
  PortfolioTotals totals(const PortfolioSum& part);

 private:
  using Points = std::vector<double>;
  void draw(const PortfolioSum& all, std::size_t points);
  const Points& scores_in(std::size_t dimension);
  const Points& ratio_of(const PortfolioSum::Parts::Key& key,
                         const std::vector<SharedError>& shared);
  void draw_interval(const PortfolioSum& part, PortfolioTotals& out);

  std::size_t points_ = 0;
  std::map<std::string, std::size_t, std::less<>> dimension_;  ///< Of each cause.
  std::vector<Points> scores_;                                 ///< In each dimension, once asked.
  std::map<PortfolioSum::Parts::Key, Points> ratios_;          ///< Those that were asked for first.
  Points ratio_, all_, rest_, rest_variance_;
};

}  // namespace trainprint

// From the spreads of factors to the spread of their product: percentiles, shares, tornado. Knows
// nothing of runs or reports; everything is a ratio to the estimate.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace trainprint {

/// How a factor may differ from the value that the estimate uses.
enum class Shape {
  log_normal,  ///< Off by a ratio, either way alike; the value is its median.
  uniform,     ///< Anywhere in a range.
  triangular,  ///< In a range, most likely the value itself.
};

/// Distribution of true value / used value.
struct Spread {
  Shape shape = Shape::log_normal;
  double log_sd = 0;         ///< Standard deviation of the logarithm; log-normal only.
  double low = 1, high = 1;  ///< Ends of the range, > 0; uniform and triangular only.
};
/// 95th percentile of the standard normal distribution.
inline constexpr double kQuantile95 = 1.6448536269514722;

/// Standard deviation of the logarithm of a log-normal factor whose relative standard deviation is
/// `relative_error`.
double log_spread_of(double relative_error);
/// The other way round: the relative standard deviation that belongs to `log_spread`.
double relative_error_of(double log_spread);

/// Log-normal with that relative standard deviation (0.2 for 20 %).
Spread log_normal_spread(double relative_error);
Spread uniform_spread(double low, double high);
Spread triangular_spread(double low, double high);

/// An interval that reaches from the value over `factor` to the value times `factor` (1 or more):
/// "±10 %" for 1.1, and beyond 1.5, where such a band would be misread, "a factor of 40 either
/// way".
std::string spread_text(double factor, int digits);

/// One independent cause of error. Emissions go with value^exponent.
struct UncertainFactor {
  Spread spread;
  double exponent = 1;
};

/// k = 1 + h + q, with q = n (P_node + P_net) / P_acc (A.8.1): the only sum in the method. Where
/// P_acc, h or P_node + P_net are uncertain, their places in the list of factors are named here.
struct ItTerm {
  static constexpr std::size_t kCertain = static_cast<std::size_t>(-1);
  double h = 0, q = 0;
  std::size_t power = kCertain, host = kCertain, node = kCertain;
  double exponent = 1;  ///< -1 where IT energy is known and accelerator energy asked for.
};

/// Emissions / estimate = product of (true / used)^exponent, times the same ratio of k^exponent.
struct ErrorModel {
  std::vector<UncertainFactor> factors;
  ItTerm it;  ///< h = q = 0: no such term.
};

inline constexpr std::size_t kDefaultPoints = 4096;
inline constexpr std::size_t kRoughPoints = 1024;  ///< Where widths are shown with two digits.
inline constexpr std::size_t kMaxPoints = 65536;

/// Percentiles of emissions / estimate.
struct Percentiles {
  double p05, p50, p95;
};
struct QuantilePoint {
  double probability, ratio;
};
/// Part of the variance that is one factor's alone, and with all that it takes part in. In which
/// variance, see Measure.
struct Share {
  double first_order, total;
};
/// Emissions / estimate with one factor at its own 5th or 95th percentile, the others at medians.
struct TornadoBar {
  double at_p05, at_p95;
};

/// Everything about one model.
struct Propagation {
  Percentiles percentiles;
  double log_spread;                 ///< (ln p95 - ln p05) / 3.29: exact for a log-normal.
  std::vector<QuantilePoint> curve;  ///< For a plot: 41 quantiles, 0.5 % to 99.5 %, evenly spaced
                                     ///< in normal scores.
  std::vector<Share> shares;         ///< By factor, of the variance of ln(emissions).
  std::vector<TornadoBar> tornado;   ///< By factor.
};

/// By scrambled Sobol' points, the same on every machine. `points` is kept within 1 to 65,536.
Propagation propagate(const ErrorModel& model, std::size_t points = kDefaultPoints);
/// The percentiles alone.
Percentiles percentiles(const ErrorModel& model, std::size_t points = kDefaultPoints);

/// One factor's spread put in place of the one it has.
struct Replacement {
  std::size_t factor;
  Spread spread;
};
/// The percentiles that `model` would have with each replacement alone.
std::vector<Percentiles> percentiles_with(const ErrorModel& model,
                                          std::span<const Replacement> replacements,
                                          std::size_t points = kDefaultPoints);

/// Variance of what: heavy tails make the variance of the emissions themselves a matter of a few
/// points, so reports use the logarithm, where shares of a product add to 1.
enum class Measure { logarithm, emissions };

/// Whether every factor is log-normal and there is no IT term: then all is known in closed form.
bool has_closed_form(const ErrorModel& model);
Percentiles closed_form_percentiles(const ErrorModel& model);
/// Of any model, to first order: what each factor alone makes of the standard deviation of
/// ln(emissions), with its part in the IT term and its sign. Exact for a closed form.
std::vector<double> first_order_log_sds(const ErrorModel& model);
/// Of any model, to first order; exact for a closed form.
Percentiles first_order_percentiles(const ErrorModel& model);
std::vector<Share> closed_form_shares(const ErrorModel& model, Measure measure);
/// Any model: first order after Saltelli et al. (2010), total after Jansen (1999), on 2 d
/// dimensions.
std::vector<Share> sampled_shares(const ErrorModel& model, Measure measure,
                                  std::size_t points = kDefaultPoints);

/// Quantile of the standard normal distribution; `p` in (0, 1).
double normal_quantile(double p);

}  // namespace trainprint

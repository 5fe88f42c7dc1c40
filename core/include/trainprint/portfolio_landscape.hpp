// What pictures of a table show beside its sums. Whole numbers only, so that parts merge to the
// same bits whatever the parts were.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/quantity.hpp"

namespace trainprint {

struct PortfolioRow;
struct RowResult;

// What a row may say of its training; the last column is the paper's Table 5, in percent of its
// 5,234 models, 0 where it has none.
#define TRAINPRINT_DISCLOSURES(X)                            \
  X(emissions, "emissions", "Emissions", 5.58)               \
  X(energy, "energy", "Electricity", 0.29)                   \
  X(grid, "grid", "Grid emission factor", 0.10)              \
  X(region, "region", "Region", 1.03)                        \
  X(gpu, "gpu", "GPU or other accelerator", 18.25)           \
  X(tpu, "tpu", "TPU", 3.04)                                 \
  X(hours, "hours", "Hours", 3.42)                           \
  X(device_count, "device-count", "Number of devices", 7.91) \
  X(compute, "compute", "Training compute", 0)               \
  X(parameters, "parameters", "Parameters", 0)               \
  X(tokens, "tokens", "Tokens", 0)
inline constexpr std::size_t kDisclosures = 11;

/// By accelerator, as the paper's Figure 2 (Appendix A.8.2) has them, and those not known.
inline constexpr std::string_view kFamilyLabels[] = {"A100 and A800", "H100, H200 and H800",
                                                     "Other accelerators", "Accelerator not known"};
inline constexpr std::size_t kFamilies = 4;

/// Pairs of ln(FLOP) and ln(gCO2e), added up in thousandths.
struct LogLogSums {
  std::uint64_t rows = 0;
  std::int64_t x = 0, y = 0, xx = 0, xy = 0;
  std::int64_t lowest_x = 0, highest_x = 0;

  void add(Flop flop, Mass emissions);
  void merge(const LogLogSums& other);
};

/// ln(gCO2e) = at_mean + elasticity (ln(FLOP) - mean), by least squares.
struct LogLogFit {
  double elasticity;
  Flop from, to;
  Mass at_from, at_to;
};
/// None for fewer than three rows, or rows of one compute.
std::optional<LogLogFit> fit(const LogLogSums& sums);

/// One row of a sample.
struct PortfolioPoint {
  std::uint64_t row = 0;  ///< Its number in the table, from 1.
  std::string id;
  Flop training_flop;
  Mass emissions;
  std::size_t family = kFamilies - 1;  ///< Of kFamilyLabels.
};

class PortfolioLandscape {
 public:
  /// A row that adds to the sum, or says something all the same.
  void add(std::uint64_t number, const PortfolioRow& row, const RowResult& result);
  void merge(const PortfolioLandscape& other);

  /// Rows that say it, by the order of TRAINPRINT_DISCLOSURES.
  const std::array<std::uint64_t, kDisclosures>& disclosed() const { return disclosed_; }
  const std::array<LogLogSums, kFamilies>& families() const { return families_; }
  /// At most kPoints, the same for every order and split of the rows; by their numbers.
  std::vector<PortfolioPoint> points() const;
  static constexpr std::size_t kPoints = 400;

  /// Stated figures against the estimate of the same rows: |estimate / stated - 1| in thousandths,
  /// at most kMostError, and how many rows err so.
  const std::map<std::int64_t, std::uint64_t>& errors() const { return errors_; }
  std::uint64_t within_two() const { return within_two_; }
  std::uint64_t within_three() const { return within_three_; }
  static constexpr std::int64_t kMostError = 1'000'000;

 private:
  friend class PortfolioState;
  bool keeps(std::uint64_t number) const;
  void keep(PortfolioPoint point);

  std::array<std::uint64_t, kDisclosures> disclosed_{};
  std::array<LogLogSums, kFamilies> families_{};
  std::map<std::uint64_t, PortfolioPoint>
      points_;  ///< By a hash of their numbers; the lowest stay.
  std::map<std::int64_t, std::uint64_t> errors_;
  std::uint64_t within_two_ = 0, within_three_ = 0;
};

}  // namespace trainprint

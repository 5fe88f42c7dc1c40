// Several estimates whose errors have causes in common: their sums and their order.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "trainprint/report.hpp"

namespace trainprint {

/// Points of a joint draw.
inline constexpr std::size_t kJointPoints = 8192;

/// Of the error that published runs leave open in one route: the part that runs on the same
/// hardware have in common. Within 13 to 22 families of published runs whose parts and routes are
/// the same, the correlation of ln(estimate / published) is 0.49 (1c), 0.42 (2) and 0.60 (3).
inline constexpr double kCommonResidual = 0.5;

/// A cause of error that more than one of the estimates has.
struct CommonCause {
  std::string label;                 ///< "PUE"
  std::vector<std::size_t> members;  ///< Which of the estimates, from 0.
};

/// One cause of error in a sum, alone or common.
struct SumCause {
  std::string label;
  std::size_t members;  ///< In how many of the estimates it is.
  double share;         ///< Of the variance of ln(sum), where it goes alone.
};

/// Estimates drawn together. A figure that two of them rest on (the same PUE, the grid of one
/// place, the power of one accelerator, the training compute of one run) is one unknown and errs
/// alike in both; everything else is each one's own.
class JointDraw {
 public:
  /// `reports` must outlive the draw.
  explicit JointDraw(std::span<const EstimateReport* const> reports,
                     std::size_t points = kJointPoints);

  const std::vector<CommonCause>& common() const { return common_; }

  /// Of the sum of these members; for one alone the interval of its own report. `members` must not
  /// be empty.
  Interval interval_of_sum(std::span<const std::size_t> members) const;
  /// What makes that sum uncertain, the most important first.
  std::vector<SumCause> causes_of_sum(std::span<const std::size_t> members) const;

  /// How all of them were drawn.
  std::string basis() const;
  /// The probability that `a` emits less than `b`; 0.5 where they are one.
  double probability_lower(std::size_t a, std::size_t b) const;
  /// The probability that `a` emits least of all; where several are alike, they share it.
  double probability_lowest(std::size_t a) const;

 private:
  struct Entry {
    std::size_t member, factor;
    double weight;  ///< Of the cause's normal score in the factor's.
  };
  /// One source of error, whichever estimates it enters.
  struct Unknown {
    std::string key, label;
    std::vector<Entry> entries;
  };
  void add(std::string key, std::string_view label, Entry entry);
  void find_unknowns();
  void draw();
  std::vector<double> sums(std::span<const std::size_t> members) const;

  std::vector<const EstimateReport*> reports_;
  std::size_t points_;
  std::vector<Unknown> unknowns_;  ///< In the order of their dimensions: the most important first.
  std::vector<CommonCause> common_;
  std::vector<std::vector<double>> grams_;  ///< By member, at every point.
};

}  // namespace trainprint

// How well estimates agree with published emissions, and whether their intervals keep what they
// promise.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/report.hpp"
#include "trainprint/result.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// One run whose emissions were published.
struct PublishedRun {
  std::string id;
  std::string family;        ///< Runs of one family share hardware, site and habits.
  TrainingRun run;           ///< What the publisher disclosed, energy included, emissions not.
  bool counts_host = false;  ///< The published power and emissions cover the servers too.
  Mass emissions;
  std::string left_out;  ///< Why the comparison leaves it out; empty when it takes part.
};

/// Reads runs with published emissions, a list of rows: core/data/reference_models.json and the
/// benchmark it is taken from. Fails with one error for every row and key that has to be mended.
Result<std::vector<PublishedRun>> published_runs_from_json(std::string_view json);

/// An estimate, its 90 % interval, and what was published; all in tonnes.
struct Comparison {
  double estimate, low, high, published;
};

/// How a set of estimates compares with what was published. Relative errors are |e - p| / p.
struct Metrics {
  std::size_t n = 0;
  double mean_error = 0;    ///< MAPE as a fraction.
  double median_error = 0;  ///< Quantiles interpolate between neighbours.
  double p90_error = 0;
  double within_2 = 0;  ///< Share within a factor of two either way.
  double within_3 = 0;
  double median_ratio = 0;  ///< Estimate over published.
  double log_spread = 0;    ///< Standard deviation of ln(estimate / published).
  double coverage = 0;      ///< Share of published values inside the interval.
  double width = 0;         ///< Mean interval as a factor either way: exp(mean ln(high / low) / 2).
};
Metrics measure(std::span<const Comparison> comparisons);

/// Without the `fraction` of smallest and the `fraction` of largest relative errors (the paper's
/// trimming, A.3: 0.05).
std::vector<Comparison> trimmed(std::span<const Comparison> comparisons, double fraction);

/// Absolute and relative errors of a re-estimate from less (the paper's Table 7).
struct MaskedMetrics {
  std::size_t n = 0;
  double mean_absolute_tonnes = 0, median_error = 0, p90_error = 0;
};

enum class TrainingKind { all, pre_training, fine_tuning };

/// One run at one tier.
struct ValidationCase {
  const PublishedRun* run;
  Tier tier;
  TrainingRun inputs;                   ///< What was estimated from.
  Comparison disclosed;                 ///< At the publisher's own boundary.
  Comparison facility;                  ///< The whole facility against the same published figure.
  Energy published_accelerator_energy;  ///< Accelerator energy that gives the published figure.
};

/// One line of the table.
struct Score {
  Tier tier;
  TrainingKind kind;
  bool at_facility;
  bool is_trimmed;
  Metrics metrics;
};
struct MaskedScore {
  Tier tier;  ///< What is left: 2 or 3.
  MaskedMetrics metrics;
};

struct ValidationOptions {
  /// What to assume where a run discloses neither place nor grid; absent: as the estimator does,
  /// the average where AI computing power stands.
  std::optional<CarbonIntensity> unknown_grid;
  Regression regression = Regression::refit;
  ConstantsSet constants = ConstantsSet::vendor;
  std::vector<std::string> families;  ///< Empty: all.
};

struct ValidationReport {
  std::vector<ValidationCase> cases;
  std::vector<Score> scores;
  std::vector<MaskedScore> masked;  ///< Runs of tier 1 re-estimated from compute or parameters.
  std::size_t runs = 0;             ///< Runs that take part.
  std::size_t families = 0;
  std::size_t grid_unknown = 0;  ///< Of them, without place and grid.
  CarbonIntensity assumed_grid;  ///< What was assumed of those.
};

/// Estimates every run of `published` at every tier that its disclosures open, each time with no
/// more than that tier's inputs, and compares. `published` must outlive the report.
///
/// The publisher's own boundary is what they multiplied: accelerators alone, with servers where
/// their power includes them, times PUE where they disclose one.
ValidationReport compare_with_published(std::span<const PublishedRun> published,
                                        const ValidationOptions& options);

/// "all", "pre-training", "fine-tuning".
std::string_view name(TrainingKind kind);

}  // namespace trainprint

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

/// What an estimate is compared with: the emissions, or, where none were published or a contract's
/// instead of the grid's, the energy, or the device-hours at the data sheet's power. Energy and
/// hours are put as the emissions that they make on the estimate's own grid, so that the ratio is
/// theirs.
enum class JudgedBy { emissions, energy, device_hours };

/// One run of which emissions, energy or device-hours were published.
struct PublishedRun {
  std::string id;
  std::string family;        ///< Runs of one family share hardware, site and habits.
  TrainingRun run;           ///< What the publisher disclosed, energy included, emissions not.
  bool counts_host = false;  ///< The published power and emissions cover the servers too.
  JudgedBy judged_by = JudgedBy::emissions;
  Mass emissions;        ///< Where it is judged by them.
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
/// Each counted with its weight; quantiles are those of a list where each stands `weight` times.
Metrics measure(std::span<const Comparison> comparisons, std::span<const double> weights);

struct Range {
  double low, high;
};
/// The same with each family counted once, whatever the number of its runs, and how far the figures
/// would move if other families had been published.
struct FamilyMetrics {
  std::size_t families = 0;
  Metrics metrics;
  /// 90 % intervals: 1,000 draws of as many families, with repeats, by a fixed generator.
  Range median_error = {0, 0}, median_ratio = {0, 0}, coverage = {0, 0};
};
/// `families` names the family of each comparison.
FamilyMetrics measure_families(std::span<const Comparison> comparisons,
                               std::span<const std::string_view> families);

/// Without the `fraction` of smallest and the `fraction` of largest relative errors (the paper's
/// trimming, A.3: 0.05).
std::vector<Comparison> trimmed(std::span<const Comparison> comparisons, double fraction);

/// Absolute and relative errors of a re-estimate from less (the paper's Table 7).
struct MaskedMetrics {
  std::size_t n = 0;
  double mean_absolute_tonnes = 0, median_error = 0, p90_error = 0;
};

/// Which runs a score is of. Where the publisher gave the power that it multiplied with, tier 1b
/// is little but arithmetic, so those whose power is the data sheet's have a score of their own.
enum class TrainingKind { all, pre_training, fine_tuning, power_not_given };

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
  FamilyMetrics by_family;  ///< Of the untrimmed.
};
struct MaskedScore {
  Tier tier;  ///< What is left: 2 or 3.
  MaskedMetrics metrics;
};

/// A run whose energy was published with its servers: device-hours, a data sheet's power and the
/// hosts of its setting against it, at the boundary of the published figure. In kWh.
struct SystemCase {
  const PublishedRun* run;
  Comparison energy;
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
  std::vector<SystemCase> systems;
  Metrics system;
  FamilyMetrics system_by_family;
  std::size_t runs = 0;  ///< Runs that take part.
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

/// "all", "pre-training", "fine-tuning", "power not given".
std::string_view name(TrainingKind kind);
/// "emissions", "energy", "device-hours".
std::string_view name(JudgedBy judged_by);

}  // namespace trainprint

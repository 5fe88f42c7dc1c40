// Runs side by side: which emits least, by how much, and how sure that is.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "trainprint/joint.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// The most runs that are compared at once.
inline constexpr std::size_t kMostCompared = 50;
/// From this probability on an order is called certain; below it, the sentence says how likely.
inline constexpr double kCertainOrder = 0.9;

/// A run and its estimate, by the name that somebody gave it.
struct ComparedRun {
  std::string name;
  EstimateReport report;
};

/// How one run differs from another.
struct Difference {
  Mass mass;                     ///< Its emissions less those of the other.
  double ratio;                  ///< Its emissions over those of the other.
  double probability_lower;      ///< That it emits less; causes that both have are counted once.
  std::vector<TraceLine> trace;  ///< The sum: D is the difference, p the same in per cent.
};

struct ComparedRow {
  std::string name;                    ///< As given; else "A100 SXM4 80GB in France".
  std::string hardware, hours, place;  ///< In short; empty where not named.
  Difference from_base;                ///< Of the base itself: 0, 1 and 0.5.
  double probability_lowest;
};

struct RunComparison {
  std::size_t base = 0;
  std::vector<ComparedRow> rows;  ///< In the order given.
  std::size_t lowest = 0;
  bool certain = false;  ///< Whether the lowest is so with kCertainOrder.
  std::string finding;   ///< One or two sentences: the best choice, by how much, how sure.
  std::vector<CommonCause> common;  ///< What was counted once.
  std::string chance_basis;         ///< Where the probabilities come from.
};

/// "8 × A100 SXM4 80GB in France", as short as tells one run from another.
std::string short_name(const EstimateReport& report);

/// "-12 t CO2e", "no difference".
std::string difference_text(Mass difference);
/// "-43 %", "+210 %".
std::string percent_text(double ratio);
/// "43 % less", "18 times less", "2.3 times as much", "about the same".
std::string ratio_words(double ratio);
/// "97 in 100", "more than 99 in 100".
std::string chance_text(double probability);

/// All at one boundary, which is the caller's to see to; `base` is one of them and there is one at
/// least.
RunComparison compare(std::span<const ComparedRun> runs, std::size_t base);

/// The same as tables to take away. `runs` as compare() took them.
std::string comparison_csv(std::span<const ComparedRun> runs, const RunComparison& comparison);
std::string comparison_markdown(std::span<const ComparedRun> runs, const RunComparison& comparison);

}  // namespace trainprint

// What is physically possible, and what published runs show. None of these was fitted to a set of
// runs; where a range is ours, it says so.
#pragma once
#include <string_view>

#include "trainprint/method.hpp"
#include "trainprint/plausibility.hpp"

namespace trainprint::plausibility {

// -- Carbon intensity of electricity, gCO2e/kWh, life-cycle
/// Hydro and nuclear at best: IPCC AR5 WG III (2014) Annex III gives minima of 1 (hydro) and 3.7
/// (nuclear), medians of 24 and 12; Ember's cleanest countries are near 20.
inline constexpr double kCleanestGrid = 5;
/// Lignite: the same table's 1,000 for coal, with old plants and grid losses; Ember's dirtiest
/// countries stay below 1,100.
inline constexpr double kDirtiestGrid = 1300;
/// A contract for hydro power may be counted at its own emissions, 1 to 2 g (AR5, minimum).
inline constexpr double kCleanestContract = 1;
/// Below this a place is low-carbon: France, Sweden, Norway, Switzerland, Iceland, Quebec (Ember
/// and Electricity Maps averages).
inline constexpr double kLowCarbonPlace = 60;
/// A place's average against the hour, year, state and basis of a calculator: a factor of two each
/// way. US states alone span 20 to 900 around a mean of 380 (EPA eGRID).
inline constexpr double kGridTolerance = 2;
/// Where nothing is known: the world's average (Ember 2024, 473), rounded.
inline constexpr double kOrdinaryGrid = 450;

// -- Power of one accelerator with its share of host and building, over its thermal design power
/// Idle: A100 about 50 of 400 W, H100 70 of 700 W (NVIDIA), TPU v3 123 of 450 W (Jouppi et al.
/// 2021).
inline constexpr double kIdle = 0.10;
/// Least mean power seen in training: 0.30 for a ViT-tiny on one V100 (Dodge et al. 2022).
inline constexpr double kLeastInTraining = 0.25;
/// Data sheets hold to a tenth; cards sold with a raised limit reach a third more.
inline constexpr double kMostOverTdp = 1.3;
/// Building over IT: server rooms of universities reach 1.8 to 2 (EPFL, in Meditron's card).
inline constexpr double kMostPue = 2.0;

// -- Throughput over dense BF16 peak
inline constexpr double kFp8OverBf16 = 2;  ///< Data sheets of H100, L4, RTX 40 and later.
/// Least that is still called training: small models on large cards reach a few thousandths.
inline constexpr double kLeastUtilisation = 2e-4;
/// Frozen weights need no gradient of their own: 4 of the 6 FLOP per parameter and token.
inline constexpr double kFrozenOverFull = 4.0 / 6.0;

// -- Last resorts
/// A published run is rarely shorter than a minute of one accelerator.
inline constexpr double kShortestRunHours = 1.0 / 60;
/// Standard deviations (2.3 in ln) of the parameter regression: a factor of 10,000.
inline constexpr double kTier3Deviations = 4;
/// Two figures for one run that differ by a whole factor, read to this.
inline constexpr double kSameFigure = 0.03;

/// Thermal design power of the accelerator, or what stands for it; nothing if none is known.
std::optional<Power> nominal_power(const Stated& stated);
/// Most that one accelerator can draw with host, network and building, over its nominal power.
double most_over_nominal(const Stated& stated, Power nominal);
/// Training compute, given or 6 N D.
std::optional<Flop> compute(const Stated& stated);

/// A reading under which a figure would fit.
struct Reading {
  NoticeCode code;  ///< kilograms_as_grams and the like.
  double factor;    ///< The true figure over the stated one.
};
/// Readings of a mass or an energy that is too small (`too_small`) or too large, in the order of
/// how common they are.
std::vector<Reading> readings(const Stated& stated, bool too_small, bool energy);
/// The most ordinary reading that brings `value` between `low` and `high`.
std::optional<Reading> explain(const std::vector<Reading>& readings, double value, double low,
                               double high);

/// Accelerators at the same time; 1 where nobody says.
double devices_of(const Stated& stated);

/// Chips that people count as one device: 4 or 8 in a TPU slice or host, 2 dies or cores in one.
bool counted_in_slices(const Stated& stated);

/// The checks; each adds what it finds.
void check_hours(const Stated& stated, std::vector<Finding>& found);
void check_throughput(const Stated& stated, std::vector<Finding>& found);
void check_energy(const Stated& stated, std::vector<Finding>& found);
void check_emissions(const Stated& stated, std::vector<Finding>& found);
void check_other_figures(const Stated& stated, std::vector<Finding>& found);
/// Of what only a run says: servers, ranks, year, and steps beside tokens.
void check_counts(const TrainingRun& run, const Accelerator* accelerator,
                  std::optional<double> count_in_text, std::vector<Finding>& found);

/// Of units that slipped, where nothing that does not fit has been found yet.
void check_scale(const TrainingRun& run, const Stated& stated, std::vector<Finding>& found);

/// The most certain first.
void sort_by_confidence(std::vector<Finding>& found);

}  // namespace trainprint::plausibility

// Written by scripts/refit from core/data/calibration.csv: what published training runs say.
// clang-format off
#pragma once
#include <string_view>

namespace trainprint::calibration {

inline constexpr double kReferencePeak = 3.12e+14;  ///< A100, dense BF16 (data sheet): the part that most published runs used
inline constexpr double kFastestOverReference = 3.17;  ///< H100, 989 over 312 TFLOP/s: the fastest part in the published runs; nothing is known beyond
inline constexpr double kLargeParameters = 7e+10;  ///< from here on published runs keep accelerators about equally busy
inline constexpr double kTokensPerParameter = 500;  ///< geometric mean over published runs that disclose both: 527

// Achieved over peak rate: 0.35 exp(-(offset + fast_small ln(peak / A100) ln(min(1, N / 70e9))))
inline constexpr double kEfficiencyOffset = 0.056;
inline constexpr double kEfficiencyFastSmall = -0.172;
inline constexpr std::string_view kEfficiencySource =
    "calibrated: 46 published runs of 21 families, each predicted from the others";

// Tier 2: E_acc = e_0 F min(1, N / 70e9)^small
inline constexpr double kTier2PicojoulePerFlop = 3.09;  ///< of a model of 70e9 parameters or more
inline constexpr double kTier2Small = -0.1;  ///< exponent of min(1, N / 70e9)
inline constexpr std::string_view kTier2Source =
    "calibrated: 46 published runs of 21 families, each predicted from the others";

// Tier 3: ln of the accelerators' kWh
struct Tier3 {
  double intercept, ln_billions, ln_above_bend, hopper, not_language_model;
};
inline constexpr Tier3 kTier3{8.157, 1.219, -0.542, 2.261, 1.185};
inline constexpr double kBendBillions = 20;  ///< larger models have seen fewer tokens per parameter
inline constexpr double kTier3ShareH = 0.34;  ///< share of families that used Hopper parts, for runs whose hardware is not known
struct Tuned {
  double intercept, ln_billions;
};
inline constexpr Tuned kTuned{3.102, 1.243};

// Standard deviations of ln(estimate / published) that put 90 % of the runs of unseen families inside
inline constexpr double kPowerLogSpread = 0.43;  ///< 27 published runs of 17 families whose power was not given
inline constexpr double kHardwareComputeLogSpread = 0.3;  ///< 46 published runs of 21 families, each predicted from the others
inline constexpr double kPaperHardwareComputeLogSpread = 0.89;  ///< 46 published runs with the paper's Table 9
inline constexpr double kTier2LogSpread = 0.44;  ///< 46 published runs of 21 families, each predicted from the others
inline constexpr double kTier3LogSpread = 1.25;  ///< 60 published pre-training runs of 28 families, each predicted from the others
inline constexpr double kTier3LogSpreadHardwareUnknown = 1.76;  ///< the same without the hardware's generation
inline constexpr double kTunedLogSpread = 3.12;  ///< 23 published fine-tuning runs of 13 families, each predicted from the others
inline constexpr std::string_view kPowerBasis =
    "spread of 27 published runs of 17 families whose power was not given";
inline constexpr std::string_view kHardwareComputeBasis =
    "spread of 46 published runs of 21 families, each predicted from the others";
inline constexpr std::string_view kTier2Basis =
    "spread of 46 published runs of 21 families, each predicted from the others";
inline constexpr std::string_view kTier3Basis =
    "spread of 60 published pre-training runs of 28 families, each predicted from the others";
inline constexpr std::string_view kTunedBasis =
    "spread of 23 published fine-tuning runs of 13 families, each predicted from the others";

}  // namespace trainprint::calibration

// Written by scripts/refit from core/data/calibration.csv: what published training runs say.
// clang-format off
#pragma once
#include <string_view>

namespace trainprint::calibration {

inline constexpr double kReferencePeak = 3.12e+14;  ///< A100, dense BF16 (data sheet): the part that most published runs used
inline constexpr double kReferencePowerW = 400;  ///< A100 SXM (data sheet)
inline constexpr double kFastestOverReference = 3.17;  ///< H100, 989 over 312 TFLOP/s: the fastest part in the published runs; nothing is known beyond
inline constexpr double kLargeParameters = 7e+10;  ///< from here on published runs keep accelerators about equally busy
inline constexpr double kTokensPerParameter = 500;  ///< geometric mean over published runs that disclose both: 527

// Achieved over peak rate: 0.35 exp(-(offset + fast_small ln(peak / A100) ln(min(1, N / 70e9))))
inline constexpr double kEfficiencyOffset = 0.035;  ///< ln of energy over the physical model's at 0.35
inline constexpr double kEfficiencyFastSmall = -0.186;  ///< per ln(peak over A100) and ln(N / 70e9)

// Small networks of images: achieved over peak rate
inline constexpr double kSmallImageNetwork = 5e+07;  ///< networks of images below this size leave tensor cores idle
inline constexpr double kImageEfficiencyPerGmac = 0.1;  ///< per GMAC of a forward pass for one image: MobileNet v2 (0.03 GMAC at 128 px) 0.3 %, NASNet mobile 1.0 %, Xception 12 %, ResNet-50 (1.3 GMAC) 15 %, each the median of 30 trainings measured on an RTX 3090 (GAISSA): about 1,000 images a second
inline constexpr double kImageEfficiencyLeast = 0.003;  ///< the least of those
inline constexpr double kImageEfficiencyMost = 0.15;  ///< the most of those below 50e6 parameters
inline constexpr double kImageEfficiencyUnknown = 0.021;  ///< where the images are not known: the geometric middle of 0.3 and 15 %

// Tier 2: E_acc = e_0 F w^watts, w = watts per peak rate over the A100's
inline constexpr double kTier2PicojoulePerFlop = 4.26;  ///< on parts with the watts per peak rate of an A100
inline constexpr double kTier2Watts = 0.627;  ///< exponent of watts per peak rate over the A100's
inline constexpr double kTier2LnWatts2023 = -0.217;  ///< ln of the watts per peak rate over the A100's of the parts at work in 2023, where no part is named
inline constexpr double kTier2LnWattsPerYear = -0.279;  ///< the same, per year after 2023

// Tier 3: ln of the accelerators' kWh
inline constexpr double kTier3Intercept = 8.901;  ///< ln kWh of the accelerators
inline constexpr double kTier3LnBillions = 1.711;  ///< ln kWh of the accelerators
inline constexpr double kTier3LnAboveBend = -1.076;  ///< ln kWh of the accelerators
inline constexpr double kBendBillions = 3;  ///< larger models have seen fewer tokens per parameter
inline constexpr double kTier3Hopper = 1.34;  ///< ln kWh of the accelerators
inline constexpr double kTier3ShareH = 0.26;  ///< share of families that used Hopper parts, for runs whose hardware is not known
inline constexpr double kTunedIntercept = -0.458;  ///< ln kWh of the accelerators, fine-tuning
inline constexpr double kTunedLnBillions = 1.068;  ///< ln kWh of the accelerators, fine-tuning
inline constexpr double kTunedFast = 5.035;  ///< ln kWh of the accelerators, fine-tuning
inline constexpr double kFastPeak = 1e+14;  ///< data-centre parts of at least this peak (V100 and faster) fine-tune on more data than others do
inline constexpr double kFastWatts = 160;  ///< ... and of at least these watts: an L4 or an A10 is rented by the hour as a T4 is

// Standard deviations of ln(estimate / published) that put 90 % of the runs of unseen families inside
inline constexpr double kShortDeviceHours = 100;  ///< below this many device-hours accelerators are often idle, and what was counted varies
inline constexpr double kPowerLogSpreadShort = 0.61;  ///< 38 published runs of 21 families whose power was not given, split at 100 device-hours
inline constexpr double kPowerLogSpreadLong = 0.25;  ///< 38 published runs of 21 families whose power was not given, split at 100 device-hours
inline constexpr double kHardwareComputeLogSpread = 0.45;  ///< 65 published runs of 38 families, each predicted from the others
inline constexpr double kPaperHardwareComputeLogSpread = 0.65;  ///< 64 published runs with the paper's Table 9
inline constexpr double kImageLogSpread = 0.8;  ///< of the trainings about the line, and other data loaders than theirs
inline constexpr double kImageLogSpreadUnknown = 1.4;  ///< 0.3 to 15 % as a 90 % interval is 1.2; power at 43 to 96 % of the data sheet's
inline constexpr double kTier2LogSpread = 0.53;  ///< 65 published runs of 38 families, each predicted from the others
inline constexpr double kTier2LogSpreadByYear = 0.54;  ///< the same by the year alone
inline constexpr double kTier2LogSpreadUnknown = 0.57;  ///< the same with neither part nor year
inline constexpr double kTier3LogSpread = 1.6;  ///< 86 published pre-training runs of 45 families, each predicted from the others
inline constexpr double kTier3LogSpreadHardwareUnknown = 1.73;  ///< the same without the hardware's generation
inline constexpr double kTunedLogSpread = 2.38;  ///< 127 fine-tunes, published and automatic, of 28 families, each predicted from the others

inline constexpr std::string_view kEfficiencySource =
    "calibrated: 65 published runs of 38 families, each predicted from the others";
inline constexpr std::string_view kTier2Source =
    "calibrated: 65 published runs of 38 families, each predicted from the others";
inline constexpr std::string_view kPowerBasis =
    "spread of 38 published runs of 21 families whose power was not given, split at 100 device-hours";
inline constexpr std::string_view kHardwareComputeBasis =
    "spread of 65 published runs of 38 families, each predicted from the others";
inline constexpr std::string_view kTier2Basis =
    "spread of 65 published runs of 38 families, each predicted from the others";
inline constexpr std::string_view kTier3Basis =
    "spread of 86 published pre-training runs of 45 families, each predicted from the others";
inline constexpr std::string_view kTunedBasis =
    "spread of 127 fine-tunes, published and automatic, of 28 families, each predicted from the others";

}  // namespace trainprint::calibration

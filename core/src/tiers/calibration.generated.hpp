#pragma once
#include <string_view>
namespace trainprint::calibration {
inline constexpr double kReferencePeak = 312e12;
inline constexpr double kFastestOverReference = 3.17;
inline constexpr double kLargeParameters = 70e9;
inline constexpr double kTokensPerParameter = 500;
inline constexpr double kEfficiencyOffset = 0.0, kEfficiencyFastSmall = -0.18;
inline constexpr double kTier2PicojoulePerFlop = 3.1, kTier2Small = -0.11;
inline constexpr double kTier3ShareH = 0.4, kBendBillions = 20;
struct Tier3 { double intercept, ln_billions, ln_above_bend, hopper, not_language_model; };
inline constexpr Tier3 kTier3{7,1.2,-0.6,1.8,1};
struct Tuned { double intercept, ln_billions; };
inline constexpr Tuned kTuned{1,1};
inline constexpr double kPowerLogSpread=.45,kHardwareComputeLogSpread=.36,kPaperHardwareComputeLogSpread=.7,kTier2LogSpread=.45,kTier3LogSpread=1.4,kTunedLogSpread=3;
inline constexpr std::string_view kPowerBasis="x",kHardwareComputeBasis="x",kTier2Basis="x",kTier3Basis="x",kTunedBasis="x",kEfficiencySource="x",kTier2Source="x";
}

// Every constant of the method, with its source beside it. Equation, table and section numbers are
// those of "Hugging Carbon" (ICML 2026) unless another source is named.
#pragma once
#include "trainprint/quantity.hpp"

namespace trainprint::method {

// -- Training compute (section 3.2, A.6)
inline constexpr double kFlopPerParameterToken = 6;  ///< Encoder-only and decoder-only.
/// Not the paper's 7: a token belongs to the source or to the target and passes one of the two
/// stacks, half the parameters. T5 11B: 4.05e22 FLOP published (Patterson et al. 2021) over 1e6
/// steps of 2,048 pairs of 512 + 114 tokens (Raffel et al. 2020) make 2.9; 7 is 2.4 times too much.
inline constexpr double kFlopPerParameterTokenEncoderDecoder = kFlopPerParameterToken / 2;
inline constexpr double kFlopPerParameterTokenMin = 5;  ///< Sensitivity range of A.6.
inline constexpr double kFlopPerParameterTokenMax = 12;
inline constexpr double kAlphaFrozen = 0.35;  ///< A.6 gives [0.2, 0.5]; the middle. Paper alone.
inline constexpr double kAlphaFrozenMin = 0.2;
inline constexpr double kAlphaFrozenMax = 0.5;
/// Not the paper's: gradients pass through a frozen layer (2 FLOP forward, 2 for the gradient of
/// its input) but its weights get none (2 saved): 4 of 6.
inline constexpr double kAlphaFrozenPhysical = 2.0 / 3.0;
/// Layers below the lowest adapter cost the forward pass alone (2 of 6): a fifth of them without
/// adapters makes 0.60. Attention's products have no weights to freeze and cost all 6 of 6: LoRA
/// with r = 16 on every linear layer of Llama-3.2-1B, counted by PyTorch's FlopCounterMode at 2,048
/// tokens, takes 0.706 of training all of it (on q and v alone 0.698). QLoRA's unpacking of 4-bit
/// weights takes time, not FLOP of the model.
inline constexpr double kAlphaFrozenPhysicalMin = 0.60;
inline constexpr double kAlphaFrozenPhysicalMax = 0.71;
inline constexpr double kAlphaRoute = 1.02;  ///< A.6 gives [1.00, 1.05]; the middle, rounded.
inline constexpr double kAlphaRouteMin = 1.00;
inline constexpr double kAlphaRouteMax = 1.05;

/// A value that stands in for what people often do not say: anywhere from `p05` to `p95` in nine of
/// ten cases, by ratio.
struct Usual {
  double value, p05, p95;
};
/// Bytes of text in a token. Llama 3's tokenizer makes 3.94 characters of English a token, Llama
/// 2's 3.17 (arXiv:2407.21783, section 3.2); GPT-2's 3.4 bytes of the Pile, between 2.3 of code
/// and 4.4 of web pages (arXiv:2101.00027, 0.293 tokens a byte).
inline constexpr Usual kBytesPerToken{4, 3, 5};
/// Tokens in an example of a set to tune on. Prompts and answers of the sets that were compared in
/// arXiv:2306.04751 (table 1) have about 90 tokens in Alpaca, 200 in Dolly, 400 in OpenAssistant
/// and Flan, 1,400 in ShareGPT; sentences to classify have 50.
inline constexpr Usual kTokensPerExample{250, 50, 1250};
/// Passes over the data in fine-tuning: 3 is the default of transformers' Trainer
/// (num_train_epochs) and what Alpaca did; one pass over large sets, ten over small ones.
inline constexpr Usual kTuningEpochs{3, 0.95, 9.5};
inline constexpr double kPreTrainingEpochs = 1;

// -- Accelerators that fine-tuning runs on, where the number is not given: ours, no source counts
// them. One; a second in a workstation is not rare, four share a server's work.
inline constexpr double kMostTuningDevices = 4;
inline constexpr double kMostWorkstationDevices = 2;

// -- Training compute from images (A.7)
inline constexpr double kTrainingOverForward = 3;  ///< Backward costs twice the forward pass.
inline constexpr double kClipOverVit = 1.1;        ///< Text tower: a tenth of the image tower.

// -- Energy (A.8.1)
inline constexpr double kHostOverhead = 0.20;  ///< CPU, RAM and NIC energy over accelerator energy.
inline constexpr Power kNodePower = Power::watts(250);
inline constexpr Power kNetworkPower = Power::watts(100);  ///< Per node.
inline constexpr double kPue = 1.2;                        ///< "Unified" PUE.
inline constexpr double kDevicesPerNode = 8;
inline constexpr double kEfficiency =
    0.35;  ///< Table 9's value for the A100, for parts it does not list.
inline constexpr double kTimeAmplification = 1.0;  ///< The paper gives a range, no value.
inline constexpr Power kReferencePower =
    Power::watts(400);  ///< A100, the paper's default accelerator (Table 9).

// -- Tier 2 regression (Table 10): ln(t) on ln(FLOP), ln(kg/kWh), family
struct Tier2 {
  double intercept, ln_flop, ln_grid_kg_per_kwh, family_h, family_other;
};
inline constexpr Tier2 kTier2{-39.252, 0.829, 0.847, -0.827, 0.629};

// -- Tier 3 regression (Table 11): ln(t) on ln(parameters), ln(grid), fine-tuned
struct Tier3 {
  double intercept, ln_parameters, ln_grid, fine_tuned;
};
inline constexpr Tier3 kTier3{-32.127, 1.451, 0.343, -1.001};

// -- Relative error of a factor (Table 4): low when disclosed, high when imputed, the middle when
// derived
struct ErrorRange {
  double low, high;
  constexpr double middle() const { return (low + high) / 2; }
};
inline constexpr ErrorRange kFlopError{0.05, 0.15};
inline constexpr ErrorRange kImputedFlopError{0.60, 0.80};  ///< Tier 3: a prototype, a mean.
inline constexpr ErrorRange kPowerError{0.05, 0.10};
inline constexpr ErrorRange kEfficiencyError{0.10, 0.25};
inline constexpr ErrorRange kTimeAmplificationError{0.10, 0.20};
inline constexpr ErrorRange kGridError{0.10, 0.20};
/// No grid emits more; oil shale, the worst fuel in use, is near 1,200.
inline constexpr double kHighestGridGramsPerKwh = 2000;
inline constexpr ErrorRange kPueError{
    0.05, 0.15};  ///< Not in Table 4; ours: sites report to about 0.05, fleets span 1.05 to 1.5.
inline constexpr ErrorRange kEnergyError{
    0.05, 0.05};  ///< Measured energy; ours: the low end of power, which it replaces.

// -- Bands that the paper states for its tiers (A.2)
inline constexpr ErrorRange kTier1Band{0.05, 0.15};
inline constexpr ErrorRange kTier2Band{0.40, 0.70};
inline constexpr ErrorRange kTier3Band{0.90, 1.50};

// -- Spread that the regressions really have: standard deviation of ln(estimate/published) over
// models with published emissions (final runs, none suspect; 46 with known compute, 60 pre-training
// runs with known size).
inline constexpr double kTier2LogSpread = 0.93;
inline constexpr double kTier3LogSpread = 2.3;

}  // namespace trainprint::method

// The seven correction factors (A.6, step 5). Where the paper gives a range, a declared factor
// takes its middle; the half-range goes into the uncertainty.
#include "trainprint/flops/corrections.hpp"

#include <cmath>

namespace trainprint {
namespace {

constexpr Correction ranged(std::string_view symbol, std::string_view label, FieldName field,
                            double low, double high) {
  return {symbol, label, field, (low + high) / 2, low, high};
}

// A.6: "Adam/AdamW maintain moments, typically 1.10-1.20; Adafactor closer to 1.05; SGD 1.00."
constexpr Correction kOptimizers[] = {
    ranged("alpha_opt", "Optimiser: Adam or AdamW", "corrections.optimizer", 1.10, 1.20),
    ranged("alpha_opt", "Optimiser: Adafactor", "corrections.optimizer", 1.05, 1.05),
    ranged("alpha_opt", "Optimiser: SGD", "corrections.optimizer", 1.00, 1.00),
};
// A.6: "bf16/fp16 about 1.00; fp32 about 1.10; fp8 with scale management 0.90-1.00."
constexpr Correction kPrecisions[] = {
    ranged("alpha_prec", "Precision: bf16 or fp16", "corrections.precision", 1.00, 1.00),
    ranged("alpha_prec", "Precision: fp32", "corrections.precision", 1.10, 1.10),
    ranged("alpha_prec", "Precision: fp8", "corrections.precision", 0.90, 1.00),
};
struct Switch {
  bool Corrections::*declared;
  Correction correction;
};
constexpr Switch kSwitches[] = {
    {&Corrections::activation_checkpointing,
     ranged("alpha_ckpt", "Activation checkpointing", "corrections.activation_checkpointing", 1.05,
            1.30)},
    {&Corrections::fused_attention,
     ranged("alpha_act", "Fused attention or sparsity", "corrections.fused_attention", 0.90, 0.98)},
    {&Corrections::pipeline_parallel,
     ranged("alpha_pipe", "Pipeline bubbles", "corrections.pipeline_parallel", 1.00, 1.10)},
    {&Corrections::data_parallel,
     ranged("alpha_dp", "Data-parallel synchronisation", "corrections.data_parallel", 1.00, 1.10)},
    {&Corrections::other_overhead,
     ranged("alpha_misc", "Rest of the training stack", "corrections.other_overhead", 0.98, 1.05)},
};

}  // namespace

std::vector<Correction> corrections(const Corrections& declared) {
  std::vector<Correction> factors;
  if (declared.optimizer) factors.push_back(kOptimizers[static_cast<int>(*declared.optimizer)]);
  if (declared.precision) factors.push_back(kPrecisions[static_cast<int>(*declared.precision)]);
  for (const Switch& item : kSwitches) {
    if (declared.*item.declared) factors.push_back(item.correction);
  }
  return factors;
}

double product(const std::vector<Correction>& factors) {
  double value = 1;
  for (const Correction& factor : factors) value *= factor.value;
  return value;
}

double relative_error(const std::vector<Correction>& factors) {
  double squares = 0;
  for (const Correction& factor : factors) {
    squares += factor.relative_error() * factor.relative_error();
  }
  return std::sqrt(squares);
}

}  // namespace trainprint

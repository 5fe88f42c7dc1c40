// What optimiser, precision and system add to the plain count of FLOP (A.6, step 5).
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "trainprint/choice.hpp"
#include "trainprint/fields.hpp"

namespace trainprint {

#define TRAINPRINT_OPTIMIZERS(X)         \
  X(adam, "adam", "Adam, AdamW")         \
  X(adafactor, "adafactor", "Adafactor") \
  X(sgd, "sgd", "SGD")
TRAINPRINT_CHOICE(Optimizer, TRAINPRINT_OPTIMIZERS)

#define TRAINPRINT_PRECISIONS(X)  \
  X(bf16, "bf16", "BF16 or FP16") \
  X(fp32, "fp32", "FP32")         \
  X(fp8, "fp8", "FP8")
TRAINPRINT_CHOICE(Precision, TRAINPRINT_PRECISIONS)

/// What the user declared. Nothing declared: no correction (the paper's main analysis).
struct Corrections {
  std::optional<Optimizer> optimizer = {};
  std::optional<Precision> precision = {};  ///< bf16 stands for fp16 too.
  bool activation_checkpointing = false;    ///< Activations computed again in the backward pass.
  bool fused_attention = false;             ///< FlashAttention and the like, or sparsity.
  bool pipeline_parallel = false;
  bool data_parallel = false;
  bool other_overhead = false;  ///< Logging, data loading, graph capture.
};

/// One factor that was declared.
struct Correction {
  std::string_view symbol;  ///< "alpha_opt"
  std::string_view label;
  FieldName field;   ///< "corrections.optimizer"
  double value;      ///< Middle of the range unless the paper gives one figure.
  double low, high;  ///< The paper's range.

  /// Half the range over the value.
  double relative_error() const { return (high - low) / 2 / value; }
};

/// The factors of what was declared, in the paper's order; empty when nothing was.
std::vector<Correction> corrections(const Corrections& declared);

/// Product of the factors; 1 when there are none.
double product(const std::vector<Correction>& factors);
/// Relative error of the product: sqrt of the sum of squares (Eq. 7).
double relative_error(const std::vector<Correction>& factors);

}  // namespace trainprint

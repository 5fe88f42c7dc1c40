// From what is known about a model, its data and its training to F, the training compute.
#pragma once
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include "trainprint/flops.hpp"
#include "trainprint/model_config.hpp"
#include "trainprint/propagation.hpp"
#include "trainprint/result.hpp"
#include "trainprint/trace.hpp"

namespace trainprint {

/// Everything that bears on F; every field may be missing. Counts are positive.
struct ComputeDescription {
  std::optional<Architecture> architecture = {};  ///< Default: the model's, or decoder-only.
  std::optional<ModelShape> model = {};           ///< Read from a config.json.

  // Size of what reads tokens
  std::optional<ParameterCount> parameters = {};         ///< All of them.
  std::optional<ParameterCount> active_parameters = {};  ///< Per token, of a mixture of experts.
  std::optional<ParameterCount> trainable_parameters =
      {};  ///< The rest is frozen (LoRA, adapters).
  // A mixture of experts by its parts; all five or none
  std::optional<ParameterCount> dense_parameters = {}, expert_parameters = {};
  std::optional<double> experts_per_layer = {}, experts_per_token = {}, expert_layers = {};
  std::optional<double> load_imbalance = {};  ///< Busiest expert over the mean, 1 or more.

  // Tokens: one of five ways
  std::optional<TokenCount> tokens = {};  ///< Repeats included.
  std::optional<TokenCount> dataset_tokens = {};
  std::optional<double> dataset_examples = {};  ///< Of sequence_length tokens each.
  std::optional<double> dataset_bytes = {};     ///< Of its text.
  std::optional<double> epochs = {};
  std::optional<double> steps = {};
  std::optional<DeviceCount> world_size = {};  ///< Devices that each take their own batch.
  std::optional<double> gradient_accumulation = {};
  std::optional<TokenCount> sequence_length = {};  ///< Of one sequence, on average.
  std::optional<double> per_device_batch = {};     ///< Sequences or images per device and step.

  // Images
  std::optional<ImageCount> images = {};  ///< Per epoch; or from steps, devices and batches.
  std::optional<double> image_size = {};  ///< Side in pixels, where it is not the model's own.

  // Constants of the method, overridden
  std::optional<double> flop_per_parameter_token = {};  ///< c, [5, 12].
  std::optional<double> alpha_frozen = {};              ///< (0, 1].
  std::optional<double> alpha_route = {};               ///< [1, 2].
  Corrections corrections = {};
  bool impute = false;  ///< Whether prototypes and category means may stand in (A.7).
};

/// What else is known of the run, and decides what is assumed where the description is silent.
struct ComputeContext {
  std::optional<bool> tuned = {};  ///< Fine-tuned or instruction-tuned; absent where nobody says.
  bool reads_text = true;
  double devices = 1;  ///< That read batches of their own, where world_size does not say it.
  bool paper_constants = false;
};

/// A factor that the method gives a range for: how F may differ from the F that is counted.
struct ComputeRange {
  std::string_view symbol, label;
  FieldName field;
  Spread spread;
};

/// Relative error of a product whose factors have these, independently (Eq. 7).
inline double in_quadrature(double a, double b) { return std::sqrt(a * a + b * b); }

/// The answer.
struct TrainingCompute {
  Flop flop;  ///< F
  Flop base;  ///< F before the seven corrections.
  /// Of F, from declared corrections and assumed factors alone; to be combined with Table 4's.
  double relative_error = 0;
  double assumed_error = 0;  ///< What of it the ranges below do not say.
  std::vector<ComputeRange> ranges;
  bool imputed = false;  ///< Whether a prototype or a category mean stands behind it.
  /// Of one forward pass for one image (multiply-adds); absent where tokens are counted.
  std::optional<double> macs_per_image;
  std::vector<TraceLine> trace;
  std::vector<Notice> notices;
};

/// F by tokens (A.6) or by images (A.7), whichever the architecture asks for. Fails with
/// out_of_range or contradiction naming the fields, or with insufficient_input naming the cheapest
/// field to add.
Result<TrainingCompute> training_compute(const ComputeDescription& description,
                                         const ComputeContext& context = {});

}  // namespace trainprint

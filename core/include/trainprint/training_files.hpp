// The JSON files that a training leaves beside a model's weights.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/flops/architecture.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// Which file a JSON text is.
enum class TrainingFile {
  none,
  trainer_state,      ///< trainer_state.json of the Trainer.
  train_results,      ///< train_results.json or all_results.json of the Trainer.
  wandb_summary,      ///< wandb-summary.json of W&B: what was logged last.
  adapter_config,     ///< adapter_config.json of PEFT.
  model_config,       ///< config.json.
  safetensors_index,  ///< model.safetensors.index.json.
  hub_answer,         ///< The Hub's answer to GET /api/models/{id}.
};

/// By its keys. Fails with malformed_json or not_text; NaN and Infinity, which Python writes, pass.
Result<TrainingFile> recognise_training_file(std::string_view json);

/// Sizes of a transformer's linear layers, as config.json gives them; 0 where it does not.
struct LayerSizes {
  double layers = 0, hidden = 0, intermediate = 0;
  double heads = 0, key_value_heads = 0, head_size = 0;
};

/// What the numbers are that a model reads, of which the Trainer counts each as a token.
enum class MainInput {
  unknown,
  tokens,  ///< input_ids.
  pixels,  ///< pixel_values.
  sound,   ///< input_values, input_features.
  series,  ///< past_values.
};

/// What one file of a training says that another needs to be understood.
struct ModelContext {
  std::string family;  ///< model_type of config.json; empty when there is none.
  std::string dtype;   ///< torch_dtype or dtype of config.json: "bfloat16".
  LayerSizes sizes;
  std::optional<Architecture> architecture;
  MainInput input = MainInput::unknown;
  double body_parameters = 0;  ///< Outside the embeddings; 0 when they are not known.
  bool experts = false;        ///< Whether it is a mixture of experts.
  bool adapter = false;        ///< Whether an adapter was trained: an adapter_config.json is there.
  bool card = false;           ///< Whether a model card is there.
};

/// What a config.json or an adapter_config.json adds for the others; the rest is left as it
/// is in `context`.
void add_context(std::string_view json, ModelContext& context);

/// Reads whichever of the files it is; fails with unsupported for none. What each counts too much
/// or too little of is a notice; what needs another file to be read is a question.
Result<FileReading> read_training_file(std::string_view json, const ModelContext& context = {});

}  // namespace trainprint

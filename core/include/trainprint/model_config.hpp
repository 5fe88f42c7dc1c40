// What a model is, from the files that the Hugging Face Hub keeps beside its weights.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/flops/architecture.hpp"
#include "trainprint/flops/transformer.hpp"
#include "trainprint/flops/vision.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// Size and shape of a model. Parameters are counted as the transformers or diffusers library would
/// build the model, each weight once: tied weights are not counted twice, buffers not at all.
struct ModelShape {
  std::string family;         ///< model_type or _class_name: "llama".
  std::string model_class;    ///< What was counted: "LlamaForCausalLM"; may be empty.
  Architecture architecture;  ///< Which equation counts its compute.
  ParameterCount parameters;  ///< All of them.
  /// Those that one token passes: all but the routed experts it does not visit. Embeddings and head
  /// included (published figures sometimes leave the input embedding out).
  ParameterCount active_parameters;
  /// Embedding tables (tokens, positions, types), tied head included; what total_flos of the
  /// Trainer leaves out.
  ParameterCount embedding_parameters;
  /// The token table among them, unless it is the head too.
  ParameterCount input_embedding_parameters;
  std::optional<MixtureOfExperts> experts;  ///< Only for mixtures of experts.
  double layers = 0;                        ///< Of the language model or main stack; 0 if unknown.
  double hidden = 0;                        ///< Its width; 0 if unknown.
  TokenCount context_length;                ///< Longest sequence; 0 if unknown.
  ImageModel image_model;                   ///< For what is counted by images.
  std::vector<Notice> notices;              ///< What was assumed because the file does not say it.

  ParameterCount non_embedding_parameters() const { return parameters - embedding_parameters; }
};

/// Reads a config.json of transformers or diffusers. Fails with wrong_type or out_of_range naming
/// the key, insufficient_input where a key is missing that has to be there, contradiction where two
/// keys exclude each other, and unsupported for families that cannot be counted exactly
/// (whatever is not known, and classes or keys that say another model), saying what to do instead.
/// Never guesses.
Result<ModelShape> shape_from_config(std::string_view json);

/// A number of parameters found in a file about the weights themselves.
struct StoredCount {
  ParameterCount parameters;    ///< What is stored, with what the notices name.
  std::vector<Notice> notices;  ///< Why the model itself may have fewer.
};

/// From a `model.safetensors.index.json`: metadata.total_parameters where it is given, else
/// metadata.total_size over the bytes per parameter of `dtype` ("bfloat16", "F32"; config.json's
/// torch_dtype). Fails with unknown_choice for a dtype whose size is not known.
Result<StoredCount> count_from_safetensors_index(std::string_view json, std::string_view dtype);

/// From the Hub's answer to GET /api/models/{id}?expand=safetensors&expand=gguf: safetensors
/// ({"parameters": {dtype: n}, "total": n}) or gguf.total; also from that object alone.
Result<StoredCount> count_from_hub_answer(std::string_view json);

}  // namespace trainprint

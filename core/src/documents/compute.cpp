#include "documents/answer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kShortDigits = 4;

JsonText to_json(const MixtureOfExperts& experts) {
  return object({{"dense_parameters", experts.dense.as_count()},
                 {"expert_parameters", experts.expert.as_count()},
                 {"experts_per_layer", experts.experts_per_layer},
                 {"experts_per_token", experts.experts_per_token},
                 {"expert_layers", experts.layers}});
}

JsonText to_json(const ModelShape& s) {
  std::optional<JsonText> experts;
  std::optional<double> forward_mac;
  if (s.experts) experts = to_json(*s.experts);
  if (s.image_model.index() != 0) forward_mac = forward(s.image_model).as_mac();
  return object({{"family", s.family},
                 {"model_class", s.model_class},
                 {"architecture", name(s.architecture)},
                 {"parameters_display", readable(s.parameters.as_count(), kShortDigits)},
                 {"parameters", s.parameters.as_count()},
                 {"active_parameters", s.active_parameters.as_count()},
                 {"embedding_parameters", s.embedding_parameters.as_count()},
                 {"input_embedding_parameters", s.input_embedding_parameters.as_count()},
                 {"non_embedding_parameters", s.non_embedding_parameters().as_count()},
                 {"layers", s.layers},
                 {"hidden_size", s.hidden},
                 {"context_length_tokens", s.context_length.as_count()},
                 {"experts", experts},
                 {"forward_mac_per_image", forward_mac},
                 {"notices", to_json(s.notices)}});
}

JsonText to_json(const TrainingCompute& c) {
  return object({{"display", readable(c.flop.as_flop(), kShortDigits) + " FLOP"},
                 {"training_flop", c.flop.as_flop()},
                 {"base_flop", c.base.as_flop()},
                 {"relative_error", c.relative_error},
                 {"imputed", c.imputed},
                 {"trace", to_json(c.trace)},
                 {"notices", to_json(c.notices)}});
}

}  // namespace

std::string model_shape_json(std::string_view config) {
  return answer(shape_from_config(config), [](const ModelShape& shape) {
    return accepted({{"model", to_json(shape)}});
  });
}

std::string compute_to_json(const TrainingCompute& compute) {
  return accepted({{"compute", to_json(compute)}}).text;
}

std::string training_compute_json(std::string_view run) {
  const auto compute = [](const TrainingRun& parsed) { return training_compute(parsed); };
  return answer(and_then(run_from_json(run), compute), [](const TrainingCompute& c) {
    return accepted({{"compute", to_json(c)}});
  });
}

}  // namespace trainprint

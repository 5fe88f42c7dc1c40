#include "json/compute_writer.hpp"

#include "json/report_writer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kShortDigits = 4;

}  // namespace

Json to_json(const ModelShape& s) {
  Json out = {{"family", s.family},
              {"model_class", s.model_class},
              {"architecture", name(s.architecture)},
              {"parameters", s.parameters},
              {"parameters_display", readable(s.parameters, kShortDigits)},
              {"active_parameters", s.active_parameters},
              {"embedding_parameters", s.embedding_parameters},
              {"input_embedding_parameters", s.input_embedding_parameters},
              {"non_embedding_parameters", s.non_embedding_parameters()},
              {"layers", s.layers},
              {"hidden_size", s.hidden},
              {"context_length_tokens", s.context_length}};
  if (s.experts) {
    out["experts"] = {{"dense_parameters", s.experts->dense},
                      {"expert_parameters", s.experts->expert},
                      {"experts_per_layer", s.experts->experts_per_layer},
                      {"experts_per_token", s.experts->experts_per_token},
                      {"expert_layers", s.experts->layers}};
  }
  if (s.image_model.index() != 0) out["forward_mac_per_image"] = forward(s.image_model).as_mac();
  out["notices"] = to_json(s.notices);
  return out;
}

Json to_json(const TrainingCompute& c) {
  return {{"training_flop", c.flop.as_flop()},
          {"display", readable(c.flop.as_flop(), kShortDigits) + " FLOP"},
          {"base_flop", c.base.as_flop()},
          {"relative_error", c.relative_error},
          {"imputed", c.imputed},
          {"trace", to_json(c.trace)},
          {"notices", to_json(c.notices)}};
}

std::string model_shape_json(std::string_view config, int indent) {
  const auto shape = shape_from_config(config);
  if (!shape) return dump_json({{"ok", false}, {"errors", to_json(shape.errors())}}, indent);
  return dump_json({{"ok", true}, {"model", to_json(*shape)}}, indent);
}

std::string training_compute_json(std::string_view description, int indent) {
  const auto parsed = compute_from_json(description);
  const auto compute =
      parsed ? training_compute(*parsed) : Result<TrainingCompute>(parsed.errors());
  if (!compute) return dump_json({{"ok", false}, {"errors", to_json(compute.errors())}}, indent);
  return dump_json({{"ok", true}, {"compute", to_json(*compute)}}, indent);
}

}  // namespace trainprint

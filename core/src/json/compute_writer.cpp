#include "json/compute_writer.hpp"

#include "json/report_writer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kShortDigits = 4;

struct Number {
  const char* key;
  double value;
};
void put(Json& out, std::initializer_list<Number> numbers) {
  for (const Number& number : numbers) out[number.key] = number.value;
}

Json failed(const std::vector<Error>& errors) {
  Json out;
  out["ok"] = false;
  out["errors"] = to_json(errors);
  return out;
}

}  // namespace

Json to_json(const ModelShape& s) {
  Json out;
  out["family"] = s.family;
  out["model_class"] = s.model_class;
  out["architecture"] = name(s.architecture);
  out["parameters_display"] = readable(s.parameters, kShortDigits);
  put(out, {{"parameters", s.parameters},
            {"active_parameters", s.active_parameters},
            {"embedding_parameters", s.embedding_parameters},
            {"input_embedding_parameters", s.input_embedding_parameters},
            {"non_embedding_parameters", s.non_embedding_parameters()},
            {"layers", s.layers},
            {"hidden_size", s.hidden},
            {"context_length_tokens", s.context_length}});
  if (s.experts) {
    put(out["experts"], {{"dense_parameters", s.experts->dense},
                         {"expert_parameters", s.experts->expert},
                         {"experts_per_layer", s.experts->experts_per_layer},
                         {"experts_per_token", s.experts->experts_per_token},
                         {"expert_layers", s.experts->layers}});
  }
  if (s.image_model.index() != 0) {
    put(out, {{"forward_mac_per_image", forward(s.image_model).as_mac()}});
  }
  out["notices"] = to_json(s.notices);
  return out;
}

Json to_json(const TrainingCompute& c) {
  Json out;
  out["display"] = readable(c.flop.as_flop(), kShortDigits) + " FLOP";
  put(out, {{"training_flop", c.flop.as_flop()},
            {"base_flop", c.base.as_flop()},
            {"relative_error", c.relative_error}});
  out["imputed"] = c.imputed;
  out["trace"] = to_json(c.trace);
  out["notices"] = to_json(c.notices);
  return out;
}

std::string model_shape_json(std::string_view config, int indent) {
  const auto shape = shape_from_config(config);
  if (!shape) return dump_json(failed(shape.errors()), indent);
  Json out;
  out["ok"] = true;
  out["model"] = to_json(*shape);
  return dump_json(out, indent);
}

std::string training_compute_json(std::string_view description, int indent) {
  const auto parsed = compute_from_json(description);
  if (!parsed) return dump_json(failed(parsed.errors()), indent);
  const auto compute = training_compute(*parsed);
  if (!compute) return dump_json(failed(compute.errors()), indent);
  Json out;
  out["ok"] = true;
  out["compute"] = to_json(*compute);
  return dump_json(out, indent);
}

}  // namespace trainprint

#include "training_files/model_config.hpp"

#include "parameters/config_json.hpp"

namespace trainprint::training_files {
namespace {

constexpr std::size_t kLongestWord = 60, kLongestName = 200;

const Json* find(const Json& config, std::initializer_list<std::string_view> spellings) {
  for (const std::string_view key : spellings) {
    if (const Json* value = config.find(key); value != nullptr && !value->is_null()) return value;
  }
  return nullptr;
}

std::string text(const Json& config, std::initializer_list<std::string_view> spellings,
                 std::size_t longest) {
  const Json* value = find(config, spellings);
  return value == nullptr ? std::string() : value->text.substr(0, longest);
}

double number(const Json& config, std::initializer_list<std::string_view> spellings) {
  const Json* value = find(config, spellings);
  return value != nullptr && value->is_number() ? value->number : 0;
}

// "meta-llama/Llama-2-7b-hf", but no path on somebody's disk.
std::string hub_name(const std::string& name) {
  const std::size_t slash = name.find('/');
  const bool one = slash != std::string::npos && slash > 0 && slash + 1 < name.size() &&
                   name.find('/', slash + 1) == std::string::npos;
  return one && name[0] != '.' && name[0] != '~' && name.find('\\') == std::string::npos ? name
                                                                                         : "";
}

// What the families leave out where it follows from the rest.
void complete(LayerSizes& sizes, std::string_view family) {
  const bool plain = family == "llama" || family == "mistral" || family == "qwen2" ||
                     family == "phi3" || family == "mixtral";
  if (sizes.head_size == 0 && plain && sizes.heads > 0)
    sizes.head_size = sizes.hidden / sizes.heads;
  if (sizes.key_value_heads == 0 && family == "llama") sizes.key_value_heads = sizes.heads;
}

void add(double from, double& to) {
  if (from != 0) to = from;
}

}  // namespace

ModelConfig model_config(const Json& config) {
  ModelConfig out{hub_name(text(config, {"_name_or_path"}, kLongestName)),
                  text(config, {"model_type", "_class_name"}, kLongestWord),
                  text(config, {"torch_dtype", "dtype"}, kLongestWord),
                  {},
                  shape_from_config(config)};
  LayerSizes& sizes = out.sizes;
  sizes.layers = number(config, {"num_hidden_layers", "n_layer"});
  sizes.hidden = number(config, {"hidden_size", "n_embd"});
  sizes.intermediate = number(config, {"intermediate_size"});
  sizes.heads = number(config, {"num_attention_heads", "n_head"});
  sizes.key_value_heads = number(config, {"num_key_value_heads"});
  sizes.head_size = number(config, {"head_dim"});
  complete(sizes, out.family);
  return out;
}

void add_context(const ModelConfig& config, ModelContext& context) {
  if (!config.family.empty()) context.family = config.family;
  if (!config.dtype.empty()) context.dtype = config.dtype;
  add(config.sizes.layers, context.sizes.layers);
  add(config.sizes.hidden, context.sizes.hidden);
  add(config.sizes.intermediate, context.sizes.intermediate);
  add(config.sizes.heads, context.sizes.heads);
  add(config.sizes.key_value_heads, context.sizes.key_value_heads);
  add(config.sizes.head_size, context.sizes.head_size);
  if (!config.shape) return;
  context.architecture = config.shape->architecture;
  context.experts = config.shape->experts.has_value();
}

}  // namespace trainprint::training_files

// LoRA adds to a linear layer of a inputs and b outputs r (a + b) parameters (Hu et al. 2021,
// arXiv:2106.09685), DoRA another b (arXiv:2402.09353). Layers and their names: transformers'
// modeling files of the families.
#include "training_files/adapter.hpp"

#include <algorithm>
#include <functional>
#include <span>

#include "text/plain_number.hpp"
#include "text/sort_stably.hpp"

namespace trainprint::training_files {
namespace {

struct Shape {
  double inputs, outputs;
};

struct Linear {
  std::string_view name;
  Shape (*shape)(const LayerSizes&);
  bool expert = false;  ///< One of many in a mixture of experts.
};

double query(const LayerSizes& s) { return s.heads * s.head_size; }
double key(const LayerSizes& s) { return s.key_value_heads * s.head_size; }

// Separate projections, gated feed-forward.
constexpr Linear kGated[] = {
    {"q_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, query(s)};
     }},
    {"k_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, key(s)};
     }},
    {"v_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, key(s)};
     }},
    {"o_proj",
     [](const LayerSizes& s) {
       return Shape{query(s), s.hidden};
     }},
    {"gate_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, s.intermediate};
     },
     true},
    {"up_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, s.intermediate};
     },
     true},
    {"down_proj",
     [](const LayerSizes& s) {
       return Shape{s.intermediate, s.hidden};
     },
     true},
};
constexpr Linear kFused[] = {
    {"qkv_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, query(s) + 2 * key(s)};
     }},
    {"o_proj",
     [](const LayerSizes& s) {
       return Shape{query(s), s.hidden};
     }},
    {"gate_up_proj",
     [](const LayerSizes& s) {
       return Shape{s.hidden, 2 * s.intermediate};
     }},
    {"down_proj",
     [](const LayerSizes& s) {
       return Shape{s.intermediate, s.hidden};
     }},
};
constexpr Linear kGpt2[] = {
    {"c_attn",
     [](const LayerSizes& s) {
       return Shape{s.hidden, 3 * s.hidden};
     }},
};
constexpr Linear kBert[] = {
    {"query",
     [](const LayerSizes& s) {
       return Shape{s.hidden, s.hidden};
     }},
    {"key",
     [](const LayerSizes& s) {
       return Shape{s.hidden, s.hidden};
     }},
    {"value",
     [](const LayerSizes& s) {
       return Shape{s.hidden, s.hidden};
     }},
};

struct Family {
  std::string_view names;  ///< model_type, between bars.
  std::span<const Linear> layers;
  bool whole;  ///< Whether `layers` are all that "all-linear" means.
};
constexpr Family kFamilies[] = {
    {"|llama|mistral|qwen2|qwen3|gemma|gemma2|", kGated, true},
    {"|mixtral|qwen2_moe|qwen3_moe|", kGated, false},
    {"|phi3|", kFused, true},
    {"|gpt2|", kGpt2, false},
    {"|bert|roberta|", kBert, false},
};

const Family* family_of(std::string_view name) {
  for (const Family& family : kFamilies) {
    if (!name.empty() && family.names.find("|" + std::string(name) + "|") != std::string_view::npos)
      return &family;
  }
  return nullptr;
}

const Linear* layer_of(const Family& family, std::string_view name) {
  for (const Linear& layer : family.layers) {
    if (layer.name == name) return &layer;
  }
  return nullptr;
}

}  // namespace

AdapterSize adapter_size(const AdapterConfig& adapter, const ModelContext& base) {
  if (adapter.type != "LORA")
    return {0,
            "how many parameters an adapter of type \"" + adapter.type + "\" trains is not known"};
  if (!(adapter.rank > 0)) return {0, "it has no rank r"};
  if (adapter.bias != "none") return {0, "biases are trained too (bias \"" + adapter.bias + "\")"};
  if (!adapter.extras.empty()) return {0, "\"" + adapter.extras[0] + "\" changes what is trained"};
  if (base.family.empty())
    return {0, "the config.json of the base model is needed" +
                   (adapter.base_model.empty() ? "" : ", that of " + adapter.base_model)};
  const Family* family = family_of(base.family);
  if (family == nullptr) return {0, "the layers of a \"" + base.family + "\" are not known"};
  std::vector<std::string> targets = adapter.targets;
  if (adapter.target_text == "all-linear" && family->whole) {
    for (const Linear& layer : family->layers) targets.emplace_back(layer.name);
  }
  if (targets.empty()) return {0, "target_modules is no list of names"};
  sort_stably(targets, std::less<>());
  targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
  double sum = 0;
  for (const std::string& target : targets) {
    const Linear* layer = layer_of(*family, target);
    if (layer == nullptr || (layer->expert && base.experts))
      return {0, "the size of \"" + target + "\" in a \"" + base.family + "\" is not known"};
    const Shape shape = layer->shape(base.sizes);
    if (!(shape.inputs > 0 && shape.outputs > 0 && base.sizes.layers > 0))
      return {0, "config.json does not give the size of \"" + target + "\""};
    sum += adapter.rank * (shape.inputs + shape.outputs) + (adapter.dora ? shape.outputs : 0);
  }
  return {sum * base.sizes.layers, {}};
}

FileReading reading_of(const AdapterConfig& adapter, const ModelContext& base) {
  RunReading run;
  run.values.push_back({"training_type", "fine-tuning", {}, ""});
  const AdapterSize size = adapter_size(adapter, base);
  if (size.parameters > 0) {
    run.values.push_back({"trainable_parameters",
                          plain_number(size.parameters),
                          {},
                          "r (inputs + outputs) for each of target_modules in each layer."});
  } else {
    run.notices.push_back({NoticeCode::adapter_not_counted, "trainable_parameters",
                           "The parameters of the adapter were not counted: " + size.needed +
                               ". print_trainable_parameters() of PEFT tells them."});
  }
  if (!adapter.base_model.empty()) {
    run.notices.push_back({NoticeCode::base_model, "parameters",
                           "The base model is " + adapter.base_model +
                               ": its parameters are frozen, but every token passes them."});
  }
  return {FileKind::adapter_config, "adapter_config.json", {std::move(run)}, {}};
}

}  // namespace trainprint::training_files

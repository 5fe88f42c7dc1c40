#include "training_files/model_config.hpp"

#include <algorithm>
#include <iterator>

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

bool has_any(const Json& config, std::initializer_list<std::string_view> keys) {
  return find(config, keys) != nullptr;
}

// Families by their main_input_name in transformers (models/*/modeling_*.py), where it is not
// input_ids. Names begin so: "wav2vec2-conformer", "swinv2".
constexpr std::string_view kSound[] = {"audio-spectrogram-transformer",
                                       "clap",
                                       "data2vec-audio",
                                       "dac",
                                       "encodec",
                                       "hubert",
                                       "mctct",
                                       "mimi",
                                       "moonshine",
                                       "parakeet",
                                       "seamless",
                                       "sew",
                                       "speech",
                                       "unispeech",
                                       "univnet",
                                       "wav2vec2",
                                       "wavlm",
                                       "whisper"};
constexpr std::string_view kPixels[] = {"beit",
                                        "bit",
                                        "conditional_detr",
                                        "convnext",
                                        "cvt",
                                        "data2vec-vision",
                                        "deformable_detr",
                                        "deit",
                                        "depth_anything",
                                        "detr",
                                        "dinov",
                                        "dpt",
                                        "efficientformer",
                                        "efficientnet",
                                        "focalnet",
                                        "glpn",
                                        "hiera",
                                        "ijepa",
                                        "levit",
                                        "mask2former",
                                        "maskformer",
                                        "mobilenet",
                                        "mobilevit",
                                        "nat",
                                        "poolformer",
                                        "pvt",
                                        "regnet",
                                        "resnet",
                                        "rt_detr",
                                        "sam",
                                        "segformer",
                                        "siglip_vision_model",
                                        "swiftformer",
                                        "swin",
                                        "table-transformer",
                                        "timesformer",
                                        "timm_wrapper",
                                        "upernet",
                                        "van",
                                        "videomae",
                                        "vision-encoder-decoder",
                                        "vit",
                                        "vivit",
                                        "yolos"};

template <std::size_t size>
bool begins_with_one(std::string_view family, const std::string_view (&names)[size]) {
  return std::any_of(std::begin(names), std::end(names),
                     [&](std::string_view name) { return family.substr(0, name.size()) == name; });
}

// What reads text beside images or sound counts the tokens. A family that is not listed shows what
// it reads by its keys: those for sound first, as it may have a vocabulary of letters.
MainInput main_input(const Json& config, std::string_view family) {
  if (begins_with_one(family, kSound)) return MainInput::sound;
  if (begins_with_one(family, kPixels)) return MainInput::pixels;
  if (has_any(config, {"text_config", "thinker_config", "language_config"}))
    return MainInput::tokens;
  if (has_any(config, {"num_mel_bins", "feat_extract_norm", "num_conv_pos_embeddings",
                       "sampling_rate", "feature_projection_input_dim", "input_feat_per_channel"}))
    return MainInput::sound;
  if (has_any(config, {"vocab_size"})) return MainInput::tokens;
  if (has_any(config, {"prediction_length"})) return MainInput::series;
  return has_any(config, {"image_size", "patch_size", "num_channels", "backbone_config",
                          "tubelet_size", "sample_size", "vision_config"})
             ? MainInput::pixels
             : MainInput::unknown;
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
                  MainInput::unknown,
                  shape_from_config(config)};
  out.input = main_input(config, out.family);
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
  if (config.input != MainInput::unknown) context.input = config.input;
  if (!config.shape) return;
  context.architecture = config.shape->architecture;
  context.body_parameters = config.shape->non_embedding_parameters().as_count();
  context.experts = config.shape->experts.has_value();
}

}  // namespace trainprint::training_files

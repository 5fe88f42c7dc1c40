// Networks of images and sound that vary what stands in vit.cpp and cnn.cpp: DINOv3 (arXiv
// 2508.10104), ViT-MAE (2111.06377), YOLOS (2106.00666), AST (2104.01778), DETR (2005.12872),
// MobileNetV2 (1801.04381), MobileViT (2110.02178), CLAP (2211.06687), SegFormer (2105.15203).
#include <algorithm>
#include <cmath>
#include <iterator>

#include "parameters/encoder.hpp"
#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

// A convolution without bias and its batch norm.
double conv_and_norm(double kernel, double in, double out, double groups = 1) {
  return kernel * kernel * in * out / groups + 2 * out;
}

// A perceptron of three layers, as DETR puts on every query.
double three_layers(double d, double out) { return 2 * linear(d, d, true) + linear(d, out, true); }

void finish_image(ModelShape& s, const VitShape& v) {
  s.layers = v.layers;
  s.hidden = v.hidden;
  s.image_model = v;
}

double patches_of(const VitShape& v) {
  return std::floor(v.height / v.patch) * std::floor(v.width / v.patch);
}

// The backbones that DETR takes by name.
constexpr std::string_view kResNet50 =
    R"({"hidden_sizes": [256, 512, 1024, 2048], "depths": [3, 4, 6, 3]})";
constexpr std::string_view kResNet101 =
    R"({"hidden_sizes": [256, 512, 1024, 2048], "depths": [3, 4, 23, 3]})";

}  // namespace

// Rotary positions, registers, layer scales, keys without bias.
void count_dinov3(const Family&, const Config& c, Tally& t, ModelShape& s) {
  VitShape v = read_vit(c, {});
  const double d = v.hidden, inner = c.dim("intermediate_size");
  const double registers = c.dim_or("num_register_tokens", 0);
  const bool mlp_bias = c.flag("mlp_bias", true), gated = c.flag("use_gated_mlp", false);
  const double attention =
      linear(d, d, c.flag("query_bias", true)) + linear(d, d, c.flag("key_bias", false)) +
      linear(d, d, c.flag("value_bias", true)) + linear(d, d, c.flag("proj_bias", true));
  const double mlp = (gated ? 2 : 1) * linear(d, inner, mlp_bias) + linear(inner, d, mlp_bias);
  v.mlp_ratio = (gated ? 1.5 : 1) * inner / d;
  v.extra_tokens = 1 + registers;
  t.total += d * (2 + registers) + linear(v.patch * v.patch * v.channels, d, true) +
             v.layers * (attention + mlp + 2 * layer_norm(d) + 2 * d) + layer_norm(d);
  is_bare(c);
  if (is_a(c, "ForImageClassification")) t.total += linear(2 * d, labels(c), true);
  finish_image(s, v);
}

// An encoder of what is seen and a narrower decoder of what is not.
void count_vit_mae(const Family&, const Config& c, Tally& t, ModelShape& s) {
  VitShape v = read_vit(c, {});
  const double d = v.hidden, inner = vit_inner(c, d, 4), pixels = v.patch * v.patch * v.channels;
  const bool bias = c.flag("qkv_bias", true);
  v.mlp_ratio = inner / d;
  v.extra_tokens = 1;
  t.total += d + (patches_of(v) + 1) * d + linear(pixels, d, true) +
             v.layers * vit_layer(d, inner, bias) + layer_norm(d);
  if (is_a(c, "ForPreTraining")) {
    const double narrow = c.dim_or("decoder_hidden_size", 512);
    const double layers = c.dim_or("decoder_num_hidden_layers", 8);
    t.total += narrow + (patches_of(v) + 1) * narrow + linear(d, narrow, true) +
               layers * vit_layer(narrow, c.dim_or("decoder_intermediate_size", 2048), bias) +
               layer_norm(narrow) + linear(narrow, pixels, true);
  } else {
    is_bare(c);
  }
  finish_image(s, v);
}

void count_yolos(const Family&, const Config& c, Tally& t, ModelShape& s) {
  VitShape v = read_vit(c, {});
  const double d = v.hidden, inner = vit_inner(c, d, 4);
  const double queries = c.dim_or("num_detection_tokens", 100);
  const double places = (patches_of(v) + queries + 1) * d;
  v.mlp_ratio = inner / d;
  v.extra_tokens = 1 + queries;
  t.total += d + queries * d + places + linear(v.patch * v.patch * v.channels, d, true) +
             v.layers * vit_layer(d, inner, c.flag("qkv_bias", true)) + layer_norm(d);
  if (c.flag("use_mid_position_embeddings", true)) t.total += (v.layers - 1) * places;
  if (is_a(c, "ForObjectDetection")) {
    t.total += three_layers(d, labels(c) + 1) + three_layers(d, 4);
  } else {
    is_bare(c);
    t.total += linear(d, d, true);
  }
  finish_image(s, v);
}

// Sound as a picture: overlapping patches of a spectrogram.
void count_ast(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = hidden_size(c), layers = layer_count(c), inner = vit_inner(c, d, 4);
  const double patch = c.dim_or("patch_size", 16);
  const auto steps = [&](const char* length, double usual, const char* stride) {
    return std::floor((c.dim_or(length, usual) - patch) / c.dim_or(stride, 10)) + 1;
  };
  const double places =
      steps("num_mel_bins", 128, "frequency_stride") * steps("max_length", 1024, "time_stride");
  t.total += 2 * d + (places + 2) * d + linear(patch * patch, d, true) +
             layers * vit_layer(d, inner, c.flag("qkv_bias", true)) + layer_norm(d);
  is_bare(c);
  if (is_a(c, "ForAudioClassification")) t.total += layer_norm(d) + linear(d, labels(c), true);
  s.layers = layers;
  s.hidden = d;
}

// A convolutional backbone without its head, whose batch norms are frozen: buffers, no parameters.
void count_detr(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model"), queries = c.dim_or("num_queries", 100);
  Tally backbone;
  ModelShape shape;
  double deepest = 0;
  const Config inside = c.child("backbone_config");
  const std::string_view kind = inside.text("model_type", "resnet");
  const bool given = c.has("backbone_config") && kind == "resnet";
  const std::string_view name =
      inside.has("backbone") ? inside.text("backbone") : c.text("backbone", "resnet50");
  const Family none{"resnet", count_resnet};
  if (given) {
    count_resnet(none, inside, backbone, shape);
  } else if ((kind == "resnet" || kind == "timm_backbone") &&
             (name == "resnet50" || name == "resnet101")) {
    const auto known = parse_json(name == "resnet50" ? kResNet50 : kResNet101, NotANumber::null);
    if (known) count_resnet(none, Config(*known, c.findings()), backbone, shape);
  } else {
    c.fail(ErrorCode::unsupported, c.has("backbone_config") ? "backbone_config" : "backbone",
           "DETR with this \"%\" is not counted here. Give the number of parameters instead.");
    return;
  }
  if (const ResNetShape* resnet = std::get_if<ResNetShape>(&shape.image_model)) {
    deepest = resnet->stages.back().channels;
    for (const ConvLayer& layer : layers(*resnet)) backbone.total -= layer_norm(layer.out_channels);
  }
  const double attention = 4 * linear(d, d, true) + layer_norm(d);
  const auto mlp = [&](const char* key) {
    const double inner = c.dim_or(key, 2048);
    return linear(d, inner, true) + linear(inner, d, true) + layer_norm(d);
  };
  const double encoders = c.dim_or("encoder_layers", 6), decoders = c.dim_or("decoder_layers", 6);
  t.total += backbone.total + linear(deepest, d, true);
  t.table(queries, d);
  t.total += encoders * (attention + mlp("encoder_ffn_dim")) +
             decoders * (2 * attention + mlp("decoder_ffn_dim")) + layer_norm(d);
  if (is_a(c, "ForObjectDetection")) {
    t.total += linear(d, labels(c) + 1, true) + three_layers(d, 4);
  } else {
    is_bare(c);
  }
  s.layers = encoders + decoders;
  s.hidden = d;
}

void count_mobilenet_v2(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double divisor = c.dim_or("depth_divisible_by", 8), least = c.dim_or("min_depth", 8);
  const double width = c.number_or("depth_multiplier", 1), expand = c.number_or("expand_ratio", 6);
  const auto divisible = [&](double value) {
    value = std::nearbyint(value);
    double out = std::max(least, std::floor(std::floor(value + divisor / 2) / divisor) * divisor);
    if (out < 0.9 * value) out += divisor;  // never less than nine tenths
    return out;
  };
  constexpr double kChannels[] = {16, 24, 24, 32, 32,  32,  64,  64, 64,
                                  64, 96, 96, 96, 160, 160, 160, 320};
  const double stem = divisible(32 * width);
  double in = divisible(kChannels[0] * width);
  t.total += conv_and_norm(3, c.dim_or("num_channels", 3), stem) +
             conv_and_norm(3, stem, stem, stem) + conv_and_norm(1, stem, in);
  if (!c.flag("first_layer_is_expansion", true)) t.total += conv_and_norm(1, stem, stem);
  for (std::size_t i = 1; i < std::size(kChannels); ++i) {
    const double out = divisible(kChannels[i] * width);
    const double wide = divisible(std::nearbyint(in * expand));
    t.total += conv_and_norm(1, in, wide) + conv_and_norm(3, wide, wide, wide) +
               conv_and_norm(1, wide, out);
    in = out;
  }
  const double last =
      c.flag("finegrained_output", true) && width < 1 ? 1280 : divisible(1280 * width);
  t.total += conv_and_norm(1, in, last);
  is_bare(c);
  if (is_a(c, "ForImageClassification")) t.total += linear(last, labels(c), true);
  s.hidden = last;
}

void count_mobilevit(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const std::vector<double> widths = c.list("hidden_sizes", 0);
  const std::vector<double> necks = c.list("neck_hidden_sizes", 0);
  if (widths.size() != 3 || necks.size() != 7) {
    c.fail(
        ErrorCode::insufficient_input, "neck_hidden_sizes",
        "\"hidden_sizes\" (3) and \"neck_hidden_sizes\" (7) are needed to count the parameters.");
    return;
  }
  const double expand = c.number_or("expand_ratio", 4), ratio = c.number_or("mlp_ratio", 2);
  const double kernel = c.dim_or("conv_kernel_size", 3);
  const bool bias = c.flag("qkv_bias", true);
  const auto residual = [&](double in, double out) {  // to the nearest multiple of 8
    double wide = std::max(8.0, std::floor((std::nearbyint(in * expand) + 4) / 8) * 8);
    if (wide < 0.9 * std::nearbyint(in * expand)) wide += 8;
    return conv_and_norm(1, in, wide) + conv_and_norm(3, wide, wide, wide) +
           conv_and_norm(1, wide, out);
  };
  t.total += conv_and_norm(3, c.dim_or("num_channels", 3), necks[0]) +
             residual(necks[0], necks[1]) + residual(necks[1], necks[2]) +
             2 * residual(necks[2], necks[2]);
  constexpr double kDepths[] = {2, 4, 3};
  for (std::size_t i = 0; i < 3; ++i) {
    const double n = necks[i + 3], d = widths[i];
    t.total += residual(necks[i + 2], n) + conv_and_norm(kernel, n, n) + n * d +
               kDepths[i] * vit_layer(d, std::floor(d * ratio), bias) + layer_norm(d) +
               conv_and_norm(1, d, n) + conv_and_norm(kernel, 2 * n, n);
    s.layers += kDepths[i];
  }
  t.total += conv_and_norm(1, necks[5], necks[6]);
  is_bare(c);
  if (is_a(c, "ForImageClassification")) t.total += linear(necks[6], labels(c), true);
  s.hidden = widths.back();
}

// A RoBERTa for the text, a Swin for the spectrogram.
void count_clap(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const Config text = c.child("text_config"), sound = c.child("audio_config");
  const double d = hidden_size(text, 768), layers = layer_count(text, 12);
  const double out = c.dim_or("projection_dim", 512);
  t.table(vocabulary(text, 50265), d);
  t.table(positions(text, 514), d);
  t.table(text.dim_or("type_vocab_size", 1), d);
  t.total += layer_norm(d) + linear(d, d, true) +
             layers * bert_layer(d, text.dim("intermediate_size", 3072));
  if (sound.flag("enable_fusion", false)) {
    sound.fail(ErrorCode::unsupported, "enable_fusion",
               "CLAP with \"%\" is not counted here. Give the number of parameters instead.");
  }
  std::vector<double> depths = sound.list("depths", 0);
  if (depths.empty()) depths = {2, 2, 6, 2};
  std::vector<double> heads = sound.list("num_attention_heads", depths.size());
  if (heads.empty()) heads = {4, 8, 16, 32};
  double w = sound.dim_or("patch_embeds_hidden_size", 96);
  const double patch = sound.dim_or("patch_size", 4), window = sound.dim_or("window_size", 8);
  const double mel = sound.dim_or("num_mel_bins", 64);
  t.total += linear(patch * patch * sound.dim_or("patch_embed_input_channels", 1), w, true);
  if (sound.flag("enable_patch_layer_norm", true)) t.total += layer_norm(w);
  for (std::size_t i = 0; i < depths.size() && i < heads.size(); ++i) {
    t.total += depths[i] * (vit_layer(w, std::floor(w * sound.number_or("mlp_ratio", 4)),
                                      sound.flag("qkv_bias", true)) +
                            (2 * window - 1) * (2 * window - 1) * heads[i]);
    if (i + 1 < depths.size()) {
      t.total += layer_norm(4 * w) + 8 * w * w;
      w *= 2;
    }
  }
  t.total += 2 * mel + layer_norm(w) + 2 * linear(out, out, true) + linear(d, out, true) +
             linear(sound.dim_or("hidden_size", 768), out, true) + 2;  // two temperatures
  is_bare(c);
  s.layers = layers;
  s.hidden = d;
}

}  // namespace trainprint::parameters

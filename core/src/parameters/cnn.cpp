// Convolutional networks and Swin: ResNet (arXiv 1512.03385), ConvNeXt (arXiv 2201.03545, V2:
// 2301.00808), Swin (arXiv 2103.14030).
#include <cmath>

#include "parameters/vision.hpp"

namespace trainprint::parameters {

// Convolutions have no bias; a batch norm with scale and shift follows each.
void count_resnet(const Family&, const Config& c, Tally& t, ModelShape& s) {
  ResNetShape shape;
  const std::vector<double> widths = c.list("hidden_sizes", 0);
  const std::vector<double> depths = c.list("depths", widths.size());
  if (widths.empty() || widths.size() > shape.stages.kMost || depths.size() != widths.size()) {
    c.fail(ErrorCode::insufficient_input, "hidden_sizes",
           "\"hidden_sizes\" and \"depths\" are needed to count the parameters.");
    return;
  }
  shape.stem = c.dim("embedding_size", 64);
  shape.channels = c.dim_or("num_channels", 3);
  shape.bottleneck = c.text("layer_type", "bottleneck") == "bottleneck";
  shape.first_stage_strides = c.flag("downsample_in_first_stage", false);
  if (c.flag("downsample_in_bottleneck", false)) {
    c.notice(NoticeCode::early_stride, "downsample_in_bottleneck",
             "The stride sits in the first convolution of a block: the compute is a few percent "
             "lower than counted. The parameters are the same.");
  }
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (depths[i] > 1000) {
      c.fail(ErrorCode::out_of_range, "depths", "\"depths\" must not exceed 1,000 blocks a stage.");
      return;
    }
    shape.stages.push_back({widths[i], depths[i]});
  }
  shape.classes = 0;
  double norms = 0;
  for (const ConvLayer& l : layers(shape)) {
    t.total += l.kernel * l.kernel * l.in_channels * l.out_channels;
    norms += layer_norm(l.out_channels);
  }
  t.total += norms;
  is_bare(c);
  if (is_a(c, "ForImageClassification")) {
    shape.classes = labels(c);
    t.total += linear(widths.back(), shape.classes, true);
  }
  s.layers = 0;
  s.hidden = widths.back();
  s.image_model = shape;
}

void count_convnext(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  std::vector<double> widths = c.list("hidden_sizes", 0);
  std::vector<double> depths = c.list("depths", 0);
  if (widths.empty()) widths = {96, 192, 384, 768};
  if (depths.empty()) depths = {3, 3, 9, 3};
  if (widths.size() != depths.size()) {
    c.fail(ErrorCode::contradiction, "depths",
           "\"depths\" and \"hidden_sizes\" must be equally long.");
    return;
  }
  const double patch = c.dim_or("patch_size", 4), channels = c.dim_or("num_channels", 3);
  const bool scaled = f.type == "convnext" && c.number_or("layer_scale_init_value", 1e-6) > 0;
  t.total += linear(patch * patch * channels, widths[0], true) + layer_norm(widths[0]);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const double d = widths[i];
    if (i > 0) t.total += layer_norm(widths[i - 1]) + linear(4 * widths[i - 1], d, true);
    double layer = 49 * d + d + layer_norm(d) + linear(d, 4 * d, true) + linear(4 * d, d, true);
    if (scaled) layer += d;
    if (f.type == "convnextv2") layer += 8 * d;  // global response normalisation
    t.total += depths[i] * layer;
  }
  t.total += layer_norm(widths.back());
  is_bare(c);
  if (is_a(c, "ForImageClassification")) {
    t.total += linear(widths.back(), labels(c), true);
  }
  s.hidden = widths.back();
}

void count_swin(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  double d = c.dim("embed_dim");
  const std::vector<double> depths = c.list("depths", 0);
  const std::vector<double> heads = c.list("num_heads", depths.size());
  const double patch = c.dim_or("patch_size", 4), window = c.dim_or("window_size", 7);
  const double ratio = c.number_or("mlp_ratio", 4);
  const bool bias = c.flag("qkv_bias", true);
  if (depths.empty() || heads.size() != depths.size()) {
    c.fail(ErrorCode::insufficient_input, "depths",
           "\"depths\" and \"num_heads\" are needed to count the parameters.");
    return;
  }
  t.total += linear(patch * patch * c.dim_or("num_channels", 3), d, true) + layer_norm(d);
  if (c.flag("use_absolute_embeddings", false)) {
    const double side = std::floor(c.dim("image_size") / patch);
    t.total += (side * side + 1) * d;
  }
  for (std::size_t i = 0; i < depths.size(); ++i) {
    // Swin V2 (arXiv 2111.09883): positions by a small network, keys without bias, norms behind.
    constexpr double kPositionWidth = 512;
    const bool second = f.type == "swinv2";
    const double places = second ? linear(2, kPositionWidth, true) + kPositionWidth * heads[i] +
                                       heads[i] - (bias ? d : 0)
                                 : (2 * window - 1) * (2 * window - 1) * heads[i];
    t.total += depths[i] * (vit_layer(d, std::floor(ratio * d), bias) + places);
    if (i + 1 < depths.size()) {
      t.total += layer_norm((second ? 2 : 4) * d) + 4 * d * 2 * d;
      d *= 2;
    }
  }
  if (f.type != "donut-swin") t.total += layer_norm(d);
  is_bare(c);
  if (is_a(c, "ForImageClassification")) t.total += linear(d, labels(c), true);
  if (is_a(c, "ForMaskedImageModeling")) {
    const double side = c.dim_or("encoder_stride", 32), narrow = c.dim("embed_dim");
    t.total += narrow + linear(d, side * side * c.dim_or("num_channels", 3), true);
  }
  s.hidden = d;
}

}  // namespace trainprint::parameters

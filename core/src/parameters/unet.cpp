// UNet2DConditionModel of diffusers: reads the shape; flops/unet.cpp walks it and counts.
#include <algorithm>

#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

// Keys that change the network in ways the walk does not follow.
constexpr const char* kForeign[] = {"dual_cross_attention", "encoder_hid_dim",
                                    "class_embed_type",     "attention_type",
                                    "resnet_skip_time_act", "class_embeddings_concat",
                                    "encoder_hid_dim_type", "reverse_transformer_layers_per_block"};

void refuse(const Config& c, const char* key) {
  c.fail(ErrorCode::unsupported, key,
         "A U-Net with this \"%\" is not counted here. Give the parameters, or take them from the "
         "Hub's answer.");
}

}  // namespace

void count_unet(const Family&, const Config& c, Tally& t, ModelShape& s) {
  UnetShape u;
  const std::vector<double> widths = c.list("block_out_channels", 0);
  const auto down = c.texts("down_block_types"), up = c.texts("up_block_types");
  const std::size_t n = widths.size();
  if (n == 0 || n > Few<UnetLevel>::kMost || down.size() != n || up.size() != n) {
    c.fail(
        ErrorCode::insufficient_input, "block_out_channels",
        "\"block_out_channels\", \"down_block_types\" and \"up_block_types\" must be lists of one "
        "length, 1 to 12.");
    return;
  }
  for (const char* key : kForeign) {
    if (c.is_set(key)) refuse(c, key);
  }
  if (c.text("time_embedding_type", "positional") != "positional") {
    refuse(c, "time_embedding_type");
  }
  if (c.text("resnet_time_scale_shift", "default") != "default") {
    refuse(c, "resnet_time_scale_shift");
  }
  const std::vector<bool> crosses = c.flags("only_cross_attention", n);
  const auto per_level = [&](const char* key, double fallback) {
    std::vector<double> values = c.list(key, n);
    if (values.empty()) values.assign(n, fallback);
    return values;
  };
  const std::vector<double> resnets = per_level("layers_per_block", 2);
  const std::vector<double> depth = per_level("transformer_layers_per_block", 1);
  const std::vector<double> context = per_level("cross_attention_dim", 1280);
  for (std::size_t i = 0; i < n; ++i) {
    UnetLevel level{.channels = widths[i],
                    .resnets = resnets[i],
                    .transformer_layers = depth[i],
                    .context = context[i]};
    const std::string_view above = up[n - 1 - i];
    level.attention_down = down[i] == "CrossAttnDownBlock2D";
    level.attention_up = above == "CrossAttnUpBlock2D";
    if (!level.attention_down && down[i] != "DownBlock2D") refuse(c, "down_block_types");
    if (!level.attention_up && above != "UpBlock2D") refuse(c, "up_block_types");
    if (resnets[i] > 64) refuse(c, "layers_per_block");
    u.levels.push_back(level);
    if (crosses[i]) {  // self-attention takes keys and values from the text as well
      const double stacks =
          (level.attention_down ? resnets[i] : 0) + (level.attention_up ? resnets[i] + 1 : 0);
      t.total += stacks * depth[i] * 2 * widths[i] * (context[i] - widths[i]);
    }
  }
  const std::string_view middle = c.text("mid_block_type", "UNetMidBlock2DCrossAttn");
  if (middle != "UNetMidBlock2DCrossAttn") refuse(c, "mid_block_type");
  u.middle = !c.is_null("mid_block_type");
  t.total += c.dim_or("time_cond_proj_dim", 0) * widths[0];
  u.middle_transformer_layers = depth.back();
  u.in_channels = c.dim_or("in_channels", 4);
  u.out_channels = c.dim_or("out_channels", 4);
  const std::string_view added = c.text("addition_embed_type");
  if (added == "text_time") {
    u.added_condition = c.dim("projection_class_embeddings_input_dim");
  } else if (!added.empty()) {
    refuse(c, "addition_embed_type");
  }
  u.classes = c.dim_or("num_class_embeds", 0);
  u.time_width = c.dim_or("time_embedding_dim", 0);
  if (c.dim_or("conv_in_kernel", 3) != 3) refuse(c, "conv_in_kernel");
  if (c.dim_or("conv_out_kernel", 3) != 3) refuse(c, "conv_out_kernel");
  const std::vector<double> size = c.list("sample_size", 2);
  if (size.size() == 2) {
    u.latent_height = std::min(size[0], 1e5);
    u.latent_width = std::min(size[1], 1e5);
  } else {
    c.assume("sample_size", u.latent_height);
  }
  const UnetSum counted = sum(u);
  t.total += counted.parameters;
  t.embedding += counted.embeddings;
  s.hidden = widths.front();
  s.image_model = std::move(u);
}

}  // namespace trainprint::parameters

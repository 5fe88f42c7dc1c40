// Networks of diffusers without a text: UNet2DModel (DDPM, arXiv 2006.11239) and AutoencoderKL, the
// image encoder and decoder of latent diffusion (arXiv 2112.10752).
#include <algorithm>

#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

constexpr double convolution(double in, double out) { return 9 * in * out + out; }
constexpr double resnet_block(double in, double out, double time) {
  return layer_norm(in) + convolution(in, out) + (time > 0 ? linear(time, out, true) : 0) +
         layer_norm(out) + convolution(out, out) + (in != out ? linear(in, out, true) : 0);
}
constexpr double self_attention(double width) {
  return layer_norm(width) + 4 * linear(width, width, true);
}

struct Levels {
  std::vector<double> widths;
  std::vector<bool> attention_down, attention_up;  ///< The latter from the middle outwards.
  double resnets = 0;
};

void refuse_unet(const Config& c, const char* key) {
  c.fail(ErrorCode::unsupported, key,
         "A network with this \"%\" is not counted here. Give the parameters, or take them from "
         "the Hub's answer.");
}

std::optional<Levels> levels_of(const Config& c, std::string_view down_block,
                                std::string_view up_block) {
  Levels out;
  out.widths = c.list("block_out_channels", 0);
  const auto down = c.texts("down_block_types"), up = c.texts("up_block_types");
  const std::size_t n = out.widths.size();
  constexpr std::size_t kMostLevels = 12;
  if (n == 0 || n > kMostLevels || down.size() != n || up.size() != n) {
    c.fail(
        ErrorCode::insufficient_input, "block_out_channels",
        "\"block_out_channels\", \"down_block_types\" and \"up_block_types\" must be lists of one "
        "length, 1 to 12.");
    return std::nullopt;
  }
  for (std::size_t i = 0; i < n; ++i) {
    out.attention_down.push_back(down[i] == "AttnDownBlock2D");
    out.attention_up.push_back(up[i] == "AttnUpBlock2D");
    if (!out.attention_down[i] && down[i] != down_block) refuse_unet(c, "down_block_types");
    if (!out.attention_up[i] && up[i] != up_block) refuse_unet(c, "up_block_types");
  }
  out.resnets = std::min(c.dim_or("layers_per_block", 2), 64.0);
  return out;
}

// The way down, from the image's width to the middle's.
double way_down(const Levels& levels, double time) {
  const std::vector<double>& widths = levels.widths;
  double total = 0, before = widths[0];
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const double w = widths[i];
    total += resnet_block(before, w, time) + (levels.resnets - 1) * resnet_block(w, w, time);
    if (levels.attention_down[i]) total += levels.resnets * self_attention(w);
    if (i + 1 < widths.size()) total += convolution(w, w);
    before = w;
  }
  return total;
}

double middle(double width, double time, bool attention) {
  return 2 * resnet_block(width, width, time) + (attention ? self_attention(width) : 0);
}

}  // namespace

void count_autoencoder_kl(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const auto levels = levels_of(c, "DownEncoderBlock2D", "UpDecoderBlock2D");
  if (!levels) return;
  const std::vector<double>& widths = levels->widths;
  const double first = widths.front(), last = widths.back();
  const double in = c.dim_or("in_channels", 3), out = c.dim_or("out_channels", 3);
  const double latent = c.dim_or("latent_channels", 4);
  const double between = middle(last, 0, c.flag("mid_block_add_attention", true));
  t.total += convolution(in, first) + way_down(*levels, 0) + between + layer_norm(last) +
             convolution(last, 2 * latent);
  t.total += convolution(latent, last) + between;
  double before = last;
  for (std::size_t i = widths.size(); i-- > 0;) {
    const double w = widths[i];
    t.total += resnet_block(before, w, 0) + levels->resnets * resnet_block(w, w, 0);
    if (i > 0) t.total += convolution(w, w);
    before = w;
  }
  t.total += layer_norm(first) + convolution(first, out);
  if (c.flag("use_quant_conv", true)) t.total += linear(2 * latent, 2 * latent, true);
  if (c.flag("use_post_quant_conv", true)) t.total += linear(latent, latent, true);
  s.hidden = first;
}

void count_unet_without_text(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const auto levels = levels_of(c, "DownBlock2D", "UpBlock2D");
  if (!levels) return;
  for (const char* key : {"class_embed_type", "num_class_embeds"}) {
    if (c.is_set(key)) refuse_unet(c, key);
  }
  if (c.text("time_embedding_type", "positional") != "positional")
    refuse_unet(c, "time_embedding_type");
  if (c.text("resnet_time_scale_shift", "default") != "default")
    refuse_unet(c, "resnet_time_scale_shift");
  for (const char* key : {"downsample_type", "upsample_type"}) {
    if (c.text(key, "conv") != "conv") refuse_unet(c, key);
  }
  const std::vector<double>& widths = levels->widths;
  const std::size_t n = widths.size();
  const double first = widths.front(), last = widths.back(), time = 4 * first;
  t.total += convolution(c.dim_or("in_channels", 3), first) + linear(first, time, true) +
             linear(time, time, true) + way_down(*levels, time);
  if (!c.is_null("mid_block_type")) t.total += middle(last, time, c.flag("add_attention", true));
  double before = last;
  for (std::size_t i = 0; i < n; ++i) {  // from the middle outwards
    const double w = widths[n - 1 - i], beside = widths[n - 1 - std::min(i + 1, n - 1)];
    // Each block also reads what the way down left at its height; the last one from a level above.
    const double blocks = levels->resnets + 1;
    for (double j = 0; j < blocks; ++j)
      t.total += resnet_block((j == 0 ? before : w) + (j + 1 == blocks ? beside : w), w, time);
    if (levels->attention_up[i]) t.total += blocks * self_attention(w);
    if (i + 1 < n) t.total += convolution(w, w);
    before = w;
  }
  t.total += layer_norm(first) + convolution(first, c.dim_or("out_channels", 3));
  s.hidden = first;
}

}  // namespace trainprint::parameters

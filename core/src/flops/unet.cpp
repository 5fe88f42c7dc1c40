// U-Net of latent diffusion (Rombach et al. 2021, arXiv 2112.10752; A.7, Eq. 6): convolutions,
// self-attention and cross-attention summed over the down, middle and up blocks. One walk counts
// parameters and MACs, so that both describe the same layers. Published: Stable Diffusion 1.x,
// 64 x 64 latents, 339 GMAC and 859.5 M parameters; counters of that time see layers only, not the
// products of queries, keys and values (another 62 GMAC), so these are kept apart.
#include "trainprint/flops/unet.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace trainprint {
namespace {

double halved(double size, std::size_t times) {
  for (; times > 0; --times) size = std::ceil(size / 2);
  return size;
}

class Walk {
 public:
  explicit Walk(const UnetShape& shape)
      : shape_(shape),
        height_(shape.latent_height),
        width_(shape.latent_width),
        time_(shape.time_width > 0 ? shape.time_width : 4 * shape.levels.front().channels) {}

  UnetSum run() {
    constexpr double kMostBlocks = 64;  // bounds the walk
    const Few<UnetLevel>& levels = shape_.levels;
    const double first = levels.front().channels;
    linear(1, first, time_, true);
    linear(1, time_, time_, true);
    if (shape_.added_condition > 0) {
      linear(1, shape_.added_condition, time_, true);
      linear(1, time_, time_, true);
    }
    sum_.embeddings = shape_.classes * time_;
    sum_.parameters += sum_.embeddings;

    conv(3, shape_.in_channels, first);
    std::vector<double> skips{first};
    double channels = first;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      const UnetLevel& level = levels[i];
      for (double b = 0; b < std::min(level.resnets, kMostBlocks); ++b) {
        resnet(channels, level.channels);
        channels = level.channels;
        if (level.attention_down) attention(channels, level.context, level.transformer_layers);
        skips.push_back(channels);
      }
      if (i + 1 < levels.size()) {
        height_ = halved(height_, 1);
        width_ = halved(width_, 1);
        conv(3, channels, channels);
        skips.push_back(channels);
      }
    }
    if (shape_.middle) {
      resnet(channels, channels);
      if (shape_.middle_transformer_layers > 0) {
        attention(channels, levels.back().context, shape_.middle_transformer_layers);
      }
      resnet(channels, channels);
    }
    for (std::size_t i = levels.size(); i-- > 0;) {
      const UnetLevel& level = levels[i];
      for (double b = 0; b < std::min(level.resnets, kMostBlocks) + 1 && !skips.empty(); ++b) {
        resnet(channels + skips.back(), level.channels);
        skips.pop_back();
        channels = level.channels;
        if (level.attention_up) attention(channels, level.context, level.transformer_layers);
      }
      if (i > 0) {
        height_ = halved(shape_.latent_height, i - 1);
        width_ = halved(shape_.latent_width, i - 1);
        conv(3, channels, channels);
      }
    }
    norm(channels);
    conv(3, channels, shape_.out_channels);
    return sum_;
  }

 private:
  double pixels() const { return height_ * width_; }
  void norm(double channels) { sum_.parameters += 2 * channels; }
  double weights(double in, double out, bool bias) {
    sum_.parameters += in * out + (bias ? out : 0);
    return in * out;
  }
  void conv(double kernel, double in, double out) {
    sum_.parameters += kernel * kernel * in * out + out;
    sum_.convolution = sum_.convolution + Flop::mac(pixels() * kernel * kernel * in * out);
  }
  void linear(double rows, double in, double out, bool bias) {
    sum_.feed_forward = sum_.feed_forward + Flop::mac(rows * weights(in, out, bias));
  }
  void resnet(double in, double out) {
    norm(in);
    conv(3, in, out);
    linear(1, time_, out, true);
    norm(out);
    conv(3, out, out);
    if (in != out) conv(1, in, out);
  }
  // Projection in, `layers` blocks of self-attention, cross-attention and GEGLU, projection out.
  void attention(double c, double context, double layers) {
    const double n = pixels(), t = shape_.context_tokens;
    norm(c);
    linear(n, c, c, true);
    UnetSum block;
    std::swap(block, sum_);  // count one block, then take it `layers` times
    const double projection = c * c;
    sum_.parameters += 3 * 2 * c + 6 * projection + 2 * c + 2 * context * c;
    sum_.self_attention = Flop::mac(4 * n * projection);
    sum_.cross_attention = Flop::mac(2 * n * projection + 2 * t * context * c);
    sum_.attention_products = Flop::mac(2 * n * n * c + 2 * n * t * c);
    linear(n, c, 8 * c, true);
    linear(n, 4 * c, c, true);
    std::swap(block, sum_);
    sum_.parameters += layers * block.parameters;
    sum_.self_attention = sum_.self_attention + layers * block.self_attention;
    sum_.cross_attention = sum_.cross_attention + layers * block.cross_attention;
    sum_.feed_forward = sum_.feed_forward + layers * block.feed_forward;
    sum_.attention_products = sum_.attention_products + layers * block.attention_products;
    linear(n, c, c, true);
  }

  const UnetShape& shape_;
  double height_, width_, time_;
  UnetSum sum_;
};

}  // namespace

UnetSum sum(const UnetShape& shape) {
  if (shape.levels.empty()) return {};
  return Walk(shape).run();
}

Flop forward(const UnetShape& shape) { return sum(shape).total(); }

}  // namespace trainprint

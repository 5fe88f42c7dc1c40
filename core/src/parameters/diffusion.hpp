// What diffusion transformers of diffusers have in common.
#pragma once
#include "parameters/vision.hpp"

namespace trainprint::parameters {

constexpr double kTimeFeatures = 256;  // sines and cosines of the time step

inline double heads_width(const Config& c) {
  return c.dim("num_attention_heads") * c.dim("attention_head_dim");
}
/// Two matrices with biases: time step, text or size to the width of the model.
constexpr double embedder(double in, double d) { return linear(in, d, true) + linear(d, d, true); }
/// Up to `inner` and back, with biases.
constexpr double feed_forward(double d, double inner) {
  return linear(d, inner, true) + linear(inner, d, true);
}

}  // namespace trainprint::parameters

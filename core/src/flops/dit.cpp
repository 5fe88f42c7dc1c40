// Diffusion transformer (A.7, Eq. 7; Peebles and Xie 2022, arXiv 2212.09748): ViT blocks over the
// patches of a latent image, optionally with text:
//   M = H W C d + L [(4 + 2 r) m d^2 + 2 m^2 d + X + a d^2],  m = H W / P^2 + joint text tokens
//   X = 2 n d^2 + 2 t d^2 + 2 n t d  for cross-attention from n patches to t text tokens
// a d^2 is the adaptive normalisation, once per image and block: with it DiT-XL/2 at 256 pixels
// comes to 118.6 GMAC as published; the plain blocks alone come to 118.4.
#include "trainprint/flops/vision.hpp"

namespace trainprint {

Flop forward(const DitShape& s) {
  const double n = s.latent_height * s.latent_width / (s.patch * s.patch);
  const double m = n + s.joint_tokens;
  const double t = s.cross_attention_tokens;
  const double d = s.hidden;
  const double embedding = s.latent_height * s.latent_width * s.channels * d;
  const double attention = 4 * m * d * d + 2 * m * m * d;
  const double mlp = 2 * s.mlp_ratio * m * d * d;
  const double cross = t > 0 ? 2 * n * d * d + 2 * t * d * d + 2 * n * t * d : 0;
  return Flop::mac(embedding + s.layers * (attention + mlp + cross + s.modulation * d * d));
}

}  // namespace trainprint

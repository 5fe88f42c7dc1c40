// Vision transformer (A.7, Eq. 3):
//   M = H W C d + L [(4 + 2 r) n d^2 + 2 n^2 d],  n = H W / P^2 + 1
// Counts embedding, attention and MLP; no classifier, no normalisation. That is what the published
// 17.56 GMAC of ViT-B/16 at 224 pixels count; the 1000-class head would add 0.8 MMAC.
#include "trainprint/flops/vision.hpp"

namespace trainprint {

Flop forward(const VitShape& s) {
  const double n = s.height * s.width / (s.patch * s.patch) + s.extra_tokens;
  const double d = s.hidden;
  const double embedding = s.height * s.width * s.channels * d;
  const double attention = 4 * n * d * d + 2 * n * n * d;
  const double mlp = 2 * s.mlp_ratio * n * d * d;
  return Flop::mac(embedding + s.layers * (attention + mlp));
}

}  // namespace trainprint

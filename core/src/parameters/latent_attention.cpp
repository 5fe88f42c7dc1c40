// Multi-head latent attention (DeepSeek-V2, arXiv 2405.04434, section 2.1; Kimi K2): keys and
// values pass through a narrow latent vector, queries too where q_lora_rank is given.
#include "parameters/decoder.hpp"

namespace trainprint::parameters {

double latent_attention(const Config& c, double hidden, double heads) {
  const double nope = c.dim("qk_nope_head_dim"), rope = c.dim("qk_rope_head_dim");
  const double value = c.dim("v_head_dim"), latent = c.dim("kv_lora_rank");
  const double query = c.dim_or("q_lora_rank", 0);
  const bool bias = c.flag("attention_bias", false);
  const double out = heads * (nope + rope);
  double sum = query > 0 ? linear(hidden, query, bias) + query + query * out : hidden * out;
  sum += linear(hidden, latent + rope, bias) + latent + latent * heads * (nope + value);
  return sum + linear(heads * value, hidden, bias);
}

}  // namespace trainprint::parameters

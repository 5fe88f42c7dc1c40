// Mixtures of experts: which layers have them, how many, how wide, and what all tokens share.
#include <algorithm>
#include <cmath>

#include "parameters/decoder.hpp"

namespace trainprint::parameters {
namespace {

// Number of layers with experts, from whichever keys the family uses.
double sparse_layers(const Config& c, double layers) {
  const std::vector<double> listed = c.list("moe_layers", 0);
  if (!listed.empty()) return static_cast<double>(listed.size());
  if (c.has("interleave_moe_layer_step")) {  // Llama 4
    return std::floor(layers / c.dim("interleave_moe_layer_step"));
  }
  if (c.has("moe_layer_start_index")) {  // ERNIE
    const double from = c.dim_or("moe_layer_start_index", 0);
    double last = c.signed_or("moe_layer_end_index", -1);
    if (last < 0) last = layers - 1;
    const double every = c.dim_or("moe_layer_interval", 1);
    double count = 0;
    for (double i = from; i <= std::min(last, layers - 1) && count < 1e5; ++i) {
      if (std::fmod(i + 1, every) == 0) ++count;
    }
    return count;
  }
  const std::vector<double> dense = c.list("mlp_only_layers", 0);
  const double first = c.dim_or("first_k_dense_replace", 0);
  const double step = c.dim_or("decoder_sparse_step", 1), freq = c.dim_or("moe_layer_freq", 1);
  double count = 0;
  for (double i = 0; i < std::min(layers, 1e5); ++i) {
    const bool kept = std::find(dense.begin(), dense.end(), i) == dense.end();
    if (kept && i >= first && std::fmod(i + 1, step) == 0 && std::fmod(i, freq) == 0) ++count;
  }
  return count;
}

}  // namespace

void add_experts(const Family& f, const Config& c, Tally& t, double h, double layers) {
  const double experts =
      c.dim("num_local_experts|num_experts|n_routed_experts|moe_num_experts", Config::kNone);
  const double used = c.dim("num_experts_per_tok|moe_k|moe_topk|experts_per_token");
  if (used > experts) {
    c.fail(ErrorCode::contradiction, "num_experts_per_tok",
           "More experts per token than experts: \"%\" is larger than their number.");
  }
  const double sparse = sparse_layers(c, layers);
  const double inner =
      c.has("moe_intermediate_size") ? c.dim("moe_intermediate_size") : c.dim("intermediate_size");
  const bool bias = f.is(kExpertBias), mlp_bias = holds(f.mlp_bias, c);

  double shared = c.dim_or("shared_expert_intermediate_size|shared_intermediate_size", 0);
  if (shared == 0) {
    shared =
        inner * (f.type == "llama4_text" || f.type == "hunyuan_v1_moe"
                     ? 1
                     : c.dim_or("n_shared_experts|moe_num_shared_experts|num_shared_expert", 0));
  }
  double each = linear(h, experts, bias);  // router
  if (shared > 0) each += mlp(f, h, shared, mlp_bias);
  if (f.type == "qwen2_moe") each += h;  // gate of the shared expert
  // DeepSeek's own code holds the router's load-balancing bias as a parameter.
  if (c.text("topk_method") == "noaux_tc" || f.type == "ernie4_5_moe") each += experts;
  t.total += sparse * each;
  t.mixture(sparse, experts, used, mlp(f, h, inner, bias || mlp_bias));
  if (layers > sparse) {
    const double dense = c.dim("intermediate_size_mlp|intermediate_size");
    t.total += (layers - sparse) * mlp(f, h, dense, mlp_bias);
  }
}

}  // namespace trainprint::parameters

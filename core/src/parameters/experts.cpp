// Mixtures of experts: which layers have them, how many, how wide, and what all tokens share.
#include <algorithm>
#include <cmath>

#include "parameters/decoder.hpp"

namespace trainprint::parameters {
namespace {

// Number of layers with experts, from whichever keys the family uses: first_k_dense_replace and
// moe_layer_freq (DeepSeek), decoder_sparse_step and mlp_only_layers (Qwen), moe_layer_* (ERNIE).
double sparse_layers(const Family& f, const Config& c, double layers) {
  const std::vector<double> listed = c.list("moe_layers", 0);
  if (!listed.empty()) {
    return static_cast<double>(
        std::count_if(listed.begin(), listed.end(), [&](double at) { return at < layers; }));
  }
  if (c.has("interleave_moe_layer_step")) {  // Llama 4
    return std::floor(layers / c.dim("interleave_moe_layer_step"));
  }
  // The counts below are whole and small by now: 1e4 layers at most.
  const auto n = static_cast<int>(layers);
  const auto whole = [&](const char* key, int otherwise) {
    return static_cast<int>(c.dim_or(key, otherwise));
  };
  const std::vector<double> dense = c.list("mlp_only_layers", 0);
  constexpr const char* kFirst = "first_k_dense_replace|moe_layer_start_index|num_dense_layers";
  const int usual_first = f.type == "deepseek_v3" ? 3 : f.type == "glm4_moe" ? 1 : 0;
  if (usual_first > 0 && !c.has(kFirst)) c.assume(kFirst, usual_first);
  const int first = whole(kFirst, usual_first);
  int last = static_cast<int>(c.signed_or("moe_layer_end_index", -1));
  if (last < 0) last = n - 1;
  if (f.type == "jamba") {
    const int period = whole("expert_layer_period", 2), offset = whole("expert_layer_offset", 1);
    double periodic = 0;
    for (int i = 0; i < n; ++i) periodic += i % period == offset ? 1 : 0;
    return periodic;
  }
  const int step = whole("decoder_sparse_step|moe_layer_interval", 1);
  const int freq = whole("moe_layer_freq", 1);
  double count = 0;
  for (int i = first; i <= std::min(last, n - 1); ++i) {
    const bool kept = std::find(dense.begin(), dense.end(), i) == dense.end();
    if (kept && (i + 1) % step == 0 && i % freq == 0) ++count;
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
  const double sparse = sparse_layers(f, c, layers);
  const double inner = f.is(kOwnInner) || c.has("moe_intermediate_size")
                           ? c.dim("moe_intermediate_size")
                           : c.dim("intermediate_size");
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
  if (f.type == "qwen2_moe" || gated_deltas(f)) each += h;  // gate of the shared expert
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

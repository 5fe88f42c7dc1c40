// Models that mix tokens otherwise than by attention, alone or layer by layer beside it: Mamba
// (arXiv 2312.00752), Mamba-2 (2405.21060), Jamba (2403.19887), Bamba, Granite 4, Falcon-H1
// (2507.22448), LFM2, Qwen3-Next (gated delta rule, 2412.06464), MiniMax-01 (2501.08313),
// Nemotron-H (2504.03624), RecurrentGemma (2404.07839), RWKV (2305.13048). Their configs say which
// layer is which.
#include <algorithm>
#include <cmath>

#include "parameters/decoder.hpp"

namespace trainprint::parameters {
namespace {

// One causal convolution over time for each of `width` channels.
double time_convolution(double width, double kernel, bool bias) {
  return width * kernel + (bias ? width : 0);
}

// A selective state space (Mamba): `rank` is the width of the step's projection.
double mamba_mixer(double h, double inner, double state, double rank, double kernel, bool bias,
                   bool conv_bias) {
  return linear(h, 2 * inner, bias) + time_convolution(inner, kernel, conv_bias) +
         inner * (rank + 2 * state) + linear(rank, inner, true) + inner * state + inner +
         linear(inner, h, bias);
}

// Mamba-2: `heads` steps, decays and skips; a norm before the projection out unless left away.
double mamba2_mixer(double h, double inner, double heads, double shared, double kernel, bool bias,
                    bool conv_bias, bool norm = true) {
  return linear(h, 2 * inner + 2 * shared + heads, bias) +
         time_convolution(inner + 2 * shared, kernel, conv_bias) + 3 * heads + (norm ? inner : 0) +
         linear(inner, h, bias);
}

// "auto" and a missing key are a sixteenth of the width.
double step_rank(const Config& c, const char* key, double h) {
  return c.says(key, "auto") ? std::ceil(h / 16) : c.dim_or(key, std::ceil(h / 16));
}

bool is_attention(std::string_view layer) {
  return layer.find("attention") != std::string_view::npos &&
         layer.find("linear") == std::string_view::npos;
}

void finish(const Config& c, ModelShape& s, double h, double layers) {
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(c.dim_or("max_position_embeddings|context_length", 0));
}

}  // namespace

LayerKinds layer_kinds(const Family& f, const Config& c, double layers) {
  if (f.type == "falcon_h1") return {layers, layers};
  double attention = 0;
  const auto listed = [&](const char* key) {
    for (const double at : c.list(key, 0)) attention += at < layers ? 1 : 0;
  };
  const std::vector<std::string_view> names = c.texts("layer_types|layers_block_type");
  if (f.type == "jamba") {
    const double period = c.dim_or("attn_layer_period", 8);
    const double offset = c.dim_or("attn_layer_offset", 4);
    for (double i = 0; i < layers; ++i) attention += std::fmod(i, period) == offset ? 1 : 0;
  } else if (f.type == "bamba") {
    listed("attn_layer_indices");
  } else if (!names.empty()) {
    if (static_cast<double>(names.size()) != layers) {
      c.fail(ErrorCode::contradiction, "layer_types",
             "\"%\" must name the kind of every one of num_hidden_layers layers.");
    }
    for (const std::string_view name : names) attention += is_attention(name) ? 1 : 0;
  } else if (f.type == "lfm2" && c.has("full_attn_idxs")) {
    listed("full_attn_idxs");
  } else if (gated_deltas(f)) {
    attention = std::floor(layers / c.dim_or("full_attention_interval", 4));
  } else {
    c.fail(ErrorCode::insufficient_input, "layer_types",
           "\"%\" is missing; without it the kind of the layers is not known.");
  }
  return {attention, layers - attention};
}

double other_mixer(const Family& f, const Config& c, double h, double heads) {
  if (f.type == "lfm2" || f.type == "lfm2_moe") {
    const bool bias = c.flag("conv_bias", false);
    return linear(h, 3 * h, bias) + time_convolution(h, c.dim_or("conv_L_cache", 3), bias) +
           linear(h, h, bias);
  }
  if (gated_deltas(f)) {
    const double groups = c.dim_or("linear_num_value_heads", 32);
    const double keys = c.dim_or("linear_num_key_heads", 16) * c.dim_or("linear_key_head_dim", 128);
    const double width = c.dim_or("linear_value_head_dim", 128), values = groups * width;
    return h * (2 * keys + 2 * values) + h * 2 * groups +
           time_convolution(2 * keys + values, c.dim_or("linear_conv_kernel_dim", 4), false) +
           2 * groups + width + values * h;
  }
  if (f.type == "minimax") {
    const double q = heads * c.dim_or("head_dim", std::floor(h / heads));
    return h * 3 * q + q + q * h + h * q;
  }
  const double inner = c.dim_or("mamba_expand", 2) * h;
  const bool bias = c.flag("mamba_proj_bias", false), conv_bias = c.flag("mamba_conv_bias", true);
  const double kernel = c.dim_or("mamba_d_conv", 4);
  if (f.type == "jamba") {  // with norms on step, input and output
    const double rank = step_rank(c, "mamba_dt_rank", h), state = c.dim_or("mamba_d_state", 16);
    return mamba_mixer(h, inner, state, rank, kernel, bias, conv_bias) + rank + 2 * state;
  }
  const double shared = c.dim_or("mamba_n_groups", 1) * c.dim_or("mamba_d_state", 256);
  const bool falcon = f.type == "falcon_h1";
  const double width = falcon ? c.dim_or("mamba_d_ssm", inner) : inner;
  return mamba2_mixer(h, width, c.dim_or("mamba_n_heads", 128), shared, kernel, bias, conv_bias,
                      !falcon || c.flag("mamba_rms_norm", false));
}

void count_mamba(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double state = c.dim("state_size"), kernel = c.dim_or("conv_kernel", 4);
  const bool bias = c.flag("use_bias", false), conv_bias = c.flag("use_conv_bias", true);
  const double expand = c.dim_or("expand", 2);
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, f.type != "mamba2");
  double mixer = 0;
  if (f.type == "mamba2") {
    mixer = mamba2_mixer(h, expand * h, c.dim("num_heads"), c.dim("n_groups") * state, kernel, bias,
                         conv_bias);
  } else {
    const double inner = c.dim_or("intermediate_size|d_inner", expand * h);
    mixer =
        mamba_mixer(h, inner, state, step_rank(c, "time_step_rank", h), kernel, bias, conv_bias);
  }
  t.total += layers * (mixer + h) + h;
  finish(c, s, h, layers);
}

// Every layer is one of a state space (M), attention (*), an MLP (-) or a mixture of experts (E).
void count_nemotron_h(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), vocab = vocabulary(c);
  std::vector<double> kinds(4, 0);
  const std::string_view pattern = c.text("hybrid_override_pattern");
  for (const char kind : pattern) {
    const std::size_t at = std::string_view("M*-E").find(kind);
    if (at != std::string_view::npos) kinds[at] += 1;
  }
  if (pattern.empty()) {
    for (const std::string_view name : c.texts("layers_block_type|layer_types")) {
      kinds[is_attention(name) ? 1 : name == "mlp" ? 2 : name == "moe" ? 3 : 0] += 1;
    }
  }
  const double layers = kinds[0] + kinds[1] + kinds[2] + kinds[3];
  if (layers == 0 || layers != c.dim_or("num_hidden_layers", layers)) {
    c.fail(ErrorCode::insufficient_input, "hybrid_override_pattern",
           "\"%\" must name the kind of every one of num_hidden_layers layers: M, *, - or E.");
    return;
  }
  const double inner = c.dim("mamba_num_heads") * c.dim("mamba_head_dim");
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, false);
  t.total += kinds[0] * mamba2_mixer(h, inner, c.dim("mamba_num_heads"),
                                     c.dim("n_groups") * c.dim("ssm_state_size"),
                                     c.dim_or("conv_kernel", 4), c.flag("mamba_proj_bias", false),
                                     c.flag("use_conv_bias", true));
  const double heads = head_count(c);
  if (kinds[1] > 0) {
    t.total += kinds[1] * attention(f, c, h,
                                    {heads, c.dim_or("num_key_value_heads", 8),
                                     c.dim("head_dim|attention_head_dim")});
  }
  const bool bias = c.flag("mlp_bias", false);
  if (kinds[2] > 0) t.total += kinds[2] * mlp(f, h, c.dim("intermediate_size"), bias);
  if (kinds[3] > 0) {
    if (c.has("moe_latent_size")) {
      c.fail(ErrorCode::unsupported, "moe_latent_size",
             "Experts in a narrower space (\"%\") are not counted here. Give the parameters.");
    }
    const double experts = c.dim("n_routed_experts");
    t.total += kinds[3] *
               (h * experts + c.dim_or("n_shared_experts", 1) *
                                  mlp(f, h, c.dim("moe_shared_expert_intermediate_size"), bias));
    t.mixture(kinds[3], experts, c.dim("num_experts_per_tok"),
              mlp(f, h, c.dim("moe_intermediate_size"), bias));
  }
  t.total += (layers + 1) * h;
  finish(c, s, h, layers);
}

void count_recurrent_gemma(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double heads = head_count(c), lru = c.dim_or("lru_width", h);
  const double inner = std::floor(c.dim("intermediate_size") / 2);
  std::vector<std::string_view> cycle = c.texts("block_types|_block_types");
  if (cycle.empty()) cycle = {"recurrent", "recurrent", "attention"};
  double attentions = 0;
  for (double i = 0; i < layers; ++i) {
    const auto at = static_cast<std::size_t>(std::fmod(i, static_cast<double>(cycle.size())));
    attentions += is_attention(cycle[at]) ? 1 : 0;
  }
  const double gate = lru * std::floor(lru / heads) + lru;  // one block a head
  const double recurrent = 2 * linear(h, lru, true) + linear(lru, h, true) +
                           time_convolution(lru, c.dim_or("conv1d_width", 4), true) + lru +
                           2 * gate;
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, true);
  t.total += attentions * attention(f, c, h,
                                    {heads, c.dim_or("num_key_value_heads", heads),
                                     c.dim_or("head_dim", std::floor(h / heads))}) +
             (layers - attentions) * recurrent + layers * (mlp(f, h, inner, true) + 2 * h) + h;
  finish(c, s, h, layers);
}

// RWKV-4: time mixing and channel mixing.
void count_rwkv(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double wide = c.dim_or("attention_hidden_size", h);
  const double inner = c.dim_or("intermediate_size", 4 * h);
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, false);
  t.total += layers * (2 * layer_norm(h) + 2 * wide + 3 * h + 4 * h * wide + 2 * h + h * h +
                       2 * h * inner) +
             2 * layer_norm(h);
  finish(c, s, h, layers);
}

}  // namespace trainprint::parameters

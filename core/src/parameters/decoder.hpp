// Parts of a decoder layer that families share.
#pragma once
#include "parameters/family.hpp"

namespace trainprint::parameters {

/// Dimensions of a decoder's attention.
struct Heads {
  double query, key_value;  ///< Numbers of heads.
  double width;             ///< Of one head.
};

/// Parameters of the attention of one layer, query and key norms included.
double attention(const Family& family, const Config& config, double hidden, const Heads& heads);
/// The same for multi-head latent attention (DeepSeek-V2, arXiv 2405.04434, section 2.1).
double latent_attention(const Config& config, double hidden, double heads);
/// Parameters of one MLP of width `inner`.
double mlp(const Family& family, double hidden, double inner, bool bias);

/// Whether layers mix tokens by the gated delta rule and attention has a gate: Qwen3-Next, Qwen3.5.
inline bool gated_deltas(const Family& family) {
  return family.type == "qwen3_next" || family.type.rfind("qwen3_5", 0) == 0;
}

/// How many layers attend, and how many mix tokens otherwise (both where a layer does both).
struct LayerKinds {
  double attention, other;
};
LayerKinds layer_kinds(const Family& family, const Config& config, double layers);
/// Parameters of one mixer that is no attention, of the families of trait kHybrid.
double other_mixer(const Family& family, const Config& config, double hidden, double heads);

/// Adds the MLPs of all `layers` layers where some or all are mixtures of experts.
void add_experts(const Family& family, const Config& config, Tally& tally, double hidden,
                 double layers);

/// What the model classes of the family take where a nested config says nothing.
struct ClassDefaults {
  std::string_view type;
  double hidden, layers, heads, key_value, vocabulary, inner;
};
const ClassDefaults* class_defaults(std::string_view type);

// Counting functions of the table in families.cpp.
void count_decoder(const Family&, const Config&, Tally&, ModelShape&);
void count_opt(const Family&, const Config&, Tally&, ModelShape&);
void count_falcon(const Family&, const Config&, Tally&, ModelShape&);
void count_mpt(const Family&, const Config&, Tally&, ModelShape&);
void count_dbrx(const Family&, const Config&, Tally&, ModelShape&);
void count_qwen(const Family&, const Config&, Tally&, ModelShape&);
void count_chatglm(const Family&, const Config&, Tally&, ModelShape&);
void count_mamba(const Family&, const Config&, Tally&, ModelShape&);
void count_nemotron_h(const Family&, const Config&, Tally&, ModelShape&);
void count_gemma3n_text(const Family&, const Config&, Tally&, ModelShape&);
void count_gemma4_text(const Family&, const Config&, Tally&, ModelShape&);
void count_recurrent_gemma(const Family&, const Config&, Tally&, ModelShape&);
void count_rwkv(const Family&, const Config&, Tally&, ModelShape&);

}  // namespace trainprint::parameters

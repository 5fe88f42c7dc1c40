// What every family's counting has in common.
#pragma once
#include <initializer_list>
#include <optional>

#include "parameters/config.hpp"
#include "trainprint/model_config.hpp"

namespace trainprint::parameters {

/// Adds up a model as a family walks through it.
struct Tally {
  double total = 0;      ///< All parameters.
  double embedding = 0;  ///< Embedding tables among them.
  MixtureOfExperts experts{};
  double input_embedding = 0;  ///< The token table, where no head shares it.
  // For a language model inside another: what the file around it says.
  bool headless = false;     ///< No output head.
  std::optional<bool> tied;  ///< Whether the head is the input embedding.

  void table(double rows, double width) {
    total += rows * width;
    embedding += rows * width;
  }
  /// The table of the tokens that are read.
  void token_table(double rows, double width) {
    table(rows, width);
    input_embedding = rows * width;
  }
  /// The output head is that table.
  void share_token_table() { input_embedding = 0; }
  /// `layers` layers of `count` experts of `size` parameters each, `used` of them per token.
  void mixture(double layers, double count, double used, double size);
};

struct Family;

/// Counts the model that `config` describes and fills in its shape.
using Count = void (*)(const Family& family, const Config& config, Tally& tally, ModelShape& shape);

/// How families differ where they share their counting; see families.cpp.
enum Trait : unsigned {
  kLayerNorm = 1u << 0,    ///< Norms scale and shift; else they scale only (RMSNorm).
  kNoNorm = 1u << 1,       ///< Norms have no weights.
  kOneNorm = 1u << 2,      ///< Per layer; else two.
  kFourNorms = 1u << 3,    ///< Before and after attention and MLP.
  kQkFull = 1u << 4,       ///< Query and key norms over all heads; else over one.
  kQkShift = 1u << 5,      ///< Query and key norms scale and shift.
  kPlain = 1u << 6,        ///< The MLP has two matrices; else three (gated).
  kTied = 1u << 7,         ///< Tied embeddings unless tie_word_embeddings says otherwise.
  kInner4 = 1u << 8,       ///< The MLP is 4 times as wide as the model unless a key says otherwise.
  kPositions = 1u << 9,    ///< A learned table of positions.
  kTwoMore = 1u << 10,     ///< ... with two rows more than the key says.
  kMultiQuery = 1u << 11,  ///< One key and value head unless multi_query is false.
  kEmbeddingNorm = 1u << 12,  ///< A norm after the embedding.
  kExperts = 1u << 13,        ///< A mixture of experts.
  kExpertBias = 1u << 14,     ///< Router and experts have biases.
  kSinks = 1u << 15,          ///< A learned attention sink per head.
  kLatent = 1u << 16,         ///< Multi-head latent attention (DeepSeek).
  kPooler = 1u << 17,         ///< An encoder with a pooler.
  kTypes = 1u << 18,          ///< An encoder with token types.
  kSenses = 1u << 19,         ///< Reads images or sound beside text.
  kOwnCode = 1u << 21,        ///< Counted as the code in its own repositories builds it.
  kHybrid = 1u << 22,         ///< Some layers mix tokens otherwise than by attention.
  kSubNorms = 1u << 23,       ///< Norms within attention and MLP, before their last matrices.
  kOwnInner = 1u << 20,       ///< Experts have a width of their own, moe_intermediate_size.
};

/// When a family has a part: "" never, "1" always, "key" if the key is true, "!key" unless the key
/// is false.
using Rule = const char*;

struct Family {
  std::string_view type;  ///< model_type or _class_name.
  Count count;
  Architecture architecture = Architecture::decoder_only;
  unsigned traits = 0;
  Rule qkv_bias = "", out_bias = "", mlp_bias = "";
  Rule qk_norm = "";
  unsigned head_dim = 0;  ///< Where the file does not say; 0: hidden size / heads.
  Rule head_bias = "";    ///< Of the output head.

  bool is(Trait trait) const { return (traits & trait) != 0; }
};

/// Whether `rule` holds in `config`.
bool holds(Rule rule, const Config& config);

/// Known families that cannot be counted: layers of several kinds.
bool is_hybrid(std::string_view type);
/// The family of a model_type or _class_name; null when it is not known.
const Family* find_family(std::string_view type);
/// The family whose classes begin so: "XLMRoberta" for xlm-roberta.
const Family* find_family_of_class(std::string_view stem);
/// Refuses what changes a model in ways that its family does not know: experts, images, sound.
void guard(const Family& family, const Config& config);
/// Counts a nested model into `tally`; an error in the findings when its family is not known.
/// `fallback` is its model_type when the file does not say.
void count_nested(const Config& config, const char* fallback, Tally& tally, ModelShape& shape);

/// A matrix, with or without a bias.
constexpr double linear(double in, double out, bool bias = false) {
  return in * out + (bias ? out : 0);
}
/// LayerNorm with scale and shift.
constexpr double layer_norm(double width) { return 2 * width; }

/// The class in "architectures", such as "LlamaForCausalLM"; empty when there is none, and inside a
/// nested config, where the class around it decides.
std::string_view model_class(const Config& config);
/// Whether it ends so: is_a(config, "ForSequenceClassification"). A family asks for every class it
/// knows: a class that none asked for is refused in the end.
bool is_a(const Config& config, std::string_view class_ending);
/// Says that the family knows classes that end so and takes them as they come.
void knows(const Config& config, std::initializer_list<std::string_view> class_endings);
/// Whether it is the body alone: "LlamaModel", but not "GPT2LMHeadModel".
bool is_bare(const Config& config);
/// Whether the output head is the input embedding: tie_word_embeddings, or the family's `fallback`
/// with a notice.
bool tied(const Config& config, bool fallback);
/// Adds what follows a decoder of text by its class: an output head of `vocabulary` (with a bias if
/// `bias`), a classifier, or nothing.
void add_decoder_head(const Config& config, Tally& tally, double width, double vocabulary,
                      bool usually_tied, bool bias = false);
/// Whether the file was written by version 5 of transformers or later.
bool by_version_5(const Config& config);
/// Outputs of a classifier: id2label, num_labels, or `fallback` with a notice.
double labels(const Config& config, double fallback = 2);

// The dimensions of a transformer under all their names. With a fallback of Config::kNone the key
// must be there.
double hidden_size(const Config& config, double fallback = Config::kNone);
double layer_count(const Config& config, double fallback = Config::kNone);
double head_count(const Config& config, double fallback = Config::kNone);
double vocabulary(const Config& config, double fallback = Config::kNone);
double positions(const Config& config, double fallback = Config::kNone);

}  // namespace trainprint::parameters

#include "parameters/family.hpp"

#include "trainprint/text.hpp"

namespace trainprint::parameters {

void Tally::mixture(double layers, double count, double used, double size) {
  total += layers * count * size;
  experts.expert = ParameterCount::count(size);
  experts.experts_per_layer = count;
  experts.experts_per_token = used;
  experts.layers = layers;
}

bool holds(Rule rule, const Config& config) {
  if (rule == nullptr || rule[0] == '\0') return false;
  if (rule[0] == '1') return true;
  const bool otherwise = rule[0] == '!';
  return config.flag(otherwise ? rule + 1 : rule, otherwise);
}

std::string_view model_class(const Config& config) {
  if (config.nested()) return {};
  const auto classes = config.texts("architectures");
  return classes.empty() ? std::string_view() : classes.front();
}

bool is_a(const Config& config, std::string_view ending) {
  const std::string_view name = model_class(config);
  if (name.size() < ending.size() || name.substr(name.size() - ending.size()) != ending) {
    return false;
  }
  config.findings().class_known = true;
  return true;
}

void knows(const Config& config, std::initializer_list<std::string_view> endings) {
  for (const std::string_view ending : endings) is_a(config, ending);
}

bool is_bare(const Config& config) {
  const std::string_view name = model_class(config);
  for (const std::string_view part :
       {"For", "Head", "WithLM", "WithProjection", "Encoder", "Decoder", "Vision", "MarianMT"}) {
    if (name.find(part) != std::string_view::npos) return false;
  }
  return is_a(config, "Model");
}

double labels(const Config& config, double fallback) {
  const int named = config.size("id2label");
  if (named >= 0) return named;
  if (config.has("num_labels|num_classes")) return config.dim_or("num_labels|num_classes", 0);
  config.notice(NoticeCode::labels_assumed, "id2label",
                "The file does not name the classes: " + readable(fallback, 4) +
                    " are assumed for the classifier.");
  return fallback;
}

bool by_version_5(const Config& config) {
  const std::string_view version = config.text("transformers_version");
  return !version.empty() && version[0] >= '5' && version[0] <= '9';
}

void add_decoder_head(const Config& c, Tally& t, double width, double vocab, bool usually_tied,
                      bool bias) {
  t.input_embedding = vocab * width;
  if (t.headless || is_bare(c)) return;
  if (is_a(c, "ForSequenceClassification")) {
    t.total += width * labels(c);
  } else if (is_a(c, "ForTokenClassification")) {
    t.total += linear(width, labels(c), true);
  } else if (is_a(c, "ForQuestionAnswering")) {
    t.total += linear(width, 2, true);
  } else {
    knows(c, {"ForCausalLM", "LMHeadModel", "ForConditionalGeneration", "ForMaskedLM"});
    if (t.tied ? *t.tied : tied(c, usually_tied)) {
      t.input_embedding = 0;
    } else {
      t.total += width * vocab;
    }
    if (bias) t.total += vocab;
  }
}

bool tied(const Config& config, bool fallback) {
  if (!config.has("tie_word_embeddings")) {
    config.notice(
        NoticeCode::tying_assumed, "tie_word_embeddings",
        std::string("The file does not say whether the output head is the input embedding; "
                    "in this family it ") +
            (fallback ? "is." : "is not."));
  }
  return config.flag("tie_word_embeddings", fallback);
}

double hidden_size(const Config& config, double fallback) {
  return config.dim("hidden_size|n_embd|d_model|n_embed|dim", fallback);
}
double layer_count(const Config& config, double fallback) {
  constexpr double kDeepest = 1e4;  // an order of magnitude beyond any model known
  const double layers =
      config.dim("num_hidden_layers|n_layer|num_layers|n_layers|decoder_layers", fallback);
  if (layers <= kDeepest) return layers;
  config.fail(ErrorCode::out_of_range, "num_hidden_layers", "\"%\" cannot be more than 10,000.");
  return 1;
}
double head_count(const Config& config, double fallback) {
  return config.dim("num_attention_heads|n_head|n_heads|num_heads|attention_heads", fallback);
}
double vocabulary(const Config& config, double fallback) {
  return config.dim("vocab_size|padded_vocab_size", fallback);
}
double positions(const Config& config, double fallback) {
  return config.dim("max_position_embeddings|n_positions|n_ctx", fallback);
}

}  // namespace trainprint::parameters

#include "parameters/count.hpp"

#include <algorithm>

#include "parameters/family.hpp"
#include "trainprint/text.hpp"

namespace trainprint::parameters {
namespace {

constexpr double kMostParameters = 1e15;  // as for a run's parameters
// "LlamaForCausalLM" -> "Llama", "GPT2LMHeadModel" -> "GPT2".
std::string_view stem(std::string_view model_class) {
  for (const std::string_view ending : {"For", "LMHead", "EncoderModel", "Model"}) {
    const std::size_t at = model_class.find(ending);
    if (at != std::string_view::npos && at > 0) return model_class.substr(0, at);
  }
  return model_class;
}

// The family by model_type or _class_name; by the class in "architectures" where neither is given.
const Family* family_of(const Config& c, std::string_view& type) {
  type = c.text("model_type|_class_name");
  if (!type.empty() || model_class(c).empty()) return find_family(type);
  type = model_class(c);
  return find_family_of_class(stem(type));
}

void refuse(const Config& c, std::string_view type) {
  const char* key = c.has("_class_name") ? "_class_name" : "model_type";
  if (type.empty()) {
    if (c.has("peft_type")) {
      c.fail(ErrorCode::unsupported, "peft_type",
             "This is the file of an adapter. Give the config.json of its base model.");
    } else {
      c.fail(ErrorCode::insufficient_input, key,
             "\"%\" is missing: this does not look like a model's config.json.");
    }
    return;
  }
  if (type.find("Pipeline") != std::string_view::npos) {
    c.fail(ErrorCode::unsupported, key,
           "This is the index of a pipeline. Give the config.json of its unet or transformer "
           "folder.");
    return;
  }
  c.fail(
      ErrorCode::unsupported, key,
      "\"" + std::string(type) +
          (is_hybrid(type) ? "\" mixes layers of several kinds (state-space, recurrent or linear "
                             "attention), which cannot be counted here."
                           : "\" is not a family that can be counted here.") +
          " Give the number of parameters instead, or take it from the Hub's answer about the "
          "repository (safetensors.total).");
}

// "qwen2_moe" and "gemma3_text" begin the names of classes as "qwen2moe" and "gemma3".
std::string class_stem(std::string_view type) {
  for (const std::string_view ending :
       {"_text", "_text_model", "_vision", "_vision_model", "-msft"}) {
    if (type.size() > ending.size() && type.substr(type.size() - ending.size()) == ending) {
      type.remove_suffix(ending.size());
      break;
    }
  }
  return fold(type);
}

// The class in "architectures" may be another than the family's: then the parts that it adds or
// leaves out are not known.
void check_class(const Config& c, const Family& f) {
  const std::string_view type = f.type;
  if (c.has("auto_map") && !f.is(kOwnCode)) {
    c.notice(NoticeCode::custom_code, "auto_map",
             "The repository brings code of its own, which may build another model than the "
             "library does: counted as the library's \"" +
                 std::string(type) + "\".");
  }
  const std::string_view name = model_class(c);
  if (name.empty() || !c.findings().errors.empty()) return;
  const bool related = fold(name).rfind(class_stem(type), 0) == 0;
  if (!c.findings().class_known && (related || name.find("For") != std::string_view::npos)) {
    c.fail(ErrorCode::unsupported, "architectures",
           "\"" + std::string(name) +
               "\" is not a class that can be counted here: its head is not known. Give the number "
               "of parameters instead, or take it from the Hub's answer about the repository "
               "(safetensors.total).");
  } else if (!f.is(kOwnCode) && !related) {
    c.notice(NoticeCode::class_unknown, "architectures",
             "\"" + std::string(name) + "\" is not among the library's classes of \"" +
                 std::string(type) + "\": counted as if it were.");
  }
}

void add_notices(const Config& c, ModelShape& s) {
  if (c.has("quantization_config")) {
    c.notice(NoticeCode::quantized, "quantization_config",
             "Counted as if not quantised: scales and packed weights are no parameters.");
  }
  if (c.has("num_nextn_predict_layers") && c.dim_or("num_nextn_predict_layers", 0) > 0) {
    c.notice(NoticeCode::mtp_not_counted, "num_nextn_predict_layers",
             "The layers that predict further tokens (MTP) are trained too but belong to no "
             "published size: they are not counted. The Hub's figure includes them.");
  }
  if (s.experts) {
    c.notice(NoticeCode::active_definition, "",
             "Active parameters are all but the routed experts that a token does not visit, with "
             "embeddings and head. Without the input embedding: " +
                 readable((s.active_parameters - s.input_embedding_parameters).as_count(), 4) +
                 ".");
  }
  std::vector<std::string>& assumed = c.findings().assumed;
  if (!assumed.empty()) {
    std::string message = "Not in the file, taken from the library's defaults: ";
    for (std::size_t i = 0; i < assumed.size(); ++i) message += (i > 0 ? ", " : "") + assumed[i];
    c.notice(NoticeCode::class_defaults, "", message + ".");
  }
}

}  // namespace

void guard(const Family& f, const Config& c) {
  struct Foreign {
    const char* keys;
    const char* what;
  };
  // Keys that files of other models bring along under a family's name, each seen on the Hub.
  constexpr Foreign kExpertKeys = {
      "num_experts|num_local_experts|n_routed_experts|moe_num_experts|num_moe_experts", "experts"};
  constexpr Foreign kSenseKeys[] = {
      {"vision_config", "a vision tower"},      {"visual", "a vision tower"},
      {"vision_tower", "a vision tower"},       {"mm_vision_tower", "a vision tower"},
      {"vision_encoder", "a vision tower"},     {"visual_config", "a vision tower"},
      {"audio_config", "an encoder of sound"},  {"speech_config", "an encoder of sound"},
      {"audio_encoder", "an encoder of sound"}, {"speech_encoder", "an encoder of sound"}};
  const auto refuse_part = [&](const Foreign& part) {
    for (std::string_view keys = part.keys; !keys.empty();) {
      const std::string key(keys.substr(0, keys.find('|')));
      keys.remove_prefix(std::min(keys.size(), key.size() + 1));
      if (!c.several(key.c_str())) continue;
      c.fail(ErrorCode::unsupported, key.c_str(),
             "\"%\" says that the model has " + std::string(part.what) + ", which \"" +
                 std::string(f.type) +
                 "\" has not: it is another model than the library's. Give the number of "
                 "parameters instead.");
    }
  };
  const bool text = f.architecture == Architecture::decoder_only ||
                    f.architecture == Architecture::encoder_only ||
                    f.architecture == Architecture::encoder_decoder;
  if (text && !f.is(kExperts)) refuse_part(kExpertKeys);
  if (text && !f.is(kSenses)) {
    for (const Foreign& part : kSenseKeys) refuse_part(part);
  }
  if (!text) refuse_part({"mm_vision_tower", "a vision tower named elsewhere"});
  if (text && c.text("attention_head_type") == "multiquery" && f.type != "gpt_bigcode") {
    c.fail(ErrorCode::unsupported, "attention_head_type",
           "\"%\" cannot be multiquery in this family: the model comes with code of its own. Give "
           "the number of parameters instead.");
  }
}

void count_nested(const Config& config, const char* fallback, Tally& tally, ModelShape& shape) {
  const std::string_view type = config.text("model_type", fallback);
  if (const Family* family = find_family(type)) {
    guard(*family, config);
    family->count(*family, config, tally, shape);
  } else {
    refuse(config, type);
  }
}

Result<ModelShape> count(const Json& node) {
  Findings findings;
  const Config c(node, findings);
  ModelShape s;
  std::string_view type;
  const Family* family = family_of(c, type);
  if (family == nullptr) {
    if (findings.errors.empty()) refuse(c, type);
    return std::move(findings.errors);
  }
  s.family = family->type;
  s.model_class = model_class(c);
  s.architecture = family->architecture;
  Tally t;
  guard(*family, c);
  family->count(*family, c, t, s);
  check_class(c, *family);
  if (findings.errors.empty() && !(t.total < kMostParameters)) {
    c.fail(ErrorCode::out_of_range, "hidden_size",
           "These dimensions make more than 1e15 parameters: at least one of them is wrong.");
  }
  if (!findings.errors.empty()) return std::move(findings.errors);
  s.parameters = s.active_parameters = ParameterCount::count(t.total);
  s.embedding_parameters = ParameterCount::count(t.embedding);
  s.input_embedding_parameters = ParameterCount::count(t.input_embedding);
  if (t.experts.layers > 0) {
    t.experts.dense =
        s.parameters - t.experts.layers * t.experts.experts_per_layer * t.experts.expert;
    s.experts = t.experts;
    s.active_parameters = active_parameters(t.experts);
  }
  add_notices(c, s);
  s.notices = std::move(findings.notices);
  return s;
}

}  // namespace trainprint::parameters

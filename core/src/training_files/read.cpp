// trainer_state.json and its like, read as JSON.
#include <set>
#include <utility>

#include "json/tree.hpp"
#include "text/utf8.hpp"
#include "training_files/document.hpp"
#include "training_files/model.hpp"
#include "training_files/model_config.hpp"

namespace trainprint {
namespace training_files {
namespace {

class Keys {
 public:
  void key(JsonPath path) {
    if (path.size() == 1 && keys_.size() < kMostKeys) keys_.insert(path[0]);
    if (is(path, {"safetensors", "total"}) || is(path, {"gguf", "total"})) stored_ = true;
    if (path.size() == 2 && path[0] == "parameters") by_dtype_ = true;
  }
  bool has(std::string_view key) const { return keys_.find(key) != keys_.end(); }
  bool has_evaluation() const {
    const auto first = keys_.lower_bound("eval_");
    return first != keys_.end() && first->substr(0, 5) == "eval_";
  }

  TrainingFile file() const {
    if (has("log_history")) return TrainingFile::trainer_state;
    if (has("_wandb") || (has("_runtime") && has("_timestamp"))) return TrainingFile::wandb_summary;
    if (has("train_runtime")) return TrainingFile::train_results;
    if (has("peft_type")) return TrainingFile::adapter_config;
    if (has("weight_map")) return TrainingFile::safetensors_index;
    if (stored_ || has("modelId") || (has("_id") && has("id"))) return TrainingFile::hub_answer;
    if (has("model_type") || has("_class_name") || has("architectures"))
      return TrainingFile::model_config;
    if (by_dtype_ && has("total")) return TrainingFile::hub_answer;
    return TrainingFile::none;
  }

 private:
  static constexpr std::size_t kMostKeys = 1000;
  std::set<std::string, std::less<>> keys_;
  bool stored_ = false, by_dtype_ = false;
};

bool is_number(const JsonScalar& scalar) { return scalar.kind == JsonScalar::Kind::number; }

// A count that goes on from entry to entry of log_history, and begins again where a session does.
class RunningCount {
 public:
  void take(const Stated& stated) {
    if (stated.value < last_.value) before_ += last_.value;
    last_ = stated;
  }
  Number total() const {
    if (!(last_.value > 0)) return {};
    return before_ > 0 ? Stated{before_ + last_.value, {}} : last_;
  }

 private:
  double before_ = 0;
  Stated last_;
};

class TrainerReader {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) {
    if (is(path, {"best_model_checkpoint"})) {
      if (const auto year = year_in_path(scalar.text)) state_.year = Stated{*year, scalar.range};
    }
    if (!is_number(scalar)) return;
    const Stated stated{scalar.number, scalar.range};
    if (path.size() == 1) {
      take(without_group(path[0]), stated);
    } else if (is(path, {"_wandb", "runtime"})) {
      take("_runtime", stated);
    } else if (path.size() == 3 && path[0] == "log_history") {
      take_logged(path[2], stated);
    }
  }
  void close(JsonPath path) {
    if (is(path, {"log_history", ""})) end_entry();
  }
  TrainerState state() {
    const std::pair<std::string_view, const RunningCount*> counts[] = {
        {"num_input_tokens_seen", &tokens_seen_}, {"num_tokens", &tokens_}};
    if (state_.tokens && state_.tokens->value > 0) state_.tokens_from = counts[0].first;
    for (const auto& [key, count] : counts) {
      if (!state_.tokens_from.empty() || !count->total()) continue;
      state_.tokens = count->total();
      state_.tokens_from = key;
    }
    return std::move(state_);
  }

 private:
  // W&B puts what the Trainer logs under "train/".
  static std::string_view without_group(std::string_view key) {
    constexpr std::string_view kGroup = "train/";
    return key.substr(0, kGroup.size()) == kGroup ? key.substr(kGroup.size()) : key;
  }

  void take(std::string_view key, const Stated& stated) {
    if (key == "eval_wer" || key == "eval_cer") state_.transcribes = true;
    if (key == "train_runtime" && stated.value > 0) state_.sessions = {stated};
    if (key == "_runtime" && stated.value > 0) state_.run_time = stated;
    if (key == "num_tokens") tokens_.take(stated);
    if (key == "total_flos") state_.total_flop = stated;
    if (key == "global_step") state_.steps = stated;
    if (key == "max_steps" && stated.value > 0) state_.max_steps = stated;
    if (key == "epoch") state_.epoch = stated;
    if (key == "train_batch_size") state_.batch = stated;
    if (key == "num_input_tokens_seen") state_.tokens = stated;
  }

  void take_logged(std::string_view key, const Stated& stated) {
    if (key == "train_runtime" && stated.value > 0) runtime_ = stated;
    if (key == "loss") of_a_step_ = true;
    if (key == "train_loss") of_the_end_ = true;
    if (key == "num_input_tokens_seen") tokens_seen_.take(stated);
    if (key == "num_tokens") tokens_.take(stated);
    if (key == "eval_wer" || key == "eval_cer") state_.transcribes = true;
  }

  // Trainer.log() writes train_runtime with the loss of a step where tokens are counted
  // (include_num_input_tokens_seen), and once at a session's end, with train_loss.
  void end_entry() {
    if (runtime_) {
      if (state_.sessions.empty() || ended_ || runtime_->value < state_.sessions.back().value)
        state_.sessions.emplace_back();
      state_.sessions.back() = *runtime_;
      ended_ = of_the_end_ || !of_a_step_;
    }
    runtime_.reset();
    of_a_step_ = of_the_end_ = false;
  }

  TrainerState state_;
  RunningCount tokens_seen_, tokens_;
  Number runtime_;
  bool of_a_step_ = false, of_the_end_ = false, ended_ = false;
};

class AdapterReader {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) {
    if (path.empty()) return;
    const std::string& key = path[0];
    if (path.size() == 1) {
      if (key == "peft_type") adapter.type = scalar.text;
      if (key == "base_model_name_or_path") adapter.base_model = beginning_of(scalar.text, 200);
      if (key == "r" && is_number(scalar)) adapter.rank = scalar.number;
      if (key == "bias" && !scalar.text.empty()) adapter.bias = scalar.text;
      if (key == "use_dora") adapter.dora = scalar.number != 0;
      if (key == "target_modules") adapter.target_text = scalar.text;
    }
    const bool set =
        scalar.kind == JsonScalar::Kind::string ? !scalar.text.empty() : scalar.number != 0;
    if (path.size() == 2 && key == "target_modules" && adapter.targets.size() < kMostTargets)
      adapter.targets.emplace_back(scalar.text);
    for (const std::string_view extra :
         {"modules_to_save", "rank_pattern", "layers_to_transform", "exclude_modules",
          "layer_replication", "trainable_token_indices", "target_parameters", "megatron_config"}) {
      if (key == extra && (set || path.size() > 1) && adapter.extras.empty())
        adapter.extras.emplace_back(extra);
    }
  }
  AdapterConfig adapter;

 private:
  static constexpr std::size_t kMostTargets = 1000;
};

// Hands everything to the readers of all the files: which one it is shows only at the end. A
// config.json is kept as a tree, and no other file.
class DocumentReader final : public JsonVisitor {
 public:
  explicit DocumentReader(std::size_t size) {
    if (size <= kLargestConfig) tree_.emplace();
  }

  void key(JsonPath path) override {
    keys_.key(path);
    const bool other = path.size() == 1 && (path[0] == "log_history" || path[0] == "weight_map");
    if (other || ++number_of_keys_ > kMostKeys) tree_.reset();
  }
  void scalar(JsonPath path, const JsonScalar& scalar) override {
    trainer_.scalar(path, scalar);
    adapter_.scalar(path, scalar);
    out_.stored.scalar(path, scalar);
    if (tree_) tree_->scalar(path, scalar);
  }
  void open_array(JsonPath path) override {
    if (tree_) tree_->open_array(path);
  }
  void open_object(JsonPath path) override {
    out_.stored.open_object(path);
    if (tree_) tree_->open_object(path);
  }
  void close(JsonPath path) override {
    trainer_.close(path);
    if (tree_) tree_->close(path);
  }

  Result<Document> document() {
    out_.file = keys_.file();
    out_.trainer = trainer_.state();
    out_.adapter = std::move(adapter_.adapter);
    out_.evaluated = keys_.has_evaluation();
    if ((out_.file == TrainingFile::none || out_.file == TrainingFile::hub_answer) && tree_) {
      if (tree_->error) return std::move(*tree_->error);
      out_.other = std::move(tree_->root);
    }
    if (out_.file == TrainingFile::model_config && tree_) {
      if (tree_->error) return std::move(*tree_->error);
      out_.config = model_config(tree_->root);
    }
    return std::move(out_);
  }

 private:
  // No config.json comes near them; a classifier of 21,000 images has 44,000 keys.
  static constexpr std::size_t kLargestConfig = 4u << 20, kMostKeys = 60000;

  Keys keys_;
  TrainerReader trainer_;
  AdapterReader adapter_;
  std::optional<JsonTree> tree_;
  std::size_t number_of_keys_ = 0;
  Document out_;
};

Result<FileReading> read_config(const std::optional<ModelConfig>& config) {
  if (!config) {
    return Error{ErrorCode::unsupported,
                 "",
                 "A config.json has a few kilobytes; this is far too large to be one.",
                 {}};
  }
  if (!config->shape) return config->shape.errors();
  return reading_of(*config->shape, config->name);
}

Result<FileReading> read_index(const parameters::StoredNumbers& numbers,
                               const ModelContext& context) {
  const auto &size = numbers.total_size, &parameters = numbers.total_parameters;
  if (!parameters.given && size.is_number && context.dtype.empty())
    return asks_for_dtype(size.value, size.range);
  const auto count = parameters::count_in_index(numbers, context.dtype);
  if (!count) return count.errors();
  return reading_of(*count, kIndexLabel, {}, parameters.given ? parameters.range : size.range);
}

Result<FileReading> read_answer(const parameters::StoredNumbers& numbers) {
  const auto count = parameters::count_in_answer(numbers);
  if (!count) return count.errors();
  return reading_of(*count, kHubLabel, numbers.repository,
                    numbers.gguf_total.given ? ByteRange() : numbers.stored().total.range);
}

}  // namespace

Result<Document> parse(std::string_view json) {
  DocumentReader reader(json.size());
  if (auto error = walk_json(json, reader, NotANumber::null)) return std::move(*error);
  return reader.document();
}

void add_context(const Document& document, ModelContext& context) {
  if (document.file == TrainingFile::adapter_config) context.adapter = true;
  if (document.config) add_context(*document.config, context);
}

Result<FileReading> reading_of(const Document& document, const ModelContext& context) {
  switch (document.file) {
    case TrainingFile::trainer_state:
      return reading_of(document.trainer, context, "trainer_state.json");
    case TrainingFile::train_results:
      return reading_of(document.trainer, context,
                        document.evaluated ? "all_results.json" : "train_results.json");
    case TrainingFile::wandb_summary:
      return reading_of(document.trainer, context, "wandb-summary.json");
    case TrainingFile::adapter_config:
      return reading_of(document.adapter, context);
    case TrainingFile::model_config:
      return read_config(document.config);
    case TrainingFile::safetensors_index:
      return read_index(document.stored, context);
    case TrainingFile::hub_answer:
      return read_answer(document.stored);
    case TrainingFile::none:
      break;
  }
  return Error{ErrorCode::unsupported,
               "",
               "This JSON is none of the files that are known: trainer_state.json, "
               "train_results.json, adapter_config.json, config.json, "
               "model.safetensors.index.json, the Hub's answer about a model, metadata of kohya, "
               "wandb-summary.json, wandb-metadata.json, a measurement of Zeus, BoAmps, CycloneDX "
               "or SPDX.",
               {}};
}

}  // namespace training_files

Result<TrainingFile> recognise_training_file(std::string_view json) {
  const auto document = training_files::parse(json);
  return document ? Result<TrainingFile>(document->file) : document.errors();
}

void add_context(std::string_view json, ModelContext& context) {
  if (const auto document = training_files::parse(json))
    training_files::add_context(*document, context);
}

Result<FileReading> read_training_file(std::string_view json, const ModelContext& context) {
  const auto document = training_files::parse(json);
  return document ? training_files::reading_of(*document, context) : document.errors();
}

}  // namespace trainprint

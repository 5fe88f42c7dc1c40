// trainer_state.json and its like, read as JSON.
#include <set>

#include "training_files/model_json.hpp"
#include "json/walk.hpp"
#include "training_files/adapter.hpp"
#include "training_files/trainer.hpp"

namespace trainprint {
namespace {

using namespace training_files;

class Keys : public JsonVisitor {
 public:
  void key(JsonPath path) override {
    if (path.size() == 1 && keys_.size() < kMostKeys) keys_.insert(path[0]);
    if (is(path, {"safetensors", "total"}) || is(path, {"gguf", "total"})) stored_ = true;
    if (path.size() == 2 && path[0] == "parameters") by_dtype_ = true;
  }
  bool has(std::string_view key) const { return keys_.find(key) != keys_.end(); }

  TrainingFile file() const {
    if (has("log_history")) return TrainingFile::trainer_state;
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

class TrainerReader : public JsonVisitor {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) override {
    if (!is_number(scalar)) return;
    const Stated stated{scalar.number, scalar.range};
    if (path.size() == 1) {
      take(path[0], stated);
      if (path[0] == "train_runtime") state.sessions.push_back(stated);
    } else if (path.size() == 3 && path[0] == "log_history" && path[2] == "train_runtime" &&
               scalar.number > 0) {
      state.sessions.push_back(stated);
    }
  }
  TrainerState state;

 private:
  void take(std::string_view key, const Stated& stated) {
    if (key == "total_flos") state.total_flop = stated;
    if (key == "global_step") state.steps = stated;
    if (key == "max_steps" && stated.value > 0) state.max_steps = stated;
    if (key == "epoch") state.epoch = stated;
    if (key == "train_batch_size") state.batch = stated;
    if (key == "num_input_tokens_seen") state.tokens = stated;
  }
};

class AdapterReader : public JsonVisitor {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) override {
    if (path.empty()) return;
    const std::string& key = path[0];
    if (path.size() == 1) {
      if (key == "peft_type") adapter.type = scalar.text;
      if (key == "base_model_name_or_path") adapter.base_model = scalar.text.substr(0, 200);
      if (key == "r" && is_number(scalar)) adapter.rank = scalar.number;
      if (key == "bias" && !scalar.text.empty()) adapter.bias = scalar.text;
      if (key == "use_dora") adapter.dora = scalar.number != 0;
      if (key == "target_modules") adapter.target_text = scalar.text;
    }
    const bool set =
        scalar.kind == JsonScalar::Kind::text ? !scalar.text.empty() : scalar.number != 0;
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

Result<FileReading> read_trainer(std::string_view json, const ModelContext& context,
                                 std::string_view kind) {
  TrainerReader reader;
  if (auto error = walk_json(json, reader)) return *error;
  return reading_of(reader.state, context, kind);
}

}  // namespace

Result<TrainingFile> recognise_training_file(std::string_view json) {
  Keys keys;
  if (auto error = walk_json(json, keys)) return *error;
  return keys.file();
}

void add_context(std::string_view json, ModelContext& context) {
  const auto file = recognise_training_file(json);
  if (!file) return;
  if (*file == TrainingFile::adapter_config) context.adapter = true;
  if (*file == TrainingFile::model_config) add_config(json, context);
}

Result<FileReading> read_training_file(std::string_view json, const ModelContext& context) {
  const auto file = recognise_training_file(json);
  if (!file) return file.errors();
  switch (*file) {
    case TrainingFile::trainer_state:
      return read_trainer(json, context, "trainer_state.json");
    case TrainingFile::train_results:
      return read_trainer(json, context, "train_results.json");
    case TrainingFile::adapter_config: {
      AdapterReader reader;
      if (auto error = walk_json(json, reader)) return *error;
      return reading_of(reader.adapter, context);
    }
    case TrainingFile::model_config:
      return read_config(json);
    case TrainingFile::safetensors_index:
      return read_index(json, context);
    case TrainingFile::hub_answer:
      return read_answer(json);
    case TrainingFile::none:
      break;
  }
  return Error{ErrorCode::unsupported,
               "",
               "This JSON is none of the files that are known: trainer_state.json, "
               "train_results.json, adapter_config.json, config.json, "
               "model.safetensors.index.json, or the Hub's answer about a model.",
               {}};
}

}  // namespace trainprint

// A JSON file of a training, parsed once: which file it is, and what it says to itself and others.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "json/tree.hpp"
#include "parameters/stored_numbers.hpp"
#include "training_files/adapter.hpp"
#include "training_files/trainer.hpp"

namespace trainprint::training_files {

/// What a config.json says.
struct ModelConfig {
  std::string name;  ///< Of a repository on the Hub; empty for a path on somebody's disk.
  std::string family, dtype;
  LayerSizes sizes;
  MainInput input = MainInput::unknown;
  Result<ModelShape> shape;
};

struct Document {
  TrainingFile file = TrainingFile::none;
  TrainerState trainer;
  AdapterConfig adapter;
  parameters::StoredNumbers stored;
  std::optional<ModelConfig> config;
  bool evaluated = false;  ///< Whether results of an evaluation stand beside the training's.
  /// All that it says where it is none of these or the Hub's answer, if it is not too large.
  std::optional<Json> other;
};

/// The only place where such a file is parsed.
Result<Document> parse(std::string_view json);

/// As trainprint::add_context and trainprint::read_training_file.
void add_context(const Document& document, ModelContext& context);
Result<FileReading> reading_of(const Document& document, const ModelContext& context);

}  // namespace trainprint::training_files

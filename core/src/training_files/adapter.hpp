// PEFT's adapters.
#pragma once
#include <string>
#include <vector>

#include "trainprint/training_files.hpp"

namespace trainprint::training_files {

struct AdapterConfig {
  std::string type;                  ///< peft_type: "LORA".
  std::string base_model;            ///< base_model_name_or_path.
  double rank = 0;                   ///< r.
  std::vector<std::string> targets;  ///< Names in target_modules, where it is a list.
  std::string target_text;           ///< target_modules, where it is one text: "all-linear".
  std::string bias = "none";
  bool dora = false;
  std::vector<std::string> extras;  ///< Settings that train more than r says, or less, by key.
};

/// Parameters of the adapter, or why they cannot be counted.
struct AdapterSize {
  double parameters = 0;  ///< 0 where `needed` says why.
  std::string needed;     ///< One sentence: what is missing.
};
AdapterSize adapter_size(const AdapterConfig& adapter, const ModelContext& base);

FileReading reading_of(const AdapterConfig& adapter, const ModelContext& base);

}  // namespace trainprint::training_files

// What transformers' Trainer writes about a training.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "trainprint/training_files.hpp"

namespace trainprint::training_files {

/// A number of the file and where it stands.
struct Stated {
  double value = 0;
  ByteRange range;
};
using Number = std::optional<Stated>;

struct TrainerState {
  Number total_flop, steps, max_steps, epoch, batch;
  Number tokens;                 ///< Of all sessions.
  std::string_view tokens_from;  ///< The key that they stand under.
  /// train_runtime, in seconds, of every call of train(): the last that was logged.
  std::vector<Stated> sessions;
  /// Whether errors of words or characters are counted: what it writes down is heard, or seen.
  bool transcribes = false;
  Number run_time;  ///< W&B's, in seconds: of the whole program, where no session says more.
  /// In which the run began, by the date and time in the checkpoints' folder; `text` names it.
  Number year;
};

/// The year of a path's date with a time of the day behind it:
/// "saves/lora/train_2024-05-20-10-30-22" of LLaMA Factory. A date alone may be a model's or a data
/// set's; nothing for two years, either.
std::optional<double> year_in_path(std::string_view path);

/// `label` is FileReading::label.
FileReading reading_of(const TrainerState& state, const ModelContext& context,
                       std::string_view label);

}  // namespace trainprint::training_files

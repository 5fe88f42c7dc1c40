// The files that somebody already has, whatever they are, as one run.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/emissions_csv.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"
#include "trainprint/training_files.hpp"

namespace trainprint {

/// Reads a file as what its content says that it is, or, where that does not say it, its name; what
/// is none of these, as prose about a training:
/// model cards, logs of CodeCarbon (its table, its printed lines, its LoggerOutput), Eco2AI and
/// carbontracker, samples of nvidia-smi or amd-smi, Slurm's accounts of jobs, trainer_log.jsonl,
/// logs of torchtitan and Megatron-LM, trainer_state.json,
/// train_results.json, adapter_config.json, config.json, model.safetensors.index.json, the Hub's
/// answer about a model, headers of safetensors and GGUF, what W&B (run-ID.wandb too), MLflow, Zeus
/// and kohya's sd-scripts leave, disclosures in BoAmps, CycloneDX and SPDX, and configurations of
/// axolotl and TRL. UTF-8, with a byte-order mark or without, or UTF-16 (whose ranges are then
/// empty). Fails with insufficient_input for an empty file, not_text for what is no text,
/// unsupported for what is not known and for an archive, which read_files() takes apart. `context`
/// is what the files beside it say.
Result<FileReading> read_file(std::string_view name, std::string_view bytes,
                              const ModelContext& context = {});

/// Of a file of weights, of which only the header is read: how many bytes at its beginning that is,
/// from its first 16; nothing for another file.
std::optional<std::size_t> weights_header_size(std::string_view first_bytes);

/// Whether a file that is no text is one that is read, by its first bytes: weights, an archive,
/// what W&B keeps of a run.
bool is_binary_that_is_read(std::string_view first_bytes);

struct NamedFile {
  std::string name;
  std::string_view bytes;
  std::size_t most_runs = kAllRuns;  ///< Of a log, as read_emissions_log takes it.
};

/// What the linter reads in a model card.
struct ReadCard {
  CardReading reading;
  std::optional<std::string> fixed;  ///< The file with every safe fix, where there is one.
};

/// What a model was made from.
struct BaseModels {
  std::vector<std::string> ids;  ///< On the Hub: "org/model".
  std::string relation;  ///< "finetune", "adapter", "quantized" or "merge"; empty if unsaid.
};

/// A file that was read, or why not.
struct ImportedFile {
  std::string name;
  FileReading reading;                ///< Empty where there are errors.
  std::vector<Error> errors;          ///< Empty where it was read.
  std::optional<ReadCard> card = {};  ///< Where it is a model card.
  std::size_t given = 0;              ///< Which of the given files it is, or is a part of, from 0.
  std::string archive = {};           ///< The name of the archive that it lies in, empty if none.
  std::string text = {};  ///< Of a file in an archive: its bytes, of weights the header.
  BaseModels base = {};   ///< As an adapter_config.json or the Hub's answer says it.

  /// Whether its runs are rows of a tracker's log, which can be summed.
  bool is_log() const { return reading.kind == FileKind::tracker_log; }
};

/// Reads files that lie beside each other: what a config.json says helps to read the others. In the
/// place of a ZIP archive come the archive itself, with a notice of what was passed over, and then
/// the files in it that are known, as "model.zip: config.json".
std::vector<ImportedFile> read_files(std::span<const NamedFile> files);

/// One run filled from files that were dropped together; files with errors are passed over. Where
/// two disagree, there is a question that names both and no value; where one is known to count too
/// much (numbers stored beside parameters), a notice. A file of several runs gives nothing and a
/// question without field: choose among its runs first. Ranges are empty.
RunReading merged(std::span<const ImportedFile> files);

/// All logs among the files as one, to choose runs from: their runs in the order of the files.
ImportedFile joined_logs(std::span<const ImportedFile> files);

}  // namespace trainprint

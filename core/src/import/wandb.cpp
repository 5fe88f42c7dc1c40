// Each part of the file goes to the reader of the form in which W&B gives it away by itself.
#include "import/wandb.hpp"

#include <algorithm>

#include "json/tree.hpp"
#include "run_logs/readers.hpp"
#include "run_logs/run_logs.hpp"
#include "run_logs/wandb_file.hpp"
#include "training_files/document.hpp"
#include "trainprint/import.hpp"

namespace trainprint::import {
namespace {

constexpr const char *kSettings = "the settings", *kResults = "the results";

void erase_value(RunReading& run, FieldName field) {
  std::erase_if(run.values, [&](const ReadValue& value) { return value.field == field; });
}
void erase_question(RunReading& run, FieldName field) {
  std::erase_if(run.questions,
                [&](const ReadQuestion& question) { return question.field == field; });
}

// What was set before the run gives way to what was logged in it.
void prefer_results(std::vector<ImportedFile>& parts) {
  if (parts.empty() || parts.back().name != kResults) return;
  RunReading& results = parts.back().reading.runs[0];
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (parts[i].name != kSettings) continue;
    std::erase_if(parts[i].reading.runs[0].values, [&](const ReadValue& set) {
      const auto done = std::find_if(results.values.begin(), results.values.end(),
                                     [&](const ReadValue& v) { return v.field == set.field; });
      if (done == results.values.end()) return false;
      if (done->value != set.value)
        results.notices.push_back({NoticeCode::stopped_early, set.field,
                                   "The settings say " + set.value + ", what was logged last " +
                                       done->value + ", which is taken."});
      return true;
    });
  }
}

}  // namespace

Result<FileReading> read_wandb_file(std::string_view bytes, const ModelContext& context) {
  const auto unpacked = run_logs::unpack_wandb_file(bytes);
  if (!unpacked) return unpacked.errors();
  const run_logs::WandbFile& wandb = *unpacked;
  std::vector<ImportedFile> parts;
  const auto add = [&](std::string name, Result<FileReading> reading) -> RunReading* {
    if (!reading || reading->runs.size() != 1) return nullptr;
    ImportedFile part;
    part.name = std::move(name);
    part.reading = std::move(reading.value());
    parts.push_back(std::move(part));
    return &parts.back().reading.runs[0];
  };

  RunReading* const samples = add("the samples", run_logs::read_power_samples(wandb.samples));
  const bool sampled = samples != nullptr;
  if (sampled) {
    for (ReadValue& value : samples->values) {
      if (value.field == FieldName("accelerator_count"))
        value.assumed =
            "The GPUs of the machines that wrote this file: the run may have used fewer of them, "
            "or other machines, too.";
    }
  } else if (const auto metadata = parse_json(wandb.metadata)) {
    if (auto machine = run_logs::read_json_record(*metadata)) add("the machine", *machine);
  }
  if (run_logs::is_training_config(wandb.config)) {
    RunReading* const settings = add(kSettings, run_logs::read_training_config(wandb.config));
    if (settings != nullptr) erase_question(*settings, "accelerator");  // the machine says more
  }
  if (const auto document = training_files::parse(wandb.summary)) {
    RunReading* const results = add(kResults, training_files::reading_of(*document, context));
    // Energy belongs to the time in which it was sampled.
    if (results != nullptr && sampled) {
      erase_value(*results, "wall_clock_hours");
      std::erase_if(results->notices,
                    [](const Notice& notice) { return notice.code == NoticeCode::last_session; });
    }
  }
  prefer_results(parts);
  RunReading run = merged(parts);
  run.name = wandb.name;
  for (const Notice& notice : wandb.notices) run.notices.push_back(notice);
  FileReading out{
      sampled ? FileKind::tracker_log : FileKind::trainer_results, "W&B's record of a run", {}, {}};
  out.runs.push_back(std::move(run));
  return out;
}

}  // namespace trainprint::import

// Which reader a file goes to.
#include <deque>
#include <vector>

#include "archive/zip.hpp"
#include "disclosures/disclosures.hpp"
#include "emissions_csv/csv.hpp"
#include "import/decode.hpp"
#include "import/hub_answer.hpp"
#include "import/wandb.hpp"
#include "run/fields.hpp"
#include "run_logs/run_logs.hpp"
#include "training_files/document.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/import.hpp"
#include "weights/weights.hpp"

namespace trainprint {
namespace {

using import::decode;
using import::Decoded;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view without_mark(std::string_view text) {
  return text.substr(0, 3) == kByteOrderMark ? text.substr(3) : text;
}

bool is_json(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

bool ends_with(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  for (std::size_t i = 0; i < ending.size(); ++i) {
    const char c = name[name.size() - ending.size() + i];
    if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != ending[i]) return false;
  }
  return true;
}

// Whether a text is a card, by its front matter, its name or its headings. A program's comments
// look like headings.
bool is_card(std::string_view name, std::string_view text) {
  if (ends_with(name, ".md") || ends_with(name, ".markdown")) return true;
  if (find_front_matter(text.substr(0, kLargestReadme))) return true;
  for (const std::string_view program : {".py", ".sh", ".r", ".jl", ".yaml", ".yml", ".toml"}) {
    if (ends_with(name, program)) return false;
  }
  return is_card_by_headings(text);
}

Error not_known(std::string_view name) {
  std::string message =
      ends_with(name, ".csv")
          ? "This table is no log that is known: CodeCarbon's emissions.csv has the columns "
            "\"emissions\" and \"energy_consumed\", Eco2AI's \"CO2_emissions(kg)\"."
          : "This file is none that is known: a model card (README.md), emissions.csv of "
            "CodeCarbon, "
            "emission.csv of Eco2AI, logs of carbontracker, samples of nvidia-smi with timestamp "
            "and power.draw, Slurm's sacct or seff, trainer_log.jsonl, logs of torchtitan or "
            "Megatron-LM, trainer_state.json, train_results.json, adapter_config.json, "
            "config.json, model.safetensors.index.json, headers of safetensors and GGUF, files of "
            "W&B, MLflow, Zeus and kohya, BoAmps, CycloneDX or SPDX in JSON, configurations of "
            "axolotl and TRL, passports of trainmeter, or a ZIP archive of such files. "
            "Nor does it say in words what a training took.";
  return {ErrorCode::unsupported, "", std::move(message), {}};
}

// Text of no known format, as prose; nothing where it says nothing about a training.
std::optional<FileReading> read_prose(std::string_view name, std::string_view text) {
  if (ends_with(name, ".csv") || ends_with(name, ".tsv")) return {};
  FileReading reading = read_card_text(text);
  if (reading.runs.empty()) return {};
  reading.kind = FileKind::prose;
  reading.label = "Text";
  return reading;
}

// A text longer than its field takes is left out, and a notice says so.
void leave_out_too_long(RunReading& run) {
  std::erase_if(run.values, [&](const ReadValue& value) {
    const TextField* const field = text_field(value.field);
    if (field == nullptr) return false;
    const auto error = check_length(field->path, value.value, field->longest);
    if (!error) return false;
    run.notices.push_back({NoticeCode::too_long, field->path, error->message + " It is left out."});
    return true;
  });
  if (check_length("name", run.name, text_field("name")->longest)) run.name.clear();
}

void forget_ranges(FileReading& reading) {
  for (RunReading& run : reading.runs) {
    for (ReadValue& value : run.values) value.range = {};
    for (ReadQuestion& question : run.questions) question.range = {};
  }
}

// Their ranges count from the byte-order mark.
void move_ranges(FileReading& reading, std::size_t by) {
  for (RunReading& run : reading.runs) {
    for (ReadValue& value : run.values) {
      if (value.range.end > 0) value.range = {value.range.begin + by, value.range.end + by};
    }
  }
}

// A file, decoded and parsed once, whoever asks it.
class OpenedFile {
 public:
  OpenedFile(std::string_view name, std::string_view bytes) : name_(name) {
    if (weights::header_size(bytes)) {
      weights_ = weights::read_weights(name, bytes);
      return;
    }
    if (run_logs::is_wandb_file(bytes)) {
      wandb_ = bytes;
      return;
    }
    error_ = decode(bytes, decoded_);
    if (error_) return;
    const std::string_view json = without_mark(decoded_.text);
    mark_ = decoded_.text.size() - json.size();
    if (is_json(json) || ends_with(name, ".json")) document_ = training_files::parse(json);
  }
  OpenedFile(const OpenedFile&) = delete;  // the text may point into itself
  OpenedFile& operator=(const OpenedFile&) = delete;

  void add_to(ModelContext& context) const {
    if (document_ && *document_) training_files::add_context(**document_, context);
    const std::string_view beginning = std::string_view(decoded_.text).substr(0, kLargestReadme);
    if (!document_ && (ends_with(name_, ".md") || find_front_matter(beginning)))
      context.card = true;
  }

  BaseModels base() const {
    return document_ && *document_ ? import::base_models(**document_) : BaseModels();
  }

  /// `card` is filled where the file is a model card; `known` is false where the file is none that
  /// is known, as most beside a model are.
  Result<FileReading> read(const ModelContext& context, std::size_t most_runs,
                           std::optional<ReadCard>& card, bool& known) const {
    known = !error_;
    if (error_) return *error_;
    if (weights_) return *weights_;
    if (!wandb_.empty()) return import::read_wandb_file(wandb_, context);
    auto reading = read_text(context, most_runs, card, known);
    if (reading && decoded_.converted) {
      forget_ranges(reading.value());
      card.reset();  // its positions and its fixed text are not those of the file
    }
    return reading;
  }

 private:
  Result<FileReading> read_text(const ModelContext& context, std::size_t most_runs,
                                std::optional<ReadCard>& card, bool& known) const {
    const std::string_view text = decoded_.text;
    if (document_) {
      if (auto log = run_logs::read_json_log(text)) return std::move(*log);
      if (!*document_) {
        // "[codecarbon INFO @ …" begins like a list.
        if (auto log = run_logs::read_run_log(text)) return std::move(*log);
        known = ends_with(name_, ".json");
        return document_->errors();
      }
      const auto& other = (*document_)->other;
      if (other && (*document_)->file == TrainingFile::hub_answer)
        return import::read_hub_answer(**document_, context);
      if (other) {
        if (auto record = run_logs::read_json_record(*other)) return std::move(*record);
        if (auto disclosed = disclosures::read_disclosure(*other)) return std::move(*disclosed);
      }
      known = (*document_)->file != TrainingFile::none;
      auto reading = training_files::reading_of(**document_, context);
      if (reading) move_ranges(reading.value(), mark_);
      return reading;
    }
    // A card may quote any log.
    const bool card_file = is_card(name_, text);
    if (!card_file) {
      if (auto log = run_logs::read_run_log(text, name_)) return std::move(*log);
    }
    if (recognise_emissions_log(text) != EmissionsLog::none)
      return read_emissions_log(text, most_runs);
    if (card_file) {
      if (const auto fault = text_fault(text)) return *fault;
      WholeCard whole = read_whole_card(text);
      card = ReadCard{std::move(whole.card), std::move(whole.fixed)};
      return std::move(whole.reading);
    }
    if (auto prose = read_prose(name_, text)) return std::move(*prose);
    known = false;
    return not_known(name_);
  }

  std::string_view name_;
  Decoded decoded_;
  std::optional<Error> error_;
  std::optional<Result<FileReading>> weights_;
  std::string_view wandb_;
  std::size_t mark_ = 0;  ///< Bytes of the byte-order mark.
  std::optional<Result<training_files::Document>> document_;
};

std::string_view without_folders(std::string_view path) {
  return path.substr(path.find_last_of("/\\") + 1);
}

// Names of the first few and the number of the others.
std::string listed_names(const std::vector<std::string>& names) {
  constexpr std::size_t kNamed = 5;
  std::string out;
  for (std::size_t i = 0; i < std::min(names.size(), kNamed); ++i)
    out += (i > 0 ? ", " : "") + emissions_csv::plain(names[i], 120);
  if (names.size() > kNamed) out += " and " + std::to_string(names.size() - kNamed) + " more";
  return out;
}

// A given file, and where it is an archive the files in it.
class GivenFile {
 public:
  GivenFile(const NamedFile& file, std::size_t place) : file_(file), place_(place) {
    if (!archive::is_zip(file.bytes)) {
      opened_.emplace_back(file.name, file.bytes);
      return;
    }
    archive_ = archive::read_zip(file.bytes);
    if (!*archive_) return;
    for (const archive::Member& member : (*archive_)->members)
      opened_.emplace_back(without_folders(member.name), member.bytes);
  }
  GivenFile(const GivenFile&) = delete;  // the opened files point into it
  GivenFile& operator=(const GivenFile&) = delete;

  void add_to(ModelContext& context) const {
    for (const OpenedFile& opened : opened_) opened.add_to(context);
  }

  void read(const ModelContext& context, std::vector<ImportedFile>& out) {
    bool known = true;
    if (!archive_) {
      out.push_back(read_opened(opened_.front(), file_.name, context, known));
    } else if (*archive_) {
      read_members(context, out);
    } else {
      out.push_back({file_.name, {}, archive_->errors()});
      out.back().given = place_;
    }
  }

 private:
  ImportedFile read_opened(const OpenedFile& opened, std::string name, const ModelContext& context,
                           bool& known) const {
    ImportedFile imported{std::move(name), {}, {}};
    imported.given = place_;
    auto reading = opened.read(context, file_.most_runs, imported.card, known);
    if (reading) {
      imported.reading = std::move(reading.value());
      imported.base = opened.base();
      for (RunReading& run : imported.reading.runs) leave_out_too_long(run);
    } else {
      imported.errors = reading.errors();
    }
    return imported;
  }

  // First the archive, which says what was passed over, then what was read of it.
  void read_members(const ModelContext& context, std::vector<ImportedFile>& out) {
    archive::Archive& unpacked = archive_->value();
    const std::size_t at = out.size(),
                      files = unpacked.members.size() + unpacked.passed_over.size();
    std::size_t taken = 0;
    out.emplace_back();
    for (std::size_t i = 0; i < unpacked.members.size(); ++i) {
      archive::Member& member = unpacked.members[i];
      bool known = true;
      ImportedFile imported =
          read_opened(opened_[i], file_.name + ": " + member.name, context, known);
      if (member.error) imported.errors = {*member.error};
      if (!known && !member.error) {
        unpacked.passed_over.push_back(member.name);
        continue;
      }
      taken += imported.errors.empty() ? 1 : 0;
      imported.archive = file_.name;
      imported.text = std::move(member.bytes);
      out.push_back(std::move(imported));
    }
    out[at] = summary(taken, files);
  }

  ImportedFile summary(std::size_t taken, std::size_t files) const {
    const std::vector<std::string>& passed_over = (*archive_)->passed_over;
    const std::string of_files = " of " + std::to_string(files) + (files == 1 ? " file" : " files");
    const std::string names = passed_over.empty() ? "" : ": " + listed_names(passed_over);
    ImportedFile out{file_.name, {}, {}};
    out.given = place_;
    if (taken == 0) {
      out.errors.push_back({ErrorCode::unsupported,
                            "",
                            "None" + of_files +
                                " in this archive could be read as something about a training" +
                                names + ".",
                            {}});
      return out;
    }
    out.reading.kind = FileKind::archive;
    out.reading.label = "ZIP archive, " + std::to_string(taken) + of_files + " read";
    if (!passed_over.empty())
      out.reading.notices.push_back(
          {NoticeCode::passed_over, "",
           "Passed over, as nothing about a training could be read in them" + names + "."});
    return out;
  }

  const NamedFile& file_;
  std::size_t place_;
  std::optional<Result<archive::Archive>> archive_;
  std::deque<OpenedFile> opened_;
};

Error several_files() {
  return {ErrorCode::unsupported,
          "",
          "This is an archive of several files, which are read one by one.",
          {}};
}

}  // namespace

Result<FileReading> read_file(std::string_view name, std::string_view bytes,
                              const ModelContext& context) {
  if (archive::is_zip(bytes)) {
    const auto archive = archive::read_zip(bytes);
    return archive ? several_files() : Result<FileReading>(archive.errors());
  }
  std::optional<ReadCard> card;
  bool known = true;
  return OpenedFile(name, bytes).read(context, kAllRuns, card, known);
}

std::optional<std::size_t> weights_header_size(std::string_view first_bytes) {
  return weights::header_size(first_bytes);
}

bool is_binary_that_is_read(std::string_view first_bytes) {
  return weights::header_size(first_bytes).has_value() || archive::is_zip(first_bytes) ||
         run_logs::is_wandb_file(first_bytes);
}

std::vector<ImportedFile> read_files(std::span<const NamedFile> files) {
  ModelContext context;
  std::deque<GivenFile> given;
  for (const NamedFile& file : files) given.emplace_back(file, given.size()).add_to(context);
  std::vector<ImportedFile> out;
  for (GivenFile& file : given) file.read(context, out);
  return out;
}

}  // namespace trainprint

// `trainprint import`: files that somebody has, as a run.
#include "trainprint/import.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "command.hpp"
#include "folder.hpp"
#include "import_listing.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kImportJson{
    "--json", "",
    "the run as JSON, for trainprint estimate -; what has to be asked is left out "
    "and said on standard error"};
constexpr Option kImportRun{"--run", "N", "of a log with several runs, the one with that number",
                            1};
constexpr Option kSum{"--sum", "",
                      "all runs of the logs added up; hardware and place have to agree", 1};
constexpr Option kAll{"--all", "", "every run in full; with --json one document a line", 1};
constexpr Option kDifferentMachines{"--different-machines", "",
                                    "runs that took place at the same time on machines that look "
                                    "the same were on different ones"};
constexpr Option kImportOptions[] = {kImportJson, kImportRun, kAll,
                                     kSum,        kAnswer,    kDifferentMachines};

struct ImportOptions {
  std::size_t run = 0;  ///< From 1; 0 where none was chosen.
  bool json = false, all = false, sum = false, different_machines = false;
  std::vector<std::string> answers = {};
};

int read_options(const Arguments& arguments, ImportOptions& out) {
  out.json = arguments.has(kImportJson);
  out.all = arguments.has(kAll);
  out.sum = arguments.has(kSum);
  out.different_machines = arguments.has(kDifferentMachines);
  if (arguments.has(kAnswer)) out.answers = answer_keys(arguments.value(kAnswer));
  if (!arguments.has(kImportRun)) return kDone;
  const auto number = parse_number(arguments.value(kImportRun));
  if (!number || *number < 1 || *number > 1e9 || *number != std::floor(*number))
    return refuse("--run needs the number of a run, from 1.");
  out.run = static_cast<std::size_t>(*number);
  return kDone;
}

std::string file_name(std::string_view path) {
  const std::size_t slash = path.find_last_of('/');
  return path == "-" ? "standard input"
                     : std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

// Puts the chosen run, or the sum, into the place of a log's runs; several logs to choose from are
// numbered through.
Result<std::vector<ImportedFile>> chosen(std::vector<ImportedFile> files,
                                         const ImportOptions& options) {
  std::size_t logs = 0, choosable = 0;
  for (const ImportedFile& file : files) {
    logs += file.is_log() ? 1 : 0;
    choosable += file.reading.runs.size() > 1 ? 1 : 0;
  }
  if (logs > 1 && (options.sum || choosable > 1)) {
    ImportedFile joined = joined_logs(files);
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const ImportedFile& file) { return file.is_log(); }),
                files.end());
    files.insert(files.begin(), std::move(joined));
  }
  // The stages of one model are taken together, where nobody chooses one of them.
  for (ImportedFile& file : files) {
    FileReading& reading = file.reading;
    const bool taken = options.sum || (options.json && !options.all && options.run == 0);
    if (!reading.first_is_sum || !taken) continue;
    reading.runs.resize(1);
    reading.runs[0].notices.push_back({NoticeCode::parts, "",
                                       "The stages are taken together; --run N takes one, from 2 "
                                       "on, and --all shows each."});
  }
  if (options.run == 0 && !options.sum) return files;
  for (ImportedFile& file : files) {
    // Models of a card are chosen like runs of a log, but not added up.
    const bool several = file.reading.runs.size() > 1;
    if (!file.is_log() && (options.sum || !several)) continue;
    if (options.run > 0 && !several && choosable > 0) continue;
    std::vector<std::size_t> runs(options.sum ? file.reading.runs.size() : 1, options.run - 1);
    if (options.sum) std::iota(runs.begin(), runs.end(), std::size_t{0});
    auto sum =
        sum_of(file.reading, runs,
               options.different_machines ? SameTime::different_machines : SameTime::unknown);
    if (!sum) return sum.errors();
    file.reading.runs = {std::move(sum.value())};
  }
  return files;
}

bool must_choose(const std::vector<ImportedFile>& files) {
  return std::any_of(files.begin(), files.end(),
                     [](const ImportedFile& file) { return file.reading.runs.size() > 1; });
}

// Each run of the logs, or of the first other file that has several, with what the other files say,
// one document a line.
std::string documents(std::vector<ImportedFile> files) {
  if (ImportedFile logs = joined_logs(files); logs.is_log()) {
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const ImportedFile& file) { return file.is_log(); }),
                files.end());
    files.insert(files.begin(), std::move(logs));
  }
  const auto several = std::find_if(files.begin(), files.end(), [](const ImportedFile& file) {
    return file.reading.runs.size() > 1;
  });
  if (several == files.end()) return run_document(merged(files)) + "\n";
  std::string out;
  const std::vector<RunReading> runs = std::move(several->reading.runs);
  for (const RunReading& run : runs) {
    several->reading.runs = {run};
    RunReading together = merged(files);
    const bool named = std::any_of(together.values.begin(), together.values.end(),
                                   [](const ReadValue& value) { return value.field == "name"; });
    if (!named && !run.name.empty())
      together.values.insert(together.values.begin(), {"name", run.name, {}, ""});
    out += run_document(together) + "\n";
  }
  return out;
}

// " --answer 1a: by the clock, 12 kg CO2e; 1b: summed over all, 1.5 kg CO2e."
std::string choices(const RunReading& run, const ReadQuestion& question) {
  std::string out;
  for (const Choice& choice : choices_of(run, question))
    out += (out.empty() ? " --answer " : "; ") + choice.key + ": " + choice.words;
  return out.empty() ? out : out + ".";
}

void print_open(const RunReading& run) {
  std::vector<Error> lines;
  for (const ReadQuestion& question : run.questions)
    lines.push_back(
        {ErrorCode::ambiguous, question.field, question.question + choices(run, question), {}});
  for (const Notice& notice : run.notices)
    lines.push_back({ErrorCode::unsupported, FieldPath::unchecked("note"), notice.message, {}});
  print_errors(lines);
}

// The text that a file's places are in.
std::string_view text_of(const ImportedFile& file, const std::vector<std::string>& texts) {
  return file.archive.empty() ? std::string_view(texts[file.given]) : file.text;
}

/// `as_read`: the files are those that were read, none of them put together.
int write(std::vector<ImportedFile> files, const ImportOptions& options,
          const std::vector<std::string>& texts, bool as_read) {
  if (options.json && options.all) return write_output(documents(files));
  const bool asks = must_choose(files) && !options.all;
  RunReading together;
  if (!must_choose(files)) {
    auto settled = answered(merged(files), options.answers);
    if (!settled) {
      print_errors(settled.errors());
      return kBadInput;
    }
    together = std::move(settled.value());
  } else if (!options.answers.empty()) {
    return refuse("--answer is for one run: choose it with --run N first.");
  }
  if (options.json && !asks) {
    print_open(together);
    return write_output(indented_json(run_document(together)) + "\n");
  }
  const auto good = std::count_if(files.begin(), files.end(), [](const ImportedFile& file) {
    return file.errors.empty() && file.reading.kind != FileKind::archive;
  });
  const bool alone = good == 1 && options.answers.empty();
  std::string out;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!files[i].errors.empty()) continue;
    if (!out.empty()) out += "\n";
    const bool choices = alone && files[i].reading.runs.size() == 1;
    if (choices) weigh_answers(files[i].reading.runs[0]);
    out += import_listing(files[i], options.all, as_read ? text_of(files[i], texts) : "", choices);
  }
  if (!alone && !must_choose(files))
    out += (good > 1 ? "\nTogether\n" : "\nWith the answers\n") + described(together, {}, true);
  if (!options.json) {
    if (asks) out += "\nWhich run? --run N takes one, --sum adds them up, --all shows each.\n";
    return write_listing(out);
  }
  write_remarks("There are several runs: choose with --run N, --sum or --all.\n" + out + "\n");
  return kBadInput;
}

// What is read: files, and the files of folders.
struct Given {
  std::vector<std::string> paths, names, texts;
  std::vector<bool> of_folder;
  std::vector<std::string> passed_over;  ///< Names of files in folders.
};

void add_file(const std::string& path, std::string name, bool of_folder, Given& given) {
  given.paths.push_back(path);
  given.names.push_back(std::move(name));
  given.of_folder.push_back(of_folder);
}

bool add_folder(const std::string& path, Given& given) {
  const Folder folder = list_folder(path);
  if (!folder.error.empty()) return complain(path, folder.error);
  // Inside the folder: "logs/emissions.csv".
  const std::size_t before = path.size() + (path.back() == '/' ? 0 : 1);
  for (const std::string& file : folder.files) add_file(file, file.substr(before), true, given);
  for (const std::string& file : folder.passed_over)
    given.passed_over.push_back(file.substr(before));
  return true;
}

bool read_all_given(const Arguments& arguments, Given& given) {
  for (const std::string_view operand : arguments.operands) {
    const std::string path(operand);
    if (is_folder(path)) {
      if (!add_folder(path, given)) return false;
    } else {
      add_file(path, file_name(path), false, given);
    }
  }
  given.texts.resize(given.paths.size());
  for (std::size_t i = 0; i < given.paths.size(); ++i) {
    if (!read_input(given.paths[i], given.texts[i])) return false;
  }
  return true;
}

// A folder holds much that is about no training: that is named, and no mistake.
void pass_over(std::vector<ImportedFile>& files, Given& given) {
  const auto is_other = [&](const ImportedFile& file) {
    if (file.errors.empty() || !given.of_folder[file.given]) return false;
    // One that is known and broken is a mistake all the same.
    const ErrorCode code = file.errors[0].code;
    if (code != ErrorCode::unsupported && code != ErrorCode::insufficient_input &&
        code != ErrorCode::not_text)
      return false;
    given.passed_over.push_back(file.name);
    return true;
  };
  files.erase(std::remove_if(files.begin(), files.end(), is_other), files.end());
  if (given.passed_over.empty()) return;
  constexpr std::size_t kNamed = 5;
  std::string names;
  for (std::size_t i = 0; i < std::min(kNamed, given.passed_over.size()); ++i)
    names += (names.empty() ? "" : ", ") + given.passed_over[i];
  if (given.passed_over.size() > kNamed)
    names += " and " + std::to_string(given.passed_over.size() - kNamed) + " more";
  print_errors({{ErrorCode::unsupported,
                 FieldPath::unchecked("note"),
                 "Passed over, as nothing in them is about a training: " + names + ".",
                 {}}});
}

int run_import(const Arguments& arguments) {
  ImportOptions options;
  if (const int status = read_options(arguments, options); status != kDone) return status;
  Given given;
  if (!read_all_given(arguments, given)) return kFailed;
  std::vector<NamedFile> named;
  // Of a log with a million runs no more are described than are listed or chosen from.
  const bool wants_all = options.all || options.sum;
  const std::size_t most = wants_all ? kAllRuns : std::max(options.run, kListedRuns);
  for (std::size_t i = 0; i < given.texts.size(); ++i)
    named.push_back({given.names[i], given.texts[i], most});
  std::vector<ImportedFile> files = read_files(named);
  pass_over(files, given);
  if (files.empty())
    return refuse("Nothing in " + std::string(arguments.operands[0]) + " is about a training.");
  bool failed = false;
  for (const ImportedFile& file : files) {
    std::vector<Error> errors = file.errors;
    for (Error& error : errors)
      error.field =
          FieldPath::unchecked(file.name + (error.field.empty() ? "" : ", " + error.field));
    print_errors(errors);
    failed = failed || !errors.empty();
  }
  const std::size_t read = files.size();
  auto picked = chosen(std::move(files), options);
  if (!picked) {
    print_errors(picked.errors());
    return kBadInput;
  }
  const bool nothing = std::all_of(picked->begin(), picked->end(),
                                   [](const ImportedFile& file) { return !file.errors.empty(); });
  const bool as_read = picked->size() == read;
  const int status = nothing ? kBadInput : write(std::move(*picked), options, given.texts, as_read);
  return status == kDone && failed ? kBadInput : status;
}

}  // namespace

const Command kImport{
    .name = "import",
    .summary = "what the files that a training left behind say, as a run",
    .operands =
        {"FILE...",
         "Which files? Give a folder, emissions.csv, trainer_state.json, config.json and the like, "
         "or - for standard input.",
         ""},
    .description =
        R"(Reads files by their content: model cards, emissions.csv of CodeCarbon (every version), emission.csv
of Eco2AI, logs of carbontracker, and of transformers, PEFT and the Hub trainer_state.json,
train_results.json, adapter_config.json, config.json, model.safetensors.index.json and the answer to
GET /api/models/ID; headers of safetensors and GGUF; samples and accounts of nvidia-smi, Slurm, W&B,
MLflow, Zeus and trainmeter; BoAmps, CycloneDX and SPDX; a folder or a ZIP archive of such files, of
which the others are passed over; - is standard Says what was read, from which line, what was assumed, and what has to be asked. Several files
are put together; where they contradict each other, that is said and nothing is chosen.)",
    .options = kImportOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 a file could not be read, 2 a file is not understood, or a run has to "
        "be chosen.",
    .example =
        R"(printf 'project_name,duration,emissions,energy_consumed,country_iso_code\nbert,7200,0.25,1.2,FRA\n' | trainprint import - --json)",
    .run = run_import};

}  // namespace trainprint::cli

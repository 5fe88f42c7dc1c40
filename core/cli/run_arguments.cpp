#include "run_arguments.hpp"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <deque>

#include "import_listing.hpp"
#include "io.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/sentence.hpp"

namespace trainprint::cli {
namespace {

// Shorter names, as people ask for them.
constexpr struct {
  FieldName path;
  std::string_view option;
} kAliases[] = {
    {"wall_clock_hours", "--hours"},
    {"device_hours", "--gpu-hours"},
    {"energy_kwh", "--energy"},
    {"emissions_gco2e", "--emissions"},
    {"overrides.accelerator_power_w", "--power"},
    {"overrides.grid_gco2e_per_kwh", "--grid"},
};

struct Row {
  std::string_view path;
  std::string name, hint;
};

struct Table {
  std::deque<Row> rows;  ///< What the options' views look at.
  std::vector<Option> options;
};

Table table_of(bool compute_alone) {
  Table out;
  for (DocumentField& field : document_fields()) {
    if (compute_alone && !field.of_compute) continue;
    const std::size_t point = field.path.find('.');
    std::string name = "--";
    name += field.path.substr(point == std::string_view::npos ? 0 : point + 1);
    for (char& c : name) c = c == '_' ? '-' : c;
    out.rows.push_back({field.path, std::move(name), std::move(field.hint)});
    std::string_view alias;
    for (const auto& known : kAliases) {
      if (known.path == field.path) alias = known.option;
    }
    out.options.push_back({out.rows.back().name, "VALUE", out.rows.back().hint, 0, alias});
  }
  return out;
}

const Table& table_of_run() {
  static const Table kTable = table_of(false);
  return kTable;
}

const Table& table_of_compute() {
  static const Table kTable = table_of(true);
  return kTable;
}

// The field of an option; null where the option is none of a field.
const Row* row_of(const Option* option) {
  for (const Table* table : {&table_of_run(), &table_of_compute()}) {
    for (std::size_t i = 0; i < table->options.size(); ++i) {
      if (&table->options[i] == option) return &table->rows[i];
    }
  }
  return nullptr;
}

// Chinese and Japanese have no blanks between words: "用8张A100训练72小时" is no file, "运行.json"
// is.
bool is_without_blanks(std::string_view source) {
  const bool letters =
      std::any_of(source.begin(), source.end(), [](char c) { return c >= '\xE3' && c <= '\xED'; });
  const std::size_t ending = source.rfind('.');
  const bool file = ending != source.npos && ending + 1 < source.size() &&
                    std::isalpha(static_cast<unsigned char>(source[ending + 1])) != 0;
  return letters && !file && source.find_first_of("0123456789") != source.npos;
}

bool is_sentence(std::string_view source) {
  const bool words = source.find(' ') != std::string_view::npos || is_without_blanks(source) ||
                     (source != "-" && find_accelerator(source).ok());
  return words && ::access(std::string(source).c_str(), F_OK) != 0;
}

// "  accelerator   nvidia-rtx-4090   "RTX 4090"; One device is assumed ..."
std::string echo_of(std::string_view text, const SentenceReading& reading) {
  std::string out = "Read from the sentence\n";
  for (const ReadValue& value : reading.run.values) {
    out += "  " + padded(std::string(value.field), 22) + padded(value.value, 22) + "from \"" +
           std::string(text.substr(value.range.begin, value.range.end - value.range.begin)) + "\"" +
           (value.assumed.empty() ? "" : "; " + value.assumed) + "\n";
  }
  if (!reading.unused.empty()) {
    out += "  Not used:";
    for (const ByteRange& range : reading.unused)
      out += " \"" + std::string(text.substr(range.begin, range.end - range.begin)) + "\"";
    out += "\n";
  }
  return out + "\n";
}

// What a sentence leaves open and no option answers: nobody can be asked here.
std::vector<Error> open_questions(const RunReading& reading, std::span<const FieldText> options) {
  std::vector<Error> out;
  for (const ReadQuestion& question : reading.questions) {
    bool answered = false;
    for (const FieldText& option : options) answered = answered || option.path == question.field;
    if (!answered) out.push_back({ErrorCode::ambiguous, question.field, question.question, {}});
  }
  return out;
}

// `echo` gets how the sentence was read, for people.
Result<TrainingRun> read_as_sentence(std::string_view text, std::span<const FieldText> options,
                                     std::vector<std::string>& replaced, std::string& echo) {
  const auto reading = read_sentence(text);
  if (!reading) return reading.errors();
  if (auto open = open_questions(reading->run, options); !open.empty()) return open;
  echo = echo_of(text, *reading);
  return run_from_reading(reading->run, options, replaced);
}

void note_replaced(std::span<const std::string> fields, std::string_view source) {
  std::vector<Error> notes;
  for (const std::string& field : fields) {
    notes.push_back({ErrorCode::contradiction,
                     FieldPath::unchecked("note"),
                     "The option replaces the " + std::string(source) + "'s " + field + ".",
                     {}});
  }
  print_errors(notes);
}

}  // namespace

std::span<const Option> run_options() { return table_of_run().options; }
std::span<const Option> compute_options() { return table_of_compute().options; }

int read_source(const Arguments& arguments, std::string_view such_as, RunSource& out) {
  out.operand = arguments.operands.empty() ? "" : arguments.operands[0];
  for (const auto& [option, value] : arguments.options) {
    if (const Row* row = row_of(option)) out.options.push_back({row->path, value});
  }
  if (out.operand.empty() && out.options.empty()) {
    return refuse("Which run? Give a file, or - for standard input, or fields such as " +
                  std::string(such_as) + ".");
  }
  out.is_sentence = is_sentence(out.operand);
  if (!out.is_sentence && !out.operand.empty() && !read_input(out.operand, out.document))
    return kFailed;
  return kDone;
}

GivenRun run_of(const RunSource& source) {
  GivenRun out;
  std::vector<std::string> replaced;
  out.run = source.is_sentence
                ? read_as_sentence(source.operand, source.options, replaced, out.echo)
                : run_from_json(source.document, source.options, replaced);
  note_replaced(replaced, source.is_sentence ? "sentence" : "file");
  return out;
}

int read_run(const Arguments& arguments, std::string_view such_as, GivenRun& out) {
  RunSource source;
  if (const int status = read_source(arguments, such_as, source); status != kDone) return status;
  out = run_of(source);
  return kDone;
}

int refuse_run(std::vector<Error> errors, const Arguments& arguments, std::string_view echo) {
  for (Error& error : errors) {
    for (const auto& [option, value] : arguments.options) {
      const Row* const row = row_of(option);
      if (row != nullptr && row->path == error.field)
        error.field = FieldPath::unchecked(option->alias.empty() ? option->name : option->alias);
    }
  }
  write_remarks(echo);
  print_errors(errors);
  return kBadInput;
}

int estimate_run(const Arguments& arguments, EstimatedRun& out) {
  RunSource source;
  if (const int status = read_source(arguments, "--accelerator", source); status != kDone)
    return status;
  return estimate_run(arguments, source, out);
}

int estimate_run(const Arguments& arguments, const RunSource& source, EstimatedRun& out) {
  GivenRun given = run_of(source);
  auto report = given.run ? estimate(*given.run) : Result<EstimateReport>(given.run.errors());
  if (!report) return refuse_run(report.errors(), arguments, given.echo);
  out.run = std::move(given.run.value());
  out.report = std::move(report.value());
  out.echo = std::move(given.echo);
  return kDone;
}

}  // namespace trainprint::cli

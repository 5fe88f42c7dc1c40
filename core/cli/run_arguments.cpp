#include "run_arguments.hpp"

#include <unistd.h>

#include <deque>

#include "import_listing.hpp"
#include "io.hpp"
#include "trainprint/json.hpp"
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

Table table_of_fields() {
  Table out;
  for (DocumentField& field : document_fields()) {
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

const Table& table() {
  static const Table kTable = table_of_fields();
  return kTable;
}

// The field of an option; null where the option is none of a field.
const Row* row_of(const Option* option) {
  const std::span<const Option> options = table().options;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (&options[i] == option) return &table().rows[i];
  }
  return nullptr;
}

bool is_sentence(std::string_view source) {
  return source.find(' ') != std::string_view::npos &&
         ::access(std::string(source).c_str(), F_OK) != 0;
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

// A sentence as a run's document; what it leaves open is an error, as nobody can be asked here.
int read_as_sentence(std::string_view text, std::span<const FieldText> options, std::string& json,
                     std::string& echo) {
  const auto reading = read_sentence(text);
  if (!reading) {
    print_errors(reading.errors());
    return kBadInput;
  }
  echo = echo_of(text, *reading);
  std::vector<Error> open;
  for (const ReadQuestion& question : reading->run.questions) {
    bool answered = false;
    for (const FieldText& option : options) answered = answered || option.path == question.field;
    if (!answered) open.push_back({ErrorCode::ambiguous, question.field, question.question, {}});
  }
  if (!open.empty()) {
    print_errors(open);
    return kBadInput;
  }
  json = run_document(reading->run);
  return kDone;
}

}  // namespace

std::span<const Option> run_options() { return table().options; }

int read_run(std::string_view source, const Arguments& arguments, std::string& json,
             std::string& echo) {
  std::vector<FieldText> values;
  for (const auto& [option, value] : arguments.options) {
    if (const Row* row = row_of(option)) values.push_back({row->path, value});
  }
  if (source.empty() && values.empty()) {
    return refuse(
        "Which run? Give a file, or - for standard input, or fields such as --accelerator.");
  }
  if (is_sentence(source)) {
    if (const int status = read_as_sentence(source, values, json, echo); status != kDone)
      return status;
  } else if (!source.empty() && !read_input(source, json)) {
    return kFailed;
  }
  if (values.empty()) return kDone;
  std::vector<std::string> replaced;
  auto whole = with_fields(json, values, replaced);
  if (!whole) {
    print_errors(whole.errors());
    return kBadInput;
  }
  json = std::move(whole.value());
  std::vector<Error> notes;
  for (const std::string& field : replaced)
    notes.push_back({ErrorCode::contradiction,
                     FieldPath::unchecked("note"),
                     "The option replaces the " +
                         std::string(echo.empty() ? "file's " : "sentence's ") + field + ".",
                     {}});
  print_errors(notes);
  return kDone;
}

void print_run_errors(std::vector<Error> errors, const Arguments& arguments) {
  for (Error& error : errors) {
    for (const auto& [option, value] : arguments.options) {
      const Row* const row = row_of(option);
      if (row != nullptr && row->path == error.field)
        error.field = FieldPath::unchecked(option->alias.empty() ? option->name : option->alias);
    }
  }
  print_errors(errors);
}

}  // namespace trainprint::cli

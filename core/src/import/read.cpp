// Which reader a file goes to.
#include "import/decode.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/import.hpp"

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

bool is_markdown(std::string_view name, std::string_view text) {
  return ends_with(name, ".md") || ends_with(name, ".markdown") ||
         find_front_matter(text.substr(0, kLargestReadme)).has_value();
}

Error not_known(std::string_view name) {
  std::string message =
      ends_with(name, ".csv")
          ? "This table is no log that is known: CodeCarbon's emissions.csv has the columns "
            "\"emissions\" and \"energy_consumed\", Eco2AI's \"CO2_emissions(kg)\"."
          : "This file is none that is known: emissions.csv of CodeCarbon, emission.csv of Eco2AI, "
            "logs of carbontracker, trainer_state.json, train_results.json, adapter_config.json, "
            "config.json, model.safetensors.index.json.";
  return {ErrorCode::unsupported, "", std::move(message), {}};
}

Result<FileReading> read_text(std::string_view name, std::string_view text,
                              const ModelContext& context) {
  if (is_json(without_mark(text)) || ends_with(name, ".json")) {
    if (const std::string_view json = without_mark(text); json.size() < text.size()) {
      auto reading = read_training_file(json, context);
      if (!reading) return reading;
      // Their ranges count from the byte-order mark.
      for (RunReading& run : reading.value().runs) {
        for (ReadValue& value : run.values) {
          if (value.range.end > 0) value.range = {value.range.begin + 3, value.range.end + 3};
        }
      }
      return reading;
    }
    return read_training_file(text, context);
  }
  if (is_markdown(name, text)) return read_card_text(text);
  if (recognise_emissions_log(text) != EmissionsLog::none) return read_emissions_log(text);
  return not_known(name);
}

void forget_ranges(FileReading& reading) {
  for (RunReading& run : reading.runs) {
    for (ReadValue& value : run.values) value.range = {};
    for (ReadQuestion& question : run.questions) question.range = {};
  }
}

}  // namespace

Result<FileReading> read_file(std::string_view name, std::string_view bytes,
                              const ModelContext& context) {
  Decoded decoded;
  if (auto error = decode(bytes, decoded)) return *error;
  auto reading = read_text(name, decoded.text, context);
  if (reading && decoded.converted) forget_ranges(reading.value());
  return reading;
}

std::vector<ImportedFile> read_files(std::span<const NamedFile> files) {
  ModelContext context;
  for (const NamedFile& file : files) {
    Decoded decoded;
    if (decode(file.bytes, decoded)) continue;
    const std::string_view text = without_mark(decoded.text);
    if (is_json(text)) add_context(text, context);
  }
  std::vector<ImportedFile> out;
  for (const NamedFile& file : files) {
    ImportedFile imported{file.name, {}, {}, false};
    auto reading = read_file(file.name, file.bytes, context);
    if (reading) {
      imported.reading = std::move(reading.value());
      for (const std::string_view tool : {"CodeCarbon", "Eco2AI", "carbontracker"})
        imported.log = imported.log || imported.reading.kind.substr(0, tool.size()) == tool;
    } else {
      imported.errors = reading.errors();
    }
    out.push_back(std::move(imported));
  }
  return out;
}

}  // namespace trainprint

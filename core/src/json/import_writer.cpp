// What was read from files as JSON (import.schema.json).
#include <cmath>
#include <cstdint>

#include "json/report_writer.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// More than anybody chooses from; a log may hold a million.
constexpr std::size_t kMostRunsListed = 1000;

bool is_text(std::string_view field) {
  for (const std::string_view text : {"name", "accelerator", "region", "training_type",
                                      "architecture", "modality", "energy_boundary"}) {
    if (field == text) return true;
  }
  return field.substr(0, 8) == "options.";
}

// A count as JSON's integers, which is how people write it.
Json number_json(double value) {
  constexpr double kExact = 9007199254740992;  // 2^53
  if (value > -kExact && value < kExact && value == std::floor(value))
    return Json(static_cast<std::int64_t>(value));
  return Json(value);
}

Json run_json(const RunReading& reading) {
  Json out = Json::object();
  for (const ReadValue& value : reading.values) {
    bool asked = false;
    for (const ReadQuestion& question : reading.questions)
      asked = asked || question.field == value.field;
    if (asked) continue;
    const auto number = parse_number(value.value);
    Json leaf = number && !is_text(value.field) ? number_json(*number) : Json(value.value);
    const std::size_t point = value.field.find('.');
    if (point == std::string::npos) {
      out[value.field] = std::move(leaf);
    } else {
      out[value.field.substr(0, point)][value.field.substr(point + 1)] = std::move(leaf);
    }
  }
  return out;
}

Json question_json(const ReadQuestion& question) {
  return object_of("field", question.field, "question", question.question, "begin",
                   question.range.begin, "end", question.range.end);
}

Json questions_json(const std::vector<ReadQuestion>& questions) {
  Json out = Json::array();
  for (const ReadQuestion& question : questions) out.push_back(question_json(question));
  return out;
}

Json reading_json(const RunReading& run) {
  Json values = Json::array();
  for (const ReadValue& value : run.values) {
    values.push_back(object_of("field", value.field, "value", value.value, "begin",
                               value.range.begin, "end", value.range.end, "assumed",
                               value.assumed));
  }
  return object_of("name", run.name, "values", std::move(values), "questions",
                   questions_json(run.questions), "notices", to_json(run.notices));
}

Json file_json(const ImportedFile& file) {
  if (!file.errors.empty()) return object_of("name", file.name, "errors", to_json(file.errors));
  Json runs = Json::array();
  const std::vector<RunReading>& all = file.reading.runs;
  const std::size_t listed = all.size() < kMostRunsListed ? all.size() : kMostRunsListed;
  for (std::size_t i = 0; i < listed; ++i) runs.push_back(reading_json(all[i]));
  return object_of("name", file.name, "kind", file.reading.kind, "runs", std::move(runs),
                   "more_runs", all.size() - listed, "notices", to_json(file.reading.notices));
}

Error wrong(std::string field, std::string message) {
  return {ErrorCode::wrong_type, std::move(field), std::move(message), {}};
}

// "runs": the ones meant, from 0.
Result<std::vector<std::size_t>> chosen(const Json& file, const std::string& path) {
  std::vector<std::size_t> out;
  const auto runs = file.find("runs");
  if (runs == file.end() || runs->is_null()) return out;
  const std::string field = path + ".runs";
  if (!runs->is_array()) return wrong(field, "\"runs\" must be a list of whole numbers from 0.");
  for (const Json& run : *runs) {
    if (!run.is_number_unsigned())
      return wrong(field, "\"runs\" must be a list of whole numbers from 0.");
    out.push_back(run.get<std::size_t>());
  }
  return out;
}

struct Request {
  std::vector<NamedFile> files;
  std::vector<std::vector<std::size_t>> chosen;
  std::vector<Error> errors;
};

// The texts stay in `json`.
Request read_request(const Json& json) {
  Request out;
  const auto files = json.is_object() ? json.find("files") : json.end();
  if (!json.is_object() || files == json.end() || !files->is_array()) {
    out.errors.push_back(wrong("files", "Expected {\"files\": [{\"name\", \"text\"}, …]}."));
    return out;
  }
  std::size_t i = 0;
  for (const Json& file : *files) {
    const std::string path = "files." + std::to_string(i++);
    const auto text_of = [&](const char* key) -> const std::string* {
      const auto at = file.is_object() ? file.find(key) : file.end();
      return file.is_object() && at != file.end() && at->is_string()
                 ? at->get_ptr<const std::string*>()
                 : nullptr;
    };
    const std::string *name = text_of("name"), *text = text_of("text");
    if (name == nullptr || text == nullptr) {
      out.errors.push_back(wrong(path, "A file has a \"name\" and a \"text\"."));
      continue;
    }
    auto runs = chosen(file, path);
    if (!runs) {
      out.errors.push_back(runs.error());
      continue;
    }
    out.files.push_back({*name, *text});
    out.chosen.push_back(std::move(runs.value()));
  }
  return out;
}

}  // namespace

std::string run_document(const RunReading& reading, int indent) {
  return dump_json(run_json(reading), indent);
}

std::string import_json(std::string_view files, int indent) {
  const auto json = parse_json(files);
  if (!json) return dump_json(object_of("errors", to_json(json.errors())), indent);
  const Request request = read_request(*json);
  if (!request.errors.empty())
    return dump_json(object_of("errors", to_json(request.errors)), indent);
  std::vector<ImportedFile> imported = read_files(request.files);
  Json list = Json::array();
  for (std::size_t i = 0; i < imported.size(); ++i) {
    list.push_back(file_json(imported[i]));
    if (request.chosen[i].empty() || !imported[i].errors.empty()) continue;
    auto sum = sum_of(imported[i].reading, request.chosen[i]);
    if (sum) {
      imported[i].reading.runs = {std::move(sum.value())};
    } else {
      list.back() = object_of("name", imported[i].name, "errors", to_json(sum.errors()));
      imported[i].errors = sum.errors();
    }
  }
  const RunReading run = merged(imported);
  return dump_json(
      object_of("schema_version", 1, "files", std::move(list), "run", run_json(run), "questions",
                questions_json(run.questions), "notices", to_json(run.notices)),
      indent);
}

}  // namespace trainprint

// What was read from files as JSON (import.schema.json).
#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "documents/answer.hpp"
#include "documents/reading.hpp"
#include "json/tree.hpp"
#include "run/fields.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// More than anybody chooses from; a log may hold a million.
constexpr std::size_t kMostRunsListed = 1000;

void add_member(std::string& members, std::string_view key, const JsonValue& value) {
  if (!members.empty()) members += ',';
  append(members, key);
  members += ':';
  append(members, value);
}

JsonText run_json(const RunReading& reading) {
  std::string top;
  std::map<std::string, std::string> groups;  // "overrides" and the like: their members
  for (const ReadValue& value : reading.values) {
    if (is_asked(reading, value.field)) continue;
    const auto number = parse_number(value.value);
    const bool is_truth = truth_field(value.field) != nullptr;
    const JsonValue leaf = is_truth ? JsonValue(value.value == "true")
                           : number && number_rule(value.field) != nullptr
                               ? JsonValue::count(*number)
                               : JsonValue(value.value);
    const std::string_view path = value.field;
    const std::size_t point = path.find('.');
    if (point == std::string_view::npos) {
      add_member(top, path, leaf);
    } else {
      add_member(groups[std::string(path.substr(0, point))], path.substr(point + 1), leaf);
    }
  }
  for (const auto& [name, members] : groups) add_member(top, name, JsonText{"{" + members + "}"});
  return {"{" + top + "}"};
}

std::optional<std::string> archive_of(const ImportedFile& file) {
  return file.archive.empty() ? std::nullopt : std::optional(file.archive);
}

JsonText failed(const ImportedFile& file, const std::vector<Error>& errors) {
  return object({{"name", file.name},
                 {"given", file.given},
                 {"archive", archive_of(file)},
                 {"errors", to_json(errors)}});
}

JsonText file_json(const ImportedFile& file, std::string_view text) {
  if (!file.errors.empty()) return failed(file, file.errors);
  const std::span<const RunReading> all = file.reading.runs;
  const std::size_t listed = std::min(all.size(), kMostRunsListed);
  LineFinder lines(text);
  const JsonText runs =
      array(all.first(listed), [&](const RunReading& run) { return to_json(run, lines); });
  std::optional<JsonText> card;
  if (file.card) {
    const auto own_text = file.archive.empty() ? std::nullopt : std::optional(file.text);
    card = object({{"reading", JsonText{reading_to_json(file.card->reading, text)}},
                   {"fixed", file.card->fixed},
                   {"text", own_text}});
  }
  const BaseModels& base = file.base;
  const JsonText base_models = array(base.ids, [](const std::string& id) { return JsonValue(id); });
  return object({{"name", file.name},
                 {"given", file.given},
                 {"archive", archive_of(file)},
                 {"kind", file.reading.label},
                 {"base_models", base_models},
                 {"base_relation", base.relation},
                 {"runs", runs},
                 {"more_runs", all.size() - listed + file.reading.more_runs},
                 {"notices", to_json(file.reading.notices)},
                 {"card", card}});
}

Error wrong(std::string_view path, std::string message) {
  return {ErrorCode::wrong_type, FieldPath::unchecked(path), std::move(message), {}};
}

using Runs = std::vector<std::size_t>;

// "runs": the ones meant, from 0.
Result<Runs> chosen(const Json& file, const std::string& path) {
  Runs out;
  const Json* runs = file.find("runs");
  if (runs == nullptr || runs->is_null()) return out;
  const std::string field = path + ".runs";
  if (!runs->is_array()) return wrong(field, "\"runs\" must be a list of whole numbers from 0.");
  constexpr double kMostRuns = 1e9;  // far from the end of a 32-bit size
  for (const Json& run : runs->members) {
    const double number = run.is_number() ? run.number : -1;
    if (!(number >= 0 && number <= kMostRuns) || number != std::floor(number))
      return wrong(field, "\"runs\" must be a list of whole numbers from 0.");
    out.push_back(static_cast<std::size_t>(number));
  }
  return out;
}

// What is meant among the runs of a file, and of the files in it where it is an archive.
struct Choices {
  Runs runs;
  std::map<std::string, Runs, std::less<>> inside;

  const Runs& of(const ImportedFile& file) const {
    if (file.archive.empty()) return runs;
    constexpr std::size_t kBetween = 2;  // ": "
    const auto at = inside.find(file.name.substr(file.archive.size() + kBetween));
    static const Runs kNone;
    return at == inside.end() ? kNone : at->second;
  }

  // As many as are listed or chosen.
  std::size_t most_runs() const {
    std::size_t most = kMostRunsListed;
    const auto count = [&](const Runs& chosen) {
      for (const std::size_t run : chosen) most = std::max(most, run + 1);
    };
    count(runs);
    for (const auto& [name, chosen] : inside) count(chosen);
    return most;
  }
};

Result<Choices> choices_of(const Json& file, const std::string& path) {
  auto runs = chosen(file, path);
  if (!runs) return runs.errors();
  Choices out{std::move(runs.value()), {}};
  const Json* inside = file.find("inside");
  if (inside == nullptr || inside->is_null()) return out;
  const Error expected =
      wrong(path + ".inside", "Expected files in the archive: [{\"name\", \"runs\"}, …].");
  if (!inside->is_array()) return expected;
  for (const Json& member : inside->members) {
    const Json* name = member.find("name");
    if (name == nullptr || !name->is_string()) return expected;
    auto meant = chosen(member, path + ".inside");
    if (!meant) return meant.errors();
    out.inside[name->text] = std::move(meant.value());
  }
  return out;
}

struct Request {
  std::vector<NamedFile> files;
  std::vector<std::string> answers;
  std::vector<Choices> chosen;
  std::vector<Error> errors;
};

// The texts stay in `json`, or are those of `contents`.
Request read_request(const Json& json, const std::span<const std::string>* contents) {
  Request out;
  const Json* files = json.find("files");
  if (files == nullptr || !files->is_array()) {
    out.errors.push_back(wrong("files", "Expected {\"files\": [{\"name\", \"text\"}, …]}."));
    return out;
  }
  std::size_t i = 0;
  for (const Json& file : files->members) {
    const std::string path = "files." + std::to_string(i++);
    const auto text_of = [&](const char* key) -> const std::string* {
      const Json* at = file.find(key);
      return at != nullptr && at->is_string() ? &at->text : nullptr;
    };
    const std::string *name = text_of("name"), *text = text_of("text");
    if (contents != nullptr) text = i <= contents->size() ? &(*contents)[i - 1] : nullptr;
    if (name == nullptr || text == nullptr) {
      out.errors.push_back(wrong(path, "A file has a \"name\" and a \"text\"."));
      continue;
    }
    auto choices = choices_of(file, path);
    if (!choices) {
      out.errors.push_back(choices.error());
      continue;
    }
    out.files.push_back({*name, *text, choices->most_runs()});
    out.chosen.push_back(std::move(choices.value()));
  }
  const Json* answers = json.find("answers");
  if (answers == nullptr || answers->is_null()) return out;
  for (const Json& answer : answers->members) {
    if (answer.is_string()) out.answers.push_back(answer.text);
  }
  if (!answers->is_array() || out.answers.size() != answers->members.size())
    out.errors.push_back(wrong("answers", "Expected the keys of answers: [\"1a\"]."));
  return out;
}

std::string answer_to(std::string_view files, const std::span<const std::string>* contents) {
  const auto json = parse_json(files);
  if (!json) return refused(json.errors()).text;
  const Request request = read_request(*json, contents);
  if (!request.errors.empty()) return refused(request.errors).text;
  std::vector<ImportedFile> imported = read_files(request.files);
  std::vector<JsonText> list;
  for (ImportedFile& file : imported) {
    const std::string_view text =
        file.archive.empty() ? request.files[file.given].bytes : std::string_view(file.text);
    list.push_back(file_json(file, text));
    const Runs& meant = request.chosen[file.given].of(file);
    if (meant.empty() || !file.errors.empty() || file.reading.kind == FileKind::archive) continue;
    auto sum = sum_of(file.reading, meant);
    if (sum) {
      file.reading.runs = {std::move(sum.value())};
    } else {
      list.back() = failed(file, sum.errors());
      file.errors = sum.errors();
    }
  }
  const auto settled = answered(merged(imported), request.answers);
  if (!settled) return refused(settled.errors()).text;
  const RunReading& run = *settled;
  return accepted({{"schema_version", 1},
                   {"files", array(list, [](const JsonText& file) { return JsonValue(file); })},
                   {"run", run_json(run)},
                   {"questions", to_json(run.questions)},
                   {"notices", to_json(run.notices)}})
      .text;
}

}  // namespace

std::string run_document(const RunReading& reading) { return run_json(reading).text; }

std::string import_json(std::string_view files) { return answer_to(files, nullptr); }

std::string import_json(std::string_view files, std::span<const std::string> contents) {
  return answer_to(files, &contents);
}

}  // namespace trainprint

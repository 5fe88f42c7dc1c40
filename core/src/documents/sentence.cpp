// A sentence about a run as JSON (sentence.schema.json).
#include "trainprint/sentence.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "documents/answer.hpp"
#include "documents/reading.hpp"
#include "json/tree.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"

namespace trainprint {
namespace {

/// A piece of the sentence, and what came from it.
struct Part {
  ByteRange range;
  const char* kind;
  std::vector<const ReadValue*> values;
};

bool overlap(ByteRange a, ByteRange b) { return a.begin < b.end && b.begin < a.end; }

// Pieces that say something, in order; those that share words are one.
std::vector<Part> marked_parts(const SentenceReading& reading) {
  std::vector<Part> out;
  for (const ReadQuestion& question : reading.run.questions)
    out.push_back({question.range, "asked", {}});
  for (const ReadValue& value : reading.run.values) out.push_back({value.range, "used", {&value}});
  for (const ByteRange& range : reading.unused) out.push_back({range, "unused", {}});
  sort_stably(out, [](const Part& a, const Part& b) { return a.range.begin < b.range.begin; });
  std::vector<Part> merged;
  for (Part& part : out) {
    if (part.range.begin >= part.range.end) continue;
    if (merged.empty() || !overlap(merged.back().range, part.range)) {
      merged.push_back(std::move(part));
      continue;
    }
    Part& before = merged.back();
    before.range.end = std::max(before.range.end, part.range.end);
    if (std::string_view(part.kind) == "asked") before.kind = part.kind;
    before.values.insert(before.values.end(), part.values.begin(), part.values.end());
  }
  return merged;
}

JsonText value_json(const ReadValue* value) {
  return object({{"field", value->field}, {"value", value->value}, {"assumed", value->assumed}});
}

JsonText parts_json(std::string_view text, const SentenceReading& reading) {
  std::vector<Part> all;
  std::size_t at = 0;
  const auto plain_until = [&](std::size_t end) {
    if (at < end) all.push_back({{at, end}, "plain", {}});
  };
  for (Part& part : marked_parts(reading)) {
    plain_until(part.range.begin);
    at = part.range.end;
    all.push_back(std::move(part));
  }
  plain_until(text.size());
  return array(all, [&](const Part& part) {
    return object({{"text", text.substr(part.range.begin, part.range.end - part.range.begin)},
                   {"kind", part.kind},
                   {"values", array(part.values, value_json)}});
  });
}

Error wrong_request() {
  return {ErrorCode::wrong_type,
          FieldPath::unchecked("text"),
          "Expected {\"text\": \"…\", \"answers\": [\"1a\", …]}; answers may be left out.",
          {}};
}

}  // namespace

std::string sentence_json(std::string_view request) {
  const auto json = parse_json(request);
  if (!json) return refused(json.errors()).text;
  const Json* text = json->find("text");
  if (text == nullptr || !text->is_string()) return refused({wrong_request()}).text;
  std::vector<std::string> answers;
  if (const Json* given = json->find("answers"); given != nullptr) {
    if (!given->is_array()) return refused({wrong_request()}).text;
    for (const Json& answer : given->members) {
      if (!answer.is_string()) return refused({wrong_request()}).text;
      answers.push_back(answer.text);
    }
  }
  const auto reading = read_sentence(text->text);
  if (!reading) return refused(reading.errors()).text;
  const auto settled = answered(reading->run, answers);
  if (!settled) return refused(settled.errors()).text;
  return accepted({{"schema_version", 1},
                   {"parts", parts_json(text->text, *reading)},
                   {"run", JsonText{run_document(*settled)}},
                   {"questions", to_json(settled->questions)}})
      .text;
}

}  // namespace trainprint

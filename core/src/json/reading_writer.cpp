#include "json/reading_writer.hpp"

#include "json/report_writer.hpp"

namespace trainprint {
namespace {

Json run_json(const RunReading& run) {
  Json values = Json::array(), questions = Json::array();
  for (const ReadValue& v : run.values) {
    values.push_back(object_of("field", v.field, "value", v.value, "begin", v.range.begin, "end",
                               v.range.end, "assumed", v.assumed));
  }
  for (const ReadQuestion& q : run.questions) {
    questions.push_back(object_of("field", q.field, "question", q.question, "begin", q.range.begin,
                                  "end", q.range.end));
  }
  return object_of("name", run.name, "values", std::move(values), "questions", std::move(questions),
                   "notices", to_json(run.notices));
}

}  // namespace

Json to_json(const FileReading& reading) {
  Json runs = Json::array();
  for (const RunReading& run : reading.runs) runs.push_back(run_json(run));
  return object_of("kind", reading.kind, "runs", std::move(runs), "notices",
                   to_json(reading.notices));
}

}  // namespace trainprint

#include "documents/reading.hpp"

#include "documents/report.hpp"

namespace trainprint {
namespace {

JsonText to_json(const ReadQuestion& question) {
  return object({{"field", question.field},
                 {"question", question.question},
                 {"begin", question.range.begin},
                 {"end", question.range.end}});
}

}  // namespace

JsonText to_json(const std::vector<ReadQuestion>& questions) {
  return array(questions, [](const ReadQuestion& question) { return to_json(question); });
}

JsonText to_json(const RunReading& run) {
  const JsonText values = array(run.values, [](const ReadValue& value) {
    return object({{"field", value.field},
                   {"value", value.value},
                   {"begin", value.range.begin},
                   {"end", value.range.end},
                   {"assumed", value.assumed}});
  });
  return object({{"name", run.name},
                 {"values", values},
                 {"questions", to_json(run.questions)},
                 {"notices", to_json(run.notices)}});
}

}  // namespace trainprint

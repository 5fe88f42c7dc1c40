#include "documents/reading.hpp"

#include <algorithm>

#include "documents/report.hpp"
#include "trainprint/run_document.hpp"

namespace trainprint {
namespace {

JsonText to_json(const ReadQuestion& question, std::size_t number) {
  std::size_t letter = 0;
  const JsonText answers = array(question.answers, [&](const ReadAnswer& answer) {
    std::optional<std::string> emissions;
    if (answer.emissions) emissions = humane(*answer.emissions);
    return object({{"key", answer_key(number, letter++)},
                   {"label", answer.label},
                   {"field", answer.field},
                   {"value", answer.value},
                   {"emissions", emissions}});
  });
  return object({{"field", question.field},
                 {"question", question.question},
                 {"begin", question.range.begin},
                 {"end", question.range.end},
                 {"answers", answers}});
}

}  // namespace

JsonText to_json(const std::vector<ReadQuestion>& questions) {
  std::size_t number = 0;
  return array(questions,
               [&](const ReadQuestion& question) { return to_json(question, number++); });
}

std::size_t LineFinder::line_of(std::size_t byte) {
  byte = std::min(byte, text_.size());
  const auto [from, to] = std::minmax(at_, byte);
  const std::string_view between = text_.substr(from, to - from);
  const auto breaks = static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
  line_ = byte < at_ ? line_ - breaks : line_ + breaks;
  at_ = byte;
  return line_;
}

JsonText to_json(const RunReading& run, LineFinder& lines) {
  const JsonText values = array(run.values, [&](const ReadValue& value) {
    const bool stands = value.range.end > value.range.begin;
    return object({{"field", value.field},
                   {"value", value.value},
                   {"begin", value.range.begin},
                   {"end", value.range.end},
                   {"line", stands ? lines.line_of(value.range.begin) : 0},
                   {"assumed", value.assumed}});
  });
  return object({{"name", run.name},
                 {"values", values},
                 {"questions", to_json(run.questions)},
                 {"notices", to_json(run.notices)}});
}

}  // namespace trainprint

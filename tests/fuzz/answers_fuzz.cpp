// Any bytes as a card, and answers to all that it leaves open: each of them settles its question
// and is as its field takes it.
#include <algorithm>

#include "checks.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/run_document.hpp"

using namespace trainprint;

namespace {

std::size_t open_questions(const RunReading& run) {
  std::size_t count = 0;
  for (const ReadQuestion& question : run.questions) count += question.answers.empty() ? 0 : 1;
  return count;
}

void answer_all(const RunReading& run, std::size_t choice) {
  std::vector<std::string> keys;
  RunReading now = run;
  weigh_answers(now);
  for (std::size_t left = open_questions(now); left > 0; --left) {
    std::size_t question = 0;
    while (now.questions[question].answers.empty()) ++question;
    const std::size_t answer = choice % now.questions[question].answers.size();
    const ReadAnswer given = now.questions[question].answers[answer];
    keys.push_back(answer_key(question, answer));
    auto settled = answered(run, keys);
    fuzz::require(settled.ok());
    now = std::move(settled.value());
    fuzz::require(open_questions(now) == left - 1);
    const auto takes = [&](const ReadValue& value) {
      return value.field == given.field && value.value == given.value;
    };
    fuzz::require(std::any_of(now.values.begin(), now.values.end(), takes));
    fuzz::require_run(now, SIZE_MAX);
  }
  fuzz::require(!answered(run, std::vector<std::string>{"99a"}).ok());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = fuzz::text_of(data + 1, size - 1);
  if (!fuzz::is_text(text)) return 0;
  const FileReading card = read_card_text(text);
  for (const RunReading& run : card.runs) answer_all(run, data[0]);
  return 0;
}

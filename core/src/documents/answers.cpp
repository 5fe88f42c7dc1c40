// What a run comes to with each answer to what its files leave open.
#include <algorithm>
#include <cmath>

#include "text/sort_stably.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

RunReading with_answer(RunReading reading, std::size_t question, std::size_t answer) {
  const ReadAnswer given = reading.questions[question].answers[answer];
  reading.questions.erase(reading.questions.begin() + static_cast<std::ptrdiff_t>(question));
  const auto same_field = [&](const ReadValue& value) { return value.field == given.field; };
  reading.values.erase(std::remove_if(reading.values.begin(), reading.values.end(), same_field),
                       reading.values.end());
  reading.values.push_back({given.field, given.value, {}, ""});
  return reading;
}

std::optional<Mass> emissions_of(const RunReading& reading) {
  std::vector<std::string> replaced;
  const auto run = run_from_reading(reading, {}, replaced);
  if (!run) return std::nullopt;
  const auto report = estimate(*run);
  return report ? std::optional(report->emissions()) : std::nullopt;
}

// ln of the largest over the smallest result; -1 where fewer than two answers have one.
double reach(const ReadQuestion& question) {
  double least = 0, most = 0;
  int results = 0;
  for (const ReadAnswer& answer : question.answers) {
    if (!answer.emissions) continue;
    const double log_grams = std::log(answer.emissions->as_grams());
    least = results == 0 ? log_grams : std::min(least, log_grams);
    most = results == 0 ? log_grams : std::max(most, log_grams);
    ++results;
  }
  return results < 2 ? -1 : most - least;
}

Error no_such_answer(std::string_view key, const RunReading& reading) {
  Error error{ErrorCode::unknown_choice, FieldPath::unchecked("answer"), "", {}};
  for (std::size_t i = 0; i < reading.questions.size(); ++i) {
    for (std::size_t k = 0; k < reading.questions[i].answers.size(); ++k)
      error.suggestions.push_back(answer_key(i, k));
  }
  error.message = "There is no answer \"" + std::string(key) + "\". " +
                  (error.suggestions.empty() ? "No question with answers to choose from is open."
                                             : "The number is the question's, the letter the "
                                               "answer's.");
  return error;
}

struct AnswerPlace {
  std::size_t question, answer;
};

std::optional<AnswerPlace> answer_with_key(const RunReading& reading, std::string_view key) {
  for (std::size_t i = 0; i < reading.questions.size(); ++i) {
    for (std::size_t k = 0; k < reading.questions[i].answers.size(); ++k)
      if (answer_key(i, k) == key) return AnswerPlace{i, k};
  }
  return std::nullopt;
}

}  // namespace

std::string answer_key(std::size_t question, std::size_t answer) {
  return std::to_string(question + 1) + static_cast<char>('a' + answer);
}

void weigh_answers(RunReading& reading) {
  for (std::size_t i = 0; i < reading.questions.size(); ++i) {
    for (std::size_t k = 0; k < reading.questions[i].answers.size(); ++k)
      reading.questions[i].answers[k].emissions = emissions_of(with_answer(reading, i, k));
  }
  sort_stably(reading.questions,
              [](const ReadQuestion& a, const ReadQuestion& b) { return reach(a) > reach(b); });
}

Result<RunReading> answered(RunReading reading, std::span<const std::string> answers) {
  weigh_answers(reading);
  for (const std::string& key : answers) {
    const auto at = answer_with_key(reading, key);
    if (!at) return no_such_answer(key, reading);
    reading = with_answer(std::move(reading), at->question, at->answer);
    weigh_answers(reading);
  }
  return reading;
}

}  // namespace trainprint

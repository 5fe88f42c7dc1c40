// What tests ask of what was read.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/reading.hpp"

/// The value of a field, empty where the run has none.
inline std::string value_of(const trainprint::RunReading& run, std::string_view field) {
  for (const auto& value : run.values) {
    if (value.field == field) return value.value;
  }
  return {};
}

inline std::string assumed_of(const trainprint::RunReading& run, std::string_view field) {
  for (const auto& value : run.values) {
    if (value.field == field) return value.assumed;
  }
  return {};
}

/// The words of the file that a value came from.
inline std::string source_of(std::string_view file, const trainprint::RunReading& run,
                             std::string_view field) {
  for (const auto& value : run.values) {
    if (value.field == field)
      return std::string(file.substr(value.range.begin, value.range.end - value.range.begin));
  }
  return {};
}

inline std::string question_of(const trainprint::RunReading& run, std::string_view field) {
  for (const auto& question : run.questions) {
    if (question.field == field) return question.question;
  }
  return {};
}

/// The message of a notice, empty where there is none of that code.
template <class Reading>
std::string notice_of(const Reading& reading, std::string_view code) {
  for (const auto& notice : reading.notices) {
    if (name(notice.code) == code) return notice.message;
  }
  return {};
}

inline bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

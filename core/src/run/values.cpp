#include "run/values.hpp"

#include <algorithm>

#include "run/other_part.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
std::string listed(std::span<const std::string_view> words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

RunField run_field(std::string_view path) {
  RunField out;
  out.compute = compute_field(path);
  if (out.compute == nullptr) out.number = number_field(path);
  if (out.compute == nullptr && out.number == nullptr) out.text = text_field(path);
  out.choice = choice_field(path);
  out.truth = truth_field(path);
  return out;
}

std::optional<double> RunValues::number(const NumberRule& rule, const Json& value) {
  if (value.is_number()) return value.number;
  const std::string label(rule.label);
  const FieldName path = rule.path;
  if (!value.is_string()) {
    fail(ErrorCode::wrong_type, path, label + " must be a number or text such as \"6.74B\".");
    return std::nullopt;
  }
  if (!fits(path, value, kLongestPhrase)) return std::nullopt;
  if (const int spelled = number_word(value.text); spelled > 0) {
    run.readings.push_back({path, value.text, std::to_string(spelled)});
    return spelled;
  }
  const auto read = parse_quantity(value.text, rule.kind, rule.path);
  if (!read) {
    fail(read.error().code, path,
         label + ": " + read.error().message + " Expected: " + std::string(rule.right) + ".");
    return std::nullopt;
  }
  if (read->needs_answer()) {
    fail(ErrorCode::ambiguous, path, label + ": " + std::string(read->question));
    return std::nullopt;
  }
  run.assumptions.insert(run.assumptions.end(), read->notices.begin(), read->notices.end());
  // "184,320" is read as 184320: that says nothing new.
  std::string digits = value.text;
  digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
  const auto plain = parse_number(digits);
  const bool literal = digits.find_first_not_of("0123456789.") == std::string::npos && plain &&
                       *plain == read->value;
  if (!literal) run.readings.push_back({path, value.text, humane(*read)});
  if (read->accelerator_count) devices = read->accelerator_count;
  if (!read->accelerator.empty()) accelerator = read->accelerator;
  if (const auto found = setting_of_service(value.text)) service = found;
  return read->value;
}

void RunValues::take_number(const RunField& field, double value) {
  if (field.compute != nullptr) return field.compute->set(run.compute, value);
  if (!field.number->set(run, value)) errors.push_back(*check_number(field.number->rule, value));
}

bool RunValues::take(const RunField& field, const Json& value) {
  if (field.compute != nullptr || field.number != nullptr) {
    const auto read =
        number(field.compute != nullptr ? field.compute->rule : field.number->rule, value);
    if (read) take_number(field, *read);
  } else if (field.text != nullptr) {
    const FieldName path = field.text->path;
    if (!value.is_string()) {
      fail(ErrorCode::wrong_type, path,
           "\"" + std::string(std::string_view(path)) + "\" must be text.");
    } else if (fits(path, value, field.text->longest)) {
      field.text->at(run) = value.text;
    }
  } else if (field.choice != nullptr) {
    take_choice(*field.choice, value);
  } else if (field.truth != nullptr) {
    const FieldName path = field.truth->path;
    if (value.is_boolean()) {
      field.truth->at(run) = value.number != 0;
    } else {
      fail(ErrorCode::wrong_type, path,
           "\"" + std::string(std::string_view(path)) + "\" must be true or false.");
    }
  } else {
    return false;
  }
  return true;
}

void RunValues::take_devices() {
  if (devices && !run.accelerator_count) {
    run.accelerator_count = DeviceCount::count(*devices);
    run.assumptions.push_back({NoticeCode::count_in_hours, "accelerator_count",
                               "The hours say how many: " + readable(*devices, 7) + "."});
  } else if (devices && *devices != run.accelerator_count->as_count()) {
    fail(ErrorCode::contradiction, "accelerator_count",
         "The hours say " + readable(*devices, 7) + " accelerators, the count says " +
             readable(run.accelerator_count->as_count(), 7) + ". Keep one of them.");
  }
  if (!accelerator.empty() && run.accelerator.empty()) run.accelerator = accelerator;
  check_other_part(run.accelerator, accelerator, errors);
  if (!run.setting) run.setting = service;
}

bool RunValues::fits(FieldName path, const Json& value, std::size_t longest) {
  auto error = check_length(path, value.text, longest);
  if (error) errors.push_back(std::move(*error));
  return !error;
}

void RunValues::take_choice(const ChoiceField& field, const Json& value) {
  if (value.is_string()) {
    const std::string& text = value.text;
    for (std::size_t i = 0; i < field.words.size(); ++i) {
      if (field.words[i] == text) return field.set(run, i);
    }
  }
  if (!fits(field.path, value, kLongestPhrase)) return;
  const std::string& given = value.text;
  fail(ErrorCode::unknown_choice, field.path,
       "\"" + std::string(field.path) + "\" must be one of: " + listed(field.words) + ".",
       near_matches(given, {field.words.begin(), field.words.end()}));
}

void RunValues::fail(ErrorCode code, FieldPath path, std::string message,
                     std::vector<std::string> suggestions) {
  errors.push_back({code, std::move(path), std::move(message), std::move(suggestions)});
}

}  // namespace trainprint

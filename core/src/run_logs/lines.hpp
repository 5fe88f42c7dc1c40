// Lines of a log, and where in it something stands.
#pragma once
#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "emissions_csv/csv.hpp"
#include "run/fields.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/text.hpp"

namespace trainprint::run_logs {

/// Calls `use` with every line, without blanks around it, until it returns false.
template <class Use>
void each_line(std::string_view text, Use use) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (!use(trimmed(text.substr(at, end - at)))) return;
    at = end + 1;
  }
}

/// What stands between two texts, without blanks around it; empty where the first is missing. To
/// the end where the second is.
inline std::string_view between(std::string_view text, std::string_view before,
                                std::string_view after) {
  const std::size_t at = text.find(before);
  if (at == std::string_view::npos) return {};
  text.remove_prefix(at + before.size());
  return trimmed(text.substr(0, text.find(after)));
}

/// The number that a text begins with, "312.45" of "312.45 W" and "8,030" of "8,030 total"; none
/// where it begins with none.
inline std::optional<double> leading_number(std::string_view text) {
  text = trimmed(text);
  std::size_t end = 0;
  while (end < text.size() &&
         std::string_view("0123456789.,eE+-").find(text[end]) != std::string_view::npos) {
    ++end;
  }
  text = trimmed(text.substr(0, end), ",");
  emissions_csv::Marks marks;
  // Programs group thousands with commas and write decimals with a point.
  std::string digits(text);
  std::erase(digits, ',');
  return emissions_csv::number(digits, ';', marks);
}

/// Writes values of one run, with their places in the file.
class RunWriter {
 public:
  RunWriter(std::string_view file, RunReading& run) : file_(file), run_(run) {}

  void put(FieldName field, std::string value, std::string_view at = {}, std::string assumed = {}) {
    run_.values.push_back({field, std::move(value), range_of(at), std::move(assumed)});
  }
  void put(FieldName field, double value, std::string_view at = {}, std::string assumed = {}) {
    if (value > 0) put(field, plain_number(value), at, std::move(assumed));
  }
  /// A number from where numbers may be anything: asked about where its field cannot take it.
  void put_checked(FieldName field, double value, std::string assumed = {}) {
    const auto error = check_number(*number_rule(field), value);
    if (error) return ask(field, "The file says " + readable(value, 4) + ". " + error->message);
    constexpr int kDigits = 9;  // of what was computed; counts stand in full
    put(field, value == std::floor(value) ? plain_number(value) : plain_number(value, kDigits), {},
        std::move(assumed));
  }
  void note(NoticeCode code, FieldName field, std::string message) {
    run_.notices.push_back({code, field, std::move(message)});
  }
  void ask(FieldName field, std::string question, std::string_view at = {}) {
    run_.questions.push_back({field, std::move(question), range_of(at)});
  }

 private:
  ByteRange range_of(std::string_view at) const {
    if (at.empty() || at.data() < file_.data() || at.data() > file_.data() + file_.size())
      return {};
    const auto begin = static_cast<std::size_t>(at.data() - file_.data());
    return {begin, begin + at.size()};
  }

  std::string_view file_;
  RunReading& run_;
};

}  // namespace trainprint::run_logs

// Numbers and lists of a log as text.
#include <algorithm>

#include "emissions_csv/log.hpp"
#include "text/characters.hpp"
#include "text/plain_number.hpp"

namespace trainprint::emissions_csv {
namespace {

// 0 of "", -7 of "e-07"; nothing of anything else or beyond two digits.
std::optional<int> exponent_of(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] != 'e' && text[0] != 'E') return std::nullopt;
  text.remove_prefix(1);
  const bool down = !text.empty() && text[0] == '-';
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  if (text.empty() || text.size() > 2) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return down ? -value : value;
}

}  // namespace

std::string shifted_number(std::string_view cell, int shift, double value) {
  constexpr std::size_t kLongestCell = 40;
  std::string digits;
  int point = 0;
  bool fraction = false;
  std::size_t i = 0;
  for (; i < cell.size() && cell.size() <= kLongestCell; ++i) {
    if (is_digit(cell[i])) {
      digits += cell[i];
      point += fraction ? 0 : 1;
    } else if (cell[i] == '.' && !fraction) {
      fraction = true;
    } else {
      break;
    }
  }
  const auto exponent = exponent_of(cell.substr(i));
  if (digits.empty() || !exponent) {
    for (int k = 0; k < shift; ++k) value *= 10;
    return plain_number(value);
  }
  point += shift + *exponent;
  if (point < 1) digits.insert(0, static_cast<std::size_t>(1 - point), '0');
  const std::size_t whole = point < 1 ? 1 : static_cast<std::size_t>(point);
  if (digits.size() < whole) digits.append(whole - digits.size(), '0');
  const std::size_t lead = std::min(digits.find_first_not_of('0'), whole - 1);
  std::string out = digits.substr(lead, whole - lead);
  std::string_view rest = std::string_view(digits).substr(whole);
  while (!rest.empty() && rest.back() == '0') rest.remove_suffix(1);
  if (!rest.empty()) out.append(1, '.').append(rest);
  return out;
}

std::string listed(const std::vector<std::size_t>& numbers) {
  constexpr std::size_t kShownNumbers = 5;
  std::string out;
  const std::size_t shown = numbers.size() > kShownNumbers + 1 ? kShownNumbers : numbers.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += i + 1 == numbers.size() ? " and " : ", ";
    out += std::to_string(numbers[i]);
  }
  if (shown < numbers.size()) out += " and " + std::to_string(numbers.size() - shown) + " more";
  return out;
}

void LeftOut::add(std::size_t line, std::string_view why) {
  constexpr std::size_t kSaid = 20;
  ++count_;
  if (notices_.size() < kSaid) {
    notices_.push_back(
        {NoticeCode::row_left_out, "",
         "The row in line " + std::to_string(line) + " is left out: " + std::string(why)});
  }
}

void LeftOut::say(FileReading& file) const {
  file.notices.insert(file.notices.end(), notices_.begin(), notices_.end());
  if (count_ > notices_.size()) {
    file.notices.push_back(
        {NoticeCode::rows_left_out, "",
         std::to_string(count_ - notices_.size()) + " more rows are left out, for such reasons."});
  }
}

}  // namespace trainprint::emissions_csv

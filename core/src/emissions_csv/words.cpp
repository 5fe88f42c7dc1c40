// Numbers and lists of a log as text.
#include <algorithm>

#include "emissions_csv/log.hpp"
#include "text/plain_number.hpp"

namespace trainprint::emissions_csv {

std::string shifted_number(std::string_view cell, int shift, double value) {
  constexpr std::size_t kLongest = 40;
  std::string digits;
  std::size_t point = 0;
  bool fraction = false;
  const bool plain = !cell.empty() && cell.size() <= kLongest;
  for (std::size_t i = 0; plain && i < cell.size(); ++i) {
    if (cell[i] >= '0' && cell[i] <= '9') {
      digits += cell[i];
      point += fraction ? 0 : 1;
    } else if (cell[i] == '.' && !fraction) {
      fraction = true;
    } else {
      digits.clear();
      break;
    }
  }
  if (digits.empty()) {
    for (int i = 0; i < shift; ++i) value *= 10;
    return plain_number(value);
  }
  point += static_cast<std::size_t>(shift);
  if (digits.size() < point) digits.append(point - digits.size(), '0');
  const std::size_t lead = std::min(digits.find_first_not_of('0'), point - 1);
  std::string out = digits.substr(lead, point - lead);
  std::string_view rest = std::string_view(digits).substr(point);
  while (!rest.empty() && rest.back() == '0') rest.remove_suffix(1);
  if (!rest.empty()) out.append(1, '.').append(rest);
  return out;
}

std::string listed(const std::vector<std::size_t>& numbers) {
  constexpr std::size_t kShown = 5;
  std::string out;
  const std::size_t shown = numbers.size() > kShown + 1 ? kShown : numbers.size();
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
        {"row_left_out", "",
         "The row in line " + std::to_string(line) + " is left out: " + std::string(why)});
  }
}

void LeftOut::say(FileReading& file) const {
  file.notices.insert(file.notices.end(), notices_.begin(), notices_.end());
  if (count_ > notices_.size()) {
    file.notices.push_back(
        {"rows_left_out", "",
         std::to_string(count_ - notices_.size()) + " more rows are left out, for such reasons."});
  }
}

}  // namespace trainprint::emissions_csv

#include "catalogue/phrases.hpp"

#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint {

bool one_of(std::string_view word, std::string_view words) {
  if (word.empty()) return false;
  for (std::size_t at = words.find(word); at != std::string_view::npos;
       at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
      return true;
  }
  return false;
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += part;
  return out;
}

std::string plain_count(double value) {
  const bool whole = value == std::floor(value) && value < 1e15;
  return whole ? std::to_string(static_cast<long long>(value)) : plain_decimal(value, 2);
}

}  // namespace trainprint

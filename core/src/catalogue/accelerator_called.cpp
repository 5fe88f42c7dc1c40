#include "catalogue/accelerator_called.hpp"

#include <algorithm>

#include "catalogue/accelerator_table.hpp"
#include "catalogue/variants.hpp"
#include "text/characters.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

/// The row whose id the text is, unless the id stands for a group of variants.
const Accelerator* row_of_id(std::string_view text, const AcceleratorTable& known) {
  const auto rows = known.rows();
  const auto at =
      std::lower_bound(rows.begin(), rows.end(), text,
                       [](const Accelerator& a, std::string_view id) { return a.id < id; });
  if (at == rows.end() || at->id != text) return nullptr;
  return known.details(static_cast<std::size_t>(at - rows.begin())).usual ? nullptr : &*at;
}

/// "80gb", "80g": a memory size in GB; 0 for another word.
double memory_of(std::string_view word) {
  double size = 0;
  std::size_t digits = 0;
  for (; digits < word.size() && is_digit(word[digits]); ++digits) {
    size = 10 * size + (word[digits] - '0');
  }
  const std::string_view unit = word.substr(digits);
  return digits <= 3 && (unit == "gb" || unit == "g") ? size : 0;
}

/// The words of a plain name, between blanks and hyphens; none where it has other signs, a
/// plural or a system of several.
std::vector<Token> words_of_name(std::string_view text) {
  std::vector<Token> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" -", at), text.size());
    Token token;
    token.text = fold(text.substr(at, end - at));
    if (token.text.size() != end - at) return {};
    // "V100s" is several V100, not the V100S.
    if (end - at > 1 && text[end - 1] == 's' && is_digit(text[end - 2])) return {};
    // "NVL72" is a system of so many.
    if (token.text.size() > 3 && token.text.substr(0, 3) == "nvl") return {};
    if (const double memory = memory_of(token.text); memory > 0) {
      token.kind = TokenKind::memory;
      token.value = memory;
    }
    out.push_back(std::move(token));
    at = end + 1;
  }
  return out;
}

}  // namespace

std::optional<AcceleratorMatch> accelerator_called(std::string_view text, const FieldPath& field) {
  const AcceleratorTable& known = AcceleratorTable::instance();
  if (const Accelerator* row = row_of_id(text, known)) {
    AcceleratorMatch match{};
    match.accelerator = row;
    return match;
  }
  const auto meaning = known.find(fold(text));
  if (!meaning || meaning->kind != AcceleratorName::itself) return std::nullopt;
  const std::vector<Token> words = words_of_name(text);
  // "4090" alone may be any number.
  if (words.empty() || text.find_first_not_of("0123456789") == std::string_view::npos) {
    return std::nullopt;
  }
  AcceleratorMatch match{};
  const std::size_t row =
      choose_variant(words, 0, words.size(), meaning->number, known, field, match.notices);
  match.accelerator = &known.rows()[row];
  return match;
}

}  // namespace trainprint

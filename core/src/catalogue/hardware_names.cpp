#include "catalogue/hardware_names.hpp"

#include <algorithm>
#include <string>

#include "text/words.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kMostTokensInName = 7;

/// Whether a name ends where `gap` stands: "RTX, 4090" are two things, "RTX (4090)" is one.
bool ends_name(std::string_view gap) {
  if (gap.size() > 1 && gap[0] == '.') return true;
  return gap.find_first_of(",;:|)\n\"") != std::string_view::npos;
}

/// "h" of "3 h 20 min", which is no H20.
bool is_lone_letter(std::string_view text, const Token& token, const Token& next) {
  return token.end - token.begin == 1 && text[token.begin] >= 'a' && next.gap == " ";
}

/// "v4-128" without the word TPU.
std::optional<HardwareName> bare_slice(const std::vector<Token>& tokens, std::size_t at,
                                       const AcceleratorTable& known) {
  if (tokens[at].kind != TokenKind::word || tokens[at].text[0] != 'v') return std::nullopt;
  if (!is_slice_number(tokens, at + 1)) return std::nullopt;
  const auto meaning = known.find("tpu" + tokens[at].text);
  if (!meaning) return std::nullopt;
  return HardwareName{*meaning, at, at + 1, false, true};
}

std::optional<HardwareName> longest_name(std::string_view text, const std::vector<Token>& tokens,
                                         std::size_t begin, const AcceleratorTable& known,
                                         std::string& key) {
  std::optional<HardwareName> best;
  key.clear();
  const std::size_t last = std::min(tokens.size(), begin + kMostTokensInName);
  for (std::size_t end = begin; end < last && tokens[end].kind != TokenKind::times; ++end) {
    if (end > begin && ends_name(tokens[end].gap)) break;
    if (end == begin + 1 && is_lone_letter(text, tokens[begin], tokens[end])) break;
    key += tokens[end].text;
    if (key.size() > known.longest_name()) break;
    if (begin == end && tokens[begin].kind == TokenKind::ignored) continue;
    if (const auto meaning = known.find(key)) {
      best = HardwareName{*meaning, begin, end + 1,
                          begin == end && tokens[begin].kind == TokenKind::number};
    }
  }
  return best;
}

}  // namespace

std::vector<HardwareName> hardware_names(std::string_view text, const std::vector<Token>& tokens,
                                         const AcceleratorTable& known) {
  std::vector<HardwareName> names;
  std::string key;
  for (std::size_t at = 0; at < tokens.size();) {
    auto name = longest_name(text, tokens, at, known, key);
    if (!name) name = bare_slice(tokens, at, known);
    if (name) names.push_back(*name);
    at = name ? name->end : at + 1;
  }
  return names;
}

std::size_t row_of(const HardwareName& name, const AcceleratorTable& known) {
  return name.is_machine() ? known.instances()[name.meaning.number].row : name.meaning.number;
}

void settle_by_slice(HardwareName& name, const std::vector<Token>& tokens,
                     const AcceleratorTable& known) {
  constexpr double kLargestV5e = 256;
  if (!name.is_ambiguous() || known.ambiguous()[name.meaning.number].name != "TPU v5") return;
  if (!is_slice_number(tokens, name.end) || tokens[name.end].value <= kLargestV5e) return;
  if (const auto meaning = known.find("tpuv5p")) name.meaning = *meaning;
}

bool is_slice_number(const std::vector<Token>& tokens, std::size_t at) {
  constexpr double kLargestSlice = 1e6;
  if (at >= tokens.size()) return false;
  const Token& token = tokens[at];
  return token.kind == TokenKind::number && token.value >= 1 && token.value <= kLargestSlice &&
         (token.gap == "-" || token.gap == "_") &&
         (at + 1 >= tokens.size() || tokens[at + 1].kind != TokenKind::times);
}

}  // namespace trainprint

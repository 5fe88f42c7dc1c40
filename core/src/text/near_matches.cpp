#include <algorithm>

#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Edits (insert, delete, substitute, swap neighbours) that turn `a` into `b`; stops counting above
// `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t n = b.size();
  if (a.size() > n + limit || n > a.size() + limit) return limit + 1;
  std::vector<std::size_t> before(n + 1), last(n + 1), now(n + 1);
  for (std::size_t j = 0; j <= n; ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    std::size_t best = i;
    for (std::size_t j = 1; j <= n; ++j) {
      const std::size_t substitute = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      now[j] = std::min({substitute, last[j] + 1, now[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        now[j] = std::min(now[j], before[j - 2] + 1);
      }
      best = std::min(best, now[j]);
    }
    if (best > limit) return limit + 1;
    before.swap(last);
    last.swap(now);
  }
  return last[n];
}

}  // namespace

std::vector<std::string> near_matches(std::string_view text,
                                      const std::vector<std::string_view>& candidates,
                                      std::size_t limit) {
  constexpr std::size_t kLongestName = 80;  // longer text is no misspelt name
  const std::string wanted = fold(text);
  if (wanted.size() < 2 || wanted.size() > kLongestName) return {};
  struct Scored {
    std::size_t score, length;
    std::string_view candidate;
    bool before(const Scored& other) const {
      return score != other.score ? score < other.score : length < other.length;
    }
  };
  std::vector<Scored> near;  // the best so far, in order
  for (const std::string_view candidate : candidates) {
    const std::string folded = fold(candidate);
    if (folded.size() < 2) continue;
    // A third of the letters may be wrong; a name that starts the other one counts as one edit.
    const std::size_t allowed =
        std::max<std::size_t>(1, std::min(wanted.size(), folded.size()) / 3);
    std::size_t score = edit_distance(wanted, folded, allowed);
    const bool starts = wanted.size() >= 3 && folded.size() >= 3 &&
                        (folded.compare(0, wanted.size(), wanted) == 0 ||
                         wanted.compare(0, folded.size(), folded) == 0);
    if (starts) score = std::min<std::size_t>(score, 1);
    if (score > allowed) continue;
    const Scored found{score, folded.size(), candidate};
    std::size_t at = 0;
    bool known = false;
    for (const Scored& better : near) {
      known = known || better.candidate == candidate;
      if (!found.before(better)) ++at;
    }
    if (known || at == limit) continue;
    near.insert(near.begin() + static_cast<std::ptrdiff_t>(at), found);
    if (near.size() > limit) near.pop_back();
  }
  std::vector<std::string> out;
  for (const Scored& s : near) out.emplace_back(s.candidate);
  return out;
}

}  // namespace trainprint

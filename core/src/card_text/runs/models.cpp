#include "card_text/runs/models.hpp"

#include <algorithm>

#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"
#include "text/utf8.hpp"

namespace trainprint::card_text {
namespace {

// Words of a name that could be a family's: "llama", not "7b" or "large".
std::vector<std::string> family_words(std::string_view name) {
  std::vector<std::string> out;
  const std::string words = words_of(name);
  for (std::size_t at = 1; at < words.size();) {
    const std::size_t end = words.find(' ', at);
    std::string word = words.substr(at, end - at);
    at = end + 1;
    const std::size_t letters =
        static_cast<std::size_t>(std::find_if(word.begin(), word.end(), is_digit) - word.begin());
    word.resize(letters);
    if (word.size() >= 2 && !says(" " + word + " ", vocabulary::kModelVariant))
      out.push_back(std::move(word));
  }
  return out;
}

bool share_a_word(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) {
    return std::find(b.begin(), b.end(), word) != b.end();
  });
}

bool is_own(std::string_view name) {
  return says(words_of(name), "ours$|this model|this work|our model|this one");
}

// Takes out the names for which `leave` holds; returns them as a list for a person.
template <class Leave>
std::string take_out(std::vector<std::string>& names, Leave leave) {
  std::vector<std::string> kept;
  std::string left;
  for (std::string& name : names) {
    if (leave(name)) {
      left += (left.empty() ? "" : ", ") + name;
    } else {
      kept.push_back(std::move(name));
    }
  }
  names = std::move(kept);
  constexpr std::size_t kShownCharacters = 300;
  return std::string(beginning_of(left, kShownCharacters));
}

}  // namespace

void drop_others(std::vector<std::string>& names, std::string_view title, bool elsewhere,
                 FileReading& file) {
  const auto tell = [&](NoticeCode code, std::string_view what, const std::string& list) {
    if (!list.empty()) file.notices.push_back({code, "", std::string(what) + list + "."});
  };
  tell(NoticeCode::not_training, "Rows that are not about the training itself are left out: ",
       take_out(names, [](const std::string& name) {
         const bool numbered = says(words_of(name), vocabulary::kModelNumberedStage);
         return !numbered && says(words_of(name), vocabulary::kModelAround);
       }));
  if (names.size() < 2) return;
  std::vector<std::string> first;
  bool one_family = true;
  for (const std::string& name : names) {
    const std::vector<std::string> family = family_words(name);
    if (first.empty()) first = family;
    one_family = one_family && (family.empty() || share_a_word(family, first));
  }
  if (one_family) return;
  const std::vector<std::string> own = family_words(title);
  const std::string called = fold(title);
  const auto is_one_of_its_own = [&](const std::string& name) {
    return is_own(name) || is_stage(name) || share_a_word(family_words(name), own) ||
           (!called.empty() && fold(name) == called);
  };
  // Where no row is about the card's own model, each may be: the reader chooses by name.
  if (!elsewhere && std::none_of(names.begin(), names.end(), is_one_of_its_own)) return;
  tell(NoticeCode::other_models, "Left out, as the card’s own name is not theirs: ",
       take_out(names, [&](const std::string& name) { return !is_one_of_its_own(name); }));
}

}  // namespace trainprint::card_text

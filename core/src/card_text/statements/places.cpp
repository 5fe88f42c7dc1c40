// Places named in running text.
#include <algorithm>
#include <string>

#include "card_text/statements/values.hpp"
#include "card_text/vocabulary/words.hpp"
#include "catalogue/mentions.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint::card_text {
namespace {

bool is_capital(std::string_view word) {
  return !word.empty() &&
         ((word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0x80);
}

bool is_word(char c) {
  return is_letter(c) || is_digit(c) || c == '-' || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string_view word_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && is_word(s[end])) ++end;
  return s.substr(at, end - at);
}

// "us-east-1", "europe-west4", "eastus2"
bool is_region_code(std::string_view word) {
  const std::size_t dash = word.find('-');
  return word.size() >= 8 && dash != std::string_view::npos && dash >= 2 && word[0] >= 'a' &&
         word[0] <= 'z' && has_digit(word) && !is_digit(word[dash + 1]) &&
         word.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

// Capitalised words from `at` on: "Jean Zay", "San Francisco, California".
std::string_view name_at(std::string_view s, std::size_t at) {
  constexpr int kMostWords = 6;
  std::size_t end = at;
  for (int words = 0; words < kMostWords; ++words) {
    std::size_t next = end;
    while (next < s.size() && (s[next] == ' ' || (s[next] == ',' && words > 0))) ++next;
    const std::string_view word = word_at(s, next);
    const bool joint = words > 0 && (word == "de" || word == "of" || word == "the");
    const bool azure = words == 1 && s.substr(at, end - at) == "Azure";  // "Azure eastus"
    if (one_of(word, "st ste mt ft") && next + word.size() + 1 < s.size() &&
        s[next + word.size()] == '.' && is_capital(word_at(s, next + word.size() + 2))) {
      end = next + word.size() + 1;  // "St. Johns"
      continue;
    }
    if (!is_capital(word) && !joint && !azure && !(words > 0 && has_digit(word))) break;
    end = next + word.size();
  }
  return trimmed(s.substr(at, end - at));
}

void add(const Plain& plain, std::string_view part, const Statement& blank, Gathered& out) {
  Statement statement = blank;
  statement.field = Field::region;
  statement.text = part;
  statement.range = plain.source(part);
  out.statements.push_back(std::move(statement));
}

// Whether `name` is a place, and one that a sentence can mean after `before`. Cities share their
// names with much else: they count where the sentence says that something stands there.
bool is_clear(std::string_view name, std::string_view before, bool stands, PlaceLookUps& places) {
  // "Rejection Sampling (RS)" is not in Serbia.
  const bool code = name.size() < 4 && name != "USA" && name != "US" && name != "UK";
  if (code) return false;
  const auto match = places.find(name);
  if (!match || match->place->kind == PlaceKind::aggregate) return false;
  bool city = false;
  // "in St. Johns, Canada": a town that is not known, in a country that is.
  const std::size_t comma = name.rfind(", ");
  const bool in_country = before == "in" && stands && comma != name.npos &&
                          name.size() > comma + 5 && places.is_one(name.substr(comma + 2));
  for (const Notice& notice : match->notices) {
    if (notice.code == NoticeCode::not_understood && in_country) continue;
    if (notice.code == NoticeCode::not_understood || notice.code == NoticeCode::read_as_country)
      return false;
    city = city || notice.code == NoticeCode::wider_place;
  }
  if (city && !stands && name.find(',') == std::string_view::npos) return false;
  if (before == "in" || before == "at" || before == "located" || before == "hosted" ||
      before == "country")
    return true;
  return match->place->kind == PlaceKind::site || match->place->kind == PlaceKind::cloud_region;
}

// Whether the region `code` is of who is named before it: "on Lambda, us-east-1" is not in
// Amazon's.
bool agrees(std::string_view code, std::string_view before, PlaceLookUps& places) {
  const std::vector<std::string_view> named = cloud_providers_in(before);
  if (named.empty()) return true;
  const std::string_view provider = places.find(code)->place->provider;
  return std::find(named.begin(), named.end(), provider) != named.end();
}

}  // namespace

void read_place_in(const Plain& plain, std::string_view part, const Statement& blank, Gathered& out,
                   bool of_a_run) {
  constexpr std::size_t kLongestSearched = 2000;
  constexpr int kMostTries = 8;
  constexpr std::string_view kBefore =
      " in at on the a using our from located hosted via of country ";
  const std::string_view s = part.substr(0, kLongestSearched);
  const bool stands = of_a_run || says(words_of(s), vocabulary::kPlaceStands);
  int tries = 0;
  std::string last;  // the word before
  for (std::size_t i = 0; i < s.size() && tries < kMostTries;) {
    const std::string_view word = word_at(s, i);
    if (word.empty()) {
      // "(Germany)"
      if (s[i] == '(' && is_capital(s.substr(i + 1, 1))) {
        const std::size_t end = s.find(')', i);
        if (end != std::string_view::npos && end - i < 60) {
          const std::string_view inside = trimmed(s.substr(i + 1, end - i - 1));
          ++tries;
          if (is_clear(inside, "in", true, *out.places)) return add(plain, inside, blank, out);
        }
      }
      ++i;
      continue;
    }
    if (is_region_code(word)) {
      ++tries;
      if (is_clear(word, "in", true, *out.places) && agrees(word, s.substr(0, i), *out.places)) {
        return add(plain, word, blank, out);
      }
    }
    std::string before;
    for (const char c : word) before += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    i += word.size();
    // "en España", "em Portugal", "nel Lazio"
    if (one_of(before, "en em im à au aux dans nel nella na") || (of_a_run && before == "a"))
      before = "in";
    // "in the Netherlands"
    if (before == "the" && (last == "in" || last == "at" || last == "from")) before = "in";
    last = before;
    // "35.1 g CO2/kWh — Switzerland"
    if (before == "—" || before == "–") before = "in";
    const bool leads = kBefore.find(" " + before + " ") != std::string_view::npos;
    if (!leads || i + 1 >= s.size() || s[i] != ' ') continue;
    const std::string_view name = name_at(s, i + 1);
    if (name.size() < 3 && name != "UK" && name != "US") continue;
    ++tries;
    if (is_clear(name, before, stands, *out.places)) return add(plain, name, blank, out);
  }
}

}  // namespace trainprint::card_text

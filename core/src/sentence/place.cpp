// Where it ran: what stands after "in" or "at", and codes of cloud regions anywhere.
#include <algorithm>

#include "catalogue/mentions.hpp"
#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

// Words: "Louisville Gas and Electric Company and Kentucky Utilities".
constexpr std::size_t kLongestName = 8;

bool is_capital(std::string_view word) {
  return !word.empty() &&
         ((word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0x80);
}

// "site-vega", "iNingizimu Afrika": a name, where a place has it.
bool is_unusual(std::string_view word) {
  return std::any_of(word.begin(), word.end(),
                     [](char c) { return c == '-' || (c >= 'A' && c <= 'Z'); });
}

// "us-east-1", "europe-west4"
bool is_region_code(std::string_view word) {
  const std::size_t dash = word.find('-');
  if (dash == std::string_view::npos || dash < 2 || word.size() < 8 || is_digit(word[0]))
    return false;
  bool digit = false;
  for (const char c : word) {
    if (!is_lower_letter(c) && !is_digit(c) && c != '-') return false;
    digit = digit || is_digit(c);
  }
  return digit && !is_digit(word[dash + 1]);
}

// "2021": of the training, never of a place's name.
bool is_year(std::string_view word) {
  return word.size() == 4 && word.substr(0, 2) == "20" && is_digit(word[2]) && is_digit(word[3]);
}

// "7B" behind a model's name.
bool is_model_size(std::string_view word) {
  return is_digit(word[0]) && one_of(word.substr(word.size() - 1), "b m");
}

// The word after "2021", "March 2021" at `first`, whose year is taken; `first` where no year is.
std::size_t take_year(Sentence& sentence, std::size_t first) {
  const std::vector<Word>& words = sentence.words();
  std::size_t at = first;
  while (at < words.size() && one_of(words[at].text, vocabulary::kDatePart)) ++at;
  if (at >= words.size() || words[at].used || !is_year(words[at].text)) return first;
  const ByteRange range{words[first].range.begin, words[at].range.end};
  if (sentence.has("year")) {
    sentence.ask("year", "The sentence names more than one year. In which one did it run?", range);
  } else {
    sentence.put("year", std::string(words[at].text), range);
  }
  return at + 1;
}

// Before a place in other languages: "en France", "à Paris", "em Lisboa", "im Saarland".
bool leads_elsewhere(std::string_view word) {
  return one_of(word, "en à em au aux dans im nel nella nello negli na no a");
}

// "a Milano", "no Brasil": where the word is one of English, too, the place has to end its part.
bool may_be_english(std::string_view word) { return one_of(word, "a no na"); }

// "9 h, Berlin", "Berlin: A100", "(Paris)", "9 h Berlin A100": a part between marks, or between
// words that are read already.
bool begins_part(const Sentence& sentence, const std::vector<Word>& words, std::size_t i) {
  if (i == 0 || words[i - 1].used) return true;
  const std::string_view gap = sentence.text({words[i - 1].range.end, words[i].range.begin});
  return gap.find_first_of(",;(:|\n") != std::string_view::npos || gap.find(" - ") == 0 ||
         gap.find("–") != std::string_view::npos;
}
bool ends_part(const Sentence& sentence, const std::vector<Word>& words, std::size_t next) {
  if (next >= words.size() || words[next].used) return true;
  const std::string_view gap = sentence.text({words[next - 1].range.end, words[next].range.begin});
  return gap.find_first_not_of(' ') != std::string_view::npos ||
         one_of(words[next].text,
                "for during per por pendant durante für with con avec mit on using in über");
}

// The particle of Japanese or Korean behind a place where something happens: 東京で, 서울에서.
bool is_where(const std::vector<Word>& words, std::size_t next) {
  if (next >= words.size()) return false;
  const std::string_view word = words[next].text;
  for (const std::string_view particle : {"で", "にて", "において", "에서", "에 ", "의"}) {
    if (word.substr(0, particle.size()) == particle) return true;
  }
  return false;
}

// "Al Ain", "La Paz", "Can Tho": two or three letters that are no code, which has capitals.
bool is_no_code(std::string_view word) {
  if (word.size() > 3 || one_of(word, "usa uae uk")) return false;
  bool small = false;
  for (const char c : word) {
    if (!is_letter(c)) return false;
    small = small || is_lower_letter(c);
  }
  return small;
}

// "Paris-NLP-7B", "tokyo-llm-7b": a model's name, of which a place is the first part.
bool is_name_of_model(std::string_view word, const Place& place) {
  if (place.kind == PlaceKind::cloud_region || place.kind == PlaceKind::site || word == place.id)
    return false;
  constexpr std::size_t kCode = 2;  // "Paris-FR"
  bool first = true;
  while (!word.empty()) {
    const std::size_t end = std::min(word.find_first_of("-_/"), word.size());
    const std::string_view part = word.substr(0, end);
    word.remove_prefix(std::min(end + 1, word.size()));
    bool digit = false, small = false;
    for (const char c : part) {
      digit = digit || is_digit(c);
      small = small || !(c >= 'A' && c <= 'Z');
    }
    if (!first && (digit || (!small && part.size() > kCode))) return true;
    first = false;
  }
  return false;
}

struct Found {
  PlaceMatch match;
  std::string text;  // as the region is to be given
  std::size_t words;
};

// "Lambda " before the code of a region in "on Lambda in us-east-1"; empty where nobody is named.
std::string provider_before(Sentence& sentence, std::size_t code) {
  constexpr std::size_t kMostWords = 3;
  const std::vector<Word>& words = sentence.words();
  std::size_t end = code;
  while (end > 0 && one_of(words[end - 1].text, "in on at the region cloud labs")) --end;
  const auto named = [&](std::size_t from, std::size_t to) {
    if (from >= to) return std::vector<std::string_view>();
    return cloud_providers_in(sentence.text({words[from].range.begin, words[to - 1].range.end}));
  };
  for (std::size_t count = 1; count <= std::min(kMostWords, end); ++count) {
    const std::vector<std::string_view> names = named(end - count, end);
    if (names.empty()) continue;
    // The name ends here: "Microsoft Phi in us-east-1" names no cloud.
    if (!named(end - count, end - 1).empty()) return {};
    return std::string(names.front()) + ' ';
  }
  return {};
}

// "München für", "Tokyo で学習": a last word that is no part of a name.
bool is_no_name(std::string_view word) {
  return is_lower_letter(word[0]) || (word[0] >= '\xE3' && word[0] <= '\xED');
}

// The longest run of words from `first` that names one place.
std::optional<Found> place_at(Sentence& sentence, std::size_t first) {
  const std::vector<Word>& words = sentence.words();
  std::size_t most = 1;
  while (most < std::min(kLongestName, words.size() - first) && !is_year(words[first + most].text))
    ++most;
  for (std::size_t count = most; count > 0; --count) {
    const Word& last = words[first + count - 1];
    if (count > 1 &&
        one_of(last.text, "in at on of but not and or instead for with using over during"))
      continue;
    bool free = true;
    for (std::size_t i = first; i < first + count; ++i) free = free && !words[i].used;
    if (!free) continue;
    std::string text(sentence.text({words[first].range.begin, last.range.end}));
    if (count > 1 && is_digit(last.text[0]) && text.find(',') != text.npos)
      continue;  // "Sweden, 4"
    if (count == 1 && is_no_code(text)) continue;
    if (is_region_code(words[first].text)) text = provider_before(sentence, first) + text;
    const auto match = find_place(text);
    if (!match) continue;
    bool model = false;
    for (std::size_t i = first; i < first + count; ++i)
      model = model || is_name_of_model(words[i].text, *match->place);
    if (model) continue;
    // "West Europe 9" is not in West Europe.
    const bool numbered = first + count < words.size() && !words[first + count].used &&
                          is_digit(words[first + count].text[0]);
    if (numbered && match->place->kind == PlaceKind::cloud_region) continue;
    const std::string_view alone = sentence.text({words[first].range.begin, last.range.end});
    if (const auto same = find_place(alone); same && same->place == match->place) text = alone;
    bool whole = true;
    for (const Notice& notice : match->notices)
      whole = whole && notice.code != NoticeCode::not_understood;
    if (!whole) continue;
    // "으로 France": the first word says nothing.
    const std::string_view later =
        count > 1 ? sentence.text({words[first + 1].range.begin, last.range.end})
                  : std::string_view();
    if (count > 1 && words[first].text[0] >= '\xE3' && words[first].text[0] <= '\xED') {
      if (const auto same = find_place(later); same && same->place == match->place)
        return std::nullopt;
    }
    const std::string_view shorter =
        count > 1 ? sentence.text({words[first].range.begin, words[first + count - 2].range.end})
                  : std::string_view();
    if (const auto same = find_place(shorter);
        count > 1 && is_no_name(last.text) && same && same->place == match->place)
      continue;
    if (text.find('(') != text.npos && text.find(')') == text.npos) text += ')';
    return Found{*match, std::move(text), count};
  }
  return std::nullopt;
}

void put_place(Sentence& sentence, std::size_t first, const Found& found) {
  const std::vector<Word>& words = sentence.words();
  const ByteRange range{words[first].range.begin, words[first + found.words - 1].range.end};
  std::string assumed;
  for (const Notice& notice : found.match.notices)
    assumed += (assumed.empty() ? "" : " ") + notice.message;
  if (sentence.has("region")) {
    sentence.ask_which("region", "The sentence names more than one place. Where did it run?",
                       found.text, range);
    return;
  }
  sentence.put("region", found.text, range, std::move(assumed));
}

// "eu-west-2 (Paris)", "Vancouver, Washington": what stands behind a place between marks names it
// more closely, and may name another.
void ask_beside(Sentence& sentence, std::size_t first, std::size_t next) {
  const std::vector<Word>& words = sentence.words();
  if (next >= words.size() || words[next].used || !is_capital(words[next].text)) return;
  const std::size_t end = words[next - 1].range.end;
  if (trimmed(sentence.text({end, words[next].range.begin}), " ,(").size() > 0 ||
      words[next].range.begin < end + 2)
    return;
  const ByteRange range{words[first].range.begin, words[next].range.end};
  const auto both = find_place(sentence.text(range));
  if (both || both.error().code != ErrorCode::ambiguous) return;
  std::erase_if(sentence.reading().run.values, [&](const ReadValue& value) {
    return value.field == FieldName("region") && overlap(value.range, range);
  });
  std::vector<ReadAnswer> answers;
  for (const std::string& name : both.error().suggestions)
    answers.push_back({name, "region", name});
  sentence.ask("region", "The sentence names more than one place. Where did it run?", range,
               std::move(answers));
}

// A place that only its own part or the word of another language before it shows.
void read_place_elsewhere(Sentence& sentence) {
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool foreign = leads_elsewhere(words[i].text);
    std::size_t first = foreign ? i + 1 : i;
    while (foreign && first + 1 < words.size() && one_of(words[first].text, "der den las los la"))
      ++first;
    if (first >= words.size() || words[first].used || !is_capital(words[first].text)) continue;
    const char initial = words[first].text[0];
    const bool own_word =
        initial >= 'A' && initial <= 'Z' && sentence.is_foreign(words[first].range);
    const bool other_script = static_cast<unsigned char>(initial) >= 0x80;
    if (!foreign && !own_word && !other_script && !begins_part(sentence, words, i)) continue;
    const auto found = place_at(sentence, first);
    if (!found) continue;
    const std::size_t next = first + found->words;
    const bool alone = begins_part(sentence, words, i) && ends_part(sentence, words, next);
    if (foreign ? may_be_english(words[i].text) && !ends_part(sentence, words, next)
                : !alone && !((own_word || other_script) && is_where(words, next)))
      continue;
    // "NER" is named-entity recognition before it is Niger.
    const std::string_view name = words[first].text;
    const bool code = name.size() < 4 && name != "USA" && name != "UAE" && name != "UK" &&
                      name != "US" && name != "EU";
    if (!foreign && !own_word && code && found->words == 1) continue;
    put_place(sentence, first, *found);
    ask_beside(sentence, first, next);
    if (foreign) sentence.use(words[i].range);
    i = next - 1;
  }
}

}  // namespace

std::vector<Error> read_place(Sentence& sentence) {
  std::vector<Word>& words = sentence.words();
  std::vector<Error> refused;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool on = one_of(words[i].text, "on");
    const bool leads = on || one_of(words[i].text, "in at region near during");
    const bool denied =
        i > 0 &&
        (one_of(words[i - 1].text, "not than never") ||
         (i > 1 && one_of(words[i - 2].text, "instead") && one_of(words[i - 1].text, "of")));
    std::size_t first = i;
    if (leads) {
      first = i + 1;
      if (first < words.size() && one_of(words[first].text, "the region den der dem")) ++first;
    } else if (!is_region_code(words[i].text)) {
      continue;
    }
    if (first >= words.size() || words[first].used) continue;
    const bool released = i > 0 && one_of(words[i - 1].text, "released published introduced");
    if (leads && !on && !denied && !released) {
      if (const std::size_t next = take_year(sentence, first); next > first) {
        words[i].used = true;
        i = next - 1;
        continue;
      }
    }
    const bool code = is_region_code(words[first].text);
    const bool named = code || is_capital(words[first].text);
    if (leads && !named && !is_unusual(words[first].text)) continue;
    if (const auto found = place_at(sentence, first)) {
      std::size_t next = first + found->words;
      // "on LUMI" and "on Azure eastus", but not "on Falcon 7B" or "on Alps data"
      const PlaceKind kind = found->match.place->kind;
      const bool computer = kind == PlaceKind::site || kind == PlaceKind::cloud_region;
      const bool of_data = next < words.size() && (is_model_size(words[next].text) ||
                                                   one_of(words[next].text, "data dataset corpus"));
      if (on && (!computer || of_data)) continue;
      if (!denied) {
        put_place(sentence, first, *found);
        if (leads) words[i].used = true;
        ask_beside(sentence, first, next);
        // "in France and Germany"
        while (next + 1 < words.size() && one_of(words[next].text, "and or") &&
               is_capital(words[next + 1].text)) {
          const auto other = place_at(sentence, next + 1);
          if (!other) break;
          put_place(sentence, next + 1, *other);
          next += 1 + other->words;
        }
        // "Paris, Texas": the second names where the first is, or another country.
        if (next < words.size() && is_capital(words[next].text) && !words[next].used &&
            sentence.text()[words[next - 1].range.end] == ',') {
          const auto other = place_at(sentence, next);
          if (other && other->match.place->country != found->match.place->country) {
            put_place(sentence, next, *other);
            next += other->words;
          }
        }
        take_year(sentence, next);
      }
      i = next - 1;
      continue;
    }
    if (on || denied || !named) continue;  // "in fine-tuning" is no place that is misspelt
    std::size_t last = first;              // "New London"
    while (last + 1 < words.size() && is_capital(words[last + 1].text) && !words[last + 1].used &&
           words[last + 1].range.begin == words[last].range.end + 1)
      ++last;
    auto whole = find_place((code ? provider_before(sentence, first) : "") +
                            std::string(sentence.text(
                                {words[first].range.begin, words[code ? first : last].range.end})));
    if (whole) continue;
    // "New London"
    const bool renamed = last == first + 1 && one_of(words[first].text, "new fort port saint st");
    // A place that is misspelt or not known; other words after "in" ("in PyTorch") are near none.
    if (code || renamed || !whole.error().suggestions.empty() || words[i].text == "region" ||
        whole.error().code == ErrorCode::ambiguous)
      refused.push_back(whole.error());
  }
  if (!sentence.has("region")) read_place_elsewhere(sentence);
  if (sentence.has("region")) return {};
  return refused;
}

}  // namespace trainprint::sentence

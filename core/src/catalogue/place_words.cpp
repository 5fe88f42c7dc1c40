#include "catalogue/place_words.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kMostWordsInName = 8;
constexpr std::size_t kMostWordsInProvider = 4;  // "Amazon SageMaker Studio Lab"
constexpr std::string_view kDigits = "0123456789";

/// Words that name no place and need no remark.
constexpr std::string_view kFillersInPlaces =
    "the in of at near on and a an region zone area state province city county country data center "
    "centre datacenter datacentre cluster cloud server servers compute computing platform engine "
    "services web availability university institute private public infrastructure infra onprem "
    "premises local home laptop office lab north south east west northern southern eastern western "
    "central unknown none na private";

struct Word {
  std::string_view raw;
  std::string folded;
  std::size_t begin;
  std::size_t segment;  ///< Which part between commas, brackets and the like.
};

bool is_word_byte(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return is_digit(text[at]) || is_letter(text[at]) || c >= 0x80;
}

/// "zuerich", as keyboards without umlauts write, as "zurich"; empty where it is nothing of the
/// kind.
std::string without_umlauts(std::string_view folded) {
  constexpr std::size_t kShortest = 5;
  std::string plain;
  for (const char c : folded) {
    const bool umlaut = c == 'e' && !plain.empty() &&
                        std::string_view("aou").find(plain.back()) != std::string_view::npos;
    if (!umlaut) plain += c;
  }
  return plain.size() < folded.size() && folded.size() >= kShortest ? plain : std::string();
}

bool separates(char c) {
  return std::string_view(",;()[]/|\n:\"").find(c) != std::string_view::npos;
}

bool upper_case(std::string_view raw) {
  return std::none_of(raw.begin(), raw.end(), is_lower_letter);
}

class Reader {
 public:
  Reader(std::string_view text, const PlaceTable& known) : text_(text), known_(known) {}

  PlaceText run() {
    split();
    find_providers();
    for (std::size_t i = 0; i < words_.size();) {
      std::size_t end = unknown_code(i);
      if (end > i) {
        out_.unknown_codes.push_back(slice(i, end));
      } else {
        end = longest_mention(i);
      }
      if (end == i) {
        ++i;
        continue;
      }
      for (std::size_t w = i; w < end; ++w) used_[w] = true;
      i = end;
    }
    find_unread();
    return std::move(out_);
  }

 private:
  void split() {
    std::size_t segment = 0;
    for (std::size_t at = 0; at < text_.size();) {
      if (!is_word_byte(text_, at)) {
        if (separates(text_[at])) ++segment;
        ++at;
        continue;
      }
      const std::size_t begin = at;
      while (at < text_.size() && is_word_byte(text_, at)) {
        // General punctuation (dashes, quotes, thin spaces) is three bytes from E2 80 on.
        if (static_cast<unsigned char>(text_[at]) == 0xE2 && at + 2 < text_.size() &&
            static_cast<unsigned char>(text_[at + 1]) <= 0x81) {
          break;
        }
        ++at;
      }
      if (at == begin) {
        at += 3;
        continue;
      }
      const std::string_view raw = text_.substr(begin, at - begin);
      std::string folded = fold(raw);
      if (!folded.empty()) words_.push_back({raw, std::move(folded), begin, segment});
    }
    used_.assign(words_.size(), false);
  }

  /// The longest names win: "Google Colab" is not Google's cloud.
  void find_providers() {
    for (std::size_t i = 0; i < words_.size();) {
      std::string key;
      std::optional<std::size_t> longest;
      std::size_t next = i + 1;
      for (std::size_t end = i; end < std::min(words_.size(), i + kMostWordsInProvider); ++end) {
        key += words_[end].folded;
        if (const auto provider = known_.find_provider(key)) {
          longest = provider;
          next = end + 1;
        }
      }
      if (longest) {
        if (std::find(out_.providers.begin(), out_.providers.end(), *longest) ==
            out_.providers.end()) {
          out_.providers.push_back(*longest);
        }
        for (std::size_t w = i; w < next; ++w) used_[w] = true;
      }
      i = next;
    }
  }

  /// Whether word `at` is written in one with the next: "us-east".
  bool hyphenated(std::size_t at) const {
    if (at + 1 >= words_.size()) return false;
    const std::size_t end = words_[at].begin + words_[at].raw.size();
    return words_[at + 1].begin == end + 1 && (text_[end] == '-' || text_[end] == '_');
  }

  /// "eu", "us", "europe": how codes of regions begin, and codes of countries.
  bool is_area(std::string_view folded) const {
    for (const CloudRegion& region : known_.cloud()) {
      const std::string_view code = region.folded_code;
      if (code.substr(0, folded.size()) != folded) continue;
      const std::size_t dash = region.code.find('-');
      if (dash == folded.size()) return true;
    }
    if (folded.size() != 2) return false;
    const auto found = known_.find(folded);
    return found && found->kind == PlaceName::itself;
  }

  /// Whether the words [begin, end), written in one, are made as a numbered region's code is:
  /// "eu-north-9", "westeurope9".
  bool is_numbered_code(std::size_t begin, std::size_t end) const {
    const std::string& last = words_[end - 1].folded;
    if (end > begin + 1) {
      bool digit = false;
      for (std::size_t w = begin + 1; w < end; ++w) {
        digit = digit || words_[w].folded.find_first_of(kDigits) != std::string::npos;
      }
      return digit && is_area(words_[begin].folded);
    }
    const std::size_t letters = last.find_last_not_of(kDigits) + 1;
    return letters < last.size() && known_.begins_region_code(last.substr(0, letters));
  }

  /// The word after an unknown region's code that begins at word `begin`; `begin` if none does.
  std::size_t unknown_code(std::size_t begin) {
    if (begin > 0 && hyphenated(begin - 1) && !used_[begin - 1]) return begin;
    std::size_t end = begin + 1;
    std::string key = words_[begin].folded;
    for (; hyphenated(end - 1); ++end) key += words_[end].folded;
    if (!is_numbered_code(begin, end)) {
      // "West Europe 9", "AWS us east 9"
      end = longest_region(begin);
      const bool numbered = end > begin && end < words_.size() &&
                            words_[end].segment == words_[begin].segment &&
                            words_[end].folded.find_first_not_of(kDigits) == std::string::npos;
      return numbered ? end + 1 : begin;
    }
    return mention_of(begin, end, key) ? begin : end;
  }

  /// The word after the longest code of a region, or its beginning, that stands at `begin`.
  std::size_t longest_region(std::size_t begin) {
    std::string key;
    std::size_t longest = begin;
    for (std::size_t end = begin + 1; end <= std::min(words_.size(), begin + 4); ++end) {
      key += words_[end - 1].folded;
      if (known_.begins_region_code(key)) longest = end;
    }
    return longest;
  }

  std::string_view slice(std::size_t begin, std::size_t end) const {
    const Word& last = words_[end - 1];
    return text_.substr(words_[begin].begin, last.begin + last.raw.size() - words_[begin].begin);
  }

  bool provider_wanted(std::size_t region) const {
    return std::find(out_.providers.begin(), out_.providers.end(),
                     known_.cloud()[region].provider) != out_.providers.end();
  }

  /// "New London", "Fort Sydney": with the word before it, the name of another place.
  bool is_renamed(std::size_t begin) const {
    constexpr std::string_view kBefore =
        "new nueva nova neu fort port lake mount mt saint st san santa los las upper lower little";
    return begin > 0 && !used_[begin - 1] && !is_lower_letter(words_[begin - 1].raw[0]) &&
           words_[begin - 1].segment == words_[begin].segment &&
           one_of(words_[begin - 1].folded, kBefore);
  }

  /// Adds the longest mention that begins at word `begin`; returns the word after it.
  std::size_t longest_mention(std::size_t begin) {
    if (is_renamed(begin)) return begin;
    std::string key;
    std::optional<Mention> best;
    std::size_t best_end = begin;
    const std::size_t last = std::min(words_.size(), begin + kMostWordsInName);
    for (std::size_t end = begin + 1; end <= last; ++end) {
      key += words_[end - 1].folded;
      if (key.size() > known_.longest_name() + 8) break;
      if (auto mention = mention_of(begin, end, key)) {
        best = std::move(mention);
        best_end = end;
      }
    }
    if (best) out_.mentions.push_back(std::move(*best));
    return best_end;
  }

  std::optional<Mention> mention_of(std::size_t begin, std::size_t end, const std::string& key) {
    const std::string_view raw = slice(begin, end);
    const bool spaced = raw.find(' ') != std::string_view::npos;
    if (auto by_id = id_mention(raw)) return by_id;
    auto name = name_mention(begin, end, key);
    // "South India" is a part of India unless Azure is named.
    if (name && spaced && out_.providers.empty()) return name;
    if (auto region = region_mention(raw, key)) return region;
    return name;
  }

  /// "US-TX", "site-lumi", "aws-us-east-1": ids as they are.
  std::optional<Mention> id_mention(std::string_view raw) const {
    const auto row = known_.row_of_hyphened_id(raw);
    if (!row) return std::nullopt;
    const bool cloud = known_.rows()[*row].kind == PlaceKind::cloud_region;
    return Mention{cloud ? MentionKind::region : MentionKind::name, raw, {*row}, false, {}};
  }

  std::optional<Mention> region_mention(std::string_view raw, std::string_view key) {
    regions_.clear();
    known_.regions_by_code(key, regions_);
    // "us-east-1a" and "us-central1-f" are zones inside a region.
    if (regions_.empty() && key.size() > 4 && key.back() >= 'a' && key.back() <= 'f' &&
        key[key.size() - 2] >= '0' && key[key.size() - 2] <= '9') {
      known_.regions_by_code(key.substr(0, key.size() - 1), regions_);
      raw = raw.substr(0, raw.size() - 1);
      while (!raw.empty() && raw.back() == '-') raw.remove_suffix(1);
    }
    MentionKind kind = MentionKind::region;
    if (regions_.empty()) {
      kind = MentionKind::region_prefix;
      known_.regions_by_prefix(key, regions_);
    }
    narrow_regions(raw, kind);
    if (regions_.empty()) return std::nullopt;
    Mention mention{kind, raw, {}, false, {}};
    for (const std::size_t i : regions_) mention.rows.push_back(known_.cloud()[i].row);
    return mention;
  }

  /// Leaves those of who is named; else those of the large clouds that have the code as written.
  /// "eu-north1" is Nebius's, or a slip of Amazon's "eu-north-1": both stay, and are asked about.
  void narrow_regions(std::string_view raw, MentionKind kind) {
    std::string code(raw);
    for (char& c : code) c = lower_letter(c);
    const auto claim = [&](std::size_t i) {
      const CloudRegion& region = known_.cloud()[i];
      if (!out_.providers.empty()) return provider_wanted(i) ? 1 : 0;
      if (region.only_with_provider) return region.code == code ? 1 : 0;
      return kind == MentionKind::region && region.code == code ? 2 : 1;
    };
    int best = 1;
    for (const std::size_t i : regions_) best = std::max(best, claim(i));
    std::size_t kept = 0;
    for (const std::size_t i : regions_) {
      if (claim(i) == best) regions_[kept++] = i;
    }
    regions_.resize(kept);
  }

  std::optional<Mention> name_mention(std::size_t begin, std::size_t end, const std::string& key) {
    const std::string_view raw = slice(begin, end);
    // Short codes look like words ("in", "de", "are"): they count in capitals or alone.
    const bool short_code = key.size() <= 3 && end == begin + 1 && key.size() == raw.size();
    if (key.size() <= 3 && !is_code_of_place(begin, end, key)) return std::nullopt;
    if (key.size() <= 3 && end > begin + 1 && raw.find_first_of(" /-,") != std::string_view::npos) {
      return std::nullopt;  // "N/A", but "U.S.A."
    }
    if (key == "na") return std::nullopt;  // not available, rather than Namibia
    Mention mention{MentionKind::name, raw, {}, short_code && key.size() == 2, {}};
    auto found = known_.find(key);
    if (!found) found = known_.find(without_umlauts(key));
    if (found) {
      if (found->kind == PlaceName::ambiguous) {
        mention.ambiguous = found->number;
        mention.rows = known_.ambiguous()[found->number].rows;
        // Names without a figure of their own mean none of their neighbours.
        if (mention.rows.size() == 1) mention.rows.clear();
      } else {
        mention.rows.push_back(found->number);
        if (found->kind == PlaceName::inside) mention.kind = MentionKind::city;
      }
    }
    if (mention.short_code) {
      for (const std::string_view country : {"US-", "CA-"}) {
        std::string id(country);
        for (const char c : key) id += static_cast<char>(c - 'a' + 'A');
        if (const auto row = known_.row_of(id)) mention.rows.push_back(*row);
      }
    }
    if (mention.rows.empty() && !mention.ambiguous) return std::nullopt;
    return mention;
  }

  /// "$(id)", "%s%n", "&lt;", "{id}": what a program left behind, not Indonesia, Senegal and
  /// Lithuania. "100% US" is none.
  bool is_markup() const {
    const std::size_t percent = text_.find('%') + 1;
    return text_.find_first_of("<>{}`\\$&") != text_.npos ||
           (percent > 0 && percent < text_.size() && is_letter(text_[percent]));
  }

  /// Whether two or three letters are meant as a place's code. "32 GB", "the IT department" and
  /// "an ML server" hold codes of countries, too: a code is all that is written, or a whole part
  /// between commas in capitals, or stands in capitals right behind a place or a provider.
  bool is_code_of_place(std::size_t begin, std::size_t end, std::string_view key) const {
    constexpr std::string_view kNothingElse = "us uk eu usa uae";
    const std::string_view raw = slice(begin, end);
    if (is_markup()) return false;
    const bool alone = alone_in_segment(begin, end);
    if (end - begin == words_.size()) return alone;
    if (!upper_case(raw)) return false;
    if (alone || one_of(key, kNothingElse)) return true;
    return end == begin + 1 && begin > 0 && used_[begin - 1] &&
           words_[begin - 1].segment == words_[begin].segment;
  }

  bool alone_in_segment(std::size_t begin, std::size_t end) const {
    const std::size_t segment = words_[begin].segment;
    if (words_[end - 1].segment != segment) return false;
    if (begin > 0 && words_[begin - 1].segment == segment) return false;
    return end >= words_.size() || words_[end].segment != segment;
  }

  /// Parts between commas in which nothing was understood and that look like a name.
  void find_unread() {
    for (std::size_t i = 0; i < words_.size();) {
      std::size_t end = i;
      bool understood = false;
      bool named = false;
      while (end < words_.size() && words_[end].segment == words_[i].segment) {
        understood = understood || used_[end];
        const auto first = static_cast<unsigned char>(words_[end].raw[0]);
        const bool capital = (first >= 'A' && first <= 'Z') || first >= 0x80;
        named = named || (capital && words_[end].folded.size() > 2 &&
                          !one_of(words_[end].folded, kFillersInPlaces));
        ++end;
      }
      if (!understood && named) out_.unread.push_back(slice(i, end));
      i = end;
    }
  }

  std::string_view text_;
  const PlaceTable& known_;
  std::vector<Word> words_;
  std::vector<bool> used_;
  std::vector<std::size_t> regions_;
  PlaceText out_;
};

}  // namespace

PlaceText read_place_text(std::string_view text, const PlaceTable& known) {
  return Reader(text, known).run();
}

}  // namespace trainprint

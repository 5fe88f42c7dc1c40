#include "catalogue/hardware_names.hpp"

#include <algorithm>
#include <string>

#include "catalogue/beside_words.hpp"
#include "catalogue/device_count.hpp"
#include "catalogue/place_table.hpp"
#include "catalogue/variants.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kMostTokensInName = 8;

/// Whether a name ends where `gap` stands: "RTX, 4090" are two things, "RTX (4090)" is one.
bool ends_name(std::string_view gap) {
  if (gap.size() > 1 && gap[0] == '.') return true;
  return gap.find_first_of(",;:|)\n\"") != std::string_view::npos;
}

/// "h" of "3 h 20 min", which is no H20, and "m" of "m /5", no Apple M5.
bool is_lone_letter(std::string_view text, const Token& token, const Token& next) {
  return token.end - token.begin == 1 && text[token.begin] >= 'a' &&
         next.gap.find_first_not_of('-') != std::string_view::npos;
}

/// "290,000 m3" of water, which are no Apple M3.
bool is_volume(std::string_view text, const std::vector<Token>& tokens, const HardwareName& name) {
  return name.begin > 0 && name.end == name.begin + 1 && text[tokens[name.begin].begin] == 'm' &&
         one_of(tokens[name.begin].text, "m2 m3") &&
         tokens[name.begin - 1].kind == TokenKind::number;
}

/// The A2 of "Qwen1.5-MoE-A2.7B": digits go on behind the point.
bool is_in_decimal(const std::vector<Token>& tokens, const HardwareName& name) {
  return name.end < tokens.size() && tokens[name.end].gap == "." &&
         is_digit(tokens[name.end - 1].text.back()) && is_digit(tokens[name.end].text[0]);
}

/// "v4-128" without the word TPU.
std::optional<HardwareName> bare_slice(const std::vector<Token>& tokens, std::size_t at,
                                       const AcceleratorTable& known) {
  if (tokens[at].kind != TokenKind::word || tokens[at].text[0] != 'v') return std::nullopt;
  // "v5e" is said of nothing else.
  const std::string& version = tokens[at].text;
  const bool chip = version.size() == 3 && is_digit(version[1]) && is_letter(version[2]);
  if (!chip && !is_slice_number(tokens, at + 1)) return std::nullopt;
  const auto meaning = known.find("tpu" + tokens[at].text);
  if (!meaning) return std::nullopt;
  return HardwareName{*meaning, at, at + 1, false, true};
}

std::optional<HardwareName> longest_name(std::string_view text, const std::vector<Token>& tokens,
                                         std::size_t begin, const AcceleratorTable& known,
                                         std::string& key) {
  std::optional<HardwareName> best;
  // "TP-U" is no TPU: names are written in one piece, or apart where the table writes them apart.
  if (!known.may_begin_with(tokens[begin].text)) return best;
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

// --- Words beside a name that make it another part ---

/// Makers and their lines, those of one maker between bars.
constexpr std::string_view kMakers =
    "nvidia geforce rtx gtx quadro titan tesla jetson|amd radeon instinct epyc ryzen threadripper|"
    "intel arc gaudi habana xeon|google tpu|apple|huawei ascend|microsoft|meta|tesla";

/// Lines of NVIDIA's that no data-centre part belongs to; all but the first are part of a name, so
/// no bare number completes them ("GTX 4090").
constexpr std::string_view kLines = "geforce rtx gtx quadro titan jetson";

/// What makers put behind a part's name to name another.
constexpr std::string_view kSuffixes =
    "ti super ultra max pro plus mini nano lite xt xtx xl gre se le d s neo turbo extreme elite "
    "prime evo laptop maxq sff";

/// Words beside a name in any text: grammar, what hardware stands in, who sells or rents it out.
constexpr std::string_view kBeside =
    "a an the on of in at to from with using for per and or our my one several many multiple some "
    "few total single local cloud "
    "type model count gpu gpus tpus card cards chip chips device devices accelerator accelerators "
    "pod pods slice slices rack racks way cluster workstation desktop pc laptop laptops notebook "
    "instance instances memory "
    "gcd gcds die dies h hr hrs hour hours day days time training trained tensor core cores based "
    "edition generation founders "
    "oc ampere hopper volta turing ada blackwell small medium large google nvidia amd intel apple "
    "dgx dgxs hgx nvlink asus msi "
    "gigabyte evga pny zay mac imac macbook air pro studio mig";

bool is_beside(std::string_view word) {
  return one_of(word, kBeside) || one_of(word, kServiceWords) || is_node_word(word) ||
         is_device_word(word) || is_time_word(word) || is_grammar(word);
}

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

class Neighbours {
 public:
  Neighbours(std::string_view text, const std::vector<Token>& tokens, const AcceleratorTable& known)
      : text_(text), tokens_(tokens), known_(known) {}

  /// Makes `name` foreign, and takes the word in, if one beside it belongs to another part's name.
  /// `named`: what stands before it is a name of its own.
  void judge(HardwareName& name, bool named) const {
    if (name.meaning.kind != AcceleratorName::itself || name.bare_slice) return;
    const HardwareName found = name;
    if (found.begin > 0 && !named) name.begin -= foreign_before(found);
    if (found.end < tokens_.size() && joins(found.end) && is_foreign_behind(found)) ++name.end;
    if (name.begin < found.begin || name.end > found.end) {
      name.meaning.kind = AcceleratorName::foreign;
    }
  }

 private:
  enum class Verdict { none, own, foreign };

  std::string_view word(std::size_t at) const { return tokens_[at].text; }

  /// Whether nothing parts the token and the one before it.
  bool joins(std::size_t at) const {
    const std::string_view gap = tokens_[at].gap;
    return gap.size() <= 3 && gap.find_first_of(",;:|()/+&.\n\"<>") == std::string_view::npos;
  }

  /// Tokens before the name that make it another part's.
  std::size_t foreign_before(const HardwareName& name) const {
    // "Ascend 800T A2": the T reads as a unit.
    const std::size_t size =
        name.begin > 1 && tokens_[name.begin - 1].kind == TokenKind::ignored ? 2 : 1;
    const std::size_t at = name.begin - size;
    if (tokens_[at].kind != TokenKind::word || !joins(at + 1) || !joins(name.begin)) return 0;
    Verdict verdict = maker(word(at), name);
    if (verdict == Verdict::none && size == 1 && !ends_service(at) &&
        is_strange(at, at, name.end) && !ends_place(at)) {
      verdict = Verdict::foreign;
    }
    return verdict == Verdict::foreign ? size : 0;
  }

  /// Whether the word is the second of a service's name: "Hugging Face", "Studio Lab".
  bool ends_service(std::size_t at) const {
    if (at == 0 || !joins(at)) return false;
    const std::string_view first = word(at - 1);
    return word(at) == "ai"     ? one_of(first, "lightning together vast")
           : word(at) == "face" ? first == "hugging"
                                : word(at) == "lab" && first == "studio";
  }

  static constexpr std::size_t kMostWordsOfPlace = 3;

  /// Whether the word ends a place's name: "9 h Berlin A100", "Jean Zay A100".
  bool ends_place(std::size_t at) const {
    std::string name;
    for (std::size_t words = 1; words <= std::min(kMostWordsOfPlace, at + 1); ++words) {
      name.insert(0, tokens_[at + 1 - words].text);
      if (PlaceTable::instance().find(name)) return true;
    }
    return false;
  }

  /// Whether a place's name begins with the word: "8 A100 Jean Zay 20 h".
  bool begins_place(std::size_t at) const {
    std::string name;
    for (std::size_t i = at; i < std::min(at + kMostWordsOfPlace, tokens_.size()); ++i) {
      name += tokens_[i].text;
      if (PlaceTable::instance().find(name)) return true;
    }
    return false;
  }

  /// Whether the word is the part's maker, or its line, or those of another.
  Verdict maker(std::string_view word, const HardwareName& name) const {
    const Accelerator& part = known_.rows()[name.meaning.number];
    const bool data_center = part.device_class == AcceleratorClass::data_center;
    Verdict verdict = Verdict::none;
    for (std::string_view makers = kMakers; !makers.empty();) {
      const std::string_view lines = tables::take(makers, '|');
      if (!one_of(word, lines)) continue;
      verdict = Verdict::foreign;
      if (!one_of(part.vendor, lines)) continue;
      const bool wrong_line = (data_center || is_digit(tokens_[name.begin].text[0])) &&
                              one_of(word, kLines.substr(data_center ? 0 : 8));
      return wrong_line ? Verdict::foreign : Verdict::own;
    }
    return verdict;
  }

  bool is_foreign_behind(const HardwareName& name) const {
    std::size_t at = name.end;
    std::size_t next = at + 1;
    if (next < tokens_.size() && word(at) == "generation") at = next++;  // "RTX 5000 Ada"
    const TokenKind kind = tokens_[at].kind;
    const bool before_number = next < tokens_.size() && tokens_[next].kind == TokenKind::number;
    if (kind == TokenKind::number) return is_generation(name, next);
    if (kind == TokenKind::times) return !before_number && text_[tokens_[at].begin] == 'X';
    if (kind != TokenKind::word) return false;
    if (one_of(word(at), kSuffixes)) return !before_number || !one_of(word(at), "plus max");
    return is_strange(at, name.begin, next) && !begins_place(at);
  }

  /// "Gaudi 5", but not "Trainium 16 chips": `next` stands behind the number.
  bool is_generation(const HardwareName& name, std::size_t next) const {
    const std::size_t begin = tokens_[name.begin].begin;
    return !has_digit(text_.substr(begin, tokens_[name.end - 1].end - begin)) &&
           known_.details(name.meaning.number).kind != tables::Kind::tpu &&
           (next == tokens_.size() || !is_beside(word(next)) ||
            (name.begin > 0 && tokens_[name.begin - 1].kind != TokenKind::word));
  }

  /// A word that nothing explains: with digits, or written like a name, or without any other word
  /// outside tokens [begin, end).
  bool is_strange(std::size_t at, std::size_t begin, std::size_t end) const {
    const std::string_view strange = word(at);
    if (is_beside(strange) || is_form_word(strange) || known_.find(strange)) return false;
    if (has_digit(strange)) return !one_of(strange.substr(0, 3), "hbm nvl gen cud ddr gdd");
    const char first = text_[tokens_[at].begin];
    if (!is_lower_letter(first)) return is_letter(first);
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if ((i < begin || i >= end) && tokens_[i].kind == TokenKind::word) return false;
    }
    return strange.size() > 2;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const AcceleratorTable& known_;
};

}  // namespace

std::vector<HardwareName> hardware_names(std::string_view text, const std::vector<Token>& tokens,
                                         const AcceleratorTable& known) {
  std::vector<HardwareName> names;
  const Neighbours neighbours(text, tokens, known);
  std::string key;
  for (std::size_t at = 0; at < tokens.size();) {
    auto name = longest_name(text, tokens, at, known, key);
    if (!name) name = bare_slice(tokens, at, known);
    if (name && (is_volume(text, tokens, *name) || is_in_decimal(tokens, *name))) name.reset();
    if (name) {
      neighbours.judge(*name,
                       !names.empty() && names.back().end == at && !names.back().is_ambiguous());
      for (; !names.empty() && names.back().end > name->begin; names.pop_back()) {
        name->begin = std::min(name->begin, names.back().begin);
      }
      names.push_back(*name);
    }
    at = name ? name->end : at + 1;
  }
  return names;
}

std::size_t row_of(const HardwareName& name, const AcceleratorTable& known) {
  return name.is_machine() ? known.instances()[name.meaning.number].row : name.meaning.number;
}

void settle_by_slice(HardwareName& name, const std::vector<Token>& tokens,
                     const AcceleratorTable& known) {
  if (!name.is_ambiguous() || !is_slice_number(tokens, name.end)) return;
  const AmbiguousAccelerator& several = known.ambiguous()[name.meaning.number];
  const double chips = tokens[name.end].value;
  std::size_t fitting = 0, row = 0;
  for (std::size_t i = 0; i < several.rows.size(); ++i) {
    const auto largest = static_cast<double>(several.largest_slices[i]);
    if (largest > 0 && chips > largest) continue;
    ++fitting;
    row = several.rows[i];
  }
  if (fitting == 1) name.meaning = {AcceleratorName::itself, row};
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

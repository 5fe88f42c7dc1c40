#include "catalogue/beside_words.hpp"

#include <algorithm>
#include <initializer_list>

#include "text/language_words.generated.hpp"
#include "text/word_table.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using namespace vocabulary;

// The words of `lists`, each without its accents.
WordTable table_of(std::initializer_list<std::string_view> lists) {
  WordTable out;
  for (std::string_view rest : lists) {
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      out.add_word(fold(rest.substr(0, end)), 1);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return out;
}

}  // namespace

bool is_node_word(std::string_view word) {
  static const WordTable kWords = table_of({"instance instances box boxes", kQuantityHost});
  // A pod and a slice of TPUs have any size.
  return kWords.find(word) != nullptr && !one_of(word, "pod slice");
}

bool is_device_word(std::string_view word) {
  static const WordTable kWords = table_of({kQuantityDevice});
  return kWords.find(word) != nullptr;
}

bool is_time_word(std::string_view word) {
  static const WordTable kWords =
      table_of({"h", kUnitHour, kUnitDay, kUnitWeek, kUnitMonth, kUnitYear, kUnitMinute,
                kUnitSecond, kQuantityFortnight, kQuantityQuarterHour, kQuantityThreeQuarterHour});
  return kWords.find(word) != nullptr;
}

bool is_connector(std::string_view word) {
  static const WordTable kWords = table_of({"and", kQuantityJoins, kQuantityOf});
  return kWords.find(word) != nullptr || is_each_word(word) || is_per_word(word);
}

bool is_each_word(std::string_view word) {
  static const WordTable kWords = table_of({"every", kQuantityEach});
  return kWords.find(word) != nullptr;
}

bool is_share_word(std::string_view word) {
  static const WordTable kWords = table_of({kQuantityShare});
  return kWords.find(word) != nullptr;
}

bool is_per_word(std::string_view word) {
  static const WordTable kWords = table_of({kQuantityPer});
  return kWords.find(word) != nullptr;
}

bool is_grammar(std::string_view word) {
  static const WordTable kWords =
      table_of({kQuantityAbout, kQuantityAnd, kQuantityArticle, kQuantityAtLeast, kQuantityAtMost,
                kQuantityBetween, kQuantityBoundAlone, kQuantityFrom, kQuantityHalf, kQuantityIs,
                kQuantityOneAndAHalf, kQuantityLasts, kQuantityTo, kQuantityThan, kScaleThousand,
                kScaleMillion, kScaleBillion});
  return kWords.find(word) != nullptr || is_connector(word);
}

}  // namespace trainprint

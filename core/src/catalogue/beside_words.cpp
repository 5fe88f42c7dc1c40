#include "catalogue/beside_words.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "text/language_words.generated.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using namespace vocabulary;

// The words of `lists`, each without its accents.
std::string folded(std::initializer_list<std::string_view> lists) {
  std::string out;
  for (std::string_view rest : lists) {
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      out += fold(rest.substr(0, end)) + ' ';
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return out;
}

}  // namespace

bool is_node_word(std::string_view word) {
  static const std::string kWords = folded({"instance instances box boxes", kQuantityHost});
  // A pod and a slice of TPUs have any size.
  return one_of(word, kWords) && !one_of(word, "pod slice");
}

bool is_device_word(std::string_view word) {
  static const std::string kWords = folded({kQuantityDevice});
  return one_of(word, kWords);
}

bool is_time_word(std::string_view word) {
  static const std::string kWords = folded(
      {"h", kUnitHour, kUnitDay, kUnitWeek, kUnitMonth, kUnitYear, kUnitMinute, kUnitSecond});
  return one_of(word, kWords);
}

bool is_connector(std::string_view word) {
  static const std::string kWords = folded({"and", kQuantityJoins, kQuantityOf});
  return one_of(word, kWords) || is_each_word(word) || is_per_word(word);
}

bool is_each_word(std::string_view word) {
  static const std::string kWords = folded({"every", kQuantityEach});
  return one_of(word, kWords);
}

bool is_per_word(std::string_view word) {
  static const std::string kWords = folded({kQuantityPer});
  return one_of(word, kWords);
}

bool is_grammar(std::string_view word) {
  static const std::string kWords =
      folded({kQuantityAbout, kQuantityAnd, kQuantityArticle, kQuantityAtLeast, kQuantityAtMost,
              kQuantityBetween, kQuantityBoundAlone, kQuantityFrom, kQuantityHalf, kQuantityIs,
              kQuantityOneAndAHalf, kQuantityLasts, kQuantityTo, kQuantityThan, kScaleThousand,
              kScaleMillion, kScaleBillion});
  return one_of(word, kWords) || is_connector(word);
}

}  // namespace trainprint

// The tables of words, one a language, say the same things.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/files.hpp"

namespace {

const std::vector<std::string> kLanguages = {"german",     "french",  "spanish",
                                             "portuguese", "italian", "chinese",
                                             "japanese",   "korean",  "russian"};
// What Chinese, Japanese, Korean and Russian need not have: labels in which a unit stands find it
// in the translated text.
const std::set<std::string> kNotTranslated = {"label.hour_unit", "unit.hour_before_device"};
// Phrases that only some languages need are not among them: they are lists of other names.
const std::vector<std::string> kNeededByAll = {"label.", "unit.", "number.", "scale."};
const std::set<std::string> kAlsoNeeded = {"quantity.about", "quantity.host", "quantity.half"};

std::set<std::string> lists_of(const std::string& language) {
  std::set<std::string> out;
  const std::string table = read_file("core/data/words/" + language + ".csv");
  for (std::size_t begin = table.find('\n') + 1; begin < table.size();) {
    const std::size_t end = table.find('\n', begin);
    const std::string row = table.substr(begin, end - begin);
    const std::size_t comma = row.find(',');
    if (comma + 1 < row.size()) out.insert(row.substr(0, comma));
    begin = end + 1;
  }
  return out;
}

bool is_needed(const std::string& list) {
  if (kAlsoNeeded.count(list) > 0) return true;
  for (const std::string& beginning : kNeededByAll) {
    if (list.compare(0, beginning.size(), beginning) == 0) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("words: no language's table lacks a row that another one has", "[text]") {
  std::map<std::string, std::set<std::string>> lists;
  std::set<std::string> needed;
  for (const std::string& language : kLanguages) {
    lists[language] = lists_of(language);
    for (const std::string& list : lists[language]) {
      if (is_needed(list)) needed.insert(list);
    }
  }
  CHECK(needed.size() > 50);
  for (const std::string& language : kLanguages) {
    const bool translated = lists[language].count("label.hour_unit") == 0;
    for (const std::string& list : needed) {
      if (translated && kNotTranslated.count(list) > 0) continue;
      INFO(language << ".csv has no row " << list);
      CHECK(lists[language].count(list) == 1);
    }
  }
}

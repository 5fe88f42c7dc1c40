// Phrasings of quantities in thirteen languages, each as a field's text and as a line of a card.
// None may be read wrongly without a word: it is read rightly, asked about, or refused.
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/phrases.hpp"

using namespace trainprint;

namespace {

using K = QuantityKind;

struct Phrasing {
  std::string language, kind, text, outcome;
};

std::vector<std::string> parts_of(const std::string& line, char between) {
  std::vector<std::string> out(1);
  for (const char c : line) {
    if (c == between) {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

// The list's words in a language's table; empty where it has none.
std::vector<std::string> words_of_list(const std::string& language, const std::string& list) {
  const std::string table = read_file("core/data/words/" + language + ".csv");
  const std::size_t row = table.find("\n" + list + ",");
  if (row == std::string::npos) return {};
  const std::size_t begin = row + list.size() + 2;
  const std::string cell = parts_of(table.substr(begin, table.find('\n', begin) - begin), ',')[0];
  return cell.empty() ? std::vector<std::string>() : parts_of(cell, '|');
}

struct Kind {
  K kind;
  const char *field, *label, *list;
};
const std::map<std::string, Kind> kKinds = {
    {"wall_clock_hours", {K::wall_clock_hours, "wall_clock_hours", "Training time", "label.clock"}},
    {"device_hours", {K::device_hours, "device_hours", "GPU hours", "label.device_time"}},
    {"tokens", {K::tokens, "tokens", "Training tokens", "label.tokens.strong"}},
    {"parameters", {K::parameters, "parameters", "Parameters", "label.parameters.strong"}},
    {"energy", {K::energy, "energy_kwh", "Energy consumption", "label.energy.strong"}},
    {"mass_co2e", {K::mass_co2e, "emissions_gco2e", "Carbon emitted", "label.emissions.strong"}},
    {"power", {K::power, "overrides.accelerator_power_w", "GPU power draw", "label.power.strong"}},
    {"accelerator_count",
     {K::accelerator_count, "accelerator_count", "Hardware type", "label.accelerator.strong"}},
};
const std::map<std::string, std::string> kLanguages = {
    {"en", "english"},    {"de", "german"},  {"fr", "french"},  {"es", "spanish"},
    {"pt", "portuguese"}, {"it", "italian"}, {"zh", "chinese"}, {"ja", "japanese"},
    {"ko", "korean"},     {"ru", "russian"}, {"nl", "dutch"},   {"pl", "polish"},
    {"tr", "turkish"}};

bool close(double value, double expected) {
  return std::fabs(value - expected) <= 1e-9 * std::fabs(expected);
}

std::vector<Phrasing> written_by_hand() {
  std::vector<Phrasing> out;
  for (const std::string& line : parts_of(read_file("tests/unit/phrases/phrasings.tsv"), '\n')) {
    if (line.empty() || line[0] == '#') continue;
    const auto cells = parts_of(line, '\t');
    REQUIRE(cells.size() == 4);
    out.push_back({cells[0], cells[1], cells[2], cells[3]});
  }
  return out;
}

// ------------------------------------------------------------------ from the tables of words

struct ListMeaning {
  const char *list, *kind;
  double each;
};
constexpr ListMeaning kUnits[] = {
    {"unit.second", "wall_clock_hours", 1 / 3600.0},
    {"unit.minute", "wall_clock_hours", 1 / 60.0},
    {"unit.hour", "wall_clock_hours", 1},
    {"unit.day", "wall_clock_hours", 24},
    {"unit.week", "wall_clock_hours", 168},
    {"unit.month", "wall_clock_hours", 730.5},
    {"unit.year", "wall_clock_hours", 8766},
    {"unit.watt_hour", "energy", 0.001},
    {"unit.kilowatt_hour", "energy", 1},
    {"unit.megawatt_hour", "energy", 1000},
    {"unit.gigawatt_hour", "energy", 1e6},
    {"unit.joule", "energy", 1 / 3.6e6},
    {"unit.watt", "power", 1},
    {"unit.kilowatt", "power", 1000},
    {"unit.megawatt", "power", 1e6},
    {"unit.gram", "mass_co2e", 1},
    {"unit.kilogram", "mass_co2e", 1000},
    {"unit.tonne", "mass_co2e", 1e6},
};
constexpr ListMeaning kScales[] = {{"scale.thousand", "parameters", 1e3},
                                   {"scale.million", "parameters", 1e6},
                                   {"scale.billion", "parameters", 1e9},
                                   {"scale.trillion", "parameters", 1e12}};

bool without_blanks(const std::string& language) { return language == "zh" || language == "ja"; }

std::string number(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.15g", value);
  return text;
}

void add_units(const std::string& language, std::vector<Phrasing>& out) {
  const std::string blank = without_blanks(language) ? "" : " ";
  for (const ListMeaning& unit : kUnits) {
    for (const std::string& word : words_of_list(kLanguages.at(language), unit.list)) {
      out.push_back({language, unit.kind, "3" + blank + word, number(3 * unit.each)});
      out.push_back({language, unit.kind, "17 " + word, number(17 * unit.each)});
    }
  }
}

// Words that another language has for another number are asked about.
bool is_shared(const std::string& word) { return word == "mil" || word == "billions"; }

void add_scales(const std::string& language, std::vector<Phrasing>& out) {
  const std::string blank = without_blanks(language) ? "" : " ";
  for (const ListMeaning& scale : kScales) {
    for (const std::string& word : words_of_list(kLanguages.at(language), scale.list)) {
      const std::string text = "2" + blank + word;
      out.push_back(
          {language, scale.kind, text, is_shared(word) ? "asked" : number(2 * scale.each)});
    }
  }
}

void add_number_words(const std::string& language, std::vector<Phrasing>& out) {
  const std::string blank = without_blanks(language) ? "" : " ";
  const std::string hours = words_of_list(kLanguages.at(language), "unit.hour").front();
  int value = 0;
  for (const char* name :
       {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}) {
    ++value;
    for (const std::string& word :
         words_of_list(kLanguages.at(language), std::string("number.") + name)) {
      if (word == "单") continue;  // "single": of things, not of hours
      out.push_back({language, "wall_clock_hours", word + blank + hours, std::to_string(value)});
    }
  }
}

std::vector<Phrasing> made_from_tables() {
  std::vector<Phrasing> out;
  for (const auto& [language, name] : kLanguages) {
    add_units(language, out);
    add_scales(language, out);
    add_number_words(language, out);
  }
  return out;
}

// ------------------------------------------------------------------ the two ways of reading

void check_field(const Phrasing& phrasing) {
  const auto read = parse_quantity(phrasing.text, kKinds.at(phrasing.kind).kind);
  if (phrasing.outcome == "refused") {
    CHECK_FALSE(read.ok());
    return;
  }
  INFO((read ? "" : read.error().message));
  CHECK(read.ok());
  if (!read) return;
  INFO(read->value << " " << read->question);
  if (phrasing.outcome == "asked") {
    CHECK(read->needs_answer());
  } else {
    CHECK_FALSE(read->needs_answer());
    CHECK_FALSE(read->upper.has_value());
    CHECK(close(read->value, std::stod(phrasing.outcome)));
  }
}

// The value that a card with one line of this label gives; empty if it asks or reads nothing.
std::string on_card(const std::string& label, const Phrasing& phrasing) {
  const std::string card =
      "# M\n\n## Environmental Impact\n\n- **" + label + ":** " + phrasing.text + "\n";
  const FileReading reading = read_card_text(card);
  if (reading.runs.size() != 1) return {};
  const RunReading& run = reading.runs.front();
  const std::string value = value_of(run, kKinds.at(phrasing.kind).field);
  const std::string hours = value_of(run, "wall_clock_hours");
  const std::string count = value_of(run, "accelerator_count");
  if (phrasing.kind == "device_hours" && value.empty() && !hours.empty() && !count.empty())
    return number(std::stod(hours) * std::stod(count));
  return value;
}

/// Whether a card's line gives the value.
bool check_card(const Phrasing& phrasing) {
  const Kind& kind = kKinds.at(phrasing.kind);
  const bool settled = phrasing.outcome != "asked" && phrasing.outcome != "refused";
  bool read = true;
  std::vector<std::string> labels = {kind.label};
  for (const std::string& word : words_of_list(kLanguages.at(phrasing.language), kind.list)) {
    labels.push_back(word.substr(0, word.find('$')));
  }
  for (const std::string& label : labels) {
    INFO(label);
    const std::string value = on_card(label, phrasing);
    read = read && !value.empty();
    if (value.empty()) break;
    INFO(value);
    CHECK(settled);
    if (settled) CHECK(close(std::stod(value), std::stod(phrasing.outcome)));
    if (labels.size() > 2 && &label == &labels[2]) break;  // a few labels a phrasing
  }
  return read;
}

void check_all(const std::vector<Phrasing>& phrasings) {
  std::size_t read = 0, settled = 0;
  for (const Phrasing& phrasing : phrasings) {
    INFO(phrasing.language << " " << phrasing.kind << " \"" << phrasing.text << "\" "
                           << phrasing.outcome);
    check_field(phrasing);
    const bool on_card = check_card(phrasing);
    if (phrasing.outcome == "asked" || phrasing.outcome == "refused") continue;
    ++settled;
    if (on_card) ++read;
  }
  WARN(phrasings.size() << " phrasings; a card's line gives " << read << " of " << settled
                        << " that are settled");
}

}  // namespace

TEST_CASE("phrases: phrasings of thirteen languages are read rightly, asked or refused",
          "[phrases]") {
  const auto phrasings = written_by_hand();
  CHECK(phrasings.size() >= 400);
  check_all(phrasings);
}

TEST_CASE("phrases: every unit, scale and number word of thirteen languages is read",
          "[phrases][large]") {
  const auto phrasings = made_from_tables();
  CHECK(phrasings.size() >= 400);
  check_all(phrasings);
}

// The block in the front matter, entry by entry.
#include "lint/reading.hpp"

#include <algorithm>

#include "front_matter/block.hpp"
#include "lint/number.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kEmissions = "emissions";
constexpr std::string_view kDocumented[] = {kEmissions, "source", "training_type",
                                            "geographical_location", "hardware_used"};

bool is_null(std::string_view s) {
  return s.empty() || s == "~" || s == "null" || s == "Null" || s == "NULL";
}

// Words that are not text without quotes.
bool is_boolean(std::string_view s) {
  for (const std::string_view word : {"yes", "no", "on", "off", "true", "false"}) {
    if (s.size() == word.size() && fold(s) == word) return true;
  }
  return false;
}

class Reader {
 public:
  Reader(std::string_view text, const YamlScan& scan, CardReading& out)
      : text_(text),
        scan_(scan),
        value_(scan.nodes[0]),
        out_(out),
        entries_(block_entries(text, scan)) {}

  void read() {
    if (value_.kind == YamlKind::mapping) {
      out_.form = CardForm::object;
      read_entries();
    } else if (value_.kind == YamlKind::sequence) {
      out_.form = CardForm::list;
      read_list();
    } else {
      read_emissions(value_);
      if (out_.form != CardForm::nothing)
        out_.form = out_.emissions && !out_.findings.empty() &&
                            (out_.findings.back().code == NoticeCode::text_value ||
                             out_.findings.back().code == NoticeCode::unit_in_value)
                        ? CardForm::text
                    : out_.emissions ? CardForm::number
                                     : CardForm::text;
    }
  }

 private:
  CardFinding& find(NoticeCode code, Severity severity, ByteRange range, std::string_view message) {
    return add_finding(out_, code, severity, range, message);
  }

  std::string text_of(const YamlNode& n) const {
    return n.kind == YamlKind::scalar ? yaml_text(text_, n.begin, n.end, n.style)
                                      : std::string(text_.substr(n.begin, n.end - n.begin));
  }

  void read_emissions(const YamlNode& node) {
    const ByteRange range = {node.begin, node.end};
    out_.emissions_range = range;
    out_.emissions_text = text_of(node);
    const bool plain = node.kind == YamlKind::scalar && node.style == YamlStyle::plain;
    if (node.kind == YamlKind::nothing || (plain && is_null(out_.emissions_text))) {
      if (&node == &value_) out_.form = CardForm::nothing;
      find(NoticeCode::no_value, Severity::error, range,
           "There is no value: write the grams, or leave the whole block out.");
      return;
    }
    if (node.kind != YamlKind::scalar || text_[node.properties] == '!') {
      find(NoticeCode::no_number, Severity::error, range,
           "Write the grams here as a plain number.");
      return;
    }
    const CardNumber number = read_card_number(out_.emissions_text, node.style);
    out_.hub_filter = number.hub_filter;
    if (number.grams) out_.emissions = Mass::grams(*number.grams);
    if (number.code) {
      CardFinding& finding = find(*number.code, number.severity, range, number.message);
      if (number.fix) finding.fix = Splice{range, *number.fix};
    }
    if (number.grams && number.code != NoticeCode::unit_in_value) look_at_comment(node);
  }

  // "12.5   # kg CO2"
  void look_at_comment(const YamlNode& node) {
    const ByteRange comment = comment_after(text_, node.end);
    if (!speaks_of_kilograms(text_.substr(comment.begin, comment.end - comment.begin))) return;
    const std::string grams = card_grams(from_kilograms(*out_.emissions));
    CardFinding& finding =
        find(NoticeCode::kilograms, Severity::warning, {node.begin, comment.end},
             "The comment says kilograms, but the Hub reads grams: " + grams + " g.");
    if (text_.find("kg", comment.begin) < comment.end)
      finding.fix = Splice{{node.begin, comment.end}, grams};
  }

  void read_list() {
    bool whole = false;
    for (const BlockEntry& entry : entries_) {
      if (entry.name != kEmissions) {
        keep(entry);
        continue;
      }
      whole = true;
      out_.emissions_text = text_of(*entry.value);
      out_.emissions_range = {entry.value->begin, entry.value->end};
    }
    CardFinding& finding = find(NoticeCode::list_form, Severity::error, {value_.begin, value_.end},
                                "A list, where a number or an object is expected: leave out the "
                                "dashes.");
    if (whole) finding.fix = list_as_object(text_, scan_);
  }

  void read_entries() {
    bool has_emissions = false;
    for (const BlockEntry& entry : entries_) {
      if (entry.name == kEmissions) {
        has_emissions = true;
        read_emissions(*entry.value);
      } else {
        keep(entry);
      }
    }
    if (!has_emissions) {
      find(NoticeCode::missing_emissions, Severity::error, {value_.begin, value_.end},
           "There is no `emissions` in this block: list_models(emissions_thresholds=...) of "
           "huggingface_hub stops with a KeyError here, for every model after it.");
    }
    look_at_source();
  }

  void keep(const BlockEntry& entry) {
    std::string value = entry.value->kind == YamlKind::nothing ? "" : text_of(*entry.value);
    std::optional<std::string>* const known = entry.name == "source"          ? &out_.source
                                              : entry.name == "training_type" ? &out_.training_type
                                              : entry.name == "geographical_location"
                                                  ? &out_.geographical_location
                                              : entry.name == "hardware_used" ? &out_.hardware_used
                                                                              : nullptr;
    if (known == nullptr) {
      if (entry.name == "energy_consumed") {
        if (const auto kwh = parse_number(value)) out_.energy = Energy::kwh(*kwh);
      }
      look_at_key(entry);
      out_.others.push_back({entry.name, std::move(value)});
      return;
    }
    const ByteRange range = {entry.value->begin, entry.value->end};
    if (entry.value->style == YamlStyle::plain && is_boolean(value)) {
      find(NoticeCode::boolean, Severity::warning, range,
           "Without quotes, YAML readers take this word for true or false.")
          .fix = Splice{range, yaml_quoted(value)};
    } else if (entry.value->kind == YamlKind::mapping || entry.value->kind == YamlKind::sequence) {
      find(NoticeCode::not_text, Severity::warning, range, "Text is expected here.");
    }
    if (entry.value->kind != YamlKind::nothing) *known = std::move(value);
  }

  void look_at_key(const BlockEntry& entry) {
    constexpr std::size_t kMostOtherLetters = 3, kFewOtherLetters = 2;
    for (const std::string_view known : {"energy_consumed", "on_cloud", "cpu_model", "hours_used",
                                         "ram_total_size", "training_time"}) {
      if (entry.name == known) return;
    }
    std::vector<std::string_view> free;
    for (const std::string_view key : kDocumented) {
      bool taken = std::find(suggested_.begin(), suggested_.end(), key) != suggested_.end();
      for (const BlockEntry& other : entries_) taken = taken || other.name == key;
      if (!taken) free.push_back(key);
    }
    const auto near = near_matches(entry.name, free, 1);
    if (near.empty()) return;
    const std::size_t a = near[0].size(), b = entry.name.size();
    const std::size_t difference = a > b ? a - b : b - a;
    if (difference > kMostOtherLetters) return;
    suggested_.push_back(near[0]);
    const ByteRange range = {entry.key->begin, entry.key->end};
    CardFinding& finding = find(NoticeCode::misspelt_key, Severity::warning, range,
                                "The Hub knows no such key. Is it " + near[0] + "?");
    if (difference <= kFewOtherLetters && !speaks_of_kilograms(entry.name))
      finding.fix = Splice{range, near[0]};
  }

  void look_at_source() {
    constexpr double kSurelyConverted = 1000;  // g
    if (!out_.emissions || !out_.source || out_.energy) return;
    const double grams = out_.emissions->as_grams();
    if (grams == 0 || grams >= kSurelyConverted) return;
    if (fold(*out_.source).find("codecarbon") == std::string::npos) return;
    find(NoticeCode::codecarbon_unit, Severity::note, out_.emissions_range,
         "CodeCarbon reports kilograms, the Hub reads grams: this says " + humane(*out_.emissions) +
             ". If CodeCarbon gave this number, write " +
             card_grams(from_kilograms(*out_.emissions)) + ".");
  }

  std::string_view text_;
  const YamlScan& scan_;
  const YamlNode& value_;
  CardReading& out_;
  std::vector<BlockEntry> entries_;
  std::vector<std::string> suggested_;  // each key for one misspelt one
};

}  // namespace

void read_block(std::string_view text, const YamlScan& scan, CardReading& out) {
  Reader(text, scan, out).read();
}

}  // namespace trainprint

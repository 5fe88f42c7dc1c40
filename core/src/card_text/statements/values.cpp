// What stands beside a label.
#include <algorithm>
#include <cmath>

#include "card_text/statements/value_reader.hpp"
#include "card_text/vocabulary/words.hpp"
#include "phrases/thousands.hpp"
#include "text/language_words.generated.hpp"
#include "text/utf8.hpp"
#include "trainprint/run.hpp"
#include "trainprint/setting.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

bool is_time(K kind) {
  return kind == K::device_hours || kind == K::wall_clock_hours || kind == K::duration ||
         kind == K::hours_unclear;
}

void ValueReader::read() {
  if (value_.empty() || assumed_by_card()) return;
  // "NO" is Norway, "No" and "no" say that there is none.
  const bool norway = label_.field == Field::region && value_ == "NO";
  if (is_placeholder(value_) && !norway && !begins_with_figure()) return withheld();
  if (asks_for_sum()) return;
  switch (label_.field) {
    case Field::epochs:
      return epochs();
    case Field::emissions:
      return emissions();
    case Field::hours:
    case Field::device_hours:
      return hours();
    case Field::accelerator:
      return hardware();
    case Field::region:
    case Field::provider:
      return text(label_.field);
    case Field::energy:
      return energy();
    case Field::power:
      return power();
    case Field::flop:
      return flop();
    case Field::training_type:
      return training_type();
    case Field::parameters:
    case Field::tokens:
      return size();
    case Field::count:
      return number(counted());
    case Field::nodes:
    case Field::pue:
    case Field::grid:
      return number(label_.field);
    default:
      return;
  }
}

// "100 (pre-training) + 20 (tuning)": neither is what the label asks for, and their sum may be.
bool ValueReader::asks_for_sum() {
  constexpr std::size_t kLongest = 200;
  const Field f = label_.field;
  const bool adds_up = f == Field::emissions || f == Field::energy || f == Field::hours ||
                       f == Field::device_hours || f == Field::tokens;
  if (!adds_up || value_.size() > kLongest) return false;
  for (std::size_t i = 1; i + 1 < value_.size(); ++i) {
    if (value_[i] != '+') continue;
    const std::string_view before = trimmed(value_.substr(0, i)),
                           behind = trimmed(value_.substr(i + 1));
    if (before.empty() || behind.empty() || !is_digit(behind[0])) continue;
    const bool exponent = value_[i - 1] == 'e' || value_[i - 1] == 'E';
    if (exponent || !has_digit(before)) continue;
    out_.ask(blank_, f, "Is it the sum that counts: “" + std::string(value_) + "”?",
             plain_.source(value_));
    return true;
  }
  return false;
}

// "3", "3.0", "3 epochs", "num_epochs: 2"
void ValueReader::epochs() {
  constexpr double kMostEpochs = 1e4;
  const std::string_view s = head();
  const std::size_t end = s.find_first_not_of("0123456789.");
  const std::string_view behind = end == s.npos ? std::string_view() : trimmed(s.substr(end));
  if (!behind.empty() && !one_of(behind, "epochs epoch")) return;
  const auto value = parse_number(s.substr(0, end));
  if (!value || !(*value > 0) || *value > kMostEpochs) return;
  FoundQuantity q;
  q.value = *value;
  q.end = s.size();
  add_number(Field::epochs, q, plain_.source(s), blank_, out_);
}

// "~12 kg CO2eq (estimated, varies by region)": a figure, and words about it.
bool ValueReader::begins_with_figure() const {
  constexpr std::size_t kNear = 12;
  if (!has_digit(value_.substr(0, kNear)) || value_.find("{{") != value_.npos) return false;
  const std::vector<FoundQuantity>& found = quantities();
  return !found.empty() && !found.front().upper && found.front().begin < kNear &&
         found.front().kind != K::count && found.front().kind != K::fraction;
}

// "unavailable, assumed East US for calculations"
bool ValueReader::assumed_by_card() {
  if (label_.field != Field::region) return false;
  for (const std::string_view word : {"assumed ", "assuming ", "presumably "}) {
    const std::size_t at = value_.find(word);
    if (at == std::string_view::npos) continue;
    std::string_view place = value_.substr(at + word.size());
    place = place.substr(0, place.find(" for "));
    blank_.assumed = "The card itself assumes it.";
    keep_text(Field::region, place);
    return true;
  }
  return false;
}

void ValueReader::withheld() {
  const bool asked = label_.field == Field::emissions || label_.field == Field::energy;
  if (!asked || !label_.strong) return;
  constexpr std::size_t kShownCharacters = 60;
  out_.note(NoticeCode::not_stated, label_.field,
            "The card has a place for it but no figure: “" +
                std::string(beginning_of(value_, kShownCharacters)) + "”.");
}

const std::vector<FoundQuantity>& ValueReader::quantities() const {
  if (!quantities_) quantities_ = find_quantities(value_);
  return *quantities_;
}

std::vector<FoundQuantity> ValueReader::find(K kind) const {
  std::vector<FoundQuantity> found = quantities();
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const FoundQuantity& q) { return q.kind != kind; }),
              found.end());
  return found;
}

ByteRange ValueReader::range(std::size_t begin, std::size_t end) const {
  return plain_.source(value_.substr(begin, end - begin));
}

// The number at the head of the value: "150000", "0*", "792 (~33 days)".
std::string_view ValueReader::head() const {
  std::string_view s = value_.substr(0, value_.find_first_of("([\n"));
  s = trimmed(s);
  while (!s.empty() && std::string_view("*†‡^ ").find(s.back()) != std::string_view::npos)
    s.remove_suffix(1);
  return s;
}

// The head as a quantity of the label's unit.
std::optional<FoundQuantity> ValueReader::with_unit(K kind, std::string_view unit) const {
  const std::string_view number = head();
  if (number.empty() || number.size() > 60 || !has_digit(number)) return std::nullopt;
  const std::string text =
      unit.empty() ? std::string(number) : std::string(number) + " " + std::string(unit);
  const auto parsed = parse_quantity(text, kind);
  if (!parsed) return std::nullopt;
  FoundQuantity q = *parsed;
  q.begin = std::min(q.begin, number.size() - 1);
  q.end = std::min(q.end, number.size());
  q.accelerator = {};
  return q;
}

void ValueReader::keep(Field field, const FoundQuantity& q) {
  const std::string_view written = value_.substr(q.begin, q.end - q.begin);
  const std::size_t at = written.find_first_of("0123456789");
  const std::string_view digits = written.substr(std::min(at, written.size()));
  const bool decimal = may_be_decimal(digits, words_of(plain_.text.substr(0, 600)), plain_);
  if (decimal ||
      may_be_thousands(digits, label_.field == Field::device_hours ? K::device_hours : q.kind)) {
    // Its point was read as one that begins decimals, its comma as one that groups.
    const bool grouped = digits.find(',') < digits.find('.');
    const double thousands = grouped ? q.value : q.value * 1000;
    const bool summed = q.kind == K::device_hours || label_.field == Field::device_hours;
    out_.ask_mark(blank_, field == Field::hours && summed ? Field::device_hours : field, written,
                  range(q.begin, q.end), {thousands / 1000, thousands});
    return;
  }
  // A German or French billion is a million millions.
  const bool billion = says(words_of(written), "billion$") && phrases::is_count(q.kind);
  if (billion && has_decimal_comma(words_of(plain_.text.substr(0, 600)), plain_)) {
    constexpr double kThousand = 1000;
    out_.ask(blank_, field,
             "In this language a billion is 10^12, in English 10^9. Which is meant: " +
                 std::string(written) + "?",
             range(q.begin, q.end), amounts(field, {q.value, q.value * kThousand}));
    return;
  }
  add_number(field, q, range(q.begin, q.end), blank_, out_);
}

void ValueReader::power() {
  if (!find(K::energy).empty()) return energy();
  const auto found = find(K::power);
  if (label_.with_host) blank_.assumed = "The card counts GPU and CPU together.";
  constexpr double kMostPerDevice = 5000;  // W
  std::optional<FoundQuantity> q;
  if (!found.empty()) {
    q = found.front();
  } else if (const auto kind = kind_of_unit(label_.unit); kind && *kind == K::power) {
    q = with_unit(K::power, label_.unit);
  }
  if (q && q->value <= kMostPerDevice && !label_.total) keep(Field::power, *q);
}

// "1.8e19 FLOPs"; under "Training compute" also "512 H100" and "1.2M GPU hours".
void ValueReader::flop() {
  constexpr double kFewest = 1e12;  // less is that of one pass of a network
  for (const FoundQuantity& q : quantities()) {
    if (q.kind != K::flop && q.kind != K::flop_rate) continue;
    const auto amount = parse_quantity(value_.substr(q.begin, q.end - q.begin), K::flop);
    if (!amount || amount->value < kFewest) continue;
    FoundQuantity found = *amount;
    found.begin += q.begin;
    found.end += q.begin;
    return keep(Field::flop, found);
  }
  const auto kind = kind_of_unit(label_.unit);
  const bool unit = kind && (*kind == K::flop || *kind == K::flop_rate);
  const bool named = says(words_of(label_.unit), "flop") || unit;
  if (const auto q = with_unit(K::flop, unit ? label_.unit : "FLOP");
      q && named && q->value >= kFewest)
    return keep(Field::flop, *q);
  // "Cumulative compute: 4.8x10^20" leaves its unit out; no other one makes numbers as large.
  constexpr double kFewestBare = 1e17;
  if (auto bare = with_unit(K::flop, "FLOP"); bare && bare->value >= kFewestBare) {
    blank_.assumed = "FLOP are taken as the unit that the card leaves out.";
    return keep(Field::flop, *bare);
  }
  if (!has_digit(value_)) return;
  const bool timed = std::any_of(quantities().begin(), quantities().end(),
                                 [](const FoundQuantity& q) { return is_time(q.kind); });
  if (timed) return hours();
  hardware();
}

void ValueReader::training_type() {
  const std::string words = words_of(value_);
  std::string_view said;
  if (says(words, "instruct")) {
    said = name(TrainingType::instruction_tuning);
  } else if (says(words, "fine tun|finetun|second stage")) {
    said = name(TrainingType::fine_tuning);
  } else if (says(words, "pre train|pretrain|from scratch")) {
    said = name(TrainingType::pre_training);
  }
  if (!said.empty()) keep_text(Field::training_type, value_, said);
}

void ValueReader::keep_text(Field field, std::string_view part, std::string_view as) {
  part = trimmed(part);
  if (part.empty()) return;
  Statement statement = blank_;
  statement.field = field;
  statement.text = as.empty() ? part : as;
  statement.range = plain_.source(part);
  out_.statements.push_back(std::move(statement));
}

void ValueReader::text(Field field) {
  constexpr std::size_t kLongestName = 100;
  if (value_.size() > kLongestName || says(words_of(value_), "yes$|true$|false$")) return;
  // "RunPod us-or-1" leaves no choice.
  if (field == Field::region && says(words_of(value_), vocabulary::kOr) &&
      !out_.places->is_one(value_)) {
    return out_.ask(blank_, field, "Which of these: " + std::string(value_) + "?",
                    plain_.source(value_));
  }
  if (words_of(value_) != " no " || (field == Field::region && value_ == "NO")) {
    keep_text(field, value_);
  }
  if (field == Field::provider) setting();
  for (const FoundQuantity& q : find(K::carbon_intensity)) keep(Field::grid, q);
}

void ValueReader::setting() {
  std::optional<Setting> setting = setting_of_service(value_);
  // Names that stand for more than a cloud elsewhere.
  if (!setting && label_.field == Field::provider &&
      says(words_of(value_), "google$|microsoft$|alibaba|tencent")) {
    setting = Setting::cloud_instance;
  }
  if (setting) keep_text(Field::setting, value_, name(*setting));
}

void ValueReader::number(Field field) {
  const K kind = *kind_of(field);
  auto found = find(kind);
  if (found.empty()) {
    if (const auto q = with_unit(kind, label_.unit)) found.push_back(*q);
  }
  if (!found.empty()) keep(field, found.front());
}

// Parameters and tokens, where the value is one number and nothing more.
void ValueReader::size() {
  const K kind = *kind_of(label_.field);
  const std::vector<FoundQuantity>& found = quantities();
  // "Params (M): 86.6"
  const bool own_scale = value_.find_first_not_of("0123456789., ") != value_.npos;
  if (!label_.unit.empty() && !own_scale) {
    if (const auto scaled = with_unit(kind, label_.unit)) return keep(label_.field, *scaled);
  }
  const bool one = found.size() == 1 && (found[0].kind == kind || found[0].kind == K::count);
  if (one && found[0].begin == 0 && trimmed(value_.substr(found[0].end)).size() < 30)
    return keep(label_.field, found[0]);
  if (!found.empty()) return;
  constexpr double kFewest = 1000;
  const auto bare = with_unit(kind, "");
  if (bare && bare->value >= kFewest && head() == value_) keep(label_.field, *bare);
}

void read_value(const Label& label, const Plain& plain, std::string_view value,
                const Context& context, Gathered& out) {
  const std::size_t before = out.amount();
  ValueReader(label, plain, value, context, out).read();
  const bool of_amount = label.field == Field::hours || label.field == Field::device_hours ||
                         label.field == Field::energy || label.field == Field::emissions ||
                         label.field == Field::flop;
  const bool left_out = of_amount && label.strong && out.amount() == before;
  if (left_out && context.section != Section::other &&
      value.find_first_of("123456789") != value.npos && !is_placeholder(value))
    out.leave_out(value);
}

}  // namespace trainprint::card_text

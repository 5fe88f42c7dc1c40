// What stands beside a label.
#include "card_text/values.hpp"

#include <algorithm>
#include <cmath>

#include "card_text/hardware.hpp"
#include "card_text/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/run.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

using K = QuantityKind;

bool is_time(K kind) {
  return kind == K::device_hours || kind == K::wall_clock_hours || kind == K::duration ||
         kind == K::hours_unclear;
}

class ValueReader {
 public:
  ValueReader(const Label& label, const Plain& plain, std::string_view value,
              const Context& context, Gathered& out)
      : label_(label), plain_(plain), value_(trimmed(value)), context_(context), out_(out) {
    like_.subject = context.subject;
    like_.front = context.front;
    like_.total = label.total;
    while (!value_.empty() &&
           (value_.back() == '.' || value_.back() == ';' || value_.back() == '|'))
      value_.remove_suffix(1);
  }

  void read() {
    if (value_.empty() || assumed_by_card()) return;
    if (is_placeholder(value_)) return withheld();
    switch (label_.field) {
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
      case Field::training_type:
        return training_type();
      case Field::parameters:
      case Field::tokens:
        return size();
      case Field::count:
      case Field::nodes:
      case Field::pue:
      case Field::grid:
        return number(label_.field);
      default:
        return;
    }
  }

 private:
  // "unavailable, assumed East US for calculations"
  bool assumed_by_card() {
    if (label_.field != Field::region) return false;
    for (const std::string_view word : {"assumed ", "assuming ", "presumably "}) {
      const std::size_t at = value_.find(word);
      if (at == std::string_view::npos) continue;
      std::string_view place = value_.substr(at + word.size());
      place = place.substr(0, place.find(" for "));
      like_.assumed = "The card itself assumes it.";
      keep_text(Field::region, place);
      return true;
    }
    return false;
  }

  void withheld() {
    const bool asked = label_.field == Field::emissions || label_.field == Field::energy;
    if (!asked || !label_.strong) return;
    constexpr std::size_t kShown = 60;
    out_.note("not_stated", label_.field,
              "The card has a place for it but no figure: “" +
                  std::string(value_.substr(0, kShown)) + "”.");
  }

  std::vector<FoundQuantity> find(K kind) const {
    std::vector<FoundQuantity> found = find_quantities(value_);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const FoundQuantity& q) { return q.kind != kind; }),
                found.end());
    return found;
  }

  ByteRange range(std::size_t begin, std::size_t end) const {
    return plain_.source(value_.substr(begin, end - begin));
  }

  // The number at the head of the value: "150000", "0*", "792 (~33 days)".
  std::string_view head() const {
    std::string_view s = value_.substr(0, value_.find_first_of("([\n"));
    s = trimmed(s);
    while (!s.empty() && std::string_view("*†‡^ ").find(s.back()) != std::string_view::npos)
      s.remove_suffix(1);
    return s;
  }

  // The head as a quantity of the label's unit.
  std::optional<FoundQuantity> with_unit(K kind, std::string_view unit) const {
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

  bool ambiguous_number(std::string_view number) const {
    return may_be_decimal(number, words_of(plain_.text.substr(0, 600)));
  }

  void keep(Field field, const FoundQuantity& q) {
    const std::string_view written = value_.substr(q.begin, q.end - q.begin);
    const std::size_t digits = written.find_first_of("0123456789");
    if (digits != std::string_view::npos && ambiguous_number(written.substr(digits))) {
      out_.ask(like_, field,
               "Does " + std::string(written) + " have decimals, or does its mark group thousands?",
               range(q.begin, q.end));
      return;
    }
    add_number(field, q, range(q.begin, q.end), like_, out_);
  }

  void emissions() {
    if (label_.market) return market();
    const std::vector<FoundQuantity> found = find(K::mass_co2e);
    std::size_t from = 0;
    for (const FoundQuantity& q : found) {
      const std::string lead = words_of(value_.substr(from, q.begin - from));
      from = q.end;
      if (says(lead, "offset|market based|inference|equivalent to|saved|per ")) continue;
      keep(Field::emissions, q);
      return read_place_in(plain_, value_.substr(q.end), like_, out_);
    }
    if (!found.empty()) return;
    if (!find(K::carbon_intensity).empty()) return number(Field::grid);
    const auto kind = kind_of_unit(label_.unit);
    if (kind && *kind == K::mass_co2e) {
      if (const auto q = with_unit(K::mass_co2e, label_.unit)) return keep(Field::emissions, *q);
    }
    const auto bare = parse_number(head());
    if (bare && *bare > 0) {
      out_.ask(like_, Field::emissions,
               "In which unit are emissions of " + std::string(head()) + "?",
               plain_.source(head()));
    } else if (!has_digit(value_)) {
      out_.note("no_figure", Field::emissions,
                "Emissions are given in words only: “" + std::string(value_.substr(0, 60)) + "”.");
    }
  }

  void market() {
    if (!has_digit(value_)) return;
    out_.note("market_based", Field::emissions,
              "The card gives market-based emissions, too, which count contracts for electricity; "
              "the location-based ones are taken.");
  }

  void energy() {
    auto found = find(K::energy);
    if (found.empty() && label_.field == Field::power) return;
    if (found.empty()) {
      const auto kind = kind_of_unit(label_.unit);
      if (kind && *kind == K::energy) {
        if (const auto q = with_unit(K::energy, label_.unit)) found.push_back(*q);
      } else if (const auto bare = parse_number(head()); bare && *bare > 0) {
        return out_.ask(like_, Field::energy,
                        "In which unit is energy of " + std::string(head()) + "?",
                        plain_.source(head()));
      }
    }
    if (found.empty()) return;
    keep(Field::energy, found.front());
    boundary();
    read_place_in(plain_, value_.substr(found.front().end), like_, out_);
  }

  void boundary() {
    const std::string words = words_of(plain_.text.substr(0, 400));
    std::string_view said;
    if (says(words,
             "from gpu|from the gpu|gpu energy|of gpu|of the gpu|by the gpu|by gpu|gpus only|"
             "gpu only|accelerators only"))
      said = name(Boundary::accelerator);
    if (says(words,
             "including pue|incl pue|with pue|including cooling|data center overhead|"
             "datacenter overhead|facility"))
      said = name(Boundary::facility);
    if (said.empty()) return;
    Statement statement = like_;
    statement.field = Field::boundary;
    statement.text = said;
    statement.range = plain_.source(value_);
    out_.statements.push_back(std::move(statement));
  }

  void power() {
    if (!find(K::energy).empty()) return energy();
    const auto found = find(K::power);
    const std::string words = words_of(plain_.text.substr(0, 200));
    if (says(words, "gpu and cpu|cpu and gpu"))
      like_.assumed = "The card counts GPU and CPU together.";
    constexpr double kMostPerDevice = 5000;  // W
    std::optional<FoundQuantity> q;
    if (!found.empty()) {
      q = found.front();
    } else if (const auto kind = kind_of_unit(label_.unit); kind && *kind == K::power) {
      q = with_unit(K::power, label_.unit);
    }
    if (q && q->value <= kMostPerDevice && !label_.total) keep(Field::power, *q);
  }

  void training_type() {
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

  void keep_text(Field field, std::string_view part, std::string_view as = {}) {
    part = trimmed(part);
    if (part.empty()) return;
    Statement statement = like_;
    statement.field = field;
    statement.text = as.empty() ? part : as;
    statement.range = plain_.source(part);
    out_.statements.push_back(std::move(statement));
  }

  void text(Field field) {
    constexpr std::size_t kLongest = 100;
    if (value_.size() > kLongest || says(words_of(value_), "yes$|true$|false$")) return;
    if (words_of(value_) != " no ") keep_text(field, value_);
  }

  void number(Field field) {
    const K kind = *kind_of(field);
    auto found = find(kind);
    if (found.empty()) {
      if (const auto q = with_unit(kind, label_.unit)) found.push_back(*q);
    }
    if (!found.empty()) keep(field, found.front());
  }

  // Parameters and tokens, where the value is one number and nothing more.
  void size() {
    const K kind = *kind_of(label_.field);
    const auto found = find_quantities(value_);
    const bool one = found.size() == 1 && (found[0].kind == kind || found[0].kind == K::count);
    if (one && found[0].begin == 0 && trimmed(value_.substr(found[0].end)).size() < 30)
      return keep(label_.field, found[0]);
    if (!found.empty()) return;
    constexpr double kFewest = 1000;
    const auto bare = with_unit(kind, "");
    if (bare && bare->value >= kFewest && head() == value_) keep(label_.field, *bare);
  }

  void hardware() {
    const auto devices = find(K::accelerator_count);
    for (const FoundQuantity& q : find_quantities(value_)) {
      if (q.kind == K::power) keep(Field::power, q);
      if (is_time(q.kind)) time(q, false);
    }
    if (!devices.empty()) {
      add_number(Field::count, devices.front(), range(devices.front().begin, devices.front().end),
                 like_, out_);
    } else if (const auto bare = parse_number(value_);
               bare && *bare >= 1 && *bare < 1e6 && *bare == std::floor(*bare)) {
      FoundQuantity q;
      q.value = *bare;
      q.end = value_.size();
      return keep(Field::count, q);
    }
    read_hardware(plain_, value_, true, like_, out_);
    read_place_in(plain_, value_, like_, out_);
  }

  void time(const FoundQuantity& q, bool summed) {
    Statement like = like_;
    like.by_clock = label_.by_clock;
    Field field = Field::hours;
    if (q.kind == K::device_hours || summed) {
      field = Field::device_hours;
    } else if (q.kind == K::wall_clock_hours || q.kind == K::duration) {
      field = Field::clock_hours;
    }
    std::swap(like, like_);
    keep(field, q);
    std::swap(like, like_);
    if (q.kind == K::wall_clock_hours && q.accelerator_count) {
      Statement count = like_;
      count.field = Field::count;
      count.number = *q.accelerator_count;
      count.range = range(q.begin, q.end);
      out_.statements.push_back(std::move(count));
    }
    if (!q.accelerator.empty()) read_hardware(plain_, value_, false, like_, out_);
  }

  void hours() {
    const auto kind = kind_of_unit(label_.unit);
    const bool summed = (kind && *kind == K::device_hours) || label_.field == Field::device_hours;
    if (parts(summed)) return;
    if (clock_format()) return;
    std::vector<FoundQuantity> found = find_quantities(value_);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const FoundQuantity& q) { return !is_time(q.kind); }),
                found.end());
    if (found.empty() || found.front().begin > head().size()) {
      const bool hours = says(words_of(plain_.text.substr(0, 200)), "hour|heure|stunde|hora|ore$");
      const std::string_view unit = kind ? std::string_view(label_.unit) : hours ? "hours" : "";
      if (unit.empty() && found.empty()) return;
      if (const auto q = with_unit(summed ? K::device_hours : K::hours_unclear, unit))
        found.insert(found.begin(), *q);
    }
    if (found.empty()) return;
    FoundQuantity first = found.front();
    if (!summed && first.kind == K::hours_unclear && same_in_days(first, found)) {
      first.kind = K::wall_clock_hours;
      first.question = {};
    }
    time(first, summed);
    read_hardware(plain_, value_, false, like_, out_);
    for (const FoundQuantity& q : find(K::accelerator_count))
      add_number(Field::count, q, range(q.begin, q.end), like_, out_);
  }

  // "792 (~33 days)": what is counted in days, too, goes by the clock.
  bool same_in_days(const FoundQuantity& first, const std::vector<FoundQuantity>& all) const {
    constexpr double kRounding = 0.05;
    const auto near = [&](double hours) { return std::fabs(hours / first.value - 1) <= kRounding; };
    for (const FoundQuantity& q : all) {
      if (q.begin > first.begin && q.kind == K::duration && near(q.value)) return true;
    }
    const std::size_t open = value_.find('(', first.end);
    if (open == std::string_view::npos) return false;
    const std::size_t digits = value_.find_first_of("0123456789", open);
    if (digits == std::string_view::npos) return false;
    std::size_t end = digits;
    while (end < value_.size() && (is_digit(value_[end]) || value_[end] == '.')) ++end;
    const auto inside = parse_number(value_.substr(digits, end - digits));
    return inside && (near(*inside * 24) || near(*inside * 168));
  }

  // "00:31:54"
  bool clock_format() {
    const std::string_view s = head();
    if (s.size() < 7 || std::count(s.begin(), s.end(), ':') != 2) return false;
    double hours = 0, unit = 1;
    std::string_view rest = s;
    while (!rest.empty()) {
      const std::size_t colon = rest.find(':');
      const auto part = parse_number(rest.substr(0, colon));
      if (!part) return false;
      hours += *part * unit;
      unit /= 60;
      rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    }
    FoundQuantity q;
    q.kind = K::duration;
    q.value = hours;
    q.end = s.size();
    add_number(Field::clock_hours, q, plain_.source(s), like_, out_);
    return true;
  }

  // "22,000 for ViT-g, 4,500 for ViT-S": one figure a part, together those of the card.
  bool parts(bool summed) {
    double sum = 0;
    int count = 0;
    std::string listed;
    for (std::size_t at = 0; at < value_.size();) {
      std::size_t end = value_.find(", ", at);
      if (end == std::string_view::npos) end = value_.size();
      std::string_view part = trimmed(value_.substr(at, end - at));
      if (part.substr(0, 4) == "and ") part = trimmed(part.substr(4));
      at = end + 1;
      const std::size_t made_for = part.find(" for ");
      if (made_for == std::string_view::npos) return false;
      std::string_view figure = trimmed(part.substr(0, made_for));
      const auto q = parse_quantity(figure, summed ? K::device_hours : K::hours_unclear);
      if (!q || q->upper) return false;
      sum += q->value;
      ++count;
      listed += (listed.empty() ? "" : ", ") + readable(q->value, 12) + " for " +
                std::string(trimmed(part.substr(made_for + 5)));
    }
    if (count < 2) return false;
    Statement statement = like_;
    statement.field = summed ? Field::device_hours : Field::hours;
    statement.number = sum;
    statement.range = plain_.source(value_);
    statement.assumed = "The sum of " + listed + ".";
    statement.by_clock = label_.by_clock;
    out_.note("parts", Field::hours, "Hours by part: " + listed + ".");
    out_.statements.push_back(std::move(statement));
    return true;
  }

  const Label& label_;
  const Plain& plain_;
  std::string_view value_;
  const Context& context_;
  Gathered& out_;
  Statement like_;
};

}  // namespace

void read_hardware(const Plain& plain, std::string_view part, bool sure, Statement like,
                   Gathered& out) {
  const HardwareSaid said = find_hardware(part);
  if (said.error) {
    if (sure || said.error->code == ErrorCode::ambiguous)
      out.ask(like, Field::accelerator, said.error->message,
              plain.source(part.substr(said.begin, said.end - said.begin)));
    return;
  }
  if (!said.hardware) {
    const std::string words = words_of(part.substr(0, 120));
    const bool named =
        sure && has_digit(part) && says(words, "gpu|tpu|nvidia|amd|rtx|gtx|tesla|quadro");
    if (!named || part.size() > 120) return;
    if (const auto match = find_accelerator(part); !match)
      out.ask(like, Field::accelerator, match.error().message, plain.source(part));
    return;
  }
  const Hardware& hardware = *said.hardware;
  const ByteRange range = plain.source(part.substr(hardware.begin, hardware.end - hardware.begin));
  Statement statement = like;
  statement.field = Field::accelerator;
  statement.text = hardware.name;
  statement.range = range;
  statement.assumed = hardware.assumed;
  out.statements.push_back(statement);
  if (!hardware.chips) return;
  for (const Statement& before : out.statements) {
    if (before.field == Field::count && before.subject == like.subject) return;
  }
  statement.field = Field::count;
  statement.number = *hardware.chips;
  out.statements.push_back(std::move(statement));
}

void read_value(const Label& label, const Plain& plain, std::string_view value,
                const Context& context, Gathered& out) {
  ValueReader(label, plain, value, context, out).read();
}

}  // namespace trainprint::card_text

// Numbers, their scales and units, ranges and products.
#include "phrases/reader.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "phrases/part_behind.hpp"
#include "phrases/plain.hpp"
#include "text/language_words.generated.hpp"

namespace trainprint::phrases {

using K = QuantityKind;
using Kind = Token::Kind;

namespace {

// With the words of India.
std::optional<long> power_of_scale(std::string_view word) {
  constexpr long kLakh = 5, kCrore = 7;
  if (one_of(word, "lakh lakhs")) return kLakh;
  return one_of(word, "crore crores") ? kCrore : scale_exponent(word);
}

}  // namespace

Reader::Reader(const Tokens& tokens, bool whole)
    : t_(tokens),
      known_(tokens.list.size()),
      whole_(whole),
      has_numbers_(!tokens.numbers.empty() ||
                   tokens.text.find_first_of("0123456789") != std::string_view::npos) {}

std::optional<Reader::Number> Reader::number(std::size_t i) const {
  const Token* t = token(i);
  if (t == nullptr) return std::nullopt;
  if (t->kind == Kind::number) {
    std::size_t next = tolerance(i + 1);
    Assumed assumed = (t->spaced ? kSpacesGroup : 0) | (next > i + 1 ? kApproximate : 0);
    // "5,000 or more GPU hours"
    if (says(next, vocabulary::kQuantityOr) && !says(next + 2, vocabulary::kQuantityThan)) {
      const Sense bound = word(next + 1).sense;
      assumed |= bound == Sense::at_least ? kAtLeast : bound == Sense::at_most ? kAtMost : 0;
      if (bound == Sense::at_least || bound == Sense::at_most) next += 2;
    }
    return Number{&t_.numbers[t->number], next, false, assumed, t->unclear};
  }
  if (!t->spelled) return std::nullopt;
  return Number{&t_.numbers[t->number], i + 1, true, 0};
}

// Over "± 0.4", "+/- 0.4" or "(± 0.4)": the number before it is meant.
std::size_t Reader::tolerance(std::size_t i) const {
  std::size_t j = i;
  const bool bracket = mark(j, '(');
  if (bracket) ++j;
  if (mark(j, 'p')) {
    ++j;
  } else if (mark(j, '+') && mark(j + 1, '-')) {
    j += 2;
  } else if (mark(j, '+') && mark(j + 1, '/') && mark(j + 2, '-')) {
    j += 3;
  } else {
    return i;
  }
  if (token(j) == nullptr || token(j)->kind != Kind::number) return i;
  ++j;
  if (mark(j, '%')) ++j;
  if (!bracket) return j;
  return mark(j, ')') ? j + 1 : i;
}

// "12:30:00", "6:30", "2:31:13.45": each part but the first has two digits before its point.
std::optional<Reader::Clock> Reader::clock(std::size_t i) const {
  constexpr std::size_t kMostDigits = 5;
  Clock out{0, i, 0};
  double unit = 1;
  for (;;) {
    const Token* t = token(out.next);
    if (t == nullptr || t->kind != Kind::number) return std::nullopt;
    const Decimal& decimal = t_.numbers[t->number];
    const auto value = to_double(decimal);
    const std::size_t point = std::min(t_.of(*t).find('.'), t->end - t->begin);
    const bool whole = point == t->end - t->begin;
    if (!value || point > kMostDigits || (!whole && out.parts < 2)) return std::nullopt;
    if (out.parts > 0 && (point != 2 || *value >= 60)) return std::nullopt;
    out.hours += *value * unit;
    unit /= 60;
    ++out.parts;
    ++out.next;
    const Token* after = token(out.next + 1);
    const bool more = out.parts < 3 && mark(out.next, ':') && t_.list[out.next].glued &&
                      t_.text[t_.list[out.next].begin] == ':' && after != nullptr && after->glued;
    if (!more) break;
    ++out.next;
  }
  const Token* after = token(out.next);
  const bool ends = after == nullptr || !after->glued || after->kind == Kind::mark;
  if (out.parts < 2 || !(ends || this->time(out.next))) return std::nullopt;
  return out;
}

// "took 12:30:00", "train_runtime = 0:14:32.12", Slurm's "2-03:15:42", "36:12:05", "1:30 h".
// Elsewhere in running text it would be a time of day.
std::optional<Reading> Reader::elapsed(std::size_t i, std::size_t from) const {
  const bool took =
      i > from && says(i - 1, "took takes lasted for ran in of elapsed walltime runtime");
  const bool label = i > from + 1 && mark(i - 1, ':') && says(i - 2, "runtime elapsed duration");
  const bool colon = mark(i + 1, ':') && t_.list[i + 1].glued;
  if (!whole_ && !took && !label && !colon) return std::nullopt;
  double days = 0;
  auto time = clock(i);
  const auto unit = time ? this->time(time->next) : std::nullopt;
  if (unit) {
    // "from 9:30 h to 17:30 h" are times of day.
    const bool of_day = i > from && says(i - 1,
                                         "at since until till from between to and um à alle às ab "
                                         "bis desde las");
    const bool minutes = unit->unit.times == 1 && unit->unit.over == 60;
    const bool hours = unit->unit.times == 1 && unit->unit.over == 1;
    if (of_day || !(hours || (minutes && time->parts == 2))) return std::nullopt;
    Reading r;
    r.kind = K::duration;
    r.value = time->hours / (minutes ? 60 : 1);
    r.first = i;
    r.next = unit->next;
    return r;
  }
  constexpr double kDay = 24;
  if (!whole_ && !took && !label && !(time && time->hours >= kDay)) return std::nullopt;
  if (!time && mark(i + 1, '-') && t_.list[i + 1].glued && number(i)) {
    days = to_double(*number(i)->decimal).value_or(-1);
    time = clock(i + 2);
    if (!time || days < 0 || days != std::floor(days) || time->hours >= 24) return std::nullopt;
  }
  if (!time || time->parts < 3) return std::nullopt;
  Reading r;
  r.kind = K::duration;
  r.value = days * 24 + time->hours;
  r.first = i;
  r.next = time->next;
  return r;
}

// "PT36H", "P1DT12H30M"; in running text "P4" and "P3D" are names.
std::optional<Reading> Reader::iso_duration(std::size_t i) const {
  const std::string_view text = raw(i);
  if (text.size() < 4 || text[0] != 'P' || text.find('T') == text.npos) return std::nullopt;
  const Token* after = token(i + 1);
  if (after != nullptr && after->glued && after->kind != Kind::mark) return std::nullopt;
  const auto hours = iso_hours(text);
  if (!hours || !(*hours > 0) || !std::isfinite(*hours)) return std::nullopt;
  Reading r;
  r.kind = K::duration;
  r.value = *hours;
  r.first = i;
  r.next = i + 1;
  return r;
}

// "M", "Mio.", "mil millones"; where languages differ on a word, what follows settles it or it is
// asked.
std::optional<Reader::Scale> Reader::scale(std::size_t i) const {
  constexpr long kThousand = 3;
  constexpr std::size_t kAbbreviation = 3, kReach = 3;
  const std::string_view letters = raw(i);
  if (letters.empty()) return std::nullopt;
  const auto least = unclear_scale_exponent(letters);
  const bool unclear = least.has_value();
  const auto power = unclear ? least : power_of_scale(letters);
  if (!power) return std::nullopt;
  Scale out{*power, i + 1};
  const bool point = mark(out.next, '.') && t_.list[out.next].glued && !raw(out.next + 1).empty();
  if (letters.size() == kAbbreviation && point) ++out.next;
  const auto second = raw(out.next).size() > 1 ? scale_exponent(raw(out.next)) : std::nullopt;
  if (out.power == kThousand && second && *second > kThousand) {
    out.power += *second;
    ++out.next;
  } else if (one_of(letters, "billion") && has_long_scale()) {
    out.question = Ask::scale;
  } else if (unclear) {
    out.question = Ask::scale;
    for (std::size_t k = out.next; k < out.next + kReach; ++k) {
      if (out.power == kThousand && says(k, vocabulary::kDecimalCommaUnits))
        out.question = Ask::none;
    }
  }
  return out;
}

bool Reader::has_long_scale() const {
  if (!long_scale_) {
    long_scale_ = std::any_of(t_.list.begin(), t_.list.end(), [this](const Token& token) {
      return one_of(t_.of(token), vocabulary::kDecimalCommaUnits);
    });
  }
  return *long_scale_;
}

// What follows a number, with the scale between them: "M GPU hours", "+ tokens", "B".
std::optional<Measure> Reader::scaled(std::size_t i, long& power, Assumed& assumed) const {
  const auto plus = [&](std::size_t j) {
    if (!mark(j, '+') || !t_.list[j].glued) return j;
    assumed |= kAtLeast;
    return j + 1;
  };
  i = plus(i);
  const std::size_t j = skip_hyphen(i);
  const std::string_view letters = raw(j);
  const auto scale = this->scale(j);
  if (scale) {
    auto m = measure(plus(scale->next));
    // "3 millions d'heures"
    if (!m || m->lone_letter) m = measure(over_of(scale->next));
    if (m && !m->lone_letter) {
      power = scale->power;
      if (m->question == Ask::none) m->question = scale->question;
      return m;
    }
  }
  if (auto m = measure(i)) {
    power = 0;
    return m;
  }
  if (!scale) return std::nullopt;
  // A scale alone makes a count: "7B". Small t and g are units more often, "3 m" is anything.
  const std::size_t after = plus(scale->next);
  const bool known =
      letters.size() > 1 || std::string_view("kKMBbT").find(letters[0]) != std::string_view::npos;
  const bool close = letters.size() > 1 || t_.list[j].glued;
  const Token* next = token(after);
  if (!whole_ && (!known || !close)) return std::nullopt;
  if (next != nullptr && next->glued && next->kind != Kind::mark) return std::nullopt;
  if (per_something(after)) return std::nullopt;
  power = scale->power;
  Measure m;
  m.next = after;
  m.question = scale->question;
  return m;
}

std::optional<Reading> Reader::make(const Number& n, long power, const Measure& m) const {
  const auto digits = to_double(*n.decimal, power + m.unit.power);
  if (!digits) return std::nullopt;
  Reading r;
  r.kind = m.unit.kind;
  r.value = *digits * m.unit.times / m.unit.over;
  r.accelerator = m.accelerator;
  r.question = n.unclear ? Ask::number : m.question;
  r.next = m.next;
  r.assumed = n.assumed | m.assumed;
  r.flops = m.flops;
  if (!std::isfinite(r.value)) return std::nullopt;
  if (m.unit.kind == K::accelerator_count) {
    constexpr double kMostDevices = 1e6;  // the largest cluster has 200,000 (Colossus)
    const double smallest = std::fmin(m.unit.times, 1);  // half a module, where dies are counted
    const double count = r.value / smallest;
    if (count < 1 || r.value > kMostDevices || count != std::floor(count)) return std::nullopt;
  }
  return r;
}

std::optional<Reading> Reader::plain(std::size_t i) const {
  const auto n = number(i);
  if (!n) return std::nullopt;
  long power = 0;
  Assumed assumed = n->assumed;
  if (auto m = scaled(n->next, power, assumed)) {
    const bool short_unit = m->lone_letter && t_.list[n->next].glued;
    const bool year =
        !whole_ && short_unit && n->decimal->digits.size() == 4 && n->decimal->digits < "2100";
    if (year) return std::nullopt;  // "1980s"
    auto r = make(*n, power, *m);
    if (!r) return std::nullopt;
    r->assumed |= assumed;
    if (const std::size_t after = tolerance(r->next); after > r->next) {  // "5.2 kg ± 0.4 kg"
      Assumed ignored = 0;
      const auto same = scaled(after, power, ignored);
      const bool of_kind = same && same->unit.kind == m->unit.kind;
      r->next = m->next = of_kind ? same->next : after;
      r->assumed |= kApproximate;
    }
    if (m->lone_letter && !whole_) {
      compound(*r);
      // "for 3d on 8 A100", not "for 3d reconstruction", nor "in 3d"
      const Token* after = token(m->next);
      const bool ends = after == nullptr || (after->kind == Kind::mark && after->mark != '-') ||
                        is(m->next, Sense::joins);
      const std::size_t before = i > 0 && mark(i - 1, ':') ? i - 1 : i;
      const bool lasts = (i > 0 && is(i - 1, Sense::lasts) && !says(i - 1, "in")) ||
                         (before > 0 && says(before - 1, "runtime train_runtime elapsed duration"));
      if (r->next == m->next && !(ends && lasts)) return std::nullopt;
    }
    return r;
  }
  if (n->spelled) return std::nullopt;
  // "5×10^21" alone is a count worth reporting, "1e-4" a learning rate.
  const std::string_view written = t_.of(t_.list[i]);
  const Token* next = token(n->next);
  const bool ends = next == nullptr || !next->glued || next->kind == Kind::mark;
  const bool power_of_ten = n->decimal->exponent > 3 &&
                            written.find_first_of("eE^\xC3\xE2\xC2\\<*") != std::string_view::npos;
  if (!ends || per_something(n->next) || (!whole_ && !power_of_ten)) return std::nullopt;
  Measure m;
  m.next = n->next;
  if (m.next == i + 1 && mark(m.next, '+') && t_.list[m.next].glued) {
    ++m.next;
    assumed |= kAtLeast;
  }
  auto r = make(*n, 0, m);
  if (r) r->assumed |= assumed;
  return r;
}

// "350-400W", "350 W to 400 W", "1.2-1.5M GPU hours", "7B-70B", "3 or 4 days"
std::optional<Reading> Reader::range(std::size_t i) const {
  const auto low = number(i);
  if (!low) return std::nullopt;
  // "8entre 8": the word belongs to the number that it touches.
  const bool touches = i > 1 && t_.list[i - 1].glued && t_.list[i - 2].kind == Kind::number;
  const bool between =
      i > 0 && says(i - 1, vocabulary::kQuantityBetween) && !touches && !touches_word(i);
  const auto joint = [&](std::size_t j) {
    if (mark(j, '-') || mark(j, '~')) return true;
    // "2 a 10" is a range in Spanish, the A of "A10" no word.
    const Token* next = token(j + 1);
    const bool of_name = next != nullptr && next->glued && t_.of(t_.list[j]).size() == 1;
    return (says(j, vocabulary::kQuantityTo) && !of_name) || says(j, "or oder ou lub veya") ||
           (between && says(j, vocabulary::kQuantityAnd));
  };
  // The joint follows the number, its scale, or its unit.
  std::size_t at = low->next;
  long power = 0;
  bool scale = false;
  std::optional<Measure> unit;
  if (!joint(at)) {
    if (const auto s = this->scale(at); s && joint(s->next)) {
      power = s->power;
      scale = true;
      at = s->next;
    } else {
      Assumed ignored = 0;
      unit = scaled(at, power, ignored);
      if (!unit || !joint(unit->next)) return std::nullopt;
      at = unit->next;
    }
  }
  const auto high = number(at + 1);
  if (!high) return std::nullopt;
  long high_power = 0;
  Assumed assumed = low->assumed;
  auto m = scaled(high->next, high_power, assumed);
  if (!m) {
    if (high->spelled) return std::nullopt;
    if (!whole_ || unit || scale || token(high->next) != nullptr) return std::nullopt;
    m.emplace();
    m->next = high->next;
  }
  if (says(i, "due") && says(at, "to")) return std::nullopt;  // English, not an Italian two
  if (unit && unit->unit.kind != m->unit.kind) return std::nullopt;
  if (!unit && !scale) power = high_power;
  auto r = make(*high, high_power, *m);
  const auto first = make(*low, power, unit ? *unit : *m);
  if (!r || !first || !(first->value < r->value)) return std::nullopt;
  r->upper = r->value;
  r->value = first->value;
  r->assumed |= assumed;
  if (r->question == Ask::none) r->question = Ask::range;
  return r;
}

// "8x A100", "32 x 8 x A100 GPUs", "992 * 80GB A100", "256 x 68h"
std::optional<Reading> Reader::product(std::size_t i) const {
  constexpr int kMostFactors = 4;
  auto n = number(i);
  if (!n || !mark(n->next, 'x')) return std::nullopt;
  double count = 1;
  for (int factors = 0; factors < kMostFactors; ++factors) {
    const auto factor = to_double(*n->decimal);
    if (!factor) return std::nullopt;
    if (!mark(n->next, 'x')) {  // the last factor: a time, or devices without a sign before them
      if (auto summed = device_time(n->next)) {  // "8 * 24 GPU hours"
        summed->unit.times *= count;
        return make(*n, 0, *summed);
      }
      if (const auto hours = time(n->next)) {
        auto r = make(*n, 0, *hours);
        if (!r) return std::nullopt;
        compound(*r);
        r->kind = K::wall_clock_hours;
        r->accelerator_count = count;
        r->assumed |= kCountIsDevices;
        return r;
      }
      auto m = device_count(n->next, true);
      // "3 x 4 kg": of runs or of parts, which is asked
      if (!m) {
        m = unit(n->next);
        if (!m || (m->unit.kind != K::mass_co2e && m->unit.kind != K::energy)) return std::nullopt;
        m->question = Ask::factor;
      }
      m->unit.times *= count;
      return make(*n, 0, *m);
    }
    const std::size_t after = n->next + 1;
    if (device_time(after)) return std::nullopt;
    if (auto m = device_count(after, true)) {
      m->unit.times *= count;
      return make(*n, 0, *m);
    }
    if (whole_ && factors == 0 && token(after) == nullptr) {  // "8x"
      Measure m;
      m.next = after;
      return make(*n, 0, m);
    }
    count *= *factor;
    n = number(after);
    if (!n) return std::nullopt;
  }
  return std::nullopt;
}

// "8 A100s per node on 4 nodes"
void Reader::per_node(Reading& r) const {
  if (!says(r.next, vocabulary::kQuantityPer) || !is(r.next + 1, Sense::host)) return;
  std::size_t j = r.next + 2;
  while (j < r.next + 4 && (is(j, Sense::joins) || mark(j, 'x') || mark(j, ',') || mark(j, '(')))
    ++j;
  const auto n = number(j);
  const auto nodes = n && is(n->next, Sense::host) ? to_double(*n->decimal) : std::nullopt;
  if (!nodes || *nodes < 1 || r.upper) return;
  r.value *= *nodes;
  r.next = n->next + 1;
  r.assumed |= kHostsTimes;
  for_a_time(r);
}

// The 0.4 of "5.2 ± 0.4", and a number that another one without a unit touches: "12 .5 kWh".
bool Reader::unclear_before(std::size_t i) const {
  if (i == 0) return false;
  if (mark(i - 1, 'p')) return true;
  if (i > 1 && mark(i - 1, '-') && (mark(i - 2, '/') || mark(i - 2, '+')) && i > 2 &&
      (mark(i - 2, '+') || mark(i - 3, '+')))
    return true;
  if (t_.list[i - 1].kind != Kind::number) return false;
  return t_.text[t_.list[i].begin] == '.';
}

// The rest of "deux mille | cinq cents heures", "1.3e | 23 FLOP", "5 | 12 kWh".
bool Reader::is_rest_of_number(std::size_t first) const {
  if (first == 0) return false;
  std::size_t i = first - 1;
  if (t_.text[t_.list[i].begin] == '^') return true;  // "10 ^ | 23 FLOP"
  const bool spelled = token(first)->spelled;
  if (spelled && says(i, vocabulary::kQuantityAnd) && i > 0) --i;
  const Token& before = t_.list[i];
  if (before.spelled) return spelled && t_.numbers[before.number].digits != "1";
  if (before.kind == Kind::word) {
    constexpr std::size_t kLetters = 3;  // "Llama 7B 5 hours"
    const bool exponent = before.glued && says(i, "e");
    const bool scale = t_.of(before).size() >= kLetters && power_of_scale(t_.of(before));
    return (exponent || scale) && i > 0 && number(i - 1);
  }
  if (before.kind != Kind::number || before.attached || spelled || token(first)->glued)
    return false;
  const std::string& digits = t_.numbers[before.number].digits;
  if (token(first)->kind != Kind::number || mention(i) != nullptr ||
      (digits.size() == 4 && digits > "1900" && digits < "2100"))
    return false;
  if (i == 0) return true;
  const Sense sense = word(i - 1).sense;
  return mark(i - 1, ':') || mark(i - 1, '(') || mark(i - 1, 'x') || mark(i - 1, '~') ||
         sense == Sense::lasts || sense == Sense::is || sense == Sense::about ||
         sense == Sense::joins;
}

// "half of | 8 A100s", "20 % of the | 40 hours"
bool Reader::is_of_a_share(const Reading& r) const {
  if (r.kind == K::flop_rate || r.kind == K::parameters || r.kind == K::efficiency ||
      r.kind == K::fraction || r.kind == K::count)
    return false;
  std::size_t i = r.first;
  for (int most = 0; most < 2 && i > 0 && (is(i - 1, Sense::filler) || says(i - 1, "our my its"));
       ++most)
    --i;
  if (i < 2) return false;
  const bool of = says(i - 1, vocabulary::kQuantityGasOf) || says(i - 1, "des dei das dos der den");
  if (says(i - 1, "den") && i > 2) --i;  // "von den"
  const Token& part = t_.list[i - 2];
  const bool fraction = part.kind == Kind::number && part.attached && i > 3 && mark(i - 3, '/');
  const bool sign = part.kind == Kind::number && part_sign(t_.of(part)).size > 0;  // "½ of"
  return (of || says(i - 1, vocabulary::kQuantityOf)) &&
         (mark(i - 2, '%') || fraction || sign || says(i - 2, vocabulary::kQuantityShare));
}

std::optional<Reading> Reader::at(std::size_t i, std::size_t from) {
  auto r = read_at(i, from);
  if (!r) return r;
  const bool open = r->question == Ask::none || r->question == Ask::hours;
  if (!open || !(is_rest_of_number(r->first) || is_of_a_share(*r))) return r;
  // "half of | 8 A100s for 3 days", not "half of | 3 days on 8 A100s"
  const auto n = number(r->first);
  const bool of_devices = r->kind == K::accelerator_count ||
                          (r->accelerator_count && n && !scale(n->next) && !time(n->next));
  r->question = of_devices ? Ask::devices : Ask::number;
  if (r->kind == K::hours_unclear) r->kind = K::duration;
  return r;
}

std::optional<Reading> Reader::read_at(std::size_t i, std::size_t from) {
  const auto n = number(i);
  if (!n) {
    if (auto time = iso_duration(i)) {
      on_devices(*time);
      return time;
    }
    auto r = counted_phrase(i);
    if (!r) return counted_behind(i);
    for_a_time(*r);
    return r;
  }
  if (token(i)->attached || unclear_before(i)) return std::nullopt;
  Assumed assumed = 0;
  const std::size_t first = qualifiers(i, from, assumed);
  std::optional<Reading> r = elapsed(i, from);
  if (!r) r = counted_phrase(i);
  if (!r) r = nodes(i);
  if (!r) r = product(i);
  if (!r) r = range(i);
  if (!r) r = devices_times(i, from);
  if (!r) r = plain(i);
  if (!r) r = counted_behind(i);  // "80GB A100 x 8"
  const bool count = r && r->kind == K::count;
  const bool percent = r && r->kind == K::fraction;
  const bool hours = r && r->kind == K::duration;
  if (!r || count || percent || hours) {
    if (auto named = labelled(i, first, from)) {
      named->assumed |= assumed;
      bounds_behind(*named);
      return named;
    }
  }
  if (!r) return std::nullopt;
  if (r->first > first) r->first = first;
  // "8de 5": the word belongs to the number that it touches.
  const bool taken = r->first > from + 1 && t_.list[r->first - 1].glued &&
                     t_.list[r->first - 2].kind == Kind::number;
  if (r->upper && r->first > from && !taken && !touches_word(r->first)) {
    if (says(r->first - 1, vocabulary::kQuantityFrom) ||
        says(r->first - 1, vocabulary::kQuantityBetween))
      --r->first;
  }
  // "over three days" lasts, "over 15T tokens" bounds.
  if (r->kind == K::duration && first + 1 == i && says(first, "over über")) assumed &= ~kAtLeast;
  r->assumed |= assumed;
  Reading& q = *r;
  if (q.kind == K::duration) {
    const bool in_hours = time(r->next - 1) && time(r->next - 1)->unit.times == 1 &&
                          time(r->next - 1)->unit.over == 1;
    const std::size_t simple = r->next;
    const bool each_day = daily(*r);
    if (!each_day) compound(*r);
    const bool whole_hours = in_hours && r->next == simple && !each_day;
    bounds_behind(*r);
    on_devices(*r);
    if (q.kind == K::duration && whole_hours) {
      q.kind = K::hours_unclear;
      if (q.question == Ask::none) q.question = Ask::hours;
    }
  } else if (q.kind == K::accelerator_count) {
    for_a_time(*r);
  }
  if (q.kind == K::accelerator_count) per_node(*r);
  constexpr double kMostOfBatch = 1e8;  // tokens; no context or batch has as many
  if (q.kind == K::tokens && !whole_ && q.value < kMostOfBatch && is_length(r->first))
    return std::nullopt;
  if (per_something(r->next)) return std::nullopt;  // "8 GPUs per node"
  // "300 kWh a month", "12 kg pro Jahr", "40 MWh yearly": a rate is no amount.
  if (q.kind == K::energy || q.kind == K::mass_co2e) {
    const bool each = says(r->next, vocabulary::kQuantityPer) || says(r->next, "a an each every");
    if ((each && time(r->next + 1)) ||
        says(r->next, "hourly daily weekly monthly yearly annually") ||
        (mark(r->next, '/') && time(r->next + 1)))
      return std::nullopt;
  }
  bounds_behind(*r);
  const bool time_by_clock = q.kind == K::duration || q.kind == K::hours_unclear ||
                             q.kind == K::wall_clock_hours || q.kind == K::device_hours;
  if (time_by_clock && one_of_several(*r)) {
    q.question = Ask::repeats;
    if (q.kind == K::hours_unclear) q.kind = K::duration;
    if (says(r->next, vocabulary::kQuantityEach)) ++r->next;
  }
  if (r->flops && !whole_) {
    constexpr double kFastestMachine = 1e19;  // FLOP/s; no training run is as small
    const bool rate = q.value < kFastestMachine;
    q.kind = rate ? K::flop_rate : K::flop;
    r->assumed |= rate ? kFlopsRate : kFlopsAmount;
  }
  return r;
}

}  // namespace trainprint::phrases

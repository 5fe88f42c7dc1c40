// What stands around a quantity: qualifiers, labels, the devices of a time and the time of devices.
#include <string>

#include "phrases/part_behind.hpp"
#include "phrases/reader.hpp"
#include "text/language_words.generated.hpp"

namespace trainprint::phrases {

using K = QuantityKind;
using Kind = Token::Kind;

// "118 days, 5 hours and 41 min", "5h41m": each unit smaller than the one before.
void Reader::compound(Reading& r) const {
  constexpr int kMostParts = 5;
  if (r.upper) return;
  auto last = time(r.next - 1);
  for (int part = 0; last && part < kMostParts; ++part) {
    std::size_t j = r.next;
    if (const auto half = part_of_unit(j)) {  // "2 days and a half"
      r.value += last->unit.times / last->unit.over * half->value;
      r.next = half->next;
      return;
    }
    if (mark(j, '.') && says(j - 1, "std hr hrs")) ++j;  // "2 Std. 30 Min."
    if (mark(j, ',')) ++j;
    if (says(j, vocabulary::kQuantityAnd)) ++j;
    const auto n = number(j);
    if (!n) return;
    // "1 day, 15:13:04.62", as transformers' log_metrics prints it
    const bool days = last->unit.times >= 24 && last->unit.over == 1;
    if (const auto rest = days ? clock(j) : std::nullopt; rest && rest->hours < 24) {
      r.value += rest->hours;
      r.next = rest->next;
      return;
    }
    auto smaller = time(n->next);
    // "3h12", "3 h 30": two digits close to the hours are minutes.
    const Token* digits = token(j);
    const bool two =
        j == r.next && digits->kind == Kind::number && digits->end - digits->begin == 2;
    const Token* behind = token(n->next);
    const bool alone =
        n->next == j + 1 && t_.text[digits->begin] < '6' && raw(j - 1) == "h" &&
        (behind == nullptr || behind->kind == Kind::mark || is(n->next, Sense::joins));
    const bool close = two && (digits->glued || (alone && !mark(n->next, 'x') &&
                                                 !mark(n->next, '-') && !mark(n->next, '%')));
    const bool hours = last->unit.times == 1 && last->unit.over == 1;
    const Token* after = token(n->next);
    const bool ends = after == nullptr || !after->glued || after->kind == Kind::mark;
    if (!smaller && close && hours && ends) {
      smaller.emplace();
      smaller->unit = {K::duration, 0, 1, 60};
      smaller->next = n->next;
    }
    if (!smaller && raw(n->next) == "m") {
      smaller.emplace();
      smaller->unit = {K::duration, 0, 1, 60};
      smaller->next = n->next + 1;
    }
    if (!smaller ||
        smaller->unit.times / smaller->unit.over >= last->unit.times / last->unit.over) {
      return;
    }
    const auto more = make(*n, 0, *smaller);
    if (!more) return;
    r.value += more->value;
    r.next = more->next;
    r.assumed |= more->assumed;
    last = smaller;
  }
}

// "and a half", "and 1/2" or "half" from token `i` on, behind a unit of time: not of "and half an
// hour", nor "half of the GPUs".
std::optional<Reader::PartOfUnit> Reader::part_of_unit(std::size_t i) const {
  if (i == 0 || token(i) == nullptr) return std::nullopt;
  const std::size_t end = t_.list[i - 1].end;
  const std::string_view behind = t_.text.substr(end);
  Part part = part_behind(behind);
  if (part.size == 0 && behind[0] == ' ' && says(i, vocabulary::kQuantityHalf)) {
    part = part_of_one(behind.substr(1));
    ++part.size;
  }
  if (part.size == 0) return std::nullopt;
  const std::size_t next = token_after(end + part.size, i);
  const bool article =
      says(next, vocabulary::kQuantityArticle) || says(next, vocabulary::kNumberOne);
  if (time(next) || (article && time(next + 1)) || says(next, "of the des der della del da do"))
    return std::nullopt;
  constexpr double kHundred = 100;
  return PartOfUnit{part.hundredths / kHundred, next};
}

// "12 hours a day over 9 days", "9 days, 12 hours a day"
bool Reader::daily(Reading& r) const {
  constexpr int kMostWords = 3;
  // The period that "a day", "per week" or "/day" from token `i` on names, and the token after it.
  const auto period = [&](std::size_t i, std::size_t& next) -> double {
    if (says(i, vocabulary::kQuantityDaily)) {
      next = i + 1;
      return 24;
    }
    const bool per = mark(i, '/') || says(i, "a each every") || says(i, vocabulary::kQuantityPer);
    const auto unit = per ? time(i + 1) : std::nullopt;
    if (!unit || unit->unit.over != 1 || unit->unit.times < 24) return 0;
    next = unit->next;
    return unit->unit.times;
  };
  std::size_t j = r.next;
  const double each = period(r.next, j);
  for (int word = 0; word < kMostWords; ++word) {
    const bool joint = is(j, Sense::lasts) || is(j, Sense::joins) || is(j, Sense::about) ||
                       is(j, Sense::at_least) || says(j, "at") || mark(j, ',') || mark(j, 'x') ||
                       mark(j, '(');
    if (!joint) break;
    ++j;
  }
  const auto n = number(j);
  const auto more = n && (each > 0 || j > r.next) ? time(n->next) : std::nullopt;
  const auto other = more ? make(*n, 0, *more) : std::nullopt;
  if (each > 0) {
    // "12 hours a day": without the days it is no time of a run.
    if (!other || more->unit.over != 1 || other->value < each || r.value > each) {
      r.question = Ask::repeats;
      return true;
    }
    r.value *= other->value / each;
    r.next = more->next;
    return true;
  }
  std::size_t next = 0;
  const double behind = other ? period(more->next, next) : 0;
  if (behind <= 0 || other->value > behind || r.value < behind) return false;
  r.value *= other->value / behind;
  r.next = next;
  return true;
}

// "3 runs of 12 hours", "12 hours x 5 seeds", "12 minutes each": a time of one of several, or of
// all?
bool Reader::one_of_several(const Reading& r) const {
  const std::size_t first = r.first;
  if (says(r.next, vocabulary::kQuantityEach)) return true;
  // "twice 8 A100 for 20 hours", "8 A100 for 20 hours, twice"
  if (says(r.next, vocabulary::kQuantityMultiplied) ||
      (mark(r.next, ',') && says(r.next + 1, vocabulary::kQuantityMultiplied)))
    return true;
  if (first < t_.list.size() && first > 0) {
    if (says(first - 1, vocabulary::kQuantityEach) ||
        says(first - 1, vocabulary::kQuantityMultiplied))
      return true;
    std::size_t j = first - 1;
    if (j > 0 && (mark(j, 'x') || mark(j, '(') || mark(j, ',') || mark(j, ':') ||
                  is(j, Sense::lasts) || says(j, vocabulary::kQuantityOf) || says(j, "at a"))) {
      --j;
    }
    constexpr std::string_view kSittings =
        "nights evenings sessions shifts nuits noches notti noites";
    if (j > 0 && (says(j, vocabulary::kQuantityRepeats) || says(j, kSittings))) {
      // "3 training runs", "five full runs", "3 nights of 8 hours"
      std::size_t many = j - 1;
      for (int words = 0; words < 2 && many > 0 && !number(many); ++words) --many;
      const auto n = number(many);
      const auto count = n ? to_double(*n->decimal) : std::nullopt;
      if (count && *count > 1) return true;
    }
  }
  // "x 5 seeds", "for each of 4 folds", ", repeated three times"
  constexpr std::size_t kMostWords = 4;
  std::size_t j = r.next;
  while (j < r.next + kMostWords &&
         (mark(j, 'x') || mark(j, '(') || mark(j, ',') || is(j, Sense::lasts) ||
          is(j, Sense::joins) || says(j, "over times each of per all repeated")))
    ++j;
  const auto n = j > r.next ? number(j) : std::nullopt;
  const auto count = n ? to_double(*n->decimal) : std::nullopt;
  return count && *count > 1 && !says(n->next + 1, vocabulary::kQuantityCompared) &&
         (says(n->next, vocabulary::kQuantityRepeats) ||
          (says(n->next + 1, vocabulary::kQuantityRepeats) && !is(n->next, Sense::device)));
}

// "… on 8 A100s", "… x 256", "… of GPU time", "… wall-clock"
void Reader::on_devices(Reading& r) const {
  constexpr std::size_t kMostWords = 7;
  Reading& q = r;
  std::size_t j = skip(r.next, Sense::clock, 2);
  if (j > r.next) {
    q.kind = K::wall_clock_hours;
    if (says(j, "time")) ++j;
    r.next = mark(j - 1, '-') ? j - 1 : j;
  }
  if (mark(j, 'x')) {
    const auto n = number(j + 1);
    const auto count = n ? to_double(*n->decimal) : std::nullopt;
    if (!count) return;
    const auto what = device_count(n->next, true);
    if (!what && measure(n->next)) return;  // "30 days * 12 TFLOPS"
    if (!what && !raw(n->next).empty() && !is(n->next, Sense::joins)) return;  // "12 h x 5 seeds"
    q.kind = K::wall_clock_hours;
    q.accelerator_count = *count * (what ? what->unit.times : 1);
    if (what) {
      q.accelerator = what->accelerator;
      r.assumed |= what->assumed;
    } else {
      r.assumed |= kCountIsDevices;
    }
    r.next = what ? what->next : n->next;
    return;
  }
  // "heures GPU", "horas de GPU"
  if (says(r.next - 1, vocabulary::kUnitHourBeforeDevice)) {
    std::size_t k = skip_hyphen(j);
    k = over_of(k);
    if (const auto d = device(k); d && !d->cpu && d->question == Ask::none && !says(k, "a")) {
      q.kind = K::device_hours;
      q.value *= d->each;
      q.accelerator = d->name;
      r.next = d->next;
      return;
    }
  }
  if (says(j, "of")) {
    if (const auto d = device(j + 1); d && !d->cpu && d->question == Ask::none) {
      if (says(d->next, "time compute")) {
        q.kind = K::device_hours;
        q.value *= d->each;
        q.accelerator = d->name;
        r.next = d->next + 1;
        return;
      }
    }
  }
  bool joined = false, bracket = false, comma = false;
  Assumed assumed = 0;
  for (const std::size_t limit = j + kMostWords; j < limit; ++j) {
    if (is(j, Sense::joins) || says(j, "over")) {
      joined = true;
    } else if (mark(j, '(')) {
      joined = bracket = true;
    } else if (mark(j, ',') && j == r.next) {
      joined = comma = true;
    } else if (is(j, Sense::about) || mark(j, '~')) {
      assumed |= kApproximate;
    } else if (!is(j, Sense::filler) && !is(j, Sense::is) && !is(j, Sense::clock)) {
      break;
    }
  }
  if (!joined) return;
  std::optional<Reading> devices;
  if (const auto n = number(j); n && !token(j)->attached) {
    devices = counted_phrase(j);
    if (!devices) devices = nodes(j);
    if (!devices) devices = product(j);
    if (!devices) devices = plain(j);
  } else if (says(j - 1, "a an")) {
    if (const auto m = device_count(j, true)) devices = make({&one_, j}, 0, *m);
  }
  if (!devices) devices = counted_phrase(j);
  if (!devices && says(j, "dgx")) devices = counted_behind(j);
  if (!devices || devices->kind != K::accelerator_count) devices = expected_devices(j);
  if (!devices) return;
  if (comma && (devices->upper || per_something(devices->next))) return;
  q.kind = K::wall_clock_hours;
  q.accelerator_count = devices->value;
  q.accelerator = devices->accelerator;
  if (q.question == Ask::none) q.question = devices->question;
  r.assumed |= assumed | devices->assumed | (comma ? kNamedBefore : 0);
  r.next = bracket && mark(devices->next, ')') ? devices->next + 1 : devices->next;
}

// "8 A100s for 3 days", "8 A100s x 72 hours"
void Reader::for_a_time(Reading& r) const {
  constexpr std::size_t kMostWords = 5;
  Reading& q = r;
  if (q.upper) return;
  // "8 A100 12:30:00", "8 A100, 12:30:00", "8 A100 for 12:30:00"
  std::size_t at = r.next;
  if (mark(at, ',') || mark(at, ':') || mark(at, '|') || is(at, Sense::lasts)) ++at;
  if (const auto time = clock(at); time && time->parts == 3 && time->hours > 0) {
    q.accelerator_count = q.value;
    q.kind = K::wall_clock_hours;
    q.value = time->hours;
    r.assumed |= kNamedBefore;
    r.next = time->next;
    return;
  }
  bool joined = false, comma = false;
  Assumed assumed = 0;
  std::size_t j = r.next;
  for (const std::size_t limit = j + kMostWords; j < limit; ++j) {
    // "per 2 giorni"
    const bool per = says(j, "per") && number(j + 1) && time(number(j + 1)->next);
    if (is(j, Sense::lasts) || says(j, "over") || mark(j, 'x') || per) {
      joined = true;
    } else if (mark(j, ',') && j == r.next) {
      joined = comma = true;
    } else if (is(j, Sense::about) || mark(j, '~')) {
      assumed |= kApproximate;
    } else if (token(j) != nullptr && token(j)->spelled) {
      break;  // "for a week"
    } else if (!is(j, Sense::filler)) {
      break;
    }
  }
  const auto n = joined ? number(j) : std::nullopt;
  if (!n || token(j)->attached) return;
  auto period = range(j);
  if (!period) period = plain(j);
  if (!period || period->kind != K::duration) return;
  if (!daily(*period)) compound(*period);
  if (comma) assumed |= kNamedBefore;  // "8 × V100, 100 h"
  q.accelerator_count = q.value;
  q.kind = K::wall_clock_hours;
  q.value = period->value;
  q.upper = period->upper;
  if (q.question == Ask::none) q.question = period->question;
  r.assumed |= assumed | period->assumed;
  r.next = period->next;
}

// "A100x4": the number comes after the devices.
std::optional<Reading> Reader::devices_times(std::size_t i, std::size_t from) const {
  constexpr std::size_t kMostTokens = 6;
  if (i < from + 2 || !mark(i - 1, 'x')) return std::nullopt;
  for (std::size_t s = i > from + kMostTokens ? i - kMostTokens : from; s + 1 < i; ++s) {
    if (t_.list[s].kind == Kind::mark) continue;
    auto m = device_count(s, false);
    // "80GB **A100 x 8" counts itself.
    const bool counted = m && m->next == i + 1 && device(s)->counted;
    if (!m || (m->next != i - 1 && !counted)) continue;
    m->next = i + 1;
    auto r = counted ? make({&one_, i}, 0, *m) : make(*number(i), 0, *m);
    if (r) r->first = s;
    return r;
  }
  return std::nullopt;
}

// "100 hours or more", "a week at most", "8 GPUs maximum": a limit behind what it limits, or that
// it is not exact.
void Reader::bounds_behind(Reading& r) const {
  const std::size_t j = r.next;
  const auto take = [&](Assumed bound, std::size_t tokens) {
    r.assumed |= bound;
    r.next = j + tokens;
  };
  // "100 hours or more than that", "at most 8 GPUs"
  const bool ends = !number(j + 2) && !says(j + 2, vocabulary::kQuantityThan);
  if (says(j, vocabulary::kQuantityOr) && ends) {
    if (says(j + 1, "up") || is(j + 1, Sense::at_least)) return take(kAtLeast, 2);
    if (is(j + 1, Sense::at_most)) return take(kAtMost, 2);
  }
  if (says(j, vocabulary::kQuantityBoundLead) && ends) {
    if (says(j + 1, vocabulary::kQuantityBoundLeast)) return take(kAtLeast, 2);
    if (says(j + 1, vocabulary::kQuantityBoundMost)) return take(kAtMost, 2);
  }
  // "3 days, maximum length 512" limits the length.
  const Token* after = token(j + 1);
  const bool last = after == nullptr || after->kind == Kind::mark || is(j + 1, Sense::joins);
  if (!last && says(j, "maximum max minimum approximately approx")) return;
  if (says(j, vocabulary::kQuantityAtLeastBehind)) return take(kAtLeast, 1);
  if (says(j, vocabulary::kQuantityAtMostBehind)) return take(kAtMost, 1);
  if (says(j, vocabulary::kQuantityAboutBehind)) return take(kApproximate, 1);
}

// "a sequence length of 2048 tokens", "vocabulary: 128k tokens", "batch size of 4M tokens": no
// tokens that a training read.
bool Reader::is_length(std::size_t first) const {
  constexpr std::size_t kMostWords = 4;
  for (std::size_t back = 1; back <= kMostWords && back <= first; ++back) {
    const std::size_t i = first - back;
    if (says(i, "length lengths context contexts window windows vocabulary vocab")) return true;
    if (says(i, "size sizes"))
      return i > 0 && says(i - 1, "batch block chunk window context vocabulary vocab sequence");
    const bool between = is(i, Sense::is) || is(i, Sense::about) || is(i, Sense::at_most) ||
                         mark(i, ':') || says(i, "to a");
    if (!between) return false;
  }
  return false;
}

// "84ca5 hours", "8da5-40s", "84ca}5 hours": behind a number a word ends at the next one, and alone
// it would not.
bool Reader::touches_word(std::size_t i) const {
  return t_.list[i - 1].kind == Kind::word && t_.list[i].glued;
}

std::size_t Reader::qualifiers(std::size_t i, std::size_t from, Assumed& assumed) const {
  const auto sense = [&](std::size_t j) {
    const Sense s = word(j).sense;
    return s == Sense::about      ? kApproximate
           : s == Sense::at_least ? kAtLeast
           : s == Sense::at_most  ? kAtMost
                                  : 0;
  };
  for (int most = 0; most < 3 && i > from; ++most) {
    const bool least = says(i - 1, vocabulary::kQuantityBoundLeast);
    if ((least || says(i - 1, vocabulary::kQuantityBoundMost)) && i > from + 1 &&
        says(i - 2, vocabulary::kQuantityBoundLead)) {  // "at least", "au plus"
      assumed |= least ? kAtLeast : kAtMost;
      i -= 2;
    } else if (mark(i - 1, '~')) {
      assumed |= kApproximate;
      --i;
    } else if (mark(i - 1, '<') || mark(i - 1, '>')) {
      // A '>' that starts a line is a quotation.
      const bool starts_line = i == 1 || mark(i - 2, '\n');
      if (!whole_ && starts_line && t_.text[t_.list[i - 1].begin] == '>') break;
      assumed |= mark(i - 1, '<') ? kAtMost : kAtLeast;
      --i;
    } else if (mark(i - 1, '.') && i > from + 1 && is(i - 2, Sense::about)) {
      assumed |= kApproximate;  // "approx. 5"
      i -= 2;
    } else if (says(i - 1, vocabulary::kQuantityThan) && i > from + 1) {
      const bool fits = says(i - 1, "to") ? says(i - 2, "up") : sense(i - 2) != 0;
      if (!fits) break;
      assumed |= sense(i - 2);
      i -= 2;
    } else if (is(i - 1, Sense::about) || says(i - 1, vocabulary::kQuantityBoundAlone)) {
      if (touches_word(i)) break;
      assumed |= sense(i - 1);
      --i;
    } else {
      break;
    }
  }
  return i;
}

// What the words before token `end` say that a number is: "GPU hours", "PUE", "(in grams)".
// `loose`: only a verb or nothing stands between the label and its number.
std::optional<Measure> Reader::label(std::size_t end, std::size_t from, bool loose,
                                     std::size_t& first) const {
  constexpr std::size_t kMostTokens = 7;
  std::size_t start = end > from + kMostTokens ? end - kMostTokens : from;
  const bool bracket = end > from && mark(end - 1, ')');
  if (bracket) {
    --end;
    std::size_t open = end;
    while (open > start && !mark(open, '(')) --open;
    if (!mark(open, '(')) return std::nullopt;
    start = open + 1;
    if (says(start, "in")) ++start;
    first = open;
  }
  while (end > start && is(end - 1, Sense::used)) --end;
  for (std::size_t s = start; s < end; ++s) {
    std::optional<Measure> m;
    if (!loose) {
      m = device_time(s);
      if (!m) m = unit(s);
      if (m && !bracket && (m->lone_letter || raw(s).size() < 2)) m.reset();
      if (s > 0 && mark(s - 1, '/')) m.reset();  // "Steps/sec: 0.3"
    }
    if (!m) {
      const Word w = word(s);
      const bool ratio =
          w.sense == Sense::noun && (w.value == static_cast<std::uint8_t>(K::pue) ||
                                     w.value == static_cast<std::uint8_t>(K::efficiency) ||
                                     w.value == static_cast<std::uint8_t>(K::power));
      if (w.sense == Sense::noun && (ratio || !loose)) {
        m.emplace();
        m->unit = {static_cast<K>(w.value)};
        if (m->unit.kind == K::power) m->assumed = kWatts;
        m->next = s + 1;
      } else if (!loose && w.sense == Sense::emissions) {
        m.emplace();
        m->unit = {K::mass_co2e};
        m->question = Ask::grams;
        m->next = s + 1;
      } else if (!loose && is(s, Sense::device)) {
        m = device_count(s, false);
      }
    }
    if (m && m->next == end) {
      if (!bracket) first = s;
      return m;
    }
    if (bracket) break;
  }
  return std::nullopt;
}

// "GPU hours: 184k", "PUE of 1.1", "| Parameters | 7B |"
std::optional<Reading> Reader::labelled(std::size_t i, std::size_t first, std::size_t from) const {
  std::size_t end = first;
  bool sign = false, verb = false;
  for (int most = 0; most < 3 && end > from; ++most) {
    if (mark(end - 1, ':') || mark(end - 1, '|')) {
      sign = true;
    } else if (is(end - 1, Sense::is) || mark(end - 1, '(')) {
      verb = true;
    } else {
      break;
    }
    --end;
  }
  const auto n = number(i);
  if (end == from || n->spelled) return std::nullopt;
  if (end == i && t_.list[i].glued) return std::nullopt;  // "8pue8"
  std::size_t start = end;
  auto m = label(end, from, !sign, start);
  if (!m) return std::nullopt;
  const bool pue = m->unit.kind == K::pue;
  // "MFU 45%", "MFU 0.45"
  const bool bare_ratio = !sign && !verb && m->unit.kind == K::efficiency;
  if (!sign && !verb && !pue && !bare_ratio) return std::nullopt;
  if (bare_ratio && !mark(n->next, '%') && to_double(*n->decimal).value_or(2) > 1)
    return std::nullopt;
  long power = 0;
  Assumed assumed = n->assumed;
  // "PUE: 1.1-1.2"
  const bool joint = mark(n->next, '-') || says(n->next, "to");
  const auto high = joint && token(n->next + 1) != nullptr && raw(n->next + 1).empty()
                        ? number(n->next + 1)
                        : std::nullopt;
  std::size_t next = high ? high->next : n->next;
  if (const auto own = scaled(next, power, assumed)) {
    // A unit of its own wins, unless the label only says of what: "MFU of 38 %", "GPU time: 72 h".
    const K kind = own->unit.kind;
    const bool ratio = kind == K::fraction && m->unit.kind == K::efficiency;
    const bool hours = kind == K::duration && m->unit.kind == K::device_hours;
    if (ratio || hours) {
      m->unit = {m->unit.kind, own->unit.power, own->unit.times, own->unit.over};
    } else if (kind != K::count) {
      return std::nullopt;
    }
    next = own->next;
  } else {
    const Token* after = token(next);
    if (after != nullptr && after->glued && after->kind != Kind::mark) return std::nullopt;
    if (per_something(next)) return std::nullopt;
  }
  m->next = next;
  auto r = make(*n, power, *m);
  if (!r) return std::nullopt;
  r->assumed |= assumed;
  r->first = start;
  if (high) {
    const auto upper = make(*high, power, *m);
    if (!upper || upper->value <= r->value) return std::nullopt;
    r->upper = upper->value;
    r->question = Ask::range;
  }
  if (r->kind == K::duration) {
    r->kind = K::hours_unclear;
    r->question = Ask::hours;
  }
  return r;
}

}  // namespace trainprint::phrases

// What follows a number and says what it counts: units, nouns, rates.
#include "phrases/reader.hpp"
#include "text/language_words.generated.hpp"

namespace trainprint::phrases {

using K = QuantityKind;
using Kind = Token::Kind;

bool Reader::mark(std::size_t i, char c) const {
  const Token* t = token(i);
  return t != nullptr && t->kind == Kind::mark && t->mark == c;
}

std::string_view Reader::raw(std::size_t i) const {
  const Token* t = token(i);
  return t != nullptr && t->kind == Kind::word ? t_.of(*t) : std::string_view();
}

std::string_view Reader::raw(std::size_t first, std::size_t next) const {
  return t_.text.substr(t_.list[first].begin, t_.list[next - 1].end - t_.list[first].begin);
}

Word Reader::word(std::size_t i) const {
  return once(i, &Known::word, [&] { return look_up(raw(i)); });
}

std::optional<UnitWord> Reader::unit_word_at(std::size_t i) const {
  return once(i, &Known::unit, [&] { return unit_word(raw(i)); });
}

std::size_t Reader::skip(std::size_t i, Sense sense, std::size_t most) const {
  for (; most > 0 && is(i, sense); --most) i = skip_hyphen(i + 1);
  return i;
}

// Over the hyphen of "GPU-hours" or "70B-parameter".
std::size_t Reader::skip_hyphen(std::size_t i) const {
  const Token* after = token(i + 1);
  return mark(i, '-') && t_.list[i].glued && after != nullptr && after->glued ? i + 1 : i;
}

std::optional<Measure> Reader::measure(std::size_t i) const {
  return once(i, &Known::measure, [&] { return read_measure(i); });
}

std::optional<Measure> Reader::read_measure(std::size_t i) const {
  i = skip_hyphen(i);
  std::optional<Measure> m = device_time(i);
  if (!m) m = unit(i);
  if (!m) m = noun(i);
  if (!m) m = hosts(i);
  if (!m) m = device_count(i, false);
  return m;
}

// "per second", "/s", "per batch": what was read is one part of another
bool Reader::per_something(std::size_t i) const {
  if (mark(i, '/') && t_.list[i].glued) return token(i + 1) != nullptr;
  if (says(i, "per") && !is(i + 1, Sense::filler)) return true;
  // "8 GPUs pro Knoten", "5 minutes an epoch"
  if (says(i, vocabulary::kQuantityPer) && (is(i + 1, Sense::host) || is(i + 1, Sense::device)))
    return true;
  const bool one = says(i, vocabulary::kQuantityPer) || says(i, "a an each every");
  return one && says(i + 1, vocabulary::kQuantityPart);
}

std::optional<Measure> Reader::time(std::size_t i) const {
  i = skip_hyphen(i);
  const auto found = unit_word_at(i);
  if (!found || found->unit.kind != K::duration) return std::nullopt;
  Measure m;
  m.unit = found->unit;
  m.next = i + 1;
  m.assumed = found->average ? kAverageMonth : 0;
  m.lone_letter = raw(i) == "d" || raw(i) == "s";
  return m;
}

std::optional<Measure> Reader::unit(std::size_t i) const {
  const std::size_t clock = skip(i, Sense::clock, 2);
  if (clock > i) {  // "wall-clock hours"
    auto m = time(clock);
    if (m) m->unit.kind = K::wall_clock_hours;
    return m;
  }
  // 2,000 and 2,240 pounds of 453.59237 g (NIST Handbook 44, appendix C).
  constexpr double kGramsOfShortTon = 907'184.74, kGramsOfLongTon = 1'016'046.9088;
  std::size_t ton = skip(i, Sense::metric, 1);
  const bool of_us = says(i, "short us") && unit_word_at(i + 1) && unit_word_at(i + 1)->ton;
  const bool of_uk = says(i, "long imperial") && unit_word_at(i + 1) && unit_word_at(i + 1)->ton;
  if (of_us || of_uk) ton = i + 1;
  auto found = unit_word_at(ton);
  if (of_us || of_uk) found->unit = {K::mass_co2e, 0, of_us ? kGramsOfShortTon : kGramsOfLongTon};
  Measure m;
  m.next = ton + 1;
  if (!found) {
    const Token* gas = token(i + 1);
    const bool co2 = gas != nullptr && gas->kind == Kind::co2;
    if (co2 && (raw(i) == "T" || raw(i) == "MT")) {  // "MTCO2e", metric tons
      m.unit = {K::mass_co2e, 6};
      m.assumed = kMetricTon;
      return after_mass(m);
    }
    if (const auto power = short_rate(raw(i))) {  // "PF-days"
      m.unit = {K::flop_rate, *power};
      if (mark(m.next, '/') && raw(m.next + 1) == "s") m.next += 2;
      const auto rate_time = time(m.next);
      if (!rate_time) return std::nullopt;
      m.unit.kind = K::flop;
      m.unit.times = rate_time->unit.times * 3600;
      m.unit.over = rate_time->unit.over;
      m.next = rate_time->next;
      return m;
    }
    if (says(i, "floating")) {
      const std::size_t point = skip_hyphen(i + 1);
      if (says(point, "point") && says(point + 1, "operations")) {
        m.unit = {K::flop};
        m.next = point + 2;
        return after_flop(m);
      }
    }
    return std::nullopt;
  }
  m.unit = found->unit;
  m.flops = found->flops;
  // "tps: 5,702  tflops: 330.2": what a log calls the next number.
  if ((m.flops || m.unit.kind == K::flop_rate) && mark(m.next, ':')) {
    const Token* behind = token(m.next + 1);
    if (behind != nullptr && behind->kind == Kind::number) return std::nullopt;
  }
  if (found->macs) m.assumed |= kMacIsTwo;
  if (found->average) m.assumed |= kAverageMonth;
  if (found->ton && ton == i) m.assumed |= kMetricTon;
  if (found->unclear) m.question = Ask::prefix;
  m.lone_letter = raw(i) == "d" || raw(i) == "s";
  if (m.unit.kind == K::mass_co2e) return after_mass(m);
  if (m.unit.kind == K::flop) return after_flop(m);
  if (m.unit.kind == K::power) {
    // "kilowatt-hours", "W·h"; and "W per GPU", which stays a power.
    const bool dot = mark(m.next, '.') && t_.list[m.next].glued;
    const bool joined = dot || skip_hyphen(m.next) > m.next;
    const auto hours = time(dot ? m.next + 1 : m.next);
    if (hours && (joined || hours->unit.times == hours->unit.over)) {
      m.unit = {K::energy, m.unit.power - 3, hours->unit.times, hours->unit.over};
      m.next = hours->next;
      return m;
    }
    std::size_t per = m.next;
    if (mark(per, '/') || says(per, vocabulary::kQuantityPer)) {
      if (const auto what = device(per + 1)) m.next = what->next;
    }
  }
  return m;
}

// Over "of", "de" or "d'".
std::size_t Reader::over_of(std::size_t i) const {
  if (!says(i, vocabulary::kQuantityGasOf)) return i;
  return says(i, "d") && mark(i + 1, '?') ? i + 2 : i + 1;
}

// Over an "eq." that stands before its gas.
std::size_t Reader::before_gas(std::size_t i) const {
  if (!is(i, Sense::equivalent) || says(i, "e")) return i;
  std::size_t next = i + 1;
  if (mark(next, '.')) ++next;
  next = over_of(next);
  const Token* gas = token(next);
  return gas != nullptr && gas->kind == Kind::co2 ? next : i;
}

// CO2, what is counted as CO2, and "per kWh", which makes it an intensity.
std::optional<Measure> Reader::after_mass(Measure m) const {
  std::size_t i = over_of(m.next);
  // "kg eq. CO2", "kg d'équivalent CO2"
  if (const std::size_t eq = before_gas(i); eq > i) i = eq;
  if ((mark(i, '-') || mark(i, '.')) && t_.list[i].glued) ++i;
  const Token* gas = token(i);
  bool named = false;
  if (gas != nullptr && gas->kind == Kind::co2) {
    named = true;
    ++i;
  } else if (is(i, Sense::carbon)) {
    named = true;
    ++i;
    const bool dioxide = says(i, "dioxide");
    if (!dioxide && says(i - 1, "carbon")) m.assumed |= kCarbonIsCo2;
  }
  if (named) {
    for (int part = 0; part < 2; ++part) {  // "dioxide equivalent"
      const std::size_t eq = skip_hyphen(i);
      if (is(eq, Sense::equivalent)) i = eq + 1;
    }
    if (is(i, Sense::emissions)) ++i;
    m.next = i;
  }
  const bool pounds = !named && says(m.next - 1, vocabulary::kUnitPound);
  std::size_t per = m.next;
  if (mark(per, '.') && mark(per + 1, '/')) ++per;  // "CO2 eq./kWh"
  // "g CO2e kWh-1", "gCO2e kWh⁻¹"
  const auto inverse = unit_word_at(per);
  const std::string_view behind = token(per) != nullptr ? t_.text.substr(t_.list[per].end) : "";
  const bool minus_one =
      behind.substr(0, 2) == "-1" || behind.substr(0, 5) == "⁻¹" || behind.substr(0, 4) == "−1";
  if (inverse && inverse->unit.kind == K::energy && minus_one) {
    m.unit = {K::carbon_intensity, m.unit.power - inverse->unit.power,
              m.unit.times * inverse->unit.over, m.unit.over * inverse->unit.times};
    m.next = per + 1;
    while (token(m.next) != nullptr && t_.list[m.next].glued && m.next < per + 3) ++m.next;
    return m;
  }
  if (mark(per, '/') || says(per, vocabulary::kQuantityPer)) {
    const auto energy = unit_word_at(per + 1);
    if (energy && energy->unit.kind == K::energy) {
      m.unit = {K::carbon_intensity, m.unit.power - energy->unit.power,
                m.unit.times * energy->unit.over, m.unit.over * energy->unit.times};
      m.next = per + 2;
      if (energy->unclear) m.question = Ask::prefix;
      return m;
    }
  }
  if (pounds) return std::nullopt;  // of anything; "lb/MWh" is how grids of the USA are given
  if (!named) m.assumed |= kNoGasNamed;
  return m;
}

// "/s", "per GPU per second": a rate; a rate times a time is an amount again.
std::optional<Measure> Reader::after_flop(Measure m) const {
  std::size_t i = m.next;
  bool rate = false;
  for (int part = 0; part < 2 && !rate; ++part) {
    if (!mark(i, '/') && !says(i, "per")) break;
    if (const auto seconds = time(i + 1); seconds && seconds->unit.over == 3600) {
      i = seconds->next;
      rate = true;
    } else if (const auto what = device(i + 1)) {
      i = what->next;
    } else {
      break;
    }
  }
  if (rate) {
    m.unit.kind = K::flop_rate;
    m.flops = false;
    m.next = i;
  }
  // "petaflop/s-days", "petaflop-days"
  if (mark(m.next, '-') || rate) {
    if (const auto period = time(m.next)) {
      m.unit.kind = K::flop;
      m.unit.times *= period->unit.times * 3600;
      m.unit.over *= period->unit.over;
      m.flops = false;
      m.next = period->next;
    }
  }
  return m;
}

std::optional<Measure> Reader::noun(std::size_t i) const {
  Measure m;
  if (mark(i, '%') || says(i, "percent")) {
    m.unit = {K::fraction, -2};
    m.next = i + 1;
    std::size_t j = skip(m.next, Sense::filler, 2);
    if (unit_word_at(j) && unit_word_at(j)->unit.kind == K::flop) ++j;  // "model FLOPs utilization"
    if (is(j, Sense::noun) && word(j).value == static_cast<std::uint8_t>(K::efficiency)) {
      m.unit.kind = K::efficiency;
      m.next = j + 1;
    }
    return m;
  }
  const std::size_t j = skip(i, Sense::filler, 3);
  const Word w = word(j);
  if (w.sense != Sense::noun) return std::nullopt;
  m.unit = {static_cast<K>(w.value)};
  m.next = j + 1;
  if (m.unit.kind == K::power || m.unit.kind == K::efficiency) return std::nullopt;  // labels only
  return m;
}

}  // namespace trainprint::phrases

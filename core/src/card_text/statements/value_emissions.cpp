// Emissions and energy beside their label, and what else stands there.
#include "card_text/statements/value_reader.hpp"
#include "text/plain_number.hpp"
#include "text/utf8.hpp"
#include "trainprint/run.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

bool counts_as_none(std::string_view words) {
  return says(words, "renewable|offset|neutral|green|market|hydro|solar");
}

void note_counted_as_none(Gathered& out) {
  out.note(NoticeCode::offset, Field::emissions,
           "The card counts its emissions as 0 by contracts or offsets. They are taken as not "
           "stated.");
}

void ValueReader::emissions() {
  if (label_.market) return market();
  const std::vector<FoundQuantity> found = find(K::mass_co2e);
  std::size_t from = 0;
  for (const FoundQuantity& q : found) {
    const std::string lead = words_of(value_.substr(from, q.begin - from));
    from = q.end;
    if (says(lead, "offset|market based|inference|equivalent to|saved|per ")) continue;
    // "0 kg (100% renewable energy)"
    if (q.value == 0 && counts_as_none(words_of(value_))) return note_counted_as_none(out_);
    keep(Field::emissions, q);
    return besides();
  }
  if (!found.empty()) return;
  if (!find(K::carbon_intensity).empty()) return number(Field::grid);
  const auto kind = kind_of_unit(label_.unit);
  if (kind && *kind == K::mass_co2e) {
    if (const auto q = with_unit(K::mass_co2e, label_.unit)) return keep(Field::emissions, *q);
  }
  // "12 lbs", which are pounds of CO2 beside this label
  if (const auto q = with_unit(K::mass_co2e, "CO2e");
      q && head().find_first_of("bB") != head().npos)
    return keep(Field::emissions, *q);
  const auto bare = parse_number(head());
  if (bare && *bare > 0) {
    out_.ask(blank_, Field::emissions,
             "In which unit are emissions of " + std::string(head()) + "?", plain_.source(head()),
             {{"grams", path(Field::emissions), exact_decimal(*bare)},
              {"kilograms", path(Field::emissions), exact_decimal(*bare * 1e3)},
              {"tonnes", path(Field::emissions), exact_decimal(*bare * 1e6)}});
  } else if (!has_digit(value_)) {
    out_.note(
        NoticeCode::no_figure, Field::emissions,
        "Emissions are given in words only: “" + std::string(beginning_of(value_, 60)) + "”.");
  }
}

void ValueReader::market() {
  if (!has_digit(value_)) return;
  out_.note(NoticeCode::market_based, Field::emissions,
            "The card gives market-based emissions, too, which count contracts for electricity; "
            "the location-based ones are taken.");
}

void ValueReader::energy() {
  auto found = find(K::energy);
  if (found.empty() && label_.field == Field::power) return;
  if (found.empty()) {
    const auto kind = kind_of_unit(label_.unit);
    if (kind && *kind == K::energy) {
      if (const auto q = with_unit(K::energy, label_.unit)) found.push_back(*q);
    } else if (const auto bare = parse_number(head()); bare && *bare > 0) {
      return out_.ask(blank_, Field::energy,
                      "In which unit is energy of " + std::string(head()) + "?",
                      plain_.source(head()),
                      {{"kWh", path(Field::energy), exact_decimal(*bare)},
                       {"MWh", path(Field::energy), exact_decimal(*bare * 1e3)}});
    }
  }
  if (found.empty()) return;
  keep(Field::energy, found.front());
  boundary();
  besides();
}

// What else stands beside emissions or an energy: "4 kg (12 kWh, 8 A100s for 3 h, Germany)".
void ValueReader::besides() {
  Statement blank = blank_;
  blank.weight = Weight::sentence;
  std::swap(blank, blank_);
  std::size_t from = 0;
  for (const FoundQuantity& q : quantities()) {
    const std::string lead = words_of(value_.substr(from, q.begin - from));
    from = q.end;
    if (says(lead, "offset|market based|inference|equivalent to|saved|per |evaluat")) continue;
    if (q.kind == K::energy && label_.field == Field::emissions) keep(Field::energy, q);
    if (q.kind == K::accelerator_count) keep(Field::count, q);
    if (is_time(q.kind)) time(q, false);
  }
  read_hardware(plain_, value_, blank_, out_);
  std::swap(blank, blank_);
  read_place_in(plain_, value_, blank_, out_);
}

void ValueReader::boundary() {
  // "120 kWh (GPU only: 80 kWh)": the words are of the second figure.
  const auto energies = find(K::energy);
  const std::string_view of_first =
      energies.size() > 1 ? value_.substr(0, energies.front().begin) : value_;
  auto boundary = boundary_in(words_of(of_first));
  if (!boundary) boundary = label_.boundary;
  if (!boundary) return;
  Statement statement = blank_;
  statement.field = Field::boundary;
  statement.text = name(*boundary);
  statement.range = plain_.source(value_);
  out_.statements.push_back(std::move(statement));
}

}  // namespace trainprint::card_text

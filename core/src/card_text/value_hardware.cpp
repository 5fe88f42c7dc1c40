// Hardware beside its label, and in sentences.
#include <cmath>

#include "card_text/hardware.hpp"
#include "card_text/value_reader.hpp"
#include "card_text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

void ValueReader::hardware() {
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
    if (!named || part.size() > 120 || says(words, "cpu")) return;
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

}  // namespace trainprint::card_text

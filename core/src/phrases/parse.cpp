// A field's text to the quantity that the field expects.
#include <utility>

#include "phrases/data_size.hpp"
#include "phrases/plain.hpp"
#include "phrases/reader.hpp"
#include "phrases/thousands.hpp"
#include "text/language_words.generated.hpp"
#include "text/translate.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using namespace phrases;
using K = QuantityKind;

// The quantity that all tokens but a last full stop are; `whole` as Reader has it.
std::optional<Reading> read_all(const Tokens& tokens, bool whole) {
  Reader reader(tokens, whole);
  std::size_t size = tokens.list.size();
  if (size > 1 && tokens.list[size - 1].mark == '.') --size;  // the end of a sentence
  for (std::size_t i = 0; i < size; ++i) {
    auto r = reader.at(i, 0);
    // In "TPU v 4 × 8" the 4 alone reads as a count, but the 8 reaches back over the whole.
    if (r && r->first == 0 && r->next >= size) return r;
  }
  return std::nullopt;
}

// The one quantity that the whole text is. In "3090 x 2" the first number alone reads, which it
// would not in running text.
std::optional<Reading> read_whole(const Tokens& tokens) {
  auto r = read_all(tokens, true);
  return r ? r : read_all(tokens, false);
}

// Whether what was read measures what is expected; converts it if so.
bool convert(Reading& r, K expected) {
  Reading& q = r;
  const K found = q.kind;
  const bool time = found == K::duration || found == K::hours_unclear;
  bool fits = found == expected || found == K::count || (expected == K::count && is_count(found));
  if (r.flops && (expected == K::flop || expected == K::flop_rate)) {
    r.assumed |= expected == K::flop ? kFlopsAmount : kFlopsRate;
    fits = true;
  }
  const bool share = found == K::fraction || found == K::efficiency;
  if (share && (expected == K::fraction || expected == K::efficiency || expected == K::count)) {
    fits = true;
  }
  if (expected == K::device_hours) {
    if (found == K::wall_clock_hours && q.accelerator_count) {
      q.value *= *q.accelerator_count;
      if (q.upper) *q.upper *= *q.accelerator_count;
      q.times_devices = *q.accelerator_count;
      q.accelerator_count.reset();
      r.assumed |= kTimesDevices;
      fits = true;
    } else if (time) {
      r.assumed |= kAlreadySummed;
      fits = true;
    }
  }
  if (expected == K::wall_clock_hours || expected == K::hours_unclear || expected == K::duration) {
    fits = fits || time || (found == K::wall_clock_hours && expected != K::hours_unclear);
  }
  if (!fits) return false;
  if (q.question == Ask::hours && expected != K::hours_unclear) q.question = Ask::none;
  q.kind = expected;
  return true;
}

}  // namespace

namespace {

bool is_of_hours(QuantityKind kind) {
  return kind == K::device_hours || kind == K::wall_clock_hours || kind == K::hours_unclear ||
         kind == K::duration;
}

// "1,234 heures", "1.500 Stunden": where decimals may begin with a comma, one group of three digits
// may be decimals or thousands.
bool may_be_decimal_comma(std::string_view number, const Tokens& tokens) {
  if (!has_one_group(number)) return false;
  for (const phrases::Token& token : tokens.list) {
    if (one_of(tokens.of(token), vocabulary::kDecimalCommaUnits)) return true;
  }
  return false;
}

Result<FoundQuantity> parse_english(std::string_view text, QuantityKind expected,
                                    const FieldPath& field, bool decimal_comma) {
  const auto bare = [&](double value) {
    FoundQuantity q = bare_quantity(value, expected, text.size());
    if (may_be_thousands(trimmed(text), expected)) q.question = question(Ask::thousands);
    if (q.question.empty()) q.question = doubt_of_letter(text, expected);
    if (q.question.empty()) q.question = doubt_of_unit(value, expected);
    return q;
  };
  if (looks_like_a_date(text)) {
    return Error{ErrorCode::not_a_number,
                 field,
                 in_quotes(text) + " begins with a zero, as a date does.",
                 {}};
  }
  const auto number = parse_number(text, field);
  const bool of_hours = is_of_hours(expected);
  if (of_hours) {
    if (const auto hours = iso_hours(text)) return bare_quantity(*hours, expected, text.size());
  }
  if (number && of_hours && trimmed(text).back() == 'm') {
    return Error{ErrorCode::not_a_number,
                 field,
                 in_quotes(text) + " may be minutes, months or millions. Write min, months or M.",
                 {}};
  }
  if (number && (is_count(expected) || expected == K::data_size)) return bare(*number);
  if (expected == K::data_size) {
    if (const auto bytes = data_size(text)) return bare(*bytes);
  }
  std::string_view s = trimmed(text);
  const std::string_view minus = s.substr(0, 3) == "−" ? s.substr(0, 3) : s.substr(0, 1);
  const bool negative = minus == "-" || minus == "−";
  if (negative) s.remove_prefix(minus.size());
  const Tokens tokens = tokenise(s);
  auto r = read_whole(tokens);
  if (!r && number) return bare(*number);
  if (!r && !number && number.error().code == ErrorCode::out_of_range) return number.error();
  if (!r || (negative && r->upper)) {
    return Error{ErrorCode::not_a_number,
                 field,
                 in_quotes(text) + " does not read as " + std::string(description(expected)) + ".",
                 {}};
  }
  Reading& q = *r;
  const K found = q.kind;
  if (!convert(*r, expected)) {
    return Error{ErrorCode::not_a_number,
                 field,
                 in_quotes(text) + " is " + std::string(description(found)) + ", not " +
                     std::string(description(expected)) + ".",
                 {}};
  }
  const bool comma = decimal_comma ? has_one_group(s) : may_be_decimal_comma(s, tokens);
  if (q.question == Ask::none && (comma || may_be_thousands(s, expected)))
    q.question = Ask::thousands;
  FoundQuantity out = found_quantity(*r, tokens, field);
  if (found == K::count && out.question.empty()) out.question = doubt_of_letter(s, expected);
  if (found == K::count && out.question.empty()) out.question = doubt_of_unit(out.value, expected);
  if (negative) out.value = -out.value;
  const auto offset = static_cast<std::size_t>(s.data() - text.data());
  out.begin += offset - (negative ? minus.size() : 0);
  out.end += offset;
  return out;
}

}  // namespace

Result<FoundQuantity> parse_quantity(std::string_view text, QuantityKind expected,
                                     const FieldPath& field) {
  if (auto plain = plain_quantity(text, expected)) return std::move(*plain);
  if (!needs_translation(text)) return parse_english(text, expected, field, false);
  // "45分" is a time where one is expected; elsewhere 分 are points.
  constexpr std::string_view kMinutes = "分";
  const std::string_view all = trimmed(text);
  if (is_of_hours(expected) && all.ends_with(kMinutes)) {
    const std::string_view number = all.substr(0, all.size() - kMinutes.size());
    if (number.find_first_not_of("0123456789.") == number.npos) {
      auto minutes = parse_english(std::string(number) + " min", expected, field, false);
      if (!minutes) return minutes;
      FoundQuantity out = *minutes;
      out.begin = static_cast<std::size_t>(all.data() - text.data());
      out.end = out.begin + all.size();
      return out;
    }
  }
  const Translation translation = translate(text);
  const auto read = parse_english(translation.text, expected, field, is_cyrillic(text));
  if (!read) {
    // The words that the person wrote.
    for (const Error& error : read.errors()) {
      if (error.code == ErrorCode::not_a_number)
        return Error{
            error.code,
            field,
            in_quotes(text) + " does not read as " + std::string(description(expected)) + ".",
            {}};
    }
    return read;
  }
  FoundQuantity out = *read;
  restore_source(out, text, translation);
  return out;
}

}  // namespace trainprint

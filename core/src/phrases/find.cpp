// Finds quantities in running text, with their notices and questions.
#include <iterator>

#include "phrases/reader.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace phrases {

namespace {

using K = QuantityKind;

struct Explanation {
  NoticeCode code;
  std::string_view message;
};
// In the order of the bits of Assumed.
constexpr Explanation kExplanations[] = {
    {NoticeCode::approximate, "The text calls this approximate; it is taken as it stands."},
    {NoticeCode::lower_bound, "The text gives a lower bound; the bound itself is taken."},
    {NoticeCode::upper_bound, "The text gives an upper bound; the bound itself is taken."},
    {NoticeCode::spaces_group_digits, "A space between the digits is read as grouping thousands."},
    {NoticeCode::metric_ton, "Tons are taken as metric, 1,000 kg."},
    {NoticeCode::gas_not_named, "The mass is taken as CO2e; the text does not name the gas."},
    {NoticeCode::carbon_is_co2,
     "“Carbon” is taken as CO2e, not as the element (1 t C is 3.67 t CO2)."},
    {NoticeCode::flops_are_an_amount, "FLOPS is taken as an amount of computation, not as a rate."},
    {NoticeCode::flops_are_a_rate, "FLOPS is taken as FLOP per second."},
    {NoticeCode::mac_is_two_flop, "A multiply-accumulate counts as 2 FLOP."},
    {NoticeCode::average_month,
     "Months and years have their average length, 730.5 and 8,766 hours."},
    {NoticeCode::slice_in_chips, "The TPU slice is counted in chips, by the catalogue."},
    {NoticeCode::machines_times_devices, "Machines are multiplied by the accelerators of each."},
    {NoticeCode::devices_named_before,
     "The hours are taken by the clock, on the accelerators named beside them."},
    {NoticeCode::factor_is_devices,
     "The number multiplied with the time is taken as accelerators."},
    {NoticeCode::clock_times_devices,
     "Hours by the clock are multiplied by the number of accelerators."},
    {NoticeCode::watts, "No unit is given; the power is taken in watts."},
    {NoticeCode::time_is_summed,
     "The time is taken as summed over all accelerators, as the field says."},
    {NoticeCode::modules_from_dies, "Dies (GCDs) are counted as parts of their modules."},
    {NoticeCode::chips_from_cores, "Cores of TPUs are counted as halves of a chip."},
};

constexpr NoticeCode code_of(Assumed bit) {
  std::size_t index = 0;
  for (; bit > 1; bit >>= 1) ++index;
  return kExplanations[index].code;
}
static_assert(std::size(kExplanations) == 20 && kCores == 1u << 19);
static_assert(code_of(kMetricTon) == NoticeCode::metric_ton);
static_assert(code_of(kMacIsTwo) == NoticeCode::mac_is_two_flop);
static_assert(code_of(kNamedBefore) == NoticeCode::devices_named_before);
static_assert(code_of(kTimesDevices) == NoticeCode::clock_times_devices);
static_assert(code_of(kDies) == NoticeCode::modules_from_dies);

// In the order of Ask.
constexpr std::string_view kQuestions[] = {
    "",
    "Are these hours by the clock, or summed over all accelerators (device-hours)?",
    "How many accelerators does one of these machines have?",
    "How many accelerators are these cores?",
    "How many chips does this TPU slice have?",
    "Which value of this range is right?",
    "Is the m milli or mega? Write MW and MWh for mega.",
    "In which unit? A model card's metadata counts grams.",
    "Is this the time of one of several runs or parts, or of all together?",
    "Does this have decimals, or does its point or comma group thousands? Write 1.5 or 1500.",
    "Languages differ on this word. Which number is meant? Write it out, as 30,000 or 30,000,000.",
    "How many accelerators are these, all together?",
    "Does the number before it count runs or parts that add up? Write their sum.",
    "How much is this? Write it as one number in digits.",
};
static_assert(std::size(kQuestions) == static_cast<std::size_t>(Ask::number) + 1);

// How far back in a sentence devices may be named for a time that has none of its own.
constexpr std::size_t kReach = 25;

bool same_sentence(const Tokens& t, std::size_t from, std::size_t to) {
  if (to - from > kReach) return false;
  for (std::size_t i = from; i < to; ++i) {
    const Token& token = t.list[i];
    if (token.kind != Token::Kind::mark) continue;
    const bool stop = token.mark == '.' && i + 1 < t.list.size() && !t.list[i + 1].glued;
    if (stop || token.mark == '\n' || token.mark == '|') return false;
  }
  return true;
}

// "8 A100s … trained for 72 hours": the time is one of those devices.
void relate(const Tokens& t, const Reading& devices, Reading& time) {
  const K kind = time.kind;
  if (devices.kind != K::accelerator_count || devices.upper) return;
  if (devices.question != Ask::none) return;  // "on an A100 node for 3 days"
  if (kind != K::hours_unclear && kind != K::duration) return;
  if (time.question != Ask::hours && time.question != Ask::none) return;
  if (time.first == 0 || time.first <= devices.next) return;
  if (!same_sentence(t, devices.next, time.first)) return;
  const Token& before = t.list[time.first - 1];
  if (look_up(t.of(before)).sense != Sense::lasts) return;
  time.kind = K::wall_clock_hours;
  time.question = Ask::none;
  time.accelerator_count = devices.value;
  time.accelerator = devices.accelerator;
  time.assumed |= kNamedBefore;
}

}  // namespace

std::vector<Notice> notices(Assumed assumed, const FieldPath& field) {
  std::vector<Notice> out;
  for (const Explanation& e : kExplanations) {
    if ((assumed & 1u) != 0) {
      out.push_back({e.code, field, std::string(e.message)});
    }
    assumed >>= 1;
  }
  return out;
}

namespace {

// "100 h by the clock on 8 accelerators = 800 device-hours."
std::string product(double hours, double devices) {
  constexpr int kDigits = 9;
  return readable(hours, kDigits) + " h by the clock on " + readable(devices, kDigits) +
         (devices == 1 ? " accelerator = " : " accelerators = ") +
         readable(hours * devices, kDigits) + " device-hours.";
}

}  // namespace

std::string_view question(Ask ask) { return kQuestions[static_cast<std::size_t>(ask)]; }

FoundQuantity found_quantity(const Reading& r, const Tokens& tokens, const FieldPath& field) {
  FoundQuantity q;
  q.kind = r.kind;
  q.value = r.value;
  q.upper = r.upper;
  q.accelerator_count = r.accelerator_count;
  q.accelerator = r.accelerator;
  q.begin = tokens.list[r.first].begin;
  q.end = tokens.list[r.next - 1].end;
  q.notices = notices(r.assumed, field);
  q.question = question(r.question);
  if (r.upper) return q;
  for (Notice& notice : q.notices) {
    if (notice.code == NoticeCode::clock_times_devices) {
      notice.message = product(r.value / r.times_devices, r.times_devices);
    } else if (notice.code == NoticeCode::devices_named_before && r.kind == K::wall_clock_hours) {
      notice.message += " " + product(r.value, r.accelerator_count.value_or(1));
    }
  }
  return q;
}

}  // namespace phrases

namespace {

// Whether what stands at `i` touches what stands before it and is more than the punctuation around
// a quantity: "kgCO2-huit", "nodes-x1".
bool is_glued(const phrases::Tokens& tokens, std::size_t i) {
  if (i == 0 || i >= tokens.list.size() || !tokens.list[i].glued) return false;
  const auto joins = [](const phrases::Token& token) {
    constexpr std::string_view kPunctuation = "(),.;:|~<>\n";
    return token.kind != phrases::Token::Kind::mark ||
           kPunctuation.find(token.mark) == std::string_view::npos;
  };
  return joins(tokens.list[i - 1]) && joins(tokens.list[i]);
}

// Whether the words of a quantity say the same by themselves. What is glued to them may have been
// part of how they were read: it is no quantity then.
bool says_the_same_alone(std::string_view text, const FoundQuantity& found) {
  const auto alone = parse_quantity(text.substr(found.begin, found.end - found.begin), found.kind);
  return alone && alone->value == found.value && alone->upper == found.upper;
}

// What stands before a quantity and changes it, and would be passed over: "took -3 days" is none,
// and "4 x (8 A100)" are not eight. A line may begin with a dash.
phrases::Ask overlooked(const phrases::Tokens& tokens, const phrases::Reading& r) {
  using Kind = phrases::Token::Kind;
  if (r.first < 2) return phrases::Ask::none;
  const phrases::Token& first = tokens.list[r.first];
  const phrases::Token& before = tokens.list[r.first - 1];
  const phrases::Token& earlier = tokens.list[r.first - 2];
  const auto is = [](const phrases::Token& token, char mark) {
    return token.kind == Kind::mark && token.mark == mark;
  };
  if (is(before, '-') && first.glued && !before.glued && !is(earlier, '\n'))
    return phrases::Ask::number;
  const bool counted = r.first > 2 && r.kind == QuantityKind::accelerator_count &&
                       is(before, '(') && is(earlier, 'x') &&
                       tokens.list[r.first - 3].kind != Kind::mark;
  return counted ? phrases::Ask::devices : phrases::Ask::none;
}

std::vector<FoundQuantity> quantities_in(std::string_view text) {
  using namespace phrases;
  const Tokens tokens = tokenise(text);
  std::vector<FoundQuantity> out;
  Reader reader(tokens, false);
  std::optional<Reading> last;
  std::size_t from = 0;
  for (std::size_t i = 0; i < tokens.list.size(); ++i) {
    auto r = reader.at(i, from);
    if (!r) continue;
    if (r->question == Ask::none) r->question = overlooked(tokens, *r);
    if (last) relate(tokens, *last, *r);
    from = r->next;
    i = r->next - 1;
    FoundQuantity found = found_quantity(*r, tokens, {});
    const bool glued = is_glued(tokens, r->first) || is_glued(tokens, r->next);
    if (glued && !says_the_same_alone(text, found)) continue;
    last = r;
    out.push_back(std::move(found));
  }
  // A number with nothing around it is all that the text can mean.
  if (out.empty() && tokens.list.size() == 1) {
    if (const auto r = Reader(tokens, true).at(0, 0)) {
      out.push_back(found_quantity(*r, tokens, {}));
    }
  }
  return out;
}

}  // namespace

void phrases::restore_source(FoundQuantity& q, std::string_view text,
                             const Translation& translation) {
  const ByteRange range = translation.source(q.begin, q.end);
  q.begin = range.begin;
  q.end = range.end;
  if (q.accelerator.empty()) return;
  const auto at = static_cast<std::size_t>(q.accelerator.data() - translation.text.data());
  const ByteRange name = translation.source(at, at + q.accelerator.size());
  q.accelerator = text.substr(name.begin, name.end - name.begin);
}

std::vector<FoundQuantity> find_quantities(std::string_view text) {
  using namespace phrases;
  if (needs_translation(text)) {
    const Translation translation = translate(text);
    if (translation.text != text) {
      std::vector<FoundQuantity> out = quantities_in(translation.text);
      // What only the words around it made a quantity says nothing by itself: "watt:восьми n".
      const auto reads_alone = [&](const FoundQuantity& quantity) {
        const ByteRange range = translation.source(quantity.begin, quantity.end);
        const std::string_view read = translation.text;
        return translate(text.substr(range.begin, range.end - range.begin)).text ==
               read.substr(quantity.begin, quantity.end - quantity.begin);
      };
      std::erase_if(out, [&](const FoundQuantity& quantity) { return !reads_alone(quantity); });
      for (FoundQuantity& quantity : out) restore_source(quantity, text, translation);
      return out;
    }
  }
  return quantities_in(text);
}

}  // namespace trainprint

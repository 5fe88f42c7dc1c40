// Hours beside their label.
#include <algorithm>
#include <cmath>

#include "card_text/statements/value_reader.hpp"
#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

void ValueReader::time(const FoundQuantity& q, bool summed) {
  Statement blank = blank_;
  // A column of days is one of the calendar's; GPU-days have their own name.
  blank.by_clock = label_.by_clock || says(words_of(label_.unit), "day|days|week|weeks") ||
                   says(words_of(value_), "wall|elapsed|by the clock|each$");
  Field field = Field::hours;
  // "8 A100s for 3 days" says itself that its days are no sum over the devices.
  const bool on_devices = q.kind == K::wall_clock_hours && q.accelerator_count;
  if (q.kind == K::device_hours || (summed && !on_devices)) {
    field = Field::device_hours;
  } else if (q.kind == K::wall_clock_hours || q.kind == K::duration) {
    field = Field::clock_hours;
  }
  FoundQuantity settled = q;
  const bool kind_is_open = q.question.find("summed over all accelerators") != q.question.npos;
  if (summed && kind_is_open) settled.question = {};
  std::swap(blank, blank_);
  keep(field, settled);
  std::swap(blank, blank_);
  if (q.kind == K::wall_clock_hours && q.accelerator_count) {
    Statement count = blank_;
    count.field = Field::count;
    count.number = *q.accelerator_count;
    count.range = range(q.begin, q.end);
    out_.statements.push_back(std::move(count));
  }
  if (!q.accelerator.empty()) read_hardware(plain_, value_, blank_, out_);
}

void ValueReader::hours() {
  const auto kind = kind_of_unit(label_.unit);
  const bool summed = (kind && *kind == K::device_hours) || label_.field == Field::device_hours;
  if (parts(summed)) return;
  if (clock_format()) return;
  if (dates()) return;
  if (summed && product()) return;
  std::vector<FoundQuantity> found = quantities();
  found.erase(std::remove_if(found.begin(), found.end(),
                             [](const FoundQuantity& q) { return !is_time(q.kind); }),
              found.end());
  if (found.empty() && of_each_part(summed)) return;
  if (found.empty() || found.front().begin > head().size()) {
    // "1843.2 s" has a unit that is too short for running text.
    const bool own = head().find_first_of("dhms") != std::string_view::npos;
    const std::string_view unit = kind && !own ? std::string_view(label_.unit) : "";
    if (unit.empty() && !own && found.empty()) return;
    if (const auto q = with_unit(summed ? K::device_hours : K::hours_unclear, unit))
      found.insert(found.begin(), *q);
  }
  if (found.empty()) return;
  FoundQuantity first = found.front();
  if (of_each_run(first, summed)) return;
  if (stages(found)) return;
  if (several_times(found)) return;
  // "1,024 (64 GPUs x 16 hours)"
  for (const FoundQuantity& q : found) {
    constexpr double kRoundingOfProducts = 0.01;
    const auto product = q.begin > first.begin ? q.device_hours() : std::nullopt;
    if (first.kind != K::hours_unclear || !product) continue;
    if (std::fabs(*product / first.value - 1) > kRoundingOfProducts) continue;
    time(q, false);
    first.kind = K::device_hours;
    first.question = {};
  }
  // "GPU hours: 8 GPUs, 3 days": a time that is no number of hours ran on each of them.
  if (summed && first.kind == K::duration) {
    const NamedHardware named = find_hardware(value_, true);
    const std::vector<FoundQuantity> counts = find(K::accelerator_count);
    if (!counts.empty() || (named.counted && named.counted->count)) {
      time(first, false);
      for (const FoundQuantity& q : counts)
        add_number(Field::count, q, range(q.begin, q.end), blank_, out_);
      if (counts.empty()) count(named);
      return read_hardware(plain_, value_, blank_, out_);
    }
  }
  if (!summed && first.kind == K::hours_unclear && same_in_days(first, found)) {
    first.kind = K::wall_clock_hours;
    first.question = {};
  }
  time(first, summed);
  // "24 days (320,256 GPU hours)"
  for (const FoundQuantity& q : found) {
    if (q.kind == K::device_hours && q.begin > first.begin && first.kind == K::duration) {
      time(q, true);
      break;
    }
  }
  read_hardware(plain_, value_, blank_, out_);
  for (const FoundQuantity& q : find(K::accelerator_count))
    add_number(Field::count, q, range(q.begin, q.end), blank_, out_);
}

// "12 hours per run, 3 runs", "36 Stunden pro GPU"
bool ValueReader::of_each_part(bool summed) {
  for (std::string_view words = vocabulary::kQuantityPer; !words.empty();) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string word = " " + std::string(words.substr(0, end)) + " ";
    words.remove_prefix(std::min(end + 1, words.size()));
    const std::size_t per = value_.find(word);
    if (per == value_.npos) continue;
    for (const FoundQuantity& q : find_quantities(value_.substr(0, per))) {
      if (!is_time(q.kind) || q.end != per) continue;
      if (of_each_run(q, summed)) return true;
      // All of them ran as long, by the clock.
      const std::string part = words_of(value_.substr(per + word.size(), 20));
      if (q.upper || part.size() < 2) continue;
      const std::string_view first = std::string_view(part).substr(1, part.find(' ', 1) - 1);
      if (!one_of(first, vocabulary::kQuantityDevice) && !one_of(first, vocabulary::kQuantityHost))
        continue;
      FoundQuantity clock = q;
      clock.kind = K::duration;
      clock.question = {};
      time(clock, false);
      return true;
    }
  }
  return false;
}

// "24 (per run, 3 runs)": those of one of several.
bool ValueReader::of_each_run(FoundQuantity first, bool summed) {
  const std::string words = words_of(value_);
  if (!says(words, "per run|each run|per seed|per trial|per fold|per experiment|per job|a run$") ||
      first.upper)
    return false;
  double runs = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::size_t next = std::min(words.find(' ', end + 1), words.size());
    const std::string_view number = std::string_view(words).substr(at, end - at);
    if (end < next && one_of(words.substr(end + 1, next - end - 1), vocabulary::kQuantityRepeats)) {
      const auto digits = parse_number(number);
      runs = digits ? *digits : number_word(number);
    }
    at = end + 1;
  }
  if (runs < 2) {
    out_.ask(blank_, Field::hours,
             "Is this the time of one run? How many hours did all of them take: " +
                 std::string(value_) + "?",
             plain_.source(value_));
    return true;
  }
  blank_.assumed = humane(first) + " for each of " + readable(runs, 9) + " runs.";
  first.value *= runs;
  if (first.question.find("one of several") != first.question.npos) first.question = {};
  time(first, summed);
  return true;
}

// "Phase 1: 150K H100 hours, SFT: 900 H100 hours": one figure a stage, together those of the run.
bool ValueReader::stages(const std::vector<FoundQuantity>& all) {
  double sum = 0;
  std::size_t from = 0, named = 0;
  std::string listed;
  for (const FoundQuantity& q : all) {
    const bool device = q.kind == K::device_hours;
    const bool clock = q.kind == K::duration || q.kind == K::hours_unclear;
    if (q.upper || !(device || clock) || (device != (all.front().kind == K::device_hours)))
      return false;
    const std::string_view lead = trimmed(value_.substr(from, q.begin - from), " ,;:.\n-–—|+");
    from = q.end;
    if (is_stage(lead) && !says(words_of(lead), vocabulary::kTableTotal)) ++named;
    sum += q.value;
    listed += (listed.empty() ? "" : ", ") + readable(q.value, 9) + " h for " + std::string(lead);
  }
  if (all.size() < 2 || named != all.size()) return false;
  Statement statement = blank_;
  statement.field = all.front().kind == K::device_hours ? Field::device_hours : Field::clock_hours;
  statement.number = sum;
  statement.range = plain_.source(value_);
  statement.assumed = "The sum of " + listed + ".";
  statement.sum = true;
  statement.by_clock = label_.by_clock;
  out_.note(NoticeCode::parts, Field::hours, "Hours by stage: " + listed + ".");
  out_.statements.push_back(std::move(statement));
  if (!all.front().accelerator.empty()) read_hardware(plain_, value_, blank_, out_);
  return true;
}

// "41.5 minutes and 36 minutes, together less than 1.5 h": the last, where it bounds the others.
std::optional<FoundQuantity> ValueReader::bound_of_sum(
    const std::vector<FoundQuantity>& all) const {
  if (all.size() < 3) return std::nullopt;
  const FoundQuantity& last = all.back();
  const FoundQuantity& before = all[all.size() - 2];
  const bool bounds = std::any_of(last.notices.begin(), last.notices.end(), [](const Notice& n) {
    return n.code == NoticeCode::upper_bound;
  });
  const std::string between = words_of(value_.substr(before.end, last.begin - before.end));
  if (!bounds || !says(between, "together|in total|total|altogether|in all")) return std::nullopt;
  return last;
}

// "41.5 minutes with small batches and 36 minutes with large ones": each may be meant, or their
// sum.
bool ValueReader::several_times(const std::vector<FoundQuantity>& all) {
  constexpr double kRoundingOfHours = 0.05;
  const auto near = [&](double a, double b) { return std::fabs(a - b) <= kRoundingOfHours * b; };
  const FoundQuantity& first = all.front();
  std::string listed;
  int times = 0;
  double sum = 0;
  std::vector<ReadAnswer> answers;
  for (const FoundQuantity& q : all) {
    const bool clock = q.kind == K::duration || q.kind == K::hours_unclear;
    const bool whole = clock && !q.upper && !q.accelerator_count &&
                       (!q.needs_answer() || q.kind == K::hours_unclear);
    if (!whole) {
      // "10 min once; dozens of trials of 10 to 20 min"
      if (q.begin > first.begin && is_time(q.kind) && (q.upper || q.needs_answer())) {
        const std::size_t mark = value_.find_last_of(",;.:", q.begin - 1);
        const std::size_t begin = mark == value_.npos ? q.begin : mark + 1;
        out_.note(NoticeCode::also_said, Field::hours,
                  "Left out, as it may be no part of the training: “" +
                      std::string(trimmed(value_.substr(begin, q.end - begin))) + "”.");
      }
      continue;
    }
    const bool again = q.begin > first.begin && near(q.value, first.value);
    if (again) return false;
    ++times;
    sum += q.value;
    listed += (listed.empty() ? "" : ", ") + std::string(value_.substr(q.begin, q.end - q.begin));
    answers.push_back({shown(Field::clock_hours, q.value) + " by the clock",
                       path(Field::clock_hours), exact_decimal(q.value)});
  }
  if (const auto bound = bound_of_sum(all); bound && sum - bound->value <= bound->value) {
    Statement statement = blank_;
    statement.field = Field::clock_hours;
    statement.number = round_significant(sum - bound->value, 6);
    statement.range = plain_.source(value_);
    statement.assumed = "The sum of " + listed + ": all but the last, which bounds them.";
    out_.statements.push_back(std::move(statement));
    return true;
  }
  const bool first_clock = first.kind == K::duration || first.kind == K::hours_unclear;
  if (!first_clock || times < 2) return false;
  answers.push_back({"their sum, " + shown(Field::clock_hours, sum) + " by the clock",
                     path(Field::clock_hours), exact_decimal(sum)});
  out_.ask(blank_, Field::hours,
           "Which of these is the training's time, or is it their sum: " + listed + "?",
           plain_.source(value_), std::move(answers));
  return true;
}

// "792 (~33 days)": what is counted in days, too, goes by the clock.
bool ValueReader::same_in_days(const FoundQuantity& first,
                               const std::vector<FoundQuantity>& all) const {
  constexpr double kRoundingOfHours = 0.05;
  const auto near = [&](double hours) {
    return std::fabs(hours / first.value - 1) <= kRoundingOfHours;
  };
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

// "8 * 24", beside "GPU hours"
bool ValueReader::product() {
  const std::string_view s = head();
  const std::size_t sign = s.find_first_of("*xX\xC3");
  if (sign == s.npos || sign == 0) return false;
  std::size_t end = sign + 1;
  if (s[sign] == '\xC3') ++end;  // "×"
  const auto a = parse_number(s.substr(0, sign)), b = parse_number(s.substr(end));
  if (!a || !b || !(*a > 0) || !(*b > 0)) return false;
  FoundQuantity q;
  q.kind = K::device_hours;
  q.value = *a * *b;
  q.end = s.size();
  add_number(Field::device_hours, q, plain_.source(s), blank_, out_);
  return true;
}

// "00:31:54", "2-03:15:42", "1 day, 12:30:00"
bool ValueReader::clock_format() {
  const std::string_view s = head();
  if (std::count(s.begin(), s.end(), ':') == 1 && s.find_first_not_of("0123456789:") == s.npos) {
    const std::size_t colon = s.find(':');
    const auto larger = parse_number(s.substr(0, colon)),
               smaller = parse_number(s.substr(colon + 1));
    std::vector<ReadAnswer> answers;
    if (larger && smaller) {
      const double in_minutes = *larger + *smaller / 60;
      answers = amounts(Field::clock_hours, {in_minutes, in_minutes / 60});
    }
    out_.ask(blank_, Field::clock_hours,
             "Are " + std::string(s) + " hours and minutes, or minutes and seconds?",
             plain_.source(s), std::move(answers));
    return true;
  }
  // "PT36H" of ISO 8601
  const bool iso = s.size() > 2 && s[0] == 'P' && (s[1] == 'T' || is_digit(s[1]));
  if (!iso && (s.size() < 7 || std::count(s.begin(), s.end(), ':') != 2)) return false;
  const auto q = parse_quantity(s, K::duration);
  if (!q || q->accelerator_count || !q->accelerator.empty()) return false;
  add_number(Field::clock_hours, *q, plain_.source(s), blank_, out_);
  return true;
}

// "2024-03-01 to 2024-03-05", "March 1 – March 5, 2024": whether it ran all that time is asked.
bool ValueReader::dates() {
  const auto days = days_of_dates(words_of(value_));
  const auto is_a_time = [](const FoundQuantity& q) { return is_time(q.kind); };
  if (!days || std::any_of(quantities().begin(), quantities().end(), is_a_time)) return false;
  Statement statement = blank_;
  statement.field = Field::dates;
  statement.number = *days;
  statement.range = plain_.source(value_);
  out_.statements.push_back(std::move(statement));
  return true;
}

// "22,000 for ViT-g, 4,500 for ViT-S": one figure a part, together those of the card.
bool ValueReader::parts(bool summed) {
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
  Statement statement = blank_;
  statement.field = summed ? Field::device_hours : Field::hours;
  statement.number = sum;
  statement.range = plain_.source(value_);
  statement.assumed = "The sum of " + listed + ".";
  statement.sum = true;
  statement.by_clock = label_.by_clock;
  out_.note(NoticeCode::parts, Field::hours, "Hours by part: " + listed + ".");
  out_.statements.push_back(std::move(statement));
  return true;
}

}  // namespace trainprint::card_text

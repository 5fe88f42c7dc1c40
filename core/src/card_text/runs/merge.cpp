// One value for each field, from all statements about it.
#include <algorithm>
#include <cmath>

#include "card_text/runs/assemble.hpp"
#include "card_text/vocabulary/words.hpp"
#include "catalogue/mentions.hpp"
#include "run/fields.hpp"
#include "text/plain_number.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr Field kOrder[] = {Field::accelerator,   Field::count,
                            Field::nodes,         Field::device_hours,
                            Field::clock_hours,   Field::region,
                            Field::power,         Field::pue,
                            Field::grid,          Field::energy,
                            Field::boundary,      Field::emissions,
                            Field::parameters,    Field::tokens,
                            Field::training_type, Field::setting,
                            Field::year,          Field::epochs,
                            Field::flop,          Field::trainable,
                            Field::steps,         Field::per_device_batch,
                            Field::accumulation,  Field::data_parallel,
                            Field::sequence};

int significant_digits(double value) {
  constexpr int kMostDigits = 15;
  for (int digits = 1; digits < kMostDigits; ++digits) {
    if (round_significant(value, digits) == value) return digits;
  }
  return kMostDigits;
}

}  // namespace

std::string_view where(const Statement& s) {
  return s.front ? "the front matter" : s.weight == Weight::stated ? "a table or list" : "the text";
}

namespace {

class Merger {
 public:
  explicit Merger(Draft& draft) : draft_(draft) {}

  void run() {
    for (const Field field : kOrder) {
      gather(field);
      if (all_.empty()) continue;
      if (field == Field::region) {
        merge_places(draft_, all_);
      } else if (field == Field::accelerator) {
        accelerator();
      } else if (field == Field::setting && draft_.place != nullptr &&
                 draft_.place->kind == PlaceKind::cloud_region) {
        continue;  // which says that already
      } else if (field == Field::year || field == Field::epochs) {
        only_one();
      } else if (is_text(field)) {
        draft_.keep(*all_.front(), all_.front()->text, all_.front()->assumed);
      } else {
        number(field);
      }
    }
  }

 private:
  // Statements about `field`, the weightiest first.
  void gather(Field field) {
    all_.clear();
    for (const Statement& s : draft_.statements) {
      if (s.field == field) all_.push_back(&s);
    }
    sort_stably(all_, [](const Statement* a, const Statement* b) { return a->weight > b->weight; });
  }

  // Whether `s` gives way to what is stated: a remark, or a figure for more than this run.
  static bool gives_way(const Statement& s, const Statement& to) {
    if (s.weight == to.weight && to.weight != Weight::stated && to.total && !s.total)
      return s.number < to.number;
    if (s.weight >= to.weight) return false;
    return to.weight == Weight::stated && (s.weight == Weight::remark || s.total || s.approximate);
  }

  // "2.7M GPU hours for pre-training, 0.1M for the later stages": each is a part of the whole.
  bool stages(Field field) {
    const bool adds_up = field == Field::device_hours || field == Field::clock_hours ||
                         field == Field::energy || field == Field::emissions;
    std::vector<const Statement*> parts;
    for (const Statement* s : all_) {
      if (s->weight != all_.front()->weight || s->total || s->stage.empty()) return false;
      const bool again = std::any_of(parts.begin(), parts.end(), [&](const Statement* p) {
        return p->stage == s->stage || agree(*p, *s);
      });
      if (again) return false;
      parts.push_back(s);
    }
    if (!adds_up || parts.size() < 2) return false;
    double sum = 0;
    std::string listed;
    for (const Statement* s : parts) {
      sum += s->number;
      listed += (listed.empty() ? "" : ", ") + shown(field, s->number) + " (“" + s->stage + "”)";
    }
    if (in_range(field, sum))
      draft_.reading.values.push_back(
          {path(field), exact_decimal(sum), {}, "The sum of the stages: " + listed + "."});
    return true;
  }

  void number(Field field) {
    if (stages(field)) return;
    const Statement* best = all_.front();
    for (const Statement* s : all_) {
      if (s->weight == all_.front()->weight && agree(*s, *best) &&
          significant_digits(s->number) > significant_digits(best->number))
        best = s;
    }
    // "2.8M in total, of which 2.6M": the parts give way to their sum.
    for (const Statement* s : all_) {
      const bool sum = s->total && !best->total && s->number > best->number;
      if (sum && s->weight == best->weight && best->weight != Weight::stated) best = s;
    }
    for (const Statement* s : all_) {
      if (agree(*s, *best)) continue;
      // A card names many sizes; which is the model's own it need not say.
      const bool size = field == Field::parameters || field == Field::tokens;
      if (size && s->weight == best->weight) return;
      if (!size && !gives_way(*s, *best)) return contradiction(field, *best, *s);
      if (size) continue;
      draft_.note(
          NoticeCode::also_said, field,
          "The card also says " + shown(field, s->number) + ", in " + std::string(where(*s)) + ".");
    }
    for (const Statement* s : all_) {
      if (agree(*s, *best) && !s->approximate && best->approximate) best = s;
    }
    if (!in_range(field, best->number)) return;
    draft_.reading.values.push_back({path(field), exact_decimal(best->number),
                                     best->sum ? ByteRange{} : best->range, best->assumed});
  }

  // Of several, none: a card tells of more than one training, and which is meant is not worth a
  // question.
  void only_one() {
    const Statement& first = *all_.front();
    for (const Statement* s : all_) {
      if (s->number != first.number) return;
    }
    draft_.keep(first, exact_decimal(first.number), first.assumed);
  }

  bool in_range(Field field, double value) {
    const NumberRule* rule = number_rule(path(field));
    if (rule != nullptr && check_number(*rule, value)) {
      draft_.note(
          NoticeCode::out_of_range, field,
          shown(field, value) + " is left out. Expected: " + std::string(rule->right) + ".");
      return false;
    }
    return true;
  }

  void contradiction(Field field, const Statement& a, const Statement& b) {
    std::string question = "The card says " + shown(field, a.number) + " in " +
                           std::string(where(a)) + " and " + shown(field, b.number) + " in " +
                           std::string(where(b)) + ": which is right?";
    const double ratio = std::max(a.number, b.number) / std::min(a.number, b.number);
    constexpr double kSame = 0.03;
    if (field == Field::emissions && std::fabs(ratio / 1000 - 1) < kSame)
      question += " They differ as kilograms and grams do.";
    draft_.ask(field, std::move(question), a.range, amounts(field, {a.number, b.number}));
  }

  // "A100" and "A100 PCIe 40GB" can be the same part.
  static bool same_hardware(const Statement& a, const Statement& b) {
    if (a.accelerator == b.accelerator) return true;
    return (a.variant_assumed || b.variant_assumed) &&
           same_variant_group(*a.accelerator, *b.accelerator);
  }

  void accelerator() {
    const Statement* best = all_.front();
    for (const Statement* s : all_) {
      if (!same_hardware(*best, *s)) {
        if (s->weight < best->weight && best->weight == Weight::stated) {
          draft_.note(NoticeCode::also_said, Field::accelerator,
                      "The card also names " + s->text + ".");
          continue;
        }
        return draft_.ask(
            Field::accelerator,
            "The card names " + best->text + " and " + s->text + ": which trained it?", s->range,
            {{best->text, path(Field::accelerator), best->text},
             {s->text, path(Field::accelerator), s->text}});
      }
      if (!best->assumed.empty() && s->assumed.empty()) best = s;
    }
    draft_.accelerator = best->accelerator;
    // "4 p4d.24xlarge" are 32 accelerators: the name of a machine, which counts 8, would deny it.
    const bool counted_otherwise =
        best->number > 0 &&
        std::any_of(draft_.statements.begin(), draft_.statements.end(), [&](const Statement& s) {
          return s.field == Field::count && s.number != best->number;
        });
    if (counted_otherwise)
      return draft_.keep(*best, std::string(best->accelerator->name), best->assumed);
    if (best->number > 0) draft_.count_in_name = best->number;
    draft_.keep(*best, best->text, best->assumed);
  }

  Draft& draft_;
  std::vector<const Statement*> all_;
};

}  // namespace

bool agree(const Statement& a, const Statement& b) {
  constexpr double kRough = 0.1, kNoise = 1e-6;
  // 2556.7 s and 42.61 min: converting them leaves digits that say nothing.
  constexpr double kSame = 1e-3;
  const double difference = std::fabs(a.number - b.number);
  const double larger = std::max(a.number, b.number);
  if (difference <= kSame * larger) return true;
  if (difference > kRough * larger) return false;
  if (a.approximate || b.approximate) return true;
  const int digits_a = significant_digits(a.number), digits_b = significant_digits(b.number);
  if (digits_a == digits_b) return false;
  const double coarse = digits_a < digits_b ? a.number : b.number;
  const double fine = digits_a < digits_b ? b.number : a.number;
  const int digits = std::min(digits_a, digits_b);
  if (round_significant(fine, digits) == coarse) return true;
  // Cut off instead of rounded, 25.46 as 25.4.
  const double step = std::pow(10, std::floor(std::log10(fine)) - digits + 1);
  return std::fabs(std::floor(fine / step) * step - coarse) <= kNoise * coarse;
}

void merge(Draft& draft) { Merger(draft).run(); }

}  // namespace trainprint::card_text

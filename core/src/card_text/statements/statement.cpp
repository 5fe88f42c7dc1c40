#include "card_text/statements/statement.hpp"

#include <algorithm>
#include <iterator>

#include "text/plain_number.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace trainprint::card_text {
namespace {

struct Row {
  FieldName path;
  std::string_view unit;
};
// In the order of Field.
constexpr Row kRows[] = {
    {"", ""},
    {"accelerator", ""},
    {"accelerator_count", ""},
    {"node_count", ""},
    {"accelerator_count", ""},
    {"device_hours", "h"},
    {"wall_clock_hours", "h"},
    {"device_hours", "h"},
    {"region", ""},
    {"", ""},
    {"overrides.accelerator_power_w", "W"},
    {"overrides.pue", ""},
    {"overrides.grid_gco2e_per_kwh", "g/kWh"},
    {"energy_kwh", "kWh"},
    {"energy_boundary", ""},
    {"emissions_gco2e", "g"},
    {"parameters", ""},
    {"tokens", ""},
    {"training_type", ""},
    {"setting", ""},
    {"year", ""},
    {"epochs", ""},
    {"training_flop", "FLOP"},
    {"trainable_parameters", ""},
    {"steps", ""},
    {"per_device_batch", ""},
    {"gradient_accumulation", ""},
    {"world_size", ""},
    {"sequence_length", ""},
    {"", "tokens/s"},
    {"", ""},
    {"device_hours", "days"},
    {"wall_clock_hours", "h"},
    {"wall_clock_hours", "h"},
    {"", ""},
};
static_assert(std::size(kRows) == static_cast<std::size_t>(Field::model) + 1);
static_assert(std::string_view(kRows[static_cast<std::size_t>(Field::tokens)].path) == "tokens");
const Row& row(Field field) { return kRows[static_cast<std::size_t>(field)]; }

constexpr std::size_t kMostNotices = 200;

}  // namespace

FieldName path(Field field) { return row(field).path; }
std::string_view unit(Field field) { return row(field).unit; }

std::string shown(Field field, double number) {
  constexpr int kDigits = 9;
  std::string text = readable(number, kDigits);
  if (!unit(field).empty()) text += " " + std::string(unit(field));
  return text;
}

std::vector<ReadAnswer> amounts(Field field, std::initializer_list<double> numbers) {
  std::vector<ReadAnswer> out;
  for (const double number : numbers) {
    const std::string value = exact_decimal(number);
    if (field != Field::hours) {
      out.push_back({shown(field, number), path(field), value});
      continue;
    }
    out.push_back({shown(field, number) + " by the clock", path(Field::clock_hours), value});
    out.push_back({shown(field, number) + " summed over all", path(Field::device_hours), value});
  }
  return out;
}

bool is_text(Field field) {
  return field == Field::accelerator || field == Field::region || field == Field::provider ||
         field == Field::boundary || field == Field::training_type || field == Field::setting ||
         field == Field::model;
}

void Gathered::note(NoticeCode code, Field field, std::string message) {
  if (notices.size() >= kMostNotices) return;
  for (const Notice& notice : notices) {
    if (notice.code == code && notice.message == message) return;
  }
  notices.push_back({code, path(field), std::move(message)});
}

void Gathered::leave_out(std::string_view text) {
  constexpr std::size_t kMost = 4, kShownCharacters = 100;
  if (unused.size() >= kMost) return;
  std::string shown(beginning_of(trimmed(text), kShownCharacters));
  if (std::find(unused.begin(), unused.end(), shown) == unused.end())
    unused.push_back(std::move(shown));
}

void Gathered::ask(const Statement& about, Field field, std::string question, ByteRange range,
                   std::vector<ReadAnswer> answers) {
  if (questions.size() >= kMostNotices) return;
  for (const Asked& asked : questions) {
    if (asked.question.question == question && asked.subject == about.subject) return;
  }
  questions.push_back({{path(field), std::move(question), range, std::move(answers)},
                       Field::none,
                       std::nullopt,
                       about.subject});
}

void Gathered::ask_mark(const Statement& about, Field field, std::string_view written,
                        ByteRange range, std::pair<double, double> readings) {
  const std::size_t before = questions.size();
  ask(about, field,
      "Does " + std::string(written) + " have decimals, or does its mark group thousands?", range,
      amounts(field, {readings.first, readings.second}));
  if (questions.size() == before) return;
  questions.back().field = field;
  questions.back().readings = readings;
}

Result<PlaceMatch> PlaceLookUps::find(std::string_view text) {
  constexpr std::size_t kMostKept = 4096;  // more than any card names
  const auto at = known_.find(text);
  if (at != known_.end()) return at->second;
  if (known_.size() >= kMostKept) known_.clear();
  return known_.emplace(std::string(text), find_place(text)).first->second;
}

bool PlaceLookUps::is_one(std::string_view text) {
  const auto match = find(text);
  return match && std::none_of(match->notices.begin(), match->notices.end(), [](const Notice& n) {
           return n.code == NoticeCode::not_understood;
         });
}

}  // namespace trainprint::card_text

// Which models a card is about, and which statements belong to which.
#include <algorithm>
#include <cmath>

#include "card_text/runs/assemble.hpp"
#include "card_text/runs/models.hpp"
#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"
#include "text/utf8.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

// Fields that are the same for all models of a card unless it says otherwise; the others add up.
bool is_shared(Field field) {
  switch (field) {
    case Field::accelerator:
    case Field::region:
    case Field::provider:
    case Field::power:
    case Field::pue:
    case Field::grid:
    case Field::boundary:
    case Field::tokens:
    case Field::training_type:
    case Field::setting:
    case Field::year:
    case Field::epochs:
    case Field::throughput:
    case Field::mfu:
    case Field::dates:
      return true;
    default:
      return false;
  }
}

// Whether a question is about something that adds up over models.
bool adds_up(const ReadQuestion& question) {
  for (const Field field : {Field::emissions, Field::energy, Field::device_hours, Field::count}) {
    if (question.field == path(field)) return true;
  }
  return false;
}

std::string bare_name(std::string_view name) {
  std::string out;
  int depth = 0;
  for (const char c : name) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return fold(out);
}

// The figure for all models together, and whether their own add up to it.
void note_total(const Gathered& gathered, Field field, const std::vector<Draft>& drafts,
                FileReading& file) {
  const Statement* total = nullptr;
  for (const Statement& s : gathered.statements) {
    if (s.field != field || !s.subject.empty()) continue;
    const bool better = total == nullptr || (s.total && !total->total) ||
                        (s.total == total->total && total->front) ||
                        (s.total == total->total && s.weight > total->weight && !s.front);
    if (better) total = &s;
  }
  if (total == nullptr) return;
  double sum = 0;
  bool all = true;
  for (const Draft& draft : drafts) {
    const auto own = std::find_if(draft.statements.begin(), draft.statements.end(),
                                  [&](const Statement& s) { return s.field == field; });
    if (own == draft.statements.end()) {
      all = false;
    } else {
      sum += own->number;
      // A figure that is one of the models' is no total.
      if (agree(*own, *total) && !total->total) return;
    }
  }
  if (total->front) {
    file.notices.push_back({NoticeCode::not_assigned, path(field),
                            "The front matter gives " + shown(field, total->number) +
                                " and does not say for which of the models."});
    return;
  }
  std::string message = "All models together: " + shown(field, total->number) + ".";
  constexpr double kRoundingOfSums = 0.02;
  if (all && std::fabs(sum / total->number - 1) > kRoundingOfSums)
    message += " The models listed make " + shown(field, sum) + ".";
  for (const Statement& s : gathered.statements) {
    if (s.field == field && s.subject.empty() && !agree(s, *total))
      message += " Elsewhere the card says " + shown(field, s.number) + ".";
  }
  file.notices.push_back({NoticeCode::total, path(field), std::move(message)});
}

bool has_field(const Draft& draft, Field field) {
  return std::any_of(draft.statements.begin(), draft.statements.end(),
                     [&](const Statement& s) { return s.field == field; });
}

bool has_own(const Draft& draft, Field field) {
  return std::any_of(draft.statements.begin(), draft.statements.end(),
                     [&](const Statement& s) { return s.field == field && !s.subject.empty(); });
}

void share(const Gathered& gathered, std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    const bool later = says(words_of(draft.name), vocabulary::kModelLaterStage);
    std::vector<Statement> shared;
    for (const Statement& s : gathered.statements) {
      if (!s.subject.empty()) continue;
      // Of devices for a time by the clock, the card's number is the only one.
      const bool count = s.field == Field::count && !has_field(draft, Field::device_hours) &&
                         (has_field(draft, Field::clock_hours) || has_field(draft, Field::hours));
      if (later && s.field == Field::tokens) continue;
      // Where some models have a place or hardware of their own, prose is not about all.
      const bool prose = s.weight != Weight::stated && is_text(s.field);
      if (prose && std::any_of(drafts.begin(), drafts.end(),
                               [&](const Draft& d) { return has_own(d, s.field); }))
        continue;
      if ((is_shared(s.field) || count) && !has_field(draft, s.field)) shared.push_back(s);
    }
    for (Statement& s : shared) {
      if (s.field == Field::count) {
        if (!s.assumed.empty()) s.assumed += ' ';
        s.assumed += "The card gives one number for all its models.";
      }
      draft.statements.push_back(std::move(s));
    }
  }
}

void add_sizes(const Gathered& gathered, std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    for (const Statement& size : gathered.sizes) {
      const bool same = !draft.name.empty() && bare_name(draft.name) == bare_name(size.subject);
      if (!same) continue;
      draft.statements.push_back(size);
      draft.statements.back().subject.clear();
    }
  }
}

// "SFT" and "Heron SFT" are stages of one model; "Heron-7B SFT" is that of one of several.
bool is_stage_of_one(const std::string& name) {
  if (!is_stage(name)) return false;
  const std::string words = words_of(name);
  for (std::size_t at = 1; at < words.size();) {
    const std::size_t end = words.find(' ', at);
    const std::string_view word = std::string_view(words).substr(at, end - at);
    const bool size = word.size() > 1 && (word.back() == 'b' || word.back() == 'm') &&
                      word.find_first_not_of("0123456789") == word.size() - 1;
    if (size && at > 1 && !says(words.substr(0, at), vocabulary::kModelStage)) return false;
    at = end + 1;
  }
  return true;
}

const Statement* find(const Draft& draft, Field field) {
  const auto at = std::find_if(draft.statements.begin(), draft.statements.end(),
                               [&](const Statement& s) { return s.field == field; });
  return at == draft.statements.end() ? nullptr : &*at;
}

// Device-hours of a stage: stated, or hours by the clock on a number of accelerators.
std::optional<Statement> device_hours(const Draft& stage) {
  if (const Statement* const summed = find(stage, Field::device_hours)) return *summed;
  const Statement* clock = find(stage, Field::clock_hours);
  const Statement* const count = find(stage, Field::count);
  if (clock == nullptr || count == nullptr) return std::nullopt;
  Statement out = *clock;
  out.field = Field::device_hours;
  out.number *= count->number;
  return out;
}

// "The sum of 900 h for Pre-training and 20 h for SFT."
std::string listed_parts(Field field, const std::vector<std::pair<std::string, double>>& parts) {
  std::string out = "The sum of ";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    out += i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ";
    out += shown(field, parts[i].second) + " for " + parts[i].first;
  }
  return out + ".";
}

// All stages of one training together: what adds up, and what all of them share.
Draft sum_of_stages(const Gathered& gathered, std::vector<Draft> stages) {
  Draft out;
  for (Draft& stage : stages) {
    stage.places = gathered.places;
    settle_hours(stage, gathered.codecarbon);
  }
  out.name = gathered.title.empty() ? "All stages" : gathered.title + ", all stages";
  for (const Field field :
       {Field::device_hours, Field::clock_hours, Field::hours, Field::energy, Field::emissions}) {
    const bool hours = field == Field::clock_hours || field == Field::hours;
    if (hours && find(out, Field::device_hours) != nullptr) continue;
    std::vector<std::pair<std::string, double>> parts;
    double sum = 0;
    for (const Draft& stage : stages) {
      const Statement* const own = find(stage, field);
      std::optional<Statement> part;
      if (own != nullptr) part = *own;
      if (field == Field::device_hours) part = device_hours(stage);
      if (!part) continue;
      parts.emplace_back(stage.name, part->number);
      sum += part->number;
    }
    if (parts.size() != stages.size()) continue;
    Statement statement;
    statement.field = field;
    statement.number = sum;
    statement.sum = true;
    statement.assumed = listed_parts(field, parts);
    // The card's own total stands for its rounding.
    constexpr double kRoundingOfSums = 0.02;
    for (const Statement& s : gathered.statements) {
      if (s.field != field || !s.subject.empty() || !s.total) continue;
      if (std::fabs(s.number / sum - 1) > kRoundingOfSums) continue;
      statement.number = s.number;
      statement.range = s.range;
      statement.sum = false;
      break;
    }
    out.statements.push_back(std::move(statement));
  }
  // Hardware and place, where the stages agree on them; their number, where it is one.
  for (const Field field :
       {Field::accelerator, Field::count, Field::region, Field::provider, Field::power, Field::pue,
        Field::grid, Field::boundary, Field::setting, Field::year}) {
    const Statement* const first = find(stages.front(), field);
    const bool all =
        first != nullptr && std::all_of(stages.begin(), stages.end(), [&](const Draft& stage) {
          const Statement* const own = find(stage, field);
          return own != nullptr && own->text == first->text &&
                 own->accelerator == first->accelerator &&
                 (field == Field::accelerator || own->number == first->number);
        });
    if (all) out.statements.push_back(*first);
  }
  return out;
}

// "| Stage 1 | 2T |" below "| Stage | Tokens |": the tokens of all stages, or the table's own
// total.
std::optional<Statement> tokens_of_stages(const Gathered& gathered) {
  std::vector<std::pair<std::string, double>> parts;
  Statement out;
  const Statement* total = nullptr;
  for (const Statement& size : gathered.sizes) {
    if (size.field != Field::tokens) continue;
    if (says(words_of(size.subject), vocabulary::kTableTotal)) {
      total = &size;
    } else if (is_stage_of_one(size.subject)) {
      parts.emplace_back(size.subject, size.number);
      out.number += size.number;
    } else {
      return std::nullopt;  // models
    }
  }
  if (parts.size() < 2) return std::nullopt;
  out.field = Field::tokens;
  out.assumed = listed_parts(Field::tokens, parts);
  if (total == nullptr) {
    out.sum = true;
  } else {
    out.number = total->number;
    out.range = total->range;
    out.assumed = "The table's total.";
  }
  return out;
}

}  // namespace

void Draft::note(NoticeCode code, Field field, std::string message) {
  reading.notices.push_back({code, path(field), std::move(message)});
}

void Draft::ask(Field field, std::string question, ByteRange range,
                std::vector<ReadAnswer> answers) {
  reading.questions.push_back({path(field), std::move(question), range, std::move(answers)});
}

void Draft::keep(const Statement& statement, std::string value, std::string assumed) {
  reading.values.push_back(
      {path(statement.field), std::move(value), statement.range, std::move(assumed)});
}

// "| SFT | - |" below "| Pre-training | 300,000 h |": the figures are those of some stages alone.
void note_empty_stages(const std::vector<std::string>& names, Gathered& gathered) {
  if (names.empty() || !std::all_of(names.begin(), names.end(), is_stage_of_one)) return;
  std::string without, with;
  for (const std::string& name : gathered.empty_rows) {
    if (is_stage_of_one(name)) without += (without.empty() ? "" : ", ") + name;
  }
  for (const std::string& name : names) with += (with.empty() ? "" : ", ") + name;
  if (without.empty()) return;
  constexpr std::size_t kShown = 200;
  gathered.note(NoticeCode::no_figure, Field::none,
                "The figures are those of " + std::string(beginning_of(with, kShown)) +
                    "; the card gives none for " + std::string(beginning_of(without, kShown)) +
                    ".");
}

std::vector<Draft> drafts_of(Gathered& gathered, FileReading& file) {
  std::vector<std::string> names;
  for (const Statement& s : gathered.statements) {
    if (!s.subject.empty() && std::find(names.begin(), names.end(), s.subject) == names.end())
      names.push_back(s.subject);
  }
  for (const Asked& asked : gathered.questions) {
    if (!asked.subject.empty() &&
        std::find(names.begin(), names.end(), asked.subject) == names.end())
      names.push_back(asked.subject);
  }
  note_empty_stages(names, gathered);
  const std::size_t named = names.size();
  const bool elsewhere =
      std::any_of(gathered.statements.begin(), gathered.statements.end(), [](const Statement& s) {
        return s.subject.empty() && !s.total && !is_shared(s.field) && s.field != Field::count &&
               s.field != Field::parameters;
      });
  drop_others(names, gathered.title, elsewhere, file);
  // The total of a table is that of the rows left out, too.
  if (names.size() < 2 && names.size() < named) {
    gathered.statements.erase(std::remove_if(gathered.statements.begin(), gathered.statements.end(),
                                             [](const Statement& s) {
                                               return s.total && s.subject.empty() &&
                                                      s.weight == Weight::stated;
                                             }),
                              gathered.statements.end());
  }
  std::vector<Draft> out;
  if (names.size() < 2) {
    Draft draft;
    draft.name = names.empty() ? gathered.title : names[0];
    for (const Statement& s : gathered.statements) {
      if (s.subject.empty() || (!names.empty() && s.subject == names[0]))
        draft.statements.push_back(s);
    }
    if (!has_field(draft, Field::tokens)) {
      if (auto sum = tokens_of_stages(gathered)) draft.statements.push_back(std::move(*sum));
    }
    out.push_back(std::move(draft));
  } else {
    for (const std::string& name : names) {
      Draft draft;
      draft.name = name;
      for (const Statement& s : gathered.statements) {
        if (s.subject == name) draft.statements.push_back(s);
      }
      out.push_back(std::move(draft));
    }
    for (const Field field : {Field::device_hours, Field::energy, Field::emissions})
      note_total(gathered, field, out, file);
    share(gathered, out);
    if (std::all_of(names.begin(), names.end(), is_stage_of_one)) {
      out.insert(out.begin(), sum_of_stages(gathered, out));
      file.first_is_sum = true;
    }
  }
  for (Draft& draft : out) draft.places = gathered.places;
  add_sizes(gathered, out);
  for (const Asked& asked : gathered.questions) {
    for (Draft& draft : out) {
      const bool own = asked.subject == draft.name ||
                       (asked.subject.empty() && (out.size() == 1 || !adds_up(asked.question)));
      if (!own) continue;
      draft.reading.questions.push_back(asked.question);
      if (asked.readings) draft.marks.push_back(asked);
    }
  }
  return out;
}

}  // namespace trainprint::card_text

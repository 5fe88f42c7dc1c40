// A README.md into runs.
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "card_text/statements/collect.hpp"
#include "lint/reading.hpp"
#include "text/utf8.hpp"
#include "trainprint/card_text.hpp"

namespace trainprint {
namespace {

using namespace card_text;

// "MyModel (ours)" is called MyModel.
std::string without_mark(std::string name) {
  for (const std::string_view mark : {" (ours)", " (Ours)", " (this model)", " (this work)"}) {
    const std::size_t at = name.find(mark);
    if (at != std::string::npos) name.erase(at, mark.size());
  }
  return name;
}

void finish(Draft& draft, const Gathered& gathered, std::size_t runs) {
  settle_marks(draft);
  multiply_nodes(draft);
  take_processor(draft, gathered.processor);
  settle_hours(draft, gathered.codecarbon);
  merge(draft);
  derive(draft);
  RunReading& reading = draft.reading;
  reading.name = without_mark(draft.name);
  // What has been found elsewhere need not be asked.
  reading.questions.erase(
      std::remove_if(reading.questions.begin(), reading.questions.end(),
                     [&](const ReadQuestion& question) {
                       return std::any_of(
                           reading.values.begin(), reading.values.end(),
                           [&](const ReadValue& v) { return v.field == question.field; });
                     }),
      reading.questions.end());
  // A boundary says something only of an energy.
  const auto of = [&](FieldName field) {
    return std::find_if(reading.values.begin(), reading.values.end(),
                        [&](const ReadValue& v) { return v.field == field; });
  };
  if (of("energy_kwh") == reading.values.end() && of("energy_boundary") != reading.values.end())
    reading.values.erase(of("energy_boundary"));
  note_implausible(draft);
  if (runs == 1)
    reading.notices.insert(reading.notices.end(), gathered.notices.begin(), gathered.notices.end());
}

FileReading refused(const Error& fault) {
  FileReading file;
  file.kind = FileKind::model_card;
  file.label = kModelCard;
  file.notices.push_back({NoticeCode::not_text, "", fault.message});
  return file;
}

// ", only sizes of Kea-1B and Kea-7B"; empty where a table gives none.
std::string sizes_seen(const Gathered& gathered) {
  std::vector<std::string> names;
  for (const Statement& size : gathered.sizes) {
    if (names.empty() || names.back() != size.subject) names.push_back(size.subject);
  }
  std::string listed;
  for (std::size_t i = 0; i < names.size(); ++i)
    listed += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  constexpr std::size_t kShown = 200;
  return listed.empty() ? listed : ", only sizes of " + std::string(beginning_of(listed, kShown));
}

void note_providers(Gathered& gathered) {
  for (const Statement& s : gathered.statements) {
    if (s.field == Field::provider && s.subject.empty())
      return gathered.note(NoticeCode::provider, Field::region,
                           "The card names the provider: " + s.text + ".");
  }
}

}  // namespace

namespace card_text {

Gathered joined(Gathered front, const Gathered& body) {
  Gathered& out = front;
  out.title = body.title;
  out.codecarbon = out.codecarbon || body.codecarbon;
  if (out.processor.empty()) out.processor = body.processor;
  out.places = body.places;
  const auto append = [](auto& to, const auto& from) {
    to.insert(to.end(), from.begin(), from.end());
  };
  append(out.statements, body.statements);
  append(out.sizes, body.sizes);
  append(out.not_understood, body.not_understood);
  append(out.unused, body.unused);
  append(out.empty_rows, body.empty_rows);
  append(out.questions, body.questions);
  append(out.notices, body.notices);
  return front;
}

std::vector<Draft> finished_drafts(Gathered& gathered, FileReading& file) {
  note_providers(gathered);
  if (!gathered.unused.empty()) {
    std::string message = "Not used, as it may not be of this training:";
    for (const std::string& text : gathered.unused) message += " “" + text + "”";
    gathered.note(NoticeCode::also_said, Field::none, message + ".");
  }
  std::vector<Draft> drafts = drafts_of(gathered, file);
  const std::size_t all = drafts.size();
  for (Draft& draft : drafts) finish(draft, gathered, all);
  drafts.erase(std::remove_if(drafts.begin(), drafts.end(),
                              [](const Draft& draft) {
                                return draft.reading.values.empty() &&
                                       draft.reading.questions.empty();
                              }),
               drafts.end());
  const bool in_the_run = all == 1 && !drafts.empty();
  if (!in_the_run)
    file.notices.insert(file.notices.end(), gathered.notices.begin(), gathered.notices.end());
  return drafts;
}

FileReading runs_of(Gathered gathered) {
  FileReading file;
  file.kind = FileKind::model_card;
  file.label = kModelCard;
  for (Draft& draft : finished_drafts(gathered, file))
    file.runs.push_back(std::move(draft.reading));
  if (!file.runs.empty()) return file;
  // Limits and market-based figures are some, too, and are said already.
  const bool says_one =
      std::any_of(gathered.notices.begin(), gathered.notices.end(), [](const Notice& notice) {
        return notice.code == NoticeCode::upper_bound || notice.code == NoticeCode::lower_bound ||
               notice.code == NoticeCode::market_based;
      });
  std::vector<std::string> seen = gathered.not_understood;
  if (seen.empty()) seen = gathered.unused;
  if (seen.size() > (says_one ? 1 : 0)) {
    std::string message = "No figure was understood as what the training took. Seen were:";
    for (const std::string& line : seen) message += " “" + line + "”";
    std::erase_if(file.notices,
                  [](const Notice& notice) { return notice.code == NoticeCode::also_said; });
    file.notices.push_back({NoticeCode::nothing_found, "", message + "."});
    return file;
  }
  if (!says_one)
    file.notices.push_back(
        {NoticeCode::nothing_found, "",
         "The card gives no figures about what its training took" + sizes_seen(gathered) + "."});
  return file;
}

}  // namespace card_text

namespace {

// Applies the fixes of `reading`, which becomes the reading of the outcome, until none is left. A
// fix is always of the front matter, so that `body` stays as it was read.
std::optional<std::string> fixed(std::string_view readme, const Gathered& body,
                                 CardReading& reading) {
  std::optional<std::string> out;
  for (int round = 0; round < kMaxFixRounds; ++round) {
    auto better = with_fixes(out ? std::string_view(*out) : readme, reading.findings);
    if (!better) break;
    out = std::move(better);
    reading = read_card_unjudged(*out);
    if (const auto verdict = judge(*out, reading, read_front(*out, reading), body))
      add_verdict(*out, *verdict, reading);
  }
  return out;
}

}  // namespace

FileReading read_card_text(std::string_view readme) {
  if (const auto fault = text_fault(readme)) return refused(*fault);
  const Gathered front = read_front(readme, read_card_unjudged(readme));
  return runs_of(joined(front, card_text::read_body(readme, front)));
}

WholeCard read_whole_card(std::string_view readme) {
  WholeCard out;
  out.card = read_card_unjudged(readme);
  if (const auto fault = text_fault(readme)) {
    out.reading = refused(*fault);
    return out;
  }
  const Gathered front = read_front(readme, out.card);
  const Gathered body = card_text::read_body(readme, front);
  out.reading = runs_of(joined(front, body));
  if (const auto verdict = judge(readme, out.card, front, body))
    add_verdict(readme, *verdict, out.card);
  CardReading last = out.card;
  out.fixed = fixed(readme, body, last);
  return out;
}

FixedCard fix_whole_card(std::string_view readme) {
  FixedCard out{std::string(readme), read_card_unjudged(readme)};
  if (text_fault(readme)) return out;
  const Gathered front = read_front(readme, out.reading);
  const Gathered body = card_text::read_body(readme, front);
  if (const auto verdict = judge(readme, out.reading, front, body))
    add_verdict(readme, *verdict, out.reading);
  if (auto better = fixed(readme, body, out.reading)) out.text = std::move(*better);
  return out;
}

}  // namespace trainprint

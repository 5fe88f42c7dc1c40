// A README.md into runs.
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "card_text/statements/collect.hpp"
#include "lint/reading.hpp"
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
  settle_hours(draft, gathered.codecarbon);
  merge(draft);
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
  const auto of = [&](std::string_view field) {
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
  file.kind = kModelCard;
  file.notices.push_back({std::string(name(fault.code)), "", fault.message});
  return file;
}

void note_providers(Gathered& gathered) {
  for (const Statement& s : gathered.statements) {
    if (s.field == Field::provider && s.subject.empty())
      return gathered.note("provider", Field::region,
                           "The card names the provider: " + s.text + ".");
  }
}

}  // namespace

namespace card_text {

Gathered joined(Gathered front, const Gathered& body) {
  Gathered& out = front;
  out.title = body.title;
  out.codecarbon = out.codecarbon || body.codecarbon;
  const auto append = [](auto& to, const auto& from) {
    to.insert(to.end(), from.begin(), from.end());
  };
  append(out.statements, body.statements);
  append(out.sizes, body.sizes);
  append(out.questions, body.questions);
  append(out.notices, body.notices);
  return front;
}

FileReading runs_of(Gathered gathered) {
  FileReading file;
  file.kind = kModelCard;
  note_providers(gathered);
  std::vector<Draft> drafts = drafts_of(gathered, file);
  for (Draft& draft : drafts) {
    finish(draft, gathered, drafts.size());
    if (!draft.reading.values.empty() || !draft.reading.questions.empty())
      file.runs.push_back(std::move(draft.reading));
  }
  const bool told = drafts.size() == 1 && !file.runs.empty();
  if (!told)
    file.notices.insert(file.notices.end(), gathered.notices.begin(), gathered.notices.end());
  if (file.runs.empty())
    file.notices.push_back(
        {"nothing_found", "", "The card gives no figures about what its training took."});
  return file;
}

}  // namespace card_text

FileReading read_card_text(std::string_view readme) {
  if (const auto fault = text_fault(readme)) return refused(*fault);
  const CardReading card = read_card(readme, nullptr);
  const Gathered front = read_front(readme, card);
  return runs_of(joined(front, card_text::read_body(readme, front.derived)));
}

WholeCard read_whole_card(std::string_view readme) {
  WholeCard out;
  out.card = read_card(readme, nullptr);
  if (const auto fault = text_fault(readme)) {
    out.reading = refused(*fault);
    return out;
  }
  Gathered front = read_front(readme, out.card);
  const Gathered body = card_text::read_body(readme, front.derived);
  out.reading = runs_of(joined(front, body));
  if (const auto verdict = judge(out.card, front, body)) add_verdict(readme, *verdict, out.card);

  // A fix is always of the front matter, so that the body need not be read again.
  CardReading last = out.card;
  for (int round = 0; round < kMaxFixRounds; ++round) {
    auto better = with_fixes(out.fixed ? std::string_view(*out.fixed) : readme, last.findings);
    if (!better) break;
    out.fixed = std::move(better);
    last = read_card(*out.fixed, nullptr);
    front = read_front(*out.fixed, last);
    if (const auto verdict = judge(last, front, body)) add_verdict(*out.fixed, *verdict, last);
  }
  return out;
}

}  // namespace trainprint

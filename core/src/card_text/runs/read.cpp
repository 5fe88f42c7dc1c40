// A README.md into runs.
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "card_text/statements/collect.hpp"
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

void note_providers(Gathered& gathered) {
  for (const Statement& s : gathered.statements) {
    if (s.field == Field::provider && s.subject.empty())
      return gathered.note("provider", Field::region,
                           "The card names the provider: " + s.text + ".");
  }
}

}  // namespace

namespace card_text {

FileReading read_with(std::string_view readme, const CardReading& card) {
  FileReading file;
  file.kind = "Model card";
  Gathered gathered = collect(readme, card);
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
  if (const auto fault = text_fault(readme)) {
    FileReading file;
    file.kind = "Model card";
    file.notices.push_back({std::string(name(fault->code)), "", fault->message});
    return file;
  }
  return card_text::read_with(readme, read_card(readme, nullptr));
}

}  // namespace trainprint

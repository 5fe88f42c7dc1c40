// A finished reading against what is possible.
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "run/fields.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

Stated stated_in(const Draft& draft) {
  const TrainingRun run = run_from_reading(draft.reading);
  const bool named = !run.accelerator.empty();
  return trainprint::stated_in(run, named ? draft.accelerator : nullptr,
                               named ? draft.count_in_name : std::nullopt,
                               run.region.empty() ? nullptr : draft.place);
}

void note_implausible(Draft& draft) {
  RunReading& reading = draft.reading;
  for (const Finding& finding : check_plausibility(stated_in(draft))) {
    if (finding.confidence < Confidence::medium) continue;
    const FieldPath field = finding.fields.empty() ? FieldName() : finding.fields.front();
    const auto value = std::find_if(reading.values.begin(), reading.values.end(),
                                    [&](const ReadValue& v) { return v.field == field; });
    const bool disputed = std::any_of(
        reading.notices.begin(), reading.notices.end(),
        [&](const Notice& n) { return n.code == NoticeCode::also_said && n.field == field; });
    // A figure that cannot be, where the card also gives another one, is not taken.
    if (disputed && value != reading.values.end()) {
      reading.questions.push_back(
          {field, "Is " + value->value + " right? " + finding.message + " " + finding.why,
           value->range});
      reading.values.erase(value);
    }
    reading.notices.push_back({finding.code, field, finding.message + " " + finding.why});
  }
}

}  // namespace trainprint::card_text

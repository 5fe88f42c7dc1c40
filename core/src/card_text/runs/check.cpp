// A finished reading against what is possible.
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "run/fields.hpp"
#include "trainprint/plausibility.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

TrainingRun run_of(const RunReading& reading) {
  TrainingRun run;
  run.name = reading.name;
  for (const ReadValue& value : reading.values) {
    if (value.field == "accelerator") {
      run.accelerator = value.value;
    } else if (value.field == "region") {
      run.region = value.value;
    } else if (value.field == "training_type") {
      for (const TrainingType type : {TrainingType::pre_training, TrainingType::fine_tuning,
                                      TrainingType::instruction_tuning}) {
        if (name(type) == value.value) run.training_type = type;
      }
    } else {
      if (const auto number = parse_number(value.value)) set_number(run, value.field, *number);
    }
  }
  return run;
}

void note_implausible(Draft& draft) {
  RunReading& reading = draft.reading;
  for (const Finding& finding : check_plausibility(stated_in(run_of(reading)))) {
    if (finding.confidence < Confidence::medium) continue;
    const std::string field(finding.fields.empty() ? "" : finding.fields.front());
    const auto value = std::find_if(reading.values.begin(), reading.values.end(),
                                    [&](const ReadValue& v) { return v.field == field; });
    const bool disputed =
        std::any_of(reading.notices.begin(), reading.notices.end(),
                    [&](const Notice& n) { return n.code == "also_said" && n.field == field; });
    // A figure that cannot be, where the card also gives another one, is not taken.
    if (disputed && value != reading.values.end()) {
      reading.questions.push_back(
          {field, "Is " + value->value + " right? " + finding.message + " " + finding.why,
           value->range});
      reading.values.erase(value);
    }
    reading.notices.push_back(
        {std::string(finding.code), field, finding.message + " " + finding.why});
  }
}

}  // namespace trainprint::card_text

#include "trainprint/peers.hpp"

#include <algorithm>

#include "peers/explain.hpp"
#include "peers/sums.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

PeerQuestion question_of(const TrainingRun& run, const EstimateReport& report) {
  PeerQuestion out{run, report};
  out.hours = report.device_hours;
  if (!out.hours) {
    out.hours = report.headline().device_hours;
    out.hours_are_ours = out.hours.has_value();
  }
  if (run.overrides.accelerator_power) {
    out.nameplate = run.overrides.accelerator_power;
  } else if (report.accelerator != nullptr && report.accelerator->tdp) {
    out.nameplate = report.accelerator->tdp->value;
  }
  return out;
}

PeerFinding ask(PeerTool tool, const PeerQuestion& asked) {
  switch (tool) {
    case PeerTool::ml_co2_impact:
      return ask_ml_co2_impact(asked);
    case PeerTool::green_algorithms:
      return ask_green_algorithms(asked);
    case PeerTool::codecarbon:
      return ask_codecarbon(asked);
    case PeerTool::carbontracker:
      return ask_carbontracker(asked);
    case PeerTool::eco2ai:
      return ask_eco2ai(asked);
    case PeerTool::cloud_carbon_footprint:
      return ask_cloud_carbon_footprint(asked);
    case PeerTool::llmcarbon:
      return ask_llmcarbon(asked);
  }
  return {};
}

PeerAnswer answer_of(PeerTool tool, const PeerQuestion& asked) {
  PeerAnswer out{tool, {}, {}, {}, {}, {}};
  PeerFinding found = ask(tool, asked);
  if (!found.sum) {
    out.explanation = std::move(found.reason);
    return out;
  }
  const Mass none = Mass::grams(0);
  out.emissions = found.sum->emissions;
  out.inputs = std::move(found.sum->inputs);
  if (!(asked.report.emissions() > none)) {
    out.explanation = "Ours is none, as the grid factor that was given is 0 g/kWh.";
    return out;
  }
  out.ratio = *out.emissions / asked.report.emissions();
  if (!(*out.emissions > none)) {
    out.explanation = "It shows none, as it rounds to hundredths of a kilogram.";
    return out;
  }
  out.causes = causes_of(*found.sum, asked.report);
  out.explanation = difference(*out.ratio, out.causes);
  return out;
}

}  // namespace

std::vector<PeerAnswer> peers(const TrainingRun& run, const EstimateReport& report) {
  const PeerQuestion asked = question_of(run, report);
  std::vector<PeerAnswer> out;
  for (std::size_t i = 0; i < words(PeerTool()).size(); ++i) {
    out.push_back(answer_of(static_cast<PeerTool>(i), asked));
  }
  return out;
}

std::string finding(const std::vector<PeerAnswer>& answers) {
  std::optional<Mass> least, most;
  for (const PeerAnswer& answer : answers) {
    if (!answer.emissions) continue;
    least = least ? std::min(*least, *answer.emissions) : *answer.emissions;
    most = most ? std::max(*most, *answer.emissions) : *answer.emissions;
  }
  if (!least) return "No other tool can answer from what is given here.";
  if (*least == *most) return "One other tool would say " + humane(*most) + ".";
  return "Other tools would say " + humane_range(*least, *most) + ".";
}

}  // namespace trainprint

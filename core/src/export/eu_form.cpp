#include "export/eu_form.hpp"

#include <cmath>

#include "export/run_values.hpp"
#include "export/words.hpp"
#include "trainprint/ai_act.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kFormDigits = 4;  // the form asks for two or more
constexpr double kHoursPerDay = 24;

struct FormRange {
  double below;
  std::string_view words;
};

template <std::size_t size>
std::string_view range_of(const FormRange (&ranges)[size], double value,
                          std::string_view above_all) {
  for (const FormRange& range : ranges) {
    if (value < range.below) return range.words;
  }
  return above_all;
}

std::string_view size_range(double parameters) {
  constexpr FormRange kSizes[] = {
      {5e8, "1 to 500 million parameters"},          {5e9, "500 million to 5 billion parameters"},
      {1.5e10, "5 to 15 billion parameters"},        {5e10, "15 to 50 billion parameters"},
      {1e11, "50 to 100 billion parameters"},        {5e11, "100 to 500 billion parameters"},
      {1e12, "500 billion to 1 trillion parameters"}};
  return range_of(kSizes, parameters, "more than 1 trillion parameters");
}

std::string_view time_range(double days) {
  constexpr double kDaysPerMonth = 365.25 / 12;
  constexpr FormRange kTimes[] = {{kDaysPerMonth, "less than 1 month"},
                                  {3 * kDaysPerMonth, "1 to 3 months"},
                                  {6 * kDaysPerMonth, "3 to 6 months"}};
  return range_of(kTimes, days, "more than 6 months");
}

FormItem size_item(const TrainingRun& run) {
  FormItem item{"Total model size", FormRecipients::both, ""};
  if (const auto parameters = parameters_of(run)) {
    const double count = parameters->as_count();
    item.value = times_power_of_ten(count, kFormDigits) + " parameters (" +
                 std::string(size_range(count)) + ")";
    item.figures = {{"parameters", round_significant(count, kFormDigits)}};
  }
  return item;
}

void add_training_time(const EstimateReport& report, std::vector<FormItem>& items) {
  const TrainingTime time = training_time(report);
  const std::string_view how = time.estimated ? " (estimated from the computation)" : "";
  FormItem range{"Training time", FormRecipients::authorities, ""};
  FormItem days{"Training time", FormRecipients::office, ""};
  if (time.wall_clock) {
    const double clock = time.wall_clock->as_hours() / kHoursPerDay;
    range.value = std::string(time_range(clock)) + std::string(how);
    days.value = readable(clock, kFormDigits) + " wall clock days, ";
    days.figures.push_back({"wall_clock_days", round_significant(clock, kFormDigits)});
  }
  if (time.device_hours) {
    const double hardware = time.device_hours->as_hours() / kHoursPerDay;
    days.value += readable(hardware, kFormDigits) + " ";
    if (report.accelerator != nullptr) {
      days.value += std::string(report.accelerator->vendor) + " " +
                    std::string(report.accelerator->name) + " ";
    }
    days.value += "hardware days" + std::string(how);
    days.figures.push_back({"hardware_days", round_significant(hardware, kFormDigits)});
  }
  items.push_back(std::move(range));
  items.push_back(std::move(days));
}

// How F came about.
std::string compute_method(const EstimateReport& report) {
  if (report.compute_trace.empty()) return "disclosed: given";
  const TraceLine& line = report.compute_trace.back();
  return line.is_result ? "F = " + line.formula + " = " + line.calculation
                        : std::string(name(line.origin)) + ": " + line.source;
}

void add_training_compute(const EstimateReport& report, std::vector<FormItem>& items) {
  constexpr std::string_view kItem = "Amount of computation used for training";
  FormItem order{kItem, FormRecipients::authorities, ""};
  FormItem amount{kItem, FormRecipients::office, ""};
  FormItem method{"Measurement methodology", FormRecipients::both, ""};
  if (report.training_flop) {
    const double flop = report.training_flop->as_flop();
    order.value = order_of_magnitude(flop) + " floating point operations";
    amount.value = times_power_of_ten(flop, kFormDigits) + " floating point operations";
    amount.figures = {{"flop", round_significant(flop, kFormDigits)}};
    method.value = compute_method(report);
  }
  items.push_back(std::move(order));
  items.push_back(std::move(amount));
  items.push_back(std::move(method));
}

// The form wants to know which information is lacking; what would narrow the estimate most says so.
std::string energy_method(const EstimateReport& report) {
  constexpr std::size_t kMostAdvice = 3;
  std::string out = energy_source_text(report) + "; " + boundary_text(report.boundary) + "; " +
                    tool_text() + ", method of Hugging Carbon (Wang et al., 2026, arXiv " +
                    "2605.01549), " + tier_text(report) + ".";
  std::string lacking;
  for (std::size_t i = 0; i < report.advice.size() && i < kMostAdvice; ++i)
    lacking += " " + report.advice[i].message;
  return lacking.empty() ? out : out + " Information that is lacking:" + lacking;
}

// A token that is generated takes one forward pass, 2 FLOP per parameter that it passes (Kaplan et
// al. 2020, arXiv:2001.08361, section 2.1); attention over what stands before it is left out.
constexpr double kFlopPerParameterAndGeneratedToken = 2, kBenchmarkTokens = 1e5;  // the form's task

bool generates_tokens(const TrainingRun& run) {
  const ComputeDescription& compute = run.compute;
  const auto architecture = compute.architecture ? compute.architecture
                            : compute.model      ? std::optional(compute.model->architecture)
                                                 : std::nullopt;
  if (architecture) {
    return *architecture == Architecture::decoder_only ||
           *architecture == Architecture::vision_language;
  }
  return !run.modality || *run.modality == Modality::nlp;
}

void add_inference(const TrainingRun& run, std::vector<FormItem>& items) {
  FormItem amount{"Benchmarked amount of computation used for inference", FormRecipients::both, ""};
  FormItem method{"Measurement methodology", FormRecipients::both, ""};
  const auto passed = active_parameters_of(run);
  if (passed && generates_tokens(run)) {
    const double flop = kFlopPerParameterAndGeneratedToken * passed->as_count() * kBenchmarkTokens;
    amount.value = times_power_of_ten(flop, kFormDigits) + " floating point operations";
    amount.figures = {{"flop", round_significant(flop, kFormDigits)},
                      {"generated_tokens", kBenchmarkTokens}};
    method.value =
        "Calculated, not measured: generating 100,000 tokens, 2 floating point operations per "
        "parameter that a token passes (Kaplan et al., 2020), without attention to earlier tokens. "
        "The number of operations is the same on any hardware.";
  }
  items.push_back(std::move(amount));
  items.push_back(std::move(method));
}

std::string probability_text(double probability) {
  constexpr double kLeast = 0.001;
  if (probability < kLeast) return "below 0.1 %";
  if (probability > 1 - kLeast) return "above 99.9 %";
  const double percent = probability * 100;
  return "of " + readable(percent, percent > 99 ? 3 : 2) + " %";
}

}  // namespace

std::vector<FormSection> form_sections(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  FormSection model{"Model properties", {size_item(about.run)}};
  FormSection compute{"Computational resources (during training), Annex XI, 1, point 2(d)", {}};
  add_training_time(report, compute.items);
  add_training_compute(report, compute.items);
  FormSection energy{"Energy consumption (during training and inference), Annex XI, 1, point 2(e)",
                     {}};
  const double mwh = round_significant(energy_of(report).as_mwh(), kFormDigits);
  energy.items.push_back({"Amount of energy used for training",
                          FormRecipients::both,
                          readable(mwh, kFormDigits) + " MWh",
                          {{"mwh", mwh}}});
  energy.items.push_back(
      {"Measurement methodology", FormRecipients::both, energy_method(report), {}});
  add_inference(about.run, energy.items);
  return {std::move(model), std::move(compute), std::move(energy)};
}

std::vector<std::string_view> recipients(FormRecipients to) {
  switch (to) {
    case FormRecipients::office:
      return {"AI Office"};
    case FormRecipients::authorities:
      return {"national authorities"};
    case FormRecipients::both:
      break;
  }
  return {"AI Office", "national authorities"};
}

std::vector<std::string> threshold_sentences(const RunAndReport& about) {
  std::vector<std::string> out;
  for (const ComputeThreshold& threshold : ai_act_thresholds(about.run)) {
    out.push_back("Above " + times_power_of_ten(threshold.flop.as_flop(), 2) +
                  " FLOP with a probability " + probability_text(threshold.probability) + ": " +
                  std::string(threshold.meaning) + " (" + std::string(threshold.source) + ").");
  }
  if (adapts_a_model(about.report) && about.report.training_flop && !about.run.base_training_flop) {
    const double base = about.report.training_flop->as_flop() / kModifiersShare;
    out.push_back("Above a third of the original's compute where that is below " +
                  times_power_of_ten(base, 2) +
                  " FLOP: then whoever adapts it becomes the provider of the adapted model, too.");
  }
  return out;
}

}  // namespace trainprint

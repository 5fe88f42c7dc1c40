#include "tiers/inputs.hpp"

#include <cmath>

#include "catalogue/yearly_grid.hpp"
#include "run/tuned.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "tiers/calibration.generated.hpp"
#include "tiers/refit.hpp"
#include "trainprint/flops.hpp"
#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using method::ErrorRange;

constexpr std::string_view kGiven = "given";

double error_of(const ErrorRange& range, Origin origin) {
  switch (origin) {
    case Origin::disclosed:
    case Origin::overridden:
      return range.low;
    case Origin::derived:
      return range.middle();
    case Origin::imputed:
      return range.high;
  }
  return range.high;
}

// What a factor is, whatever its value.
struct Definition {
  std::string_view symbol, label, unit = {};
  ErrorRange range = {0, 0};
};
constexpr Definition kParameters{.symbol = "N", .label = "Parameters"};
constexpr Definition kActive{.symbol = "N_active", .label = "Active parameters"};
constexpr Definition kFlop{
    .symbol = "F", .label = "Training compute", .unit = "FLOP", .range = method::kFlopError};
constexpr Definition kCount{.symbol = "N_acc", .label = "Accelerators"};
constexpr Definition kPower{.symbol = "P_acc",
                            .label = "Power of one accelerator",
                            .unit = "W",
                            .range = method::kPowerError};
constexpr Definition kPeak{
    .symbol = "peak", .label = "Peak rate of one accelerator", .unit = "FLOP/s"};
constexpr Definition kEfficiency{
    .symbol = "R_eff", .label = "Achieved over peak rate", .range = method::kEfficiencyError};
constexpr Definition kDeviceHours{.symbol = "H", .label = "Device-hours", .unit = "h"};
constexpr Definition kTime{.symbol = "A_time",
                           .label = "Elapsed over productive time",
                           .range = method::kTimeAmplificationError};
constexpr Definition kHost{.symbol = "h", .label = "Host overhead"};
constexpr Definition kNode{.symbol = "P_node", .label = "Fixed power of one server", .unit = "W"};
constexpr Definition kNetwork{.symbol = "P_net", .label = "Network power per server", .unit = "W"};
constexpr Definition kNodes{.symbol = "n", .label = "Servers per accelerator"};
constexpr Definition kPue{
    .symbol = "PUE", .label = "Facility over IT energy", .range = method::kPueError};
constexpr Definition kGrid{.symbol = "EF",
                           .label = "Carbon intensity of the electricity",
                           .unit = "gCO2e/kWh",
                           .range = method::kGridError};

Factor factor(const Inputs& in, const Definition& what, double value, Origin origin,
              std::string_view source, FieldName field) {
  return {.symbol = what.symbol,
          .label = what.label,
          .value = value,
          .unit = what.unit,
          .origin = origin,
          .source = in.words(source),
          .field = field,
          .relative_error = error_of(what.range, origin),
          .range = what.range};
}

Factor given(const Inputs& in, const Definition& what, double value, FieldName field) {
  return factor(in, what, value, Origin::disclosed, kGiven, field);
}

// A constant of the method that the user may replace.
Factor constant(const Inputs& in, const Definition& what, double value,
                std::optional<double> override, std::string_view source, FieldName field) {
  if (override) return factor(in, what, *override, Origin::overridden, kGiven, field);
  return factor(in, what, value, Origin::imputed, source, field);
}

template <class T>
std::optional<double> watts(const std::optional<T>& power) {
  return power ? std::optional(power->as_watts()) : std::nullopt;
}

Factor of_model(const Inputs& in, const Definition& what, ParameterCount parameters) {
  return factor(in, what, parameters.as_count(), Origin::derived, "config.json", "model_config");
}

void resolve_size(const TrainingRun& run, Inputs& in) {
  const ModelShape* model = run.compute.model ? &*run.compute.model : nullptr;
  if (run.compute.parameters) {
    in.parameters = given(in, kParameters, run.compute.parameters->as_count(), "parameters");
  } else if (model != nullptr) {
    in.parameters = of_model(in, kParameters, model->parameters);
  }
  in.active = in.parameters;
  if (run.compute.active_parameters) {
    in.active = given(in, kActive, run.compute.active_parameters->as_count(), "active_parameters");
  } else if (model != nullptr && model->experts) {
    in.active = of_model(in, kActive, model->active_parameters);
  }
}

void resolve_compute(const TrainingRun& run, Inputs& in, std::vector<Error>& errors) {
  if (run.training_flop) {
    in.flop = given(in, kFlop, run.training_flop->as_flop(), "training_flop");
    return;
  }
  const ComputeDescription& compute = run.compute;
  const bool asked = compute.tokens || compute.dataset_tokens || compute.dataset_examples ||
                     compute.dataset_bytes || compute.steps || compute.images || compute.impute;
  if (!asked || !errors.empty()) return;
  auto counted = training_compute(run);
  if (!counted) {
    for (const Error& error : counted.errors()) {
      if (error.code == ErrorCode::insufficient_input) {
        in.notices.push_back({NoticeCode::compute_incomplete, error.field, error.message});
      } else {
        errors.push_back(error);
      }
    }
    return;
  }
  in.flop = factor(in, kFlop, counted->flop.as_flop(),
                   counted->imputed ? Origin::imputed : Origin::derived, "", "tokens");
  in.flop->relative_error = in_quadrature(in.flop->relative_error, counted->assumed_error);
  in.compute_error = counted->assumed_error;
  in.compute_ranges = std::move(counted->ranges);
  in.macs_per_image = counted->macs_per_image;
  in.compute_trace = std::move(counted->trace);
  in.notices.insert(in.notices.end(), counted->notices.begin(), counted->notices.end());
}

// The accelerators that the name counts, or that many in each of the servers.
void count_in_text(const TrainingRun& run, const AcceleratorMatch& match, bool decides, Inputs& in,
                   std::vector<Error>& errors) {
  const double servers = run.node_count ? run.node_count->as_count() : 1;
  const double named = *match.count;
  const std::string read = in.in_words ? join({"read in \"", run.accelerator, "\""}) : "";
  if (servers <= 1) {
    in.count = factor(in, kCount, named, Origin::derived, read, "accelerator");
  } else if (names_one_machine(run.accelerator, match)) {
    in.count = factor(in, kCount, named * servers, Origin::derived,
                      readable(servers, 7) + " servers of " + plain_count(named), "node_count");
  } else {
    in.count = factor(in, kCount, named, Origin::derived, read, "accelerator");
    const double each = match.accelerator->devices_per_node > 0
                            ? match.accelerator->devices_per_node
                            : method::kDevicesPerNode;
    // Fewer accelerators than servers do not fit, which is said elsewhere.
    if (!decides || match.by_machines || named > each || named < servers) return;
    errors.push_back({ErrorCode::ambiguous,
                      "accelerator_count",
                      in_quotes(run.accelerator) + " in " + readable(servers, 7) +
                          " servers: is that how many there are in all, or in each?",
                      {plain_count(named), plain_count(named * servers)}});
  }
}

// "A100 SXM4 80GB: data sheet"
std::string of_part(const Inputs& in, std::string_view source) {
  return in.in_words ? join({in.accelerator->name, ": ", source}) : "";
}

void resolve_accelerator(const TrainingRun& run, Inputs& in, std::vector<Error>& errors) {
  std::optional<AcceleratorMatch> named;
  if (!run.accelerator.empty()) {
    auto match = find_accelerator(run.accelerator);
    if (!match) {
      errors.insert(errors.end(), match.errors().begin(), match.errors().end());
    } else {
      named = *match;
      in.accelerator = match->accelerator;
      in.count_in_text = match->count;
      in.machine_type = match->machine_type;
      const bool counts = run.wall_clock && !run.device_hours && !run.accelerator_count;
      if (counts && !match->question.empty()) {
        std::vector<std::string> counted;
        for (const double choice : match->choices) counted.push_back(plain_count(choice));
        errors.push_back(
            {ErrorCode::ambiguous, "accelerator_count",
             in_quotes(run.accelerator) + " counts in more than one way. " + match->question,
             std::move(counted)});
      }
      if (in.in_words && run.accelerator != in.accelerator->id &&
          run.accelerator != in.accelerator->name) {
        std::string meaning(in.accelerator->name);
        if (match->count) meaning = plain_count(*match->count) + " × " + meaning;
        in.readings.push_back({"accelerator", run.accelerator, std::move(meaning)});
      }
      in.notices.insert(in.notices.end(), match->notices.begin(), match->notices.end());
    }
  }
  if (run.accelerator_count) {
    in.count = given(in, kCount, run.accelerator_count->as_count(), "accelerator_count");
  } else if (in.count_in_text) {
    count_in_text(run, *named, run.wall_clock && !run.device_hours, in, errors);
  }

  const Accelerator* acc = in.accelerator;
  const bool paper = run.constants == ConstantsSet::paper;
  if (acc != nullptr) {
    const auto from = [&](Power p, std::string_view source) {
      in.power =
          factor(in, kPower, p.as_watts(), Origin::derived, of_part(in, source), "accelerator");
    };
    if (!paper && acc->mean_power) {
      from(acc->mean_power->value, acc->mean_power->source);
    } else if (!paper && acc->tdp) {
      from(acc->tdp->value, acc->tdp->source);
    } else if (acc->paper) {
      from(acc->paper->power, "paper Table 9");
    }
  }
  in.usual_power = in.power
                       ? *in.power
                       : factor(in, kPower, method::kReferencePower.as_watts(), Origin::imputed,
                                "A100, the paper's default (Table 9)", "accelerator");
  if (run.overrides.accelerator_power) {
    in.power = factor(in, kPower, run.overrides.accelerator_power->as_watts(), Origin::overridden,
                      kGiven, "overrides.accelerator_power_w");
  }
  if (run.overrides.peak) {
    in.peak = factor(in, kPeak, run.overrides.peak->as_flop_per_s(), Origin::overridden, kGiven,
                     "overrides.peak_flop_per_s");
  } else if (acc != nullptr) {
    const auto from = [&](FlopRate r, std::string_view source) {
      in.peak =
          factor(in, kPeak, r.as_flop_per_s(), Origin::derived, of_part(in, source), "accelerator");
    };
    if (!paper && acc->peak) {
      from(acc->peak->value, acc->peak->source);
    } else if (acc->paper) {
      from(acc->paper->peak, "paper Table 9");
    }
  }
  const bool table9 = acc != nullptr && acc->paper.has_value();
  double efficiency = table9 ? acc->paper->efficiency : method::kEfficiency;
  std::string_view efficiency_source = table9 ? "paper Table 9" : "paper Table 9, the A100's value";
  if (!paper && run.regression == Regression::refit) {
    if (is_small_image_network(in)) {
      efficiency = image_efficiency(in).value;
      efficiency_source = kImageEfficiencySource;
    } else if (in.peak) {
      efficiency =
          expected_efficiency(FlopRate::flop_per_s(in.peak->value), assumed_parameters(in));
      efficiency_source = calibration::kEfficiencySource;
    }
  }
  in.efficiency = constant(in, kEfficiency, efficiency, run.overrides.throughput_efficiency,
                           efficiency_source, "overrides.throughput_efficiency");
  if (acc != nullptr && !in.power) {
    in.notices.push_back(
        {NoticeCode::no_power, "overrides.accelerator_power_w",
         std::string(paper ? "The paper has no row for " : "No published power is known for ") +
             std::string(acc->name) + ". Give its mean power in watts to estimate from hours."});
  }
  if (acc != nullptr && !in.peak) {
    in.notices.push_back({NoticeCode::no_peak, "overrides.peak_flop_per_s",
                          std::string(paper ? "The paper has no row for "
                                            : "No published dense BF16 rate is known for ") +
                              std::string(acc->name) +
                              ". Give its peak in FLOP/s to estimate from compute."});
  }
}

// Fine-tuning, and what runs on one's own machine or in a notebook, runs on one accelerator until
// somebody says otherwise.
void assume_one_accelerator(const TrainingRun& run, Inputs& in) {
  const bool own = in.setting == Setting::workstation || in.setting == Setting::laptop ||
                   in.setting == Setting::notebook_service;
  const bool tuned = is_tuned(run).value_or(false);
  const bool one_server = !run.node_count || run.node_count->as_count() == 1;
  const bool several = says(words_of(run.accelerator), "several$|many$|multiple$|some$|few$");
  if (!(own || tuned) || !one_server || several) return;
  const double most = in.setting == Setting::workstation ? method::kMostWorkstationDevices
                      : own                              ? 1
                                                         : method::kMostTuningDevices;
  in.count = factor(in, kCount, 1, Origin::imputed, own ? "usual there" : "usual in fine-tuning",
                    "accelerator_count");
  in.count->relative_error = relative_error_of(std::log(most) / kQuantile95);
  in.notices.push_back({NoticeCode::count_assumed, "accelerator_count",
                        "One accelerator is assumed. If there were more, add their number: the "
                        "hours by the clock count for each of them."});
}

void resolve_hours(const TrainingRun& run, Inputs& in) {
  if (run.wall_clock && !run.device_hours && !in.count) assume_one_accelerator(run, in);
  if (run.device_hours) {
    in.device_hours = given(in, kDeviceHours, run.device_hours->as_hours(), "device_hours");
  } else if (run.wall_clock && in.count) {
    in.device_hours =
        factor(in, kDeviceHours, run.wall_clock->as_hours() * in.count->value, Origin::derived,
               "wall-clock hours x accelerators", "wall_clock_hours");
  } else if (run.wall_clock) {
    in.notices.push_back(
        {NoticeCode::count_missing, "accelerator_count",
         "Add the number of accelerators, such as 8: hours by the clock say nothing without it."});
  }
}

// How many machines stand behind one accelerator.
Factor machines_per_device(const TrainingRun& run, const Inputs& in, const HostModel& host) {
  if (run.node_count && in.count) {
    return factor(in, kNodes, run.node_count->as_count() / in.count->value, Origin::derived,
                  "servers / accelerators", "node_count");
  }
  const std::string each = in.in_words ? readable(host.devices_per_machine, 3) : "";
  if (!host.whole_machine) {
    return factor(in, kNodes, 1 / host.devices_per_machine, Origin::imputed,
                  "its share of a server of " + each, "node_count");
  }
  const double count = in.count ? in.count->value : 1;
  return factor(in, kNodes, std::ceil(count / host.devices_per_machine) / count,
                in.count ? Origin::derived : Origin::imputed,
                host.devices_per_machine > 1 ? "one machine for every " + each + " begun"
                                             : "a machine of its own",
                "node_count");
}

// The paper counts servers in eights (A.8.1), and one eighth where the count is not known.
HostModel paper_host(const Inputs& in) {
  HostModel host = host_model(Setting::data_center, nullptr, nullptr);
  host.whole_machine = in.count.has_value();
  host.error = 0;
  return host;
}

void resolve_setting(const TrainingRun& run, Inputs& in) {
  if (run.constants == ConstantsSet::paper) return;
  if (run.setting) {
    in.setting = *run.setting;
    in.setting_origin = Origin::disclosed;
    return;
  }
  const InferredSetting inferred = infer_setting({.accelerator_text = run.accelerator,
                                                  .region_text = run.region,
                                                  .accelerator = in.accelerator,
                                                  .machine_type = in.machine_type,
                                                  .place = in.place});
  if (inferred.because.empty()) return;
  in.setting = inferred.setting;
  in.setting_origin = Origin::derived;
  in.setting_because = inferred.because;
}

void resolve_overheads(const TrainingRun& run, Inputs& in) {
  const HostModel host = run.constants == ConstantsSet::paper
                             ? paper_host(in)
                             : host_model(in.setting, in.accelerator, in.place);
  in.time_amplification =
      constant(in, kTime, method::kTimeAmplification, run.overrides.time_amplification,
               "method default", "overrides.time_amplification");
  in.host_overhead = constant(in, kHost, host.host_overhead, run.overrides.host_overhead,
                              host.source, "overrides.host_overhead");
  in.node_power = constant(in, kNode, host.server_power.as_watts(), watts(run.overrides.node_power),
                           host.source, "overrides.node_power_w");
  in.network_power =
      constant(in, kNetwork, host.network_power.as_watts(), watts(run.overrides.network_power),
               host.source, "overrides.network_power_w");
  in.nodes_per_device = machines_per_device(run, in, host);
  in.beside_error = host.error;
  in.pue = constant(in, kPue, host.pue, run.overrides.pue, host.pue_source, "overrides.pue");
  if (!in.in_words) in.pue.source = host.pue_source;  // by which rows share its error
  if (run.constants == ConstantsSet::vendor && !run.overrides.pue) {
    in.pue.relative_error = host.pue_error;
    if (host.pue_kind == PueKind::no_facility) in.pue.range = {0, 0};
    if (host.pue_kind == PueKind::of_place) {
      in.pue.origin = Origin::derived;
      in.pue.field = "region";
      in.pue.source = std::string(in.place->name) + ": " + in.pue.source;
    }
  }
}

void resolve_grid(const TrainingRun& run, Inputs& in, std::vector<Error>& errors) {
  if (!run.region.empty()) {
    auto match = find_place(run.region);
    // "France 2021": the figure of another year would be taken without a word.
    const std::string& region = run.region;
    const std::size_t at = region.find("20", 1);
    const bool beside = at != std::string::npos && is_digit(region[at + 2]) &&
                        is_digit(region[at + 3]) && !is_digit(region[at + 4]) &&
                        !is_digit(region[at - 1]) && region[at - 1] != '-';
    if (!match) {
      errors.insert(errors.end(), match.errors().begin(), match.errors().end());
    } else if (beside && run.year != 2000 + 10 * (region[at + 2] - '0') + region[at + 3] - '0') {
      errors.push_back({ErrorCode::contradiction,
                        "region",
                        "The year beside the place is given as year, not here.",
                        {}});
    } else {
      in.place = match->place;
      if (run.region != in.place->name && run.region != in.place->id)
        in.readings.push_back({"region", run.region, std::string(in.place->name)});
      in.notices.insert(in.notices.end(), match->notices.begin(), match->notices.end());
    }
  }
  const auto published = [&](const Place& place, const GridFactor& grid, Origin origin) {
    const std::string source = in.in_words ? join({place.name, " ", std::to_string(grid.year), ", ",
                                                   grid.basis, "; ", grid.source})
                                           : "";
    in.grid = factor(in, kGrid, grid.intensity.as_grams_per_kwh(), origin, source, "region");
    in.grid_licence = grid.licence;
    in.grid_year = grid.year;
  };
  const auto lifecycle = [&](const Place& place, Origin origin) {
    GridFactor grid{place.intensity, place.year, place.basis, place.source, place.licence};
    if (origin == Origin::derived && errors.empty() && run.year && *run.year != place.year) {
      use_year(place, static_cast<int>(*run.year), grid, in.notices, errors);
    }
    published(place, grid, origin);
  };
  if (run.overrides.grid) {
    in.grid = factor(in, kGrid, run.overrides.grid->as_grams_per_kwh(), Origin::overridden, kGiven,
                     "overrides.grid_gco2e_per_kwh");
  } else if (in.place != nullptr && run.grid_basis == GridBasis::lifecycle) {
    lifecycle(*in.place, Origin::derived);
  } else if (in.place != nullptr && in.place->direct) {
    published(*in.place, *in.place->direct, Origin::derived);
  } else if (in.place != nullptr) {
    errors.push_back({ErrorCode::unsupported,
                      "options.grid_basis",
                      "No direct factor is published for " + std::string(in.place->name) +
                          ". Use the life-cycle average, or give the grid intensity yourself.",
                      {"lifecycle"}});
  } else if (run.energy && run.emissions) {
    const CarbonIntensity implied = *run.emissions / *run.energy;
    in.grid = factor(in, kGrid, implied.as_grams_per_kwh(), Origin::derived,
                     "published emissions / measured energy", "emissions_gco2e");
  } else if (run.regression == Regression::refit) {
    in.grid = factor(in, kGrid, grid_of_ai_computing().as_grams_per_kwh(), Origin::imputed,
                     kGridOfAiComputingSource, "region");
    if (!in.in_words) return;
    in.notices.push_back({NoticeCode::region_imputed, "region",
                          "No region given: " + readable(in.grid.value, 3) +
                              " gCO2e/kWh is assumed, the average where AI computing power stands. "
                              "Regions range from 20 to 800."});
  } else {
    lifecycle(world(), Origin::imputed);
    in.notices.push_back({NoticeCode::region_imputed, "region",
                          "No region given: the world average of " + readable(in.grid.value, 3) +
                              " gCO2e/kWh is used. Countries range from about 20 to 1,000."});
  }
}

// Fields that cannot all be right.
std::vector<Error> contradictions(const TrainingRun& run, const Inputs& in) {
  std::vector<Error> errors;
  if (in.count_in_text && run.accelerator_count &&
      *in.count_in_text != run.accelerator_count->as_count()) {
    errors.push_back({ErrorCode::contradiction,
                      "accelerator_count",
                      "The accelerator field says " + readable(*in.count_in_text, 7) +
                          " devices, the count says " +
                          readable(run.accelerator_count->as_count(), 7) + ". Keep one of them.",
                      {}});
  }
  constexpr double kTolerance = 0.01;  // rounding of published figures
  if (run.device_hours && run.wall_clock && in.count) {
    const double product = run.wall_clock->as_hours() * in.count->value;
    const double stated = run.device_hours->as_hours();
    if (std::fabs(product - stated) > kTolerance * stated) {
      errors.push_back({ErrorCode::contradiction,
                        "device_hours",
                        readable(in.count->value, 7) + " accelerators for " +
                            readable(run.wall_clock->as_hours(), 6) + " h make " +
                            readable(product, 6) + " device-hours, not " + readable(stated, 6) +
                            ". Keep two of the three.",
                        {}});
    }
  }
  if (in.grid.field == "emissions_gco2e" && in.grid.value > method::kHighestGridGramsPerKwh) {
    errors.push_back({ErrorCode::contradiction,
                      "emissions_gco2e",
                      "Emissions over energy make " + readable(in.grid.value, 3) +
                          " gCO2e/kWh, more than any grid. Emissions are in grams, energy in kWh.",
                      {}});
  }
  return errors;
}

}  // namespace

bool is_tuned_on_text(const TrainingRun& run) {
  return is_tuned(run).value_or(false) && (!run.modality || *run.modality == Modality::nlp);
}

Result<Inputs> resolve(const TrainingRun& run, Wanted wanted) {
  std::vector<Error> errors = check_ranges(run);
  Result<Inputs> out{Inputs()};
  Inputs& in = out.value();
  in.run = &run;
  if (wanted == Wanted::figures) {
    in.in_words = in.sum_is_shown = false;
    in.first_order = true;
  } else {
    in.notices = run.assumptions;
    in.readings = run.readings;
  }
  resolve_size(run, in);
  resolve_compute(run, in, errors);
  resolve_accelerator(run, in, errors);
  resolve_grid(run, in, errors);
  resolve_setting(run, in);
  resolve_hours(run, in);
  resolve_overheads(run, in);
  if (errors.empty()) errors = contradictions(run, in);
  if (!errors.empty()) out = std::move(errors);
  return out;
}

}  // namespace trainprint

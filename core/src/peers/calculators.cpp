// Tools that are asked afterwards: ML CO2 Impact, Green Algorithms, LLMCarbon.
#include "peers/sums.hpp"
#include "peers/tables.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::string at_grid(CarbonIntensity grid) {
  return ", " + readable(grid.as_grams_per_kwh(), 5) + " g/kWh";
}

// The grid of ML CO2 Impact: typed in, of a region in its table, or what it fills in.
struct TypedGrid {
  CarbonIntensity intensity;
  std::string data;
  bool is_region;
};
std::optional<TypedGrid> ml_co2_impact_grid(const PeerQuestion& asked) {
  if (asked.run.overrides.grid) return TypedGrid{*asked.run.overrides.grid, "", false};
  if (asked.report.place != nullptr) {
    const auto found = peer_grid(PeerTool::ml_co2_impact, asked.report.place->id);
    if (found) return TypedGrid{found->intensity, std::string(found->data), true};
  }
  const std::string_view provider = provider_of(asked.report);
  if (provider == "aws" || provider == "gcp" || provider == "azure") return std::nullopt;
  return TypedGrid{peer::kMlCo2ImpactPrivate, "filled in for private machines, OECD 2014", false};
}

// The country or state that a place lies in, as Green Algorithms lists them.
std::optional<GridOfPeer> green_algorithms_grid(const Place* place) {
  constexpr PeerTool kTool = PeerTool::green_algorithms;
  if (place == nullptr) return peer_grid(kTool, "WORLD");
  for (const std::string_view id :
       {place->id, state_of_region(place->id), place->grid, place->country}) {
    if (const auto found = peer_grid(kTool, id)) return found;
  }
  return std::nullopt;
}

double green_algorithms_pue(const PeerQuestion& asked) {
  const std::string_view provider = provider_of(asked.report);
  if (provider == "aws") return peer::kGreenAlgorithmsPueAws;
  if (provider == "azure") return peer::kGreenAlgorithmsPueAzure;
  if (provider == "gcp") {
    const std::string_view id = asked.report.place->id;
    return id == "gcp-us-central1" || id == "gcp-us-west1" ? peer::kGreenAlgorithmsPueGoogleSites
                                                           : peer::kGreenAlgorithmsPueGoogle;
  }
  if (asked.report.setting == Setting::workstation || asked.report.setting == Setting::laptop) {
    return 1;  // "Personal computer"
  }
  return asked.run.overrides.pue.value_or(peer::kGreenAlgorithmsPue);
}

// Of its own sum: 6 x parameters x tokens, those in use of a mixture of experts.
std::optional<Flop> llmcarbon_flop(const PeerQuestion& asked) {
  const ComputeDescription& model = asked.run.compute;
  const auto parameters = model.active_parameters ? model.active_parameters : model.parameters;
  if (!parameters || !model.tokens) return asked.report.training_flop;
  return Flop::flop(6 * parameters->as_count() * model.tokens->as_count());
}

// Power with its server, peak rate and efficiency: of the table, or as the run gives them.
struct LlmCarbonHardware {
  Power power;
  FlopRate peak;
  double efficiency;
};
std::optional<LlmCarbonHardware> llmcarbon_hardware(const PeerQuestion& asked) {
  const Accelerator* accelerator = asked.report.accelerator;
  if (accelerator == nullptr) return std::nullopt;
  const Overrides& given = asked.run.overrides;
  if (given.accelerator_power && given.throughput_efficiency && (given.peak || accelerator->peak)) {
    return LlmCarbonHardware{*given.accelerator_power,
                             given.peak ? *given.peak : accelerator->peak->value,
                             *given.throughput_efficiency};
  }
  const auto* row = peer_accelerator(PeerTool::llmcarbon, accelerator->id);
  if (row == nullptr) return std::nullopt;
  return LlmCarbonHardware{Power::watts(row->watts), FlopRate::tflop_per_s(row->peak_tflops),
                           row->efficiency};
}

}  // namespace

PeerFinding ask_ml_co2_impact(const PeerQuestion& asked) {
  if (std::string missing = missing_hardware(asked); !missing.empty()) return {{}, missing};
  const std::string_view part = asked.report.accelerator->id;
  const auto* row = peer_accelerator(PeerTool::ml_co2_impact, part);
  if (row == nullptr) {
    return {{},
            "Of its table no row for the " + std::string(asked.report.accelerator->name) +
                " is kept here."};
  }
  const auto grid = ml_co2_impact_grid(asked);
  if (!grid)
    return {
        {},
        "Of its table no figure for " + std::string(asked.report.place->name) + " is kept here."};
  const Power power = Power::watts(row->watts);
  PeerSum sum;
  sum.accelerators = power * *asked.hours;
  sum.grid = grid->intensity;
  sum.grid_data = grid->data;
  sum.hours = *asked.hours;
  sum.inputs = std::string(row->name) + ", " + readable(asked.hours->as_hours(), 6) + " h, " +
               readable(power.as_watts(), 4) + " W" + at_grid(sum.grid);
  sum.emissions = grid->is_region ? peer::ml_co2_impact(power, *asked.hours, sum.grid)
                                  : peer::ml_co2_impact_custom(power, *asked.hours, sum.grid);
  return {sum, {}};
}

PeerFinding ask_green_algorithms(const PeerQuestion& asked) {
  if (std::string missing = missing_hardware(asked); !missing.empty()) return {{}, missing};
  if (asked.report.accelerator->device_class == AcceleratorClass::cpu) {
    return {{}, "It counts processors by their cores, of which the run says nothing."};
  }
  const auto grid = green_algorithms_grid(asked.report.place);
  if (!grid)
    return {
        {},
        "Of its table no figure for " + std::string(asked.report.place->name) + " is kept here."};
  const auto* row = peer_accelerator(PeerTool::green_algorithms, asked.report.accelerator->id);
  peer::GreenAlgorithmsForm form;
  form.devices = asked.devices();
  form.power = row != nullptr ? Power::watts(row->watts) : *asked.nameplate;
  form.hours = *asked.hours / form.devices;
  form.pue = green_algorithms_pue(asked);
  PeerSum sum;
  sum.accelerators = form.power * *asked.hours;
  sum.pue = form.pue;
  const Energy energy = peer::green_algorithms(form);
  sum.host = energy / (sum.accelerators * form.pue);
  sum.beside = "memory";
  sum.grid = grid->intensity;
  sum.grid_data = grid->data;
  sum.hours = *asked.hours;
  sum.inputs = hardware_inputs(asked, form.power) + ", 64 GB of memory, PUE " +
               readable(form.pue, 3) + at_grid(sum.grid);
  sum.emissions = energy * sum.grid;
  return {sum, {}};
}

PeerFinding ask_llmcarbon(const PeerQuestion& asked) {
  const auto flop = llmcarbon_flop(asked);
  if (!flop) return {{}, "It asks for parameters and tokens, which the run does not give."};
  const auto hardware = llmcarbon_hardware(asked);
  if (!hardware) {
    return {{},
            "Its table has power and efficiency of V100 and TPU v3 alone; give both for any other "
            "accelerator."};
  }
  const EstimateReport& report = asked.report;
  PeerSum sum;
  sum.hours = peer::llmcarbon_hours(*flop, hardware->peak, hardware->efficiency);
  sum.accelerators = hardware->power * sum.hours;
  sum.power_has_host = true;
  sum.power_words = " (with its server)";
  sum.pue = report.pue.value;
  sum.grid = CarbonIntensity::grams_per_kwh(report.grid.value);
  sum.inputs = readable(flop->as_flop(), 3) + " FLOP at " +
               readable(hardware->efficiency * 100, 3) + " % of " +
               readable(hardware->peak.as_tflop_per_s(), 4) + " TFLOP/s, " +
               readable(hardware->power.as_watts(), 4) + " W each, PUE " + readable(sum.pue, 3) +
               at_grid(sum.grid);
  sum.emissions = sum.accelerators * sum.pue * sum.grid;
  return {sum, {}};
}

}  // namespace trainprint

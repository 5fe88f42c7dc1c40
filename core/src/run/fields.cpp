#include "run/fields.hpp"

#include <cmath>

#include "trainprint/method.hpp"

namespace trainprint {
namespace {

using Run = TrainingRun;
using Number = std::optional<double>;

// Upper limits are generous physics: 1e30 FLOP is ten thousand times the largest run known, 5 kW
// per accelerator is above every part announced, 3 is beyond any site's PUE, and no grid burns
// worse than 2,000 gCO2e/kWh.
constexpr NumberField kNumberFields[] = {
    {{"training_flop", "Training compute", QuantityKind::flop, 0, false, 1e30, false,
      "a positive amount in FLOP such as 8.1e22"},
     [](const Run& r) { return r.training_flop ? Number(r.training_flop->as_flop()) : Number(); },
     [](Run& r, double v) {
       r.training_flop = Flop::flop(v);
       return true;
     }},
    {{"accelerator_count", "Number of accelerators", QuantityKind::accelerator_count, 1, true, 1e7,
      true, "a whole number from 1"},
     [](const Run& r) {
       return r.accelerator_count ? Number(r.accelerator_count->as_count()) : Number();
     },
     [](Run& r, double v) {
       r.accelerator_count = DeviceCount::count(v);
       return true;
     }},
    {{"node_count", "Number of servers", QuantityKind::count, 1, true, 1e7, true,
      "a whole number from 1"},
     [](const Run& r) { return r.node_count ? Number(r.node_count->as_count()) : Number(); },
     [](Run& r, double v) {
       r.node_count = ServerCount::count(v);
       return true;
     }},
    {{"device_hours", "Device-hours", QuantityKind::device_hours, 0, false, 1e10, false,
      "a positive number of hours"},
     [](const Run& r) { return r.device_hours ? Number(r.device_hours->as_hours()) : Number(); },
     [](Run& r, double v) {
       r.device_hours = Duration::hours(v);
       return true;
     }},
    {{"wall_clock_hours", "Wall-clock hours", QuantityKind::wall_clock_hours, 0, false, 1e6, false,
      "a positive number of hours"},
     [](const Run& r) { return r.wall_clock ? Number(r.wall_clock->as_hours()) : Number(); },
     [](Run& r, double v) {
       r.wall_clock = Duration::hours(v);
       return true;
     }},
    {{"energy_kwh", "Measured energy", QuantityKind::energy, 0, false, 1e12, false,
      "a positive number of kWh"},
     [](const Run& r) { return r.energy ? Number(r.energy->as_kwh()) : Number(); },
     [](Run& r, double v) {
       r.energy = Energy::kwh(v);
       return true;
     }},
    {{"emissions_gco2e", "Published emissions", QuantityKind::mass_co2e, 0, false, 1e15, false,
      "a positive number of grams"},
     [](const Run& r) { return r.emissions ? Number(r.emissions->as_grams()) : Number(); },
     [](Run& r, double v) {
       r.emissions = Mass::grams(v);
       return true;
     }},
    {{"overrides.accelerator_power_w", "Accelerator power", QuantityKind::power, 0, false, 5000,
      false, "the mean power of one accelerator, up to 5,000 W"},
     [](const Run& r) {
       return r.overrides.accelerator_power ? Number(r.overrides.accelerator_power->as_watts())
                                            : Number();
     },
     [](Run& r, double v) {
       r.overrides.accelerator_power = Power::watts(v);
       return true;
     }},
    {{"overrides.peak_flop_per_s", "Peak rate", QuantityKind::flop_rate, 1e9, true, 1e18, false,
      "the dense peak of one accelerator in FLOP/s, such as 312e12"},
     [](const Run& r) {
       return r.overrides.peak ? Number(r.overrides.peak->as_flop_per_s()) : Number();
     },
     [](Run& r, double v) {
       r.overrides.peak = FlopRate::flop_per_s(v);
       return true;
     }},
    {{"overrides.throughput_efficiency", "Efficiency", QuantityKind::efficiency, 0, false, 1, false,
      "a fraction above 0, at most 1, such as 0.35 or 35 %"},
     [](const Run& r) { return r.overrides.throughput_efficiency; },
     [](Run& r, double v) {
       r.overrides.throughput_efficiency = v;
       return true;
     }},
    {{"overrides.time_amplification", "Time amplification", QuantityKind::count, 1, true, 100,
      false, "elapsed over productive time, 1 or more"},
     [](const Run& r) { return r.overrides.time_amplification; },
     [](Run& r, double v) {
       r.overrides.time_amplification = v;
       return true;
     }},
    {{"overrides.host_overhead", "Host overhead", QuantityKind::fraction, 0, true, 5, false,
      "host energy as a fraction of accelerator energy, such as 0.2"},
     [](const Run& r) { return r.overrides.host_overhead; },
     [](Run& r, double v) {
       r.overrides.host_overhead = v;
       return true;
     }},
    {{"overrides.node_power_w", "Power per server", QuantityKind::power, 0, true, 50000, false,
      "watts, 0 or more"},
     [](const Run& r) {
       return r.overrides.node_power ? Number(r.overrides.node_power->as_watts()) : Number();
     },
     [](Run& r, double v) {
       r.overrides.node_power = Power::watts(v);
       return true;
     }},
    {{"overrides.network_power_w", "Network power per server", QuantityKind::power, 0, true, 50000,
      false, "watts, 0 or more"},
     [](const Run& r) {
       return r.overrides.network_power ? Number(r.overrides.network_power->as_watts()) : Number();
     },
     [](Run& r, double v) {
       r.overrides.network_power = Power::watts(v);
       return true;
     }},
    {{"overrides.pue", "PUE", QuantityKind::pue, 1, true, 3, false,
      "1 or more; most sites lie between 1.05 and 1.6"},
     [](const Run& r) { return r.overrides.pue; },
     [](Run& r, double v) {
       r.overrides.pue = v;
       return true;
     }},
    {{"overrides.grid_gco2e_per_kwh", "Grid intensity", QuantityKind::carbon_intensity, 0, false,
      method::kHighestGridGramsPerKwh, false,
      "grams of CO2e per kWh; grids lie between about 10 and 1,000 (even wind and hydro are not 0 "
      "over their lives)"},
     [](const Run& r) {
       return r.overrides.grid ? Number(r.overrides.grid->as_grams_per_kwh()) : Number();
     },
     [](Run& r, double v) {
       r.overrides.grid = CarbonIntensity::grams_per_kwh(v);
       return true;
     }},
    {{"options.sample_points", "Points of the propagation", QuantityKind::count, 1, true,
      kMaxPoints, true, "a whole number up to 65,536; 4,096 unless told otherwise"},
     [](const Run& r) { return Number(static_cast<double>(r.sample_points)); },
     [](Run& r, double v) {
       if (!(v >= 0 && v < 4e9) || v != std::floor(v)) return false;
       r.sample_points = static_cast<std::size_t>(v);
       return true;
     }},
};

}  // namespace

std::span<const NumberField> number_fields() { return kNumberFields; }

const NumberRule* number_rule(std::string_view path) {
  for (const ComputeField& field : compute_fields()) {
    if (field.rule.path == path) return &field.rule;
  }
  for (const NumberField& field : kNumberFields) {
    if (field.rule.path == path) return &field.rule;
  }
  return nullptr;
}

void set_number(TrainingRun& run, std::string_view path, double value) {
  for (const ComputeField& field : compute_fields()) {
    if (field.rule.path == path) field.set(run.compute, value);
  }
  for (const NumberField& field : kNumberFields) {
    if (field.rule.path == path) field.set(run, value);
  }
}

std::vector<Error> check_ranges(const TrainingRun& run) {
  std::vector<Error> errors;
  const auto check = [&](const NumberRule& rule, Number value) {
    if (!value) return;
    if (auto error = check_number(rule, *value)) errors.push_back(std::move(*error));
  };
  for (const ComputeField& field : compute_fields()) check(field.rule, field.get(run.compute));
  for (const NumberField& field : kNumberFields) check(field.rule, field.get(run));
  return errors;
}

std::string_view name(Boundary boundary) {
  switch (boundary) {
    case Boundary::accelerator:
      return "accelerator";
    case Boundary::it:
      return "it";
    case Boundary::facility:
      return "facility";
  }
  return "";
}

std::string_view covers(Boundary boundary) {
  return boundary == Boundary::accelerator ? "the accelerators alone"
         : boundary == Boundary::it        ? "accelerators, hosts and network"
                                           : "accelerators, hosts, network and cooling";
}

std::string_view label(Boundary boundary) {
  return boundary == Boundary::it ? "IT" : name(boundary);
}

std::string_view name(TrainingType type) {
  switch (type) {
    case TrainingType::pre_training:
      return "pre-training";
    case TrainingType::fine_tuning:
      return "fine-tuning";
    case TrainingType::instruction_tuning:
      return "instruction-tuning";
  }
  return "";
}

std::string_view name(Modality modality) {
  switch (modality) {
    case Modality::nlp:
      return "nlp";
    case Modality::cv:
      return "cv";
    case Modality::multimodal:
      return "multimodal";
    case Modality::audio:
      return "audio";
    case Modality::diffusion:
      return "diffusion";
    case Modality::other:
      return "other";
  }
  return "";
}

std::string_view name(Regression regression) {
  return regression == Regression::paper ? "paper" : "refit";
}

std::string_view name(ConstantsSet set) { return set == ConstantsSet::paper ? "paper" : "vendor"; }

std::string_view name(GridBasis basis) {
  return basis == GridBasis::direct ? "direct" : "lifecycle";
}

std::string_view name(Tier3GridUnit unit) {
  return unit == Tier3GridUnit::kg_per_kwh ? "kg_per_kwh" : "g_per_kwh";
}

}  // namespace trainprint

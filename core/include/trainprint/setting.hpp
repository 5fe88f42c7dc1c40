// Where a run ran, and what its accelerators had around them: servers, network, cooling.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/catalogue.hpp"
#include "trainprint/choice.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

#define TRAINPRINT_SETTINGS(X)                                                    \
  X(data_center, "data_center", "Data centre")                                    \
  X(cloud_instance, "cloud_instance", "Cloud instance")                           \
  X(notebook_service, "notebook_service", "Notebook service") /* Colab, Kaggle */ \
  X(workstation, "workstation", "Own workstation")                                \
  X(laptop, "laptop", "Laptop or small computer")                                 \
  X(cluster, "cluster", "Computing centre")
TRAINPRINT_CHOICE(Setting, TRAINPRINT_SETTINGS)

/// "Own workstation".
constexpr std::string_view label(Setting setting) {
  return labels(setting)[static_cast<std::size_t>(setting)];
}

/// What the PUE of a HostModel is.
enum class PueKind {
  no_facility,  ///< There is none, as at home: exactly 1.
  of_setting,   ///< Of places of that kind.
  of_place,     ///< Of the very place, published.
};

/// What draws power beside the accelerators. Relative errors are one standard deviation.
struct HostModel {
  double host_overhead;  ///< In proportion to the accelerators' energy: fans, power supply, memory.
  Power server_power;    ///< Of one machine, whatever its accelerators do.
  Power network_power;   ///< Per machine.
  double error;          ///< Of the power beside the accelerators, all of it.
  double devices_per_machine;
  bool whole_machine;  ///< The run has the machine to itself, as at home; else its share of it.
  double pue;          ///< Facility over IT energy.
  PueKind pue_kind;
  double pue_error;
  std::string_view source;  ///< Of the power beside the accelerators.
  std::string_view pue_source;
};

/// What a run says of where it ran.
struct SettingClues {
  std::string_view accelerator_text;
  std::string_view region_text;
  const Accelerator* accelerator = nullptr;  ///< Absent: not named.
  bool machine_type = false;     ///< The accelerator is named by a cloud's machine type.
  const Place* place = nullptr;  ///< Absent: not named.
};

/// Of whoever the text says the machine was rented from: "Colab T4", "RunPod 4090", "A100 on AWS".
std::optional<Setting> setting_of_service(std::string_view text);

/// The likeliest setting, and what speaks for it: "the RTX 4090 is a consumer card".
struct InferredSetting {
  Setting setting;
  std::string because;  ///< Empty where nothing speaks for any: a data centre.
};
InferredSetting infer_setting(const SettingClues& clues);

/// "Own workstation assumed, as the RTX 4090 is a consumer card: 145 W beside each accelerator and
/// no PUE.": the notice of a setting that nobody gave.
std::string setting_sentence(const InferredSetting& inferred, Power beside_each, double pue);

/// Of that setting; what is known of the accelerator and of the place comes in where they are
/// given.
HostModel host_model(Setting setting, const Accelerator* accelerator, const Place* place);

}  // namespace trainprint

#include "trainprint/setting.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Where a notebook runs on somebody else's machine.
constexpr std::string_view kNotebookServices[] = {"colab", "colaboratory", "kaggle", "paperspace",
                                                  "studiolab"};

std::string_view notebook_service_in(std::string_view text) {
  const std::string folded = fold(text);
  for (const std::string_view service : kNotebookServices) {
    const std::size_t at = folded.find(service);
    if (at != std::string::npos) return service;
  }
  return {};
}

std::string quoted_name(const Accelerator& accelerator) {
  return "the " + std::string(accelerator.name);
}

// By what the part is sold for; a part for data centres says nothing about whose.
InferredSetting by_part(const Accelerator& part) {
  switch (part.device_class) {
    case AcceleratorClass::consumer:
      return {Setting::workstation, quoted_name(part) + " is a consumer card"};
    case AcceleratorClass::workstation:
      return {Setting::workstation, quoted_name(part) + " is a workstation card"};
    case AcceleratorClass::laptop:
      return {Setting::laptop, quoted_name(part) + " is a part of laptops"};
    case AcceleratorClass::soc:
      return {Setting::laptop, quoted_name(part) + " is processor and accelerator in one"};
    case AcceleratorClass::cpu:
      if (part.devices_per_node < 2) {
        return {Setting::workstation, quoted_name(part) + " is a desktop's processor"};
      }
      [[fallthrough]];
    case AcceleratorClass::data_center:
      break;
  }
  return {Setting::data_center, ""};
}

}  // namespace

InferredSetting infer_setting(const SettingClues& clues) {
  for (const std::string_view text : {clues.accelerator_text, clues.region_text}) {
    if (!notebook_service_in(text).empty()) {
      return {Setting::notebook_service, "\"" + std::string(text) + "\" names a notebook service"};
    }
  }
  if (clues.machine_type) {
    return {Setting::cloud_instance,
            "\"" + std::string(clues.accelerator_text) + "\" is a cloud's machine type"};
  }
  if (clues.accelerator != nullptr) {
    InferredSetting by = by_part(*clues.accelerator);
    if (by.setting != Setting::data_center) return by;
  }
  if (clues.place != nullptr && clues.place->kind == PlaceKind::cloud_region) {
    return {Setting::cloud_instance, std::string(clues.place->name) + " is a cloud region"};
  }
  if (clues.place != nullptr && clues.place->kind == PlaceKind::site) {
    return {Setting::cluster, std::string(clues.place->name) + " is a computing centre"};
  }
  return {Setting::data_center, ""};
}

}  // namespace trainprint

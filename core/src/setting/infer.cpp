#include <optional>

#include "catalogue/hardware_words.hpp"
#include "setting/notebook_services.hpp"
#include "text/words.hpp"
#include "trainprint/setting.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Where a notebook runs on somebody else's machine.
constexpr std::string_view kNotebookServices[] = {"colab", "kaggle", "paperspace", "studio lab",
                                                  "studiolab"};

// Clouds whose names are two words; "Google" alone makes TPUs, too.
constexpr std::string_view kClouds =
    "google cloud$|vast ai$|together ai$|lightning ai$|hugging face$";

std::string with_article(const Accelerator& accelerator) {
  return "the " + std::string(accelerator.name);
}

// By what the part is sold for; a part for data centres says nothing about whose.
InferredSetting by_part(const Accelerator& part) {
  switch (part.device_class) {
    case AcceleratorClass::consumer:
      return {Setting::workstation, with_article(part) + " is a consumer card"};
    case AcceleratorClass::workstation:
      return {Setting::workstation, with_article(part) + " is a workstation card"};
    case AcceleratorClass::laptop:
      return {Setting::laptop, with_article(part) + " is a part of laptops"};
    case AcceleratorClass::soc:
      return {Setting::laptop, with_article(part) + " is processor and accelerator in one"};
    case AcceleratorClass::cpu:
      if (part.devices_per_node < 2) {
        return {Setting::workstation, with_article(part) + " is a desktop's processor"};
      }
      [[fallthrough]];
    case AcceleratorClass::data_center:
      break;
  }
  return {Setting::data_center, ""};
}

}  // namespace

bool names_notebook_service(std::string_view text) {
  const std::string folded = fold(text);
  for (const std::string_view service : kNotebookServices) {
    if (folded.find(service) != std::string::npos) return true;
  }
  return false;
}

namespace {

// One whose machines are rented by the hour.
bool names_cloud(std::string_view text) {
  const std::string words = words_of(text);
  bool cloud = says(words, kClouds);
  for (std::string_view rest = words; !cloud && !rest.empty();) {
    cloud = one_of(tables::take(rest, ' '), kServiceWords);
  }
  // Lambda sells workstations, too.
  return cloud && !says(words, "workstation$");
}

}  // namespace

std::optional<Setting> setting_of_service(std::string_view text) {
  if (names_notebook_service(text)) return Setting::notebook_service;
  if (names_cloud(text)) return Setting::cloud_instance;
  return std::nullopt;
}

InferredSetting infer_setting(const SettingClues& clues) {
  for (const std::string_view text : {clues.accelerator_text, clues.region_text}) {
    if (names_notebook_service(text)) {
      return {Setting::notebook_service, "\"" + std::string(text) + "\" names a notebook service"};
    }
  }
  if (clues.machine_type) {
    return {Setting::cloud_instance,
            "\"" + std::string(clues.accelerator_text) + "\" is a cloud's machine type"};
  }
  if (names_cloud(clues.accelerator_text)) {
    return {Setting::cloud_instance,
            "\"" + std::string(clues.accelerator_text) + "\" names a cloud"};
  }
  const std::optional<InferredSetting> part =
      clues.accelerator == nullptr ? std::nullopt : std::optional(by_part(*clues.accelerator));
  if (part && part->setting == Setting::laptop) return *part;
  // Clouds and computing centres have consumer cards, too: the place says more than the card.
  if (clues.place != nullptr && clues.place->kind == PlaceKind::cloud_region) {
    return {Setting::cloud_instance, std::string(clues.place->name) + " is a cloud region"};
  }
  if (clues.place != nullptr && clues.place->kind == PlaceKind::site) {
    return {Setting::cluster, std::string(clues.place->name) + " is a computing centre"};
  }
  return part.value_or(InferredSetting{Setting::data_center, ""});
}

std::string setting_sentence(const InferredSetting& inferred, Power beside_each, double pue) {
  return std::string(label(inferred.setting)) + " assumed, as " + inferred.because + ": " +
         readable(beside_each.as_watts(), 2) + " W beside each accelerator" +
         (pue == 1 ? " and no PUE." : ", PUE " + readable(pue, 3) + ".") +
         " Give the setting if it ran elsewhere.";
}

}  // namespace trainprint

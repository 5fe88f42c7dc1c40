#include "export/escape.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/export.hpp"

namespace trainprint {
namespace {

// ISO 3166-1 alpha-3; empty for what is no country or lies in none.
std::string_view country_of(const TrainingRun& run) {
  if (run.region.empty()) return {};
  const auto match = find_place(run.region);
  return match ? match->place->country : std::string_view();
}

}  // namespace

std::string codecarbon_snippet(const TrainingRun& run) {
  const std::string_view country = country_of(run);
  const std::string code = country.empty() ? "PUT THE COUNTRY HERE" : std::string(country);
  return "# pip install codecarbon\n"
         "# Measures a training and writes emissions.csv, which `trainprint import` reads.\n"
         "from codecarbon import OfflineEmissionsTracker\n\n"
         "PROJECT = " +
         python_string(run.name.empty() ? "training" : run.name) +
         "\nCOUNTRY = " + python_string(code) +
         "  # ISO 3166-1 alpha-3, such as \"FRA\"\n\n\n"
         "def tracker(folder=\".\"):\n"
         "    return OfflineEmissionsTracker(project_name=PROJECT, country_iso_code=COUNTRY, "
         "output_dir=folder)\n\n\n"
         "def measured(train, folder=\".\"):\n"
         "    \"\"\"Any loop: measured(train) calls train() and returns the emissions in "
         "kg.\"\"\"\n"
         "    one = tracker(folder)\n"
         "    one.start()\n"
         "    try:\n"
         "        train()\n"
         "    finally:\n"
         "        emissions = one.stop()\n"
         "    return emissions\n\n\n"
         "def trainer_callback(folder=\".\"):\n"
         "    \"\"\"The Trainer of transformers: Trainer(..., callbacks=[trainer_callback()]), "
         "with "
         "report_to=\"none\".\"\"\"\n"
         "    from transformers.integrations import CodeCarbonCallback\n\n"
         "    callback = CodeCarbonCallback()\n"
         "    callback.tracker = tracker(folder)  # instead of one that looks its place up on the "
         "network\n"
         "    return callback\n";
}

}  // namespace trainprint

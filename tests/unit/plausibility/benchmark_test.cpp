// The guard against models with published emissions, where that collection lies beside the
// repository.
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/plausibility.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

constexpr const char* kBenchmark = "../shared/benchmark/disclosed_models.json";

std::optional<double> number(const Json& row, const char* key) {
  return row.contains(key) && row[key].is_number() ? std::optional(row[key].get<double>())
                                                   : std::nullopt;
}
std::string text(const Json& row, const char* key) {
  return row.contains(key) && row[key].is_string() ? row[key].get<std::string>() : std::string();
}

Stated stated_in_row(const Json& row) {
  Stated s;
  std::vector<double> tonnes;
  if (const auto t = number(row, "emissions_tco2e_disclosed")) tonnes.push_back(*t);
  if (row.contains("emissions_alt_tco2e") && row["emissions_alt_tco2e"].is_array()) {
    for (const Json& t : row["emissions_alt_tco2e"]) tonnes.push_back(t.get<double>());
  }
  for (std::size_t i = 0; i < tonnes.size(); ++i) {
    if (i == 0) {
      s.emissions = Mass::tonnes(tonnes[i]);
    } else {
      s.other_emissions.push_back(Mass::tonnes(tonnes[i]));
    }
  }
  if (const auto mwh = number(row, "energy_mwh_disclosed")) s.energy = Energy::mwh(*mwh);
  if (const auto hours = number(row, "gpu_hours")) s.device_hours = Duration::hours(*hours);
  if (const auto hours = number(row, "wall_clock_hours")) s.wall_clock = Duration::hours(*hours);
  if (const auto count = number(row, "accelerator_count")) s.count = DeviceCount::count(*count);
  for (const char* key : {"accelerator_canonical", "accelerator"}) {
    if (s.accelerator != nullptr || text(row, key).empty()) continue;
    if (const auto match = find_accelerator(text(row, key))) s.accelerator = match->accelerator;
  }
  if (const auto flop = number(row, "flops_disclosed")) s.flop = Flop::flop(*flop);
  for (const char* key : {"params", "active_params"}) {
    if (const auto count = number(row, key)) s.parameters = ParameterCount::count(*count);
  }
  if (const auto count = number(row, "tokens")) s.tokens = TokenCount::count(*count);
  if (const auto grid = number(row, "grid_intensity_disclosed")) {
    s.grid = CarbonIntensity::grams_per_kwh(*grid);
  } else if (!text(row, "region").empty()) {
    if (const auto match = find_place(text(row, "region"))) s.grid = match->place->intensity;
  }
  s.market_based = text(row, "emissions_basis") == "market";
  const std::string type = text(row, "training_type");
  if (type == "pretraining") s.training_type = TrainingType::pre_training;
  if (type == "fine-tuning") s.training_type = TrainingType::fine_tuning;
  return s;
}

// Rows whose reason is a unit, a slice or hours, and that state a figure at all.
bool is_confusion(const std::string& id) {
  for (const char* known :
       {"meta-llama/Llama-3.3-70B-Instruct", "Salesforce/codet5-base", "epfl-llm/meditron-7b",
        "dalle-mini/dalle-mini", "dalle-mini/dalle-mega", "BasStein/doe2vec-d2-m8-ls24-VAE-kl0.001",
        "ZurichNLP/swissbert", "aSAMt"}) {
    if (id == known) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("guard: finds the confusions of published figures, leaves sound ones alone",
          "[plausibility][benchmark]") {
  if (!path_exists(kBenchmark)) {
    WARN("no " << kBenchmark << ": the guard was not tried on published models");
    return;
  }
  const Json rows = Json::parse(read_file(kBenchmark));
  std::size_t sound = 0, sound_flagged = 0, sound_noted = 0;
  std::size_t confused = 0, confused_flagged = 0, confused_noted = 0;
  std::string lines;
  for (const Json& row : rows) {
    const std::string id = text(row, "id");
    const bool suspect = row.value("suspect", false);
    const auto found = check_plausibility(stated_in_row(row));
    const bool flagged = !found.empty() && found.front().confidence > Confidence::note;
    const bool noted = !flagged && !found.empty();
    if (!found.empty()) {
      lines += std::string(suspect ? "suspect " : "SOUND   ") + id + ": " +
               std::string(name(found.front().confidence)) + " " +
               std::string(name(found.front().code)) + ". " + found.front().message + " (" +
               found.front().why + ")\n";
    } else if (suspect) {
      lines += "suspect " + id + ": nothing found\n";
    }
    if (!suspect) {
      ++sound;
      sound_flagged += flagged;
      sound_noted += noted;
    } else if (is_confusion(id)) {
      ++confused;
      confused_flagged += flagged;
      confused_noted += noted;
    }
  }
  std::printf(
      "%sguard: %zu of %zu confusions flagged, %zu more noted; %zu of %zu sound flagged, "
      "%zu noted\n",
      lines.c_str(), confused_flagged, confused, confused_noted, sound_flagged, sound, sound_noted);
  CHECK(confused > 0);
  CHECK(static_cast<double>(confused_flagged + confused_noted) >=
        0.9 * static_cast<double>(confused));
  CHECK(static_cast<double>(sound_flagged) <= 0.03 * static_cast<double>(sound));
}

TEST_CASE("guard: finds a slip of units planted into sound figures", "[plausibility][benchmark]") {
  if (!path_exists(kBenchmark)) {
    WARN("no " << kBenchmark << ": no slips were planted");
    return;
  }
  struct Slip {
    const char* what;
    double factor;
  };
  const Json rows = Json::parse(read_file(kBenchmark));
  for (const Slip& slip : {Slip{"kilograms as grams", 1e-3}, Slip{"grams as kilograms", 1e3},
                           Slip{"tonnes as grams", 1e-6}}) {
    std::size_t planted = 0, flagged = 0, named = 0;
    for (const Json& row : rows) {
      Stated stated = stated_in_row(row);
      stated.other_emissions.clear();
      if (row.value("suspect", false) || !stated.emissions) continue;
      if (!stated.energy && !stated.device_hours) continue;
      const double truth = stated.emissions->as_grams();
      stated.emissions = *stated.emissions * slip.factor;
      const auto found = check_plausibility(stated);
      ++planted;
      if (found.empty() || found.front().confidence == Confidence::note) continue;
      ++flagged;
      named += found.front().likely && within(*found.front().likely, truth, 1e-9);
    }
    std::printf("guard: %s: %zu of %zu flagged, %zu mended rightly\n", slip.what, flagged, planted,
                named);
    CHECK(static_cast<double>(flagged) >= 0.95 * static_cast<double>(planted));
    CHECK(static_cast<double>(named) >= 0.9 * static_cast<double>(planted));
  }
}

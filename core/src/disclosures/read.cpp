// BoAmps 1.1.0: https://github.com/Boavizta/BoAmps, model/*.json. CycloneDX 1.6 and 1.7: ECMA-424.
// SPDX 3.0.1, AI profile: https://spdx.github.io/spdx-spec/v3.0.1.
#include <set>

#include "disclosures/disclosed.hpp"
#include "disclosures/disclosures.hpp"
#include "emissions_csv/csv.hpp"
#include "run/fields.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::disclosures {
namespace {

constexpr double kGramsPerTonne = 1e6, kKwhPerMegajoule = 1 / 3.6;

FileReading file_of(std::string label, std::vector<RunReading> runs) {
  return {FileKind::trainer_results, std::move(label), std::move(runs), {}};
}

const Json& nothing() {
  static const Json none;
  return none;
}
const Json& at(const Json& object, std::string_view key) {
  const Json* const member = object.find(key);
  return member == nullptr ? nothing() : *member;
}
double number_at(const Json& object, std::string_view key) {
  const Json& member = at(object, key);
  return member.is_number() ? member.number : 0;
}

// BoAmps.

bool is_boamps(const Json& root) {
  return at(root, "task").is_object() && at(root, "measures").is_array();
}

class BoampsReader {
 public:
  explicit BoampsReader(const Json& root) : root_(root), task_(at(root, "task")) {}

  Result<FileReading> read() {
    own_run();
    if (!run_.is_own()) {
      const std::string stage = text_at(task_, "taskStage");
      // Spelled with and without hyphens.
      if (!one_of(stage, "training finetuning fine-tuning retraining pretraining pre-training"))
        return Error{ErrorCode::insufficient_input,
                     "",
                     "This report of BoAmps is about the stage \"" +
                         emissions_csv::plain(stage, 40) + "\", not about a training.",
                     {}};
      run_.out.put("training_type",
                   std::string(one_of(stage, "training pretraining pre-training") ? "pre-training"
                                                                                  : "fine-tuning"));
      algorithm();
      data();
      measures();
      machines();
      const Json& environment = at(root_, "environment");
      run_.place(text_at(environment, "location"), text_at(environment, "country"));
      grid(environment);
      name_the_rest();
    }
    std::vector<RunReading> runs;
    runs.push_back(run_.take());
    return file_of("Report of BoAmps", std::move(runs));
  }

 private:
  // We write the run at the end of the description.
  void own_run() {
    const Json& description = at(task_, "taskDescription");
    constexpr std::string_view kOwn = "trainprint:{";
    if (!description.is_string()) return;
    const std::string_view text = description.text;
    // A name may hold the mark, too: what follows the right one is a document to the very end.
    for (std::size_t begin = text.find(kOwn); begin != std::string_view::npos;
         begin = text.find(kOwn, begin + 1)) {
      const auto run = parse_json(text.substr(begin + kOwn.size() - 1));
      if (run && run->is_object()) return run_.take_own_run(*run);
    }
  }

  void algorithm() {
    const Json& algorithms = at(task_, "algorithms");
    if (algorithms.members.empty()) return;
    if (algorithms.members.size() > 1)
      return run_.out.ask("parameters",
                          "The report names several algorithms. Which one was trained, and how "
                          "many parameters has it?");
    const Json& algorithm = algorithms.members.front();
    run_.number("parameters", algorithm.find("parametersNumber"), 1e9, "parametersNumber");
    run_.number("epochs", algorithm.find("epochsNumber"), 1, "epochsNumber");
    const std::string base = text_at(algorithm, "foundationModelName");
    if (!base.empty())
      run_.out.note(NoticeCode::base_model, "parameters",
                    "The foundation model is " + emissions_csv::plain(base, 100) + ".");
  }

  void data() {
    for (const Json& set : at(task_, "dataset").members) {
      if (text_at(set, "dataUsage") != "input") continue;
      const std::string type = text_at(set, "dataType");
      if (one_of(type, "token")) {
        run_.number("dataset_tokens", set.find("dataQuantity"), 1, "dataQuantity");
      } else if (one_of(type, "image")) {
        run_.number("images", set.find("dataQuantity"), 1, "dataQuantity");
      } else if (one_of(type, "text")) {
        run_.number("dataset_bytes", set.find("dataSize"), 1e9, "dataSize");
      }
      return;  // several sets are not added up: a part of one may be another
    }
  }

  void measures() {
    const Json& measures = at(root_, "measures");
    if (measures.members.size() > 1)
      return run_.out.ask("energy_kwh",
                          "The report has " + std::to_string(measures.members.size()) +
                              " measures, which may be parts of the training or the same energy "
                              "measured twice. How many kWh did the training take?");
    if (measures.members.empty()) return;
    const Json& measure = measures.members.front();
    const std::string method = text_at(measure, "measurementMethod");
    const bool worked_out = one_of(method,
                                   "flops-compute trainprint estimation estimate "
                                   "green-algorithms mlco2");
    run_.energy(measure.find("powerConsumption"), 1, "kWh", worked_out ? method : "");
    run_.number("wall_clock_hours", measure.find("measurementDuration"), 1 / kSecondsPerHour,
                "measurementDuration");
    const auto year = parse_number(text_at(measure, "measurementDateTime").substr(0, 4));
    if (year && !check_number(*number_rule("year"), *year)) run_.out.put("year", *year);
    if (one_of(method, "codecarbon eco2ai"))
      run_.out.put("energy_boundary", std::string("it"), {},
                   "The method counts GPUs, CPUs and memory.");
    if (one_of(method, "nvidia-smi nvml zeus"))
      run_.out.put("energy_boundary", std::string("accelerator"), {},
                   "The method counts the accelerators alone.");
  }

  void machines() {
    std::size_t kinds = 0;
    std::string part;
    double count = 0;
    for (const Json& component : at(at(root_, "infrastructure"), "components").members) {
      if (!one_of(text_at(component, "componentType"), "gpu tpu accelerator npu asic")) continue;
      ++kinds;
      part =
          trimmed(text_at(component, "manufacturer") + " " + text_at(component, "componentName"));
      count = number_at(component, "nbComponent");
    }
    if (kinds == 1) run_.hardware(part, count);
    // "p4d.24xlarge" says what the components leave out.
    const std::string instance = text_at(at(root_, "infrastructure"), "cloudInstance");
    if (kinds == 0 && !instance.empty()) run_.hardware(instance, 0);
    if (kinds > 1)
      run_.out.ask("accelerator",
                   "The report names several kinds of accelerators. Which one did "
                   "the training run on, and how many of them?");
  }

  // Of the electricity, in g/kWh; figures in kg/kWh are met.
  void grid(const Json& environment) {
    const Json* const grid = environment.find("powerSourceCarbonIntensity");
    constexpr double kCleanest = 2;  // no supply is below it over its life, see the guard
    if (grid != nullptr && grid->is_number() && grid->number > 0 && grid->number < kCleanest)
      return run_.out.ask("overrides.grid_gco2e_per_kwh",
                          "powerSourceCarbonIntensity is " + readable(grid->number, 3) +
                              ", as if it were in kg. How many grams of CO2e has a kWh?");
    run_.number("overrides.grid_gco2e_per_kwh", grid, 1, "powerSourceCarbonIntensity");
  }

  // The schema has many keys that say nothing an estimate uses, and reports have their own.
  void name_the_rest() {
    std::set<std::string> names;
    const auto add = [&](const Json& object, std::string_view group, std::string_view used) {
      for (const Json& member : object.members) {
        if (!one_of(member.key, used))
          names.insert(join({group, emissions_csv::plain(member.key, 40)}));
      }
    };
    const auto add_all = [&](const Json& list, std::string_view group, std::string_view used) {
      for (const Json& object : list.members) add(object, group, used);
    };
    // In lower case, as one_of() has it.
    add(root_, "", "header task measures infrastructure environment");
    add(task_, "task.", "taskstage taskfamily taskdescription algorithms dataset");
    add_all(at(task_, "algorithms"), "algorithms.",
            "parametersnumber epochsnumber foundationmodelname algorithmname");
    add_all(at(task_, "dataset"), "dataset.", "datausage datatype dataquantity datasize");
    add_all(at(root_, "measures"), "measures.",
            "measurementmethod manufacturer version powerconsumption measurementduration "
            "measurementdatetime");
    const Json& infrastructure = at(root_, "infrastructure");
    add(infrastructure, "infrastructure.", "infratype components cloudinstance");
    add_all(at(infrastructure, "components"), "components.",
            "componenttype componentname manufacturer nbcomponent");
    add(at(root_, "environment"), "environment.", "country location powersourcecarbonintensity");
    if (names.empty()) return;
    constexpr std::size_t kShown = 12;
    std::string listed;
    std::size_t shown = 0;
    for (const std::string& name : names) {
      if (shown++ == kShown) break;
      listed += (listed.empty() ? "" : ", ") + name;
    }
    if (names.size() > kShown) listed += " and " + std::to_string(names.size() - kShown) + " more";
    run_.out.note(NoticeCode::not_assigned, "",
                  "Of this report an estimate does not use " + listed + ".");
  }

  const Json &root_, &task_;
  Disclosed run_{""};
};

Result<FileReading> read_boamps(const Json& root) { return BoampsReader(root).read(); }

// CycloneDX.

bool is_cyclonedx(const Json& root) { return text_at(root, "bomFormat") == "CycloneDX"; }

class CycloneDxReader {
 public:
  Result<FileReading> read(const Json& root) {
    component(at(at(root, "metadata"), "component"), 0);
    for (const Json& one : at(root, "components").members) component(one, 0);
    if (runs_.empty()) return says_nothing("CycloneDX");
    return file_of("CycloneDX " + text_at(root, "specVersion"), std::move(runs_));
  }

 private:
  void component(const Json& component, int depth) {
    constexpr int kDeepest = 16;
    const Json& environment =
        at(at(at(component, "modelCard"), "considerations"), "environmentalConsiderations");
    std::string left_out;
    const std::size_t before = runs_.size();
    for (const Json& one : at(environment, "energyConsumptions").members) {
      const std::string activity = text_at(one, "activity");
      if (one_of(activity, "training fine-tuning")) {
        consumption(one, text_at(component, "name"), activity);
      } else {
        left_out += (left_out.empty() ? "" : ", ") + emissions_csv::plain(activity, 40);
      }
    }
    if (!left_out.empty() && runs_.size() > before)
      runs_.back().notices.push_back(
          {NoticeCode::not_training, "energy_kwh",
           "Energy of other activities is left out: " + left_out.substr(0, 200) + "."});
    if (depth == kDeepest) return;
    for (const Json& inner : at(component, "components").members) this->component(inner, depth + 1);
  }

  void consumption(const Json& one, const std::string& name, const std::string& activity) {
    Disclosed run(name);
    for (const Json& property : at(one, "properties").members)
      run.take_own_field(text_at(property, "name"), at(property, "value").text);
    if (!run.is_own()) {
      run.out.put("training_type",
                  std::string(activity == "training" ? "pre-training" : "fine-tuning"));
      const Json &energy = at(one, "activityEnergyCost"), &carbon = at(one, "co2CostEquivalent");
      const std::string unit = text_at(energy, "unit"), mass = text_at(carbon, "unit");
      run.energy(energy.find("value"), unit == "kWh" ? 1 : 0, unit);
      run.emissions(carbon.find("value"), mass == "tCO2eq" ? kGramsPerTonne : 0, mass);
      if (one.find("co2CostOffset") != nullptr)
        run.out.note(NoticeCode::offset, "emissions_gco2e",
                     "An offset is given beside the emissions; it is not taken off.");
    }
    if (!run.is_empty()) runs_.push_back(run.take());
  }

  std::vector<RunReading> runs_;
};

Result<FileReading> read_cyclonedx(const Json& root) { return CycloneDxReader().read(root); }

// SPDX 3: elements of a graph, which name each other by spdxId.

bool is_spdx(const Json& root) {
  const Json& context = at(root, "@context");
  return context.is_string() && context.text.find("spdx.org/rdf/3") != std::string::npos;
}

class SpdxReader {
 public:
  explicit SpdxReader(const Json& root) : root_(root) {}

  Result<FileReading> read() {
    for (const Json& element : at(root_, "@graph").members) {
      if (text_at(element, "type") == "ai_AIPackage") package(element);
    }
    if (runs_.empty()) return says_nothing("SPDX");
    return file_of("SPDX 3", std::move(runs_));
  }

 private:
  // An element, or that which its identity names.
  const Json& resolved(const Json& element) const {
    if (!element.is_string()) return element;
    for (const Json& other : at(root_, "@graph").members) {
      if (text_at(other, "spdxId") == element.text || text_at(other, "@id") == element.text)
        return other;
    }
    return nothing();
  }

  void package(const Json& package) {
    Disclosed run(text_at(package, "name"));
    for (const Json& one : at(package, "ai_hyperparameter").members) {
      const Json& entry = resolved(one);
      run.take_own_field(text_at(entry, "key"), at(entry, "value").text);
    }
    if (!run.is_own()) {
      const Json& consumption = resolved(at(package, "ai_energyConsumption"));
      const Json &training = at(consumption, "ai_trainingEnergyConsumption"),
                 &tuning = at(consumption, "ai_finetuningEnergyConsumption");
      const bool trained = !training.members.empty(), tuned = !tuning.members.empty();
      if (!trained && !tuned) return;
      run.out.put("training_type", std::string(trained ? "pre-training" : "fine-tuning"));
      energy(trained ? training : tuning, run);
      if (trained && tuned)
        run.out.note(NoticeCode::not_training, "energy_kwh",
                     "The energy of the fine-tuning stands beside that of the training and is "
                     "left out.");
    }
    runs_.push_back(run.take());
  }

  void energy(const Json& list, Disclosed& run) const {
    if (list.members.size() > 1)
      return run.out.ask("energy_kwh",
                         "The package has " + std::to_string(list.members.size()) +
                             " amounts of energy, which may be parts or the same in other units. "
                             "How many kWh did the training take?");
    const Json& amount = resolved(list.members.front());
    const std::string unit = text_at(amount, "ai_energyUnit");
    run.energy(amount.find("ai_energyQuantity"),
               unit == "kilowattHour" ? 1
               : unit == "megajoule"  ? kKwhPerMegajoule
                                      : 0,
               unit);
  }

  const Json& root_;
  std::vector<RunReading> runs_;
};

Result<FileReading> read_spdx(const Json& root) { return SpdxReader(root).read(); }

// The AI Act's form, as we write it: for reading by programs it holds the run.

bool is_eu_form(const Json& root) {
  return text_at(root, "form").find("Model Documentation Form") != std::string::npos &&
         at(root, "run").is_object();
}

Result<FileReading> read_eu_form(const Json& root) {
  Disclosed run("");
  run.take_own_run(at(root, "run"));
  if (!run.is_own()) return says_nothing("the Model Documentation Form");
  std::vector<RunReading> runs;
  runs.push_back(run.take());
  return file_of("Model Documentation Form", std::move(runs));
}

struct DisclosureReader {
  bool (*is_one)(const Json&);
  Result<FileReading> (*read)(const Json&);
};
constexpr DisclosureReader kDisclosureReaders[] = {
    {is_boamps, read_boamps},
    {is_cyclonedx, read_cyclonedx},
    {is_spdx, read_spdx},
    {is_eu_form, read_eu_form},
};

}  // namespace

std::optional<Result<FileReading>> read_disclosure(const Json& root) {
  for (const DisclosureReader& reader : kDisclosureReaders) {
    if (reader.is_one(root)) return reader.read(root);
  }
  return std::nullopt;
}

}  // namespace trainprint::disclosures

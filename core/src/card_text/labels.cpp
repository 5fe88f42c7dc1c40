#include "card_text/labels.hpp"

#include <algorithm>

#include "card_text/words.hpp"

namespace trainprint::card_text {
namespace {

using K = QuantityKind;

// Labels about something else than the training of this model.
constexpr std::string_view kOther =
    "inference|inferenz|inferencia|serving|deployment|evaluat|offset|compensat|saved|avoid|"
    "embodied|"
    "manufactur|per image|per query|per sample|per token|per request|per epoch|per step|per batch|"
    "one sample|all experiments|hyperparameter|vram|memory|ram$|context|batch|vocab|sequence|"
    "minimum|recommended|required|requirement|latency|throughput|speed|logit|steps|epoch|learning|"
    "embedding|release|cutoff|date|dates|disk|checkpoint|storage|price|dataset|data size|file size|"
    "image size|input|output|download|license|hidden|layers|heads|window|test$|tests$|validation|"
    "score|accuracy|trainable|generation|active|activated|max new|new tokens|special tokens|"
    "training parameters|programming|supported|language|data center pue|previous|baseline|on cloud";

struct Row {
  Field field;
  std::string_view strong, weak;
};
// The first row that fits decides.
constexpr Row kRows[] = {
    {Field::pue, "pue$|power usage effectiveness|power use effectiveness", ""},
    {Field::grid,
     "carbon intensity|grid intensity|intensity of the grid|energy mix|electricity mix|"
     "emission factor|emissions factor|carbon factor|grid emission|grid carbon|grid factor|"
     "intensite carbone|mix energetique|facteur d emission|strommix|emissionsfaktor",
     ""},
    {Field::emissions,
     "carbon emi|co2|co 2|carbon footprint|carbon dioxide|greenhouse|ghg|emissions$|emission$|"
     "emitted|tco2|kgco2|gco2|carbon cost|carbon impact|carbon output|empreinte carbone|carbone|"
     "emissionen|emisiones|emissoes|emissioni|huella de carbono|pegada de carbono",
     "carbon"},
    {Field::energy,
     "energy consum|energy used|energy use|energy usage|total energy|training energy|electricity|"
     "kwh|mwh|power usage|electrical energy|energieverbrauch|stromverbrauch|energiebedarf|"
     "consommation energ|consommation elec|consommation d energie|energie consommee|"
     "consumo de energia|consumo energetico|consumo energia",
     "energy|energie|energia"},
    {Field::power,
     "power consumption|power draw|tdp$|gpu power|power capacity|thermal design power|power of|"
     "leistungsaufnahme|puissance",
     "power"},
    {Field::count,
     "number of gpu|number of tpu|number of accel|number of device|number of chip|num gpu|"
     "no of gpu|gpu count|n gpus|nb gpu|nombre de gpu|anzahl gpu|anzahl der gpu|numero de gpu|"
     "accelerator count|device count|chip count|tpu count|number of a100|number of h100",
     ""},
    {Field::nodes, "number of nodes|node count|nombre de noeuds|anzahl knoten", "nodes$"},
    {Field::hours,
     "hours used|gpu hour|gpuhour|gpu time|gpu day|tpu hour|device hour|chip hour|"
     "accelerator hour|training time|training hour|training duration|training runtime|train time|"
     "time to train|wall clock|wallclock|wall time|duration of training|compute hour|compute time|"
     "total hours|hours of training|train runtime|training length|time does the training|"
     "trainingsdauer|trainingszeit|trainingsstunden|gpu stunden|genutzte stunden|"
     "verwendete stunden|duree d entrainement|duree de l entrainement|temps d entrainement|"
     "heures gpu|heures d entrainement|heures utilisees|tiempo de entrenamiento|"
     "tempo de treinamento|tempo di addestramento|horas de entrenamiento|horas usadas",
     "hours$|time$|duration|runtime|duree|dauer|stunden|heures|horas|tempo$|laufzeit"},
    {Field::provider,
     "cloud provider|compute provider|cloud anbieter|fournisseur|proveedor de|provedor de|"
     "fornitore",
     "provider|cloud$|anbieter|hosting"},
    {Field::region,
     "compute region|cloud region|training location|server location|geographical location|"
     "geographic location|geo location|geolocation|compute location|training region|"
     "computing region|server region|region of compute|datacenter location|"
     "data center location|training site|location of training|compute country|"
     "region de calcul|rechenregion|region de computo",
     "region|location|country|data center|datacenter|land$|pays$|standort|localisation|site$"},
    {Field::parameters,
     "parameters|params|parameter count|n params|number of parameter|parametres|parametros|"
     "parametri|model size|parameteranzahl|anzahl der parameter|modellgroesse",
     "size$|taille|parameter"},
    {Field::tokens,
     "training tokens|tokens seen|seen tokens|token count|pretraining tokens|pre training tokens|"
     "tokens trained|trained tokens|total tokens|number of tokens|train tokens|tokens d entraine",
     "tokens$"},
    {Field::training_type, "training type|type of training", ""},
    {Field::accelerator,
     "hardware type|hardware used|hardware$|training hardware|gpu$|gpus$|tpu$|tpus$|gpu s$|"
     "gpu type|gpu model|type of gpu|accelerator type|accelerators$|accelerator$|gpus used|"
     "gpu used|compute hardware|materiel|hardwaretyp|hardware typ|trained on|chips$|tpu type|"
     "hpu$|tipo de hardware",
     "compute infrastructure|compute$|infrastructure|devices$|device$|device type|machine|cluster|"
     "instance|server|processor|compute resources|computing resources"},
    {Field::model, "model$|models$|model name|variant|modele$|modell$|modelo$", "name$|version"},
};

constexpr std::string_view kClock =
    "training time|train time|training duration|training runtime|time to train|wall|duration|"
    "runtime|time does the training|trainingsdauer|trainingszeit|duree|temps d entrainement|dauer|"
    "laufzeit|tiempo de|tempo d|training length";

constexpr std::string_view kTraining = "train|entrain|entrenam|treinam|addestr|pretrain|pre train";

constexpr std::size_t kLongest = 160, kMostWords = 16, kMostUnitWords = 3;

// Whether the unit's dimension belongs to a field, and to which.
Field field_of(K kind) {
  switch (kind) {
    case K::mass_co2e:
      return Field::emissions;
    case K::carbon_intensity:
      return Field::grid;
    case K::energy:
      return Field::energy;
    case K::power:
      return Field::power;
    case K::device_hours:
    case K::duration:
    case K::hours_unclear:
    case K::wall_clock_hours:
      return Field::hours;
    default:
      return Field::none;
  }
}

// What stands in the first brackets of a label; `rest` is the label without any.
std::string bracketed(std::string_view label, std::string& rest) {
  std::string inside;
  int depth = 0;
  bool first = true;
  for (const char c : label) {
    if (c == '(' || c == '[') {
      ++depth;
    } else if (c == ')' || c == ']') {
      if (depth > 0) --depth;
      if (depth == 0 && !inside.empty()) first = false;
    } else if (depth > 0) {
      if (first) inside += c;
    } else {
      rest += c;
    }
  }
  return inside;
}

std::string_view without(std::string_view s, std::string_view prefix) {
  s = trimmed(s);
  return s.substr(0, prefix.size()) == prefix ? trimmed(s.substr(prefix.size())) : s;
}

std::string find_unit(std::string_view brackets, std::string_view rest) {
  for (const std::string_view candidate : {without(brackets, "in "), trimmed(brackets)}) {
    if (kind_of_unit(candidate)) return std::string(candidate);
  }
  const std::size_t in = rest.rfind(" in ");
  for (const std::size_t at : {in == std::string_view::npos ? in : in + 4, rest.rfind(',') + 1}) {
    if (at == std::string_view::npos || at == 0 || at > rest.size()) continue;
    const std::string_view candidate = trimmed(rest.substr(at));
    if (kind_of_unit(candidate)) return std::string(candidate);
  }
  return kind_of_unit(trimmed(rest)) ? std::string(trimmed(rest)) : std::string();
}

std::size_t word_count(std::string_view words) {
  return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) - 1;
}

}  // namespace

std::optional<K> kind_of(Field field) {
  switch (field) {
    case Field::count:
      return K::accelerator_count;
    case Field::nodes:
      return K::count;
    case Field::device_hours:
    case Field::clock_hours:
    case Field::hours:
      return K::hours_unclear;
    case Field::power:
      return K::power;
    case Field::pue:
      return K::pue;
    case Field::grid:
      return K::carbon_intensity;
    case Field::energy:
      return K::energy;
    case Field::emissions:
      return K::mass_co2e;
    case Field::parameters:
      return K::parameters;
    case Field::tokens:
      return K::tokens;
    default:
      return std::nullopt;
  }
}

std::optional<K> kind_of_unit(std::string_view unit) {
  if (unit.empty() || unit.size() > 40 || has_digit(unit.substr(0, 1))) return std::nullopt;
  const std::string text = "1 " + std::string(unit);
  const auto found = find_quantities(text);
  if (found.size() != 1 || found[0].begin != 0 || found[0].value <= 0) return std::nullopt;
  // "tCO2eq." and "kg CO2 eq*" still are.
  if (text.find_first_not_of(".*) ", found[0].end) != std::string::npos) return std::nullopt;
  return found[0].kind;
}

std::optional<Label> read_label(std::string_view label) {
  label = trimmed(label);
  while (!label.empty() && (label.back() == ':' || label.back() == '?')) label.remove_suffix(1);
  if (label.empty() || label.size() > kLongest) return std::nullopt;
  std::string rest;
  const std::string brackets = bracketed(label, rest);
  const std::string words = words_of(rest);
  if (word_count(words) == 0 || word_count(words) > kMostWords) return std::nullopt;
  // "power of GPU and CPU" counts, "CPU model" does not.
  const bool cpu = says(words, "cpu|prozessor|processeur") && !says(words, "gpu|tpu");
  if (cpu || says(words, kOther)) return std::nullopt;
  const std::string inside = words_of(brackets);
  if (says(inside, "inference|market") && !says(inside, "location")) return std::nullopt;
  Label out;
  for (const Row& row : kRows) {
    const bool strong = says(words, row.strong);
    if (!strong && !says(words, row.weak)) continue;
    out.field = row.field;
    out.strong = strong;
    break;
  }
  if (out.field == Field::none && brackets.empty() && word_count(words) > kMostUnitWords)
    return std::nullopt;
  out.unit = find_unit(brackets, rest);
  const auto kind = kind_of_unit(out.unit);
  const Field measured = kind ? field_of(*kind) : Field::none;
  if (measured != Field::none) {
    const bool named = out.field != Field::none;
    const bool gas = says(words_of(out.unit), "co2|tco2|kgco2|gco2|mtco2");
    const bool telling = gas || *kind == K::device_hours;
    if (!named && !telling) return std::nullopt;
    out.strong = out.strong || telling;
    out.field = measured;
  }
  if (out.field == Field::none) return std::nullopt;
  out.by_clock = says(words, kClock) && !(kind && *kind == K::device_hours);
  out.training = says(words, kTraining);
  out.market = says(words, "market based");
  out.total = says(words, "total$|cumulative|overall|gesamt");
  return out;
}

}  // namespace trainprint::card_text

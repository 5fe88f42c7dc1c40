// The vocabulary of labels, in the languages that cards are written in.
#pragma once
#include <string_view>

#include "card_text/statements/statement.hpp"

namespace trainprint::card_text {

// Labels about something else than the training of this model.
inline constexpr std::string_view kOtherLabels =
    "inference|inferenz|inferencia|serving|deployment|evaluat|offset|compensat|saved|avoid|"
    "embodied|"
    "manufactur|per image|per query|per sample|per token|per request|per epoch|per step|per batch|"
    "one sample|all experiments|hyperparameter|vram|memory|ram$|context|batch|vocab|sequence|"
    "minimum|recommended|required|requirement|latency|throughput|speed|logit|steps|epoch|learning|"
    "embedding|release|cutoff|date|dates|disk|checkpoint|storage|price|dataset|data size|file size|"
    "image size|input|output|download|license|hidden|layers|heads|window|test$|tests$|validation|"
    "score|accuracy|trainable|generation|active|activated|max new|new tokens|special tokens|"
    "training parameters|programming|supported|language|data center pue|previous|baseline|on cloud";

/// Phrases as words.hpp has them.
struct LabelWords {
  Field field;
  std::string_view strong;  ///< Mean the field anywhere.
  std::string_view weak;    ///< Mean it among others about training.
};
// The first row that fits decides.
inline constexpr LabelWords kLabelWords[] = {
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
     "consumo de energia|consumo energetico|consumo total|energia consumida|consommation "
     "totale|gesamtenergie|consumo energia",
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
     "hours used|seconds used|minutes used|days used|gpu hour|gpuhour|gpu time|gpu day|tpu "
     "hour|device hour|chip hour|"
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
     "training tokens|tokens seen|seen tokens|training data$|pretraining data$|token "
     "count|pretraining tokens|pre training tokens|"
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

inline constexpr std::string_view kClockLabels =
    "training time|train time|training duration|training runtime|time to train|wall|duration|"
    "runtime|time does the training|trainingsdauer|trainingszeit|duree|temps d entrainement|dauer|"
    "laufzeit|tiempo de|tempo d|training length";

inline constexpr std::string_view kTrainingLabels =
    "train|entrain|entrenam|treinam|addestr|pretrain|pre train";

}  // namespace trainprint::card_text

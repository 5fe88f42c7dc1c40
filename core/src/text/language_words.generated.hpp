// Written by scripts/generate-catalogue from
//   core/data/words/english.csv
//   core/data/words/german.csv
//   core/data/words/french.csv
//   core/data/words/spanish.csv
//   core/data/words/portuguese.csv
//   core/data/words/italian.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include <string_view>

namespace trainprint::vocabulary {

/// Right before the date of a training.
inline constexpr std::string_view kDateBegins =
    "between from in during";
/// Right behind the date of a training.
inline constexpr std::string_view kDateEnds =
    "on in using with by at for as over within via while which";
/// Between the words of a training and its date.
inline constexpr std::string_view kDateHappens =
    "ran run was were is has been took place done conducted performed carried out happened";
/// Words of a date.
inline constexpr std::string_view kDatePart =
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec and of to until till through early mid late";
/// Words of a training, which a date may follow.
inline constexpr std::string_view kDateTraining =
    "trained pretrained finetuned tuned training pretraining finetuning tuning";
/// Words of a fine-tuning.
inline constexpr std::string_view kDateTuning =
    "finetuned tuned finetuning tuning";
/// Words that a text with decimal commas has; one is enough.
inline constexpr std::string_view kDecimalCommaEnough =
    "stunden|trainings|trainiert|emissionen|energieverbrauch|stromverbrauch|wurde|energie$|gramm$|tonnen|heures|jours|entrain|consommation|emissions de co2|empreinte|apprentissage|horas|entrenamiento|emisiones|consumo|treinamento|emissoes|addestramento|emissioni";
/// Words that a text with decimal commas has; one language needs two of them.
inline constexpr std::string_view kDecimalCommaNeedsAnother[] = {"der$|die$|das$|und$|auf$|mit$|fur$|von$", "le$|la$|les$|des$|du$|et$|pour$|sur$", "el$|los$|las$|con$|para$|una$", "em$|um$|uma$|foi$|na$", "il$|per$|dei$|della$"};
/// Before FLOP: an amount.
inline constexpr std::string_view kFlopBefore =
    "with$|using$|of$|took$|takes$|required|requires|consum|total|about$|approximately$|around$|roughly$|spent|budget|used$";
/// Before FLOP: a rate.
inline constexpr std::string_view kFlopNotBefore =
    "peak|throughput|performance|speed|achiev|capable|capacity|mfu|per |sustain|utiliz";
/// Right before the name of the hardware of a sentence.
inline constexpr std::string_view kHardwareBefore =
    "on with using a an one single the my our of free colab kaggle google nvidia amd tesla geforce local rented";
/// Words beside the name of hardware that leave open how many there were.
inline constexpr std::string_view kHardwareSeveral =
    "node|dgx|hgx|dual|twin|pair|couple|quad|triple|instance|cluster|server|machines|multi|several|many|various|gpus|cards|devices|chips|tpus|pod|slice|rack|superpod|supercomputer|or$|and$|per$|each$";
/// Labels that mean the accelerator anywhere.
inline constexpr std::string_view kLabelAcceleratorStrong =
    "hardware type|hardware used|hardware$|training hardware|gpu$|gpus$|tpu$|tpus$|gpu s$|gpu type|gpu model|type of gpu|accelerator type|accelerators$|accelerator$|gpus used|gpu used|compute hardware|trained on|chips$|tpu type|hpu$|hardwaretyp|hardware typ|materiel|tipo de hardware";
/// Labels that mean the accelerator among others about training.
inline constexpr std::string_view kLabelAcceleratorWeak =
    "compute infrastructure|compute$|infrastructure|devices$|device$|device type|machine|cluster|instance|server|processor|compute resources|computing resources";
/// Labels of figures of the accelerators alone.
inline constexpr std::string_view kLabelAccelerators =
    "from gpu|gpus consumed|gpus used|gpus drew|gpu consumed|from the gpu|gpu energy|of gpu|of the gpu|by the gpu|by gpu|gpus only|gpu only|accelerators only";
/// Labels of a time by the clock.
inline constexpr std::string_view kLabelClock =
    "reserved time|training time|train time|training duration|training runtime|time to train|wall|duration|runtime|time does the training|training length|trainingsdauer|trainingszeit|dauer|laufzeit|duree|temps d entrainement|tiempo de|tempo d";
/// Labels that mean the count anywhere.
inline constexpr std::string_view kLabelCountStrong =
    "number of gpu|number of tpu|number of accel|number of device|number of chip|num gpu|no of gpu|gpu count|n gpus|accelerator count|device count|chip count|tpu count|number of a100|number of h100|anzahl gpu|anzahl der gpu|nb gpu|nombre de gpu|numero de gpu";
/// Labels of a time summed over accelerators.
inline constexpr std::string_view kLabelDeviceTime =
    "gpu time|tpu time|gpu hour|gpuhour|gpu day|accelerator time";
/// Labels that mean the emissions anywhere.
inline constexpr std::string_view kLabelEmissionsStrong =
    "carbon emi|co2|co 2|carbon footprint|carbon dioxide|greenhouse|ghg|emissions$|emission$|emitted|tco2|kgco2|gco2|carbon cost|carbon impact|carbon output|emissionen|empreinte carbone|carbone|emisiones|huella de carbono|emissoes|pegada de carbono|emissioni";
/// Labels that mean the emissions among others about training.
inline constexpr std::string_view kLabelEmissionsWeak =
    "carbon";
/// Labels that mean the energy anywhere.
inline constexpr std::string_view kLabelEnergyStrong =
    "energy consum|energy used|energy use|energy usage|total energy|training energy|electricity|kwh|mwh|power usage|electrical energy|energieverbrauch|stromverbrauch|energiebedarf|gesamtenergie|consommation energ|consommation elec|consommation d energie|energie consommee|consommation totale|consumo de energia|consumo energetico|consumo total|energia consumida|consumo energia";
/// Labels that mean the energy among others about training.
inline constexpr std::string_view kLabelEnergyWeak =
    "energy|energie|energia";
/// Labels that mean the epochs.
inline constexpr std::string_view kLabelEpochsStrong =
    "num epochs$|num train epochs$|number of epochs$|number of training epochs$|training epochs$|train epochs$|epochs trained$|anzahl epochen$|anzahl der epochen$|trainingsepochen$|nombre d epoques$|numero de epocas$|numero di epoche$";
/// Labels of figures at the facility boundary.
inline constexpr std::string_view kLabelFacility =
    "including pue|incl pue|with pue|pue included|including cooling|facility|data center overhead|datacenter overhead";
/// Labels that mean the compute anywhere.
inline constexpr std::string_view kLabelFlopStrong =
    "training flop|total training flop|cumulative compute|computational load|training compute|total compute|compute budget|compute used|training computation|total floating point operations|floating point operations for training|number of floating point operations|train flop|cumulative training compute";
/// Labels that mean the grid anywhere.
inline constexpr std::string_view kLabelGridStrong =
    "carbon intensity|grid intensity|intensity of the grid|energy mix|electricity mix|emission factor|emissions factor|carbon factor|grid emission|grid carbon|grid factor|strommix|emissionsfaktor|intensite carbone|mix energetique|facteur d emission";
/// Labels that hold the unit hour.
inline constexpr std::string_view kLabelHourUnit =
    "hour|stunde|stunden|heure|horas|ore$";
/// Labels that mean the hours anywhere.
inline constexpr std::string_view kLabelHoursStrong =
    "reserved time|hours used|seconds used|minutes used|days used|gpu hour|gpuhour|gpu time|gpu day|tpu hour|device hour|chip hour|accelerator hour|training time|training hour|training duration|training runtime|train time|time to train|wall clock|wallclock|wall time|duration of training|compute hour|compute time|total hours|hours of training|train runtime|training length|time does the training|trainingsdauer|trainingszeit|trainingsstunden|gpu stunden|genutzte stunden|verwendete stunden|rechenzeit|gpu zeit|duree d entrainement|duree de l entrainement|temps d entrainement|heures gpu|heures d entrainement|heures utilisees|tiempo de entrenamiento|horas de entrenamiento|horas usadas|tempo de treinamento|tempo di addestramento";
/// Labels that mean the hours among others about training.
inline constexpr std::string_view kLabelHoursWeak =
    "hours$|time$|duration|runtime|dauer|stunden|laufzeit|duree|heures|horas|tempo$|ore$|ore di utilizzo";
/// Labels that mean the model anywhere.
inline constexpr std::string_view kLabelModelStrong =
    "model$|models$|model name|variant|modell$|modele$|modelo$";
/// Labels that mean the model among others about training.
inline constexpr std::string_view kLabelModelWeak =
    "name$|version";
/// Labels that mean the nodes anywhere.
inline constexpr std::string_view kLabelNodesStrong =
    "number of nodes|node count|number of servers|server count|number of machines|number of hosts|anzahl knoten|nombre de noeuds";
/// Labels that mean the nodes among others about training.
inline constexpr std::string_view kLabelNodesWeak =
    "nodes$";
/// Labels about something else than the training of this model.
inline constexpr std::string_view kLabelOther =
    "inference|serving|deployment|evaluat|offset|compensat|saved|avoid|embodied|manufactur|per image|per query|per sample|per token|per request|per epoch|per step|per batch|one sample|all experiments|hyperparameter|vram|memory|ram$|context|batch|vocab|sequence|minimum|recommended|required|requirement|latency|throughput|speed|logit|steps|epoch|learning|embedding|release|cutoff|date|dates|disk|checkpoint|storage|price|dataset|data size|file size|image size|input|output|download|license|hidden|layers|heads|window|test$|tests$|validation|score|accuracy|trainable|generation|active|activated|max new|new tokens|special tokens|training parameters|programming|supported|language|data center pue|previous|baseline|on cloud|inferenz|inferencia";
/// Labels that mean the parameters anywhere.
inline constexpr std::string_view kLabelParametersStrong =
    "parameters|params|parameter count|n params|number of parameter|model size|parameteranzahl|anzahl der parameter|modellgroesse|parametres|parametros|parametri";
/// Labels that mean the parameters among others about training.
inline constexpr std::string_view kLabelParametersWeak =
    "size$|parameter|taille";
/// Labels that mean the power anywhere.
inline constexpr std::string_view kLabelPowerStrong =
    "power consumption|power draw|tdp$|gpu power|power capacity|thermal design power|power of|leistungsaufnahme|puissance";
/// Labels that mean the power among others about training.
inline constexpr std::string_view kLabelPowerWeak =
    "power";
/// Labels about the processor.
inline constexpr std::string_view kLabelProcessor =
    "cpu|prozessor|processeur";
/// Labels that mean the provider anywhere.
inline constexpr std::string_view kLabelProviderStrong =
    "cloud provider|compute provider|cloud anbieter|fournisseur|proveedor de|provedor de|fornitore";
/// Labels that mean the provider among others about training.
inline constexpr std::string_view kLabelProviderWeak =
    "provider|cloud$|hosting|anbieter";
/// Labels that mean the pue anywhere.
inline constexpr std::string_view kLabelPueStrong =
    "pue$|power usage effectiveness|power use effectiveness";
/// Labels that mean the region anywhere.
inline constexpr std::string_view kLabelRegionStrong =
    "compute region|cloud region|training location|server location|geographical location|geographic location|geo location|geolocation|compute location|training region|computing region|server region|region of compute|datacenter location|data center location|training site|location of training|compute country|rechenregion|region de calcul|region de computo";
/// Labels that mean the region among others about training.
inline constexpr std::string_view kLabelRegionWeak =
    "region|location|country|data center|datacenter|site$|land$|standort|pays$|localisation|ubicacion|pais$|regiao|localizacao|regione|paese$|luogo";
/// Labels that mean the tokens anywhere.
inline constexpr std::string_view kLabelTokensStrong =
    "training tokens|tokens seen|seen tokens|training data$|pretraining data$|token count|pretraining tokens|pre training tokens|tokens trained|trained tokens|total tokens|number of tokens|train tokens|tokens d entraine";
/// Labels that mean the tokens among others about training.
inline constexpr std::string_view kLabelTokensWeak =
    "tokens$";
/// Labels of a total.
inline constexpr std::string_view kLabelTotal =
    "total$|cumulative|overall|gesamt";
/// Labels that name training.
inline constexpr std::string_view kLabelTraining =
    "train|pretrain|pre train|entrain|entrenam|treinam|addestr";
/// Labels that mean the training_type anywhere.
inline constexpr std::string_view kLabelTrainingTypeStrong =
    "training type|type of training";
/// Work around a training.
inline constexpr std::string_view kModelAround =
    "ablation|experiments$|experimentation|data$|preprocess|search$|failed|filter|prototyp|debug";
/// Names of models made from others.
inline constexpr std::string_view kModelLaterStage =
    "lora|qlora|quant|spinquant|instruct|chat|sft|dpo|rlhf|fine tun|finetun|adapter|distill|aligned|reward";
/// Names of stages that have a number or a letter.
inline constexpr std::string_view kModelNumberedStage =
    "stage|phase";
/// Names of stages of one training.
inline constexpr std::string_view kModelStage =
    "stage|phase|step|post train|posttrain|midtrain|rl$|rft$|kto$|reinforcement|annealing|decay|pre train|pretrain|mid train|sft$|dpo$|ppo$|grpo$|rlhf$|orpo$|context extension|long context|cooldown|cool down|anneal|warm up|warmup|alignment|instruction tuning|fine tuning$|finetuning$|continued";
/// Words of a name that are no family.
inline constexpr std::string_view kModelVariant =
    "base$|small$|large$|medium$|tiny$|mini$|nano$|xl$|xxl$|xs$|huge$|giant$|instruct$|chat$|model$|models$|v$|pretrain|fine|sft$|dpo$|row$|the$|our$|ours$|this$|one$|version|text$|vision$|code$|stage|phase|final$|total$|train|pre$|tuning|rlhf|run$|runs$|distill|warmup|anneal|alignment|continued|long$|context|mid$";
/// A choice between two.
inline constexpr std::string_view kOr =
    "or$|oder$|ou$";
/// Sentences whose parameters are another model's, or some of them.
inline constexpr std::string_view kParametersNotSentence =
    "based on|initiali|embedding|trainable|active|adapter|lora|from the|version of|derived|series|family|models|ranging|layers|same";
/// Before a number of parameters: it is this model's.
inline constexpr std::string_view kParametersOwnBefore =
    "is a |is an |this model|the model|our model|has |with|contains|consists";
/// Places that the catalogue need not know.
inline constexpr std::string_view kPlaceNowhere =
    "local|home|private|premis|laptop|own|server$|any$|personal|university|institut|lab$|internal|cluster|computer|pc$";
/// Sentences that say where hardware stands.
inline constexpr std::string_view kPlaceStands =
    "data center|datacenter|data centre|cluster|server|located|hosted|supercomputer|location|region";
/// A value that nobody has filled in.
inline constexpr std::string_view kPlaceholder =
    "more info|information needed|information required|insert|tbd|tba|tbc|to be |todo|n a$|na$|unknown|forthcoming|coming soon|in progress|not available|not applicable|unavailable|none$|not recorded|not reported|not tracked|not measured|not disclosed|not known|not specified|undisclosed|unspecified|varies|variable$|depends|depending|dependent|your |e g |placeholder|fill in|xx$|xxx$|see above|see below|see paper|same as|describe|not mentioned|not explicitly|not provided|not stated|not given|no specific information|no information|cannot provide|not been measured|not been tracked|not been recorded|nan$|null$|unbekannt|nicht bekannt|keine angabe|a completer|non communique|inconnu|desconocido|desconhecido";
/// Before a power: it is not one accelerator's.
inline constexpr std::string_view kPowerNotAccelerator =
    "total|node|server|cpu|system";
/// Before a number: not exact.
inline constexpr std::string_view kQuantityAbout =
    "about around approximately approx roughly nearly almost circa ca estimated";
/// Between the parts of a time.
inline constexpr std::string_view kQuantityAnd =
    "and und et y e";
/// Before a number: it is a lower limit.
inline constexpr std::string_view kQuantityAtLeast =
    "over above more greater least exceeding";
/// Before a number: it is an upper limit.
inline constexpr std::string_view kQuantityAtMost =
    "under below less fewer most up";
/// The gas.
inline constexpr std::string_view kQuantityCarbon =
    "carbon ghg";
/// By the clock.
inline constexpr std::string_view kQuantityClock =
    "wall clock wallclock elapsed";
/// Parts of an accelerator.
inline constexpr std::string_view kQuantityCore =
    "core cores";
/// Processors.
inline constexpr std::string_view kQuantityCpu =
    "cpu cpus vcpu";
/// Accelerators.
inline constexpr std::string_view kQuantityDevice =
    "gpu gpus tpu tpus hpu hpus npu npus gcd gcds accelerator accelerators chip chips card cards device devices";
/// Of every one of several: machines or runs.
inline constexpr std::string_view kQuantityEach =
    "each apiece je jeweils chacun chacune cada ciascuno ciascuna ognuno";
/// What is given: emissions.
inline constexpr std::string_view kQuantityEmissions =
    "emissions emission emitted";
/// CO2 equivalent.
inline constexpr std::string_view kQuantityEquivalent =
    "e eq eqv equiv equivalent equivalents dioxide äquivalent äquivalente éq équivalent équivalents equivalente equivalentes";
/// Between a number and its noun.
inline constexpr std::string_view kQuantityFiller =
    "a an the all our total cumulative training pretraining pre text unique active activated trainable learnable model compute computation time cluster insgesamt";
/// Servers.
inline constexpr std::string_view kQuantityHost =
    "node nodes server servers machine machines host hosts vm vms pod slice knoten rechner maschinen maschine servern rechnern nœud nœuds noeud noeuds serveur serveurs nodo nodos servidor servidores nó nós nodi";
/// Between a label and its number.
inline constexpr std::string_view kQuantityIs =
    "of is was are were";
/// Between a time and the hardware.
inline constexpr std::string_view kQuantityJoins =
    "on using with across by auf mit sur avec con en sobre em com usando su";
/// Before a time.
inline constexpr std::string_view kQuantityLasts =
    "for in took takes lasted during für dauerte während pendant durant por durante";
/// Before a ton.
inline constexpr std::string_view kQuantityMetric =
    "metric";
/// What is given: efficiency.
inline constexpr std::string_view kQuantityNounEfficiency =
    "mfu hfu utilization utilisation";
/// What is given: a fraction.
inline constexpr std::string_view kQuantityNounFraction =
    "percent";
/// What is counted: parameters.
inline constexpr std::string_view kQuantityNounParameters =
    "parameter parameters param params weights";
/// What is given: power.
inline constexpr std::string_view kQuantityNounPower =
    "tdp";
/// What is given: PUE.
inline constexpr std::string_view kQuantityNounPue =
    "pue";
/// What is counted: examples.
inline constexpr std::string_view kQuantityNounSamples =
    "sample samples examples images documents sequences sentences pairs";
/// What is counted: tokens.
inline constexpr std::string_view kQuantityNounTokens =
    "token tokens";
/// Between machines and what each of them holds.
inline constexpr std::string_view kQuantityOf =
    "of equipped having containing featuring holding von zu aus ausgestattet de à da di";
/// Parts of a training.
inline constexpr std::string_view kQuantityPart =
    "epoch step iteration batch run seed fold trial experiment sample example checkpoint stage phase round layer model epoche schritt lauf durchlauf époque epoque étape época epoca paso passo";
/// Before what a figure is counted by.
inline constexpr std::string_view kQuantityPer =
    "per pro am par por al ao";
/// Several trainings or parts of one.
inline constexpr std::string_view kQuantityRepeats =
    "runs seeds trials experiments folds repetitions repeats trainings jobs restarts sweeps rounds attempts models times läufe läufen durchläufe durchläufen experimente essais entraînements entrainements exécutions ejecuciones semillas entrenamientos experimentos execuções sementes treinamentos esecuzioni addestramenti esperimenti";
/// Behind a number of accelerators.
inline constexpr std::string_view kQuantityUsed =
    "used count";
/// Makers, passed over before a part.
inline constexpr std::string_view kQuantityVendor =
    "nvidia amd intel google cloud tesla geforce instinct habana hugging face studio lab vast lightning ai";
/// Headings that are no name of a model.
inline constexpr std::string_view kSectionGenericTitle =
    "model details|model card$|model trained using|table of contents|introduction$|overview$|model description|environmental|license|about$|readme|model summary|usage|training|hardware|intended|news|updates|quick|description$|disclaimer|model information|highlights|abstract|details$|co2|carbon|emission|summary$|requirements|installation|getting started|contents$";
/// Headings of sections about emissions.
inline constexpr std::string_view kSectionImpact =
    "environment|carbon|co2|emission|footprint|energy|sustainab|climate|power consumption|greenhouse|co 2|umwelt|klima|energie|ecolog|empreinte|impact environ|ambiental|huella|pegada|ambientale";
/// Headings of sections that say nothing about the training.
inline constexpr std::string_view kSectionNever =
    "inference|deploy|serving|requirement|how to|quick|usage|getting started|get started|citation|citing|license|limitation|bias|risk|acknowledg|reference|contact|installation|prerequisite|faq|changelog|quantiz|latency|throughput|other models|comparison|compared|related work|related model|glossary|example|demo|running|run the|run it|how do|download|intended use|use cases|out of scope|efficiency benchmark|guide|tutorial|recipe|author|feedback|disclaimer|ethical|safety|responsib|inferenz|nutzung|verwendung|utilisation|uso$";
/// Headings of sections about something else.
inline constexpr std::string_view kSectionOther =
    "evaluat|benchmark|result|performance|uses$|use$|tokeniz|dataset|data$|preprocess|metrics|test|ergebnisse|evaluierung|resultat";
/// Headings of sections about hardware and set-up.
inline constexpr std::string_view kSectionTechnical =
    "hardware|compute|computing|infrastructure|technical|specification|details|speeds|setup|summary|overview|model description|resources|cost|procedure|statistics|gpu|model info|about|description|materiel";
/// Headings of sections about training.
inline constexpr std::string_view kSectionTraining =
    "train|pretrain|fine tun|finetun|distill|trainiert|entrain|entrenam|treinam|addestr";
/// Sentences in which sizes may be those of the model that this one was made from.
inline constexpr std::string_view kSentenceDerived =
    "fine tun|finetun|lora|qlora|based on|version of|derived|built on|initiali|base model|adapter|continued|continually|checkpoint";
/// Sentences about emissions.
inline constexpr std::string_view kSentenceEmission =
    "co2|carbon|emi|co2eq|co2e|footprint|greenhouse|ghg|tco2|kgco2|empreinte";
/// Sentences about hardware.
inline constexpr std::string_view kSentenceHardware =
    "gpu|gpus|tpu|tpus|hardware|accelerator|nvidia|amd|rtx|gtx|trained on|tuned on|chips|tpuv|instances";
/// Words of a time that may be a training's.
inline constexpr std::string_view kSentenceHours =
    "hour|hours|h$|gpuh|day|days";
/// Sentences about emissions or energy.
inline constexpr std::string_view kSentenceImpact =
    "emi|carbon|co2|greenhouse|energy|electricity|neutral";
/// Sentences about the model that this one was made from.
inline constexpr std::string_view kSentenceMadeFrom =
    "start from|starting from|starts from|starting with|initiali|based on|built on|built upon|derived from|on top of";
/// Before a quantity: it is not about the whole run.
inline constexpr std::string_view kSentenceNotLead =
    "market based|offset|equivalent to|or about|batch size|batch of|sequence|context|vocabulary|vocab|window|max|embedding|per |memory|cpu|every|each|of which|saving|dataset of|corpus of";
/// Sentences whose places are those of the data.
inline constexpr std::string_view kSentenceNotPlace =
    "data from|news|language|speak";
/// Behind a size in bytes: it is text to train on.
inline constexpr std::string_view kSentenceOfText =
    "text data dataset datasets corpus jsonl json csv txt code books documents articles reviews transcripts";
/// Sentences that say emissions are offset.
inline constexpr std::string_view kSentenceOffset =
    "offset|carbon neutral|net zero|compensated|climate neutral|renewable energy cert|carbon credit";
/// Sentences about other models, other uses, or what might be.
inline constexpr std::string_view kSentenceOther =
    "inference|infer$|your$|you$|serving|served|deploy|evaluat|benchmark|compared|comparison|versus|vs$|whereas|in contrast|relative to|than the|than other|than gpt|than llama|than bloom|than a |than an |than training|e g|for example|for instance|such as|would|could|should|recommend|minimum|at least one|household|flight|driving|km$|kilomet|miles|per capita|per year|annual|data generation|generated using|annotat|preprocess|tokeniz|quantiz|if you|planned|will be|we plan|teacher|previous|other models|prior work|their|they |requires at|to run|can run|runs on|run on a single|fits on|fit on|equivalent to the|reserve$|reserves|reserving|spare|additional|smartphone|trees|cars|saved|avoid|one sample|per query|per image|per request|hyperparameter search|all experiments|ablation|test set|latency|throughput|either|data collection|not mentioned|not provided|not explicitly|similar models|one epoch|each epoch|per epoch|an epoch|single epoch|per step|each step|each run|per run|each fold|per fold|each experiment|per experiment|which was trained|which was pretrained|that was trained|that was pretrained|originally trained|the base model was|for the base model|of the base model|original model|base model took|base model takes|base model has|base model had|base model needed|base model required|base model used|base model itself|base model consumed|base model emitted|base model ran|base model s training|training the base model|pretraining the base model|pretraining of the base|pre training of the base|can be trained|trains on a single gpu|could be trained|also trains|basismodell wurde|basismodell brauchte|basismodell hat|pro epoche|je epoche|modele de base a |par epoque|modelo base fue |por epoca|cada epoca";
/// Sentences about the model of the card.
inline constexpr std::string_view kSentenceOwnModel =
    "we |our |this model|the model|fine tun|finetun|is a |is an ";
/// Sentences about a place.
inline constexpr std::string_view kSentencePlace =
    "cluster|data center|datacenter|supercomputer|located|hosted";
/// Beside a quantity: the stage of the training that it is of.
inline constexpr std::string_view kSentenceStage =
    "later stage|following stage|stages that follow|post training|post train|mid training|midtraining|context extension|long context|annealing|anneal|cooldown|supervised fine|sft$|dpo$|grpo$|ppo$|rlhf$|reinforcement|instruction tuning|alignment|continued pre|continual pre|pre train|pretrain|fine tun|finetun|stage 1|stage 2|stage 3|stage one|stage two|first stage|second stage|third stage|phase 1|phase 2|phase 3|first phase|second phase|third phase";
/// Before a quantity: it is a total.
inline constexpr std::string_view kSentenceTotal =
    "total|cumulative|aggregate|altogether|in all|overall|combined";
/// Behind a quantity: it is a total.
inline constexpr std::string_view kSentenceTotalBehind =
    "full training|in total|altogether|overall";
/// Sentences about training.
inline constexpr std::string_view kSentenceTraining =
    "train|pretrain|pre train|fine tun|finetun|distill|utilized a|utilised a|tuned on|tuning|ran on|trainiert|entrain|apprentissage|entrenad|entrenamiento|treinad|treinamento|addestrat|addestramento";
/// Words of a sentence that carry no figure by themselves.
inline constexpr std::string_view kSentenceUnremarkable =
    "a an and the of on in at for with to from by using used use we i it our my was were is are that this model models training train trained run ran running took takes about around approximately roughly than gpu gpus card cards hours hour h days day per each all total";
/// Rows and columns that are about no training.
inline constexpr std::string_view kTableOther =
    "evaluat|inference|testing$|serving|deployment|validation$";
/// Names for the model of the card.
inline constexpr std::string_view kTableThisOne =
    "this one|this model|ours$|our model|this work|this$";
/// Rows and columns of a total.
inline constexpr std::string_view kTableTotal =
    "total$|totals$|sum$|overall$|all models|combined$|gesamt|summe$|insgesamt|somme$|total general|totale$";
/// Sentences whose tokens per second are none of a training.
inline constexpr std::string_view kThroughputNot =
    "inference|generat|decod|serving|latency|vllm|evaluat";
/// Sentences whose times are by the clock.
inline constexpr std::string_view kTimeClockSentence =
    "took|takes|lasted|duration|wall clock|training time|ran for|trained for|training for|trained over|in about|in less|dauerte|duree";
/// Before a time: it is no length of training.
inline constexpr std::string_view kTimeNotBefore =
    "after|within|ago|next|last|first|every";
/// Behind a time: it is no length of training.
inline constexpr std::string_view kTimeNotBehind =
    "ago|later|of data|old$|audio|speech|video|long$|before";
/// Behind a time with "of": it is the training's.
inline constexpr std::string_view kTimeOfTraining =
    "of training|of compute|of computation|of continuous|of gpu|of pre|of fine|of wall|of total|of tpu|of run";
/// Sentences whose times are those of a run.
inline constexpr std::string_view kTimeSentence =
    "took|ran$|run$|duration|computation|training time|compute|gpu|tpu|codecarbon|runtime|gcd|stunden|heures";
/// Between training and a number of tokens: they are not all.
inline constexpr std::string_view kTokensNotBefore =
    "sequence|batch|context|vocab|additional|further|extra|another|model";
/// Words for the day.
inline constexpr std::string_view kUnitDay =
    "day days tag tage tagen jour jours dia dias día días giorno giorni";
/// Words for the gram.
inline constexpr std::string_view kUnitGram =
    "gram grams gramm gramme grammes";
/// Words for the hour.
inline constexpr std::string_view kUnitHour =
    "hr hrs hour hours stunde stunden std heure heures hora horas ore ora";
/// Hours that a device follows ("heures de GPU").
inline constexpr std::string_view kUnitHourBeforeDevice =
    "heure heures hora horas ore";
/// Words for the joule.
inline constexpr std::string_view kUnitJoule =
    "joule joules";
/// Words for the kilogram.
inline constexpr std::string_view kUnitKilogram =
    "kgs kilo kilos";
/// Words for the minute.
inline constexpr std::string_view kUnitMinute =
    "min mins minute minutes minuten minutos minuto minuti";
/// Words for the month.
inline constexpr std::string_view kUnitMonth =
    "month months monat monate monaten mois meses mese mesi";
/// Words for the pound.
inline constexpr std::string_view kUnitPound =
    "lb lbs";
/// Words for the second.
inline constexpr std::string_view kUnitSecond =
    "sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi";
/// Words for the ton.
inline constexpr std::string_view kUnitTon =
    "ton tons";
/// Words for the tonne.
inline constexpr std::string_view kUnitTonne =
    "tonne tonnes tonnen toneladas tonnellate tonnellata";
/// Words for the watt.
inline constexpr std::string_view kUnitWatt =
    "watt watts";
/// Words for the watt hour.
inline constexpr std::string_view kUnitWattHour =
    "watthour watthours";
/// Words for the week.
inline constexpr std::string_view kUnitWeek =
    "wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane";
/// Words for the year.
inline constexpr std::string_view kUnitYear =
    "yr yrs year years";

}  // namespace trainprint::words

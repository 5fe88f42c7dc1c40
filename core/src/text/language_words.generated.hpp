// Written by scripts/generate-catalogue from
//   core/data/words/english.csv
//   core/data/words/german.csv
//   core/data/words/french.csv
//   core/data/words/spanish.csv
//   core/data/words/portuguese.csv
//   core/data/words/italian.csv
//   core/data/words/dutch.csv
//   core/data/words/polish.csv
//   core/data/words/turkish.csv
//   core/data/words/chinese.csv
//   core/data/words/japanese.csv
//   core/data/words/korean.csv
//   core/data/words/russian.csv
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
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec and of to until till through early mid late januar februar märz mai juni juli oktober okt dezember dez und bis anfang mitte janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre";
/// Words of a training, which a date may follow.
inline constexpr std::string_view kDateTraining =
    "trained pretrained finetuned tuned training pretraining finetuning tuning";
/// Words of a fine-tuning, which a date may follow.
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
/// The gas that emissions are counted in.
inline constexpr std::string_view kGasCo2 =
    "co2";
/// Right before the name of the hardware of a sentence.
inline constexpr std::string_view kHardwareBefore =
    "on with using a an one single the my our of free colab kaggle google nvidia amd tesla geforce local rented";
/// Words beside the name of hardware that leave open how many there were.
inline constexpr std::string_view kHardwareSeveral =
    "node|dgx|hgx|dual|twin|pair|couple|quad|triple|instance|cluster|server|machines|multi|several|many|various|gpus|cards|devices|chips|tpus|pod|slice|rack|superpod|supercomputer|or$|and$|per$|each$";
/// Labels that mean the accelerator anywhere.
inline constexpr std::string_view kLabelAcceleratorStrong =
    "hardware type|hardware used|hardware$|training hardware|gpu$|gpus$|tpu$|tpus$|gpu s$|gpu type|gpu model|type of gpu|accelerator type|accelerators$|accelerator$|gpus used|gpu used|compute hardware|trained on|chips$|tpu type|hpu$|hardwaretyp|hardware typ|verwendete hardware|grafikkarte$|grafikkarten$|materiel|type de materiel|materiel utilise|cartes graphiques|tipo de hardware|hardware utilizado|tarjetas graficas|hardware usado|placas graficas|tipo di hardware|hardware utilizzato|schede grafiche";
/// Labels that mean the accelerator among others about training.
inline constexpr std::string_view kLabelAcceleratorWeak =
    "compute infrastructure|compute$|infrastructure|devices$|device$|device type|machine|cluster|instance|server|processor|compute resources|computing resources";
/// Labels of figures of the accelerators alone.
inline constexpr std::string_view kLabelAccelerators =
    "from gpu|gpus consumed|gpus used|gpus drew|gpu consumed|from the gpu|gpu energy|of gpu|of the gpu|by the gpu|by gpu|gpus only|gpu only|accelerators only";
/// Labels of a time by the clock.
inline constexpr std::string_view kLabelClock =
    "training time|reserved time|train time|training duration|training runtime|time to train|wall|duration|runtime|time does the training|training length|elapsed|trainingsdauer|trainingszeit|dauer|laufzeit|duree|temps d entrainement|duree d entrainement|tiempo de|duracion|tempo d|durata";
/// Labels that mean the count anywhere.
inline constexpr std::string_view kLabelCountStrong =
    "number of gpu|number of tpu|number of accel|number of device|number of chip|num gpu|no of gpu|gpu count|n gpus|accelerator count|device count|chip count|tpu count|number of a100|number of h100|anzahl gpu|anzahl der gpu|nb gpu|nombre de gpu|numero de gpu|quantidade de gpu|numero di gpu";
/// Labels of a time summed over accelerators.
inline constexpr std::string_view kLabelDeviceTime =
    "gpu time|tpu time|gpu hour|gpuhour|gpu day|accelerator time|gpu stunden|gpu stunde|gpu zeit|gpu tage|heures gpu|heure gpu|heures de gpu|jours gpu|horas gpu|horas de gpu|hora gpu|ore gpu|ore di gpu";
/// Labels that mean the emissions anywhere.
inline constexpr std::string_view kLabelEmissionsStrong =
    "emissions$|carbon emi|co2|co 2|carbon footprint|carbon dioxide|greenhouse|ghg|emission$|emitted|tco2|kgco2|gco2|carbon cost|carbon impact|carbon output|emissionen|co2 ausstoss|kohlenstoffemissionen|treibhausgas|empreinte carbone|carbone|emisiones|huella de carbono|emissoes|pegada de carbono|emissioni";
/// Labels that mean the emissions among others about training.
inline constexpr std::string_view kLabelEmissionsWeak =
    "carbon";
/// Labels that mean the energy anywhere.
inline constexpr std::string_view kLabelEnergyStrong =
    "energy used|energy consum|energy use|energy usage|total energy|training energy|electricity|kwh|mwh|power usage|electrical energy|energieverbrauch|stromverbrauch|energiebedarf|gesamtenergie|verbrauchte energie|consommation energ|consommation elec|consommation d energie|energie consommee|consommation totale|consumo de energia|consumo energetico|consumo total|energia consumida|energia total|consumo energia|consumo di energia|energia totale|energia consumata";
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
    "carbon intensity|grid intensity|intensity of the grid|energy mix|electricity mix|emission factor|emissions factor|carbon factor|grid emission|grid carbon|grid factor|strommix|emissionsfaktor|co2 intensitat|intensite carbone|mix energetique|facteur d emission|intensidad de carbono|factor de emision|intensidade de carbono|fator de emissao|intensita di carbonio|fattore di emissione";
/// Labels that hold the unit hour.
inline constexpr std::string_view kLabelHourUnit =
    "hour|stunde|stunden|heure|horas|ore$";
/// Labels that mean the hours anywhere.
inline constexpr std::string_view kLabelHoursStrong =
    "hours used|reserved time|seconds used|minutes used|days used|gpu hour|gpuhour|gpu time|gpu day|tpu hour|device hour|chip hour|accelerator hour|training time|training hour|training duration|training runtime|train time|time to train|wall clock|wallclock|wall time|duration of training|compute hour|compute time|total hours|hours of training|train runtime|training length|time does the training|elapsed time|trainingsdauer|trainingszeit|trainingsstunden|gpu stunden|genutzte stunden|verwendete stunden|rechenzeit|gpu zeit|duree d entrainement|duree de l entrainement|temps d entrainement|heures gpu|heures d entrainement|heures utilisees|heures d utilisation|tiempo de entrenamiento|horas de entrenamiento|horas usadas|horas utilizadas|horas de uso|duracion del entrenamiento|tempo de treinamento|duracao do treinamento|tempo di addestramento|ore utilizzate|ore di utilizzo|durata dell addestramento|ore di addestramento";
/// Labels that mean the hours among others about training.
inline constexpr std::string_view kLabelHoursWeak =
    "duration|hours$|time$|runtime|days$|elapsed$|dauer|stunden|laufzeit|duree|heures|horas|duracion|tempo$|duracao|ore$|ore di utilizzo|durata";
/// Labels that mean the model anywhere.
inline constexpr std::string_view kLabelModelStrong =
    "model$|models$|model name|variant|modell$|modele$|modelo$|modello$";
/// Labels that mean the model among others about training.
inline constexpr std::string_view kLabelModelWeak =
    "name$|version";
/// Labels that mean the nodes anywhere.
inline constexpr std::string_view kLabelNodesStrong =
    "number of nodes|node count|number of servers|server count|number of machines|number of hosts|anzahl knoten|anzahl der knoten|anzahl server|nombre de noeuds|nombre de serveurs|numero de nodos|numero de servidores|numero de nos|numero di nodi|numero di server";
/// Labels that mean the nodes among others about training.
inline constexpr std::string_view kLabelNodesWeak =
    "nodes$";
/// Labels about something else than the training of this model.
inline constexpr std::string_view kLabelOther =
    "inference|serving|deployment|evaluat|offset|compensat|saved|avoid|embodied|manufactur|per image|per query|per sample|per token|per request|per epoch|per step|per batch|one sample|all experiments|hyperparameter|vram|memory|ram$|context|batch|vocab|sequence|minimum|recommended|required|requirement|latency|throughput|speed|logit|steps|epoch|learning|embedding|release|cutoff|date|dates|disk|checkpoint|storage|price|dataset|data size|file size|image size|input|output|download|license|hidden|layers|heads|window|test$|tests$|validation|score|accuracy|trainable|generation|active|activated|max new|new tokens|special tokens|training parameters|programming|supported|language|data center pue|previous|baseline|on cloud|inferenz|inferencia|inferenza";
/// Labels that mean the parameters anywhere.
inline constexpr std::string_view kLabelParametersStrong =
    "parameters|params|parameter count|n params|number of parameter|model size|parameteranzahl|anzahl der parameter|modellgroesse|parametres|parametros|parametri";
/// Labels that mean the parameters among others about training.
inline constexpr std::string_view kLabelParametersWeak =
    "size$|parameter|grosse$|groesse$|taille|tamano|tamanho|dimensione";
/// Names of processors.
inline constexpr std::string_view kLabelPartOfHost =
    "cpu|cpus|xeon|epyc|ryzen|core tm|core i";
/// Labels that mean the power anywhere.
inline constexpr std::string_view kLabelPowerStrong =
    "power draw|power consumption|tdp$|gpu power|power capacity|thermal design power|power of|leistungsaufnahme|leistung$|puissance|potencia|potenza";
/// Labels that mean the power among others about training.
inline constexpr std::string_view kLabelPowerWeak =
    "power";
/// Labels about the processor.
inline constexpr std::string_view kLabelProcessor =
    "cpu|prozessor|processeur|procesador|processador|processore";
/// Labels that mean the provider anywhere.
inline constexpr std::string_view kLabelProviderStrong =
    "cloud provider|compute provider|cloud anbieter|fournisseur|fournisseur cloud|proveedor de|proveedor en la nube|provedor de|provedor em nuvem|provedor de nuvem|fornitore|provider cloud";
/// Labels that mean the provider among others about training.
inline constexpr std::string_view kLabelProviderWeak =
    "provider|cloud$|hosting|anbieter|hebergeur|proveedor|provedor|fornitore";
/// Labels that mean the pue anywhere.
inline constexpr std::string_view kLabelPueStrong =
    "pue$|power usage effectiveness|power use effectiveness";
/// Labels that mean the region anywhere.
inline constexpr std::string_view kLabelRegionStrong =
    "compute region|cloud region|training location|server location|geographical location|geographic location|geo location|geolocation|compute location|training region|computing region|server region|region of compute|datacenter location|data center location|training site|location of training|compute country|rechenregion|trainingsort|region de calcul|region du calcul|region de computo|region de calculo|regiao de computacao|regiao computacional|regione di calcolo";
/// Labels that mean the region among others about training.
inline constexpr std::string_view kLabelRegionWeak =
    "region|location|country|data center|datacenter|site$|land$|standort|rechenzentrum|pays$|localisation|centre de calcul|centre de donnees|ubicacion|pais$|centro de datos|centro de calculo|centro de computo|regiao|localizacao|centro de dados|centro de computacao|regione|paese$|luogo|centro dati|centro di calcolo";
/// Labels that mean the tokens anywhere.
inline constexpr std::string_view kLabelTokensStrong =
    "training tokens|tokens seen|seen tokens|training data$|pretraining data$|token count|pretraining tokens|pre training tokens|tokens trained|trained tokens|total tokens|number of tokens|train tokens|trainingstoken|trainingstokens|anzahl token|anzahl der token|tokens d entraine|tokens de entrenamiento|tokens de trein|token di addestr";
/// Labels that mean the tokens among others about training.
inline constexpr std::string_view kLabelTokensWeak =
    "tokens$";
/// Labels of a total.
inline constexpr std::string_view kLabelTotal =
    "total$|cumulative|overall|gesamt|total|totale$";
/// Labels that name training.
inline constexpr std::string_view kLabelTraining =
    "train|pretrain|pre train|trainiert|trainings|entrain|entrenam|treinam|addestr";
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
/// The number 8.
inline constexpr std::string_view kNumberEight =
    "acht huit ocho oito otto osiem ośmiu sekiz";
/// The number 5.
inline constexpr std::string_view kNumberFive =
    "fünf fuenf cinq cinco cinque vijf pięć pięciu beş";
/// The number 4.
inline constexpr std::string_view kNumberFour =
    "vier quatre cuatro quatro quattro cztery czterech dört";
/// The number 9.
inline constexpr std::string_view kNumberNine =
    "neun neuf nueve nove negen dziewięć dziewięciu dokuz";
/// The number 1, besides English, whose number words the code composes.
inline constexpr std::string_view kNumberOne =
    "ein eine einen einer einem eins un une una uno um uma een één jeden jedna jedno jednym jednej bir";
/// The number 7.
inline constexpr std::string_view kNumberSeven =
    "sieben sept siete sete sette zeven siedem siedmiu yedi";
/// The number 6.
inline constexpr std::string_view kNumberSix =
    "sechs six seis sei zes sześć sześciu altı";
/// The number 10.
inline constexpr std::string_view kNumberTen =
    "zehn dix diez dez dieci tien dziesięć dziesięciu";
/// The number 3.
inline constexpr std::string_view kNumberThree =
    "drei trois tres três tre drie trzy trzech üç";
/// The number 2.
inline constexpr std::string_view kNumberTwo =
    "zwei deux dos dois duas due twee dwa dwie dwóch dwoma iki";
/// Behind a number: a half more.
inline constexpr std::string_view kNumeralAndAHalf =
    "and a half";
/// Behind the numbers of a date.
inline constexpr std::string_view kNumeralDate =
    "";
/// Half a day in one word.
inline constexpr std::string_view kNumeralHalfADay =
    "half a day";
/// Half an hour in one word.
inline constexpr std::string_view kNumeralHalfAnHour =
    "half an hour";
/// A hundred in numerals that count by tens: 两百.
inline constexpr std::string_view kNumeralHundred =
    "";
/// A hundred million in numerals that count by it: 3億.
inline constexpr std::string_view kNumeralHundredMillion =
    "";
/// Minutes, where hours stand before them or in a Japanese text.
inline constexpr std::string_view kNumeralMinuteBehindHours =
    "";
/// Before a number: it says which one, or no exact number.
inline constexpr std::string_view kNumeralOrdinal =
    "";
/// Ten thousand in numerals that count by it: 30万.
inline constexpr std::string_view kNumeralTenThousand =
    "";
/// A time in one word, with the number and the unit that it is.
inline constexpr std::string_view kNumeralTime =
    "";
/// A choice between two.
inline constexpr std::string_view kOr =
    "or$|oder$|ou$";
/// Sentences whose parameters are another model's, or some of them.
inline constexpr std::string_view kParametersNotSentence =
    "based on|initiali|embedding|trainable|active|adapter|lora|from the|version of|derived|series|family|models|ranging|layers|same";
/// Before a number of parameters: it is this model's.
inline constexpr std::string_view kParametersOwnBefore =
    "is a |is an |this model|the model|our model|has |with|contains|consists";
/// Cities by the names that the language has for them, each with the catalogue's name behind =.
inline constexpr std::string_view kPlaceCity =
    "";
/// Before a place.
inline constexpr std::string_view kPlaceIn =
    "in";
/// Places that the catalogue need not know.
inline constexpr std::string_view kPlaceNowhere =
    "local|home|private|premis|laptop|own|server$|any$|personal|university|institut|lab$|internal|cluster|computer|pc$";
/// Sentences that say where hardware stands.
inline constexpr std::string_view kPlaceStands =
    "data center|datacenter|data centre|cluster|server|located|hosted|supercomputer|location|region|rechenzentrum|standort|steht in|centre de calcul|centre de donnees|heberge|centro de datos|centro de calculo|alojad|centro de dados|centro de computacao|hospedad|centro di calcolo|centro dati";
/// A value that nobody has filled in.
inline constexpr std::string_view kPlaceholder =
    "more info|information needed|information required|insert|tbd|tba|tbc|to be |todo|n a$|na$|unknown|forthcoming|coming soon|in progress|not available|not applicable|unavailable|none$|not recorded|not reported|not tracked|not measured|not disclosed|not known|not specified|undisclosed|unspecified|varies|variable$|depends|depending|dependent|your |e g |placeholder|fill in|xx$|xxx$|see above|see below|see paper|same as|describe|not mentioned|not explicitly|not provided|not stated|not given|no specific information|no information|cannot provide|not been measured|not been tracked|not been recorded|nan$|null$|unbekannt|nicht bekannt|keine angabe|a completer|non communique|inconnu|desconocido|desconhecido";
/// Before a power: it is not one accelerator's.
inline constexpr std::string_view kPowerNotAccelerator =
    "total|node|server|cpu|system";
/// Before a number: not exact.
inline constexpr std::string_view kQuantityAbout =
    "about around approximately approx roughly nearly almost circa ca estimated etwa ungefähr rund zirka knapp gut environ approximativement presque quasiment aproximadamente alrededor unos unas cerca casi quase uns umas quasi approssimativamente ongeveer bijna około prawie yaklaşık";
/// Behind a figure: not exact.
inline constexpr std::string_view kQuantityAboutBehind =
    "approximately approx";
/// Beside a time: it is that of all of them.
inline constexpr std::string_view kQuantityAllTogether =
    "total overall altogether together insgesamt zusammen";
/// Between the parts of a time.
inline constexpr std::string_view kQuantityAnd =
    "and und et y e en i ve";
/// Behind a number: a half more, in one word.
inline constexpr std::string_view kQuantityAndAHalf =
    "buçuk";
/// Before a unit of time: one of it.
inline constexpr std::string_view kQuantityArticle =
    "a an";
/// Before a number: it is a lower limit.
inline constexpr std::string_view kQuantityAtLeast =
    "exceeding over above more greater longer least mehr mindestens über plus más mas mais più oltre almeno";
/// Behind a figure: it is a lower limit.
inline constexpr std::string_view kQuantityAtLeastBehind =
    "upwards minimum";
/// Before a number: it is an upper limit.
inline constexpr std::string_view kQuantityAtMost =
    "under below less fewer shorter most up weniger höchstens unter bis maximal moins jusqu menos hasta até meno";
/// Behind a figure: it is an upper limit.
inline constexpr std::string_view kQuantityAtMostBehind =
    "tops maximum max";
/// Before a range.
inline constexpr std::string_view kQuantityBetween =
    "between zwischen entre tra fra";
/// Before a number: a limit without another word.
inline constexpr std::string_view kQuantityBoundAlone =
    "over above under below exceeding über mindestens höchstens maximal hasta até oltre almeno";
/// Before the least or the most of a limit: at least.
inline constexpr std::string_view kQuantityBoundLead =
    "at au al lo como pelo no";
/// Of two words: it is a lower limit.
inline constexpr std::string_view kQuantityBoundLeast =
    "least moins minimum menos mínimo minimo";
/// Of two words: it is an upper limit.
inline constexpr std::string_view kQuantityBoundMost =
    "most plus maximum sumo máximo massimo";
/// The gas.
inline constexpr std::string_view kQuantityCarbon =
    "carbon ghg";
/// By the clock.
inline constexpr std::string_view kQuantityClock =
    "wall clock wallclock elapsed";
/// Behind a number of times: it compares, and counts nothing.
inline constexpr std::string_view kQuantityCompared =
    "faster slower more less larger smaller bigger longer shorter better cheaper lower higher fewer as the";
/// Parts of an accelerator.
inline constexpr std::string_view kQuantityCore =
    "cores core";
/// Before how many devices there are: "n = 8".
inline constexpr std::string_view kQuantityCountLabel =
    "n count quantity qty number num";
/// Processors.
inline constexpr std::string_view kQuantityCpu =
    "cpu cpus vcpu";
/// Behind hours: of each day.
inline constexpr std::string_view kQuantityDaily =
    "daily täglich quotidiennes quotidiennement diarias diarios diárias diários diariamente giornaliere giornalieri";
/// Accelerators.
inline constexpr std::string_view kQuantityDevice =
    "gpus gpu tpu tpus hpu hpus npu npus gcd gcds accelerator accelerators chip chips card cards device devices grafikkarte grafikkarten karten beschleuniger carte cartes accélérateur accélérateurs tarjeta tarjetas acelerador aceleradores placa placas scheda schede acceleratore acceleratori kaart kaarten videokaart videokaarten karta karty kart kartach akcelerator akceleratory kartı kartları";
/// Hours of one accelerator in one word.
inline constexpr std::string_view kQuantityDeviceHour =
    "gpuh gpuhrs";
/// Of every one of several: machines or runs.
inline constexpr std::string_view kQuantityEach =
    "each apiece both je jeweils chacun chacune cada ciascuno ciascuna ognuno";
/// What is given: emissions.
inline constexpr std::string_view kQuantityEmissions =
    "emissions emission emitted";
/// CO2 equivalent.
inline constexpr std::string_view kQuantityEquivalent =
    "equivalent e eq eqv equiv equivalents dioxide äquivalent äquivalente äq äquivalenten éq équivalent équivalents equivalente equivalentes";
/// Between a number and its noun.
inline constexpr std::string_view kQuantityFiller =
    "total a an the all our cumulative training pretraining pre text unique active activated trainable learnable model compute computation time cluster insgesamt";
/// Words for two weeks.
inline constexpr std::string_view kQuantityFortnight =
    "fortnights fortnight";
/// How often something took place: four times, in one word.
inline constexpr std::string_view kQuantityFourTimes =
    "viermal";
/// Before a range.
inline constexpr std::string_view kQuantityFrom =
    "from von de desde da dalle dai";
/// Between a mass and its gas.
inline constexpr std::string_view kQuantityGasOf =
    "of von de d di";
/// A half.
inline constexpr std::string_view kQuantityHalf =
    "half halb halbe halben halber demi demie demies medio media meio meia mezzo mezza mezz halve pół yarım";
/// Ends a number in one word that is a half more.
inline constexpr std::string_view kQuantityHalfEnding =
    "einhalb einhalbe einhalben ënhalf ënhalve eneenhalf eneenhalve enhalf enhalve";
/// Servers.
inline constexpr std::string_view kQuantityHost =
    "nodes node server servers machine machines host hosts vm vms pod slice knoten rechner maschinen maschine servern rechnern nœud nœuds noeud noeuds serveur serveurs nodo nodos servidor servidores máquina máquinas maquinas nó nós nodi macchina macchine knooppunten węzeł węzły węzłów węzłach serwer serwery serwerów serwerach";
/// Words beside a stage in a sum of hours: they say nothing of how many.
inline constexpr std::string_view kQuantityHoursJoins =
    "for of on in at the a and with stage phase model total main final first second";
/// Things in a sum of hours that are counted.
inline constexpr std::string_view kQuantityHoursSeveral =
    "runs trials jobs sweeps experiments seeds attempts restarts ablations evaluations evals crashes retries repeats";
/// Names of stages in a sum of hours.
inline constexpr std::string_view kQuantityHoursStage =
    "pre-training pretraining pretrain training train sft dpo ppo grpo kto orpo rlhf rlaif rlvr rl fine-tuning finetuning fine-tune finetune instruction instruct preference reward alignment tuning midtraining mid-training annealing cooldown warmup long-context context extension continued distillation supervised failed failure failures crashed aborted debugging debug test testing run sweep trial job experiment ablation evaluation eval search hyperparameter hyper-parameter overhead restart retry base smoke";
/// Between a label and its number.
inline constexpr std::string_view kQuantityIs =
    "of is was are were";
/// Between a time and the hardware.
inline constexpr std::string_view kQuantityJoins =
    "on using with across by auf mit sur avec con en sobre em com usando su op met na ile üzerinde";
/// Before a time.
inline constexpr std::string_view kQuantityLasts =
    "for in took takes lasted during für dauerte während pendant durant por durante gedurende duurde przez trwało";
/// Before a ton.
inline constexpr std::string_view kQuantityMetric =
    "metric";
/// How often what follows or precedes took place: "twice 8 A100".
inline constexpr std::string_view kQuantityMultiplied =
    "twice thrice double triple times zweimal dreimal viermal doppelt mal fois veces vezes volte";
/// Counted, though none of them need be a whole run.
inline constexpr std::string_view kQuantityNoWholeRun =
    "restarts attempts rounds double triple";
/// What is given: efficiency.
inline constexpr std::string_view kQuantityNounEfficiency =
    "mfu hfu utilization utilisation";
/// What is given: a fraction.
inline constexpr std::string_view kQuantityNounFraction =
    "percent";
/// What is counted: parameters.
inline constexpr std::string_view kQuantityNounParameters =
    "parameters parameter param params weights parametern paramètre paramètres parametres parámetro parámetros parametros parâmetro parâmetros parametro parametri";
/// What is given: power.
inline constexpr std::string_view kQuantityNounPower =
    "tdp";
/// What is given: PUE.
inline constexpr std::string_view kQuantityNounPue =
    "pue";
/// What is counted: examples.
inline constexpr std::string_view kQuantityNounSamples =
    "samples sample examples images documents sequences sentences pairs beispiele beispielen bilder bildern dokumente dokumenten exemples échantillons ejemplos imágenes muestras exemplos imagens amostras esempi immagini campioni";
/// What is counted: tokens.
inline constexpr std::string_view kQuantityNounTokens =
    "tokens token jetons";
/// Between machines and what each of them holds.
inline constexpr std::string_view kQuantityOf =
    "of equipped having containing featuring holding von zu aus ausgestattet de à da di";
/// Behind "of" or "in": what has been named before.
inline constexpr std::string_view kQuantityOfThem =
    "them those these total all which";
/// One and a half in one word.
inline constexpr std::string_view kQuantityOneAndAHalf =
    "1.5 anderthalb eineinhalb anderhalf anderhalve półtora półtorej";
/// Before more or less behind a figure: it is a limit.
inline constexpr std::string_view kQuantityOr =
    "or and oder und ou et o y e";
/// Two of something.
inline constexpr std::string_view kQuantityPair =
    "pair couple duo";
/// Parts of a training, or of several: what is counted by them is no whole.
inline constexpr std::string_view kQuantityPart =
    "epoch step iteration batch run seed fold trial experiment sample example checkpoint stage phase round layer model epoche schritt lauf durchlauf époque epoque étape época epoca paso passo";
/// Particles that may touch a unit.
inline constexpr std::string_view kQuantityParticle =
    "";
/// Before what a figure is counted by.
inline constexpr std::string_view kQuantityPer =
    "per pro am par por al ao";
/// Counters between a number and the thing that is counted.
inline constexpr std::string_view kQuantityPiece =
    "x";
/// What devices are counted in behind their name.
inline constexpr std::string_view kQuantityPieces =
    "pieces pcs units copies stück unidades";
/// A quarter.
inline constexpr std::string_view kQuantityQuarter =
    "quarter quarters viertel quart quarts cuarto cuartos quarto quartos quarti kwart";
/// Ends a number in one word that is a quarter more.
inline constexpr std::string_view kQuantityQuarterEnding =
    "einviertel";
/// A word for a quarter of an hour ("viertelstunde").
inline constexpr std::string_view kQuantityQuarterHour =
    "viertelstunde viertelstunden";
/// Several trainings or parts of one, each of which may take a time.
inline constexpr std::string_view kQuantityRepeats =
    "runs seeds trials experiments folds repetitions repeats trainings jobs restarts sweeps rounds attempts models times läufe läufen durchläufe durchläufen experimente essais entraînements entrainements exécutions ejecuciones semillas entrenamientos experimentos execuções sementes treinamentos esecuzioni addestramenti esperimenti";
/// Before "of" and a figure: it is a part of that.
inline constexpr std::string_view kQuantityShare =
    "half third thirds quarter quarters fifth fifths tenth tenths percent most part fraction portion majority rest hälfte drittel viertel teil prozent moitié tiers quart quarts partie mitad tercio tercios cuarto cuartos parte metade terço terços quartos metà terzo terzi quarti";
/// Between a word of comparison and its number.
inline constexpr std::string_view kQuantityThan =
    "than to als zu de do di";
/// A word for three quarters of an hour ("dreiviertelstunde").
inline constexpr std::string_view kQuantityThreeQuarterHour =
    "dreiviertelstunde dreiviertelstunden";
/// Ends a number in one word that is three quarters more.
inline constexpr std::string_view kQuantityThreeQuartersEnding =
    "dreiviertel";
/// How often what precedes took place: three times, in one word.
inline constexpr std::string_view kQuantityThreeTimes =
    "thrice dreimal";
/// Between the ends of a range.
inline constexpr std::string_view kQuantityTo =
    "to bis à a alle ai";
/// How often something took place: two times, in one word.
inline constexpr std::string_view kQuantityTwice =
    "twice zweimal";
/// Behind a number of accelerators.
inline constexpr std::string_view kQuantityUsed =
    "used count";
/// Numbers that are not exact.
inline constexpr std::string_view kQuantityVagueNumber =
    "few several some many";
/// Times that have no exact length.
inline constexpr std::string_view kQuantityVagueTime =
    "overnight weekend weekends";
/// Makers, passed over before a part.
inline constexpr std::string_view kQuantityVendor =
    "nvidia amd intel google cloud tesla geforce instinct habana hugging face studio lab vast lightning ai custom kaggle colab free local rented";
/// What a share may be of that changes how long something ran.
inline constexpr std::string_view kQuantityWholeTime =
    "time run duration runtime schedule zeit dauer laufzeit temps durée tiempo duración tempo duração durata";
/// A number of thousands of millions.
inline constexpr std::string_view kScaleBillion =
    "billion bn b g billions milliarde milliarden mrd milliard milliards md mds millardo millardos bilhão bilhões bilhoes bi miliardo miliardi mld";
/// A number of millions.
inline constexpr std::string_view kScaleMillion =
    "million mn mil m millionen mio millions millón millones milhão milhões milhoes mi milione milioni mln";
/// A number of thousands.
inline constexpr std::string_view kScaleThousand =
    "thousand k tausend tsd mille milliers mil miles mila";
/// A number of millions of millions.
inline constexpr std::string_view kScaleTrillion =
    "trillion tn t billionen billions billón billones trilhão trilhões trilhoes bilião biliões bilione bilioni";
/// Headings that are no name of a model.
inline constexpr std::string_view kSectionGenericTitle =
    "model details|model card$|model trained using|table of contents|introduction$|overview$|model description|environmental|license|about$|readme|model summary|usage|training|hardware|intended|news|updates|quick|description$|disclaimer|model information|highlights|abstract|details$|co2|carbon|emission|summary$|requirements|installation|getting started|contents$";
/// Headings of sections about emissions.
inline constexpr std::string_view kSectionImpact =
    "environment|carbon|co2|emission|footprint|energy|sustainab|climate|power consumption|greenhouse|co 2|umwelt|klima|energie|ecolog|empreinte|impact environ|ambiental|huella|pegada|ambientale";
/// Headings of sections that say nothing about the training.
inline constexpr std::string_view kSectionNever =
    "inference|software integration|deploy|serving|requirement|how to|quick|usage|getting started|get started|citation|citing|license|limitation|bias|risk|acknowledg|reference|contact|installation|prerequisite|faq|changelog|quantiz|latency|throughput|other models|comparison|compared|related work|related model|glossary|example|demo|running|run the|run it|how do|download|intended use|use cases|out of scope|efficiency benchmark|guide|tutorial|recipe|author|feedback|disclaimer|ethical|safety|responsib|merge|quantis|inferenz|nutzung|verwendung|utilisation|uso$";
/// Headings of sections about something else.
inline constexpr std::string_view kSectionOther =
    "evaluat|benchmark|result|performance|uses$|use$|tokeniz|dataset|data$|preprocess|metrics|test|ergebnisse|evaluierung|resultat";
/// Headings of sections about hardware and set-up.
inline constexpr std::string_view kSectionTechnical =
    "hardware|compute|computing|infrastructure|technical|specification|details|speeds|setup|summary|overview|model description|resources|cost|procedure|statistics|gpu|model info|about|description|materiel";
/// Headings of sections about training.
inline constexpr std::string_view kSectionTraining =
    "train|pretrain|fine tun|finetun|distill|trainiert|entrain|entrenam|treinam|addestr";
/// Sentences about a training that others did.
inline constexpr std::string_view kSentenceByOthers =
    "by its authors|by their authors|by the original authors|by its creators|by its developers|by its makers|by the authors of|trained by someone else|by someone else";
/// Sentences in which sizes may be those of the model that this one was made from.
inline constexpr std::string_view kSentenceDerived =
    "fine tun|finetun|lora|qlora|based on|version of|derived|built on|initiali|base model|adapter|continued|continually|checkpoint";
/// Sentences about emissions.
inline constexpr std::string_view kSentenceEmission =
    "co2|carbon|emi|co2eq|co2e|footprint|greenhouse|ghg|tco2|kgco2|empreinte";
/// Words of a sentence about a fine-tuning.
inline constexpr std::string_view kSentenceFineTuning =
    "lora$|qlora$|dora$|peft$|adapter|fine tun|finetun|sft$|dpo$|rlhf$|grpo$|ppo$|dreambooth|feinabgest|feinjust|nachtrainier|affin|reentrain|ajuste fino|afinad|affinat";
/// Behind the name of the model that this one was made from: its own training.
inline constexpr std::string_view kSentenceFirstTraining =
    "is pretrained|was pretrained|was pre trained|is pre trained|was trained|has been trained|were pretrained|were trained|took|needed|required|consumed|used";
/// Sentences about hardware.
inline constexpr std::string_view kSentenceHardware =
    "gpu|gpus|tpu|tpus|hardware|accelerator|nvidia|amd|rtx|gtx|trained on|tuned on|chips|tpuv|instances|macbook|mac studio|mac mini";
/// Words of a time that may be a training's.
inline constexpr std::string_view kSentenceHours =
    "hour|hours|h$|gpuh|day|days|week|weeks|month|months|runtime|elapsed";
/// Sentences about emissions or energy.
inline constexpr std::string_view kSentenceImpact =
    "emi|carbon|co2|greenhouse|energy|electricity|neutral";
/// Sentences about the model that this one was made from.
inline constexpr std::string_view kSentenceMadeFrom =
    "start from|starting from|starts from|starting with|initiali|based on|built on|built upon|derived from|on top of";
/// Before a quantity: it is not about the whole run.
inline constexpr std::string_view kSentenceNotLead =
    "market based|offset|equivalent to|or about|batch size|batch of|sequence|context|vocabulary|vocab|window|max length|max seq|max token|max new|max context|maximum|embedding|per |memory|cpu|every|each|of which|saving|dataset of|corpus of";
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
    "inference|infer$|your$|you$|serving|served|deploy|evaluat|benchmark|compared|comparison|versus|vs$|whereas|in contrast|relative to|than the|than other|than gpt|than llama|than bloom|than a |than an |than training|e g|for example|for instance|such as|would|could|should|recommend|minimum|at least one|household|flight|driving|km$|kilomet|miles|per capita|per year|annual|data generation|generated using|annotat|preprocess|tokeniz|quantiz|if you|planned|will be|we plan|teacher|previous|other models|prior work|their|they |requires at|to run|can run|runs on|run on a single|fits on|fit on|equivalent to the|reserve$|reserves|reserving|spare|additional|smartphone|trees|cars|saved|avoid|one sample|per query|per image|per request|hyperparameter search|all experiments|ablation|test set|latency|throughput|either|data collection|not mentioned|not provided|not explicitly|similar models|one epoch|each epoch|per epoch|an epoch|single epoch|per step|each step|each run|per run|each fold|per fold|each experiment|per experiment|which was trained|which was pretrained|that was trained|that was pretrained|originally trained|the base model was|for the base model|of the base model|original model|base model took|base model takes|base model has|base model had|base model needed|base model required|base model used|base model itself|base model consumed|base model emitted|base model ran|base model s training|training the base model|pretraining the base model|pretraining of the base|pre training of the base|can be trained|trains on a single gpu|could be trained|also trains|quantis|basismodell wurde|basismodell brauchte|basismodell hat|pro epoche|je epoche|modele de base a |par epoque|modelo base fue |por epoca|cada epoca";
/// Sentences about the model of the card.
inline constexpr std::string_view kSentenceOwnModel =
    "we |our |this model|the model|fine tun|finetun|is a |is an ";
/// Sentences about a place.
inline constexpr std::string_view kSentencePlace =
    "cluster|data center|datacenter|supercomputer|located|hosted|rechenzentrum|standort|steht in|centre de calcul|centre de donnees|heberge|centro de datos|centro de calculo|alojad|centro de dados|centro de computacao|hospedad|centro di calcolo|centro dati";
/// Words of a sentence about a pre-training.
inline constexpr std::string_view kSentencePreTraining =
    "pre train|pretrain|from scratch|vortrainier|preentrain|pre entrain|preentren|preaddestr";
/// Words that name what computes where no accelerator does.
inline constexpr std::string_view kSentenceProcessor =
    "cpu cpus xeon epyc ryzen threadripper";
/// Behind emissions or energy: they are of more than one training.
inline constexpr std::string_view kSentenceSeveralTrainings =
    "whole series|entire series|whole family|entire family|model family|all models|all runs|all experiments|of which|failed runs|including development|includes development|including experiments|including ablations|and ablations|and experiments";
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
    "a an and the of on in at for with to from by using used use we i it our my was were is are that this model models training train trained run ran running took takes will be been would did do does done take taking need needs needed require requires required plan planned planning going emit emits emitted lasted lasts which then so its also about around approximately roughly than gpu gpus card cards hours hour h days day per each all total der die das ein eine einen wir haben auf mit und fur modell trainiert j d l modèle entraînement entraîné de du des le la les un une sur avec et en au aux nous avons ai modele entrainement entraine pris prendra consommé consommera allons vais pendant durant à dans op met het een wij getraind gedurende na przez w z trenowany ile üzerinde boyunca";
/// What sets a training up.
inline constexpr std::string_view kSettingHyperparameters =
    "hyperparameters";
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
/// Before a time: what was collected in it, and not the training.
inline constexpr std::string_view kTimeOfData =
    "collected$|recorded$|gathered$|crawled$|annotated$|labelled$|labeled$|scraped$|transcribed$|spanning$|covering$";
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
    "days day tag tage tagen jour jours journée journées dia dias día días giorno giorni dag dagen dzień dnia dni doba doby dobę gün";
/// Words for the gigawatt hour.
inline constexpr std::string_view kUnitGigawattHour =
    "gigawatthours gigawatthour gigawattstunde gigawattstunden gigawattheure gigawattheures gigavatiohora gigawatthora gigawattora";
/// Words for the gram.
inline constexpr std::string_view kUnitGram =
    "grams gram gramm gramme grammes gramo gramos grama gramas grammo grammi";
/// Words for the hour.
inline constexpr std::string_view kUnitHour =
    "hours hr hrs hour stunde stunden std heure heures hora horas ore ora uur uren godzina godziny godzin godz saat";
/// Hours that a device follows ("heures de GPU").
inline constexpr std::string_view kUnitHourBeforeDevice =
    "stunden heure heures hora horas ore";
/// Words for the joule.
inline constexpr std::string_view kUnitJoule =
    "joules joule julios";
/// Words for the kilogram.
inline constexpr std::string_view kUnitKilogram =
    "kilos kgs kilo kilogramm kilogramme kilogrammes kilogramo kilogramos quilograma quilogramas quilo quilos chilogrammo chilogrammi";
/// Words for the kilowatt.
inline constexpr std::string_view kUnitKilowatt =
    "kilowatts kilowatt kilovatio kilovatios quilowatt quilowatts chilowatt";
/// Words for the kilowatt hour.
inline constexpr std::string_view kUnitKilowattHour =
    "kilowatthours kilowatthour kilowattstunde kilowattstunden kilowattheure kilowattheures kilovatiohora quilowatthora chilowattora kilowattora";
/// Words for the megawatt.
inline constexpr std::string_view kUnitMegawatt =
    "megawatts megawatt mégawatt mégawatts megavatio megavatios";
/// Words for the megawatt hour.
inline constexpr std::string_view kUnitMegawattHour =
    "megawatthours megawatthour megawattstunde megawattstunden mégawattheure mégawattheures megawattheures megavatiohora megawatthora megawattora";
/// Words for the minute.
inline constexpr std::string_view kUnitMinute =
    "minutes min mins minute minuten minutos minuto minuti minuut minuta minuty minut dakika";
/// Words for the month.
inline constexpr std::string_view kUnitMonth =
    "months month monat monate monaten mois meses mes mês mese mesi maand maanden miesiąc miesiące miesięcy ay";
/// Words for the pound.
inline constexpr std::string_view kUnitPound =
    "lbs lb pfund livres libras libbre";
/// Words for the second.
inline constexpr std::string_view kUnitSecond =
    "seconds sec secs second sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekunda sekundy sekund saniye";
/// Words for the ton.
inline constexpr std::string_view kUnitTon =
    "tons ton";
/// Words for the tonne.
inline constexpr std::string_view kUnitTonne =
    "tonnes tonne tonnen toneladas tonelada tonnellate tonnellata";
/// Words for the watt.
inline constexpr std::string_view kUnitWatt =
    "watts watt vatio vatios";
/// Words for the watt hour.
inline constexpr std::string_view kUnitWattHour =
    "watthours watthour wattstunde wattstunden wattheure wattheures vatiohora watthora wattora";
/// Words for the week.
inline constexpr std::string_view kUnitWeek =
    "weeks wk wks week woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie tygodni hafta";
/// Words for the year.
inline constexpr std::string_view kUnitYear =
    "years yr yrs year jahr jahre jahren ans année années año años ano anos anno anni jaar jaren rok lata yıl";
/// Units and scales of languages that write decimals with a comma.
inline constexpr std::string_view kDecimalCommaUnits =
    "milliarde milliarden mrd millionen mio tausend tsd billionen tag tage tagen gigawattstunde gigawattstunden gramm stunde stunden std kilogramm kilowattstunde kilowattstunden megawattstunde megawattstunden minuten monat monate monaten pfund sekunde sekunden tonnen wattstunde wattstunden woche wochen jahr jahre jahren milliard milliards md mds millions mille milliers jour jours journée journées gigawattheure gigawattheures gramme grammes heure heures kilogramme kilogrammes kilowattheure kilowattheures mégawatt mégawatts mégawattheure mégawattheures megawattheures mois livres seconde secondes wattheure wattheures semaine semaines ans année années millardo millardos millón millones billón billones dia dias día días gigavatiohora gramo gramos hora horas julios kilogramo kilogramos kilovatio kilovatios kilovatiohora megavatio megavatios megavatiohora minutos minuto meses mes libras segundo segundos toneladas tonelada vatio vatios vatiohora semana semanas año años bilhão bilhões bilhoes bi milhão milhões milhoes mi trilhão trilhões trilhoes bilião biliões gigawatthora grama gramas quilograma quilogramas quilo quilos quilowatt quilowatts quilowatthora megawatthora mês watthora ano anos miliardo miliardi mld milione milioni mln mila bilione bilioni giorno giorni gigawattora grammo grammi ore ora chilogrammo chilogrammi chilowatt chilowattora kilowattora megawattora minuti mese mesi libbre secondo secondi tonnellate tonnellata wattora settimana settimane anno anni dag dagen uur uren minuut maand maanden seconden weken jaar jaren dzień dnia dni doba doby dobę godzina godziny godzin godz minuta minuty minut miesiąc miesiące miesięcy sekunda sekundy sekund tydzień tygodnie tygodni rok lata gün saat dakika ay saniye hafta yıl";
/// Foreign words and the English that they stand for: Phrases.
inline constexpr std::string_view kTranslatedPhrases =
    "二氧化碳=co2|硬件类型=hardware type|硬件=hardware type|训练硬件=hardware type|使用硬件=hardware type|显卡型号=hardware type|加速器类型=hardware type|训练时长=training time|训练时间=training time|训练用时=training time|gpu数量=number of gpu|gpu 数量=number of gpu|显卡数量=number of gpu|加速器数量=number of gpu|gpu时间=gpu time|gpu 时间=gpu time|碳排放量=emissions|碳排放=emissions|二氧化碳排放量=emissions|排放量=emissions|总能耗=energy used|能源消耗=energy used|能耗=energy used|耗电量=energy used|用电量=energy used|能源消耗量=energy used|训练轮数=num epochs|碳强度=carbon intensity|电网碳强度=carbon intensity|排放因子=carbon intensity|使用时长=hours used|使用小时数=hours used|使用时间=hours used|模型名称=model|节点数=number of nodes|节点数量=number of nodes|服务器数量=number of nodes|推理=inference|参数量=parameters|参数=parameters|模型参数=parameters|参数规模=parameters|功率=power draw|功耗=power draw|处理器=cpu|云服务商=cloud provider|云服务提供商=cloud provider|云提供商=cloud provider|云厂商=cloud provider|计算区域=compute region|计算地区=compute region|训练地点=compute region|训练词元数=training tokens|训练token数=training tokens|训练tokens=training tokens|总计=total|合计=total|训练过程=train|半天=half a day|半日=half a day|半小时=half an hour|半个小时=half an hour|约=about|大约=about|大概=about|约为=about|超过=exceeding|至少=exceeding|不少于=exceeding|不低于=exceeding|多于=exceeding|高于=exceeding|大于=exceeding|最少=exceeding|不到=under|少于=under|低于=under|不超过=under|至多=under|最多=under|不足=under|小于=under|不高于=under|不大于=under|卡时=gpuh|gpu时=gpuh|卡小时=gpuh|每台=each|每个节点=each|每节点=each|各=each|每次=each|当量=equivalent|总共=total|一共=total|共计=total|从=from|台服务器=nodes|台机器=nodes|个节点=nodes|台主机=nodes|节点=nodes|服务器=nodes|机器=nodes|历时=for|耗时=for|为期=for|用时=for|训练了=for|个参数=parameters|条样本=samples|个样本=samples|张图片=samples|张图像=samples|词元=tokens|个词元=tokens|个token=tokens|个tokens=tokens|环境影响=environment|碳足迹=environment|超参数=hyperparameters|二酸化炭素=co2|ハードウェア=hardware type|ハードウェアタイプ=hardware type|ハードウェアの種類=hardware type|使用ハードウェア=hardware type|ハードウエア=hardware type|学習時間=training time|訓練時間=training time|トレーニング時間=training time|gpu数=number of gpu|gpuの数=number of gpu|gpu台数=number of gpu|gpu枚数=number of gpu|gpu使用時間=gpu time|炭素排出量=emissions|二酸化炭素排出量=emissions|排出量=emissions|co2排出量=emissions|消費電力量=energy used|エネルギー消費量=energy used|総消費電力量=energy used|電力使用量=energy used|電力消費量=energy used|エポック数=num epochs|炭素強度=carbon intensity|排出係数=carbon intensity|使用時間=hours used|利用時間=hours used|モデル名=model|ノード数=number of nodes|サーバー数=number of nodes|推論=inference|パラメータ数=parameters|パラメーター数=parameters|パラメータ=parameters|パラメーター=parameters|消費電力=power draw|プロセッサ=cpu|クラウドプロバイダー=cloud provider|クラウドプロバイダ=cloud provider|クラウド事業者=cloud provider|計算リージョン=compute region|計算地域=compute region|コンピューティングリージョン=compute region|学習トークン数=training tokens|学習トークン=training tokens|合計=total|学習過程=train|半時間=half an hour|約=about|およそ=about|ほぼ=about|少なくとも=exceeding|最低=exceeding|最低でも=exceeding|最大=under|最大で=under|最長=under|最長で=under|多くとも=under|各ノード=each|ノードごとに=each|を搭載した=each|を搭載する=each|搭載した=each|搭載する=each|換算=equivalent|相当=equivalent|台のサーバー=nodes|台のサーバ=nodes|台のマシン=nodes|ノード=nodes|サーバー=nodes|サーバ=nodes|マシン=nodes|個のパラメータ=parameters|個のパラメーター=parameters|サンプル=samples|枚の画像=samples|トークン=tokens|個のトークン=tokens|環境への影響=environment|環境影響=environment|ハイパーパラメータ=hyperparameters|ハイパーパラメーター=hyperparameters|이산화탄소=co2|하드웨어=hardware type|하드웨어 유형=hardware type|하드웨어 종류=hardware type|사용 하드웨어=hardware type|학습 시간=training time|훈련 시간=training time|학습시간=training time|훈련시간=training time|gpu 개수=number of gpu|gpu 수=number of gpu|gpu 수량=number of gpu|gpu 사용 시간=gpu time|탄소 배출량=emissions|탄소배출량=emissions|배출량=emissions|이산화탄소 배출량=emissions|에너지 소비량=energy used|전력 소비량=energy used|전력 사용량=energy used|총 에너지=energy used|에너지 사용량=energy used|학습 에폭 수=num epochs|탄소 집약도=carbon intensity|탄소 강도=carbon intensity|배출 계수=carbon intensity|사용 시간=hours used|사용시간=hours used|모델 이름=model|모델명=model|노드 수=number of nodes|서버 수=number of nodes|노드 개수=number of nodes|추론=inference|매개변수=parameters|파라미터=parameters|파라미터 수=parameters|매개변수 수=parameters|소비 전력=power draw|소비전력=power draw|프로세서=cpu|클라우드 제공업체=cloud provider|클라우드 제공자=cloud provider|클라우드 공급자=cloud provider|클라우드 서비스=cloud provider|컴퓨팅 지역=compute region|컴퓨팅 리전=compute region|연산 지역=compute region|학습 토큰=training tokens|학습 토큰 수=training tokens|합계=total|학습 과정=train|반나절=half a day|반시간=half an hour|약=about|대략=about|최소=exceeding|적어도=exceeding|최소한=exceeding|최대=under|많아야=under|길어야=under|각각=each|노드당=each|서버당=each|각 노드=each|각 =each|를 장착한=each|을 장착한=each|를 탑재한=each|을 탑재한=each|환산=equivalent|당량=equivalent|총=total|대의 서버=nodes|개의 노드=nodes|개 노드=nodes|노드=nodes|서버=nodes|개의 매개변수=parameters|개의 파라미터=parameters|개 파라미터=parameters|샘플=samples|개의 샘플=samples|토큰=tokens|개의 토큰=tokens|개 토큰=tokens|환경 영향=environment|환경적 영향=environment|하이퍼파라미터=hyperparameters|углекислого газа=co2|углекислый газ=co2|тип оборудования=hardware type|оборудование=hardware type|используемое оборудование=hardware type|аппаратное обеспечение=hardware type|время обучения=training time|длительность обучения=training time|продолжительность обучения=training time|количество gpu=number of gpu|число gpu=number of gpu|количество видеокарт=number of gpu|время gpu=gpu time|выбросы углерода=emissions|выбросы=emissions|углеродные выбросы=emissions|выбросы co2=emissions|углеродный след=emissions|потребление энергии=energy used|энергопотребление=energy used|потребление электроэнергии=energy used|затраты энергии=energy used|количество эпох=num epochs|углеродоёмкость=carbon intensity|углеродная интенсивность=carbon intensity|коэффициент выбросов=carbon intensity|использовано часов=hours used|часы использования=hours used|время использования=hours used|название модели=model|количество узлов=number of nodes|число узлов=number of nodes|количество серверов=number of nodes|инференс=inference|количество параметров=parameters|параметры=parameters|число параметров=parameters|мощность=power draw|потребляемая мощность=power draw|процессор=cpu|облачный провайдер=cloud provider|поставщик облачных услуг=cloud provider|облако=cloud provider|регион вычислений=compute region|вычислительный регион=compute region|токены обучения=training tokens|обучающие токены=training tokens|итого=total|обучение=train|полдня=half a day|полсуток=half a day|полчаса=half an hour|около=about|примерно=about|приблизительно=about|порядка=about|где-то=about|более=exceeding|больше=exceeding|свыше=exceeding|более чем=exceeding|больше чем=exceeding|не менее=exceeding|не меньше=exceeding|как минимум=exceeding|по меньшей мере=exceeding|по крайней мере=exceeding|минимум=exceeding|менее=under|меньше=under|менее чем=under|менее чем за=under|меньше чем=under|меньше чем за=under|не более=under|не больше=under|максимум=under|не более чем=under|видеокарт=gpus|видеокарты=gpus|видеокарта=gpus|видеокартах=gpus|ускорителей=gpus|ускорителя=gpus|ускорителях=gpus|карт=gpus|карты=gpus|картах=gpus|каждый=each|каждом=each|каждая=each|эквивалента=equivalent|эквивалент=equivalent|эквиваленте=equivalent|экв=equivalent|от=from|узлов=nodes|узла=nodes|узел=nodes|узлах=nodes|узле=nodes|серверов=nodes|сервера=nodes|сервер=nodes|серверах=nodes|сервере=nodes|машин=nodes|машины=nodes|машинах=nodes|на=on|в течение=for|длилось=for|заняло=for|дважды=twice|параметров=parameters|параметра=parameters|примеров=samples|изображений=samples|токенов=tokens|токена=tokens|токены=tokens|по=of|полтора=1.5|полторы=1.5|полутора=1.5|трижды=thrice|влияние на окружающую среду=environment|воздействие на окружающую среду=environment|экологическое воздействие=environment|гиперпараметры=hyperparameters|гиперпараметров=hyperparameters";
/// Foreign words and the English that they stand for: WeakLabels.
inline constexpr std::string_view kTranslatedWeakLabels =
    "能量=energy|时长=duration|大小=size|服务商=provider|提供商=provider|地区=region|区域=region|数据中心=region|机房=region|エネルギー=energy|所要時間=duration|サイズ=size|プロバイダー=provider|プロバイダ=provider|事業者=provider|地域=region|リージョン=region|データセンター=region|データセンタ=region|에너지=energy|소요 시간=duration|소요시간=duration|크기=size|제공업체=provider|제공자=provider|공급자=provider|지역=region|리전=region|데이터센터=region|데이터 센터=region|энергия=energy|длительность=duration|продолжительность=duration|размер=size|провайдер=provider|поставщик=provider|регион=region|датацентр=region|дата-центр=region|центр обработки данных=region|вычислительный центр=region";
/// Foreign words and the English that they stand for: Units.
inline constexpr std::string_view kTranslatedUnits =
    "天=days|吉瓦时=gigawatthours|克=grams|小时=hours|个小时=hours|钟头=hours|小時=hours|個小時=hours|焦耳=joules|千克=kilos|公斤=kilos|千瓦=kilowatts|千瓦时=kilowatthours|千瓦·时=kilowatthours|千瓦小时=kilowatthours|度电=kilowatthours|兆瓦=megawatts|兆瓦时=megawatthours|兆瓦·时=megawatthours|兆瓦小时=megawatthours|分钟=minutes|个月=months|磅=lbs|秒=seconds|秒钟=seconds|吨=tonnes|公吨=tonnes|瓦=watts|瓦特=watts|瓦时=watthours|瓦·时=watthours|周=weeks|星期=weeks|个星期=weeks|年=years|日間=days|日=days|ギガワット時=gigawatthours|グラム=grams|時間=hours|ジュール=joules|キログラム=kilos|キロワット=kilowatts|キロワット時=kilowatthours|キロワットアワー=kilowatthours|メガワット=megawatts|メガワット時=megawatthours|メガワットアワー=megawatthours|分間=minutes|か月=months|ヶ月=months|カ月=months|ヵ月=months|か月間=months|ヶ月間=months|ポンド=lbs|秒間=seconds|トン=tonnes|メートルトン=tonnes|ワット=watts|ワット時=watthours|週間=weeks|週=weeks|年間=years|일=days|일간=days|일 동안=days|기가와트시=gigawatthours|그램=grams|시간=hours|시간 동안=hours|줄=joules|킬로그램=kilos|킬로와트=kilowatts|킬로와트시=kilowatthours|킬로와트시간=kilowatthours|메가와트=megawatts|메가와트시=megawatthours|메가와트시간=megawatthours|분=minutes|분간=minutes|개월=months|달=months|파운드=lbs|초=seconds|톤=tonnes|미터톤=tonnes|와트=watts|와트시=watthours|주=weeks|주간=weeks|주일=weeks|년간=years|день=days|дня=days|дней=days|дн=days|сутки=days|суток=days|сут=days|гвт·ч=gigawatthours|гвтч=gigawatthours|гвт*ч=gigawatthours|гвт⋅ч=gigawatthours|гвт-ч=gigawatthours|грамм=grams|грамма=grams|граммов=grams|час=hours|часа=hours|часов=hours|ч=hours|часам=hours|часах=hours|джоуль=joules|джоуля=joules|джоулей=joules|дж=joules|кг=kilos|килограмм=kilos|килограмма=kilos|килограммов=kilos|квт=kilowatts|киловатт=kilowatts|киловатта=kilowatts|квт·ч=kilowatthours|квтч=kilowatthours|квт*ч=kilowatthours|квт⋅ч=kilowatthours|квт-ч=kilowatthours|квт ч=kilowatthours|киловатт-час=kilowatthours|киловатт-часа=kilowatthours|киловатт-часов=kilowatthours|мвт=megawatts|мегаватт=megawatts|мегаватта=megawatts|мвт·ч=megawatthours|мвтч=megawatthours|мвт*ч=megawatthours|мвт⋅ч=megawatthours|мвт-ч=megawatthours|мвт ч=megawatthours|мегаватт-час=megawatthours|мегаватт-часа=megawatthours|мегаватт-часов=megawatthours|минута=minutes|минуты=minutes|минут=minutes|мин=minutes|месяц=months|месяца=months|месяцев=months|мес=months|фунт=lbs|фунта=lbs|фунтов=lbs|секунда=seconds|секунды=seconds|секунд=seconds|сек=seconds|тонна=tonnes|тонны=tonnes|тонн=tonnes|т=tonnes|метрическая тонна=tonnes|метрических тонн=tonnes|вт=watts|ватт=watts|ватта=watts|вт·ч=watthours|втч=watthours|ватт-час=watthours|ватт-часа=watthours|ватт-часов=watthours|неделя=weeks|недели=weeks|недель=weeks|нед=weeks|неделю=weeks|год=years|года=years|лет=years";
/// Foreign words and the English that they stand for: Scales.
inline constexpr std::string_view kTranslatedScales =
    "百=e2|亿=e8|万=e4|十亿=e9|百万=e6|千=e3|万亿=e12|億=e8|十億=e9|兆=e12|백=e2|억=e8|만=e4|십억=e9|백만=e6|천=e3|조=e12|млрд.=e9|млрд=e9|миллиард=e9|миллиарда=e9|миллиардов=e9|млн.=e6|млн=e6|миллион=e6|миллиона=e6|миллионов=e6|тыс.=e3|тыс=e3|тысяча=e3|тысячи=e3|тысяч=e3|трлн.=e12|трлн=e12|триллион=e12|триллиона=e12|триллионов=e12";
/// Foreign words and the English that they stand for: Numbers.
inline constexpr std::string_view kTranslatedNumbers =
    "八=8|五=5|四=4|九=9|一=1|单=1|七=7|六=6|十=10|三=3|二=2|两=2|여덟=8|다섯=5|네=4|넷=4|아홉=9|한=1|하나=1|일곱=7|여섯=6|열=10|세=3|셋=3|두=2|둘=2|восемь=8|восьми=8|пять=5|пяти=5|четыре=4|четырёх=4|четырех=4|четверо=4|девять=9|девяти=9|один=1|одна=1|одном=1|одной=1|одну=1|семь=7|семи=7|шесть=6|шести=6|десять=10|десяти=10|три=3|трёх=3|трех=3|трое=3|два=2|две=2|двух=2|двое=2";
/// Foreign words and the English that they stand for: Pieces.
inline constexpr std::string_view kTranslatedPieces =
    "张=x|块=x|枚=x|片=x|卡=x|台=x|个=x|張=x|塊=x|机=x|機=x|枚の=x|台の=x|基の=x|個の=x|基=x|個=x|장의=x|대의=x|개의=x|장=x|대=x|개=x";
/// Foreign words and the English that they stand for: BehindNumbers.
inline constexpr std::string_view kTranslatedBehindNumbers =
    "个半=and a half|左右=approximately|上下=approximately|以上=upwards|及以上=upwards|或以上=upwards|或更多=upwards|以下=tops|以内=tops|之内=tops|及以下=tops|或以下=tops|或更少=tops|次=runs|遍=runs|到=to|至=to|程度=approximately|ほど=approximately|くらい=approximately|ぐらい=approximately|前後=approximately|程度の=approximately|以上の=upwards|超=upwards|を超える=upwards|を超え=upwards|を上回る=upwards|以下の=tops|未満=tops|未満の=tops|以内の=tops|回=runs|から=to|정도=approximately|정도의=approximately|가량=approximately|쯤=approximately|안팎=approximately|남짓=approximately|이상=upwards|이상의=upwards|이상을=upwards|이상으로=upwards|초과=upwards|넘게=upwards|이하=tops|이하의=tops|이하로=tops|미만=tops|미만의=tops|미만으로=tops|이내=tops|이내에=tops|번=runs|회=runs|에서=to|부터=to|с половиной=and a half|и более=upwards|или более=upwards|и больше=upwards|или больше=upwards|и менее=tops|или менее=tops|или меньше=tops|раза=runs|раз=runs|запуска=runs|запусков=runs|прогона=runs|прогонов=runs|до=to";
/// Foreign words and the English that they stand for: BehindUnits.
inline constexpr std::string_view kTranslatedBehindUnits =
    "零=and|又=and|加=and|的=of|と=and|の=of|и=and";
/// Foreign words and the English that they stand for: Halves.
inline constexpr std::string_view kTranslatedHalves =
    "半=half|반=half|половина=half";
/// Foreign words and the English that they stand for: MinutesBehindHours.
inline constexpr std::string_view kTranslatedMinutesBehindHours =
    "分=minutes";
/// Foreign words and the English that they stand for: Particles.
inline constexpr std::string_view kTranslatedParticles =
    "의=|을=|를=|이=|가=|은=|는=|에=|로=|정=|씩=|으=";
/// Foreign words and the English that they stand for: Ordinals.
inline constexpr std::string_view kTranslatedOrdinals =
    "第=|数=|几=|上=|多=|제=|수=|몇=";
/// Foreign words and the English that they stand for: Dates.
inline constexpr std::string_view kTranslatedDates =
    "年=|月=|日=|号=|년=|월=|일=";
/// Foreign words and the English that they stand for: Times.
inline constexpr std::string_view kTranslatedTimes =
    "半个月=0.5 months|半個月=0.5 months|一昼夜=1 day|一整天=1 day|整整一天=1 day|丸一日=1 day|まる一日=1 day|半月=0.5 months|이틀=2 days|이틀간=2 days|이틀 동안=2 days|사흘=3 days|사흘간=3 days|사흘 동안=3 days|나흘=4 days|나흘간=4 days|나흘 동안=4 days|닷새=5 days|닷새간=5 days|닷새 동안=5 days|엿새=6 days|엿새간=6 days|엿새 동안=6 days|열흘=10 days|열흘간=10 days|열흘 동안=10 days|보름=15 days|보름간=15 days|보름 동안=15 days|일주일=1 week|일주일간=1 week|일주일 동안=1 week|이주일=2 weeks|이주일간=2 weeks|이주일 동안=2 weeks|삼주일=3 weeks|삼주일간=3 weeks|삼주일 동안=3 weeks|한달=1 month|한달간=1 month|한달 동안=1 month|두달=2 months|두달간=2 months|두달 동안=2 months|석달=3 months|석달간=3 months|석달 동안=3 months|일년=1 year|일년간=1 year|일년 동안=1 year|삼일=3 days|삼일간=3 days|삼일 동안=3 days|하루 반=1.5 days|하루 동안=1 day|하루간=1 day|하루 만에=1 day|하루만에=1 day|하루가=1 day|꼬박 하루=1 day|하루에=each|하루=each|неделю=1 week|сутки=1 day|месяц=1 month|полмесяца=0.5 months|полгода=0.5 years|пару дней=2 days|пару недель=2 weeks|в сутки=per day|в день=per day|в неделю=per week|в месяц=per month|каждый день=per day|каждую неделю=per week";
/// Foreign words and the English that they stand for: Cities.
inline constexpr std::string_view kTranslatedCities =
    "北京=Beijing|上海=Shanghai|杭州=Hangzhou|深圳=Shenzhen|广州=Guangzhou|成都=Chengdu|南京=Nanjing|武汉=Wuhan|西安=Xi'an|合肥=Hefei|苏州=Suzhou|天津=Tianjin|重庆=Chongqing|贵阳=Guiyang|東京=Tokyo|大阪=Osaka|京都=Kyoto|名古屋=Nagoya|横浜=Yokohama|札幌=Sapporo|福岡=Fukuoka|仙台=Sendai|神戸=Kobe|広島=Hiroshima|つくば=Tsukuba|서울=Seoul|부산=Busan|인천=Incheon|대구=Daegu|대전=Daejeon|광주=Gwangju|수원=Suwon|성남=Seongnam|춘천=Chuncheon|세종=Sejong|울산=Ulsan|москва=Moscow|москве=Moscow|санкт-петербург=Saint Petersburg|санкт-петербурге=Saint Petersburg|петербург=Saint Petersburg|новосибирск=Novosibirsk|новосибирске=Novosibirsk|екатеринбург=Yekaterinburg|екатеринбурге=Yekaterinburg|казань=Kazan|казани=Kazan|нижний новгород=Nizhny Novgorod|нижнем новгороде=Nizhny Novgorod|челябинск=Chelyabinsk|самара=Samara|омск=Omsk|ростов-на-дону=Rostov-on-Don|томск=Tomsk|иннополис=Innopolis|россия=Russia|россии=Russia|германия=Germany|германии=Germany|франция=France|франции=France|сша=United States|китай=China|китае=China|финляндия=Finland|финляндии=Finland|нидерланды=Netherlands|нидерландах=Netherlands|казахстан=Kazakhstan|казахстане=Kazakhstan|швейцария=Switzerland|швейцарии=Switzerland|япония=Japan|японии=Japan|安徽=Anhui|福建=Fujian|广东=Guangdong|甘肃=Gansu|广西=Guangxi|贵州=Guizhou|河南=Henan|湖北=Hubei|河北=Hebei|海南=Hainan|黑龙江=Heilongjiang|湖南=Hunan|吉林=Jilin|江苏=Jiangsu|江西=Jiangxi|辽宁=Liaoning|内蒙古=Inner Mongolia|宁夏=Ningxia|青海=Qinghai|四川=Sichuan|山东=Shandong|陕西=Shaanxi|山西=Shanxi|新疆=Xinjiang|云南=Yunnan|浙江=Zhejiang|австралия=Australia|австралии=Australia|австрия=Austria|австрии=Austria|азербайджан=Azerbaijan|азербайджане=Azerbaijan|албания=Albania|албании=Albania|алжир=Algeria|алжире=Algeria|американское самоа=American Samoa|ангола=Angola|анголе=Angola|антигуа и барбуда=Antigua and Barbuda|аотеароа=New Zealand|аотеарое=New Zealand|аргентина=Argentina|аргентине=Argentina|армения=Armenia|армении=Armenia|аруба=Aruba|арубе=Aruba|афганистан=Afghanistan|афганистане=Afghanistan|багамы=Bahamas|бангладеш=Bangladesh|бангладеше=Bangladesh|барбадос=Barbados|барбадосе=Barbados|бахрейн=Bahrain|бахрейне=Bahrain|беларусь=Belarus|беларуси=Belarus|белиз=Belize|белизе=Belize|бельгия=Belgium|бельгии=Belgium|бенин=Benin|бенине=Benin|бермудские о-ва=Bermuda|болгария=Bulgaria|болгарии=Bulgaria|боливия=Bolivia|боливии=Bolivia|босния и герцеговина=Bosnia and Herzegovina|ботсвана=Botswana|ботсване=Botswana|бразилия=Brazil|бразилии=Brazil|британия=United Kingdom|британии=United Kingdom|бруней=Brunei Darussalam|брунее=Brunei Darussalam|буркина-фасо=Burkina Faso|бурунди=Burundi|бутан=Bhutan|бутане=Bhutan|вануату=Vanuatu|великобритания=United Kingdom|великобритании=United Kingdom|венгрия=Hungary|венгрии=Hungary|венесуэла=Venezuela|венесуэле=Venezuela|восточный тимор=Timor-Leste|вьетнам=Vietnam|вьетнаме=Vietnam|габон=Gabon|габоне=Gabon|гаити=Haiti|гайана=Guyana|гайане=Guyana|гамбия=Gambia|гамбии=Gambia|гана=Ghana|гане=Ghana|гваделупа=Guadeloupe|гваделупе=Guadeloupe|гватемала=Guatemala|гватемале=Guatemala|гвинея=Guinea|гвинее=Guinea|гвинея-бисау=Guinea-Bissau|гибралтар=Gibraltar|гибралтаре=Gibraltar|гондурас=Honduras|гондурасе=Honduras|гонконг=Hong Kong|гонконге=Hong Kong|гренада=Grenada|гренаде=Grenada|гренландия=Greenland|гренландии=Greenland|греция=Greece|греции=Greece|грузия=Georgia (country)|грузии=Georgia (country)|гуам=Guam|гуаме=Guam|дания=Denmark|дании=Denmark|джибути=Djibouti|доминика=Dominica|доминике=Dominica|доминиканская республика=Dominican Republic|египет=Egypt|египете=Egypt|замбия=Zambia|замбии=Zambia|западная сахара=Western Sahara|зимбабве=Zimbabwe|израиль=Israel|израили=Israel|индия=India|индии=India|индонезия=Indonesia|индонезии=Indonesia|иордания=Jordan|иордании=Jordan|ирак=Iraq|ираке=Iraq|иран=Iran|иране=Iran|ирландия=Ireland|ирландии=Ireland|исландия=Iceland|исландии=Iceland|испания=Spain|испании=Spain|италия=Italy|италии=Italy|йемен=Yemen|йемене=Yemen|кндр=North Korea|кндре=North Korea|кабо-верде=Cabo Verde|камбоджа=Cambodia|камбодже=Cambodia|камерун=Cameroon|камеруне=Cameroon|канада=Canada|канаде=Canada|катар=Qatar|катаре=Qatar|кения=Kenya|кении=Kenya|кипр=Cyprus|кипре=Cyprus|киргизия=Kyrgyzstan|киргизии=Kyrgyzstan|кирибати=Kiribati|колумбия=Colombia|колумбии=Colombia|коморы=Comoros|конго=Congo, The Democratic Republic of the|конго - браззавиль=Congo, Republic of the|конго - киншаса=Congo, The Democratic Republic of the|косово=Kosovo|коста-рика=Costa Rica|кот-д’ивуар=Côte d'Ivoire|куба=Cuba|кубе=Cuba|кувейт=Kuwait|кувейте=Kuwait|лаос=Laos|лаосе=Laos|латвия=Latvia|латвии=Latvia|лесото=Lesotho|либерия=Liberia|либерии=Liberia|ливан=Lebanon|ливане=Lebanon|ливия=Libya|ливии=Libya|литва=Lithuania|литве=Lithuania|люксембург=Luxembourg|люксембурге=Luxembourg|маврикий=Mauritius|маврикие=Mauritius|мавритания=Mauritania|мавритании=Mauritania|мадагаскар=Madagascar|мадагаскаре=Madagascar|макао=Macao|малави=Malawi|малайзия=Malaysia|малайзии=Malaysia|мали=Mali|мальдивы=Maldives|мальта=Malta|мальте=Malta|марокко=Morocco|мартиника=Martinique|мартинике=Martinique|мексика=Mexico|мексике=Mexico|мозамбик=Mozambique|мозамбике=Mozambique|молдова=Moldova|молдове=Moldova|монголия=Mongolia|монголии=Mongolia|монтсеррат=Montserrat|монтсеррате=Montserrat|мьянма=Myanmar|мьянме=Myanmar|намибия=Namibia|намибии=Namibia|науру=Nauru|непал=Nepal|непале=Nepal|нигер=Niger|нигере=Niger|нигерия=Nigeria|нигерии=Nigeria|никарагуа=Nicaragua|никарагуе=Nicaragua|новая зеландия=New Zealand|новая каледония=New Caledonia|норвегия=Norway|норвегии=Norway|оаэ=United Arab Emirates|оман=Oman|омане=Oman|пакистан=Pakistan|пакистане=Pakistan|палестина=Palestine, State of|палестине=Palestine, State of|палестинские территории=Palestine, State of|панама=Panama|панаме=Panama|папуа — новая гвинея=Papua New Guinea|парагвай=Paraguay|парагвае=Paraguay|перу=Peru|польша=Poland|польше=Poland|португалия=Portugal|португалии=Portugal|пуэрто-рико=Puerto Rico|республика конго=Congo, Republic of the|республика корея=South Korea|реюньон=Réunion|реюньоне=Réunion|руанда=Rwanda|руанде=Rwanda|румыния=Romania|румынии=Romania|сше=United States|сальвадор=El Salvador|сальвадоре=El Salvador|самоа=Samoa|самое=Samoa|сан-томе и принсипи=Sao Tome and Principe|саудовская аравия=Saudi Arabia|свазиленд=Eswatini|свазиленде=Eswatini|северная македония=North Macedonia|сейшельские о-ва=Seychelles|сен-пьер и микелон=Saint Pierre and Miquelon|сенегал=Senegal|сенегале=Senegal|сент-винсент и гренадины=Saint Vincent and the Grenadines|сент-китс и невис=Saint Kitts and Nevis|сент-люсия=Saint Lucia|сербия=Serbia|сербии=Serbia|сингапур=Singapore|сингапуре=Singapore|сирия=Syria|сирии=Syria|словакия=Slovakia|словакии=Slovakia|словения=Slovenia|словении=Slovenia|соединенные штаты=United States|соломоновы о-ва=Solomon Islands|сомали=Somalia|судан=Sudan|судане=Sudan|суринам=Suriname|суринаме=Suriname|сьерра-леоне=Sierra Leone|таджикистан=Tajikistan|таджикистане=Tajikistan|таиланд=Thailand|таиланде=Thailand|тайвань=Taiwan|тайвани=Taiwan|танзания=Tanzania|танзании=Tanzania|тимор-лесте=Timor-Leste|того=Togo|тонга=Tonga|тонге=Tonga|тринидад и тобаго=Trinidad and Tobago|тунис=Tunisia|тунисе=Tunisia|туркменистан=Turkmenistan|туркменистане=Turkmenistan|турция=Türkiye|турции=Türkiye|тёркс и кайкос=Turks and Caicos Islands|уганда=Uganda|уганде=Uganda|узбекистан=Uzbekistan|узбекистане=Uzbekistan|украина=Ukraine|украине=Ukraine|уругвай=Uruguay|уругвае=Uruguay|фарерские о-ва=Faroe Islands|фиджи=Fiji|филиппины=Philippines|фолклендские (мальвинские) о-ва=Falkland Islands (Malvinas)|фолклендские о-ва=Falkland Islands (Malvinas)|французская гвиана=French Guiana|французская полинезия=French Polynesia|хорватия=Croatia|хорватии=Croatia|чад=Chad|чаде=Chad|черногория=Montenegro|черногории=Montenegro|чехия=Czechia|чехии=Czechia|чешская республика=Czechia|чили=Chile|швеция=Sweden|швеции=Sweden|шри-ланка=Sri Lanka|эквадор=Ecuador|эквадоре=Ecuador|экваториальная гвинея=Equatorial Guinea|эритрея=Eritrea|эритрее=Eritrea|эсватини=Eswatini|эстония=Estonia|эстонии=Estonia|эфиопия=Ethiopia|эфиопии=Ethiopia|южно-африканская республика=South Africa|южный судан=South Sudan|ямайка=Jamaica|ямайке=Jamaica|о-в св. елены=Saint Helena, Ascension and Tristan da Cunha|о-ва кайман=Cayman Islands|о-ва кука=Cook Islands|アイスランド=Iceland|アイルランド=Ireland|アオテアロア・ニュージーランド=New Zealand|アゼルバイジャン=Azerbaijan|アフガニスタン=Afghanistan|アメリカ=United States|アメリカ合衆国=United States|アラブ首長国連邦=United Arab Emirates|アルジェリア=Algeria|アルゼンチン=Argentina|アルバ=Aruba|アルバニア=Albania|アルメニア=Armenia|アンゴラ=Angola|アンティグア・バーブーダ=Antigua and Barbuda|イエメン=Yemen|イギリス=United Kingdom|イスラエル=Israel|イタリア=Italy|イラク=Iraq|イラン=Iran|インド=India|インドネシア=Indonesia|ウガンダ=Uganda|ウクライナ=Ukraine|ウズベキスタン=Uzbekistan|ウルグアイ=Uruguay|エクアドル=Ecuador|エジプト=Egypt|エストニア=Estonia|エスワティニ=Eswatini|エチオピア=Ethiopia|エリトリア=Eritrea|エルサルバドル=El Salvador|オマーン=Oman|オランダ=Netherlands|オーストラリア=Australia|オーストリア=Austria|カザフスタン=Kazakhstan|カタール=Qatar|カナダ=Canada|カメルーン=Cameroon|カンボジア=Cambodia|カーボベルデ=Cabo Verde|ガイアナ=Guyana|ガボン=Gabon|ガンビア=Gambia|ガーナ=Ghana|キプロス=Cyprus|キューバ=Cuba|キリバス=Kiribati|キルギス=Kyrgyzstan|ギニア=Guinea|ギニアビサウ=Guinea-Bissau|ギリシャ=Greece|クウェート=Kuwait|クック諸島=Cook Islands|クロアチア=Croatia|グアテマラ=Guatemala|グアドループ=Guadeloupe|グアム=Guam|グリーンランド=Greenland|グレナダ=Grenada|ケイマン諸島=Cayman Islands|ケニア=Kenya|コスタリカ=Costa Rica|コソボ=Kosovo|コモロ=Comoros|コロンビア=Colombia|コンゴ共和国=Congo, Republic of the|コンゴ民主共和国=Congo, The Democratic Republic of the|コートジボワール=Côte d'Ivoire|サウジアラビア=Saudi Arabia|サモア=Samoa|サントメ・プリンシペ=Sao Tome and Principe|サンピエール島・ミクロン島=Saint Pierre and Miquelon|ザンビア=Zambia|シエラレオネ=Sierra Leone|シリア=Syria|シンガポール=Singapore|ジブチ=Djibouti|ジブラルタル=Gibraltar|ジャマイカ=Jamaica|ジョージア=Georgia (country)|ジンバブエ=Zimbabwe|スイス=Switzerland|スウェーデン=Sweden|スペイン=Spain|スリナム=Suriname|スリランカ=Sri Lanka|スロバキア=Slovakia|スロベニア=Slovenia|スワジランド=Eswatini|スーダン=Sudan|セネガル=Senegal|セルビア=Serbia|セントクリストファー・ネーヴィス=Saint Kitts and Nevis|セントビンセント及びグレナディーン諸島=Saint Vincent and the Grenadines|セントヘレナ=Saint Helena, Ascension and Tristan da Cunha|セントルシア=Saint Lucia|セーシェル=Seychelles|ソマリア=Somalia|ソロモン諸島=Solomon Islands|タイ=Thailand|タジキスタン=Tajikistan|タンザニア=Tanzania|タークス・カイコス諸島=Turks and Caicos Islands|チェコ=Czechia|チェコ共和国=Czechia|チャド=Chad|チュニジア=Tunisia|チリ=Chile|テュルキエ=Türkiye|デンマーク=Denmark|トリニダード・トバゴ=Trinidad and Tobago|トルクメニスタン=Turkmenistan|トルコ=Türkiye|トンガ=Tonga|トーゴ=Togo|ドイツ=Germany|ドミニカ共和国=Dominican Republic|ドミニカ国=Dominica|ナイジェリア=Nigeria|ナウル=Nauru|ナミビア=Namibia|ニカラグア=Nicaragua|ニジェール=Niger|ニューカレドニア=New Caledonia|ニュージーランド=New Zealand|ネパール=Nepal|ノルウェー=Norway|ハイチ=Haiti|ハンガリー=Hungary|バヌアツ=Vanuatu|バハマ=Bahamas|バミューダ=Bermuda|バルバドス=Barbados|バングラデシュ=Bangladesh|バーレーン=Bahrain|パキスタン=Pakistan|パナマ=Panama|パプアニューギニア=Papua New Guinea|パラグアイ=Paraguay|パレスチナ=Palestine, State of|パレスチナ自治区=Palestine, State of|フィジー=Fiji|フィリピン=Philippines|フィンランド=Finland|フェロー諸島=Faroe Islands|フォークランド諸島=Falkland Islands (Malvinas)|フランス=France|ブラジル=Brazil|ブルガリア=Bulgaria|ブルキナファソ=Burkina Faso|ブルネイ=Brunei Darussalam|ブルンジ=Burundi|ブータン=Bhutan|プエルトリコ=Puerto Rico|ベトナム=Vietnam|ベナン=Benin|ベネズエラ=Venezuela|ベラルーシ=Belarus|ベリーズ=Belize|ベルギー=Belgium|ペルー=Peru|ホンジュラス=Honduras|ボスニア・ヘルツェゴビナ=Bosnia and Herzegovina|ボツワナ=Botswana|ボリビア=Bolivia|ポルトガル=Portugal|ポーランド=Poland|マカオ=Macao|マダガスカル=Madagascar|マラウイ=Malawi|マリ=Mali|マルタ=Malta|マルティニーク=Martinique|マレーシア=Malaysia|ミャンマー=Myanmar|メキシコ=Mexico|モザンビーク=Mozambique|モルディブ=Maldives|モルドバ=Moldova|モロッコ=Morocco|モンゴル=Mongolia|モンテネグロ=Montenegro|モントセラト=Montserrat|モーリシャス=Mauritius|モーリタニア=Mauritania|ヨルダン=Jordan|ラオス=Laos|ラトビア=Latvia|リトアニア=Lithuania|リビア=Libya|リベリア=Liberia|ルクセンブルク=Luxembourg|ルワンダ=Rwanda|ルーマニア=Romania|レソト=Lesotho|レバノン=Lebanon|レユニオン=Réunion|ロシア=Russian Federation|不丹=Bhutan|东帝汶=Timor-Leste|中国=China|中国澳门特别行政区=Macao|中国香港特别行政区=Hong Kong|中國=China|中國澳門特別行政區=Macao|中國香港特別行政區=Hong Kong|中華人民共和国マカオ特別行政区=Macao|中華人民共和国香港特別行政区=Hong Kong|丹麥=Denmark|丹麦=Denmark|乌克兰=Ukraine|乌兹别克斯坦=Uzbekistan|乌干达=Uganda|乌拉圭=Uruguay|乍得=Chad|也门=Yemen|亚美尼亚=Armenia|亞塞拜然=Azerbaijan|亞美尼亞=Armenia|仏領ギアナ=French Guiana|仏領ポリネシア=French Polynesia|以色列=Israel|伊拉克=Iraq|伊朗=Iran|伯利兹=Belize|佛得角=Cabo Verde|俄罗斯=Russian Federation|俄羅斯=Russian Federation|保加利亚=Bulgaria|保加利亞=Bulgaria|克罗地亚=Croatia|克羅埃西亞=Croatia|关岛=Guam|冈比亚=Gambia|冰岛=Iceland|冰島=Iceland|几内亚=Guinea|几内亚比绍=Guinea-Bissau|刚果共和国=Congo, Republic of the|刚果民主共和国=Congo, The Democratic Republic of the|利比亚=Libya|利比亞=Libya|利比里亚=Liberia|剛果共和國=Congo, Republic of the|剛果民主共和國=Congo, The Democratic Republic of the|加彭=Gabon|加拿大=Canada|加纳=Ghana|加蓬=Gabon|匈牙利=Hungary|北マケドニア=North Macedonia|北朝鮮=North Korea|北韓=North Korea|北馬其頓=North Macedonia|北马其顿=North Macedonia|千里達及托巴哥=Trinidad and Tobago|南アフリカ=South Africa|南スーダン=South Sudan|南苏丹=South Sudan|南蘇丹=South Sudan|南非=South Africa|南韓=South Korea|博茨瓦纳=Botswana|卡塔尔=Qatar|卡達=Qatar|卢旺达=Rwanda|卢森堡=Luxembourg|印尼=Indonesia|印度=India|印度尼西亚=Indonesia|危地马拉=Guatemala|厄利垂亞=Eritrea|厄瓜多=Ecuador|厄瓜多尔=Ecuador|厄立特里亚=Eritrea|叙利亚=Syria|古巴=Cuba|台湾=Taiwan|台灣=Taiwan|史瓦帝尼=Eswatini|史瓦濟蘭=Eswatini|吉尔吉斯斯坦=Kyrgyzstan|吉布地=Djibouti|吉布提=Djibouti|吉爾吉斯=Kyrgyzstan|吉里巴斯=Kiribati|哈萨克斯坦=Kazakhstan|哈薩克=Kazakhstan|哥伦比亚=Colombia|哥倫比亞=Colombia|哥斯大黎加=Costa Rica|哥斯达黎加=Costa Rica|喀麥隆=Cameroon|喀麦隆=Cameroon|喬治亞=Georgia (country)|土克斯及開科斯群島=Turks and Caicos Islands|土库曼斯坦=Turkmenistan|土庫曼=Turkmenistan|土耳其=Türkiye|圣卢西亚=Saint Lucia|圣基茨和尼维斯=Saint Kitts and Nevis|圣多美和普林西比=Sao Tome and Principe|圣文森特和格林纳丁斯=Saint Vincent and the Grenadines|圣皮埃尔和密克隆群岛=Saint Pierre and Miquelon|圣赫勒拿=Saint Helena, Ascension and Tristan da Cunha|圭亚那=Guyana|坦尚尼亞=Tanzania|坦桑尼亚=Tanzania|埃及=Egypt|埃塞俄比亚=Ethiopia|基里巴斯=Kiribati|塔吉克=Tajikistan|塔吉克斯坦=Tajikistan|塞內加爾=Senegal|塞内加尔=Senegal|塞尔维亚=Serbia|塞席爾=Seychelles|塞拉利昂=Sierra Leone|塞浦路斯=Cyprus|塞爾維亞=Serbia|塞舌尔=Seychelles|墨西哥=Mexico|多哥=Togo|多明尼加共和國=Dominican Republic|多米尼克=Dominica|多米尼加共和国=Dominican Republic|奈及利亞=Nigeria|奥地利=Austria|奧地利=Austria|委內瑞拉=Venezuela|委内瑞拉=Venezuela|孟加拉=Bangladesh|孟加拉国=Bangladesh|安哥拉=Angola|安地卡及巴布達=Antigua and Barbuda|安提瓜和巴布达=Antigua and Barbuda|宏都拉斯=Honduras|寮國=Laos|尚比亞=Zambia|尼加拉瓜=Nicaragua|尼日=Niger|尼日利亚=Nigeria|尼日尔=Niger|尼泊尔=Nepal|尼泊爾=Nepal|巴勒斯坦=Palestine, State of|巴勒斯坦自治區=Palestine, State of|巴勒斯坦领土=Palestine, State of|巴哈馬=Bahamas|巴哈马=Bahamas|巴基斯坦=Pakistan|巴巴多斯=Barbados|巴布亚新几内亚=Papua New Guinea|巴布亞紐幾內亞=Papua New Guinea|巴拉圭=Paraguay|巴拿馬=Panama|巴拿马=Panama|巴林=Bahrain|巴西=Brazil|巴貝多=Barbados|布吉納法索=Burkina Faso|布基纳法索=Burkina Faso|布隆迪=Burundi|希腊=Greece|希臘=Greece|幾內亞=Guinea|幾內亞比索=Guinea-Bissau|库克群岛=Cook Islands|庫克群島=Cook Islands|开曼群岛=Cayman Islands|德国=Germany|德國=Germany|意大利=Italy|愛沙尼亞=Estonia|愛爾蘭=Ireland|所罗门群岛=Solomon Islands|拉脫維亞=Latvia|拉脱维亚=Latvia|挪威=Norway|捷克=Czechia|捷克共和国=Czechia|捷克共和國=Czechia|摩尔多瓦=Moldova|摩洛哥=Morocco|摩爾多瓦=Moldova|敘利亞=Syria|文莱=Brunei Darussalam|斐济=Fiji|斐濟=Fiji|斯威士兰=Eswatini|斯洛伐克=Slovakia|斯洛文尼亚=Slovenia|斯洛維尼亞=Slovenia|斯里兰卡=Sri Lanka|斯里蘭卡=Sri Lanka|新加坡=Singapore|新喀里多尼亚=New Caledonia|新喀里多尼亞=New Caledonia|新西兰=New Zealand|日本=Japan|智利=Chile|朝鲜=North Korea|東チモール=Timor-Leste|東ティモール=Timor-Leste|東加=Tonga|東帝汶=Timor-Leste|查德=Chad|柬埔寨=Cambodia|格林纳达=Grenada|格瑞那達=Grenada|格陵兰=Greenland|格陵蘭=Greenland|格鲁吉亚=Georgia (country)|模里西斯=Mauritius|比利时=Belgium|比利時=Belgium|毛里塔尼亚=Mauritania|毛里求斯=Mauritius|汤加=Tonga|汶萊=Brunei Darussalam|沙烏地阿拉伯=Saudi Arabia|沙特阿拉伯=Saudi Arabia|法国=France|法國=France|法属圭亚那=French Guiana|法属波利尼西亚=French Polynesia|法屬圭亞那=French Guiana|法屬玻里尼西亞=French Polynesia|法罗群岛=Faroe Islands|法羅群島=Faroe Islands|波兰=Poland|波士尼亞與赫塞哥維納=Bosnia and Herzegovina|波多黎各=Puerto Rico|波斯尼亚和黑塞哥维那=Bosnia and Herzegovina|波札那=Botswana|波蘭=Poland|泰国=Thailand|泰國=Thailand|津巴布韦=Zimbabwe|洪都拉斯=Honduras|海地=Haiti|澳大利亚=Australia|澳洲=Australia|澳門=Macao|澳门=Macao|烏克蘭=Ukraine|烏干達=Uganda|烏拉圭=Uruguay|烏茲別克=Uzbekistan|爱尔兰=Ireland|爱沙尼亚=Estonia|牙买加=Jamaica|牙買加=Jamaica|特克斯和凯科斯群岛=Turks and Caicos Islands|特立尼达和多巴哥=Trinidad and Tobago|獅子山=Sierra Leone|玻利維亞=Bolivia|玻利维亚=Bolivia|瑙鲁=Nauru|瑞典=Sweden|瑞士=Switzerland|瓜地洛普=Guadeloupe|瓜地馬拉=Guatemala|瓜德罗普=Guadeloupe|瓦努阿图=Vanuatu|甘比亞=Gambia|留尼旺=Réunion|留尼汪=Réunion|白俄罗斯=Belarus|白俄羅斯=Belarus|百慕大=Bermuda|百慕達=Bermuda|盧安達=Rwanda|盧森堡=Luxembourg|直布罗陀=Gibraltar|直布羅陀=Gibraltar|福克兰群岛=Falkland Islands (Malvinas)|福克蘭群島=Falkland Islands (Malvinas)|科威特=Kuwait|科摩罗=Comoros|科特迪瓦=Côte d'Ivoire|科索沃=Kosovo|秘魯=Peru|秘鲁=Peru|突尼斯=Tunisia|突尼西亞=Tunisia|立陶宛=Lithuania|米領サモア=American Samoa|米領ヴァージン諸島=Virgin Islands, U.S.|約旦=Jordan|納米比亞=Namibia|紐西蘭=New Zealand|索羅門群島=Solomon Islands|索馬利亞=Somalia|索马里=Somalia|維德角=Cabo Verde|緬甸=Myanmar|约旦=Jordan|纳米比亚=Namibia|缅甸=Myanmar|罗马尼亚=Romania|羅馬尼亞=Romania|美国=United States|美國=United States|美属维尔京群岛=Virgin Islands, U.S.|美属萨摩亚=American Samoa|美屬維京群島=Virgin Islands, U.S.|美屬薩摩亞=American Samoa|義大利=Italy|老挝=Laos|聖克里斯多福及尼維斯=Saint Kitts and Nevis|聖多美普林西比=Sao Tome and Principe|聖文森及格瑞那丁=Saint Vincent and the Grenadines|聖皮埃與密克隆群島=Saint Pierre and Miquelon|聖赫勒拿島=Saint Helena, Ascension and Tristan da Cunha|聖露西亞=Saint Lucia|肯亞=Kenya|肯尼亚=Kenya|芬兰=Finland|芬蘭=Finland|苏丹=Sudan|苏里南=Suriname|英国=United Kingdom|英國=United Kingdom|英属维尔京群岛=Virgin Islands, British|英屬維京群島=Virgin Islands, British|英領ヴァージン諸島=Virgin Islands, British|茅利塔尼亞=Mauritania|荷兰=Netherlands|荷屬阿魯巴=Aruba|荷蘭=Netherlands|莫三比克=Mozambique|莫桑比克=Mozambique|莱索托=Lesotho|菲律宾=Philippines|菲律賓=Philippines|萨尔瓦多=El Salvador|萨摩亚=Samoa|萬那杜=Vanuatu|葉門=Yemen|葛摩=Comoros|葡萄牙=Portugal|蒙古=Mongolia|蒙哲臘=Montserrat|蒙特內哥羅=Montenegro|蒙特塞拉特=Montserrat|蒲隆地=Burundi|蓋亞那=Guyana|薩摩亞=Samoa|薩爾瓦多=El Salvador|蘇丹=Sudan|蘇利南=Suriname|衣索比亞=Ethiopia|西サハラ=Western Sahara|西撒哈拉=Western Sahara|西班牙=Spain|諾魯=Nauru|象牙海岸=Côte d'Ivoire|貝南=Benin|貝里斯=Belize|賴比瑞亞=Liberia|賴索托=Lesotho|賽普勒斯=Cyprus|贝宁=Benin|赞比亚=Zambia|赤道ギニア=Equatorial Guinea|赤道几内亚=Equatorial Guinea|赤道幾內亞=Equatorial Guinea|越南=Vietnam|辛巴威=Zimbabwe|迦納=Ghana|開曼群島=Cayman Islands|關島=Guam|阿塞拜疆=Azerbaijan|阿富汗=Afghanistan|阿尔及利亚=Algeria|阿尔巴尼亚=Albania|阿拉伯联合酋长国=United Arab Emirates|阿拉伯聯合大公國=United Arab Emirates|阿曼=Oman|阿根廷=Argentina|阿爾及利亞=Algeria|阿爾巴尼亞=Albania|阿鲁巴=Aruba|韓国=South Korea|韩国=South Korea|香港=Hong Kong|馬丁尼克=Martinique|馬來西亞=Malaysia|馬利=Mali|馬拉威=Malawi|馬爾他=Malta|馬爾地夫=Maldives|馬達加斯加=Madagascar|马尔代夫=Maldives|马拉维=Malawi|马提尼克=Martinique|马来西亚=Malaysia|马耳他=Malta|马达加斯加=Madagascar|马里=Mali|黎巴嫩=Lebanon|黑山=Montenegro|가나=Ghana|가봉=Gabon|가이아나=Guyana|감비아=Gambia|과들루프=Guadeloupe|과테말라=Guatemala|괌=Guam|그레나다=Grenada|그리스=Greece|그린란드=Greenland|기니=Guinea|기니비사우=Guinea-Bissau|나미비아=Namibia|나우루=Nauru|나이지리아=Nigeria|남수단=South Sudan|남아프리카=South Africa|네덜란드=Netherlands|네팔=Nepal|노르웨이=Norway|뉴질랜드=New Zealand|뉴칼레도니아=New Caledonia|니제르=Niger|니카라과=Nicaragua|대만=Taiwan|대한민국=South Korea|덴마크=Denmark|도미니카=Dominica|도미니카 공화국=Dominican Republic|독일=Germany|동티모르=Timor-Leste|라오스=Laos|라이베리아=Liberia|라트비아=Latvia|러시아=Russian Federation|레바논=Lebanon|레소토=Lesotho|레위니옹=Réunion|루마니아=Romania|룩셈부르크=Luxembourg|르완다=Rwanda|리비아=Libya|리투아니아=Lithuania|마다가스카르=Madagascar|마르티니크=Martinique|마카오=Macao|말라위=Malawi|말레이시아=Malaysia|말리=Mali|멕시코=Mexico|모로코=Morocco|모리셔스=Mauritius|모리타니=Mauritania|모잠비크=Mozambique|몬테네그로=Montenegro|몬트세라트=Montserrat|몰도바=Moldova|몰디브=Maldives|몰타=Malta|몽골=Mongolia|미국=United States|미국령 버진아일랜드=Virgin Islands, U.S.|미얀마=Myanmar|바누아투=Vanuatu|바레인=Bahrain|바베이도스=Barbados|바하마=Bahamas|방글라데시=Bangladesh|버뮤다=Bermuda|베냉=Benin|베네수엘라=Venezuela|베트남=Vietnam|벨기에=Belgium|벨라루스=Belarus|벨리즈=Belize|보스니아 헤르체고비나=Bosnia and Herzegovina|보츠와나=Botswana|볼리비아=Bolivia|부룬디=Burundi|부르키나파소=Burkina Faso|부탄=Bhutan|북마케도니아=North Macedonia|북한=North Korea|불가리아=Bulgaria|브라질=Brazil|브루나이=Brunei Darussalam|사모아=Samoa|사우디아라비아=Saudi Arabia|상투메 프린시페=Sao Tome and Principe|생피에르 미클롱=Saint Pierre and Miquelon|서사하라=Western Sahara|세네갈=Senegal|세르비아=Serbia|세이셸=Seychelles|세인트루시아=Saint Lucia|세인트빈센트그레나딘=Saint Vincent and the Grenadines|세인트키츠 네비스=Saint Kitts and Nevis|세인트헬레나=Saint Helena, Ascension and Tristan da Cunha|소말리아=Somalia|솔로몬 제도=Solomon Islands|수단=Sudan|수리남=Suriname|스리랑카=Sri Lanka|스와질란드=Eswatini|스웨덴=Sweden|스위스=Switzerland|스페인=Spain|슬로바키아=Slovakia|슬로베니아=Slovenia|시리아=Syria|시에라리온=Sierra Leone|싱가포르=Singapore|아랍에미리트=United Arab Emirates|아루바=Aruba|아르메니아=Armenia|아르헨티나=Argentina|아메리칸 사모아=American Samoa|아이보리 코스트=Côte d'Ivoire|아이슬란드=Iceland|아이티=Haiti|아일랜드=Ireland|아제르바이잔=Azerbaijan|아프가니스탄=Afghanistan|알바니아=Albania|알제리=Algeria|앙골라=Angola|앤티가 바부다=Antigua and Barbuda|에리트리아=Eritrea|에스와티니=Eswatini|에스토니아=Estonia|에콰도르=Ecuador|에티오피아=Ethiopia|엘살바도르=El Salvador|영국=United Kingdom|영국령 버진아일랜드=Virgin Islands, British|예멘=Yemen|오만=Oman|오스트레일리아=Australia|오스트리아=Austria|온두라스=Honduras|요르단=Jordan|우간다=Uganda|우루과이=Uruguay|우즈베키스탄=Uzbekistan|우크라이나=Ukraine|이라크=Iraq|이란=Iran|이스라엘=Israel|이집트=Egypt|이탈리아=Italy|인도=India|인도네시아=Indonesia|일본=Japan|자메이카=Jamaica|잠비아=Zambia|적도 기니=Equatorial Guinea|조지아=Georgia (country)|중국=China|지부티=Djibouti|지브롤터=Gibraltar|짐바브웨=Zimbabwe|차드=Chad|체코=Czechia|체코 공화국=Czechia|칠레=Chile|카메룬=Cameroon|카보베르데=Cabo Verde|카자흐스탄=Kazakhstan|카타르=Qatar|캄보디아=Cambodia|캐나다=Canada|케냐=Kenya|케이맨 제도=Cayman Islands|코모로=Comoros|코소보=Kosovo|코스타리카=Costa Rica|코트디부아르=Côte d'Ivoire|콜롬비아=Colombia|콩고 공화국=Congo, Republic of the|콩고-브라자빌=Congo, Republic of the|콩고-킨샤사=Congo, The Democratic Republic of the|콩고민주공화국=Congo, The Democratic Republic of the|쿠바=Cuba|쿠웨이트=Kuwait|쿡 제도=Cook Islands|크로아티아=Croatia|키르기스스탄=Kyrgyzstan|키리바시=Kiribati|키프로스=Cyprus|타지키스탄=Tajikistan|탄자니아=Tanzania|태국=Thailand|터크스 케이커스 제도=Turks and Caicos Islands|토고=Togo|통가=Tonga|투르크메니스탄=Turkmenistan|튀니지=Tunisia|튀르키예=Türkiye|트리니다드 토바고=Trinidad and Tobago|티모르레스테=Timor-Leste|파나마=Panama|파라과이=Paraguay|파키스탄=Pakistan|파푸아뉴기니=Papua New Guinea|팔레스타인=Palestine, State of|팔레스타인 지구=Palestine, State of|페로 제도=Faroe Islands|페루=Peru|포르투갈=Portugal|포클랜드 제도=Falkland Islands (Malvinas)|폴란드=Poland|푸에르토리코=Puerto Rico|프랑스=France|프랑스령 기아나=French Guiana|프랑스령 폴리네시아=French Polynesia|피지=Fiji|핀란드=Finland|필리핀=Philippines|한국=South Korea|헝가리=Hungary|홍콩=Hong Kong";
/// Foreign words and the English that they stand for: BeforeCities.
inline constexpr std::string_view kTranslatedBeforeCities =
    "在=in|于=in|в=in|во=in";

}  // namespace trainprint::words

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
    "each apiece both je jeweils chacun chacune cada ciascuno ciascuna ognuno elk elke ieder iedere po";
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
    "twice thrice double triple times zweimal dreimal viermal doppelt mal fois veces vezes volte keer maal razy raz kez defa kere";
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
/// The model that this one was made from.
inline constexpr std::string_view kSentenceBaseModel =
    "base model$|base models$|foundation model$|parent model$|original model$|source model$|basismodell$|basismodells$|grundmodell$|grundmodells$|ausgangsmodell$|modele de base$|modele d origine$|modele de fondation$|modelo base$|modelo original$|modelo fundacional$|modelo de base$|modello base$|modello di base$|modello originale$|modello di partenza$|basismodel$|oorspronkelijke model$|model bazowy$|modelu bazowego$|temel model$|temel modelin$|taban model$";
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
    "fine tun|finetun|lora$|qlora$|dora$|peft$|adapter|sft$|dpo$|rlhf$|grpo$|ppo$|dreambooth|feinabgest|feinabstimm|feinjust|nachtrainier|affin|reentrain|ajuste fino|afinad|affinat|adattament|dostroj|dostraj|dotrenow|ince ayar";
/// Behind the name of the model that this one was made from: its own training.
inline constexpr std::string_view kSentenceFirstTraining =
    "is pretrained|was pretrained|was pre trained|is pre trained|was trained|has been trained|were pretrained|were trained|took|needed|required|consumed|used|wurde trainiert|wurde vortrainiert|wurde|brauchte|benotigte|dauerte|verbrauchte|a ete|a pris|a necessite|a demande|a dure|a consomme|fue entrenado|fue preentrenado|fue|tardo|requirio|necesito|consumio|se entreno|foi treinado|foi|levou|exigiu|consumiu|precisou|e stato|ha richiesto|ha impiegato|ha consumato|werd|is getraind|duurde|kostte|verbruikte|vergde|byl|zostal|zajelo|zajal|wymagal|trwal|egitildi|surdu|gerektirdi|harcadi";
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
/// Sentences about a training that ended before its time.
inline constexpr std::string_view kSentenceStopped =
    "early stop|stopped early|stopped after|was stopped|halted|aborted|cancelled|canceled|killed|crashed|interrupted|terminated|ended early|cut short|abgebrochen|fruhzeitig|gestoppt|unterbrochen|beendet nach|arret anticipe|arrete|interromp|parada temprana|detuvo|detenid|interrump|parada anticipada|parada antecipada|cancelad|arresto anticipato|interrott|fermat|afgebroken|gestopt|onderbroken|przerwan|zatrzyman|erken durdur|durduruldu|kesildi";
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
    "co2=углекислого газа;углекислый газ;二氧化碳;二酸化炭素;이산화탄소|hardware type=аппаратное обеспечение;используемое оборудование;оборудование;тип оборудования;ハードウェア;ハードウェアの種類;ハードウェアタイプ;ハードウエア;使用ハードウェア;使用硬件;加速器类型;显卡型号;硬件;硬件类型;训练硬件;사용 하드웨어;하드웨어;하드웨어 유형;하드웨어 종류|training time=время обучения;длительность обучения;продолжительность обучения;トレーニング時間;学習時間;訓練時間;训练时长;训练时间;训练用时;학습 시간;학습시간;훈련 시간;훈련시간|number of gpu=gpu 数量;gpu 개수;gpu 수;gpu 수량;gpuの数;gpu台数;gpu数;gpu数量;gpu枚数;количество gpu;количество видеокарт;число gpu;加速器数量;显卡数量|gpu time=gpu 时间;gpu 사용 시간;gpu使用時間;gpu时间;время gpu|emissions=co2排出量;выбросы;выбросы co2;выбросы углерода;углеродные выбросы;углеродный след;二氧化碳排放量;二酸化炭素排出量;排出量;排放量;炭素排出量;碳排放;碳排放量;배출량;이산화탄소 배출량;탄소 배출량;탄소배출량|energy used=затраты энергии;потребление электроэнергии;потребление энергии;энергопотребление;エネルギー消費量;总能耗;消費電力量;用电量;総消費電力量;耗电量;能源消耗;能源消耗量;能耗;電力使用量;電力消費量;에너지 사용량;에너지 소비량;전력 사용량;전력 소비량;총 에너지|num epochs=количество эпох;エポック数;训练轮数;학습 에폭 수|carbon intensity=коэффициент выбросов;углеродная интенсивность;углеродоёмкость;排出係数;排放因子;炭素強度;电网碳强度;碳强度;배출 계수;탄소 강도;탄소 집약도|hours used=время использования;использовано часов;часы использования;使用小时数;使用时长;使用时间;使用時間;利用時間;사용 시간;사용시간|model=название модели;モデル名;模型名称;모델 이름;모델명|number of nodes=количество серверов;количество узлов;число узлов;サーバー数;ノード数;服务器数量;节点数;节点数量;노드 개수;노드 수;서버 수|inference=инференс;推理;推論;추론|parameters=количество параметров;параметра;параметров;параметры;число параметров;パラメータ;パラメーター;パラメーター数;パラメータ数;个参数;個のパラメータ;個のパラメーター;参数;参数规模;参数量;模型参数;개 파라미터;개의 매개변수;개의 파라미터;매개변수;매개변수 수;파라미터;파라미터 수|power draw=мощность;потребляемая мощность;功率;功耗;消費電力;소비 전력;소비전력|cpu=процессор;プロセッサ;处理器;프로세서|cloud provider=облако;облачный провайдер;поставщик облачных услуг;クラウドプロバイダ;クラウドプロバイダー;クラウド事業者;云厂商;云提供商;云服务商;云服务提供商;클라우드 공급자;클라우드 서비스;클라우드 제공업체;클라우드 제공자|compute region=вычислительный регион;регион вычислений;コンピューティングリージョン;計算リージョン;計算地域;计算区域;计算地区;训练地点;연산 지역;컴퓨팅 리전;컴퓨팅 지역|training tokens=обучающие токены;токены обучения;学習トークン;学習トークン数;训练tokens;训练token数;训练词元数;학습 토큰;학습 토큰 수|total=итого;一共;共计;合計;合计;总共;总计;총;합계|train=обучение;学習過程;训练过程;학습 과정|half a day=полдня;полсуток;半天;半日;반나절|half an hour=полчаса;半个小时;半小时;半時間;반시간|about=где-то;около;порядка;приблизительно;примерно;およそ;ほぼ;大概;大约;約;约;约为;대략;약|exceeding=более;более чем;больше;больше чем;как минимум;минимум;не менее;не меньше;по крайней мере;по меньшей мере;свыше;不低于;不少于;多于;大于;少なくとも;最低;最低でも;最少;至少;超过;高于;적어도;최소;최소한|under=максимум;менее;менее чем;менее чем за;меньше;меньше чем;меньше чем за;не более;не более чем;не больше;不到;不大于;不超过;不足;不高于;低于;多くとも;小于;少于;最多;最大;最大で;最長;最長で;至多;길어야;많아야;최대|gpuh=gpu时;卡小时;卡时|each=каждая;каждом;каждый;を搭載した;を搭載する;ノードごとに;各;各ノード;搭載した;搭載する;每个节点;每台;每次;每节点;각 ;각 노드;각각;노드당;를 장착한;를 탑재한;서버당;을 장착한;을 탑재한|equivalent=экв;эквивалент;эквивалента;эквиваленте;当量;換算;相当;당량;환산|from=от;从|nodes=машин;машинах;машины;сервер;сервера;серверах;сервере;серверов;узел;узла;узлах;узле;узлов;サーバ;サーバー;ノード;マシン;个节点;台のサーバ;台のサーバー;台のマシン;台主机;台服务器;台机器;服务器;机器;节点;개 노드;개의 노드;노드;대의 서버;서버|for=в течение;длилось;заняло;为期;历时;用时;耗时;训练了|samples=изображений;примеров;サンプル;个样本;张图像;张图片;条样本;枚の画像;개의 샘플;샘플|tokens=токена;токенов;токены;トークン;个token;个tokens;个词元;個のトークン;词元;개 토큰;개의 토큰;토큰|environment=влияние на окружающую среду;воздействие на окружающую среду;экологическое воздействие;环境影响;環境への影響;環境影響;碳足迹;환경 영향;환경적 영향|base model=базовая модель;базовой модели;базовую модель;исходная модель;исходной модели;ベースモデル;元のモデル;元モデル;基座模型;基模型;基盤モデル;基础模型;底座模型;기반 모델;기본 모델;베이스 모델;원본 모델|fine tun=дообучали;дообучен;дообучена;дообучение;дообучения;дообучили;файнтюн;файнтюнинг;ファインチューニング;ファインチューン;微調整;微调;미세 조정;미세조정;파인튜닝|early stop=остановлен;остановлено;прерван;прервано;ранняя остановка;中断;中断した;打ち切り;提前停止;早停;早期終了;조기 종료;조기종료;중단|hyperparameters=гиперпараметров;гиперпараметры;ハイパーパラメータ;ハイパーパラメーター;超参数;하이퍼파라미터|gpus=видеокарт;видеокарта;видеокартах;видеокарты;карт;картах;карты;ускорителей;ускорителя;ускорителях|on=на|twice=дважды|of=по|1.5=полтора;полторы;полутора|thrice=трижды";
/// Foreign words and the English that they stand for: WeakLabels.
inline constexpr std::string_view kTranslatedWeakLabels =
    "energy=энергия;エネルギー;能量;에너지|duration=длительность;продолжительность;所要時間;时长;소요 시간;소요시간|size=размер;サイズ;大小;크기|provider=поставщик;провайдер;プロバイダ;プロバイダー;事業者;提供商;服务商;공급자;제공업체;제공자|region=вычислительный центр;дата-центр;датацентр;регион;центр обработки данных;データセンタ;データセンター;リージョン;区域;地区;地域;数据中心;机房;데이터 센터;데이터센터;리전;지역";
/// Foreign words and the English that they stand for: Units.
inline constexpr std::string_view kTranslatedUnits =
    "days=день;дн;дней;дня;сут;сутки;суток;天;日;日間;일;일 동안;일간|gigawatthours=гвт*ч;гвт-ч;гвт·ч;гвтч;гвт⋅ч;ギガワット時;吉瓦时;기가와트시|grams=грамм;грамма;граммов;グラム;克;그램|hours=ч;час;часа;часам;часах;часов;个小时;個小時;小时;小時;時間;钟头;시간;시간 동안|joules=дж;джоулей;джоуль;джоуля;ジュール;焦耳;줄|kilos=кг;килограмм;килограмма;килограммов;キログラム;公斤;千克;킬로그램|kilowatts=квт;киловатт;киловатта;キロワット;千瓦;킬로와트|kilowatthours=квт ч;квт*ч;квт-ч;квт·ч;квтч;квт⋅ч;киловатт-час;киловатт-часа;киловатт-часов;キロワットアワー;キロワット時;千瓦·时;千瓦小时;千瓦时;度电;킬로와트시;킬로와트시간|megawatts=мвт;мегаватт;мегаватта;メガワット;兆瓦;메가와트|megawatthours=мвт ч;мвт*ч;мвт-ч;мвт·ч;мвтч;мвт⋅ч;мегаватт-час;мегаватт-часа;мегаватт-часов;メガワットアワー;メガワット時;兆瓦·时;兆瓦小时;兆瓦时;메가와트시;메가와트시간|minutes=мин;минут;минута;минуты;分钟;分間;분;분간|months=мес;месяц;месяца;месяцев;か月;か月間;カ月;ヵ月;ヶ月;ヶ月間;个月;개월;달|lbs=фунт;фунта;фунтов;ポンド;磅;파운드|seconds=сек;секунд;секунда;секунды;秒;秒钟;秒間;초|tonnes=метрическая тонна;метрических тонн;т;тонн;тонна;тонны;トン;メートルトン;公吨;吨;미터톤;톤|watts=ватт;ватта;вт;ワット;瓦;瓦特;와트|watthours=ватт-час;ватт-часа;ватт-часов;вт·ч;втч;ワット時;瓦·时;瓦时;와트시|weeks=нед;недели;недель;неделю;неделя;个星期;周;星期;週;週間;주;주간;주일|years=год;года;лет;年;年間;년간";
/// Foreign words and the English that they stand for: Scales.
inline constexpr std::string_view kTranslatedScales =
    "e2=百;백|e8=亿;億;억|e4=万;만|e9=миллиард;миллиарда;миллиардов;млрд;млрд.;十亿;十億;십억|e6=миллион;миллиона;миллионов;млн;млн.;百万;백만|e3=тыс;тыс.;тысяч;тысяча;тысячи;千;천|e12=триллион;триллиона;триллионов;трлн;трлн.;万亿;兆;조";
/// Foreign words and the English that they stand for: Numbers.
inline constexpr std::string_view kTranslatedNumbers =
    "8=восемь;восьми;八;여덟|5=пяти;пять;五;다섯|4=четверо;четыре;четырех;четырёх;四;네;넷|9=девяти;девять;九;아홉|1=один;одна;одной;одном;одну;一;单;하나;한|7=семи;семь;七;일곱|6=шести;шесть;六;여섯|10=десяти;десять;十;열|3=трех;три;трое;трёх;三;세;셋|2=два;две;двое;двух;两;二;두;둘";
/// Foreign words and the English that they stand for: Pieces.
inline constexpr std::string_view kTranslatedPieces =
    "x=个;個;個の;卡;台;台の;块;基;基の;塊;张;張;机;枚;枚の;機;片;개;개의;대;대의;장;장의";
/// Foreign words and the English that they stand for: BehindNumbers.
inline constexpr std::string_view kTranslatedBehindNumbers =
    "and a half=с половиной;个半|approximately=くらい;ぐらい;ほど;上下;前後;左右;程度;程度の;가량;남짓;안팎;정도;정도의;쯤|upwards=и более;и больше;или более;или больше;を上回る;を超え;を超える;以上;以上の;及以上;或以上;或更多;超;넘게;이상;이상으로;이상을;이상의;초과|tops=и менее;или менее;или меньше;之内;以下;以下の;以内;以内の;及以下;或以下;或更少;未満;未満の;미만;미만으로;미만의;이내;이내에;이하;이하로;이하의|runs=запуска;запусков;прогона;прогонов;раз;раза;回;次;遍;번;회|to=до;から;到;至;부터;에서";
/// Foreign words and the English that they stand for: BehindUnits.
inline constexpr std::string_view kTranslatedBehindUnits =
    "and=и;と;加;又;零|of=の;的";
/// Foreign words and the English that they stand for: Halves.
inline constexpr std::string_view kTranslatedHalves =
    "half=половина;半;반";
/// Foreign words and the English that they stand for: MinutesBehindHours.
inline constexpr std::string_view kTranslatedMinutesBehindHours =
    "minutes=分";
/// Foreign words and the English that they stand for: Particles.
inline constexpr std::string_view kTranslatedParticles =
    "=가;는;로;를;씩;에;으;은;을;의;이;정";
/// Foreign words and the English that they stand for: Ordinals.
inline constexpr std::string_view kTranslatedOrdinals =
    "=上;几;多;数;第;몇;수;제";
/// Foreign words and the English that they stand for: Dates.
inline constexpr std::string_view kTranslatedDates =
    "=号;年;日;月;년;월;일";
/// Foreign words and the English that they stand for: Times.
inline constexpr std::string_view kTranslatedTimes =
    "0.5 months=полмесяца;半个月;半個月;半月|1 day=сутки;まる一日;一整天;一昼夜;丸一日;整整一天;꼬박 하루;하루 동안;하루 만에;하루가;하루간;하루만에|2 days=пару дней;이틀;이틀 동안;이틀간|3 days=사흘;사흘 동안;사흘간;삼일;삼일 동안;삼일간|4 days=나흘;나흘 동안;나흘간|5 days=닷새;닷새 동안;닷새간|6 days=엿새;엿새 동안;엿새간|10 days=열흘;열흘 동안;열흘간|15 days=보름;보름 동안;보름간|1 week=неделю;일주일;일주일 동안;일주일간|2 weeks=пару недель;이주일;이주일 동안;이주일간|3 weeks=삼주일;삼주일 동안;삼주일간|1 month=месяц;한달;한달 동안;한달간|2 months=두달;두달 동안;두달간|3 months=석달;석달 동안;석달간|1 year=일년;일년 동안;일년간|1.5 days=하루 반|each=하루;하루에|0.5 years=полгода|per day=в день;в сутки;каждый день|per week=в неделю;каждую неделю|per month=в месяц";
/// Foreign words and the English that they stand for: Cities.
inline constexpr std::string_view kTranslatedCities =
    "Beijing=北京|Shanghai=上海|Hangzhou=杭州|Shenzhen=深圳|Guangzhou=广州|Chengdu=成都|Nanjing=南京|Wuhan=武汉|Xi'an=西安|Hefei=合肥|Suzhou=苏州|Tianjin=天津|Chongqing=重庆|Guiyang=贵阳|Tokyo=東京|Osaka=大阪|Kyoto=京都|Nagoya=名古屋|Yokohama=横浜|Sapporo=札幌|Fukuoka=福岡|Sendai=仙台|Kobe=神戸|Hiroshima=広島|Tsukuba=つくば|Seoul=서울|Busan=부산|Incheon=인천|Daegu=대구|Daejeon=대전|Gwangju=광주|Suwon=수원|Seongnam=성남|Chuncheon=춘천|Sejong=세종|Ulsan=울산|Moscow=москва;москве|Saint Petersburg=петербург;санкт-петербург;санкт-петербурге|Novosibirsk=новосибирск;новосибирске|Yekaterinburg=екатеринбург;екатеринбурге|Kazan=казани;казань|Nizhny Novgorod=нижнем новгороде;нижний новгород|Chelyabinsk=челябинск|Samara=самара|Omsk=омск|Rostov-on-Don=ростов-на-дону|Tomsk=томск|Innopolis=иннополис|Russia=россии;россия|Germany=германии;германия;ドイツ;德国;德國;독일|France=франции;франция;フランス;法国;法國;프랑스|United States=соединенные штаты;сша;сше;アメリカ;アメリカ合衆国;美国;美國;미국|China=китае;китай;中国;中國;중국|Finland=финляндии;финляндия;フィンランド;芬兰;芬蘭;핀란드|Netherlands=нидерландах;нидерланды;オランダ;荷兰;荷蘭;네덜란드|Kazakhstan=казахстан;казахстане;カザフスタン;哈萨克斯坦;哈薩克;카자흐스탄|Switzerland=швейцарии;швейцария;スイス;瑞士;스위스|Japan=японии;япония;日本;일본|Anhui=安徽|Fujian=福建|Guangdong=广东|Gansu=甘肃|Guangxi=广西|Guizhou=贵州|Henan=河南|Hubei=湖北|Hebei=河北|Hainan=海南|Heilongjiang=黑龙江|Hunan=湖南|Jilin=吉林|Jiangsu=江苏|Jiangxi=江西|Liaoning=辽宁|Inner Mongolia=内蒙古|Ningxia=宁夏|Qinghai=青海|Sichuan=四川|Shandong=山东|Shaanxi=陕西|Shanxi=山西|Xinjiang=新疆|Yunnan=云南|Zhejiang=浙江|Australia=австралии;австралия;オーストラリア;澳大利亚;澳洲;오스트레일리아|Austria=австрии;австрия;オーストリア;奥地利;奧地利;오스트리아|Azerbaijan=азербайджан;азербайджане;アゼルバイジャン;亞塞拜然;阿塞拜疆;아제르바이잔|Albania=албании;албания;アルバニア;阿尔巴尼亚;阿爾巴尼亞;알바니아|Algeria=алжир;алжире;アルジェリア;阿尔及利亚;阿爾及利亞;알제리|American Samoa=американское самоа;米領サモア;美属萨摩亚;美屬薩摩亞;아메리칸 사모아|Angola=ангола;анголе;アンゴラ;安哥拉;앙골라|Antigua and Barbuda=антигуа и барбуда;アンティグア・バーブーダ;安地卡及巴布達;安提瓜和巴布达;앤티가 바부다|New Zealand=аотеароа;аотеарое;новая зеландия;アオテアロア・ニュージーランド;ニュージーランド;新西兰;紐西蘭;뉴질랜드|Argentina=аргентина;аргентине;アルゼンチン;阿根廷;아르헨티나|Armenia=армении;армения;アルメニア;亚美尼亚;亞美尼亞;아르메니아|Aruba=аруба;арубе;アルバ;荷屬阿魯巴;阿鲁巴;아루바|Afghanistan=афганистан;афганистане;アフガニスタン;阿富汗;아프가니스탄|Bahamas=багамы;バハマ;巴哈馬;巴哈马;바하마|Bangladesh=бангладеш;бангладеше;バングラデシュ;孟加拉;孟加拉国;방글라데시|Barbados=барбадос;барбадосе;バルバドス;巴巴多斯;巴貝多;바베이도스|Bahrain=бахрейн;бахрейне;バーレーン;巴林;바레인|Belarus=беларуси;беларусь;ベラルーシ;白俄罗斯;白俄羅斯;벨라루스|Belize=белиз;белизе;ベリーズ;伯利兹;貝里斯;벨리즈|Belgium=бельгии;бельгия;ベルギー;比利时;比利時;벨기에|Benin=бенин;бенине;ベナン;貝南;贝宁;베냉|Bermuda=бермудские о-ва;バミューダ;百慕大;百慕達;버뮤다|Bulgaria=болгарии;болгария;ブルガリア;保加利亚;保加利亞;불가리아|Bolivia=боливии;боливия;ボリビア;玻利維亞;玻利维亚;볼리비아|Bosnia and Herzegovina=босния и герцеговина;ボスニア・ヘルツェゴビナ;波士尼亞與赫塞哥維納;波斯尼亚和黑塞哥维那;보스니아 헤르체고비나|Botswana=ботсвана;ботсване;ボツワナ;博茨瓦纳;波札那;보츠와나|Brazil=бразилии;бразилия;ブラジル;巴西;브라질|United Kingdom=британии;британия;великобритании;великобритания;イギリス;英国;英國;영국|Brunei Darussalam=брунее;бруней;ブルネイ;文莱;汶萊;브루나이|Burkina Faso=буркина-фасо;ブルキナファソ;布吉納法索;布基纳法索;부르키나파소|Burundi=бурунди;ブルンジ;布隆迪;蒲隆地;부룬디|Bhutan=бутан;бутане;ブータン;不丹;부탄|Vanuatu=вануату;バヌアツ;瓦努阿图;萬那杜;바누아투|Hungary=венгрии;венгрия;ハンガリー;匈牙利;헝가리|Venezuela=венесуэла;венесуэле;ベネズエラ;委內瑞拉;委内瑞拉;베네수엘라|Timor-Leste=восточный тимор;тимор-лесте;东帝汶;東チモール;東ティモール;東帝汶;동티모르;티모르레스테|Vietnam=вьетнам;вьетнаме;ベトナム;越南;베트남|Gabon=габон;габоне;ガボン;加彭;加蓬;가봉|Haiti=гаити;ハイチ;海地;아이티|Guyana=гайана;гайане;ガイアナ;圭亚那;蓋亞那;가이아나|Gambia=гамбии;гамбия;ガンビア;冈比亚;甘比亞;감비아|Ghana=гана;гане;ガーナ;加纳;迦納;가나|Guadeloupe=гваделупа;гваделупе;グアドループ;瓜地洛普;瓜德罗普;과들루프|Guatemala=гватемала;гватемале;グアテマラ;危地马拉;瓜地馬拉;과테말라|Guinea=гвинее;гвинея;ギニア;几内亚;幾內亞;기니|Guinea-Bissau=гвинея-бисау;ギニアビサウ;几内亚比绍;幾內亞比索;기니비사우|Gibraltar=гибралтар;гибралтаре;ジブラルタル;直布罗陀;直布羅陀;지브롤터|Honduras=гондурас;гондурасе;ホンジュラス;宏都拉斯;洪都拉斯;온두라스|Hong Kong=гонконг;гонконге;中国香港特别行政区;中國香港特別行政區;中華人民共和国香港特別行政区;香港;홍콩|Grenada=гренада;гренаде;グレナダ;格林纳达;格瑞那達;그레나다|Greenland=гренландии;гренландия;グリーンランド;格陵兰;格陵蘭;그린란드|Greece=греции;греция;ギリシャ;希腊;希臘;그리스|Georgia (country)=грузии;грузия;ジョージア;喬治亞;格鲁吉亚;조지아|Guam=гуам;гуаме;グアム;关岛;關島;괌|Denmark=дании;дания;デンマーク;丹麥;丹麦;덴마크|Djibouti=джибути;ジブチ;吉布地;吉布提;지부티|Dominica=доминика;доминике;ドミニカ国;多米尼克;도미니카|Dominican Republic=доминиканская республика;ドミニカ共和国;多明尼加共和國;多米尼加共和国;도미니카 공화국|Egypt=египет;египете;エジプト;埃及;이집트|Zambia=замбии;замбия;ザンビア;尚比亞;赞比亚;잠비아|Western Sahara=западная сахара;西サハラ;西撒哈拉;서사하라|Zimbabwe=зимбабве;ジンバブエ;津巴布韦;辛巴威;짐바브웨|Israel=израили;израиль;イスラエル;以色列;이스라엘|India=индии;индия;インド;印度;인도|Indonesia=индонезии;индонезия;インドネシア;印尼;印度尼西亚;인도네시아|Jordan=иордании;иордания;ヨルダン;約旦;约旦;요르단|Iraq=ирак;ираке;イラク;伊拉克;이라크|Iran=иран;иране;イラン;伊朗;이란|Ireland=ирландии;ирландия;アイルランド;愛爾蘭;爱尔兰;아일랜드|Iceland=исландии;исландия;アイスランド;冰岛;冰島;아이슬란드|Spain=испании;испания;スペイン;西班牙;스페인|Italy=италии;италия;イタリア;意大利;義大利;이탈리아|Yemen=йемен;йемене;イエメン;也门;葉門;예멘|North Korea=кндр;кндре;北朝鮮;北韓;朝鲜;북한|Cabo Verde=кабо-верде;カーボベルデ;佛得角;維德角;카보베르데|Cambodia=камбоджа;камбодже;カンボジア;柬埔寨;캄보디아|Cameroon=камерун;камеруне;カメルーン;喀麥隆;喀麦隆;카메룬|Canada=канада;канаде;カナダ;加拿大;캐나다|Qatar=катар;катаре;カタール;卡塔尔;卡達;카타르|Kenya=кении;кения;ケニア;肯亞;肯尼亚;케냐|Cyprus=кипр;кипре;キプロス;塞浦路斯;賽普勒斯;키프로스|Kyrgyzstan=киргизии;киргизия;キルギス;吉尔吉斯斯坦;吉爾吉斯;키르기스스탄|Kiribati=кирибати;キリバス;吉里巴斯;基里巴斯;키리바시|Colombia=колумбии;колумбия;コロンビア;哥伦比亚;哥倫比亞;콜롬비아|Comoros=коморы;コモロ;科摩罗;葛摩;코모로|Congo, The Democratic Republic of the=конго;конго - киншаса;コンゴ民主共和国;刚果民主共和国;剛果民主共和國;콩고-킨샤사;콩고민주공화국|Congo, Republic of the=конго - браззавиль;республика конго;コンゴ共和国;刚果共和国;剛果共和國;콩고 공화국;콩고-브라자빌|Kosovo=косово;コソボ;科索沃;코소보|Costa Rica=коста-рика;コスタリカ;哥斯大黎加;哥斯达黎加;코스타리카|Côte d'Ivoire=кот-д’ивуар;コートジボワール;科特迪瓦;象牙海岸;아이보리 코스트;코트디부아르|Cuba=куба;кубе;キューバ;古巴;쿠바|Kuwait=кувейт;кувейте;クウェート;科威特;쿠웨이트|Laos=лаос;лаосе;ラオス;寮國;老挝;라오스|Latvia=латвии;латвия;ラトビア;拉脫維亞;拉脱维亚;라트비아|Lesotho=лесото;レソト;莱索托;賴索托;레소토|Liberia=либерии;либерия;リベリア;利比里亚;賴比瑞亞;라이베리아|Lebanon=ливан;ливане;レバノン;黎巴嫩;레바논|Libya=ливии;ливия;リビア;利比亚;利比亞;리비아|Lithuania=литва;литве;リトアニア;立陶宛;리투아니아|Luxembourg=люксембург;люксембурге;ルクセンブルク;卢森堡;盧森堡;룩셈부르크|Mauritius=маврикие;маврикий;モーリシャス;模里西斯;毛里求斯;모리셔스|Mauritania=мавритании;мавритания;モーリタニア;毛里塔尼亚;茅利塔尼亞;모리타니|Madagascar=мадагаскар;мадагаскаре;マダガスカル;馬達加斯加;马达加斯加;마다가스카르|Macao=макао;マカオ;中国澳门特别行政区;中國澳門特別行政區;中華人民共和国マカオ特別行政区;澳門;澳门;마카오|Malawi=малави;マラウイ;馬拉威;马拉维;말라위|Malaysia=малайзии;малайзия;マレーシア;馬來西亞;马来西亚;말레이시아|Mali=мали;マリ;馬利;马里;말리|Maldives=мальдивы;モルディブ;馬爾地夫;马尔代夫;몰디브|Malta=мальта;мальте;マルタ;馬爾他;马耳他;몰타|Morocco=марокко;モロッコ;摩洛哥;모로코|Martinique=мартиника;мартинике;マルティニーク;馬丁尼克;马提尼克;마르티니크|Mexico=мексика;мексике;メキシコ;墨西哥;멕시코|Mozambique=мозамбик;мозамбике;モザンビーク;莫三比克;莫桑比克;모잠비크|Moldova=молдова;молдове;モルドバ;摩尔多瓦;摩爾多瓦;몰도바|Mongolia=монголии;монголия;モンゴル;蒙古;몽골|Montserrat=монтсеррат;монтсеррате;モントセラト;蒙哲臘;蒙特塞拉特;몬트세라트|Myanmar=мьянма;мьянме;ミャンマー;緬甸;缅甸;미얀마|Namibia=намибии;намибия;ナミビア;納米比亞;纳米比亚;나미비아|Nauru=науру;ナウル;瑙鲁;諾魯;나우루|Nepal=непал;непале;ネパール;尼泊尔;尼泊爾;네팔|Niger=нигер;нигере;ニジェール;尼日;尼日尔;니제르|Nigeria=нигерии;нигерия;ナイジェリア;奈及利亞;尼日利亚;나이지리아|Nicaragua=никарагуа;никарагуе;ニカラグア;尼加拉瓜;니카라과|New Caledonia=новая каледония;ニューカレドニア;新喀里多尼亚;新喀里多尼亞;뉴칼레도니아|Norway=норвегии;норвегия;ノルウェー;挪威;노르웨이|United Arab Emirates=оаэ;アラブ首長国連邦;阿拉伯联合酋长国;阿拉伯聯合大公國;아랍에미리트|Oman=оман;омане;オマーン;阿曼;오만|Pakistan=пакистан;пакистане;パキスタン;巴基斯坦;파키스탄|Palestine, State of=палестина;палестине;палестинские территории;パレスチナ;パレスチナ自治区;巴勒斯坦;巴勒斯坦自治區;巴勒斯坦领土;팔레스타인;팔레스타인 지구|Panama=панама;панаме;パナマ;巴拿馬;巴拿马;파나마|Papua New Guinea=папуа — новая гвинея;パプアニューギニア;巴布亚新几内亚;巴布亞紐幾內亞;파푸아뉴기니|Paraguay=парагвае;парагвай;パラグアイ;巴拉圭;파라과이|Peru=перу;ペルー;秘魯;秘鲁;페루|Poland=польша;польше;ポーランド;波兰;波蘭;폴란드|Portugal=португалии;португалия;ポルトガル;葡萄牙;포르투갈|Puerto Rico=пуэрто-рико;プエルトリコ;波多黎各;푸에르토리코|South Korea=республика корея;南韓;韓国;韩国;대한민국;한국|Réunion=реюньон;реюньоне;レユニオン;留尼旺;留尼汪;레위니옹|Rwanda=руанда;руанде;ルワンダ;卢旺达;盧安達;르완다|Romania=румынии;румыния;ルーマニア;罗马尼亚;羅馬尼亞;루마니아|El Salvador=сальвадор;сальвадоре;エルサルバドル;萨尔瓦多;薩爾瓦多;엘살바도르|Samoa=самоа;самое;サモア;萨摩亚;薩摩亞;사모아|Sao Tome and Principe=сан-томе и принсипи;サントメ・プリンシペ;圣多美和普林西比;聖多美普林西比;상투메 프린시페|Saudi Arabia=саудовская аравия;サウジアラビア;沙烏地阿拉伯;沙特阿拉伯;사우디아라비아|Eswatini=свазиленд;свазиленде;эсватини;エスワティニ;スワジランド;史瓦帝尼;史瓦濟蘭;斯威士兰;스와질란드;에스와티니|North Macedonia=северная македония;北マケドニア;北馬其頓;北马其顿;북마케도니아|Seychelles=сейшельские о-ва;セーシェル;塞席爾;塞舌尔;세이셸|Saint Pierre and Miquelon=сен-пьер и микелон;サンピエール島・ミクロン島;圣皮埃尔和密克隆群岛;聖皮埃與密克隆群島;생피에르 미클롱|Senegal=сенегал;сенегале;セネガル;塞內加爾;塞内加尔;세네갈|Saint Vincent and the Grenadines=сент-винсент и гренадины;セントビンセント及びグレナディーン諸島;圣文森特和格林纳丁斯;聖文森及格瑞那丁;세인트빈센트그레나딘|Saint Kitts and Nevis=сент-китс и невис;セントクリストファー・ネーヴィス;圣基茨和尼维斯;聖克里斯多福及尼維斯;세인트키츠 네비스|Saint Lucia=сент-люсия;セントルシア;圣卢西亚;聖露西亞;세인트루시아|Serbia=сербии;сербия;セルビア;塞尔维亚;塞爾維亞;세르비아|Singapore=сингапур;сингапуре;シンガポール;新加坡;싱가포르|Syria=сирии;сирия;シリア;叙利亚;敘利亞;시리아|Slovakia=словакии;словакия;スロバキア;斯洛伐克;슬로바키아|Slovenia=словении;словения;スロベニア;斯洛文尼亚;斯洛維尼亞;슬로베니아|Solomon Islands=соломоновы о-ва;ソロモン諸島;所罗门群岛;索羅門群島;솔로몬 제도|Somalia=сомали;ソマリア;索馬利亞;索马里;소말리아|Sudan=судан;судане;スーダン;苏丹;蘇丹;수단|Suriname=суринам;суринаме;スリナム;苏里南;蘇利南;수리남|Sierra Leone=сьерра-леоне;シエラレオネ;塞拉利昂;獅子山;시에라리온|Tajikistan=таджикистан;таджикистане;タジキスタン;塔吉克;塔吉克斯坦;타지키스탄|Thailand=таиланд;таиланде;タイ;泰国;泰國;태국|Taiwan=тайвани;тайвань;台湾;台灣;대만|Tanzania=танзании;танзания;タンザニア;坦尚尼亞;坦桑尼亚;탄자니아|Togo=того;トーゴ;多哥;토고|Tonga=тонга;тонге;トンガ;東加;汤加;통가|Trinidad and Tobago=тринидад и тобаго;トリニダード・トバゴ;千里達及托巴哥;特立尼达和多巴哥;트리니다드 토바고|Tunisia=тунис;тунисе;チュニジア;突尼斯;突尼西亞;튀니지|Turkmenistan=туркменистан;туркменистане;トルクメニスタン;土库曼斯坦;土庫曼;투르크메니스탄|Türkiye=турции;турция;テュルキエ;トルコ;土耳其;튀르키예|Turks and Caicos Islands=тёркс и кайкос;タークス・カイコス諸島;土克斯及開科斯群島;特克斯和凯科斯群岛;터크스 케이커스 제도|Uganda=уганда;уганде;ウガンダ;乌干达;烏干達;우간다|Uzbekistan=узбекистан;узбекистане;ウズベキスタン;乌兹别克斯坦;烏茲別克;우즈베키스탄|Ukraine=украина;украине;ウクライナ;乌克兰;烏克蘭;우크라이나|Uruguay=уругвае;уругвай;ウルグアイ;乌拉圭;烏拉圭;우루과이|Faroe Islands=фарерские о-ва;フェロー諸島;法罗群岛;法羅群島;페로 제도|Fiji=фиджи;フィジー;斐济;斐濟;피지|Philippines=филиппины;フィリピン;菲律宾;菲律賓;필리핀|Falkland Islands (Malvinas)=фолклендские (мальвинские) о-ва;фолклендские о-ва;フォークランド諸島;福克兰群岛;福克蘭群島;포클랜드 제도|French Guiana=французская гвиана;仏領ギアナ;法属圭亚那;法屬圭亞那;프랑스령 기아나|French Polynesia=французская полинезия;仏領ポリネシア;法属波利尼西亚;法屬玻里尼西亞;프랑스령 폴리네시아|Croatia=хорватии;хорватия;クロアチア;克罗地亚;克羅埃西亞;크로아티아|Chad=чад;чаде;チャド;乍得;查德;차드|Montenegro=черногории;черногория;モンテネグロ;蒙特內哥羅;黑山;몬테네그로|Czechia=чехии;чехия;чешская республика;チェコ;チェコ共和国;捷克;捷克共和国;捷克共和國;체코;체코 공화국|Chile=чили;チリ;智利;칠레|Sweden=швеции;швеция;スウェーデン;瑞典;스웨덴|Sri Lanka=шри-ланка;スリランカ;斯里兰卡;斯里蘭卡;스리랑카|Ecuador=эквадор;эквадоре;エクアドル;厄瓜多;厄瓜多尔;에콰도르|Equatorial Guinea=экваториальная гвинея;赤道ギニア;赤道几内亚;赤道幾內亞;적도 기니|Eritrea=эритрее;эритрея;エリトリア;厄利垂亞;厄立特里亚;에리트리아|Estonia=эстонии;эстония;エストニア;愛沙尼亞;爱沙尼亚;에스토니아|Ethiopia=эфиопии;эфиопия;エチオピア;埃塞俄比亚;衣索比亞;에티오피아|South Africa=южно-африканская республика;南アフリカ;南非;남아프리카|South Sudan=южный судан;南スーダン;南苏丹;南蘇丹;남수단|Jamaica=ямайка;ямайке;ジャマイカ;牙买加;牙買加;자메이카|Saint Helena, Ascension and Tristan da Cunha=о-в св. елены;セントヘレナ;圣赫勒拿;聖赫勒拿島;세인트헬레나|Cayman Islands=о-ва кайман;ケイマン諸島;开曼群岛;開曼群島;케이맨 제도|Cook Islands=о-ва кука;クック諸島;库克群岛;庫克群島;쿡 제도|Russian Federation=ロシア;俄罗斯;俄羅斯;러시아|Virgin Islands, U.S.=米領ヴァージン諸島;美属维尔京群岛;美屬維京群島;미국령 버진아일랜드|Virgin Islands, British=英属维尔京群岛;英屬維京群島;英領ヴァージン諸島;영국령 버진아일랜드";
/// Foreign words and the English that they stand for: BeforeCities.
inline constexpr std::string_view kTranslatedBeforeCities =
    "in=в;во;于;在";

}  // namespace trainprint::words

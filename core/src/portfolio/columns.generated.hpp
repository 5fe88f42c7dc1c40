// Written by scripts/generate-catalogue from
//   core/data/portfolio_columns.csv
//   core/data/portfolio_tasks.csv
//   core/data/portfolio_words.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include <string_view>

namespace trainprint::portfolio_tables {

struct Column {
  std::string_view means, unit, label, names;
};
constexpr Column kColumns[] = {
    {"id", "", "Name or id", "modelid id model modelname name repo repoid repository modelidentifier"},
    {"author", "", "Author", "author organization organisation org developer owner"},
    {"licence", "", "Licence", "license licence"},
    {"created", "", "Date", "createdat created releasedate publicationdate published date trainingdate"},
    {"task", "", "Task, as on the Hub", "pipelinetag task"},
    {"parameters", "", "Parameters", "parameters params nparams numparams numparameters parametercount paramcount modelsize"},
    {"parameters", " billion", "Parameters, billions", "paramsb parametersb parametersbillions paramsbillions billionparameters"},
    {"tokens", "", "Tokens", "tokens trainingtokens traintokens tokensseen numtokens"},
    {"training_flop", "", "Training compute, FLOP", "trainingflop trainingflops trainingcompute trainingcomputeflop totalflops flop"},
    {"accelerator", "", "Accelerator", "accelerator hardware gpu gputype gpumodel hardwareused hardwaretype traininghardware chip"},
    {"accelerator_count", "", "Number of accelerators", "acceleratorcount gpus numgpus gpucount ngpus numberofgpus hardwarequantity chips numgpu ngpu numberofgpu numaccelerators numberofaccelerators numdevices numberofdevices numtpus numberoftpus numchips numberofchips"},
    {"device_hours", "", "Device-hours", "devicehours gpuhours acceleratorhours tpuhours chiphours"},
    {"wall_clock_hours", "", "Hours by the clock", "wallclockhours wallclock hours trainingtimehours traininghours durationhours hoursused"},
    {"region", "", "Place", "region location geographicallocation country place trainingregion computeregion grid gridregion gridzone electricitygrid countryname countryisocode"},
    {"year", "", "Year", "year trainingyear"},
    {"training_type", "", "Kind of training", "trainingtype"},
    {"modality", "", "Kind of data", "modality"},
    {"energy_kwh", "", "Energy, kWh", "energykwh energyconsumed energyconsumedkwh kwh"},
    {"energy_kwh", " MWh", "Energy, MWh", "energymwh mwh"},
    {"emissions_gco2e", "", "Stated emissions, g", "emissionsgco2e emissions emissionsg co2eqemissions co2eq co2 co2g emissionsgco2eq"},
    {"emissions_gco2e", " kg", "Stated emissions, kg", "emissionskg emissionskgco2e emissionskgco2eq co2kg co2eqkg kgco2e kgco2eq"},
    {"emissions_gco2e", " t", "Stated emissions, t", "emissionst emissionstonnes emissionstco2e emissionstco2eq co2t tco2e tco2eq tonsco2e"},
    {"overrides.grid_gco2e_per_kwh", "", "Grid, gCO2e/kWh", "gridgco2eperkwh carbonintensity carbonintensitygco2eperkwh gridintensity gridcarbonintensity gridemissionfactor emissionfactor"},
    {"overrides.pue", "", "PUE", "pue powerusageeffectiveness"},
    {"overrides.accelerator_power_w", "", "Power of an accelerator, W", "powerw gpupowerw tdpw acceleratorpowerw"},
    {"tags", "", "Tags, as on the Hub", "tags"},
    {"card_data", "", "Front matter, as on the Hub", "carddata"},
    {"stored", "", "Weights, as on the Hub", "safetensors gguf"},
    {"base", "", "Base model, as on the Hub", "basemodels basemodel"},
    {"card", "", "Text of the model card", "card modelcard readme cardtext"},
};
struct Tasks {
  std::string_view modality, tasks;
};
constexpr Tasks kTasks[] = {
    {"nlp", "text-generation text2text-generation text-classification token-classification fill-mask question-answering summarization translation zero-shot-classification feature-extraction sentence-similarity text-ranking table-question-answering conversational"},
    {"cv", "image-classification object-detection image-segmentation image-feature-extraction depth-estimation zero-shot-image-classification mask-generation keypoint-detection zero-shot-object-detection unconditional-image-classification"},
    {"diffusion", "text-to-image image-to-image unconditional-image-generation"},
    {"audio", "automatic-speech-recognition text-to-speech text-to-audio audio-classification audio-to-audio voice-activity-detection"},
    {"video", "text-to-video image-to-video video-classification video-to-video"},
    {"multimodal", "image-text-to-text image-to-text visual-question-answering document-question-answering any-to-any audio-text-to-text video-text-to-text visual-document-retrieval"},
    {"other", "tabular-classification tabular-regression reinforcement-learning robotics time-series-forecasting graph-ml"},
};
constexpr std::string_view kQuantisedParts = "gguf ggml gptq awq exl2 exl3 nf4 fp8 fp4 nvfp4 mxfp4 int8 int4 4bit 8bit 6bit 5bit 3bit 2bit bnb hqq aqlm quip imatrix w4a16 w8a8 w8a16 q4 q5 q6 q8 ptq";
constexpr std::string_view kQuantisedTags = "gguf awq gptq exl2 4-bit 8-bit fp8 bitsandbytes";
constexpr std::string_view kMergedParts = "merge merged slerp";
constexpr std::string_view kMergedTags = "merge mergekit";
constexpr std::string_view kAdapterParts = "lora qlora";
constexpr std::string_view kUploadsAgain = "unsloth thebloke bartowski mlx-community lmstudio-community quantfactory mradermacher maziyarpanahi second-state ggml-org onnx-community";
constexpr std::string_view kNothing = "n/a na nan none null nil - – — ? unknown tbd undefined";
constexpr std::string_view kHeaderFillers = "total overall all sum of the a an for in used consumed estimated measured reported stated published final approx approximate amount number no num n value values cumulative";
constexpr std::string_view kHeaderDevices = "gpu gpus tpu tpus device devices accelerator accelerators chip chips card cards";
constexpr std::string_view kHeaderTime = "time times duration runtime walltime wall clock wallclock elapsed training train run job hours hour";
constexpr std::string_view kHeaderCompute = "compute computation computations computing training train pretraining flop flops operations";
constexpr std::string_view kHeaderEnergy = "energy electricity power consumption usage training train run";
constexpr std::string_view kHeaderEmissions = "emissions emission emitted co2 co2e co2eq carbon dioxide ghg greenhouse gas gases footprint equivalent eq training train run";
constexpr std::string_view kHeaderPower = "power tdp draw watt watts gpu accelerator device chip max";
constexpr std::string_view kHeaderGrid = "grid carbon intensity emission emissions factor co2 electricity ef ci";
constexpr std::string_view kHeaderTokens = "tokens token training train trained pretraining seen processed";
constexpr std::string_view kHeaderParameters = "parameters parameter params param weights model size count";
constexpr std::string_view kSuspectTime = "hours hour hrs hr duration runtime walltime elapsed days weeks minutes gpuh";
constexpr std::string_view kSuspectCompute = "compute computation flop flops";
constexpr std::string_view kSuspectTokens = "tokens";
constexpr std::string_view kSuspectEnergy = "energy electricity";
constexpr std::string_view kSuspectEmissions = "emissions emission co2 co2e co2eq carbon ghg footprint";
constexpr std::string_view kSuspectPower = "power tdp";
constexpr std::string_view kHeaderOtherThings = "note notes comment comments cost costs price usd eur dollar dollars method methodology source sources url link citation confidence id ids name label date created updated modified version class type kind since until ago inference infer serving deployment cpu ram memory disk storage context length window vocab vocabulary tokenizer special rate per speed throughput second peak efficiency utilization utilisation mfu percent pct share rank score saved avoided offset reduction target budget limit max maximum min minimum eval evaluation test validation prompt completion output input generated water is has flag description tracker tracking country trend model models neutral free";
constexpr std::string_view kSuspectCount = "nodes numnodes nnodes numberofnodes hosts machines gpuspernode gpupernode devicespernode acceleratorspernode chipspernode gpuspermachine gpusperhost";

}  // namespace trainprint::portfolio_tables

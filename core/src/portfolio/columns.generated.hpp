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
  std::string_view means, unit, names;
};
constexpr Column kColumns[] = {
    {"stored", "", "safetensors gguf"},
    {"card_data", "", "carddata"},
    {"base", "", "basemodels basemodel"},
    {"tags", "", "tags"},
    {"card", "", "card modelcard readme cardtext"},
    {"id", "", "modelid id model modelname name repo repoid repository modelidentifier"},
    {"author", "", "author organization organisation org developer owner"},
    {"licence", "", "license licence"},
    {"created", "", "createdat created releasedate publicationdate published date trainingdate"},
    {"task", "", "pipelinetag task"},
    {"parameters", "", "parameters params nparams numparams numparameters parametercount paramcount modelsize"},
    {"parameters", " billion", "paramsb parametersb parametersbillions paramsbillions billionparameters"},
    {"tokens", "", "tokens trainingtokens traintokens tokensseen numtokens"},
    {"training_flop", "", "trainingflop trainingflops trainingcompute trainingcomputeflop totalflops flop"},
    {"accelerator", "", "accelerator hardware gpu gputype gpumodel hardwareused hardwaretype traininghardware chip"},
    {"accelerator_count", "", "acceleratorcount gpus numgpus gpucount ngpus numberofgpus hardwarequantity chips"},
    {"device_hours", "", "devicehours gpuhours acceleratorhours tpuhours chiphours"},
    {"wall_clock_hours", "", "wallclockhours wallclock hours trainingtimehours traininghours durationhours hoursused"},
    {"region", "", "region location geographicallocation country place trainingregion computeregion"},
    {"year", "", "year trainingyear"},
    {"training_type", "", "trainingtype"},
    {"modality", "", "modality"},
    {"energy_kwh", "", "energykwh energyconsumed energyconsumedkwh kwh"},
    {"energy_kwh", " MWh", "energymwh mwh"},
    {"emissions_gco2e", "", "emissionsgco2e emissions emissionsg co2eqemissions co2eq co2 co2g emissionsgco2eq"},
    {"emissions_gco2e", " kg", "emissionskg emissionskgco2e emissionskgco2eq co2kg co2eqkg kgco2e kgco2eq"},
    {"emissions_gco2e", " t", "emissionst emissionstonnes emissionstco2e emissionstco2eq co2t tco2e tco2eq tonsco2e"},
    {"overrides.pue", "", "pue"},
    {"overrides.accelerator_power_w", "", "powerw gpupowerw tdpw acceleratorpowerw"},
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

}  // namespace trainprint::portfolio_tables

#include "portfolio/columns.hpp"

#include <algorithm>
#include <unordered_map>

#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// What a column is, by its name in lower case without marks. Names with a unit end in it, and the
// unit is put behind the number.
struct ColumnNames {
  std::string_view names, field, unit;
};
constexpr ColumnNames kColumnNames[] = {
    {"parameters params nparams numparams numparameters parametercount paramcount modelsize",
     "parameters", ""},
    {"paramsb parametersb parametersbillions paramsbillions billionparameters", "parameters",
     " billion"},
    {"tokens trainingtokens traintokens tokensseen numtokens", "tokens", ""},
    {"trainingflop trainingflops trainingcompute trainingcomputeflop totalflops flop",
     "training_flop", ""},
    {"accelerator hardware gpu gputype gpumodel hardwareused hardwaretype traininghardware chip",
     "accelerator", ""},
    {"acceleratorcount gpus numgpus gpucount ngpus numberofgpus hardwarequantity chips",
     "accelerator_count", ""},
    {"devicehours gpuhours acceleratorhours tpuhours chiphours", "device_hours", ""},
    {"wallclockhours wallclock hours trainingtimehours traininghours durationhours hoursused",
     "wall_clock_hours", ""},
    {"region location geographicallocation country place trainingregion computeregion", "region",
     ""},
    {"year trainingyear", "year", ""},
    {"trainingtype", "training_type", ""},
    {"modality", "modality", ""},
    {"energykwh energyconsumed energyconsumedkwh kwh", "energy_kwh", ""},
    {"energymwh mwh", "energy_kwh", " MWh"},
    {"emissionsgco2e emissions emissionsg co2eqemissions co2eq co2 co2g emissionsgco2eq",
     "emissions_gco2e", ""},
    {"emissionskg emissionskgco2e emissionskgco2eq co2kg co2eqkg kgco2e kgco2eq", "emissions_gco2e",
     " kg"},
    {"emissionst emissionstonnes emissionstco2e emissionstco2eq co2t tco2e tco2eq tonsco2e",
     "emissions_gco2e", " t"},
    {"pue", "overrides.pue", ""},
    {"powerw gpupowerw tdpw acceleratorpowerw", "overrides.accelerator_power_w", ""},
};
constexpr std::string_view kIdNames =
    "modelid id model modelname name repo repoid repository modelidentifier";
constexpr std::string_view kAuthorNames = "author organization organisation org developer owner";
constexpr std::string_view kLicenceNames = "license licence";
constexpr std::string_view kCreatedNames =
    "createdat created releasedate publicationdate published date trainingdate";
constexpr std::string_view kCardNames = "card modelcard readme cardtext";

// Of the Hub (huggingface.co/tasks).
constexpr std::pair<std::string_view, std::string_view> kModalities[] = {
    {"text-generation text2text-generation text-classification token-classification fill-mask "
     "question-answering summarization translation zero-shot-classification feature-extraction "
     "sentence-similarity text-ranking table-question-answering conversational",
     "nlp"},
    {"image-classification object-detection image-segmentation image-feature-extraction "
     "depth-estimation zero-shot-image-classification mask-generation keypoint-detection "
     "zero-shot-object-detection unconditional-image-classification",
     "cv"},
    {"text-to-image image-to-image unconditional-image-generation", "diffusion"},
    {"automatic-speech-recognition text-to-speech text-to-audio audio-classification "
     "audio-to-audio voice-activity-detection",
     "audio"},
    {"text-to-video image-to-video video-classification video-to-video", "video"},
    {"image-text-to-text image-to-text visual-question-answering document-question-answering "
     "any-to-any audio-text-to-text video-text-to-text visual-document-retrieval",
     "multimodal"},
    {"tabular-classification tabular-regression reinforcement-learning robotics "
     "time-series-forecasting graph-ml",
     "other"},
};

// In the name or among the tags of a model with fewer bits (the paper's list, A.5, and what the
// Hub's own tags call them).
constexpr std::string_view kQuantised =
    "gguf ggml gptq awq exl2 exl3 nf4 fp8 fp4 nvfp4 mxfp4 int8 int4 4bit 8bit 6bit 5bit 3bit 2bit "
    "bnb hqq aqlm quip imatrix w4a16 w8a8 w8a16 q4 q5 q6 q8 ptq";
// Accounts that upload others' models again, converted or not.
constexpr std::string_view kUploadsAgain =
    "unsloth thebloke bartowski mlx-community lmstudio-community quantfactory mradermacher "
    "maziyarpanahi nousresearch-mirror second-state ggml-org onnx-community";

constexpr std::string_view kNothing = "n/a na nan none null nil - – — ? unknown tbd undefined";

const std::unordered_map<std::string, ColumnMeaning>& meanings() {
  static const std::unordered_map<std::string, ColumnMeaning> all = [] {
    std::unordered_map<std::string, ColumnMeaning> out;
    int priority = 0;
    const auto of = [](ColumnKind kind) {
      ColumnMeaning meaning;
      meaning.kind = kind;
      return meaning;
    };
    const auto add = [&](std::string_view names, ColumnMeaning meaning) {
      while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        meaning.priority = priority += 2;
        out.emplace(names.substr(0, end), meaning);
        names.remove_prefix(std::min(end + 1, names.size()));
      }
    };
    add("safetensors gguf", of(ColumnKind::stored));
    add("carddata", of(ColumnKind::card_data));
    add("basemodels basemodel", of(ColumnKind::base));
    add("tags", of(ColumnKind::tags));
    add(kCardNames, of(ColumnKind::card));
    add(kIdNames, of(ColumnKind::id));
    add(kAuthorNames, of(ColumnKind::author));
    add(kLicenceNames, of(ColumnKind::licence));
    add(kCreatedNames, of(ColumnKind::created));
    add("pipelinetag task", of(ColumnKind::task));
    for (const ColumnNames& column : kColumnNames)
      add(column.names, {ColumnKind::field, row_field(column.field), column.unit, 0});
    for (const RowField& field : row_fields())
      add(fold(field.path), {ColumnKind::field, row_field(field.path), {}, 0});
    return out;
  }();
  return all;
}

const std::unordered_map<std::string_view, std::string_view>& modalities() {
  static const std::unordered_map<std::string_view, std::string_view> all = [] {
    std::unordered_map<std::string_view, std::string_view> out;
    for (const auto& [tasks, modality] : kModalities) {
      for (const std::string_view task : WordSet(tasks)) out.emplace(task, modality);
    }
    return out;
  }();
  return all;
}

}  // namespace

WordSet::WordSet(std::string_view list) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) words_.insert(list.substr(0, end));
    longest_ = std::max(longest_, end);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

ColumnMeaning meaning_of(std::string_view name) {
  const std::string folded = fold(name);
  const auto found = meanings().find(folded);
  if (found == meanings().end()) return {};
  ColumnMeaning out = found->second;
  // "_id" is another thing than "id" where both are there.
  if (name.substr(0, 1) == "_") ++out.priority;
  return out;
}

std::span<const RowField> row_fields() {
  static const std::vector<RowField> all = [] {
    std::vector<RowField> out;
    for (const DocumentField& field : document_fields())
      out.push_back({field.path, run_field(field.path)});
    std::sort(out.begin(), out.end(),
              [](const RowField& a, const RowField& b) { return a.path < b.path; });
    return out;
  }();
  return all;
}

std::size_t row_field(std::string_view path) {
  const auto fields = row_fields();
  const auto at = std::lower_bound(
      fields.begin(), fields.end(), path,
      [](const RowField& field, std::string_view wanted) { return field.path < wanted; });
  return static_cast<std::size_t>(at - fields.begin());
}

std::string_view modality_of_task(std::string_view task) {
  const auto found = modalities().find(task);
  return found == modalities().end() ? std::string_view() : found->second;
}

bool stands_for_nothing(std::string_view text) {
  static const WordSet nothing(kNothing);
  const std::string_view said = trimmed(text);
  if (said.empty()) return true;
  constexpr std::size_t kLongest = 9;
  if (said.size() > kLongest) return false;
  char lower[kLongest];
  for (std::size_t i = 0; i < said.size(); ++i) lower[i] = lower_letter(said[i]);
  return nothing.has({lower, said.size()});
}

const WordSet& quantised_words() {
  static const WordSet words(kQuantised);
  return words;
}
const WordSet& merged_words() {
  static const WordSet words("merge merged slerp");
  return words;
}
const WordSet& adapter_words() {
  static const WordSet words("lora qlora");
  return words;
}
const WordSet& uploads_again() {
  static const WordSet words(kUploadsAgain);
  return words;
}
const WordSet& quantised_tags() {
  static const WordSet words("gguf awq gptq exl2 4-bit 8-bit fp8 bitsandbytes");
  return words;
}
const WordSet& merged_tags() {
  static const WordSet words("merge mergekit");
  return words;
}

}  // namespace trainprint

// Rows of tables as runs: by the names of their columns, or as the Hub answers about a model.
#include <algorithm>
#include <span>
#include <unordered_map>
#include <unordered_set>

#include "json/tree.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/import.hpp"
#include "trainprint/model_config.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/sentence.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// What a column is, by its name in lower case without marks. Names with a unit end in it, and the
// unit is put behind the number.
struct Column {
  std::string_view names, field, unit;
};
constexpr Column kColumns[] = {
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
    "id modelid model modelname name repo repoid repository modelidentifier";
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

// Words of a list, for looking up many times.
class WordSet {
 public:
  explicit WordSet(std::string_view list) {
    while (!list.empty()) {
      const std::size_t end = std::min(list.find(' '), list.size());
      if (end > 0) words_.insert(list.substr(0, end));
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  bool has(std::string_view word) const { return words_.count(word) > 0; }
  auto begin() const { return words_.begin(); }
  auto end() const { return words_.end(); }

 private:
  std::unordered_set<std::string_view> words_;
};

// What a key of a row is.
enum class KeyKind {
  other,
  stored,
  card_data,
  base,
  tags,
  card,
  id,
  author,
  licence,
  created,
  task
};
struct Key {
  KeyKind kind = KeyKind::other;
  std::string_view field, unit;  ///< Of a run's field.
};

// By the key in lower case without marks.
const std::unordered_map<std::string, Key>& keys() {
  static const std::unordered_map<std::string, Key> all = [] {
    std::unordered_map<std::string, Key> out;
    const auto add = [&](std::string_view names, const Key& key) {
      for (const std::string_view name : WordSet(names)) out.emplace(name, key);
    };
    add("safetensors gguf", {KeyKind::stored, "", ""});
    add("carddata", {KeyKind::card_data, "", ""});
    add("basemodels basemodel", {KeyKind::base, "", ""});
    add("tags", {KeyKind::tags, "", ""});
    add(kCardNames, {KeyKind::card, "", ""});
    add(kIdNames, {KeyKind::id, "", ""});
    add(kAuthorNames, {KeyKind::author, "", ""});
    add(kLicenceNames, {KeyKind::licence, "", ""});
    add(kCreatedNames, {KeyKind::created, "", ""});
    add("pipelinetag task", {KeyKind::task, "", ""});
    for (const Column& column : kColumns)
      add(column.names, {KeyKind::other, column.field, column.unit});
    for (const DocumentField& field : document_fields())
      out.emplace(fold(field.path), Key{KeyKind::other, field.path, ""});
    return out;
  }();
  return all;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = is_letter(c) ? static_cast<char>(c | 0x20) : c;
  return out;
}

// Whether a part of the name between marks is one of the words.
bool has_part(std::string_view name, const WordSet& words) {
  const std::string all = lower(name);
  std::size_t begin = 0;
  while (begin <= all.size()) {
    const std::size_t end = std::min(all.find_first_of("-_. /", begin), all.size());
    if (end > begin && words.has(std::string_view(all).substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

class RowMaker {
 public:
  Result<PortfolioRow> make(const Json& object) {
    if (!object.is_object()) {
      return Error{ErrorCode::wrong_type,
                   "",
                   "A row is a JSON object such as {\"id\": \"org/model\", \"parameters\": "
                   "\"7B\"}.",
                   {}};
    }
    for (const Json& value : object.members) take(value);
    return finish();
  }

 private:
  static std::string text_of(const Json& value) {
    if (value.is_string()) return value.text;
    if (value.is_number() || value.is_boolean()) return json_text(value).text;
    return "";
  }

  bool has(std::string_view field) const {
    return std::any_of(given_.begin(), given_.end(),
                       [&](const auto& one) { return one.first == field; });
  }
  void give(std::string_view field, std::string text) {
    if (!text.empty() && !has(field)) given_.emplace_back(field, std::move(text));
  }

  void take(const Json& value) {
    if (value.is_null()) return;
    const auto known = keys().find(fold(value.key));
    const Key key = known == keys().end() ? Key() : known->second;
    switch (key.kind) {
      case KeyKind::stored:
        if (value.is_object()) stored_ += (stored_.empty() ? "" : ",") + member(value);
        return;
      case KeyKind::card_data:
        return take_card_data(value);
      case KeyKind::base:
        return take_base(value);
      case KeyKind::tags:
        return take_tags(value);
      default:
        break;
    }
    if (value.is_object()) {  // "overrides" and the like
      for (const Json& inner : value.members) {
        const auto field = keys().find(fold(value.key + "." + inner.key));
        if (field != keys().end()) give(field->second.field, text_of(inner));
      }
      return;
    }
    std::string text = text_of(value);
    static const WordSet none("n/a na nan none null nil - – — ? unknown tbd undefined");
    if (const std::string_view said = trimmed(text);
        said.empty() || (said.size() <= kLongestTag && none.has(lower(said))))
      return;
    switch (key.kind) {
      case KeyKind::card:
        card_ = std::move(text);
        break;
      case KeyKind::id:
        if (row_.id.empty() || value.key == "id" || value.key == "modelId")
          row_.id = std::move(text);
        break;
      case KeyKind::author:
        row_.author = std::move(text);
        break;
      case KeyKind::licence:
        row_.licence = std::move(text);
        break;
      case KeyKind::created:
        created_ = std::move(text);
        break;
      case KeyKind::task:
        task_ = std::move(text);
        break;
      default:
        if (!key.field.empty()) give(key.field, text + std::string(key.unit));
        row_.columns.emplace_back(value.key, std::move(text));
    }
  }

  static std::string member(const Json& value) {
    std::string out;
    append(out, std::string_view(value.key));
    return out + ":" + json_text(value).text;
  }

  // An object, or the text of one.
  void take_card_data(const Json& value) {
    if (value.is_string()) {
      const auto parsed = parse_json(value.text, NotANumber::null);
      if (parsed && parsed->is_object()) take_card_data(*parsed);
      return;
    }
    for (const Json& inner : value.members) {
      if (inner.key == "co2_eq_emissions") take_emissions(inner);
      if (inner.key == "license" && inner.is_string() && row_.licence.empty())
        row_.licence = inner.text;
      if (inner.key == "pipeline_tag" && inner.is_string() && task_.empty()) task_ = inner.text;
      if (inner.key == "base_model") take_base(inner);
      if (inner.key == "base_model_relation" && inner.is_string()) relation_ = inner.text;
    }
  }

  void take_emissions(const Json& value) {
    if (value.is_number() || value.is_string()) return give("emissions_gco2e", stated(value));
    for (const Json& inner : value.members) {
      if (inner.key == "emissions") give("emissions_gco2e", stated(inner));
      if (!inner.is_string()) continue;
      if (inner.key == "geographical_location") place_ = inner.text;
      if (inner.key == "hardware_used") hardware_ = inner.text;
      if (inner.key == "training_type") tuning_ = inner.text;
    }
  }

  // 0 is how libraries write that nothing was measured.
  static std::string stated(const Json& value) {
    const std::string text = text_of(value);
    const auto number = parse_number(text);
    return number && *number == 0 ? "" : text;
  }

  // {"relation": "quantized", "models": [{"id"}]}, or the id or ids alone.
  void take_base(const Json& value) {
    if (value.is_string() && base_.empty()) base_ = value.text;
    for (const Json& inner : value.members) {
      if (inner.is_string() && inner.key == "relation") relation_ = inner.text;
      if (inner.is_string() && inner.key.empty() && base_.empty()) base_ = inner.text;
      if (inner.key != "models") continue;
      for (const Json& model : inner.members) {
        const Json* id = model.find("id");
        if (id != nullptr && id->is_string() && base_.empty()) base_ = id->text;
      }
    }
  }

  void take_tag(std::string_view tag) {
    constexpr std::string_view kBase = "base_model:", kLicence = "license:";
    if (tag.substr(0, kLicence.size()) == kLicence) {
      if (row_.licence.empty()) row_.licence = tag.substr(kLicence.size());
    } else if (tag.substr(0, kBase.size()) == kBase) {
      const std::string_view rest = tag.substr(kBase.size());
      const std::size_t colon = rest.find(':');
      if (colon == rest.npos) {
        if (base_.empty()) base_ = rest;
      } else {
        relation_ = rest.substr(0, colon);
        base_ = rest.substr(colon + 1);
      }
    } else if (tag.size() <= kLongestTag) {
      static const WordSet merges("merge mergekit");
      static const WordSet fewer_bits("gguf awq gptq exl2 4-bit 8-bit fp8 bitsandbytes");
      const std::string word = lower(tag);
      merge_ = merge_ || merges.has(word);
      quantised_ = quantised_ || fewer_bits.has(word);
    }
  }

  // A list, or the text of one: "['a', 'b']".
  void take_tags(const Json& value) {
    for (const Json& tag : value.members) {
      if (tag.is_string()) take_tag(tag.text);
    }
    if (!value.is_string()) return;
    std::string_view text = value.text;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find_first_of("[],'\""), text.size());
      if (end > 0) take_tag(trimmed(text.substr(0, end)));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void judge_kind() {
    const std::size_t slash = row_.id.find('/');
    if (row_.author.empty() && slash != row_.id.npos) row_.author = row_.id.substr(0, slash);
    const std::string_view name =
        std::string_view(row_.id).substr(slash == row_.id.npos ? 0 : slash + 1);
    static const WordSet quantised(kQuantised), merged("merge merged slerp");
    static const WordSet uploads_again(kUploadsAgain);
    if (relation_ == "quantized" || quantised_ || has_part(name, quantised)) {
      row_.kind = RowKind::quantised;
    } else if (relation_ == "merge" || merge_ || has_part(name, merged)) {
      row_.kind = RowKind::merged;
    } else if (uploads_again.has(lower(row_.author)) && !one_of(relation_, "finetune adapter")) {
      row_.kind = RowKind::copy;
    }
  }

  // What the name says of the size: "Mistral-7B-v0.1".
  void size_from(std::string_view id) {
    if (has("parameters") || id.empty() || id.size() > kLongestId) return;
    const std::size_t slash = id.find('/');
    for (ReadValue& value : read_model_name(id.substr(slash == id.npos ? 0 : slash + 1))) {
      if (value.field == FieldPath("parameters")) give("parameters", std::move(value.value));
      if (value.field == FieldPath("active_parameters"))
        give("active_parameters", std::move(value.value));
    }
  }

  Result<PortfolioRow> finish() {
    judge_kind();
    static const WordSet adapters("lora qlora");
    const bool adapter = relation_ == "adapter" || has_part(row_.id, adapters);
    if (!stored_.empty() && !adapter && !has("parameters")) {
      const auto counted = count_from_hub_answer("{" + stored_ + "}");
      if (counted) give("parameters", plain_decimal(counted->parameters.as_count(), kCountDigits));
    }
    if (row_.kind == RowKind::estimated) {
      size_from(adapter && !base_.empty() ? base_ : row_.id);
      if (!base_.empty() && !has("parameters")) size_from(base_);
    }
    if (!base_.empty() && row_.kind == RowKind::estimated) give("training_type", "fine-tuning");
    if (!tuning_.empty() && !has("training_type")) give("training_type", tuning_);
    give("accelerator", hardware_);
    give("region", place_);
    if (created_.size() >= 4 && !has("year")) give("year", created_.substr(0, 4));
    if (!task_.empty()) {
      for (const auto& [tasks, modality] : kModalities) {
        if (one_of(task_, tasks)) give("modality", std::string(modality));
      }
    }
    for (auto& [field, text] : given_) {
      if (field == "training_type") text = choice_as_written(text, words(TrainingType()));
      if (field == "modality") text = choice_as_written(text, words(Modality()));
    }

    std::vector<FieldText> options;
    for (const auto& [field, text] : given_) options.push_back({field, text});
    std::vector<std::string> replaced;
    auto run = card_.empty() || row_.kind != RowKind::estimated
                   ? run_from_json("{}", options, replaced)
                   : run_with_card(options, replaced);
    if (!run) {
      row_.errors = run.errors();
      return std::move(row_);
    }
    row_.run = std::move(run.value());
    row_.run.name = row_.id;
    if (row_.run.emissions && row_.kind == RowKind::estimated) row_.kind = RowKind::stated;
    return std::move(row_);
  }

  // What the card says beside; what the row says wins.
  Result<TrainingRun> run_with_card(const std::vector<FieldText>& options,
                                    std::vector<std::string>& replaced) const {
    const NamedFile file{"README.md", card_};
    const std::vector<ImportedFile> files = read_files({&file, 1});
    return run_from_reading(merged(files), options, replaced);
  }

  // "Fine Tuning" as "fine-tuning"; others as they are, to be refused by name.
  static std::string choice_as_written(const std::string& text,
                                       std::span<const std::string_view> choices) {
    for (const std::string_view choice : choices) {
      if (fold(choice) == fold(text)) return std::string(choice);
    }
    return text;
  }

  static constexpr std::size_t kLongestId = 200, kLongestTag = 20;
  static constexpr int kCountDigits = 15;

  PortfolioRow row_;
  std::vector<std::pair<std::string, std::string>> given_;
  std::string stored_, created_, task_, card_, base_, relation_, place_, hardware_, tuning_;
  bool merge_ = false, quantised_ = false;
};

}  // namespace

Result<PortfolioRow> portfolio_row(std::string_view json) {
  const auto tree = parse_json(json, NotANumber::null);
  if (!tree) return tree.errors();
  return RowMaker().make(*tree);
}

Result<PortfolioRow> portfolio_row(const std::vector<std::string>& header,
                                   const std::vector<std::string>& cells) {
  const bool fits = cells.size() >= header.size() &&
                    std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(header.size()),
                                cells.end(), [](const std::string& cell) { return cell.empty(); });
  if (!fits) {
    return Error{ErrorCode::wrong_type,
                 "",
                 "This row has " + std::to_string(cells.size()) + " cells, the header " +
                     std::to_string(header.size()) + ".",
                 {}};
  }
  Json object;
  object.kind = Json::Kind::object;
  for (std::size_t i = 0; i < header.size() && i < cells.size(); ++i) {
    Json cell;
    cell.kind = Json::Kind::string;
    cell.key = header[i];
    cell.text = cells[i];
    const std::string key = fold(cell.key);
    // Tables carry objects as their text.
    if (one_of(key, "safetensors gguf basemodels") && cell.text.substr(0, 1) == "{") {
      if (auto parsed = parse_json(cell.text, NotANumber::null)) {
        parsed.value().key = cell.key;
        cell = std::move(parsed.value());
      }
    }
    object.members.push_back(std::move(cell));
  }
  return RowMaker().make(object);
}

std::size_t known_columns(const std::vector<std::string>& header) {
  return static_cast<std::size_t>(
      std::count_if(header.begin(), header.end(),
                    [](const std::string& column) { return keys().count(fold(column)) > 0; }));
}

}  // namespace trainprint

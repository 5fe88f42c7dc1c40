#include "training_files/model_json.hpp"
#include "json/walk.hpp"
#include "text/characters.hpp"
#include "training_files/model.hpp"
#include "training_files/trainer.hpp"

namespace trainprint {
namespace {

using namespace training_files;

// No config.json comes near them (a classifier of 21,000 images has 44,000 keys); the reader of
// shapes builds the whole of it, and looks through all keys of an object for each.
constexpr std::size_t kLargestConfig = 4u << 20, kMostKeys = 60000;

bool is_number(const JsonScalar& scalar) { return scalar.kind == JsonScalar::Kind::number; }

class ConfigReader : public JsonVisitor {
 public:
  explicit ConfigReader(ModelContext& context) : context_(context) {}

  void key(JsonPath) override { ++keys; }

  void scalar(JsonPath path, const JsonScalar& scalar) override {
    if (path.size() != 1) return;
    const std::string_view key = path[0];
    const auto one_of = [&](std::initializer_list<std::string_view> names) {
      for (const std::string_view known : names) {
        if (key == known) return true;
      }
      return false;
    };
    if (key == "model_type" || (key == "_class_name" && context_.family.empty()))
      context_.family = scalar.text.substr(0, 60);
    if (one_of({"torch_dtype", "dtype"})) context_.dtype = scalar.text.substr(0, 60);
    if (key == "_name_or_path") name = scalar.text.substr(0, 200);
    if (!is_number(scalar)) return;
    LayerSizes& sizes = context_.sizes;
    if (one_of({"num_hidden_layers", "n_layer"})) sizes.layers = scalar.number;
    if (one_of({"hidden_size", "n_embd"})) sizes.hidden = scalar.number;
    if (key == "intermediate_size") sizes.intermediate = scalar.number;
    if (one_of({"num_attention_heads", "n_head"})) sizes.heads = scalar.number;
    if (key == "num_key_value_heads") sizes.key_value_heads = scalar.number;
    if (key == "head_dim") sizes.head_size = scalar.number;
  }

  // What the families leave out where it follows from the rest.
  void complete() {
    LayerSizes& sizes = context_.sizes;
    const bool plain = context_.family == "llama" || context_.family == "mistral" ||
                       context_.family == "qwen2" || context_.family == "phi3" ||
                       context_.family == "mixtral";
    if (sizes.head_size == 0 && plain && sizes.heads > 0)
      sizes.head_size = sizes.hidden / sizes.heads;
    if (sizes.key_value_heads == 0 && context_.family == "llama")
      sizes.key_value_heads = sizes.heads;
  }

  std::string name;  ///< _name_or_path.
  std::size_t keys = 0;

 private:
  ModelContext& context_;
};

// "meta-llama/Llama-2-7b-hf", but no path on somebody's disk.
std::string hub_name(const std::string& name) {
  const std::size_t slash = name.find('/');
  const bool one = slash != std::string::npos && slash > 0 && slash + 1 < name.size() &&
                   name.find('/', slash + 1) == std::string::npos;
  return one && name[0] != '.' && name[0] != '~' && name.find('\\') == std::string::npos ? name
                                                                                         : "";
}

// Just the numbers that a count is made of, as a small document of the same shape.
class StoredReader : public JsonVisitor {
 public:
  explicit StoredReader(std::string_view text) : text_(text) {}

  void scalar(JsonPath path, const JsonScalar& scalar) override {
    if (path.size() == 1 && (path[0] == "id" || path[0] == "modelId") && name.empty())
      name = scalar.text.substr(0, 200);
    if (!is_number(scalar)) return;
    const std::string number(
        text_.substr(scalar.range.begin, scalar.range.end - scalar.range.begin));
    if (is(path, {"metadata", "total_size"})) {
      size = number;
      bytes = {scalar.number, scalar.range};
    }
    if (is(path, {"metadata", "total_parameters"})) {
      parameters = number;
      range = scalar.range;
    }
    if (is(path, {"gguf", "total"})) gguf = number;
    if (is(path, {"safetensors", "total"}) || is(path, {"total"})) {
      total = number;
      range = scalar.range;
    }
    const bool by_dtype =
        (path.size() == 3 && path[0] == "safetensors" && path[1] == "parameters") ||
        (path.size() == 2 && path[0] == "parameters");
    if (by_dtype && dtypes_ < kMostDtypes && plain(path.back())) {
      counts += (counts.empty() ? "\"" : ",\"") + path.back() + "\":" + number;
      ++dtypes_;
    }
  }

  std::string index() const {
    return "{\"metadata\":{" +
           (parameters.empty() ? "\"total_size\":" + size : "\"total_parameters\":" + parameters) +
           "}}";
  }
  std::string answer() const {
    std::string out = "{\"safetensors\":{\"parameters\":{" + counts + "}";
    if (!total.empty()) out += ",\"total\":" + total;
    out += "}";
    if (!gguf.empty()) out += ",\"gguf\":{\"total\":" + gguf + "}";
    return out + "}";
  }

  std::string name, size, parameters, gguf, total, counts;
  Stated bytes;
  ByteRange range;

 private:
  static constexpr std::size_t kMostDtypes = 64;
  static bool plain(std::string_view key) {
    for (const char c : key) {
      if (!(c == '_' || is_digit(c) || is_letter(c))) return false;
    }
    return key.size() <= 32;
  }
  std::string_view text_;
  std::size_t dtypes_ = 0;
};

}  // namespace

Result<FileReading> read_config(std::string_view json) {
  const Error too_large{ErrorCode::unsupported,
                        "",
                        "A config.json has a few kilobytes; this is far too large to be one.",
                        {}};
  if (json.size() > kLargestConfig) return too_large;
  const std::string text = without_nan(json);
  ModelContext context;
  ConfigReader reader(context);
  if (auto error = walk_json(text, reader)) return *error;
  if (reader.keys > kMostKeys) return too_large;
  const auto shape = shape_from_config(text);
  if (!shape) return shape.errors();
  return reading_of(*shape, hub_name(reader.name));
}

Result<FileReading> read_index(std::string_view json, const ModelContext& context) {
  StoredReader reader(json);
  if (auto error = walk_json(json, reader)) return *error;
  if (reader.parameters.empty() && reader.size.empty())
    return Error{ErrorCode::insufficient_input,
                 "metadata.total_size",
                 "\"metadata.total_size\" is missing.",
                 {}};
  if (reader.parameters.empty() && context.dtype.empty())
    return asks_for_dtype(reader.bytes.value, reader.bytes.range);
  const auto count = count_from_safetensors_index(reader.index(), context.dtype);
  if (!count) return count.errors();
  return reading_of(*count, kIndexKind, {},
                    reader.parameters.empty() ? reader.bytes.range : reader.range);
}

Result<FileReading> read_answer(std::string_view json) {
  StoredReader reader(json);
  if (auto error = walk_json(json, reader)) return *error;
  const auto count = count_from_hub_answer(reader.answer());
  if (!count) return count.errors();
  return reading_of(*count, kHubKind, reader.name,
                    reader.gguf.empty() ? reader.range : ByteRange());
}

void add_config(std::string_view json, ModelContext& context) {
  if (json.size() > kLargestConfig) return;
  const std::string text = without_nan(json);
  ConfigReader reader(context);
  if (walk_json(text, reader) || reader.keys > kMostKeys) return;
  reader.complete();
  if (const auto shape = shape_from_config(text)) {
    context.architecture = shape->architecture;
    context.experts = shape->experts.has_value();
  }
}

}  // namespace trainprint

// config.json, model.safetensors.index.json and the Hub's answers, read as JSON.
#include "json/nlohmann.hpp"
#include "parameters/count.hpp"
#include "trainprint/model_config.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using parameters::Node;

// The parser has bounded the depth already.
Node node_of(const Json& json) {
  Node node;
  if (json.is_boolean()) {
    node.kind = Node::Kind::boolean;
    node.number = json.get<bool>() ? 1 : 0;
  } else if (json.is_number()) {
    node.kind = Node::Kind::number;
    node.number = json.get<double>();
  } else if (json.is_string()) {
    node.kind = Node::Kind::text;
    node.text = json.get_ref<const std::string&>();
  } else if (json.is_object() || json.is_array()) {
    node.kind = json.is_object() ? Node::Kind::object : Node::Kind::list;
    for (const auto& [key, value] : json.items()) {
      node.members.push_back(node_of(value));
      if (json.is_object()) node.members.back().key = key;
    }
  }
  return node;
}

const Json* member(const Json& object, const char* key) {
  if (!object.is_object()) return nullptr;
  const auto it = object.find(key);
  return it == object.end() || it->is_null() ? nullptr : &*it;
}

Error not_an_object(std::string_view what) {
  return {
      ErrorCode::wrong_type, "", "This is not " + std::string(what) + ": expected an object.", {}};
}

// A count that a file states: a whole number from 1 to 1e15.
Result<double> count_at(const Json& json, std::string field) {
  if (!json.is_number()) {
    return Error{ErrorCode::wrong_type, field, "\"" + field + "\" must be a number.", {}};
  }
  const double value = json.get<double>();
  if (!(value >= 1 && value <= 1e15)) {
    return Error{ErrorCode::out_of_range,
                 field,
                 "\"" + field + "\" cannot be " + readable(value, 6) + ".",
                 {}};
  }
  return value;
}

struct Dtype {
  std::string_view names;  ///< Of torch, safetensors and people, between bars.
  double bytes;
};
constexpr Dtype kDtypes[] = {
    {"|float64|f64|double|int64|i64|", 8},
    {"|float32|f32|float|int32|i32|", 4},
    {"|bfloat16|bf16|float16|f16|fp16|half|", 2},
    {"|float8_e4m3fn|float8_e5m2|f8_e4m3|f8_e5m2|fp8|int8|i8|uint8|u8|", 1},
};

std::optional<double> bytes_per_parameter(std::string_view dtype) {
  std::string name;
  for (const char c : dtype) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (name.rfind("torch.", 0) == 0) name.erase(0, 6);
  for (const Dtype& row : kDtypes) {
    if (!name.empty() && row.names.find("|" + name + "|") != std::string_view::npos) {
      return row.bytes;
    }
  }
  return std::nullopt;
}

constexpr std::string_view kBuffers =
    "The file may hold more than parameters: buffers (attention masks, position ids), a tied head "
    "stored twice, scales of a quantised model, layers that predict further tokens. The count from "
    "config.json is the safer one.";

}  // namespace

Result<ModelShape> shape_from_config(std::string_view text) {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  if (!json->is_object()) return not_an_object("a config.json");
  return parameters::count(node_of(*json));
}

Result<StoredCount> count_from_safetensors_index(std::string_view text, std::string_view dtype) {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  const Json* metadata = member(*json, "metadata");
  if (metadata == nullptr) return not_an_object("a model.safetensors.index.json");
  StoredCount count{0, {{"stored_count", "metadata.total_size", std::string(kBuffers)}}};
  if (const Json* total = member(*metadata, "total_parameters")) {
    const auto value = count_at(*total, "metadata.total_parameters");
    if (!value) return value.errors();
    count.parameters = *value;
    return count;
  }
  const Json* size = member(*metadata, "total_size");
  if (size == nullptr) {
    return Error{ErrorCode::insufficient_input,
                 "metadata.total_size",
                 "\"metadata.total_size\" is missing.",
                 {}};
  }
  const auto bytes = count_at(*size, "metadata.total_size");
  if (!bytes) return bytes.errors();
  const auto each = bytes_per_parameter(dtype);
  if (!each) {
    return Error{
        ErrorCode::unknown_choice,
        "dtype",
        "\"" + std::string(dtype) +
            "\" has no known size. Expected: torch_dtype of config.json, such as bfloat16.",
        {}};
  }
  count.parameters = *bytes / *each;
  count.notices.push_back({"one_dtype", "metadata.total_size",
                           "The size is divided by " + readable(*each, 1) +
                               " bytes: every weight is taken to be stored as " +
                               std::string(dtype) + "."});
  return count;
}

Result<StoredCount> count_from_hub_answer(std::string_view text) {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  if (!json->is_object()) return not_an_object("an answer of the Hub");
  if (const Json* gguf = member(*json, "gguf")) {
    if (const Json* total = member(*gguf, "total")) {
      const auto value = count_at(*total, "gguf.total");
      if (!value) return value.errors();
      return StoredCount{
          *value, {{"gguf_count", "gguf.total", "Counted in one GGUF file of the repository."}}};
    }
  }
  const Json* nested = member(*json, "safetensors");
  const Json& stored = nested != nullptr ? *nested : *json;
  StoredCount count{0, {{"stored_count", "safetensors.total", std::string(kBuffers)}}};
  double integers = 0, eight_bit = 0;
  if (const Json* by_dtype = member(stored, "parameters");
      by_dtype != nullptr && by_dtype->is_object()) {
    for (const auto& [dtype, number] : by_dtype->items()) {
      const auto value = count_at(number, "safetensors.parameters." + dtype);
      if (!value) return value.errors();
      if (dtype == "I64" || dtype == "BOOL") {
        integers += *value;
      } else {
        count.parameters += *value;
      }
      if (dtype.rfind("F8_", 0) == 0) eight_bit += *value;
    }
  }
  if (integers > 0) {
    count.notices.push_back({"buffers_left_out", "safetensors.parameters",
                             readable(integers, 9) +
                                 " 64-bit integers and truth values are buffers, "
                                 "not parameters: left out."});
  }
  if (eight_bit > 0) {
    count.notices.push_back({"scales_counted", "safetensors.parameters",
                             "The weights are quantised to 8 bits; the scales of their blocks are "
                             "counted among the other numbers (about 1 in 16,384)."});
  }
  if (count.parameters == 0) {
    const Json* total = member(stored, "total");
    if (total == nullptr) {
      return Error{ErrorCode::insufficient_input,
                   "safetensors.total",
                   "The Hub's answer has no safetensors.total: the repository has no safetensors "
                   "files, or the request lacked expand=safetensors.",
                   {}};
    }
    const auto value = count_at(*total, "safetensors.total");
    if (!value) return value.errors();
    count.parameters = *value;
  }
  return count;
}

}  // namespace trainprint

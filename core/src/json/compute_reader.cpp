// The fields of a run that bear on its compute. Others are left to the reader of runs.
#include "json/nlohmann.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct Word {
  std::string_view path;
  int count;
  std::string_view (*spelling)(int);
  void (*set)(ComputeDescription&, int);
};
constexpr Word kWords[] = {
    {"architecture", 9, [](int i) { return name(static_cast<Architecture>(i)); },
     [](ComputeDescription& d, int i) { d.architecture = static_cast<Architecture>(i); }},
    {"corrections.optimizer", 3, [](int i) { return name(static_cast<Optimizer>(i)); },
     [](ComputeDescription& d, int i) { d.corrections.optimizer = static_cast<Optimizer>(i); }},
    {"corrections.precision", 3, [](int i) { return name(static_cast<Precision>(i)); },
     [](ComputeDescription& d, int i) { d.corrections.precision = static_cast<Precision>(i); }},
};

struct Truth {
  std::string_view path;
  bool& (*at)(ComputeDescription&);
};
using D = ComputeDescription;
constexpr Truth kTruths[] = {
    {"corrections.activation_checkpointing",
     [](D& d) -> bool& { return d.corrections.activation_checkpointing; }},
    {"corrections.fused_attention", [](D& d) -> bool& { return d.corrections.fused_attention; }},
    {"corrections.pipeline_parallel",
     [](D& d) -> bool& { return d.corrections.pipeline_parallel; }},
    {"corrections.data_parallel", [](D& d) -> bool& { return d.corrections.data_parallel; }},
    {"corrections.other_overhead", [](D& d) -> bool& { return d.corrections.other_overhead; }},
    {"options.impute_compute", [](D& d) -> bool& { return d.impute; }},
};

class Reader {
 public:
  Result<ComputeDescription> read(const Json& document) {
    if (!document.is_object()) {
      fail(ErrorCode::wrong_type, "",
           "A run is a JSON object such as {\"parameters\": \"6.74B\"}.");
    } else {
      walk(document, "");
    }
    if (!errors_.empty()) return errors_;
    return std::move(out_);
  }

 private:
  void walk(const Json& object, const std::string& prefix) {
    for (const auto& [key, value] : object.items()) {
      const std::string path = prefix + key;
      if (value.is_null()) continue;
      if (path == "model_config") {
        model(value);
      } else if (value.is_object()) {
        if (prefix.empty()) walk(value, path + ".");
      } else {
        leaf(path, value);
      }
    }
  }

  void model(const Json& value) {
    auto shape =
        shape_from_config(value.is_string() ? value.get<std::string>() : dump_json(value));
    if (shape) {
      out_.model = std::move(*shape);
      return;
    }
    for (Error error : shape.errors()) {
      error.field = "model_config" + (error.field.empty() ? "" : "." + error.field);
      errors_.push_back(std::move(error));
    }
  }

  void leaf(const std::string& path, const Json& value) {
    for (const ComputeField& field : compute_fields()) {
      if (field.path != path) continue;
      if (value.is_number()) {
        out_.*field.member = value.get<double>();
      } else if (value.is_string()) {
        const auto number = parse_number(value.get_ref<const std::string&>(), path);
        if (number) {
          out_.*field.member = *number;
        } else {
          errors_.push_back(number.error());
        }
      } else {
        fail(ErrorCode::wrong_type, path, "\"" + path + "\" must be a number.");
      }
    }
    for (const Word& word : kWords) {
      if (word.path != path) continue;
      std::string listed;
      for (int i = 0; i < word.count; ++i) {
        if (value == word.spelling(i)) return word.set(out_, i);
        listed += (i > 0 ? ", " : "") + std::string(word.spelling(i));
      }
      fail(ErrorCode::unknown_choice, path, "\"" + path + "\" must be one of: " + listed + ".");
    }
    for (const Truth& truth : kTruths) {
      if (truth.path != path) continue;
      if (!value.is_boolean()) {
        fail(ErrorCode::wrong_type, path, "\"" + path + "\" must be true or false.");
      } else {
        truth.at(out_) = value.get<bool>();
      }
    }
  }

  void fail(ErrorCode code, std::string path, std::string message) {
    errors_.push_back({code, std::move(path), std::move(message), {}});
  }

  ComputeDescription out_;
  std::vector<Error> errors_;
};

}  // namespace

Result<ComputeDescription> compute_from_json(std::string_view text) {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  // A config.json alone is a description too.
  if (json->is_object() && (json->contains("model_type") || json->contains("_class_name"))) {
    return Reader().read({{"model_config", *json}});
  }
  return Reader().read(*json);
}

}  // namespace trainprint

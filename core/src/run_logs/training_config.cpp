// Settings of a training, in YAML: axolotl (base_model, micro_batch_size), TRL and LLaMA-Factory
// (model_name_or_path, per_device_train_batch_size), and W&B's config.yaml, which puts each into a
// map of its own ("num_train_epochs:\n  value: 3"). Only lines "key: value" are looked at.
#include <map>

#include "emissions_csv/csv.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"

namespace trainprint::run_logs {
namespace {

constexpr std::size_t kLongestConfig = 1 << 20;

// "4096", without a comment behind it and without quotation marks around it.
std::string_view yaml_scalar(std::string_view value) {
  value = trimmed(value);
  if (!value.empty() && (value[0] == '"' || value[0] == '\'')) {
    const std::size_t end = value.find(value[0], 1);
    return end == std::string_view::npos ? std::string_view() : value.substr(1, end - 1);
  }
  return trimmed(value.substr(0, value.find(" #")));
}

class Settings {
 public:
  explicit Settings(std::string_view text) {
    std::string_view key;
    for (std::size_t at = 0; at < text.size() && at < kLongestConfig;) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      std::string_view line = text.substr(at, end - at);
      at = end + 1;
      if (line.empty() || line[0] == '#') continue;
      const std::size_t colon = line.find(':');
      if (colon == std::string_view::npos) continue;
      const bool top = !is_blank(line[0]) && line[0] != '-';
      const std::string_view name = trimmed(line.substr(0, colon), " \"'");
      const std::string_view value = yaml_scalar(line.substr(colon + 1));
      if (top) {
        key = name;
        if (!values_.emplace(key, value).second) twice_ = true;
      } else if (name == "value" && line.find_first_not_of(' ') <= kDeepestOfWandb) {
        std::string_view& known = values_[key];
        if (known.empty()) known = value;
      }
    }
  }

  bool has(std::string_view key) const { return values_.find(key) != values_.end(); }
  bool has_any(std::initializer_list<std::string_view> keys) const {
    return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return has(key); });
  }
  /// The value of the first of `keys` that has one.
  std::string_view text(std::initializer_list<std::string_view> keys) const {
    for (const std::string_view key : keys) {
      const auto at = values_.find(key);
      if (at != values_.end() && !at->second.empty() && !one_of(at->second, "null none ~"))
        return at->second;
    }
    return {};
  }
  bool is_true(std::initializer_list<std::string_view> keys) const {
    return one_of(text(keys), "true yes on");
  }
  bool given_twice() const { return twice_; }

 private:
  static constexpr std::size_t kDeepestOfWandb = 4;  // blanks before "value:"
  std::map<std::string_view, std::string_view> values_;
  bool twice_ = false;
};

bool is_of_wandb(const Settings& settings) { return settings.has_any({"_wandb", "wandb_version"}); }

class ConfigReader {
 public:
  explicit ConfigReader(std::string_view text) : settings_(text), out_(text, run_) {}

  Result<FileReading> read() {
    if (settings_.given_twice())
      return Error{ErrorCode::ambiguous,
                   "",
                   "A key stands twice at the left of this YAML, and its readers differ in which "
                   "one counts.",
                   {}};
    number("parameters", {"model/num_parameters"});
    number("per_device_batch", {"micro_batch_size", "per_device_train_batch_size"});
    number("gradient_accumulation", {"gradient_accumulation_steps"});
    number("epochs", {"num_epochs", "num_train_epochs"});
    number("steps", {"max_steps"});
    length();
    const bool from_scratch =
        one_of(settings_.text({"stage"}), "pt") || settings_.has("pretraining_dataset");
    if (!from_scratch && !is_of_wandb(settings_))
      out_.put("training_type", std::string("fine-tuning"));
    base();
    out_.ask("accelerator",
             "Which accelerators did the training run on, how many, and for how long? The "
             "configuration does not say.");
    FileReading reading{FileKind::trainer_results, label(), {}, {}};
    reading.runs.push_back(std::move(run_));
    return reading;
  }

 private:
  std::string label() const {
    if (is_of_wandb(settings_)) return "config.yaml of W&B";
    return settings_.has("base_model") ? "Configuration of axolotl"
                                       : "Configuration of TRL or LLaMA-Factory";
  }

  // What is not above 0 ("max_steps: -1") is not set.
  void number(FieldName field, std::initializer_list<std::string_view> keys) {
    const std::string_view text = settings_.text(keys);
    if (text.empty()) return;
    emissions_csv::Marks marks;
    const auto value = emissions_csv::number(text, ',', marks);
    if (!value)
      return out_.ask(field,
                      "The configuration says \"" + emissions_csv::plain(text, 40) +
                          "\", which is no number. What is it?",
                      text);
    if (!(*value > 0)) return;
    if (check_number(*number_rule(field), *value)) return out_.put_checked(field, *value);
    out_.put(field, plain_number(*value), text);
  }

  // The longest sequence is the mean one only where examples are packed.
  void length() {
    const std::initializer_list<std::string_view> keys = {
        "sequence_len", "max_length", "max_seq_length", "max_seq_len", "cutoff_len"};
    const std::string_view text = settings_.text(keys);
    if (text.empty()) return;
    if (settings_.is_true({"sample_packing", "packing"})) return number("sequence_length", keys);
    out_.note(NoticeCode::not_stated, "sequence_length",
              "Sequences have at most " + emissions_csv::plain(text, 40) +
                  " tokens and are not packed: how many they have on average stands nowhere.");
  }

  void base() {
    const std::string_view model =
        settings_.text({"base_model", "model_name_or_path", "_name_or_path"});
    if (model.empty()) return;
    const std::string_view adapter = settings_.text({"adapter", "finetuning_type"});
    const bool adapted = one_of(adapter, "lora qlora dora") || settings_.is_true({"use_peft"});
    out_.note(NoticeCode::base_model, "parameters",
              "The model that was trained further is " + emissions_csv::plain(model, 100) +
                  (adapted ? ", by an adapter (LoRA): its parameters are frozen." : ".") +
                  " Add its config.json for their number.");
  }

  Settings settings_;
  RunReading run_;
  RunWriter out_;
};

}  // namespace

bool is_training_config(std::string_view text) {
  if (text.size() > kLongestConfig || text.find(':') == std::string_view::npos) return false;
  const Settings settings(text);
  if (is_of_wandb(settings)) return true;
  return settings.has_any({"base_model", "model_name_or_path"}) &&
         settings.has_any({"micro_batch_size", "num_epochs", "per_device_train_batch_size",
                           "num_train_epochs", "sequence_len", "gradient_accumulation_steps",
                           "max_seq_length", "finetuning_type", "dataset_name"});
}
Result<FileReading> read_training_config(std::string_view text) {
  return ConfigReader(text).read();
}

}  // namespace trainprint::run_logs

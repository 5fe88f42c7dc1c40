// Rows of published runs. A row's keys are those of the benchmark; what it says in words
// (accelerator, region) is looked up in the catalogue.
#include <algorithm>

#include "json/tree.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"
#include "trainprint/validation.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kRequired[] = {"id",
                                          "family",
                                          "training_type",
                                          "scope",
                                          "suspect",
                                          "emissions_tco2e_disclosed",
                                          "emissions_basis"};
constexpr std::string_view kUsed[] = {"modality",
                                      "architecture",
                                      "params",
                                      "active_params",
                                      "tokens",
                                      "flops_disclosed",
                                      "accelerator",
                                      "accelerator_canonical",
                                      "accelerator_count",
                                      "gpu_hours",
                                      "wall_clock_hours",
                                      "power_w_disclosed",
                                      "power_includes_host",
                                      "pue_disclosed",
                                      "region",
                                      "grid_intensity_disclosed",
                                      "energy_mwh_disclosed",
                                      "year",
                                      "duplicate_of"};
// Known, and of no use to an estimate.
constexpr std::string_view kOther[] = {"notes",
                                       "source",
                                       "confidence",
                                       "trust",
                                       "suspect_reason",
                                       "gpu_hours_min",
                                       "gpu_hours_max",
                                       "emissions_alt_tco2e",
                                       "emissions_range_tco2e",
                                       "energy_range_mwh",
                                       "recalled_fields",
                                       "derived_fields",
                                       "paper_table2",
                                       "derived",
                                       "usable_for",
                                       "n_inputs"};

template <std::size_t N>
bool is_in(const std::string_view (&list)[N], std::string_view key) {
  return std::find(std::begin(list), std::end(list), key) != std::end(list);
}

class RowReader {
 public:
  RowReader(const Json& row, std::size_t number, std::vector<Error>& errors)
      : row_(row), name_("row " + std::to_string(number)), errors_(errors) {
    if (const Json* id = value("id"); id != nullptr && id->is_string()) {
      name_ += " (" + id->text + ")";
    }
  }

  PublishedRun read() {
    check_keys();
    out_.id = text("id");
    out_.family = text("family");
    out_.run.name = out_.id;
    if (const auto t = number("emissions_tco2e_disclosed", true)) out_.emissions = Mass::tonnes(*t);
    if (text("emissions_basis") == "market") out_.emissions = Mass();  // a contract's, not a grid's
    out_.left_out = why_left_out();  // a row that takes no part may hold what it likes
    read_model();
    read_hardware();
    read_site();
    read_energy();
    judge();
    return std::move(out_);
  }

 private:
  const Json* value(std::string_view key) const {
    const Json* found = row_.find(key);
    return found == nullptr || found->is_null() ? nullptr : found;
  }

  void fail(ErrorCode code, std::string_view key, const std::string& message) {
    errors_.push_back({code, FieldPath::unchecked(name_ + ", " + std::string(key)), message, {}});
  }

  void check_keys() {
    std::vector<std::string_view> known;
    for (const std::string_view key : kRequired) known.push_back(key);
    for (const std::string_view key : kUsed) known.push_back(key);
    for (const std::string_view key : kRequired) {
      if (row_.find(key) == nullptr) {
        fail(ErrorCode::insufficient_input, key, "The key is missing.");
      }
    }
    for (const Json& member : row_.members) {
      const std::string& key = member.key;
      if (is_in(kRequired, key) || is_in(kUsed, key) || is_in(kOther, key)) continue;
      errors_.push_back({ErrorCode::unknown_field, FieldPath::unchecked(name_ + ", " + key),
                         "There is no such key in a row.", near_matches(key, known)});
    }
  }

  std::string text(std::string_view key) {
    const Json* v = value(key);
    if (v == nullptr) return {};
    if (v->is_string()) return v->text;
    fail(ErrorCode::wrong_type, key, "This must be text.");
    return {};
  }

  bool flag(std::string_view key) {
    const Json* v = value(key);
    if (v == nullptr) return false;
    if (v->is_boolean()) return v->number != 0;
    fail(ErrorCode::wrong_type, key, "This must be true or false.");
    return false;
  }

  std::optional<double> number(std::string_view key, bool zero_allowed = false) {
    const Json* v = value(key);
    if (v == nullptr) return std::nullopt;
    if (!v->is_number()) {
      fail(ErrorCode::wrong_type, key, "This must be a number.");
      return std::nullopt;
    }
    const double x = v->number;
    if (x < 0 || (x == 0 && !zero_allowed)) {
      // Nothing (0) of what a contract covered says nothing; the place may.
      const bool unsaid = x == 0 && out_.emissions == Mass();
      if (out_.left_out.empty() && !unsaid) {
        fail(ErrorCode::out_of_range, key, "This must be positive.");
      }
      return std::nullopt;
    }
    return x;
  }

  template <class T>
  std::optional<T> counted(std::string_view key) {
    const auto x = number(key);
    return x ? std::optional(T::count(*x)) : std::nullopt;
  }

  void read_model() {
    TrainingRun& run = out_.run;
    const std::string type = text("training_type");
    if (type == "pretraining") {
      run.training_type = TrainingType::pre_training;
    } else if (type == "fine-tuning" || type == "finetuning") {
      run.training_type = TrainingType::fine_tuning;
    } else if (value("training_type") != nullptr) {
      fail(ErrorCode::unknown_choice, "training_type", "This must be pretraining or fine-tuning.");
    }
    const std::string architecture = text("architecture");
    if (architecture == "decoder-only" || architecture == "moe") {
      run.compute.architecture = Architecture::decoder_only;
    } else if (architecture == "encoder-only") {
      run.compute.architecture = Architecture::encoder_only;
    } else if (architecture == "encoder-decoder") {
      run.compute.architecture = Architecture::encoder_decoder;
    } else if (architecture == "cnn") {
      run.compute.architecture = Architecture::cnn;
    } else if (architecture == "vit") {
      run.compute.architecture = Architecture::vit;
    }
    run.modality = choice_of<Modality>(text("modality"));
    run.compute.parameters = counted<ParameterCount>("params");
    run.compute.active_parameters = counted<ParameterCount>("active_params");
    run.compute.tokens = counted<TokenCount>("tokens");
    if (const auto f = number("flops_disclosed")) run.training_flop = Flop::flop(*f);
    run.year = number("year");
  }

  void read_hardware() {
    TrainingRun& run = out_.run;
    std::optional<double> count = number("accelerator_count");
    for (const std::string_view key : {"accelerator", "accelerator_canonical"}) {
      const std::string words = text(key);
      if (words.empty() || !run.accelerator.empty()) continue;
      if (const auto match = find_accelerator(words)) {
        run.accelerator = match->accelerator->id;
        if (!count) count = match->count;
      }
    }
    if (count) run.accelerator_count = DeviceCount::count(*count);
    const auto wall_clock = number("wall_clock_hours");
    if (const auto hours = number("gpu_hours")) {
      run.device_hours = Duration::hours(*hours);
    } else if (wall_clock && count) {
      run.device_hours = Duration::hours(*wall_clock * *count);
    }
    if (const auto watts = number("power_w_disclosed")) {
      run.overrides.accelerator_power = Power::watts(*watts);
    }
    out_.counts_host = flag("power_includes_host");
  }

  void read_site() {
    TrainingRun& run = out_.run;
    run.overrides.pue = number("pue_disclosed");
    if (const auto grams = number("grid_intensity_disclosed")) {
      run.overrides.grid = CarbonIntensity::grams_per_kwh(*grams);
      return;
    }
    const std::string words = text("region");
    if (words.empty()) return;
    if (const auto match = find_place(words)) run.region = match->place->id;
  }

  void read_energy() {
    const auto energy = number("energy_mwh_disclosed");
    if (!energy) return;
    out_.run.energy = Energy::mwh(*energy);
    out_.run.energy_boundary = out_.run.overrides.pue ? Boundary::facility
                               : out_.counts_host     ? Boundary::it
                                                      : Boundary::accelerator;
  }

  // The benchmark's own rules.
  std::string why_left_out() {
    if (text("scope") != "final-run") return "not a single final run";
    if (flag("suspect")) return "suspect";
    if (value("duplicate_of") != nullptr) return "duplicate";
    return "";
  }

  void judge() {
    if (out_.emissions > Mass()) return;
    const TrainingRun& run = out_.run;
    const bool counted = run.training_flop || (run.compute.parameters && run.compute.tokens);
    if (run.energy) {
      out_.judged_by = JudgedBy::energy;
    } else if (run.device_hours && !run.accelerator.empty() && counted) {
      out_.judged_by = JudgedBy::device_hours;
    } else if (out_.left_out.empty()) {
      out_.left_out = text("emissions_basis") == "market" ? "market-based" : "no emissions";
    }
  }

  const Json& row_;
  std::string name_;
  std::vector<Error>& errors_;
  PublishedRun out_;
};

}  // namespace

Result<std::vector<PublishedRun>> published_runs_from_json(std::string_view json) {
  auto document = parse_json(json);
  if (!document) return document.errors();
  if (!document->is_array() || document->members.empty()) {
    return Error{
        ErrorCode::wrong_type, "", "This must be a list of rows, one published run each.", {}};
  }
  std::vector<PublishedRun> runs;
  std::vector<Error> errors;
  for (std::size_t i = 0; i < document->members.size(); ++i) {
    const Json& row = document->members[i];
    if (!row.is_object()) {
      errors.push_back({ErrorCode::wrong_type,
                        FieldPath::unchecked("row " + std::to_string(i + 1)),
                        "A row must be an object.",
                        {}});
      continue;
    }
    runs.push_back(RowReader(row, i + 1, errors).read());
  }
  if (!errors.empty()) return errors;
  return runs;
}

}  // namespace trainprint

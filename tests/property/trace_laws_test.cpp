// The written sum is the sum that was done: every formula and every calculation, read again as a
// person would read it and worked out, gives the value beside it.
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

// Sizes of the units in W, s, J, g and FLOP.
const std::map<std::string, double, std::less<>> kUnits = {{"W", 1},
                                                           {"h", 3600},
                                                           {"kWh", 3.6e6},
                                                           {"gCO2e/kWh", 1 / 3.6e6},
                                                           {"gCO2e", 1},
                                                           {"t CO2e", 1e6},
                                                           {"FLOP", 1},
                                                           {"FLOP/s", 1},
                                                           {"s/h", 1 / 3600.0},
                                                           {"J/FLOP", 1},
                                                           {"pJ/FLOP", 1e-12},
                                                           {"J/kWh", 1 / 3.6e6},
                                                           {"MAC", 1},
                                                           {"", 1}};

// Reads "1 + 0.2 + 0.125 (250 W + 100 W) / 400 W" and "exp(a + b ln F)", and works it out.
class Evaluator {
 public:
  Evaluator(std::string_view text, const std::map<std::string, double>& symbols, bool in_units)
      : text_(text), symbols_(symbols), in_units_(in_units) {}

  double value() {
    const double result = sum();
    if (at_ != text_.size()) fail("nothing more");
    return result;
  }
  int numbers() const { return numbers_; }

 private:
  [[noreturn]] void fail(const std::string& expected) const {
    throw std::runtime_error("expected " + expected + " at '" + std::string(text_.substr(at_)) +
                             "' of '" + std::string(text_) + "'");
  }
  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  double sum() {
    double value = product();
    while (true) {
      if (take(" + ")) {
        value += product();
      } else if (take(" - ")) {
        value -= product();
      } else {
        return value;
      }
    }
  }
  double product() {
    double value = power();
    while (true) {
      const std::string_view rest = text_.substr(at_);
      if (take(" × ")) {
        value *= power();
      } else if (take(" / ")) {
        value /= power();
      } else if (rest.size() > 1 && rest[0] == ' ' &&
                 (std::isalnum(static_cast<unsigned char>(rest[1])) || rest[1] == '(')) {
        ++at_;
        value *= power();
      } else {
        return value;
      }
    }
  }
  double power() {
    const double base = atom();
    return take("^") ? std::pow(base, atom()) : base;
  }
  double two(double (*of)(double, double)) {
    const double left = sum();
    if (!take(", ")) fail("', '");
    const double right = sum();
    close();
    return of(left, right);
  }
  void close() {
    if (!take(")")) fail("')'");
  }
  double atom() {
    if (take("exp(")) {
      const double exponent = sum();
      close();
      return std::exp(exponent);
    }
    if (take("ln ")) return std::log(atom());
    if (take("min(")) return two([](double a, double b) { return std::fmin(a, b); });
    if (take("max(")) return two([](double a, double b) { return std::fmax(a, b); });
    if (take("(")) {
      const double value = sum();
      close();
      return value;
    }
    if (std::isalpha(static_cast<unsigned char>(next()))) return symbol();
    return number();
  }
  double symbol() {
    std::string name;
    while (std::isalnum(static_cast<unsigned char>(next())) || next() == '_') {
      name += text_[at_++];
    }
    const auto found = symbols_.find(name);
    if (found == symbols_.end()) fail("a symbol of a line before, not " + name);
    return found->second;
  }
  double number() {
    std::string digits;
    if (take("-")) digits = "-";
    const auto digit = [&](std::size_t i) {
      return i < text_.size() && std::isdigit(static_cast<unsigned char>(text_[i]));
    };
    while (true) {
      if (next() == ',' && digit(at_ + 1)) ++at_;  // groups of thousands
      const bool exponent =
          next() == 'e' && (digit(at_ + 1) || (at_ + 1 < text_.size() && text_[at_ + 1] == '-'));
      if (exponent) digits += text_[at_++];
      if (!digit(at_) && next() != '.' && !(exponent && next() == '-')) break;
      digits += text_[at_++];
    }
    if (digits.empty()) fail("a number");
    ++numbers_;
    return std::stod(digits) * unit();
  }
  double unit() {
    std::string_view longest;
    for (const auto& [name, size] : kUnits) {
      const std::string_view rest = text_.substr(at_);
      if (name.empty() || rest.substr(0, name.size() + 1) != " " + name) continue;
      const char after = rest.size() > name.size() + 1 ? rest[name.size() + 1] : ' ';
      if (!std::isalnum(static_cast<unsigned char>(after)) && after != '_' &&
          name.size() > longest.size()) {
        longest = name;
      }
    }
    if (longest.empty()) return 1;
    at_ += longest.size() + 1;
    return in_units_ ? kUnits.find(longest)->second : 1;
  }

  std::string_view text_;
  const std::map<std::string, double>& symbols_;
  bool in_units_;
  std::size_t at_ = 0;
  int numbers_ = 0;
};

double in_base_units(const TraceLine& line) {
  const auto unit = kUnits.find(line.unit);
  if (unit == kUnits.end()) throw std::runtime_error("unit of " + std::string(line.unit));
  return line.value * unit->second;
}

struct Checked {
  std::size_t runs = 0, results = 0, followed = 0;
  std::set<std::string> formulas;
  std::set<Tier> tiers;
};

// Each result line on its own, and from the lines before it.
void check_trace(const std::vector<TraceLine>& trace, Checked& checked) {
  constexpr double kDone = 1e-12;    // the same arithmetic in another order
  constexpr double kPrinted = 6e-6;  // half of the sixth digit
  std::map<std::string, double> plain, in_units;
  for (const TraceLine& line : trace) {
    INFO(line.symbol << " = " << line.formula << " = " << line.calculation << " = "
                     << line.display);
    if (line.is_result) {
      const std::string formula = line.formula.substr(0, line.formula.find(", EF in "));
      const std::string_view remark = std::string_view(line.formula).substr(formula.size());
      // A regression's units are those of its table.
      const bool regression = formula.substr(0, 4) == "exp(";
      std::map<std::string, double> before = regression ? plain : in_units;
      if (remark.find("kg/kWh") != remark.npos) before["EF"] /= 1000;
      const double value = regression ? line.value : in_base_units(line);
      CHECK(within(Evaluator(formula, before, !regression).value(), value, kDone));
      Evaluator printed(line.calculation, {}, !regression);
      const double recomputed = printed.value();
      CHECK(within(recomputed, value, kPrinted * (printed.numbers() + 1)));
      ++checked.results;
      checked.formulas.insert(formula);
    }
    plain[std::string(line.symbol)] = line.value;
    in_units[std::string(line.symbol)] = in_base_units(line);
  }
}

std::optional<EstimateReport> report_of(const Json& json) {
  const auto run = run_from_json(json.dump());
  if (!run) return std::nullopt;
  auto report = estimate(*run);
  if (!report) return std::nullopt;
  return *report;
}

void check_report(const EstimateReport& report, Checked& checked) {
  ++checked.runs;
  for (const Route& route : report.routes) {
    checked.tiers.insert(route.tier);
    check_trace(route.trace, checked);
    const TraceLine& last = route.trace.back();
    CHECK(last.symbol == "emissions");
    CHECK(within(last.value, route.emissions.at(report.boundary).as_grams(), 1e-14));
  }
}

const TraceLine* line_of_field(const EstimateReport& report, std::string_view field) {
  for (const Route& route : report.routes) {
    for (const TraceLine& line : route.trace) {
      if (line.field == field && line.source == "given") return &line;
    }
  }
  return nullptr;
}

// What opens each tier, with every number that enters it.
const char* const kRunsWithFormulas[] = {
    R"({"energy_kwh": 433196, "accelerator": "A100 80GB", "accelerator_count": 384})",
    R"({"energy_kwh": 12345.678, "energy_boundary": "accelerator"})",
    R"({"energy_kwh": 777, "energy_boundary": "it", "overrides": {"pue": 1.1}})",
    R"({"accelerator": "A100 80GB", "device_hours": 184320, "region": "France"})",
    R"({"accelerator": "H100", "accelerator_count": 100, "wall_clock_hours": 99.5, "node_count": 13})",
    R"({"accelerator": "A100 80GB", "parameters": 6.74e9, "tokens": 2e12})",
    R"({"accelerator": "TPU v4", "accelerator_count": 64, "training_flop": 3.3e21,
        "overrides": {"throughput_efficiency": 0.5, "time_amplification": 1.3,
        "host_overhead": 0.1, "node_power_w": 300, "network_power_w": 50, "pue": 1.08,
        "accelerator_power_w": 200, "peak_flop_per_s": 2.75e14,
        "grid_gco2e_per_kwh": 423.5}})",
    R"({"training_flop": 3.3e19})",
    R"({"parameters": 123e6, "tokens": 1e9, "overrides": {"flop_per_parameter_token": 7}})",
    R"({"parameters": 175e9, "accelerator": "H100"})",
    R"({"parameters": 1.7e9, "modality": "cv"})",
    R"({"parameters": 3e9, "training_type": "fine-tuning"})",
    R"({"parameters": 7e9, "trainable_parameters": 4.2e6, "tokens": 1e9})",
    R"({"dense_parameters": 1.6e9, "expert_parameters": 176e6, "experts_per_layer": 8,
        "experts_per_token": 2, "expert_layers": 32, "load_imbalance": 1.3,
        "dataset_tokens": 3e11, "epochs": 2.5})",
    R"({"parameters": 4.7e10, "active_parameters": 1.3e10, "trainable_parameters": 2e8,
        "tokens": 1e10, "overrides": {"alpha_frozen": 0.5, "alpha_route": 1.03}})",
    R"({"parameters": 1e9, "steps": 100000, "world_size": 64, "gradient_accumulation": 4,
        "sequence_length": 2048, "per_device_batch": 8,
        "corrections": {"optimizer": "adam", "precision": "fp32"}})",
    R"({"architecture": "vit", "images": 1.28e6, "epochs": 300,
        "options": {"impute_compute": true}})",
    R"({"architecture": "cnn", "steps": 5000, "world_size": 8, "gradient_accumulation": 2,
        "per_device_batch": 256, "image_size": 288, "options": {"impute_compute": true}})",
};

void for_each_number(const Json& json, const std::string& path,
                     const std::function<void(const std::string&)>& visit) {
  for (const auto& [key, value] : json.items()) {
    const std::string at = path + "/" + key;
    if (value.is_object()) for_each_number(value, at, visit);
    if (value.is_number()) visit(at);
  }
}

}  // namespace

TEST_CASE("trace: formulas and written sums follow their values, whatever input changes",
          "[trace]") {
  Checked checked;
  for (const char* text : kRunsWithFormulas) {
    for (const char* boundary : {"accelerator", "it", "facility"}) {
      for (const char* options : {R"({})", R"({"regression": "paper"})",
                                  R"({"regression": "paper", "tier3_grid_unit": "kg_per_kwh"})",
                                  R"({"constants": "paper"})"}) {
        Json run = Json::parse(text);
        run["options"].update(Json::parse(options));
        run["options"]["boundary"] = boundary;
        INFO(run.dump());
        const auto base = report_of(run);
        REQUIRE(base);
        check_report(*base, checked);

        for_each_number(run, "", [&](const std::string& pointer) {
          Json changed = run;
          Json& number = changed.at(Json::json_pointer(pointer));
          if (number.is_number_integer()) {
            number = number.get<long long>() + 1;
          } else {
            number = number.get<double>() * 1.0625;
          }
          INFO(pointer << " is " << number);
          const auto report = report_of(changed);
          REQUIRE(report);
          check_report(*report, checked);
          std::string field = pointer.substr(1);
          std::replace(field.begin(), field.end(), '/', '.');
          const TraceLine *before = line_of_field(*base, field),
                          *after = line_of_field(*report, field);
          REQUIRE((before != nullptr) == (after != nullptr));
          if (before == nullptr) return;  // it opens no route or is a fact beside the sum
          CHECK(after->value != before->value);
          ++checked.followed;
        });
      }
    }
  }
  INFO(checked.runs << " runs, " << checked.results << " results, " << checked.followed
                    << " changed inputs found in the sum, " << checked.formulas.size()
                    << " formulas");
  CHECK(checked.runs > 700);
  CHECK(checked.results > 8000);
  CHECK(checked.followed > 500);
  CHECK(checked.formulas.size() > 25);
  CHECK(checked.tiers.size() == 5);
}

TEST_CASE("trace: a written sum that is not its value is found", "[trace]") {
  const auto worked_out = [](std::string_view text) { return Evaluator(text, {}, true).value(); };
  CHECK(worked_out("1 + 0.2 + 0.125 (250 W + 100 W) / 400 W") == 1 + 0.2 + 0.125 * 350 / 400);
  CHECK(worked_out("350 W × 184,320 h") == 350 * 184320.0 * 3600);
  CHECK(worked_out("min(1, 7 / 70,000,000,000)^-0.1") == std::pow(1e-10, -0.1));
  CHECK(within(worked_out("exp(-39.252 + 0.829 ln 8.1e22 + 0.5 × 3)"),
               std::exp(-39.252 + 0.829 * std::log(8.1e22) + 1.5), 1e-12));
  CHECK(worked_out("6e5 / (2 × 3) / 3600 s/h") == 1e5);
  CHECK_THROWS(worked_out("2 +"));
  CHECK_THROWS(worked_out("2 x_y"));
}

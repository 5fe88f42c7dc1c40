// Real cards, where they lie beside the repository: how much of what a person finds in them is
// found, and whether anything is wrong.
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"
#include "unit/card_text/run_json.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

// Published figures are rounded: "3.3M GPU hours" for 3,311,616.
constexpr double kRounding = 0.01;

struct Tally {
  int found = 0, missing = 0, wrong = 0;
};

class Marker {
 public:
  Marker(std::string file, FileReading reading)
      : file_(std::move(file)), reading_(std::move(reading)) {}

  std::map<std::string, Tally> tallies;

  void mark(const std::string& field, std::optional<bool> right, const std::string& what) {
    Tally& tally = tallies[field];
    if (!right) {
      ++tally.missing;
      std::printf("  %s: %s %s not found\n", file_.c_str(), field.c_str(), what.c_str());
    } else if (*right) {
      ++tally.found;
    } else {
      ++tally.wrong;
      std::printf("  %s: %s %s WRONG\n", file_.c_str(), field.c_str(), what.c_str());
    }
  }

  static const std::string* value(const RunReading& run, std::string_view field) {
    for (const ReadValue& v : run.values) {
      if (v.field == field) return &v.value;
    }
    return nullptr;
  }
  static std::optional<double> number(const RunReading& run, std::string_view field) {
    const std::string* const text = value(run, field);
    return text != nullptr ? std::optional(*parse_number(*text)) : std::nullopt;
  }
  static std::optional<double> device_hours(const RunReading& run) {
    const auto hours = number(run, "device_hours");
    const auto clock = number(run, "wall_clock_hours"), count = number(run, "accelerator_count");
    return hours ? hours : clock && count ? std::optional(*clock * *count) : std::nullopt;
  }

  // In the only run, or, of a card with several, among the totals; 0 is a notice.
  std::optional<bool> has(std::string_view field, double expected) const {
    if (expected == 0) {
      for (const RunReading& run : reading_.runs) {
        for (const Notice& n : run.notices) {
          if (n.code == NoticeCode::zero && n.field == field) return true;
        }
      }
    }
    if (reading_.runs.size() == 1) {
      const RunReading& run = reading_.runs[0];
      const auto got = field == "device_hours" ? device_hours(run) : number(run, field);
      if (!got) return std::nullopt;
      return within(*got, expected, kRounding);
    }
    bool all = !reading_.runs.empty();
    for (const RunReading& run : reading_.runs) {
      const auto got = number(run, field);
      all = all && got && within(*got, expected, kRounding);
    }
    if (all) return true;
    for (const Notice& n : reading_.notices) {
      if (n.code == NoticeCode::total && n.field == field &&
          n.message.find(readable(expected, 9)) != std::string::npos)
        return true;
    }
    return std::nullopt;
  }

  std::optional<bool> has_hours(double expected) const {
    if (reading_.runs.size() != 1) return std::nullopt;
    const auto clock = number(reading_.runs[0], "wall_clock_hours");
    const auto summed = number(reading_.runs[0], "device_hours");
    if (!clock && !summed) return std::nullopt;
    return (clock && within(*clock, expected, kRounding)) ||
           (summed && within(*summed, expected, kRounding));
  }

  std::optional<bool> has_hardware(const Json& expect) const {
    if (reading_.runs.empty()) return std::nullopt;
    for (const RunReading& run : reading_.runs) {
      const std::string* const text = value(run, "accelerator");
      if (text == nullptr) return std::nullopt;
      const auto match = find_accelerator(*text);
      if (!match) return false;
      if (expect.contains("canonical")) {
        if (!match->accelerator->paper || match->accelerator->paper->row != expect["canonical"])
          return false;
      } else {
        const auto wanted = find_accelerator(expect["hardware"].get<std::string>());
        if (!wanted || wanted->accelerator != match->accelerator) return false;
      }
    }
    return true;
  }

  std::optional<bool> has_region(const Json& expect) const {
    if (reading_.runs.size() != 1) return std::nullopt;
    const std::string* const text = value(reading_.runs[0], "region");
    if (text == nullptr) return std::nullopt;
    std::string wanted = expect["region"];
    if (!find_place(wanted) && expect.contains("provider"))
      wanted = expect["provider"].get<std::string>() + " " + wanted;
    const auto got = find_place(*text), right = find_place(wanted);
    return got && right && got->place == right->place;
  }

  std::optional<bool> has_provider(const std::string& provider) const {
    for (const RunReading& run : reading_.runs) {
      for (const Notice& n : run.notices) {
        if (n.code == NoticeCode::provider) return n.message.find(provider) != std::string::npos;
      }
    }
    return std::nullopt;
  }

  // The model of a table whose name ends like `model`.
  const RunReading* of(const std::string& model) const {
    const std::string wanted = fold(model);
    for (const RunReading& run : reading_.runs) {
      const std::string name = fold(run.name);
      if (name.size() >= wanted.size() && name.substr(name.size() - wanted.size()) == wanted)
        return &run;
    }
    return nullptr;
  }

  void mark_models(const Json& models) {
    for (const auto& item : models.items()) {
      const std::string model = item.key();
      const Json& figures = item.value();
      if (model == "Total") {
        mark("model", has("device_hours", figures[0]), model);
        mark("model", has("emissions_gco2e", figures[1].get<double>() * 1e6), model);
        continue;
      }
      if (figures.is_number()) {  // parts of one run
        std::optional<bool> told;
        for (const Notice& n :
             reading_.runs.empty() ? reading_.notices : reading_.runs[0].notices) {
          if (n.code == NoticeCode::parts)
            told = n.message.find(readable(figures, 9) + " for " + model) != std::string::npos;
        }
        mark("model", told, model);
        continue;
      }
      const RunReading* const run = of(model);
      const auto check = [&](std::string_view field, const Json& figure, double scale) {
        if (figure.is_null()) {
          if (run != nullptr && number(*run, field)) mark("model", false, model);
          return;
        }
        const auto got = run != nullptr ? number(*run, field) : std::nullopt;
        mark("model",
             got ? std::optional(within(*got, figure.get<double>() * scale, kRounding))
                 : std::nullopt,
             model);
      };
      check("device_hours", figures[0], 1);
      check("emissions_gco2e", figures[1], 1e6);
    }
  }

  void mark_flags(const Json& flags) {
    bool asked = false;
    for (const RunReading& run : reading_.runs) asked = asked || !run.questions.empty();
    for (const auto& flag : flags) {
      const std::string name = flag;
      if (name == "no-disclosure") mark("flag", reading_.runs.empty(), name);
      if (name == "conflict" || name == "yaml-body-location-conflict") mark("flag", asked, name);
      if (name == "range-hours") {
        bool hours = false;
        for (const RunReading& run : reading_.runs) hours = hours || device_hours(run).has_value();
        mark("flag", !hours, name);
      }
    }
  }

  const FileReading& reading() const { return reading_; }

 private:
  std::string file_;
  FileReading reading_;
};

}  // namespace

TEST_CASE("card_text: what a person finds in real cards is found, and nothing is wrong",
          "[card_text][samples]") {
  const std::string folder = "../shared/samples/model_cards/";
  if (!path_exists(folder + "index.json")) {
    WARN("no sample cards beside the repository: nothing checked");
    return;
  }
  std::map<std::string, Tally> all;
  for (const Json& card : Json::parse(read_file(folder + "index.json"))) {
    const std::string file = card["file"];
    const Json& expect = card["expect"];
    Marker m(file, read_card_text(read_file(folder + file)));
    const auto number = [&](const char* key, std::string_view field, double scale) {
      if (expect.contains(key))
        m.mark(key, m.has(field, expect[key].get<double>() * scale), expect[key].dump());
    };
    if (expect.contains("hardware") || expect.contains("canonical"))
      m.mark("hardware", m.has_hardware(expect), expect.value("hardware", ""));
    number("count", "accelerator_count", 1);
    if (expect.contains("hours")) m.mark("hours", m.has_hours(expect["hours"]), "");
    number("device_hours", "device_hours", 1);
    number("power_w", "overrides.accelerator_power_w", 1);
    number("grid_g_per_kwh", "overrides.grid_gco2e_per_kwh", 1);
    number("energy_kwh", "energy_kwh", 1);
    number("emissions_kg", "emissions_gco2e", 1000);
    if (expect.contains("region"))
      m.mark("region", m.has_region(expect), expect["region"].get<std::string>());
    if (expect.contains("provider"))
      m.mark("provider", m.has_provider(expect["provider"]), expect["provider"]);
    if (expect.contains("multi")) m.mark_models(expect["multi"]);
    if (expect.contains("flags")) m.mark_flags(expect["flags"]);
    for (const auto& [field, tally] : m.tallies) {
      all[field].found += tally.found;
      all[field].missing += tally.missing;
      all[field].wrong += tally.wrong;
    }
    for (const RunReading& run : m.reading().runs) {
      INFO(file << " " << run_json(run));
      CHECK(run_from_json(run_json(run)).ok());
    }
  }
  Tally sum;
  for (const auto& [field, tally] : all) {
    std::printf("%-16s found %3d  missing %2d  wrong %2d\n", field.c_str(), tally.found,
                tally.missing, tally.wrong);
    sum.found += tally.found;
    sum.missing += tally.missing;
    sum.wrong += tally.wrong;
  }
  const int expected = sum.found + sum.missing + sum.wrong;
  std::printf("card_text on sample cards: %d of %d found, %d missing, %d wrong\n", sum.found,
              expected, sum.missing, sum.wrong);
  CHECK(sum.found * 100 >= expected * 85);
  CHECK(sum.wrong == 0);
}

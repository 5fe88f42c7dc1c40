#include "export/run_values.hpp"

#include <algorithm>
#include <cstdint>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "run/fields.hpp"
#include "text/plain_number.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::string padded_number(std::int64_t value, std::size_t digits) {
  std::string out = std::to_string(value);
  return std::string(digits - std::min(digits, out.size()), '0') + out;
}

// Days since 1970 to a date of the Gregorian calendar: Howard Hinnant, "chrono-Compatible Low-Level
// Date Algorithms" (2014), civil_from_days. Years here begin in March, so that a leap day ends one.
std::string date_text(std::int64_t days_since_1970) {
  constexpr std::int64_t kDaysFromYear0 = 719468, kDaysPerEra = 146097;  // an era is 400 years
  const std::int64_t days = days_since_1970 + kDaysFromYear0;
  const std::int64_t era = days / kDaysPerEra, day_of_era = days % kDaysPerEra;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t months_since_march = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * months_since_march + 2) / 5 + 1;
  const std::int64_t month =
      months_since_march < 10 ? months_since_march + 3 : months_since_march - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return padded_number(year, 4) + "-" + padded_number(month, 2) + "-" + padded_number(day, 2);
}

// FNV-1a of 64 bits (Fowler, Noll, Vo; RFC 9923), from a basis of one's own.
std::uint64_t fnv1a(std::string_view text, std::uint64_t basis) {
  constexpr std::uint64_t kPrime = 0x100000001b3;
  for (const char c : text) basis = (basis ^ static_cast<unsigned char>(c)) * kPrime;
  return basis;
}

std::string hexadecimal(std::uint64_t value) {
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[value >> shift & 15];
  return out;
}

}  // namespace

std::vector<GivenField> given_fields(const TrainingRun& run) {
  const TrainingRun empty;
  std::vector<GivenField> out;
  const auto add_number = [&](std::string_view path, std::optional<double> value,
                              std::optional<double> usual) {
    if (value && value != usual) out.push_back({path, exact_decimal(*value), true});
  };
  for (const TextField& field : text_fields()) {
    std::string text = one_line(field.get(run));
    if (!text.empty()) out.push_back({field.path, std::move(text)});
  }
  for (const ChoiceField& field : choice_fields()) {
    const auto word = field.get(run);
    if (word && word != field.get(empty))
      out.push_back({field.path, std::string(field.words[*word])});
  }
  const auto is_given = [&](std::string_view path) {
    return std::any_of(out.begin(), out.end(),
                       [&](const GivenField& field) { return field.path == path; });
  };
  for (const ComputeField& field : compute_fields())
    add_number(field.rule.path, field.get(run.compute), {});
  for (const NumberField& field : number_fields())
    add_number(field.rule.path, field.get(run), field.get(empty));
  for (const TruthField& field : truth_fields()) {
    if (field.get(run)) out.push_back({field.path, "true", false, true});
  }
  if (const auto& model = run.compute.model) {
    if (!is_given("architecture"))
      out.push_back({"architecture", std::string(name(model->architecture))});
    if (!is_given("parameters")) add_number("parameters", model->parameters.as_count(), {});
    if (model->experts && !is_given("active_parameters"))
      add_number("active_parameters", model->active_parameters.as_count(), {});
  }
  return out;
}

std::string run_document_of(const TrainingRun& run) {
  JsonMembers document;
  std::vector<std::pair<std::string_view, JsonMembers>> groups;
  for (const GivenField& field : given_fields(run)) {
    const std::size_t point = field.path.find('.');
    JsonMembers* members = &document;
    if (point != std::string_view::npos) {
      const std::string_view group = field.path.substr(0, point);
      auto found = std::find_if(groups.begin(), groups.end(),
                                [&](const auto& one) { return one.first == group; });
      if (found == groups.end()) found = groups.insert(groups.end(), {group, JsonMembers()});
      members = &found->second;
    }
    const std::string_view key = field.path.substr(point == std::string_view::npos ? 0 : point + 1);
    const bool bare = field.is_number || field.is_truth;
    members->put(key, bare ? JsonValue(JsonText{field.text}) : JsonValue(field.text));
  }
  for (const auto& [group, members] : groups) document.put(group, members.text());
  return document.text().text;
}

std::vector<NamedValue> properties_of(const RunAndReport& about) {
  constexpr int kMassDigits = 2, kDigits = 4;  // A.2; as humane() writes energy
  const EstimateReport& report = about.report;
  std::vector<NamedValue> out;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) out.push_back({"trainprint:" + std::string(name), one_line(value)});
  };
  add("interval_90", interval_text(report));
  add("tier", tier_text(report));
  add("boundary", boundary_text(report.boundary));
  add("method", "Hugging Carbon, arXiv 2605.01549; " + tool_text());
  add("hardware", hardware_text(report));
  add("data_sources", sources_text(report));
  if (report.training_flop) {
    add("training_compute", readable(report.training_flop->as_flop(), kDigits) + " FLOP");
    add("estimate.training_flop", plain_number(report.training_flop->as_flop(), kDigits));
  }
  const Interval& interval = report.headline().interval;
  add("estimate.emissions_gco2e", plain_number(report.emissions().as_grams(), kMassDigits));
  add("estimate.emissions_p05_gco2e", plain_number(interval.p05.as_grams(), kMassDigits));
  add("estimate.emissions_p95_gco2e", plain_number(interval.p95.as_grams(), kMassDigits));
  add("estimate.boundary", name(report.boundary));
  add("estimate.tier", name(report.headline().tier));
  for (const GivenField& field : given_fields(about.run))
    add("run." + std::string(field.path), field.text);
  return out;
}

std::optional<ParameterCount> parameters_of(const TrainingRun& run) {
  const ComputeDescription& compute = run.compute;
  if (compute.parameters) return compute.parameters;
  return compute.model ? std::optional(compute.model->parameters) : std::nullopt;
}

std::optional<ParameterCount> active_parameters_of(const TrainingRun& run) {
  const ComputeDescription& compute = run.compute;
  if (compute.active_parameters) return compute.active_parameters;
  if (compute.parameters || !compute.model) return compute.parameters;
  return compute.model->experts ? compute.model->active_parameters : compute.model->parameters;
}

std::optional<TokenCount> tokens_processed(const RunAndReport& about) {
  const ComputeDescription& compute = about.run.compute;
  if (compute.tokens) return compute.tokens;
  for (const TraceLine& line : about.report.compute_trace) {
    if (line.symbol == "D") return TokenCount::count(line.value);
  }
  if (compute.dataset_tokens && compute.epochs) return *compute.dataset_tokens * *compute.epochs;
  return {};
}

bool adapts_a_model(const EstimateReport& report) {
  return report.training_type && *report.training_type != TrainingType::pre_training;
}

std::string moment_text(std::int64_t written_at) {
  constexpr std::int64_t kSecondsPerDay = 86400, kEndOf9999 = 253402300799;
  const std::int64_t at = std::clamp<std::int64_t>(written_at, 0, kEndOf9999);
  const std::int64_t second = at % kSecondsPerDay;
  return date_text(at / kSecondsPerDay) + "T" + padded_number(second / 3600, 2) + ":" +
         padded_number(second / 60 % 60, 2) + ":" + padded_number(second % 60, 2) + "Z";
}

std::string document_uuid(const RunAndReport& about) {
  std::string content = run_document_of(about.run) + "\n" + moment_text(about.written_at) + "\n";
  (content += version()) += data_version();
  constexpr std::uint64_t kBasis = 0xcbf29ce484222325;
  const std::uint64_t first = fnv1a(content, kBasis);
  std::string hex = hexadecimal(first) + hexadecimal(fnv1a(content, ~first));
  hex[12] = '8';                                         // the version
  hex[16] = "89ab"[static_cast<unsigned>(hex[16]) & 3];  // the variant
  for (const std::size_t at : {20u, 16u, 12u, 8u}) hex.insert(at, 1, '-');
  return hex;
}

}  // namespace trainprint

#include "disclosures/disclosed.hpp"

#include "emissions_csv/log.hpp"
#include "run/fields.hpp"
#include "text/plain_number.hpp"
#include "text/utf8.hpp"
#include "trainprint/text.hpp"

namespace trainprint::disclosures {
namespace {

constexpr std::size_t kLongestName = 200;

// A number, or a text that is one from end to end: SPDX writes decimals as text.
std::optional<double> number_of(const Json& amount) {
  if (amount.is_number()) return amount.number;
  if (!amount.is_string()) return std::nullopt;
  const auto number = parse_number(amount.text);
  return number ? std::optional(*number) : std::nullopt;
}

std::string shown(const Json& amount) {
  return emissions_csv::plain(
      amount.is_number() ? readable(amount.number, 6) : json_text(amount).text, 40);
}

// JSON can write any character, a zero byte too: what is no text becomes a blank.
std::string as_text(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  return out;
}

}  // namespace

std::string text_at(const Json& object, std::string_view key) {
  const Json* const member = object.find(key);
  return member != nullptr && member->is_string()
             ? as_text(beginning_of(member->text, kLongestName))
             : std::string();
}

Disclosed::Disclosed(std::string_view name) {
  run_.name = as_text(beginning_of(name, kLongestName));
  if (!run_.name.empty()) out.put("name", run_.name);
}

void Disclosed::take_own_field(std::string_view name, std::string_view value) {
  constexpr std::string_view kOwn = "trainprint:run.";
  if (name.substr(0, kOwn.size()) != kOwn || value.empty()) return;
  name.remove_prefix(kOwn.size());
  for (const std::string_view path : field_paths()) {
    if (path != name || path == "model_config") continue;
    if (!own_) run_ = {};  // the name that stands outside may be a made one
    own_ = true;
    if (path == "name") run_.name = as_text(beginning_of(value, kLongestName));
    run_.values.push_back({FieldPath::unchecked(path), as_text(value), {}, ""});
  }
}

void Disclosed::take_own_run(const Json& run, const std::string& group) {
  for (const Json& member : run.members) {
    const std::string path = group + member.key;
    if (member.is_object() && group.empty()) {
      take_own_run(member, path + ".");
    } else if (member.is_number()) {
      take_own_field("trainprint:run." + path, exact_decimal(member.number));
    } else if (member.is_boolean()) {
      take_own_field("trainprint:run." + path, member.number != 0 ? "true" : "false");
    } else if (member.is_string()) {
      take_own_field("trainprint:run." + path, member.text);
    }
  }
}

void Disclosed::number(FieldName field, const Json* amount, double each, std::string_view label) {
  if (amount == nullptr || amount->is_null()) return;
  const auto number = number_of(*amount);
  if (!number)
    return out.ask(field, std::string(label) + " is \"" + shown(*amount) +
                              "\", which is no number. What is it?");
  out.put_checked(field, *number * each);
}

void Disclosed::energy(const Json* amount, double kwh_each, std::string_view unit,
                       std::string_view estimated) {
  if (amount == nullptr || amount->is_null()) return;
  const auto number = number_of(*amount);
  if (!(kwh_each > 0))
    return out.ask("energy_kwh", "The energy is " + shown(*amount) + " of the unit \"" +
                                     emissions_csv::plain(unit, 40) +
                                     "\", which is not known. How many kWh were it?");
  if (number && *number > 0 && !estimated.empty()) {
    const std::string kwh = plain_number(*number * kwh_each);
    return out.ask("energy_kwh", "The energy of " + kwh + " kWh was worked out (" +
                                     emissions_csv::plain(estimated, 60) +
                                     "), not measured. Is it to count as the run's energy all "
                                     "the same?");
  }
  if (number == 0.0)
    return out.note(NoticeCode::nothing_measured, "energy_kwh",
                    "The energy is given as 0, which is no energy of a training.");
  this->number("energy_kwh", amount, kwh_each, "The energy");
}

void Disclosed::emissions(const Json* amount, double grams_each, std::string_view unit) {
  if (amount == nullptr || amount->is_null()) return;
  if (!(grams_each > 0))
    return out.ask("emissions_gco2e", "The emissions are " + shown(*amount) + " of the unit \"" +
                                          emissions_csv::plain(unit, 40) +
                                          "\", which is not known. How many grams were they?");
  const auto number = number_of(*amount);
  if (number == 0.0)
    return out.note(NoticeCode::zero, "emissions_gco2e",
                    "The emissions are given as 0: no electricity is free of them over its life.");
  this->number("emissions_gco2e", amount, grams_each, "The figure for the emissions");
}

void Disclosed::place(std::string_view location, std::string_view country) {
  emissions_csv::LoggedRun site;
  site.region = location;
  site.country = country;
  if (location.empty() && country.empty()) return;
  const emissions_csv::Site read = emissions_csv::read_site(site);
  if (!read.question.empty()) return out.ask("region", read.question);
  if (!read.region.empty()) out.put("region", read.region, {}, read.assumed);
}

void Disclosed::hardware(std::string_view part, double count) {
  if (count >= 1) out.put_checked("accelerator_count", count);
  const emissions_csv::Hardware known = emissions_csv::read_hardware(part);
  if (!known.accelerator.empty()) return out.put("accelerator", known.accelerator);
  out.ask("accelerator", known.question.empty()
                             ? "Which accelerators did the training run on? The report does not "
                               "name them."
                             : known.question);
}

Error says_nothing(std::string_view format) {
  return {ErrorCode::insufficient_input,
          "",
          "This file of " + std::string(format) +
              " says nothing of the energy, emissions, time or hardware of a training.",
          {}};
}

}  // namespace trainprint::disclosures

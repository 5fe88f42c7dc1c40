// Hardware and places as trackers write them.
#include <algorithm>

#include "emissions_csv/csv.hpp"
#include "emissions_csv/log.hpp"
#include "text/characters.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint::emissions_csv {
namespace {

std::string suggested(const Error& error) {
  std::string out;
  for (const std::string& name : error.suggestions) out += (out.empty() ? "" : ", ") + name;
  return out.empty() ? out : " Near it: " + out + ".";
}

// Where "N x " begins, from `from` on; the size of the text when nowhere. `name` is where the name
// begins.
std::size_t next_group(std::string_view text, std::size_t from, std::size_t& name) {
  for (std::size_t x = text.find(" x ", from); x != std::string_view::npos;
       x = text.find(" x ", x + 1)) {
    std::size_t begin = x;
    while (begin > from && is_digit(text[begin - 1])) --begin;
    name = x + 3;
    if (begin < x) return begin;
  }
  return text.size();
}

std::string country_of(const Place& place) { return std::string(place.country); }

}  // namespace

Hardware read_hardware(std::string_view gpu) {
  const std::string text = plain(gpu);
  Hardware out;
  if (text.empty()) return out;
  std::size_t name = 0;
  const std::size_t group = next_group(text, 0, name);
  std::string_view model = text;
  if (group == 0) {
    model = std::string_view(text).substr(name);
    out.count = 0;
    for (std::size_t i = 0; is_digit(text[i]) && i < 7; ++i)
      out.count = *out.count * 10 + (text[i] - '0');
    std::size_t other = 0;
    // Several kinds follow each other without a blank: "1 x Tesla T42 x NVIDIA A100".
    if (model.find(" x ") != std::string_view::npos && next_group(model, 0, other) < model.size()) {
      out.count.reset();
      out.question = "\"" + text +
                     "\" names more than one kind of accelerator. Which one did the training run "
                     "on, and how many of them?";
      return out;
    }
  }
  const auto match = find_accelerator(model);
  if (!match) {
    out.question = "The log names the accelerator \"" + std::string(model) +
                   "\", which the catalogue does not know for sure. Which one is it?" +
                   suggested(match.error());
    return out;
  }
  out.accelerator = std::string(model);
  if (!out.count) out.count = match->count;
  return out;
}

Site read_site(const LoggedRun& run) {
  const std::string provider = plain(run.provider), cloud_region = plain(run.cloud_region),
                    region = plain(run.region), country = plain(run.country);
  Site out;
  if (!cloud_region.empty()) {
    const std::string text = provider.empty() ? cloud_region : provider + " " + cloud_region;
    out.at = &LoggedRun::cloud_region;
    if (find_place(text)) {
      out.region = text;
      return out;
    }
    out.assumed = "No figure is known for the cloud region \"" + text + "\"; ";
  }
  const auto country_place = country.empty() ? Result<PlaceMatch>(Error{}) : find_place(country);
  if (!region.empty()) {
    const std::string text = country.empty() ? region : region + ", " + country;
    const auto place = find_place(text);
    const bool inside =
        place && (!country_place || country_of(*place->place) == country_of(*country_place->place));
    // Less than the country is what matters; a town stands for its country at best.
    if (inside && (place->place->kind != PlaceKind::country || country.empty())) {
      out.region = text;
      out.at = &LoggedRun::region;
      if (!out.assumed.empty()) out.assumed += "the region was taken.";
      return out;
    }
  }
  if (country_place) {
    out.region = country;
    out.at = &LoggedRun::country;
    if (!out.assumed.empty()) {
      out.assumed += "the country was taken.";
    } else if (!region.empty() && fold(country_place->place->name) != fold(region)) {
      out.assumed = "No figure of its own is known for \"" + region + "\"; the country was taken.";
    }
    return out;
  }
  const std::string& named = !country.empty() ? country : !region.empty() ? region : cloud_region;
  out.assumed.clear();
  if (named.empty()) return out;
  out.at = !country.empty()  ? &LoggedRun::country
           : !region.empty() ? &LoggedRun::region
                             : &LoggedRun::cloud_region;
  out.question =
      "The log names the place \"" + named + "\", which is not known. Where did the training run?";
  return out;
}

}  // namespace trainprint::emissions_csv

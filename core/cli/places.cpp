// `trainprint places`: the table of grids, or what a text about a place means.
#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

std::string line(const Place& p) {
  std::string out = padded(std::string(p.id), 26) +
                    padded(readable(p.intensity.as_grams_per_kwh(), 4), 10) +
                    padded(std::to_string(p.year), 6) + std::string(p.name);
  if (p.pue) out += ", PUE " + readable(p.pue->value, 3);
  return out + "\n";
}

std::string details(const Place& p, const std::vector<Notice>& notices) {
  std::string out = "\n" + std::string(p.basis) + "; " + std::string(p.source) + "; " +
                    std::string(p.licence) + "\n";
  if (p.direct) {
    out += "Direct: " + readable(p.direct->intensity.as_grams_per_kwh(), 4) + " gCO2e/kWh " +
           std::to_string(p.direct->year) + ", " + std::string(p.direct->source) + "\n";
  }
  if (p.pue) out += "PUE: " + std::string(p.pue->source) + "\n";
  if (!p.note.empty() && notices.empty()) out += std::string(p.note) + "\n";
  return out + notes(notices);
}

constexpr Option kPlacesJson{"--json", "", "every figure with year, basis, source and licence"};
constexpr Option kPlacesOptions[] = {kPlacesJson};

int run_places(const Arguments& arguments) {
  const std::string text = arguments.text();
  std::vector<const Place*> rows;
  std::string found;
  if (text.empty()) {
    for (const Place& p : places()) rows.push_back(&p);
  } else {
    const auto match = find_place(text, "");
    if (!match) {
      print_errors(match.errors());
      return kBadInput;
    }
    rows.push_back(match->place);
    found = details(*match->place, match->notices);
  }
  if (arguments.has(kPlacesJson)) return write_output(indented_json(places_json(rows)) + "\n");
  std::string out = padded("id", 26) + padded("g/kWh", 10) + padded("year", 6) + "place\n";
  for (const Place* p : rows) out += line(*p);
  return write_listing(out + found);
}

}  // namespace

const Command kPlaces{
    .name = "places",
    .summary = "places with the carbon intensity of their electricity",
    .operands = {"[TEXT]", "", ""},
    .description =
        R"(Lists every country, state, grid, computing centre and cloud region with its life-cycle average in
gCO2e/kWh. With TEXT, as people write places: what it means, where the figure comes from, and what
was assumed.)",
    .options = kPlacesOptions,
    .fields = nullptr,
    .exit_status = "0 done, 2 no place, or more than one, goes by that name.",
    .example = "trainprint places \"Quebec, Canada\"",
    .run = run_places};

}  // namespace trainprint::cli

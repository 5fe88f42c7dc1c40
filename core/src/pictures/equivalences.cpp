#include <array>

#include "trainprint/pictures.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct Known {
  Mass each;                       ///< Of one unit.
  double from, to;                 ///< Number of units for which it is easy to picture.
  std::string_view before, after;  ///< Of the number.
  std::string_view source;
};

constexpr int kDigits = 2;  // as the figure itself

constexpr std::array<Known, 4> kKnown = {{
    {Mass::kilograms(10700), 1, 1e12, "what ", " people in the EU cause in a year",
     "Eurostat, greenhouse gas footprint of 10.7 t a head (2025, CC BY 4.0)"},
    {Mass::kilograms(4808), 1, 1e12, "the electricity of ",
     " homes in the United States for a year",
     "US EPA, Greenhouse Gas Equivalencies Calculator (2024, public domain): 208 homes for 1,000 "
     "t"},
    {Mass::kilograms(0.244), 0.1, 400000, "driving an average petrol car in the United States for ",
     " km",
     "US EPA, Greenhouse Gas Equivalencies Calculator (2024, public domain): 0.393 kg a mile"},
    {Mass::kilograms(0.036), 0.01, 1000, "streaming video for ", " hours",
     "Carbon Brief 2020, 36 g an hour (via Green Algorithms 3.0)"},
}};

std::string kilograms(Mass mass) {
  constexpr int kGiven = 5;
  return readable(mass.as_kilograms(), kGiven) + " kg";
}

}  // namespace

std::vector<Equivalence> equivalences(Mass mass) {
  constexpr std::size_t kMost = 2;
  std::vector<Equivalence> out;
  for (const Known& known : kKnown) {
    const double number = mass / known.each;
    if (out.size() == kMost || number < known.from || number > known.to) continue;
    out.push_back({std::string(known.before) + readable(number, kDigits) + std::string(known.after),
                   known.source, kilograms(mass) + " / " + kilograms(known.each)});
  }
  return out;
}

}  // namespace trainprint

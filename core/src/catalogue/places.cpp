#include "catalogue/place_table.hpp"

namespace trainprint {

std::span<const Place> places() { return PlaceTable::instance().rows(); }

const Place& world() { return places()[PlaceTable::instance().world()]; }

CarbonIntensity grid_of_ai_computing() {
  constexpr double kUsa = 0.75, kChina = 0.15;
  const auto grid = [](std::string_view id) { return find_place(id)->place->intensity; };
  static const CarbonIntensity mean =
      grid("USA") * kUsa + grid("CHN") * kChina + world().intensity * (1 - kUsa - kChina);
  return mean;
}

}  // namespace trainprint

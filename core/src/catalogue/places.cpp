#include "catalogue/place_table.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

std::span<const Place> places() { return PlaceTable::instance().rows(); }

const Place& world() { return places()[PlaceTable::instance().world()]; }

Result<PlaceMatch> find_place(std::string_view text, std::string_view field) {
  const PlaceTable& known = PlaceTable::instance();
  const auto found = known.find(fold(text));
  if (found && found->kind != PlaceName::ambiguous)
    return PlaceMatch{&known.rows()[found->number], {}};
  std::vector<std::string_view> names;
  for (const Place& p : known.rows()) {
    names.push_back(p.name);
    names.insert(names.end(), p.aliases.begin(), p.aliases.end());
  }
  return Error{ErrorCode::unknown_place, std::string(field),
               "No place is known as \"" + std::string(text) + "\".", near_matches(text, names)};
}

}  // namespace trainprint

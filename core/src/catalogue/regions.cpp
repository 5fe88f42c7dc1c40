#include "catalogue/regions.hpp"

#include <algorithm>

#include "trainprint/text.hpp"

namespace trainprint {

bool region_is_at(std::size_t row, const Mention& mention, const PlaceTable& known) {
  const std::string wanted = fold(mention.text);
  if (wanted.size() < 3) return false;
  for (const CloudRegion& region : known.cloud()) {
    if (region.row != row) continue;
    // "ap-tokyo-1" names its city itself.
    const std::string place = region.location.empty() ? region.folded_code : fold(region.location);
    return place.find(wanted) != std::string::npos || fold(region.city) == wanted;
  }
  return false;
}

std::optional<std::size_t> region_of_provider(const PlaceText& text, const PlaceTable& known) {
  if (text.providers.size() != 1) return std::nullopt;
  for (const Mention& mention : text.mentions) {
    const bool code =
        mention.kind == MentionKind::region || mention.kind == MentionKind::region_prefix;
    if (code) return std::nullopt;
  }
  std::vector<std::size_t> there;       // its city or state is named
  std::vector<std::size_t> in_country;  // or its country alone
  for (const CloudRegion& region : known.cloud()) {
    if (region.provider != text.providers.front()) continue;
    const std::string_view country = known.rows()[region.row].country;
    bool all = true;
    bool named = false;
    for (const Mention& mention : text.mentions) {
      const bool here = region_is_at(region.row, mention, known);
      const bool same_country = mention.kind == MentionKind::name && mention.rows.size() == 1 &&
                                known.rows()[mention.rows.front()].id == country;
      named = named || here;
      all = all && (here || same_country);
    }
    if (!all) continue;
    (named ? there : in_country).push_back(region.row);
  }
  if (there.empty() && in_country.size() == 1) there = in_country;
  for (const std::size_t row : there) {
    if (known.rows()[row].grid != known.rows()[there.front()].grid) return std::nullopt;
  }
  if (there.empty()) return std::nullopt;
  return there.front();
}

// Who mistypes a name seldom mistypes its first letter, and a comparison with all of them takes a
// millisecond.
std::vector<std::string> near_places(std::string_view wanted, const PlaceTable& known) {
  const std::string folded = fold(wanted);
  if (folded.empty()) return {};
  std::vector<std::string_view> names;
  const auto add = [&](std::string_view name) {
    const bool capital = name[0] >= 'A' && name[0] <= 'Z';
    const char first = static_cast<char>(capital ? name[0] - 'A' + 'a' : name[0]);
    const bool ascii = static_cast<unsigned char>(first) < 0x80;
    if (name.size() > 2 && (!ascii || first == folded[0])) names.push_back(name);
  };
  for (const Place& place : known.rows()) {
    if (place.kind == PlaceKind::cloud_region) continue;
    add(place.name);
    for (const std::string_view alias : place.aliases) add(alias);
    for (const std::string_view city : place.within) add(city);
  }
  for (const CloudRegion& region : known.cloud()) add(region.code);
  return near_matches(wanted, names);
}

}  // namespace trainprint

#include "catalogue/place_called.hpp"

#include "catalogue/place_table.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::optional<std::size_t> row_of_cloud_name(std::string_view text, const PlaceTable& known) {
  if (text.find(' ') == std::string_view::npos) return std::nullopt;  // "AWS us-east-1"
  for (const CloudRegion& region : known.cloud()) {
    if (known.rows()[region.row].name == text) return region.row;
  }
  return std::nullopt;
}

std::optional<std::size_t> row_of_name(std::string_view text, const PlaceTable& known) {
  const std::string key = fold(text);
  // "AL" is a country's code and a state's, "U.S.A" is spelled, "eastus" is a region's code.
  if (key.size() <= 2 || (key.size() == 3 && text.size() > 3)) return std::nullopt;
  if (known.begins_region_code(key)) return std::nullopt;
  const auto found = known.find(key);
  if (!found || found->kind != PlaceName::itself) return std::nullopt;
  return found->number;
}

std::optional<std::size_t> row_called(std::string_view text, const PlaceTable& known) {
  if (const auto row = known.row_of_hyphened_id(text)) return row;
  if (const auto row = row_of_name(text, known)) return row;
  return row_of_cloud_name(text, known);
}

}  // namespace

std::optional<Notice> borrowed_grid(const Place& place, const FieldPath& field) {
  if (place.grid == place.id) return std::nullopt;
  const PlaceTable& known = PlaceTable::instance();
  const Place& grid = known.rows()[*known.row_of(place.grid)];
  return Notice{NoticeCode::borrowed_grid, field,
                join({"The figure is that of the ",
                      grid.kind == PlaceKind::country ? "average of " : "grid of ", grid.name, ".",
                      place.note.empty() ? "" : " ", place.note})};
}

std::optional<PlaceMatch> place_called(std::string_view text, const FieldPath& field) {
  const PlaceTable& known = PlaceTable::instance();
  const auto row = row_called(text, known);
  if (!row) return std::nullopt;
  PlaceMatch match{&known.rows()[*row], {}};
  if (auto notice = borrowed_grid(*match.place, field)) match.notices.push_back(std::move(*notice));
  return match;
}

}  // namespace trainprint

#include "catalogue/place_table.hpp"

#include <algorithm>
#include <iterator>

#include "catalogue/electricity_maps.generated.hpp"
#include "catalogue/more_place_names.hpp"
#include "catalogue/name_counts.generated.hpp"
#include "catalogue/places.generated.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using tables::count;
using tables::take;

static_assert(tables::ids_sorted_and_unique(tables::kCountryText));
static_assert(tables::ids_sorted_and_unique(tables::kEmCountryText));
static_assert(tables::ids_sorted_and_unique(tables::kEmZoneText));
static_assert(tables::ids_sorted_and_unique(tables::kStateText));
static_assert(tables::ids_sorted_and_unique(tables::kSiteText));
static_assert(count(tables::kCountryText, '\n') == std::size(tables::kCountryNumbers));
static_assert(count(tables::kEmCountryText, '\n') == std::size(tables::kEmCountryNumbers));
static_assert(count(tables::kEmZoneText, '\n') == std::size(tables::kEmZoneNumbers));
static_assert(count(tables::kStateText, '\n') == std::size(tables::kStateNotes));
static_assert(count(tables::kSiteText, '\n') == std::size(tables::kSiteNumbers));
static_assert(count(tables::kCloudText, '\n') == std::size(tables::kCloudNumbers));
static_assert(count(tables::kProviderText, '\n') == std::size(tables::kProviderNumbers));
static_assert(count(tables::kDirectText, '\n') == std::size(tables::kDirectNumbers));

constexpr std::size_t kRows = std::size(tables::kCountryNumbers) +
                              std::size(tables::kEmCountryNumbers) +
                              std::size(tables::kEmZoneNumbers) + std::size(tables::kStateNotes) +
                              std::size(tables::kSiteNumbers) + std::size(tables::kCloudNumbers);

// One more than the separators in each list.
constexpr std::size_t kListed =
    count(tables::kCountryText, ';') + count(tables::kEmCountryText, ';') +
    count(tables::kEmZoneText, ';') + count(tables::kStateText, ';') +
    count(tables::kSiteText, ';') + count(tables::kCloudText, ';') + kRows;

std::optional<Sourced<double>> pue_of(std::uint8_t percent, std::uint8_t source) {
  if (percent == 0) return std::nullopt;
  return Sourced<double>{percent / 100.0, tables::kPlaceStrings[source]};
}

}  // namespace

const PlaceTable& PlaceTable::instance() {
  static const PlaceTable table;
  return table;
}

PlaceTable::PlaceTable()
    : names_(tables::kPlaceNameCount),
      provider_names_(96),
      codes_(std::size(tables::kCloudNumbers)),
      prefixes_(std::size(tables::kCloudNumbers)) {
  const MorePlaceNames more_names = more_place_names();
  strings_.reserve(kListed + count(more_names.cities, ';') + count(more_names.cities, '\n'));
  kept_.reserve(2 * std::size(tables::kCloudNumbers));
  add_factors(tables::kCountryText, tables::kCountryNumbers, tables::kPlaceStrings, false);
  add_factors(tables::kEmCountryText, tables::kEmCountryNumbers, tables::kEmStrings, false);
  add_factors(tables::kEmZoneText, tables::kEmZoneNumbers, tables::kEmStrings, true);
  // Each kind may borrow the figures of those before it.
  std::vector<Place> more;
  more.reserve(std::size(tables::kCloudNumbers));
  add_states(more);
  merge(more);
  add_sites(more);
  merge(more);
  add_cloud(more);
  merge(more);
  std::size_t region = 0;  // the regions are in the order of their ids already
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    if (rows_[row].kind == PlaceKind::cloud_region) cloud_[region++].row = row;
  }
  add_direct();
  add_cities(more_names.cities);
  index_names(more_names.ambiguous, more_names.foreign);
  world_ = *row_of("WORLD");
}

std::optional<std::size_t> PlaceTable::row_of(std::string_view id) const {
  const auto at = std::lower_bound(rows_.begin(), rows_.end(), id,
                                   [](const Place& p, std::string_view key) { return p.id < key; });
  if (at == rows_.end() || at->id != id) return std::nullopt;
  return static_cast<std::size_t>(at - rows_.begin());
}

std::optional<std::size_t> PlaceTable::row_of_hyphened_id(std::string_view text) const {
  if (text.find('-') == std::string_view::npos) return std::nullopt;
  std::string id(text);
  for (char& c : id) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  if (const auto row = row_of(id)) return row;
  for (char& c : id) c = lower_letter(c);
  return row_of(id);
}

std::optional<PlaceTable::Meaning> PlaceTable::find(std::string_view folded) const {
  const auto found = names_.find(folded);
  if (!found) return std::nullopt;
  return Meaning{static_cast<PlaceName>(*found % 4), *found / 4};
}

std::optional<std::size_t> PlaceTable::find_provider(std::string_view folded) const {
  return provider_names_.find(folded);
}

void PlaceTable::regions_by_code(std::string_view folded, std::vector<std::size_t>& out) const {
  if (!codes_.find(folded)) return;
  for (std::size_t i = 0; i < cloud_.size(); ++i) {
    if (cloud_[i].folded_code == folded) out.push_back(i);
  }
}

void PlaceTable::regions_by_prefix(std::string_view folded, std::vector<std::size_t>& out) const {
  if (!prefixes_.find(folded)) return;
  for (std::size_t i = 0; i < cloud_.size(); ++i) {
    if (cloud_[i].folded_prefix == folded) out.push_back(i);
  }
}

std::span<const std::string_view> PlaceTable::names_from(std::string_view list) {
  const std::size_t first = strings_.size();
  while (!list.empty()) strings_.push_back(take(list, ';'));
  return {strings_.data() + first, strings_.size() - first};
}

// Every table is sorted by id already.
void PlaceTable::merge(std::vector<Place>& more) {
  std::vector<Place> all;
  all.reserve(rows_.size() + more.size());
  std::merge(rows_.begin(), rows_.end(), more.begin(), more.end(), std::back_inserter(all),
             [](const Place& a, const Place& b) { return a.id < b.id; });
  rows_ = std::move(all);
  more.clear();
}

void PlaceTable::add_factors(std::string_view lines, std::span<const tables::FactorRow> numbers,
                             const std::string_view* strings, bool zones) {
  std::vector<Place> more;
  more.reserve(numbers.size());
  for (const tables::FactorRow& row : numbers) {
    std::string_view line = take(lines, '\n');
    Place place{};
    place.kind = zones ? PlaceKind::zone : PlaceKind::country;
    place.id = take(line, '|');
    place.grid = place.id;
    if (zones) place.country = take(line, '|');
    place.name = take(line, '|');
    place.aliases = names_from(line);
    if (!zones) {
      // Countries have an alpha-2 code, aggregates have none.
      const bool country = !place.aliases.empty() && place.aliases[0].size() == 2;
      if (country) place.country = place.id;
      if (!country) place.kind = PlaceKind::aggregate;
    }
    place.intensity = CarbonIntensity::grams_per_kwh(row.centigrams_per_kwh / 100.0);
    place.year = 2000 + row.year;
    place.basis = strings[row.basis];
    place.source = strings[row.source];
    place.licence = strings[row.licence];
    place.note = strings[row.note];
    more.push_back(place);
  }
  merge(more);
}

Place PlaceTable::borrowing(std::string_view& line, PlaceKind kind, bool named) {
  Place place{};
  place.kind = kind;
  place.id = take(line, '|');
  place.country = take(line, '|');
  if (named) place.name = take(line, '|');
  const std::string_view zone = take(line, '|');
  const Place& from = rows_[*row_of(zone.empty() ? place.country : zone)];
  place.intensity = from.intensity;
  place.year = from.year;
  place.basis = from.basis;
  place.source = from.source;
  place.licence = from.licence;
  place.grid = from.grid;
  return place;
}

void PlaceTable::add_states(std::vector<Place>& out) {
  std::string_view lines = tables::kStateText;
  for (const std::uint8_t note : tables::kStateNotes) {
    std::string_view line = take(lines, '\n');
    Place place = borrowing(line, PlaceKind::zone, true);
    place.aliases = names_from(line);
    place.note = tables::kPlaceStrings[note];
    out.push_back(place);
  }
}

void PlaceTable::add_sites(std::vector<Place>& out) {
  std::string_view lines = tables::kSiteText;
  for (const tables::SiteRow& row : tables::kSiteNumbers) {
    std::string_view line = take(lines, '\n');
    Place place = borrowing(line, PlaceKind::site, true);
    place.aliases = names_from(line);
    place.pue = pue_of(row.pue_percent, row.pue_source);
    place.note = tables::kPlaceStrings[row.note];
    out.push_back(place);
  }
}

void PlaceTable::add_cloud(std::vector<Place>& out) {
  std::string_view providers = tables::kProviderText;
  for (std::size_t i = 0; i < std::size(tables::kProviderNumbers); ++i) {
    std::string_view line = take(providers, '\n');
    providers_.push_back({take(line, '|'), {}});
    providers_.back().name = take(line, '|');
    provider_names_.add(providers_.back().id, i);
    provider_names_.add(providers_.back().name, i);
    while (!line.empty()) provider_names_.add(take(line, ';'), i);
  }
  std::string_view lines = tables::kCloudText;
  for (const tables::CloudRow& row : tables::kCloudNumbers) {
    std::string_view line = take(lines, '\n');
    Place place = borrowing(line, PlaceKind::cloud_region, false);
    CloudRegion region{};
    region.provider = row.provider;
    region.location = take(line, '|');
    region.city = take(line, '|');
    region.only_with_provider = tables::kProviderNumbers[row.provider].only_with_provider;
    const CloudProvider& provider = providers_[row.provider];
    if (place.id.empty()) {  // Azure's "West Europe" is its "westeurope"
      kept_.push_back(join({provider.id, "-", fold(region.location)}));
      place.id = kept_.back();
    }
    region.code = place.id.substr(provider.id.size() + 1);
    const bool located = !region.location.empty();
    kept_.push_back(join({provider.name, " ", region.code, located ? " (" : "", region.location,
                          located ? ")" : ""}));
    place.name = kept_.back();
    place.provider = provider.name;
    place.region = place.name.substr(provider.name.size() + 1);
    place.aliases = names_from(line);
    place.pue = pue_of(row.pue_percent, row.pue_source);
    if (!place.pue) {
      const tables::ProviderRow& fleet = tables::kProviderNumbers[row.provider];
      place.pue = pue_of(fleet.pue_percent, fleet.pue_source);
    }
    place.note = tables::kPlaceStrings[row.note];
    region.folded_code = fold(region.code);
    const std::size_t letters = region.folded_code.find_last_not_of("0123456789") + 1;
    // Only codes of the form "us-east-1": Azure's "eastus2" is not a kind of "eastus".
    if (letters < region.folded_code.size() && region.code.find('-') != std::string_view::npos) {
      region.folded_prefix = region.folded_code.substr(0, letters);
      prefixes_.add(region.folded_prefix, cloud_.size());
    }
    codes_.add(region.folded_code, cloud_.size());
    cloud_.push_back(region);
    out.push_back(place);
  }
}

void PlaceTable::add_direct() {
  std::string_view ids = tables::kDirectText;
  for (const tables::FactorRow& row : tables::kDirectNumbers) {
    rows_[*row_of(take(ids, '\n'))].direct =
        GridFactor{CarbonIntensity::grams_per_kwh(row.centigrams_per_kwh / 100.0), 2000 + row.year,
                   tables::kPlaceStrings[row.basis], tables::kPlaceStrings[row.source],
                   tables::kPlaceStrings[row.licence]};
  }
}

void PlaceTable::add_cities(std::string_view lines) {
  while (!lines.empty()) {
    std::string_view line = take(lines, '\n');
    Place& place = rows_[*row_of(take(line, '|'))];
    place.within = names_from(line);
  }
}

void PlaceTable::index_names(std::string_view ambiguous, std::string_view foreign) {
  const auto meaning = [](PlaceName kind, std::size_t number) {
    return number * 4 + static_cast<std::size_t>(kind);
  };
  // First the ambiguous names: what is added first keeps the name.
  while (!ambiguous.empty()) {
    std::string_view line = take(ambiguous, '\n');
    AmbiguousPlace several;
    several.name = take(line, '|');
    std::string_view ids = take(line, '|');
    while (!ids.empty()) several.rows.push_back(*row_of(take(ids, ';')));
    several.why = line;
    names_.add(several.name, meaning(PlaceName::ambiguous, ambiguous_.size()));
    ambiguous_.push_back(several);
  }
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const Place& place = rows_[row];
    const bool plain = place.id.find('-') == std::string_view::npos;
    if (plain) names_.add(place.id, meaning(PlaceName::itself, row));
    if (place.kind != PlaceKind::cloud_region) {
      names_.add(place.name, meaning(PlaceName::itself, row));
    }
    for (const std::string_view alias : place.aliases) {
      names_.add(alias, meaning(PlaceName::itself, row));
    }
    for (const std::string_view city : place.within) {
      names_.add(city, meaning(PlaceName::inside, row));
    }
  }
  while (!foreign.empty()) {
    std::string_view line = take(foreign, '\n');
    const std::size_t row = *row_of(take(line, '|'));
    while (!line.empty()) names_.add(take(line, ';'), meaning(PlaceName::itself, row));
  }
}

}  // namespace trainprint

#include <iterator>
#include <string>

#include "catalogue/countries.generated.hpp"
#include "catalogue/electricity_maps.generated.hpp"
#include "catalogue/name_index.hpp"
#include "catalogue/names.generated.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

static_assert(tables::count(tables::kCountryText, '\n') == std::size(tables::kCountryNumbers));
static_assert(tables::count(tables::kEmText, '\n') == std::size(tables::kEmNumbers));
static_assert(tables::ids_sorted_and_unique(tables::kCountryText));
static_assert(tables::ids_sorted_and_unique(tables::kEmText));
static_assert(tables::sorted_and_unique(tables::kPlaceNames));

/// The generated tables, unpacked and merged by id.
class Catalogue {
 public:
  Catalogue() : index_(std::size(tables::kPlaceNames)) {
    rows_.reserve(std::size(tables::kCountryNumbers) + std::size(tables::kEmNumbers));
    aliases_.reserve(tables::count(tables::kCountryText, ';') +
                     tables::count(tables::kEmText, ';') + rows_.capacity());
    std::string_view countries = tables::kCountryText;
    std::string_view others = tables::kEmText;
    std::size_t c = 0;
    std::size_t o = 0;
    while (!countries.empty() || !others.empty()) {
      if (others.empty() || (!countries.empty() && countries < others)) {
        add(tables::take(countries, '\n'), tables::kCountryNumbers[c++], tables::kCountryBases,
            tables::kCountrySources, tables::kCountryLicences);
      } else {
        add(tables::take(others, '\n'), tables::kEmNumbers[o++], tables::kEmBases,
            tables::kEmSources, tables::kEmLicences);
      }
    }
  }

  std::span<const Place> rows() const { return rows_; }
  const NameIndex& index() const { return index_; }

 private:
  void add(std::string_view line, const tables::CountryRow& numbers, const std::string_view* bases,
           const std::string_view* sources, const std::string_view* licences) {
    const std::size_t row = rows_.size();
    Place p{};
    p.id = tables::take(line, '|');
    p.name = tables::take(line, '|');
    p.intensity = CarbonIntensity::grams_per_kwh(numbers.centigrams_per_kwh / 100.0);
    p.year = 2000 + numbers.year;
    p.basis = bases[numbers.basis];
    p.source = sources[numbers.source];
    p.licence = licences[numbers.licence];
    const std::size_t first = aliases_.size();
    while (!line.empty()) aliases_.push_back(tables::take(line, ';'));
    p.aliases = {aliases_.data() + first, aliases_.size() - first};
    index_.add(p.id, row);
    index_.add(p.name, row);
    for (const std::string_view alias : p.aliases) index_.add(alias, row);
    rows_.push_back(p);
  }

  std::vector<std::string_view> aliases_;
  std::vector<Place> rows_;
  NameIndex index_;
};

const Catalogue& catalogue() {
  static const Catalogue instance;
  return instance;
}

}  // namespace

std::span<const Place> places() { return catalogue().rows(); }

const Place& world() { return catalogue().rows()[*catalogue().index().find("world")]; }

Result<PlaceMatch> find_place(std::string_view text, std::string_view field) {
  const Catalogue& known = catalogue();
  if (const auto row = known.index().find(fold(text))) {
    return PlaceMatch{&known.rows()[*row], {}};
  }
  std::vector<std::string_view> names;
  for (const Place& p : known.rows()) {
    names.push_back(p.name);
    names.insert(names.end(), p.aliases.begin(), p.aliases.end());
  }
  return Error{ErrorCode::unknown_place, std::string(field),
               "No place is known as \"" + std::string(text) + "\".", near_matches(text, names)};
}

}  // namespace trainprint

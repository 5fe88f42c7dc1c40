// The places, unpacked from the generated tables, and the names they go by.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/name_index.hpp"
#include "catalogue/tables.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

/// What a name of the place index means.
enum class PlaceName : std::uint8_t {
  itself,     ///< The place's own name or code; the number is its row.
  inside,     ///< A city or area in the place; the number is its row.
  ambiguous,  ///< The number is an index into ambiguous().
};

struct AmbiguousPlace {
  std::string_view name;
  std::vector<std::size_t> rows;
  std::string_view why;
};

struct CloudProvider {
  std::string_view id;    ///< "aws".
  std::string_view name;  ///< "AWS".
};

/// One cloud region's row and how people call it.
struct CloudRegion {
  std::size_t row;
  std::size_t provider;
  std::string_view code;      ///< "us-east-1".
  std::string_view location;  ///< "Northern Virginia".
  std::string folded_code;    ///< "useast1".
  std::string folded_prefix;  ///< "useast"; empty if the code ends in no number.
  std::string_view city;      ///< A city the provider does not print; may be empty.
  bool only_with_provider;    ///< A larger cloud may have the same code: count only if named.
};

class PlaceTable {
 public:
  static const PlaceTable& instance();

  std::span<const Place> rows() const { return rows_; }
  std::size_t world() const { return world_; }
  std::span<const AmbiguousPlace> ambiguous() const { return ambiguous_; }
  std::span<const CloudRegion> cloud() const { return cloud_; }
  std::span<const CloudProvider> providers() const { return providers_; }

  std::optional<std::size_t> row_of(std::string_view id) const;
  /// The same for an id with a hyphen in it, in whatever case: "us-tx", "Site-LUMI".
  std::optional<std::size_t> row_of_hyphened_id(std::string_view text) const;

  struct Meaning {
    PlaceName kind;
    std::size_t number;
  };
  /// By a folded name.
  std::optional<Meaning> find(std::string_view folded) const;
  /// By a folded provider name.
  std::optional<std::size_t> find_provider(std::string_view folded) const;

  /// Cloud regions whose code is `folded` ("useast1": of AWS and of Google).
  void regions_by_code(std::string_view folded, std::vector<std::size_t>& out) const;
  /// Those whose code begins with it and goes on with a number ("useast").
  void regions_by_prefix(std::string_view folded, std::vector<std::size_t>& out) const;

  /// Whether `folded` is such a code or what stands before its number.
  bool begins_region_code(std::string_view folded) const {
    return codes_.find(folded) || prefixes_.find(folded);
  }

  std::size_t longest_name() const { return names_.longest(); }

 private:
  PlaceTable();
  void add_factors(std::string_view lines, std::span<const tables::FactorRow> numbers,
                   const std::string_view* strings, bool zones);
  void add_states(std::vector<Place>& out);
  void add_sites(std::vector<Place>& out);
  void add_cloud(std::vector<Place>& out);
  void add_direct();
  void add_cities(std::string_view lines);
  void index_names(std::string_view ambiguous, std::string_view foreign);
  Place borrowing(std::string_view& line, PlaceKind kind, bool named);
  std::span<const std::string_view> names_from(std::string_view list);
  void merge(std::vector<Place>& more);

  std::vector<Place> rows_;
  std::vector<std::string_view> strings_;  ///< Aliases and cities; never reallocated.
  std::vector<std::string> kept_;          ///< Names put together here; never reallocated.
  std::vector<CloudProvider> providers_;
  std::vector<CloudRegion> cloud_;
  std::vector<AmbiguousPlace> ambiguous_;
  NameIndex names_;
  NameIndex provider_names_;
  NameIndex codes_;     ///< Folded code to the first of cloud_ that has it.
  NameIndex prefixes_;  ///< The same for codes without their number.
  std::size_t world_ = 0;
};

}  // namespace trainprint

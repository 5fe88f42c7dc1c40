// Names that mean no place of the table by themselves, apart from the rest: a program that reads
// whole names alone leaves them out by linking a function of its own.
#pragma once
#include <string_view>

namespace trainprint {

/// Lines as in more_place_names.generated.hpp.
struct MorePlaceNames {
  std::string_view cities;     ///< Cities and areas inside a place.
  std::string_view foreign;    ///< Names of the places themselves in other languages.
  std::string_view ambiguous;  ///< Names of several places.
};

MorePlaceNames more_place_names();

}  // namespace trainprint

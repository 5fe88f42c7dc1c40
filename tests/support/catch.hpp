// Catch2 2 and 3 under one name. `Approx` is banned: it accepts 1e-5 relative without saying so.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cmath>
#include <string_view>
#include <type_traits>

#include "trainprint/fields.hpp"

/// Whether `a` and `b` agree to `tolerance`, relative to the larger; tolerances are written down at
/// every use.
inline bool within(double a, double b, double tolerance) {
  return std::fabs(a - b) <= tolerance * std::fmax(std::fabs(a), std::fabs(b));
}

// CHECK(error.field == "tokens"): Catch takes a check apart, after which the path is no literal any
// more that the compiler could look up.
namespace trainprint {
template <class Text>
concept PathText =
    std::is_convertible_v<const Text&, std::string_view> && !std::is_same_v<Text, FieldName> &&
    !std::is_same_v<Text, FieldPath>;
template <PathText Text>
bool operator==(const FieldPath& field, const Text& path) {
  return std::string_view(field) == std::string_view(path);
}
template <PathText Text>
bool operator==(FieldName field, const Text& path) {
  return std::string_view(field) == std::string_view(path);
}
}  // namespace trainprint

// NaN and Infinity, which Python writes and JSON does not know.
#pragma once
#include <string>
#include <string_view>

#include "json/walk.hpp"

namespace trainprint {

/// What they become: no writer of JSON spells a number so.
inline constexpr std::string_view kNanToken = "0e0";

/// What is nested deeper is refused.
inline constexpr std::size_t kDeepestJson = 64;

/// `json`, or what it is with NaN and Infinity replaced; that is kept in `replaced`.
std::string_view readable_json(std::string_view json, NotANumber nan, std::string& replaced);

}  // namespace trainprint

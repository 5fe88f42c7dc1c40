// Marks between digits that may group thousands or begin decimals.
#pragma once
#include <string_view>

#include "trainprint/phrases.hpp"

namespace trainprint::phrases {

/// Whether what is measured is counted, so that "K" and "million" scale it.
bool is_count(QuantityKind kind);

/// Whether `number` begins with up to three digits, no 0 first, a point or comma and three more
/// digits, and no further group or digit.
bool has_one_group(std::string_view number);

/// Whether "1.000", in any text, may be a thousand: few write three decimals that end in a zero.
bool may_be_thousands(std::string_view number, QuantityKind kind);

}  // namespace trainprint::phrases

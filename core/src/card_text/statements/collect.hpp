// A whole card, read into statements.
#pragma once
#include <string_view>

#include "card_text/markup/blocks.hpp"
#include "card_text/statements/values.hpp"
#include "trainprint/lint.hpp"

namespace trainprint::card_text {

/// Everything that `readme` says; `card` is what the linter reads in its front matter.
Gathered collect(std::string_view readme, const CardReading& card);

/// The co2_eq_emissions block of the front matter.
void read_front(std::string_view readme, const CardReading& card, Gathered& out);

/// A table in the section of `context`.
void read_table(std::string_view readme, const Table& table, const Context& context, Gathered& out);

/// Columns of text without a markup of their own, as in a paper's listing.
Table aligned_table(std::string_view readme, ByteRange range);

}  // namespace trainprint::card_text

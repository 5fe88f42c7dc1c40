// A whole card, read into statements.
#pragma once
#include <string_view>

#include "card_text/markup/blocks.hpp"
#include "card_text/statements/values.hpp"
#include "trainprint/lint.hpp"

namespace trainprint::card_text {

/// What the front matter says; `card` is what the linter reads in it.
Gathered read_front(std::string_view readme, const CardReading& card);

/// What the text below the front matter says; `head` is what read_front() made of that.
Gathered read_body(std::string_view readme, const Gathered& head);

/// A table in the section of `context`.
void read_table(std::string_view readme, const Table& table, const Context& context, Gathered& out);

/// Columns of text without a markup of their own, as in a paper's listing.
Table aligned_table(std::string_view readme, ByteRange range);

}  // namespace trainprint::card_text

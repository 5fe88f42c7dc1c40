// A model card cut into headings, list items, paragraphs and tables.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "trainprint/text.hpp"

namespace trainprint::card_text {

/// Cells by rows; every row is as long as it was written, cells that span several places stand in
/// each of them.
struct Table {
  std::vector<std::vector<ByteRange>> rows;
  std::size_t heads = 1;  ///< Rows at the top that name the columns.
};

enum class BlockKind : std::uint8_t {
  heading,    ///< `level` from 1.
  item,       ///< Of a list; without its marker.
  paragraph,  ///< Or a part of one that starts like "Label: value".
  table,      ///< `table` is its place in Document::tables.
  fixed,      ///< Text between fences that say no programming language.
  settings,   ///< YAML between fences.
};

struct Block {
  BlockKind kind;
  ByteRange range;  ///< In the file, markup included.
  int level = 0;
  std::size_t table = 0;
};

struct Document {
  std::vector<Block> blocks;
  std::vector<Table> tables;
};

/// Cuts `readme` from `begin` on. Source code and comments are left out. Linear in the size of the
/// text, whatever it holds.
Document segment(std::string_view readme, std::size_t begin);

/// The cells of the HTML table in `range`, from its first tag to its last.
Table html_table(std::string_view readme, ByteRange range);

/// The cells of a line of a pipe table.
std::vector<ByteRange> pipe_cells(std::string_view readme, ByteRange line);
/// Whether a line is the one below the head of a pipe table: "|---|:--:|".
bool is_delimiter_row(std::string_view line);

}  // namespace trainprint::card_text

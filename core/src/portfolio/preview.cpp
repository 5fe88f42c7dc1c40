// The first rows of a table as somebody sees them before it is read: which column is taken for
// what.
#include <algorithm>

#include "json/tree.hpp"
#include "json/writer.hpp"
#include "portfolio/columns.generated.hpp"
#include "portfolio/columns.hpp"
#include "portfolio/headers.hpp"
#include "portfolio/splitter.hpp"
#include "text/utf8.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kRows = 10, kLongestCell = 80, kMostColumns = 200;

// What a column can be taken for, by the first of the names that say so.
std::string_view name_of(const portfolio_tables::Column& choice) {
  return choice.names.substr(0, choice.names.find(' '));
}

struct ShownColumn {
  std::string name;
  std::vector<std::string> cells;
};

std::string shortened(std::string_view text) {
  if (text.size() <= kLongestCell) return std::string(text);
  std::size_t end = kLongestCell;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

std::string cell_text(const Json& value) {
  if (value.is_string()) return shortened(value.text);
  if (value.is_number()) return readable(value.number, 15);
  if (value.is_array()) return "[…]";
  if (value.is_object()) return "{…}";
  return "";
}

// What a meaning is called among the choices; the path of a field that is not among them.
std::string name_of(const ColumnMeaning& meaning) {
  switch (meaning.kind) {
    case ColumnKind::other:
    case ColumnKind::doubtful:
    case ColumnKind::codecarbon:
      return "";
    case ColumnKind::unit:
      return header_of(meaning);
    default:
      break;
  }
  for (const portfolio_tables::Column& choice : portfolio_tables::kColumns) {
    const ColumnMeaning one = meaning_of(name_of(choice));
    if (one.kind == meaning.kind && one.field == meaning.field && one.unit == meaning.unit)
      return std::string(name_of(choice));
  }
  if (!meaning.unit.empty()) return header_of(meaning);
  return std::string(row_fields()[meaning.field].path);
}

std::string_view label_of_column(std::string_view name) {
  for (const portfolio_tables::Column& choice : portfolio_tables::kColumns) {
    if (name_of(choice) == name) return choice.label;
  }
  return name;
}

ShownColumn& column_of(std::vector<ShownColumn>& columns, std::string_view name) {
  const auto at = std::find_if(columns.begin(), columns.end(),
                               [&](const ShownColumn& column) { return column.name == name; });
  return at != columns.end() ? *at : columns.emplace_back(ShownColumn{std::string(name), {}});
}

std::vector<ShownColumn> columns_of_json(RowSplitter& splitter, bool is_whole) {
  std::vector<ShownColumn> out;
  std::size_t row = 0;
  for (const RowSplitter::Row& line : splitter.rows(is_whole)) {
    if (row == kRows) break;
    ++row;
    const auto json = parse_json(line.text);
    if (json && json->is_object()) {
      for (const Json& member : json->members) {
        if (out.size() >= kMostColumns) break;
        ShownColumn& column = column_of(out, member.key);
        column.cells.resize(row);
        column.cells.back() = cell_text(member);
      }
    }
    for (ShownColumn& column : out) column.cells.resize(row);
  }
  return out;
}

std::vector<ShownColumn> columns_of_cells(RowSplitter& splitter, std::string_view header,
                                          bool is_whole) {
  const char delimiter = delimiter_of(header);
  splitter.quotes_behind(delimiter);
  std::vector<std::string> cells;
  std::size_t count = 0;
  std::vector<ShownColumn> out;
  std::size_t row = 0;
  for (const RowSplitter::Row& line : splitter.rows(is_whole)) {
    if (row > kRows) break;
    split_cells(line.text, delimiter, cells, count);
    // Nothing of a row that is no text can be shown.
    if (first_bad_byte(line.text) < line.text.size()) count = 0;
    if (row == 0) {
      for (std::size_t i = 0; i < std::min(count, kMostColumns); ++i) out.push_back({cells[i], {}});
    } else {
      for (std::size_t i = 0; i < out.size(); ++i)
        out[i].cells.push_back(i < count ? shortened(cells[i]) : std::string());
    }
    ++row;
  }
  return out;
}

}  // namespace

Result<PortfolioOptions> portfolio_options(std::string_view json) {
  const auto wishes = parse_json(json);
  if (!wishes) return wishes.errors();
  PortfolioOptions out;
  out.by = {"year", "region", "author", "modality", "training_type", "tier", "licence"};
  if (const Json* by = wishes->find("by");
      by != nullptr && !by->text.empty() &&
      std::find(out.by.begin(), out.by.end(), by->text) == out.by.end())
    out.by.push_back(by->text);
  if (const Json* columns = wishes->find("columns")) {
    for (const Json& one : columns->members) out.columns[one.key] = one.text;
  }
  std::vector<std::string> keep;
  if (const Json* kinds = wishes->find("keep")) {
    for (const Json& kind : kinds->members) keep.push_back(kind.text);
  }
  auto rules = PortfolioRules::keeping(keep);
  if (!rules) return rules.errors();
  out.rules = std::move(rules.value());
  out.writes_rows = true;
  return out;
}

std::string portfolio_preview_json(std::string_view bytes, const PortfolioOptions& options,
                                   bool is_whole) {
  RowSplitter splitter;
  splitter.add(bytes);
  std::string refused;
  std::vector<ShownColumn> columns;
  std::string_view line;
  if (splitter.takes_list(is_whole).value_or(false)) {
    columns = columns_of_json(splitter, is_whole);
  } else if (!splitter.first_line(is_whole, line) || line.empty()) {
    refused = "This file has no rows.";
  } else {
    const std::string header(line);
    const std::size_t first = std::min(header.find_first_not_of(" \t"), header.size() - 1);
    if (header[first] == '{') {
      columns = columns_of_json(splitter, is_whole);
    } else if (first_bad_byte(header) < header.size()) {
      refused = "This file is not UTF-8 text.";
    } else {
      columns = columns_of_cells(splitter, header, is_whole);
    }
  }
  const auto meaning = [&](const ShownColumn& column) {
    const auto wished = options.columns.find(column.name);
    return meaning_of(wished == options.columns.end() ? column.name : wished->second);
  };
  std::vector<std::string> names;
  for (const portfolio_tables::Column& choice : portfolio_tables::kColumns)
    names.emplace_back(name_of(choice));
  for (const ShownColumn& column : columns) {
    const std::string name = name_of(meaning(column));
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
  }
  return object(
             {{"refused", refused},
              {"columns",
               array(columns,
                     [&](const ShownColumn& column) {
                       const ColumnMeaning meant = meaning(column);
                       const std::string name = name_of(meant);
                       const std::string doubt = meant.kind == ColumnKind::doubtful
                                                     ? doubt_about(column.name, meant.field)
                                                     : "";
                       return object({{"name", column.name},
                                      {"taken_for", name},
                                      {"label", label_of_column(name)},
                                      {"doubt", doubt},
                                      {"cells", array(column.cells, [](const std::string& cell) {
                                         return JsonValue(cell);
                                       })}});
                     })},
              {"choices", array(names,
                                [](const std::string& name) {
                                  return object({{"name", name}, {"label", label_of_column(name)}});
                                })}})
      .text;
}

}  // namespace trainprint

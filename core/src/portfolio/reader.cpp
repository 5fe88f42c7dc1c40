// A table that comes in pieces.
#include <algorithm>
#include <cstring>
#include <deque>

#include "json/tree.hpp"
#include "portfolio/accounting.hpp"
#include "portfolio/arrow_columns.hpp"
#include "portfolio/splitter.hpp"
#include "text/utf8.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kPiece = 1 << 20;
constexpr const char* kNotText = "This row is not UTF-8 text.";

bool is_used(const RowMaker::Column& column, const ArrowSchema& schema) {
  if (column.meaning.kind != ColumnKind::other) return true;
  if (schema.n_children == 0) return column.kept;
  // "overrides" and the like: fields of a run one level down.
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    const std::string name = column.name + "." + schema.children[i]->name;
    if (std::string_view(schema.format) == "+s" && meaning_of(name).kind == ColumnKind::field)
      return true;
  }
  return false;
}

Error error_of(RowSplitter::Row::Fault fault) {
  using Fault = RowSplitter::Row::Fault;
  const std::string longest =
      "longer than " + readable(static_cast<double>(RowSplitter::kLongestRow >> 20), 3) + " MiB";
  switch (fault) {
    case Fault::none:
      break;
    case Fault::quote_open:
      return {ErrorCode::wrong_type, "", "A quote in this row is not closed.", {}};
    case Fault::too_long:
      return {ErrorCode::too_long, "", "This row is " + longest + ".", {}};
    case Fault::list_open:
      return {
          ErrorCode::malformed_json, "", "The list ends here without \"]\": was it cut short?", {}};
    case Fault::behind_list:
      return {ErrorCode::malformed_json, "", "This stands behind the list and is not read.", {}};
    case Fault::too_long_in_list:
      return {ErrorCode::too_long,
              "",
              "This row is " + longest + ": no row of the list behind it is read.",
              {}};
  }
  return {};
}

}  // namespace

struct PortfolioReader::Parts {
  explicit Parts(PortfolioOptions options) : accounting(std::move(options)) {
    tables.resize(accounting.options().shares);
  }

  // What a share of the work reads rows of a table with.
  struct Table {
    std::vector<RowMaker::Column> columns;
    std::vector<std::string> cells;                     // of CSV
    std::vector<std::unique_ptr<ArrowColumn>> sources;  // of a record batch, for each column
  };

  std::optional<Error> start(bool at_end) {
    const std::optional<bool> is_list = rows.takes_list(at_end);
    if (!is_list) return std::nullopt;
    started = *is_list;
    if (started) return std::nullopt;
    std::string_view line;
    if (!rows.first_line(at_end, line) || line.empty()) return std::nullopt;
    const char first = line[std::min(line.find_first_not_of(" \t"), line.size() - 1)];
    started = true;
    if (first == '{') return std::nullopt;
    delimiter = delimiter_of(line);
    rows.quotes_behind(delimiter);
    std::string text(line);
    if (!text.empty() && text.back() == '\r') text.pop_back();
    if (auto error = take_header(text)) return error;
    rows.skip(std::min(line.size() + 1, rows.pending()));
    return std::nullopt;
  }

  std::optional<Error> take_header(const std::string& text) {
    header = text;
    std::vector<std::string> names;
    std::size_t count = 0;
    split_cells(header, delimiter, names, count);
    names.resize(count);
    RowMaker maker(accounting.options());
    const bool is_known = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return maker.column(name).meaning.kind != ColumnKind::other;
    });
    if (!is_known) {
      return Error{ErrorCode::unknown_field,
                   "",
                   "None of the columns is known: " + in_quotes(header) +
                       ". Name some as a run's fields (parameters, tokens, accelerator, "
                       "device_hours, region …) or as the Hub does (id, safetensors, cardData …).",
                   {}};
    }
    for (Table& table : tables) {
      table.columns.clear();
      for (const std::string& name : names) table.columns.push_back(maker.column(name));
    }
    accounting.know_unused(maker.unused());
    return std::nullopt;
  }

  Accounting::Read reading(const std::vector<RowSplitter::Row>& all) {
    return [this, &all](std::size_t i, std::size_t share, RowMaker& maker,
                        PortfolioRow& row) -> std::optional<Error> {
      if (all[i].fault != RowSplitter::Row::Fault::none) return error_of(all[i].fault);
      if (header.empty()) return maker.read_json(all[i].text, row);
      return read_cells(all[i].text, tables[share], maker, row);
    };
  }

  void account(bool at_end) {
    const std::vector<RowSplitter::Row>& all = rows.rows(at_end);
    if (cuts) {
      for (std::size_t i = 0; i < all.size(); i += Accounting::kBlock)
        parts.push_back(
            part_of(std::span(all).subspan(i).first(std::min(Accounting::kBlock, all.size() - i))));
    } else {
      accounting.add(all.size(), reading(all));
    }
    rows.drop_rows();
    // A row that goes on for long is not looked through for its end at each of its pieces.
    next_try = std::max(kPiece, 2 * rows.pending());
  }

  std::optional<Error> read_cells(std::string_view text, Table& table, RowMaker& maker,
                                  PortfolioRow& row) const {
    if (first_bad_byte(text) < text.size()) return Error{ErrorCode::not_text, "", kNotText, {}};
    std::size_t count = 0;
    split_cells(text, delimiter, table.cells, count);
    if (auto error = check_cells(table.columns.size(), {table.cells.data(), count})) return error;
    maker.dots_are_decimal(delimiter != ';');
    maker.begin();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      maker.cell(table.columns[i], JsonScalar::Kind::string, 0, table.cells[i]);
    maker.finish(row);
    return std::nullopt;
  }

  // A part as bytes: the header and then rows, each behind its size and what is wrong with it.
  std::string part_of(std::span<const RowSplitter::Row> some) const {
    std::string out;
    const auto put = [&out](std::string_view text, RowSplitter::Row::Fault fault) {
      const std::size_t size = fault == RowSplitter::Row::Fault::none ? text.size() : 0;
      const std::uint32_t head[] = {static_cast<std::uint32_t>(size),
                                    static_cast<std::uint32_t>(fault)};
      out.append(reinterpret_cast<const char*>(head), sizeof head);
      out.append(text.substr(0, size));
    };
    put(header, RowSplitter::Row::Fault::none);
    for (const RowSplitter::Row& row : some) put(row.text, row.fault);
    return out;
  }

  static std::vector<RowSplitter::Row> rows_of(std::string_view part) {
    std::vector<RowSplitter::Row> out;
    std::uint32_t head[2];
    while (part.size() >= sizeof head) {
      std::memcpy(head, part.data(), sizeof head);
      part.remove_prefix(sizeof head);
      const std::size_t size = std::min<std::size_t>(head[0], part.size());
      out.push_back({part.substr(0, size), static_cast<RowSplitter::Row::Fault>(head[1])});
      part.remove_prefix(size);
    }
    return out;
  }

  Accounting accounting;
  RowSplitter rows;
  bool cuts = false;
  std::deque<std::string> parts;
  std::vector<Table> tables;
  std::size_t next_try = kPiece;
  bool started = false;
  std::string header;  ///< Empty for JSON Lines.
  char delimiter = ',';
};

PortfolioReader::PortfolioReader(PortfolioOptions options)
    : parts_(std::make_unique<Parts>(std::move(options))) {}
PortfolioReader::~PortfolioReader() = default;
PortfolioReader::PortfolioReader(PortfolioReader&&) noexcept = default;
PortfolioReader& PortfolioReader::operator=(PortfolioReader&&) noexcept = default;

std::optional<Error> PortfolioReader::feed(std::string_view bytes) {
  parts_->rows.add(bytes);
  if (!parts_->started) {
    if (auto error = parts_->start(false)) return error;
  }
  if (parts_->started && parts_->rows.pending() >= parts_->next_try) parts_->account(false);
  return std::nullopt;
}

std::optional<Error> PortfolioReader::finish() {
  if (!parts_->started) {
    if (auto error = parts_->start(true)) return error;
  }
  if (parts_->started) parts_->account(true);
  return std::nullopt;
}

void PortfolioReader::cut_only() { parts_->cuts = true; }

std::string PortfolioReader::next_part() {
  if (parts_->parts.empty()) return "";
  std::string out = std::move(parts_->parts.front());
  parts_->parts.pop_front();
  return out;
}

std::vector<std::uint64_t> PortfolioReader::read_part(std::string_view part) {
  std::vector<RowSplitter::Row> rows = Parts::rows_of(part);
  if (rows.empty()) return {};
  const std::string header(rows.front().text);
  rows.erase(rows.begin());
  if (header != parts_->header) {
    parts_->delimiter = delimiter_of(header);
    parts_->take_header(header);  // known, as it was cut behind it
  }
  return parts_->accounting.read_part(rows.size(), parts_->reading(rows));
}

std::string PortfolioReader::know_part(std::span<const std::uint64_t> ids) {
  return parts_->accounting.know_part(ids);
}

void PortfolioReader::add_part(std::uint64_t rows_before, std::string_view repeated) {
  parts_->accounting.add_part(rows_before, repeated);
}

std::optional<Error> PortfolioReader::take_totals(std::size_t of, std::string_view state) {
  auto totals = portfolio_from_state(state);
  if (!totals) return totals.errors().front();
  parts_->accounting.take_totals(of, std::move(totals.value()));
  return std::nullopt;
}

void PortfolioReader::feed_lines(std::string_view lines) {
  parts_->started = true;
  parts_->rows.add(lines);
  parts_->account(true);
}

std::optional<Error> PortfolioReader::cannot_read(const ArrowSchema& schema) const {
  RowMaker maker(parts_->accounting.options());
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    const ArrowSchema& child = *schema.children[i];
    const RowMaker::Column& column = maker.column(child.name);
    if (!is_used(column, child) || ArrowColumn::of(child)) continue;
    if (column.meaning.kind == ColumnKind::doubtful) continue;
    return Error{ErrorCode::unsupported,
                 FieldPath::unchecked(child.name),
                 "The column " + in_quotes(child.name) + " has a type of Arrow's (" + child.format +
                     ") that is not read.",
                 {}};
  }
  return std::nullopt;
}

std::optional<Error> PortfolioReader::feed(const ArrowSchema& schema, const ArrowArray& batch) {
  if (auto error = cannot_read(schema)) return error;
  for (Parts::Table& table : parts_->tables) {
    RowMaker maker(parts_->accounting.options());
    table.columns.clear();
    table.sources.clear();
    for (std::int64_t i = 0; i < schema.n_children; ++i) {
      const RowMaker::Column& column = maker.column(schema.children[i]->name);
      if (!is_used(column, *schema.children[i]) || !ArrowColumn::of(*schema.children[i])) continue;
      table.columns.push_back(column);
      table.sources.push_back(ArrowColumn::of(*schema.children[i]));
      table.sources.back()->bind(*batch.children[i]);
    }
    parts_->accounting.know_unused(maker.unused());
  }
  parts_->accounting.add(static_cast<std::size_t>(batch.length),
                         [&](std::size_t i, std::size_t share, RowMaker& maker,
                             PortfolioRow& row) -> std::optional<Error> {
                           Parts::Table& table = parts_->tables[share];
                           maker.begin();
                           bool bad_text = false;
                           for (std::size_t k = 0; k < table.columns.size(); ++k) {
                             table.sources[k]->cell(batch.offset + static_cast<std::int64_t>(i),
                                                    table.columns[k], maker);
                             bad_text = table.sources[k]->had_bad_text() || bad_text;
                           }
                           if (bad_text) return Error{ErrorCode::not_text, "", kNotText, {}};
                           maker.finish(row);
                           return std::nullopt;
                         });
  return std::nullopt;
}

void PortfolioReader::rows(ArrowSchema& schema, ArrowArray& batch) {
  parts_->accounting.columns().release(schema, batch);
}
std::string PortfolioReader::rows() { return parts_->accounting.take_written(); }
Portfolio PortfolioReader::totals() const { return parts_->accounting.totals(); }
std::uint64_t PortfolioReader::bytes_done() const { return parts_->rows.done(); }

// {"rows", "bytes", "started", "list", "header"}, the ids, and the sum, a line each.
std::string PortfolioReader::state() const {
  const Accounting& accounting = parts_->accounting;
  std::string out = object({{"rows", JsonValue::count(static_cast<double>(accounting.rows()))},
                            {"bytes", JsonValue::count(static_cast<double>(bytes_done()))},
                            {"started", parts_->started},
                            {"list", static_cast<double>(parts_->rows.list())},
                            {"header", parts_->header}})
                        .text;
  out += '\n';
  for (const std::uint64_t id : accounting.ids().sorted()) {
    out += std::to_string(id);
    out += ' ';
  }
  return out + "\n" + portfolio_state(accounting.totals());
}

std::optional<Error> PortfolioReader::go_on_from(std::string_view state) {
  const Error wrong{ErrorCode::wrong_type, "", "This is no state of a reader of this version.", {}};
  const auto next_line = [&state] {
    const std::size_t end = std::min(state.find('\n'), state.size());
    const std::string_view line = state.substr(0, end);
    state.remove_prefix(std::min(end + 1, state.size()));
    return line;
  };
  const auto place = parse_json(next_line());
  if (!place) return wrong;
  const Json *rows = place->find("rows"), *bytes = place->find("bytes"),
             *started = place->find("started"), *list = place->find("list"),
             *header = place->find("header");
  for (const Json* said : {rows, bytes, started, list, header}) {
    if (said == nullptr) return wrong;
  }
  using List = RowSplitter::List;
  if (!(list->number >= 0 && list->number <= static_cast<double>(List::not_read))) return wrong;
  IdSet ids;
  std::string_view hashes = next_line();
  while (!hashes.empty()) {
    const std::size_t end = std::min(hashes.find(' '), hashes.size());
    std::uint64_t id = 0;
    for (const char c : hashes.substr(0, end)) {
      if (c < '0' || c > '9') return wrong;
      id = id * 10 + static_cast<std::uint64_t>(c - '0');
    }
    ids.insert(id);
    hashes.remove_prefix(std::min(end + 1, hashes.size()));
  }
  auto sum = portfolio_from_state(state);
  if (!sum || sum->grouped_by() != parts_->accounting.options().by) return wrong;
  parts_->accounting.go_on_from(static_cast<std::uint64_t>(rows->number), std::move(sum.value()),
                                std::move(ids));
  parts_->rows.go_on_from(static_cast<std::uint64_t>(bytes->number),
                          static_cast<List>(static_cast<int>(list->number)));
  parts_->started = started->number != 0;
  if (header->text.empty()) return std::nullopt;
  parts_->delimiter = delimiter_of(header->text);
  parts_->rows.quotes_behind(parts_->delimiter);
  return parts_->take_header(header->text);
}

}  // namespace trainprint

// CodeCarbon 3.2.9 to 3.3.0 appended a row without its empty cells, so what follows the first of
// them stands under the wrong header. Every way of putting the row back under its header is
// counted; where all of them agree, the row is read as it was written.
#include <algorithm>

#include "emissions_csv/columns.hpp"
#include "emissions_csv/csv.hpp"
#include "text/characters.hpp"

namespace trainprint::emissions_csv {
namespace {

bool is_number(std::string_view cell) {
  Marks marks;
  return number(cell, ',', marks).has_value();
}

bool only(std::string_view cell, std::string_view extra, bool capitals) {
  return std::all_of(cell.begin(), cell.end(), [&](char c) {
    return is_digit(c) || (!capitals && is_lower_letter(c)) || (capitals && c >= 'A' && c <= 'Z') ||
           extra.find(c) != std::string_view::npos;
  });
}

// A cell that was written holds something, unless its column holds text.
bool fits(CellKind kind, std::string_view cell) {
  const auto one_of = [&](std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), cell) != words.end();
  };
  switch (kind) {
    case CellKind::time:
      return cell.size() >= 10 && cell[4] == '-' && only(cell.substr(0, 4), "", false);
    case CellKind::text:
      return true;
    case CellKind::name:
      return !is_number(cell);
    case CellKind::number:
    case CellKind::degrees:
      return is_number(cell);
    case CellKind::whole:
      return is_number(cell) && cell[0] != '-' &&
             (cell.find('.') == std::string_view::npos ||
              (cell.size() > 2 && cell.substr(cell.size() - 2) == ".0"));
    case CellKind::country_code:
      return cell.empty() || (cell.size() == 3 && only(cell, "", true) && !is_number(cell));
    case CellKind::provider:
      return one_of({"", "aws", "gcp", "azure"});
    case CellKind::cloud_region:
      return only(cell, "-", false) && !is_number(cell);
    case CellKind::system:
      return cell.find('-') != std::string_view::npos && !is_number(cell);
    case CellKind::version:
      return !cell.empty() && is_digit(cell[0]) && cell.find('.') != std::string_view::npos;
    case CellKind::mode:
      return one_of({"machine", "process"});
    case CellKind::yes_no:
      return one_of({"Y", "N"});
  }
  return false;
}

class Alignment {
 public:
  Alignment(const Layout& layout, const std::vector<std::string_view>& cells)
      : columns_(layout.columns),
        cells_(cells),
        width_(cells.size() + 1),
        from_start_((columns_.size() + 1) * width_),
        to_end_((columns_.size() + 1) * width_) {}

  bool possible() {
    const std::size_t n = columns_.size();
    from_start_[0] = true;
    for (std::size_t i = 0; i < n; i += step(i)) {
      for (std::size_t j = 0; j < width_; ++j) {
        if (!from_start_[i * width_ + j]) continue;
        if (may_skip(i)) from_start_[(i + step(i)) * width_ + j] = true;
        if (may_take(i, j)) from_start_[(i + step(i)) * width_ + j + step(i)] = true;
      }
    }
    to_end_[n * width_ + width_ - 1] = true;
    for (std::size_t i = n; i-- > 0;) {
      if (i > 0 && step(i - 1) == 2) continue;  // the second of a pair
      for (std::size_t j = 0; j < width_; ++j) {
        if (!from_start_[i * width_ + j]) continue;
        to_end_[i * width_ + j] = (may_skip(i) && to_end_[(i + step(i)) * width_ + j]) ||
                                  (may_take(i, j) && to_end_[(i + step(i)) * width_ + j + step(i)]);
      }
    }
    return from_start_[n * width_ + width_ - 1];
  }

  /// What stands in column `i`, empty where it was lost; false where ways differ.
  bool cell_of(std::size_t i, std::string_view& out) const {
    bool found = false;
    for (std::size_t j = 0; j < width_; ++j) {
      if (!from_start_[i * width_ + j]) continue;
      const auto consider = [&](std::string_view cell) {
        if (found && cell != out) return false;
        out = cell;
        found = true;
        return true;
      };
      if (may_skip(i) && to_end_[(i + 1) * width_ + j] && !consider({})) return false;
      if (may_take(i, j) && to_end_[(i + 1) * width_ + j + 1] && !consider(cells_[j])) return false;
    }
    return found;
  }

 private:
  std::size_t step(std::size_t i) const {
    const auto degrees = [&](std::size_t k) {
      return k < columns_.size() && columns_[k]->kind == CellKind::degrees;
    };
    return degrees(i) && degrees(i + 1) && !(i > 0 && degrees(i - 1)) ? 2 : 1;
  }
  bool may_skip(std::size_t i) const { return columns_[i]->may_be_missing; }
  bool may_take(std::size_t i, std::size_t j) const {
    for (std::size_t k = 0; k < step(i); ++k) {
      if (j + k >= cells_.size() || !fits(columns_[i + k]->kind, cells_[j + k])) return false;
    }
    return true;
  }

  const std::vector<const ColumnRule*>& columns_;
  const std::vector<std::string_view>& cells_;
  std::size_t width_;
  std::vector<bool> from_start_, to_end_;
};

}  // namespace

bool realign(const Layout& layout, std::vector<std::string_view>& cells) {
  constexpr std::size_t kMostLost = 12, kMostColumns = 64;
  const std::size_t n = layout.columns.size();
  if (cells.size() >= n || n - cells.size() > kMostLost || n > kMostColumns) return false;
  if (std::find(layout.columns.begin(), layout.columns.end(), nullptr) != layout.columns.end())
    return false;
  Alignment alignment(layout, cells);
  if (!alignment.possible()) return false;
  std::vector<std::string_view> out(n);
  for (std::size_t i = 0; i < n; ++i) {
    if (layout.columns[i]->column != kColumns && !alignment.cell_of(i, out[i])) return false;
  }
  cells = std::move(out);
  return true;
}

}  // namespace trainprint::emissions_csv

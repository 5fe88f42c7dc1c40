// Tables: fields by column with a model in every row, or fields by row.
#include <algorithm>
#include <vector>

#include "card_text/statements/collect.hpp"
#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kMostRows = 400;

/// Whether a field is about what training took.
bool is_impact(Field field) {
  switch (field) {
    case Field::none:
    case Field::model:
    case Field::parameters:
    case Field::tokens:
    case Field::training_type:
    case Field::region:
    case Field::provider:
      return false;
    default:
      return true;
  }
}

class TableReader {
 public:
  TableReader(std::string_view readme, const Table& table, const Context& context, Gathered& out)
      : readme_(readme), table_(table), context_(context), out_(out) {}

  void read() {
    if (table_.rows.empty() || (context_.section == Section::other && !gives_footprints())) return;
    if (context_.section == Section::neutral) {
      const Section own = section_of(head_text(0));
      if (own == Section::impact || own == Section::training) context_.section = own;
    }
    for (const auto& row : table_.rows) width_ = std::max(width_, row.size());
    if (width_ < 2 || !fits_its_head()) return;
    read_heads();
    if (training_log()) return;
    read_sides();
    const auto count = [&](const std::vector<std::optional<Label>>& labels, std::size_t first) {
      std::size_t n = 0;
      for (std::size_t i = first; i < labels.size(); ++i)
        n += labels[i] && usable(*labels[i]) && is_impact(labels[i]->field) ? 1 : 0;
      return n;
    };
    for (const auto* labels : {&heads_, &sides_}) {
      for (const auto& label : *labels)
        trusted_ = trusted_ || (label && label->strong && is_impact(label->field));
    }
    const std::size_t across = count(heads_, 0), down = count(sides_, 0);
    if (width_ == 2 && down > 0 && down >= across) return pairs();
    if (down > across) return by_column();
    if (across > 0) return by_row();
    if (down > 0 || (width_ == 2 && has_sizes(sides_) && !has_sizes(heads_))) return pairs();
    sizes();
  }

 private:
  // Energy and emissions beside the scores of models, below "Results".
  bool gives_footprints() {
    if (!context_.of_results) return false;
    bool energy = false, emissions = false;
    const std::size_t columns = table_.rows.front().size();
    for (std::size_t column = 0; column < columns; ++column) {
      const auto label = read_label(head_text(column));
      const bool clear = label && (label->strong || !label->unit.empty());
      energy = energy || (clear && label->field == Field::energy);
      emissions = emissions || (clear && label->field == Field::emissions);
    }
    if (energy && emissions) context_.section = Section::impact;
    return energy && emissions;
  }

  Plain cell(std::size_t row, std::size_t column) const {
    const auto& cells = table_.rows[row];
    if (column >= cells.size()) return {};
    return translated(plain_text(readme_, cells[column]));
  }

  static bool has_sizes(const std::vector<std::optional<Label>>& labels) {
    return std::any_of(labels.begin(), labels.end(), [](const std::optional<Label>& label) {
      return label && (label->field == Field::parameters || label->field == Field::tokens);
    });
  }

  // In a section about nothing in particular, a label has to be clear by itself.
  bool usable(const Label& label) const {
    return label.strong || trusted_ || context_.section == Section::impact ||
           context_.section == Section::training;
  }

  std::string head_text(std::size_t column) const {
    if (shifted_ && column > 0) --column;
    std::string text;
    for (std::size_t row = 0; row < table_.heads && row < table_.rows.size(); ++row) {
      const std::string part = cell(row, column).text;
      if (part.empty() || (text.size() >= part.size() && text.find(part) != std::string::npos))
        continue;
      text += (text.empty() ? "" : " ") + part;
    }
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }

  void read_heads() {
    for (std::size_t column = 0; column < width_; ++column)
      heads_.push_back(read_label(head_text(column)));
  }

  void read_sides() {
    const std::size_t rows = std::min(table_.rows.size(), kMostRows);
    for (std::size_t row = 0; row < rows; ++row) {
      std::string text = cell(row, 0).text;
      // "1. How much time ...?"
      std::size_t digits = 0;
      while (digits < text.size() && is_digit(text[digits])) ++digits;
      if (digits > 0 && text.substr(digits, 2) == ". ") text.erase(0, digits + 2);
      sides_.push_back(read_label(text));
    }
  }

  // Rows one cell longer than the head, whose first cell is empty, have their names in two cells:
  // "MINE" over several rows, and "7B". Of other rows that are longer nobody can say which cell is
  // under which head.
  bool fits_its_head() {
    if (table_.heads == 0 || table_.rows.size() <= table_.heads) return true;
    const std::size_t head = table_.rows.front().size();
    if (width_ <= head) return true;
    const bool one_more =
        std::all_of(table_.rows.begin() + static_cast<std::ptrdiff_t>(table_.heads),
                    table_.rows.end(), [&](const auto& row) { return row.size() == head + 1; });
    shifted_ = one_more && table_.heads == 1 && cell(0, 0).text.empty();
    return shifted_ || table_.heads > 1;
  }

  // The Trainer's "| Training Loss | Epoch | Step | ...": its last step is all of them.
  bool training_log() {
    std::size_t step = width_;
    bool loss = false;
    for (std::size_t column = 0; column < width_; ++column) {
      const std::string words = words_of(head_text(column));
      if (words == " step ") step = column;
      loss = loss || says(words, "training loss$|train loss$");
    }
    if (!loss || step == width_) return false;
    Statement last;
    last.field = Field::steps;
    const std::size_t rows = std::min(table_.rows.size(), table_.heads + kMostRows);
    for (std::size_t row = table_.heads; row < rows; ++row) {
      const Plain text = cell(row, step);
      const auto steps = parse_number(trimmed(text.text));
      if (!steps || *steps <= last.number) continue;
      last.number = *steps;
      last.range = text.source(0, text.text.size());
    }
    if (last.number > 0) out_.statements.push_back(std::move(last));
    return true;
  }

  Context inside(std::string_view subject) const {
    Context context = context_;
    if (!subject.empty()) context.subject = subject;
    return context;
  }

  // Label and value beside each other.
  void pairs() {
    for (std::size_t row = 0; row < sides_.size(); ++row) {
      if (!sides_[row] || !usable(*sides_[row])) continue;
      const Plain value = cell(row, 1);
      read_value(*sides_[row], value, value.text, inside({}), out_);
    }
  }

  static bool is_this(std::string_view name) {
    return says(words_of(name), vocabulary::kTableThisOne);
  }

  // Fields by row, a model in every column; the card's own, where one is marked.
  void by_column() {
    std::vector<std::string> names;
    std::size_t own = 0;
    for (std::size_t column = 0; column < width_; ++column) {
      names.push_back(head_text(column));
      if (column > 0 && own == 0 && is_this(names.back())) own = column;
    }
    for (std::size_t column = 1; column < width_; ++column) {
      if ((own > 0 && column != own) || says(words_of(names[column]), vocabulary::kTableOther))
        continue;
      const bool alone = own > 0 || width_ == 2;
      for (std::size_t row = 0; row < sides_.size(); ++row) {
        if (!sides_[row] || !usable(*sides_[row])) continue;
        const Plain value = cell(row, column);
        read_value(*sides_[row], value, value.text, inside(alone ? "" : names[column]), out_);
      }
    }
  }

  // The column that names the models: by its head, else the first that is no field.
  std::size_t name_column() const {
    for (std::size_t column = 0; column < width_; ++column) {
      if (heads_[column] && heads_[column]->field == Field::model) return column;
    }
    for (std::size_t column = 0; column < width_; ++column) {
      if (!heads_[column]) return column;
    }
    return width_;
  }

  // Of several columns for hours, that of the training.
  bool is_chosen(std::size_t column) const {
    const Field field = heads_[column]->field;
    for (std::size_t other = 0; other < width_; ++other) {
      if (other == column || !heads_[other] || heads_[other]->field != field) continue;
      if (heads_[other]->market && !heads_[column]->market) continue;
      if (heads_[other]->training != heads_[column]->training) {
        if (heads_[other]->training) return false;
      } else if (other < column && !heads_[column]->market) {
        return false;
      }
    }
    return true;
  }

  void by_row() {
    const std::size_t names = name_column();
    const std::size_t first = table_.heads;
    const std::size_t last = std::min(table_.rows.size(), first + kMostRows);
    for (std::size_t row = first; row < last; ++row) {
      std::string name = names < width_ ? cell(row, names).text : std::string();
      if (shifted_ && names == 0) name += " " + cell(row, 1).text;
      std::replace(name.begin(), name.end(), '\n', ' ');
      while (!name.empty() && (name.back() == '*' || name.back() == ':')) name.pop_back();
      if (name.empty() && last - first > 1) name = "row " + std::to_string(row - first + 1);
      if (says(words_of(name), vocabulary::kTableOther)) continue;
      const bool total = says(words_of(name), vocabulary::kTableTotal);
      const Context context = inside(total ? "" : std::string_view(name));
      const std::size_t before = out_.statements.size(), asked = out_.questions.size();
      for (std::size_t column = 0; column < width_; ++column) {
        if (!heads_[column] || !usable(*heads_[column]) || column == names) continue;
        if (!heads_[column]->market && !is_chosen(column)) continue;
        value(*heads_[column], row, column, context);
      }
      for (std::size_t i = before; total && i < out_.statements.size(); ++i)
        out_.statements[i].total = true;
      if (out_.statements.size() == before && out_.questions.size() == asked)
        out_.empty_rows.push_back(name);
    }
  }

  void value(Label label, std::size_t row, std::size_t column, const Context& context) {
    Plain text = cell(row, column);
    // "0*", "390†": a footnote is no part of the figure.
    std::size_t size = text.text.size();
    while (size > 0 && text.text[size - 1] == '*') --size;
    read_value(label, text, std::string_view(text.text).substr(0, size), context, out_);
  }

  // Parameters and tokens by model, in a table about nothing else.
  void sizes() {
    if (table_.rows.size() == table_.heads + 1 && heads_[0] &&
        heads_[0]->field == Field::parameters && heads_[0]->strong) {
      const Plain text = cell(table_.heads, 0);
      return read_value(*heads_[0], text, text.text, inside({}), out_);
    }
    const std::size_t names = name_column();
    if (names >= width_ || names > 1) return;
    const std::size_t last = std::min(table_.rows.size(), table_.heads + kMostRows);
    for (std::size_t row = table_.heads; row < last; ++row) {
      Gathered found;
      std::string name = cell(row, names).text;
      for (std::size_t column = 0; column < width_; ++column) {
        if (!heads_[column]) continue;
        const Field field = heads_[column]->field;
        if (field != Field::parameters && field != Field::tokens) continue;
        const Plain text = cell(row, column);
        if (field == Field::parameters) name += " " + text.text;
        read_value(*heads_[column], text, text.text, inside({}), found);
      }
      for (Statement& statement : found.statements) {
        if (statement.field != Field::parameters && statement.field != Field::tokens) continue;
        statement.subject = name;
        out_.sizes.push_back(std::move(statement));
      }
    }
  }

  std::string_view readme_;
  const Table& table_;
  Context context_;
  Gathered& out_;
  std::size_t width_ = 0;
  bool shifted_ = false;  ///< Names take two cells, under one head.
  bool trusted_ = false;  ///< One label is clear by itself, so the others are meant likewise.
  std::vector<std::optional<Label>> heads_, sides_;
};

}  // namespace

void read_table(std::string_view readme, const Table& table, const Context& context,
                Gathered& out) {
  TableReader(readme, table, context, out).read();
}

}  // namespace trainprint::card_text

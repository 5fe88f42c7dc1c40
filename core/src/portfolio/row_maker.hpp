// A row of a table as a run, from its cells as they come: texts, numbers, and what is nested in
// them.
#pragma once
#include <array>
#include <bitset>
#include <unordered_map>

#include "json/walk.hpp"
#include "parameters/stored_numbers.hpp"
#include "portfolio/columns.hpp"
#include "run/values.hpp"
#include "text/memo.hpp"
#include "trainprint/portfolio.hpp"

namespace trainprint {

/// Makes one row after the other; what texts mean is kept for those that come again.
class RowMaker final : public JsonEvents {
 public:
  /// A column of the table, known by its name.
  struct Column {
    std::string name;
    ColumnMeaning meaning;
    bool used_within = false;  ///< Something in it is a field.
    bool kept = false;         ///< For grouping, as it is written.
    /// Whether it says something of a row.
    bool is_used() const {
      return kept || (meaning.kind != ColumnKind::other && meaning.kind != ColumnKind::doubtful);
    }
    std::uint64_t seen = 0;  ///< The object that had it last.
    Column* next = nullptr;  ///< The one that stood behind it there, for it does so again.
  };

  /// Keeps every column as it is written.
  RowMaker();
  /// Keeps those to group by alone.
  explicit RowMaker(const PortfolioOptions& options);

  /// A JSON object.
  std::optional<Error> read_json(std::string_view json, PortfolioRow& row);

  /// A row cell by cell: begin(), cells, finish(). Between open_cell() and the end of the cell
  /// come events of what is nested in it.
  void begin();
  /// Whether "1.234" in this table is surely no 1234: not where numbers are written as texts.
  void dots_are_decimal(bool surely) { dots_are_decimal_ = surely; }
  Column& column(std::string_view name);
  void cell(Column& column, JsonScalar::Kind kind, double number, std::string_view text);
  void open_cell(Column& column);
  void finish(PortfolioRow& row);
  /// Columns that there were so far and that say nothing of a row.
  const ColumnNames& unused() const { return unused_; }

  void key(std::string_view key) override;
  void scalar(JsonScalar::Kind kind, double number, std::string_view text) override;
  void open_array() override;
  void open_object() override;
  void close() override;

 private:
  /// What an object or list is, that has been opened.
  enum class In : unsigned char {
    row,
    stored,     // safetensors, gguf: counts by names
    card,       // the front matter of a card
    emissions,  // co2_eq_emissions in it
    base,       // what the model was made from
    models,     // the models named there
    model,
    tags,
    fields,  // "overrides" and the like: fields of a run one level down
    nothing,
  };
  /// A key in one of them that says something.
  enum class Said : unsigned char {
    nothing,
    emissions,
    licence,
    task,
    base,
    relation,
    place,
    hardware,
    training_type,
    models,
    id,
    source,
    unit,
    other,
  };
  /// A key of what is nested in a cell, by its depth and itself.
  struct Key {
    std::string name;
    std::uint64_t seen = 0;
    Key* next = nullptr;  ///< As of Column.
  };
  struct Level {
    In in = In::nothing;
    Said said = Said::nothing;
    std::uint64_t serial = 0;
  };
  /// What was said of one field; which one has it is in `given_`.
  struct Slot {
    int priority = 0;
    std::string_view column;
    Json value;
    bool bare = false;  ///< A number whose unit neither the column nor the cell says.
  };
  struct NameParts {
    bool quantised = false, merged = false, adapter = false;
  };
  struct Base {
    std::string id, relation;
    void clear() { id.clear(), relation.clear(); }
  };

  /// What the text of a number says.
  struct NumberText {
    std::optional<double> value;
    std::vector<Error> errors;
    std::vector<Notice> assumptions;
    std::vector<TextReading> readings;
    std::optional<double> devices;
    std::string accelerator;
    std::optional<Setting> service;
  };

  void see(std::uint64_t& seen);
  Key& nested_key(std::string_view key);
  bool is_key(const Key& known, std::string_view key) const;
  void open();
  In inside() const;
  bool given(std::size_t field) const { return given_[field]; }
  void give(std::size_t field, double number);
  void give(std::size_t field, std::string_view text);
  Slot* place_for(std::size_t field, int priority, std::string_view column);
  bool is_number(std::size_t field) const;
  void take_field(const ColumnMeaning& meaning, std::string_view column, JsonScalar::Kind kind,
                  double number, std::string_view text);
  void take_doubtful(const Column& column, JsonScalar::Kind kind, double number,
                     std::string_view text);
  std::optional<double> number_of(std::size_t field, const Json& value) const;
  std::string said_by(const Slot& slot) const;
  void put_unit(Slot& slot, std::string_view suffix);
  void apply_units();
  bool emissions_without_unit() const;
  void apply_unit(std::size_t field, const std::string& unit);
  bool settle_doubtful(std::size_t field, const std::string& unit);
  bool is_amount(std::size_t field, std::string_view text) const;
  void check_columns();
  void check_value(std::size_t field);
  bool decides(std::size_t field) const;
  void doubt(ErrorCode code, std::size_t field, std::string message);
  void take_text(Column& column, std::string_view text);
  void take_nested_text(Column& column, std::string_view text);
  void take_said(In in, Said said, JsonScalar::Kind kind, double number, std::string_view text);
  void take_tag(std::string_view tag);
  void take_tags(std::string_view list);
  void say(std::string& to, int& priority, const Column& column, std::string_view text);
  static bool may_say_what_it_is(std::size_t size, char first);
  static NameParts parts_of(std::string_view name);
  void judge_kind(PortfolioRow& row, const NameParts& parts);
  void size_from(std::string_view id, bool of_base);
  void take_number_text(std::size_t field, const Json& value, RunValues& values);
  void set_run(PortfolioRow& row);
  Result<TrainingRun> run_with_card() const;

  std::span<const RowField> fields_ = row_fields();
  bool keeps_all_ = false;
  std::vector<std::string> kept_;
  std::map<std::string, std::string, std::less<>> taken_for_;  ///< As of PortfolioOptions.
  std::unordered_map<std::string, Column, TextHash, std::equal_to<>> columns_;
  std::unordered_map<std::string, Key, TextHash, std::equal_to<>> keys_;
  Column* first_column_ = nullptr;
  Key first_key_, *key_ = nullptr;  ///< The latter came last in this row.
  ColumnNames unused_;
  std::uint64_t serial_ = 0;  ///< Of the object opened last.
  bool twice_ = false;        ///< A key was given twice.

  // Of the row at hand.
  Column* column_ = nullptr;
  std::vector<Level> levels_;
  std::vector<std::string> path_;  ///< Of what is stored.
  bool is_object_ = false, dots_are_decimal_ = false;
  std::bitset<kMostFields> given_;
  std::array<Slot, kMostFields> slots_;
  parameters::StoredNumbers stored_;
  bool has_stored_ = false;
  std::string id_, author_, licence_, created_, task_, card_;
  int id_priority_ = 0, author_priority_ = 0, licence_priority_ = 0, created_priority_ = 0,
      task_priority_ = 0, card_priority_ = 0;
  std::string card_licence_, card_task_, tag_licence_;
  std::string place_, hardware_, tuning_;  ///< Of co2_eq_emissions.
  Json emissions_;
  Base base_of_row_, base_of_card_, base_of_tags_;
  std::string tagged_base_;  ///< Without a relation.
  bool merge_ = false, quantised_ = false;
  bool of_codecarbon_ = false;  ///< A row of its emissions.csv, whose emissions are kilograms.
  std::string source_;          ///< Of co2_eq_emissions.
  std::vector<std::pair<std::size_t, Slot>> others_;        ///< Of fields given by several columns.
  std::vector<std::pair<const Column*, Json>> doubtful_;    ///< Columns with a figure.
  std::vector<std::pair<std::size_t, std::string>> units_;  ///< Of fields, or of whatever there is.
  std::vector<Error> doubts_;
  std::vector<std::pair<std::string, std::string>> kept_cells_;

  std::string lower_;  ///< Room for a text in lower case.
  Memo<NumberText> numbers_;
  Memo<std::vector<ReadValue>> names_;
  Memo<ColumnMeaning> nested_;
};

}  // namespace trainprint

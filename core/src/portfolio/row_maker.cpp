#include "portfolio/row_maker.hpp"

#include <algorithm>
#include <cmath>

#include "phrases/plain.hpp"
#include "phrases/thousands.hpp"
#include "portfolio/headers.hpp"
#include "portfolio/row_parts.hpp"
#include "text/characters.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/import.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/sentence.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

using namespace row_parts;

namespace {

constexpr std::size_t kLongestId = 200, kLongestTag = 20;
/// Columns of one table, and keys of what is nested in them; those of a table with more are looked
/// up anew.
constexpr std::size_t kMostKeys = 4096;

// "Fine Tuning" as "fine-tuning"; others as they are, to be refused by name.
std::string choice_as_written(const std::string& text, std::span<const std::string_view> choices) {
  for (const std::string_view choice : choices) {
    if (choice == text) return text;
  }
  for (const std::string_view choice : choices) {
    if (fold(choice) == fold(text)) return std::string(choice);
  }
  return text;
}

// Of "['a', 'b']".
constexpr bool is_mark_of_list(char c) {
  return c == '[' || c == ']' || c == ',' || c == '\'' || c == '"';
}

// Of "Mistral-7B_v0.1".
constexpr bool is_mark_of_name(char c) {
  return c == '-' || c == '_' || c == '.' || c == ' ' || c == '/';
}

// 0 is how libraries write that nothing was measured.
bool is_zero(std::string_view text) {
  if (text.find('0') == text.npos || text.find_first_of("123456789") != text.npos) return false;
  const auto mass = parse_quantity(text, QuantityKind::mass_co2e);
  return mass && mass->value == 0;
}

}  // namespace

RowMaker::RowMaker() : keeps_all_(true) {}
RowMaker::RowMaker(const PortfolioOptions& options)
    : kept_(options.by), taken_for_(options.columns) {}

RowMaker::Column& RowMaker::column(std::string_view name) {
  const auto known = columns_.find(name);
  if (known != columns_.end()) return known->second;
  const auto taken_for = taken_for_.find(name);
  Column column{std::string(name),
                meaning_of(taken_for == taken_for_.end() ? name : taken_for->second)};
  column.kept = keeps_all_ || std::find(kept_.begin(), kept_.end(), name) != kept_.end();
  if (!column.is_used()) unused_.add(column.name);
  return columns_.emplace(name, std::move(column)).first->second;
}

void RowMaker::begin() {
  if (columns_.size() > kMostKeys) {
    columns_.clear();
    first_column_ = nullptr;
  }
  if (keys_.size() > kMostKeys) {
    keys_.clear();
    first_key_.next = nullptr;
  }
  key_ = &first_key_;
  column_ = nullptr;
  levels_.clear();
  path_.clear();
  is_object_ = twice_ = merge_ = quantised_ = of_codecarbon_ = false;
  source_.clear();
  others_.clear();
  doubtful_.clear();
  units_.clear();
  doubts_.clear();
  given_.reset();
  if (has_stored_) stored_ = {};
  has_stored_ = false;
  for (std::string* text :
       {&id_, &author_, &licence_, &created_, &task_, &card_, &card_licence_, &card_task_,
        &tag_licence_, &place_, &hardware_, &tuning_, &tagged_base_})
    text->clear();
  emissions_.kind = Json::Kind::null;
  base_of_row_.clear();
  base_of_card_.clear();
  base_of_tags_.clear();
  kept_cells_.clear();
}

std::optional<Error> RowMaker::read_json(std::string_view json, PortfolioRow& row) {
  begin();
  if (!scan_json(json, *this, NotANumber::null) || twice_) {
    const auto tree = parse_json(json, NotANumber::null);  // for what is wrong, in its words
    return tree ? Error{ErrorCode::malformed_json, "", "This row is not JSON.", {}} : tree.error();
  }
  if (!is_object_) {
    return Error{ErrorCode::wrong_type,
                 "",
                 "A row is a JSON object such as {\"id\": \"org/model\", \"parameters\": \"7B\"}.",
                 {}};
  }
  finish(row);
  return std::nullopt;
}

// What an object or a list is that is opened here.
RowMaker::In RowMaker::inside() const {
  const Level& level = levels_.back();
  switch (level.in) {
    case In::row:
      switch (column_->meaning.kind) {
        case ColumnKind::stored:
          return In::stored;
        case ColumnKind::card_data:
          return In::card;
        case ColumnKind::base:
          return In::base;
        case ColumnKind::tags:
          return In::tags;
        default:
          return column_->meaning.kind == ColumnKind::field &&
                         column_->meaning.field == fields().emissions
                     ? In::emissions
                     : In::fields;
      }
    case In::stored:
      return In::stored;
    case In::card:
      return level.said == Said::emissions ? In::emissions
             : level.said == Said::base    ? In::base
                                           : In::nothing;
    case In::base:
      return level.said == Said::models ? In::models : In::nothing;
    case In::models:
      return In::model;
    default:
      return In::nothing;
  }
}

void RowMaker::open_cell(Column& column) {
  column_ = &column;
  levels_.assign(1, {In::row, Said::nothing, ++serial_});
}

void RowMaker::open_object() {
  if (!levels_.empty()) return open();
  is_object_ = true;
  levels_.push_back({In::row, Said::nothing, ++serial_});
}

void RowMaker::open_array() {
  if (!levels_.empty()) return open();
  levels_.push_back({In::nothing});  // a list is no row, and what is in it says nothing
}

void RowMaker::open() {
  const Level level{inside(), Said::nothing, ++serial_};
  if (level.in == In::stored) {
    if (path_.empty()) path_.push_back(column_->name);
    stored_.open_object(path_);
    has_stored_ = true;
    path_.emplace_back();
  }
  levels_.push_back(level);
}

void RowMaker::close() {
  if (levels_.back().in == In::stored) {
    path_.pop_back();
    if (path_.size() == 1) path_.clear();
  }
  levels_.pop_back();
}

// In this object: a key that is given twice makes the row unreadable.
void RowMaker::see(std::uint64_t& seen) {
  twice_ = twice_ || seen == levels_.back().serial;
  seen = levels_.back().serial;
}

// Objects that are open at once have other numbers, and one at the same depth is not open.
RowMaker::Key& RowMaker::nested_key(std::string_view key) {
  lower_.assign(1, static_cast<char>(levels_.size()));
  lower_ += key;
  Key& known = keys_[lower_];
  known.name = lower_;
  return known;
}

bool RowMaker::is_key(const Key& known, std::string_view key) const {
  const std::string_view name = known.name;
  return name[0] == static_cast<char>(levels_.size()) && name.substr(1) == key;
}

void RowMaker::key(std::string_view key) {
  Level& level = levels_.back();
  if (level.in == In::row) {
    Column*& next = column_ == nullptr ? first_column_ : column_->next;
    if (next == nullptr || next->name != key) next = &column(key);
    column_ = next;
    see(column_->seen);
    return;
  }
  if (key_->next == nullptr || !is_key(*key_->next, key)) key_->next = &nested_key(key);
  key_ = key_->next;
  see(key_->seen);

  level.said = Said::nothing;
  switch (level.in) {
    case In::stored:
      path_.back() = key;
      break;
    case In::card:
      level.said = key == "co2_eq_emissions"      ? Said::emissions
                   : key == "license"             ? Said::licence
                   : key == "pipeline_tag"        ? Said::task
                   : key == "base_model"          ? Said::base
                   : key == "base_model_relation" ? Said::relation
                                                  : Said::nothing;
      break;
    case In::emissions:
      level.said = key == "emissions" || key == "value" ? Said::emissions
                   : key == "source"                    ? Said::source
                   : key == "unit"                      ? Said::unit
                   : key == "geographical_location"     ? Said::place
                   : key == "hardware_used"             ? Said::hardware
                   : key == "training_type"             ? Said::training_type
                   : levels_.size() == 2                ? Said::other  // a column, no card
                                                        : Said::nothing;
      break;
    case In::base:
      level.said = key == "relation" ? Said::relation
                   : key == "models" ? Said::models
                                     : Said::nothing;
      break;
    case In::model:
      level.said = key == "id" ? Said::id : Said::nothing;
      break;
    case In::fields:
      lower_ = column_->name;
      lower_ += '.';
      lower_ += key;
      break;
    default:
      break;
  }
}

void RowMaker::scalar(JsonScalar::Kind kind, double number, std::string_view text) {
  if (levels_.empty()) return;
  const Level& level = levels_.back();
  if (level.in == In::row) {
    cell(*column_, kind, number, text);
    return;
  }
  if (level.in == In::stored) {
    stored_.scalar(path_, {kind, number, text, {}});
    return;
  }
  if (level.in == In::fields) {
    if (kind == JsonScalar::Kind::null || lower_.empty()) return;
    const ColumnMeaning& meaning = nested_.of(lower_, [&] { return meaning_of(lower_); });
    if (meaning.kind == ColumnKind::field) {
      if (kind == JsonScalar::Kind::string && text.empty()) return;
      if (!column_->used_within && !column_->is_used()) unused_.add(column_->name, true);
      column_->used_within = true;
      return take_field(meaning, column_->name, kind, number, text);
    }
    // {"energy": {"value": 12}}
    const ColumnKind outer = column_->meaning.kind;
    const bool is_figure = outer == ColumnKind::doubtful ||
                           (outer == ColumnKind::field && is_number(column_->meaning.field));
    if (is_figure) take_doubtful(*column_, kind, number, text);
    return;
  }
  take_said(level.in, level.said, kind, number, text);
}

// What the values of a card and of the Hub's answer say.
void RowMaker::take_said(In in, Said said, JsonScalar::Kind kind, double number,
                         std::string_view text) {
  const bool is_text = kind == JsonScalar::Kind::string;
  const bool of_card = levels_.size() > 1 && levels_[1].in == In::card;
  Base& base = of_card ? base_of_card_ : base_of_row_;
  if (in == In::tags) {
    if (is_text) take_tag(text);
    return;
  }
  if (said == Said::emissions) {  // of a card's front matter, or in co2_eq_emissions there
    if (is_text ? is_zero(text) : kind != JsonScalar::Kind::number || number == 0) return;
    emissions_.kind = kind_of(kind);
    emissions_.number = number;
    emissions_.text = text;
    return;
  }
  if (said == Said::other) return take_doubtful(*column_, kind, number, text);
  if (!is_text) return;
  switch (said) {
    case Said::source:
      source_ = text;
      break;
    case Said::unit:
      units_.emplace_back(fields().emissions, text);
      break;
    case Said::licence:
      card_licence_ = text;
      break;
    case Said::task:
      card_task_ = text;
      break;
    case Said::relation:
      base.relation = text;
      break;
    case Said::place:
      place_ = text;
      break;
    case Said::hardware:
      hardware_ = text;
      break;
    case Said::training_type:
      tuning_ = text;
      break;
    default: {
      // The id or ids alone, or {"models": [{"id"}]}.
      const bool names_base = said == Said::base || (in == In::base && said == Said::nothing) ||
                              (in == In::model && said == Said::id);
      if (names_base && base.id.empty()) base.id = text;
    }
  }
}

RowMaker::Slot* RowMaker::place_for(std::size_t field, int priority, std::string_view column) {
  Slot& slot = slots_[field];
  if (given_[field]) {
    const bool of_columns = priority < kOfCard && slot.priority < kOfCard && is_number(field);
    if (slot.priority < priority || (slot.priority == priority && slot.column <= column)) {
      if (!of_columns) return nullptr;
      return &others_.emplace_back(field, Slot{priority, column, {}, false}).second;
    }
    if (of_columns) others_.emplace_back(field, slot);
  }
  given_.set(field);
  slot.bare = false;
  slot.priority = priority;
  slot.column = column;
  return &slot;
}

void RowMaker::give(std::size_t field, double number) {
  if (Slot* slot = place_for(field, kOfCard, {})) {
    slot->value.kind = Json::Kind::number;
    slot->value.number = number;
    slot->bare = true;
  }
}

void RowMaker::give(std::size_t field, std::string_view text) {
  if (text.empty()) return;
  if (Slot* slot = place_for(field, kOfCard, {})) {
    slot->value.kind = Json::Kind::string;
    slot->value.text = text;
    slot->bare = is_number(field) && !has_own_unit(text);
  }
}

bool RowMaker::is_number(std::size_t field) const {
  const RunField& known = fields_[field].field;
  return known.compute != nullptr || known.number != nullptr;
}

// A value with the unit of its column, unless it has its own.
void RowMaker::take_field(const ColumnMeaning& meaning, std::string_view column,
                          JsonScalar::Kind kind, double number, std::string_view text) {
  Slot* slot = place_for(meaning.field, meaning.priority, column);
  if (slot == nullptr) return;
  const bool is_text = kind == JsonScalar::Kind::string;
  slot->bare = is_number(meaning.field) && (!is_text || !has_own_unit(text));
  if (!is_text && meaning.unit.empty()) {
    slot->value.kind = kind_of(kind);
    slot->value.number = number;
    return;
  }
  slot->value.kind = Json::Kind::string;
  if (is_text) {
    slot->value.text = text;
  } else {
    slot->value.text = number_text(kind, number);
  }
  if (slot->bare && !meaning.unit.empty()) put_unit(*slot, meaning.unit);
}

// Whatever has a figure, and is no date.
void RowMaker::take_doubtful(const Column& column, JsonScalar::Kind kind, double number,
                             std::string_view text) {
  if (kind == JsonScalar::Kind::number) {
    if (number == 0) return;
  } else {
    if (kind != JsonScalar::Kind::string || stands_for_nothing(text)) return;
    if (text.find_first_of("123456789") == text.npos) return;
    const bool is_date = text.size() >= 7 && text[4] == '-' && text[5] <= '1' &&
                         is_digit(text[0]) && is_digit(text[1]) && is_digit(text[2]) &&
                         is_digit(text[3]);
    if (is_date) return;
  }
  const std::size_t field = column.meaning.field;
  if (kind == JsonScalar::Kind::string && is_amount(field, text)) {
    // "training_time" with "3 days" in the cell
    if (!column.is_used()) unused_.add(column.name, true);
    return take_field(column.meaning, column.name, kind, 0, text);
  }
  if (!doubtful_.empty() && doubtful_.back().first == &column) return;
  Json value;
  value.kind = kind_of(kind);
  value.number = number;
  value.text = text;
  doubtful_.emplace_back(&column, std::move(value));
}

// Whether a text is an amount of what that field takes, with its unit.
bool RowMaker::is_amount(std::size_t field, std::string_view text) const {
  if (field == fields().count || field == fields().parameters || !has_own_unit(text)) return false;
  Json value;
  value.kind = Json::Kind::string;
  value.text = text;
  return !parse_quantity(text, QuantityKind::count) && number_of(field, value);
}

void RowMaker::cell(Column& column, JsonScalar::Kind kind, double number, std::string_view text) {
  if (kind == JsonScalar::Kind::null) return;
  column_ = &column;
  const ColumnMeaning& meaning = column.meaning;
  if (kind == JsonScalar::Kind::string) return take_text(column, text);
  if (meaning.kind == ColumnKind::field) {
    if (meaning.field == fields().emissions && number == 0) return;
    take_field(meaning, column.name, kind, number, {});
    if (column.kept) kept_cells_.emplace_back(column.name, written(kind, number));
    return;
  }
  if (meaning.kind == ColumnKind::doubtful) take_doubtful(column, kind, number, {});
  if (meaning.kind == ColumnKind::other && !column.kept) return;
  take_text(column, written(kind, number));
}

void RowMaker::say(std::string& to, int& priority, const Column& column, std::string_view text) {
  if (!to.empty() && priority <= column.meaning.priority) return;
  to = text;
  priority = column.meaning.priority;
}

void RowMaker::take_text(Column& column, std::string_view text) {
  const ColumnMeaning& meaning = column.meaning;
  switch (meaning.kind) {
    case ColumnKind::stored:
    case ColumnKind::card_data:
      if (text.substr(0, 1) == "{") take_nested_text(column, text);
      return;
    case ColumnKind::base:
      if (text.substr(0, 1) == "{") return take_nested_text(column, text);
      if (base_of_row_.id.empty()) base_of_row_.id = text;
      return;
    case ColumnKind::tags:
      return take_tags(text);
    case ColumnKind::codecarbon:
      of_codecarbon_ = true;
      [[fallthrough]];
    case ColumnKind::other:
      if (!column.kept) return;
      break;
    default:
      break;
  }
  if (stands_for_nothing(text)) return;
  switch (meaning.kind) {
    case ColumnKind::card:
      return say(card_, card_priority_, column, text);
    case ColumnKind::id:
      return say(id_, id_priority_, column, text);
    case ColumnKind::author:
      return say(author_, author_priority_, column, text);
    case ColumnKind::licence:
      return say(licence_, licence_priority_, column, text);
    case ColumnKind::created:
      return say(created_, created_priority_, column, text);
    case ColumnKind::task:
      return say(task_, task_priority_, column, text);
    case ColumnKind::unit:
      units_.emplace_back(meaning.field, text);
      break;
    case ColumnKind::doubtful:
      take_doubtful(column, JsonScalar::Kind::string, 0, text);
      break;
    default:
      break;
  }
  if (meaning.kind == ColumnKind::field && !(meaning.field == fields().emissions && is_zero(text)))
    take_field(meaning, column.name, JsonScalar::Kind::string, 0, text);
  if (column.kept) kept_cells_.emplace_back(column.name, text);
}

// Tables carry objects as their text.
void RowMaker::take_nested_text(Column& column, std::string_view text) {
  const std::vector<Level> levels = levels_;
  const bool was_twice = std::exchange(twice_, false);
  const bool was_object = is_object_;
  open_cell(column);
  const bool read = scan_json(text, *this, NotANumber::null) && !twice_;
  levels_ = levels;
  path_.clear();
  is_object_ = was_object;
  twice_ = was_twice;
  if (read) return;
  // What is no JSON says nothing.
  if (column.meaning.kind == ColumnKind::stored) stored_ = {};
  if (column.meaning.kind == ColumnKind::base) base_of_row_.clear();
  if (column.meaning.kind != ColumnKind::card_data) return;
  base_of_card_.clear();
  emissions_.kind = Json::Kind::null;
  for (std::string* said : {&card_licence_, &card_task_, &place_, &hardware_, &tuning_, &source_})
    said->clear();
}

void RowMaker::take_tag(std::string_view tag) {
  constexpr std::string_view kBase = "base_model:", kLicence = "license:";
  if (tag.substr(0, kLicence.size()) == kLicence) {
    if (tag_licence_.empty()) tag_licence_ = tag.substr(kLicence.size());
  } else if (tag.substr(0, kBase.size()) == kBase) {
    const std::string_view rest = tag.substr(kBase.size());
    const std::size_t colon = rest.find(':');
    if (colon == rest.npos) {
      if (tagged_base_.empty()) tagged_base_ = rest;
    } else {
      base_of_tags_.relation = rest.substr(0, colon);
      base_of_tags_.id = rest.substr(colon + 1);
    }
  } else if (tag.size() <= kLongestTag && !tag.empty() &&
             (merged_tags().may_have(tag.size(), lower_letter(tag[0])) ||
              quantised_tags().may_have(tag.size(), lower_letter(tag[0])))) {
    char lower[kLongestTag];
    for (std::size_t i = 0; i < tag.size(); ++i) lower[i] = lower_letter(tag[i]);
    const std::string_view word(lower, tag.size());
    merge_ = merge_ || merged_tags().has(word);
    quantised_ = quantised_ || quantised_tags().has(word);
  }
}

// The text of a list: "['a', 'b']".
void RowMaker::take_tags(std::string_view list) {
  while (!list.empty()) {
    std::size_t end = 0;
    while (end < list.size() && !is_mark_of_list(list[end])) ++end;
    if (end > 0) take_tag(trimmed(list.substr(0, end)));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

// Whether a part of a name with that size and first letter may be one of the words below.
bool RowMaker::may_say_what_it_is(std::size_t size, char first) {
  const char lower = lower_letter(first);
  return quantised_words().may_have(size, lower) || merged_words().may_have(size, lower) ||
         adapter_words().may_have(size, lower);
}

// What the parts of the name between marks say.
RowMaker::NameParts RowMaker::parts_of(std::string_view name) {
  NameParts out;
  std::size_t begin = 0;
  while (begin <= name.size()) {
    std::size_t end = begin;
    while (end < name.size() && !is_mark_of_name(name[end])) ++end;
    constexpr std::size_t kLongest = 16;
    char lower[kLongest];
    if (end > begin && end - begin <= kLongest && may_say_what_it_is(end - begin, name[begin])) {
      for (std::size_t i = begin; i < end; ++i) lower[i - begin] = lower_letter(name[i]);
      const std::string_view word(lower, end - begin);
      out.quantised = out.quantised || quantised_words().has(word);
      out.merged = out.merged || merged_words().has(word);
      out.adapter = out.adapter || adapter_words().has(word);
    }
    begin = end + 1;
  }
  return out;
}

void RowMaker::judge_kind(PortfolioRow& row, const NameParts& parts) {
  const std::string& relation = base_of_row_.relation;
  row.kind = RowKind::estimated;
  if (relation == "quantized" || quantised_ || parts.quantised) {
    row.kind = RowKind::quantised;
  } else if (relation == "merge" || merge_ || parts.merged) {
    row.kind = RowKind::merged;
  } else if (relation != "finetune" && relation != "adapter") {
    lower_ = row.author;
    for (char& c : lower_) c = lower_letter(c);
    if (uploads_again().has(lower_)) row.kind = RowKind::copy;
  }
}

// What the name says of the size: "Mistral-7B-v0.1". Many rows have the same base.
void RowMaker::size_from(std::string_view id, bool of_base) {
  if (given(fields().parameters) || id.empty() || id.size() > kLongestId) return;
  const std::size_t slash = id.find('/');
  const std::string_view name = id.substr(slash == id.npos ? 0 : slash + 1);
  const auto read = [name] { return read_model_name(name); };
  std::vector<ReadValue> of_this_row;
  for (const ReadValue& value : of_base ? names_.of(name, read) : of_this_row = read()) {
    if (value.field == FieldPath("parameters")) give(fields().parameters, value.value);
    if (value.field == FieldPath("active_parameters")) give(fields().active, value.value);
  }
}

void RowMaker::finish(PortfolioRow& row) {
  row.id = id_;
  row.author = author_;
  row.licence = !licence_.empty()        ? licence_
                : !card_licence_.empty() ? card_licence_
                                         : tag_licence_;
  row.errors.clear();
  row.columns = kept_cells_;
  // What a tag says of the relation wins over the others.
  Base& base = base_of_row_;
  if (base.id.empty()) base.id = base_of_card_.id;
  if (!base_of_card_.relation.empty()) base.relation = base_of_card_.relation;
  if (!base_of_tags_.id.empty()) {
    base = base_of_tags_;
  } else if (base.id.empty()) {
    base.id = tagged_base_;
  }
  const std::size_t slash = row.id.find('/');
  if (row.author.empty() && slash != row.id.npos) row.author.assign(row.id, 0, slash);
  const NameParts parts =
      parts_of(std::string_view(row.id).substr(slash == row.id.npos ? 0 : slash + 1));
  judge_kind(row, parts);
  const bool adapter = base.relation == "adapter" || parts.adapter;
  if (has_stored_ && !adapter && !given(fields().parameters)) {
    const auto counted = parameters::count_in_answer(stored_, parameters::Notices::unread);
    if (counted) give(fields().parameters, counted->parameters.as_count());
  }
  if (row.kind == RowKind::estimated) {
    if (!adapter || base.id.empty()) size_from(row.id, false);
    if (!base.id.empty()) size_from(base.id, true);
    if (!base.id.empty()) give(fields().training_type, "fine-tuning");
  }
  give(fields().training_type, tuning_);
  give(fields().accelerator, hardware_);
  give(fields().region, place_);
  if (!emissions_.is_null() && !given(fields().emissions)) {
    if (emissions_.is_string()) {
      give(fields().emissions, emissions_.text);
    } else {
      give(fields().emissions, emissions_.number);
    }
  }
  if (created_.size() >= 4) {
    const std::string_view year = std::string_view(created_).substr(0, 4);
    if (std::all_of(year.begin(), year.end(), is_digit)) {
      double number = 0;
      for (const char digit : year) number = number * 10 + (digit - '0');
      give(fields().year, number);
    } else {
      give(fields().year, year);
    }
  }
  give(fields().modality, modality_of_task(task_.empty() ? card_task_ : task_));
  const bool of_card = given(fields().emissions) && slots_[fields().emissions].priority == kOfCard;
  row.may_be_kilograms = of_card && fold(source_).find("codecarbon") != std::string::npos;
  apply_units();
  row.unit_unsaid = emissions_without_unit();
  check_columns();
  set_run(row);
}

// What a field says is kept for the rows that say the same.
void RowMaker::take_number_text(std::size_t field, const Json& value, RunValues& values) {
  const RunField& known = fields_[field].field;
  lower_.assign(1, static_cast<char>(field));
  lower_ += value.text;
  const NumberText& text = numbers_.of(lower_, [&] {
    RunValues alone;
    alone.take(known, value);
    TrainingRun& run = alone.run;
    NumberText out;
    out.errors = std::move(alone.errors);
    if (out.errors.empty())
      out.value =
          known.compute != nullptr ? known.compute->get(run.compute) : known.number->get(run);
    out.assumptions = std::move(run.assumptions);
    out.readings = std::move(run.readings);
    out.devices = alone.devices;
    out.accelerator = std::move(alone.accelerator);
    out.service = alone.service;
    return out;
  });
  values.errors.insert(values.errors.end(), text.errors.begin(), text.errors.end());
  if (text.value) values.take_number(known, *text.value);
  TrainingRun& run = values.run;
  run.assumptions.insert(run.assumptions.end(), text.assumptions.begin(), text.assumptions.end());
  run.readings.insert(run.readings.end(), text.readings.begin(), text.readings.end());
  if (text.devices) values.devices = text.devices;
  if (!text.accelerator.empty()) values.accelerator = text.accelerator;
  if (text.service) values.service = text.service;
}

void RowMaker::set_run(PortfolioRow& row) {
  if (!card_.empty() && row.kind == RowKind::estimated) {
    auto read = run_with_card();
    if (read) {
      row.run = std::move(read.value());
    } else {
      row.errors = read.errors();
    }
  } else {
    RunValues values;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (!given(i)) continue;
      const RunField& field = fields_[i].field;
      Json& value = slots_[i].value;
      if (field.compute != nullptr || field.number != nullptr) {
        if (value.is_string()) {
          take_number_text(i, value, values);
          continue;
        }
      } else if (field.text != nullptr || field.choice != nullptr) {
        if (!value.is_string()) value.text = text_of(value);
        value.kind = Json::Kind::string;
        if (i == fields().training_type)
          value.text = choice_as_written(value.text, words(TrainingType()));
        if (i == fields().modality) value.text = choice_as_written(value.text, words(Modality()));
      } else if (value.is_string() && (value.text == "true" || value.text == "false")) {
        value.kind = Json::Kind::boolean;
        value.number = value.text == "true" ? 1 : 0;
      }
      values.take(field, value);
    }
    values.take_devices();
    row.errors = std::move(values.errors);
    row.run = std::move(values.run);
  }
  // What the columns mean comes first.
  row.errors.insert(row.errors.begin(), doubts_.begin(), doubts_.end());
  if (!row.errors.empty()) {
    row.run = TrainingRun();
    return;
  }
  row.run.name = row.id;
  if (row.run.emissions && row.kind == RowKind::estimated) row.kind = RowKind::stated;
}

// What the card says beside; what the row says wins.
Result<TrainingRun> RowMaker::run_with_card() const {
  const NamedFile file{"README.md", card_};
  const std::vector<ImportedFile> files = read_files({&file, 1});
  std::vector<std::string> texts;
  std::vector<FieldText> options;
  texts.reserve(row_fields().size());
  for (std::size_t i = 0; i < row_fields().size(); ++i) {
    if (!given(i)) continue;
    std::string text = text_of(slots_[i].value);
    if (i == fields().training_type) text = choice_as_written(text, words(TrainingType()));
    if (i == fields().modality) text = choice_as_written(text, words(Modality()));
    texts.push_back(std::move(text));
    options.push_back({row_fields()[i].path, texts.back()});
  }
  std::vector<std::string> replaced;
  return run_from_reading(merged(files), options, replaced);
}

}  // namespace trainprint

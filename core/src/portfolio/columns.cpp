#include "portfolio/columns.hpp"

#include <algorithm>
#include <unordered_map>

#include "portfolio/columns.generated.hpp"
#include "portfolio/headers.hpp"
#include "text/characters.hpp"
#include "text/sort_stably.hpp"
#include "text/words.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// The words of a list with blanks between them, in its order.
std::vector<std::string_view> words_in(std::string_view list) {
  std::vector<std::string_view> out;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) out.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return out;
}

constexpr std::pair<std::string_view, ColumnKind> kKinds[] = {
    {"stored", ColumnKind::stored},   {"card_data", ColumnKind::card_data},
    {"base", ColumnKind::base},       {"tags", ColumnKind::tags},
    {"card", ColumnKind::card},       {"id", ColumnKind::id},
    {"author", ColumnKind::author},   {"licence", ColumnKind::licence},
    {"created", ColumnKind::created}, {"task", ColumnKind::task},
};

const std::unordered_map<std::string, ColumnMeaning>& meanings() {
  static const std::unordered_map<std::string, ColumnMeaning> all = [] {
    std::unordered_map<std::string, ColumnMeaning> out;
    int priority = 0;
    const auto add = [&](std::string_view names, ColumnMeaning meaning) {
      for (const std::string_view name : words_in(names)) {
        meaning.priority = priority += 2;
        out.emplace(name, meaning);
      }
    };
    for (const portfolio_tables::Column& column : portfolio_tables::kColumns) {
      ColumnMeaning meaning;
      meaning.kind = ColumnKind::field;
      for (const auto& [written, kind] : kKinds) {
        if (written == column.means) meaning.kind = kind;
      }
      if (meaning.kind == ColumnKind::field) meaning.field = row_field(column.means);
      meaning.unit = column.unit;
      add(column.names, meaning);
    }
    for (const RowField& field : row_fields())
      add(fold(field.path), {ColumnKind::field, row_field(field.path), {}, 0});
    return out;
  }();
  return all;
}

const std::unordered_map<std::string_view, std::string_view>& modalities() {
  static const std::unordered_map<std::string_view, std::string_view> all = [] {
    std::unordered_map<std::string_view, std::string_view> out;
    for (const auto& [modality, tasks] : portfolio_tables::kTasks) {
      for (const std::string_view task : words_in(tasks)) out.emplace(task, modality);
    }
    return out;
  }();
  return all;
}

bool is_number(const ColumnMeaning& meaning) {
  if (meaning.kind != ColumnKind::field) return false;
  const RunField& field = row_fields()[meaning.field].field;
  return field.compute != nullptr || field.number != nullptr;
}

}  // namespace

WordSet::WordSet(std::string_view list) {
  for (const std::string_view word : words_in(list)) {
    words_.insert(word);
    lengths_ |= std::uint64_t{1} << word.size();
    first_.set(static_cast<unsigned char>(word[0]));
  }
}

ColumnMeaning meaning_of(std::string_view name) {
  const std::string folded = fold(name);
  if (folded == "codecarbonversion" || folded == "emissionsrate") {
    ColumnMeaning out;
    out.kind = ColumnKind::codecarbon;
    return out;
  }
  auto found = meanings().find(folded);
  if (found == meanings().end()) {
    // "Number of parameters", "total_gpu_hours"
    found = meanings().find(without_fillers(name));
    if (found != meanings().end() && !is_number(found->second)) found = meanings().end();
  }
  if (found == meanings().end()) return read_header(name).value_or(ColumnMeaning());
  ColumnMeaning out = found->second;
  // "_id" is another thing than "id" where both are there.
  if (name.substr(0, 1) == "_") ++out.priority;
  return out;
}

std::span<const RowField> row_fields() {
  static const std::vector<RowField> all = [] {
    std::vector<RowField> out;
    for (const DocumentField& field : document_fields())
      out.push_back({field.path, run_field(field.path)});
    sort_stably(out, [](const RowField& a, const RowField& b) { return a.path < b.path; });
    return out;
  }();
  return all;
}

std::size_t row_field(std::string_view path) {
  const auto fields = row_fields();
  const auto at = std::lower_bound(
      fields.begin(), fields.end(), path,
      [](const RowField& field, std::string_view wanted) { return field.path < wanted; });
  return static_cast<std::size_t>(at - fields.begin());
}

std::string_view modality_of_task(std::string_view task) {
  const auto found = modalities().find(task);
  return found == modalities().end() ? std::string_view() : found->second;
}

bool stands_for_nothing(std::string_view text) {
  static const WordSet nothing(portfolio_tables::kNothing);
  const std::string_view said = trimmed(text);
  if (said.empty()) return true;
  constexpr std::size_t kLongest = 9;
  if (said.size() > kLongest) return false;
  char lower[kLongest];
  for (std::size_t i = 0; i < said.size(); ++i) lower[i] = lower_letter(said[i]);
  return nothing.has({lower, said.size()});
}

const WordSet& quantised_words() {
  static const WordSet words(portfolio_tables::kQuantisedParts);
  return words;
}
const WordSet& merged_words() {
  static const WordSet words(portfolio_tables::kMergedParts);
  return words;
}
const WordSet& adapter_words() {
  static const WordSet words(portfolio_tables::kAdapterParts);
  return words;
}
const WordSet& uploads_again() {
  static const WordSet words(portfolio_tables::kUploadsAgain);
  return words;
}
const WordSet& quantised_tags() {
  static const WordSet words(portfolio_tables::kQuantisedTags);
  return words;
}
const WordSet& merged_tags() {
  static const WordSet words(portfolio_tables::kMergedTags);
  return words;
}

}  // namespace trainprint

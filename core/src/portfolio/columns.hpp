// What columns of tables are, by their names.
#pragma once
#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

#include "run/values.hpp"

namespace trainprint {

/// Words of a list with blanks between them, for looking up many times.
class WordSet {
 public:
  explicit WordSet(std::string_view list);
  bool has(std::string_view word) const {
    return may_have(word.size(), word.empty() ? '\0' : word[0]) && words_.count(word) > 0;
  }
  /// Whether any of them is so long and begins so.
  bool may_have(std::size_t size, char first) const {
    return size < kLongest && (lengths_ >> size & 1) != 0 &&
           first_[static_cast<unsigned char>(first)];
  }

 private:
  static constexpr std::size_t kLongest = 64;
  std::unordered_set<std::string_view> words_;
  std::uint64_t lengths_ = 0;  ///< A bit for each.
  std::bitset<256> first_;     ///< By the byte.
};

enum class ColumnKind : unsigned char {
  other,
  field,  ///< Of a run.
  stored,
  card_data,
  base,
  tags,
  card,
  id,
  author,
  licence,
  created,
  task,
  unit,        ///< Of the numbers in another column.
  codecarbon,  ///< Of its emissions.csv: its emissions are kilograms.
  doubtful     ///< Looks like a figure that decides the answer, and is not understood.
};

/// Of a unit, that it is of whatever stands beside it.
inline constexpr std::size_t kNoField = static_cast<std::size_t>(-1);

struct ColumnMeaning {
  ColumnKind kind = ColumnKind::other;
  std::size_t field = 0;  ///< Its place among row_fields(), where it is one.
  std::string unit;       ///< Put behind a number without one.
  int priority = 0;       ///< Of columns that mean the same, the one with the lowest is taken.
};
/// By the lists, else as read_header() reads it.
ColumnMeaning meaning_of(std::string_view name);

/// The fields of a run, by their paths.
struct RowField {
  std::string_view path;
  RunField field;
};
inline constexpr std::size_t kMostFields = 128;
std::span<const RowField> row_fields();
/// Its place among them.
std::size_t row_field(std::string_view path);

/// "nlp" for a task of the Hub; "" for none that is known.
std::string_view modality_of_task(std::string_view task);

/// What stands in tables for nothing: "n/a".
bool stands_for_nothing(std::string_view text);

/// Parts of a model's name, and its uploader's, that say that it was not trained there.
const WordSet& quantised_words();
const WordSet& merged_words();
const WordSet& adapter_words();
const WordSet& uploads_again();
/// Tags that say the same.
const WordSet& quantised_tags();
const WordSet& merged_tags();

}  // namespace trainprint

// Columns of Arrow's record batches as the cells of rows.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "portfolio/row_maker.hpp"
#include "trainprint/arrow.hpp"

namespace trainprint {

/// One column, or what is nested in it.
class ArrowColumn {
 public:
  /// Nothing where its type is not read: decimals, maps, unions and the like.
  static std::unique_ptr<ArrowColumn> of(const ArrowSchema& schema);

  const std::string& name() const { return name_; }
  /// The values to read from, whose type is that of the schema.
  void bind(const ArrowArray& array);
  /// Cell `row` of a table.
  void cell(std::int64_t row, RowMaker::Column& column, RowMaker& maker);
  /// Whether a text among them was no UTF-8, since it was asked last.
  bool had_bad_text();

 private:
  enum class Type : unsigned char {
    null,
    boolean,
    int8,
    int16,
    int32,
    int64,
    uint8,
    uint16,
    uint32,
    uint64,
    float32,
    float64,
    text,
    large_text,
    text_view,
    date32,
    date64,
    timestamp,
    structure,
    list,
    large_list,
  };

  bool is_null(std::int64_t i) const;
  double number(std::int64_t i) const;
  std::string_view text(std::int64_t i);
  std::string_view point_of_time(std::int64_t i);
  JsonScalar::Kind scalar(std::int64_t i, double& number, std::string_view& text);
  /// What stands in cell i of a nested column.
  void events(std::int64_t i, RowMaker& maker);
  template <class T>
  const T* buffer(std::size_t which) const {
    return static_cast<const T*>(array_->buffers[which]);
  }

  Type type_ = Type::null;
  std::int64_t units_per_second_ = 1;  ///< Of a timestamp.
  bool utc_ = false;                   ///< Whether it has a zone, and is in UTC then.
  std::string name_;
  std::vector<std::unique_ptr<ArrowColumn>> children_;
  std::unique_ptr<ArrowColumn> dictionary_;
  const ArrowArray* array_ = nullptr;
  bool bad_text_ = false;
  std::string written_;
};

}  // namespace trainprint

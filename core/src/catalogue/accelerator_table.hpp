// The accelerators, unpacked from the generated tables, and the names they go by.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/name_index.hpp"
#include "catalogue/tables.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

/// What a name of the accelerator index means.
enum class AcceleratorName : std::uint8_t {
  itself,     ///< The number is a row.
  instance,   ///< A machine type of a cloud; the number is an index into instances().
  ambiguous,  ///< The number is an index into ambiguous().
  foreign,    ///< Looks like the row of that number, but words beside it make it another part.
};

/// "RTX 4090" of "GeForce RTX 4090", then "4090": what people write without the line. Empty where
/// too little would be left: "Radeon 780M".
std::string_view without_line(std::string_view name);

struct AmbiguousAccelerator {
  std::string_view name;
  std::vector<std::size_t> rows;
  std::vector<std::size_t> largest_slices;  ///< Chips, one for each of the rows; 0: of any size.
  std::string_view why;
};

struct MachineType {
  std::string_view name;  ///< "p4d.24xlarge".
  std::size_t row;
  double count;
};

class AcceleratorTable {
 public:
  static const AcceleratorTable& instance();

  std::span<const Accelerator> rows() const { return rows_; }
  std::span<const MachineType> instances() const { return instances_; }
  std::span<const AmbiguousAccelerator> ambiguous() const { return ambiguous_; }

  /// What the public row leaves out.
  const tables::AcceleratorRow& details(std::size_t row) const;
  /// The short name that covers the row and its variants, folded ("a100"); empty if it has none.
  std::string_view variant_group(std::size_t row) const;

  struct Meaning {
    AcceleratorName kind;
    std::size_t number;
  };
  /// By a folded name.
  std::optional<Meaning> find(std::string_view folded) const;

  /// As NameIndex::may_begin_with().
  bool may_begin_with(std::string_view word) const { return names_.may_begin_with(word); }

  std::size_t longest_name() const { return names_.longest(); }

 private:
  AcceleratorTable();
  void add(std::string_view line, const tables::AcceleratorRow& numbers);
  std::string_view add_id(std::string_view vendor, std::string_view name);
  void add_instances();
  void add_ambiguous();

  std::vector<std::string_view> aliases_;  ///< Never reallocated.
  std::string ids_;                        ///< Those made of a name; never reallocated, either.
  std::vector<Accelerator> rows_;
  std::vector<MachineType> instances_;
  std::vector<AmbiguousAccelerator> ambiguous_;
  NameIndex names_;
};

}  // namespace trainprint

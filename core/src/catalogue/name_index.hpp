// Finds rows by any of their names, folded.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trainprint {

/// A hash table from folded names to row numbers, filled once.
class NameIndex {
 public:
  explicit NameIndex(std::size_t expected_names);

  /// The first row to claim a name keeps it.
  void add(std::string_view name, std::size_t row);

  /// The row of a name that is already folded.
  std::optional<std::size_t> find(std::string_view folded) const;

  /// Letters in the longest name.
  std::size_t longest() const { return longest_; }

 private:
  struct Slot {
    std::uint32_t begin = 0;
    std::uint16_t size = 0;  ///< 0: free.
    std::uint16_t row = 0;
  };
  std::size_t slot_of(std::string_view folded) const;

  std::string text_;
  std::vector<Slot> slots_;
  std::size_t longest_ = 0;
};

}  // namespace trainprint

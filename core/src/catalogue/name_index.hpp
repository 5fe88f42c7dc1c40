// Finds rows by any of their names, folded.
#pragma once
#include <bitset>
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

  /// Whether a name may begin with `word`, by the letters or the digits at its head: "rtx" of
  /// "RTX4090", "4090" of "4090s". Never no of a word that some name begins with.
  bool may_begin_with(std::string_view word) const;

  /// Letters in the longest name.
  std::size_t longest() const { return longest_; }

 private:
  struct Slot {
    std::uint32_t begin = 0;
    std::uint16_t size = 0;  ///< 0: free.
    std::uint16_t row = 0;
  };
  void add_beginnings(std::string_view name);
  std::size_t slot_of(std::string_view folded) const;

  std::string text_;
  std::vector<Slot> slots_;
  std::bitset<1 << 15> beginnings_;  ///< A bit for each, by its hash.
  std::size_t longest_ = 0;
};

}  // namespace trainprint

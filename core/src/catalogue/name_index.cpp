#include "catalogue/name_index.hpp"

#include <algorithm>

#include "trainprint/text.hpp"

namespace trainprint {

NameIndex::NameIndex(std::size_t expected_names) {
  std::size_t size = 16;
  while (size < expected_names * 2) size *= 2;
  slots_.resize(size);
  text_.reserve(expected_names * 12);
}

// FNV-1a, then linear probing.
std::size_t NameIndex::slot_of(std::string_view folded) const {
  std::uint32_t hash = 2166136261u;
  for (const char c : folded) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = (hash ^ (hash >> 15)) & mask;
  while (slots_[slot].size != 0 &&
         std::string_view(text_).substr(slots_[slot].begin, slots_[slot].size) != folded) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

void NameIndex::add(std::string_view name, std::size_t row) {
  const std::string folded = fold(name);
  if (folded.empty()) return;
  Slot& slot = slots_[slot_of(folded)];
  if (slot.size != 0) return;
  slot.begin = static_cast<std::uint32_t>(text_.size());
  slot.size = static_cast<std::uint16_t>(folded.size());
  slot.row = static_cast<std::uint16_t>(row);
  text_ += folded;
  longest_ = std::max(longest_, folded.size());
}

std::optional<std::size_t> NameIndex::find(std::string_view folded) const {
  if (folded.empty() || folded.size() > longest_) return std::nullopt;
  const Slot& slot = slots_[slot_of(folded)];
  if (slot.size == 0) return std::nullopt;
  return slot.row;
}

}  // namespace trainprint

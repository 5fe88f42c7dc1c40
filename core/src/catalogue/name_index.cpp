#include "catalogue/name_index.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

NameIndex::NameIndex(std::size_t expected_names) {
  std::size_t size = 16;
  while (size < expected_names * 2) size *= 2;
  slots_.resize(size);
  text_.reserve(expected_names * 12);
}

namespace {

// FNV-1a
std::size_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash ^ (hash >> 15);
}

}  // namespace

// Linear probing.
std::size_t NameIndex::slot_of(std::string_view folded) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(folded) & mask;
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
  add_beginnings(name);
}

// "Radeon PRO W7900" begins with "radeon", "radeonpro" and "radeonprow".
void NameIndex::add_beginnings(std::string_view name) {
  std::string head;
  for (const char c : name) {
    if (!is_letter(c) && !is_digit(c)) {
      beginnings_.set(hash_of(head) % beginnings_.size());
    } else if (!head.empty() && is_digit(head[0]) != is_digit(c)) {
      break;
    } else {
      head += lower_letter(c);
    }
  }
  beginnings_.set(hash_of(head) % beginnings_.size());
}

bool NameIndex::may_begin_with(std::string_view word) const {
  std::string head;
  for (const char c : word) {
    if (!head.empty() && is_digit(head[0]) != is_digit(c)) break;
    head += lower_letter(c);
  }
  const auto known = [&] { return beginnings_.test(hash_of(head) % beginnings_.size()); };
  if (known()) return true;
  if (head.size() < word.size() || head.size() < 2 || head.back() != 's') return false;
  head.pop_back();
  return known();
}

std::optional<std::size_t> NameIndex::find(std::string_view folded) const {
  if (folded.empty() || folded.size() > longest_) return std::nullopt;
  const Slot& slot = slots_[slot_of(folded)];
  if (slot.size == 0) return std::nullopt;
  return slot.row;
}

}  // namespace trainprint

// One sort for lists of every kind, compiled once: std::stable_sort is compiled anew for each, at 2
// kB a piece.
#pragma once
#include <cstddef>
#include <utility>
#include <vector>

namespace trainprint {

/// The places of `count` items in their order; equal ones stay in theirs. `before` gets
/// `comparison`, which knows the items, and two places.
std::vector<std::size_t> stable_order(std::size_t count, const void* comparison,
                                      bool (*before)(const void* comparison, std::size_t,
                                                     std::size_t));

/// As std::stable_sort.
template <class Item, class Before>
void sort_stably(std::vector<Item>& items, const Before& before) {
  const auto compare = [&](std::size_t a, std::size_t b) { return before(items[a], items[b]); };
  const auto order = stable_order(items.size(), &compare,
                                  [](const void* comparison, std::size_t a, std::size_t b) -> bool {
                                    return (*static_cast<decltype(&compare)>(comparison))(a, b);
                                  });
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::size_t at : order) sorted.push_back(std::move(items[at]));
  items = std::move(sorted);
}

}  // namespace trainprint

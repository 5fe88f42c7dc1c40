#include "text/sort_stably.hpp"

#include <algorithm>
#include <numeric>

namespace trainprint {

std::vector<std::size_t> stable_order(std::size_t count, const void* comparison,
                                      bool (*before)(const void* comparison, std::size_t,
                                                     std::size_t)) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return before(comparison, a, b) || (a < b && !before(comparison, b, a));
  });
  return order;
}

}  // namespace trainprint

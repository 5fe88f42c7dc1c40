// Narrowing rows of a table down to those that a text can mean.
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace trainprint {

using Rows = std::vector<std::size_t>;

/// Leaves the wanted rows, or all if none is wanted.
template <class Predicate>
void narrow(Rows& rows, Predicate wanted) {
  Rows kept;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), wanted);
  if (!kept.empty()) rows = std::move(kept);
}

}  // namespace trainprint

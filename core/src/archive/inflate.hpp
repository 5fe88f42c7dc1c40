// Deflated bytes as they were before.
#pragma once
#include <string>
#include <string_view>

namespace trainprint::archive {

enum class Ended {
  complete,
  at_limit,  ///< There is more behind it.
  damaged,
};

/// Appends at most `limit` bytes to `out`. What was read of a damaged stream is appended, too.
Ended unpack_deflated(std::string_view deflated, std::size_t limit, std::string& out);

}  // namespace trainprint::archive

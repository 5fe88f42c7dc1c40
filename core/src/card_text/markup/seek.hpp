// Searches that stay linear when they are repeated.
#pragma once
#include <cstddef>
#include <string_view>

namespace trainprint::card_text {

/// A longer one is no tag.
constexpr std::size_t kLongestTag = 1000;

/// Where one text occurs next in another; asked at growing offsets, it looks at every byte once.
class Seek {
 public:
  Seek(std::string_view text, std::string_view wanted) : text_(text), wanted_(wanted) {}

  /// The first occurrence at or after `from`; npos if there is none.
  std::size_t next(std::size_t from) {
    if (!known_ || (at_ != std::string_view::npos && at_ < from)) {
      at_ = text_.find(wanted_, from);
      known_ = true;
    }
    return at_;
  }

 private:
  std::string_view text_, wanted_;
  std::size_t at_ = 0;
  bool known_ = false;
};

}  // namespace trainprint::card_text

// What texts mean, for those that come again.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace trainprint {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

/// Forgets everything when it is full, so that it stays small whatever comes.
template <class T>
class Memo {
 public:
  /// What `make()` says of `text`, which must always be the same.
  template <class Make>
  const T& of(std::string_view text, Make make) {
    if (text.size() > kLongest) return once_ = make();
    const auto known = known_.find(text);
    if (known != known_.end()) return known->second;
    if (known_.size() == kMost) known_.clear();
    return known_.emplace(text, make()).first->second;
  }

 private:
  static constexpr std::size_t kMost = 4096, kLongest = 200;
  std::unordered_map<std::string, T, TextHash, std::equal_to<>> known_;
  T once_{};
};

}  // namespace trainprint

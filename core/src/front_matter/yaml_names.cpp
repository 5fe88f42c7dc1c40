// Keys that must not stand twice, and aliases that must have an anchor.
#include <algorithm>

#include "front_matter/yaml_scanner.hpp"

namespace trainprint {

// FNV-1a. Two keys whose hashes collide are reported as one key given twice.
YamlScanner::Hashed YamlScanner::hashed(std::string_view text, std::size_t begin) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return {hash, begin};
}

// A heap, because it is small; the same hashes in the order of the text.
void YamlScanner::sort(std::vector<Hashed>& what) {
  const auto less = [](const Hashed& a, const Hashed& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.begin < b.begin;
  };
  std::make_heap(what.begin(), what.end(), less);
  std::sort_heap(what.begin(), what.end(), less);
}

bool YamlScanner::keys_are_unique(std::size_t from) {
  std::size_t second = kNone;
  if (keys_.size() - from > 1) {
    std::vector<Hashed> seen;
    for (std::size_t i = from; i < keys_.size(); ++i) {
      const std::string key = yaml_text(text_, keys_[i].begin, keys_[i].end, keys_[i].style);
      if (key != "<<") seen.push_back(hashed(key, keys_[i].begin));
    }
    sort(seen);
    for (std::size_t i = 1; i < seen.size(); ++i) {
      if (seen[i].hash == seen[i - 1].hash) second = std::min(second, seen[i].begin);
    }
  }
  keys_.resize(from);
  return second == kNone ||
         fail(NoticeCode::duplicate_key, "This key stands here for the second time.", second);
}

bool YamlScanner::aliases_are_known() {
  sort(anchors_);
  sort(aliases_);
  std::size_t i = 0;
  for (const Hashed& alias : aliases_) {
    while (i < anchors_.size() && anchors_[i].hash < alias.hash) ++i;
    if (i == anchors_.size() || anchors_[i].hash != alias.hash)
      return fail(NoticeCode::invalid_yaml, "There is no anchor of this name.", alias.begin);
  }
  return true;
}

}  // namespace trainprint

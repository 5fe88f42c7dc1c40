// A config.json as the families read it: every look-up is checked, every fault and every assumption
// is written down.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "json/tree.hpp"
#include "trainprint/result.hpp"

namespace trainprint::parameters {

/// What was found wrong or assumed while reading.
struct Findings {
  std::vector<Error> errors;
  std::vector<Notice> notices;
  std::vector<std::string> assumed;  ///< "text_config.hidden_size = 4096"
  bool class_known = false;          ///< The family knows the class in "architectures".
};

/// One object of the file. `keys` are spellings separated by '|', the first one for messages; null
/// counts as missing. A fault yields 1 (or the default) and an error in the findings. A nested
/// config points to the one around it, which must outlive it.
class Config {
 public:
  Config(const Json& node, Findings& findings) : node_(&node), findings_(&findings) {}

  /// A whole number from 1 (from 0 where `fallback` is 0) to 1e9. Missing: an error at the top of
  /// the file; inside a nested config, which states only what differs, the family's `fallback` with
  /// a notice. Without `fallback` always an error.
  double dim(const char* keys, double fallback = kNone) const;
  /// As dim, but `fallback` is what the library takes silently, anywhere.
  double dim_or(const char* keys, double fallback) const;
  /// Any number in [0, 1e9].
  double number_or(const char* keys, double fallback) const;
  /// As number_or, but also below 0.
  double signed_or(const char* keys, double fallback) const;
  bool flag(const char* keys, bool fallback) const;
  std::string_view text(const char* keys, std::string_view fallback = {}) const;
  /// Whether a text contains `part`; false when missing.
  bool says(const char* keys, const char* part) const;
  bool has(const char* keys) const { return find(keys) != nullptr; }
  /// Whether a key is written down as null, which is not the same as missing where null means
  /// "none".
  bool is_null(const char* key) const;
  /// Whether a number is above 1, a list is not empty, an object has members or a text is there:
  /// more than a key that a dense model of text alone may carry.
  bool several(const char* keys) const;
  /// Whether a key says anything but null, false, "" and "default".
  bool is_set(const char* key) const;
  /// A list of whole numbers, or a single one taken `size` times; empty when missing. An error
  /// where the list has another length (any length if `size` is 0) or more than 10,000 entries.
  std::vector<double> list(const char* keys, std::size_t size) const;
  /// A list of truth values, or a single one taken `size` times; all false when missing.
  std::vector<bool> flags(const char* keys, std::size_t size) const;
  /// A list of words; a single text counts as a list of one.
  std::vector<std::string_view> texts(const char* keys) const;
  /// Number of members of an object or list; -1 when missing.
  int size(const char* keys) const;
  /// A nested config; an empty one when missing.
  Config child(const char* key) const;

  /// `message` may use % for the key's path.
  void fail(ErrorCode code, const char* key, std::string_view message) const;
  void notice(NoticeCode code, const char* key, std::string_view message) const;
  /// Records that the file leaves `key` open and `value` is taken.
  void assume(const char* key, double value) const;
  Findings& findings() const { return *findings_; }
  bool nested() const { return outer_ != nullptr; }
  std::string path_of(std::string_view key) const;

  static constexpr double kNone = -1;

 private:
  const Json* find(const char* keys) const;
  double checked(const Json* node, const char* keys, double lowest, bool whole,
                 double fallback) const;
  void mistyped(const Json& node, const char* what) const;

  const Json* node_;
  Findings* findings_;
  const Config* outer_ = nullptr;
  const char* key_ = "";  ///< In `outer_`.
};

}  // namespace trainprint::parameters

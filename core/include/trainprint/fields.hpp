// Paths of a run's fields. A path that is written in the code is checked by the compiler against
// the table in fields.inc: one that is misspelt does not compile.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace trainprint {

namespace field_paths_detail {
inline constexpr std::string_view kAll[] = {
#define COMPUTE_NUMBER(path, ...) path,
#define RUN_NUMBER(path, ...) path,
#define TEXT(path, ...) path,
#define CHOICE(path, ...) path,
#define TRUTH(path, ...) path,
#define MODEL(path, ...) path,
#include "trainprint/fields.inc"
};
/// Not constexpr: the compiler names it where a path is misspelt.
void no_field_of_a_run_has_this_path();
}  // namespace field_paths_detail

/// A field of a run by its path ("overrides.pue"), or no field. As small as the literal's address,
/// because hundreds of them stand in the page's module.
class FieldName {
 public:
  constexpr FieldName() = default;
  template <std::size_t size>
  consteval FieldName(const char (&path)[size]) : path_(path) {
    const std::string_view wanted(path, size - 1);
    bool known = wanted.empty();
    for (const std::string_view other : field_paths_detail::kAll) known = known || other == wanted;
    if (!known) field_paths_detail::no_field_of_a_run_has_this_path();
  }

  constexpr operator std::string_view() const { return path_; }
  constexpr bool empty() const { return *path_ == '\0'; }
  friend bool operator==(FieldName a, FieldName b) {
    return std::string_view(a) == std::string_view(b);
  }

 private:
  friend class FieldPath;
  const char* path_ = "";
};

/// Where something stands: a field of a run, or a path put together at run time
/// ("model_config.hidden_size", "files[2].text"); empty where no single place is meant.
class FieldPath {
 public:
  constexpr FieldPath() = default;
  template <std::size_t size>
  consteval FieldPath(const char (&path)[size]) : FieldPath(FieldName(path)) {}
  constexpr FieldPath(FieldName name) : path_(name.path_) {}
  /// A path in another document than a run, or one that only the run time knows; up to its first
  /// zero byte.
  static FieldPath unchecked(std::string_view path);

  FieldPath(const FieldPath& other);
  constexpr FieldPath(FieldPath&& other) noexcept : path_(std::exchange(other.path_, "")) {}
  FieldPath& operator=(FieldPath other) noexcept {
    std::swap(path_, other.path_);
    return *this;
  }
  constexpr ~FieldPath() {
    if (*path_ == kOwned) delete[] path_;
  }

  operator std::string_view() const { return path_ + (*path_ == kOwned ? 1 : 0); }
  bool empty() const { return *path_ == '\0'; }
  friend bool operator==(const FieldPath& a, const FieldPath& b) {
    return std::string_view(a) == std::string_view(b);
  }
  friend std::string operator+(std::string text, const FieldPath& path) {
    return text.append(std::string_view(path));
  }

 private:
  /// Before a text that the path owns; no path begins with it.
  static constexpr char kOwned = '\1';

  const char* path_ = "";
};

}  // namespace trainprint

// JSON read once from front to back, nothing built: for files of any size.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "trainprint/result.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

struct JsonScalar {
  enum class Kind { null, boolean, number, text };
  Kind kind = Kind::null;
  double number = 0;      ///< 1 for true.
  std::string_view text;  ///< Of a text, without escapes; only until the call returns.
  ByteRange range;        ///< Where it stands.
};

/// Keys on the way to a value; "" for an element of a list.
using JsonPath = std::span<const std::string>;

class JsonVisitor {
 public:
  virtual void key(JsonPath) {}
  virtual void scalar(JsonPath, const JsonScalar&) {}
  virtual void list(JsonPath) {}

 protected:
  ~JsonVisitor() = default;
};

/// Whether `path` is these keys.
bool is(JsonPath path, std::initializer_list<std::string_view> keys);

/// Shows everything in `json` to `visitor`; what is wrong with it, if anything. NaN and Infinity
/// count as null.
std::optional<Error> walk_json(std::string_view json, JsonVisitor& visitor);

/// `json` with NaN and Infinity, which Python writes, replaced by numbers of the same length.
std::string without_nan(std::string_view json);

}  // namespace trainprint

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
  enum class Kind { null, boolean, number, string };
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
  virtual void open_array(JsonPath) {}
  virtual void open_object(JsonPath) {}
  virtual void close(JsonPath) {}  ///< Of the list or object that was opened last.

 protected:
  ~JsonVisitor() = default;
};

/// Whether `path` is these keys.
bool is(JsonPath path, std::initializer_list<std::string_view> keys);

/// "overrides.pue": the keys of `path` that are not empty, each cut to what fits into a message.
std::string field_of(JsonPath path);

/// How NaN and Infinity count, which Python writes and JSON does not know.
enum class NotANumber { refused, null };

/// Shows everything in `json` to `visitor`; what is wrong with it, if anything: its field, line and
/// column. What is nested more than 64 deep is refused.
std::optional<Error> walk_json(std::string_view json, JsonVisitor& visitor, NotANumber nan);

/// What a small document holds, one after the other, without where it stands.
class JsonEvents {
 public:
  virtual void key(std::string_view key) = 0;
  /// `text` is that of a string; only until the call returns.
  virtual void scalar(JsonScalar::Kind kind, double number, std::string_view text) = 0;
  virtual void open_array() = 0;
  virtual void open_object() = 0;
  virtual void close() = 0;

 protected:
  ~JsonEvents() = default;
};

/// The same for millions of small documents: false where walk_json() says what is wrong.
bool scan_json(std::string_view json, JsonEvents& events, NotANumber nan);

}  // namespace trainprint

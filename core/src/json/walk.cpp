#include "json/walk.hpp"

#include <cmath>
#include <iterator>

#include "json/nlohmann.hpp"

namespace trainprint {
namespace {

// What NaN becomes: no writer of JSON spells a number so.
constexpr std::string_view kNotANumber = "0e0";

// Tells how far the parser has come.
class Tracked {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Tracked(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}
  reference operator*() const { return *at_; }
  Tracked& operator++() {
    *furthest_ = ++at_;
    return *this;
  }
  bool operator==(const Tracked& other) const { return at_ == other.at_; }
  bool operator!=(const Tracked& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** furthest_;
};

class Walker : public nlohmann::json_sax<Json> {
 public:
  Walker(std::string_view text, JsonVisitor& visitor)
      : text_(text), visitor_(visitor), furthest_(text.data()) {}

  const char** furthest() { return &furthest_; }
  std::optional<Error> error;

  bool null() override { return scalar({}); }
  bool boolean(bool value) override {
    return scalar({JsonScalar::Kind::boolean, value ? 1.0 : 0.0, {}, {}});
  }
  bool number_integer(number_integer_t value) override {
    return number(static_cast<double>(value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return number(static_cast<double>(value));
  }
  bool number_float(number_float_t value, const string_t& token) override {
    return token == kNotANumber ? scalar({}) : number(value);
  }
  bool string(string_t& value) override { return scalar({JsonScalar::Kind::text, 0, value, {}}); }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return enter(); }
  bool end_object() override { return leave(); }
  bool start_array(std::size_t) override {
    visitor_.list(path_);
    return enter();
  }
  bool end_array() override { return leave(); }
  bool key(string_t& key) override {
    path_.back() = key;
    visitor_.key(path_);
    last_ = furthest_;
    return true;
  }
  bool parse_error(std::size_t where, const std::string&,
                   const nlohmann::detail::exception&) override {
    if (!error) {
      const TextPosition at = position_of(text_, where > 0 ? where - 1 : 0);
      const bool end = where >= text_.size();
      error = Error{ErrorCode::malformed_json,
                    "",
                    end ? "The JSON ends before it is complete: the file was cut short."
                        : "This is not JSON: unexpected text in line " + std::to_string(at.line) +
                              ", column " + std::to_string(at.column) + ".",
                    {}};
    }
    return false;
  }

 private:
  static constexpr std::size_t kDeepest = 64;

  bool enter() {
    last_ = furthest_;
    path_.emplace_back();
    if (path_.size() <= kDeepest) return true;
    error = Error{ErrorCode::malformed_json, "", "The JSON is nested too deeply.", {}};
    return false;
  }
  bool leave() {
    path_.pop_back();
    last_ = furthest_;
    return true;
  }

  bool number(double value) { return scalar({JsonScalar::Kind::number, value, {}, {}}); }

  // The parser has read one character too far behind a number, none too far behind the others.
  bool scalar(JsonScalar value) {
    const auto blank = [](char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ':' || c == ',' || c == '[';
    };
    const char* begin = last_;
    const char* end = furthest_;
    while (begin < end && blank(*begin)) ++begin;
    const auto closes = [&](char c) { return blank(c) || c == '}' || c == ']'; };
    while (end > begin && value.kind != JsonScalar::Kind::text && closes(end[-1])) --end;
    const char* const first = text_.data();
    value.range = {static_cast<std::size_t>(begin - first), static_cast<std::size_t>(end - first)};
    visitor_.scalar(path_, value);
    last_ = furthest_;
    return true;
  }

  std::string_view text_;
  JsonVisitor& visitor_;
  std::vector<std::string> path_;
  const char* furthest_;
  const char* last_ = furthest_;
};

}  // namespace

bool is(JsonPath path, std::initializer_list<std::string_view> keys) {
  if (path.size() != keys.size()) return false;
  std::size_t i = 0;
  for (const std::string_view key : keys) {
    if (path[i++] != key) return false;
  }
  return true;
}

std::string without_nan(std::string_view json) {
  std::string out(json);
  bool quoted = false;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] == '\\' && quoted) {
      ++i;
    } else if (out[i] == '"') {
      quoted = !quoted;
    }
    if (quoted) continue;
    for (const std::string_view word : {"NaN", "-Infinity", "Infinity"}) {
      if (json.substr(i, word.size()) != word) continue;
      out.replace(i, word.size(),
                  std::string(kNotANumber) + std::string(word.size() - kNotANumber.size(), ' '));
      i += word.size() - 1;
      break;
    }
  }
  return out;
}

std::optional<Error> walk_json(std::string_view json, JsonVisitor& visitor) {
  std::string replaced;
  if (json.find("NaN") != std::string_view::npos ||
      json.find("Infinity") != std::string_view::npos) {
    replaced = without_nan(json);
    json = replaced;
  }
  Walker walker(json, visitor);
  const char* const end = json.data() + json.size();
  const bool good = Json::sax_parse(Tracked(json.data(), walker.furthest()),
                                    Tracked(end, walker.furthest()), &walker);
  if (good) return std::nullopt;
  if (walker.error) return walker.error;
  return Error{ErrorCode::malformed_json, "", "This is not JSON.", {}};
}

}  // namespace trainprint

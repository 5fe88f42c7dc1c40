// The one place that knows which JSON library is used, and only its public interface.
#include "json/walk.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "json/not_a_number.hpp"
#include "text/utf8.hpp"

namespace trainprint {
namespace {

using Library = nlohmann::json;

// The end of what was read, without a character that is cut at either end.
std::string shortened(std::string_view text) {
  constexpr std::size_t kShownCharacters = 40;
  std::string out;
  for (std::size_t i = text.size() - std::min(text.size(), kShownCharacters); i < text.size();) {
    const std::size_t begin = i;
    if (next_character(text, i) != 0xFFFD) out += text.substr(begin, i - begin);
  }
  return out;
}

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

class Walker final : public nlohmann::json_sax<Library> {
 public:
  Walker(std::string_view text, JsonVisitor& visitor, bool nan_replaced)
      : text_(text), visitor_(visitor), nan_replaced_(nan_replaced), furthest_(text.data()) {}

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
    return nan_replaced_ && token == kNanToken ? scalar({}) : number(value);
  }
  bool string(string_t& value) override { return scalar({JsonScalar::Kind::string, 0, value, {}}); }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override {
    visitor_.open_object(path_);
    return enter();
  }
  bool end_object() override { return leave(); }
  bool start_array(std::size_t) override {
    visitor_.open_array(path_);
    return enter();
  }
  bool end_array() override { return leave(); }
  bool key(string_t& key) override {
    path_.back() = key;
    visitor_.key(path_);
    last_ = furthest_;
    return true;
  }
  bool parse_error(std::size_t where, const std::string& token,
                   const Library::exception& e) override {
    constexpr int kNumberOverflow = 406;  // its out_of_range.406
    if (e.id == kNumberOverflow)
      return fail(ErrorCode::out_of_range,
                  shortened(token) + " is larger than any number that can be computed with.");
    if (where > text_.size())
      return fail(ErrorCode::malformed_json,
                  "The JSON ends before it is complete: was it cut short?");
    const TextPosition at = position_of(text_, where > 0 ? where - 1 : 0);
    return fail(ErrorCode::malformed_json,
                "This is not JSON: unexpected text in line " + std::to_string(at.line) +
                    ", column " + std::to_string(at.column) +
                    (token.empty() ? "." : ", after \"" + shortened(token) + "\"."));
  }

 private:
  bool fail(ErrorCode code, std::string message) {
    error = Error{code, FieldPath::unchecked(field_of(path_)), std::move(message), {}};
    return false;
  }

  bool enter() {
    last_ = furthest_;
    path_.emplace_back();
    return path_.size() <= kDeepestJson ||
           fail(ErrorCode::malformed_json, "The JSON is nested too deeply.");
  }
  bool leave() {
    path_.pop_back();
    last_ = furthest_;
    visitor_.close(path_);
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
    while (end > begin && value.kind != JsonScalar::Kind::string && closes(end[-1])) --end;
    const char* const first = text_.data();
    value.range = {static_cast<std::size_t>(begin - first), static_cast<std::size_t>(end - first)};
    visitor_.scalar(path_, value);
    last_ = furthest_;
    return true;
  }

  std::string_view text_;
  JsonVisitor& visitor_;
  bool nan_replaced_;
  std::vector<std::string> path_;
  const char* furthest_;
  const char* last_ = furthest_;
};

// With NaN and Infinity replaced by numbers of the same length; empty where there are none.
std::string without_nan(std::string_view json) {
  std::string out;
  bool quoted = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '\\' && quoted) {
      ++i;
    } else if (json[i] == '"') {
      quoted = !quoted;
    }
    if (quoted) continue;
    for (const std::string_view word : {"NaN", "-Infinity", "Infinity"}) {
      if (json.substr(i, word.size()) != word) continue;
      if (out.empty()) out = json;
      out.replace(i, word.size(),
                  std::string(kNanToken) + std::string(word.size() - kNanToken.size(), ' '));
      i += word.size() - 1;
      break;
    }
  }
  return out;
}

}  // namespace

bool is(JsonPath path, std::initializer_list<std::string_view> keys) {
  if (path.size() != keys.size()) return false;
  std::size_t i = 0;
  for (const std::string_view key : keys) {
    if (path[i++] != key) return false;
  }
  return true;
}

std::string field_of(JsonPath path) {
  std::string field;
  for (const std::string& key : path) {
    if (key.empty()) continue;
    if (!field.empty()) field += '.';
    field += shortened(key);
  }
  return field;
}

std::string_view readable_json(std::string_view json, NotANumber nan, std::string& replaced) {
  if (nan == NotANumber::null && (json.find("NaN") != std::string_view::npos ||
                                  json.find("Infinity") != std::string_view::npos))
    replaced = without_nan(json);
  return replaced.empty() ? json : std::string_view(replaced);
}

std::optional<Error> walk_json(std::string_view json, JsonVisitor& visitor, NotANumber nan) {
  std::string replaced;
  json = readable_json(json, nan, replaced);
  Walker walker(json, visitor, !replaced.empty());
  const char* const end = json.data() + json.size();
  Library::sax_parse(Tracked(json.data(), walker.furthest()), Tracked(end, walker.furthest()),
                     &walker);
  return walker.error;
}

}  // namespace trainprint

#include <set>

#include "json/nlohmann.hpp"

namespace trainprint {
namespace {

std::string shortened(std::string_view text) {
  constexpr std::size_t kShown = 40;
  return text.size() <= kShown ? std::string(text) : std::string(text.substr(text.size() - kShown));
}

// Builds the document, and knows which field the parser is in when it gives up, and how deep.
class Builder {
 public:
  static constexpr std::size_t kDeepest = 32;  // a run is two levels deep

  Json document;
  std::optional<Error> error;

  bool null() { return dom_.null(); }
  bool boolean(bool value) { return dom_.boolean(value); }
  bool number_integer(Json::number_integer_t value) { return dom_.number_integer(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return dom_.number_unsigned(value); }
  bool number_float(double value, const std::string& text) {
    return dom_.number_float(value, text);
  }
  bool string(std::string& value) { return dom_.string(value); }
  bool binary(Json::binary_t& value) { return dom_.binary(value); }
  bool start_object(std::size_t size) { return enter() && dom_.start_object(size); }
  bool start_array(std::size_t size) { return enter() && dom_.start_array(size); }
  bool end_object() { return leave() && dom_.end_object(); }
  bool end_array() { return leave() && dom_.end_array(); }
  bool key(std::string& key) {
    Level& level = levels_.back();
    level.at = key;
    if (!level.keys.insert(key).second) {
      return fail(ErrorCode::contradiction,
                  "\"" + shortened(key) + "\" is given twice. Keep one of the two.");
    }
    return dom_.key(key);
  }
  bool parse_error(std::size_t position, const std::string& token,
                   const nlohmann::detail::exception& e) {
    constexpr int kNumberOverflow = 406;  // nlohmann's out_of_range.406
    if (e.id == kNumberOverflow) {
      return fail(ErrorCode::out_of_range,
                  shortened(token) + " is larger than any number that can be computed with.");
    }
    return fail(ErrorCode::malformed_json,
                "This is not JSON: unexpected text at byte " + std::to_string(position) +
                    (token.empty() ? "." : ", after \"" + shortened(token) + "\"."));
  }

 private:
  struct Level {
    std::string at;              ///< The key that is being read; empty in a list.
    std::set<std::string> keys;  ///< Seen so far.
  };

  bool enter() {
    levels_.emplace_back();
    if (levels_.size() <= kDeepest) return true;
    return fail(ErrorCode::malformed_json, "The JSON is nested too deeply.");
  }
  bool leave() {
    levels_.pop_back();
    return true;
  }
  bool fail(ErrorCode code, std::string message) {
    std::string field;
    for (const Level& level : levels_) {
      if (level.at.empty()) continue;
      if (!field.empty()) field += '.';
      field += shortened(level.at);
    }
    error = Error{code, std::move(field), std::move(message), {}};
    return false;
  }

  nlohmann::detail::json_sax_dom_parser<Json> dom_{document, false};
  std::vector<Level> levels_;
};

}  // namespace

Result<Json> parse_json(std::string_view text) {
  Builder builder;
  if (!Json::sax_parse(text, &builder)) return *builder.error;
  return std::move(builder.document);
}

}  // namespace trainprint

#include "json/nlohmann.hpp"

namespace trainprint {
namespace {

// Follows the parser to know which field it is in when it gives up, and how deep.
struct PathTracker : nlohmann::json_sax<Json> {
  static constexpr std::size_t kDeepest = 32;  // a run is two levels deep

  std::vector<std::string> path;
  std::string message;
  bool too_deep = false;
  bool number_too_large = false;
  std::size_t position = 0;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return enter(); }
  bool start_array(std::size_t) override { return enter(); }
  bool key(string_t& key) override {
    path.back() = key;
    return true;
  }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }
  bool parse_error(std::size_t where, const std::string& token,
                   const nlohmann::detail::exception& e) override {
    constexpr int kNumberOverflow = 406;  // nlohmann's out_of_range.406
    position = where;
    number_too_large = e.id == kNumberOverflow;
    message = token;
    return false;
  }

  std::string field() const {
    std::string out;
    for (const std::string& part : path) {
      if (part.empty()) continue;
      if (!out.empty()) out += '.';
      out += part;
    }
    return out;
  }

 private:
  bool enter() {
    path.emplace_back();
    too_deep = path.size() > kDeepest;
    return !too_deep;
  }
  bool leave() {
    path.pop_back();
    return true;
  }
};

std::string shortened(std::string_view text) {
  constexpr std::size_t kShown = 40;
  return text.size() <= kShown ? std::string(text) : std::string(text.substr(text.size() - kShown));
}

}  // namespace

Result<Json> parse_json(std::string_view text) {
  PathTracker tracker;
  if (!Json::sax_parse(text, &tracker)) {
    if (tracker.too_deep) {
      return Error{ErrorCode::malformed_json,
                   tracker.field(),
                   "The JSON is nested too deeply for a run.",
                   {}};
    }
    if (tracker.number_too_large) {
      return Error{
          ErrorCode::out_of_range,
          tracker.field(),
          shortened(tracker.message) + " is larger than any number that can be computed with.",
          {}};
    }
    return Error{
        ErrorCode::malformed_json,
        tracker.field(),
        "This is not JSON: unexpected text at byte " + std::to_string(tracker.position) +
            (tracker.message.empty() ? "." : ", after \"" + shortened(tracker.message) + "\"."),
        {}};
  }
  return Json::parse(text, nullptr, false);
}

std::string dump_json(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace trainprint

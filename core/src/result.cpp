#include "trainprint/result.hpp"

#include <algorithm>

namespace trainprint {

FieldPath FieldPath::unchecked(std::string_view path) {
  path = path.substr(0, path.find('\0'));
  FieldPath out;
  if (path.empty()) return out;
  char* const copy = new char[path.size() + 2];
  *copy = kOwned;
  *std::copy(path.begin(), path.end(), copy + 1) = '\0';
  out.path_ = copy;
  return out;
}

FieldPath::FieldPath(const FieldPath& other) : path_(other.path_) {
  if (*path_ != kOwned) return;
  FieldPath copy = unchecked(other);
  path_ = std::exchange(copy.path_, "");
}

std::string_view name(ErrorCode code) {
  switch (code) {
    case ErrorCode::malformed_json:
      return "malformed_json";
    case ErrorCode::malformed_yaml:
      return "malformed_yaml";
    case ErrorCode::not_text:
      return "not_text";
    case ErrorCode::wrong_type:
      return "wrong_type";
    case ErrorCode::unknown_field:
      return "unknown_field";
    case ErrorCode::unknown_choice:
      return "unknown_choice";
    case ErrorCode::not_a_number:
      return "not_a_number";
    case ErrorCode::out_of_range:
      return "out_of_range";
    case ErrorCode::too_long:
      return "too_long";
    case ErrorCode::unknown_accelerator:
      return "unknown_accelerator";
    case ErrorCode::unknown_place:
      return "unknown_place";
    case ErrorCode::ambiguous:
      return "ambiguous";
    case ErrorCode::contradiction:
      return "contradiction";
    case ErrorCode::insufficient_input:
      return "insufficient_input";
    case ErrorCode::unsupported:
      return "unsupported";
    case ErrorCode::in_other_module:
      return "in_other_module";
  }
  return "";
}

}  // namespace trainprint

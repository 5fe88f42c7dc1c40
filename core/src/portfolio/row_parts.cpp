#include "portfolio/row_parts.hpp"

#include <cmath>

#include "text/plain_number.hpp"

namespace trainprint::row_parts {

const Fields& fields() {
  static const Fields all;
  return all;
}

std::string text_of(const Json& value) {
  return value.is_string() ? value.text : json_text(value).text;
}

Json::Kind kind_of(JsonScalar::Kind kind) {
  switch (kind) {
    case JsonScalar::Kind::null:
      return Json::Kind::null;
    case JsonScalar::Kind::boolean:
      return Json::Kind::boolean;
    case JsonScalar::Kind::number:
      return Json::Kind::number;
    case JsonScalar::Kind::string:
      return Json::Kind::string;
  }
  return Json::Kind::null;
}

std::string written(JsonScalar::Kind kind, double number) {
  Json value;
  value.kind = kind_of(kind);
  value.number = number;
  return json_text(value).text;
}

std::string number_text(JsonScalar::Kind kind, double number) {
  constexpr double kLeast = 1e-6, kMost = 1e15;
  const double size = std::fabs(number);
  const bool plain =
      kind == JsonScalar::Kind::number && (size == 0 || (size > kLeast && size < kMost));
  return plain ? exact_decimal(number) : written(kind, number);
}

}  // namespace trainprint::row_parts

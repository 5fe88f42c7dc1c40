#include "parameters/config_json.hpp"

namespace trainprint {

Result<ModelShape> shape_from_config(std::string_view text) {
  const auto json = parse_json(text, NotANumber::null);
  return json ? shape_from_config(*json) : json.errors();
}

Result<ModelShape> shape_from_config(const Json& json) {
  if (json.is_object()) return parameters::count(json);
  return Error{ErrorCode::wrong_type, "", "This is not a config.json: expected an object.", {}};
}

}  // namespace trainprint

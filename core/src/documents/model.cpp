// Alone in its file, so that a program can put its own in its place.
#include "documents/model.hpp"

#include "parameters/config_json.hpp"

namespace trainprint {

Result<ModelShape> model_shape(const Json& model_config) {
  return model_config.is_string() ? shape_from_config(model_config.text)
                                  : shape_from_config(model_config);
}

}  // namespace trainprint

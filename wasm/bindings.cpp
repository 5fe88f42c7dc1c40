// The WebAssembly module: one coarse function per use case, JSON text in, JSON text out.
#include <emscripten/bind.h>

#include "trainprint/json.hpp"

EMSCRIPTEN_BINDINGS(trainprint) {
  emscripten::function(
      "version", +[] { return std::string(trainprint::version()); });
  emscripten::function(
      "estimate", +[](const std::string& run) { return trainprint::estimate_json(run); });
  emscripten::function(
      "catalogue", +[] { return trainprint::catalogue_json(); });
}

// The WebAssembly module that the page loads first: estimates. JSON text in, JSON text out.
#include <emscripten/bind.h>

#include "trainprint/json.hpp"

namespace {

// The readers of files are in the second module.
trainprint::Result<trainprint::ModelShape> without_model_files(std::string_view) {
  return trainprint::Error{trainprint::ErrorCode::unsupported,
                           "",
                           "This module reads no config.json; trainprint-files does.",
                           {}};
}
std::vector<trainprint::Finding> without_guard(const trainprint::Stated&) { return {}; }

}  // namespace

EMSCRIPTEN_BINDINGS(trainprint) {
  emscripten::function(
      "version", +[] { return std::string(trainprint::version()); });
  emscripten::function(
      "estimate", +[](const std::string& run) {
        return trainprint::estimate_json(run, {without_model_files, without_guard});
      });
  emscripten::function(
      "catalogue", +[] { return trainprint::catalogue_json(); });
}

// What both modules offer: JSON text in, JSON text out.
#pragma once
#include <emscripten.h>
#include <emscripten/bind.h>

#include <string>

#include "trainprint/json.hpp"

// embind looks at every byte of a string in JavaScript before it decodes it: a tenth of an
// estimate.
EM_JS(emscripten::EM_VAL, trainprint_text, (const char* bytes, std::size_t size),
      { return Emval.toHandle(new TextDecoder().decode(HEAPU8.subarray(bytes, bytes + size))); });

inline emscripten::val for_javascript(const std::string& text) {
  return emscripten::val::take_ownership(trainprint_text(text.data(), text.size()));
}

/// One function of a module, under the name that trainprint.d.ts gives it.
#define TRAINPRINT_BIND(name, json_function) \
  emscripten::function(                      \
      name,                                  \
      +[](const std::string& text) { return for_javascript(trainprint::json_function(text)); })

#define TRAINPRINT_BIND_ESTIMATES()                                               \
  emscripten::function(                                                           \
      "version", +[] { return std::string(trainprint::version()); });             \
  emscripten::function(                                                           \
      "catalogue", +[] { return for_javascript(trainprint::catalogue_json()); }); \
  TRAINPRINT_BIND("estimate", estimate_json)

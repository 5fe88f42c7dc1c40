// What both modules offer: JSON text in, JSON text out.
#pragma once
#include <emscripten/bind.h>

#include "trainprint/json.hpp"

/// One function of a module, under the name that trainprint.d.ts gives it.
#define TRAINPRINT_BIND(name, json_function) \
  emscripten::function(                      \
      name, +[](const std::string& text) { return trainprint::json_function(text); })

#define TRAINPRINT_BIND_ESTIMATES()                                   \
  emscripten::function(                                               \
      "version", +[] { return std::string(trainprint::version()); }); \
  emscripten::function(                                               \
      "catalogue", +[] { return trainprint::catalogue_json(); });     \
  TRAINPRINT_BIND("estimate", estimate_json)

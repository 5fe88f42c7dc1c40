// What both modules offer: JSON text in, JSON text out. calls.js makes functions of JavaScript out
// of these, named as trainprint.d.ts says: embind would cost a third of the glue.
#pragma once
#include <emscripten.h>

#include <string>
#include <string_view>

#include "trainprint/json.hpp"

// The answer of the call that runs: calls.js returns it.
EM_JS(void, trainprint_answer, (const char* bytes, std::size_t size),
      { answer = new TextDecoder().decode(HEAPU8.subarray(bytes, bytes + size)); });

inline void answer_with(std::string_view text) { trainprint_answer(text.data(), text.size()); }

#define TRAINPRINT_OFFER(name) extern "C" EMSCRIPTEN_KEEPALIVE void name

/// A function that takes one text, under its name in JavaScript.
#define TRAINPRINT_BIND(name, json_function)                   \
  TRAINPRINT_OFFER(name)(const char* text, std::size_t size) { \
    answer_with(trainprint::json_function({text, size}));      \
  }

/// The same of two texts.
#define TRAINPRINT_BIND_PAIR(name, json_function)                                                \
  TRAINPRINT_OFFER(name)(const char* a, std::size_t a_size, const char* b, std::size_t b_size) { \
    answer_with(trainprint::json_function({a, a_size}, {b, b_size}));                            \
  }

#define TRAINPRINT_BIND_ESTIMATES()                                            \
  TRAINPRINT_OFFER(version)() { answer_with(trainprint::version()); }          \
  TRAINPRINT_OFFER(catalogue)() { answer_with(trainprint::catalogue_json()); } \
  TRAINPRINT_BIND(estimate, estimate_json)

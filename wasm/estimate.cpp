// The WebAssembly module that the page loads first: estimates. Linked with without_files.cpp.
#include "bindings.hpp"

EMSCRIPTEN_BINDINGS(trainprint) { TRAINPRINT_BIND_ESTIMATES(); }

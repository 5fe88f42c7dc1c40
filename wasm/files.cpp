// The WebAssembly module that the page loads when it is quiet: everything that the first one does,
// with the guard and config.json, and the readers and writers of files.
#include "bindings.hpp"

EMSCRIPTEN_BINDINGS(trainprint_files) {
  TRAINPRINT_BIND_ESTIMATES();
  TRAINPRINT_BIND("importFiles", import_json);
  TRAINPRINT_BIND("readCard", card_json);
  TRAINPRINT_BIND("fixCard", fix_card_json);
  TRAINPRINT_BIND("exportRun", export_json);
  emscripten::function(
      "mergeCard", +[](const std::string& readme, const std::string& run) {
        return trainprint::merge_card_json(readme, run);
      });
}

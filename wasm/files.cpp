// The WebAssembly module that the page loads when it is quiet: everything that the first one does,
// with the guard and config.json, and the readers and writers of files. JSON text in, JSON text
// out.
#include <emscripten/bind.h>

#include "trainprint/json.hpp"

EMSCRIPTEN_BINDINGS(trainprint_files) {
  using emscripten::function;
  using Text = const std::string&;
  function(
      "version", +[] { return std::string(trainprint::version()); });
  function(
      "estimate", +[](Text run) { return trainprint::estimate_json(run); });
  function(
      "catalogue", +[] { return trainprint::catalogue_json(); });
  function(
      "importFiles", +[](Text files) { return trainprint::import_json(files); });
  function(
      "readCard", +[](Text readme) { return trainprint::card_json(readme); });
  function(
      "fixCard", +[](Text readme) { return trainprint::fix_card_json(readme); });
  function(
      "exportRun", +[](Text run) { return trainprint::export_json(run); });
  function(
      "mergeCard", +[](Text readme, Text run) { return trainprint::merge_card_json(readme, run); });
}

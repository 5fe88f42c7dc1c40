// The WebAssembly module that the page loads when it is quiet: everything that the first one does,
// with the guard and config.json, and the readers and writers of files.
#include <vector>

#include "bindings.hpp"
#include "table.hpp"
#include "trainprint/self_test.hpp"

namespace {

// The files of the next import. Their bytes are put straight into the module's memory: as a text in
// JavaScript and in a JSON document they would lie there four times.
std::vector<std::string> added_files;

emscripten::val add_file(std::size_t size) { return view_of(added_files.emplace_back(size, '\0')); }

emscripten::val import_added_files(const std::string& request) {
  const std::string answer = trainprint::import_json(request, added_files);
  added_files = {};
  return for_javascript(answer);
}

template <class Row>
std::vector<const Row*> pointers(std::span<const Row> rows) {
  std::vector<const Row*> out;
  for (const Row& row : rows) out.push_back(&row);
  return out;
}

}  // namespace

EMSCRIPTEN_BINDINGS(trainprint_files) {
  TRAINPRINT_BIND_ESTIMATES();
  TRAINPRINT_BIND("importFiles", import_json);
  emscripten::function("addFile", add_file);
  emscripten::function("importAddedFiles", import_added_files);
  TRAINPRINT_BIND("readSentence", sentence_json);
  TRAINPRINT_BIND("pictures", pictures_json);
  TRAINPRINT_BIND("peers", peers_json);
  TRAINPRINT_BIND("compare", compare_json);
  TRAINPRINT_BIND("project", project_json);
  emscripten::function(
      "beyondTraining", +[](const std::string& run, const std::string& serve_on) {
        return trainprint::beyond_training_json(run, serve_on);
      });
  emscripten::function(
      "places",
      +[] { return for_javascript(trainprint::places_json(pointers(trainprint::places()))); });
  emscripten::function(
      "accelerators", +[] {
        return for_javascript(trainprint::accelerators_json(pointers(trainprint::accelerators())));
      });
  emscripten::function(
      "selfTest", +[] { return for_javascript(trainprint::self_test_json()); });
  TRAINPRINT_BIND_TABLES();
  TRAINPRINT_BIND("readCard", card_json);
  TRAINPRINT_BIND("fixCard", fix_card_json);
  TRAINPRINT_BIND("metrics", metrics_json);
  emscripten::function(
      "exportRun", +[](const std::string& run, double written_at) {
        return trainprint::export_json(run, static_cast<std::int64_t>(written_at));
      });
  emscripten::function(
      "mergeCard", +[](const std::string& readme, const std::string& run) {
        return for_javascript(trainprint::merge_card_json(readme, run));
      });
}

// The WebAssembly module that the page loads when it is quiet: everything that the first one does,
// with the guard and config.json, and the readers and writers of files.
#include <emscripten/val.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

#include "bindings.hpp"
#include "trainprint/portfolio.hpp"

namespace {

// The files of the next import. Their bytes are put straight into the module's memory: as a text in
// JavaScript and in a JSON document they would lie there four times.
std::vector<std::string> added_files;

emscripten::val add_file(std::size_t size) {
  std::string& bytes = added_files.emplace_back(size, '\0');
  return emscripten::val(
      emscripten::typed_memory_view(size, reinterpret_cast<unsigned char*>(bytes.data())));
}

emscripten::val import_added_files(const std::string& request) {
  const std::string answer = trainprint::import_json(request, added_files);
  added_files = {};
  return for_javascript(answer);
}

// The table of models that is being read, and its next bytes.
trainprint::PortfolioReader& table() {
  static trainprint::PortfolioReader reader;
  return reader;
}
std::string table_bytes;

emscripten::val room_in_table(std::size_t size) {
  table_bytes.resize(size);
  return emscripten::val(
      emscripten::typed_memory_view(size, reinterpret_cast<unsigned char*>(table_bytes.data())));
}

std::string message_of(const std::optional<trainprint::Error>& error) {
  return error ? error->message : "";
}

std::string open_table(const std::string& wishes) {
  auto options = trainprint::portfolio_options(wishes);
  if (!options) return options.errors().front().message;
  table() = trainprint::PortfolioReader(std::move(options.value()));
  return "";
}

std::string preview_table(const std::string& wishes, bool is_whole) {
  const auto options = trainprint::portfolio_options(wishes);
  return trainprint::portfolio_preview_json(
      table_bytes, options ? *options : trainprint::PortfolioOptions{}, is_whole);
}

std::string table_pictures(double growth_percent) {
  return trainprint::portfolio_pictures_json(table().totals(), std::isfinite(growth_percent)
                                                                   ? std::optional(growth_percent)
                                                                   : std::nullopt);
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
  emscripten::function("roomInTable", room_in_table);
  emscripten::function(
      "previewTable", +[](const std::string& wishes, bool is_whole) {
        return for_javascript(preview_table(wishes, is_whole));
      });
  emscripten::function("openTable", open_table);
  emscripten::function(
      "feedTable", +[] { return message_of(table().feed(table_bytes)); });
  emscripten::function(
      "finishTable", +[] { return message_of(table().finish()); });
  emscripten::function(
      "tableRows", +[] { return for_javascript(table().rows()); });
  emscripten::function(
      "tablePictures",
      +[](double growth_percent) { return for_javascript(table_pictures(growth_percent)); });
  TRAINPRINT_BIND("readCard", card_json);
  TRAINPRINT_BIND("fixCard", fix_card_json);
  emscripten::function(
      "exportRun", +[](const std::string& run, double written_at) {
        return trainprint::export_json(run, static_cast<std::int64_t>(written_at));
      });
  emscripten::function(
      "mergeCard", +[](const std::string& readme, const std::string& run) {
        return for_javascript(trainprint::merge_card_json(readme, run));
      });
}

// The WebAssembly module that the page loads when it is quiet: everything that the first one does,
// with the guard and config.json, and the readers and writers of files.
#include <cstdint>
#include <vector>

#include "bindings.hpp"

namespace {

// The files of the next import. Their bytes are put straight into the module's memory: as a text in
// JavaScript and in a JSON document they would lie there four times.
std::vector<std::string> added_files;

}  // namespace

TRAINPRINT_BIND_ESTIMATES()
TRAINPRINT_BIND(importFiles, import_json)
TRAINPRINT_BIND(readSentence, sentence_json)
TRAINPRINT_BIND(pictures, pictures_json)
TRAINPRINT_BIND(peers, peers_json)
TRAINPRINT_BIND_PAIR(beyondTraining, beyond_training_json)
TRAINPRINT_BIND(readCard, card_json)
TRAINPRINT_BIND(fixCard, fix_card_json)

extern "C" EMSCRIPTEN_KEEPALIVE char* addFile(std::size_t size) {
  return added_files.emplace_back(size, '\0').data();
}

TRAINPRINT_OFFER(importAddedFiles)(const char* request, std::size_t size) {
  answer_with(trainprint::import_json({request, size}, added_files));
  added_files = {};
}

TRAINPRINT_OFFER(exportRun)(const char* run, std::size_t size, double written_at) {
  answer_with(trainprint::export_json({run, size}, static_cast<std::int64_t>(written_at)));
}

TRAINPRINT_BIND_PAIR(mergeCard, merge_card_json)

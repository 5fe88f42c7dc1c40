// A table of models, read as it comes: for the modules that read some.
#pragma once
#include <emscripten/val.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

#include "bindings.hpp"
#include "trainprint/portfolio.hpp"

namespace {

emscripten::val view_of(std::string& bytes) {
  return emscripten::val(
      emscripten::typed_memory_view(bytes.size(), reinterpret_cast<unsigned char*>(bytes.data())));
}

// The table of models that is being read, its next bytes, and those that go elsewhere.
trainprint::PortfolioReader& table() {
  static trainprint::PortfolioReader reader;
  return reader;
}
std::string table_bytes, table_answer;

emscripten::val room_in_table(std::size_t size) {
  table_bytes.resize(size);
  return view_of(table_bytes);
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

// What goes from one reader of a table to another, as bytes until the next call.
emscripten::val answer_of(std::string bytes) {
  table_answer = std::move(bytes);
  return view_of(table_answer);
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

}  // namespace

#define TRAINPRINT_BIND_TABLES()                                           \
  emscripten::function("roomInTable", room_in_table);                      \
  emscripten::function(                                                    \
      "previewTable", +[](const std::string& wishes, bool is_whole) {      \
        return for_javascript(preview_table(wishes, is_whole));            \
      });                                                                  \
  emscripten::function("openTable", open_table);                           \
  emscripten::function(                                                    \
      "feedTable", +[] { return message_of(table().feed(table_bytes)); }); \
  emscripten::function(                                                    \
      "finishTable", +[] { return message_of(table().finish()); });        \
  emscripten::function(                                                    \
      "tableRows", +[] { return answer_of(table().rows()); });             \
  emscripten::function(                                                    \
      "tablePictures",                                                     \
      +[](double growth_percent) { return for_javascript(table_pictures(growth_percent)); })

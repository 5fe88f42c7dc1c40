// The WebAssembly module for large tables of models, several of which read one table:
// PortfolioReader's parts. Its own module, for the one-file page has no room for it.
#include <cstring>
#include <vector>

#include "table.hpp"

namespace {

emscripten::val read_table_part() {
  const std::vector<std::uint64_t> ids = table().read_part(table_bytes);
  return answer_of({reinterpret_cast<const char*>(ids.data()), ids.size() * sizeof ids[0]});
}

emscripten::val know_table_part() {
  std::vector<std::uint64_t> ids(table_bytes.size() / sizeof(std::uint64_t));
  std::memcpy(ids.data(), table_bytes.data(), ids.size() * sizeof ids[0]);
  return answer_of(table().know_part(ids));
}

emscripten::val add_table_part(double rows_before) {
  table().add_part(static_cast<std::uint64_t>(rows_before), table_bytes);
  return answer_of(table().rows());
}

}  // namespace

EMSCRIPTEN_BINDINGS(trainprint_tables) {
  TRAINPRINT_BIND_TABLES();
  emscripten::function(
      "cutTable", +[] { table().cut_only(); });
  emscripten::function(
      "nextTablePart", +[] { return answer_of(table().next_part()); });
  emscripten::function("readTablePart", read_table_part);
  emscripten::function("knowTablePart", know_table_part);
  emscripten::function("addTablePart", add_table_part);
  emscripten::function(
      "tableState", +[] { return answer_of(trainprint::portfolio_state(table().totals())); });
  emscripten::function(
      "takeTableState",
      +[](std::size_t of) { return message_of(table().take_totals(of, table_bytes)); });
}

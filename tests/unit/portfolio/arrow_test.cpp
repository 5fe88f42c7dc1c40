// Record batches of Arrow's in and out, by hand: what libraries make of them is in tests/python.
#include <cstdint>

#include "support/catch.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

// Two rows: {"id": "a/b", "parameters": 7e9, "tags": ["gguf"]}, {"id": null, "parameters": null}.
struct MadeUp {
  const char* formats[5] = {"u", "g", "+l", "u", "d:9,2"};
  const char* names[5] = {"id", "parameters", "tags", "item", "price"};
  std::int32_t id_ends[3] = {0, 3, 3}, tag_ends[2] = {0, 4}, list_ends[3] = {0, 1, 1};
  double sizes[2] = {7e9, 0};
  std::uint8_t first_valid = 1;
  const void* root_buffers[1] = {nullptr};
  const void* id_buffers[3] = {&first_valid, id_ends, "a/b"};
  const void* size_buffers[2] = {&first_valid, sizes};
  const void* list_buffers[2] = {&first_valid, list_ends};
  const void* tag_buffers[3] = {nullptr, tag_ends, "gguf"};
  const void* price_buffers[2] = {nullptr, nullptr};
  ArrowSchema schemas[5] = {}, schema = {};
  ArrowArray arrays[5] = {}, batch = {};
  ArrowSchema *columns[4] = {&schemas[0], &schemas[1], &schemas[2], &schemas[4]},
              *items[1] = {&schemas[3]};
  ArrowArray *values[4] = {&arrays[0], &arrays[1], &arrays[2], &arrays[4]},
             *item_values[1] = {&arrays[3]};

  MadeUp() {
    const void** buffers[5] = {id_buffers, size_buffers, list_buffers, tag_buffers, price_buffers};
    const std::int64_t counts[5] = {3, 2, 2, 3, 2}, lengths[5] = {2, 2, 2, 1, 2};
    for (std::size_t i = 0; i < 5; ++i) {
      schemas[i].format = formats[i];
      schemas[i].name = names[i];
      arrays[i].length = lengths[i];
      arrays[i].null_count = -1;
      arrays[i].n_buffers = counts[i];
      arrays[i].buffers = buffers[i];
    }
    schemas[2].n_children = arrays[2].n_children = 1;
    schemas[2].children = items;
    arrays[2].children = item_values;
    schema.format = "+s";
    schema.n_children = batch.n_children = 4;
    schema.children = columns;
    batch.length = 2;
    batch.n_buffers = 1;
    batch.buffers = root_buffers;
    batch.children = values;
  }
};

}  // namespace

TEST_CASE("portfolio: a record batch is read as the same rows of JSON are", "[portfolio]") {
  MadeUp table;
  PortfolioOptions options;
  options.writes_rows = options.writes_columns = true;
  PortfolioReader batches(options), lines(options);
  REQUIRE(!batches.feed(table.schema, table.batch));  // the price, which nothing asks for, is none
  lines.feed_lines("{\"id\":\"a/b\",\"parameters\":7e9,\"tags\":[\"gguf\"],\"price\":null}\n{}\n");
  CHECK(portfolio_json(batches.totals()) == portfolio_json(lines.totals()));
  const std::string rows = batches.rows();
  CHECK(rows == lines.rows());
  CHECK(rows.find("quantised") != std::string::npos);

  ArrowSchema schema{};
  ArrowArray out{};
  batches.rows(schema, out);
  REQUIRE(out.length == 2);
  REQUIRE(out.n_children == 13);
  CHECK(std::string_view(schema.children[2]->name) == "kind");
  CHECK(static_cast<const std::int64_t*>(out.children[0]->buffers[1])[1] == 2);
  const auto* ends = static_cast<const std::int64_t*>(out.children[2]->buffers[1]);
  CHECK(std::string_view(static_cast<const char*>(out.children[2]->buffers[2]),
                         static_cast<std::size_t>(ends[1])) == "quantised");
  CHECK(out.children[1]->null_count == 1);
  // A column that was taken out of the batch outlives it.
  ArrowArray kept = *out.children[0];
  out.children[0]->release = nullptr;
  out.release(&out);
  schema.release(&schema);
  CHECK(out.release == nullptr);
  CHECK(static_cast<const std::int64_t*>(kept.buffers[1])[0] == 1);
  kept.release(&kept);
}

TEST_CASE("portfolio: a type of Arrow's that is not read is refused where it would be used",
          "[portfolio]") {
  MadeUp table;
  table.schemas[1].format = "d:38,10";
  PortfolioReader reader;
  const auto error = reader.feed(table.schema, table.batch);
  REQUIRE(error);
  CHECK(error->code == ErrorCode::unsupported);
  CHECK(reader.totals().rows() == 0);
  PortfolioOptions options;
  options.by = {"price"};
  CHECK(PortfolioReader(options).cannot_read(MadeUp().schema));
}

TEST_CASE("portfolio: a row of a batch whose text is no UTF-8 is counted as such", "[portfolio]") {
  MadeUp table;
  table.id_buffers[2] = "a/\xFF";
  PortfolioReader reader;
  REQUIRE(!reader.feed(table.schema, table.batch));
  CHECK(reader.totals().rows() == 2);
  CHECK(reader.totals().reasons().size() == 2);
}

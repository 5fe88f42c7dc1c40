// What a table's first rows are shown as, and columns that are taken for something else.
#include "json/tree.hpp"
#include "support/catch.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

Json preview_of(std::string_view bytes, std::string_view wishes = "{}", bool is_whole = true) {
  const auto options = portfolio_options(wishes);
  REQUIRE(options);
  auto json = parse_json(portfolio_preview_json(bytes, *options, is_whole));
  REQUIRE(json);
  return std::move(json.value());
}

const Json& column(const Json& preview, std::string_view name) {
  for (const Json& one : preview.find("columns")->members) {
    if (one.find("name")->text == name) return one;
  }
  FAIL("no column " << name);
  return preview;
}

std::string taken_for(const Json& preview, std::string_view name) {
  return column(preview, name).find("taken_for")->text;
}

Portfolio totals_of(std::string_view table, std::string_view wishes) {
  auto options = portfolio_options(wishes);
  REQUIRE(options);
  PortfolioReader reader(std::move(options.value()));
  REQUIRE_FALSE(reader.feed(table));
  REQUIRE_FALSE(reader.finish());
  return reader.totals();
}

}  // namespace

TEST_CASE("preview: columns by their names, cells as they are written", "[portfolio]") {
  const Json preview =
      preview_of("model;params_b;GPU hours;colour\n\"a;b\";7;100;red\nc;\"1\"\"2\";;blue\n");
  CHECK(preview.find("refused")->text.empty());
  CHECK(taken_for(preview, "model") == "modelid");
  CHECK(taken_for(preview, "params_b") == "paramsb");
  CHECK(taken_for(preview, "GPU hours") == "devicehours");
  CHECK(taken_for(preview, "colour").empty());
  const auto& cells = column(preview, "model").find("cells")->members;
  REQUIRE(cells.size() == 2);
  CHECK(cells[0].text == "a;b");
  CHECK(column(preview, "params_b").find("cells")->members[1].text == "1\"2");
}

TEST_CASE("preview: JSON Lines, each with its own keys, the last one cut", "[portfolio]") {
  const Json preview =
      preview_of("{\"id\":\"a/b\",\"epochs\":3}\n{\"id\":\"a/c\",\"tags\":[\"x\"]}\n{\"id\":\"a/",
                 "{}", false);
  CHECK(taken_for(preview, "epochs") == "epochs");
  const auto& ids = column(preview, "id").find("cells")->members;
  REQUIRE(ids.size() == 2);
  CHECK(ids[1].text == "a/c");
  const auto& tags = column(preview, "tags").find("cells")->members;
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].text.empty());
}

TEST_CASE("preview: one JSON list, whole or not", "[portfolio]") {
  const std::string_view list = "[\n {\"id\": \"a/b\",\n  \"epochs\": 3},\n {\"id\": \"a/c\"}\n]";
  for (const std::size_t cut : {list.size(), list.size() - 2}) {
    const Json preview = preview_of(list.substr(0, cut), "{}", cut == list.size());
    CHECK(preview.find("refused")->text.empty());
    CHECK(taken_for(preview, "epochs") == "epochs");
    CHECK(column(preview, "id").find("cells")->members.size() == 2);
  }
}

TEST_CASE("preview: what is no table says so", "[portfolio]") {
  CHECK(preview_of("\xff\xfe and more that is no text").find("refused")->text ==
        "This file is not UTF-8 text.");
  CHECK(preview_of("\n\n").find("refused")->text == "This file has no rows.");
}

TEST_CASE("preview: a row that is no text costs itself alone", "[portfolio]") {
  for (const std::string_view table :
       {"id,params\na/\xC3\x28,7B\na/c,8B\n",
        "{\"id\":\"a/\xC3\x28\",\"params\":\"7B\"}\n{\"id\":\"a/c\",\"params\":\"8B\"}\n"}) {
    const Json preview = preview_of(table);
    CHECK(preview.find("refused")->text.empty());
    const std::vector<Json>& cells = column(preview, "id").find("cells")->members;
    REQUIRE(cells.size() == 2);
    CHECK(cells[0].text.empty());
    CHECK(cells[1].text == "a/c");
  }
}

TEST_CASE("preview: a column that is taken for another counts as that one", "[portfolio]") {
  constexpr std::string_view kTable = "wer,verbrauch,region\na/b,1000,FRA\n";
  constexpr std::string_view kWishes =
      R"({"columns":{"wer":"id","verbrauch":"energykwh","region":""}})";
  const Json preview = preview_of(kTable, kWishes);
  CHECK(taken_for(preview, "verbrauch") == "energykwh");
  CHECK(taken_for(preview, "region").empty());
  const Portfolio totals = totals_of(kTable, kWishes);
  CHECK(totals.sum().rows() == 1);
  CHECK(totals.top().front().id == "a/b");
  CHECK(totals.landscape().disclosed()[3] == 0);  // no region
}

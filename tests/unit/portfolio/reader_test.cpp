// Tables as they come: cut anywhere, in shares, with rows that cannot be read.
#include <random>
#include <thread>

#include "support/catch.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

PortfolioOptions by_region() {
  PortfolioOptions options;
  options.by = {"region", "author"};
  options.writes_rows = true;
  return options;
}

struct Answer {
  std::string summary, rows;
  bool operator==(const Answer&) const = default;
};

// In pieces of `size` bytes.
Answer read(std::string_view table, std::size_t size, PortfolioOptions options = by_region()) {
  PortfolioReader reader(std::move(options));
  Answer out;
  for (std::size_t at = 0; at < table.size(); at += size) {
    REQUIRE(!reader.feed(table.substr(at, size)));
    out.rows += reader.rows();
  }
  REQUIRE(!reader.finish());
  out.rows += reader.rows();
  out.summary = portfolio_json(reader.totals());
  return out;
}

Portfolio totals(std::string_view table) {
  PortfolioReader reader;
  REQUIRE(!reader.feed(table));
  REQUIRE(!reader.finish());
  return reader.totals();
}

// Rows with and without what makes them hard to read.
std::string made_up_lines(std::size_t count) {
  std::mt19937_64 random(20261130);
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    const auto at = std::to_string(i);
    const char* regions[] = {"France", "DEU", "Atlantis"};
    switch (random() % 8) {
      case 0:
        out += "not json\n";
        break;
      case 1:
        out += "{\"id\": \"a/cut" + at + "\", \"parameters\n";
        break;
      case 2:
        out += "\n  \n{\"id\":\"b/" + at + "\",\"parameters\":NaN}\r\n";
        break;
      default:
        out += "{\"id\":\"c" + std::to_string(random() % 5) + "/" + at +
               "\",\"parameters\":" + std::to_string(1 + random() % 100'000'000'000) +
               ",\"region\":\"" + regions[random() % 3] + "\"}\n";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("portfolio: however a table is cut and shared out, the answer is the same bytes",
          "[portfolio][large]") {
  const std::string lines = "{\"id\":\"a/b\",\"parameters\":\"7B\"}\n" + made_up_lines(30'000);
  REQUIRE(lines.size() > 1'000'000);  // so that it is not all accounted for at the end
  const Answer whole = read(lines, lines.size());
  CHECK(whole.rows.find("\"row\":30001,") != std::string::npos);
  CHECK(read(lines, 777) == whole);
  CHECK(read(lines, 100'003) == whole);
  PortfolioOptions options = by_region();
  options.shares = 3;
  CHECK(read(lines, 65536, options) == whole);
  options.run_shares = [](std::size_t shares, const std::function<void(std::size_t)>& work) {
#ifdef __EMSCRIPTEN__  // which has no threads
    for (std::size_t i = shares; i > 0; --i) work(i - 1);
#else
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < shares; ++i) threads.emplace_back(work, i);
    for (std::thread& thread : threads) thread.join();
#endif
  };
  CHECK(read(lines, 65536, options) == whole);
}

TEST_CASE("portfolio: several readers without memory in common give the same bytes",
          "[portfolio][large]") {
  std::string csv = "id,parameters,region,note\n";
  for (int i = 0; i < 30'000; ++i) {
    csv += "org/m" + std::to_string(i % 20'000) + ",\"" + std::to_string(i) +
           "M\",France,\"two\nlines, \"\"quoted\"\"\"\n";
  }
  std::string list = "[7, [{}], ";
  for (int i = 0; i < 30'000; ++i)
    list += "{\"id\":\"a/" + std::to_string(i / 2) + "\",\"parameters\":\"7B\"},\n";
  const std::string lines = "{\"id\":\"a/b\",\"parameters\":\"7B\"}\n" + made_up_lines(30'000);
  const std::string bad = "id,parameters\na/b\xFF,7B\na/c,7B,8\n\"a/d,9B\na/e,1B\n";
  for (const std::string& table : {csv, list + "]", list, list + "] and more", lines, bad}) {
    const Answer whole = read(table, table.size());
    PortfolioReader cutter(by_region());
    cutter.cut_only();
    std::vector<PortfolioReader> readers;
    for (int i = 0; i < 3; ++i) readers.emplace_back(by_region());
    Answer found;
    std::uint64_t rows_before = 0;
    std::size_t parts = 0;
    const auto work = [&] {
      std::vector<std::vector<std::uint64_t>> ids;
      std::vector<std::size_t> readers_of;
      // All that are at hand are read before the first of them is added.
      for (std::string part = cutter.next_part(); !part.empty(); part = cutter.next_part()) {
        readers_of.push_back(parts++ * 7 % 3);
        ids.push_back(readers[readers_of.back()].read_part(part));
      }
      for (std::size_t i = 0; i < ids.size(); ++i) {
        PortfolioReader& reader = readers[readers_of[i]];
        reader.add_part(rows_before, cutter.know_part(ids[i]));
        rows_before += ids[i].size();
        found.rows += reader.rows();
      }
      for (std::size_t i = 0; i < readers.size(); ++i)
        REQUIRE(!cutter.take_totals(i, portfolio_state(readers[i].totals())));
    };
    for (std::size_t at = 0; at < table.size(); at += 200'000) {
      REQUIRE(!cutter.feed(std::string_view(table).substr(at, 200'000)));
      work();
    }
    REQUIRE(!cutter.finish());
    work();
    found.summary = portfolio_json(cutter.totals());
    CHECK(parts >= (table.size() > 1'000 ? 4u : 1u));
    CHECK(found.rows == whole.rows);
    CHECK(found.summary == whole.summary);
  }
  PortfolioReader reader;
  CHECK(reader.take_totals(0, "{}").has_value());
  CHECK(reader.read_part("").empty());
}

TEST_CASE("portfolio: a reader goes on where another one was", "[portfolio][large]") {
  for (const bool csv : {false, true}) {
    std::string table = csv ? "id,parameters,region\n" : "{\"id\":\"a/b\",\"parameters\":\"7B\"}\n";
    if (csv) {
      for (int i = 0; i < 50'000; ++i)
        table += "org/m" + std::to_string(i % 40'000) + ",\"" + std::to_string(i) + "M\",France\n";
    } else {
      table += made_up_lines(30'000);
    }
    const Answer whole = read(table, table.size());
    PortfolioReader first(by_region());
    REQUIRE(!first.feed(std::string_view(table).substr(0, 1'200'000 % table.size())));
    const std::string rows = first.rows();
    REQUIRE((first.bytes_done() > 0 || csv));
    PortfolioReader second(by_region());
    REQUIRE(!second.go_on_from(first.state()));
    REQUIRE(second.bytes_done() == first.bytes_done());
    REQUIRE(!second.feed(
        std::string_view(table).substr(static_cast<std::size_t>(second.bytes_done()))));
    REQUIRE(!second.finish());
    CHECK(rows + second.rows() == whole.rows);
    CHECK(portfolio_json(second.totals()) == whole.summary);
    CHECK(second.go_on_from("{}").has_value());
    CHECK(PortfolioReader().go_on_from(first.state()).has_value());  // other groups
  }
}

TEST_CASE("portfolio: cells are those of a row of CSV, whatever is in their quotes",
          "[portfolio]") {
  const std::string table =
      "\xEF\xBB\xBFModel;Params;Note\r\n"
      "\"a/b\";7B;\"two\nlines; and \"\"quotes\"\"\"\r\n"
      "\r\n"
      "a/c;13B;5\" disk\n"
      "a/d;1B;\n"
      "a/e;1B;\"\"";
  const Answer whole = read(table, table.size());
  CHECK(read(table, 1) == whole);
  const Portfolio sum = totals(table);
  CHECK(sum.rows() == 4);
  CHECK(sum.sum().rows() == 4);
}

TEST_CASE("portfolio: a quote that is never closed costs its row alone", "[portfolio]") {
  std::string table = "id,params\na/b,7B\n\"a/c,7B\na/d,7B\n\"a/e\",7B\n";
  for (int i = 0; i < 1000; ++i) table += "\"o/" + std::to_string(i) + "\",7B\n";
  // The quote pairs with the next one: a row of its own two lines, with too few cells.
  const Portfolio paired = totals(table);
  CHECK(paired.sum().rows() >= 1001);
  const Portfolio open = totals("id,params\na/b,7B\n\"a/c,7B\na/d,7B\na/e,7B\n");
  CHECK(open.rows() == 4);
  CHECK(open.sum().rows() == 3);
  CHECK(open.reasons().front().first.front() == 2);
}

TEST_CASE("portfolio: what cannot be a row is counted by its reason and harms no other",
          "[portfolio]") {
  const std::string good = "{\"id\":\"a/b\",\"parameters\":\"7B\"}\n";
  const std::string huge(40u << 20, 'x');
  const Portfolio sum =
      totals(good + "{\"id\":\"" + huge + "\"}\n{\"id\":\"" + huge.substr(0, 10u << 20) +
             "\",\"parameters\":1e9}\n\xFF\xFE\n[1,{\"id\":2}]\n7\n\"text\"\nnull\n{}\n" +
             "{\"id\":\"t\",\"id\":\"u\"}\n{\"parameters\":1e400}\n{\"parameters\":[]}\n" +
             "{\"safetensors\":{\"total\":{}},\"parameters\":{\"a\":[{}]}}\n" +
             "{\"id\":\"a/z\",\"parameters\":\"7B\",\"cardData\":\"{broken\"}\n{\"id\":\"cut");
  CHECK(sum.rows() == 15);
  CHECK(sum.sum().rows() == 2);  // the first and the one whose card data are no JSON
  std::uint64_t counted = 0;
  for (const ReasonCount& reason : sum.reasons()) counted += reason.rows;
  CHECK(counted == 13);
  const Portfolio csv = totals("id,params\na/b,7B\n\xFF\xFE,7B\na/c,7B,8B\na/d\na/e,1B\n");
  CHECK(csv.rows() == 5);
  CHECK(csv.sum().rows() == 2);
}

TEST_CASE("portfolio: tables of which no row can be read are refused", "[portfolio]") {
  PortfolioReader columns, empty;
  CHECK(columns.feed("a,b\n1,2\n").has_value());
  CHECK(!empty.feed(""));
  CHECK(!empty.finish());
  CHECK(empty.totals().rows() == 0);
}

TEST_CASE("portfolio: one JSON list is read as its rows, in whatever pieces it comes",
          "[portfolio]") {
  const std::string_view lines =
      "{\"id\":\"a/b\",\"parameters\":\"7B\",\"note\":\"[\\\"{],\"}\n{\"id\":\"a/c\"}\n7\n";
  const Answer expected = read(lines, lines.size());
  const std::string list =
      "\xEF\xBB\xBF\n [\n  {\n    \"id\": \"a/b\",\n    \"parameters\": \"7B\",\n    \"note\": "
      "\"[\\\"{],\"\n  },\n{\"id\":\"a/c\"},7 ]\n";
  for (std::size_t size = 1; size <= list.size(); ++size) CHECK(read(list, size) == expected);
  CHECK(read("[]", 1) == read("\n", 1));
  // Gone on with after every byte: each row once.
  for (std::size_t cut = 0; cut <= list.size(); ++cut) {
    PortfolioReader before(by_region()), after(by_region());
    REQUIRE(!before.feed(std::string_view(list).substr(0, cut)));
    REQUIRE(!after.go_on_from(before.state()));
    REQUIRE(
        !after.feed(std::string_view(list).substr(static_cast<std::size_t>(after.bytes_done()))));
    REQUIRE(!after.finish());
    CHECK(portfolio_json(after.totals()) == expected.summary);
  }
}

TEST_CASE("portfolio: a list that is cut short, or more than a list, says so", "[portfolio]") {
  const auto reasons_of = [](std::string_view table) {
    std::string out;
    for (const ReasonCount& reason : totals(table).reasons())
      out += reason.reason + "|" + reason.example + "|" + std::to_string(reason.rows) + ";";
    return out;
  };
  const std::string_view row = "{\"parameters\":\"7B\"}";
  for (const char* cut : {"[{\"parameters\":\"7B\"}", "[{\"parameters\":\"7B\"},",
                          "[{\"parameters\":\"7B\"},{\"par"}) {
    CHECK(totals(cut).sum().rows() == 1);
    CHECK(reasons_of(cut) ==
          "malformed_json|The list ends here without \"]\": was it cut short?|1;");
  }
  const std::string behind =
      "[" + std::string(row) + "]\n" + std::string(row) + "\n" + std::string(row);
  CHECK(totals(behind).sum().rows() == 1);
  CHECK(reasons_of(behind) == "malformed_json|This stands behind the list and is not read.|1;");
  const std::string odd = "[" + std::string(row) + ",," + std::string(row) + ",]";
  CHECK(totals(odd).sum().rows() == 2);
  CHECK(totals(odd).rows() == 3);
  CHECK(totals("[[1,2],\"a\",{\"parameters\":\"7B\"]}]").rows() >= 3);
}

TEST_CASE("portfolio: of columns that mean the same, the order decides nothing", "[portfolio]") {
  const char* rows[] = {
      R"({"id":"a/b","params":"7B","parameters":"13B","_id":"5f1","modelId":"c/d"})",
      R"({"modelId":"c/d","parameters":"13B","_id":"5f1","params":"7B","id":"a/b"})"};
  for (const char* text : rows) {
    const auto row = portfolio_row(text);
    REQUIRE(row);
    CHECK(row->id == "c/d");
    // Numbers that differ are asked about, in the same words.
    REQUIRE(row->errors.size() == 1);
    CHECK(row->errors[0].message ==
          "\"parameters\" says 13B, \"params\" says 7B. Keep the one that is right.");
  }
}

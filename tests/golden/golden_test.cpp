// Anchors: published or worked by hand, never regenerated. The same files are read by Node and by
// the page's tests.
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/json.hpp"

using Json = nlohmann::json;

TEST_CASE("golden: every run gives what its source says", "[golden]") {
  const auto files = list_files("tests/golden", ".json");
  REQUIRE(files.size() >= 9);
  for (const std::string& file : files) {
    const Json golden = Json::parse(read_file(file));
    INFO(file << ": " << golden.at("title"));
    REQUIRE(!golden.at("source").get<std::string>().empty());
    const Json answer = Json::parse(trainprint::estimate_json(golden.at("run").dump()));

    if (golden.contains("errors")) {
      REQUIRE(answer.at("ok") == false);
      const Json& errors = answer.at("errors");
      INFO(errors.dump(1));
      REQUIRE(errors.size() == golden.at("errors").size());
      for (std::size_t i = 0; i < errors.size(); ++i) {
        const Json& expected = golden.at("errors")[i];
        CHECK(errors[i].at("code") == expected.at("code"));
        CHECK(errors[i].at("field") == expected.at("field"));
        CHECK(errors[i].at("message").get<std::string>().size() > 20);
        if (expected.contains("suggests")) {
          const auto suggestions = errors[i].at("suggestions").get<std::vector<std::string>>();
          CHECK(std::find(suggestions.begin(), suggestions.end(), expected.at("suggests")) !=
                suggestions.end());
        }
      }
      continue;
    }

    INFO(answer.dump(1));
    REQUIRE(answer.at("ok") == true);
    REQUIRE(!golden.at("expect").empty());
    for (const Json& expected : golden.at("expect")) {
      const std::string path = expected.at("path");
      INFO("path " << path);
      const Json& actual = answer.at("report").at(Json::json_pointer(path));
      if (expected.contains("text")) {
        CHECK(actual == expected.at("text"));
      } else if (expected.contains("absent")) {
        CHECK(actual.is_null());
      } else {
        CHECK(within(actual.get<double>(), expected.at("value").get<double>(),
                     expected.at("relative_tolerance").get<double>()));
      }
    }
  }
}

TEST_CASE("golden: files give the run that stands beside them, to the last digit", "[golden]") {
  const auto files = list_files("tests/golden/imports", ".json");
  REQUIRE(files.size() >= 2);
  for (const std::string& file : files) {
    const Json golden = Json::parse(read_file(file));
    INFO(file << ": " << golden.at("title"));
    REQUIRE(!golden.at("source").get<std::string>().empty());
    const Json request = {{"files", golden.at("files")}};
    const Json answer = Json::parse(trainprint::import_json(request.dump()));
    INFO(answer.dump(1));
    REQUIRE(!golden.at("run").empty());
    CHECK(answer.at("run") == golden.at("run"));
  }
}

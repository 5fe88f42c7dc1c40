#include "support/catch.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

std::string metrics_of(const std::string& metrics) {
  return metrics_json(
      R"([{"results": [{"dataset": {"type": "imdb", "name": "IMDb"}, "metrics": [)" + metrics +
      "]}]}]");
}

}  // namespace

TEST_CASE("metrics: those of which more is better are points of 100, by their data") {
  CHECK(metrics_of(R"({"type": "accuracy", "value": 0.93}, {"type": "F1", "value": 88.5},
                      {"type": "exact-match", "value": 40})") ==
        R"({"F1, imdb":88.5,"accuracy, imdb":93.0,"exact match, imdb":40.0})");
  CHECK(metrics_json(R"([{"results": [{"dataset": {"type": "", "name": "IMDb"},
                          "metrics": [{"type": "accuracy", "value": 1}]}]}])") ==
        R"({"accuracy, IMDb":100.0})");
}

TEST_CASE("metrics: what cannot be compared is left out") {
  CHECK(metrics_of(R"({"type": "wer", "value": 5}, {"type": "loss", "value": 0.2},
                      {"type": "accuracy", "value": "high"}, {"type": 7, "value": 1})") == "{}");
  CHECK(metrics_of(R"({"type": "accuracy", "value": 0}, {"type": "f1", "value": 1e9},
                      {"type": "map", "value": null}, {"value": 3}, {"type": "bleu"})") == "{}");
  CHECK(metrics_json(R"([{"results": [{"metrics": [{"type": "f1", "value": 1}]}]}])") == "{}");
}

TEST_CASE("metrics: of one that stands twice with different values none is taken") {
  const std::string first = R"({"type": "accuracy", "value": 0.93})",
                    other = R"({"type": "accuracy", "value": 0.95})";
  CHECK(metrics_of(first + "," + other) == "{}");
  CHECK(metrics_of(first + "," + other + "," + first) == "{}");
  CHECK(metrics_of(first + R"(, {"type": "accuracy", "value": 93})") ==
        R"({"accuracy, imdb":93.0})");
}

TEST_CASE("metrics: there are none where there is nothing to read") {
  for (const char* nothing :
       {"", "null", "{}", "\"x\"", "[null]", "[{}]", R"([{"results": {}}])",
        R"([{"results": [{}, null, {"metrics": 7}]}])", "[{\"results\": [", "[[[[[["})
    CHECK(metrics_json(nothing) == "{}");
}

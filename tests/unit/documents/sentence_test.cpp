// A sentence as JSON: its pieces put together are the sentence, and what came from each stands
// beside it.
#include <string>

#include "json/tree.hpp"
#include "support/catch.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

Json heard(std::string_view request) { return *parse_json(sentence_json(request)); }

std::string joined(const Json& answer) {
  std::string out;
  for (const Json& part : answer.find("parts")->members) out += part.find("text")->text;
  return out;
}

}  // namespace

TEST_CASE("sentence json: the pieces are the sentence, each with its values") {
  const Json answer =
      heard(R"({"text": "LoRA of Koala 7B on one RTX 4090 for 9 hours in Berlin"})");
  CHECK(joined(answer) == "LoRA of Koala 7B on one RTX 4090 for 9 hours in Berlin");
  const Json& run = *answer.find("run");
  CHECK(run.find("accelerator_count")->number == 1);
  CHECK(run.find("wall_clock_hours")->number == 9);
  CHECK(run.find("region")->text == "Berlin");
  std::string used, unused;
  for (const Json& part : answer.find("parts")->members) {
    const std::string& kind = part.find("kind")->text;
    if (kind == "used") used += part.find("text")->text + "|";
    if (kind == "unused") unused += part.find("text")->text + "|";
    CHECK((kind == "used") == !part.find("values")->members.empty());
  }
  CHECK(used == "LoRA|7B|one RTX 4090 for 9 hours|Berlin|");
  CHECK(unused == "Koala|");
}

TEST_CASE("sentence json: what is asked is no value of the run") {
  const Json answer = heard(R"({"text": "8 A100 for 100 to 200 hours"})");
  CHECK(joined(answer) == "8 A100 for 100 to 200 hours");
  CHECK(answer.find("run")->find("wall_clock_hours") == nullptr);
  CHECK(!answer.find("questions")->members.empty());
}

TEST_CASE("sentence json: what is no sentence is refused in words") {
  for (const char* request :
       {"", "7", "{}", R"({"text": 7})", R"({"text": "x", "answers": "1a"})",
        R"({"text": "x", "answers": [1]})", R"({"text": "x", "answers": ["1a"]})",
        R"({"text": "5 hours in Atlantis"})"}) {
    CAPTURE(request);
    const Json answer = heard(request);
    CHECK(answer.find("ok")->number == 0);
    CHECK(!answer.find("errors")->members.at(0).find("message")->text.empty());
  }
}

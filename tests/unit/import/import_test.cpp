#include "trainprint/import.hpp"

#include <chrono>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include "nlohmann/json.hpp"
#include "support/catch.hpp"
#include "support/pace.hpp"
#include "support/reading.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

const std::string kCsv =
    "project_name,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model\n"
    "bert,7200,0.25,1.2,FRA,2,2 x NVIDIA A100-SXM4-80GB\n";
const std::string kConfig =
    R"({"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12, "n_positions": 1024,
        "vocab_size": 50257, "torch_dtype": "float32"})";
const std::string kState =
    R"({"global_step": 10, "total_flos": 1e15, "log_history": [{"train_runtime": 7100}]})";

std::vector<ImportedFile> files(std::vector<std::pair<std::string, std::string>> given) {
  std::vector<NamedFile> named;
  for (const auto& [name, text] : given) named.push_back({name, text});
  return read_files(named);
}

RunReading together(std::vector<std::pair<std::string, std::string>> given) {
  return merged(files(std::move(given)));
}

std::string utf16(std::string_view text, bool little, bool mark) {
  std::string out = mark ? (little ? "\xFF\xFE" : "\xFE\xFF") : "";
  for (const char c : text) out += little ? std::string{c, '\0'} : std::string{'\0', c};
  return out;
}

Error refused(std::string_view name, std::string_view bytes) {
  const auto reading = read_file(name, bytes);
  REQUIRE(!reading);
  return reading.error();
}

using Json = nlohmann::json;
Json answer(const Json& request) { return Json::parse(import_json(request.dump())); }

}  // namespace

TEST_CASE("import: a file is what its content says, whatever its name", "[import]") {
  CHECK(holds(read_file("data.txt", kCsv)->label, "CodeCarbon"));
  CHECK(holds(read_file("emissions.csv", kConfig)->label, "config.json"));
  CHECK(holds(read_file("", kState)->label, "trainer_state"));
  CHECK(read_file("x.json", "\xEF\xBB\xBF" + kState).ok());
  CHECK(source_of("\xEF\xBB\xBF" + kState, read_file("x.json", "\xEF\xBB\xBF" + kState)->runs[0],
                  "wall_clock_hours") == "7100");
  CHECK(holds(refused("x.csv", "a,b\n").message, "energy_consumed"));
  CHECK(holds(refused("x.txt", "hello").message, "trainer_state.json"));
}

TEST_CASE("import: UTF-16 is read, other bytes say what they are", "[import]") {
  for (const bool little : {true, false}) {
    for (const bool mark : {true, false}) {
      const auto reading = read_file("emissions.csv", utf16(kCsv, little, mark));
      REQUIRE(reading);
      CHECK(value_of(reading->runs.at(0), "energy_kwh") == "1.2");
      CHECK(reading->runs[0].values[0].range.end == 0);
    }
  }
  CHECK(refused("e.csv", "").code == ErrorCode::insufficient_input);
  CHECK(refused("e.csv", " \r\n").code == ErrorCode::insufficient_input);
  CHECK(holds(refused("e.xlsx", "PK\x03\x04....").message, "CSV"));
  CHECK(holds(refused("e.gz", "\x1F\x8B....").message, "compressed"));
  CHECK(holds(refused("m.gguf", std::string("GGUF\x09\0\0\0", 8)).message, "weights"));
  CHECK(holds(refused("m.safetensors", std::string("\x10\0\0\0\0\0\0\0{\"a\":1}", 15)).message,
              "weights"));
  CHECK(holds(refused("e.csv", "project,region\na,\xCEle\n").message, "Line 2 is no UTF-8"));
  CHECK(refused("e.bin", std::string("ab\0cd", 5)).code == ErrorCode::not_text);
}

TEST_CASE("import: megabytes of anything are refused in linear time", "[import]") {
  constexpr std::size_t kSize = kSlowBuild ? 1u << 18 : 4u << 20;
  const std::string fillers[] = {std::string(kSize, '\0'),
                                 std::string(kSize, '['),
                                 std::string(kSize, '"'),
                                 std::string(kSize, ','),
                                 "emissions,energy_consumed\n\"" + std::string(kSize, '"'),
                                 "{\"a\":\"" + std::string(kSize, 'N')};
  for (const std::string& filler : fillers) CHECK(!read_file("x", filler));
}

TEST_CASE("import: a model card of 20 MB is refused, and how much is read is said", "[import]") {
  std::string card = "---\nlicense: mit\n---\n# M\n\n## Training\n\n- **Hardware:** 8 x A100\n\n";
  REQUIRE(read_file("README.md", card).ok());
  while (card.size() < 20'000'000) card += "Some words about the model that go on and on.\n";
  for (const char* name : {"README.md", "pasted text"}) {
    INFO(name);
    const auto start = std::chrono::steady_clock::now();
    const Error error = refused(name, card);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
    CHECK(error.code == ErrorCode::not_text);
    CHECK(error.message ==
          "This file has 20 MB; a README.md is read up to 16.8 MB. Leave out what is not about the "
          "model and its training.");
  }
}

TEST_CASE("import: files that lie beside each other fill one run", "[import]") {
  const RunReading run = together({{"emissions.csv", kCsv}, {"config.json", kConfig}});
  CHECK(value_of(run, "energy_kwh") == "1.2");
  CHECK(value_of(run, "parameters") == "124439808");
  CHECK(value_of(run, "accelerator") == "NVIDIA A100-SXM4-80GB");
  CHECK(run.questions.empty());
  const auto read_back = run_from_json(run_document(run));
  REQUIRE(read_back);
  CHECK(read_back->energy->as_kwh() == 1.2);
  CHECK(read_back->energy_boundary == Boundary::it);
  const auto report = estimate(*read_back);
  REQUIRE(report);
  CHECK(report->headline().tier == Tier::t1a);
}

TEST_CASE("import: hours that nearly agree are taken with a notice, others are asked", "[import]") {
  const RunReading near = together({{"emissions.csv", kCsv}, {"trainer_state.json", kState}});
  CHECK(value_of(near, "wall_clock_hours") == "2");
  CHECK(holds(notice_of(near, "hours_differ"), "trainer_state.json 1.97222222 h"));
  const RunReading far =
      together({{"emissions.csv", kCsv},
                {"trainer_state.json", R"({"log_history": [{"train_runtime": 3600}]})"}});
  CHECK(value_of(far, "wall_clock_hours").empty());
  CHECK(question_of(far, "wall_clock_hours") ==
        "emissions.csv says 2 and trainer_state.json says 1. Which is right?");
}

TEST_CASE("import: a count of what is stored yields to config.json", "[import]") {
  const std::string hub =
      R"({"_id": "1", "id": "openai-community/gpt2", "safetensors":
          {"parameters": {"F32": 137022720}, "total": 137022720}})";
  const RunReading run = together({{"hub.json", hub}, {"config.json", kConfig}});
  CHECK(value_of(run, "parameters") == "124439808");
  CHECK(holds(notice_of(run, "stored_count_larger"), "hub.json stores"));
  CHECK(notice_of(run, "stored_count").empty());
  // Fewer numbers than parameters have no such reason.
  const RunReading fewer = together(
      {{"hub.json", R"({"parameters": {"F32": 1000}, "total": 1000})"}, {"config.json", kConfig}});
  CHECK(holds(question_of(fewer, "parameters"), "config.json says 124439808"));
  // The index asks for its dtype, and config.json answers.
  const RunReading index =
      together({{"i.json", R"({"metadata": {"total_size": 497759232}, "weight_map": {}})"},
                {"config.json", kConfig}});
  CHECK(index.questions.empty());
}

TEST_CASE("import: two logs that differ are asked about, or joined", "[import]") {
  const std::string other =
      "project_name,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model\n"
      "bert,7200,0.2,1.0,FRA,2,2 x NVIDIA A100-SXM4-80GB\n";
  const auto both = files({{"node0.csv", kCsv}, {"node1.csv", other}});
  CHECK(holds(question_of(merged(both), "energy_kwh"), "or are they parts of one training?"));
  const ImportedFile joined = joined_logs(both);
  CHECK(joined.name == "node0.csv + node1.csv");
  CHECK(joined.reading.runs.size() == 2);
}

TEST_CASE("import: places agree where one lies in the other", "[import]") {
  const auto in = [](std::string_view place) {
    return "duration,emissions,energy_consumed,country_name,region\n3600,1,1," +
           std::string(place) + "\n";
  };
  const RunReading run = together({{"a.csv", in("USA,")}, {"b.csv", in("USA,california")}});
  CHECK(value_of(run, "region") == "california, USA");
  const RunReading apart = together({{"a.csv", in("FRA,")}, {"b.csv", in("DEU,")}});
  CHECK(holds(question_of(apart, "region"), "a.csv says FRA and b.csv says DEU"));
}

TEST_CASE("import: a file of several runs waits for a choice", "[import]") {
  const RunReading run =
      together({{"emissions.csv", kCsv + "b,60,1,1,FRA,,\n"}, {"config.json", kConfig}});
  CHECK(holds(question_of(run, ""), "emissions.csv holds 2 runs"));
  CHECK(value_of(run, "energy_kwh").empty());
  CHECK(value_of(run, "parameters") == "124439808");
}

TEST_CASE("import_json: files in, runs, questions and one run out", "[import]") {
  const Json out = answer({{"files",
                            {{{"name", "emissions.csv"}, {"text", kCsv}},
                             {{"name", "x.bin"}, {"text", "hello"}},
                             {{"name", "config.json"}, {"text", kConfig}}}}});
  CHECK(out["files"][0]["name"] == "emissions.csv");
  CHECK(out["files"][0]["kind"] == "CodeCarbon emissions.csv");
  const Json& value = out["files"][0]["runs"][0]["values"][0];
  CHECK(value["field"] == "name");
  CHECK(kCsv.substr(value["begin"],
                    value["end"].get<std::size_t>() - value["begin"].get<std::size_t>()) == "bert");
  CHECK(out["files"][0]["more_runs"] == 0);
  CHECK(out["files"][1]["errors"][0]["code"] == "unsupported");
  CHECK(out["run"]["energy_kwh"] == 1.2);
  CHECK(out["run"]["parameters"] == 124439808);
  CHECK(out["questions"].empty());
  CHECK(Json::parse(estimate_json(out["run"].dump()))["ok"] == true);
}

TEST_CASE("import_json: runs are chosen by number and summed", "[import]") {
  const std::string two = kCsv + "bert,3600,0.1,0.5,FRA,2,2 x NVIDIA A100-SXM4-80GB\n";
  const auto chosen = [&](const Json& runs) {
    return answer({{"files", {{{"name", "e.csv"}, {"text", two}, {"runs", runs}}}}});
  };
  CHECK(chosen({1})["run"]["energy_kwh"] == 0.5);
  CHECK(chosen({0, 1})["run"]["energy_kwh"] == 1.7);
  CHECK(chosen({0, 1})["run"]["device_hours"] == 6);
  CHECK(chosen({0, 1})["files"][0]["runs"].size() == 2);
  CHECK(chosen({7})["files"][0]["errors"][0]["code"] == "out_of_range");
  CHECK(chosen(nullptr)["questions"].size() == 1);
  CHECK(chosen("x")["errors"][0]["field"] == "files.0.runs");
  // In 32 bits this would be run 0.
  CHECK(chosen({4294967296})["errors"][0]["field"] == "files.0.runs");
}

TEST_CASE("import_json: a value says which line of its file it stands in, a sum none", "[import]") {
  const std::string csv = "\n" + kCsv + "\nroberta,3600,0.5,2.4,FRA,2,2 x NVIDIA A100-SXM4-80GB\n";
  const Json log = answer({{"files", {{{"name", "e.csv"}, {"text", csv}}}}})["files"][0];
  for (const Json& value : log["runs"][0]["values"]) {
    INFO(value);
    CHECK(value["line"] == (value["end"] > value["begin"] ? 3 : 0));
  }
  CHECK(log["runs"][1]["values"][0]["line"] == 5);
  CHECK(log["runs"][1]["values"][2]["line"] == 5);
}

TEST_CASE("import_json: files may stand beside the request", "[import]") {
  const Json request = {{"files", {{{"name", "e.csv"}}, {{"name", "config.json"}}}}};
  const std::vector<std::string> contents{kCsv, kConfig};
  const Json beside = Json::parse(import_json(request.dump(), contents));
  CHECK(beside == answer({{"files",
                           {{{"name", "e.csv"}, {"text", kCsv}},
                            {{"name", "config.json"}, {"text", kConfig}}}}}));
  CHECK(beside["run"]["parameters"] == 124439808);
  // One of the two is missing.
  const Json refused = Json::parse(import_json(request.dump(), std::span(contents).first(1)));
  CHECK(refused["errors"][0]["field"] == "files.1");
}

TEST_CASE("import_json: of a long log a thousand runs are listed, any can be chosen or summed",
          "[import]") {
  std::string csv = kCsv.substr(0, kCsv.find('\n') + 1);
  constexpr int kRuns = 1500;
  for (int i = 1; i <= kRuns; ++i)
    csv += "bert,3600,0.1," + std::to_string(i) + ",FRA,2,2 x NVIDIA A100-SXM4-80GB\n";
  const auto chosen = [&](const Json& runs) {
    return answer({{"files", {{{"name", "e.csv"}, {"text", csv}, {"runs", runs}}}}});
  };
  const Json open = chosen(nullptr);
  CHECK(open["files"][0]["runs"].size() == 1000);
  CHECK(open["files"][0]["more_runs"] == 500);
  CHECK(holds(open["questions"][0]["question"].get<std::string>(), "holds 1500 runs"));
  const Json last = chosen({kRuns - 1});
  CHECK(last["run"]["energy_kwh"] == kRuns);
  CHECK(last["files"][0]["more_runs"] == 500);
  std::vector<int> all(kRuns);
  std::iota(all.begin(), all.end(), 0);
  CHECK(chosen(all)["run"]["energy_kwh"] == kRuns * (kRuns + 1) / 2);
  CHECK(holds(chosen({kRuns})["files"][0]["errors"][0]["message"].get<std::string>(),
              "the file has 1500"));
}

TEST_CASE("import_json: what is no list of files is refused", "[import]") {
  for (const char* text :
       {"", "[]", "{}", R"({"files": 3})", R"({"files": [3]})", R"({"files": [{"name": "a"}]})"}) {
    INFO(text);
    CHECK(Json::parse(import_json(text)).contains("errors"));
  }
  CHECK(Json::parse(import_json(R"({"files": []})"))["run"].empty());
}

TEST_CASE("import: a model card gives its figures, wherever they stand", "[import]") {
  const auto card = read_file("README.md",
                              "---\nlicense: mit\n---\n# M\n\n## Environmental Impact\n\n- "
                              "**Hardware Type:** 8 x A100-SXM4-80GB\n"
                              "- **Hours used:** 100 GPU hours\n- **Compute Region:** France\n");
  REQUIRE(card.ok());
  REQUIRE(card->runs.size() == 1);
  bool hours = false;
  for (const ReadValue& value : card->runs[0].values) {
    hours = hours || (value.field == "device_hours" && value.value == "100");
  }
  CHECK(hours);
}

TEST_CASE("import: a card is a card by its headings, whatever its name", "[import]") {
  const std::string body = "# My model\n\n## Training\n\n- **Hardware:** 8 x A100 80GB\n";
  for (const char* name : {"pasted text", "README", "card.txt"}) {
    INFO(name);
    const auto reading = read_file(name, body);
    REQUIRE(reading);
    CHECK(reading->label == "Model card");
    REQUIRE(reading->runs.size() == 1);
    CHECK(value_of(reading->runs[0], "accelerator_count") == "8");
  }
  CHECK(read_file("pasted text", "# My model\n\n## Citation\n\nNone.\n")->label == "Model card");
  CHECK(refused("train.py", "# training loop\nimport torch\n").code == ErrorCode::unsupported);
  CHECK(holds(refused("pasted text", "# notes\nmilk\n").message, "model card"));
}

TEST_CASE("import: prose about a training is read, other prose is refused", "[import]") {
  const auto reading = read_file("pasted text", "Trained on 8 A100 GPUs for 3 days in Germany.");
  REQUIRE(reading);
  CHECK(reading->label == "Text");
  REQUIRE(reading->runs.size() == 1);
  CHECK(value_of(reading->runs[0], "wall_clock_hours") == "72");
  CHECK(value_of(reading->runs[0], "region") == "Germany");
  CHECK(holds(refused("pasted text", "The weather was fine.").message, "model card"));
}

TEST_CASE("import: a card comes with what the linter says and its safe fix", "[import]") {
  const std::string readme =
      "---\nco2_eq_emissions:\n  emissions: 1,200.5\n  source: CodeCarbon\n---\n# Model\n";
  const Json out = answer({{"files",
                            {{{"name", "a"}, {"text", readme}},
                             {{"name", "b"}, {"text", kState}},
                             {{"name", "c"}, {"text", "Trained for 5 hours on 2 V100."}}}}});
  const Json& card = out["files"][0]["card"];
  CHECK(card["reading"] == Json::parse(card_json(readme)));
  const Json fixed = Json::parse(fix_card_json(readme));
  REQUIRE(fixed["changed"] == true);
  CHECK(card["fixed"] == fixed["text"]);
  CHECK(out["files"][1]["card"].is_null());
  CHECK(out["files"][2]["card"].is_null());
}

TEST_CASE("import: what the Trainer counted is held against the accelerators of the other files",
          "[import]") {
  // 2 T4 at 65 TFLOP/s for 2 h compute 9.4e17 at most.
  const std::string log =
      "timestamp,project_name,duration,emissions,energy_consumed,country_iso_code,gpu_count,"
      "gpu_model\n2026-01-01T10:00:00,a,7200,0.05,0.25,FRA,2,2 x Tesla T4\n";
  const auto together = [&](const std::string& flop) {
    const std::string state = R"({"log_history": [{"train_loss": 1, "train_runtime": 7190}],
        "total_flos": )" + flop +
                              "}";
    const NamedFile files[] = {{"emissions.csv", log}, {"trainer_state.json", state}};
    return merged(read_files(files));
  };
  CHECK(value_of(together("9e17"), "training_flop") == "900000000000000000");
  const RunReading run = together("1e19");
  CHECK(value_of(run, "training_flop").empty());
  CHECK(holds(notice_of(run, "total_flos"), "at their peak"));
  CHECK(value_of(run, "energy_kwh") == "0.25");
}

TEST_CASE("import: files of several ranks that each counted the machine are not added up unasked",
          "[import]") {
  const auto rank = [](const std::string& time, const std::string& energy) {
    return "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,gpu_"
           "count,gpu_model\n" +
           time + ",tune," + energy + ",7200,0.25," + energy + ",FRA,8,8 x NVIDIA A100-SXM4-80GB\n";
  };
  const auto both = files({{"rank_0.csv", rank("2026-03-01T12:00:00", "8.1")},
                           {"rank_1.csv", rank("2026-03-01T12:00:03", "8.2")}});
  const std::size_t all[] = {0, 1};
  const auto sum = sum_of(joined_logs(both).reading, all);
  REQUIRE(sum);
  CHECK(value_of(*sum, "energy_kwh").empty());
  CHECK(value_of(*sum, "device_hours").empty());
  CHECK(holds(question_of(*sum, "energy_kwh"), "one machine that each of them counted"));
  const auto different = sum_of(joined_logs(both).reading, all, SameTime::different_machines);
  REQUIRE(different);
  CHECK(value_of(*different, "energy_kwh") == "16.3");

  const RunReading run = merged(both);
  CHECK(value_of(run, "energy_kwh").empty());
  CHECK(holds(question_of(run, "energy_kwh"), "Which is right"));
  CHECK(holds(notice_of(run, "ranks_count_machine"), "rank_0.csv, rank_1.csv"));

  const auto apart = files({{"a.csv", rank("2026-03-01T12:00:00", "8.1")},
                            {"b.csv", rank("2026-03-01T18:00:00", "8.2")}});
  CHECK(value_of(*sum_of(joined_logs(apart).reading, all), "energy_kwh") == "16.3");
  CHECK(notice_of(merged(apart), "ranks_count_machine").empty());
}

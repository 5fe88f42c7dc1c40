// Every sampled config.json against the count that its index calls true.
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/model_config.hpp"

TEST_CASE("parameters: every sampled config is counted exactly", "[parameters][samples]") {
  const std::string folder = "../shared/samples/configs";
  if (!path_exists(folder)) {
    WARN("no samples at " << folder << ": skipped");
    return;
  }
  const auto index = nlohmann::json::parse(read_file(folder + "/index.json"));
  REQUIRE(index.size() > 30);
  for (const auto& [_, entry] : index.items()) {
    const std::string file = entry.at("file").get<std::string>();
    INFO(file);
    const auto shape = trainprint::shape_from_config(read_file(folder + "/" + file));
    INFO((shape ? "" : shape.error().message));
    REQUIRE(shape.ok());
    CHECK(shape->parameters.as_count() == entry.at("params_true").get<double>());
    if (entry.contains("ref_active")) {
      CHECK(shape->active_parameters.as_count() == entry.at("ref_active").get<double>());
    }
    const char* key = "ref_non_embedding_hf_exclude_embeddings";
    if (entry.contains(key)) {
      CHECK(shape->non_embedding_parameters().as_count() == entry.at(key).get<double>());
    }
  }
}

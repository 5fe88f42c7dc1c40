// Every sampled config.json against the count that its index calls true.
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/model_config.hpp"

namespace {

// Two kinds of sample are indexed by what was assumed in their day. With the head of a masked
// language model the pooler goes (h^2 + h), a matrix of its size comes, a norm and a bias for each
// word: 2 h + vocabulary more. An image classifier that names no classes has two, as the library
// builds it, not a thousand.
double head_beside_index(const nlohmann::json& config) {
  if (!config.contains("architectures")) return 0;
  const std::string model_class = config.at("architectures").at(0).get<std::string>();
  const auto ends = [&](std::string_view ending) {
    return model_class.size() >= ending.size() &&
           std::string_view(model_class).substr(model_class.size() - ending.size()) == ending;
  };
  if (ends("ForMaskedLM")) {
    return 2 * config.at("hidden_size").get<double>() + config.at("vocab_size").get<double>();
  }
  if (ends("ViTForImageClassification") && !config.contains("id2label")) {
    return -998 * (config.at("hidden_size").get<double>() + 1);
  }
  return 0;
}

}  // namespace

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
    const std::string text = read_file(folder + "/" + file);
    const double head = head_beside_index(nlohmann::json::parse(text));
    const auto shape = trainprint::shape_from_config(text);
    INFO((shape ? "" : shape.error().message));
    REQUIRE(shape.ok());
    CHECK(shape->parameters.as_count() == entry.at("params_true").get<double>() + head);
    if (entry.contains("ref_active")) {
      CHECK(shape->active_parameters.as_count() == entry.at("ref_active").get<double>());
    }
    const char* key = "ref_non_embedding_hf_exclude_embeddings";
    if (entry.contains(key)) {
      CHECK(shape->non_embedding_parameters().as_count() == entry.at(key).get<double>() + head);
    }
  }
}

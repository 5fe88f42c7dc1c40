// Codes of cloud regions: every real one is read wherever a place can be given, no made-up one is.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

namespace {

std::string place_of(std::string_view text) {
  const auto match = find_place(text);
  return std::string(match ? match->place->id : name(match.error().code));
}

std::string region_in_sentence(std::string_view where) {
  const auto reading = read_sentence("8 A100 for 24 hours " + std::string(where));
  return reading ? place_of(value_of(reading->run, "region")) : "refused";
}

std::string place_in_card(std::string_view provider, std::string_view region) {
  const std::string card =
      "---\nlicense: mit\n---\n# Model\n\n## Environmental Impact\n\n"
      "- **Hardware Type:** A100\n- **Hours used:** 24\n- **Cloud Provider:** " +
      std::string(provider) + "\n- **Compute Region:** " + std::string(region) + "\n";
  const FileReading reading = read_card_text(card);
  REQUIRE(reading.runs.size() == 1);
  return place_of(value_of(reading.runs.front(), "region"));
}

/// "us-east-1" of "us-east-1 (Northern Virginia)".
std::string code_of(const Place& place) {
  return std::string(place.region.substr(0, place.region.find(' ')));
}

constexpr std::string_view kMadeUpCodes[] = {
    // AWS
    "eu-north-9", "ap-east-9", "us-east-9", "us-west-77", "af-south-4", "il-central-2",
    "cn-north-9", "cn-northwest-3", "us-gov-east-9", "eusc-de-east-9", "sa-north-1", "mx-south-1",
    "ca-east-5", "ap-southwest-1", "us-north-1", "EU-NORTH-9", "eu-north-9a", "us-eest-1",
    // Google
    "us-central9", "europe-west99", "asia-east9", "me-central7", "us-south4", "africa-north1",
    "southamerica-east9", "northamerica-northeast9", "australia-west1", "US-CENTRAL9",
    "europe-west99-b", "europe-north7",
    // Azure
    "westeurope9", "eastus9", "West Europe 9", "East US 7", "uksouth4", "swedencentral2",
    "germanywestcentral7", "chinanorth9", "westus33", "South Central US 9", "WestEurope9",
    // Oracle, Alibaba, Tencent, IBM, OVHcloud, Scaleway, Huawei
    "eu-frankfurt-9", "us-ashburn-7", "ap-tokyo-12", "uk-leeds-1", "cn-hangzhou-99",
    "ap-guangzhou-99", "na-toronto-9", "eu-moscow-3", "us-south-9", "jp-tok-9", "au-syd-7",
    "fr-par-9", "nl-ams-8", "cn-north-44", "br-sao-9",
    // CoreWeave, RunPod, Nebius, Crusoe
    "US-EAST-99A", "US-TX-99", "EU-RO-42", "EUR-XX-1", "eu-north9", "eu-iceland7",
    // Ids of zones that do not exist
    "SE-SE9", "DK-DK7"};

}  // namespace

TEST_CASE("catalogue: a made-up code of a cloud region is refused", "[catalogue]") {
  CHECK(std::size(kMadeUpCodes) >= 60);
  for (const std::string_view code : kMadeUpCodes) {
    INFO(code);
    CHECK(place_of(code) == "unknown_place");
    for (const std::string_view provider : {"AWS ", "Google Cloud ", "Azure ", "Lambda "}) {
      CHECK(place_of(std::string(provider) + std::string(code)) == "unknown_place");
    }
    CHECK(place_in_card("AWS", code) == "unknown_place");
  }
}

TEST_CASE("catalogue: a made-up code in a sentence is no place", "[catalogue]") {
  for (const std::string_view code : kMadeUpCodes) {
    INFO(code);
    const std::string place = region_in_sentence("in " + std::string(code));
    CHECK((place == "unknown_place" || place == "refused"));
  }
}

TEST_CASE("catalogue: a refused code comes with the codes it is near", "[catalogue]") {
  const auto stockholm = find_place("eu-north-9");
  REQUIRE(!stockholm);
  REQUIRE(!stockholm.error().suggestions.empty());
  CHECK(stockholm.error().suggestions.front() == "AWS eu-north-1 (Stockholm)");
  CHECK(stockholm.error().message.find("eu-north-9") != std::string::npos);
  for (const std::string& near : stockholm.error().suggestions) CHECK(find_place(near).ok());
  // Only those of who is named.
  const auto lambda = find_place("Lambda us-east-9");
  REQUIRE(!lambda);
  REQUIRE(!lambda.error().suggestions.empty());
  for (const std::string& near : lambda.error().suggestions) CHECK(near.substr(0, 6) == "Lambda");
}

TEST_CASE("catalogue: an unknown code beside a country leaves the country, and says so",
          "[catalogue]") {
  const auto match = find_place("ap-east-9, Hong Kong");
  REQUIRE(match);
  CHECK(match->place->id == "HKG");
  REQUIRE(!match->notices.empty());
  CHECK(match->notices.back().code == NoticeCode::not_understood);
}

TEST_CASE("catalogue: a code is of the provider that is named before it", "[catalogue]") {
  CHECK(place_of("us-east-1") == "aws-us-east-1");
  CHECK(place_of("Lambda us-east-1") == "lambda-us-east-1");
  CHECK(place_of("AWS Lambda us-east-1") == "aws-us-east-1");
  CHECK(place_of("Azure us-east-1") == "unknown_place");
  CHECK(place_of("RunPod us-east-1") == "unknown_place");
  CHECK(place_of("Nebius eu-north1") == "nebius-eu-north1");
  CHECK(place_of("eu-north1") == "ambiguous");  // or Amazon's, with a hyphen forgotten
  CHECK(place_of("ap-east-2") == "aws-ap-east-2");
  CHECK(find_place("ap-east-2")->place->country == "TWN");

  CHECK(region_in_sentence("on Lambda in us-east-1") == "lambda-us-east-1");
  CHECK(region_in_sentence("on RunPod us-east-1") != "aws-us-east-1");
  CHECK(region_in_sentence("on AWS us-east-1") == "aws-us-east-1");
  CHECK(place_in_card("Lambda Labs", "us-east-1") == "lambda-us-east-1");
  CHECK(place_in_card("RunPod", "us-east-1") == "unknown_place");
  CHECK(place_in_card("AWS", "us-east-1") == "aws-us-east-1");

  const FileReading prose = read_card_text(
      "---\nlicense: mit\n---\n# Model\n\n## Training\n\n"
      "We trained it with 8 A100 for 24 hours on RunPod, us-east-1.\n");
  for (const RunReading& run : prose.runs) CHECK(value_of(run, "region").empty());
}

TEST_CASE("catalogue: a service that names no region asks for the country", "[catalogue]") {
  for (const char* service : {"Colab",
                              "Google Colab",
                              "Colab Pro",
                              "Kaggle",
                              "Kaggle Notebooks",
                              "Modal",
                              "Lightning AI",
                              "Together AI",
                              "Vast.ai",
                              "Hugging Face Spaces",
                              "AutoTrain",
                              "SageMaker Studio Lab",
                              "Amazon SageMaker Studio Lab",
                              "Paperspace",
                              "Paperspace Gradient",
                              "RunPod",
                              "Lambda Labs",
                              "CoreWeave",
                              "Crusoe",
                              "Nebius",
                              "AWS",
                              "Oracle Cloud"}) {
    INFO(service);
    const auto match = find_place(service);
    REQUIRE(!match);
    CHECK(match.error().code == ErrorCode::unknown_place);
    CHECK(match.error().message.find("country") != std::string::npos);
    for (const std::string& region : match.error().suggestions) CHECK(find_place(region).ok());
    const auto norway = find_place(std::string(service) + ", Norway");
    REQUIRE(norway);
    CHECK(norway->place->country == "NOR");
  }
}

TEST_CASE("catalogue: every region is found by its code in a field, a sentence and a card",
          "[catalogue]") {
  std::size_t regions = 0;
  for (const Place& place : places()) {
    if (place.kind != PlaceKind::cloud_region) continue;
    ++regions;
    const std::string provider(place.provider);
    const std::string code = code_of(place);
    INFO(provider << ' ' << code);
    CHECK(place_of(provider + " " + code) == place.id);
    CHECK(place_of(place.id) == place.id);
    CHECK(place_of(place.name) == place.id);
    CHECK(region_in_sentence("in " + std::string(place.name)) == place.id);
    CHECK(place_in_card(provider, code) == place.id);
  }
  CHECK(regions > 340);
}

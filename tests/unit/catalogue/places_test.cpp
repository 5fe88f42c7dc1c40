#include <string>

#include "support/catch.hpp"
#include "trainprint/catalogue.hpp"

using namespace trainprint;

namespace {

std::string meaning(const char* text) {
  const auto match = find_place(text);
  return std::string(match ? match->place->id : name(match.error().code));
}

bool notices(const char* text, std::string_view code) {
  const auto match = find_place(text);
  if (!match) return false;
  for (const Notice& notice : match->notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}

bool suggests(const char* text, std::string_view name) {
  const auto match = find_place(text);
  if (match) return false;
  for (const std::string& suggestion : match.error().suggestions) {
    if (suggestion == name) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("catalogue: a country is found by code, name and native name", "[catalogue]") {
  for (const char* text : {"DEU", "DE", "Germany", "germany", "Deutschland", "Allemagne"}) {
    INFO(text);
    CHECK(meaning(text) == "DEU");
  }
  CHECK(meaning("USA") == "USA");
  CHECK(meaning("U.S.") == "USA");
  CHECK(meaning("the United States of America") == "USA");
  CHECK(meaning("UK") == "GBR");
  CHECK(meaning("South Korea") == "KOR");
  CHECK(meaning("Ivory Coast") == "CIV");
  CHECK(meaning("Côte d’Ivoire") == "CIV");
  CHECK(meaning("中国") == "CHN");
  CHECK(meaning("日本") == "JPN");
  CHECK(meaning("España") == "ESP");
}

TEST_CASE("catalogue: a zone is taken before its country", "[catalogue]") {
  CHECK(meaning("Texas") == "US-TX");
  CHECK(meaning("Iowa") == "US-IA");
  CHECK(meaning("Quebec, Canada") == "CA-QC");
  CHECK(meaning("Oregon, USA") == "US-OR");
  CHECK(meaning("New South Wales") == "AU-NSW");
  CHECK(meaning("New Mexico") == "US-NM");
  CHECK(meaning("Northern Ireland") == "GB-NIR");
  CHECK(meaning("US-TEX-ERCO") == "US-TEX-ERCO");
  CHECK(notices("Texas", "borrowed_grid"));
}

TEST_CASE("catalogue: a city falls to the most specific place known", "[catalogue]") {
  CHECK(meaning("Paris") == "FRA");
  CHECK(meaning("Brooklyn, NY, USA") == "US-NY");
  CHECK(meaning("Eemshaven, Netherlands, Europe") == "NLD");
  CHECK(meaning("Île-de-France, France") == "FRA");
  CHECK(meaning("West Java, Indonesia") == "IDN");
  CHECK(meaning("london, uk") == "GBR");
  CHECK(meaning("東京") == "JP-TK");
  CHECK(notices("Paris", "wider_place"));
  CHECK(!notices("France", "wider_place"));
  CHECK(notices("Nowhereville, France", "not_understood"));
  CHECK(meaning("Nowhereville, France") == "FRA");
}

TEST_CASE("catalogue: a computing centre stands where it stands", "[catalogue]") {
  CHECK(meaning("Jean Zay, France") == "site-jean-zay");
  CHECK(meaning("LUMI") == "site-lumi");
  CHECK(meaning("Leonardo (CINECA, Italy)") == "site-leonardo");
  const auto jean_zay = find_place("Jean Zay");
  REQUIRE(jean_zay->place->pue);
  CHECK(jean_zay->place->pue->value == 1.2);
  CHECK(jean_zay->place->intensity == find_place("France")->place->intensity);
}

TEST_CASE("catalogue: cloud regions are found by code, provider and city", "[catalogue]") {
  CHECK(meaning("us-east-1") == "aws-us-east-1");
  CHECK(meaning("us-east1") == "gcp-us-east1");
  CHECK(meaning("AWS us-west-2") == "aws-us-west-2");
  CHECK(meaning("Google Cloud europe-west4") == "gcp-europe-west4");
  CHECK(meaning("westeurope") == "azure-westeurope");
  CHECK(meaning("Microsoft Azure West Europe") == "azure-westeurope");
  CHECK(meaning("US East (N. Virginia)") == "aws-us-east-1");
  CHECK(meaning("eu-west (Ireland)") == "aws-eu-west-1");
  CHECK(meaning("AWS Frankfurt") == "aws-eu-central-1");
  CHECK(meaning("Google Cloud Iowa") == "gcp-us-central1");
  CHECK(meaning("us-central1-a") == "gcp-us-central1");
  CHECK(meaning("us-east-1a") == "aws-us-east-1");
  CHECK(meaning("OVHcloud Gravelines") == "ovh-fr-gravelines");
}

TEST_CASE("catalogue: a cloud region has its own PUE, else the fleet's, else none", "[catalogue]") {
  const auto own = find_place("us-east-1");
  REQUIRE(own->place->pue);
  CHECK(own->place->pue->value == 1.15);
  const auto fleet = find_place("AWS eu-west-2");
  REQUIRE(fleet->place->pue);
  CHECK(fleet->place->pue->source.find("fleet") != std::string_view::npos);
  CHECK(!find_place("Hetzner fsn1")->place->pue);
  CHECK(!find_place("Germany")->place->pue);
}

TEST_CASE("catalogue: what can mean several places is refused with the candidates", "[catalogue]") {
  CHECK(meaning("Georgia") == "ambiguous");
  CHECK(suggests("Georgia", "Georgia (country)"));
  CHECK(suggests("Georgia", "Georgia, United States"));
  CHECK(meaning("Washington") == "ambiguous");
  CHECK(meaning("us-east") == "ambiguous");
  CHECK(suggests("us-east", "AWS us-east-1 (Northern Virginia)"));
  CHECK(meaning("us east 1") == "ambiguous");
  CHECK(meaning("Germany and France") == "ambiguous");
  CHECK(meaning("AWS eu-west-1 (Frankfurt)") == "ambiguous");
}

TEST_CASE("catalogue: the rest of the text settles an ambiguous name", "[catalogue]") {
  CHECK(meaning("Atlanta, Georgia") == "US-GA");
  CHECK(meaning("Georgia, USA") == "US-GA");
  CHECK(meaning("Tbilisi, Georgia") == "GEO");
  CHECK(meaning("Washington, DC") == "US-DC");
  CHECK(meaning("Portland, Oregon") == "US-OR");
  CHECK(meaning("Cambridge, UK") == "GBR");
  CHECK(meaning("AWS us-east1") == "aws-us-east-1");
  // Both of Amazon's lie in one grid.
  CHECK(meaning("AWS US-east") == "aws-us-east-1");
  CHECK(notices("AWS US-east", "assumed_region"));
}

TEST_CASE("catalogue: two letters are a country unless the text says otherwise", "[catalogue]") {
  CHECK(meaning("CA") == "CAN");
  CHECK(notices("CA", "read_as_country"));
  CHECK(meaning("San Francisco, CA") == "US-CA");
  CHECK(meaning("Toronto, CA") == "CA-ON");
  CHECK(meaning("NY") == "US-NY");
  // "in", "or" and "de" are words before they are codes.
  CHECK(meaning("trained in Spain or nearby") == "ESP");
}

TEST_CASE("catalogue: an unknown place is never the world", "[catalogue]") {
  CHECK(meaning("Germny") == "unknown_place");
  CHECK(suggests("Germny", "Germany"));
  CHECK(meaning("Germny, Europe") == "unknown_place");
  for (const char* text : {"", "AWS", "N/A", "\xF0\x9F\x8C\x8D", "\xFF", "xyzzy"}) {
    INFO(text);
    CHECK(meaning(text) == "unknown_place");
  }
  CHECK(find_place("Germny", FieldPath::unchecked("run.region")).error().field == "run.region");
}

TEST_CASE("catalogue: a place without a figure says so", "[catalogue]") {
  const auto monaco = find_place("Monaco");
  REQUIRE(!monaco);
  CHECK(monaco.error().code == ErrorCode::unknown_place);
  CHECK(monaco.error().message.find("no figure") != std::string::npos);
  CHECK(suggests("Monaco", "France"));
}

TEST_CASE("catalogue: the gap in the Central African Republic's figure is not a zero",
          "[catalogue]") {
  const auto match = find_place("Central African Republic");
  REQUIRE(match);
  CHECK(match->place->intensity.as_grams_per_kwh() == 24);
  CHECK(match->place->licence == "ODbL 1.0");
}

TEST_CASE("catalogue: direct factors stand beside the life-cycle ones", "[catalogue]") {
  const auto texas = find_place("Texas");
  REQUIRE(texas->place->direct);
  CHECK(texas->place->basis == "life-cycle, consumption");
  CHECK(texas->place->direct->basis.substr(0, 6) == "direct");
  CHECK(texas->place->grid == "US-TEX-ERCO");
  const auto usa = find_place("USA");
  CHECK(usa->place->intensity.as_grams_per_kwh() == 383.55);
  CHECK(usa->place->direct->intensity.as_grams_per_kwh() == 349.7);
  for (const Place& place : places()) CHECK(place.basis.substr(0, 10) == "life-cycle");
}

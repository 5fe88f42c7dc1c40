#include <string>

#include "support/catch.hpp"
#include "trainprint/catalogue.hpp"

using namespace trainprint;

namespace {

std::string place_meant(const char* text) {
  const auto match = find_place(text);
  return std::string(match ? match->place->id : name(match.error().code));
}

bool place_notices(const char* text, std::string_view code) {
  const auto match = find_place(text);
  if (!match) return false;
  for (const Notice& notice : match->notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}

bool place_suggests(const char* text, std::string_view name) {
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
    CHECK(place_meant(text) == "DEU");
  }
  CHECK(place_meant("USA") == "USA");
  CHECK(place_meant("U.S.") == "USA");
  CHECK(place_meant("the United States of America") == "USA");
  CHECK(place_meant("UK") == "GBR");
  CHECK(place_meant("South Korea") == "KOR");
  CHECK(place_meant("Ivory Coast") == "CIV");
  CHECK(place_meant("Côte d’Ivoire") == "CIV");
  CHECK(place_meant("中国") == "CHN");
  CHECK(place_meant("日本") == "JPN");
  CHECK(place_meant("España") == "ESP");
}

TEST_CASE("catalogue: a zone is taken before its country", "[catalogue]") {
  CHECK(place_meant("Texas") == "US-TX");
  CHECK(place_meant("Iowa") == "US-IA");
  CHECK(place_meant("Quebec, Canada") == "CA-QC");
  CHECK(place_meant("Oregon, USA") == "US-OR");
  CHECK(place_meant("New South Wales") == "AU-NSW");
  CHECK(place_meant("New Mexico") == "US-NM");
  CHECK(place_meant("Northern Ireland") == "GB-NIR");
  CHECK(place_meant("US-TEX-ERCO") == "US-TEX-ERCO");
  CHECK(place_notices("Texas", "borrowed_grid"));
}

TEST_CASE("catalogue: a city falls to the most specific place known", "[catalogue]") {
  CHECK(place_meant("Paris") == "FRA");
  CHECK(place_meant("Brooklyn, NY, USA") == "US-NY");
  CHECK(place_meant("Eemshaven, Netherlands, Europe") == "NLD");
  CHECK(place_meant("Île-de-France, France") == "FRA");
  CHECK(place_meant("West Java, Indonesia") == "IDN");
  CHECK(place_meant("london, uk") == "GBR");
  CHECK(place_meant("東京") == "JP-TK");
  CHECK(place_notices("Paris", "wider_place"));
  CHECK(!place_notices("France", "wider_place"));
  CHECK(place_notices("Nowhereville, France", "not_understood"));
  CHECK(place_meant("Nowhereville, France") == "FRA");
}

TEST_CASE("catalogue: a computing centre stands where it stands", "[catalogue]") {
  CHECK(place_meant("Jean Zay, France") == "site-jean-zay");
  CHECK(place_meant("LUMI") == "site-lumi");
  CHECK(place_meant("Leonardo (CINECA, Italy)") == "site-leonardo");
  const auto jean_zay = find_place("Jean Zay");
  REQUIRE(jean_zay->place->pue);
  CHECK(jean_zay->place->pue->value == 1.2);
  CHECK(jean_zay->place->intensity == find_place("France")->place->intensity);
}

TEST_CASE("catalogue: cloud regions are found by code, provider and city", "[catalogue]") {
  CHECK(place_meant("us-east-1") == "aws-us-east-1");
  CHECK(place_meant("us-east1") == "gcp-us-east1");
  CHECK(place_meant("AWS us-west-2") == "aws-us-west-2");
  CHECK(place_meant("Google Cloud europe-west4") == "gcp-europe-west4");
  CHECK(place_meant("westeurope") == "azure-westeurope");
  CHECK(place_meant("Microsoft Azure West Europe") == "azure-westeurope");
  CHECK(place_meant("US East (N. Virginia)") == "aws-us-east-1");
  CHECK(place_meant("eu-west (Ireland)") == "aws-eu-west-1");
  CHECK(place_meant("AWS Frankfurt") == "aws-eu-central-1");
  CHECK(place_meant("Google Cloud Iowa") == "gcp-us-central1");
  CHECK(place_meant("us-central1-a") == "gcp-us-central1");
  CHECK(place_meant("us-east-1a") == "aws-us-east-1");
  CHECK(place_meant("OVHcloud Gravelines") == "ovh-fr-gravelines");
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
  CHECK(place_meant("Georgia") == "ambiguous");
  CHECK(place_suggests("Georgia", "Georgia (country)"));
  CHECK(place_suggests("Georgia", "Georgia, United States"));
  CHECK(place_meant("Washington") == "ambiguous");
  CHECK(place_meant("us-east") == "ambiguous");
  CHECK(place_suggests("us-east", "AWS us-east-1 (Northern Virginia)"));
  CHECK(place_meant("us east 1") == "ambiguous");
  CHECK(place_meant("Germany and France") == "ambiguous");
  CHECK(place_meant("AWS eu-west-1 (Frankfurt)") == "ambiguous");
}

TEST_CASE("catalogue: the rest of the text settles an ambiguous name", "[catalogue]") {
  CHECK(place_meant("Atlanta, Georgia") == "US-GA");
  CHECK(place_meant("Georgia, USA") == "US-GA");
  CHECK(place_meant("Tbilisi, Georgia") == "GEO");
  CHECK(place_meant("Washington, DC") == "US-DC");
  CHECK(place_meant("Portland, Oregon") == "US-OR");
  CHECK(place_meant("Cambridge, UK") == "GBR");
  CHECK(place_meant("AWS us-east1") == "aws-us-east-1");
  // Both of Amazon's lie in one grid.
  CHECK(place_meant("AWS US-east") == "aws-us-east-1");
  CHECK(place_notices("AWS US-east", "assumed_region"));
}

TEST_CASE("catalogue: two letters are a country unless the text says otherwise", "[catalogue]") {
  CHECK(place_meant("CA") == "CAN");
  CHECK(place_notices("CA", "read_as_country"));
  CHECK(place_meant("San Francisco, CA") == "US-CA");
  CHECK(place_meant("Toronto, CA") == "CA-ON");
  CHECK(place_meant("NY") == "US-NY");
  // "in", "or" and "de" are words before they are codes.
  CHECK(place_meant("trained in Spain or nearby") == "ESP");
}

TEST_CASE("catalogue: what a program left behind is no code of a country", "[catalogue]") {
  for (const char* text :
       {"$(id)", "%s%n", "&lt;", "{id}", "<de>", "${in}", "`id`", "%in", "&#de;"}) {
    INFO(text);
    CHECK(place_meant(text) == "unknown_place");
  }
  CHECK(place_meant("100% US") == place_meant("US"));
  CHECK(place_meant("{Germany}") == place_meant("Germany"));
}

TEST_CASE("catalogue: an unknown place is never the world", "[catalogue]") {
  CHECK(place_meant("Germny") == "unknown_place");
  CHECK(place_suggests("Germny", "Germany"));
  CHECK(place_meant("Germny, Europe") == "unknown_place");
  for (const char* text : {"", "AWS", "N/A", "\xF0\x9F\x8C\x8D", "\xFF", "xyzzy"}) {
    INFO(text);
    CHECK(place_meant(text) == "unknown_place");
  }
  CHECK(find_place("Germny", FieldPath::unchecked("run.region")).error().field == "run.region");
}

TEST_CASE("catalogue: a place without a figure says so", "[catalogue]") {
  const auto monaco = find_place("Monaco");
  REQUIRE(!monaco);
  CHECK(monaco.error().code == ErrorCode::unknown_place);
  CHECK(monaco.error().message.find("no figure") != std::string::npos);
  CHECK(place_suggests("Monaco", "France"));
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

TEST_CASE("catalogue: countries are found by their names in ten languages", "[catalogue]") {
  for (const char* name : {"Deutschland", "Allemagne", "Alemania", "Alemanha", "Germania", "德国",
                           "德國", "ドイツ", "독일", "Германия"}) {
    INFO(name);
    const auto match = find_place(name);
    REQUIRE(match.ok());
    CHECK(match->place->id == "DEU");
    CHECK(match->notices.empty());  // the place itself, no area in it
  }
}

TEST_CASE("catalogue: a region of a country has the grid that it is on", "[catalogue]") {
  const struct {
    const char *name, *place;
  } cases[] = {{"Lombardy", "IT-NO"},  {"Sicily", "IT-SIC"}, {"Andalusia", "ESP"},
               {"Hokkaidō", "JP-HKD"}, {"Osaka", "JP-KN"},   {"Rio Grande do Sul", "BR-S"},
               {"Thuringia", "DEU"},   {"Brittany", "FRA"},  {"Gauteng", "ZAF"}};
  for (const auto& c : cases) {
    INFO(c.name);
    const auto match = find_place(c.name);
    REQUIRE(match.ok());
    CHECK(match->place->id == c.place);
  }
}

TEST_CASE("catalogue: umlauts are found as keyboards without them write", "[catalogue]") {
  CHECK(place_meant("Baden-Wuerttemberg") == "DEU");
  CHECK(place_meant("Zuerich") == "CHE");
  CHECK(place_meant("Oesterreich") == "AUT");
  CHECK(place_meant("Jutland") == "DK-DK1");
  CHECK(place_meant("Catalunya") == "ESP");
  CHECK(place_meant("Queensland") == place_meant("Queensland, Australia"));
}

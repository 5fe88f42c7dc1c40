#include "text/translate.hpp"

#include "support/catch.hpp"
#include "trainprint/phrases.hpp"

using namespace trainprint;
using K = QuantityKind;

TEST_CASE("translate: numbers of other scripts are written out", "[text]") {
  const struct {
    const char *text, *english;
  } cases[] = {
      {"30万 GPU小时", "30e4 GPU hours"},
      {"1億2000万GPU時間", "120000000 GPU hours"},
      {"1억 2천만 토큰", "120000000 tokens"},
      {"1.5万亿词元", "1.5e12 tokens"},
      {"1,2 млн GPU-часов", "1,2e6 GPU-hours"},
      {"2 тыс. часов", "2e3 hours"},
      {"三百万小时", "3000000 hours"},
      {"十六张A100", "16 x A100"},
      {"八张 A100", "8 x A100"},
      {"여덟 장의 H100", "8 x H100"},
      {"восемь карт", "8 gpus"},
      {"A100 8枚", "A100 x 8"},
      {"两个半小时", "2 and a half hours"},
      {"三天半", "3 days half"},
      {"полтора дня", "1.5 days"},
      {"２小时", "2 hours"},
      {"3時間20分", "3 hours 20 minutes"},
      {"НА 3 ЧАСА", "on 3 hours"},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    std::string text = translate(c.text).text;
    while (!text.empty() && text.back() == ' ') text.pop_back();
    CHECK(text == c.english);
  }
}

TEST_CASE("translate: parts of words, dates and vague numbers stay as they are", "[text]") {
  const char* texts[] = {
      "2024年3月15日",     // a date, not 2024 years
      "3월 15일",          // a date
      "两三天",            // two or three
      "数百万小时",        // several millions
      "第3天",             // the third
      "часовой 8 частей",  // no hours
      "기반",              // "based", with the sign for a half
      "得分90分",          // points
      "重量90克拉",
  };
  for (const char* text : texts) {
    INFO(text);
    for (const FoundQuantity& q : find_quantities(translate(text).text)) {
      CHECK(q.kind != K::duration);
      CHECK(q.kind != K::hours_unclear);
    }
  }
  CHECK(translate("2024年3月15日").text == "2024年3月15日");
  CHECK(translate("часовой").text == "часовой");
  CHECK(translate("한국어").text == "한국어");
  CHECK(translate("세종").text == "Sejong");
}

TEST_CASE("translate: what was read stands where the words did", "[text]") {
  const std::string text = "训练：8张 A100，72 小时";
  const auto found = find_quantities(text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].accelerator == "A100");
  CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) == "8张 A100，72 小时");
  const auto field = parse_quantity("30万GPU小时", K::device_hours);
  REQUIRE(field);
  CHECK(field->value == 300000);
  CHECK(field->end == std::string("30万GPU小时").size());
}

#include "trainprint/hours_sum.hpp"

#include "support/catch.hpp"

using namespace trainprint;

namespace {

double hours(std::string_view text) {
  INFO(text);
  const auto sum = read_hours_sum(text);
  REQUIRE(sum);
  return sum->device_hours.as_hours();
}

Error refusal(std::string_view text) {
  INFO(text);
  const auto sum = read_hours_sum(text);
  REQUIRE(!sum);
  return sum.error();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("hours sum: numbers and times are added up, the unit may stand once") {
  CHECK(hours("204,800") == 204800);
  CHECK(hours("204800 + 1280 + 640 hours") == 206720);
  CHECK(hours("204,800 plus 1,280 and 640") == 206720);
  CHECK(hours("204800\n1280\n640\n") == 206720);
  CHECK(hours("204,800; 1,280; 640 h") == 206720);
  CHECK(hours("1e+5 + 5e4") == 150000);
  CHECK(hours("1.5M GPU hours + 20 GPU-days") == 1500480);
  CHECK(hours("12:30:00 + 30 min") == 13);
}

TEST_CASE("hours sum: a share is of what stands before it") {
  CHECK(within(hours("204,800 + 15 %"), 235520, 1e-12));
  CHECK(within(hours("204800+15%"), 235520, 1e-12));
  CHECK(within(hours("204,800 + 15 percent"), 235520, 1e-12));
  CHECK(within(hours("204,800 + 15 % + 1,280"), 236800, 1e-12));
  CHECK(within(hours("100 + 100 + 50 %"), 300, 1e-12));
  // Each of the hours themselves, not of the other share.
  CHECK(within(hours("100 + 10 % + 20 %"), 130, 1e-12));
  CHECK(within(hours("400 h on 512 A100 + 2.5 %"), 209920, 1e-12));
}

TEST_CASE("hours sum: times on devices are multiplied and keep the device's name") {
  const auto sum = read_hours_sum("400 h on 512 A100 + 20 h on 64 A100");
  REQUIRE(sum);
  CHECK(sum->device_hours.as_hours() == 206080);  // 204,800 + 1280
  REQUIRE(sum->terms.size() == 2);
  CHECK(sum->terms[1].device_hours.as_hours() == 1280);
  CHECK(sum->terms[1].accelerator == "A100");
  CHECK(sum->terms[1].on_devices);
  CHECK(hours("64 A100 for 20 h + 3 days on 8 H100") == 1856);
  CHECK(hours("(400 h on 512 A100) + (20 h on 64 A100)") == 206080);
}

TEST_CASE("hours sum: several runs alike are multiplied") {
  CHECK(hours("3 runs of 20 h on 8 A100") == 480);
  CHECK(hours("3 × 400 h on 8 A100") == 9600);
  CHECK(hours("3 x 1,280") == 3840);
  CHECK(hours("2 x (400 h on 512 A100)") == 409600);
  CHECK(hours("5 sweeps of 16 runs of 20 h on 8 A100") == 12800);
  CHECK(hours("5 sweeps × 20 h on 8 A100") == 800);
  CHECK(hours("16 sweeps of 40 GPU-hours + 2 failed runs of 20 h on 8 A100") == 960);
}

TEST_CASE("hours sum: words that name stages may stand beside the hours") {
  CHECK(hours("204,800 GPU hours pre-training + 1,280 SFT + 640 DPO") == 206720);
  CHECK(hours("pre-training: 204,800 + SFT: 1,280") == 206080);
  CHECK(within(hours("204,800 for pre-training and SFT + 15 % failed runs"), 235520, 1e-12));
  CHECK(hours("sweep of 20 runs of 2 h on 8 A100") == 320);
}

TEST_CASE("hours sum: it tells how it was read") {
  const auto reading = [](std::string_view text) { return read_hours_sum(text)->reading; };
  CHECK(reading("204,800 + 15 %") == "204,800 h + 15 % (30,720 h) = 235,520 h");
  CHECK(reading("400 h on 512 A100 + 1280 GPU-hours") ==
        "204,800 h (400 h on 512 A100) + 1280 h (1280 GPU-hours) = 206,080 h");
  CHECK(reading("184320") == "184,320 h");
  CHECK(reading("204,800 h + 1,280 h (SFT)") == "204,800 h + 1280 h (1,280 h (SFT)) = 206,080 h");
}

TEST_CASE("hours sum: what can be read in two ways is asked") {
  for (const std::string_view text :
       {"400 h on 512 A100 + 20 h", "400 h on 512 A100 + 1,280", "3 + 4 days", "1280 + 27 GPU-days",
        "1280 failed runs", "100 to 200 h", "1.500 + 20", "100 GPU hours each"}) {
    CHECK(refusal(text).code == ErrorCode::ambiguous);
  }
  CHECK(says(refusal("400 h on 512 A100 + 20 h").message, "by the clock, or summed"));
  CHECK(says(refusal("1280 failed runs").message, "or a number of runs"));
}

TEST_CASE("hours sum: what is no sum of hours is refused in words") {
  CHECK(says(refusal("204,800 - 5 %").message, "nothing can be taken away"));
  CHECK(says(refusal("15 %").message, "of what?"));
  CHECK(says(refusal("204,800 +").message, "nothing on one side"));
  CHECK(says(refusal("").message, "nothing on one side"));
  CHECK(says(refusal("204,800 + + 5").message, "nothing on one side"));
  CHECK(says(refusal("204,800 + SFT").message, "does not read"));
  CHECK(says(refusal("204,800 + 1,280 bananas").message, "what does \"bananas\" say?"));
  CHECK(refusal("204,800 + -5").code == ErrorCode::out_of_range);
  CHECK(refusal("204,800 + 5000 %").code == ErrorCode::out_of_range);
  CHECK(refusal("204,800 + 0 %").code == ErrorCode::out_of_range);
  CHECK(refusal("9e9 + 9e9").code == ErrorCode::out_of_range);
  for (const std::string_view text :
       {"15 % of 204,800", "204,800 / 2", "half of 204,800", "100 h on A100", "204,800 h minus 5 %",
        "5 kWh + 3 kWh", "204,800 including 15 %", "20 h on 8 A100 per model", "100 h twice",
        "no failed runs", "204,800 + 10-15 %", "3 runs of 15 %", "8 GPUs + 100",
        "100 h on 8 A100 and 8 H100"}) {
    INFO(text);
    CHECK(!read_hours_sum(text));
  }
}

TEST_CASE("hours sum: other languages' times are read as in any field") {
  CHECK(hours("400 Stunden auf 512 A100 + 20 Stunden auf 64 A100") == 206080);
}

TEST_CASE("hours sum: a long text is refused at once") {
  CHECK(refusal(std::string(1u << 20, '+')).code == ErrorCode::too_long);
  CHECK(refusal(std::string(kLongestHoursSum, '+')).code != ErrorCode::malformed_json);
  std::string many = "1";
  for (std::size_t i = 0; i < kMostHoursTerms; ++i) many += "+1";
  CHECK(refusal(many).code == ErrorCode::too_long);
}

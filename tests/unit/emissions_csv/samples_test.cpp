// Real files of CodeCarbon's own repository, which live beside ours. The totals were added up with
// Python's csv module and fractions.
#include <iostream>
#include <numeric>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

struct Sample {
  const char* file;
  std::size_t runs;
  double emissions_g, energy_kwh, seconds;
};
constexpr Sample kSamples[] = {
    {"v1.0.0_examples_emissions.csv", 100, 527000, 496, 3078},
    {"v1.2.0_examples_emissions.csv", 39, 217000, 193, 1173},
    {"v1.x_tests_invalid_headers.csv", 1, 1.0231017276686953, 0.001308618772068,
     210.39603400230408},
    {"v2.0.0_examples_emissions.csv", 39, 217000, 193, 1173},
    {"v2.1_dashboard_new_emissions_df.csv", 14, 18.63983007394843, 0.04390140274142631, 1399},
    {"v3.3.0_generated_offline_append_MISALIGNED.csv", 3, 73.8, 0.375, 21603},
    {"v3.3.0_tests_valid_headers.csv", 1, 0.4490989249167, 0.00057442898176, 161.20380687713623},
};
const std::string kFolder = "../shared/samples/emissions_csv/";

double total(const FileReading& reading, std::string_view field) {
  double sum = 0;
  for (const RunReading& run : reading.runs) {
    const std::string value = value_of(run, field);
    if (!value.empty()) sum += *parse_number(value);
  }
  return sum;
}

}  // namespace

TEST_CASE("codecarbon: totals of the files in its own repository", "[emissions_csv]") {
  if (!path_exists(kFolder + kSamples[0].file)) {
    std::cout << kFolder << " is absent: no real emissions.csv was read\n";
    return;
  }
  for (const Sample& sample : kSamples) {
    INFO(sample.file);
    const auto reading = read_emissions_log(read_file(kFolder + sample.file));
    REQUIRE(reading);
    CHECK(reading->runs.size() == sample.runs);
    CHECK(within(total(*reading, "emissions_gco2e"), sample.emissions_g, 1e-13));
    CHECK(within(total(*reading, "energy_kwh"), sample.energy_kwh, 1e-13));
    CHECK(within(total(*reading, "wall_clock_hours") * 3600, sample.seconds, 1e-8));
    // Every row is used, and every place of theirs is known.
    CHECK(notice_of(*reading, "row_left_out").empty());
    for (const RunReading& run : reading->runs) CHECK(!value_of(run, "region").empty());

    std::vector<std::size_t> all(reading->runs.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto sum = sum_of(*reading, all, SameTime::different_machines);
    REQUIRE(sum);
    CHECK(within(*parse_number(value_of(*sum, "emissions_gco2e")), sample.emissions_g, 1e-13));
  }
}

// Times natively what the page does: an estimate (a run as JSON text in, the answer out) and
// look-ups by free text. Prints medians in microseconds: "ESTIMATE ACCELERATOR PLACE".
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "trainprint/catalogue.hpp"
#include "trainprint/json.hpp"

namespace {

template <class Call>
double median_microseconds(Call call) {
  constexpr int kRounds = 201;
  constexpr int kCallsPerRound = 20;
  std::vector<double> times;
  std::size_t result = 0;
  for (int round = 0; round < kRounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < kCallsPerRound; ++i) result += call(static_cast<std::size_t>(i));
    const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
    times.push_back(time.count() / kCallsPerRound);
  }
  if (result == 0) std::abort();
  std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
  return times[kRounds / 2];
}

// As model cards write them.
constexpr std::string_view kHardware[] = {"8xA100-SXM4-80GB",
                                          "NVIDIA H100 80GB HBM3",
                                          "TPU v4-128",
                                          "2x RTX 4090 (24GB)",
                                          "Tesla V100-SXM2-32GB",
                                          "p4d.24xlarge",
                                          "32 x 8 x A100 (40 GB)",
                                          "GH200"};
constexpr std::string_view kPlaces[] = {
    "us-east-1",         "Quebec, Canada", "Brooklyn, NY, USA", "Jean Zay, France",
    "eu-west (Ireland)", "Iowa",           "Deutschland",       "LUMI"};

}  // namespace

int main() {
  const std::string run{std::istreambuf_iterator<char>(std::cin), {}};
  using trainprint::find_accelerator, trainprint::find_place;
  const double estimate =
      median_microseconds([&](std::size_t) { return trainprint::estimate_json(run).size(); });
  const double hardware = median_microseconds(
      [](std::size_t i) { return std::size_t(find_accelerator(kHardware[i % 8]).ok()); });
  const double place = median_microseconds(
      [](std::size_t i) { return std::size_t(find_place(kPlaces[i % 8]).ok()); });
  std::printf("%.3f %.3f %.3f\n", estimate, hardware, place);
}

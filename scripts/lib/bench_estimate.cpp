// Times the same call that the page makes: a run as JSON text in, the answer out. Prints the median in microseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "trainprint/json.hpp"

int main() {
  const std::string run{std::istreambuf_iterator<char>(std::cin), {}};
  constexpr int kRounds = 201;
  constexpr int kCallsPerRound = 20;
  std::vector<double> times;
  std::size_t bytes = 0;
  for (int round = 0; round < kRounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    for (int call = 0; call < kCallsPerRound; ++call) bytes += trainprint::estimate_json(run).size();
    const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
    times.push_back(time.count() / kCallsPerRound);
  }
  if (bytes == 0) return 1;
  std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
  std::printf("%.3f\n", times[kRounds / 2]);
}

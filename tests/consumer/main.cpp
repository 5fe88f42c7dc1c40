// An estimate in the words of a C++ program.
#include <cstdio>

#include "trainprint/estimate.hpp"

int main() {
  const trainprint::TrainingRun run{
      .name = "Llama 2 7B",
      .accelerator = "A100 80GB",
      .device_hours = trainprint::Duration::hours(184320),
      .region = "USA",
  };
  const auto report = trainprint::estimate(run);
  if (!report) {
    for (const trainprint::Error& error : report.errors())
      std::fprintf(stderr, "%s: %s\n", std::string(error.field).c_str(), error.message.c_str());
    return 1;
  }
  std::printf("%s: %s\n", report->name.c_str(), trainprint::summary(*report).c_str());
}

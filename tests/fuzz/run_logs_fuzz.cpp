// Any bytes as what schedulers, drivers and training programs leave.
#include <iterator>
#include <string>

#include "checks.hpp"
#include "run_logs/run_logs.hpp"
#include "support/wandb_file.hpp"

using namespace trainprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  if (run_logs::is_wandb_file(text)) fuzz::require_reading(read_file("run.wandb", text), size);
  // As a record, with the checksum that no mutation finds.
  fuzz::require_reading(read_file("run.wandb", wandb_file({std::string(text)})), size);
  if (!fuzz::is_text(text)) return 0;  // refused before it comes here
  // MLflow's files of one metric are known by their names alone.
  constexpr std::string_view kNames[] = {"train.log", "gpu_0_power_usage_watts"};
  for (const std::string_view name : kNames) {
    if (const auto log = run_logs::read_run_log(text, name)) fuzz::require_reading(*log, size);
  }
  if (const auto log = run_logs::read_json_log(text)) fuzz::require_reading(*log, size);
  if (const auto root = parse_json(text, NotANumber::null)) {
    if (const auto record = run_logs::read_json_record(*root)) fuzz::require_reading(*record, size);
  }
  return 0;
}

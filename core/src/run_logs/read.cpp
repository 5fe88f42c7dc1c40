#include "run_logs/readers.hpp"
#include "run_logs/run_logs.hpp"

namespace trainprint::run_logs {
namespace {

struct LogReader {
  bool (*is_one)(std::string_view);
  Result<FileReading> (*read)(std::string_view);
};
constexpr LogReader kReaders[] = {
    {is_power_samples, read_power_samples},
    {is_job_account, read_job_account},
    {is_program_log, read_program_log},
    {is_zeus_windows, read_zeus_windows},
    {is_training_config, read_training_config},
    {is_codecarbon_console, read_codecarbon_console},
    {is_power_without_header, read_power_without_header},
};

}  // namespace

std::optional<Result<FileReading>> read_run_log(std::string_view text, std::string_view name) {
  if (is_power_metric(name, text)) return read_power_metric(name, text);
  for (const LogReader& reader : kReaders) {
    if (reader.is_one(text)) return reader.read(text);
  }
  return std::nullopt;
}

}  // namespace trainprint::run_logs

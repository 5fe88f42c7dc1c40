#include "trainprint/export.hpp"

namespace trainprint {
namespace {

using OfReport = std::string (*)(const EstimateReport&);
using OfRun = std::string (*)(const TrainingRun&);
using OfBoth = std::string (*)(const RunAndReport&);

constexpr Export row(std::string_view id, OfReport function, std::string_view title,
                     std::string_view file, std::string_view media_type) {
  return {id, title, file, media_type, function, nullptr};
}
constexpr Export row(std::string_view id, OfRun function, std::string_view title,
                     std::string_view file, std::string_view media_type) {
  return {id, title, file, media_type, nullptr, function};
}
constexpr Export row(std::string_view id, OfBoth function, std::string_view title,
                     std::string_view file, std::string_view media_type) {
  return {id, title, file, media_type, nullptr, nullptr, function};
}

constexpr Export kExports[] = {
#define EXPORT(id, function, subject, title, file, media_type) \
  row(#id, function, title, file, media_type),
#include "trainprint/export.inc"
};

}  // namespace

std::span<const Export> exports() { return kExports; }

std::string written(const Export& one, const RunAndReport& about) {
  if (one.of_report != nullptr) return one.of_report(about.report);
  return one.of_run != nullptr ? one.of_run(about.run) : one.of_both(about);
}

}  // namespace trainprint

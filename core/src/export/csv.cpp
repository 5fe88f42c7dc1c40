#include <optional>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/words.hpp"
#include "text/plain_number.hpp"
#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// As few digits as read back, at most as many as hours are shown with.
std::string as_given(double value) {
  constexpr int kMostDigits = 7;
  int digits = 1;
  while (digits < kMostDigits && round_significant(value, digits) != value) ++digits;
  return plain_decimal(value, digits);
}

}  // namespace

std::string csv_table(const EstimateReport& report) {
  constexpr int kMassDigits = 2, kDigits = 4;  // A.2; as humane() writes energy
  const Route& route = report.headline();
  const auto grams = [](Mass mass) { return plain_decimal(mass.as_grams(), kMassDigits); };
  const TrainingTime time = training_time(report);
  const bool hours_known = time.device_hours && !time.estimated;
  const struct {
    std::string_view header;
    std::string value;
  } cells[] = {
      {"name", report.name},
      {"emissions_gco2e", exact_decimal(card_fields(report).emissions.as_grams())},
      {"emissions_p05_gco2e", grams(route.interval.p05)},
      {"emissions_p95_gco2e", grams(route.interval.p95)},
      {"energy_kwh", plain_decimal(energy_of(report).as_kwh(), kDigits)},
      {"boundary", std::string(name(report.boundary))},
      {"tier", std::string(name(route.tier))},
      {"training_flop",
       report.training_flop ? plain_decimal(report.training_flop->as_flop(), kDigits) : ""},
      {"device_hours", hours_known ? as_given(time.device_hours->as_hours()) : ""},
      {"training_type",
       report.training_type ? std::string(name(*report.training_type)) : std::string()},
      {"hardware", hardware_type(report)},
      {"place", std::string(place_name(report))},
      {"constants", std::string(name(report.constants))},
      {"trainprint_version", std::string(version())},
      {"data_version", std::string(data_version())},
      {"data_sources", sources_text(report)},
  };
  std::string header, row;
  for (const auto& cell : cells) {
    if (!header.empty()) {
      header += ',';
      row += ',';
    }
    header += cell.header;
    row += csv_cell(cell.value);
  }
  return header + "\r\n" + row + "\r\n";
}

}  // namespace trainprint

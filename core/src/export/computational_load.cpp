// The section of NVIDIA's template for model cards, as the cards on the Hub have it:
// https://huggingface.co/nvidia/gpt-oss-120b-Eagle3-v2 and others.
#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "text/plain_number.hpp"
#include "trainprint/export.hpp"

namespace trainprint {

std::string computational_load(const EstimateReport& report) {
  constexpr int kDigits = 4, kMassDigits = 2;  // as humane() writes energy; A.2
  std::string out = "## Computational Load\n\n**Cumulative Compute:** ";
  out += report.training_flop
             ? times_power_of_ten(report.training_flop->as_flop(), kDigits) + " FLOP"
             : "Not known";
  out += "\n\n**Estimated Energy and Emissions for Model Training:**\n\n- Energy Consumption: " +
         plain_number(energy_of(report).as_kwh(), kDigits) +
         " kWh\n- Carbon Emissions: " + plain_number(report.emissions().as_tonnes(), kMassDigits) +
         " tCO2e\n\n" +
         markdown_text("90 % interval " + interval_text(report) + "; " + tier_text(report) + "; " +
                       boundary_text(report.boundary) + "; " + tool_text()) +
         ".\n";
  const std::string sources = sources_markdown(report);
  return sources.empty() ? out : out + "\nContains data from " + sources + ".\n";
}

}  // namespace trainprint

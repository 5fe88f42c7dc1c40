#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/words.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

std::string paper_sentence(const EstimateReport& report) {
  std::string out = "Training " + (report.name.empty() ? "the model" : report.name) +
                    " emitted an estimated " + emissions_text(report) + " (90 % interval " +
                    interval_text(report) + ") and used " + humane(energy_of(report)) +
                    " of electricity";
  const std::string hardware = hardware_text(report), place(place_name(report));
  if (!hardware.empty()) out += " on " + hardware;
  if (!place.empty()) out += " in " + place;
  out += ", at the " + boundary_text(report.boundary) + ", according to " + tool_text() +
         " and the method of Hugging Carbon (Wang et al., 2026), " + tier_text(report) + ".";
  if (const std::string sources = sources_short(report); !sources.empty())
    out += " It contains data from " + sources + ".";
  return one_line(out) + "\n";
}

}  // namespace trainprint

#include "peers/explain.hpp"

#include <cmath>

#include "pictures/compared.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// What moves a figure by less is not worth a word, and no more than three causes are.
constexpr double kWorthSaying = 0.02;
constexpr std::size_t kMostCauses = 3;

double weight(const PeerCause& cause) { return std::fabs(std::log(cause.factor)); }

std::string per_cent(double ratio) { return readable((ratio - 1) * 100, 2) + " %"; }

std::string grid_words(double grams, std::string_view data) {
  std::string out = readable(grams, 3) + " g/kWh";
  if (!data.empty()) out += " (" + std::string(data) + ")";
  return out;
}

std::string our_grid_data(const EstimateReport& ours) {
  if (ours.grid.origin == Origin::overridden) return "given";
  std::string out = ours.grid_year ? std::to_string(*ours.grid_year) : "";
  if (ours.place != nullptr && ours.grid.value == ours.place->intensity.as_grams_per_kwh()) {
    out += (out.empty() ? "" : ", ") + std::string(ours.place->basis);
  } else if (ours.place == nullptr) {
    out = "average of AI computing";
  }
  return out;
}

// Our own factors up to the report's boundary.
struct OurSum {
  Energy accelerators;
  double host, pue, grid;
  std::optional<Duration> hours;
};
OurSum our_sum(const EstimateReport& ours) {
  const ByBoundary<Energy>& energy = ours.headline().energy;
  const bool with_host = !(ours.boundary < Boundary::it);
  const bool with_pue = ours.boundary == Boundary::facility;
  const std::optional<Duration> hours =
      ours.headline().device_hours ? ours.headline().device_hours : ours.device_hours;
  return {energy.accelerator, with_host ? energy.it / energy.accelerator : 1,
          with_pue ? energy.facility / energy.it : 1, ours.grid.value, hours};
}

std::string pue_words(double theirs, double ours) {
  const std::string our_words = ours == 1 ? "ours has none" : "ours " + readable(ours, 3);
  if (theirs == 1) return "it counts no PUE, " + our_words;
  return "its PUE is " + readable(theirs, 3) + ", " + our_words;
}

std::string host_words(const PeerSum& theirs, double ours) {
  const std::string our_words = ours == 1 ? "we add none" : "we add " + per_cent(ours);
  if (theirs.host == 1) return "it counts no power beside the accelerators, " + our_words;
  return "it adds " + per_cent(theirs.host) + " for " + std::string(theirs.beside) + ", " +
         our_words + (ours == 1 ? "" : " for servers and network");
}

std::string hours_words(const PeerSum& theirs, Duration ours) {
  return "it comes to " + readable(theirs.hours.as_hours(), 3) + " device-hours, we to " +
         readable(ours.as_hours(), 3);
}

std::string power_words(const PeerSum& theirs, Power ours) {
  const Power their_power = theirs.accelerators / theirs.hours;
  return "it takes an accelerator at " + readable(their_power.as_watts(), 3) + " W" +
         theirs.power_words + ", we at " + readable(ours.as_watts(), 3) + " W";
}

}  // namespace

std::vector<PeerCause> causes_of(const PeerSum& theirs, const EstimateReport& report) {
  const OurSum ours = our_sum(report);
  const double grid = theirs.grid.as_grams_per_kwh();
  const Energy our_energy = ours.accelerators * (theirs.power_has_host ? ours.host : 1);
  std::vector<PeerCause> out;
  double rest = theirs.emissions / report.emissions();
  const auto add = [&](std::string_view name, double factor, std::string words) {
    out.push_back({name, factor, std::move(words)});
    rest /= factor;
  };
  add("grid factor", grid / ours.grid,
      "its grid factor is " + grid_words(grid, theirs.grid_data) + ", ours " +
          grid_words(ours.grid, our_grid_data(report)));
  add("PUE", theirs.pue / ours.pue, pue_words(theirs.pue, ours.pue));
  if (!theirs.power_has_host) {
    add("host power", theirs.host / ours.host, host_words(theirs, ours.host));
  }
  const bool by_hours = ours.hours && theirs.hours > Duration::hours(0);
  if (by_hours) add("device-hours", theirs.hours / *ours.hours, hours_words(theirs, *ours.hours));
  const double hours = by_hours ? theirs.hours / *ours.hours : 1;
  add("utilisation", theirs.accelerators / our_energy / hours,
      by_hours ? power_words(theirs, our_energy / *ours.hours)
               : "it takes the accelerators at " + humane(theirs.accelerators) + ", we at " +
                     humane(our_energy));
  add("rounding", rest, "it rounds what it multiplies to two decimals");
  sort_stably(out, [](const PeerCause& a, const PeerCause& b) { return weight(a) > weight(b); });
  return out;
}

std::string difference(double ratio, const std::vector<PeerCause>& causes) {
  const bool alike = compared(ratio).empty();
  std::string with, against;
  std::size_t said = 0;
  for (const PeerCause& cause : causes) {
    if (weight(cause) < kWorthSaying || said == kMostCauses) break;
    ++said;
    // In the direction of the whole difference; of figures that are alike, upwards.
    const bool agrees = (cause.factor > 1) == (alike || ratio > 1);
    std::string& list = agrees ? with : against;
    list += (list.empty() ? "" : "; ") + cause.words;
  }
  std::string out = alike       ? "About the same as ours"
                    : ratio < 2 ? compared(ratio) + " than ours"
                                : readable(ratio, 2) + " times ours";
  if (!with.empty()) out += ": " + with;
  if (!against.empty()) out += (with.empty() ? ": " : "; but ") + against;
  return out + ".";
}

}  // namespace trainprint

#include <cmath>
#include <utility>

#include "trainprint/advice.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct Remedy {
  std::string_view symbol;
  FieldName field;
  std::string_view action;
  bool names_only;  // a name, which leads to a published average; else a figure of one's own
};
constexpr Remedy kRemedies[] = {
    {"EF", "region", "Name the region", true},
    {"EF", "overrides.grid_gco2e_per_kwh", "Give the carbon intensity of the electricity", false},
    {"PUE", "overrides.pue", "Give the site's PUE", false},
    {"P_acc", "accelerator", "Name the accelerator", true},
    {"P_acc", "overrides.accelerator_power_w", "Give the accelerators' mean power under load",
     false},
    {"R_eff", "overrides.throughput_efficiency", "Give the achieved share of the peak rate", false},
    {"covers", "energy_boundary", "Say what the measured energy covers", false},
    {"A_time", "overrides.time_amplification", "Give elapsed over productive time", false},
};

double log_width(double p05, double p95) { return p05 > 0 ? std::log(p95 / p05) : 0; }

}  // namespace

std::vector<Disclosable> disclosables(std::size_t factor, std::string_view symbol,
                                      double relative_error, method::ErrorRange range) {
  std::vector<Disclosable> out;
  for (const Remedy& remedy : kRemedies) {
    const double left = remedy.names_only ? range.middle() : range.low;
    if (remedy.symbol == symbol && left < relative_error) {
      out.push_back({factor, remedy.field, remedy.action, left});
    }
  }
  return out;
}

std::vector<Advice> disclose_next(const ErrorModel& model, Mass estimate,
                                  std::span<const Disclosable> disclosables, std::size_t points,
                                  std::optional<Percentiles> reported) {
  std::vector<Replacement> replacements;
  for (const Disclosable& d : disclosables) {
    replacements.push_back({d.factor, log_normal_spread(d.relative_error)});
  }
  const Percentiles now = reported                 ? *reported
                          : has_closed_form(model) ? closed_form_percentiles(model)
                                                   : percentiles(model, points);
  const double width = log_width(now.p05, now.p95);
  const auto then = percentiles_with(model, replacements, points);
  std::vector<Advice> out;
  for (std::size_t i = 0; i < then.size(); ++i) {
    const double gain = width > 0 ? 1 - log_width(then[i].p05, then[i].p95) / width : 0;
    if (gain < kWorthwhile) continue;
    const Mass p05 = estimate * then[i].p05, p95 = estimate * then[i].p95;
    out.push_back({disclosables[i].field, p05, p95, gain,
                   std::string(disclosables[i].action) + ": " +
                       humane_range(estimate * now.p05, estimate * now.p95) + " would become " +
                       humane_range(p05, p95) + "."});
  }
  return by_gain(std::move(out));
}

std::vector<Advice> by_gain(std::vector<Advice> advice) {
  for (std::size_t i = 1; i < advice.size(); ++i) {  // a handful: the plainest sort will do
    for (std::size_t j = i; j > 0 && advice[j - 1].gain < advice[j].gain; --j) {
      std::swap(advice[j - 1], advice[j]);
    }
  }
  return advice;
}

}  // namespace trainprint

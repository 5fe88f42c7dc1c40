// One row: the run's best route to first order, and what its errors share with other rows.
#include <algorithm>
#include <cmath>

#include "joint/cause_key.hpp"
#include "plausibility/guard.hpp"
#include "portfolio/accounting.hpp"
#include "text/words.hpp"
#include "tiers/inputs.hpp"
#include "tiers/refusal.hpp"
#include "tiers/routes.hpp"
#include "trainprint/joint.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

bool is_assumed(Origin origin) {
  return origin != Origin::disclosed && origin != Origin::overridden;
}

// By the name of what rows have in common; empty where the error is the row's own. What a row gives
// itself errs for itself.
std::string shared_cause(const Inputs& in, const Cause& cause) {
  if (cause.symbol == in.grid.symbol) {
    if (!is_assumed(in.grid.origin)) return "";
    return join({"grid of ", in.place != nullptr ? in.place->grid : "an unknown place"});
  }
  if (cause.symbol == in.pue.symbol) {
    if (!is_assumed(in.pue.origin)) return "";
    return join({"PUE, ", in.pue.source});
  }
  if (cause.symbol == in.reference_power().symbol) {
    if (!is_assumed(in.reference_power().origin)) return "";
    return join({"power of ", part_of(in.accelerator)});
  }
  if (cause.symbol == "k") return join({"hosts, ", name(in.setting)});
  if (cause.symbol == in.efficiency.symbol && is_assumed(in.efficiency.origin))
    return "throughput efficiency";
  if (cause.symbol == in.time_amplification.symbol && is_assumed(in.time_amplification.origin))
    return "time amplification";
  return "";
}

}  // namespace

Result<RowEstimate> estimate_row(const TrainingRun& run) {
  const auto resolved = resolve(run, Wanted::figures);
  if (!resolved) return resolved.errors();
  const Inputs& in = *resolved;
  const std::vector<Route> routes = open_routes(in);
  if (routes.empty()) return insufficient(in);
  const Route& best = routes.front();
  if (const auto error = beyond_computing(best)) return *error;

  RowEstimate out;
  out.tier = best.tier;
  out.emissions = best.emissions.at(run.boundary);
  out.energy = best.energy.at(run.boundary);
  out.p05 = best.interval.p05;
  out.p95 = best.interval.p95;
  if (in.flop) out.flop = Flop::flop(in.flop->value);
  if (in.place != nullptr) out.region = in.place->id;
  out.accelerator = in.accelerator;
  if (run.modality) out.modality = name(*run.modality);
  const std::vector<double> log_sds = first_order_log_sds(best.model);
  out.shared.reserve(log_sds.size());
  for (std::size_t i = 0; i < log_sds.size(); ++i) {
    const double log_sd = log_sds[i];
    if (log_sd == 0) continue;
    const Cause& cause = best.causes[i];
    if (is_residual(cause)) {
      out.own_log_variance += (1 - kCommonResidual) * log_sd * log_sd;
      out.shared.push_back(
          {join({"published runs of tier ", name(best.tier), " on ", part_of(in.accelerator)}),
           std::sqrt(kCommonResidual) * log_sd});
      continue;
    }
    std::string shared = shared_cause(in, cause);
    if (shared.empty()) {
      out.own_log_variance += log_sd * log_sd;
    } else {
      out.shared.push_back({std::move(shared), log_sd});
    }
  }
  std::sort(out.shared.begin(), out.shared.end(),
            [](const SharedError& a, const SharedError& b) { return a.cause < b.cause; });
  return out;
}

namespace {

constexpr RowKind kLeftOut[] = {RowKind::repeated, RowKind::copy, RowKind::quantised,
                                RowKind::merged};

}  // namespace

std::uint64_t hash_of(std::string_view id) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return hash;
}

namespace {

// How a figure compares with what ran, or with measured energy; nothing where neither is known.
enum class Fit { unknown, near, far };
Fit fit_of(const RowEstimate& stated, const Result<RowEstimate>& estimate) {
  if (!estimate || (estimate->tier != Tier::t1a && estimate->tier != Tier::t1b))
    return Fit::unknown;
  constexpr double kNear = 10;  // far from a thousand, either way
  const double ratio = stated.emissions / estimate->emissions;
  return ratio > kNear || ratio < 1 / kNear ? Fit::far : Fit::near;
}

// CodeCarbon's kilograms, copied, look like grams; a thousand of these are surely converted.
bool in_doubt(const PortfolioRow& row, const RowEstimate& stated,
              const Result<RowEstimate>& estimate) {
  constexpr double kSurelyConverted = 1000;  // g
  if (fit_of(stated, estimate) == Fit::near) return false;
  return row.unit_unsaid ||
         (row.may_be_kilograms && stated.emissions.as_grams() < kSurelyConverted);
}

// A column without a unit whose grams are not what the rest of the row makes likely.
std::optional<Error> question_of_unit(const PortfolioRow& row, const RowEstimate& stated,
                                      const Result<RowEstimate>& estimate) {
  if (!row.unit_unsaid || fit_of(stated, estimate) != Fit::far) return std::nullopt;
  return Error{ErrorCode::ambiguous,
               "emissions_gco2e",
               "In which unit is " + readable(stated.emissions.as_grams(), 6) + "? By what ran, " +
                   humane(estimate->emissions) +
                   " is likely. Name the column with its unit, such as \"co2_g\" or \"co2_kg\".",
               {}};
}

}  // namespace

RowResult accounted(const PortfolioRow& row, RowKind kind) {
  RowResult out;
  out.kind = kind;
  out.errors = row.errors;
  const bool is_estimated = kind == RowKind::estimated || kind == RowKind::stated;
  // An estimate checks them itself.
  if (out.errors.empty() && (!is_estimated || row.run.emissions))
    out.errors = check_ranges(row.run);
  if (!out.errors.empty()) {
    out.kind = RowKind::not_estimated;
    return out;
  }
  if (!is_estimated) return out;
  auto estimate = estimate_row(row.run);
  if (!row.run.emissions) {
    if (estimate) {
      out.estimate = std::move(estimate.value());
    } else {
      out.kind = RowKind::not_estimated;
      out.errors = estimate.errors();
    }
    return out;
  }
  // A stated figure is its author's word: it enters as it stands, unless only another unit can be
  // meant.
  out.kind = RowKind::stated;
  RowEstimate stated;
  stated.emissions = *row.run.emissions;
  if (estimate) {
    stated.flop = estimate->flop;
    stated.region = estimate->region;
    stated.modality = estimate->modality;
    for (const Finding& finding : check_plausibility(stated_in(row.run))) {
      if (finding.code != NoticeCode::kilograms_as_grams || !finding.likely) continue;
      if (finding.confidence != Confidence::high && finding.confidence != Confidence::medium)
        continue;
      out.kind = RowKind::stated_in_kilograms;
      stated.emissions = Mass::grams(*finding.likely);
    }
  } else if (row.run.modality) {
    stated.modality = name(*row.run.modality);
  }
  if (out.kind == RowKind::stated) {
    if (auto question = question_of_unit(row, stated, estimate)) {
      out.kind = RowKind::not_estimated;
      out.errors.push_back(std::move(*question));
      return out;
    }
    if (in_doubt(row, stated, estimate)) out.kind = RowKind::stated_unit_unclear;
  }
  stated.tier = Tier::t1a;
  stated.p05 = stated.p95 = stated.emissions;
  out.estimate = std::move(stated);
  return out;
}

RowResult account_for(const PortfolioRow& row) { return accounted(row, row.kind); }

Result<PortfolioRules> PortfolioRules::keeping(const std::vector<std::string>& keep) {
  PortfolioRules out;
  for (const std::string& word : keep) {
    const auto kind = choice_of<RowKind>(word);
    if (!kind || std::find(std::begin(kLeftOut), std::end(kLeftOut), *kind) == std::end(kLeftOut)) {
      std::vector<std::string_view> names;
      std::string listed;
      for (const RowKind one : kLeftOut) {
        names.push_back(name(one));
        listed += std::string(name(one)) + ", ";
      }
      return Error{ErrorCode::unknown_choice, FieldPath::unchecked("keep"),
                   "keep takes " + listed + "not " + in_quotes(word) + ".",
                   near_matches(word, names)};
    }
    out.keep_.push_back(*kind);
  }
  return out;
}

bool IdSet::insert(std::uint64_t hash) {
  constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
  constexpr std::size_t kFirst = 1024;
  const auto place_of = [this](std::uint64_t one) {
    return static_cast<std::size_t>((one * kSpread) >> 11) % places_.size();
  };
  const auto put = [&](std::uint64_t one) {
    std::size_t at = place_of(one);
    while (places_[at] != 0 && places_[at] != one) at = at + 1 == places_.size() ? 0 : at + 1;
    const bool is_new = places_[at] == 0;
    places_[at] = one;
    return is_new;
  };
  if (hash == 0) hash = 1;
  if (size_ * 5 >= places_.size() * 4) {
    std::vector<std::uint64_t> before(std::max(kFirst, places_.size() + places_.size() / 2));
    before.swap(places_);
    for (const std::uint64_t one : before) {
      if (one != 0) put(one);
    }
  }
  const bool is_new = put(hash);
  size_ += is_new ? 1 : 0;
  return is_new;
}

std::vector<std::uint64_t> IdSet::sorted() const {
  std::vector<std::uint64_t> out;
  out.reserve(size_);
  std::copy_if(places_.begin(), places_.end(), std::back_inserter(out),
               [](std::uint64_t one) { return one != 0; });
  std::sort(out.begin(), out.end());
  return out;
}

bool PortfolioRules::keeps(RowKind kind) const {
  return std::find(keep_.begin(), keep_.end(), kind) != keep_.end();
}

RowResult PortfolioRules::account_for(const PortfolioRow& row) const {
  return accounted(row, keeps(row.kind) ? RowKind::estimated : row.kind);
}

void PortfolioRules::know(const PortfolioRow& row, RowResult& result) {
  if (!row.id.empty() && !ids_.insert(hash_of(row.id)) && !keeps(RowKind::repeated))
    result = {RowKind::repeated, {}, {}};
}

}  // namespace trainprint

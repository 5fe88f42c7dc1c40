// What the ways of propagating share.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "trainprint/propagation.hpp"

namespace trainprint {

inline bool has_it_term(const ErrorModel& model) { return model.it.h != 0 || model.it.q != 0; }

/// Whether the IT term depends on that factor.
inline bool in_it_term(const ErrorModel& model, std::size_t factor) {
  return has_it_term(model) &&
         (factor == model.it.power || factor == model.it.host || factor == model.it.node);
}

/// exponent x ln(k / k at the used values) at every point, given ln(true / used) of P_acc, h and
/// P_node + P_net there; an empty column is a certain one.
std::vector<double> log_it_term(const ItTerm& it, std::span<const double> power,
                                std::span<const double> host, std::span<const double> node,
                                std::size_t points);

/// ln(emissions / estimate) at `points` points.
std::vector<double> log_ratios(const ErrorModel& model, std::size_t points);

/// Shares of the variance of ln(emissions), any model.
std::vector<Share> log_shares(const ErrorModel& model, std::size_t points);

/// exp within what any estimate in grams can be multiplied with.
double bounded_exp(double x);

}  // namespace trainprint

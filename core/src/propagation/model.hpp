// What the ways of propagating share.
#pragma once
#include <cstddef>

#include "trainprint/propagation.hpp"

namespace trainprint {

inline bool has_it_term(const ErrorModel& model) { return model.it.h != 0 || model.it.q != 0; }

/// Whether the IT term depends on that factor.
inline bool in_it_term(const ErrorModel& model, std::size_t factor) {
  return has_it_term(model) &&
         (factor == model.it.power || factor == model.it.host || factor == model.it.node);
}

/// exponent x ln(k / k at the used values), given ln(true / used) of P_acc, h and P_node + P_net.
double log_it_term(const ItTerm& it, double power, double host, double node);

/// exp within what any estimate in grams can be multiplied with.
double bounded_exp(double x);

}  // namespace trainprint

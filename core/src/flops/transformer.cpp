// Dense transformers: F = c N D (Kaplan et al. 2020; paper section 3.2, A.6, A.7 Eq. 8).
#include "trainprint/flops/transformer.hpp"

namespace trainprint {

double flop_per_parameter_token(Architecture architecture) {
  return architecture == Architecture::encoder_decoder
             ? method::kFlopPerParameterTokenEncoderDecoder
             : method::kFlopPerParameterToken;
}

Flop transformer_training_flop(double flop_per_parameter_token, ParameterCount parameters,
                               TokenCount tokens) {
  return Flop::flop(flop_per_parameter_token * parameters.as_count() * tokens.as_count());
}

}  // namespace trainprint

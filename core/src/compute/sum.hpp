// The sum while it is done: lines, notices and relative errors.
#pragma once
#include <string>

#include "trainprint/compute.hpp"

namespace trainprint {

class Sum {
 public:
  explicit Sum(TrainingCompute& out) : out_(&out) {}

  /// A factor that was given.
  double given(const ComputeField& field, double value);
  /// A factor that was not: from the model's file (derived) or the method (imputed).
  double taken(std::string_view symbol, std::string_view label, double value, std::string_view unit,
               Origin origin, std::string_view source, std::string_view field);
  /// A result; `calculation` is the formula with the numbers put in.
  double result(std::string_view symbol, std::string_view label, double value,
                std::string_view unit, std::string_view formula, std::string calculation);
  void notice(std::string_view code, std::string_view field, std::string message);
  /// A relative error of F, added in quadrature (Eq. 7).
  void error(double relative);

 private:
  TrainingCompute* out_;
};

/// The number as a trace shows it.
std::string shown(double value);
/// The field of that path; the path must exist.
const ComputeField& compute_field(std::string_view path);

/// F_base of what reads tokens, or every fault.
Result<Flop> base_by_tokens(const ComputeDescription& d, Architecture architecture, Sum& sum);
/// F_base of what reads images, or every fault; sets `imputed` where a prototype stands in.
Result<Flop> base_by_images(const ComputeDescription& d, Architecture architecture, Sum& sum,
                            bool& imputed);

}  // namespace trainprint

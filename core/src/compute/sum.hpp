// The sum while it is done: lines, notices and relative errors.
#pragma once
#include <initializer_list>
#include <string>

#include "trainprint/compute.hpp"

namespace trainprint {

class Sum {
 public:
  explicit Sum(TrainingCompute& out) : out_(&out) {}

  /// A factor that was given.
  double given(const ComputeField& field, double value);
  /// A factor that was not: from the model's file (derived) or the method (imputed).
  double taken(std::string_view symbol, std::string_view label, double value, const char* unit,
               Origin origin, std::string_view source, std::string_view field);
  /// The value of a field: given, or the `fallback` of the method.
  double either(const ComputeDescription& d, const char* path, double fallback, const char* source);
  /// A result; `calculation` is the formula with the numbers put in.
  double result(const char* symbol, const char* label, double value, const char* unit,
                std::string_view formula, std::string calculation);
  void notice(const char* code, const char* field, std::string_view message);
  /// A relative error of F, added in quadrature (Eq. 7).
  void error(double relative);
  /// The same of a factor with a range; the range is kept.
  void range(const ComputeRange& range);

 private:
  TrainingCompute* out_;
};

/// The number as a trace shows it.
std::string shown(double value);
/// "2 x 3 x 5": the factors of a product.
std::string times(std::initializer_list<double> factors);
/// The field of that path; the path must exist.
const ComputeField& compute_field(std::string_view path);

/// F_base of what reads tokens, or every fault.
Result<Flop> base_by_tokens(const ComputeDescription& d, Architecture architecture, Sum& sum);
/// F_base of what reads images, or every fault; sets `imputed` where a prototype stands in.
Result<Flop> base_by_images(const ComputeDescription& d, Architecture architecture, Sum& sum,
                            bool& imputed);

}  // namespace trainprint

// What grows while the training compute is counted: its trace, notices and relative errors.
#pragma once
#include "compute/fields.hpp"
#include "trace/writer.hpp"
#include "trainprint/compute.hpp"

namespace trainprint {

class Counter {
 public:
  explicit Counter(TrainingCompute& out) : out_(&out) {}

  /// A factor that was given.
  Term given(const ComputeField& field, double value);
  Term given(const ComputeDescription& d, FieldName path);
  /// The value of a field: given, or the `fallback` of the method.
  Term either(const ComputeDescription& d, FieldName path, double fallback,
              std::string_view source);
  /// A factor that was not given: from the model's file (derived) or the method (imputed).
  Term found(std::string_view symbol, std::string_view label, double value, std::string_view unit,
             Origin origin, std::string_view source, FieldName field);
  void notice(NoticeCode code, FieldName field, std::string_view message);
  /// A relative error of F, added in quadrature (Eq. 7).
  void error(double relative);
  /// The same of a factor with a range; the range is kept.
  void range(const ComputeRange& range);

  TraceWriter trace;

 private:
  TrainingCompute* out_;
};

/// F_base of what reads tokens, or every fault.
Result<Term> base_by_tokens(const ComputeDescription& d, const ComputeContext& context,
                            Architecture architecture, Counter& counter);
/// F_base of what reads images, or every fault; sets `imputed` where a prototype stands in.
Result<Term> base_by_images(const ComputeDescription& d, Architecture architecture,
                            Counter& counter, bool& imputed);

}  // namespace trainprint

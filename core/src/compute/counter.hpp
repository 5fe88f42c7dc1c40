// What grows while the training compute is counted: its trace, notices and relative errors.
#pragma once
#include "compute/fields.hpp"
#include "trace/writer.hpp"
#include "trainprint/compute.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

/// Whether the run tunes a model: said, or adapters say it; nothing where nobody does.
std::optional<bool> is_tuned(const ComputeDescription& d, const ComputeContext& context);
/// Standard deviation of the logarithm of what is usual.
double log_spread(const method::Usual& usual);

class Counter {
 public:
  explicit Counter(TrainingCompute& out) : out_(&out) {}

  /// A factor that was given.
  Term given(const ComputeField& field, double value);
  Term given(const ComputeDescription& d, FieldName path);
  /// The value of a field: given, or the `fallback` of the method.
  Term either(const ComputeDescription& d, FieldName path, double fallback,
              std::string_view source);
  /// Passes over the data: given, or what is usual in training of the kind, with a notice.
  Term epochs(const ComputeDescription& d, const ComputeContext& context);
  /// How open those are: standard deviation of their logarithm.
  static double epochs_open(const ComputeDescription& d, const ComputeContext& context);
  /// Devices that each read a batch of their own.
  Term ranks(const ComputeDescription& d, const ComputeContext& context);
  /// A factor that was not given: from the model's file (derived) or the method (imputed).
  Term found(std::string_view symbol, std::string_view label, double value, std::string_view unit,
             Origin origin, std::string_view source, FieldName field);
  /// Of one forward pass for one image.
  void macs_per_image(double macs) { out_->macs_per_image = macs; }
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
Result<Term> base_by_images(const ComputeDescription& d, const ComputeContext& context,
                            Architecture architecture, Counter& counter, bool& imputed);

}  // namespace trainprint

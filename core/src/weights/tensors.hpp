// What the headers of both formats tell of the tensors.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::weights {

/// Numbers stored in one file.
struct TensorCount {
  double numbers = 0;      ///< Of all tensors that hold weights.
  double of_adapters = 0;  ///< Among them, those of low-rank adapters.
  double of_experts = 0;   ///< Among them, those of routed experts.
  double integers = 0;     ///< Left out: indices and truths.
  double packed = 0;       ///< Bytes that hold several quantised numbers each.
  std::size_t tensors = 0;
  void add(std::string_view name, std::string_view type, double size);
};

/// Why bytes that begin like a header are none.
Error not_a_header(std::string_view format, std::string_view what);

/// Of "model-00001-of-00004.safetensors" 4; 1 for a whole file.
int parts_of(std::string_view name);

/// The run that a count of one of so many files speaks of. `share_of_experts` is that of the
/// experts that a token visits.
RunReading described(const TensorCount& count, int parts, double share_of_experts);

}  // namespace trainprint::weights

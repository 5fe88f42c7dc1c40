// What stands in for a model that says too little about itself (A.7, imputation). Whatever comes
// from here is imputed and has to be marked so.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/flops/architecture.hpp"
#include "trainprint/flops/vision.hpp"

namespace trainprint {

/// The well-known model of a category whose figures fill the gaps.
struct Prototype {
  std::string_view model;  ///< On the Hugging Face Hub.
  ImageModel shape;
  std::string_view source;
};

/// The prototype of a category counted by images; none for the others, where parameters and tokens
/// have no typical value. The paper names only that for ViT, the others are ours.
std::optional<Prototype> prototype(Architecture architecture);

/// Mean training compute of a category, for when nothing can be counted.
struct CategoryMean {
  Flop flop;
  std::string_view source;
};
/// The paper prints no means of F; ours are its mean emissions over its mean ATCI (Table 1).
CategoryMean category_mean(Architecture architecture);

}  // namespace trainprint

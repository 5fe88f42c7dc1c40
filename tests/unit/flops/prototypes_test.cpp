#include "support/catch.hpp"
#include "trainprint/flops.hpp"

using namespace trainprint;

TEST_CASE("prototypes: what is counted by images has one, what is counted by tokens has none",
          "[flops][prototypes]") {
  for (int i = 0; i < 9; ++i) {
    const auto kind = static_cast<Architecture>(i);
    INFO(name(kind));
    const auto stand_in = prototype(kind);
    CHECK(stand_in.has_value() == counted_by_images(kind));
    if (stand_in) CHECK(forward(stand_in->shape).as_mac() > 1e9);
    CHECK(category_mean(kind).flop.as_flop() > 1e22);
  }
}

TEST_CASE("prototypes: the paper's own is ViT-B/16", "[flops][prototypes]") {
  CHECK(prototype(Architecture::vit)->model == "google/vit-base-patch16-224-in21k");
  CHECK(within(forward(prototype(Architecture::vit)->shape).as_mac(), 17.56e9, 1e-3));
}

#include "support/catch.hpp"
#include "trainprint/flops.hpp"

using namespace trainprint;

namespace {
UnetShape stable_diffusion_1() { return std::get<UnetShape>(prototype(Architecture::unet)->shape); }
}  // namespace

TEST_CASE("unet: Stable Diffusion 1.x at 64 x 64 latents takes 339 GMAC", "[flops][unet]") {
  CHECK(within(forward(stable_diffusion_1()).as_mac(), 339e9, 0.03));
}

TEST_CASE("unet: the products of attention, which that figure leaves out, are told apart",
          "[flops][unet]") {
  const UnetSum s = sum(stable_diffusion_1());
  CHECK(within(s.attention_products.as_mac(), 62e9, 0.03));
  CHECK(s.total() == s.convolution + s.self_attention + s.cross_attention + s.feed_forward);
}

TEST_CASE("unet: the same walk counts 859,520,964 parameters", "[flops][unet]") {
  CHECK(sum(stable_diffusion_1()).parameters == 859520964);
}

TEST_CASE("unet: four times the pixels take four times the convolutions", "[flops][unet]") {
  UnetShape small = stable_diffusion_1(), large = small;
  large.latent_height *= 2;
  large.latent_width *= 2;
  CHECK(within(sum(large).convolution / sum(small).convolution, 4, 1e-12));
  CHECK(sum(large).parameters == sum(small).parameters);
}

TEST_CASE("unet: no levels, no work", "[flops][unet]") {
  CHECK(forward(UnetShape{}).as_flop() == 0);
}

// Laws of the compute: what must hold for every size.
#include "support/catch.hpp"
#include "trainprint/compute.hpp"

using namespace trainprint;

namespace {
constexpr double kSizes[] = {1e6, 3.7e8, 6.74e9, 4.05e11};

double flop(const ComputeDescription& d) {
  const auto compute = training_compute(d);
  REQUIRE(compute.ok());
  return compute->flop.as_flop();
}
}  // namespace

TEST_CASE("flops: twice the tokens, twice the FLOP", "[property][flops]") {
  for (const double n : kSizes) {
    for (const double t : {1e3, 2.5e9, 1.5e13}) {
      CHECK(
          within(flop({.parameters = ParameterCount::count(n), .tokens = TokenCount::count(2 * t)}),
                 2 * flop({.parameters = ParameterCount::count(n), .tokens = TokenCount::count(t)}),
                 1e-12));
    }
  }
}

TEST_CASE("flops: twice the images or the epochs, twice the FLOP", "[property][flops]") {
  for (const Architecture kind : {Architecture::vit, Architecture::clip, Architecture::dit,
                                  Architecture::unet, Architecture::cnn}) {
    ComputeDescription d{
        .architecture = kind, .epochs = 1, .images = ImageCount::count(1e6), .impute = true};
    const double once = flop(d);
    d.images = ImageCount::count(2e6);
    CHECK(within(flop(d), 2 * once, 1e-12));
    d.epochs = 3;
    CHECK(within(flop(d), 6 * once, 1e-12));
  }
}

TEST_CASE("flops: with all experts active a mixture is the dense model of the same weights",
          "[property][flops]") {
  for (const double expert : kSizes) {
    const MixtureOfExperts m{.dense = ParameterCount::count(1e9),
                             .expert = ParameterCount::count(expert),
                             .experts_per_layer = 16,
                             .experts_per_token = 16,
                             .layers = 24,
                             .alpha_route = 1};
    CHECK(effective_parameters(m) == total_parameters(m));
  }
}

TEST_CASE("flops: with nothing frozen, partial training is training", "[property][flops]") {
  for (const double n : kSizes) {
    CHECK(flop({.parameters = ParameterCount::count(n),
                .trainable_parameters = ParameterCount::count(n),
                .tokens = TokenCount::count(1e9)}) ==
          flop({.parameters = ParameterCount::count(n), .tokens = TokenCount::count(1e9)}));
  }
}

TEST_CASE("flops: the more is frozen, the less it costs", "[property][flops]") {
  for (const double n : kSizes) {
    double before =
        flop({.parameters = ParameterCount::count(n), .tokens = TokenCount::count(1e9)});
    for (const double share : {0.5, 0.1, 0.01}) {
      const double now = flop({.parameters = ParameterCount::count(n),
                               .trainable_parameters = ParameterCount::count(n * share),
                               .tokens = TokenCount::count(1e9)});
      CHECK(now < before);
      before = now;
    }
  }
}

#include "support/catch.hpp"
#include "trainprint/flops.hpp"

using namespace trainprint;

TEST_CASE("corrections: nothing declared, nothing corrected", "[flops][corrections]") {
  const auto none = corrections({});
  CHECK(none.empty());
  CHECK(product(none) == 1);
  CHECK(relative_error(none) == 0);
}

TEST_CASE("corrections: a declared factor takes the middle of the paper's range",
          "[flops][corrections]") {
  const auto all = corrections({.optimizer = Optimizer::adam,
                                .precision = Precision::fp8,
                                .activation_checkpointing = true,
                                .fused_attention = true,
                                .pipeline_parallel = true,
                                .data_parallel = true,
                                .other_overhead = true});
  const double expected[] = {1.15, 0.95, 1.175, 0.94, 1.05, 1.05, 1.015};
  REQUIRE(all.size() == 7);
  for (std::size_t i = 0; i < all.size(); ++i) CHECK(within(all[i].value, expected[i], 1e-12));
}

TEST_CASE("corrections: figures without a range add no uncertainty", "[flops][corrections]") {
  const auto exact = corrections({.optimizer = Optimizer::adafactor, .precision = Precision::fp32});
  CHECK(within(product(exact), 1.05 * 1.10, 1e-12));
  CHECK(relative_error(exact) == 0);
  CHECK(product(corrections({.optimizer = Optimizer::sgd, .precision = Precision::bf16})) == 1);
}

TEST_CASE("corrections: half-ranges add up in quadrature", "[flops][corrections]") {
  const auto two = corrections({.optimizer = Optimizer::adam, .activation_checkpointing = true});
  const double adam = 0.05 / 1.15, checkpointing = 0.125 / 1.175;
  CHECK(within(relative_error(two), std::sqrt(adam * adam + checkpointing * checkpointing), 1e-12));
}

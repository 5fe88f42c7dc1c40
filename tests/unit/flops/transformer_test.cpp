#include "support/catch.hpp"
#include "trainprint/flops.hpp"

using namespace trainprint;

TEST_CASE("transformer: Llama 2 7B on 2 T tokens took 8.1e22 FLOP", "[flops][transformer]") {
  const double c = flop_per_parameter_token(Architecture::decoder_only);
  CHECK(within(transformer_training_flop(c, ParameterCount::count(6.738e9), TokenCount::count(2e12))
                   .as_flop(),
               8.086e22, 1e-3));
}

TEST_CASE("transformer: a token passes one stack of an encoder-decoder, so it takes 3 FLOP, not 6",
          "[flops][transformer]") {
  CHECK(flop_per_parameter_token(Architecture::encoder_decoder) == 3);
  // T5 11B: published 4.05e22 FLOP; 1e6 steps of 2,048 pairs of 512 and 114 tokens.
  CHECK(within(transformer_training_flop(3, ParameterCount::count(11e9),
                                         TokenCount::count(1e6 * 2048 * (512 + 114)))
                   .as_flop(),
               4.05e22, 0.05));
  CHECK(flop_per_parameter_token(Architecture::encoder_only) == 6);
  CHECK(flop_per_parameter_token(Architecture::vision_language) == 6);
}

TEST_CASE("moe: Mixtral 8x7B passes 12.9 B of its 46.7 B parameters", "[flops][moe]") {
  const MixtureOfExperts mixtral{ParameterCount::count(1605636096),
                                 ParameterCount::count(176160768), 8, 2, 32};
  CHECK(total_parameters(mixtral).as_count() == 46702792704);
  CHECK(active_parameters(mixtral).as_count() == 12879925248);
  CHECK(within(effective_parameters(mixtral).as_count(), 1.02 * 12879925248, 1e-12));
}

TEST_CASE("moe: idle experts cost parameters but no FLOP", "[flops][moe]") {
  MixtureOfExperts few{ParameterCount::count(1e9), ParameterCount::count(1e8), 8, 2, 10},
      many = few;
  many.experts_per_layer = 64;
  CHECK(total_parameters(few) < total_parameters(many));
  CHECK(effective_parameters(few) == effective_parameters(many));
}

TEST_CASE("partial training: a frozen parameter costs 0.35 of a trained one unless told otherwise",
          "[flops][peft]") {
  PartialTraining lora{.trainable = ParameterCount::count(1e7),
                       .frozen = ParameterCount::count(1e9)};
  CHECK(within(effective_parameters(lora).as_count(), 3.6e8, 1e-12));
  lora.alpha_frozen = method::kAlphaFrozenPhysical;
  CHECK(within(effective_parameters(lora).as_count(), 6.766667e8, 1e-6));
}

TEST_CASE("tokens: steps, devices, accumulation, length and batch multiply", "[flops][tokens]") {
  CHECK(tokens({.steps = 1000,
                .world_size = DeviceCount::count(8),
                .gradient_accumulation = 4,
                .sequence_length = TokenCount::count(2048),
                .per_device_batch = 2})
            .as_count() == 131072000);
  CHECK(tokens_from_epochs(TokenCount::count(1e9), 2.5).as_count() == 2.5e9);
}

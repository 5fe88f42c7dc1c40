// Mistakes that the compiler has to catch; see CMakeLists.txt.
#include "trainprint/catalogue.hpp"
#include "trainprint/flops.hpp"
#include "trainprint/model_config.hpp"
#include "trainprint/plausibility.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/run.hpp"

using namespace trainprint;

auto fine = Power::watts(400) * Duration::hours(1) + Energy::kwh(1);
auto also_fine = transformer_training_flop(6, ParameterCount::count(7e9), TokenCount::count(2e12));
auto well_named = Error{ErrorCode::out_of_range, "overrides.pue", "", {}};
auto mixture = MixtureOfExperts{.dense = ParameterCount::count(1e9),
                                .expert = ParameterCount::count(1e8),
                                .experts_per_layer = 8,
                                .experts_per_token = 2,
                                .layers = 32};
auto stated = Stated{.device_hours = Duration::hours(184320),
                     .parameters = ParameterCount::count(7e9),
                     .tokens = TokenCount::count(2e12)};
auto composed = FieldPath::unchecked("files[2].text");

#ifdef ENERGY_PLUS_POWER
auto wrong = Energy::kwh(1) + Power::watts(1);
#endif
#ifdef ENERGY_FROM_A_BARE_NUMBER
Energy wrong = 3.0;
#endif
#ifdef NUMBER_FROM_ENERGY
double wrong = Energy::kwh(3);
#endif
#ifdef ENERGY_TIMES_ENERGY
auto wrong = Energy::kwh(1) * Energy::kwh(1);
#endif
#ifdef COUNT_FOR_RATE
auto wrong = Flop::flop(1e22) / Flop::flop(1e12) * Power::watts(400) + Energy::kwh(1);
#endif
#ifdef MASS_PLUS_ENERGY
auto wrong = Mass::grams(1) + Energy::kwh(1);
#endif
#ifdef INTENSITY_TIMES_POWER
auto wrong = CarbonIntensity::grams_per_kwh(400) * Power::watts(400);
#endif
#ifdef DURATION_FOR_RATE
auto wrong = Flop::flop(1e22) * Duration::hours(1);
#endif
#ifdef TOKENS_FOR_PARAMETERS
auto wrong = TrainingRun{.compute = {.parameters = TokenCount::count(2e12)}};
#endif
#ifdef PARAMETERS_FOR_TOKENS
auto wrong = TrainingRun{.compute = {.tokens = ParameterCount::count(7e9)}};
#endif
#ifdef PARAMETERS_FROM_A_BARE_NUMBER
auto wrong = TrainingRun{.compute = {.parameters = 7e9}};
#endif
#ifdef FLOP_FOR_TOKENS
auto wrong = TrainingRun{.compute = {.tokens = Flop::flop(8e22)}};
#endif
#ifdef TOKENS_FOR_FLOP
auto wrong = TrainingRun{.training_flop = TokenCount::count(2e12)};
#endif
#ifdef IMAGES_FOR_TOKENS
auto wrong = TrainingRun{.compute = {.tokens = ImageCount::count(1.28e6)}};
#endif
#ifdef SERVERS_FOR_DEVICES
auto wrong = TrainingRun{.accelerator_count = ServerCount::count(8)};
#endif
#ifdef SWAPPED_PARAMETERS_AND_TOKENS
auto wrong = transformer_training_flop(6, TokenCount::count(2e12), ParameterCount::count(7e9));
#endif
#ifdef TOKENS_FOR_DENSE_PARAMETERS
auto wrong = MixtureOfExperts{.dense = TokenCount::count(1e9)};
#endif
#ifdef EXPERTS_FROM_A_BARE_NUMBER
auto wrong = MixtureOfExperts{.expert = 1e8};
#endif
#ifdef TOKENS_FOR_FROZEN_PARAMETERS
auto wrong =
    PartialTraining{.trainable = ParameterCount::count(1e7), .frozen = TokenCount::count(1)};
#endif
#ifdef LENGTH_FOR_DEVICES
auto wrong = tokens({.steps = 1e3,
                     .world_size = TokenCount::count(2048),
                     .sequence_length = TokenCount::count(2048),
                     .per_device_batch = 1});
#endif
#ifdef PARAMETERS_FOR_CONTEXT_LENGTH
auto wrong = ModelShape{.context_length = ParameterCount::count(7e9)};
#endif
#ifdef TOKENS_FOR_ACTIVE_PARAMETERS
auto wrong = ModelShape{.active_parameters = TokenCount::count(2e12)};
#endif
#ifdef TOKENS_FOR_STATED_PARAMETERS
auto wrong = Stated{.parameters = TokenCount::count(2e12)};
#endif
#ifdef PARAMETERS_FOR_STATED_TOKENS
auto wrong = Stated{.tokens = ParameterCount::count(7e9)};
#endif
#ifdef HOURS_FROM_A_BARE_NUMBER
auto wrong = Stated{.device_hours = 184320.0};
#endif
#ifdef PARAMETERS_PLUS_TOKENS
auto wrong = ParameterCount::count(7e9) + TokenCount::count(2e12);
#endif
#ifdef MISSPELT_FIELD_OF_AN_ERROR
auto wrong = Error{ErrorCode::out_of_range, "overrides.peu", "", {}};
#endif
#ifdef MISSPELT_FIELD_OF_A_NOTICE
auto wrong = Notice{NoticeCode::assumed_variant, "acelerator", ""};
#endif
#ifdef MISSPELT_CODE_OF_A_NOTICE
bool wrong = Notice{}.code == NoticeCode::asumed_variant;
#endif
#ifdef CODE_OF_A_NOTICE_AS_TEXT
bool wrong = Notice{}.code == "assumed_variant";
#endif
#ifdef MISSPELT_FIELD_OF_A_VALUE
auto wrong = ReadValue{"token", "2T", {}, ""};
#endif
#ifdef MISSPELT_FIELD_OF_A_QUESTION
auto wrong = ReadQuestion{"hours", "By the clock?", {}};
#endif
#ifdef MISSPELT_FIELD_OF_A_FACTOR
auto wrong = Factor{.symbol = "PUE", .field = "pue"};
#endif
#ifdef MISSPELT_FIELD_IN_A_COMPARISON
bool wrong = Error{}.field == "regions";
#endif
#ifdef MISSPELT_FIELD_IN_A_CALL
auto wrong = find_accelerator("A100", "gpu");
#endif
#ifdef FIELD_FROM_TEXT_OF_RUN_TIME
auto wrong = FieldPath(std::string("tokens"));
#endif

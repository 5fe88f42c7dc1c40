// Written by scripts/generate-catalogue from
//   core/data/reference_models.json
// Edit that and run it again.
// clang-format off
#pragma once
#include <string_view>

#include "trainprint/compute.hpp"

namespace trainprint::tables {

/// Of one published run; 0 where a number was not said.
struct PublishedRow {
  std::string_view name;
  double training_flop, parameters, tokens;
  Architecture architecture;
  double emissions_tonnes;
  std::string_view source;
};
constexpr PublishedRow kPublished[] = {
    {"OLMo-2-1124-7B", 0, 7.3e+09, 4e+12,
     Architecture::decoder_only, 52, "Morrison et al. 2025 (ICLR, arXiv 2503.05804) Table 2"},
    {"OLMoE-1B-7B-0924", 0, 1.3e+09, 5e+12,
     Architecture::decoder_only, 18, "Morrison et al. 2025 (ICLR, arXiv 2503.05804) Table 2"},
    {"gpt2 (124M reproduction)", 0, 1.24e+08, 1e+10,
     Architecture::decoder_only, 0.001179, "HF card allenporter/gpt2"},
    {"starcoder2-3b", 0, 3e+09, 3e+12,
     Architecture::decoder_only, 16.107, "https://github.com/stanford-crfm/ecosystem-graphs @576655a assets/bigcode.yaml:187 (StarCoder2 paper arXiv 2402.19173)"},
    {"starcoder2-7b", 0, 7.2e+09, 3.5e+12,
     Architecture::decoder_only, 29.6228, "https://github.com/stanford-crfm/ecosystem-graphs @576655a assets/bigcode.yaml:152 (StarCoder2 paper arXiv 2402.19173)"},
    {"starcoderbase", 8.46e+22, 1.55e+10, 1e+12,
     Architecture::decoder_only, 16.68, "https://github.com/stanford-crfm/fmti @f4500c5 May2024 StarCoder report; github stanford-crfm/ecosystem-graphs @576655a assets/bigcode.yaml:26; StarCoder paper (arXiv 2305.06161) sec. 5.6"},
    {"Evolved Transformer NAS", 2.91e+21, 6.4e+07, 0,
     Architecture::encoder_decoder, 3.2, "Patterson et al. 2021 (arXiv 2104.10350) Table 4"},
    {"t5-11b", 4.05e+22, 1.1e+10, 0,
     Architecture::encoder_decoder, 46.7, "Patterson et al. 2021 (arXiv 2104.10350) Table 4"},
    {"GShard-600B", 1.33e+22, 1.5475e+09, 0,
     Architecture::decoder_only, 4.8, "Patterson et al. 2021 (arXiv 2104.10350) Table 4"},
    {"granite-3.0-1b-a400m-base", 0, 4e+08, 1e+13,
     Architecture::decoder_only, 25.2, "https://github.com/ibm-granite/granite-3.0-language-models @5960b7f paper.pdf Table 7"},
    {"granite-3.0-2b-base", 0, 2.63e+09, 1.2e+13,
     Architecture::decoder_only, 68.1, "https://github.com/ibm-granite/granite-3.0-language-models @5960b7f paper.pdf Table 7"},
    {"granite-3.0-3b-a800m-base", 0, 8e+08, 1e+13,
     Architecture::decoder_only, 47.2, "https://github.com/ibm-granite/granite-3.0-language-models @5960b7f paper.pdf Table 7"},
    {"granite-3.0-8b-base", 5.66e+23, 8.17e+09, 1.2e+13,
     Architecture::decoder_only, 295.2, "https://github.com/ibm-granite/granite-3.0-language-models @5960b7f paper.pdf Table 7"},
    {"Meena", 1.12e+23, 2.6e+09, 0,
     Architecture::encoder_decoder, 96.4, "Patterson et al. 2021 (arXiv 2104.10350) Table 4"},
    {"Llama-2-13b", 0, 1.3e+10, 2e+12,
     Architecture::decoder_only, 62.44, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama2/MODEL_CARD.md"},
    {"Llama-2-70b", 0, 6.9e+10, 2e+12,
     Architecture::decoder_only, 291.42, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama2/MODEL_CARD.md"},
    {"Llama-2-7b", 0, 6.74e+09, 2e+12,
     Architecture::decoder_only, 31.22, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama2/MODEL_CARD.md"},
    {"Llama-3.1-405B", 0, 4.05e+11, 1.5e+13,
     Architecture::decoder_only, 8930, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3_1/MODEL_CARD.md"},
    {"Llama-3.1-70B", 0, 7.06e+10, 1.5e+13,
     Architecture::decoder_only, 2040, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3_1/MODEL_CARD.md"},
    {"Llama-3.1-8B", 0, 8.03e+09, 1.5e+13,
     Architecture::decoder_only, 420, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3_1/MODEL_CARD.md"},
    {"Llama-3.2-1B", 0, 1.23e+09, 9e+12,
     Architecture::decoder_only, 107, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3_2/MODEL_CARD.md"},
    {"Llama-3.2-3B", 0, 3.21e+09, 9e+12,
     Architecture::decoder_only, 133, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3_2/MODEL_CARD.md"},
    {"Llama-4-Maverick-17B-128E", 0, 1.7e+10, 2.2e+13,
     Architecture::decoder_only, 645, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama4/MODEL_CARD.md"},
    {"Llama-4-Scout-17B-16E", 0, 1.7e+10, 4e+13,
     Architecture::decoder_only, 1354, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama4/MODEL_CARD.md"},
    {"Meta-Llama-3-70B", 0, 7.06e+10, 1.5e+13,
     Architecture::decoder_only, 1900, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3/MODEL_CARD.md"},
    {"Meta-Llama-3-8B", 0, 8.03e+09, 1.5e+13,
     Architecture::decoder_only, 390, "https://github.com/meta-llama/llama-models @a9c89c4 models/llama3/MODEL_CARD.md"},
};

}  // namespace trainprint::tables

// Every family that can be counted: one line each.
#include <algorithm>

#include "parameters/decoder.hpp"
#include "parameters/encoder.hpp"
#include "parameters/vision.hpp"
#include "trainprint/text.hpp"

namespace trainprint::parameters {
namespace {

constexpr Architecture kDecoder = Architecture::decoder_only;
constexpr Architecture kEncoder = Architecture::encoder_only;
constexpr Architecture kBoth = Architecture::encoder_decoder;
constexpr Architecture kVl = Architecture::vision_language;
constexpr Architecture kVit = Architecture::vit;

// Biases that follow one key, and the traits that go together.
constexpr Rule kA = "attention_bias", kM = "mlp_bias";
constexpr unsigned kGpt = kLayerNorm | kPlain | kTied | kInner4;

// type, function, architecture, traits, bias of q k v, of the attention's output, of the MLP, query
// and key norms, width of a head where the file does not say, bias of the output head.
constexpr Family kFamilies[] = {
    // LLaMA and those that differ in biases and norms alone
    {"llama", count_decoder, kDecoder, 0, kA, kA, kM},
    {"mistral", count_decoder, kDecoder},
    {"ministral", count_decoder, kDecoder},
    {"ministral3", count_decoder, kDecoder},
    {"qwen2", count_decoder, kDecoder, 0, "1"},
    {"qwen2_vl_text", count_decoder, kDecoder, 0, "1"},
    {"qwen2_5_vl_text", count_decoder, kDecoder, 0, "1"},
    {"eurobert", count_decoder, kEncoder, 0, kA, kA, kM},
    {"cwm", count_decoder, kDecoder, 0, "", "", kM},
    {"qwen3", count_decoder, kDecoder, 0, kA, kA, "", "1", 128},
    {"qwen3_vl_text", count_decoder, kDecoder, 0, kA, kA, "", "1", 128},
    {"phi3", count_decoder, kDecoder},
    {"gemma", count_decoder, kDecoder, kTied, kA, kA, "", "", 256},
    {"gemma2", count_decoder, kDecoder, kTied | kFourNorms, kA, kA, "", "", 256},
    {"gemma3_text", count_decoder, kDecoder, kTied | kFourNorms, kA, kA, "", "1", 256},
    {"gemma3n_text", count_gemma3n_text, kDecoder, kTied | kFourNorms, kA, kA, "", "1", 256},
    {"gemma4_text", count_gemma4_text, kDecoder, kTied | kFourNorms | kExperts, kA, kA, "", "1",
     256},
    {"granite", count_decoder, kDecoder, 0, kA, kA, kM},
    {"smollm3", count_decoder, kDecoder, kTied, kA, kA, kM},
    {"seed_oss", count_decoder, kDecoder, 0, "!attention_bias", "attention_out_bias", kM, "", 128},
    {"olmo", count_decoder, kDecoder, kNoNorm, kA, kA},
    {"olmo2", count_decoder, kDecoder, kQkFull, kA, kA, "", "1"},
    {"olmo3", count_decoder, kDecoder, kQkFull, kA, kA, "", "1"},
    {"cohere", count_decoder, kDecoder, kTied | kOneNorm | kQkFull, kA, kA, "", "use_qk_norm"},
    {"cohere2", count_decoder, kDecoder, kTied | kOneNorm, kA, kA},
    {"glm", count_decoder, kDecoder, 0, "!attention_bias", "", "", "", 128},
    {"glm4", count_decoder, kDecoder, kFourNorms, kA, "", "", "", 128},
    {"exaone", count_decoder, kDecoder, kOwnCode},
    {"exaone4", count_decoder, kDecoder, 0, "", "", "", "1"},
    {"helium", count_decoder, kDecoder, 0, kA, "", kM, "", 128},
    {"ernie4_5", count_decoder, kDecoder, kTied, "use_bias", "use_bias", "use_bias", "", 128},
    {"hunyuan_v1_dense", count_decoder, kDecoder, kTied, kA, kA, "", "1"},
    {"arcee", count_decoder, kDecoder, kPlain, kA, kA, kM},
    {"apertus", count_decoder, kDecoder, kPlain, kA, kA, "", "1"},
    {"nemotron", count_decoder, kDecoder, kLayerNorm | kPlain, kA, kA, kM},
    {"internlm", count_decoder, kDecoder, kOwnCode, "!bias", "!bias"},
    {"internlm2", count_decoder, kDecoder, kOwnCode, "bias", "bias"},
    {"baichuan", count_decoder, kDecoder, kOwnCode},
    {"minicpm", count_decoder, kDecoder, kTied | kOwnCode},
    {"stablelm", count_decoder, kDecoder, kLayerNorm | kQkFull, "use_qkv_bias", "", "",
     "qk_layernorm"},
    {"starcoder2", count_decoder, kDecoder, kLayerNorm | kPlain | kTied, "!use_bias", "!use_bias",
     "!use_bias"},
    // GPT and its kin
    {"gpt2", count_decoder, kDecoder, kGpt | kPositions, "1", "1", "1"},
    {"gpt_bigcode", count_decoder, kDecoder, kGpt | kPositions | kMultiQuery, "1", "1", "1"},
    {"gpt_neo", count_decoder, kDecoder, kGpt | kPositions, "", "1", "1"},
    {"gptj", count_decoder, kDecoder, kLayerNorm | kPlain | kInner4 | kOneNorm, "", "", "1", "", 0,
     "1"},
    {"codegen", count_decoder, kDecoder, kLayerNorm | kPlain | kInner4 | kOneNorm, "", "", "1", "",
     0, "1"},
    {"gpt_neox", count_decoder, kDecoder, kLayerNorm | kPlain, "!attention_bias", "!attention_bias",
     "1"},
    {"phi", count_decoder, kDecoder, kLayerNorm | kPlain | kInner4 | kOneNorm | kQkShift, "1", "1",
     "1", "qk_layernorm", 0, "1"},
    {"phi-msft", count_decoder, kDecoder,
     kOwnCode | kLayerNorm | kPlain | kInner4 | kOneNorm | kQkShift, "1", "1", "1", "", 0, "1"},
    {"persimmon", count_decoder, kDecoder, kLayerNorm | kPlain | kQkShift, "1", "1", "1",
     "!qk_layernorm"},
    {"bloom", count_decoder, kDecoder, kGpt | kEmbeddingNorm, "1", "1", "1"},
    {"xglm", count_decoder, kDecoder, kLayerNorm | kPlain | kTied, "1", "1", "1"},
    {"biogpt", count_decoder, kDecoder, kLayerNorm | kPlain | kTied | kPositions | kTwoMore, "1",
     "1", "1"},
    {"opt", count_opt, kDecoder},
    {"falcon", count_falcon, kDecoder},
    {"RefinedWeb", count_falcon, kDecoder, kOwnCode},
    {"RefinedWebModel", count_falcon, kDecoder, kOwnCode},
    {"mpt", count_mpt, kDecoder},
    {"qwen", count_qwen, kDecoder, kOwnCode},
    {"chatglm", count_chatglm, kDecoder, kOwnCode},
    // Mixtures of experts
    {"mixtral", count_decoder, kDecoder, kExperts},
    {"qwen2_moe", count_decoder, kDecoder, kExperts | kOwnInner, "!qkv_bias"},
    {"qwen3_moe", count_decoder, kDecoder, kExperts | kOwnInner, kA, kA, "", "1"},
    {"qwen3_vl_moe_text", count_decoder, kDecoder, kExperts | kOwnInner, kA, kA, "", "1"},
    {"olmoe", count_decoder, kDecoder, kExperts | kQkFull, kA, kA, "", "1"},
    {"granitemoe", count_decoder, kDecoder, kExperts, kA, kA},
    {"granitemoeshared", count_decoder, kDecoder, kExperts, kA, kA},
    {"phimoe", count_decoder, kDecoder, kExperts | kLayerNorm, kA, kA, "", "", 0, "lm_head_bias"},
    {"deepseek_v2", count_decoder, kDecoder, kExperts | kOwnInner | kLatent},
    {"deepseek_v3", count_decoder, kDecoder, kExperts | kOwnInner | kLatent},
    {"kimi_k2", count_decoder, kDecoder, kOwnCode | kExperts | kOwnInner | kLatent},
    {"glm4_moe", count_decoder, kDecoder, kExperts | kOwnInner, kA, "", "", "use_qk_norm"},
    {"dots1", count_decoder, kDecoder, kExperts | kOwnInner, kA, kA, "", "1"},
    {"ernie4_5_moe", count_decoder, kDecoder, kExperts | kOwnInner | kTied, "use_bias", "use_bias",
     "use_bias", "", 0, "use_bias"},
    {"hunyuan_v1_moe", count_decoder, kDecoder, kExperts | kTied, kA, kA, "", "1"},
    {"minimax_m2", count_decoder, kDecoder, kExperts | kQkFull, "", "", "", "!use_qk_norm"},
    {"gpt_oss", count_decoder, kDecoder, kExperts | kExpertBias | kSinks, "!attention_bias",
     "!attention_bias"},
    {"llama4_text", count_decoder, kDecoder, kExperts, kA, kA, "", "", 128},
    {"bitnet", count_decoder, kDecoder, kSubNorms | kTied, kA, kA},
    // State spaces, recurrences and linear attention
    {"mamba", count_mamba, kDecoder},
    {"falcon_mamba", count_mamba, kDecoder},
    {"mamba2", count_mamba, kDecoder},
    {"jamba", count_decoder, kDecoder, kHybrid | kExperts},
    {"bamba", count_decoder, kDecoder, kHybrid, kA, kA, kM},
    {"granitemoehybrid", count_decoder, kDecoder, kHybrid | kExperts, kA, kA},
    {"falcon_h1", count_decoder, kDecoder, kHybrid, kA, kA, kM},
    {"lfm2", count_decoder, kDecoder, kHybrid | kTied, "", "", "", "1"},
    {"lfm2_moe", count_decoder, kDecoder, kHybrid | kTied | kExperts | kOwnInner, "", "", "", "1"},
    {"qwen3_next", count_decoder, kDecoder, kHybrid | kExperts | kOwnInner, kA, kA, "", "1", 256},
    {"qwen3_5_text", count_decoder, kDecoder, kHybrid, kA, kA, "", "1", 256},
    {"qwen3_5_moe_text", count_decoder, kDecoder, kHybrid | kExperts | kOwnInner, kA, kA, "", "1",
     256},
    {"minimax", count_decoder, kDecoder, kHybrid | kExperts},
    {"nemotron_h", count_nemotron_h, kDecoder, kPlain | kExperts, kA, kA},
    {"recurrent_gemma", count_recurrent_gemma, kDecoder, 0, kA, "1"},
    {"rwkv", count_rwkv, kDecoder},
    {"dbrx", count_dbrx, kDecoder, kExperts},
    // Encoders
    {"bert", count_bert, kEncoder, kTypes | kPooler},
    {"roberta", count_bert, kEncoder, kTypes | kPooler},
    {"xlm-roberta", count_bert, kEncoder, kTypes | kPooler},
    {"camembert", count_bert, kEncoder, kTypes | kPooler},
    {"ernie", count_bert, kEncoder, kTypes | kPooler},
    {"electra", count_bert, kEncoder, kTypes},
    {"distilbert", count_bert, kEncoder},
    {"mpnet", count_bert, kEncoder, kPooler},
    {"albert", count_albert, kEncoder},
    {"deberta", count_deberta, kEncoder},
    {"deberta-v2", count_deberta, kEncoder},
    {"big_bird", count_bert, kEncoder, kTypes | kPooler},
    {"data2vec-text", count_bert, kEncoder, kTypes | kPooler},
    {"longformer", count_bert, kEncoder, kTypes | kPooler},
    {"layoutlm", count_bert, kEncoder, kTypes | kPooler},
    {"esm", count_esm, kEncoder},
    {"squeezebert", count_squeezebert, kEncoder},
    {"layoutlmv3", count_layoutlmv3, kEncoder},
    {"xlnet", count_xlnet, kEncoder},
    {"modernbert", count_modernbert, kEncoder},
    {"wav2vec2", count_wav2vec2, kEncoder},
    {"hubert", count_wav2vec2, kEncoder},
    {"unispeech", count_wav2vec2, kEncoder},
    {"unispeech-sat", count_wav2vec2, kEncoder},
    {"wavlm", count_wav2vec2, kEncoder},
    {"wav2vec2-bert", count_wav2vec2_bert, kEncoder},
    // Encoder and decoder
    {"t5", count_t5, kBoth},
    {"mt5", count_t5, kBoth},
    {"umt5", count_t5, kBoth},
    {"longt5", count_t5, kBoth},
    {"switch_transformers", count_t5, kBoth, kExperts},
    {"bart", count_bart, kBoth, kPositions | kTwoMore | kEmbeddingNorm},
    {"mbart", count_bart, kBoth, kPositions | kTwoMore | kEmbeddingNorm | kFourNorms},
    {"blenderbot", count_bart, kBoth, kPositions | kFourNorms},
    {"blenderbot-small", count_bart, kBoth, kPositions | kEmbeddingNorm},
    {"pegasus", count_bart, kBoth, kPositions | kFourNorms},
    {"marian", count_bart, kBoth, kPositions},
    {"mvp", count_bart, kBoth, kPositions | kTwoMore | kEmbeddingNorm},
    {"plbart", count_bart, kBoth, kPositions | kTwoMore | kEmbeddingNorm},
    {"m2m_100", count_bart, kBoth, kFourNorms},
    {"whisper", count_whisper, kBoth},
    // Images
    {"vit", count_vit, kVit},
    {"deit", count_vit, kVit},
    {"dinov2", count_dinov2, kVit},
    {"dinov2_with_registers", count_dinov2, kVit},
    {"clip", count_clip, Architecture::clip},
    {"clip_text_model", count_clip_text, kEncoder},
    {"clip_vision_model", count_clip_vision, kVit},
    {"siglip", count_siglip, Architecture::clip},
    {"siglip_text_model", count_siglip_text, kEncoder},
    {"siglip_vision_model", count_siglip_vision, kVit},
    {"idefics3_vision", count_siglip_vision, kVit},
    {"smolvlm_vision", count_siglip_vision, kVit},
    {"resnet", count_resnet, Architecture::cnn},
    {"convnext", count_convnext, Architecture::cnn},
    {"convnextv2", count_convnext, Architecture::cnn},
    {"swin", count_swin, kVit},
    {"swinv2", count_swin, kVit},
    {"donut-swin", count_swin, kVit},
    {"dinov3_vit", count_dinov3, kVit},
    {"vit_mae", count_vit_mae, kVit},
    {"yolos", count_yolos, kVit},
    {"pixtral", count_pixtral_vision, kVit},
    {"internvl_vision", count_internvl_vision, kVit},
    {"videomae", count_videomae, kVit},
    {"beit", count_beit, kVit},
    {"segformer", count_segformer, kVit},
    {"audio-spectrogram-transformer", count_ast, kEncoder},
    {"detr", count_detr, kVit},
    {"mobilenet_v2", count_mobilenet_v2, Architecture::cnn},
    {"mobilevit", count_mobilevit, kVit},
    {"clap", count_clap, kEncoder, kSenses},
    {"metaclip_2", count_clip, Architecture::clip},
    {"siglip2", count_siglip, Architecture::clip},
    {"siglip2_text_model", count_siglip_text, kEncoder},
    {"siglip2_vision_model", count_siglip_vision, kVit},
    // Images to text
    {"llava", count_llava, kVl},
    {"llava_next", count_llava, kVl},
    {"paligemma", count_llava, kVl},
    {"gemma3", count_gemma3, kVl},
    {"gemma3n", count_gemma3n, kVl, kSenses},
    {"gemma4", count_gemma4, kVl, kSenses},
    {"idefics3", count_idefics3, kVl},
    {"smolvlm", count_idefics3, kVl},
    {"qwen2_vl", count_qwen_vl, kVl},
    {"qwen2_5_vl", count_qwen_vl, kVl},
    {"qwen3_vl", count_qwen_vl, kVl},
    {"qwen3_vl_moe", count_qwen_vl, kVl},
    {"qwen3_5", count_qwen_vl, kVl},
    {"qwen3_5_moe", count_qwen_vl, kVl},
    {"llama4", count_llama4, kVl},
    {"llava_onevision", count_llava_onevision, kVl},
    {"mistral3", count_mistral3, kVl},
    {"internvl", count_internvl, kVl},
    {"trocr", count_trocr, kDecoder, kSenses},
    {"vision-encoder-decoder", count_vision_encoder_decoder, kVl},
    // Diffusion
    {"UNet2DConditionModel", count_unet, Architecture::unet},
    {"SD3Transformer2DModel", count_sd3, Architecture::dit},
    {"FluxTransformer2DModel", count_flux, Architecture::dit},
    {"DiTTransformer2DModel", count_dit, Architecture::dit},
    {"Transformer2DModel", count_dit, Architecture::dit},
    {"PixArtTransformer2DModel", count_dit, Architecture::dit},
    {"WanTransformer3DModel", count_wan, Architecture::dit},
    {"HunyuanVideoTransformer3DModel", count_hunyuan_video, Architecture::dit},
    {"CogVideoXTransformer3DModel", count_cogvideox, Architecture::dit},
    {"LTXVideoTransformer3DModel", count_ltx, Architecture::dit},
    {"MochiTransformer3DModel", count_mochi, Architecture::dit},
    {"QwenImageTransformer2DModel", count_qwen_image, Architecture::dit},
    {"ZImageTransformer2DModel", count_z_image, Architecture::dit},
    {"Flux2Transformer2DModel", count_flux2, Architecture::dit},
    {"ChromaTransformer2DModel", count_chroma, Architecture::dit},
    {"AuraFlowTransformer2DModel", count_auraflow, Architecture::dit},
    {"CogView3PlusTransformer2DModel", count_cogview, Architecture::dit},
    {"CogView4Transformer2DModel", count_cogview, Architecture::dit},
    {"Lumina2Transformer2DModel", count_lumina2, Architecture::dit},
    {"HunyuanDiT2DModel", count_hunyuan_dit, Architecture::dit},
    {"SanaTransformer2DModel", count_sana, Architecture::dit},
    {"UNet2DModel", count_unet_without_text, Architecture::unet},
    {"AutoencoderKL", count_autoencoder_kl, Architecture::unet},
};

constexpr bool each_once() {
  for (const Family& family : kFamilies) {
    int same = 0;
    for (const Family& other : kFamilies) same += other.type == family.type ? 1 : 0;
    if (same != 1) return false;
  }
  return true;
}
static_assert(each_once());

// Families that are known and not counted.
constexpr std::string_view kHybrids[] = {
    "zamba", "zamba2", "xlstm", "kimi_linear", "rwkv7", "plamo2",
};

}  // namespace

const Family* find_family(std::string_view type) {
  for (const Family& family : kFamilies) {
    if (family.type == type) return &family;
  }
  return nullptr;
}

const Family* find_family_of_class(std::string_view stem) {
  const std::string wanted = fold(stem);
  for (const Family& family : kFamilies) {
    if (fold(family.type) == wanted) return &family;
  }
  return nullptr;
}

bool is_hybrid(std::string_view type) {
  return std::find(std::begin(kHybrids), std::end(kHybrids), type) != std::end(kHybrids);
}

}  // namespace trainprint::parameters

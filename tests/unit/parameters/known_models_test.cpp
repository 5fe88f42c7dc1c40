// Models whose size is published: config.json reduced to the keys that count, the number of
// parameters as the Hub shows it or as the library builds it (transformers 4.57, diffusers 0.39,
// counted without allocating the weights). Buffers and multi-token layers are not in it.
// clang-format off
#include "support/catch.hpp"
#include "trainprint/model_config.hpp"

namespace {
struct Known {
  const char* model;
  double parameters;
  const char* config;
};
const Known kKnown[] = {
    {"gpt2-medium", 354823168,
     R"({"model_type":"gpt2","architectures":["GPT2LMHeadModel"],"n_embd":1024,"n_layer":24,"n_head":16,"n_positions":1024,"vocab_size":50257})"},
    {"bert-large", 335174458,
     R"({"model_type":"bert","architectures":["BertForMaskedLM"],"hidden_size":1024,"num_hidden_layers":24,"num_attention_heads":16,"intermediate_size":4096,"vocab_size":30522,"max_position_embeddings":512,"type_vocab_size":2})"},
    {"roberta-large", 355412057,
     R"({"model_type":"roberta","architectures":["RobertaForMaskedLM"],"hidden_size":1024,"num_hidden_layers":24,"num_attention_heads":16,"intermediate_size":4096,"vocab_size":50265,"max_position_embeddings":514,"type_vocab_size":1})"},
    {"xlm-roberta-base", 278295186,
     R"({"model_type":"xlm-roberta","architectures":["XLMRobertaForMaskedLM"],"hidden_size":768,"num_hidden_layers":12,"num_attention_heads":12,"intermediate_size":3072,"vocab_size":250002,"max_position_embeddings":514,"type_vocab_size":1})"},
    {"distilbert-base", 66985530,
     R"({"model_type":"distilbert","architectures":["DistilBertForMaskedLM"],"dim":768,"n_layers":6,"n_heads":12,"hidden_dim":3072,"vocab_size":30522,"max_position_embeddings":512})"},
    {"distilbert-sst2", 66955010,
     R"({"model_type":"distilbert","architectures":["DistilBertForSequenceClassification"],"dim":768,"n_layers":6,"n_heads":12,"hidden_dim":3072,"vocab_size":30522,"max_position_embeddings":512,"id2label":{"0":"a","1":"b"}})"},
    {"albert-base-v2", 11683584,
     R"({"model_type":"albert","embedding_size":128,"hidden_size":768,"num_hidden_layers":12,"num_attention_heads":12,"intermediate_size":3072,"vocab_size":30000,"max_position_embeddings":512,"type_vocab_size":2})"},
    {"deberta-v3-base", 183831552,
     R"({"model_type":"deberta-v2","hidden_size":768,"num_hidden_layers":12,"num_attention_heads":12,"intermediate_size":3072,"vocab_size":128100,"max_position_embeddings":512,"type_vocab_size":0,"position_biased_input":false,"relative_attention":true,"position_buckets":256,"norm_rel_ebd":"layer_norm","share_att_key":true,"pos_att_type":"p2c|c2p","max_relative_positions":-1})"},
    {"electra-base", 108891648,
     R"({"model_type":"electra","embedding_size":768,"hidden_size":768,"num_hidden_layers":12,"num_attention_heads":12,"intermediate_size":3072,"vocab_size":30522,"max_position_embeddings":512,"type_vocab_size":2})"},
    {"ModernBERT-base", 149014272,
     R"({"model_type":"modernbert","hidden_size":768,"num_hidden_layers":22,"num_attention_heads":12,"intermediate_size":1152,"vocab_size":50368,"max_position_embeddings":8192})"},
    {"whisper-tiny", 37760640,
     R"({"model_type":"whisper","d_model":384,"encoder_layers":4,"decoder_layers":4,"encoder_ffn_dim":1536,"decoder_ffn_dim":1536,"num_mel_bins":80,"max_source_positions":1500,"max_target_positions":448,"vocab_size":51865})"},
    {"whisper-large-v3", 1543490560,
     R"({"model_type":"whisper","d_model":1280,"encoder_layers":32,"decoder_layers":32,"encoder_ffn_dim":5120,"decoder_ffn_dim":5120,"num_mel_bins":128,"max_source_positions":1500,"max_target_positions":448,"vocab_size":51866})"},
    {"bart-base", 139420416,
     R"({"model_type":"bart","d_model":768,"encoder_layers":6,"decoder_layers":6,"encoder_ffn_dim":3072,"decoder_ffn_dim":3072,"vocab_size":50265,"max_position_embeddings":1024})"},
    {"bart-large-mnli", 407344131,
     R"({"model_type":"bart","architectures":["BartForSequenceClassification"],"d_model":1024,"encoder_layers":12,"decoder_layers":12,"encoder_ffn_dim":4096,"decoder_ffn_dim":4096,"vocab_size":50265,"max_position_embeddings":1024,"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"t5-small", 60506624,
     R"({"model_type":"t5","d_model":512,"d_ff":2048,"d_kv":64,"num_layers":6,"num_heads":8,"vocab_size":32128})"},
    {"flan-t5-xl", 2849757184,
     R"({"model_type":"t5","d_model":2048,"d_ff":5120,"d_kv":64,"num_layers":24,"num_heads":32,"vocab_size":32128,"feed_forward_proj":"gated-gelu","tie_word_embeddings":false})"},
    {"nllb-200-distilled-600M", 615073792,
     R"({"model_type":"m2m_100","d_model":1024,"encoder_layers":12,"decoder_layers":12,"encoder_ffn_dim":4096,"decoder_ffn_dim":4096,"vocab_size":256206,"max_position_embeddings":1024})"},
    {"opt-125m", 125239296,
     R"({"model_type":"opt","hidden_size":768,"num_hidden_layers":12,"num_attention_heads":12,"ffn_dim":3072,"vocab_size":50272,"max_position_embeddings":2048,"word_embed_proj_dim":768,"do_layer_norm_before":true})"},
    {"opt-350m", 331196416,
     R"({"model_type":"opt","hidden_size":1024,"num_hidden_layers":24,"num_attention_heads":16,"ffn_dim":4096,"vocab_size":50272,"max_position_embeddings":2048,"word_embed_proj_dim":512,"do_layer_norm_before":false})"},
    {"pythia-6.9b", 6857302016,
     R"({"model_type":"gpt_neox","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"intermediate_size":16384,"vocab_size":50432,"max_position_embeddings":2048,"tie_word_embeddings":false})"},
    {"gpt-j-6b", 6050882784,
     R"({"model_type":"gptj","n_embd":4096,"n_layer":28,"n_head":16,"n_positions":2048,"rotary_dim":64,"vocab_size":50400,"tie_word_embeddings":false})"},
    {"gpt-neo-1.3b", 1315575808,
     R"({"model_type":"gpt_neo","hidden_size":2048,"num_layers":24,"num_heads":16,"intermediate_size":null,"max_position_embeddings":2048,"vocab_size":50257})"},
    {"phi-2", 2779683840,
     R"({"model_type":"phi","hidden_size":2560,"num_hidden_layers":32,"num_attention_heads":32,"intermediate_size":10240,"vocab_size":51200,"max_position_embeddings":2048,"tie_word_embeddings":false})"},
    {"gemma-2b", 2506172416,
     R"({"model_type":"gemma","hidden_size":2048,"num_hidden_layers":18,"num_attention_heads":8,"num_key_value_heads":1,"head_dim":256,"intermediate_size":16384,"vocab_size":256000,"max_position_embeddings":8192})"},
    {"falcon-7b", 6921720704,
     R"({"model_type":"falcon","hidden_size":4544,"num_hidden_layers":32,"num_attention_heads":71,"vocab_size":65024,"multi_query":true,"parallel_attn":true,"bias":false,"new_decoder_architecture":false})"},
    {"mpt-7b", 6649286656,
     R"({"model_type":"mpt","d_model":4096,"n_layers":32,"n_heads":32,"vocab_size":50432,"expansion_ratio":4,"no_bias":true,"max_seq_len":2048})"},
    {"starcoder2-3b", 3030371328,
     R"({"model_type":"starcoder2","hidden_size":3072,"num_hidden_layers":30,"num_attention_heads":24,"num_key_value_heads":2,"intermediate_size":12288,"vocab_size":49152,"max_position_embeddings":16384,"use_bias":true})"},
    {"stablelm-3b-4e1t", 2795443200,
     R"({"model_type":"stablelm","hidden_size":2560,"num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":32,"intermediate_size":6912,"vocab_size":50304,"max_position_embeddings":4096,"tie_word_embeddings":false})"},
    {"OLMo-1B-hf", 1176764416,
     R"({"model_type":"olmo","hidden_size":2048,"num_hidden_layers":16,"num_attention_heads":16,"intermediate_size":8192,"vocab_size":50304,"max_position_embeddings":2048,"tie_word_embeddings":true})"},
    {"OLMo-2-7B", 7298617344,
     R"({"model_type":"olmo2","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":32,"intermediate_size":11008,"vocab_size":100352,"max_position_embeddings":4096,"tie_word_embeddings":false})"},
    {"SmolLM3-3B", 3075098624,
     R"({"model_type":"smollm3","hidden_size":2048,"num_hidden_layers":36,"num_attention_heads":16,"num_key_value_heads":4,"intermediate_size":11008,"vocab_size":128256})"},
    {"starcoderbase", 15517456384,
     R"({"model_type":"gpt_bigcode","n_embd":6144,"n_layer":40,"n_head":48,"n_inner":24576,"n_positions":8192,"vocab_size":49152,"multi_query":true})"},
    {"aya/command-r-35b", 34980831232,
     R"({"model_type":"cohere","hidden_size":8192,"num_hidden_layers":40,"num_attention_heads":64,"num_key_value_heads":64,"intermediate_size":22528,"vocab_size":256000,"use_qk_norm":false})"},
    {"dbrx", 131596523520,
     R"({"model_type":"dbrx","d_model":6144,"n_layers":40,"n_heads":48,"vocab_size":100352,"max_seq_len":32768,"tie_word_embeddings":false,"attn_config":{"kv_n_heads":8},"ffn_config":{"ffn_hidden_size":10752,"moe_num_experts":16,"moe_top_k":4}})"},
    {"gpt-oss-20b", 20914757184,
     R"({"model_type":"gpt_oss","hidden_size":2880,"num_hidden_layers":24,"num_attention_heads":64,"num_key_value_heads":8,"head_dim":64,"intermediate_size":2880,"num_local_experts":32,"num_experts_per_tok":4,"vocab_size":201088,"attention_bias":true,"tie_word_embeddings":false})"},
    {"gpt-oss-120b", 116829156672,
     R"({"model_type":"gpt_oss","hidden_size":2880,"num_hidden_layers":36,"num_attention_heads":64,"num_key_value_heads":8,"head_dim":64,"intermediate_size":2880,"num_local_experts":128,"num_experts_per_tok":4,"vocab_size":201088,"attention_bias":true,"tie_word_embeddings":false})"},
    {"Qwen3-235B-A22B", 235093634560,
     R"({"model_type":"qwen3_moe","hidden_size":4096,"num_hidden_layers":94,"num_attention_heads":64,"num_key_value_heads":4,"head_dim":128,"intermediate_size":12288,"moe_intermediate_size":1536,"num_experts":128,"num_experts_per_tok":8,"decoder_sparse_step":1,"mlp_only_layers":[],"vocab_size":151936,"tie_word_embeddings":false})"},
    {"Llama-4-Scout (text)", 107769861120,
     R"({"model_type":"llama4_text","hidden_size":5120,"num_hidden_layers":48,"num_attention_heads":40,"num_key_value_heads":8,"head_dim":128,"intermediate_size":8192,"intermediate_size_mlp":16384,"num_local_experts":16,"num_experts_per_tok":1,"interleave_moe_layer_step":1,"vocab_size":202048,"tie_word_embeddings":false})"},
    {"OLMoE-1B-7B", 6919161856,
     R"({"model_type":"olmoe","hidden_size":2048,"num_hidden_layers":16,"num_attention_heads":16,"num_key_value_heads":16,"intermediate_size":1024,"num_experts":64,"num_experts_per_tok":8,"vocab_size":50304,"tie_word_embeddings":false})"},
    {"clip-vit-base-patch32", 151277313,
     R"({"model_type":"clip","projection_dim":512,"text_config":{},"vision_config":{}})"},
    {"siglip-base-patch16-224", 203155970,
     R"({"model_type":"siglip","text_config":{},"vision_config":{}})"},
    {"dinov2-base", 86580480,
     R"({"model_type":"dinov2","hidden_size":768,"num_hidden_layers":12,"num_attention_heads":12,"mlp_ratio":4,"image_size":518,"patch_size":14})"},
    {"dinov2-giant", 1136480768,
     R"({"model_type":"dinov2","hidden_size":1536,"num_hidden_layers":40,"num_attention_heads":24,"mlp_ratio":4,"image_size":518,"patch_size":14,"use_swiglu_ffn":true})"},
    {"vit-large-patch16-224", 304326632,
     R"({"model_type":"vit","architectures":["ViTForImageClassification"],"hidden_size":1024,"num_hidden_layers":24,"num_attention_heads":16,"intermediate_size":4096,"image_size":224,"patch_size":16,"num_labels":1000})"},
    {"convnext-tiny", 28589128,
     R"({"model_type":"convnext","architectures":["ConvNextForImageClassification"],"hidden_sizes":[96,192,384,768],"depths":[3,3,9,3],"num_labels":1000})"},
    {"swin-tiny", 28288354,
     R"({"model_type":"swin","architectures":["SwinForImageClassification"],"embed_dim":96,"depths":[2,2,6,2],"num_heads":[3,6,12,24],"window_size":7,"image_size":224,"num_labels":1000})"},
    {"resnet-18", 11689512,
     R"({"model_type":"resnet","architectures":["ResNetForImageClassification"],"embedding_size":64,"hidden_sizes":[64,128,256,512],"depths":[2,2,2,2],"layer_type":"basic","num_labels":1000})"},
    {"resnet-152", 60192808,
     R"({"model_type":"resnet","architectures":["ResNetForImageClassification"],"embedding_size":64,"hidden_sizes":[256,512,1024,2048],"depths":[3,8,36,3],"layer_type":"bottleneck","num_labels":1000})"},
    {"llava-1.5-7b", 7063427072,
     R"({"model_type":"llava","text_config":{"model_type":"llama","vocab_size":32064,"max_position_embeddings":4096},"vision_config":{"model_type":"clip_vision_model","hidden_size":1024,"intermediate_size":4096,"num_hidden_layers":24,"num_attention_heads":16,"image_size":336,"patch_size":14}})"},
    {"gemma-3-4b", 4300079472,
     R"({"model_type":"gemma3","text_config":{"model_type":"gemma3_text","hidden_size":2560,"intermediate_size":10240,"num_hidden_layers":34,"sliding_window":1024},"vision_config":{"model_type":"siglip_vision_model","hidden_size":1152,"image_size":896,"intermediate_size":4304,"num_attention_heads":16,"num_hidden_layers":27,"patch_size":14,"vision_use_head":false}})"},
    {"gemma-3n-E2B", 5439438272,
     R"({"architectures":["Gemma3nForConditionalGeneration"],"model_type":"gemma3n","text_config":{"model_type":"gemma3n_text","hidden_size":2048,"num_hidden_layers":30,"intermediate_size":8192,"num_attention_heads":8,"num_key_value_heads":2,"head_dim":256,"vocab_size":262400,"num_kv_shared_layers":10,"laurel_rank":64,"altup_num_inputs":4},"audio_config":{"model_type":"gemma3n_audio"},"vision_config":{"model_type":"gemma3n_vision","architecture":"mobilenetv5_300m_enc"}})"},
    {"gemma-3n-E4B", 7849978192,
     R"({"architectures":["Gemma3nForConditionalGeneration"],"model_type":"gemma3n","text_config":{"model_type":"gemma3n_text","hidden_size":2048,"num_hidden_layers":35,"intermediate_size":16384,"num_attention_heads":8,"num_key_value_heads":2,"head_dim":256,"vocab_size":262400,"num_kv_shared_layers":15,"laurel_rank":64,"altup_num_inputs":4},"audio_config":{"model_type":"gemma3n_audio"},"vision_config":{"model_type":"gemma3n_vision","architecture":"mobilenetv5_300m_enc"}})"},
    {"gemma-4-E2B", 5123178016,
     R"({"architectures":["Gemma4ForConditionalGeneration"],"model_type":"gemma4","text_config":{"model_type":"gemma4_text","hidden_size":1536,"num_hidden_layers":35,"intermediate_size":6144,"num_attention_heads":8,"num_key_value_heads":1,"vocab_size":262144,"layer_types":["sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention","sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention","sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention","sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention","sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention","sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention","sliding_attention","sliding_attention","sliding_attention","sliding_attention","full_attention"],"num_kv_shared_layers":20,"use_double_wide_mlp":true,"hidden_size_per_layer_input":256},"vision_config":{"model_type":"gemma4_vision","hidden_size":768},"audio_config":{"model_type":"gemma4_audio","hidden_size":1024}})"},
    {"gemma-4-E4B", 7996156448,
     R"({"architectures":["Gemma4ForConditionalGeneration"],"model_type":"gemma4","text_config":{"model_type":"gemma4_text","hidden_size":2560,"num_hidden_layers":42,"intermediate_size":10240,"num_attention_heads":8,"num_key_value_heads":2,"vocab_size":262144,"num_kv_shared_layers":18,"hidden_size_per_layer_input":256},"vision_config":{"model_type":"gemma4_vision","hidden_size":768},"audio_config":{"model_type":"gemma4_audio","hidden_size":1024}})"},
    {"gemma-4-31B", 31273086512,
     R"({"architectures":["Gemma4ForConditionalGeneration"],"model_type":"gemma4","text_config":{"model_type":"gemma4_text","hidden_size":5376,"num_hidden_layers":60,"intermediate_size":21504,"num_attention_heads":32,"num_key_value_heads":16,"vocab_size":262144,"attention_k_eq_v":true,"num_global_key_value_heads":4,"hidden_size_per_layer_input":0},"vision_config":{"model_type":"gemma4_vision","hidden_size":1152,"intermediate_size":4304,"num_hidden_layers":27,"num_attention_heads":16,"num_key_value_heads":16,"head_dim":72},"audio_config":null})"},
    {"gemma-4-26B-A4B", 25805933872,
     R"({"architectures":["Gemma4ForConditionalGeneration"],"model_type":"gemma4","text_config":{"model_type":"gemma4_text","hidden_size":2816,"num_hidden_layers":30,"intermediate_size":2112,"num_attention_heads":16,"num_key_value_heads":8,"vocab_size":262144,"attention_k_eq_v":true,"num_global_key_value_heads":2,"enable_moe_block":true,"num_experts":128,"top_k_experts":8,"moe_intermediate_size":704,"hidden_size_per_layer_input":0},"vision_config":{"model_type":"gemma4_vision","hidden_size":1152,"intermediate_size":4304,"num_hidden_layers":27,"num_attention_heads":16,"num_key_value_heads":16,"head_dim":72},"audio_config":null})"},
    {"paligemma-3b-224", 2923466480,
     R"({"model_type":"paligemma","projection_dim":2048,"text_config":{"model_type":"gemma","hidden_size":2048,"intermediate_size":16384,"num_attention_heads":8,"num_hidden_layers":18,"num_key_value_heads":1,"vocab_size":257216},"vision_config":{"model_type":"siglip_vision_model","hidden_size":1152,"intermediate_size":4304,"num_attention_heads":16,"num_hidden_layers":27,"patch_size":14,"image_size":224,"vision_use_head":false}})"},
    {"Qwen2-VL-7B", 8291375616,
     R"({"model_type":"qwen2_vl","hidden_size":3584,"intermediate_size":18944,"num_hidden_layers":28,"num_attention_heads":28,"num_key_value_heads":4,"vocab_size":152064,"tie_word_embeddings":false,"vision_config":{"depth":32,"embed_dim":1280,"mlp_ratio":4,"num_heads":16,"in_chans":3,"hidden_size":3584,"patch_size":14,"spatial_merge_size":2,"temporal_patch_size":2}})"},
    {"Qwen2.5-VL-7B", 8292166656,
     R"({"model_type":"qwen2_5_vl","hidden_size":3584,"intermediate_size":18944,"num_hidden_layers":28,"num_attention_heads":28,"num_key_value_heads":4,"vocab_size":152064,"tie_word_embeddings":false,"vision_config":{"depth":32,"hidden_size":1280,"intermediate_size":3420,"num_heads":16,"in_chans":3,"out_hidden_size":3584,"patch_size":14,"spatial_merge_size":2,"temporal_patch_size":2}})"},
    {"FLUX.1-dev", 11901408320,
     R"({"_class_name":"FluxTransformer2DModel","attention_head_dim":128,"guidance_embeds":true,"in_channels":64,"joint_attention_dim":4096,"num_attention_heads":24,"num_layers":19,"num_single_layers":38,"patch_size":1,"pooled_projection_dim":768})"},
    {"phi-3.5-moe", 41873153344,
     R"({"model_type":"phimoe","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":8,"intermediate_size":6400,"num_local_experts":16,"num_experts_per_tok":2,"attention_bias":true,"lm_head_bias":true,"vocab_size":32064,"tie_word_embeddings":false})"},
    {"Qwen-7B", 7721324544,
     R"({"model_type":"qwen","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"intermediate_size":22016,"kv_channels":128,"vocab_size":151936,"no_bias":true,"tie_word_embeddings":false})"},
    {"chatglm3-6b", 6243584000,
     R"({"model_type":"chatglm","hidden_size":4096,"num_layers":28,"num_attention_heads":32,"kv_channels":128,"ffn_hidden_size":13696,"multi_query_attention":true,"multi_query_group_num":2,"add_qkv_bias":true,"add_bias_linear":false,"padded_vocab_size":65024,"seq_length":8192})"},
    {"internlm2-7b", 7737708544,
     R"({"model_type":"internlm2","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":8,"intermediate_size":14336,"vocab_size":92544,"bias":false,"tie_word_embeddings":false})"},
    {"Baichuan2-7B", 7505973248,
     R"({"model_type":"baichuan","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"intermediate_size":11008,"vocab_size":125696,"tie_word_embeddings":false})"},
    {"Kimi-K2", 1026408232448,
     R"({"model_type":"kimi_k2","hidden_size":7168,"num_hidden_layers":61,"num_attention_heads":64,"num_key_value_heads":64,"intermediate_size":18432,"moe_intermediate_size":2048,"n_routed_experts":384,"n_shared_experts":1,"num_experts_per_tok":8,"first_k_dense_replace":1,"moe_layer_freq":1,"q_lora_rank":1536,"kv_lora_rank":512,"qk_nope_head_dim":128,"qk_rope_head_dim":64,"v_head_dim":128,"topk_method":"noaux_tc","vocab_size":163840,"tie_word_embeddings":false})"},
    {"GLM-4.5-Air", 106852245504,
     R"({"model_type":"glm4_moe","hidden_size":4096,"num_hidden_layers":46,"num_attention_heads":96,"num_key_value_heads":8,"head_dim":128,"intermediate_size":10944,"moe_intermediate_size":1408,"n_routed_experts":128,"n_shared_experts":1,"num_experts_per_tok":8,"first_k_dense_replace":1,"use_qk_norm":false,"attention_bias":true,"vocab_size":151552,"tie_word_embeddings":false,"num_nextn_predict_layers":1})"},
};
}  // namespace
// clang-format on

TEST_CASE("parameters: models of known size", "[parameters]") {
  for (const Known& known : kKnown) {
    INFO(known.model);
    const auto shape = trainprint::shape_from_config(known.config);
    INFO((shape ? "" : shape.error().message));
    REQUIRE(shape.ok());
    CHECK(shape->parameters.as_count() == known.parameters);
    CHECK(shape->active_parameters <= shape->parameters);
    CHECK(shape->non_embedding_parameters().as_count() > 0);
  }
}

TEST_CASE("parameters: what a token passes in a mixture of experts", "[parameters][moe]") {
  struct Active {
    const char* model;
    double parameters;  // published, in billions
    double tolerance;   // published figures are rounded, and some leave the input embedding out
  };
  constexpr Active kActive[] = {{"dbrx", 36, 0.02},         {"Qwen3-235B-A22B", 22, 0.02},
                                {"OLMoE-1B-7B", 1.3, 0.02}, {"Kimi-K2", 32, 0.03},
                                {"phi-3.5-moe", 6.6, 0.02}, {"Llama-4-Scout (text)", 17, 0.02}};
  for (const Active& active : kActive) {
    for (const Known& known : kKnown) {
      if (std::string_view(known.model) != active.model) continue;
      INFO(known.model);
      const auto shape = trainprint::shape_from_config(known.config);
      REQUIRE(shape.ok());
      CHECK(within(shape->active_parameters.as_count() / 1e9, active.parameters, active.tolerance));
    }
  }
}

TEST_CASE("parameters: gpt-oss-20b passes 3.6 B without its input embedding", "[parameters][moe]") {
  for (const Known& known : kKnown) {
    if (std::string_view(known.model) != "gpt-oss-20b") continue;
    const auto shape = trainprint::shape_from_config(known.config);
    REQUIRE(shape.ok());
    CHECK(within(shape->active_parameters.as_count(), 4.19e9, 0.001));
    CHECK(within((shape->active_parameters - shape->input_embedding_parameters).as_count(), 3.6e9,
                 0.005));
  }
}

// Small models, one of each family, as transformers 5.24 builds them without allocating the weights
// (torch's meta device): their parameters, each weight once.
// clang-format off
#include "support/catch.hpp"
#include "trainprint/model_config.hpp"

namespace {
struct Built {
  const char* model_class;
  double parameters;
  const char* config;
};
const Built kBuilt[] = {
    {"MambaForCausalLM", 152960,
     R"({"model_type":"mamba","architectures":["MambaForCausalLM"],"vocab_size":1000,"hidden_size":64,"state_size":8,"num_hidden_layers":3,"time_step_rank":4})"},
    {"Mamba2ForCausalLM", 219144,
     R"({"model_type":"mamba2","architectures":["Mamba2ForCausalLM"],"vocab_size":1000,"hidden_size":64,"state_size":16,"num_hidden_layers":3,"num_heads":8,"head_dim":16,"n_groups":2,"tie_word_embeddings":false})"},
    {"BambaForCausalLM", 298856,
     R"({"model_type":"bamba","architectures":["BambaForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":false,"attn_layer_indices":[1],"mamba_n_heads":8,"mamba_d_head":16,"mamba_d_state":16})"},
    {"GraniteMoeHybridForCausalLM", 542128,
     R"({"model_type":"granitemoehybrid","architectures":["GraniteMoeHybridForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":false,"layer_types":["mamba","attention","mamba","attention"],"num_local_experts":4,"num_experts_per_tok":2,"shared_intermediate_size":48,"mamba_n_heads":8,"mamba_d_head":16,"mamba_d_state":16})"},
    {"FalconH1ForCausalLM", 338080,
     R"({"model_type":"falcon_h1","architectures":["FalconH1ForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":false,"mamba_d_ssm":96,"mamba_n_heads":8,"mamba_d_head":12,"mamba_d_state":16})"},
    {"Lfm2ForCausalLM", 175776,
     R"({"model_type":"lfm2","architectures":["Lfm2ForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":true,"layer_types":["conv","full_attention","conv","conv"],"block_multiple_of":8})"},
    {"Qwen3NextForCausalLM", 332720,
     R"({"model_type":"qwen3_next","architectures":["Qwen3NextForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":false,"head_dim":16,"layer_types":["linear_attention","full_attention","linear_attention","full_attention"],"linear_num_value_heads":4,"linear_num_key_heads":2,"linear_key_head_dim":16,"linear_value_head_dim":16,"moe_intermediate_size":32,"shared_expert_intermediate_size":48,"num_experts":4,"num_experts_per_tok":2})"},
    {"MiniMaxForCausalLM", 490176,
     R"({"model_type":"minimax","architectures":["MiniMaxForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":false,"layer_types":["linear_attention","full_attention","linear_attention","full_attention"],"num_local_experts":4,"num_experts_per_tok":2})"},
    {"RecurrentGemmaForCausalLM", 157504,
     R"({"model_type":"recurrent_gemma","architectures":["RecurrentGemmaForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"head_dim":16,"lru_width":64,"num_key_value_heads":1})"},
    {"RwkvForCausalLM", 240960,
     R"({"model_type":"rwkv","architectures":["RwkvForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":3,"intermediate_size":128,"tie_word_embeddings":false})"},
    {"BitNetForCausalLM", 188096,
     R"({"model_type":"bitnet","architectures":["BitNetForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":true})"},
    {"BigBirdForMaskedLM", 199272,
     R"({"model_type":"big_bird","architectures":["BigBirdForMaskedLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_position_embeddings":128})"},
    {"LongformerForMaskedLM", 245032,
     R"({"model_type":"longformer","architectures":["LongformerForMaskedLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_position_embeddings":128})"},
    {"LayoutLMForTokenClassification", 456323,
     R"({"model_type":"layoutlm","architectures":["LayoutLMForTokenClassification"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_position_embeddings":128,"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"EsmForMaskedLM", 186809,
     R"({"model_type":"esm","architectures":["EsmForMaskedLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_position_embeddings":128,"position_embedding_type":"rotary"})"},
    {"SqueezeBertForMaskedLM", 125544,
     R"({"model_type":"squeezebert","architectures":["SqueezeBertForMaskedLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_position_embeddings":128,"embedding_size":64})"},
    {"LayoutLMv3Model", 289472,
     R"({"model_type":"layoutlmv3","architectures":["LayoutLMv3Model"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_position_embeddings":128,"coordinate_size":8,"shape_size":16,"input_size":32})"},
    {"XLNetLMHeadModel", 165576,
     R"({"model_type":"xlnet","architectures":["XLNetLMHeadModel"],"vocab_size":1000,"d_model":64,"n_layer":3,"n_head":4,"d_inner":96})"},
    {"SwitchTransformersForConditionalGeneration", 509056,
     R"({"model_type":"switch_transformers","architectures":["SwitchTransformersForConditionalGeneration"],"vocab_size":1000,"d_model":64,"d_kv":16,"d_ff":96,"num_layers":4,"num_sparse_encoder_layers":2,"num_decoder_layers":4,"num_sparse_decoder_layers":2,"num_heads":4,"num_experts":4})"},
    {"Wav2Vec2BertForCTC", 298216,
     R"({"model_type":"wav2vec2-bert","architectures":["Wav2Vec2BertForCTC"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"feature_projection_input_dim":32})"},
    {"DINOv3ViTModel", 130496,
     R"({"model_type":"dinov3_vit","architectures":["DINOv3ViTModel"],"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"image_size":32,"patch_size":8,"num_register_tokens":4})"},
    {"ViTMAEForPreTraining", 155072,
     R"({"model_type":"vit_mae","architectures":["ViTMAEForPreTraining"],"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"image_size":32,"patch_size":8,"decoder_hidden_size":32,"decoder_num_hidden_layers":2,"decoder_intermediate_size":48})"},
    {"YolosForObjectDetection", 156680,
     R"({"model_type":"yolos","architectures":["YolosForObjectDetection"],"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"image_size":[32,48],"patch_size":8,"num_detection_tokens":10,"use_mid_position_embeddings":true,"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"ASTForAudioClassification", 135171,
     R"({"model_type":"audio-spectrogram-transformer","architectures":["ASTForAudioClassification"],"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"max_length":64,"num_mel_bins":32,"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"Swinv2ForImageClassification", 38872,
     R"({"model_type":"swinv2","architectures":["Swinv2ForImageClassification"],"embed_dim":16,"depths":[1,2],"num_heads":[1,2],"window_size":4,"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"MobileNetV2ForImageClassification", 399971,
     R"({"model_type":"mobilenet_v2","architectures":["MobileNetV2ForImageClassification"],"depth_multiplier":0.35,"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"MobileViTForImageClassification", 174459,
     R"({"model_type":"mobilevit","architectures":["MobileViTForImageClassification"],"hidden_sizes":[16,24,32],"neck_hidden_sizes":[8,8,16,24,32,40,80],"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"DetrForObjectDetection", 23747208,
     R"({"model_type":"detr","architectures":["DetrForObjectDetection"],"d_model":64,"encoder_layers":2,"decoder_layers":2,"encoder_ffn_dim":96,"decoder_ffn_dim":96,"num_queries":20,"use_timm_backbone":false,"backbone":null,"backbone_config":{"model_type":"resnet","hidden_sizes":[256,512,1024,2048],"depths":[3,4,6,3]},"id2label":{"0":"a","1":"b","2":"c"}})"},
    {"ClapModel", 1421626,
     R"({"model_type":"clap","architectures":["ClapModel"],"projection_dim":128,"text_config":{"hidden_size":64,"num_hidden_layers":2,"num_attention_heads":4,"intermediate_size":96,"vocab_size":1000,"projection_dim":128},"audio_config":{"depths":[2,2],"num_attention_heads":[4,8],"hidden_size":192,"num_hidden_layers":2,"projection_dim":128}})"},
    {"Siglip2Model", 270690,
     R"({"model_type":"siglip2","architectures":["Siglip2Model"],"text_config":{"hidden_size":64,"num_hidden_layers":2,"num_attention_heads":4,"intermediate_size":96,"vocab_size":1000,"projection_size":64},"vision_config":{"hidden_size":64,"num_hidden_layers":2,"num_attention_heads":4,"intermediate_size":96,"num_patches":36}})"},
    {"JambaForCausalLM", 423724,
     R"({"model_type":"jamba","architectures":["JambaForCausalLM"],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,"num_key_value_heads":2,"tie_word_embeddings":false,"num_experts":4,"num_experts_per_tok":2,"mamba_dt_rank":4,"attn_layer_period":4,"attn_layer_offset":1})"},
};
}  // namespace
// clang-format on

TEST_CASE("parameters: small models count as the library builds them", "[parameters]") {
  for (const Built& built : kBuilt) {
    INFO(built.model_class);
    const auto shape = trainprint::shape_from_config(built.config);
    INFO((shape ? "" : shape.error().message));
    REQUIRE(shape.ok());
    CHECK(shape->parameters.as_count() == built.parameters);
    CHECK(shape->active_parameters <= shape->parameters);
    CHECK(shape->non_embedding_parameters() <= shape->parameters);
  }
}

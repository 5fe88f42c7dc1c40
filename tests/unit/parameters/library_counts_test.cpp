// Small models, one of each family, as transformers 5.24 and diffusers 0.42 build them without
// allocating the weights (torch's meta device): their parameters, each weight once.
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
    {"WanTransformer3DModel", 145943,
     R"({"_class_name":"WanTransformer3DModel","patch_size":[1,2,2],"num_attention_heads":2,"attention_head_dim":12,"in_channels":36,"out_channels":16,"text_dim":4096,"freq_dim":256,"ffn_dim":77,"num_layers":3,"cross_attn_norm":true,"qk_norm":"rms_norm_across_heads","image_dim":20,"added_kv_proj_dim":24,"pos_embed_seq_len":9})"},
    {"HunyuanVideoTransformer3DModel", 8346176,
     R"({"_class_name":"HunyuanVideoTransformer3DModel","in_channels":16,"out_channels":16,"num_attention_heads":2,"attention_head_dim":128,"num_layers":2,"num_single_layers":1,"num_refiner_layers":2,"mlp_ratio":4.0,"patch_size":2,"patch_size_t":1,"qk_norm":"rms_norm","guidance_embeds":false,"text_embed_dim":50,"pooled_projection_dim":768,"image_condition_type":null})"},
    {"CogVideoXTransformer3DModel", 2993088,
     R"({"_class_name":"CogVideoXTransformer3DModel","num_attention_heads":2,"attention_head_dim":64,"in_channels":16,"out_channels":16,"time_embed_dim":512,"ofs_embed_dim":32,"text_embed_dim":4096,"num_layers":2,"attention_bias":true,"patch_size":2,"patch_size_t":2,"norm_elementwise_affine":true,"patch_bias":false})"},
    {"LTXVideoTransformer3DModel", 24128,
     R"({"_class_name":"LTXVideoTransformer3DModel","in_channels":128,"out_channels":128,"patch_size":1,"patch_size_t":1,"num_attention_heads":2,"attention_head_dim":8,"cross_attention_dim":16,"num_layers":3,"qk_norm":"rms_norm_across_heads","norm_elementwise_affine":false,"caption_channels":10,"attention_bias":true,"attention_out_bias":true})"},
    {"MochiTransformer3DModel", 32888,
     R"({"_class_name":"MochiTransformer3DModel","patch_size":2,"num_attention_heads":2,"attention_head_dim":8,"num_layers":3,"pooled_projection_dim":20,"in_channels":12,"out_channels":null,"qk_norm":"rms_norm","text_embed_dim":11,"time_embed_dim":256})"},
    {"QwenImageTransformer2DModel", 5039710,
     R"({"_class_name":"QwenImageTransformer2DModel","patch_size":2,"in_channels":64,"out_channels":16,"num_layers":2,"attention_head_dim":128,"num_attention_heads":2,"joint_attention_dim":30,"guidance_embeds":false,"use_additional_t_cond":true})"},
    {"ZImageTransformer2DModel", 8322694,
     R"({"_class_name":"ZImageTransformer2DModel","all_patch_size":[2,4],"all_f_patch_size":[1,2],"in_channels":16,"dim":256,"n_layers":2,"n_refiner_layers":2,"n_heads":2,"n_kv_heads":2,"qk_norm":true,"cap_feat_dim":40,"siglip_feat_dim":30})"},
    {"Flux2Transformer2DModel", 5710592,
     R"({"_class_name":"Flux2Transformer2DModel","patch_size":1,"in_channels":128,"out_channels":null,"num_layers":2,"num_single_layers":1,"attention_head_dim":128,"num_attention_heads":2,"joint_attention_dim":30,"timestep_guidance_channels":256,"mlp_ratio":3.0,"guidance_embeds":true})"},
    {"ChromaTransformer2DModel", 4077460,
     R"({"_class_name":"ChromaTransformer2DModel","patch_size":1,"in_channels":64,"out_channels":null,"num_layers":2,"num_single_layers":1,"attention_head_dim":128,"num_attention_heads":2,"joint_attention_dim":30,"approximator_num_channels":64,"approximator_hidden_dim":99,"approximator_layers":3})"},
    {"AuraFlowTransformer2DModel", 5518592,
     R"({"_class_name":"AuraFlowTransformer2DModel","patch_size":2,"in_channels":4,"num_mmdit_layers":1,"num_single_dit_layers":2,"attention_head_dim":256,"num_attention_heads":1,"joint_attention_dim":10,"caption_projection_dim":256,"out_channels":4,"pos_embed_max_size":1024})"},
    {"CogView4Transformer2DModel", 319424,
     R"({"_class_name":"CogView4Transformer2DModel","patch_size":2,"in_channels":16,"out_channels":16,"num_layers":2,"attention_head_dim":40,"num_attention_heads":2,"text_embed_dim":50,"time_embed_dim":60,"condition_dim":30,"pos_embed_max_size":128})"},
    {"Lumina2Transformer2DModel", 3404446,
     R"({"_class_name":"Lumina2Transformer2DModel","patch_size":2,"in_channels":16,"out_channels":null,"hidden_size":192,"num_layers":2,"num_refiner_layers":1,"num_attention_heads":2,"num_kv_heads":1,"multiple_of":256,"ffn_dim_multiplier":1.3,"cap_feat_dim":30})"},
    {"HunyuanDiT2DModel", 134365,
     R"({"_class_name":"HunyuanDiT2DModel","num_attention_heads":2,"attention_head_dim":8,"in_channels":3,"patch_size":2,"hidden_size":16,"num_layers":5,"mlp_ratio":4.3637,"learn_sigma":true,"cross_attention_dim":12,"norm_type":"layer_norm","cross_attention_dim_t5":13,"pooled_projection_dim":14,"text_len":7,"text_len_t5":9,"use_style_cond_and_image_meta_size":true})"},
    {"SanaTransformer2DModel", 17632,
     R"({"_class_name":"SanaTransformer2DModel","in_channels":32,"out_channels":32,"num_attention_heads":2,"attention_head_dim":8,"num_layers":2,"num_cross_attention_heads":2,"cross_attention_head_dim":8,"cross_attention_dim":16,"caption_channels":10,"mlp_ratio":2.5,"attention_bias":false,"patch_size":1,"norm_elementwise_affine":false,"guidance_embeds":false,"qk_norm":null})"},
    {"AutoencoderKL", 658303,
     R"({"_class_name":"AutoencoderKL","in_channels":3,"out_channels":3,"down_block_types":["DownEncoderBlock2D","DownEncoderBlock2D"],"up_block_types":["UpDecoderBlock2D","UpDecoderBlock2D"],"block_out_channels":[32,64],"layers_per_block":1,"latent_channels":4,"use_quant_conv":false,"use_post_quant_conv":true,"mid_block_add_attention":true})"},
    {"UNet2DModel", 1744259,
     R"({"_class_name":"UNet2DModel","in_channels":3,"out_channels":3,"time_embedding_type":"positional","time_embedding_dim":null,"down_block_types":["DownBlock2D","AttnDownBlock2D","DownBlock2D"],"mid_block_type":"UNetMidBlock2D","up_block_types":["UpBlock2D","AttnUpBlock2D","UpBlock2D"],"block_out_channels":[32,64,96],"layers_per_block":1,"downsample_type":"conv","upsample_type":"conv","attention_head_dim":8,"resnet_time_scale_shift":"default","add_attention":true,"class_embed_type":null,"num_class_embeds":null,"num_train_timesteps":null})"},
    {"Qwen3_5ForCausalLM", 25328,
     R"({"attention_bias":true,"head_dim":16,"hidden_size":32,"intermediate_size":40,"layer_types":["linear_attention","full_attention"],"linear_key_head_dim":16,"linear_num_key_heads":2,"linear_num_value_heads":4,"linear_value_head_dim":8,"model_type":"qwen3_5_text","num_attention_heads":2,"num_hidden_layers":2,"num_key_value_heads":2,"vocab_size":100,"architectures":["Qwen3_5ForCausalLM"]})"},
    {"Qwen3_5MoeForConditionalGeneration", 61520,
     R"({"model_type":"qwen3_5_moe","text_config":{"head_dim":16,"hidden_size":32,"intermediate_size":40,"layer_types":["linear_attention","full_attention"],"linear_key_head_dim":16,"linear_num_key_heads":2,"linear_num_value_heads":4,"linear_value_head_dim":8,"model_type":"qwen3_5_moe_text","moe_intermediate_size":20,"num_attention_heads":2,"num_experts":4,"num_experts_per_tok":2,"num_hidden_layers":2,"num_key_value_heads":2,"shared_expert_intermediate_size":24,"vocab_size":100},"vision_config":{"depth":2,"hidden_size":24,"intermediate_size":36,"model_type":"qwen3_5_moe_vision","num_heads":2,"num_position_embeddings":16,"out_hidden_size":32,"patch_size":4},"architectures":["Qwen3_5MoeForConditionalGeneration"]})"},
    {"Mistral3ForConditionalGeneration", 37616,
     R"({"model_type":"mistral3","spatial_merge_size":2,"text_config":{"head_dim":16,"hidden_size":32,"intermediate_size":40,"model_type":"mistral","num_attention_heads":2,"num_hidden_layers":2,"num_key_value_heads":2,"vocab_size":100},"tie_word_embeddings":false,"vision_config":{"hidden_size":24,"image_size":16,"intermediate_size":36,"model_type":"pixtral","num_attention_heads":2,"num_hidden_layers":2,"patch_size":4},"architectures":["Mistral3ForConditionalGeneration"]})"},
    {"InternVLForConditionalGeneration", 37344,
     R"({"model_type":"internvl","text_config":{"head_dim":16,"hidden_size":32,"intermediate_size":40,"model_type":"qwen2","num_attention_heads":2,"num_hidden_layers":2,"num_key_value_heads":2,"vocab_size":100},"tie_word_embeddings":false,"vision_config":{"attention_bias":true,"hidden_size":24,"image_size":[16,16],"intermediate_size":36,"model_type":"internvl_vision","num_attention_heads":2,"num_hidden_layers":2,"patch_size":[4,4],"use_qk_norm":true},"architectures":["InternVLForConditionalGeneration"]})"},
    {"LlavaOnevisionForConditionalGeneration", 34688,
     R"({"model_type":"llava_onevision","text_config":{"head_dim":16,"hidden_size":32,"intermediate_size":40,"model_type":"qwen2","num_attention_heads":2,"num_hidden_layers":2,"num_key_value_heads":2,"vocab_size":100},"tie_word_embeddings":false,"vision_config":{"hidden_size":24,"image_size":16,"intermediate_size":36,"model_type":"siglip_vision_model","num_attention_heads":2,"num_hidden_layers":2,"patch_size":4,"vision_use_head":false},"architectures":["LlavaOnevisionForConditionalGeneration"]})"},
    {"VideoMAEForVideoClassification", 10971,
     R"({"hidden_size":24,"id2label":{"0":"a","1":"b","2":"c"},"image_size":16,"intermediate_size":36,"model_type":"videomae","num_attention_heads":2,"num_hidden_layers":2,"patch_size":4,"architectures":["VideoMAEForVideoClassification"]})"},
    {"BeitForImageClassification", 10147,
     R"({"hidden_size":24,"id2label":{"0":"a","1":"b","2":"c"},"image_size":16,"intermediate_size":36,"model_type":"beit","num_attention_heads":2,"num_hidden_layers":2,"patch_size":4,"use_relative_position_bias":true,"architectures":["BeitForImageClassification"]})"},
    {"SegformerForSemanticSegmentation", 13743,
     R"({"decoder_hidden_size":20,"depths":[1,3],"hidden_sizes":[8,16],"id2label":{"0":"a","1":"b","2":"c"},"mlp_ratios":[4,2],"model_type":"segformer","num_attention_heads":[1,2],"num_encoder_blocks":2,"patch_sizes":[7,3],"sr_ratios":[4,1],"strides":[4,2],"architectures":["SegformerForSemanticSegmentation"]})"},
    {"LongT5ForConditionalGeneration", 30072,
     R"({"d_ff":36,"d_kv":12,"d_model":24,"encoder_attention_type":"transient-global","model_type":"longt5","num_decoder_layers":3,"num_heads":2,"num_layers":2,"vocab_size":100,"architectures":["LongT5ForConditionalGeneration"]})"},
    {"VisionEncoderDecoderModel", 28192,
     R"({"decoder":{"cross_attention_hidden_size":24,"d_model":16,"decoder_attention_heads":2,"decoder_ffn_dim":36,"decoder_layers":2,"model_type":"trocr","vocab_size":100},"encoder":{"hidden_size":24,"image_size":16,"intermediate_size":36,"model_type":"deit","num_attention_heads":2,"num_hidden_layers":2,"patch_size":4},"model_type":"vision-encoder-decoder","architectures":["VisionEncoderDecoderModel"]})"},
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

TEST_CASE("parameters: the token table counts as one unless the head is it", "[parameters]") {
  const auto shape = [](const std::string& model_class, const std::string& tie) {
    const auto out = trainprint::shape_from_config(
        R"({"model_type":"bert","architectures":[")" + model_class +
        R"("],"vocab_size":1000,"hidden_size":64,"num_hidden_layers":2,"num_attention_heads":4,)"
        R"("intermediate_size":96,"max_position_embeddings":128,"id2label":{"0":"a","1":"b"},)"
        R"("tie_word_embeddings":)" +
        tie + "}");
    REQUIRE(out.ok());
    return out->input_embedding_parameters.as_count();
  };
  CHECK(shape("BertModel", "true") == 64000);
  CHECK(shape("BertForSequenceClassification", "true") == 64000);
  CHECK(shape("BertForMaskedLM", "true") == 0);
  CHECK(shape("BertForMaskedLM", "false") == 64000);
  // w2v-BERT has a table of distances in each layer: 73 of them, 16 wide, 4 layers.
  const auto sound = trainprint::shape_from_config(
      R"({"model_type":"wav2vec2-bert","architectures":["Wav2Vec2BertForCTC"],"vocab_size":1000,)"
      R"("hidden_size":64,"num_hidden_layers":4,"num_attention_heads":4,"intermediate_size":96,)"
      R"("feature_projection_input_dim":32})");
  REQUIRE(sound.ok());
  CHECK(sound->embedding_parameters.as_count() == 73 * 16 * 4);
}

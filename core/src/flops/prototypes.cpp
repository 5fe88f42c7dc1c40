// Imputation (A.7): a prototype's figures for missing ones, a category's mean for missing compute.
#include "trainprint/flops/prototypes.hpp"

namespace trainprint {

std::optional<Prototype> prototype(Architecture architecture) {
  constexpr std::string_view kOurs = "our choice; the paper names a prototype for ViT only (A.7)";
  switch (architecture) {
    case Architecture::vit:
      return Prototype{"google/vit-base-patch16-224-in21k", VitShape{.hidden = 768, .layers = 12},
                       "paper A.7"};
    case Architecture::clip:
      return Prototype{"openai/clip-vit-large-patch14",
                       ClipShape{{.patch = 14, .hidden = 1024, .layers = 24}}, kOurs};
    case Architecture::dit:
      return Prototype{"facebook/DiT-XL-2-256", DitShape{.hidden = 1152, .layers = 28}, kOurs};
    case Architecture::unet: {
      UnetShape shape;
      shape.levels = {{.channels = 320},
                      {.channels = 640},
                      {.channels = 1280},
                      {.channels = 1280, .attention_down = false, .attention_up = false}};
      return Prototype{"runwayml/stable-diffusion-v1-5", std::move(shape), kOurs};
    }
    case Architecture::cnn:
      return Prototype{"microsoft/resnet-50",
                       ResNetShape{.stages = {{256, 3}, {512, 4}, {1024, 6}, {2048, 3}}}, kOurs};
    default:
      return std::nullopt;
  }
}

CategoryMean category_mean(Architecture architecture) {
  // Table 1: mean emissions 11 t in both; mean ATCI 0.14 (NLP) and 0.16 t (CV and multimodal) per
  // ZFLOP, the unit that fits the paper's own totals (it prints EFLOPs).
  constexpr double kNlp = 11 / 0.14 * 1e21, kVision = 11 / 0.16 * 1e21;
  constexpr std::string_view kSource =
      "mean emissions over mean ATCI of the category, paper Table 1 (ATCI read per ZFLOP)";
  const bool text = architecture < Architecture::vision_language;
  return {Flop::flop(text ? kNlp : kVision), kSource};
}

}  // namespace trainprint

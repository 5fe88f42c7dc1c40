#include "support/catch.hpp"
#include "trainprint/flops.hpp"

using namespace trainprint;

namespace {
double gmac(Flop f) { return f.as_mac() / 1e9; }
}  // namespace

TEST_CASE("vit: ViT-B/16 at 224 pixels takes 17.56 GMAC", "[flops][vit]") {
  // Published 17.56 to 17.58 (timm 17.58 with the head); embedding, attention and MLP by hand:
  // 115,605,504 + 12 x 1,453,954,560.
  CHECK(forward(VitShape{.hidden = 768, .layers = 12}).as_mac() == 17563060224);
}

TEST_CASE("vit: ViT-L/16 at 224 pixels takes 61.6 GMAC", "[flops][vit]") {
  CHECK(within(gmac(forward(VitShape{.hidden = 1024, .layers = 24})), 61.6, 0.01));
}

TEST_CASE("clip: the text tower counts a tenth of the vision tower", "[flops][clip]") {
  const VitShape vision{.patch = 14, .hidden = 1024, .layers = 24};
  CHECK(within(forward(ClipShape{vision}) / forward(vision), 1.1, 1e-12));
}

TEST_CASE("dit: DiT-XL/2 at 256 pixels takes 118.6 GMAC, with its adaptive norms", "[flops][dit]") {
  // Peebles and Xie 2022, Table 1: 118.64 (printed as Gflops, counted in multiply-adds).
  DitShape dit{.hidden = 1152, .layers = 28};
  CHECK(within(gmac(forward(dit)), 118.64, 0.001));
  dit.modulation = 0;  // the blocks of ViT alone, as in the paper's Eq. 7
  CHECK(within(gmac(forward(dit)), 118.6, 0.01));
}

TEST_CASE("dit: text by cross-attention and text in the same stream both cost", "[flops][dit]") {
  const DitShape plain{.hidden = 64, .layers = 2};
  DitShape cross = plain, joint = plain;
  cross.cross_attention_tokens = 120;
  joint.joint_tokens = 120;
  CHECK(forward(plain) < forward(cross));
  CHECK(forward(cross) < forward(joint));
}

TEST_CASE("images: training takes six times the MACs of a forward pass", "[flops][images]") {
  const Flop once = Flop::mac(17.56e9);
  CHECK(image_training_flop(once, ImageCount::count(1000), 3).as_flop() == 6 * 17.56e9 * 1000 * 3);
  CHECK(forward(ImageModel()).as_flop() == 0);
}

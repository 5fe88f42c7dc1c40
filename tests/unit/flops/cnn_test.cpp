#include "support/catch.hpp"
#include "trainprint/flops.hpp"

using namespace trainprint;

TEST_CASE("cnn: a convolution by hand", "[flops][cnn]") {
  // 56 x 56 outputs, 3 x 3 kernel, 64 to 128 channels: 3,136 x 9 x 8,192.
  const ConvLayer layer{56, 56, 3, 64, 128};
  CHECK(forward(std::vector{layer}).as_mac() == 231211008);
  const ConvLayer depthwise{56, 56, 3, 64, 64, 64};
  CHECK(forward(std::vector{depthwise}).as_mac() == 56 * 56 * 9 * 64);
}

TEST_CASE("cnn: ResNet-50 at 224 pixels takes 4.09 GMAC", "[flops][cnn]") {
  // torchvision's table: 4.09 GFLOPS, counted in multiply-adds.
  const ResNetShape resnet{.stages = {{256, 3}, {512, 4}, {1024, 6}, {2048, 3}}};
  CHECK(within(forward(resnet).as_mac(), 4.09e9, 0.01));
}

TEST_CASE("cnn: ResNet-18, of plain blocks, takes 1.81 GMAC", "[flops][cnn]") {
  const ResNetShape resnet{.stages = {{64, 2}, {128, 2}, {256, 2}, {512, 2}}, .bottleneck = false};
  CHECK(within(forward(resnet).as_mac(), 1.81e9, 0.01));
}

TEST_CASE("cnn: VGG-16 at 224 pixels takes 15.47 GMAC", "[flops][cnn]") {
  const VggShape vgg{.stages = {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}}};
  CHECK(within(forward(vgg).as_mac(), 15.47e9, 0.01));
}

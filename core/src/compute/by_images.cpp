// F_base = 6 E I M (A.7), M in MACs of one forward pass for one image.
#include <algorithm>
#include <cmath>

#include "compute/counter.hpp"
#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr double kLatentScale = 8;  // pixels per latent pixel of the usual autoencoder (f = 8)

struct Resize {
  double pixels;
  void operator()(std::monostate&) const {}
  void operator()(VitShape& s) const { s.height = s.width = pixels; }
  void operator()(ClipShape& s) const { s.vision.height = s.vision.width = pixels; }
  void operator()(DitShape& s) const {
    // FLUX packs 2 x 2 latent pixels into one with four times the channels.
    const double packed = s.patch == 1 && s.channels >= 64 ? 2 : 1;
    s.latent_height = s.latent_width = std::floor(pixels / kLatentScale / packed);
  }
  void operator()(UnetShape& s) const {
    s.latent_height = s.latent_width = std::floor(pixels / kLatentScale);
  }
  void operator()(ResNetShape& s) const { s.image_size = pixels; }
  void operator()(VggShape& s) const { s.image_size = pixels; }
};

// Images seen, from images and epochs or from the steps; nothing where neither is known.
std::optional<Term> images_seen(const ComputeDescription& d, const ComputeContext& context,
                                Counter& counter) {
  const auto seen = [&](Term product) {
    return counter.trace.result("I_seen", "Images seen", "", product);
  };
  if (d.images) {
    const Term images = counter.given(d, "images");
    return seen(images * counter.epochs(d, context));
  }
  if (!d.steps || !d.per_device_batch) return std::nullopt;
  const Term steps = counter.given(d, "steps");
  const Term devices = counter.ranks(d, context);
  const Term accumulation = counter.either(d, "gradient_accumulation", 1, "none");
  return seen(steps * devices * accumulation * counter.given(d, "per_device_batch"));
}

}  // namespace

Result<Term> base_by_images(const ComputeDescription& d, const ComputeContext& context,
                            Architecture architecture, Counter& counter, bool& imputed) {
  ImageModel shape;
  std::string source = "config.json";
  if (d.model) shape = d.model->image_model;
  if (shape.index() == 0) {
    const auto stand_in = prototype(architecture);
    if (!stand_in || !d.impute) {
      return Error{
          ErrorCode::insufficient_input,
          "model_config",
          "Add the model's config.json: layers and widths are needed. Or allow imputation: "
          "a well-known model of the kind then stands in.",
          {}};
    }
    shape = stand_in->shape;
    source = std::string(stand_in->model) + "; " + std::string(stand_in->source);
    imputed = true;
    counter.error(method::kImputedFlopError.low);
    counter.notice(NoticeCode::prototype, "model_config",
                   "Imputed: the shape of " + std::string(stand_in->model) + " stands in.");
  }
  if (d.image_size) {
    std::visit(Resize{counter.given(d, "image_size").value()}, shape);
  }
  const auto seen = images_seen(d, context, counter);
  if (!seen) {
    return Error{
        ErrorCode::insufficient_input,
        "images",
        "Add the images per epoch (and the epochs), or the steps and the batch per device.",
        {}};
  }
  const Flop once = forward(shape);
  counter.macs_per_image(once.as_mac());
  counter.found("M", "Multiply-adds of one forward pass for one image", once.as_mac(), "MAC",
                imputed ? Origin::imputed : Origin::derived, source, "model_config");
  if (const UnetShape* unet = std::get_if<UnetShape>(&shape)) {
    const Flop products = trainprint::sum(*unet).attention_products;
    counter.notice(
        NoticeCode::attention_products, "model_config",
        "As in the published figures of U-Nets, M leaves out the products of queries with "
        "keys and of weights with values: " +
            readable(products.as_mac() / once.as_mac() * 100, 2) + " % more.");
    counter.error(products / once / 2);
  }
  constexpr double kFlopPerMac = 2;
  const Term per_mac = counter.trace.named("6", method::kTrainingOverForward * kFlopPerMac);
  return counter.trace.result("F_base", "Training compute before corrections", "FLOP",
                              per_mac * *seen * counter.trace.named("M", once.as_mac()));
}

}  // namespace trainprint

// F_base = 6 E I M (A.7), M in MACs of one forward pass for one image.
#include <algorithm>
#include <cmath>

#include "compute/sum.hpp"
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

// Images seen: given, or from the steps.
Result<double> images_seen(const ComputeDescription& d, Sum& sum) {
  if (d.images) {
    const double images = sum.given(compute_field("images"), *d.images);
    const double epochs = d.epochs ? sum.given(compute_field("epochs"), *d.epochs)
                                   : sum.taken("E_p", "Epochs", 1, "", Origin::imputed,
                                               "one pass over the data", "epochs");
    return sum.result("I_seen", "Images seen", images * epochs, "", "I E_p",
                      shown(images) + " x " + shown(epochs));
  }
  if (d.steps && d.per_device_batch) {
    const double w = d.world_size.value_or(1), a = d.gradient_accumulation.value_or(1);
    sum.given(compute_field("steps"), *d.steps);
    sum.given(compute_field("per_device_batch"), *d.per_device_batch);
    if (d.world_size) sum.given(compute_field("world_size"), w);
    if (d.gradient_accumulation) sum.given(compute_field("gradient_accumulation"), a);
    return sum.result(
        "I_seen", "Images seen", *d.steps * w * a * *d.per_device_batch, "", "S W A B",
        shown(*d.steps) + " x " + shown(w) + " x " + shown(a) + " x " + shown(*d.per_device_batch));
  }
  return Error{ErrorCode::insufficient_input,
               "images",
               "Add the images per epoch (and the epochs), or the steps and the batch per device.",
               {}};
}

}  // namespace

Result<Flop> base_by_images(const ComputeDescription& d, Architecture architecture, Sum& sum,
                            bool& imputed) {
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
    sum.error(method::kImputedFlopError.low);
    sum.notice("prototype", "model_config",
               "Imputed: the shape of " + std::string(stand_in->model) + " stands in.");
  }
  if (d.image_size) {
    std::visit(Resize{sum.given(compute_field("image_size"), *d.image_size)}, shape);
  }
  const auto seen = images_seen(d, sum);
  if (!seen) return seen.errors();
  const Flop once = forward(shape);
  sum.taken("M", "Multiply-adds of one forward pass for one image", once.as_mac(), "MAC",
            imputed ? Origin::imputed : Origin::derived, source, "model_config");
  if (const UnetShape* unet = std::get_if<UnetShape>(&shape)) {
    const Flop products = trainprint::sum(*unet).attention_products;
    sum.notice("attention_products", "model_config",
               "As in the published figures of U-Nets, M leaves out the products of queries with "
               "keys and of weights with values: " +
                   readable(products.as_mac() / once.as_mac() * 100, 2) + " % more.");
    sum.error(products / once / 2);
  }
  const Flop base = image_training_flop(once, *seen, 1);
  sum.result("F_base", "Training compute before corrections", base.as_flop(), "FLOP", "6 I_seen M",
             "6 x " + shown(*seen) + " x " + shown(once.as_mac()));
  return base;
}

}  // namespace trainprint

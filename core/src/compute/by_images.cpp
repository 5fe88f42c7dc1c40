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

// Images seen, from images and epochs or from the steps; 0 where neither is known.
double images_seen(const ComputeDescription& d, Sum& sum) {
  if (d.images) {
    const double images = sum.given(compute_field("images"), d.images->as_count());
    const double epochs = sum.either(d, "epochs", 1, "one pass over the data");
    return sum.result("I_seen", "Images seen", images * epochs, "", "I E_p",
                      times({images, epochs}));
  }
  if (!d.steps || !d.per_device_batch) return 0;
  const double s = sum.given(compute_field("steps"), *d.steps);
  const double w = sum.either(d, "world_size", 1, "one device");
  const double a = sum.either(d, "gradient_accumulation", 1, "none");
  const double b = sum.given(compute_field("per_device_batch"), *d.per_device_batch);
  return sum.result("I_seen", "Images seen", s * w * a * b, "", "S W A B", times({s, w, a, b}));
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
  const double seen = images_seen(d, sum);
  if (seen == 0) {
    return Error{
        ErrorCode::insufficient_input,
        "images",
        "Add the images per epoch (and the epochs), or the steps and the batch per device.",
        {}};
  }
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
  const Flop base = image_training_flop(once, ImageCount::count(seen), 1);
  sum.result("F_base", "Training compute before corrections", base.as_flop(), "FLOP", "6 I_seen M",
             times({6, seen, once.as_mac()}));
  return base;
}

}  // namespace trainprint

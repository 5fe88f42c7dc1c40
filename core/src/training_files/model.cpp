#include "training_files/model.hpp"

#include "text/plain_number.hpp"

namespace trainprint::training_files {
namespace {

// What a run calls it where its field has no word for the architecture.
std::string_view modality_of(Architecture architecture) {
  switch (architecture) {
    case Architecture::vit:
    case Architecture::cnn:
      return "cv";
    case Architecture::dit:
    case Architecture::unet:
      return "diffusion";
    case Architecture::clip:
    case Architecture::vision_language:
      return "multimodal";
    default:
      return {};
  }
}

RunReading named(const std::string& name) {
  RunReading run;
  run.name = name;
  if (!name.empty()) run.values.push_back({"name", name, {}, {}});
  return run;
}

// The notices of a file name its keys; a run's reader wants the run's field.
void keep(const std::vector<Notice>& notices, RunReading& run) {
  for (const Notice& notice : notices)
    run.notices.push_back({notice.code, "parameters", notice.message});
}

}  // namespace

FileReading reading_of(const ModelShape& shape, const std::string& name) {
  RunReading run = named(name);
  const std::string counted =
      shape.model_class.empty() ? std::string() : "As " + shape.model_class + ".";
  run.values.push_back({"parameters", plain_number(shape.parameters.as_count()), {}, counted});
  if (shape.experts && shape.active_parameters < shape.parameters) {
    run.values.push_back({"active_parameters",
                          plain_number(shape.active_parameters.as_count()),
                          {},
                          "Embeddings and head included."});
  }
  const std::string_view modality = modality_of(shape.architecture);
  run.values.push_back(
      modality.empty()
          ? ReadValue{"architecture", std::string(trainprint::name(shape.architecture)), {}, {}}
          : ReadValue{"modality", std::string(modality), {}, {}});
  keep(shape.notices, run);
  return {FileKind::model_config, "config.json of a " + shape.family, {std::move(run)}, {}};
}

FileReading reading_of(const StoredCount& count, std::string_view label, const std::string& name,
                       ByteRange range) {
  RunReading run = named(name);
  run.values.push_back({"parameters", plain_number(count.parameters.as_count()), range,
                        "Numbers that are stored; the model itself may have fewer."});
  keep(count.notices, run);
  return {FileKind::stored_count, std::string(label), {std::move(run)}, {}};
}

FileReading asks_for_dtype(double bytes, ByteRange range) {
  RunReading run;
  run.questions.push_back({"parameters",
                           "The weights take " + plain_number(bytes) +
                               " bytes. How many bytes has each? As bfloat16 or float16 they are " +
                               plain_number(bytes / 2) + " parameters, as float32 " +
                               plain_number(bytes / 4) +
                               "; config.json says it as torch_dtype or dtype.",
                           range});
  return {FileKind::stored_count, std::string(kIndexLabel), {std::move(run)}, {}};
}

}  // namespace trainprint::training_files

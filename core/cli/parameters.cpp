// `trainprint parameters`: a config.json in, the model's size out.
#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

std::string table(const ModelShape& s) {
  const auto row = [](std::string label, double value) {
    return padded(std::move(label), 28) + readable(value, 15) + "\n";
  };
  std::string out = s.family + ", " + std::string(name(s.architecture));
  if (!s.model_class.empty()) out += " (" + s.model_class + ")";
  out += "\n\n" + row("Parameters", s.parameters.as_count());
  if (s.experts) out += row("Active per token", s.active_parameters.as_count());
  out += row("Without embedding tables", s.non_embedding_parameters().as_count());
  if (s.experts) {
    out += row("Parameters of one expert", s.experts->expert.as_count()) +
           row("Experts per layer", s.experts->experts_per_layer) +
           row("Experts per token", s.experts->experts_per_token) +
           row("Layers with experts", s.experts->layers);
  }
  if (s.layers > 0) out += row("Layers", s.layers);
  if (s.hidden > 0) out += row("Width", s.hidden);
  if (s.image_model.index() != 0) {
    out += padded("Forward pass, one image", 28) +
           readable(forward(s.image_model).as_mac() / 1e9, 4) + " GMAC\n";
  }
  return out + notes(s.notices);
}

constexpr Option kParametersJson{"--json", "", "the answer as JSON"};
constexpr Option kParametersOptions[] = {kParametersJson};

int run_parameters(const Arguments& arguments) {
  std::string text;
  if (!read_input(arguments.operands[0], text)) return kFailed;
  const auto shape = shape_from_config(text);
  if (!shape) {
    print_errors(shape.errors());
    return kBadInput;
  }
  if (arguments.has(kParametersJson))
    return write_output(indented_json(model_shape_json(text)) + "\n");
  return write_listing(table(*shape));
}

}  // namespace

const Command kParameters{
    .name = "parameters",
    .summary = "how large a model is, from its config.json",
    .operands = {"CONFIG.json|-", "Which file? Give a config.json, or - for standard input.",
                 "One file at a time: give a config.json, or - for standard input."},
    .description =
        R"(Counts the parameters of the model that a config.json of transformers or diffusers describes: all of
them, those that one token passes, and those outside embedding tables. Nothing is guessed: a family
that cannot be counted exactly is refused.)",
    .options = kParametersOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 the file could not be read, 2 it has to be mended (named on standard error).",
    .example =
        R"(echo '{"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12, "n_positions": 1024, "vocab_size": 50257}' | trainprint parameters -)",
    .run = run_parameters};

}  // namespace trainprint::cli

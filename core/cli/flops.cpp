// `trainprint flops`: a run in, its training compute out.
#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

std::string table(const TrainingCompute& c) {
  std::string out = "Training compute " + readable(c.flop.as_flop(), 4) + " FLOP";
  if (c.imputed) out += " (imputed)";
  out += "\n\nThe sum\n";
  for (const TraceLine& line : c.trace) {
    out += "  " + padded(std::string(line.symbol), 14) + padded(line.display, 24) +
           (line.is_result ? "= " + line.formula + " = " + line.calculation
                           : std::string(name(line.origin)) + ": " + std::string(line.label) +
                                 (line.source == "given" ? "" : ", " + line.source)) +
           "\n";
  }
  if (c.relative_error > 0) {
    out += "\nCorrections and assumptions leave it open by ±" +
           readable(c.relative_error * 100, 2) + " %.\n";
  }
  return out + notes(c.notices);
}

constexpr Option kJson{"--json", "", "the answer as JSON"};
constexpr Option kOptions[] = {kJson};

int run(const Arguments& arguments) {
  std::string text;
  if (!read_input(arguments.operands[0], text)) return kFailed;
  const auto description = run_from_json(text);
  const auto compute = description ? training_compute(description->compute)
                                   : Result<TrainingCompute>(description.errors());
  if (!compute) {
    print_errors(compute.errors());
    return kBadInput;
  }
  if (arguments.has(kJson)) return write_output(indented_json(training_compute_json(text)) + "\n");
  return write_listing(table(*compute));
}

}  // namespace

const Command kFlops{
    .name = "flops",
    .summary = "training compute of a run, with the whole sum",
    .operands = {"RUN.json|-", "Which file? Give a run as JSON, or - for standard input.",
                 "One file at a time: give a run as JSON, or - for standard input."},
    .description =
        R"(Counts the training compute: by parameters and tokens for what reads tokens, by images for what reads
images. The fields, all optional, as far as they bear on compute:

  parameters, active_parameters, trainable_parameters, model_config (a config.json, object or text)
  dense_parameters, expert_parameters, experts_per_layer, experts_per_token, expert_layers
  tokens; or dataset_tokens and epochs; or steps, world_size, gradient_accumulation,
  sequence_length and per_device_batch; or images, epochs and image_size
  architecture: decoder-only, encoder-only, encoder-decoder, vision-language, vit, clip, dit, unet, cnn
  corrections: {optimizer, precision, activation_checkpointing, fused_attention, pipeline_parallel,
  data_parallel, other_overhead}
  overrides: {flop_per_parameter_token, alpha_frozen, alpha_route}
  options: {impute_compute}: let a well-known model, or the mean of its kind, stand in)",
    .options = kOptions,
    .fields = nullptr,
    .exit_status =
        "0 done, 1 the file could not be read, 2 a field has to be mended (named on "
        "standard error).",
    .example =
        R"(echo '{"parameters": "6.74B", "tokens": "2T", "corrections": {"optimizer": "adam"}}' | trainprint flops -)",
    .run = run};

}  // namespace trainprint::cli

// `trainprint flops`: a run in, its training compute out.
#include <cmath>

#include "command.hpp"
#include "run_arguments.hpp"
#include "trainprint/json.hpp"
#include "trainprint/propagation.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

bool is_given(Origin origin) { return origin == Origin::disclosed || origin == Origin::overridden; }

std::string table(const TrainingCompute& c) {
  std::string out = "Training compute " + readable(c.flop.as_flop(), 4) + " FLOP";
  if (c.imputed) out += " (imputed)";
  out += "\n\nThe sum\n";
  for (const TraceLine& line : c.trace) {
    out += "  " + padded(std::string(line.symbol), 14) + padded(line.display, 24) +
           (line.is_result ? "= " + line.formula + " = " + line.calculation
                           : std::string(name(line.origin)) + ": " + std::string(line.label) +
                                 (is_given(line.origin) ? "" : ", " + line.source)) +
           "\n";
  }
  if (c.relative_error > 0) {
    constexpr int kDigits = 2;
    const double factor = std::exp(kQuantile95 * log_spread_of(c.relative_error));
    out += "\nCorrections and assumptions leave it open by " + spread_text(factor, kDigits) +
           " (90 % interval).\n";
  }
  return out + notes(c.notices);
}

constexpr Option kFlopsJson{"--json", "", "the answer as JSON"};
constexpr Option kFlopsOptions[] = {kFlopsJson};

int run_flops(const Arguments& arguments) {
  GivenRun given;
  if (const int status = read_run(arguments, "--parameters", given); status != kDone) return status;
  const auto compute =
      given.run ? training_compute(*given.run) : Result<TrainingCompute>(given.run.errors());
  if (!compute) return refuse_run(compute.errors(), arguments, given.echo);
  if (arguments.has(kFlopsJson)) {
    write_remarks(given.echo);
    return write_output(indented_json(compute_to_json(*compute)) + "\n");
  }
  return write_listing(given.echo + table(*compute));
}

}  // namespace

const Command kFlops{
    .name = "flops",
    .summary = "training compute of a run, with the whole sum",
    .operands =
        {"[RUN.json|-|\"SENTENCE\"]", "",
         "One run at a time: give one file, - for standard input, or one sentence in quotes."},
    .description =
        R"(Counts the training compute: by parameters and tokens for what reads tokens, by images for what reads
images. RUN.json holds the run (schema: core/schema/run.schema.json), - reads standard input; fields
may be given as options beside it, which win, or instead of it. Tokens are given, or follow from the
data set (its tokens, examples or bytes) and the epochs, or from steps, devices, batch and sequence
length.)",
    .options = kFlopsOptions,
    .fields = compute_options,
    .exit_status =
        "0 done, 1 the file could not be read, 2 a field has to be mended (named on "
        "standard error).",
    .example = R"(trainprint flops --parameters 6.74B --tokens 2T --optimizer adam)",
    .run = run_flops};

}  // namespace trainprint::cli

// What a run says of its compute beside the description of it.
#include "run/tuned.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {
namespace {

// As the count says, or the hardware's text: "8x A100".
double accelerators_of(const TrainingRun& run) {
  if (run.accelerator_count) return run.accelerator_count->as_count();
  const auto named = find_accelerator(run.accelerator);
  return named ? named->count.value_or(1) : 1;
}

}  // namespace

Result<TrainingCompute> training_compute(const TrainingRun& run) {
  ComputeContext context;
  context.tuned = is_tuned(run);
  context.reads_text = !run.modality || *run.modality == Modality::nlp;
  const bool paper = run.constants == ConstantsSet::paper;
  if (!paper && run.compute.steps && run.compute.per_device_batch && !run.compute.world_size) {
    context.devices = accelerators_of(run);
  }
  context.paper_constants = run.constants == ConstantsSet::paper;
  return training_compute(run.compute, context);
}

}  // namespace trainprint

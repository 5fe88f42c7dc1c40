// What a run says of its compute beside the description of it.
#include "trainprint/run.hpp"

namespace trainprint {

Result<TrainingCompute> training_compute(const TrainingRun& run) {
  ComputeContext context;
  if (run.training_type) context.tuned = *run.training_type != TrainingType::pre_training;
  context.reads_text = !run.modality || *run.modality == Modality::nlp;
  context.paper_constants = run.constants == ConstantsSet::paper;
  return training_compute(run.compute, context);
}

}  // namespace trainprint

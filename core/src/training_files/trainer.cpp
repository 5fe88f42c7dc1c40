// Meaning of the numbers: transformers, src/transformers/trainer.py and trainer_callback.py.
#include "training_files/trainer.hpp"

#include "text/plain_number.hpp"

namespace trainprint::training_files {
namespace {

class Reading {
 public:
  Reading(const TrainerState& state, const ModelContext& context)
      : state_(state), context_(context) {}

  RunReading read() {
    hours();
    compute();
    count("steps", state_.steps, {});
    count("epochs", state_.epoch, {});
    count("per_device_batch", state_.batch,
          "train_batch_size is the batch of one process: of one device, unless a process drives "
          "several.");
    count("tokens", state_.tokens,
          "num_input_tokens_seen; padding is among them unless the Trainer was told otherwise.");
    if (state_.max_steps && state_.steps && state_.steps->value < state_.max_steps->value)
      note(NoticeCode::stopped_early, "steps",
           "The training was stopped, or the file written, after " +
               plain_number(state_.steps->value) + " of " + plain_number(state_.max_steps->value) +
               " steps.");
    return std::move(out_);
  }

 private:
  void put(FieldName field, std::string value, ByteRange range, std::string assumed = {}) {
    out_.values.push_back({field, std::move(value), range, std::move(assumed)});
  }
  void note(NoticeCode code, FieldName field, std::string message) {
    out_.notices.push_back({code, field, std::move(message)});
  }
  void count(FieldName field, const Number& number, std::string assumed) {
    if (number && number->value > 0)
      put(field, plain_number(number->value), number->range, std::move(assumed));
  }

  void hours() {
    if (state_.sessions.empty()) {
      return note(NoticeCode::no_runtime, "wall_clock_hours",
                  "There is no train_runtime: the file was written before the training was over. "
                  "Give the hours yourself.");
    }
    double seconds = 0;
    for (const Stated& session : state_.sessions) seconds += session.value;
    const bool one = state_.sessions.size() == 1;
    put("wall_clock_hours", plain_number(seconds / kSecondsPerHour, 9),
        one ? state_.sessions[0].range : ByteRange(),
        one ? ""
            : "The train_runtime of " + std::to_string(state_.sessions.size()) +
                  " sessions, one after the other, was added up.");
    note(NoticeCode::last_session, "wall_clock_hours",
         "If the training was resumed from a checkpoint, train_runtime covers only what came after "
         "it.");
  }

  void compute() {
    if (!state_.total_flop || !(state_.total_flop->value > 0)) return;
    const std::string flop = plain_number(state_.total_flop->value);
    if (context_.architecture && counted_by_images(*context_.architecture))
      return ask(
          "The Trainer counts every number of an image as a token: total_flos is hundreds "
          "of times too large for a model that reads images. What was the compute?");
    if (context_.experts)
      return ask(
          "The Trainer counts all experts of a mixture, whether a token visits them or not: "
          "total_flos is too large. What was the compute? Parameters, active parameters and "
          "tokens give it.");
    put("training_flop", flop, state_.total_flop->range,
        "total_flos: 6 FLOP per token, padding included, and parameter outside the embeddings.");
    std::string message =
        "total_flos leaves out attention over the sequence, the embeddings and what gradient "
        "checkpointing computes again (up to a third)";
    if (context_.adapter) {
      message += ", and counts 6 FLOP per parameter and token where an adapter needs about 4.";
    } else if (context_.family.empty()) {
      message +=
          ". It is too large for adapters such as LoRA (1.5 times), for mixtures of experts (all "
          "are counted) and for models of images or sound (by hundreds): add config.json or "
          "adapter_config.json to have that checked.";
    } else {
      message += ".";
    }
    note(NoticeCode::total_flos, "training_flop", std::move(message));
  }

  void ask(std::string question) {
    out_.questions.push_back({"training_flop", std::move(question), state_.total_flop->range});
  }

  const TrainerState& state_;
  const ModelContext& context_;
  RunReading out_;
};

}  // namespace

FileReading reading_of(const TrainerState& state, const ModelContext& context,
                       std::string_view label) {
  FileReading out{FileKind::trainer_results, std::string(label), {}, {}};
  out.runs.push_back(Reading(state, context).read());
  return out;
}

}  // namespace trainprint::training_files

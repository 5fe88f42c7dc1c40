// Meaning of the numbers: transformers, src/transformers/trainer.py and trainer_callback.py.
#include "training_files/trainer.hpp"

#include <cmath>
#include <iterator>

#include "run/fields.hpp"
#include "text/characters.hpp"
#include "text/plain_number.hpp"
#include "trainprint/text.hpp"

namespace trainprint::training_files {
namespace {

// Two digits at `at`, and their value; -1 for none.
int two_digits(std::string_view text, std::size_t at) {
  if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return -1;
  return 10 * (text[at] - '0') + (text[at + 1] - '0');
}

// The length of "2024-05-20-10-30" at `at`, whatever parts it; 0 for none.
std::size_t date_and_time(std::string_view text, std::size_t at) {
  constexpr struct {
    int from, to;
  } kParts[] = {{20, 20}, {0, 99}, {1, 12}, {1, 31}, {0, 23}, {0, 59}};
  std::size_t end = at;
  for (std::size_t i = 0; i < std::size(kParts); ++i) {
    if (i > 1 && (end >= text.size() ||
                  std::string_view("-_T:.").find(text[end++]) == std::string_view::npos)) {
      return 0;
    }
    const int part = two_digits(text, end);
    if (part < kParts[i].from || part > kParts[i].to) return 0;
    end += 2;
  }
  return end - at;
}

// A four-thousandth of what one of a K80's two GPUs computes (4.1 TFLOP/s, NVIDIA's data sheet):
// what waits for its data still does more.
constexpr double kSlowestFlopPerSecond = 1e9;
// 100,000 H100 at 989 TFLOP/s (NVIDIA's data sheet).
constexpr double kFastestFlopPerSecond = 1e5 * 989e12;
// Nobody trains a transformer of fewer parameters by hours.
constexpr double kSmallestModel = 1e4;
// Padding is counted here and not there.
constexpr double kSameCompute = 4;
constexpr std::string_view kUncounted =
    ": what ran did not count it. TRL's DPO and GRPO, ZeRO-3 and loops of one's own do not.";

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
          state_.tokens_from == "num_tokens"
              ? "num_tokens of TRL; padding is not among them."
              : "num_input_tokens_seen; padding is among them unless the Trainer was told "
                "otherwise.");
    if (state_.year && !check_number(*number_rule("year"), state_.year->value)) {
      put("year", plain_number(state_.year->value), state_.year->range,
          "The date and time in best_model_checkpoint.");
    }
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
    if (!number || number->value == 0) return;
    if (!impossible_in(field, number->value, number->range))
      put(field, plain_number(number->value), number->range, std::move(assumed));
  }
  // Whether the field cannot take a value, which is then asked.
  bool impossible_in(FieldName field, double value, ByteRange range) {
    const auto error = check_number(*number_rule(field), value);
    if (error)
      out_.questions.push_back(
          {field, "The file says " + readable(value, 4) + ". " + error->message, range});
    return error.has_value();
  }
  void clock(double seconds, ByteRange range, std::string assumed) {
    const double hours = seconds / kSecondsPerHour;
    constexpr int kDigits = 9;
    if (!impossible_in("wall_clock_hours", hours, range))
      put("wall_clock_hours", plain_number(hours, kDigits), range, std::move(assumed));
  }

  void hours() {
    if (state_.sessions.empty() && state_.run_time) {
      return clock(state_.run_time->value, state_.run_time->range,
                   "The time of the whole program, as W&B counts it, with what came before and "
                   "after the training.");
    }
    if (state_.sessions.empty()) {
      return note(NoticeCode::no_runtime, "wall_clock_hours",
                  "There is no train_runtime: the file was written before the training was over. "
                  "Give the hours yourself.");
    }
    double seconds = 0;
    for (const Stated& session : state_.sessions) seconds += session.value;
    const bool one = state_.sessions.size() == 1;
    clock(seconds, one ? state_.sessions[0].range : ByteRange(),
          one ? ""
              : "The train_runtime of " + std::to_string(state_.sessions.size()) +
                    " sessions, one after the other, was added up.");
    note(NoticeCode::last_session, "wall_clock_hours",
         "If the training was resumed from a checkpoint, train_runtime covers only what came after "
         "it.");
  }

  void compute() {
    if (!state_.total_flop) return;
    if (!(state_.total_flop->value > 0)) return leave_out("no compute" + std::string(kUncounted));
    if (std::string question = counted_beside(); !question.empty()) return ask(question);
    if (const std::string why = impossible(); !why.empty()) return leave_out(why);
    put("training_flop", plain_number(state_.total_flop->value), state_.total_flop->range,
        "total_flos: 6 FLOP per token, padding included, and parameter outside the embeddings.");
    std::string message =
        "total_flos leaves out attention over the sequence, the embeddings and what gradient "
        "checkpointing computes again (up to a third)";
    const bool read_tokens = context_.input == MainInput::tokens;
    if (context_.adapter) {
      message += ", and counts 6 FLOP per parameter and token where an adapter needs about 4.";
    } else if (context_.architecture && read_tokens) {
      message += ".";
    } else {
      message +=
          ". It is too large for adapters such as LoRA (1.5 times), for mixtures of experts "
          "(all are counted)";
      if (!read_tokens) message += " and for models of images or sound (by hundreds)";
      message += context_.family.empty()
                     ? ": add config.json or adapter_config.json to have that checked."
                     : ".";
    }
    note(NoticeCode::total_flos, "training_flop", std::move(message));
  }

  // What the Trainer counts beside what is computed (Trainer.floating_point_ops: 6 x the numbers of
  // the main input x parameters); the question, empty where it counts tokens.
  std::string counted_beside() const {
    constexpr std::string_view kAsk = " What was the compute?";
    switch (context_.input) {
      case MainInput::pixels:
        return "The Trainer counts every number of an image as a token: total_flos is hundreds of "
               "times too large for a model that reads images." +
               std::string(kAsk);
      case MainInput::sound:
        return "The Trainer counts every number of a recording (of its samples or its spectrogram) "
               "as a token: total_flos is hundreds of times too large for a model that reads "
               "sound." +
               std::string(kAsk);
      case MainInput::series:
        return "The Trainer counts every number of a time series as a token: total_flos is too "
               "large." +
               std::string(kAsk);
      case MainInput::unknown:
        if (!state_.transcribes) break;
        return "Errors of words or characters are counted, so that the model reads sound or "
               "images: "
               "the Trainer counts every number of those as a token, and total_flos is hundreds of "
               "times too large." +
               std::string(kAsk);
      case MainInput::tokens:
        break;
    }
    if (!context_.experts) return {};
    return "The Trainer counts all experts of a mixture, whether a token visits them or not: "
           "total_flos is too large." +
           std::string(kAsk) + " Parameters, active parameters and tokens give it.";
  }

  void leave_out(const std::string& why) {
    note(
        NoticeCode::total_flos, "training_flop",
        "total_flos is " + readable(state_.total_flop->value, 3) + ", " + why + " It is left out.");
  }

  // Why total_flos cannot be what was computed, the end of a sentence; empty where it can.
  std::string impossible() const {
    const double flop = state_.total_flop->value;
    const double body = context_.body_parameters, per_token = 6 * body;
    const double steps = state_.steps ? state_.steps->value : 0;
    if (flop < per_token * steps)
      return "less than one token a step takes a model of " + readable(body, 3) +
             " parameters outside its embeddings" + std::string(kUncounted);
    if (state_.tokens && state_.tokens->value > 0) {
      const double tokens = state_.tokens->value;
      if (body > 0 && std::fabs(std::log(flop / (per_token * tokens))) > std::log(kSameCompute))
        return "where 6 FLOP for each of " + readable(tokens, 4) + " tokens and " +
               readable(body, 3) + " parameters make " + readable(per_token * tokens, 3) + ".";
      if (flop < 6 * kSmallestModel * tokens)
        return "too little for " + readable(tokens, 4) + " tokens in a model of any size" +
               std::string(kUncounted);
    }
    double seconds = 0;
    for (const Stated& session : state_.sessions) seconds += session.value;
    if (!(seconds > 0)) return {};
    if (flop < kSlowestFlopPerSecond * seconds)
      return "too little for " + readable(seconds / kSecondsPerHour, 3) +
             " h on the slowest of accelerators" + std::string(kUncounted);
    if (flop > kFastestFlopPerSecond * seconds)
      return "more than 100,000 H100 compute in " + readable(seconds / kSecondsPerHour, 3) + " h.";
    return {};
  }

  void ask(std::string question) {
    out_.questions.push_back({"training_flop", std::move(question), state_.total_flop->range});
  }

  const TrainerState& state_;
  const ModelContext& context_;
  RunReading out_;
};

}  // namespace

std::optional<double> year_in_path(std::string_view path) {
  std::optional<double> year;
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (at > 0 && is_digit(path[at - 1])) continue;
    const std::size_t length = date_and_time(path, at);
    if (length == 0 || (at + length < path.size() && is_digit(path[at + length]))) continue;
    const double found = 2000 + two_digits(path, at + 2);
    if (year && *year != found) return std::nullopt;
    year = found;
  }
  return year;
}

FileReading reading_of(const TrainerState& state, const ModelContext& context,
                       std::string_view label) {
  FileReading out{FileKind::trainer_results, std::string(label), {}, {}};
  out.runs.push_back(Reading(state, context).read());
  return out;
}

}  // namespace trainprint::training_files

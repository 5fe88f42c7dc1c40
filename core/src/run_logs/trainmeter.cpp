// trainmeter/passport.py: passport.json, schemas 1 and 2. Physics and no energy; a number comes
// with its source, or in schema 1 alone.
#include <cmath>

#include "emissions_csv/log.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"

namespace trainprint::run_logs {
namespace {

// What stands at a path of keys; null where there is nothing.
const Json* find_at(const Json& root, std::initializer_list<std::string_view> path) {
  const Json* at = &root;
  for (const std::string_view key : path) {
    at = at->is_object() ? at->find(key) : nullptr;
    if (at == nullptr) return nullptr;
  }
  return at;
}

// A number, or the "value" of an object; 0 where there is none.
double amount_at(const Json& root, std::initializer_list<std::string_view> path) {
  const Json* at = find_at(root, path);
  if (at != nullptr && at->is_object()) at = at->find("value");
  return at != nullptr && at->is_number() && std::isfinite(at->number) ? at->number : 0;
}

std::string word_at(const Json& root, std::initializer_list<std::string_view> path) {
  const Json* const at = find_at(root, path);
  return at != nullptr && at->is_string() ? emissions_csv::plain(at->text, 60) : std::string();
}

class PassportReader {
 public:
  explicit PassportReader(const Json& root) : root_(root) {}

  Result<FileReading> read() {
    hardware();
    hours();
    model();
    work();
    ending();
    if (run_.values.empty())
      return Error{ErrorCode::insufficient_input,
                   "",
                   "The passport of trainmeter has no time, no steps and no model yet: it was "
                   "written before the run had begun.",
                   {}};
    FileReading out{FileKind::trainer_results, "Passport of trainmeter", {}, {}};
    out.runs.push_back(std::move(run_));
    return out;
  }

 private:
  void ask(FieldName field, std::string question, double answer, std::string_view unit) {
    const std::string number = plain_number(answer);
    run_.questions.push_back(
        {field, std::move(question), {}, {{number + std::string(unit), field, number}}});
  }

  // The name that all devices have; several are a question.
  std::string devices() const {
    const Json* const list = find_at(root_, {"hardware", "devices"});
    std::string name;
    if (list == nullptr || !list->is_array()) return name;
    for (const Json& device : list->members) {
      const Json* const one = device.is_object() ? device.find("name") : nullptr;
      if (one == nullptr || !one->is_string()) continue;
      if (!name.empty() && name != one->text) return name + ", " + one->text;
      name = one->text;
    }
    return name;
  }

  void hardware() {
    const std::string name = devices();
    emissions_csv::LoggedRun logged;
    logged.gpu = name;
    run_ = emissions_csv::Describer({}, {}).describe(logged);
    run_.name.clear();
    std::erase_if(run_.values,
                  [](const ReadValue& value) { return value.field == "accelerator_count"; });
    if (name.empty())
      out_.ask("accelerator", "Which accelerators did the run use? trainmeter saw none.");
    const double count = amount_at(root_, {"hardware", "n_gpus"});
    if (!(count >= 1)) return;
    if (word_at(root_, {"hardware", "n_gpus", "source"}) != "assumed")
      return out_.put_checked("accelerator_count", count);
    ask("accelerator_count",
        "trainmeter counted the machine's visible accelerators, as the program did not say which "
        "it used. On how many did it run?",
        count, "");
  }

  void hours() {
    const double seconds = amount_at(root_, {"run", "elapsed_s"}),
                 device_hours = amount_at(root_, {"run", "gpu_hours"}),
                 count = amount_at(root_, {"hardware", "n_gpus"});
    if (seconds > 0)
      out_.put_checked("wall_clock_hours", seconds / kSecondsPerHour,
                       "elapsed_s: startup, data and checkpoints included.");
    // Otherwise they are the product of what is read already.
    if (device_hours > 0 && !(seconds > 0 && count >= 1))
      out_.put_checked("device_hours", device_hours);
  }

  void model() {
    const double parameters = amount_at(root_, {"model", "n_params"}),
                 experts = amount_at(root_, {"model", "moe_experts"});
    if (!(parameters > 0)) return;
    if (experts <= 1) return out_.put_checked("parameters", parameters);
    out_.ask("parameters", "The model has " + plain_number(experts) +
                               " experts, and the passport says " + plain_number(parameters) +
                               " parameters. Are these all, or those that a token passes?");
  }

  void work() {
    const double steps = amount_at(root_, {"training", "steps"}),
                 tokens = amount_at(root_, {"training", "tokens_seen"});
    if (steps > 0) out_.put_checked("steps", steps);
    if (tokens > 0 &&
        word_at(root_, {"training", "tokens_per_step", "dp", "source"}) == "assumed") {
      ask("tokens",
          "trainmeter counted the tokens as if every accelerator read its own. How many were "
          "there, "
          "if tensors or layers were spread over several?",
          tokens, " tokens");
    } else if (tokens > 0) {
      out_.put_checked("tokens", tokens);
    }
    compute();
  }

  void compute() {
    // Counted from all experts it is too much, and the parameters are asked about.
    if (amount_at(root_, {"model", "moe_experts"}) > 1) return;
    const double modelled = amount_at(root_, {"flops", "flops_spent"}),
                 counted = amount_at(root_, {"flops", "counted", "flops_spent"});
    if (modelled > 0) {
      const std::string convention = word_at(root_, {"flops", "flops_spent", "convention"});
      out_.put_checked("training_flop", modelled,
                       "flops_spent of trainmeter" +
                           (convention.empty() ? "." : ", by its convention " + convention + "."));
    } else if (counted > 0) {
      out_.put_checked("training_flop", counted,
                       "The operations that trainmeter counted in a step, with what gradient "
                       "checkpointing computes again.");
    }
  }

  void ending() {
    const Json *const finished = find_at(root_, {"run", "finished"}), *const status = find_at(
                                                                          root_,
                                                                          {"run", "exit_status"});
    if (finished != nullptr && finished->is_boolean() && finished->number == 0) {
      out_.note(NoticeCode::stopped_early, "wall_clock_hours",
                "The passport was written while the run went on: what came after it is not in it.");
    } else if (status != nullptr && status->is_number() && status->number != 0) {
      out_.note(NoticeCode::job_ended_early, "wall_clock_hours",
                "The program ended with status " + plain_number(status->number) +
                    ": if it was started again, that run has a passport of its own.");
    }
  }

  const Json& root_;
  RunReading run_;
  RunWriter out_{{}, run_};
};

}  // namespace

bool is_trainmeter_passport(const Json& root) {
  return word_at(root, {"generated_by"}).rfind("trainmeter", 0) == 0 && root.find("run") != nullptr;
}
Result<FileReading> read_trainmeter_passport(const Json& root) {
  return PassportReader(root).read();
}

}  // namespace trainprint::run_logs

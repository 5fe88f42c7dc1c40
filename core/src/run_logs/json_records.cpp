// JSON documents that a program leaves about a run.
#include "emissions_csv/log.hpp"
#include "emissions_csv/time.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"
#include "run_logs/run_logs.hpp"
#include "text/characters.hpp"

namespace trainprint::run_logs {
namespace {

std::string_view text_at(const Json& object, std::string_view key) {
  const Json* const value = object.find(key);
  const bool none = value == nullptr || !value->is_string() || value->text == "None";
  return none ? std::string_view() : std::string_view(value->text);
}

// Kohya writes every value as text, "None" where there is none.
double number_at(const Json& object, std::string_view key) {
  const Json* const value = object.find(key);
  if (value == nullptr) return 0;
  return value->is_number() ? value->number : leading_number(text_at(object, key)).value_or(0);
}

FileReading one_run(FileKind kind, std::string label, RunReading run) {
  FileReading out{kind, std::move(label), {}, {}};
  out.runs.push_back(std::move(run));
  return out;
}

// The year of seconds since 1970, where the run did not go over its end.
std::optional<int> year_of_seconds(double begin, double end) {
  constexpr int kFirst = 2012, kLast = 2026;  // as a run takes it
  const auto start = [](int year) {
    return *emissions_csv::seconds_of_time(std::to_string(year) + "-01-01 00:00:00");
  };
  for (int year = kFirst; year <= kLast; ++year) {
    if (begin >= start(year) && end < start(year + 1)) return year;
  }
  return std::nullopt;
}

// kohya-ss/sd-scripts, library/train_util.py and train_network.py: the metadata of a LoRA.
class KohyaReader {
 public:
  explicit KohyaReader(const Json& root) : root_(root) {}

  FileReading read() {
    hours();
    whole("steps", "ss_steps");
    whole("epochs", "ss_epoch");
    whole("gradient_accumulation", "ss_gradient_accumulation_steps");
    images();
    out_.put("training_type", std::string("fine-tuning"));
    out_.put("modality", std::string("diffusion"));
    out_.ask(
        "accelerator",
        "Which accelerators did the training run on, and how many? The metadata does not say.");
    base();
    const double steps = number_at(root_, "ss_steps"), all = number_at(root_, "ss_max_train_steps");
    if (steps > 0 && all > steps)
      out_.note(NoticeCode::stopped_early, "steps",
                "The file was written after " + plain_number(steps) + " of " + plain_number(all) +
                    " steps.");
    return one_run(FileKind::trainer_results, "Metadata of kohya's sd-scripts", std::move(run_));
  }

 private:
  void hours() {
    const double begin = number_at(root_, "ss_training_started_at"),
                 end = number_at(root_, "ss_training_finished_at");
    if (!(begin > 0 && end > begin))
      return out_.note(NoticeCode::no_runtime, "wall_clock_hours",
                       "ss_training_finished_at is not behind ss_training_started_at: the file was "
                       "written before the training was over. Give the hours yourself.");
    out_.put_checked("wall_clock_hours", (end - begin) / kSecondsPerHour,
                     "From ss_training_started_at to ss_training_finished_at.");
    if (const auto year = year_of_seconds(begin, end)) out_.put("year", std::to_string(*year));
  }

  void whole(FieldName field, std::string_view key) {
    if (const double value = number_at(root_, key); value > 0) out_.put_checked(field, value);
  }

  void images() {
    const double images = number_at(root_, "ss_num_train_images"),
                 batches = number_at(root_, "ss_num_batches_per_epoch");
    if (images > 0) out_.put_checked("images", images, "ss_num_train_images, repeats included.");
    if (const double batch = number_at(root_, "ss_batch_size_per_device"); batch > 0) {
      out_.put_checked("per_device_batch", batch);
    } else if (images > 0 && batches > 0 && images / batches >= 1) {
      out_.put_checked("per_device_batch", images / batches,
                       "ss_num_train_images over ss_num_batches_per_epoch.");
    }
    // "(1024, 1024)", "1024,1024".
    std::string_view side = trimmed(text_at(root_, "ss_resolution"), "()[] ");
    const std::size_t comma = side.find(',');
    const std::string_view other =
        comma == std::string_view::npos ? side : trimmed(side.substr(comma + 1));
    side = trimmed(side.substr(0, comma));
    if (side != other || side.empty()) return;
    if (const auto pixels = leading_number(side)) out_.put_checked("image_size", *pixels);
  }

  void base() {
    std::string_view model = text_at(root_, "ss_base_model_version");
    if (model.empty()) model = text_at(root_, "ss_sd_model_name");
    if (model.empty()) return;
    const std::string rank = plain_number(number_at(root_, "ss_network_dim"));
    out_.note(NoticeCode::base_model, "parameters",
              "The base model is " + emissions_csv::plain(model) +
                  (rank == "0" ? "" : ", the adapter's rank " + rank) +
                  ": the base's parameters are frozen, but every image passes them.");
  }

  const Json& root_;
  RunReading run_;
  RunWriter out_{{}, run_};
};

// wandb/sdk: what the machine is, in wandb-metadata.json.
bool is_wandb_metadata(const Json& root) {
  return root.find("startedAt") != nullptr && root.find("python") != nullptr &&
         root.find("os") != nullptr;
}

Result<FileReading> read_wandb_metadata(const Json& root) {
  const emissions_csv::Tool tool{};
  emissions_csv::LoggedRun logged;
  logged.gpu = text_at(root, "gpu");
  logged.time = text_at(root, "startedAt").substr(0, 19);
  RunReading run = emissions_csv::Describer({}, tool).describe(logged);
  run.name.clear();
  RunWriter out({}, run);
  const double count = number_at(root, "gpu_count");
  if (logged.gpu.empty()) {
    out.ask("accelerator", "Which accelerator did the run use? W&B saw no GPU in its machine.");
  } else if (count > 0) {
    out.put_checked("accelerator_count", count,
                    "The GPUs of one machine: the run may have used fewer of them, or several such "
                    "machines.");
  }
  return one_run(FileKind::trainer_results, "wandb-metadata.json", std::move(run));
}

// zeus/monitor/energy.py, Measurement: {"time": s, "gpu_energy": {"0": J}, "cpu_energy": …}.
bool is_zeus_measurement(const Json& root) {
  const Json *const time = root.find("time"), *const gpus = root.find("gpu_energy");
  return time != nullptr && gpus != nullptr && gpus->is_object();
}

Result<FileReading> read_zeus_measurement(const Json& root) {
  const auto fault = [](std::string message) {
    return Error{ErrorCode::insufficient_input, "", std::move(message), {}};
  };
  const Json* const time = root.find("time");
  const Json& gpus = *root.find("gpu_energy");
  if (!time->is_number() || !(time->number > 0) || gpus.members.empty())
    return fault("Zeus' measurement has no time above 0, or no GPU.");
  double joules = 0;
  std::size_t unmeasured = 0;
  for (const Json& gpu : gpus.members) {
    if (!gpu.is_number() || gpu.number < 0)
      return fault("The energy of GPU " + emissions_csv::plain(gpu.key, 20) +
                   " in Zeus' measurement is no number of joules.");
    joules += gpu.number;
    unmeasured += gpu.number > 0 ? 0 : 1;
  }
  RunReading run;
  RunWriter out({}, run);
  out.put_checked("wall_clock_hours", time->number / kSecondsPerHour);
  out.put_checked("accelerator_count", static_cast<double>(gpus.members.size()));
  if (unmeasured > 0) {
    out.note(NoticeCode::nothing_measured, "energy_kwh",
             "A GPU is listed whose energy is 0: it was not measured, and the total, which lacks "
             "it, is left out.");
  } else {
    out.put_checked("energy_kwh", joules / kJoulesPerKwh,
                    "The joules of gpu_energy added up; processors and memory are left out.");
    out.put("energy_boundary", std::string("accelerator"), {},
            "Zeus' gpu_energy is that of the accelerators alone.");
  }
  out.ask("accelerator", "Which accelerators were measured? Zeus does not name them.");
  return one_run(FileKind::tracker_log, "Measurement of Zeus", std::move(run));
}

struct RecordReader {
  bool (*is_one)(const Json&);
  Result<FileReading> (*read)(const Json&);
};
constexpr RecordReader kRecordReaders[] = {
    {is_kohya_metadata, read_kohya_metadata},
    {is_wandb_metadata, read_wandb_metadata},
    {is_zeus_measurement, read_zeus_measurement},
    {is_trainmeter_passport, read_trainmeter_passport},
};

}  // namespace

bool is_kohya_metadata(const Json& root) {
  for (const std::string_view key : {"ss_steps", "ss_training_started_at", "ss_network_module"}) {
    if (root.find(key) != nullptr) return true;
  }
  return false;
}
Result<FileReading> read_kohya_metadata(const Json& root) { return KohyaReader(root).read(); }

std::optional<Result<FileReading>> read_json_record(const Json& root) {
  for (const RecordReader& reader : kRecordReaders) {
    if (reader.is_one(root)) return reader.read(root);
  }
  return std::nullopt;
}

}  // namespace trainprint::run_logs

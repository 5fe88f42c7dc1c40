// What Slurm accounts for a job: https://slurm.schedmd.com/sacct.html ("Job Accounting Fields"),
// seff (contribs/seff in Slurm's sources), scontrol show job, and reports that centres print.
#include <cmath>
#include <vector>

#include "emissions_csv/log.hpp"
#include "emissions_csv/time.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"
#include "text/characters.hpp"

namespace trainprint::run_logs {
namespace {

constexpr emissions_csv::Tool kSlurm{
    1, "it", "Slurm's ConsumedEnergy is that of the whole nodes: taken as the IT boundary."};

/// One job, from whichever form.
struct Job {
  std::string_view id, name, state, elapsed, elapsed_seconds, resources, requested, gpus, nodes,
      energy, processor_energy, began, ended, partition, step_resources;
  bool cut_off = false;  ///< A column was too narrow for what it says.
};

struct Name {
  std::string_view words;  ///< In lower case, those of one meaning between bars.
  std::string_view Job::*member;
};
constexpr Name kNames[] = {
    {"jobid|job id|jobidraw", &Job::id},
    {"jobname|name|job name", &Job::name},
    {"state|jobstate|job state", &Job::state},
    {"elapsed|runtime|job wall-clock time|used walltime|elapsed time|wall-clock time|walltime used",
     &Job::elapsed},
    {"elapsedraw", &Job::elapsed_seconds},
    {"alloctres|tres|allocgres|tres allocated", &Job::resources},
    {"reqtres|reqgres|tresperjob|tresreq|gres", &Job::requested},
    {"partition", &Job::partition},
    {"gpus|ngpus|number of gpus|allocated gpus", &Job::gpus},
    {"nnodes|numnodes|allocnodes|nodes", &Job::nodes},
    {"consumedenergyraw|consumedenergy", &Job::energy},
    {"energy (cpu+mem)", &Job::processor_energy},
    {"start|starttime", &Job::began},
    {"end|endtime", &Job::ended},
};

std::string_view Job::*member_called(std::string_view name) {
  std::string lower(trimmed(name));
  for (char& c : lower) c = lower_letter(c);
  for (const Name& row : kNames) {
    for (std::string_view rest = row.words; !rest.empty();) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      if (rest.substr(0, end) == lower) return row.member;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return nullptr;
}

void set(Job& job, std::string_view name, std::string_view value) {
  const auto member = member_called(name);
  value = trimmed(value);
  if (member == nullptr || value.empty()) return;
  // "NNodes : 1" before "Nodes : gpu012"; a name of a node is no number.
  if (member == &Job::nodes && !is_digit(value[0])) return;
  if ((job.*member).empty()) job.*member = value;
}

// "12.34M" joules.
std::optional<double> joules_of(std::string_view text) {
  const auto number = leading_number(text);
  if (!number) return {};
  constexpr std::string_view kPrefixes = "KMGTP";
  const std::size_t at = text.empty() ? std::string_view::npos : kPrefixes.find(text.back());
  return at == std::string_view::npos ? *number
                                      : *number * std::pow(1000, static_cast<double>(at + 1));
}

struct Gpus {
  double count = 0;
  std::string_view type, at;
};

// "billing=64,cpu=64,gres/gpu:a100=4,gres/gpu=4,node=1", "gpu:a100:4", "gpu:4".
Gpus gpus_in(std::string_view resources) {
  Gpus all, typed;
  while (!resources.empty()) {
    const std::size_t comma = std::min(resources.find(','), resources.size());
    std::string_view part = trimmed(resources.substr(0, comma));
    resources.remove_prefix(std::min(comma + 1, resources.size()));
    const std::string_view whole = part;
    if (part.substr(0, 5) == "gres/") part.remove_prefix(5);
    if (part.substr(0, 3) != "gpu") continue;
    part.remove_prefix(3);
    const std::size_t mark = part.find_last_of("=:");
    if (mark == std::string_view::npos) continue;
    const auto count = leading_number(part.substr(mark + 1));
    if (!count || !(*count >= 1)) continue;
    const std::string_view type = trimmed(part.substr(0, mark), ":=");
    Gpus& to = type.empty() ? all : typed;
    to.count += *count;
    if (!type.empty()) to.type = type;
    to.at = whole;
  }
  if (all.count == 0) return typed;
  all.type = typed.type;
  return all;
}

// What is left of a cell that its column was too narrow for ("billing=64,cp+"): whole parts, or
// nothing.
std::string_view whole_part(std::string_view cell, bool of_parts) {
  if (cell.empty() || cell.back() != '+') return cell;
  const std::size_t comma = cell.rfind(',');
  return of_parts && comma != cell.npos ? cell.substr(0, comma) : std::string_view();
}

// "a100" of a partition "gpu_a100_short", which names its accelerators as centres do.
std::string_view part_in_name(std::string_view partition) {
  constexpr std::size_t kShortest = 3;
  while (!partition.empty()) {
    const std::size_t end = std::min(partition.find_first_of("_-.:,* "), partition.size());
    const std::string_view word = partition.substr(0, end);
    partition.remove_prefix(std::min(end + 1, partition.size()));
    const bool letters = std::any_of(word.begin(), word.end(), is_letter);
    const bool digits = std::any_of(word.begin(), word.end(), is_digit);
    if (word.size() < kShortest || !letters || !digits) continue;
    if (!emissions_csv::read_hardware(word).accelerator.empty()) return word;
  }
  return {};
}

class Account {
 public:
  explicit Account(std::string_view text) : file_(text) {}

  Result<FileReading> read() {
    if (!read_table()) read_report();
    for (const Job& job : jobs_) describe(job);
    if (out_.runs.empty())
      return Error{ErrorCode::insufficient_input,
                   "",
                   "The account names no job with a time: ask sacct for JobID, Elapsed and "
                   "AllocTRES.",
                   {}};
    out_.kind = FileKind::tracker_log;
    out_.label = jobs_.size() == 1 ? "Account of a job (Slurm)" : "Accounts of jobs (Slurm)";
    return std::move(out_);
  }

 private:
  // The columns of sacct: with '|' between them (-p, -P), or below a line of dashes.
  bool read_table() {
    std::vector<std::string_view Job::*> members;
    std::vector<std::pair<std::size_t, std::size_t>> places;  // of columns in dashes
    std::string_view heading;
    bool bars = false, table = false;
    each_whole_line([&](std::string_view line) {
      if (!table) {
        bars = line.find('|') != std::string_view::npos;
        if (bars && line.find("JobID") != std::string_view::npos) {
          each_cell(line, [&](std::string_view cell) { members.push_back(member_called(cell)); });
          table = true;
        } else if (is_rule(line) && heading.find("JobID") != std::string_view::npos) {
          for (std::size_t i = 0; i < line.size();) {
            const std::size_t begin = line.find('-', i);
            if (begin == std::string_view::npos) break;
            const std::size_t end = std::min(line.find(' ', begin), line.size());
            places.emplace_back(begin, end - begin);
            members.push_back(member_called(cut(heading, places.back())));
            i = end;
          }
          bars = false;
          table = true;
        }
        heading = line;
        return;
      }
      Job job;
      std::size_t i = 0;
      const auto take = [&](std::string_view cell) {
        const auto member = i < members.size() ? members[i] : nullptr;
        ++i;
        cell = trimmed(cell);
        if (member == nullptr || cell.empty() || !(job.*member).empty()) return;
        const bool figure = member == &Job::resources || member == &Job::requested ||
                            member == &Job::energy || member == &Job::elapsed ||
                            member == &Job::gpus || member == &Job::nodes;
        const bool cut = !bars && figure && cell.back() == '+';
        job.cut_off = job.cut_off || cut;
        const bool of_parts = member == &Job::resources || member == &Job::requested;
        job.*member = cut ? whole_part(cell, of_parts) : cell;
      };
      if (bars) {
        each_cell(line, take);
      } else {
        for (const auto& place : places) take(cut(line, place));
      }
      add(job);
    });
    return table;
  }

  // Steps ("1234.batch") belong to the job before them: of what it lacks, the most they say.
  void add(const Job& row) {
    if (row.id.find('.') == std::string_view::npos) {
      if (!row.id.empty() || !row.elapsed.empty()) jobs_.push_back(row);
      return;
    }
    if (jobs_.empty()) return;
    Job& job = jobs_.back();
    if (joules_of(row.energy).value_or(0) > joules_of(job.energy).value_or(0))
      job.energy = row.energy;
    // The type may stand in a step's resources alone.
    if (gpus_in(job.step_resources).type.empty()) job.step_resources = row.resources;
    job.cut_off = job.cut_off || row.cut_off;
  }

  // "Job Wall-clock time: 2-03:15:42", "NNodes : 1", "RunTime=04:02:32 TimeLimit=1-00:00:00".
  void read_report() {
    Job job;
    each_line(file_, [&](std::string_view line) {
      const std::size_t colon = line.find(':'), equals = line.find('=');
      if (equals < colon) {
        while (!line.empty()) {
          const std::size_t end = std::min(line.find(' '), line.size());
          const std::string_view pair = line.substr(0, end);
          const std::size_t mark = pair.find('=');
          if (mark != std::string_view::npos) {
            if (pair.substr(0, mark) == "JobId" && !job.id.empty()) {
              jobs_.push_back(job);
              job = {};
            }
            set(job, pair.substr(0, mark), pair.substr(mark + 1));
          }
          line = trimmed(line.substr(end));
        }
      } else if (colon != std::string_view::npos) {
        set(job, line.substr(0, colon), line.substr(colon + 1));
      }
      return true;
    });
    jobs_.push_back(job);
  }

  void describe(const Job& job) {
    auto seconds = emissions_csv::seconds_of_duration(job.elapsed);
    if (!seconds && !job.elapsed_seconds.empty()) seconds = leading_number(job.elapsed_seconds);
    if (!seconds || !(*seconds > 0)) return;
    const Gpus gpus = gpus_in(job.resources);
    emissions_csv::LoggedRun run;
    run.project = job.name;
    run.task = job.id;
    run.time = job.began;
    run.seconds = {*seconds, job.elapsed.empty() ? job.elapsed_seconds : job.elapsed, true};
    const auto joules = joules_of(job.energy);
    if (joules && *joules > 0) run.energy = {*joules / kJoulesPerKwh, {}, true};
    RunReading reading = emissions_csv::Describer(file_, kSlurm).describe(run);
    RunWriter writer(file_, reading);
    hardware(job, gpus, writer);
    if (const auto nodes = leading_number(job.nodes)) writer.put("node_count", *nodes, job.nodes);
    if (joules && *joules > 0)
      writer.note(NoticeCode::gpus_alone, "energy_kwh",
                  "Whether Slurm's ConsumedEnergy has the GPUs in it depends on how the centre "
                  "measures; compare it with what the GPUs alone would draw.");
    if (!job.processor_energy.empty())
      writer.note(NoticeCode::processors_alone, "energy_kwh",
                  "The energy in this report is that of processors and memory, without the GPUs: "
                  "it is left out.");
    if (!job.state.empty() &&
        !one_of(job.state.substr(0, job.state.find(' ')), "completed running"))
      writer.note(NoticeCode::job_ended_early, "wall_clock_hours",
                  "The job ended as \"" + emissions_csv::plain(job.state, 40) +
                      "\": its time counts all the same.");
    out_.runs.push_back(std::move(reading));
  }

  static void hardware(const Job& job, Gpus gpus, RunWriter& writer) {
    constexpr const char* kWhich =
        "Which accelerator did the job use? The account does not name it.";
    const Gpus requested = gpus_in(job.requested), of_steps = gpus_in(job.step_resources);
    for (const Gpus& other : {requested, of_steps}) {
      if (gpus.count == 0) gpus.count = other.count, gpus.at = other.at;
      if (gpus.type.empty()) gpus.type = other.type;
    }
    double count = gpus.count;
    std::string_view at = gpus.at;
    if (const auto said = leading_number(job.gpus); said && *said >= 1) {
      count = *said;
      at = job.gpus;
    }
    if (count > 0) writer.put("accelerator_count", count, at);
    if (count == 0 && job.cut_off)
      writer.ask("accelerator_count",
                 "How many accelerators did the job have? A column of this account is cut off: ask "
                 "sacct with -P for all of it.");
    if (gpus.type.empty()) {
      const std::string_view part = part_in_name(job.partition);
      if (part.empty()) return writer.ask("accelerator", kWhich, at);
      return writer.put(
          "accelerator", std::string(part), job.partition,
          "By the name of the partition, " + emissions_csv::plain(job.partition, 40) + ".");
    }
    const emissions_csv::Hardware known = emissions_csv::read_hardware(gpus.type);
    if (known.accelerator.empty()) return writer.ask("accelerator", known.question, gpus.at);
    writer.put("accelerator", known.accelerator, gpus.at);
  }

  template <class Use>
  void each_whole_line(Use use) const {
    for (std::size_t at = 0; at < file_.size();) {
      const std::size_t end = std::min(file_.find('\n', at), file_.size());
      std::string_view line = file_.substr(at, end - at);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      if (!trimmed(line).empty()) use(line);
      at = end + 1;
    }
  }
  template <class Use>
  static void each_cell(std::string_view line, Use use) {
    while (true) {
      const std::size_t end = line.find('|');
      use(line.substr(0, end));
      if (end == std::string_view::npos) return;
      line.remove_prefix(end + 1);
    }
  }
  static bool is_rule(std::string_view line) {
    return line.find('-') != std::string_view::npos &&
           line.find_first_not_of("- ") == std::string_view::npos;
  }
  static std::string_view cut(std::string_view line, std::pair<std::size_t, std::size_t> place) {
    return place.first < line.size() ? trimmed(line.substr(place.first, place.second))
                                     : std::string_view();
  }

  std::string_view file_;
  std::vector<Job> jobs_;
  FileReading out_;
};

}  // namespace

bool is_job_account(std::string_view text) {
  const std::string_view head = text.substr(0, 1 << 14);
  const auto has = [&](std::string_view phrase) {
    return head.find(phrase) != std::string_view::npos;
  };
  return (has("JobID") && (has("Elapsed") || has("ExitCode")) && (has("|") || has("----"))) ||
         (has("Job ID:") && has("Wall-clock")) || (has("JobId=") && has("RunTime=")) ||
         (has("Job Accounting") && has("walltime"));
}
Result<FileReading> read_job_account(std::string_view text) { return Account(text).read(); }

}  // namespace trainprint::run_logs

// One run of a tracker's log, before and while it becomes the fields of a run.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "trainprint/reading.hpp"

namespace trainprint::emissions_csv {

/// Beyond it a machine's memory is at stake.
constexpr std::size_t kMostRuns = 1000000;

/// A number of the log and the cell it came from, empty where it is a sum.
struct Figure {
  double value = 0;
  std::string_view at;
  bool given = false;

  void set(std::optional<double> number, std::string_view cell) {
    given = number.has_value();
    value = number.value_or(0);
    at = cell;
  }
  void add(const Figure& other) {
    if (!other.given) return;
    value += other.value;
    at = given ? std::string_view() : other.at;
    given = true;
  }
};

/// Views lie in the file.
struct LoggedRun {
  std::string_view project, task, time;
  Figure emissions;   ///< In the log's unit, see Tool::grams.
  Figure energy;      ///< kWh.
  Figure gpu_energy;  ///< kWh of it that GPUs took, where the log says so.
  Figure seconds;     ///< By the clock.
  Figure gpu_count, pue;
  std::string_view gpu;  ///< "8 x NVIDIA A100-SXM4-80GB", or a name alone.
  std::string_view provider, cloud_region, region, country;
  std::size_t line = 0;

  /// Whether a GPU is listed and its energy stayed at 0: the driver did not let it be measured, and
  /// the totals lack what took most.
  bool lacks_its_gpus() const {
    return gpu_energy.given && gpu_energy.value == 0 && gpu_count.given && gpu_count.value >= 1;
  }
};

/// What is the same for all runs of a log.
struct Tool {
  double grams = 1000;            ///< In the log's unit of emissions.
  std::string_view boundary;      ///< energy_boundary of its energy before any PUE.
  std::string_view counts;        ///< What its energy covers, one sentence.
  std::string_view no_name = {};  ///< The project name that stands for none.
};

struct Hardware {
  std::string accelerator;
  std::optional<double> count;
  std::string question;
};
/// "2 x NVIDIA A100-SXM4-80GB" as CodeCarbon writes it: several kinds of GPU are a question, and so
/// is one that the catalogue does not know.
Hardware read_hardware(std::string_view gpu);

struct Site {
  std::string region;  ///< As find_place reads it; empty when nothing was given.
  std::string_view LoggedRun::*at = &LoggedRun::country;  ///< The cell that decided it.
  std::string assumed, question;
};
/// The cloud region, else region and country, else the country.
Site read_site(const LoggedRun& run);

/// Turns logged runs into readings; hardware and places are looked up once each.
class Describer {
 public:
  Describer(std::string_view file, const Tool& tool) : file_(file), tool_(tool) {}

  RunReading describe(const LoggedRun& run);

 private:
  void add(RunReading& to, FieldName field, std::string value, std::string_view at,
           std::string_view assumed = {}) const;
  void ask(RunReading& to, FieldName field, std::string question, std::string_view at) const;
  ByteRange range_of(std::string_view at) const;
  void totals(const LoggedRun& run, RunReading& out) const;
  void measured(const LoggedRun& run, RunReading& out) const;
  void boundary(const LoggedRun& run, RunReading& out) const;
  void hardware(const LoggedRun& run, RunReading& out);
  void site(const LoggedRun& run, RunReading& out);
  void year(const LoggedRun& run, RunReading& out) const;

  std::string_view file_;
  Tool tool_;
  std::unordered_map<std::string_view, Hardware> hardware_;
  std::unordered_map<std::string, Site> sites_;
};

/// The number of a cell times 10^`shift` as a plain decimal, digit by digit; `value` times that
/// where the cell is empty or written otherwise.
std::string shifted_number(std::string_view cell, int shift, double value);

/// Rows that were not used: the first are named one by one, the others counted.
class LeftOut {
 public:
  void add(std::size_t line, std::string_view why);
  void say(FileReading& file) const;
  std::size_t count() const { return count_; }

 private:
  std::size_t count_ = 0;
  std::vector<Notice> notices_;
};

/// The first few of the numbers 3, 7, 12 … in words: "3, 7 and 12", "3, 7, 12 and 9 more".
std::string listed(const std::vector<std::size_t>& numbers);

}  // namespace trainprint::emissions_csv

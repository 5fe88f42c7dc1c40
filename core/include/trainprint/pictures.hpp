// What the pictures beside a figure show: where the energy goes, the same run elsewhere and on
// other accelerators, and the run among published models.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "trainprint/report.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// One way the run could have been done.
struct Alternative {
  std::string name;         ///< "Sweden", "H100 SXM5 80GB".
  Mass emissions;           ///< At the report's boundary.
  bool is_own;              ///< The run as it was.
  std::string basis;        ///< What differs: "36 g/kWh, 2024", "42,000 device-hours".
  std::string calculation;  ///< "148,024 kWh × 36 g/kWh".
  std::string source;       ///< Of what differs, with its year and licence.
};

/// Several of them, the smallest first, the run itself among them.
struct Alternatives {
  std::string finding;  ///< One sentence: "In Sweden it would have been 89 % less; in India ...".
  std::vector<Alternative> items;
};

/// With the same electricity from the grids of a few places that lie far apart on the scale. The
/// year of the data follows the run's, where there is one. Empty where no place has a figure.
Alternatives elsewhere(const TrainingRun& run, const EstimateReport& report);

/// With the same compute on accelerators that are often trained on: the ratio of tier 1c's
/// estimates, each in the machine that it usually sits in, applied to the run's own figure. Empty
/// where the run names no accelerator or its peak rate is not known.
Alternatives on_other_hardware(const TrainingRun& run, const EstimateReport& report);

/// Where the electricity of a run goes, up to the report's boundary.
struct EnergyParts {
  struct Part {
    std::string name;  ///< "Accelerators".
    Energy energy;
    double share;             ///< Of all parts, 0 to 1.
    std::string calculation;  ///< "123,354 kWh − 94,208 kWh"; empty where it is a line of the sum.
  };
  std::string finding;  ///< "66 % of the electricity goes into the accelerators."
  std::vector<Part> parts;
};
EnergyParts energy_parts(const EstimateReport& report);

/// A model whose emissions its publisher has said.
struct PublishedModel {
  std::string_view name;
  Flop training_flop;
  Mass emissions;  ///< At the publisher's boundary.
  std::string_view source;
};

/// The run among published models of which compute and emissions are known.
struct AmongPublished {
  std::string finding;  ///< "It emits more than 31 of 42 published models."
  std::vector<PublishedModel> models;
  /// The paper's regression (Table 10) at the run's grid: from the least to the most compute.
  struct Line {
    std::string_view name;  ///< Of the hardware family.
    Flop from, to;
    Mass at_from, at_to;
  };
  std::vector<Line> lines;
};
/// Empty where the run's compute is not known.
AmongPublished among_published(const EstimateReport& report);

/// Something known that emits as much.
struct Equivalence {
  std::string text;  ///< "driving an average petrol car in the United States for 180,000 km".
  std::string_view source;  ///< With its year and licence.
  std::string calculation;  ///< "45,000 kg / 0.244 kg".
};

/// The few that suit the size of `mass`, at most two; none for nothing at all. Trees are not among
/// them: what one takes up in a year is put at 6 to 22 kg.
std::vector<Equivalence> equivalences(Mass mass);

}  // namespace trainprint

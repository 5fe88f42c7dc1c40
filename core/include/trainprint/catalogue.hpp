// What is known by name: accelerators and places, each figure with its source.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/choice.hpp"
#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// A figure and where it was published.
template <class T>
struct Sourced {
  T value;
  std::string_view source;  ///< Citation; never empty.
};

/// Hardware families of the paper's tier-2 regression (Table 10).
enum class AcceleratorFamily { a, h, other };

#define TRAINPRINT_ACCELERATOR_CLASSES(X)                         \
  X(data_center, "data_center", "Data-centre card or module")     \
  X(workstation, "workstation", "Workstation card")               \
  X(consumer, "consumer", "Consumer card")                        \
  X(laptop, "laptop", "Part of a laptop")                         \
  X(soc, "soc", "Chip that holds processor and accelerator, too") \
  X(cpu, "cpu", "Processor")
/// What sort of computer a part is sold for.
TRAINPRINT_CHOICE(AcceleratorClass, TRAINPRINT_ACCELERATOR_CLASSES)

/// Table 9 of the paper, as printed.
struct PaperAccelerator {
  std::string_view row;  ///< Name of the row in Table 9.
  FlopRate peak;
  Power power;
  double efficiency;  ///< Achieved over peak FLOP rate.
};

/// One GPU, TPU chip or other training processor.
struct Accelerator {
  std::string_view id;    ///< Canonical, kebab-case: "nvidia-a100-sxm4-80gb".
  std::string_view name;  ///< For display: "A100 SXM4 80GB".
  std::string_view vendor;
  AcceleratorClass device_class;  ///< A laptop's part and a chip with its processor (Apple M,
                                  ///< Jetson, integrated graphics: soc) are classes of their own.
  AcceleratorFamily family;       ///< By the paper's rule, H200 and GH200 counted as H.
  std::optional<Sourced<FlopRate>>
      peak;  ///< Dense BF16/FP16 tensor rate; absent if no source gives it.
  std::optional<Sourced<Power>> tdp;  ///< Thermal design power; absent if no source gives it.
  std::optional<Sourced<Power>> mean_power;   ///< Measured mean under load, where one is published;
                                              ///< nearer to the truth than tdp.
  std::optional<PaperAccelerator> paper;      ///< The paper's row that covers it.
  int memory_gb;                              ///< Per device; 0 if not stated.
  int devices_per_node;                       ///< Usual number in one server.
  std::span<const std::string_view> aliases;  ///< Other spellings, as written by people.
};

/// What a reader of its figures should know; may be empty.
std::string_view note(const Accelerator& accelerator);

/// Calendar year in which it was first sold or put to work.
int release_year(const Accelerator& accelerator);

/// What text about hardware turned out to mean.
struct AcceleratorMatch {
  const Accelerator* accelerator;
  std::optional<double>
      count;  ///< Devices, where the text gave a number ("8xA100" 8, "v4-128" 64 chips).
  std::vector<Notice> notices;  ///< What was assumed, and its effect.
  bool machine_type = false;    ///< Named by a cloud's machine type: "g4dn.xlarge".
  /// Counted by machines, as a share or a part of several: "2 nodes of 8", "half", "4 of 8".
  bool by_machines = false;
  std::string question = {};         ///< How many, where the text can be read in several ways.
  std::vector<double> choices = {};  ///< What it can be read as; may be empty.
};

/// Whether `text`, which was read as `match`, names one machine and counts none: "DGX A100",
/// "p4d.24xlarge", but neither "2x p4d.24xlarge" nor "DGX A100, 4 nodes".
bool names_one_machine(std::string_view text, const AcceleratorMatch& match);

/// All accelerators, sorted by id.
std::span<const Accelerator> accelerators();

/// Finds an accelerator by id or as people write it. Fails with unknown_accelerator and near
/// matches; never guesses.
Result<AcceleratorMatch> find_accelerator(std::string_view text,
                                          const FieldPath& field = "accelerator");

/// What a place is.
enum class PlaceKind {
  aggregate,     ///< The world, a continent, a union of countries.
  country,       ///< By ISO 3166-1.
  zone,          ///< A state, a province or an electricity grid inside a country.
  site,          ///< A supercomputer or computing centre.
  cloud_region,  ///< A region of a cloud provider.
};

/// A published carbon intensity of electricity and what it counts.
struct GridFactor {
  CarbonIntensity intensity;
  int year;                ///< Calendar year of the data.
  std::string_view basis;  ///< "life-cycle, production", "direct CO2e, production" and the like.
  std::string_view source;
  std::string_view licence;
};

/// Somewhere to plug in, with its grid average.
struct Place {
  std::string_view id;    ///< ISO 3166-1 alpha-3 ("DEU"), a zone ("US-TX", "US-TEX-ERCO"), a site
                          ///< ("site-lumi"), a cloud region ("aws-us-east-1"), or "WORLD".
  std::string_view name;  ///< English short name.
  PlaceKind kind;
  std::string_view provider;  ///< Of a cloud region: "AWS"; empty otherwise.
  std::string_view region;    ///< Of a cloud region: "eu-west-3 (Paris)"; empty otherwise.
  std::string_view country;   ///< Id of the country it lies in; its own id if it is one; empty for
                              ///< aggregates.
  CarbonIntensity intensity;  ///< Location-based life-cycle average, before PUE: of the zone where
                              ///< one is published, else of the country.
  int year;                   ///< Calendar year of the data.
  std::string_view basis;     ///< "life-cycle, production" and the like.
  std::string_view source;    ///< Citation.
  std::string_view licence;
  std::string_view
      grid;  ///< Id of the place whose average this is; its own id if none was borrowed.
  std::optional<GridFactor> direct;    ///< What the place's authority publishes: emissions at the
                                       ///< power plant only. Another basis, never a default.
  std::optional<Sourced<double>> pue;  ///< Power usage effectiveness, where one is published.
  std::span<const std::string_view> aliases;  ///< Alpha-2 code and other names.
  std::span<const std::string_view> within;   ///< Cities and areas counted with this place.
  std::string_view note;  ///< What a reader of the figures should know; may be empty.
};

/// What text about a place turned out to mean.
struct PlaceMatch {
  const Place* place;
  std::vector<Notice> notices;
};

/// All places, sorted by id.
std::span<const Place> places();

/// The world average.
const Place& world();

/// Average over where AI computing power stands, for runs that name no place: three quarters in the
/// United States, 15 % in China, the rest as the world.
CarbonIntensity grid_of_ai_computing();
inline constexpr std::string_view kGridOfAiComputingSource =
    "0.75 USA + 0.15 China + 0.10 world (Ember, Our World in Data; shares: Pilz et al. 2025, "
    "Trends "
    "in AI Supercomputers, arXiv:2504.16026)";

/// Finds a place by code or name. Fails with unknown_place and near matches; never substitutes the
/// world average.
Result<PlaceMatch> find_place(std::string_view text, const FieldPath& field = "region");

/// Version of the data in the tables, "2026.11".
std::string_view data_version();

}  // namespace trainprint

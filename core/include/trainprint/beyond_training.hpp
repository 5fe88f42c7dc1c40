// What lies beside the training's own emissions and is never added to them: using the model, making
// the hardware, and water.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/report.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// Three values of one quantity: the least and the most that published figures bear out, and the
/// usual one between them.
template <class T>
struct Span3 {
  T least, usual, most;
};

/// Answering with the model on one kind of accelerator, in the place and machines of the training.
struct Serving {
  std::string_view accelerator;  ///< "H100 SXM5 80GB".
  bool is_own;                   ///< The one it was trained on.
  Span3<Energy> energy;          ///< Per 1,000 tokens, at the report's boundary.
  Span3<Mass> emissions;         ///< Per 1,000 tokens.
  Span3<double> break_even;      ///< Tokens after which serving has emitted as much as training.
  std::vector<TraceLine> trace;  ///< The sum: E, M (M_low, M_high) and T are the figures above.
};

struct Servings {
  std::string finding;         ///< One sentence, of the first.
  std::string absent;          ///< Why there is none; empty if there is one.
  std::string basis;           ///< How it was counted.
  std::vector<Serving> items;  ///< The run's accelerator, or the one asked for, first.
};

/// For reading: "2.4 billion tokens".
std::string tokens_text(double tokens);

/// Share of an accelerator's peak energy efficiency (dense peak over rated power) that serving
/// reaches, by 2 FLOP per active parameter and token. Measured on accelerators alone: LLaMA 65B at
/// 3 to 4 J a token on A100, 0.04 to 0.06 (Samsi et al. 2023, arXiv:2310.03003); Llama 3.1 8B on an
/// H100 at 0.20 to 0.12 J with 64 requests at once, 0.06 to 0.09, and 0.07 J with 512, 0.16
/// (ML.ENERGY leaderboard, v2.0 and v3.0). A single request at a time falls below the least.
inline constexpr Span3<double> kServingEfficiency = {0.02, 0.06, 0.17};
inline constexpr double kFlopPerParameterAndToken = 2;  ///< Paper, section 5.
inline constexpr double kTokensOfServing = 1000;  ///< That energy and emissions are given for.

/// `serve_on` names the accelerator to come first ("H100"); empty: the run's own, else an H100. An
/// error where it names none.
Result<Servings> servings(const TrainingRun& run, const EstimateReport& report,
                          std::string_view serve_on = {});

/// Years that a server is kept, from what cloud providers write off to what operators report.
inline constexpr double kLeastServerYears = 3, kMostServerYears = 6;
/// Share of its life in which it works: from half to Luccioni et al. 2022 (BLOOM), 85 %.
inline constexpr double kLeastServerUse = 0.5, kMostServerUse = 0.85;
/// A server of eight accelerators without them: AWS p5.48xlarge (BoaviztAPI, via EcoLogits
/// 5be90dad).
inline constexpr Mass kEmbodiedServer = Mass::kilograms(5700);
inline constexpr double kAcceleratorsOfEmbodiedServer = 8;

/// Emissions of making the hardware, shared out over the hours that it works.
struct Embodied {
  std::string finding;     ///< One sentence.
  std::string absent;      ///< Why there is none; empty if there is one.
  std::string basis;       ///< How it was counted.
  bool of_others = false;  ///< No figure of this part is known: the range is of others.
  std::optional<Span3<Mass>> per_device_hour;
  std::optional<Span3<Mass>> total;  ///< Of the run's device-hours.
  struct Figure {
    std::string_view accelerator;  ///< Name of it.
    Mass mass;                     ///< Of one.
    std::string_view covers, source;
    int year;
  };
  std::vector<Figure> figures;   ///< That the range rests on.
  std::vector<TraceLine> trace;  ///< The sum: e_low and e_high per hour, M_low and M_high in all.
};
Embodied embodied(const EstimateReport& report);

/// Water consumed: by cooling at the site and by making its electricity.
struct Water {
  std::string finding;  ///< One sentence.
  struct Part {
    double litres;
    double litres_per_kwh;
    std::string_view of;  ///< "AWS us-east-1", "World": whose figure it is.
    std::string_view source;
    int year;  ///< 0 where it is not said.
  };
  std::optional<Part> site;     ///< Absent: no figure of this site is published.
  std::optional<Part> at_most;  ///< Then: as at the published site that takes most.
  Part grid;
  std::vector<TraceLine> trace;  ///< The sum: W_grid and W_site.
};
Water water(const EstimateReport& report);

/// For reading: "12 m³", "850 litres".
std::string litres_text(double litres);

}  // namespace trainprint

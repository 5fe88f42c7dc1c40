// What a sum is kept as.
#pragma once
#include <algorithm>
#include <cmath>

#include "json/writer.hpp"
#include "portfolio/exact_sum.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

inline JsonValue count(std::uint64_t number) {
  return JsonValue::count(static_cast<double>(number));
}

// "5,234"
inline std::string counted(std::uint64_t number) {
  constexpr int kDigits = 15;
  return readable(static_cast<double>(number), kDigits);
}

// exp(v) of a log-normal's variance v, within what can be added up.
inline double exp_of_variance(double variance) { return std::exp(std::min(variance, 300.0)); }

// Rows that are drawn one by one, those whose own errors weigh most in the sum; the rest is so many
// that their own errors are as good as one log-normal.
inline constexpr std::size_t kDrawnAlone = 24;

struct PortfolioSum::Parts {
  // Rows whose errors share the same causes to the same extent.
  struct Alike {
    std::vector<SharedError> shared;
    ExactSum mean;      // of what their own errors leave on average: m exp(v / 2)
    ExactSum variance;  // of that, by their own errors: m² exp(v) (exp(v) - 1)
  };
  // A row that is drawn by itself.
  struct Heavy {
    double weight, grams, own_variance;
    std::string alike;
    bool operator==(const Heavy&) const = default;
  };

  static std::string key_of(const std::vector<SharedError>& shared) {
    std::string key;
    for (const SharedError& error : shared) {
      key += error.cause;
      key += '\0';
      key.append(reinterpret_cast<const char*>(&error.log_sd), sizeof error.log_sd);
    }
    return key;
  }
  static double mean_of(const Heavy& row) {
    return row.grams * exp_of_variance(row.own_variance / 2);
  }
  static double variance_of(double grams, double own) {
    return grams * grams * exp_of_variance(own) * (exp_of_variance(own) - 1);
  }
  static bool before(const Heavy& a, const Heavy& b) {
    if (a.weight != b.weight) return a.weight > b.weight;
    if (a.grams != b.grams) return a.grams > b.grams;
    return a.alike < b.alike;
  }
  void keep_heaviest(Heavy row) {
    if (heaviest.size() == kDrawnAlone && !before(row, heaviest.back())) return;
    heaviest.insert(std::upper_bound(heaviest.begin(), heaviest.end(), row, before), row);
    if (heaviest.size() > kDrawnAlone) heaviest.pop_back();
  }

  std::uint64_t rows = 0;
  ExactSum grams, kwh, grams_with_flop, petaflop;
  std::map<std::string, Alike> alike;
  std::vector<Heavy> heaviest;
};

}  // namespace trainprint

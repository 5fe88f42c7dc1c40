// What a sum is kept as.
#pragma once
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "json/writer.hpp"
#include "portfolio/accounting.hpp"
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
  // What rows share as a key. First in the order of hashes, which are soon compared, and not of the
  // errors, whose last bits may differ from machine to machine.
  struct Key {
    Key() = default;
    explicit Key(const std::vector<SharedError>& shared) {
      for (const SharedError& error : shared) {
        causes += error.cause;
        causes += '\0';
        log_sds.push_back(error.log_sd);
      }
      hash = hash_of(causes);
    }
    std::uint64_t hash = 0;
    std::string causes;
    std::vector<double> log_sds;
    bool operator==(const Key&) const = default;
    bool operator<(const Key& other) const {
      if (hash != other.hash) return hash < other.hash;
      if (causes != other.causes) return causes < other.causes;
      return log_sds < other.log_sds;
    }
  };
  // A row that is drawn by itself.
  struct Heavy {
    double weight, grams, own_variance;
    Key alike;
  };
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
  void keep_heaviest(double weight, double row_grams, double own_variance, const Key& key) {
    const bool full = heaviest.size() == kDrawnAlone;
    if (full && weight < heaviest.back().weight) return;
    Heavy row{weight, row_grams, own_variance, key};
    if (full && !before(row, heaviest.back())) return;
    heaviest.insert(std::upper_bound(heaviest.begin(), heaviest.end(), row, before),
                    std::move(row));
    if (heaviest.size() > kDrawnAlone) heaviest.pop_back();
  }

  // A row made ready for several sums, with key_of() what it shares.
  struct Row {
    Row(const RowEstimate& row, const Key& key);
    const std::vector<SharedError>& shared;
    const Key& key;
    double grams_alone, own_variance, variance_alone;
    ExactSum::Value grams, kwh, petaflop, mean, variance;
    bool has_flop;
  };
  void add(const Row& row);
  // Kept for the rows that share the same; valid until the next call.
  const Key& key_of(const std::vector<SharedError>& shared);

  std::uint64_t rows = 0;
  ExactSum grams, kwh, grams_with_flop, petaflop;
  std::map<Key, Alike> alike;
  std::vector<Heavy> heaviest;

 private:
  static constexpr std::size_t kMostKeys = 4096;
  std::unordered_map<std::string, Key> keys_;
  std::string bytes_;  // Of what one row shares.
};

}  // namespace trainprint

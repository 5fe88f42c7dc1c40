// Writes the sum down while it is done: every factor with its origin, every result with its
// formula.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/report.hpp"

namespace trainprint {

/// A factor of the method, resolved: what it is worth and why.
struct Factor {
  std::string_view symbol;
  std::string_view label;
  double value;
  std::string_view unit;  ///< Empty for a plain ratio.
  Origin origin;
  std::string source;
  std::string_view field;
  double relative_error;              ///< Table 4; 0 for what is exact by definition.
  method::ErrorRange range = {0, 0};  ///< What the error may be, by how the value is known.
};

/// The lines of one route, in the order of the sum.
class Ledger {
 public:
  Ledger() { lines_.reserve(kUsualLines); }

  void input(const Factor& factor);
  void result(std::string_view symbol, std::string_view label, double value, std::string_view unit,
              std::string_view formula, std::string calculation);
  /// A sum done elsewhere.
  void lines(const std::vector<TraceLine>& done) {
    lines_.insert(lines_.end(), done.begin(), done.end());
  }
  std::vector<TraceLine> take() { return std::move(lines_); }

 private:
  static constexpr std::size_t kUsualLines = 24;

  std::vector<TraceLine> lines_;
};

/// "184,320 h": a value with its unit, enough digits to redo the sum by hand.
std::string figure(double value, std::string_view unit);

}  // namespace trainprint

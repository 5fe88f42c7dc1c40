// What became of rows, as a record batch of Arrow's.
#pragma once
#include <string>
#include <vector>

#include "trainprint/arrow.hpp"
#include "trainprint/portfolio.hpp"

namespace trainprint {

/// The members of portfolio_row_json() as columns, null where they are not there.
class ArrowRows {
 public:
  void add(std::uint64_t number, const PortfolioRow* row, const RowResult& result);
  /// Puts the others behind these.
  void add(const ArrowRows& others);
  void clear() { *this = {}; }
  /// Hands them out, and is empty then.
  void release(ArrowSchema& schema, ArrowArray& array);

 private:
  struct Validity {
    std::vector<std::uint8_t> bits;
    std::int64_t size = 0, nulls = 0;
    void add(bool valid);
    void add(const Validity& others);
  };
  struct Numbers {
    Validity validity;
    std::vector<double> values;
    void add(std::optional<double> value);
    void add(const Numbers& others);
  };
  struct Texts {
    Validity validity;
    std::vector<std::int64_t> ends;
    std::string bytes;
    void add(std::string_view text);  ///< An empty one is null.
    void add(const Texts& others);
  };
  struct Exported;

  std::vector<std::int64_t> rows_;
  Texts ids_, kinds_, tiers_;
  Numbers emissions_, p05_, p95_, energy_, flop_;
  Texts regions_, codes_, fields_, messages_;
};

}  // namespace trainprint

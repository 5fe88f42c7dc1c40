// The one writer of the sum. A formula is written once, as an expression in C++: its value, its
// symbols and its written numbers all follow from that expression.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/trace.hpp"

namespace trainprint {

class TraceWriter;

/// A value of the sum that knows how it came about. Valid as long as its writer.
class Term {
 public:
  Term() = default;
  Term(TraceWriter& writer, std::size_t node) : writer_(&writer), node_(node) {}
  double value() const;
  TraceWriter& writer() const { return *writer_; }
  std::size_t node() const { return node_; }

  /// The same amount in a unit of `size` of the present ones: W h in units of 1000 are kWh. The
  /// written form stays.
  Term in_units_of(double size) const;
  /// Written as one number where numbers are put in; in brackets where symbols are.
  Term as_one_number() const;

 private:
  TraceWriter* writer_ = nullptr;
  std::size_t node_ = 0;
};
// "a + b", "a - b", "a b" (with numbers "2 × 3"), "a / b"
Term operator+(Term left, Term right);
Term operator-(Term left, Term right);
Term operator*(Term left, Term right);
Term operator/(Term left, Term right);
/// "exp(x)"
Term exponential(Term exponent);
/// "ln x"; the last factor of a product, so that what it covers is plain.
Term natural_logarithm(Term operand);
/// "a^b"; `base` is positive.
Term power(Term base, Term exponent);
/// "min(a, b)"
Term lower_of(Term left, Term right);
/// "max(a, b)"
Term higher_of(Term left, Term right);

/// The lines of one sum, in its order.
class TraceWriter {
 public:
  /// Where the lines are not `wanted`, terms have their values alone.
  explicit TraceWriter(bool wanted = true);
  TraceWriter(const TraceWriter&) = delete;
  TraceWriter& operator=(const TraceWriter&) = delete;

  /// A line for a factor, unless its symbol has one.
  Term input(const Factor& factor);
  /// A line for what `expression` makes, in `unit`; a remark follows its formula.
  Term result(std::string_view symbol, std::string_view label, std::string_view unit,
              Term expression, std::string_view remark = {});
  /// A value with a symbol, without a line of its own.
  Term named(std::string_view symbol, double value, std::string_view unit = {});
  /// A number that stands in the formula itself, written as `text` where there is one.
  Term number(double value, std::string_view text = {});

  /// A sum written elsewhere.
  void add(const std::vector<TraceLine>& lines);
  std::vector<TraceLine> take() { return std::move(lines_); }

  /// How a term is made of its parts; numbers and symbols have none.
  enum class Kind : unsigned char {
    number,
    symbol,
    sum,
    difference,
    product,
    quotient,
    power,
    exponential,
    logarithm,
    lower,
    higher,
    other_unit,
    one_number,
  };
  Term make(Kind kind, double value, std::size_t left, std::size_t right,
            std::string_view text = {}, std::string_view unit = {});
  double value(std::size_t node) const { return values_[node]; }

 private:
  enum class Form { symbols, numbers };
  struct Node {
    Kind kind;
    std::size_t left, right;      ///< Places of the parts among the nodes.
    std::string_view text, unit;  ///< Of a number or a symbol.
  };

  void write(std::size_t node, Form form, std::string& out) const;
  void write_part(std::size_t node, int loosest, Form form, std::string& out) const;
  std::string_view times(const Node& product, Form form) const;
  int binding(std::size_t node) const;
  TraceLine& line(std::string_view symbol, std::string_view label, double value,
                  std::string_view unit);

  bool wanted_;
  std::vector<TraceLine> lines_;
  std::vector<double> values_;
  std::vector<Node> nodes_;  ///< Of each value, where lines are wanted.
};

/// "184,320 h": a value with its unit, enough digits to redo the sum by hand.
std::string figure(double value, std::string_view unit = {});

}  // namespace trainprint

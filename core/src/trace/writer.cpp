#include "trace/writer.hpp"

#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kTraceDigits = 6;
constexpr std::size_t kUsualLines = 24, kUsualTerms = 48;

// How tightly a term holds together: what binds looser than its place asks for gets brackets.
constexpr int kSum = 0, kProduct = 1, kPrefix = 2, kWhole = 3;

using Kind = TraceWriter::Kind;

Term join(Kind kind, double value, Term left, Term right) {
  return left.writer().make(kind, value, left.node(), right.node());
}

}  // namespace

std::string figure(double value, std::string_view unit) {
  std::string text = readable(value, kTraceDigits);
  if (!unit.empty()) {
    text += ' ';
    text += unit;
  }
  return text;
}

double Term::value() const { return writer_->value(node_); }

Term Term::in_units_of(double size) const {
  return join(Kind::other_unit, value() / size, *this, *this);
}
Term Term::as_one_number() const { return join(Kind::one_number, value(), *this, *this); }

Term operator+(Term left, Term right) {
  return join(Kind::sum, left.value() + right.value(), left, right);
}
Term operator-(Term left, Term right) {
  return join(Kind::difference, left.value() - right.value(), left, right);
}
Term operator*(Term left, Term right) {
  return join(Kind::product, left.value() * right.value(), left, right);
}
Term operator/(Term left, Term right) {
  return join(Kind::quotient, left.value() / right.value(), left, right);
}
Term exponential(Term exponent) {
  return join(Kind::exponential, std::exp(exponent.value()), exponent, exponent);
}
Term natural_logarithm(Term operand) {
  return join(Kind::logarithm, std::log(operand.value()), operand, operand);
}
Term power(Term base, Term exponent) {
  return join(Kind::power, std::exp(exponent.value() * std::log(base.value())), base, exponent);
}
Term lower_of(Term left, Term right) {
  return join(Kind::lower, left.value() < right.value() ? left.value() : right.value(), left,
              right);
}
Term higher_of(Term left, Term right) {
  return join(Kind::higher, left.value() > right.value() ? left.value() : right.value(), left,
              right);
}

TraceWriter::TraceWriter(bool wanted) : wanted_(wanted) {
  values_.reserve(kUsualTerms);
  if (!wanted) return;
  lines_.reserve(kUsualLines);
  nodes_.reserve(kUsualTerms);
}

Term TraceWriter::make(Kind kind, double value, std::size_t left, std::size_t right,
                       std::string_view text, std::string_view unit) {
  values_.push_back(value);
  if (wanted_) nodes_.push_back({kind, left, right, text, unit});
  return {*this, values_.size() - 1};
}

Term TraceWriter::named(std::string_view symbol, double value, std::string_view unit) {
  return make(Kind::symbol, value, 0, 0, symbol, unit);
}

Term TraceWriter::number(double value, std::string_view text) {
  return make(Kind::number, value, 0, 0, text);
}

TraceLine& TraceWriter::line(std::string_view symbol, std::string_view label, double value,
                             std::string_view unit) {
  TraceLine& line = lines_.emplace_back();
  line.symbol = symbol;
  line.label = label;
  line.value = value;
  line.unit = unit;
  line.display = figure(value, unit);
  return line;
}

Term TraceWriter::input(const Factor& factor) {
  bool written = !wanted_;
  for (const TraceLine& line : lines_) written |= line.symbol == factor.symbol;
  if (!written) {
    TraceLine& added = line(factor.symbol, factor.label, factor.value, factor.unit);
    added.origin = factor.origin;
    added.source = factor.source;
    added.field = factor.field;
  }
  return named(factor.symbol, factor.value, factor.unit);
}

Term TraceWriter::result(std::string_view symbol, std::string_view label, std::string_view unit,
                         Term expression, std::string_view remark) {
  if (wanted_) {
    TraceLine& added = line(symbol, label, expression.value(), unit);
    added.is_result = true;
    write(expression.node(), Form::symbols, added.formula);
    added.formula += remark;
    write(expression.node(), Form::numbers, added.calculation);
  }
  return named(symbol, expression.value(), unit);
}

void TraceWriter::add(const std::vector<TraceLine>& lines) {
  if (wanted_) lines_.insert(lines_.end(), lines.begin(), lines.end());
}

int TraceWriter::binding(std::size_t node) const {
  switch (nodes_[node].kind) {
    case Kind::sum:
    case Kind::difference:
      return kSum;
    case Kind::product:
    case Kind::quotient:
      return kProduct;
    case Kind::logarithm:
      return kPrefix;
    case Kind::other_unit:
      return binding(nodes_[node].left);
    default:
      return kWhole;
  }
}

void TraceWriter::write_part(std::size_t node, int loosest, Form form, std::string& out) const {
  const bool brackets = binding(node) < loosest;
  if (brackets) out += '(';
  write(node, form, out);
  if (brackets) out += ')';
}

// "2.26 × g", "2 × 3", but "P_acc H", "0.83 ln F" and "2 (3 + 4)".
std::string_view TraceWriter::times(const Node& product, Form form) const {
  const int right = binding(product.right);
  const bool numbers = form == Form::numbers || nodes_[product.left].kind == Kind::number;
  return !numbers || right == kSum || right == kPrefix ? " " : " × ";
}

void TraceWriter::write(std::size_t node, Form form, std::string& out) const {
  const Node& n = nodes_[node];
  const auto pair = [&](int left, std::string_view sign, int right) {
    write_part(n.left, left, form, out);
    out += sign;
    write_part(n.right, right, form, out);
  };
  const auto call = [&](std::string_view name) {
    out += name;
    pair(kSum, ", ", kSum);
    out += ')';
  };
  switch (n.kind) {
    case Kind::number:
      out += n.text.empty() ? figure(values_[node]) : std::string(n.text);
      break;
    case Kind::symbol:
      out += form == Form::numbers ? figure(values_[node], n.unit) : std::string(n.text);
      break;
    case Kind::sum:
      pair(kSum, " + ", kSum);
      break;
    case Kind::difference:
      pair(kSum, " - ", kProduct);
      break;
    case Kind::product:
      pair(kProduct, times(n, form), kProduct);
      break;
    case Kind::quotient:
      pair(kProduct, " / ", kPrefix);
      break;
    case Kind::power:
      pair(kWhole, "^", kWhole);
      break;
    case Kind::exponential:
      out += "exp(";
      write(n.left, form, out);
      out += ')';
      break;
    case Kind::logarithm:
      out += "ln ";
      write_part(n.left, kWhole, form, out);
      break;
    case Kind::lower:
      call("min(");
      break;
    case Kind::higher:
      call("max(");
      break;
    case Kind::other_unit:
      write(n.left, form, out);
      break;
    case Kind::one_number:
      if (form == Form::numbers) {
        out += figure(values_[node]);
      } else {
        write_part(n.left, kWhole, form, out);
      }
      break;
  }
}

}  // namespace trainprint

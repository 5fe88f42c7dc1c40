// Each route's sum as Python: the formulas of the trace over its inputs, in base units. Whoever
// runs it has the figure without Trainprint, and may change what went in.
#include <array>
#include <cctype>
#include <map>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/words.hpp"
#include "text/plain_number.hpp"
#include "trainprint/export.hpp"

namespace trainprint {
namespace {

struct PythonUnit {
  std::string_view unit, python;
};
constexpr std::array<PythonUnit, 14> kUnits = {{{"W", "watt"},
                                                {"h", "hour"},
                                                {"kWh", "kilowatt_hour"},
                                                {"gCO2e/kWh", "gram / kilowatt_hour"},
                                                {"gCO2e", "gram"},
                                                {"t CO2e", "tonne"},
                                                {"FLOP", "flop"},
                                                {"FLOP/s", "flop / second"},
                                                {"s/h", "second / hour"},
                                                {"J/FLOP", "joule / flop"},
                                                {"pJ/FLOP", "picojoule / flop"},
                                                {"J/kWh", "joule / kilowatt_hour"},
                                                {"MAC", "mac"},
                                                {"", ""}}};
constexpr std::string_view kHeader =
    "from math import exp, log\n\n"
    "watt, second, gram, flop, mac = 1.0, 1.0, 1.0, 1.0, 1.0\n"
    "hour, joule, tonne = 3600 * second, watt * second, 1e6 * gram\n"
    "kilowatt_hour, picojoule = 1000 * watt * hour, 1e-12 * joule\n";

std::string_view python_of(std::string_view unit) {
  for (const PythonUnit& one : kUnits) {
    if (one.unit == unit) return one.python;
  }
  return {};
}

// `value` times its unit.
std::string with_unit(std::string value, std::string_view unit) {
  const std::string_view python = python_of(unit);
  return python.empty() ? value : value + " * " + std::string(python);
}

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

// A formula of the trace, "E_acc (1 + h) + P^2 ln F", as Python. `plain` holds the unit of each
// symbol where the formula takes plain numbers of it, as a regression does.
class Translation {
 public:
  Translation(std::string_view formula, const std::map<std::string, std::string>* plain)
      : rest_(formula), plain_(plain) {}

  std::string text() {
    while (!rest_.empty()) step();
    return std::move(out_);
  }

 private:
  bool take(std::string_view words) {
    if (rest_.substr(0, words.size()) != words) return false;
    rest_.remove_prefix(words.size());
    return true;
  }

  void step() {
    if (take(" × ")) {
      out_ += " * ";
    } else if (take("^")) {
      out_ += "**";
    } else if (take("ln ")) {
      out_ += "log";
      atom_in_brackets();
    } else if (rest_[0] == ' ' && rest_.size() > 1 && (is_name(rest_[1]) || rest_[1] == '(') &&
               !out_.empty() && (is_name(out_.back()) || out_.back() == ')')) {
      rest_.remove_prefix(1);
      out_ += " * ";
    } else if (std::isalpha(static_cast<unsigned char>(rest_[0]))) {
      word();
    } else if (std::isdigit(static_cast<unsigned char>(rest_[0]))) {
      number();
    } else {
      out_ += rest_[0];
      rest_.remove_prefix(1);
    }
  }

  void word() {
    std::size_t end = 0;
    while (end < rest_.size() && is_name(rest_[end])) ++end;
    const std::string name(rest_.substr(0, end));
    rest_.remove_prefix(end);
    const bool function = !rest_.empty() && rest_[0] == '(';
    const auto unit = plain_ == nullptr || function
                          ? std::map<std::string, std::string>::const_iterator()
                          : plain_->find(name);
    if (plain_ == nullptr || function || unit == plain_->end() || unit->second.empty()) {
      out_ += name;
    } else {
      out_ += "(" + name + " / (" + unit->second + "))";
    }
  }

  // "3600 s/h"
  void number() {
    std::size_t end = 0;
    while (end < rest_.size() && (is_name(rest_[end]) || rest_[end] == '.')) ++end;
    const std::string digits(rest_.substr(0, end));
    rest_.remove_prefix(end);
    const PythonUnit* unit = nullptr;
    for (const PythonUnit& one : kUnits) {
      const std::size_t size = one.unit.size() + 1;
      const bool here = !one.unit.empty() && rest_.substr(0, size) == " " + std::string(one.unit) &&
                        (rest_.size() == size || !is_name(rest_[size]));
      if (here && (unit == nullptr || unit->unit.size() < one.unit.size())) unit = &one;
    }
    if (unit == nullptr) {
      out_ += digits;
      return;
    }
    rest_.remove_prefix(unit->unit.size() + 1);
    out_ += "(" + digits + " * " + std::string(unit->python) + ")";
  }

  // What a logarithm is taken of: a symbol, a number, "(N / 1e9)", "max(1, N)".
  void atom_in_brackets() {
    out_ += '(';
    if (!rest_.empty() && rest_[0] != '(') step();
    if (!rest_.empty() && rest_[0] == '(') {
      int depth = 0;
      do {
        depth += rest_[0] == '(' ? 1 : rest_[0] == ')' ? -1 : 0;
        step();
      } while (depth > 0 && !rest_.empty());
    }
    out_ += ')';
  }

  std::string_view rest_;
  const std::map<std::string, std::string>* plain_;
  std::string out_;
};

// A regression's formula takes plain numbers and says in what unit the grid's is.
std::string python_of(const TraceLine& line, std::map<std::string, std::string> units) {
  constexpr std::string_view kRemark = ", EF in ";
  const std::string_view formula = std::string_view(line.formula);
  const std::size_t remark = formula.find(kRemark);
  if (formula.substr(0, 4) != "exp(") return Translation(formula, nullptr).text();
  if (remark != formula.npos && formula.find("kg/kWh", remark) != formula.npos)
    units["EF"] = "1000 * gram / kilowatt_hour";
  return with_unit(Translation(formula.substr(0, remark), &units).text(), line.unit);
}

std::string lines_of(const Route& route) {
  std::map<std::string, std::string> units;
  std::string out;
  for (const TraceLine& line : route.trace) {
    out += "    " + std::string(line.symbol) + " = ";
    out +=
        line.is_result ? python_of(line, units) : with_unit(exact_decimal(line.value), line.unit);
    out += "  # " + one_line(line.label);
    out += line.is_result
               ? ": " + line.display
               : " (" + std::string(name(line.origin)) + ": " + one_line(line.source) + ")";
    out += '\n';
    units[std::string(line.symbol)] = python_of(line.unit);
  }
  return out + "    return emissions\n";
}

}  // namespace

std::string python_recomputation(const EstimateReport& report) {
  std::string out = "# The estimate of " + one_line(model_name(report)) + " by " + tool_text() +
                    ", to be done again: " + estimate_text(report) + ".\n" +
                    "# Method: " + std::string(kMethodUrl) + ". Change what went in and run it.\n";
  if (const std::string sources = sources_text(sources_of(report.routes)); !sources.empty())
    out += "# Contains data from " + one_line(sources) + ".\n";
  out += kHeader;
  std::string calls;
  for (const Route& route : report.routes) {
    const std::string function = "tier_" + std::string(name(route.tier));
    out += "\n\ndef " + function + "():\n    \"\"\"" + one_line(route.title) + ", at the " +
           std::string(label(report.boundary)) + " boundary, in g CO2e.\"\"\"\n" + lines_of(route);
    calls += "    print(\"tier " + std::string(name(route.tier)) + ":\", " + function +
             "(), \"g CO2e\")\n";
  }
  return out + "\n\nif __name__ == \"__main__\":\n" + calls;
}

}  // namespace trainprint

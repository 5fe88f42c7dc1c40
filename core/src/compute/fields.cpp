#include "compute/fields.hpp"

#include <cmath>
#include <limits>

#include "text/words.hpp"
#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using D = ComputeDescription;
using K = QuantityKind;

constexpr double number_of(double value) { return value; }
template <class Derived>
constexpr double number_of(const Count<Derived>& value) {
  return value.as_count();
}
template <class T>
constexpr T quantity(double value) {
  if constexpr (std::is_same_v<T, double>) {
    return value;
  } else {
    return T::count(value);
  }
}

template <auto member>
std::optional<double> get(const D& d) {
  const auto& value = d.*member;
  return value ? std::optional(number_of(*value)) : std::nullopt;
}
template <auto member>
void set(D& d, double value) {
  using T = typename std::remove_reference_t<decltype(d.*member)>::value_type;
  d.*member = quantity<T>(value);
}

constexpr ComputeField kFields[] = {
#define COMPUTE_NUMBER(path, member, kind, min, min_allowed, max, whole, symbol, label, right, \
                       ...)                                                                    \
  {{path, label, K::kind, min, min_allowed, max, whole, right},                                \
   symbol,                                                                                     \
   get<&D::member>,                                                                            \
   set<&D::member>},
#include "trainprint/fields.inc"
};

std::string with_unit(double value, std::string_view in_unit) {
  std::string text = readable(value, 15);
  if (!in_unit.empty()) text += " " + std::string(in_unit);
  return text;
}

}  // namespace

std::span<const ComputeField> compute_fields() { return kFields; }

const ComputeField* compute_field(std::string_view path) {
  for (const ComputeField& field : kFields) {
    if (std::string_view(field.rule.path) == path) return &field;
  }
  return nullptr;
}

void check_number(const NumberRule& rule, std::optional<double> value, std::vector<Error>& errors) {
  if (!value) return;
  if (auto error = check_number(rule, *value)) errors.push_back(std::move(*error));
}

void check_fields(const ComputeDescription& d, std::vector<Error>& errors) {
  for (const ComputeField& field : kFields) {
    if (const auto value = field.get(d)) check_number(field.rule, value, errors);
  }
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const double all = d.parameters ? d.parameters->as_count()
                     : d.model    ? d.model->parameters.as_count()
                                  : kInfinity;
  const double active = d.active_parameters ? d.active_parameters->as_count() : -kInfinity;
  if (active <= all) return;
  errors.push_back({ErrorCode::contradiction,
                    "active_parameters",
                    join({"More parameters are used per token (", readable(active, 6),
                          ") than the model has (", readable(all, 6), ")."}),
                    {}});
}

std::optional<Error> check_number(const NumberRule& rule, double value) {
  std::string what;
  if (!std::isfinite(value)) {
    what = " is not a finite number";
  } else if (value < rule.min || (value == rule.min && !rule.min_allowed)) {
    what = " cannot be " + with_unit(value, unit(rule.kind));
  } else if (value > rule.max) {
    what = " cannot be " + with_unit(value, unit(rule.kind)) + ", more than " +
           with_unit(rule.max, unit(rule.kind));
  } else if (rule.whole && value != std::floor(value)) {
    what = " must be whole, not " + readable(value, 15);
  } else {
    return std::nullopt;
  }
  return Error{ErrorCode::out_of_range,
               rule.path,
               join({rule.label, what, ". Expected: ", rule.right, "."}),
               {}};
}

}  // namespace trainprint

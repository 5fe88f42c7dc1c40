#include "propagation/kernels.hpp"

#include <cmath>

#include "propagation/model.hpp"

namespace trainprint {

void add_scaled(std::span<double> to, double scale, std::span<const double> from) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += scale * from[i];
}

void scaled_exp(std::span<double> x, double constant) {
  for (double& value : x) value = constant * bounded_exp(value);
}

void scaled_log(std::span<double> x, double exponent, double offset, double over) {
  for (double& value : x) value = exponent * std::log((offset + value) / over);
}

double dot(std::span<const double> a, std::span<const double> b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

double sum(std::span<const double> values) {
  double all = 0;
  for (const double value : values) all += value;
  return all;
}

// C. A. R. Hoare's FIND (1961), as N. Wirth writes it.
void select(std::span<double> values, std::size_t from, std::size_t rank) {
  double* const v = values.data();
  const auto k = static_cast<std::ptrdiff_t>(rank);
  auto low = static_cast<std::ptrdiff_t>(from);
  auto high = static_cast<std::ptrdiff_t>(values.size()) - 1;
  while (low < high) {
    const double pivot = v[k];
    std::ptrdiff_t i = low, j = high;
    do {
      while (v[i] < pivot) ++i;
      while (pivot < v[j]) --j;
      if (i <= j) {
        const double held = v[i];
        v[i++] = v[j];
        v[j--] = held;
      }
    } while (i <= j);
    if (j < k) low = i;
    if (k < i) high = j;
  }
}

double least(std::span<const double> values) {
  double found = values[0];
  for (const double value : values) found = value < found ? value : found;
  return found;
}

// D. L. Shell's sort with D. E. Knuth's gaps, (3^k - 1) / 2: a hundredth of the code of std::sort.
void sort_nearly_sorted(std::span<double> values) {
  for (const std::size_t gap : {29524u, 9841u, 3280u, 1093u, 364u, 121u, 40u, 13u, 4u, 1u}) {
    for (std::size_t i = gap; i < values.size(); ++i) {
      const double value = values[i];
      std::size_t j = i;
      for (; j >= gap && values[j - gap] > value; j -= gap) values[j] = values[j - gap];
      values[j] = value;
    }
  }
}

}  // namespace trainprint

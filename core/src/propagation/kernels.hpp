// The loops over points, and nothing else: compiled for speed where the rest is compiled for size.
#pragma once
#include <cstddef>
#include <span>

namespace trainprint {

/// to += scale x from.
void add_scaled(std::span<double> to, double scale, std::span<const double> from);

/// x = constant x exp(x), exp kept within what any mass can be multiplied with.
void scaled_exp(std::span<double> x, double constant);

/// x = exponent x ln((offset + x) / over).
void scaled_log(std::span<double> x, double exponent, double offset, double over);

double sum(std::span<const double> values);
/// Of one value or more.
double least(std::span<const double> values);
/// Sum of a x b.
double dot(std::span<const double> a, std::span<const double> b);

/// Puts the value of that rank in its place, smaller ones before and larger ones behind it; all
/// before `from` is in place already.
void select(std::span<double> values, std::size_t from, std::size_t rank);

/// Sorts what is nearly sorted.
void sort_nearly_sorted(std::span<double> values);

}  // namespace trainprint

#include "propagation/sobol_points.hpp"

#include <cstdint>

#include "trainprint/propagation.hpp"

namespace trainprint {
namespace {

// S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
// SIAM J. Sci. Comput. 30 (2008), 2635-2654: new-joe-kuo-6.21201, dimensions 2 to 24.
struct Polynomial {
  std::uint32_t degree, coefficients, first[7];
};
constexpr Polynomial kJoeKuo[kSobolDimensions - 1] = {
    {1, 0, {1}},
    {2, 1, {1, 3}},
    {3, 1, {1, 3, 1}},
    {3, 2, {1, 1, 1}},
    {4, 1, {1, 1, 3, 3}},
    {4, 4, {1, 3, 5, 13}},
    {5, 2, {1, 1, 5, 5, 17}},
    {5, 4, {1, 1, 5, 5, 5}},
    {5, 7, {1, 1, 7, 11, 19}},
    {5, 11, {1, 1, 5, 1, 1}},
    {5, 13, {1, 1, 1, 3, 11}},
    {5, 14, {1, 3, 5, 5, 31}},
    {6, 1, {1, 3, 3, 9, 7, 49}},
    {6, 13, {1, 1, 1, 15, 21, 21}},
    {6, 16, {1, 3, 1, 13, 27, 49}},
    {6, 19, {1, 1, 1, 15, 7, 5}},
    {6, 22, {1, 3, 1, 15, 13, 25}},
    {6, 25, {1, 1, 5, 5, 19, 61}},
    {7, 1, {1, 3, 7, 11, 23, 15, 103}},
    {7, 4, {1, 3, 7, 13, 13, 15, 69}},
    {7, 7, {1, 1, 3, 13, 7, 35, 63}},
    {7, 8, {1, 3, 5, 9, 1, 25, 53}},
    {7, 14, {1, 3, 1, 13, 9, 35, 107}},
};

constexpr std::uint32_t kBits = 16;  // 65,536 points
static_assert(kMaxPoints == std::size_t{1} << kBits);

struct Directions {
  std::uint32_t v[kBits];
};

Directions directions(std::size_t dimension) {
  Directions d;
  if (dimension == 0) {  // van der Corput
    for (std::uint32_t j = 0; j < kBits; ++j) d.v[j] = 1u << (31 - j);
    return d;
  }
  const Polynomial& p = kJoeKuo[dimension - 1];
  for (std::uint32_t j = 0; j < kBits; ++j) {
    if (j < p.degree) {
      d.v[j] = p.first[j] << (31 - j);
      continue;
    }
    d.v[j] = d.v[j - p.degree] ^ (d.v[j - p.degree] >> p.degree);
    for (std::uint32_t i = 1; i < p.degree; ++i) {
      if ((p.coefficients >> (p.degree - 1 - i)) & 1u) d.v[j] ^= d.v[j - i];
    }
  }
  return d;
}

std::uint32_t reverse_bits(std::uint32_t x) {
  x = (x >> 16) | (x << 16);
  x = ((x & 0x00ff00ffu) << 8) | ((x & 0xff00ff00u) >> 8);
  x = ((x & 0x0f0f0f0fu) << 4) | ((x & 0xf0f0f0f0u) >> 4);
  x = ((x & 0x33333333u) << 2) | ((x & 0xccccccccu) >> 2);
  return ((x & 0x55555555u) << 1) | ((x & 0xaaaaaaaau) >> 1);
}

// Owen's nested scramble as a hash: B. Burley, "Practical Hash-based Owen Scrambling", JCGT 9(4)
// (2020), 1-20, with the permutation of Laine and Karras (2011).
std::uint32_t owen_scramble(std::uint32_t x, std::uint32_t seed) {
  x = reverse_bits(x) + seed;
  x ^= x * 0x6c50b47cu;
  x ^= x * 0xb82f1e52u;
  x ^= x * 0xc7afe638u;
  x ^= x * 0x8d22f6e6u;
  return reverse_bits(x);
}

// Finaliser of MurmurHash3 (A. Appleby, public domain): every bit depends on every bit.
std::uint32_t mix(std::uint32_t x) {
  x = (x ^ (x >> 16)) * 0x85ebca6bu;
  x = (x ^ (x >> 13)) * 0xc2b2ae35u;
  return x ^ (x >> 16);
}

constexpr std::uint32_t kSeed = 2026;  // any fixed number

std::uint32_t lowest_set_bit(std::size_t i) {
  std::uint32_t bit = 0;
  for (; (i & 1u) == 0; i >>= 1) ++bit;
  return bit;
}

std::uint32_t seed_of(std::size_t dimension) {
  return mix(kSeed + static_cast<std::uint32_t>(dimension) * 0x9e3779b9u);
}

constexpr double unit(std::uint32_t x) { return (x + 0.5) * (1.0 / 4294967296.0); }

std::vector<std::uint32_t> scrambled(std::size_t dimension, std::size_t points) {
  const std::uint32_t seed = seed_of(dimension);
  const Directions d = directions(dimension);
  std::vector<std::uint32_t> x(points);
  for (std::size_t i = 1; i < points; ++i) x[i] = x[i & (i - 1)] ^ d.v[lowest_set_bit(i)];
  for (std::uint32_t& value : x) value = owen_scramble(value, seed);
  return x;
}

// The points' numbers in the order of their first coordinate, of which each 2^-m holds at most one.
// Any order is as good for a mean; in this one emissions come out nearly sorted, and are then
// sorted in a third of the time.
std::vector<std::uint32_t> ascending_order(std::size_t points) {
  std::uint32_t bits = 0;
  while ((std::size_t{1} << bits) < points) ++bits;
  const std::vector<std::uint32_t> first = scrambled(0, points);
  std::vector<std::uint32_t> number(std::size_t{1} << bits, 0);  // by rank; one more than it is
  for (std::size_t i = 0; i < points; ++i) {
    number[bits == 0 ? 0 : first[i] >> (32 - bits)] = static_cast<std::uint32_t>(i) + 1;
  }
  std::vector<std::uint32_t> order;
  order.reserve(points);
  for (const std::uint32_t i : number) {
    if (i != 0) order.push_back(i - 1);
  }
  return order;
}

// The dimensions that an estimate uses, computed once for the two numbers of points it asks for.
constexpr std::size_t kKeptDimensions = 6;

struct KeptNormals {
  std::vector<double> z;
  explicit KeptNormals(std::size_t points) {
    z.reserve(kKeptDimensions * points);
    for (std::size_t d = 0; d < kKeptDimensions; ++d) {
      for (const double u : sobol_uniforms(d, points)) z.push_back(normal_quantile(u));
    }
  }
};

const KeptNormals* kept_normals(std::size_t points) {
  static const KeptNormals fine(kDefaultPoints), rough(kRoughPoints);
  return points == kDefaultPoints ? &fine : points == kRoughPoints ? &rough : nullptr;
}

}  // namespace

std::vector<double> sobol_uniforms(std::size_t dimension, std::size_t points) {
  const std::vector<std::uint32_t> order = ascending_order(points);
  std::vector<double> u(points);
  if (dimension >= kSobolDimensions) {
    const std::uint32_t seed = seed_of(dimension);
    for (std::size_t r = 0; r < points; ++r) u[r] = unit(mix(mix(order[r]) ^ seed));
    return u;
  }
  const std::vector<std::uint32_t> x = scrambled(dimension, points);
  for (std::size_t r = 0; r < points; ++r) u[r] = unit(x[order[r]]);
  return u;
}

std::span<const double> sobol_normals(std::size_t dimension, std::size_t points,
                                      std::vector<double>& storage) {
  const KeptNormals* kept = dimension < kKeptDimensions ? kept_normals(points) : nullptr;
  if (kept) return std::span(kept->z).subspan(dimension * points, points);
  storage = sobol_uniforms(dimension, points);
  for (double& value : storage) value = normal_quantile(value);
  return storage;
}

}  // namespace trainprint

// Scrambled Sobol' points in the unit cube: the same on every machine.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace trainprint {

/// Dimensions with direction numbers of their own; later ones are hashed points, no worse than
/// plain Monte Carlo.
inline constexpr std::size_t kSobolDimensions = 24;

/// Coordinates of the first `points` points (1 to 65,536) in one dimension, in (0, 1). The points
/// come in the order of their first coordinate.
std::vector<double> sobol_uniforms(std::size_t dimension, std::size_t points);

/// The same as normal scores. `storage` holds them where they are not at hand already.
std::span<const double> sobol_normals(std::size_t dimension, std::size_t points,
                                      std::vector<double>& storage);

}  // namespace trainprint

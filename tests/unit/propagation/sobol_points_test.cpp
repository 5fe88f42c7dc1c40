#include "propagation/sobol_points.hpp"

#include "support/catch.hpp"
#include "trainprint/propagation.hpp"

using namespace trainprint;

namespace {
// How many of the cells that a pair of dimensions is cut into hold exactly one of the points.
std::size_t cells_with_one_point(std::size_t a, std::size_t b, std::size_t columns,
                                 std::size_t rows) {
  const auto x = sobol_uniforms(a, columns * rows);
  const auto y = sobol_uniforms(b, columns * rows);
  std::vector<int> count(columns * rows);
  for (std::size_t i = 0; i < x.size(); ++i) {
    ++count[static_cast<std::size_t>(x[i] * static_cast<double>(columns)) * rows +
            static_cast<std::size_t>(y[i] * static_cast<double>(rows))];
  }
  std::size_t single = 0;
  for (const int c : count) single += c == 1;
  return single;
}
}  // namespace

TEST_CASE("sobol: every dimension puts one point into every 4096th", "[propagation]") {
  for (std::size_t d = 0; d < kSobolDimensions; ++d) {
    INFO("dimension " << d);
    CHECK(cells_with_one_point(d, d, 4096, 1) == 4096);
  }
}

TEST_CASE("sobol: the first two dimensions are a net, cut in any proportion", "[propagation]") {
  for (std::size_t columns = 1; columns <= 4096; columns *= 2) {
    CHECK(cells_with_one_point(0, 1, columns, 4096 / columns) == 4096);
  }
}

TEST_CASE("sobol: no two dimensions are alike, and each has the moments of a uniform",
          "[propagation]") {
  for (std::size_t d = 0; d < 2 * kSobolDimensions; ++d) {
    const auto x = sobol_uniforms(d, kDefaultPoints);
    double mean = 0;
    for (const double u : x) {
      REQUIRE(u > 0);
      REQUIRE(u < 1);
      mean += u / static_cast<double>(kDefaultPoints);
    }
    // One standard error of plain Monte Carlo is 0.0045; hashed dimensions may reach three.
    CHECK(std::fabs(mean - 0.5) < (d < kSobolDimensions ? 1e-4 : 0.0135));
    for (std::size_t e = 0; e < d; ++e) {
      const auto y = sobol_uniforms(e, kDefaultPoints);
      double covariance = 0;
      for (std::size_t i = 0; i < x.size(); ++i) covariance += (x[i] - 0.5) * (y[i] - 0.5);
      CHECK(std::fabs(covariance * 12 / static_cast<double>(kDefaultPoints)) < 0.06);
    }
  }
}

TEST_CASE("sobol: the same points on every machine", "[propagation]") {
  // Written down once; a change here changes every interval.
  CHECK(sobol_uniforms(0, 8)[5] == 0.7058561280136928);
  CHECK(sobol_uniforms(23, 65536)[54321] == 0.39795720658730716);
}

// A place's grid average in the year of a run. Apart from the other tables: a program that leaves
// the years out links a function of its own.
#pragma once
#include <vector>

#include "trainprint/catalogue.hpp"

namespace trainprint {

/// Puts the year's figure into `grid`, the place's life-cycle average of another year, where the
/// tables have it on the same basis, with its source. Otherwise leaves it and says which
/// year's figure stands. Adds an error where the table is not at hand.
void use_year(const Place& place, int year, GridFactor& grid, std::vector<Notice>& notices,
              std::vector<Error>& errors);

}  // namespace trainprint

#include "run/other_part.hpp"

#include "catalogue/mentions.hpp"
#include "text/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

void check_other_part(std::string_view field, std::string_view elsewhere,
                      std::vector<Error>& errors) {
  if (elsewhere.empty()) return;
  const std::string whole = fold(field), part = fold(elsewhere);
  if (whole.find(part) != whole.npos || part.find(whole) != part.npos) return;
  const auto first = find_accelerator(field), second = find_accelerator(elsewhere);
  if (!first || !second || first->accelerator == second->accelerator ||
      same_variant_group(*first->accelerator, *second->accelerator))
    return;
  errors.push_back({ErrorCode::contradiction,
                    "accelerator",
                    "The accelerator field says " + in_quotes(field) + ", another says " +
                        in_quotes(elsewhere) + ". Keep one of them.",
                    {}});
}

}  // namespace trainprint

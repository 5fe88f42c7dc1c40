#include "run/other_part.hpp"

#include "catalogue/mentions.hpp"
#include "text/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

std::optional<Error> other_part(std::string_view field, std::string_view elsewhere) {
  const std::string whole = fold(field), part = fold(elsewhere);
  if (whole.find(part) != whole.npos || part.find(whole) != part.npos) return std::nullopt;
  const auto first = find_accelerator(field), second = find_accelerator(elsewhere);
  if (!first || !second || first->accelerator == second->accelerator ||
      same_variant_group(*first->accelerator, *second->accelerator))
    return std::nullopt;
  return Error{ErrorCode::contradiction,
               "accelerator",
               "The accelerator field says " + in_quotes(field) + ", another says " +
                   in_quotes(elsewhere) + ". Keep one of them.",
               {}};
}

}  // namespace trainprint

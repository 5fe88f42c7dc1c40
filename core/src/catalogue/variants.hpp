// One short name covers parts that draw different power: "A100" is a module of 400 W and cards of
// 250 and 300 W.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "catalogue/hardware_words.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

/// Words for how a part is built in: "SXM4", "PCIe", "HBM3".
bool is_form_word(std::string_view word);

/// The row of the variant that the text points to: form, memory and power decide, else the usual
/// one is taken and `notices` says what else it could be. The name of `row` stands in tokens
/// [begin, end).
std::size_t choose_variant(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                           std::size_t row, const AcceleratorTable& known, const FieldPath& field,
                           std::vector<Notice>& notices);

}  // namespace trainprint

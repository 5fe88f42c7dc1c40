// The names of hardware in a text.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "catalogue/accelerator_table.hpp"
#include "catalogue/hardware_words.hpp"

namespace trainprint {

struct HardwareName {
  AcceleratorTable::Meaning meaning;
  std::size_t begin, end;    ///< Tokens.
  bool digits_only = false;  ///< "3090", which may be any number.
  bool bare_slice = false;   ///< "v4" of "v4-128", without the word TPU.

  bool is_ambiguous() const { return meaning.kind == AcceleratorName::ambiguous; }
  /// "Cerebras A100", "H100 Ultra": whatever it is, it is not the part whose name is in it.
  bool is_foreign() const { return meaning.kind == AcceleratorName::foreign; }
  bool is_machine() const { return meaning.kind == AcceleratorName::instance; }
};

/// The longest names that the catalogue knows, in order, not overlapping. `tokens` are of `text`.
std::vector<HardwareName> hardware_names(std::string_view text, const std::vector<Token>& tokens,
                                         const AcceleratorTable& known);

/// Row of a name that is not ambiguous; of a foreign one, the row whose name it holds.
std::size_t row_of(const HardwareName& name, const AcceleratorTable& known);

/// Makes "TPU v5-512" the v5p: a v5e slice has 256 chips at most.
void settle_by_slice(HardwareName& name, const std::vector<Token>& tokens,
                     const AcceleratorTable& known);

/// Whether the token is the number of a TPU slice: 128 of "v4-128".
bool is_slice_number(const std::vector<Token>& tokens, std::size_t at);

}  // namespace trainprint

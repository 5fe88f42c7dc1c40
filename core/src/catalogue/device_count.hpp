// How many devices a text about hardware names.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "catalogue/hardware_words.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

/// Where the accelerator's name stands in the text, and what it is.
struct NamedHardware {
  std::size_t begin = 0;  ///< First token of the name.
  std::size_t end = 0;    ///< After its last token.
  std::size_t row = 0;
  double per_machine = 0;       ///< For a machine type of a cloud, else 0.
  std::optional<double> slice;  ///< The number in a TPU slice's name: "v4-128" 128.
};

/// Devices (TPUs: chips), and into `notices` what was assumed on the way.
std::optional<double> count_devices(const std::vector<Token>& tokens, const NamedHardware& named,
                                    const AcceleratorTable& known, const FieldPath& field,
                                    std::vector<Notice>& notices);

/// Chips of a TPU slice whose name ends in `number`, which counts TensorCores where a chip has
/// several.
double chips_in_slice(double number, const tables::AcceleratorRow& part);

/// "GCDs", "dies"
bool is_die_word(std::string_view word);
/// "DGX": a maker's name of a server, before the part in it.
bool is_system_name(std::string_view word);

}  // namespace trainprint

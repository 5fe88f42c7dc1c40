// How many devices a text about hardware names.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
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

struct HardwareCount {
  std::optional<double> count;  ///< Devices, of TPUs chips.
  std::string question;         ///< Where that can be read in several ways: what to ask; no count.
  std::vector<double> choices;  ///< Counts that it may mean.
  std::vector<Notice> notices;  ///< What was assumed on the way.
  /// Machines, a share or a part of several were read, not a number beside the name alone.
  bool by_machines = false;
};

HardwareCount count_devices(const std::vector<Token>& tokens, const NamedHardware& named,
                            const AcceleratorTable& known, const FieldPath& field);

struct TokenRange {
  std::size_t begin, end;
};

/// The tokens around the name in [begin, end) that say how many of it there are: "8 nodes with 4
/// A100 each" around A100.
TokenRange counting_phrase(const std::vector<Token>& tokens, std::size_t begin, std::size_t end);

/// "several", "dozens"
bool is_vague_count(std::string_view word);

/// Chips of a TPU slice whose name ends in `number`, which counts TensorCores where a chip has
/// several.
double chips_in_slice(double number, const tables::AcceleratorRow& part);

/// "GCDs", "dies"
bool is_die_word(std::string_view word);
/// "DGX": a maker's name of a server, before the part in it.
bool is_system_name(std::string_view word);

}  // namespace trainprint

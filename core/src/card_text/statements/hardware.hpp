// Accelerators named in a text.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/catalogue.hpp"

namespace trainprint::card_text {

struct Hardware {
  const Accelerator* accelerator = nullptr;
  std::string name;             ///< As the run takes it: as written where that says enough.
  std::optional<double> chips;  ///< Of a TPU slice.
  std::string assumed;          ///< Which variant, how many chips.
  std::size_t begin = 0, end = 0;
};

/// The one accelerator that `text` names; nothing if it names none. An error, and a place for it,
/// if it names several or one that is not known.
struct HardwareSaid {
  std::optional<Hardware> hardware;
  std::optional<Error> error;
  std::size_t begin = 0, end = 0;
};
HardwareSaid find_hardware(std::string_view text);

/// Modules for `count` devices of a phrase: half of "1024 MI250X GCDs", which are dies, two to a
/// module; `assumed` is told so.
double modules_in(std::string_view phrase, double count, std::string& assumed);

/// Whether two texts can mean the same accelerator: "A100" and "A100 PCIe 40GB".
bool same_hardware(std::string_view a, std::string_view b);

}  // namespace trainprint::card_text

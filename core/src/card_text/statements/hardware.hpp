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
  std::optional<double> count;  ///< That the name alone says: of a machine, of a slice.
  std::optional<double> chips;  ///< Of a TPU slice.
  std::string assumed;          ///< Which variant, how many chips.
  bool variant_assumed = false;
  std::size_t begin = 0, end = 0;
};

/// The one accelerator that a text names; nothing if it names none. An error, and a place for it,
/// if it names several or one that is not known.
struct NamedHardware {
  std::optional<Hardware> hardware;
  std::optional<Error> error;
  std::size_t begin = 0, end = 0;
  std::optional<AcceleratorMatch> counted;  ///< The whole text, its numbers included.
  std::string_view unknown;  ///< Beside the one that is known, one that is not: "GTX 1234".
};

/// `about_hardware`: the text is meant to name some, so that "4090 x 2" and "v4-128" do.
NamedHardware find_hardware(std::string_view text, bool about_hardware);

}  // namespace trainprint::card_text

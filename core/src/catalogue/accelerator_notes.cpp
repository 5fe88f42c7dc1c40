// What a reader of the figures should know. A file of its own: the estimate never asks for it, so
// the page's module is linked without it.
#include <iterator>

#include "catalogue/accelerator_notes.generated.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

std::string_view note(const Accelerator& accelerator) {
  const auto row = static_cast<std::size_t>(&accelerator - accelerators().data());
  if (row >= std::size(tables::kAcceleratorNoteOf)) return {};
  return tables::kAcceleratorNotes[tables::kAcceleratorNoteOf[row]];
}

}  // namespace trainprint

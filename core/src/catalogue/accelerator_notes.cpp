// What a reader of the figures should know. A file of its own: the estimate never asks for it, so
// the page's module is linked without it.
#include <iterator>

#include "catalogue/accelerator_notes.generated.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

namespace {

const tables::AcceleratorNoteRow* row_of(const Accelerator& accelerator) {
  const auto row = static_cast<std::size_t>(&accelerator - accelerators().data());
  return row < std::size(tables::kAcceleratorNoteRows) ? &tables::kAcceleratorNoteRows[row]
                                                       : nullptr;
}

}  // namespace

std::string_view note(const Accelerator& accelerator) {
  const tables::AcceleratorNoteRow* row = row_of(accelerator);
  return row != nullptr ? tables::kAcceleratorNotes[row->note] : std::string_view();
}

int release_year(const Accelerator& accelerator) {
  const tables::AcceleratorNoteRow* row = row_of(accelerator);
  return row != nullptr ? 2000 + row->release_year_since_2000 : 0;
}

}  // namespace trainprint

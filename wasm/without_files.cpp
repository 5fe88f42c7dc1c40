// In place of parts of the library in the module that is loaded first, a third of its bytes:
// the linker finds these before it looks into the archive.
#include "catalogue/accelerator_called.hpp"
#include "catalogue/more_place_names.hpp"
#include "catalogue/place_called.hpp"
#include "catalogue/yearly_grid.hpp"
#include "documents/model.hpp"
#include "notices/words.hpp"
#include "phrases/plain.hpp"
#include "plausibility/guard.hpp"
#include "run/other_part.hpp"
#include "text/words.hpp"
#include "tiers/analysis.hpp"
#include "trainprint/propagation.hpp"

namespace trainprint {
namespace {

// The page asks the other module, then.
Error in_other_module(const FieldPath& field) {
  return {
      ErrorCode::in_other_module, field, "trainprint-files reads this; this is trainprint.", {}};
}

}  // namespace

Result<ModelShape> model_shape(const Json&) { return in_other_module(""); }

MorePlaceNames more_place_names() { return {}; }

// Whole names alone: the words of ten languages around them take as many bytes again.
Result<AcceleratorMatch> find_accelerator(std::string_view text, const FieldPath& field) {
  if (auto called = accelerator_called(text, field)) return std::move(*called);
  return in_other_module(field);
}

// Whole names alone: cities, and text with more than one name in it, take as many bytes again.
Result<PlaceMatch> find_place(std::string_view text, const FieldPath& field) {
  if (auto called = place_called(text, field)) return std::move(*called);
  return in_other_module(field);
}

void use_year(const Place&, int, GridFactor&, std::vector<Notice>&, std::vector<Error>& errors) {
  errors.push_back(in_other_module("year"));
}

std::vector<Finding> check_plausibility(const TrainingRun&, const Accelerator*,
                                        std::optional<double>, const Place*) {
  return {};
}

// Of rows of tables alone, which this module does not read.
Percentiles first_order_percentiles(const ErrorModel&) { return {1, 1, 1}; }

std::vector<Notice> disagreements(const Inputs&, const EstimateReport&) { return {}; }

// A number alone: units, words and counts take a sixth of the bytes.
Result<FoundQuantity> parse_quantity(std::string_view text, QuantityKind expected,
                                     const FieldPath& field) {
  if (auto plain = phrases::plain_quantity(text, expected)) return std::move(*plain);
  return in_other_module(field);
}

// Without units and words no other field names a part.
void check_other_part(std::string_view, std::string_view, std::vector<Error>&) {}

// "eight" is read with the units and words.
SpelledNumber spelled_number(std::string_view) { return {}; }
int number_word(std::string_view) { return 0; }

std::string_view file_notice_word(std::size_t) { return {}; }

}  // namespace trainprint

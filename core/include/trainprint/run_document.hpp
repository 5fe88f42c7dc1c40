// A run as JSON, put together from what was typed.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/result.hpp"

namespace trainprint {

/// A field that a run's document may have.
struct DocumentField {
  std::string_view path;  ///< "overrides.pue"
  std::string hint;       ///< What it takes, for a list of fields.
};
std::vector<DocumentField> document_fields();

/// A value of a field, as text.
struct FieldText {
  std::string_view path, text;
};

/// The document `json` with `values` in it; an empty text begins with an empty run. Names in
/// `replaced` each field that the document gave otherwise. Fails as run_from_json does where
/// `json` is no JSON object.
Result<std::string> with_fields(std::string_view json, std::span<const FieldText> values,
                                std::vector<std::string>& replaced);

}  // namespace trainprint

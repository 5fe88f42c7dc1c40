// The items of the Model Documentation Form (General-Purpose AI Code of Practice, chapter
// Transparency, 10 July 2025) that an estimate can fill in, each in the form's units and ranges.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/export.hpp"

namespace trainprint {

/// Who is given an item: the AI Office, national competent authorities, or both.
enum class FormRecipients { office, authorities, both };

/// A number of an item, in the unit that its name ends with.
struct FormFigure {
  std::string_view name;
  double value;
};

struct FormItem {
  std::string_view label;  ///< As the form has it.
  FormRecipients to;
  std::string value;  ///< Plain text; empty where it is not known.
  std::vector<FormFigure> figures = {};
};

/// A part of the form under one heading.
struct FormSection {
  std::string_view heading;
  std::vector<FormItem> items;
};
std::vector<FormSection> form_sections(const RunAndReport& about);

/// "AI Office", "national authorities".
std::vector<std::string_view> recipients(FormRecipients to);

/// What the compute means under the Act, one sentence a threshold; not part of the form.
std::vector<std::string> threshold_sentences(const RunAndReport& about);

}  // namespace trainprint

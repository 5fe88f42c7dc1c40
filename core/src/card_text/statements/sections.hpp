// Which part of a card speaks of its training, and which does not.
#pragma once
#include <string_view>
#include <vector>

#include "card_text/statements/statement.hpp"

namespace trainprint::card_text {

enum class Section : std::uint8_t {
  neutral,
  training,  ///< Training, hardware, technical details.
  impact,    ///< Energy and emissions.
  other,     ///< Evaluation, use, citation: nothing there is about this training.
};

/// What a heading announces.
Section section_of(std::string_view heading);

/// The headings above the place where a reader of a card is.
class Headings {
 public:
  void enter(int level, std::string_view heading);
  /// A line of bold words; it lasts until the next heading or the next such line.
  void enter_bold(std::string_view heading);

  Section section() const;
  /// Text of the innermost heading; empty at the top.
  std::string_view innermost() const;
  std::size_t depth() const { return above_.size(); }

 private:
  struct Heading {
    int level;
    Section section;
    bool names_training;  ///< "Training", wherever it stands; not just "Hardware".
    std::string text;
  };
  std::vector<Heading> above_;
};

/// What a heading says of the model's name: "Tucano-2b4" of "# Model Card for Tucano-2b4"; empty
/// for one like "# Model Details".
std::string_view title_of(std::string_view heading);

}  // namespace trainprint::card_text

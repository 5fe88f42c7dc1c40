// The hardware and the places that a text names, and where they stand in it.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "catalogue/hardware_names.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

/// One name of hardware in a text, with what says how many of it.
struct HardwareMention {
  std::size_t begin = 0, end = 0;  ///< Bytes of the name with memory, form and slice around it.
  std::size_t counted_end = 0;     ///< After a count or a unit behind: "GCDs", "x 8"; else `end`.
  std::string_view name;           ///< The name alone: "A100" of "80GB A100s", "v4-128".
  /// Devices that one of it is: chips of a slice, accelerators of a machine, a share for a die.
  double each = 1;
  double count = 0;  ///< A number behind the name: 8 of "A100 x 8"; 0 for none.
  double nodes = 0;  ///< Of nodes behind the name: 4 of "8 A100 x 4 nodes"; else 0.
  bool slice = false;
  bool machine = false;
  bool dies = false;
  bool processor = false;  ///< Of a host, which is not what trains.
  bool ambiguous = false;  ///< Which part, or how many chips, is not clear.
  /// "3090", "v4-128": hardware only in a text that is expected to name some.
  bool unsure = false;
  bool times_before = false;        ///< "2x" stands before it.
  std::size_t first = 0, next = 0;  ///< Tokens of [begin, end).
};

/// A text about hardware, taken apart once.
class HardwareText {
 public:
  explicit HardwareText(std::string_view text);

  /// In order, not overlapping.
  const std::vector<HardwareMention>& mentions() const { return mentions_; }

  /// What the whole text means, its numbers included; as find_accelerator().
  Result<AcceleratorMatch> match(const FieldPath& field = "accelerator") const;

  /// What one mention means with the words around it that count it: "8 nodes with 4 A100 each".
  struct Counted {
    AcceleratorMatch match;
    std::size_t begin = 0, end = 0;  ///< Bytes of name and words.
    std::string_view name = {};      ///< As that of the mention.
  };
  std::optional<Counted> counted(const HardwareMention& mention) const;
  /// Whether more counts the mention than one number before it: "8 A100" have no machines.
  bool may_count_machines(const HardwareMention& mention) const;

  /// What these mentions mean together; the numbers around them count nothing.
  Result<AcceleratorMatch> match(const std::vector<HardwareMention>& mentions,
                                 const FieldPath& field = "accelerator") const;

 private:
  std::string_view text_;
  std::vector<Token> tokens_;  ///< Empty where a glance shows that no hardware is named.
  std::vector<HardwareMention> mentions_;
};

/// Devices that one die (GCD) is, where the text does not say of what part.
double devices_per_die();

/// Whether two parts go by one short name: "A100 PCIe" and "A100".
bool same_variant_group(const Accelerator& a, const Accelerator& b);

/// Names of the clouds and services that a text names: "Lambda, us-east-1" names Lambda.
std::vector<std::string_view> cloud_providers_in(std::string_view text);

/// What the tokens of a text mean together.
Result<AcceleratorMatch> match_hardware(std::string_view text, const std::vector<Token>& tokens,
                                        const FieldPath& field);

}  // namespace trainprint

// The words that people put before a value, and what they mean.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "card_text/statements/statement.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/run.hpp"

namespace trainprint::card_text {

struct Label {
  Field field = Field::none;
  bool strong = false;    ///< Means this anywhere; a weak one only among others about training.
  bool by_clock = false;  ///< "Training time": hours by the clock.
  bool training = false;  ///< Says that it is about training.
  bool market = false;    ///< Emissions counted by contracts (market-based).
  bool total = false;
  bool per_node = false;             ///< Of a count: "GPUs per node".
  std::optional<Boundary> boundary;  ///< Of an energy: "from GPUs", "incl. PUE".
  bool with_host = false;            ///< Of a power: "of GPU and CPU".
  std::string unit;  ///< For cells without one of their own: "tCO2eq"; may be empty.
};

/// What `label` says; nothing if no field is meant. Linear in its size.
std::optional<Label> read_label(std::string_view label);

/// Which consumption words say that an energy covers; nothing if they do not.
std::optional<Boundary> boundary_in(std::string_view words);

/// What kind of quantity a unit measures: mass_co2e for "tCO2eq"; nothing if it is no unit.
std::optional<QuantityKind> kind_of_unit(std::string_view unit);

/// The kind of quantity that a field holds.
std::optional<QuantityKind> kind_of(Field field);

}  // namespace trainprint::card_text

// What the files of RowMaker share: the fields that they know by name, and a value as it is
// written.
#pragma once
#include <string>

#include "json/walk.hpp"
#include "portfolio/columns.hpp"

namespace trainprint::row_parts {

/// Of what stands elsewhere in the row than in a column of its own.
constexpr int kOfCard = 1 << 20;

/// Where the fields that a rule names stand in row_fields().
struct Fields {
  std::size_t parameters = row_field("parameters"), active = row_field("active_parameters"),
              training_type = row_field("training_type"), modality = row_field("modality"),
              accelerator = row_field("accelerator"), region = row_field("region"),
              year = row_field("year"), emissions = row_field("emissions_gco2e"),
              energy = row_field("energy_kwh"), device_hours = row_field("device_hours"),
              wall_clock = row_field("wall_clock_hours"), count = row_field("accelerator_count"),
              power = row_field("overrides.accelerator_power_w"), flop = row_field("training_flop"),
              tokens = row_field("tokens"), grid = row_field("overrides.grid_gco2e_per_kwh");
};
const Fields& fields();

/// A text as it is, anything else as JSON.
std::string text_of(const Json& value);

Json::Kind kind_of(JsonScalar::Kind kind);

/// As JSON has it.
std::string written(JsonScalar::Kind kind, double number);

/// As a person writes it before a unit: "12", where JSON has "12.0".
std::string number_text(JsonScalar::Kind kind, double number);

}  // namespace trainprint::row_parts

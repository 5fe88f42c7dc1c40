// Written by scripts/generate-catalogue from
//   core/data/electricity_maps/countries.csv
// Contains information from Electricity Maps, made available under the ODbL 1.0.
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kEmBases[] = {
    "",
    "life-cycle, consumption",
};

constexpr std::string_view kEmSources[] = {
    "",
    "Electricity Maps, yearly averages",
};

constexpr std::string_view kEmLicences[] = {
    "",
    "ODbL 1.0",
};

constexpr std::string_view kEmNotes[] = {
    "",
    "Ember prints 0 for 2022, which is a gap and not a value.",
};

// id|name|aliases
constexpr std::string_view kEmText =
    "ALA|Åland Islands|AX;Åland\n"
    "CAF|Central African Republic|CF;Ködörösêse tî Bêafrîka;République centrafricaine\n"
    "CUW|Curaçao|CW\n"
    "FSM|Micronesia|FM\n"
    "MYT|Mayotte|YT\n"
    "PLW|Palau|PW\n"
    "SGS|South Georgia and the South Sandwich Islands|GS;South Georgia and South Sandwich Islands\n";

constexpr CountryRow kEmNumbers[] = {
    {1700, 25, 1, 1, 1, 0},  // ALA
    {2400, 25, 1, 1, 1, 1},  // CAF
    {51700, 25, 1, 1, 1, 0},  // CUW
    {59000, 25, 1, 1, 1, 0},  // FSM
    {56700, 25, 1, 1, 1, 0},  // MYT
    {48900, 25, 1, 1, 1, 0},  // PLW
    {2800, 25, 1, 1, 1, 0},  // SGS
};

}  // namespace trainprint::tables

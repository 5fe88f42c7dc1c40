// Written by scripts/generate-catalogue from
//   core/data/electricity_maps/countries.csv
//   core/data/electricity_maps/zones.csv
// Contains information from Electricity Maps, which is made available under the ODbL 1.0.
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kEmStrings[] = {
    "",
    "life-cycle, consumption",
    "Electricity Maps, yearly averages",
    "ODbL 1.0",
    "Ember prints 0 for 2022, which is a gap and not a value.",
};

// id|name|aliases
constexpr std::string_view kEmCountryText =
    "ALA|Åland Islands|AX;Åland\n"
    "CAF|Central African Republic|CF;Ködörösêse tî Bêafrîka;République centrafricaine\n"
    "CUW|Curaçao|CW\n"
    "FSM|Micronesia|FM\n"
    "MYT|Mayotte|YT\n"
    "PLW|Palau|PW\n"
    "SGS|South Georgia and the South Sandwich Islands|GS;South Georgia and South Sandwich Islands\n";

constexpr FactorRow kEmCountryNumbers[] = {
    {1700, 25, 1, 2, 3, 0},  // ALA
    {2400, 25, 1, 2, 3, 4},  // CAF
    {51700, 25, 1, 2, 3, 0},  // CUW
    {59000, 25, 1, 2, 3, 0},  // FSM
    {56700, 25, 1, 2, 3, 0},  // MYT
    {48900, 25, 1, 2, 3, 0},  // PLW
    {2800, 25, 1, 2, 3, 0},  // SGS
};

// id|country|name|aliases
constexpr std::string_view kEmZoneText =
    "AU-NSW|AUS|New South Wales|NSW\n"
    "AU-NT|AUS|Northern Territory|\n"
    "AU-QLD|AUS|Queensland|\n"
    "AU-SA|AUS|South Australia|\n"
    "AU-TAS|AUS|Tasmania|\n"
    "AU-VIC|AUS|Victoria, Australia|\n"
    "AU-WA|AUS|Western Australia|\n"
    "BR-CS|BRA|Central Brazil|Southeast Brazil\n"
    "BR-N|BRA|Northern Brazil|\n"
    "BR-NE|BRA|Northeastern Brazil|\n"
    "BR-S|BRA|Southern Brazil|\n"
    "CA-AB|CAN|Alberta|\n"
    "CA-BC|CAN|British Columbia|\n"
    "CA-MB|CAN|Manitoba|\n"
    "CA-NB|CAN|New Brunswick|\n"
    "CA-NL|CAN|Newfoundland and Labrador|\n"
    "CA-NS|CAN|Nova Scotia|\n"
    "CA-NT|CAN|Northwest Territories|\n"
    "CA-NU|CAN|Nunavut|\n"
    "CA-ON|CAN|Ontario|\n"
    "CA-PE|CAN|Prince Edward Island|\n"
    "CA-QC|CAN|Quebec|\n"
    "CA-SK|CAN|Saskatchewan|\n"
    "CA-YT|CAN|Yukon|\n"
    "CL-SEN|CHL|Chile, national system|\n"
    "DK-BHM|DNK|Bornholm|\n"
    "DK-DK1|DNK|Western Denmark|DK1\n"
    "DK-DK2|DNK|Eastern Denmark|DK2\n"
    "ES-CN-GC|ESP|Gran Canaria|\n"
    "ES-CN-TE|ESP|Tenerife|\n"
    "ES-IB-MA|ESP|Mallorca|\n"
    "FO-MI|FRO|Faroe Islands, main islands|\n"
    "FO-SI|FRO|Suðuroy|\n"
    "FR-COR|FRA|Corsica|Corse\n"
    "GB-NIR|GBR|Northern Ireland|\n"
    "IN-EA|IND|Eastern India|East India\n"
    "IN-NE|IND|Northeastern India|\n"
    "IN-NO|IND|Northern India|North India\n"
    "IN-SO|IND|Southern India|South India\n"
    "IN-WE|IND|Western India|West India\n"
    "IT-CNO|ITA|Central-northern Italy|\n"
    "IT-CSO|ITA|Central-southern Italy|\n"
    "IT-NO|ITA|Northern Italy|North Italy\n"
    "IT-SAR|ITA|Sardinia|\n"
    "IT-SIC|ITA|Sicily|\n"
    "IT-SO|ITA|Southern Italy|\n"
    "JP-CB|JPN|Chubu|\n"
    "JP-CG|JPN|Chugoku|\n"
    "JP-HKD|JPN|Hokkaido|\n"
    "JP-HR|JPN|Hokuriku|\n"
    "JP-KN|JPN|Kansai|関西\n"
    "JP-KY|JPN|Kyushu|\n"
    "JP-ON|JPN|Okinawa|\n"
    "JP-SK|JPN|Shikoku|\n"
    "JP-TH|JPN|Tohoku|\n"
    "JP-TK|JPN|Tokyo area|Kanto;関東\n"
    "MY-EM|MYS|Malaysian Borneo|\n"
    "MY-WM|MYS|Peninsular Malaysia|\n"
    "NO-NO1|NOR|Southeastern Norway|NO1\n"
    "NO-NO2|NOR|Southwestern Norway|NO2\n"
    "NO-NO3|NOR|Central Norway|NO3\n"
    "NO-NO4|NOR|Northern Norway|NO4\n"
    "NO-NO5|NOR|Western Norway|NO5\n"
    "PH-LU|PHL|Luzon|\n"
    "PH-MI|PHL|Mindanao|\n"
    "PH-VI|PHL|Visayas|\n"
    "PT-MA|PRT|Madeira|\n"
    "RU-1|RUS|European Russia and Urals|\n"
    "RU-2|RUS|Siberia|\n"
    "RU-AS|RUS|Russian Far East|\n"
    "SE-SE1|SWE|Northern Sweden|SE1\n"
    "SE-SE2|SWE|North-central Sweden|SE2\n"
    "SE-SE3|SWE|South-central Sweden|SE3\n"
    "SE-SE4|SWE|Southern Sweden|SE4\n"
    "US-AK|USA|Alaska|\n"
    "US-CAL-BANC|USA|Balancing Authority of Northern California|\n"
    "US-CAL-CISO|USA|California ISO|CAISO\n"
    "US-CAL-LDWP|USA|Los Angeles Department of Water and Power|LADWP\n"
    "US-CAR-CPLE|USA|Duke Energy Progress East|\n"
    "US-CAR-DUK|USA|Duke Energy Carolinas|\n"
    "US-CAR-SC|USA|South Carolina Public Service Authority|\n"
    "US-CAR-SCEG|USA|South Carolina Electric & Gas Company|\n"
    "US-CENT-SWPP|USA|Southwest Power Pool|SPP\n"
    "US-FLA-FPC|USA|Duke Energy Florida|\n"
    "US-FLA-FPL|USA|Florida Power and Light Company|\n"
    "US-FLA-JEA|USA|Jacksonville Electric Authority|\n"
    "US-FLA-TEC|USA|Tampa Electric Company|\n"
    "US-HI|USA|Hawaii|\n"
    "US-MIDA-PJM|USA|PJM Interconnection|PJM\n"
    "US-MIDW-LGEE|USA|Louisville Gas and Electric Company and Kentucky Utilities|\n"
    "US-MIDW-MISO|USA|Midcontinent ISO|MISO\n"
    "US-NE-ISNE|USA|ISO New England|New England;ISO-NE\n"
    "US-NW-AVA|USA|Avista Corporation|\n"
    "US-NW-BPAT|USA|Bonneville Power Administration|BPA\n"
    "US-NW-IPCO|USA|Idaho Power Company|\n"
    "US-NW-NEVP|USA|Nevada Power Company|\n"
    "US-NW-NWMT|USA|Northwestern Energy|\n"
    "US-NW-PACE|USA|Pacificorp East|\n"
    "US-NW-PACW|USA|Pacificorp West|\n"
    "US-NW-PGE|USA|Portland General Electric Company|\n"
    "US-NW-PSCO|USA|Public Service Company of Colorado|\n"
    "US-NW-PSEI|USA|Puget Sound Energy|\n"
    "US-NW-SCL|USA|Seattle City Light|\n"
    "US-NW-WACM|USA|Western Area Power, Rocky Mountain|\n"
    "US-NY-NYIS|USA|New York ISO|NYISO\n"
    "US-SE-SOCO|USA|Southern Company Services|\n"
    "US-SW-AZPS|USA|Arizona Public Service Company|\n"
    "US-SW-EPE|USA|El Paso Electric Company|\n"
    "US-SW-PNM|USA|Public Service Company of New Mexico|\n"
    "US-SW-SRP|USA|Salt River Project|\n"
    "US-SW-TEPC|USA|Tucson Electric Power Company|\n"
    "US-TEN-TVA|USA|Tennessee Valley Authority|TVA\n"
    "US-TEX-ERCO|USA|ERCOT|Electric Reliability Council of Texas\n";

constexpr FactorRow kEmZoneNumbers[] = {
    {52500, 25, 1, 2, 3, 0},  // AU-NSW
    {50300, 25, 1, 2, 3, 0},  // AU-NT
    {57700, 25, 1, 2, 3, 0},  // AU-QLD
    {17000, 25, 1, 2, 3, 0},  // AU-SA
    {6900, 25, 1, 2, 3, 0},  // AU-TAS
    {47400, 25, 1, 2, 3, 0},  // AU-VIC
    {39500, 25, 1, 2, 3, 0},  // AU-WA
    {10600, 25, 1, 2, 3, 0},  // BR-CS
    {15400, 25, 1, 2, 3, 0},  // BR-N
    {4700, 25, 1, 2, 3, 0},  // BR-NE
    {8900, 25, 1, 2, 3, 0},  // BR-S
    {38500, 25, 1, 2, 3, 0},  // CA-AB
    {7100, 25, 1, 2, 3, 0},  // CA-BC
    {7400, 25, 1, 2, 3, 0},  // CA-MB
    {16100, 25, 1, 2, 3, 0},  // CA-NB
    {2600, 25, 1, 2, 3, 0},  // CA-NL
    {37400, 25, 1, 2, 3, 0},  // CA-NS
    {9100, 25, 1, 2, 3, 0},  // CA-NT
    {64900, 25, 1, 2, 3, 0},  // CA-NU
    {11100, 25, 1, 2, 3, 0},  // CA-ON
    {2800, 25, 1, 2, 3, 0},  // CA-PE
    {4100, 25, 1, 2, 3, 0},  // CA-QC
    {48500, 25, 1, 2, 3, 0},  // CA-SK
    {21600, 25, 1, 2, 3, 0},  // CA-YT
    {25900, 25, 1, 2, 3, 0},  // CL-SEN
    {10100, 25, 1, 2, 3, 0},  // DK-BHM
    {11200, 25, 1, 2, 3, 0},  // DK-DK1
    {14400, 25, 1, 2, 3, 0},  // DK-DK2
    {68300, 25, 1, 2, 3, 0},  // ES-CN-GC
    {76100, 25, 1, 2, 3, 0},  // ES-CN-TE
    {39900, 25, 1, 2, 3, 0},  // ES-IB-MA
    {54600, 25, 1, 2, 3, 0},  // FO-MI
    {59400, 25, 1, 2, 3, 0},  // FO-SI
    {54600, 25, 1, 2, 3, 0},  // FR-COR
    {28000, 25, 1, 2, 3, 0},  // GB-NIR
    {74000, 25, 1, 2, 3, 0},  // IN-EA
    {40100, 25, 1, 2, 3, 0},  // IN-NE
    {50800, 25, 1, 2, 3, 0},  // IN-NO
    {48900, 25, 1, 2, 3, 0},  // IN-SO
    {65300, 25, 1, 2, 3, 0},  // IN-WE
    {25100, 25, 1, 2, 3, 0},  // IT-CNO
    {29700, 25, 1, 2, 3, 0},  // IT-CSO
    {27500, 25, 1, 2, 3, 0},  // IT-NO
    {48800, 25, 1, 2, 3, 0},  // IT-SAR
    {28000, 25, 1, 2, 3, 0},  // IT-SIC
    {29300, 25, 1, 2, 3, 0},  // IT-SO
    {48100, 25, 1, 2, 3, 0},  // JP-CB
    {48700, 25, 1, 2, 3, 0},  // JP-CG
    {45700, 25, 1, 2, 3, 0},  // JP-HKD
    {45900, 25, 1, 2, 3, 0},  // JP-HR
    {37000, 25, 1, 2, 3, 0},  // JP-KN
    {30700, 25, 1, 2, 3, 0},  // JP-KY
    {59000, 25, 1, 2, 3, 0},  // JP-ON
    {49300, 25, 1, 2, 3, 0},  // JP-SK
    {48000, 25, 1, 2, 3, 0},  // JP-TH
    {53500, 25, 1, 2, 3, 0},  // JP-TK
    {51700, 25, 1, 2, 3, 0},  // MY-EM
    {65100, 25, 1, 2, 3, 0},  // MY-WM
    {2400, 25, 1, 2, 3, 0},  // NO-NO1
    {2900, 25, 1, 2, 3, 0},  // NO-NO2
    {2800, 25, 1, 2, 3, 0},  // NO-NO3
    {4900, 25, 1, 2, 3, 0},  // NO-NO4
    {2500, 25, 1, 2, 3, 0},  // NO-NO5
    {63200, 25, 1, 2, 3, 0},  // PH-LU
    {54500, 25, 1, 2, 3, 0},  // PH-MI
    {59100, 25, 1, 2, 3, 0},  // PH-VI
    {63300, 25, 1, 2, 3, 0},  // PT-MA
    {35300, 25, 1, 2, 3, 0},  // RU-1
    {41100, 25, 1, 2, 3, 0},  // RU-2
    {42600, 25, 1, 2, 3, 0},  // RU-AS
    {1500, 25, 1, 2, 3, 0},  // SE-SE1
    {1500, 25, 1, 2, 3, 0},  // SE-SE2
    {2000, 25, 1, 2, 3, 0},  // SE-SE3
    {3700, 25, 1, 2, 3, 0},  // SE-SE4
    {46900, 25, 1, 2, 3, 0},  // US-AK
    {27500, 25, 1, 2, 3, 0},  // US-CAL-BANC
    {20800, 25, 1, 2, 3, 0},  // US-CAL-CISO
    {35500, 25, 1, 2, 3, 0},  // US-CAL-LDWP
    {34100, 25, 1, 2, 3, 0},  // US-CAR-CPLE
    {32000, 25, 1, 2, 3, 0},  // US-CAR-DUK
    {65400, 25, 1, 2, 3, 0},  // US-CAR-SC
    {46600, 25, 1, 2, 3, 0},  // US-CAR-SCEG
    {47700, 25, 1, 2, 3, 0},  // US-CENT-SWPP
    {54100, 25, 1, 2, 3, 0},  // US-FLA-FPC
    {35600, 25, 1, 2, 3, 0},  // US-FLA-FPL
    {65500, 25, 1, 2, 3, 0},  // US-FLA-JEA
    {50400, 25, 1, 2, 3, 0},  // US-FLA-TEC
    {78400, 25, 1, 2, 3, 0},  // US-HI
    {41800, 25, 1, 2, 3, 0},  // US-MIDA-PJM
    {84800, 25, 1, 2, 3, 0},  // US-MIDW-LGEE
    {50100, 25, 1, 2, 3, 0},  // US-MIDW-MISO
    {30900, 25, 1, 2, 3, 0},  // US-NE-ISNE
    {24100, 25, 1, 2, 3, 0},  // US-NW-AVA
    {12900, 25, 1, 2, 3, 0},  // US-NW-BPAT
    {31600, 25, 1, 2, 3, 0},  // US-NW-IPCO
    {43500, 25, 1, 2, 3, 0},  // US-NW-NEVP
    {58000, 25, 1, 2, 3, 0},  // US-NW-NWMT
    {61800, 25, 1, 2, 3, 0},  // US-NW-PACE
    {20400, 25, 1, 2, 3, 0},  // US-NW-PACW
    {27400, 25, 1, 2, 3, 0},  // US-NW-PGE
    {43800, 25, 1, 2, 3, 0},  // US-NW-PSCO
    {16600, 25, 1, 2, 3, 0},  // US-NW-PSEI
    {8400, 25, 1, 2, 3, 0},  // US-NW-SCL
    {68700, 25, 1, 2, 3, 0},  // US-NW-WACM
    {31400, 25, 1, 2, 3, 0},  // US-NY-NYIS
    {47000, 25, 1, 2, 3, 0},  // US-SE-SOCO
    {39300, 25, 1, 2, 3, 0},  // US-SW-AZPS
    {52400, 25, 1, 2, 3, 0},  // US-SW-EPE
    {29300, 25, 1, 2, 3, 0},  // US-SW-PNM
    {30400, 25, 1, 2, 3, 0},  // US-SW-SRP
    {48500, 25, 1, 2, 3, 0},  // US-SW-TEPC
    {40400, 25, 1, 2, 3, 0},  // US-TEN-TVA
    {36300, 25, 1, 2, 3, 0},  // US-TEX-ERCO
};

}  // namespace trainprint::tables

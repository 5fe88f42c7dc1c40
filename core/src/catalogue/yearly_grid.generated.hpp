// Written by scripts/generate-catalogue from
//   core/data/electricity_maps/yearly.csv
// Contains information from Electricity Maps, which is made available under the ODbL 1.0.
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kYearlyText =
    "ALA\n"
    "AU-NSW\n"
    "AU-NT\n"
    "AU-QLD\n"
    "AU-SA\n"
    "AU-TAS\n"
    "AU-VIC\n"
    "AU-WA\n"
    "BR-CS\n"
    "BR-N\n"
    "BR-NE\n"
    "BR-S\n"
    "CA-AB\n"
    "CA-BC\n"
    "CA-MB\n"
    "CA-NB\n"
    "CA-NL\n"
    "CA-NS\n"
    "CA-NT\n"
    "CA-NU\n"
    "CA-ON\n"
    "CA-PE\n"
    "CA-QC\n"
    "CA-SK\n"
    "CA-YT\n"
    "CAF\n"
    "CL-SEN\n"
    "CUW\n"
    "DK-BHM\n"
    "DK-DK1\n"
    "DK-DK2\n"
    "ES-CN-GC\n"
    "ES-CN-TE\n"
    "ES-IB-MA\n"
    "FO-MI\n"
    "FO-SI\n"
    "FR-COR\n"
    "FSM\n"
    "GB-NIR\n"
    "IN-EA\n"
    "IN-NE\n"
    "IN-NO\n"
    "IN-SO\n"
    "IN-WE\n"
    "IT-CNO\n"
    "IT-CSO\n"
    "IT-NO\n"
    "IT-SAR\n"
    "IT-SIC\n"
    "IT-SO\n"
    "JP-CB\n"
    "JP-CG\n"
    "JP-HKD\n"
    "JP-HR\n"
    "JP-KN\n"
    "JP-KY\n"
    "JP-ON\n"
    "JP-SK\n"
    "JP-TH\n"
    "JP-TK\n"
    "MY-EM\n"
    "MY-WM\n"
    "MYT\n"
    "NO-NO1\n"
    "NO-NO2\n"
    "NO-NO3\n"
    "NO-NO4\n"
    "NO-NO5\n"
    "PH-LU\n"
    "PH-MI\n"
    "PH-VI\n"
    "PLW\n"
    "PT-MA\n"
    "RU-1\n"
    "RU-2\n"
    "RU-AS\n"
    "SE-SE1\n"
    "SE-SE2\n"
    "SE-SE3\n"
    "SE-SE4\n"
    "SGS\n"
    "US-AK\n"
    "US-CAL-BANC\n"
    "US-CAL-CISO\n"
    "US-CAL-LDWP\n"
    "US-CAR-CPLE\n"
    "US-CAR-DUK\n"
    "US-CAR-SC\n"
    "US-CAR-SCEG\n"
    "US-CENT-SWPP\n"
    "US-FLA-FPC\n"
    "US-FLA-FPL\n"
    "US-FLA-JEA\n"
    "US-FLA-TEC\n"
    "US-HI\n"
    "US-MIDA-PJM\n"
    "US-MIDW-LGEE\n"
    "US-MIDW-MISO\n"
    "US-NE-ISNE\n"
    "US-NW-AVA\n"
    "US-NW-BPAT\n"
    "US-NW-IPCO\n"
    "US-NW-NEVP\n"
    "US-NW-NWMT\n"
    "US-NW-PACE\n"
    "US-NW-PACW\n"
    "US-NW-PGE\n"
    "US-NW-PSCO\n"
    "US-NW-PSEI\n"
    "US-NW-SCL\n"
    "US-NW-WACM\n"
    "US-NY-NYIS\n"
    "US-SE-SOCO\n"
    "US-SW-AZPS\n"
    "US-SW-EPE\n"
    "US-SW-PNM\n"
    "US-SW-SRP\n"
    "US-SW-TEPC\n"
    "US-TEN-TVA\n"
    "US-TEX-ERCO\n";

constexpr YearlyRow kYearlyNumbers[] = {
    {{33, 26, 22, 19}},  // ALA
    {{652, 586, 545, 541}},  // AU-NSW
    {{489, 489, 490, 495}},  // AU-NT
    {{679, 648, 592, 581}},  // AU-QLD
    {{199, 168, 184, 187}},  // AU-SA
    {{23, 27, 90, 133}},  // AU-TAS
    {{586, 535, 498, 496}},  // AU-VIC
    {{464, 431, 428, 395}},  // AU-WA
    {{170, 100, 90, 102}},  // BR-CS
    {{184, 105, 108, 133}},  // BR-N
    {{156, 52, 43, 45}},  // BR-NE
    {{170, 95, 83, 78}},  // BR-S
    {{502, 455, 438, 402}},  // CA-AB
    {{48, 57, 76, 71}},  // CA-BC
    {{57, 53, 47, 55}},  // CA-MB
    {{134, 140, 149, 154}},  // CA-NB
    {{37, 28, 27, 27}},  // CA-NL
    {{511, 427, 403, 396}},  // CA-NS
    {{184, 121, 112, 104}},  // CA-NT
    {{649, 649, 649, 649}},  // CA-NU
    {{54, 63, 76, 91}},  // CA-ON
    {{90, 84, 91, 71}},  // CA-PE
    {{28, 28, 31, 35}},  // CA-QC
    {{561, 505, 494, 488}},  // CA-SK
    {{170, 197, 210, 215}},  // CA-YT
    {{24, 24, 24, 24}},  // CAF
    {{405, 322, 272, 236}},  // CL-SEN
    {{482, 492, 493, 494}},  // CUW
    {{63, 70, 56, 58}},  // DK-BHM
    {{212, 199, 138, 131}},  // DK-DK1
    {{211, 166, 144, 146}},  // DK-DK2
    {{738, 709, 720, 698}},  // ES-CN-GC
    {{746, 757, 762, 761}},  // ES-CN-TE
    {{440, 493, 409, 382}},  // ES-IB-MA
    {{542, 561, 528, 491}},  // FO-MI
    {{564, 626, 463, 523}},  // FO-SI
    {{351, 483, 480, 556}},  // FR-COR
    {{614, 614, 615, 615}},  // FSM
    {{376, 359, 294, 300}},  // GB-NIR
    {{676, 690, 707, 714}},  // IN-EA
    {{397, 402, 474, 462}},  // IN-NE
    {{489, 518, 527, 534}},  // IN-NO
    {{482, 487, 535, 534}},  // IN-SO
    {{650, 655, 662, 657}},  // IN-WE
    {{294, 345, 272, 258}},  // IT-CNO
    {{404, 454, 340, 295}},  // IT-CSO
    {{323, 365, 291, 238}},  // IT-NO
    {{583, 607, 546, 523}},  // IT-SAR
    {{416, 462, 380, 306}},  // IT-SIC
    {{388, 442, 341, 290}},  // IT-SO
    {{513, 509, 479, 480}},  // JP-CB
    {{470, 498, 465, 470}},  // JP-CG
    {{470, 455, 461, 460}},  // JP-HKD
    {{463, 468, 459, 455}},  // JP-HR
    {{408, 433, 380, 365}},  // JP-KN
    {{309, 394, 307, 309}},  // JP-KY
    {{600, 597, 590, 593}},  // JP-ON
    {{617, 612, 600, 515}},  // JP-SK
    {{484, 486, 482, 482}},  // JP-TH
    {{549, 547, 536, 539}},  // JP-TK
    {{343, 369, 380, 385}},  // MY-EM
    {{656, 645, 650, 645}},  // MY-WM
    {{577, 577, 573, 571}},  // MYT
    {{30, 30, 29, 27}},  // NO-NO1
    {{36, 52, 38, 35}},  // NO-NO2
    {{25, 27, 29, 29}},  // NO-NO3
    {{29, 44, 52, 55}},  // NO-NO4
    {{36, 31, 27, 26}},  // NO-NO5
    {{637, 637, 641, 641}},  // PH-LU
    {{546, 546, 517, 563}},  // PH-MI
    {{602, 602, 616, 594}},  // PH-VI
    {{611, 611, 609, 608}},  // PLW
    {{618, 697, 758, 675}},  // PT-MA
    {{350, 347, 352, 355}},  // RU-1
    {{337, 409, 398, 391}},  // RU-2
    {{415, 418, 434, 449}},  // RU-AS
    {{15, 16, 16, 15}},  // SE-SE1
    {{17, 17, 17, 16}},  // SE-SE2
    {{24, 25, 23, 21}},  // SE-SE3
    {{51, 40, 40, 39}},  // SE-SE4
    {{24, 24, 24, 24}},  // SGS
    {{513, 507, 467, 467}},  // US-AK
    {{281, 263, 269, 273}},  // US-CAL-BANC
    {{278, 262, 263, 229}},  // US-CAL-CISO
    {{417, 368, 394, 385}},  // US-CAL-LDWP
    {{319, 335, 297, 335}},  // US-CAR-CPLE
    {{291, 363, 307, 315}},  // US-CAR-DUK
    {{631, 603, 633, 647}},  // US-CAR-SC
    {{474, 450, 460, 466}},  // US-CAR-SCEG
    {{502, 487, 468, 451}},  // US-CENT-SWPP
    {{546, 534, 562, 545}},  // US-FLA-FPC
    {{401, 397, 407, 375}},  // US-FLA-FPL
    {{681, 681, 705, 686}},  // US-FLA-JEA
    {{559, 529, 560, 517}},  // US-FLA-TEC
    {{834, 822, 802, 787}},  // US-HI
    {{439, 434, 401, 403}},  // US-MIDA-PJM
    {{860, 824, 854, 848}},  // US-MIDW-LGEE
    {{561, 525, 503, 487}},  // US-MIDW-MISO
    {{272, 282, 286, 299}},  // US-NE-ISNE
    {{200, 187, 251, 225}},  // US-NW-AVA
    {{92, 88, 123, 109}},  // US-NW-BPAT
    {{369, 363, 358, 318}},  // US-NW-IPCO
    {{504, 471, 464, 441}},  // US-NW-NEVP
    {{701, 687, 669, 561}},  // US-NW-NWMT
    {{646, 670, 677, 637}},  // US-NW-PACE
    {{397, 277, 217, 197}},  // US-NW-PACW
    {{201, 182, 254, 226}},  // US-NW-PGE
    {{610, 568, 521, 464}},  // US-NW-PSCO
    {{152, 136, 211, 181}},  // US-NW-PSEI
    {{67, 66, 104, 83}},  // US-NW-SCL
    {{777, 792, 755, 678}},  // US-NW-WACM
    {{266, 289, 286, 302}},  // US-NY-NYIS
    {{462, 463, 475, 460}},  // US-SE-SOCO
    {{461, 474, 435, 425}},  // US-SW-AZPS
    {{655, 612, 520, 507}},  // US-SW-EPE
    {{685, 596, 415, 335}},  // US-SW-PNM
    {{291, 286, 326, 317}},  // US-SW-SRP
    {{651, 615, 535, 504}},  // US-SW-TEPC
    {{366, 376, 359, 380}},  // US-TEN-TVA
    {{431, 410, 394, 377}},  // US-TEX-ERCO
};

}  // namespace trainprint::tables

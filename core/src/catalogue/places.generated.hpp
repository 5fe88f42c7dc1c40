// Written by scripts/generate-catalogue from
//   core/data/grid_countries.csv
//   core/data/states.csv
//   core/data/sites.csv
//   core/data/cloud_providers.csv
//   core/data/cloud_regions.csv
//   core/data/grid_direct.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kPlaceStrings[] = {
    "",
    "life-cycle, production",
    "Ember, yearly electricity data",
    "CC BY 4.0",
    "Average of several countries.",
    "Our World in Data, carbon intensity of electricity (Ember)",
    "Not in the co2.js table.",
    "Our World in Data, energy data 2026 (Ember)",
    "Newer than the 472.94 for 2024 of the co2.js table.",
    "Part of the New South Wales grid.",
    "No life-cycle figure for the province was found; the national one is used.",
    "Several grids meet here; the largest is taken.",
    "OLCF, annual average 1.05 to 1.06 (via public notes on Frontier)",
    "Luccioni et al. 2022, footprint of BLOOM (not re-read)",
    "BSC, evaluation of MareNostrum5 2025, lowest (via newx.sg)",
    "AWS, fleet average 2024 (via Computer Weekly)",
    "Microsoft, owned fleet FY2025 (via Computer Weekly)",
    "Google, fleet average 2024 (via EcoLogits)",
    "OVHcloud, fleet average 2022 (via OCTO Technology)",
    "AWS, PUE by region 2024 (via Green Software Foundation)",
    "Microsoft, PUE by region 2022 (via Green Software Foundation)",
    "Microsoft, PUE by region 2023 (via Green Software Foundation)",
    "Location not verified.",
    "Google, PUE by region 2024 (via Green Software Foundation)",
    "Grid zone assigned here.",
    "Google, PUE by region 2023 (via Green Software Foundation)",
    "direct CO2e, consumption",
    "DCCEEW of Australia, NGA Factors 2025 scope 2 (secondary transcription)",
    "direct CO2e, production",
    "Environment and Climate Change Canada, emission factors (secondary transcription)",
    "Open Government Licence - Canada",
    "direct CO2 only, consumption",
    "MEE of China, Announcement 2025 No. 47, provincial factors 2023 (via CodeCarbon)",
    "government publication",
    "European Environment Agency, generation intensity (secondary transcription)",
    "DESNZ, conversion factors 2025 (secondary transcription)",
    "Open Government Licence v3",
    "direct CO2 only, production",
    "CEA of India, CO2 baseline V21.0, FY 2024-25 (secondary transcription)",
    "METI and MOE of Japan, substitute factor FY 2023 (secondary transcription)",
    "US EPA, eGRID2023 rev. 2 (secondary transcription)",
    "public domain",
};

// id|name|aliases
constexpr std::string_view kCountryText =
    "ABW|Aruba|AW\n"
    "AFG|Afghanistan|AF;افغانستان\n"
    "AFRICA|Africa|Afrique\n"
    "AGO|Angola|AO\n"
    "ALB|Albania|AL;Shqipëri\n"
    "ARE|United Arab Emirates|AE;الإمارات العربية المتحدة;UAE;Emirates\n"
    "ARG|Argentina|AR\n"
    "ARM|Armenia|AM;Հայաստան\n"
    "ASEAN|ASEAN|Association of Southeast Asian Nations\n"
    "ASIA|Asia|Asien\n"
    "ASM|American Samoa|AS\n"
    "ATG|Antigua and Barbuda|AG\n"
    "AUS|Australia|AU\n"
    "AUT|Austria|AT;Österreich;Autriche\n"
    "AZE|Azerbaijan|AZ;Azərbaycan\n"
    "BDI|Burundi|BI;Uburundi\n"
    "BEL|Belgium|BE;België;Belgique;Belgien\n"
    "BEN|Benin|BJ\n"
    "BFA|Burkina Faso|BF\n"
    "BGD|Bangladesh|BD;বাংলাদেশ\n"
    "BGR|Bulgaria|BG;България\n"
    "BHR|Bahrain|BH;البحرين\n"
    "BHS|Bahamas|BS;The Bahamas\n"
    "BIH|Bosnia and Herzegovina|BA;Bosnia;Bosna i Hercegovina\n"
    "BLR|Belarus|BY;Беларусь\n"
    "BLZ|Belize|BZ\n"
    "BMU|Bermuda|BM\n"
    "BOL|Bolivia|BO;Plurinational State of Bolivia\n"
    "BRA|Brazil|BR;Brasil;Brésil\n"
    "BRB|Barbados|BB\n"
    "BRN|Brunei Darussalam|BN;Brunei\n"
    "BTN|Bhutan|BT;འབྲུག\n"
    "BWA|Botswana|BW\n"
    "CAN|Canada|CA\n"
    "CHE|Switzerland|CH;Schweiz;Suisse;Svizzera;Swiss;Confoederatio Helvetica\n"
    "CHL|Chile|CL\n"
    "CHN|China|CN;中国;People's Republic of China;PRC;Mainland China;Chine;中华人民共和国\n"
    "CIV|Côte d'Ivoire|CI;Ivory Coast\n"
    "CMR|Cameroon|CM;Cameroun\n"
    "COD|Congo, The Democratic Republic of the|CD;Congo - Kinshasa;DR Congo;DRC;Democratic Republic of the Congo;Congo, Democratic Republic of the;Zaire\n"
    "COG|Congo, Republic of the|CG;Congo - Brazzaville;Republic of the Congo;Congo Republic\n"
    "COK|Cook Islands|CK\n"
    "COL|Colombia|CO\n"
    "COM|Comoros|KM;جزر القمر;Comores\n"
    "CPV|Cabo Verde|CV;Cape Verde\n"
    "CRI|Costa Rica|CR\n"
    "CUB|Cuba|CU\n"
    "CYM|Cayman Islands|KY\n"
    "CYP|Cyprus|CY;Κύπρος;Kıbrıs\n"
    "CZE|Czechia|CZ;Česko;Czech Republic\n"
    "DEU|Germany|DE;Deutschland;Allemagne;Alemania;BRD;Federal Republic of Germany\n"
    "DJI|Djibouti|DJ\n"
    "DMA|Dominica|DM\n"
    "DNK|Denmark|DK;Danmark\n"
    "DOM|Dominican Republic|DO;República Dominicana\n"
    "DZA|Algeria|DZ;الجزائر;Algérie\n"
    "ECU|Ecuador|EC\n"
    "EGY|Egypt|EG;مصر;Misr\n"
    "ERI|Eritrea|ER;ኤርትራ\n"
    "ESH|Western Sahara|EH;الصحراء الغربية;Sáhara Occidental\n"
    "ESP|Spain|ES;España;Espanya;Espainia;Spanien;Espagne\n"
    "EST|Estonia|EE;Eesti\n"
    "ETH|Ethiopia|ET;ኢትዮጵያ\n"
    "EU|European Union|EU27;Europäische Union;Union européenne\n"
    "EUROPE|Europe|Europa\n"
    "FIN|Finland|FI;Suomi\n"
    "FJI|Fiji|FJ\n"
    "FLK|Falkland Islands (Malvinas)|FK;Falkland Islands;Malvinas\n"
    "FRA|France|FR;Francia;Frankreich\n"
    "FRO|Faroe Islands|FO;Føroyar;Færøerne\n"
    "G20|G20|\n"
    "G7|G7|\n"
    "GAB|Gabon|GA\n"
    "GBR|United Kingdom|GB;UK;Britain;Great Britain;England;Scotland;Wales;United Kingdom of Great Britain and Northern Ireland;Vereinigtes Königreich;Royaume-Uni;Reino Unido;英国\n"
    "GEO|Georgia (country)|GE;საქართველო;Republic of Georgia\n"
    "GHA|Ghana|GH;Gaana\n"
    "GIB|Gibraltar|GI\n"
    "GIN|Guinea|GN;Guinée\n"
    "GLP|Guadeloupe|GP\n"
    "GMB|Gambia|GM;The Gambia\n"
    "GNB|Guinea-Bissau|GW;Guiné-Bissau\n"
    "GNQ|Equatorial Guinea|GQ;Guinea Ecuatorial;Guinée équatoriale\n"
    "GRC|Greece|GR;Ελλάδα;Hellas\n"
    "GRD|Grenada|GD\n"
    "GRL|Greenland|GL;Kalaallit Nunaat;Grønland\n"
    "GTM|Guatemala|GT\n"
    "GUF|French Guiana|GF;Guyane française\n"
    "GUM|Guam|GU\n"
    "GUY|Guyana|GY\n"
    "HKG|Hong Kong|HK;Hong Kong SAR China;中国香港特别行政区;中國香港特別行政區;Hong Kong SAR\n"
    "HND|Honduras|HN\n"
    "HRV|Croatia|HR;Hrvatska\n"
    "HTI|Haiti|HT\n"
    "HUN|Hungary|HU;Magyarország\n"
    "IDN|Indonesia|ID\n"
    "IND|India|IN;भारत;Inde;Bharat\n"
    "IRL|Ireland|IE;Éire;Republic of Ireland\n"
    "IRN|Iran|IR;ایران;Iran, Islamic Republic of;Islamic Republic of Iran\n"
    "IRQ|Iraq|IQ;العراق\n"
    "ISL|Iceland|IS;Ísland\n"
    "ISR|Israel|IL;ישראל;إسرائيل\n"
    "ITA|Italy|IT;Italia;Italien\n"
    "JAM|Jamaica|JM\n"
    "JOR|Jordan|JO;الأردن\n"
    "JPN|Japan|JP;日本;Japon;Nippon\n"
    "KAZ|Kazakhstan|KZ;Казахстан;Қазақстан;Kazakstan\n"
    "KEN|Kenya|KE\n"
    "KGZ|Kyrgyzstan|KG;Кыргызстан\n"
    "KHM|Cambodia|KH;កម្ពុជា\n"
    "KIR|Kiribati|KI\n"
    "KNA|Saint Kitts and Nevis|KN;St. Kitts and Nevis\n"
    "KOR|South Korea|KR;대한민국;Republic of Korea;Korea;Korea, South;Korea, Republic of;S. Korea;한국\n"
    "KWT|Kuwait|KW;الكويت\n"
    "LAO|Laos|LA;ລາວ;Lao PDR;Lao People's Democratic Republic\n"
    "LATAM|Latin America and Caribbean|Latin America;South America;Latin America and the Caribbean\n"
    "LBN|Lebanon|LB;لبنان;Liban\n"
    "LBR|Liberia|LR\n"
    "LBY|Libya|LY;ليبيا\n"
    "LCA|Saint Lucia|LC;St. Lucia\n"
    "LKA|Sri Lanka|LK;ශ්‍රී ලංකාව;இலங்கை\n"
    "LSO|Lesotho|LS\n"
    "LTU|Lithuania|LT;Lietuva\n"
    "LUX|Luxembourg|LU;Luxemburg\n"
    "LVA|Latvia|LV;Latvija\n"
    "MAC|Macao|MO;Macao SAR China;中国澳门特别行政区;中國澳門特別行政區;Macau, RAE da China;Macau;Macao SAR\n"
    "MAR|Morocco|MA;المغرب;Maroc\n"
    "MDA|Moldova|MD;Republica Moldova;Republic of Moldova\n"
    "MDG|Madagascar|MG;Madagasikara\n"
    "MDV|Maldives|MV\n"
    "MEX|Mexico|MX\n"
    "MIDEAST|Middle East|\n"
    "MKD|North Macedonia|MK;Северна Македонија;Macedonia;Republic of North Macedonia\n"
    "MLI|Mali|ML\n"
    "MLT|Malta|MT\n"
    "MMR|Myanmar|MM;Myanmar (Burma);မြန်မာ;Burma\n"
    "MNE|Montenegro|ME;Црна Гора;Crna Gora\n"
    "MNG|Mongolia|MN;Монгол\n"
    "MOZ|Mozambique|MZ;Moçambique\n"
    "MRT|Mauritania|MR;موريتانيا;Mauritanie\n"
    "MSR|Montserrat|MS\n"
    "MTQ|Martinique|MQ\n"
    "MUS|Mauritius|MU;Maurice\n"
    "MWI|Malawi|MW\n"
    "MYS|Malaysia|MY\n"
    "NAM|Namibia|NA;Namibië\n"
    "NCL|New Caledonia|NC;Nouvelle-Calédonie\n"
    "NER|Niger|NE;Nijar\n"
    "NGA|Nigeria|NG\n"
    "NIC|Nicaragua|NI\n"
    "NLD|Netherlands|NL;Nederland;Holland;The Netherlands;Pays-Bas\n"
    "NOR|Norway|NO;Norge;Noreg;Norwegen\n"
    "NORTHAM|North America|\n"
    "NPL|Nepal|NP;नेपाल\n"
    "NRU|Nauru|NR\n"
    "NZL|New Zealand|NZ;Aotearoa\n"
    "OCEANIA|Oceania|\n"
    "OECD|OECD|\n"
    "OMN|Oman|OM;عُمان\n"
    "PAK|Pakistan|PK;پاکستان\n"
    "PAN|Panama|PA\n"
    "PER|Peru|PE\n"
    "PHL|Philippines|PH;Pilipinas;The Philippines\n"
    "PNG|Papua New Guinea|PG\n"
    "POL|Poland|PL;Polska\n"
    "PRI|Puerto Rico|PR\n"
    "PRK|North Korea|KP;북한;Democratic People's Republic of Korea;DPRK\n"
    "PRT|Portugal|PT\n"
    "PRY|Paraguay|PY\n"
    "PSE|Palestine, State of|PS;Palestinian Territories;Palestine;الأراضي الفلسطينية;State of Palestine;West Bank and Gaza\n"
    "PYF|French Polynesia|PF;Polynésie française\n"
    "QAT|Qatar|QA;قطر\n"
    "REU|Réunion|RE;La Réunion\n"
    "ROU|Romania|RO\n"
    "RUS|Russian Federation|RU;Russia;Россия\n"
    "RWA|Rwanda|RW;U Rwanda\n"
    "SAU|Saudi Arabia|SA;المملكة العربية السعودية;KSA;Kingdom of Saudi Arabia\n"
    "SDN|Sudan|SD;السودان\n"
    "SEN|Senegal|SN;Senegaal\n"
    "SGP|Singapore|SG;新加坡;Singapura;சிங்கப்பூர்\n"
    "SHN|Saint Helena, Ascension and Tristan da Cunha|SH;St. Helena;Saint Helena\n"
    "SLB|Solomon Islands|SB\n"
    "SLE|Sierra Leone|SL\n"
    "SLV|El Salvador|SV\n"
    "SOM|Somalia|SO;Soomaaliya\n"
    "SPM|Saint Pierre and Miquelon|PM;St. Pierre and Miquelon;Saint-Pierre-et-Miquelon\n"
    "SRB|Serbia|RS;Србија;Srbija\n"
    "SSD|South Sudan|SS;جنوب السودان\n"
    "STP|Sao Tome and Principe|ST;São Tomé e Príncipe\n"
    "SUR|Suriname|SR\n"
    "SVK|Slovakia|SK;Slovensko\n"
    "SVN|Slovenia|SI;Slovenija\n"
    "SWE|Sweden|SE;Sverige;Schweden;Suède\n"
    "SWZ|Eswatini|SZ;Swaziland\n"
    "SYC|Seychelles|SC\n"
    "SYR|Syria|SY;سوريا;Syrian Arab Republic\n"
    "TCA|Turks and Caicos Islands|TC\n"
    "TCD|Chad|TD;تشاد;Tchad\n"
    "TGO|Togo|TG\n"
    "THA|Thailand|TH;ไทย\n"
    "TJK|Tajikistan|TJ;Тоҷикистон\n"
    "TKM|Turkmenistan|TM\n"
    "TLS|Timor-Leste|TL;East Timor\n"
    "TON|Tonga|TO\n"
    "TTO|Trinidad and Tobago|TT\n"
    "TUN|Tunisia|TN;تونس;Tunisie\n"
    "TUR|Türkiye|TR;Turkey\n"
    "TWN|Taiwan|TW;台湾;台灣;Taiwan, Province of China;Chinese Taipei;臺灣\n"
    "TZA|Tanzania|TZ;United Republic of Tanzania\n"
    "UGA|Uganda|UG\n"
    "UKR|Ukraine|UA;Україна;Украина\n"
    "URY|Uruguay|UY\n"
    "USA|United States|US;United States of America;America;the US;the USA;Estados Unidos;États-Unis;Vereinigte Staaten;EEUU;美国;アメリカ;米国\n"
    "UZB|Uzbekistan|UZ;Oʻzbekiston\n"
    "VCT|Saint Vincent and the Grenadines|VC;St. Vincent and Grenadines\n"
    "VEN|Venezuela|VE;Bolivarian Republic of Venezuela\n"
    "VGB|Virgin Islands, British|VG;British Virgin Islands;BVI\n"
    "VIR|Virgin Islands, U.S.|VI;U.S. Virgin Islands;United States Virgin Islands\n"
    "VNM|Vietnam|VN;Việt Nam\n"
    "VUT|Vanuatu|VU\n"
    "WORLD|World|WLD;Global;Worldwide;World average;Global average;Welt;Monde;Mundo;Earth\n"
    "WSM|Samoa|WS\n"
    "XKX|Kosovo|XK;Kosovë;Kosova\n"
    "YEM|Yemen|YE;اليمن\n"
    "ZAF|South Africa|ZA;Suid-Afrika;iNingizimu Afrika\n"
    "ZMB|Zambia|ZM\n"
    "ZWE|Zimbabwe|ZW\n";

constexpr FactorRow kCountryNumbers[] = {
    {55000, 22, 1, 2, 3, 0},  // ABW
    {12371, 23, 1, 2, 3, 0},  // AFG
    {54509, 24, 1, 2, 3, 4},  // AFRICA
    {16722, 23, 1, 2, 3, 0},  // AGO
    {2442, 23, 1, 2, 3, 0},  // ALB
    {46751, 24, 1, 2, 3, 0},  // ARE
    {34483, 24, 1, 2, 3, 0},  // ARG
    {24352, 24, 1, 2, 3, 0},  // ARM
    {57365, 24, 1, 2, 3, 4},  // ASEAN
    {57212, 24, 1, 2, 3, 4},  // ASIA
    {64706, 23, 1, 2, 3, 0},  // ASM
    {61111, 23, 1, 2, 3, 0},  // ATG
    {55376, 24, 1, 2, 3, 0},  // AUS
    {10262, 24, 1, 2, 3, 0},  // AUT
    {63289, 24, 1, 2, 3, 0},  // AZE
    {23077, 23, 1, 2, 3, 0},  // BDI
    {11758, 24, 1, 2, 3, 0},  // BEL
    {59000, 23, 1, 2, 3, 0},  // BEN
    {55491, 23, 1, 2, 3, 0},  // BFA
    {69463, 24, 1, 2, 3, 0},  // BGD
    {26421, 24, 1, 2, 3, 0},  // BGR
    {90241, 23, 1, 2, 3, 0},  // BHR
    {65366, 22, 1, 2, 3, 0},  // BHS
    {63805, 24, 1, 2, 3, 0},  // BIH
    {32363, 24, 1, 2, 3, 0},  // BLR
    {15556, 23, 1, 2, 3, 0},  // BLZ
    {64062, 23, 1, 5, 3, 6},  // BMU
    {46802, 24, 1, 2, 3, 0},  // BOL
    {10606, 24, 1, 2, 3, 0},  // BRA
    {60000, 23, 1, 2, 3, 0},  // BRB
    {89267, 23, 1, 2, 3, 0},  // BRN
    {2419, 23, 1, 2, 3, 0},  // BTN
    {84942, 23, 1, 2, 3, 0},  // BWA
    {18499, 24, 1, 2, 3, 0},  // CAN
    {3672, 24, 1, 2, 3, 0},  // CHE
    {26552, 24, 1, 2, 3, 0},  // CHL
    {55750, 24, 1, 2, 3, 0},  // CHN
    {39353, 23, 1, 2, 3, 0},  // CIV
    {28571, 23, 1, 2, 3, 0},  // CMR
    {2704, 23, 1, 2, 3, 0},  // COD
    {71373, 23, 1, 2, 3, 0},  // COG
    {25000, 22, 1, 2, 3, 0},  // COK
    {28580, 24, 1, 2, 3, 0},  // COL
    {64286, 23, 1, 2, 3, 0},  // COM
    {48000, 22, 1, 2, 3, 0},  // CPV
    {6301, 24, 1, 2, 3, 0},  // CRI
    {63898, 23, 1, 2, 3, 0},  // CUB
    {64286, 23, 1, 2, 3, 0},  // CYM
    {51224, 24, 1, 2, 3, 0},  // CYP
    {41386, 24, 1, 2, 3, 0},  // CZE
    {34206, 24, 1, 2, 3, 0},  // DEU
    {45000, 23, 1, 2, 3, 0},  // DJI
    {60000, 23, 1, 2, 3, 0},  // DMA
    {14330, 24, 1, 2, 3, 0},  // DNK
    {56597, 24, 1, 2, 3, 0},  // DOM
    {63365, 23, 1, 2, 3, 0},  // DZA
    {20970, 24, 1, 2, 3, 0},  // ECU
    {57450, 24, 1, 2, 3, 0},  // EGY
    {59091, 23, 1, 2, 3, 0},  // ERI
    {66667, 9, 1, 5, 3, 6},  // ESH
    {14615, 24, 1, 2, 3, 0},  // ESP
    {34102, 24, 1, 2, 3, 0},  // EST
    {2355, 23, 1, 2, 3, 0},  // ETH
    {21302, 24, 1, 2, 3, 4},  // EU
    {28500, 24, 1, 2, 3, 4},  // EUROPE
    {7225, 24, 1, 2, 3, 0},  // FIN
    {27826, 23, 1, 2, 3, 0},  // FJI
    {100000, 22, 1, 2, 3, 0},  // FLK
    {4418, 24, 1, 2, 3, 0},  // FRA
    {35417, 22, 1, 2, 3, 0},  // FRO
    {46838, 24, 1, 2, 3, 4},  // G20
    {34330, 24, 1, 2, 3, 4},  // G7
    {42947, 23, 1, 2, 3, 0},  // GAB
    {21579, 24, 1, 2, 3, 0},  // GBR
    {14306, 24, 1, 2, 3, 0},  // GEO
    {45286, 23, 1, 2, 3, 0},  // GHA
    {59091, 23, 1, 5, 3, 6},  // GIB
    {18272, 23, 1, 2, 3, 0},  // GIN
    {49390, 22, 1, 2, 3, 0},  // GLP
    {66667, 23, 1, 2, 3, 0},  // GMB
    {62500, 22, 1, 2, 3, 0},  // GNB
    {60510, 23, 1, 2, 3, 0},  // GNQ
    {31976, 24, 1, 2, 3, 0},  // GRC
    {66667, 22, 1, 2, 3, 0},  // GRD
    {11111, 22, 1, 2, 3, 0},  // GRL
    {27266, 23, 1, 2, 3, 0},  // GTM
    {20408, 22, 1, 2, 3, 0},  // GUF
    {61111, 22, 1, 2, 3, 0},  // GUM
    {63433, 23, 1, 2, 3, 0},  // GUY
    {68199, 23, 1, 2, 3, 0},  // HKG
    {28950, 23, 1, 2, 3, 0},  // HND
    {17448, 24, 1, 2, 3, 0},  // HRV
    {53465, 22, 1, 2, 3, 0},  // HTI
    {18282, 24, 1, 2, 3, 0},  // HUN
    {68243, 23, 1, 2, 3, 0},  // IDN
    {70896, 24, 1, 2, 3, 0},  // IND
    {27979, 24, 1, 2, 3, 0},  // IRL
    {64868, 24, 1, 2, 3, 0},  // IRN
    {68940, 23, 1, 2, 3, 0},  // IRQ
    {2833, 23, 1, 2, 3, 0},  // ISL
    {56726, 23, 1, 2, 3, 0},  // ISR
    {28775, 24, 1, 2, 3, 0},  // ITA
    {56125, 22, 1, 2, 3, 0},  // JAM
    {53921, 22, 1, 2, 3, 0},  // JOR
    {48373, 24, 1, 2, 3, 0},  // JPN
    {80179, 24, 1, 2, 3, 0},  // KAZ
    {8483, 24, 1, 2, 3, 0},  // KEN
    {15265, 24, 1, 2, 3, 0},  // KGZ
    {49746, 24, 1, 2, 3, 0},  // KHM
    {50000, 22, 1, 2, 3, 0},  // KIR
    {63636, 22, 1, 2, 3, 0},  // KNA
    {41565, 24, 1, 2, 3, 0},  // KOR
    {63724, 24, 1, 2, 3, 0},  // KWT
    {23212, 23, 1, 2, 3, 0},  // LAO
    {25421, 24, 1, 2, 3, 4},  // LATAM
    {36947, 23, 1, 2, 3, 0},  // LBN
    {43590, 23, 1, 2, 3, 0},  // LBR
    {83053, 23, 1, 2, 3, 0},  // LBY
    {65000, 22, 1, 2, 3, 0},  // LCA
    {50978, 22, 1, 2, 3, 0},  // LKA
    {2083, 22, 1, 2, 3, 0},  // LSO
    {13934, 24, 1, 2, 3, 0},  // LTU
    {13462, 24, 1, 2, 3, 0},  // LUX
    {13622, 24, 1, 2, 3, 0},  // LVA
    {44898, 22, 1, 2, 3, 0},  // MAC
    {57765, 24, 1, 2, 3, 0},  // MAR
    {62956, 24, 1, 2, 3, 0},  // MDA
    {47727, 22, 1, 2, 3, 0},  // MDG
    {61177, 23, 1, 2, 3, 0},  // MDV
    {48314, 24, 1, 2, 3, 0},  // MEX
    {63724, 24, 1, 2, 3, 4},  // MIDEAST
    {56897, 24, 1, 2, 3, 0},  // MKD
    {39450, 23, 1, 2, 3, 0},  // MLI
    {48416, 24, 1, 2, 3, 0},  // MLT
    {56969, 24, 1, 2, 3, 0},  // MMR
    {41351, 24, 1, 2, 3, 0},  // MNE
    {78401, 24, 1, 2, 3, 0},  // MNG
    {12781, 23, 1, 2, 3, 0},  // MOZ
    {48171, 22, 1, 2, 3, 0},  // MRT
    {100000, 22, 1, 2, 3, 0},  // MSR
    {51678, 22, 1, 2, 3, 0},  // MTQ
    {63303, 23, 1, 2, 3, 0},  // MUS
    {5465, 22, 1, 2, 3, 0},  // MWI
    {60443, 24, 1, 2, 3, 0},  // MYS
    {4762, 23, 1, 2, 3, 0},  // NAM
    {58576, 22, 1, 2, 3, 0},  // NCL
    {68750, 23, 1, 2, 3, 0},  // NER
    {50785, 24, 1, 2, 3, 0},  // NGA
    {28833, 23, 1, 2, 3, 0},  // NIC
    {25270, 24, 1, 2, 3, 0},  // NLD
    {3075, 24, 1, 2, 3, 0},  // NOR
    {35836, 24, 1, 2, 3, 4},  // NORTHAM
    {2336, 22, 1, 2, 3, 0},  // NPL
    {75000, 23, 1, 2, 3, 0},  // NRU
    {12011, 24, 1, 2, 3, 0},  // NZL
    {49547, 24, 1, 2, 3, 4},  // OCEANIA
    {33799, 24, 1, 2, 3, 4},  // OECD
    {54533, 24, 1, 2, 3, 0},  // OMN
    {39861, 24, 1, 2, 3, 0},  // PAK
    {25874, 23, 1, 2, 3, 0},  // PAN
    {26327, 24, 1, 2, 3, 0},  // PER
    {61338, 24, 1, 2, 3, 0},  // PHL
    {51374, 23, 1, 2, 3, 0},  // PNG
    {61498, 24, 1, 2, 3, 0},  // POL
    {66453, 24, 1, 2, 3, 0},  // PRI
    {34426, 22, 1, 2, 3, 0},  // PRK
    {11180, 24, 1, 2, 3, 0},  // PRT
    {2486, 23, 1, 2, 3, 0},  // PRY
    {46078, 22, 1, 2, 3, 0},  // PSE
    {43662, 22, 1, 2, 3, 0},  // PYF
    {60283, 24, 1, 2, 3, 0},  // QAT
    {52522, 22, 1, 2, 3, 0},  // REU
    {24555, 24, 1, 2, 3, 0},  // ROU
    {44617, 24, 1, 2, 3, 0},  // RUS
    {30189, 23, 1, 2, 3, 0},  // RWA
    {69195, 24, 1, 2, 3, 0},  // SAU
    {21433, 23, 1, 2, 3, 0},  // SDN
    {53540, 23, 1, 2, 3, 0},  // SEN
    {49874, 24, 1, 2, 3, 0},  // SGP
    {100000, 22, 1, 5, 3, 6},  // SHN
    {63636, 23, 1, 2, 3, 0},  // SLB
    {4762, 23, 1, 2, 3, 0},  // SLE
    {9929, 24, 1, 2, 3, 0},  // SLV
    {52381, 23, 1, 2, 3, 0},  // SOM
    {60000, 22, 1, 2, 3, 0},  // SPM
    {67080, 24, 1, 2, 3, 0},  // SRB
    {61017, 23, 1, 2, 3, 0},  // SSD
    {55556, 22, 1, 2, 3, 0},  // STP
    {38318, 23, 1, 2, 3, 0},  // SUR
    {9649, 24, 1, 2, 3, 0},  // SVK
    {22711, 24, 1, 2, 3, 0},  // SVN
    {3589, 24, 1, 2, 3, 0},  // SWE
    {14286, 23, 1, 2, 3, 0},  // SWZ
    {57143, 23, 1, 2, 3, 0},  // SYC
    {68227, 22, 1, 2, 3, 0},  // SYR
    {65385, 23, 1, 2, 3, 0},  // TCA
    {61539, 22, 1, 2, 3, 0},  // TCD
    {47826, 23, 1, 2, 3, 0},  // TGO
    {55543, 24, 1, 2, 3, 0},  // THA
    {9870, 24, 1, 2, 3, 0},  // TJK
    {130630, 23, 1, 2, 3, 0},  // TKM
    {66667, 23, 1, 5, 3, 6},  // TLS
    {57143, 23, 1, 2, 3, 0},  // TON
    {68211, 23, 1, 2, 3, 0},  // TTO
    {56025, 24, 1, 2, 3, 0},  // TUN
    {46970, 24, 1, 2, 3, 0},  // TUR
    {63515, 24, 1, 2, 3, 0},  // TWN
    {37159, 23, 1, 2, 3, 0},  // TZA
    {5739, 22, 1, 2, 3, 0},  // UGA
    {25047, 22, 1, 2, 3, 0},  // UKR
    {9670, 24, 1, 2, 3, 0},  // URY
    {38355, 24, 1, 2, 3, 0},  // USA
    {112118, 23, 1, 2, 3, 0},  // UZB
    {60000, 23, 1, 2, 3, 0},  // VCT
    {18025, 23, 1, 2, 3, 0},  // VEN
    {64706, 23, 1, 2, 3, 0},  // VGB
    {64179, 23, 1, 2, 3, 0},  // VIR
    {48613, 24, 1, 2, 3, 0},  // VNM
    {50000, 23, 1, 2, 3, 0},  // VUT
    {45829, 25, 1, 7, 3, 8},  // WORLD
    {40000, 23, 1, 2, 3, 0},  // WSM
    {95872, 24, 1, 2, 3, 0},  // XKX
    {58632, 23, 1, 2, 3, 0},  // YEM
    {71390, 24, 1, 2, 3, 0},  // ZAF
    {11100, 23, 1, 2, 3, 0},  // ZMB
    {29844, 23, 1, 2, 3, 0},  // ZWE
};

// id|country|name|zone|aliases
constexpr std::string_view kStateText =
    "AU-ACT|AUS|Australian Capital Territory|AU-NSW|ACT\n"
    "CN-AH|CHN|Anhui||安徽\n"
    "CN-BJ|CHN|Beijing||北京\n"
    "CN-CQ|CHN|Chongqing||重庆\n"
    "CN-FJ|CHN|Fujian||福建\n"
    "CN-GD|CHN|Guangdong||广东\n"
    "CN-GS|CHN|Gansu||甘肃\n"
    "CN-GX|CHN|Guangxi||广西\n"
    "CN-GZ|CHN|Guizhou||贵州\n"
    "CN-HA|CHN|Henan||河南\n"
    "CN-HB|CHN|Hubei||湖北\n"
    "CN-HE|CHN|Hebei||河北\n"
    "CN-HI|CHN|Hainan||海南\n"
    "CN-HL|CHN|Heilongjiang||黑龙江\n"
    "CN-HN|CHN|Hunan||湖南\n"
    "CN-JL|CHN|Jilin||吉林\n"
    "CN-JS|CHN|Jiangsu||江苏\n"
    "CN-JX|CHN|Jiangxi||江西\n"
    "CN-LN|CHN|Liaoning||辽宁\n"
    "CN-NM|CHN|Inner Mongolia||内蒙古;Nei Mongol\n"
    "CN-NX|CHN|Ningxia||宁夏\n"
    "CN-QH|CHN|Qinghai||青海\n"
    "CN-SC|CHN|Sichuan||四川\n"
    "CN-SD|CHN|Shandong||山东\n"
    "CN-SH|CHN|Shanghai||上海\n"
    "CN-SN|CHN|Shaanxi||陕西\n"
    "CN-SX|CHN|Shanxi||山西\n"
    "CN-TJ|CHN|Tianjin||天津\n"
    "CN-XJ|CHN|Xinjiang||新疆\n"
    "CN-YN|CHN|Yunnan||云南\n"
    "CN-ZJ|CHN|Zhejiang||浙江\n"
    "US-AL|USA|Alabama|US-SE-SOCO|\n"
    "US-AR|USA|Arkansas|US-MIDW-MISO|\n"
    "US-AZ|USA|Arizona|US-SW-AZPS|\n"
    "US-CA|USA|California|US-CAL-CISO|\n"
    "US-CO|USA|Colorado|US-NW-PSCO|\n"
    "US-CT|USA|Connecticut|US-NE-ISNE|\n"
    "US-DC|USA|District of Columbia|US-MIDA-PJM|Washington DC;D.C.\n"
    "US-DE|USA|Delaware|US-MIDA-PJM|\n"
    "US-FL|USA|Florida|US-FLA-FPL|\n"
    "US-GA|USA|Georgia, United States|US-SE-SOCO|\n"
    "US-IA|USA|Iowa|US-MIDW-MISO|\n"
    "US-ID|USA|Idaho|US-NW-IPCO|\n"
    "US-IL|USA|Illinois|US-MIDA-PJM|\n"
    "US-IN|USA|Indiana|US-MIDW-MISO|\n"
    "US-KS|USA|Kansas|US-CENT-SWPP|\n"
    "US-KY|USA|Kentucky|US-MIDW-LGEE|\n"
    "US-LA|USA|Louisiana|US-MIDW-MISO|\n"
    "US-MA|USA|Massachusetts|US-NE-ISNE|\n"
    "US-MD|USA|Maryland|US-MIDA-PJM|\n"
    "US-ME|USA|Maine|US-NE-ISNE|\n"
    "US-MI|USA|Michigan|US-MIDW-MISO|\n"
    "US-MN|USA|Minnesota|US-MIDW-MISO|\n"
    "US-MO|USA|Missouri|US-MIDW-MISO|\n"
    "US-MS|USA|Mississippi|US-MIDW-MISO|\n"
    "US-MT|USA|Montana|US-NW-NWMT|\n"
    "US-NC|USA|North Carolina|US-CAR-DUK|\n"
    "US-ND|USA|North Dakota|US-CENT-SWPP|\n"
    "US-NE|USA|Nebraska|US-CENT-SWPP|\n"
    "US-NH|USA|New Hampshire|US-NE-ISNE|\n"
    "US-NJ|USA|New Jersey|US-MIDA-PJM|\n"
    "US-NM|USA|New Mexico|US-SW-PNM|\n"
    "US-NV|USA|Nevada|US-NW-NEVP|\n"
    "US-NY|USA|New York|US-NY-NYIS|New York State\n"
    "US-OH|USA|Ohio|US-MIDA-PJM|\n"
    "US-OK|USA|Oklahoma|US-CENT-SWPP|\n"
    "US-OR|USA|Oregon|US-NW-PACW|\n"
    "US-PA|USA|Pennsylvania|US-MIDA-PJM|\n"
    "US-RI|USA|Rhode Island|US-NE-ISNE|\n"
    "US-SC|USA|South Carolina|US-CAR-SCEG|\n"
    "US-SD|USA|South Dakota|US-CENT-SWPP|\n"
    "US-TN|USA|Tennessee|US-TEN-TVA|\n"
    "US-TX|USA|Texas|US-TEX-ERCO|\n"
    "US-UT|USA|Utah|US-NW-PACE|\n"
    "US-VA|USA|Virginia|US-MIDA-PJM|\n"
    "US-VT|USA|Vermont|US-NE-ISNE|\n"
    "US-WA|USA|Washington State|US-NW-BPAT|\n"
    "US-WI|USA|Wisconsin|US-MIDW-MISO|\n"
    "US-WV|USA|West Virginia|US-MIDA-PJM|\n"
    "US-WY|USA|Wyoming|US-NW-PACE|\n";

constexpr std::uint8_t kStateNotes[] = {
    9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11, 11, 11, 0, 11, 0, 0, 0, 11, 11, 11, 0, 11, 11, 0, 11, 11, 0, 0, 0, 11, 0, 11, 11, 11, 11, 11, 0, 0, 0, 11, 11, 0, 0, 0, 11, 0, 0, 11, 11, 0, 11, 0, 0, 0, 11, 0, 0, 11};

// id|country|name|zone|aliases
constexpr std::string_view kSiteText =
    "site-abci|JPN|ABCI|JP-TK|AI Bridging Cloud Infrastructure\n"
    "site-adastra|FRA|Adastra||CINES\n"
    "site-alps|CHE|Alps (CSCS)||CSCS;Swiss National Supercomputing Centre;Piz Daint\n"
    "site-aurora|USA|Aurora (Argonne)|US-IL|Argonne National Laboratory;Argonne;Polaris supercomputer;ALCF\n"
    "site-beluga|CAN|Narval and Béluga|CA-QC|Narval;Béluga;Calcul Québec;Mila cluster;Mila\n"
    "site-berzelius|SWE|Berzelius|SE-SE3|NSC Linköping\n"
    "site-cambridge-csd3|GBR|Dawn and CSD3 (Cambridge)||CSD3;Dawn supercomputer;Wilkes3\n"
    "site-cedar|CAN|Cedar (Simon Fraser)|CA-BC|Simon Fraser University\n"
    "site-colossus|USA|Colossus (Memphis)|US-TN|xAI Colossus\n"
    "site-dardel|SWE|Dardel|SE-SE3|PDC Stockholm\n"
    "site-delta|USA|Delta (NCSA)|US-IL|NCSA;Blue Waters\n"
    "site-deucalion|PRT|Deucalion||\n"
    "site-discoverer|BGR|Discoverer||\n"
    "site-el-capitan|USA|El Capitan (Livermore)|US-CA|Lawrence Livermore National Laboratory;LLNL\n"
    "site-frontier|USA|Frontier (Oak Ridge)|US-TN|Frontier supercomputer\n"
    "site-fugaku|JPN|Fugaku|JP-KN|RIKEN R-CCS\n"
    "site-gadi|AUS|Gadi (NCI)|AU-ACT|NCI Australia\n"
    "site-graham|CAN|Graham and Niagara|CA-ON|Niagara cluster;SciNet;Vector Institute;Vaughan cluster\n"
    "site-hawk|DEU|HLRS||Hunter HLRS\n"
    "site-isambard-ai|GBR|Isambard-AI||Isambard\n"
    "site-jean-zay|FRA|Jean Zay||IDRIS;GENCI;IDRIS Jean Zay\n"
    "site-jupiter|DEU|JUPITER and JUWELS (Jülich)||JUPITER supercomputer;JUWELS;JUWELS Booster;JURECA;Jülich Supercomputing Centre;Forschungszentrum Jülich;Juelich;Jülich\n"
    "site-karolina|CZE|Karolina||IT4Innovations\n"
    "site-leonardo|ITA|Leonardo|IT-NO|CINECA;Leonardo Booster\n"
    "site-levante|DEU|Levante (DKRZ)||DKRZ\n"
    "site-lumi|FIN|LUMI||LUMI-G;LUMI supercomputer;CSC Kajaani;Kajaani\n"
    "site-mahti|FIN|Mahti and Puhti||Mahti;Puhti;CSC Finland\n"
    "site-marconi100|ITA|Marconi100|IT-NO|\n"
    "site-marenostrum|ESP|MareNostrum||MareNostrum 4;Barcelona Supercomputing Center;BSC\n"
    "site-marenostrum-5|ESP|MareNostrum 5||\n"
    "site-meluxina|LUX|MeluXina||\n"
    "site-oak-ridge|USA|Oak Ridge (OLCF)|US-TN|Oak Ridge National Laboratory;ORNL;Summit supercomputer;OLCF;Oak Ridge\n"
    "site-olivia|NOR|Olivia and Betzy||Betzy;Sigma2\n"
    "site-perlmutter|USA|Perlmutter|US-CA|NERSC;Cori supercomputer;Lawrence Berkeley National Laboratory\n"
    "site-raven|DEU|Raven (MPCDF)||MPCDF\n"
    "site-santos-dumont|BRA|Santos Dumont|BR-CS|LNCC\n"
    "site-selene|USA|Selene (NVIDIA)|US-CA|Selene supercomputer;NVIDIA Selene\n"
    "site-setonix|AUS|Setonix|AU-WA|Pawsey\n"
    "site-shaheen|SAU|Shaheen||KAUST\n"
    "site-snellius|NLD|Snellius||SURF;SURFsara;Lisa cluster\n"
    "site-stampede|USA|Frontera and Stampede (TACC)|US-TX|TACC;Frontera;Stampede2;Stampede3;Lonestar6;Vista supercomputer\n"
    "site-tsubame|JPN|TSUBAME|JP-TK|TSUBAME4;Tokyo Tech cluster\n"
    "site-vega|SVN|Vega (Maribor)||Vega supercomputer\n";

constexpr SiteRow kSiteNumbers[] = {
    {0, 0, 0},  // site-abci
    {0, 0, 0},  // site-adastra
    {0, 0, 0},  // site-alps
    {0, 0, 0},  // site-aurora
    {0, 0, 0},  // site-beluga
    {0, 0, 0},  // site-berzelius
    {0, 0, 0},  // site-cambridge-csd3
    {0, 0, 0},  // site-cedar
    {0, 0, 0},  // site-colossus
    {0, 0, 0},  // site-dardel
    {0, 0, 0},  // site-delta
    {0, 0, 0},  // site-deucalion
    {0, 0, 0},  // site-discoverer
    {0, 0, 0},  // site-el-capitan
    {105, 12, 0},  // site-frontier
    {0, 0, 0},  // site-fugaku
    {0, 0, 0},  // site-gadi
    {0, 0, 0},  // site-graham
    {0, 0, 0},  // site-hawk
    {0, 0, 0},  // site-isambard-ai
    {120, 13, 0},  // site-jean-zay
    {0, 0, 0},  // site-jupiter
    {0, 0, 0},  // site-karolina
    {0, 0, 0},  // site-leonardo
    {0, 0, 0},  // site-levante
    {0, 0, 0},  // site-lumi
    {0, 0, 0},  // site-mahti
    {0, 0, 0},  // site-marconi100
    {0, 0, 0},  // site-marenostrum
    {108, 14, 0},  // site-marenostrum-5
    {0, 0, 0},  // site-meluxina
    {0, 0, 0},  // site-oak-ridge
    {0, 0, 0},  // site-olivia
    {0, 0, 0},  // site-perlmutter
    {0, 0, 0},  // site-raven
    {0, 0, 0},  // site-santos-dumont
    {0, 0, 0},  // site-selene
    {0, 0, 0},  // site-setonix
    {0, 0, 0},  // site-shaheen
    {0, 0, 0},  // site-snellius
    {0, 0, 0},  // site-stampede
    {0, 0, 0},  // site-tsubame
    {0, 0, 0},  // site-vega
};

// id|name|aliases
constexpr std::string_view kProviderText =
    "aws|AWS|amazon;amazon web services;ec2;sagemaker;aws lambda\n"
    "azure|Azure|microsoft;azureml\n"
    "colab|Colab|google colab;colaboratory;google colaboratory\n"
    "coreweave|CoreWeave|\n"
    "crusoe|Crusoe|\n"
    "gcp|Google Cloud|google;gce;gke\n"
    "hetzner|Hetzner|\n"
    "huggingface|Hugging Face|hf spaces;autotrain\n"
    "kaggle|Kaggle|\n"
    "lambda|Lambda|\n"
    "lightningai|Lightning AI|\n"
    "modal|Modal|\n"
    "nebius|Nebius|\n"
    "oci|Oracle Cloud|oracle\n"
    "ovh|OVHcloud|\n"
    "paperspace|Paperspace|\n"
    "runpod|RunPod|\n"
    "scaleway|Scaleway|\n"
    "studiolab|SageMaker Studio Lab|amazon sagemaker studio lab\n"
    "togetherai|Together AI|\n"
    "vastai|Vast.ai|\n";

constexpr ProviderRow kProviderNumbers[] = {
    {115, 15, false},  // aws
    {117, 16, false},  // azure
    {0, 0, true},  // colab
    {0, 0, true},  // coreweave
    {0, 0, true},  // crusoe
    {109, 17, false},  // gcp
    {0, 0, false},  // hetzner
    {0, 0, true},  // huggingface
    {0, 0, true},  // kaggle
    {0, 0, true},  // lambda
    {0, 0, true},  // lightningai
    {0, 0, true},  // modal
    {0, 0, true},  // nebius
    {0, 0, false},  // oci
    {129, 18, false},  // ovh
    {0, 0, true},  // paperspace
    {0, 0, true},  // runpod
    {0, 0, false},  // scaleway
    {0, 0, true},  // studiolab
    {0, 0, true},  // togetherai
    {0, 0, true},  // vastai
};

// id, empty where it is the provider's with the folded location|country|zone|location|city|aliases
constexpr std::string_view kCloudText =
    "aws-af-south-1|ZAF||Cape Town||Africa (Cape Town)\n"
    "aws-ap-east-1|HKG||Hong Kong||Asia Pacific (Hong Kong)\n"
    "aws-ap-east-2|TWN||Taipei||Asia Pacific (Taipei)\n"
    "aws-ap-northeast-1|JPN|JP-TK|Tokyo||Asia Pacific (Tokyo)\n"
    "aws-ap-northeast-2|KOR||Seoul||Asia Pacific (Seoul)\n"
    "aws-ap-northeast-3|JPN|JP-KN|Osaka||Asia Pacific (Osaka)\n"
    "aws-ap-south-1|IND|IN-WE|Mumbai||Asia Pacific (Mumbai)\n"
    "aws-ap-south-2|IND|IN-SO|Hyderabad\n"
    "aws-ap-southeast-1|SGP||Singapore||Asia Pacific (Singapore)\n"
    "aws-ap-southeast-2|AUS|AU-NSW|Sydney||Asia Pacific (Sydney)\n"
    "aws-ap-southeast-3|IDN||Jakarta\n"
    "aws-ap-southeast-4|AUS|AU-VIC|Melbourne\n"
    "aws-ap-southeast-5|MYS|MY-WM|Malaysia\n"
    "aws-ap-southeast-6|NZL||New Zealand\n"
    "aws-ap-southeast-7|THA||Thailand\n"
    "aws-ca-central-1|CAN|CA-QC|Montreal||Canada (Central)\n"
    "aws-ca-west-1|CAN|CA-AB|Calgary\n"
    "aws-cn-north-1|CHN|CN-BJ|Beijing\n"
    "aws-cn-northwest-1|CHN|CN-NX|Ningxia\n"
    "aws-eu-central-1|DEU||Frankfurt||EU (Frankfurt);Europe (Frankfurt)\n"
    "aws-eu-central-2|CHE||Zurich||Europe (Zurich)\n"
    "aws-eu-north-1|SWE|SE-SE3|Stockholm||EU (Stockholm);Europe (Stockholm)\n"
    "aws-eu-south-1|ITA|IT-NO|Milan||EU (Milan);Europe (Milan)\n"
    "aws-eu-south-2|ESP||Spain||Europe (Spain)\n"
    "aws-eu-west-1|IRL||Ireland||EU (Ireland);Europe (Ireland)\n"
    "aws-eu-west-2|GBR||London||EU (London);Europe (London)\n"
    "aws-eu-west-3|FRA||Paris||EU (Paris);Europe (Paris)\n"
    "aws-eusc-de-east-1|DEU||Germany||AWS European Sovereign Cloud\n"
    "aws-il-central-1|ISR||Tel Aviv\n"
    "aws-me-central-1|ARE||United Arab Emirates\n"
    "aws-me-south-1|BHR||Bahrain||Middle East (Bahrain)\n"
    "aws-me-west-1|SAU||Saudi Arabia\n"
    "aws-mx-central-1|MEX||Querétaro\n"
    "aws-sa-east-1|BRA|BR-CS|São Paulo||South America (Sao Paulo)\n"
    "aws-sa-west-1|CHL||Chile\n"
    "aws-us-east-1|USA|US-MIDA-PJM|Northern Virginia||US East (N. Virginia)\n"
    "aws-us-east-2|USA|US-MIDA-PJM|Ohio||US East (Ohio)\n"
    "aws-us-gov-east-1|USA|US-MIDA-PJM|GovCloud US East||GovCloud (US East);AWS GovCloud (US East)\n"
    "aws-us-gov-west-1|USA|US-NW-BPAT|GovCloud US West||GovCloud (US West);AWS GovCloud (US West)\n"
    "aws-us-west-1|USA|US-CAL-CISO|Northern California||US West (N. California)\n"
    "aws-us-west-2|USA|US-NW-PACW|Oregon||US West (Oregon)\n"
    "|AUS|AU-NSW|Australia Central\n"
    "|AUS|AU-NSW|Australia Central 2\n"
    "|AUS|AU-NSW|Australia East|Sydney\n"
    "|AUS|AU-VIC|Australia Southeast|Melbourne\n"
    "|AUT||Austria East\n"
    "|BEL||Belgium Central\n"
    "|BRA|BR-CS|Brazil South|Sao Paulo\n"
    "|BRA|BR-CS|Brazil Southeast\n"
    "|CAN|CA-ON|Canada Central|Toronto\n"
    "|CAN|CA-QC|Canada East|Quebec City\n"
    "|IND|IN-WE|Central India|Pune\n"
    "|USA|US-MIDW-MISO|Central US|Iowa\n"
    "|CHL||Chile Central\n"
    "|CHN||China East\n"
    "|CHN||China East 2\n"
    "|CHN||China East 3\n"
    "|CHN||China North\n"
    "|CHN||China North 2\n"
    "|CHN||China North 3\n"
    "|DNK|DK-DK2|Denmark East\n"
    "|HKG||East Asia|Hong Kong\n"
    "|USA|US-MIDA-PJM|East US\n"
    "|USA|US-MIDA-PJM|East US 2\n"
    "|USA|US-SE-SOCO|East US 3\n"
    "|FRA||France Central|Paris\n"
    "|FRA||France South\n"
    "|DEU||Germany North\n"
    "|DEU||Germany West Central|Frankfurt\n"
    "|GRC||Greece Central\n"
    "|IND|IN-SO|India South Central\n"
    "|IDN||Indonesia Central\n"
    "|ISR||Israel Central\n"
    "|ISR||Israel Northwest\n"
    "|ITA|IT-NO|Italy North\n"
    "|JPN|JP-TK|Japan East|Tokyo\n"
    "|JPN|JP-KN|Japan West|Osaka\n"
    "|IND|IN-WE|Jio India Central\n"
    "|IND|IN-WE|Jio India West\n"
    "|KOR||Korea Central|Seoul\n"
    "|KOR||Korea South\n"
    "|MYS|MY-WM|Malaysia West\n"
    "|MEX||Mexico Central\n"
    "|NZL||New Zealand North\n"
    "|USA|US-MIDA-PJM|North Central US|Illinois\n"
    "|IRL||North Europe|Dublin\n"
    "|NOR|NO-NO1|Norway East|Oslo\n"
    "|NOR|NO-NO2|Norway West\n"
    "|POL||Poland Central\n"
    "|QAT||Qatar Central\n"
    "|ZAF||South Africa North\n"
    "|ZAF||South Africa West\n"
    "|USA|US-TEX-ERCO|South Central US|Texas\n"
    "|USA||South Central US 2\n"
    "|SGP||Southeast Asia|Singapore\n"
    "|USA||Southeast US\n"
    "|USA||Southeast US 3\n"
    "|IND|IN-SO|South India|Chennai\n"
    "|USA||Southwest US\n"
    "|ESP||Spain Central\n"
    "|SWE|SE-SE3|Sweden Central|Gävle\n"
    "|SWE|SE-SE4|Sweden South\n"
    "|CHE||Switzerland North|Zurich\n"
    "|CHE||Switzerland West\n"
    "|TWN||Taiwan North\n"
    "|TWN||Taiwan Northwest\n"
    "|ARE||UAE Central\n"
    "|ARE||UAE North\n"
    "|GBR||UK South|London\n"
    "|GBR||UK West\n"
    "|USA|US-IA|US DoD Central\n"
    "|USA|US-VA|US DoD East\n"
    "|USA|US-AZ|US Gov Arizona\n"
    "|USA|US-TX|US Gov Texas\n"
    "|USA|US-VA|US Gov Virginia\n"
    "|USA|US-NW-PACE|West Central US|Wyoming\n"
    "|NLD||West Europe|Amsterdam\n"
    "|IND|IN-WE|West India\n"
    "|USA|US-CAL-CISO|West US|California\n"
    "|USA|US-NW-BPAT|West US 2|Washington\n"
    "|USA|US-SW-AZPS|West US 3|Arizona\n"
    "coreweave-atl2|USA|US-GA\n"
    "coreweave-atl4|USA|US-GA\n"
    "coreweave-ca-east-01|CAN|CA-ON\n"
    "coreweave-eu-north-01|SWE|SE-SE3\n"
    "coreweave-eu-north-02|NOR|NO-NO2\n"
    "coreweave-eu-north-04|SWE|SE-SE3\n"
    "coreweave-eu-north-05|DNK|DK-DK2\n"
    "coreweave-eu-south-03|ESP\n"
    "coreweave-eu-south-04|ESP\n"
    "coreweave-eu-west-01|GBR\n"
    "coreweave-eu-west-02|GBR\n"
    "coreweave-las1|USA|US-NW-NEVP|Las Vegas\n"
    "coreweave-lga1|USA|US-MIDA-PJM|Weehawken\n"
    "coreweave-ord1|USA|US-MIDA-PJM|Chicago\n"
    "coreweave-pdx2|USA|US-OR\n"
    "coreweave-rdu1|USA|US-VA\n"
    "coreweave-rno2|USA|US-NV\n"
    "coreweave-sbn1|USA|US-IN\n"
    "coreweave-us-central-01|USA|US-IL\n"
    "coreweave-us-central-03|USA|US-TX\n"
    "coreweave-us-central-04|USA|US-TX\n"
    "coreweave-us-central-05|USA|US-TX\n"
    "coreweave-us-central-08|USA|US-ND\n"
    "coreweave-us-east-01|USA|US-NY\n"
    "coreweave-us-east-02|USA|US-NJ\n"
    "coreweave-us-east-03|USA|US-PA\n"
    "coreweave-us-east-04|USA|US-VA\n"
    "coreweave-us-east-05|USA|US-GA\n"
    "coreweave-us-east-06|USA|US-OH\n"
    "coreweave-us-east-07|USA|US-OH\n"
    "coreweave-us-east-08|USA|US-OH\n"
    "coreweave-us-east-09|USA|US-GA\n"
    "coreweave-us-east-10|USA|US-MA\n"
    "coreweave-us-east-11|USA|US-NC\n"
    "coreweave-us-east-13|USA|US-MI\n"
    "coreweave-us-east-14|USA|US-NJ\n"
    "coreweave-us-west-01|USA|US-NV\n"
    "coreweave-us-west-04|USA|US-AZ\n"
    "coreweave-us-west-09|USA|US-WA\n"
    "crusoe-eu-iceland1|ISL||Iceland\n"
    "crusoe-us-east1|USA|US-VA|Virginia\n"
    "crusoe-us-northcentral1|USA\n"
    "crusoe-us-southcentral1|USA|US-TX|Texas\n"
    "gcp-africa-south1|ZAF||Johannesburg\n"
    "gcp-asia-east1|TWN||Taiwan\n"
    "gcp-asia-east2|HKG||Hong Kong\n"
    "gcp-asia-northeast1|JPN|JP-TK|Tokyo\n"
    "gcp-asia-northeast2|JPN|JP-KN|Osaka\n"
    "gcp-asia-northeast3|KOR||Seoul\n"
    "gcp-asia-south1|IND|IN-WE|Mumbai\n"
    "gcp-asia-south2|IND|IN-NO|Delhi\n"
    "gcp-asia-southeast1|SGP||Singapore\n"
    "gcp-asia-southeast2|IDN||Jakarta\n"
    "gcp-asia-southeast3|THA||Bangkok\n"
    "gcp-australia-southeast1|AUS|AU-NSW|Sydney\n"
    "gcp-australia-southeast2|AUS|AU-VIC|Melbourne\n"
    "gcp-europe-central2|POL||Warsaw\n"
    "gcp-europe-north1|FIN||Finland\n"
    "gcp-europe-north2|SWE|SE-SE3|Stockholm\n"
    "gcp-europe-southwest1|ESP||Madrid\n"
    "gcp-europe-west1|BEL||Belgium\n"
    "gcp-europe-west10|DEU||Berlin\n"
    "gcp-europe-west12|ITA|IT-NO|Turin\n"
    "gcp-europe-west2|GBR||London\n"
    "gcp-europe-west3|DEU||Frankfurt\n"
    "gcp-europe-west4|NLD||Eemshaven\n"
    "gcp-europe-west6|CHE||Zürich\n"
    "gcp-europe-west8|ITA|IT-NO|Milan\n"
    "gcp-europe-west9|FRA||Paris\n"
    "gcp-me-central1|QAT||Doha\n"
    "gcp-me-central2|SAU||Dammam\n"
    "gcp-me-west1|ISR||Tel Aviv\n"
    "gcp-northamerica-northeast1|CAN|CA-QC|Montréal\n"
    "gcp-northamerica-northeast2|CAN|CA-ON|Toronto\n"
    "gcp-northamerica-south1|MEX||Mexico\n"
    "gcp-southamerica-east1|BRA|BR-CS|São Paulo\n"
    "gcp-southamerica-west1|CHL||Santiago\n"
    "gcp-us-central1|USA|US-CENT-SWPP|Iowa\n"
    "gcp-us-central2|USA|US-CENT-SWPP|Oklahoma\n"
    "gcp-us-east1|USA|US-CAR-SCEG|South Carolina\n"
    "gcp-us-east2|USA|US-SE-SOCO|Georgia\n"
    "gcp-us-east4|USA|US-MIDA-PJM|Northern Virginia\n"
    "gcp-us-east5|USA|US-MIDA-PJM|Columbus\n"
    "gcp-us-south1|USA|US-TEX-ERCO|Dallas\n"
    "gcp-us-west1|USA|US-NW-PACW|Oregon\n"
    "gcp-us-west2|USA|US-CAL-CISO|Los Angeles\n"
    "gcp-us-west3|USA|US-NW-PACE|Salt Lake City\n"
    "gcp-us-west4|USA|US-NW-NEVP|Las Vegas\n"
    "hetzner-ash|USA|US-MIDA-PJM|Ashburn\n"
    "hetzner-fsn1|DEU||Falkenstein\n"
    "hetzner-hel1|FIN||Helsinki\n"
    "hetzner-hil|USA|US-NW-PGE|Hillsboro\n"
    "hetzner-nbg1|DEU||Nuremberg\n"
    "hetzner-sin|SGP||Singapore\n"
    "lambda-asia-northeast-1|JPN|JP-KN|Osaka\n"
    "lambda-asia-northeast-2|JPN|JP-TK|Tokyo\n"
    "lambda-asia-south-1|IND||India\n"
    "lambda-australia-east-1|AUS||Australia\n"
    "lambda-europe-central-1|DEU||Germany\n"
    "lambda-me-west-1|ISR||Israel\n"
    "lambda-us-east-1|USA|US-VA|Virginia\n"
    "lambda-us-east-2|USA|US-DC|Washington, D.C.\n"
    "lambda-us-east-3|USA|US-DC|Washington, D.C.\n"
    "lambda-us-midwest-1|USA|US-IL|Illinois\n"
    "lambda-us-south-1|USA|US-TX|Texas\n"
    "lambda-us-south-2|USA|US-TX|Texas\n"
    "lambda-us-south-3|USA|US-TX|Texas\n"
    "lambda-us-west-1|USA|US-CA|California\n"
    "lambda-us-west-2|USA|US-AZ|Arizona\n"
    "lambda-us-west-3|USA|US-UT|Utah\n"
    "nebius-eu-north1|FIN||Finland\n"
    "nebius-eu-north2|ISL||Iceland\n"
    "nebius-eu-west1|FRA||Paris\n"
    "nebius-me-west1|ISR||Israel\n"
    "nebius-uk-south1|GBR||United Kingdom\n"
    "nebius-us-central1|USA||Kansas City\n"
    "oci-af-casablanca-1|MAR\n"
    "oci-af-johannesburg-1|ZAF\n"
    "oci-ap-batam-1|IDN\n"
    "oci-ap-chuncheon-1|KOR\n"
    "oci-ap-delhi-1|IND|IN-NO\n"
    "oci-ap-hyderabad-1|IND|IN-SO\n"
    "oci-ap-kulai-2|MYS|MY-WM\n"
    "oci-ap-melbourne-1|AUS|AU-VIC\n"
    "oci-ap-mumbai-1|IND|IN-WE\n"
    "oci-ap-osaka-1|JPN|JP-KN\n"
    "oci-ap-seoul-1|KOR\n"
    "oci-ap-singapore-1|SGP\n"
    "oci-ap-singapore-2|SGP\n"
    "oci-ap-sydney-1|AUS|AU-NSW\n"
    "oci-ap-tokyo-1|JPN|JP-TK\n"
    "oci-ca-montreal-1|CAN|CA-QC\n"
    "oci-ca-toronto-1|CAN|CA-ON\n"
    "oci-eu-amsterdam-1|NLD\n"
    "oci-eu-frankfurt-1|DEU\n"
    "oci-eu-madrid-1|ESP\n"
    "oci-eu-madrid-3|ESP\n"
    "oci-eu-marseille-1|FRA\n"
    "oci-eu-milan-1|ITA|IT-NO\n"
    "oci-eu-paris-1|FRA\n"
    "oci-eu-stockholm-1|SWE|SE-SE3\n"
    "oci-eu-turin-1|ITA|IT-NO\n"
    "oci-eu-zurich-1|CHE\n"
    "oci-il-jerusalem-1|ISR\n"
    "oci-me-abudhabi-1|ARE\n"
    "oci-me-dubai-1|ARE\n"
    "oci-me-jeddah-1|SAU\n"
    "oci-me-riyadh-1|SAU\n"
    "oci-mx-monterrey-1|MEX\n"
    "oci-mx-queretaro-1|MEX\n"
    "oci-sa-bogota-1|COL\n"
    "oci-sa-santiago-1|CHL\n"
    "oci-sa-saopaulo-1|BRA|BR-CS\n"
    "oci-sa-valparaiso-1|CHL\n"
    "oci-sa-vinhedo-1|BRA|BR-CS\n"
    "oci-uk-cardiff-1|GBR\n"
    "oci-uk-london-1|GBR\n"
    "oci-us-ashburn-1|USA|US-VA\n"
    "oci-us-chicago-1|USA|US-IL\n"
    "oci-us-phoenix-1|USA|US-AZ\n"
    "oci-us-saltlake-2|USA|US-UT\n"
    "oci-us-sanjose-1|USA|US-CA\n"
    "ovh-au-sydney|AUS|AU-NSW|Sydney\n"
    "ovh-ca-beauharnois|CAN|CA-QC|Beauharnois\n"
    "ovh-ca-toronto|CAN|CA-ON|Toronto\n"
    "ovh-de-frankfurt|DEU||Frankfurt\n"
    "ovh-fr-gravelines|FRA||Gravelines\n"
    "ovh-fr-paris|FRA||Paris\n"
    "ovh-fr-roubaix|FRA||Roubaix\n"
    "ovh-fr-strasbourg|FRA||Strasbourg\n"
    "ovh-gb-london|GBR||London\n"
    "ovh-ie-dublin|IRL||Dublin\n"
    "ovh-in-mumbai|IND|IN-WE|Mumbai\n"
    "ovh-pl-warsaw|POL||Warsaw\n"
    "ovh-sg-singapore|SGP||Singapore\n"
    "ovh-us-hillsboro|USA|US-NW-BPAT|Hillsboro\n"
    "ovh-us-vint-hill|USA|US-MIDA-PJM|Vint Hill||OVH Vint Hill;OVHcloud Vint Hill;Vint Hill\n"
    "paperspace-ams1|NLD\n"
    "paperspace-ca1|USA|US-CA\n"
    "paperspace-ny2|USA|US-NY\n"
    "runpod-ap-in-1|IND\n"
    "runpod-ap-in-2|IND\n"
    "runpod-ap-jp-1|JPN\n"
    "runpod-ca-mtl-1|CAN|CA-QC\n"
    "runpod-ca-mtl-2|CAN|CA-QC\n"
    "runpod-ca-mtl-3|CAN|CA-QC\n"
    "runpod-ca-mtl-4|CAN|CA-QC\n"
    "runpod-eu-cz-1|CZE\n"
    "runpod-eu-dk-1|DNK\n"
    "runpod-eu-fr-1|FRA\n"
    "runpod-eu-nl-1|NLD\n"
    "runpod-eu-ro-1|ROU\n"
    "runpod-eu-se-1|SWE\n"
    "runpod-eu-se-2|SWE\n"
    "runpod-eur-is-1|ISL\n"
    "runpod-eur-is-2|ISL\n"
    "runpod-eur-is-3|ISL\n"
    "runpod-eur-is-4|ISL\n"
    "runpod-eur-is-5|ISL\n"
    "runpod-eur-no-1|NOR\n"
    "runpod-eur-no-2|NOR\n"
    "runpod-oc-au-1|AUS\n"
    "runpod-sea-sg-1|SGP\n"
    "runpod-us-ca-1|USA|US-CA\n"
    "runpod-us-ca-2|USA|US-CA\n"
    "runpod-us-de-1|USA|US-DE\n"
    "runpod-us-ga-1|USA|US-GA\n"
    "runpod-us-ga-2|USA|US-GA\n"
    "runpod-us-il-1|USA|US-IL\n"
    "runpod-us-ks-1|USA|US-KS\n"
    "runpod-us-ks-2|USA|US-KS\n"
    "runpod-us-ks-3|USA|US-KS\n"
    "runpod-us-md-1|USA|US-MD\n"
    "runpod-us-mo-1|USA|US-MO\n"
    "runpod-us-mo-2|USA|US-MO\n"
    "runpod-us-nc-1|USA|US-NC\n"
    "runpod-us-nc-2|USA|US-NC\n"
    "runpod-us-ne-1|USA|US-NE\n"
    "runpod-us-or-1|USA|US-OR\n"
    "runpod-us-or-2|USA|US-OR\n"
    "runpod-us-pa-1|USA|US-PA\n"
    "runpod-us-tx-1|USA|US-TX\n"
    "runpod-us-tx-2|USA|US-TX\n"
    "runpod-us-tx-3|USA|US-TX\n"
    "runpod-us-tx-4|USA|US-TX\n"
    "runpod-us-tx-5|USA|US-TX\n"
    "runpod-us-tx-6|USA|US-TX\n"
    "runpod-us-wa-1|USA|US-WA\n"
    "scaleway-fr-par|FRA||Paris\n"
    "scaleway-nl-ams|NLD||Amsterdam\n"
    "scaleway-pl-waw|POL||Warsaw\n";

constexpr CloudRow kCloudNumbers[] = {
    {0, 124, 19, 0},  // aws-af-south-1
    {0, 0, 0, 0},  // aws-ap-east-1
    {0, 0, 0, 0},  // aws-ap-east-2
    {0, 127, 19, 0},  // aws-ap-northeast-1
    {0, 0, 0, 0},  // aws-ap-northeast-2
    {0, 0, 0, 0},  // aws-ap-northeast-3
    {0, 142, 19, 0},  // aws-ap-south-1
    {0, 146, 19, 0},  // aws-ap-south-2
    {0, 132, 19, 0},  // aws-ap-southeast-1
    {0, 116, 19, 0},  // aws-ap-southeast-2
    {0, 140, 19, 0},  // aws-ap-southeast-3
    {0, 107, 19, 0},  // aws-ap-southeast-4
    {0, 0, 0, 0},  // aws-ap-southeast-5
    {0, 0, 0, 0},  // aws-ap-southeast-6
    {0, 0, 0, 0},  // aws-ap-southeast-7
    {0, 119, 19, 0},  // aws-ca-central-1
    {0, 117, 19, 0},  // aws-ca-west-1
    {0, 0, 0, 0},  // aws-cn-north-1
    {0, 125, 19, 0},  // aws-cn-northwest-1
    {0, 135, 19, 0},  // aws-eu-central-1
    {0, 0, 0, 0},  // aws-eu-central-2
    {0, 110, 19, 0},  // aws-eu-north-1
    {0, 0, 0, 0},  // aws-eu-south-1
    {0, 109, 19, 0},  // aws-eu-south-2
    {0, 111, 19, 0},  // aws-eu-west-1
    {0, 0, 0, 0},  // aws-eu-west-2
    {0, 0, 0, 0},  // aws-eu-west-3
    {0, 0, 0, 0},  // aws-eusc-de-east-1
    {0, 0, 0, 0},  // aws-il-central-1
    {0, 127, 19, 0},  // aws-me-central-1
    {0, 133, 19, 0},  // aws-me-south-1
    {0, 0, 0, 0},  // aws-me-west-1
    {0, 0, 0, 0},  // aws-mx-central-1
    {0, 117, 19, 0},  // aws-sa-east-1
    {0, 0, 0, 0},  // aws-sa-west-1
    {0, 115, 19, 0},  // aws-us-east-1
    {0, 113, 19, 0},  // aws-us-east-2
    {0, 0, 0, 0},  // aws-us-gov-east-1
    {0, 0, 0, 0},  // aws-us-gov-west-1
    {0, 118, 19, 0},  // aws-us-west-1
    {0, 112, 19, 0},  // aws-us-west-2
    {1, 0, 0, 0},  // azure-australiacentral
    {1, 0, 0, 0},  // azure-australiacentral2
    {1, 112, 20, 0},  // azure-australiaeast
    {1, 112, 20, 0},  // azure-australiasoutheast
    {1, 112, 20, 0},  // azure-austriaeast
    {1, 0, 0, 0},  // azure-belgiumcentral
    {1, 112, 20, 0},  // azure-brazilsouth
    {1, 0, 0, 0},  // azure-brazilsoutheast
    {1, 0, 0, 0},  // azure-canadacentral
    {1, 0, 0, 0},  // azure-canadaeast
    {1, 0, 0, 0},  // azure-centralindia
    {1, 116, 21, 0},  // azure-centralus
    {1, 0, 0, 0},  // azure-chilecentral
    {1, 0, 0, 0},  // azure-chinaeast
    {1, 0, 0, 0},  // azure-chinaeast2
    {1, 0, 0, 0},  // azure-chinaeast3
    {1, 0, 0, 0},  // azure-chinanorth
    {1, 0, 0, 0},  // azure-chinanorth2
    {1, 0, 0, 0},  // azure-chinanorth3
    {1, 116, 20, 0},  // azure-denmarkeast
    {1, 0, 0, 0},  // azure-eastasia
    {1, 114, 21, 0},  // azure-eastus
    {1, 114, 21, 0},  // azure-eastus2
    {1, 112, 20, 0},  // azure-eastus3
    {1, 0, 0, 0},  // azure-francecentral
    {1, 0, 0, 0},  // azure-francesouth
    {1, 0, 0, 0},  // azure-germanynorth
    {1, 0, 0, 0},  // azure-germanywestcentral
    {1, 112, 20, 0},  // azure-greececentral
    {1, 143, 20, 0},  // azure-indiasouthcentral
    {1, 0, 0, 0},  // azure-indonesiacentral
    {1, 0, 0, 0},  // azure-israelcentral
    {1, 0, 0, 0},  // azure-israelnorthwest
    {1, 112, 20, 0},  // azure-italynorth
    {1, 0, 0, 0},  // azure-japaneast
    {1, 0, 0, 0},  // azure-japanwest
    {1, 0, 0, 0},  // azure-jioindiacentral
    {1, 0, 0, 0},  // azure-jioindiawest
    {1, 0, 0, 0},  // azure-koreacentral
    {1, 0, 0, 0},  // azure-koreasouth
    {1, 0, 0, 0},  // azure-malaysiawest
    {1, 112, 20, 0},  // azure-mexicocentral
    {1, 112, 20, 0},  // azure-newzealandnorth
    {1, 135, 21, 0},  // azure-northcentralus
    {1, 119, 21, 0},  // azure-northeurope
    {1, 0, 0, 0},  // azure-norwayeast
    {1, 0, 0, 0},  // azure-norwaywest
    {1, 112, 20, 0},  // azure-polandcentral
    {1, 0, 0, 0},  // azure-qatarcentral
    {1, 0, 0, 0},  // azure-southafricanorth
    {1, 0, 0, 0},  // azure-southafricawest
    {1, 128, 21, 0},  // azure-southcentralus
    {1, 0, 0, 0},  // azure-southcentralus2
    {1, 134, 21, 0},  // azure-southeastasia
    {1, 0, 0, 0},  // azure-southeastus
    {1, 0, 0, 0},  // azure-southeastus3
    {1, 0, 0, 0},  // azure-southindia
    {1, 0, 0, 0},  // azure-southwestus
    {1, 112, 20, 0},  // azure-spaincentral
    {1, 116, 21, 0},  // azure-swedencentral
    {1, 0, 0, 0},  // azure-swedensouth
    {1, 0, 0, 0},  // azure-switzerlandnorth
    {1, 0, 0, 0},  // azure-switzerlandwest
    {1, 120, 20, 0},  // azure-taiwannorth
    {1, 0, 0, 0},  // azure-taiwannorthwest
    {1, 0, 0, 0},  // azure-uaecentral
    {1, 0, 0, 0},  // azure-uaenorth
    {1, 0, 0, 0},  // azure-uksouth
    {1, 0, 0, 0},  // azure-ukwest
    {1, 0, 0, 0},  // azure-usdodcentral
    {1, 0, 0, 0},  // azure-usdodeast
    {1, 0, 0, 0},  // azure-usgovarizona
    {1, 0, 0, 0},  // azure-usgovtexas
    {1, 0, 0, 0},  // azure-usgovvirginia
    {1, 111, 21, 0},  // azure-westcentralus
    {1, 114, 21, 0},  // azure-westeurope
    {1, 0, 0, 0},  // azure-westindia
    {1, 115, 21, 0},  // azure-westus
    {1, 0, 0, 0},  // azure-westus2
    {1, 118, 21, 0},  // azure-westus3
    {3, 0, 0, 0},  // coreweave-atl2
    {3, 0, 0, 0},  // coreweave-atl4
    {3, 0, 0, 0},  // coreweave-ca-east-01
    {3, 0, 0, 0},  // coreweave-eu-north-01
    {3, 0, 0, 0},  // coreweave-eu-north-02
    {3, 0, 0, 0},  // coreweave-eu-north-04
    {3, 0, 0, 0},  // coreweave-eu-north-05
    {3, 0, 0, 0},  // coreweave-eu-south-03
    {3, 0, 0, 0},  // coreweave-eu-south-04
    {3, 0, 0, 0},  // coreweave-eu-west-01
    {3, 0, 0, 0},  // coreweave-eu-west-02
    {3, 0, 0, 0},  // coreweave-las1
    {3, 0, 0, 0},  // coreweave-lga1
    {3, 0, 0, 0},  // coreweave-ord1
    {3, 0, 0, 0},  // coreweave-pdx2
    {3, 0, 0, 0},  // coreweave-rdu1
    {3, 0, 0, 0},  // coreweave-rno2
    {3, 0, 0, 0},  // coreweave-sbn1
    {3, 0, 0, 0},  // coreweave-us-central-01
    {3, 0, 0, 0},  // coreweave-us-central-03
    {3, 0, 0, 0},  // coreweave-us-central-04
    {3, 0, 0, 0},  // coreweave-us-central-05
    {3, 0, 0, 0},  // coreweave-us-central-08
    {3, 0, 0, 0},  // coreweave-us-east-01
    {3, 0, 0, 0},  // coreweave-us-east-02
    {3, 0, 0, 0},  // coreweave-us-east-03
    {3, 0, 0, 0},  // coreweave-us-east-04
    {3, 0, 0, 0},  // coreweave-us-east-05
    {3, 0, 0, 0},  // coreweave-us-east-06
    {3, 0, 0, 0},  // coreweave-us-east-07
    {3, 0, 0, 0},  // coreweave-us-east-08
    {3, 0, 0, 0},  // coreweave-us-east-09
    {3, 0, 0, 0},  // coreweave-us-east-10
    {3, 0, 0, 0},  // coreweave-us-east-11
    {3, 0, 0, 0},  // coreweave-us-east-13
    {3, 0, 0, 0},  // coreweave-us-east-14
    {3, 0, 0, 0},  // coreweave-us-west-01
    {3, 0, 0, 0},  // coreweave-us-west-04
    {3, 0, 0, 0},  // coreweave-us-west-09
    {4, 0, 0, 0},  // crusoe-eu-iceland1
    {4, 0, 0, 22},  // crusoe-us-east1
    {4, 0, 0, 0},  // crusoe-us-northcentral1
    {4, 0, 0, 22},  // crusoe-us-southcentral1
    {5, 0, 0, 0},  // gcp-africa-south1
    {5, 112, 23, 0},  // gcp-asia-east1
    {5, 0, 0, 0},  // gcp-asia-east2
    {5, 0, 0, 0},  // gcp-asia-northeast1
    {5, 0, 0, 0},  // gcp-asia-northeast2
    {5, 0, 0, 0},  // gcp-asia-northeast3
    {5, 0, 0, 0},  // gcp-asia-south1
    {5, 0, 0, 0},  // gcp-asia-south2
    {5, 116, 23, 0},  // gcp-asia-southeast1
    {5, 0, 0, 0},  // gcp-asia-southeast2
    {5, 0, 0, 0},  // gcp-asia-southeast3
    {5, 0, 0, 0},  // gcp-australia-southeast1
    {5, 0, 0, 0},  // gcp-australia-southeast2
    {5, 0, 0, 0},  // gcp-europe-central2
    {5, 109, 23, 0},  // gcp-europe-north1
    {5, 0, 0, 0},  // gcp-europe-north2
    {5, 0, 0, 0},  // gcp-europe-southwest1
    {5, 109, 23, 0},  // gcp-europe-west1
    {5, 0, 0, 0},  // gcp-europe-west10
    {5, 0, 0, 0},  // gcp-europe-west12
    {5, 0, 0, 0},  // gcp-europe-west2
    {5, 0, 0, 0},  // gcp-europe-west3
    {5, 107, 23, 0},  // gcp-europe-west4
    {5, 0, 0, 0},  // gcp-europe-west6
    {5, 0, 0, 0},  // gcp-europe-west8
    {5, 0, 0, 0},  // gcp-europe-west9
    {5, 0, 0, 0},  // gcp-me-central1
    {5, 0, 0, 0},  // gcp-me-central2
    {5, 0, 0, 0},  // gcp-me-west1
    {5, 0, 0, 0},  // gcp-northamerica-northeast1
    {5, 0, 0, 0},  // gcp-northamerica-northeast2
    {5, 0, 0, 0},  // gcp-northamerica-south1
    {5, 0, 0, 0},  // gcp-southamerica-east1
    {5, 112, 23, 0},  // gcp-southamerica-west1
    {5, 110, 23, 0},  // gcp-us-central1
    {5, 0, 0, 24},  // gcp-us-central2
    {5, 110, 23, 0},  // gcp-us-east1
    {5, 0, 0, 24},  // gcp-us-east2
    {5, 109, 23, 0},  // gcp-us-east4
    {5, 109, 25, 0},  // gcp-us-east5
    {5, 112, 23, 0},  // gcp-us-south1
    {5, 107, 23, 0},  // gcp-us-west1
    {5, 0, 0, 0},  // gcp-us-west2
    {5, 0, 0, 0},  // gcp-us-west3
    {5, 108, 23, 0},  // gcp-us-west4
    {6, 0, 0, 22},  // hetzner-ash
    {6, 0, 0, 22},  // hetzner-fsn1
    {6, 0, 0, 22},  // hetzner-hel1
    {6, 0, 0, 22},  // hetzner-hil
    {6, 0, 0, 22},  // hetzner-nbg1
    {6, 0, 0, 0},  // hetzner-sin
    {9, 0, 0, 22},  // lambda-asia-northeast-1
    {9, 0, 0, 22},  // lambda-asia-northeast-2
    {9, 0, 0, 22},  // lambda-asia-south-1
    {9, 0, 0, 22},  // lambda-australia-east-1
    {9, 0, 0, 22},  // lambda-europe-central-1
    {9, 0, 0, 22},  // lambda-me-west-1
    {9, 0, 0, 22},  // lambda-us-east-1
    {9, 0, 0, 22},  // lambda-us-east-2
    {9, 0, 0, 22},  // lambda-us-east-3
    {9, 0, 0, 0},  // lambda-us-midwest-1
    {9, 0, 0, 0},  // lambda-us-south-1
    {9, 0, 0, 22},  // lambda-us-south-2
    {9, 0, 0, 22},  // lambda-us-south-3
    {9, 0, 0, 0},  // lambda-us-west-1
    {9, 0, 0, 22},  // lambda-us-west-2
    {9, 0, 0, 0},  // lambda-us-west-3
    {12, 0, 0, 22},  // nebius-eu-north1
    {12, 0, 0, 22},  // nebius-eu-north2
    {12, 0, 0, 22},  // nebius-eu-west1
    {12, 0, 0, 22},  // nebius-me-west1
    {12, 0, 0, 22},  // nebius-uk-south1
    {12, 0, 0, 22},  // nebius-us-central1
    {13, 0, 0, 0},  // oci-af-casablanca-1
    {13, 0, 0, 0},  // oci-af-johannesburg-1
    {13, 0, 0, 0},  // oci-ap-batam-1
    {13, 0, 0, 0},  // oci-ap-chuncheon-1
    {13, 0, 0, 0},  // oci-ap-delhi-1
    {13, 0, 0, 0},  // oci-ap-hyderabad-1
    {13, 0, 0, 0},  // oci-ap-kulai-2
    {13, 0, 0, 0},  // oci-ap-melbourne-1
    {13, 0, 0, 0},  // oci-ap-mumbai-1
    {13, 0, 0, 0},  // oci-ap-osaka-1
    {13, 0, 0, 0},  // oci-ap-seoul-1
    {13, 0, 0, 0},  // oci-ap-singapore-1
    {13, 0, 0, 0},  // oci-ap-singapore-2
    {13, 0, 0, 0},  // oci-ap-sydney-1
    {13, 0, 0, 0},  // oci-ap-tokyo-1
    {13, 0, 0, 0},  // oci-ca-montreal-1
    {13, 0, 0, 0},  // oci-ca-toronto-1
    {13, 0, 0, 0},  // oci-eu-amsterdam-1
    {13, 0, 0, 0},  // oci-eu-frankfurt-1
    {13, 0, 0, 0},  // oci-eu-madrid-1
    {13, 0, 0, 0},  // oci-eu-madrid-3
    {13, 0, 0, 0},  // oci-eu-marseille-1
    {13, 0, 0, 0},  // oci-eu-milan-1
    {13, 0, 0, 0},  // oci-eu-paris-1
    {13, 0, 0, 0},  // oci-eu-stockholm-1
    {13, 0, 0, 0},  // oci-eu-turin-1
    {13, 0, 0, 0},  // oci-eu-zurich-1
    {13, 0, 0, 0},  // oci-il-jerusalem-1
    {13, 0, 0, 0},  // oci-me-abudhabi-1
    {13, 0, 0, 0},  // oci-me-dubai-1
    {13, 0, 0, 0},  // oci-me-jeddah-1
    {13, 0, 0, 0},  // oci-me-riyadh-1
    {13, 0, 0, 0},  // oci-mx-monterrey-1
    {13, 0, 0, 0},  // oci-mx-queretaro-1
    {13, 0, 0, 0},  // oci-sa-bogota-1
    {13, 0, 0, 0},  // oci-sa-santiago-1
    {13, 0, 0, 0},  // oci-sa-saopaulo-1
    {13, 0, 0, 0},  // oci-sa-valparaiso-1
    {13, 0, 0, 0},  // oci-sa-vinhedo-1
    {13, 0, 0, 0},  // oci-uk-cardiff-1
    {13, 0, 0, 0},  // oci-uk-london-1
    {13, 0, 0, 0},  // oci-us-ashburn-1
    {13, 0, 0, 0},  // oci-us-chicago-1
    {13, 0, 0, 0},  // oci-us-phoenix-1
    {13, 0, 0, 0},  // oci-us-saltlake-2
    {13, 0, 0, 0},  // oci-us-sanjose-1
    {14, 0, 0, 0},  // ovh-au-sydney
    {14, 0, 0, 0},  // ovh-ca-beauharnois
    {14, 0, 0, 0},  // ovh-ca-toronto
    {14, 0, 0, 0},  // ovh-de-frankfurt
    {14, 0, 0, 0},  // ovh-fr-gravelines
    {14, 0, 0, 0},  // ovh-fr-paris
    {14, 0, 0, 0},  // ovh-fr-roubaix
    {14, 0, 0, 0},  // ovh-fr-strasbourg
    {14, 0, 0, 0},  // ovh-gb-london
    {14, 0, 0, 0},  // ovh-ie-dublin
    {14, 0, 0, 0},  // ovh-in-mumbai
    {14, 0, 0, 0},  // ovh-pl-warsaw
    {14, 0, 0, 0},  // ovh-sg-singapore
    {14, 0, 0, 0},  // ovh-us-hillsboro
    {14, 0, 0, 0},  // ovh-us-vint-hill
    {15, 0, 0, 0},  // paperspace-ams1
    {15, 0, 0, 0},  // paperspace-ca1
    {15, 0, 0, 0},  // paperspace-ny2
    {16, 0, 0, 0},  // runpod-ap-in-1
    {16, 0, 0, 0},  // runpod-ap-in-2
    {16, 0, 0, 0},  // runpod-ap-jp-1
    {16, 0, 0, 0},  // runpod-ca-mtl-1
    {16, 0, 0, 0},  // runpod-ca-mtl-2
    {16, 0, 0, 0},  // runpod-ca-mtl-3
    {16, 0, 0, 0},  // runpod-ca-mtl-4
    {16, 0, 0, 0},  // runpod-eu-cz-1
    {16, 0, 0, 0},  // runpod-eu-dk-1
    {16, 0, 0, 0},  // runpod-eu-fr-1
    {16, 0, 0, 0},  // runpod-eu-nl-1
    {16, 0, 0, 0},  // runpod-eu-ro-1
    {16, 0, 0, 0},  // runpod-eu-se-1
    {16, 0, 0, 0},  // runpod-eu-se-2
    {16, 0, 0, 0},  // runpod-eur-is-1
    {16, 0, 0, 0},  // runpod-eur-is-2
    {16, 0, 0, 0},  // runpod-eur-is-3
    {16, 0, 0, 0},  // runpod-eur-is-4
    {16, 0, 0, 0},  // runpod-eur-is-5
    {16, 0, 0, 0},  // runpod-eur-no-1
    {16, 0, 0, 0},  // runpod-eur-no-2
    {16, 0, 0, 0},  // runpod-oc-au-1
    {16, 0, 0, 0},  // runpod-sea-sg-1
    {16, 0, 0, 0},  // runpod-us-ca-1
    {16, 0, 0, 0},  // runpod-us-ca-2
    {16, 0, 0, 0},  // runpod-us-de-1
    {16, 0, 0, 0},  // runpod-us-ga-1
    {16, 0, 0, 0},  // runpod-us-ga-2
    {16, 0, 0, 0},  // runpod-us-il-1
    {16, 0, 0, 0},  // runpod-us-ks-1
    {16, 0, 0, 0},  // runpod-us-ks-2
    {16, 0, 0, 0},  // runpod-us-ks-3
    {16, 0, 0, 0},  // runpod-us-md-1
    {16, 0, 0, 0},  // runpod-us-mo-1
    {16, 0, 0, 0},  // runpod-us-mo-2
    {16, 0, 0, 0},  // runpod-us-nc-1
    {16, 0, 0, 0},  // runpod-us-nc-2
    {16, 0, 0, 0},  // runpod-us-ne-1
    {16, 0, 0, 0},  // runpod-us-or-1
    {16, 0, 0, 0},  // runpod-us-or-2
    {16, 0, 0, 0},  // runpod-us-pa-1
    {16, 0, 0, 0},  // runpod-us-tx-1
    {16, 0, 0, 0},  // runpod-us-tx-2
    {16, 0, 0, 0},  // runpod-us-tx-3
    {16, 0, 0, 0},  // runpod-us-tx-4
    {16, 0, 0, 0},  // runpod-us-tx-5
    {16, 0, 0, 0},  // runpod-us-tx-6
    {16, 0, 0, 0},  // runpod-us-wa-1
    {17, 0, 0, 0},  // scaleway-fr-par
    {17, 0, 0, 0},  // scaleway-nl-ams
    {17, 0, 0, 0},  // scaleway-pl-waw
};

constexpr std::string_view kDirectText =
    "AU-ACT\n"
    "AU-NSW\n"
    "AU-NT\n"
    "AU-QLD\n"
    "AU-SA\n"
    "AU-TAS\n"
    "AU-VIC\n"
    "AU-WA\n"
    "AUS\n"
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
    "CN-AH\n"
    "CN-BJ\n"
    "CN-CQ\n"
    "CN-FJ\n"
    "CN-GD\n"
    "CN-GS\n"
    "CN-GX\n"
    "CN-GZ\n"
    "CN-HA\n"
    "CN-HB\n"
    "CN-HE\n"
    "CN-HI\n"
    "CN-HL\n"
    "CN-HN\n"
    "CN-JL\n"
    "CN-JS\n"
    "CN-JX\n"
    "CN-LN\n"
    "CN-NM\n"
    "CN-NX\n"
    "CN-QH\n"
    "CN-SC\n"
    "CN-SD\n"
    "CN-SH\n"
    "CN-SN\n"
    "CN-SX\n"
    "CN-TJ\n"
    "CN-XJ\n"
    "CN-YN\n"
    "CN-ZJ\n"
    "DEU\n"
    "FRA\n"
    "GBR\n"
    "IND\n"
    "JPN\n"
    "ROU\n"
    "US-AK\n"
    "US-AL\n"
    "US-AR\n"
    "US-AZ\n"
    "US-CA\n"
    "US-CO\n"
    "US-CT\n"
    "US-DC\n"
    "US-DE\n"
    "US-FL\n"
    "US-GA\n"
    "US-HI\n"
    "US-IA\n"
    "US-ID\n"
    "US-IL\n"
    "US-IN\n"
    "US-KS\n"
    "US-KY\n"
    "US-LA\n"
    "US-MA\n"
    "US-MD\n"
    "US-ME\n"
    "US-MI\n"
    "US-MN\n"
    "US-MO\n"
    "US-MS\n"
    "US-MT\n"
    "US-NC\n"
    "US-ND\n"
    "US-NE\n"
    "US-NH\n"
    "US-NJ\n"
    "US-NM\n"
    "US-NV\n"
    "US-NY\n"
    "US-OH\n"
    "US-OK\n"
    "US-OR\n"
    "US-PA\n"
    "US-RI\n"
    "US-SC\n"
    "US-SD\n"
    "US-TN\n"
    "US-TX\n"
    "US-UT\n"
    "US-VA\n"
    "US-VT\n"
    "US-WA\n"
    "US-WI\n"
    "US-WV\n"
    "US-WY\n"
    "USA\n";

constexpr FactorRow kDirectNumbers[] = {
    {64000, 25, 26, 27, 3, 0},  // AU-ACT
    {64000, 25, 26, 27, 3, 0},  // AU-NSW
    {56000, 25, 26, 27, 3, 0},  // AU-NT
    {67000, 25, 26, 27, 3, 0},  // AU-QLD
    {22000, 25, 26, 27, 3, 0},  // AU-SA
    {20000, 25, 26, 27, 3, 0},  // AU-TAS
    {78000, 25, 26, 27, 3, 0},  // AU-VIC
    {50000, 25, 26, 27, 3, 0},  // AU-WA
    {62000, 25, 26, 27, 3, 0},  // AUS
    {43800, 23, 28, 29, 30, 0},  // CA-AB
    {1800, 23, 28, 29, 30, 0},  // CA-BC
    {250, 23, 28, 29, 30, 0},  // CA-MB
    {37500, 24, 28, 29, 30, 0},  // CA-NB
    {1700, 23, 28, 29, 30, 0},  // CA-NL
    {58100, 23, 28, 29, 30, 0},  // CA-NS
    {42000, 23, 28, 29, 30, 0},  // CA-NT
    {80000, 23, 28, 29, 30, 0},  // CA-NU
    {7300, 24, 28, 29, 30, 0},  // CA-ON
    {26500, 24, 28, 29, 30, 0},  // CA-PE
    {260, 24, 28, 29, 30, 0},  // CA-QC
    {63100, 23, 28, 29, 30, 0},  // CA-SK
    {7400, 23, 28, 29, 30, 0},  // CA-YT
    {65530, 23, 31, 32, 33, 0},  // CN-AH
    {55540, 23, 31, 32, 33, 0},  // CN-BJ
    {55810, 23, 31, 32, 33, 0},  // CN-CQ
    {42110, 23, 31, 32, 33, 0},  // CN-FJ
    {44190, 23, 31, 32, 33, 0},  // CN-GD
    {44710, 23, 31, 32, 33, 0},  // CN-GS
    {44760, 23, 31, 32, 33, 0},  // CN-GX
    {56830, 23, 31, 32, 33, 0},  // CN-GZ
    {58970, 23, 31, 32, 33, 0},  // CN-HA
    {40440, 23, 31, 32, 33, 0},  // CN-HB
    {65160, 23, 31, 32, 33, 0},  // CN-HE
    {36480, 23, 31, 32, 33, 0},  // CN-HI
    {52290, 23, 31, 32, 33, 0},  // CN-HL
    {49760, 23, 31, 32, 33, 0},  // CN-HN
    {46710, 23, 31, 32, 33, 0},  // CN-JL
    {58270, 23, 31, 32, 33, 0},  // CN-JS
    {58360, 23, 31, 32, 33, 0},  // CN-JX
    {48780, 23, 31, 32, 33, 0},  // CN-LN
    {64790, 23, 31, 32, 33, 0},  // CN-NM
    {61870, 23, 31, 32, 33, 0},  // CN-NX
    {17960, 23, 31, 32, 33, 0},  // CN-QH
    {15640, 23, 31, 32, 33, 0},  // CN-SC
    {61910, 23, 31, 32, 33, 0},  // CN-SD
    {57370, 23, 31, 32, 33, 0},  // CN-SH
    {63350, 23, 31, 32, 33, 0},  // CN-SN
    {66340, 23, 31, 32, 33, 0},  // CN-SX
    {67960, 23, 31, 32, 33, 0},  // CN-TJ
    {60210, 23, 31, 32, 33, 0},  // CN-XJ
    {13330, 23, 31, 32, 33, 0},  // CN-YN
    {49740, 23, 31, 32, 33, 0},  // CN-ZJ
    {29100, 24, 28, 34, 3, 0},  // DEU
    {3600, 24, 28, 34, 3, 0},  // FRA
    {17700, 25, 28, 35, 36, 0},  // GBR
    {71170, 25, 37, 38, 33, 0},  // IND
    {42900, 23, 31, 39, 33, 0},  // JPN
    {18800, 24, 28, 34, 3, 0},  // ROU
    {36950, 23, 28, 40, 41, 0},  // US-AK
    {32390, 23, 28, 40, 41, 0},  // US-AL
    {45290, 23, 28, 40, 41, 0},  // US-AR
    {31260, 23, 28, 40, 41, 0},  // US-AZ
    {17910, 23, 28, 40, 41, 0},  // US-CA
    {49490, 23, 28, 40, 41, 0},  // US-CO
    {24530, 23, 28, 40, 41, 0},  // US-CT
    {17920, 23, 28, 40, 41, 0},  // US-DC
    {31940, 23, 28, 40, 41, 0},  // US-DE
    {35790, 23, 28, 40, 41, 0},  // US-FL
    {32540, 23, 28, 40, 41, 0},  // US-GA
    {63260, 23, 28, 40, 41, 0},  // US-HI
    {28770, 23, 28, 40, 41, 0},  // US-IA
    {14240, 23, 28, 40, 41, 0},  // US-ID
    {21520, 23, 28, 40, 41, 0},  // US-IL
    {66480, 23, 28, 40, 41, 0},  // US-IN
    {33260, 23, 28, 40, 41, 0},  // US-KS
    {79240, 23, 28, 40, 41, 0},  // US-KY
    {34610, 23, 28, 40, 41, 0},  // US-LA
    {37650, 23, 28, 40, 41, 0},  // US-MA
    {23690, 23, 28, 40, 41, 0},  // US-MD
    {14370, 23, 28, 40, 41, 0},  // US-ME
    {36170, 23, 28, 40, 41, 0},  // US-MI
    {34120, 23, 28, 40, 41, 0},  // US-MN
    {65980, 23, 28, 40, 41, 0},  // US-MO
    {37570, 23, 28, 40, 41, 0},  // US-MS
    {48260, 23, 28, 40, 41, 0},  // US-MT
    {28410, 23, 28, 40, 41, 0},  // US-NC
    {58870, 23, 28, 40, 41, 0},  // US-ND
    {46530, 23, 28, 40, 41, 0},  // US-NE
    {12530, 23, 28, 40, 41, 0},  // US-NH
    {21330, 23, 28, 40, 41, 0},  // US-NJ
    {35090, 23, 28, 40, 41, 0},  // US-NM
    {29210, 23, 28, 40, 41, 0},  // US-NV
    {21160, 23, 28, 40, 41, 0},  // US-NY
    {48460, 23, 28, 40, 41, 0},  // US-OH
    {29430, 23, 28, 40, 41, 0},  // US-OK
    {16560, 23, 28, 40, 41, 0},  // US-OR
    {29390, 23, 28, 40, 41, 0},  // US-PA
    {38100, 23, 28, 40, 41, 0},  // US-RI
    {25420, 23, 28, 40, 41, 0},  // US-SC
    {15220, 23, 28, 40, 41, 0},  // US-SD
    {29990, 23, 28, 40, 41, 0},  // US-TN
    {34980, 23, 28, 40, 41, 0},  // US-TX
    {64470, 23, 28, 40, 41, 0},  // US-UT
    {24480, 23, 28, 40, 41, 0},  // US-VA
    {2370, 23, 28, 40, 41, 0},  // US-VT
    {12090, 23, 28, 40, 41, 0},  // US-WA
    {52780, 23, 28, 40, 41, 0},  // US-WI
    {89310, 23, 28, 40, 41, 0},  // US-WV
    {83160, 23, 28, 40, 41, 0},  // US-WY
    {34970, 23, 28, 40, 41, 0},  // USA
};


}  // namespace trainprint::tables

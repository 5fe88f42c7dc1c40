// Written by scripts/generate-catalogue from
//   core/data/grid_countries.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::string_view kCountryBases[] = {
    "",
    "life-cycle, production",
};

constexpr std::string_view kCountrySources[] = {
    "",
    "Ember, yearly electricity data",
    "Our World in Data, carbon intensity of electricity (Ember)",
    "Our World in Data, energy data 2026 (Ember)",
};

constexpr std::string_view kCountryLicences[] = {
    "",
    "CC BY 4.0",
};

constexpr std::string_view kCountryNotes[] = {
    "",
    "Average of several countries.",
    "Not in the co2.js table.",
    "Newer than the 472.94 for 2024 of the co2.js table.",
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
    "COG|Congo|CG;Congo - Brazzaville;Republic of the Congo;Congo Republic\n"
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
    "GEO|Georgia|GE;საქართველო\n"
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

constexpr CountryRow kCountryNumbers[] = {
    {55000, 22, 1, 1, 1, 0},  // ABW
    {12371, 23, 1, 1, 1, 0},  // AFG
    {54509, 24, 1, 1, 1, 1},  // AFRICA
    {16722, 23, 1, 1, 1, 0},  // AGO
    {2442, 23, 1, 1, 1, 0},  // ALB
    {46751, 24, 1, 1, 1, 0},  // ARE
    {34483, 24, 1, 1, 1, 0},  // ARG
    {24352, 24, 1, 1, 1, 0},  // ARM
    {57365, 24, 1, 1, 1, 1},  // ASEAN
    {57212, 24, 1, 1, 1, 1},  // ASIA
    {64706, 23, 1, 1, 1, 0},  // ASM
    {61111, 23, 1, 1, 1, 0},  // ATG
    {55376, 24, 1, 1, 1, 0},  // AUS
    {10262, 24, 1, 1, 1, 0},  // AUT
    {63289, 24, 1, 1, 1, 0},  // AZE
    {23077, 23, 1, 1, 1, 0},  // BDI
    {11758, 24, 1, 1, 1, 0},  // BEL
    {59000, 23, 1, 1, 1, 0},  // BEN
    {55491, 23, 1, 1, 1, 0},  // BFA
    {69463, 24, 1, 1, 1, 0},  // BGD
    {26421, 24, 1, 1, 1, 0},  // BGR
    {90241, 23, 1, 1, 1, 0},  // BHR
    {65366, 22, 1, 1, 1, 0},  // BHS
    {63805, 24, 1, 1, 1, 0},  // BIH
    {32363, 24, 1, 1, 1, 0},  // BLR
    {15556, 23, 1, 1, 1, 0},  // BLZ
    {64062, 23, 1, 2, 1, 2},  // BMU
    {46802, 24, 1, 1, 1, 0},  // BOL
    {10606, 24, 1, 1, 1, 0},  // BRA
    {60000, 23, 1, 1, 1, 0},  // BRB
    {89267, 23, 1, 1, 1, 0},  // BRN
    {2419, 23, 1, 1, 1, 0},  // BTN
    {84942, 23, 1, 1, 1, 0},  // BWA
    {18499, 24, 1, 1, 1, 0},  // CAN
    {3672, 24, 1, 1, 1, 0},  // CHE
    {26552, 24, 1, 1, 1, 0},  // CHL
    {55750, 24, 1, 1, 1, 0},  // CHN
    {39353, 23, 1, 1, 1, 0},  // CIV
    {28571, 23, 1, 1, 1, 0},  // CMR
    {2704, 23, 1, 1, 1, 0},  // COD
    {71373, 23, 1, 1, 1, 0},  // COG
    {25000, 22, 1, 1, 1, 0},  // COK
    {28580, 24, 1, 1, 1, 0},  // COL
    {64286, 23, 1, 1, 1, 0},  // COM
    {48000, 22, 1, 1, 1, 0},  // CPV
    {6301, 24, 1, 1, 1, 0},  // CRI
    {63898, 23, 1, 1, 1, 0},  // CUB
    {64286, 23, 1, 1, 1, 0},  // CYM
    {51224, 24, 1, 1, 1, 0},  // CYP
    {41386, 24, 1, 1, 1, 0},  // CZE
    {34206, 24, 1, 1, 1, 0},  // DEU
    {45000, 23, 1, 1, 1, 0},  // DJI
    {60000, 23, 1, 1, 1, 0},  // DMA
    {14330, 24, 1, 1, 1, 0},  // DNK
    {56597, 24, 1, 1, 1, 0},  // DOM
    {63365, 23, 1, 1, 1, 0},  // DZA
    {20970, 24, 1, 1, 1, 0},  // ECU
    {57450, 24, 1, 1, 1, 0},  // EGY
    {59091, 23, 1, 1, 1, 0},  // ERI
    {66667, 9, 1, 2, 1, 2},  // ESH
    {14615, 24, 1, 1, 1, 0},  // ESP
    {34102, 24, 1, 1, 1, 0},  // EST
    {2355, 23, 1, 1, 1, 0},  // ETH
    {21302, 24, 1, 1, 1, 1},  // EU
    {28500, 24, 1, 1, 1, 1},  // EUROPE
    {7225, 24, 1, 1, 1, 0},  // FIN
    {27826, 23, 1, 1, 1, 0},  // FJI
    {100000, 22, 1, 1, 1, 0},  // FLK
    {4418, 24, 1, 1, 1, 0},  // FRA
    {35417, 22, 1, 1, 1, 0},  // FRO
    {46838, 24, 1, 1, 1, 1},  // G20
    {34330, 24, 1, 1, 1, 1},  // G7
    {42947, 23, 1, 1, 1, 0},  // GAB
    {21579, 24, 1, 1, 1, 0},  // GBR
    {14306, 24, 1, 1, 1, 0},  // GEO
    {45286, 23, 1, 1, 1, 0},  // GHA
    {59091, 23, 1, 2, 1, 2},  // GIB
    {18272, 23, 1, 1, 1, 0},  // GIN
    {49390, 22, 1, 1, 1, 0},  // GLP
    {66667, 23, 1, 1, 1, 0},  // GMB
    {62500, 22, 1, 1, 1, 0},  // GNB
    {60510, 23, 1, 1, 1, 0},  // GNQ
    {31976, 24, 1, 1, 1, 0},  // GRC
    {66667, 22, 1, 1, 1, 0},  // GRD
    {11111, 22, 1, 1, 1, 0},  // GRL
    {27266, 23, 1, 1, 1, 0},  // GTM
    {20408, 22, 1, 1, 1, 0},  // GUF
    {61111, 22, 1, 1, 1, 0},  // GUM
    {63433, 23, 1, 1, 1, 0},  // GUY
    {68199, 23, 1, 1, 1, 0},  // HKG
    {28950, 23, 1, 1, 1, 0},  // HND
    {17448, 24, 1, 1, 1, 0},  // HRV
    {53465, 22, 1, 1, 1, 0},  // HTI
    {18282, 24, 1, 1, 1, 0},  // HUN
    {68243, 23, 1, 1, 1, 0},  // IDN
    {70896, 24, 1, 1, 1, 0},  // IND
    {27979, 24, 1, 1, 1, 0},  // IRL
    {64868, 24, 1, 1, 1, 0},  // IRN
    {68940, 23, 1, 1, 1, 0},  // IRQ
    {2833, 23, 1, 1, 1, 0},  // ISL
    {56726, 23, 1, 1, 1, 0},  // ISR
    {28775, 24, 1, 1, 1, 0},  // ITA
    {56125, 22, 1, 1, 1, 0},  // JAM
    {53921, 22, 1, 1, 1, 0},  // JOR
    {48373, 24, 1, 1, 1, 0},  // JPN
    {80179, 24, 1, 1, 1, 0},  // KAZ
    {8483, 24, 1, 1, 1, 0},  // KEN
    {15265, 24, 1, 1, 1, 0},  // KGZ
    {49746, 24, 1, 1, 1, 0},  // KHM
    {50000, 22, 1, 1, 1, 0},  // KIR
    {63636, 22, 1, 1, 1, 0},  // KNA
    {41565, 24, 1, 1, 1, 0},  // KOR
    {63724, 24, 1, 1, 1, 0},  // KWT
    {23212, 23, 1, 1, 1, 0},  // LAO
    {25421, 24, 1, 1, 1, 1},  // LATAM
    {36947, 23, 1, 1, 1, 0},  // LBN
    {43590, 23, 1, 1, 1, 0},  // LBR
    {83053, 23, 1, 1, 1, 0},  // LBY
    {65000, 22, 1, 1, 1, 0},  // LCA
    {50978, 22, 1, 1, 1, 0},  // LKA
    {2083, 22, 1, 1, 1, 0},  // LSO
    {13934, 24, 1, 1, 1, 0},  // LTU
    {13462, 24, 1, 1, 1, 0},  // LUX
    {13622, 24, 1, 1, 1, 0},  // LVA
    {44898, 22, 1, 1, 1, 0},  // MAC
    {57765, 24, 1, 1, 1, 0},  // MAR
    {62956, 24, 1, 1, 1, 0},  // MDA
    {47727, 22, 1, 1, 1, 0},  // MDG
    {61177, 23, 1, 1, 1, 0},  // MDV
    {48314, 24, 1, 1, 1, 0},  // MEX
    {63724, 24, 1, 1, 1, 1},  // MIDEAST
    {56897, 24, 1, 1, 1, 0},  // MKD
    {39450, 23, 1, 1, 1, 0},  // MLI
    {48416, 24, 1, 1, 1, 0},  // MLT
    {56969, 24, 1, 1, 1, 0},  // MMR
    {41351, 24, 1, 1, 1, 0},  // MNE
    {78401, 24, 1, 1, 1, 0},  // MNG
    {12781, 23, 1, 1, 1, 0},  // MOZ
    {48171, 22, 1, 1, 1, 0},  // MRT
    {100000, 22, 1, 1, 1, 0},  // MSR
    {51678, 22, 1, 1, 1, 0},  // MTQ
    {63303, 23, 1, 1, 1, 0},  // MUS
    {5465, 22, 1, 1, 1, 0},  // MWI
    {60443, 24, 1, 1, 1, 0},  // MYS
    {4762, 23, 1, 1, 1, 0},  // NAM
    {58576, 22, 1, 1, 1, 0},  // NCL
    {68750, 23, 1, 1, 1, 0},  // NER
    {50785, 24, 1, 1, 1, 0},  // NGA
    {28833, 23, 1, 1, 1, 0},  // NIC
    {25270, 24, 1, 1, 1, 0},  // NLD
    {3075, 24, 1, 1, 1, 0},  // NOR
    {35836, 24, 1, 1, 1, 1},  // NORTHAM
    {2336, 22, 1, 1, 1, 0},  // NPL
    {75000, 23, 1, 1, 1, 0},  // NRU
    {12011, 24, 1, 1, 1, 0},  // NZL
    {49547, 24, 1, 1, 1, 1},  // OCEANIA
    {33799, 24, 1, 1, 1, 1},  // OECD
    {54533, 24, 1, 1, 1, 0},  // OMN
    {39861, 24, 1, 1, 1, 0},  // PAK
    {25874, 23, 1, 1, 1, 0},  // PAN
    {26327, 24, 1, 1, 1, 0},  // PER
    {61338, 24, 1, 1, 1, 0},  // PHL
    {51374, 23, 1, 1, 1, 0},  // PNG
    {61498, 24, 1, 1, 1, 0},  // POL
    {66453, 24, 1, 1, 1, 0},  // PRI
    {34426, 22, 1, 1, 1, 0},  // PRK
    {11180, 24, 1, 1, 1, 0},  // PRT
    {2486, 23, 1, 1, 1, 0},  // PRY
    {46078, 22, 1, 1, 1, 0},  // PSE
    {43662, 22, 1, 1, 1, 0},  // PYF
    {60283, 24, 1, 1, 1, 0},  // QAT
    {52522, 22, 1, 1, 1, 0},  // REU
    {24555, 24, 1, 1, 1, 0},  // ROU
    {44617, 24, 1, 1, 1, 0},  // RUS
    {30189, 23, 1, 1, 1, 0},  // RWA
    {69195, 24, 1, 1, 1, 0},  // SAU
    {21433, 23, 1, 1, 1, 0},  // SDN
    {53540, 23, 1, 1, 1, 0},  // SEN
    {49874, 24, 1, 1, 1, 0},  // SGP
    {100000, 22, 1, 2, 1, 2},  // SHN
    {63636, 23, 1, 1, 1, 0},  // SLB
    {4762, 23, 1, 1, 1, 0},  // SLE
    {9929, 24, 1, 1, 1, 0},  // SLV
    {52381, 23, 1, 1, 1, 0},  // SOM
    {60000, 22, 1, 1, 1, 0},  // SPM
    {67080, 24, 1, 1, 1, 0},  // SRB
    {61017, 23, 1, 1, 1, 0},  // SSD
    {55556, 22, 1, 1, 1, 0},  // STP
    {38318, 23, 1, 1, 1, 0},  // SUR
    {9649, 24, 1, 1, 1, 0},  // SVK
    {22711, 24, 1, 1, 1, 0},  // SVN
    {3589, 24, 1, 1, 1, 0},  // SWE
    {14286, 23, 1, 1, 1, 0},  // SWZ
    {57143, 23, 1, 1, 1, 0},  // SYC
    {68227, 22, 1, 1, 1, 0},  // SYR
    {65385, 23, 1, 1, 1, 0},  // TCA
    {61539, 22, 1, 1, 1, 0},  // TCD
    {47826, 23, 1, 1, 1, 0},  // TGO
    {55543, 24, 1, 1, 1, 0},  // THA
    {9870, 24, 1, 1, 1, 0},  // TJK
    {130630, 23, 1, 1, 1, 0},  // TKM
    {66667, 23, 1, 2, 1, 2},  // TLS
    {57143, 23, 1, 1, 1, 0},  // TON
    {68211, 23, 1, 1, 1, 0},  // TTO
    {56025, 24, 1, 1, 1, 0},  // TUN
    {46970, 24, 1, 1, 1, 0},  // TUR
    {63515, 24, 1, 1, 1, 0},  // TWN
    {37159, 23, 1, 1, 1, 0},  // TZA
    {5739, 22, 1, 1, 1, 0},  // UGA
    {25047, 22, 1, 1, 1, 0},  // UKR
    {9670, 24, 1, 1, 1, 0},  // URY
    {38355, 24, 1, 1, 1, 0},  // USA
    {112118, 23, 1, 1, 1, 0},  // UZB
    {60000, 23, 1, 1, 1, 0},  // VCT
    {18025, 23, 1, 1, 1, 0},  // VEN
    {64706, 23, 1, 1, 1, 0},  // VGB
    {64179, 23, 1, 1, 1, 0},  // VIR
    {48613, 24, 1, 1, 1, 0},  // VNM
    {50000, 23, 1, 1, 1, 0},  // VUT
    {45829, 25, 1, 3, 1, 3},  // WORLD
    {40000, 23, 1, 1, 1, 0},  // WSM
    {95872, 24, 1, 1, 1, 0},  // XKX
    {58632, 23, 1, 1, 1, 0},  // YEM
    {71390, 24, 1, 1, 1, 0},  // ZAF
    {11100, 23, 1, 1, 1, 0},  // ZMB
    {29844, 23, 1, 1, 1, 0},  // ZWE
};

}  // namespace trainprint::tables

#include "portfolio/headers.hpp"

#include <algorithm>
#include <vector>

#include "portfolio/columns.generated.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using K = QuantityKind;

// A field that columns give, by the words that may stand beside its unit.
struct Known {
  std::string_view field;
  K kind;
  std::string_view words;    // that the rest of the name may consist of
  std::string_view suspect;  // that alone make a name look like it
  std::string_view what, name;
  std::string_view header;  // before a unit
};
constexpr Known kKnown[] = {
    {"overrides.grid_gco2e_per_kwh", K::carbon_intensity, portfolio_tables::kHeaderGrid, "",
     "the grid's carbon intensity", "grid_gco2e_per_kwh", "grid"},
    {"emissions_gco2e", K::mass_co2e, portfolio_tables::kHeaderEmissions,
     portfolio_tables::kSuspectEmissions, "emissions", "co2_kg", "emissions"},
    {"energy_kwh", K::energy, portfolio_tables::kHeaderEnergy, portfolio_tables::kSuspectEnergy,
     "energy", "energy_kwh", "energy"},
    {"training_flop", K::flop, portfolio_tables::kHeaderCompute, portfolio_tables::kSuspectCompute,
     "training compute", "training_flop", "training compute"},
    {"device_hours", K::device_hours, portfolio_tables::kHeaderDevices, "", "device-hours",
     "gpu_hours", "gpu time"},
    {"wall_clock_hours", K::duration, portfolio_tables::kHeaderTime, portfolio_tables::kSuspectTime,
     "hours by the clock", "training_hours", "training time"},
    {"overrides.accelerator_power_w", K::power, portfolio_tables::kHeaderPower,
     portfolio_tables::kSuspectPower, "the power of an accelerator", "gpu_power_w", "gpu power"},
    {"accelerator_count", K::accelerator_count, "", "", "a part of the number of accelerators",
     "gpus", "gpus"},
    {"tokens", K::tokens, portfolio_tables::kHeaderTokens, portfolio_tables::kSuspectTokens,
     "a number of tokens", "tokens", "tokens"},
    {"parameters", K::parameters, portfolio_tables::kHeaderParameters, "", "a number of parameters",
     "parameters", "params"},
};

const Known* known_of(std::size_t field) {
  for (const Known& one : kKnown) {
    if (field < row_fields().size() && row_fields()[field].path == one.field) return &one;
  }
  return nullptr;
}

bool is_count(K kind) { return kind == K::tokens || kind == K::parameters; }

// A word of a name: where it stands, and in small letters. "kgCO2/epoch" has "per" for its slash.
struct Part {
  std::size_t begin, end;
  std::string small;
};

std::vector<Part> parts_of(std::string_view name) {
  std::vector<Part> out;
  const auto is_word = [](char c) { return is_letter(c) || is_digit(c) || (c & 0x80) != 0; };
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::size_t i = 0;
  while (i < name.size()) {
    if (!is_word(name[i])) {
      const bool glued =
          i > 0 && i + 1 < name.size() && is_word(name[i - 1]) && is_word(name[i + 1]);
      if (name[i] == '/' && glued) out.push_back({i, i + 1, "per"});
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < name.size() && is_word(name[end])) {
      // "gpuDays", "co2Kg"; "GPUDays", but not "FLOPs"
      const bool humps = is_capital(name[end]) && !is_capital(name[end - 1]);
      const bool behind_capitals = is_capital(name[end]) && is_capital(name[end - 1]) &&
                                   end + 3 < name.size() && is_lower_letter(name[end + 1]) &&
                                   is_lower_letter(name[end + 2]) && is_lower_letter(name[end + 3]);
      if (humps || behind_capitals) break;
      ++end;
    }
    out.push_back({i, end, fold(name.substr(i, end - i))});
    i = end;
  }
  return out;
}

bool is_filler(const Part& part) { return one_of(part.small, portfolio_tables::kHeaderFillers); }

// "1e6", "10^9", "×10⁶" is no unit that people write otherwise: " million".
std::string_view scale(std::string_view unit) {
  struct Scale {
    std::string_view written, suffix;
  };
  constexpr Scale kScales[] = {
      {"k thousand thousands 1e3 103 10e3", " thousand"},
      {"m mn mio million millions mill 1e6 106 1000000", " million"},
      {"b bn billion billions mrd 1e9 109", " billion"},
      {"t tn trillion trillions 1e12 1012", " trillion"},
  };
  const std::string folded = fold(unit);
  for (const Scale& one : kScales) {
    if (one_of(folded, one.written)) return one.suffix;
  }
  return {};
}

std::string with_blanks(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

// As it is written, with hyphens, and with a slash behind its first word: "pflop_s_days".
std::vector<std::string> spellings(std::string_view unit) {
  std::vector<std::string> out = {with_blanks(unit)};
  if (unit.find('/') != unit.npos) return out;
  std::string hyphens = out[0];
  std::replace(hyphens.begin(), hyphens.end(), ' ', '-');
  if (hyphens == out[0] && hyphens.find('-') == hyphens.npos) return out;
  std::string slash = hyphens;
  slash[slash.find('-')] = '/';
  out.push_back(std::move(hyphens));
  out.push_back(std::move(slash));
  return out;
}

// Whether "1 UNIT" is one quantity of that kind, without a doubt. `surely`: with nothing assumed.
bool measures(const std::string& suffix, K kind, bool surely = false) {
  // "1 M" is a number of anything.
  if (kind != K::flop && parse_quantity("1" + suffix, K::count)) return false;
  const auto read = parse_quantity("1" + suffix, kind);
  return read && !read->needs_answer() && read->value > 0 && (!surely || read->notices.empty());
}

std::optional<std::string> suffix_of(const Known& known, std::string_view unit) {
  if (unit.empty() || known.kind == K::accelerator_count) return std::nullopt;
  if (is_count(known.kind) || known.kind == K::flop) {
    if (const std::string_view scaled = scale(unit); !scaled.empty()) return std::string(scaled);
    if (is_count(known.kind)) return std::nullopt;
  }
  for (const std::string& spelling : spellings(unit)) {
    const std::string suffix = " " + spelling;
    if (known.kind == K::mass_co2e) {
      const std::string folded = fold(spelling);
      const bool named = folded.find("co2") != folded.npos || folded.find("carbon") != folded.npos;
      const std::string whole = named ? suffix : suffix + " CO2e";
      if (measures(whole, known.kind)) return whole;
      continue;
    }
    // Hours of devices say themselves that they are; others are what the words beside them say.
    if (known.kind == K::device_hours && measures(suffix, K::duration)) return suffix;
    if (measures(suffix, known.kind)) return suffix;
  }
  return std::nullopt;
}

struct Rest {
  std::vector<const Part*> words;  // without those that say nothing
};

bool all_among(const Rest& rest, std::string_view words) {
  return std::all_of(rest.words.begin(), rest.words.end(),
                     [&](const Part* part) { return one_of(part->small, words); });
}

// Whether a unit without any word beside it, or with these, is enough to know the field.
bool fits(const Known& known, const Rest& rest, std::string_view unit, const std::string& suffix) {
  if (known.kind == K::device_hours) {
    // "gpu_days" and "days (GPU)": one of the two has to speak of devices.
    if (!measures(suffix, K::duration))
      return all_among(rest, portfolio_tables::kHeaderDevices) ||
             all_among(rest, portfolio_tables::kHeaderTime) ||
             all_among(rest, portfolio_tables::kHeaderCompute);
    const auto is_device = [](const Part* part) {
      return one_of(part->small, portfolio_tables::kHeaderDevices);
    };
    return std::any_of(rest.words.begin(), rest.words.end(), is_device) &&
           std::all_of(rest.words.begin(), rest.words.end(), [&](const Part* part) {
             return is_device(part) || one_of(part->small, portfolio_tables::kHeaderTime);
           });
  }
  if (!all_among(rest, known.words)) return false;
  if (!rest.words.empty()) {
    const auto any = [&](std::string_view words) {
      return std::any_of(rest.words.begin(), rest.words.end(),
                         [&](const Part* part) { return one_of(part->small, words); });
    };
    // Watts of a cluster are none of an accelerator, and a size may be a file's.
    if (known.kind == K::power) return any("tdp") || any(portfolio_tables::kHeaderDevices);
    if (known.kind == K::parameters) return any("parameters parameter params param model");
    return true;
  }
  switch (known.kind) {
    case K::mass_co2e: {
      const std::string folded = fold(unit);
      return folded.find("co2") != folded.npos;
    }
    case K::flop:
      return scale(unit).empty() && measures(suffix, K::flop, true);
    case K::energy:
      return unit.size() > 1;
    case K::carbon_intensity:
      return true;
    default:
      return false;
  }
}

// The parts [first, last) as they are written, without brackets.
std::string_view written(std::string_view name, const std::vector<Part>& parts, std::size_t first,
                         std::size_t last) {
  return name.substr(parts[first].begin, parts[last - 1].end - parts[first].begin);
}

Rest rest_of(const std::vector<Part>& parts, std::size_t first, std::size_t last) {
  Rest out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i >= first && i < last) continue;
    if (!is_filler(parts[i])) out.words.push_back(&parts[i]);
  }
  return out;
}

ColumnMeaning meaning(ColumnKind kind, const Known& known, std::string unit) {
  constexpr int kBehindTheListed = 1 << 16;
  ColumnMeaning out;
  out.kind = kind;
  out.field = row_field(known.field);
  out.unit = std::move(unit);
  out.priority = kBehindTheListed + static_cast<int>(&known - kKnown);
  return out;
}

// A unit at the end or the beginning of the name, the longest first.
std::optional<ColumnMeaning> with_unit(std::string_view name, const std::vector<Part>& parts) {
  const std::size_t size = parts.size();
  for (std::size_t length = std::min<std::size_t>(size, 5); length > 0; --length) {
    for (const std::size_t first : {size - length, std::size_t{0}}) {
      const std::string_view unit = written(name, parts, first, first + length);
      const Rest rest = rest_of(parts, first, first + length);
      for (const Known& known : kKnown) {
        const auto suffix = suffix_of(known, unit);
        if (suffix && fits(known, rest, unit, *suffix))
          return meaning(ColumnKind::field, known, *suffix);
      }
    }
  }
  return std::nullopt;
}

// "emissions_unit", "unit"
std::optional<ColumnMeaning> unit_of_another(const std::vector<Part>& parts) {
  const std::string& last = parts.back().small;
  if (last != "unit" && last != "units") return std::nullopt;
  const Rest rest = rest_of(parts, parts.size() - 1, parts.size());
  if (rest.words.empty()) {
    ColumnMeaning out;
    out.kind = ColumnKind::unit;
    out.field = kNoField;
    return out;
  }
  for (const Known& known : kKnown) {
    // "emissions" is a word of grids, too.
    const bool of_grid = std::any_of(rest.words.begin(), rest.words.end(), [](const Part* part) {
      return one_of(part->small, "grid intensity factor ef ci");
    });
    if (known.kind == K::carbon_intensity && !of_grid) continue;
    if (all_among(rest, known.words)) return meaning(ColumnKind::unit, known, {});
  }
  return std::nullopt;
}

bool is_energy_unit(std::string_view word) {
  return word.size() > 2 && measures(" " + std::string(word), K::energy);
}

std::optional<ColumnMeaning> doubtful(std::string_view name, const std::vector<Part>& parts) {
  const auto known_by = [](std::string_view field) -> const Known& {
    return *std::find_if(std::begin(kKnown), std::end(kKnown),
                         [&](const Known& one) { return one.field == field; });
  };
  if (one_of(fold(name), portfolio_tables::kSuspectCount))
    return meaning(ColumnKind::doubtful, known_by("accelerator_count"), {});
  for (const Part& part : parts) {
    if (one_of(part.small, portfolio_tables::kHeaderOtherThings)) return std::nullopt;
  }
  const auto any = [&](const auto& is) { return std::any_of(parts.begin(), parts.end(), is); };
  if (any([&](const Part& part) {
        return is_energy_unit(name.substr(part.begin, part.end - part.begin));
      }))
    return meaning(ColumnKind::doubtful, known_by("energy_kwh"), {});
  for (const Known& known : kKnown) {
    if (known.suspect.empty()) continue;
    if (!any([&](const Part& part) { return one_of(part.small, known.suspect); })) continue;
    // "gpu_time_days_x": hours of devices
    const bool of_devices = known.kind == K::duration && any([](const Part& part) {
                              return one_of(part.small, portfolio_tables::kHeaderDevices);
                            });
    return meaning(ColumnKind::doubtful, of_devices ? known_by("device_hours") : known, {});
  }
  // "training_time", "Params (Q)": a name that takes a unit, without one that is known.
  const Rest whole = rest_of(parts, parts.size(), parts.size());
  const bool says_time = any([](const Part& part) { return part.small == "time"; });
  if (says_time && all_among(whole, portfolio_tables::kHeaderTime))
    return meaning(ColumnKind::doubtful, known_by("wall_clock_hours"), {});
  const bool of_devices = std::all_of(parts.begin(), parts.end(), [](const Part& part) {
    return is_filler(part) || one_of(part.small, portfolio_tables::kHeaderDevices) ||
           one_of(part.small, portfolio_tables::kHeaderTime);
  });
  if (says_time && of_devices) return meaning(ColumnKind::doubtful, known_by("device_hours"), {});
  if (parts.size() == 2 && one_of(parts[0].small, "parameters params") && parts[1].small.size() < 3)
    return meaning(ColumnKind::doubtful, known_by("parameters"), {});
  return std::nullopt;
}

// Whether a name can be one of these at all: most are not.
bool may_be_figure(const std::vector<Part>& parts) {
  constexpr std::string_view kParts[] = {"co2", "flop", "wh", "hour", "unit", "node"};
  return std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
    for (const Known& known : kKnown) {
      if (one_of(part.small, known.words) || one_of(part.small, known.suspect)) return true;
    }
    return std::any_of(std::begin(kParts), std::end(kParts), [&](std::string_view one) {
      return part.small.find(one) != std::string::npos;
    });
  });
}

}  // namespace

std::optional<ColumnMeaning> read_header(std::string_view name) {
  constexpr std::size_t kLongest = 80;
  if (name.empty() || name.size() > kLongest) return std::nullopt;
  const std::vector<Part> parts = parts_of(name);
  if (parts.empty() || !may_be_figure(parts)) return std::nullopt;
  if (auto unit = unit_of_another(parts)) return unit;
  if (auto field = with_unit(name, parts)) return field;
  return doubtful(name, parts);
}

std::string without_fillers(std::string_view name) {
  std::string out;
  const std::vector<Part> parts = parts_of(name);
  for (const Part& part : parts) {
    if (!is_filler(part)) out += part.small;
  }
  return out;
}

std::optional<std::string> unit_suffix(std::size_t field, std::string_view unit) {
  const Known* known = known_of(field);
  return known == nullptr ? std::nullopt : suffix_of(*known, trimmed(unit));
}

std::string header_of(const ColumnMeaning& meaning) {
  if (meaning.field == kNoField) return "unit";
  const Known* known = known_of(meaning.field);
  if (known == nullptr) return std::string(row_fields()[meaning.field].path);
  const bool of_devices = known->kind == K::device_hours && !measures(meaning.unit, K::duration);
  const std::string_view words = of_devices ? "compute" : known->header;
  if (meaning.kind == ColumnKind::unit) return std::string(known->header) + " unit";
  return std::string(words) + " (" + std::string(trimmed(meaning.unit)) + ")";
}

bool has_own_unit(std::string_view cell) {
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const char c = cell[i];
    const bool exponent = (c == 'e' || c == 'E') && i > 0 && is_digit(cell[i - 1]) &&
                          i + 1 < cell.size() &&
                          (is_digit(cell[i + 1]) || cell[i + 1] == '-' || cell[i + 1] == '+');
    if ((is_letter(c) && !exponent) || c == '%') return true;
  }
  return false;
}

std::string doubt_about(std::string_view column, std::size_t field) {
  const Known* known = known_of(field);
  if (known == nullptr) return {};
  return "What is the column " + in_quotes(column) + "? It looks like " + std::string(known->what) +
         ", but what it holds, or in which unit, is not understood. Call it by its unit, such as "
         "\"" +
         std::string(known->name) + "\", or take it for nothing.";
}

}  // namespace trainprint

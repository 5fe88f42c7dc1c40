#include "card_text/statements/hardware.hpp"

#include <algorithm>
#include <vector>

#include "card_text/vocabulary/words.hpp"
#include "catalogue/accelerator_table.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kLongest = 300;  // of a text that names hardware

struct Span {
  std::size_t begin, end;
};

bool is_word(char c) { return is_letter(c) || is_digit(c); }

std::vector<Span> words_in(std::string_view text) {
  std::vector<Span> out;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_word(text[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && is_word(text[i])) ++i;
    out.push_back({begin, i});
  }
  return out;
}

// "4x", "x4", "8xA100", "A100x8": the sign of multiplication is no part of a name.
Span without_times(std::string_view text, Span word) {
  const std::string_view w = text.substr(word.begin, word.end - word.begin);
  std::size_t digits = 0;
  while (digits < w.size() && is_digit(w[digits])) ++digits;
  if (digits > 0 && digits < w.size() && (w[digits] | 0x20) == 'x')
    return {word.begin + digits + 1, word.end};
  std::size_t end = w.size();
  while (end > 0 && is_digit(w[end - 1])) --end;
  if (end > 1 && end < w.size() && (w[end - 1] | 0x20) == 'x' && is_digit(w[end - 2]))
    return {word.begin, word.begin + end - 1};
  return word;
}

bool is_name(std::string folded) {
  const AcceleratorTable& known = AcceleratorTable::instance();
  if (folded.find_first_not_of("0123456789") == std::string::npos) return false;
  auto meaning = known.find(folded);
  if (!meaning && folded.size() > 3 && folded.back() == 's') {
    folded.pop_back();
    meaning = known.find(folded);
  }
  if (!meaning || folded == "tpu" || folded == "gpu") return false;
  return meaning->kind != AcceleratorName::itself ||
         known.details(meaning->number).kind != tables::Kind::cpu;
}

// The longest names that the catalogue knows, in order.
std::vector<Span> names_in(std::string_view text) {
  constexpr std::size_t kMostWords = 7;
  const std::size_t longest = AcceleratorTable::instance().longest_name();
  const std::vector<Span> words = words_in(text);
  std::vector<Span> out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Span start = without_times(text, words[i]);
    if (start.begin == start.end) continue;
    std::size_t last = i;
    std::string folded;
    Span found{0, 0};
    for (std::size_t k = i; k < std::min(words.size(), i + kMostWords); ++k) {
      const Span word = without_times(text, words[k]);
      // "3h 20min" is no H20.
      const bool lone = start.end - start.begin == 1 && text[start.begin] >= 'a';
      if (k == i + 1 && lone && words[k].begin > start.end && text[start.end] == ' ') break;
      if (k > i &&
          text.substr(words[k - 1].end, word.begin - words[k - 1].end).find_first_not_of(" -_") !=
              std::string_view::npos)
        break;
      if (k > i && word.begin != words[k].begin) break;
      folded += fold(text.substr(word.begin, word.end - word.begin));
      if (folded.size() > longest + 1) break;
      if (is_name(folded)) {
        found = {start.begin, word.end};
        last = k;
      }
      if (word.end != words[k].end) break;
    }
    if (found.end == 0) continue;
    out.push_back(found);
    i = last;
  }
  return out;
}

// "v3-8" after "TPU" or alone in a text about TPUs.
std::optional<Span> slice_in(std::string_view text) {
  if (!says(words_of(text), "tpu|tpuv")) return std::nullopt;
  for (std::size_t i = 0; i + 3 < text.size(); ++i) {
    const bool starts =
        (text[i] | 0x20) == 'v' && is_digit(text[i + 1]) && (i == 0 || !is_letter(text[i - 1]));
    if (!starts) continue;
    std::size_t end = i + 2;
    if (end < text.size() && (text[end] == 'e' || text[end] == 'p')) ++end;
    if (end + 1 >= text.size() || text[end] != '-' || !is_digit(text[end + 1])) continue;
    for (++end; end < text.size() && is_digit(text[end]);) ++end;
    return Span{i, end};
  }
  return std::nullopt;
}

// Length of a unit of memory at the start of `s`, "GB", "GiB" or "G"; 0 if there is none.
std::size_t memory_unit(std::string_view s) {
  for (const std::string_view unit : {"GiB", "GB", "gb", "Gb", "Go", "G"}) {
    const bool here = s.substr(0, unit.size()) == unit;
    if (here && (s.size() == unit.size() || !is_word(s[unit.size()]) || s[unit.size()] == 's'))
      return unit.size();
  }
  return 0;
}

// Memory beside a name, "80GB", "(80 GB)" or "16 GiB", and the size of a slice, "-8".
Span with_neighbours(std::string_view text, Span name) {
  std::size_t i = name.end;
  bool bracket = false;
  while (i < text.size() && i < name.end + 2 &&
         std::string_view(" -(_").find(text[i]) != std::string_view::npos)
    bracket = text[i++] == '(';
  std::size_t digits = i;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits > i) {
    std::size_t unit = digits;
    while (unit < text.size() && text[unit] == ' ') ++unit;
    const std::size_t length = memory_unit(text.substr(unit));
    const std::size_t end = unit + length;
    if (length > 0 && !bracket) {
      name.end = end;
    } else if (length > 0 && end < text.size() && text[end] == ')') {
      name.end = end + 1;
    } else if (length == 0 && i == name.end + 1 && text[name.end] == '-') {
      name.end = digits;
    }
  }
  // "*80GB A100", "16GB V100"
  std::size_t before = name.begin;
  while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '-')) --before;
  std::size_t start = before;
  while (start > 0 && is_word(text[start - 1])) --start;
  const std::string_view word = text.substr(start, before - start);
  const std::size_t unit = word.find_first_not_of("0123456789");
  const bool memory = unit != std::string_view::npos && unit > 0 &&
                      memory_unit(word.substr(unit)) == word.size() - unit;
  if (memory) name.begin = start;
  return name;
}

std::string variant_assumed(const std::vector<Notice>& notices) {
  std::string out;
  for (const Notice& notice : notices) {
    if (notice.code != "assumed_variant" && notice.code != "chips_from_cores" &&
        notice.code != "desktop_power")
      continue;
    if (!out.empty()) out += ' ';
    out += notice.message;
  }
  return out;
}

// Whether the variant was assumed.
bool is_open(const std::vector<Notice>& notices) {
  return std::any_of(notices.begin(), notices.end(),
                     [](const Notice& notice) { return notice.code == "assumed_variant"; });
}

}  // namespace

HardwareSaid find_hardware(std::string_view text) {
  HardwareSaid out;
  text = text.substr(0, kLongest);
  std::vector<Span> names = names_in(text);
  if (names.empty()) {
    if (const auto slice = slice_in(text)) names.push_back(*slice);
  }
  if (names.empty()) return out;
  for (Span& name : names) name = with_neighbours(text, name);
  out.begin = names.front().begin;
  out.end = names.back().end;
  std::string said;  // the names alone: other numbers of the text are none of theirs
  for (const Span& name : names) {
    if (!said.empty()) said += "; ";
    said += text.substr(name.begin, name.end - name.begin);
  }
  if (slice_in(said) == std::nullopt && slice_in(text)) said = "TPU " + said;
  const auto match = find_accelerator(said);
  if (!match) {
    out.error = match.error();
    return out;
  }
  Hardware hardware;
  hardware.accelerator = match->accelerator;
  hardware.assumed = variant_assumed(match->notices);
  hardware.begin = names.front().begin;
  hardware.end = names.front().end;
  // The fullest of several spellings.
  hardware.name = match->accelerator->name;
  for (const Span& name : names) {
    const std::string written(text.substr(name.begin, name.end - name.begin));
    const auto alone = find_accelerator(written);
    if (!alone || alone->accelerator != match->accelerator) continue;
    hardware.name = written;
    if (written.back() == 's') {
      const std::string one = written.substr(0, written.size() - 1);
      const auto same = find_accelerator(one);
      if (same && same->accelerator == match->accelerator) hardware.name = one;
    }
    hardware.begin = name.begin;
    hardware.end = name.end;
  }
  if (match->accelerator->vendor == "Google") hardware.chips = match->count;
  out.hardware = std::move(hardware);
  return out;
}

double modules_in(std::string_view phrase, double count, std::string& assumed) {
  if (!says(words_of(phrase), "gcd$|gcds$")) return count;
  constexpr double kDiesPerModule = 2;  // MI250 and MI250X
  if (!assumed.empty()) assumed += ' ';
  assumed += "Dies (GCDs) were counted, two to a module.";
  return count / kDiesPerModule;
}

bool same_hardware(std::string_view a, std::string_view b) {
  const auto first = find_accelerator(a), second = find_accelerator(b);
  if (!first || !second) return false;
  if (first->accelerator == second->accelerator) return true;
  const bool open = is_open(first->notices) || is_open(second->notices);
  return open && find_accelerator(std::string(a) + "; " + std::string(b)).ok();
}

}  // namespace trainprint::card_text

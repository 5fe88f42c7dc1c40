// Hardware in a phrase: "8 A100s", "A100-hours", "TPU v3-8".
#include <string>

#include "catalogue/accelerator_table.hpp"
#include "phrases/reader.hpp"
#include "text/characters.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint::phrases {
namespace {

using K = QuantityKind;
using Kind = Token::Kind;

const AcceleratorTable& known() { return AcceleratorTable::instance(); }

bool is_known(std::string_view folded) {
  const auto meaning = known().find(folded);
  return meaning && (meaning->kind != AcceleratorName::itself ||
                     known().details(meaning->number).kind != tables::Kind::cpu);
}

// `text` as the catalogue knows it, "A100" for "A100s"; empty if it does not.
std::string_view known_name(std::string_view text) {
  std::string folded = fold(text);
  if (is_known(folded)) return text;
  if (folded.size() < 3 || text.back() != 's') return {};
  folded.pop_back();
  return is_known(folded) ? text.substr(0, text.size() - 1) : std::string_view();
}

bool has(std::string_view s, bool (*what)(char)) {
  for (const char c : s) {
    if (what(c)) return true;
  }
  return false;
}

}  // namespace

// "80GB", "16 GiB"
std::size_t Reader::memory(std::size_t i) const {
  const std::size_t n = skip_hyphen(i);
  const Token* t = token(n);
  if (t == nullptr || t->kind != Kind::number) return i;
  const bool bytes = says(n + 1, "gb gib") || (says(n + 1, "g") && t_.list[n + 1].glued);
  return bytes ? n + 2 : i;
}

std::size_t Reader::vendors(std::size_t i) const {
  for (int most = 0; most < 4; ++most) {
    const std::size_t j = is(i, Sense::vendor) ? skip_hyphen(i + 1) : memory(i);
    if (j == i) break;
    i = j;
  }
  return i;
}

std::optional<Reader::Device> Reader::device(std::size_t i) const {
  constexpr std::size_t kLongestName = 7;  // tokens
  Device out{};
  const std::size_t start = vendors(i);
  const bool vendor = start > i;
  std::size_t end = start;
  std::string_view said;
  const Token* first = token(start);
  if (first == nullptr || first->kind == Kind::mark) return std::nullopt;
  if (first->kind == Kind::number && !vendor) return std::nullopt;
  for (std::size_t j = start; j < start + kLongestName && token(j) != nullptr; ++j) {
    const Token& t = *token(j);
    if (t.kind == Kind::mark && t.mark == '-') continue;
    if (t.kind == Kind::mark || t.kind == Kind::co2) break;
    // "3h 20min" is no H20.
    const char initial = t_.text[first->begin];
    const bool lone = first->end - first->begin == 1 && initial >= 'a' && initial <= 'z';
    if (j > start && !t.glued && lone) break;
    if (t.end - first->begin > known().longest_name() * 2) break;
    if (const std::string_view name = known_name(raw(start, j + 1)); !name.empty()) {
      said = name;
      end = j + 1;
    }
  }
  // "tpu" is in the catalogue, too, but names no device.
  const bool named = has(said, is_digit) || (end > start && !is(start, Sense::device));
  bool slice = false;
  if (!named) end = start;
  if (named) {
    out.name = said;
    out.definite = vendor || (has(said, is_digit) && has(said, is_letter));
    const Token* size = token(end + 1);
    if (mark(end, '-') && t_.list[end].glued && size != nullptr && size->glued &&
        size->kind == Kind::number && said.find_first_of("vV") != std::string_view::npos &&
        memory(end) == end) {
      const auto found = find_accelerator(raw(start, end + 2));
      if (found && found->count) {
        out.chips = *found->count;
        out.assumed |= kSliceChips;
      } else {
        out.question = Ask::slice;
      }
      slice = true;
      end += 2;
      out.name = raw(start, end);
    }
    end = memory(end);
  }
  bool generic = false;
  for (std::size_t j = skip_hyphen(end); is(j, Sense::device); j = skip_hyphen(end)) {
    end = j + 1;
    generic = true;
  }
  if (const std::size_t j = skip_hyphen(end); !generic && is(j, Sense::cpu)) {
    out.cpu = true;
    out.definite = true;
    out.question = Ask::cores;
    end = j + 1;
  }
  if (const std::size_t j = skip_hyphen(end);
      (named || generic || out.cpu) && is(j, Sense::device_core)) {
    if (is(j + 1, Sense::device)) {
      end = j + 2;  // "Tensor Core GPUs"
    } else {
      out.question = Ask::cores;
      end = j + 1;
    }
  } else if ((named || generic) && is(j, Sense::host)) {
    if (!slice) return std::nullopt;  // "GPU nodes"
    end = j + 1;
  }
  if (!named && !generic && !out.cpu) return std::nullopt;
  out.definite = out.definite || generic;
  out.next = end;
  return out;
}

// "GPU hours", "A100-80GB days", "TPU v3-8 hours", "node-hours"
std::optional<Measure> Reader::device_time(std::size_t i) const {
  Measure m;
  double chips = 1;
  std::size_t next = 0;
  if (const auto d = device(i)) {
    m.accelerator = d->name;
    m.assumed = d->assumed;
    m.question = d->question;
    chips = d->chips;
    next = d->next;
  } else if (is(i, Sense::host) || is(i, Sense::device_core)) {
    m.question = is(i, Sense::host) ? Ask::host : Ask::cores;
    next = i + 1;
  } else if (says(i, "gpuh gpuhrs")) {
    m.unit = {K::device_hours};
    m.next = i + 1;
    return m;
  } else {
    return std::nullopt;
  }
  const auto hours = time(next);
  if (!hours || hours->lone_letter) return std::nullopt;
  m.unit = hours->unit;
  m.unit.kind = m.question == Ask::none ? K::device_hours : K::hours_unclear;
  m.unit.times *= chips;
  m.assumed |= hours->assumed;
  m.next = hours->next;
  return m;
}

std::optional<Measure> Reader::device_count(std::size_t i, bool times) const {
  const auto d = device(i);
  if (!d || d->cpu || !(d->definite || times)) return std::nullopt;
  Measure m;
  m.unit = {K::accelerator_count, 0, d->chips};
  m.next = d->next;
  m.assumed = d->assumed;
  m.question = d->question;
  m.accelerator = d->name;
  return m;
}

// "4 nodes with 8 A100s each"
std::optional<Measure> Reader::hosts(std::size_t i) const {
  const std::size_t dgx = raw(i) == "DGX" ? i + 1 : i;
  if (!is(dgx, Sense::host)) return std::nullopt;
  std::size_t j = dgx + 1;
  if (mark(j, '(') || mark(j, ',') || mark(j, 'x')) ++j;
  while (j < dgx + 4 &&
         (is(j, Sense::joins) || is(j, Sense::is) || is(j, Sense::at_least) || says(j, "each"))) {
    ++j;
  }
  const auto per_host = number(j);
  if (!per_host || token(j)->attached) return std::nullopt;
  auto m = device_count(mark(per_host->next, 'x') ? per_host->next + 1 : per_host->next, true);
  const auto devices = to_double(*per_host->decimal);
  if (!m || !devices) return std::nullopt;
  m->unit.times *= *devices;
  m->assumed |= kHostsTimes;
  if (says(m->next, "each")) ++m->next;
  if (says(m->next, "per") && is(m->next + 1, Sense::host)) m->next += 2;
  if (mark(dgx + 1, '(') && mark(m->next, ')')) ++m->next;
  return m;
}

}  // namespace trainprint::phrases

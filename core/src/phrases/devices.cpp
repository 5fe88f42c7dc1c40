// Hardware in a phrase: "8 A100s", "A100-hours", "TPU v3-8".
#include <algorithm>
#include <cmath>

#include "phrases/reader.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint::phrases {
namespace {

using K = QuantityKind;
using Kind = Token::Kind;

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

// What the catalogue knows by the name that starts with token `i`; null if it knows none.
const HardwareMention* Reader::mention(std::size_t i) const {
  if (token(i) == nullptr) return nullptr;
  if (!hardware_) hardware_.emplace(t_.text);
  const auto begin_of = [&](const HardwareMention& m) {
    return static_cast<std::size_t>(m.name.data() - t_.text.data());
  };
  const std::vector<HardwareMention>& all = hardware_->mentions();
  const std::size_t begin = t_.list[i].begin;
  const auto at = std::lower_bound(
      all.begin(), all.end(), begin,
      [&](const HardwareMention& m, std::size_t wanted) { return begin_of(m) < wanted; });
  return at != all.end() && begin_of(*at) == begin && !at->processor ? &*at : nullptr;
}

// The first token from `i` on that starts at `byte` or behind it.
std::size_t Reader::token_after(std::size_t byte, std::size_t i) const {
  while (i < t_.list.size() && t_.list[i].begin < byte) ++i;
  return i;
}

std::optional<Reader::Device> Reader::device(std::size_t i) const {
  auto out = device_or_node(i);
  if (out && out->host) return std::nullopt;  // "GPU nodes"
  return out;
}

std::optional<Reader::Device> Reader::device_or_node(std::size_t i) const {
  return once(i, &Known::device, [&] { return read_device(i); });
}

std::optional<Reader::Device> Reader::read_device(std::size_t i) const {
  Device out{};
  const Token* first = token(i);
  if (first == nullptr) return std::nullopt;
  const HardwareMention* found = mention(i);
  const std::size_t start = found != nullptr ? i : vendors(i);
  const bool vendor = start > i;
  if (token(start) == nullptr || token(start)->kind == Kind::mark) return std::nullopt;
  if (says(start, "dgx")) return dgx(start);
  if (found == nullptr || (found->unsure && vendor)) found = mention(start);
  if (found != nullptr && found->unsure && !vendor) found = nullptr;
  // "tpu" is in the catalogue, too, but names no device.
  const bool named = found != nullptr && (has(found->name, is_digit) || !is(start, Sense::device));
  std::size_t end = start;
  if (named) {
    out.name = found->name;
    out.definite = vendor || found->slice || (!found->unsure && !found->ambiguous) ||
                   (has(out.name, is_digit) && has(out.name, is_letter));
    out.each = found->each;
    if (found->slice) out.assumed |= kSliceChips;
    if (found->machine) out.assumed |= kHostsTimes;
    if (found->dies) out.assumed |= kDies;
    if (found->slice && found->ambiguous) out.question = Ask::slice;
    end = token_after(found->end, start);
    // "Trainiumx8 tokens": more of the word than its name, and no count either.
    if (t_.list[end - 1].end > std::max(found->end, found->counted_end)) return std::nullopt;
  }
  bool generic = false;
  for (std::size_t j = skip_hyphen(end); is(j, Sense::device); j = skip_hyphen(end)) {
    if (!named && says(j, "gcd gcds")) {
      out.each = devices_per_die();
      out.assumed |= kDies;
    }
    end = j + 1;
    generic = true;
  }
  // "8 cartes A100"
  if (const HardwareMention* behind = generic && !named ? mention(end) : nullptr;
      behind != nullptr && !behind->unsure && !behind->slice && !behind->machine &&
      has(behind->name, is_digit)) {
    out.name = behind->name;
    end = token_after(behind->end, end);
  }
  if (named) {
    // Not in the middle of a number: "A100 *5×10^21".
    const std::size_t counted = token_after(found->counted_end, start);
    // "Trainiumx8" is one token.
    const bool counts = counted > end || (counted == end && found->counted_end > found->end);
    if (counts && t_.list[counted - 1].end == found->counted_end) {
      end = counted;
      out.each *= std::fmax(found->count, 1) * std::fmax(found->nodes, 1);
    }
    out.counted = (found->count > 0 && end == counted) || found->slice || found->machine;
    if (found->nodes > 0) out.assumed |= kHostsTimes;
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
    out.host = !named || !(found->slice || found->machine);
    end = j + 1;
  }
  if (!named && !generic && !out.cpu) return std::nullopt;
  out.definite = out.definite || generic;
  out.next = end;
  return out;
}

// "DGX A100", "DGX H100 systems": each has eight (nvidia.com/en-us/data-center/dgx-platform).
std::optional<Reader::Device> Reader::dgx(std::size_t i) const {
  const std::size_t part = skip_hyphen(i + 1);
  const HardwareMention* found = mention(part);
  if (found == nullptr) return std::nullopt;
  const std::string name = fold(found->name);
  const bool eight = one_of(name.substr(0, 4), "a100 h100 h200 b200 b300 v100");
  if (!eight || found->count > 0) return std::nullopt;
  Device out{};
  out.name = found->name;
  out.each = 8;
  out.counted = out.definite = true;
  out.assumed = kHostsTimes;
  out.next = token_after(found->end, part);
  if (is(out.next, Sense::host) || says(out.next, "system systems")) ++out.next;
  return out;
}

// "two 8-GPU H100 nodes", "one 8xH100 node", "4 x 8xA100 nodes", "a single 8xA100 40GB node".
std::optional<Reading> Reader::nodes(std::size_t i) const {
  const auto first = number(i);
  if (!first) return std::nullopt;
  // Devices of one node from token `at` on, which may be named twice: "GPU H100 nodes".
  const auto of_node = [&](const Number& each) -> std::optional<Device> {
    const std::size_t at = mark(each.next, 'x') ? each.next + 1 : skip_hyphen(each.next);
    auto d = device_or_node(at);
    if (d && !d->host && !d->cpu && d->question == Ask::none) {
      auto more = device_or_node(memory(d->next));
      if (more && more->name.empty()) more->name = d->name;
      if (!more && is(memory(d->next), Sense::host)) {
        more = d;
        more->host = true;
        more->next = memory(d->next) + 1;
      }
      d = more;
    }
    return d && d->host && !d->cpu && d->question == Ask::none ? d : std::nullopt;
  };
  const auto second = number(mark(first->next, 'x') ? first->next + 1 : first->next);
  auto machine = second ? of_node(*second) : std::nullopt;
  const bool counted = machine.has_value();
  if (!counted) machine = of_node(*first);
  if (!machine) return std::nullopt;
  const auto each = to_double(counted ? *second->decimal : *first->decimal);
  const auto many = to_double(*first->decimal);
  if (!each || !many) return std::nullopt;
  Measure m;
  m.unit = {K::accelerator_count, 0, *each * (counted ? *many : 1) * machine->each};
  m.next = machine->next;
  m.accelerator = machine->name;
  m.assumed = machine->assumed | (counted ? kHostsTimes : 0);
  // "8 H100 nodes" are eight machines, "an 8xH100 node" is one.
  const std::string_view host = raw(machine->next - 1);
  const bool several = host.empty() || host.back() == 's' || host.back() == 'S';
  if (!counted && (several || *each < 2)) m.question = Ask::host;
  auto r = make({&one_, i}, 0, m);
  if (r) r->first = i;
  return r;
}

// "GPU hours", "A100-80GB days", "TPU v3-8 hours", "node-hours"
std::optional<Measure> Reader::device_time(std::size_t i) const {
  Measure m;
  double each = 1;
  std::size_t next = 0;
  if (const auto d = device(i)) {
    m.accelerator = d->name;
    m.assumed = d->assumed;
    m.question = d->question;
    each = d->each;
    next = d->next;
    // "TPU v3 core-hours": a v2, v3, v4 or v5p has two (cloud.google.com/tpu/docs).
    const std::string name = fold(d->name);
    const bool two = name.find("tpuv2") != name.npos || name.find("tpuv3") != name.npos ||
                     name.find("tpuv4") != name.npos || name.find("tpuv5p") != name.npos;
    if (d->question == Ask::cores && two && !d->counted) {
      each *= 0.5;
      m.question = Ask::none;
      m.assumed |= kCores;
    }
  } else if (is(i, Sense::host) || is(i, Sense::device_core) || says(i, "instance instances")) {
    m.question = is(i, Sense::device_core) ? Ask::cores : Ask::host;
    next = i + 1;
  } else if (says(i, vocabulary::kQuantityDeviceHour)) {
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
  m.unit.times *= each;
  m.assumed |= hours->assumed;
  m.next = hours->next;
  if (m.question == Ask::host) of_each_machine(m);
  return m;
}

// "5k node hours with 4 A100 per node", "40 instance hours of p4d.24xlarge": the hours of machines
// whose accelerators are counted behind them.
void Reader::of_each_machine(Measure& m) const {
  std::size_t j = m.next;
  bool bracket = mark(j, '(');
  if (bracket || mark(j, ',')) ++j;
  const std::size_t joint = j;
  while (j < joint + 4 &&
         (is(j, Sense::joins) || is(j, Sense::is) || says(j, vocabulary::kQuantityEach) ||
          says(j, vocabulary::kQuantityOf) || says(j, "a an") || is(j, Sense::host)))
    ++j;
  if (j == m.next) return;
  // "on LUMI-G (4 MI250X per node)"
  constexpr std::size_t kName = 4;
  for (std::size_t open = j; !bracket && !number(j) && open < j + kName; ++open) {
    if (!mark(open, '(') || !number(open + 1)) continue;
    j = open + 1;
    bracket = true;
  }
  const bool each_before = says(j - 1, vocabulary::kQuantityEach);
  double devices = 1;
  std::size_t at = j;
  bool times = false;
  const HardwareMention* machine = mention(j);
  const bool rented = machine != nullptr && machine->machine;
  if (const auto n = rented ? std::nullopt : number(j)) {
    devices = to_double(*n->decimal).value_or(0);
    times = mark(n->next, 'x');
    at = times ? n->next + 1 : n->next;
  } else if (!rented) {
    return;
  }
  const auto what = device_or_node(at);
  if (!what || what->cpu || what->question != Ask::none || (rented && !what->counted)) return;
  std::size_t next = what->next;
  bool each = each_before || rented || (what->host && times);
  if (says(next, vocabulary::kQuantityEach)) {
    each = true;
    ++next;
  } else if ((says(next, vocabulary::kQuantityPer) || says(next, "a in") || mark(next, '/')) &&
             (is(next + 1, Sense::host) || says(next + 1, vocabulary::kQuantityEach))) {
    each = true;
    next += says(next + 1, vocabulary::kQuantityEach) && is(next + 2, Sense::host) ? 3 : 2;
  }
  devices *= what->each;
  if (!each || devices < 1 || devices != std::floor(devices)) return;
  if (bracket && mark(next, ')')) ++next;
  m.unit.kind = K::device_hours;
  m.unit.times *= devices;
  m.question = Ask::none;
  m.accelerator = what->name;
  m.assumed |= kHostsTimes | what->assumed;
  m.next = next;
}

std::optional<Measure> Reader::device_count(std::size_t i, bool times) const {
  const auto d = device(i);
  if (!d || d->cpu || !(d->definite || times)) return std::nullopt;
  Measure m;
  m.unit = {K::accelerator_count, 0, d->each};
  m.next = d->next;
  m.assumed = d->assumed;
  m.question = d->question;
  m.accelerator = d->name;
  return m;
}

// Whether one of the tokens [first, next) has a digit or is a number in words.
bool Reader::says_a_number(std::size_t first, std::size_t next) const {
  for (; first < next; ++first) {
    if (t_.list[first].spelled || has(t_.of(t_.list[first]), is_digit)) return true;
  }
  return false;
}

// "A100 x 8", "H100 (80GB) x 8", "A100x8": the number stands behind the name.
std::optional<Reading> Reader::counted_behind(std::size_t i) const {
  const HardwareMention* found = has_numbers_ ? mention(i) : nullptr;
  if (says(i, "dgx")) {  // "a DGX A100"
    const auto m = dgx(i) ? device_count(i, true) : std::nullopt;
    auto machine = m ? make({&one_, i}, 0, *m) : std::nullopt;
    if (machine) machine->first = i;
    return machine;
  }
  if (found == nullptr) return std::nullopt;
  // "80GB (H100) node": the bracket that ends the name begins before it.
  const std::string_view name = t_.text.substr(t_.list[i].begin, found->end - t_.list[i].begin);
  if (name.back() == ')' && name.find('(') == name.npos) return std::nullopt;
  if (found->count == 0) {
    // "an H100 node (8 GPUs per node)"; without that, how many are in it is asked.
    const auto machine = device_or_node(i);
    if (!machine || !machine->host || !has(machine->name, is_digit) ||
        machine->question != Ask::none)
      return std::nullopt;
    auto inside = hosts(machine->next - 1);
    Measure m = inside ? *inside : Measure{};
    if (!inside) {
      m.unit = {K::accelerator_count, 0, machine->each};
      m.next = machine->next;
      m.question = Ask::host;
    }
    m.accelerator = machine->name;
    auto r = make({&one_, i}, 0, m);
    if (r) r->first = i;
    if (r && inside) for_a_time(*r);
    return r;
  }
  const auto d = device(i);
  if (!d || !d->counted || !says_a_number(i, d->next)) return std::nullopt;
  const auto m = device_count(i, true);
  if (!m || m->question != Ask::none || m->accelerator.empty()) return std::nullopt;
  auto r = make({&one_, i}, 0, *m);
  if (!r) return std::nullopt;
  r->first = i;
  for_a_time(*r);
  if (per_something(r->next)) return std::nullopt;
  return r;
}

// Hardware that counts itself, where hardware has to follow: "3 days on v4-128", "on p4d.24xlarge",
// "on 4090 x 2", "on 2x 4090".
std::optional<Reading> Reader::expected_devices(std::size_t i) const {
  if (const auto d = device(i)) {
    const auto m = d->counted ? device_count(i, true) : std::nullopt;
    return m ? make({&one_, i}, 0, *m) : std::nullopt;
  }
  std::size_t at = i;
  const HardwareMention* found = mention(i);
  std::optional<double> times;
  if (const auto n = number(i); n && (found == nullptr || found->count == 0)) {
    times = to_double(*n->decimal);
    at = mark(n->next, 'x') ? n->next + 1 : n->next;
    found = mention(at);
  }
  if (found == nullptr || !found->unsure || found->ambiguous) return std::nullopt;
  if (!times && found->count == 0 && !found->slice) return std::nullopt;
  Measure m;
  m.unit = {K::accelerator_count, 0, found->each * std::fmax(found->count, 1) * times.value_or(1)};
  m.next = token_after(found->counted_end, at);
  if (is(m.next, Sense::device)) ++m.next;
  // "on 1080 x 1920 images"
  const Token* after = token(m.next);
  if (after != nullptr && after->kind != Kind::mark && !is(m.next, Sense::lasts) &&
      !is(m.next, Sense::joins))
    return std::nullopt;
  m.accelerator = found->name;
  if (found->slice) m.assumed |= kSliceChips;
  return make({&one_, i}, 0, m);
}

// What the catalogue counts by machines or as a part of several: "8 nodes x 8 A100", "2 DGX H100",
// "4 of 8 A100", "4 TPU v4 pods".
std::optional<Reading> Reader::counted_phrase(std::size_t i) const {
  const Token* first = token(i);
  if (first == nullptr || !has_numbers_) return std::nullopt;
  if (!counted_) {
    counted_.emplace();
    mention(i);
    for (const HardwareMention& named : hardware_->mentions()) {
      if (named.processor || named.unsure || named.machine || named.slice ||
          !hardware_->may_count_machines(named))
        continue;
      auto counted = hardware_->counted(named);
      if (!counted || !counted->match.by_machines || counted->match.count.value_or(1) < 1) continue;
      // It reads alone as it does here: what counts it, and some number, lie in the phrase.
      const std::string_view span = t_.text.substr(counted->begin, counted->end - counted->begin);
      const bool has_number = span.find_first_of("0123456789") != span.npos ||
                              std::any_of(t_.list.begin(), t_.list.end(), [&](const Token& one) {
                                return one.kind == Kind::number && one.begin >= counted->begin &&
                                       one.end <= counted->end;
                              });
      const auto alone = HardwareText(span).match();
      if (!has_number || !alone || alone->count != counted->match.count) continue;
      counted_->push_back(std::move(*counted));
    }
  }
  const auto at = std::find_if(counted_->begin(), counted_->end(),
                               [&](const auto& counted) { return counted.begin == first->begin; });
  if (at == counted_->end()) return std::nullopt;
  Reading r;
  r.kind = K::accelerator_count;
  r.first = i;
  r.next = token_after(at->end, i);
  if (r.next == i || t_.list[r.next - 1].end > at->end) return std::nullopt;
  r.accelerator = at->name;
  const std::vector<double>& choices = at->match.choices;
  r.value = at->match.count.value_or(choices.empty() ? 1 : choices.front());
  for (const Notice& notice : at->match.notices) {
    if (notice.code == NoticeCode::devices_from_nodes) r.assumed |= kHostsTimes;
  }
  const bool slice = choices.empty() && fold(at->name).find("tpu") != std::string::npos;
  if (!at->match.count) r.question = slice ? Ask::slice : Ask::devices;
  return r;
}

// "4 nodes with 8 A100s each"
std::optional<Measure> Reader::hosts(std::size_t i) const {
  const std::size_t dgx = says(i, "dgx") ? i + 1 : i;
  if (!is(dgx, Sense::host)) return std::nullopt;
  std::size_t j = dgx + 1;
  const bool apart = mark(j, '(') || mark(j, ',');
  if (apart || mark(j, 'x')) ++j;
  while (j < dgx + 6 && (is(j, Sense::joins) || is(j, Sense::is) || is(j, Sense::at_least) ||
                         says(j, vocabulary::kQuantityEach) || says(j, vocabulary::kQuantityOf))) {
    ++j;
  }
  const auto per_host = number(j);
  if (!per_host || token(j)->attached) return std::nullopt;
  auto m = device_count(mark(per_host->next, 'x') ? per_host->next + 1 : per_host->next, true);
  const auto devices = to_double(*per_host->decimal);
  if (!m || !devices) return std::nullopt;
  // "16 nodes (128 A100 GPUs)" names all of them: servers hold up to 16 (DGX-2), where it says no
  // "each" before or behind.
  constexpr double kMostInOneServer = 16;
  const bool each = says(j - 1, vocabulary::kQuantityEach) ||
                    says(m->next, vocabulary::kQuantityEach) ||
                    says(m->next, vocabulary::kQuantityPer);
  if (*devices > kMostInOneServer && !each) return std::nullopt;
  // "2 nodes (16 GPUs)": in all, or in each?
  const auto hosts = apart && !each && i > 0 ? number(i - 1) : std::nullopt;
  const double machines = hosts ? to_double(*hosts->decimal).value_or(1) : 1;
  if (machines > 1 && std::fmod(*devices, machines) == 0) m->question = Ask::devices;
  m->unit.times *= *devices;
  m->assumed |= kHostsTimes;
  if (says(m->next, vocabulary::kQuantityEach)) {
    ++m->next;
    if (says(m->next, vocabulary::kNumberOne)) ++m->next;  // "cada uno"
  }
  if (says(m->next, vocabulary::kQuantityPer) && is(m->next + 1, Sense::host)) m->next += 2;
  if (mark(dgx + 1, '(') && mark(m->next, ')')) ++m->next;
  return m;
}

}  // namespace trainprint::phrases

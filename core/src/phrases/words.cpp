#include <string>

#include "phrases/vocabulary.hpp"

namespace trainprint::phrases {
namespace {

using K = QuantityKind;
constexpr std::uint8_t kind(K k) { return static_cast<std::uint8_t>(k); }

constexpr Word kWords[] = {
    {"single", Sense::digit, 1},
    {"one", Sense::digit, 1},
    {"two", Sense::digit, 2},
    {"three", Sense::digit, 3},
    {"four", Sense::digit, 4},
    {"five", Sense::digit, 5},
    {"six", Sense::digit, 6},
    {"seven", Sense::digit, 7},
    {"eight", Sense::digit, 8},
    {"nine", Sense::digit, 9},
    {"ten", Sense::digit, 10},
    {"twelve", Sense::digit, 12},
    {"sixteen", Sense::digit, 16},
    {"about", Sense::about},
    {"around", Sense::about},
    {"approximately", Sense::about},
    {"approx", Sense::about},
    {"roughly", Sense::about},
    {"nearly", Sense::about},
    {"almost", Sense::about},
    {"circa", Sense::about},
    {"ca", Sense::about},
    {"estimated", Sense::about},
    {"over", Sense::at_least},
    {"above", Sense::at_least},
    {"more", Sense::at_least},
    {"greater", Sense::at_least},
    {"least", Sense::at_least},
    {"exceeding", Sense::at_least},
    {"under", Sense::at_most},
    {"below", Sense::at_most},
    {"less", Sense::at_most},
    {"fewer", Sense::at_most},
    {"most", Sense::at_most},
    {"up", Sense::at_most},
    {"token", Sense::noun, kind(K::tokens)},
    {"tokens", Sense::noun, kind(K::tokens)},
    {"parameter", Sense::noun, kind(K::parameters)},
    {"parameters", Sense::noun, kind(K::parameters)},
    {"param", Sense::noun, kind(K::parameters)},
    {"params", Sense::noun, kind(K::parameters)},
    {"weights", Sense::noun, kind(K::parameters)},
    {"sample", Sense::noun, kind(K::samples)},
    {"samples", Sense::noun, kind(K::samples)},
    {"examples", Sense::noun, kind(K::samples)},
    {"images", Sense::noun, kind(K::samples)},
    {"documents", Sense::noun, kind(K::samples)},
    {"sequences", Sense::noun, kind(K::samples)},
    {"sentences", Sense::noun, kind(K::samples)},
    {"pairs", Sense::noun, kind(K::samples)},
    {"pue", Sense::noun, kind(K::pue)},
    {"mfu", Sense::noun, kind(K::efficiency)},
    {"hfu", Sense::noun, kind(K::efficiency)},
    {"utilization", Sense::noun, kind(K::efficiency)},
    {"utilisation", Sense::noun, kind(K::efficiency)},
    {"tdp", Sense::noun, kind(K::power)},
    {"percent", Sense::noun, kind(K::fraction)},
    {"gpu", Sense::device},
    {"gpus", Sense::device},
    {"tpu", Sense::device},
    {"tpus", Sense::device},
    {"hpu", Sense::device},
    {"hpus", Sense::device},
    {"npu", Sense::device},
    {"npus", Sense::device},
    {"gcd", Sense::device},
    {"gcds", Sense::device},
    {"accelerator", Sense::device},
    {"accelerators", Sense::device},
    {"chip", Sense::device},
    {"chips", Sense::device},
    {"card", Sense::device},
    {"cards", Sense::device},
    {"device", Sense::device},
    {"devices", Sense::device},
    {"core", Sense::device_core},
    {"cores", Sense::device_core},
    {"node", Sense::host},
    {"nodes", Sense::host},
    {"server", Sense::host},
    {"servers", Sense::host},
    {"machine", Sense::host},
    {"machines", Sense::host},
    {"host", Sense::host},
    {"hosts", Sense::host},
    {"vm", Sense::host},
    {"vms", Sense::host},
    {"pod", Sense::host},
    {"slice", Sense::host},
    {"cpu", Sense::cpu},
    {"cpus", Sense::cpu},
    {"vcpu", Sense::cpu},
    {"nvidia", Sense::vendor},
    {"amd", Sense::vendor},
    {"intel", Sense::vendor},
    {"google", Sense::vendor},
    {"cloud", Sense::vendor},
    {"tesla", Sense::vendor},
    {"geforce", Sense::vendor},
    {"instinct", Sense::vendor},
    {"habana", Sense::vendor},
    {"a", Sense::filler},
    {"an", Sense::filler},
    {"the", Sense::filler},
    {"all", Sense::filler},
    {"our", Sense::filler},
    {"total", Sense::filler},
    {"cumulative", Sense::filler},
    {"training", Sense::filler},
    {"pretraining", Sense::filler},
    {"pre", Sense::filler},
    {"text", Sense::filler},
    {"unique", Sense::filler},
    {"active", Sense::filler},
    {"activated", Sense::filler},
    {"trainable", Sense::filler},
    {"learnable", Sense::filler},
    {"model", Sense::filler},
    {"compute", Sense::filler},
    {"computation", Sense::filler},
    {"time", Sense::filler},
    {"cluster", Sense::filler},
    {"on", Sense::joins},
    {"using", Sense::joins},
    {"with", Sense::joins},
    {"across", Sense::joins},
    {"by", Sense::joins},
    {"for", Sense::lasts},
    {"in", Sense::lasts},
    {"took", Sense::lasts},
    {"takes", Sense::lasts},
    {"lasted", Sense::lasts},
    {"during", Sense::lasts},
    {"of", Sense::is},
    {"is", Sense::is},
    {"was", Sense::is},
    {"are", Sense::is},
    {"were", Sense::is},
    {"carbon", Sense::carbon},
    {"ghg", Sense::carbon},
    {"e", Sense::equivalent},
    {"eq", Sense::equivalent},
    {"eqv", Sense::equivalent},
    {"equiv", Sense::equivalent},
    {"equivalent", Sense::equivalent},
    {"equivalents", Sense::equivalent},
    {"dioxide", Sense::equivalent},
    {"emissions", Sense::emissions},
    {"emission", Sense::emissions},
    {"emitted", Sense::emissions},
    {"used", Sense::used},
    {"count", Sense::used},
    {"metric", Sense::metric},
    {"wall", Sense::clock},
    {"clock", Sense::clock},
    {"wallclock", Sense::clock},
    {"elapsed", Sense::clock},
};

char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = small_letter(c);
  return out;
}

bool same_word(std::string_view word, std::string_view small) {
  if (word.size() != small.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (small_letter(word[i]) != small[i]) return false;
  }
  return true;
}

const Word& look_up(std::string_view word) {
  static constexpr Word kNothing{"", Sense::none};
  if (word.empty()) return kNothing;
  for (const Word& w : kWords) {
    if (same_word(word, w.text)) return w;
  }
  return kNothing;
}

}  // namespace trainprint::phrases

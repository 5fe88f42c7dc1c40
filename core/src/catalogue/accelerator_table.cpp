#include "catalogue/accelerator_table.hpp"

#include <algorithm>
#include <iterator>

#include "catalogue/accelerators.generated.hpp"
#include "catalogue/name_counts.generated.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

using tables::count;
using tables::take;

constexpr std::size_t kCount = std::size(tables::kAcceleratorNumbers);
static_assert(count(tables::kAcceleratorText, '\n') == kCount);
static_assert(count(tables::kPaperRows, '\n') == std::size(tables::kPaperNumbers));
static_assert(count(tables::kInstanceText, '\n') == std::size(tables::kInstanceNumbers));

std::size_t meaning(AcceleratorName kind, std::size_t number) {
  return number * 4 + static_cast<std::size_t>(kind);
}

std::optional<Sourced<Power>> power(std::uint16_t watts, std::uint8_t source) {
  if (watts == 0) return std::nullopt;
  return Sourced<Power>{Power::watts(watts), tables::kAcceleratorSources[source]};
}

/// What follows the name's first word, if that is one of `words`.
std::string_view without_first(std::string_view name, std::string_view words) {
  const std::string_view first = name.substr(0, name.find(' '));
  return one_of(first, words) ? name.substr(std::min(first.size() + 1, name.size()))
                              : std::string_view();
}

PaperAccelerator paper(std::size_t row) {
  std::string_view lines = tables::kPaperRows;
  for (std::size_t i = 0; i < row; ++i) take(lines, '\n');
  const tables::PaperRow& numbers = tables::kPaperNumbers[row];
  return {take(lines, '\n'), FlopRate::tflop_per_s(numbers.peak_tflops),
          Power::watts(numbers.power_w), numbers.efficiency_percent / 100.0};
}

}  // namespace

std::string_view without_line(std::string_view name) {
  const std::string_view rest = without_first(name, "geforce rtx radeon instinct apple arc");
  if (rest.find_first_of("0123456789") == std::string_view::npos) return {};
  return is_digit(rest[0]) && name[1] != 'T' ? std::string_view() : rest;
}

const AcceleratorTable& AcceleratorTable::instance() {
  static const AcceleratorTable table;
  return table;
}

AcceleratorTable::AcceleratorTable() : names_(tables::kAcceleratorNameCount) {
  add_ambiguous();  // first, as what is added first keeps the name
  aliases_.reserve(count(tables::kAcceleratorText, ';') + kCount);
  rows_.reserve(kCount);
  ids_.reserve(tables::kAcceleratorText.size());
  std::string_view lines = tables::kAcceleratorText;
  for (const tables::AcceleratorRow& numbers : tables::kAcceleratorNumbers) {
    add(take(lines, '\n'), numbers);
  }
  add_instances();
}

void AcceleratorTable::add(std::string_view line, const tables::AcceleratorRow& numbers) {
  const std::size_t row = rows_.size();
  Accelerator a{};
  a.id = take(line, '|');
  a.name = take(line, '|');
  a.vendor = tables::kVendors[numbers.vendor];
  if (a.id.empty()) a.id = add_id(a.vendor, a.name);
  const std::size_t first = aliases_.size();
  while (!line.empty()) aliases_.push_back(take(line, ';'));
  a.aliases = {aliases_.data() + first, aliases_.size() - first};
  a.device_class = numbers.device_class;
  a.family = numbers.family;
  if (numbers.peak_gflops_10 != 0) {
    a.peak = Sourced<FlopRate>{FlopRate::tflop_per_s(numbers.peak_gflops_10 / 100.0),
                               tables::kAcceleratorSources[numbers.peak_source]};
  }
  a.tdp = power(numbers.tdp_w, numbers.tdp_source);
  a.mean_power = power(numbers.mean_power_w, numbers.mean_power_source);
  if (numbers.paper_row != 0) a.paper = paper(numbers.paper_row - 1u);
  a.memory_gb = numbers.memory_gb;
  a.devices_per_node = numbers.devices_per_node;
  names_.add(a.id, meaning(AcceleratorName::itself, row));
  for (std::string_view name = a.name; !name.empty(); name = without_line(name)) {
    names_.add(name, meaning(AcceleratorName::itself, row));
  }
  for (const std::string_view alias : a.aliases) {
    names_.add(alias, meaning(AcceleratorName::itself, row));
  }
  rows_.push_back(a);
}

// "nvidia-rtx-4090" of NVIDIA's "GeForce RTX 4090"
std::string_view AcceleratorTable::add_id(std::string_view vendor, std::string_view name) {
  const std::size_t begin = ids_.size();
  const std::string_view rest = without_first(name, "geforce radeon instinct apple");
  for (const char c : join({vendor, " ", rest.empty() ? name : rest})) {
    if (is_digit(c) || is_letter(c)) {
      ids_ += lower_letter(c);
    } else if (ids_.back() != '-') {
      ids_ += '-';
    }
  }
  if (ids_.back() == '-') ids_.pop_back();
  return std::string_view(ids_).substr(begin);
}

void AcceleratorTable::add_instances() {
  std::string_view lines = tables::kInstanceText;
  for (const tables::InstanceRow& row : tables::kInstanceNumbers) {
    const std::string_view name = take(lines, '\n');
    names_.add(name, meaning(AcceleratorName::instance, instances_.size()));
    instances_.push_back({name, row.accelerator, row.halves / 2.0});
  }
}

void AcceleratorTable::add_ambiguous() {
  std::string_view lines = tables::kAmbiguousAccelerators;
  while (!lines.empty()) {
    std::string_view line = take(lines, '\n');
    AmbiguousAccelerator several;
    several.name = take(line, '|');
    std::string_view rows = take(line, '|');
    while (!rows.empty()) {
      std::size_t numbers[2] = {}, at = 0;  // the row, and the chips of its largest slice
      for (const char c : take(rows, ';')) {
        if (c == ':') {
          ++at;
        } else {
          numbers[at] = numbers[at] * 10 + static_cast<std::size_t>(c - '0');
        }
      }
      several.rows.push_back(numbers[0]);
      several.largest_slices.push_back(numbers[1]);
    }
    several.why = line;
    names_.add(several.name, meaning(AcceleratorName::ambiguous, ambiguous_.size()));
    ambiguous_.push_back(several);
  }
}

const tables::AcceleratorRow& AcceleratorTable::details(std::size_t row) const {
  return tables::kAcceleratorNumbers[row];
}

std::string_view AcceleratorTable::variant_group(std::size_t row) const {
  return tables::kVariantGroups[tables::kAcceleratorNumbers[row].variant_group];
}

std::optional<AcceleratorTable::Meaning> AcceleratorTable::find(std::string_view folded) const {
  const auto found = names_.find(folded);
  if (!found) return std::nullopt;
  return Meaning{static_cast<AcceleratorName>(*found % 4), *found / 4};
}

std::span<const Accelerator> accelerators() { return AcceleratorTable::instance().rows(); }

std::string_view data_version() { return tables::kDataVersion; }

}  // namespace trainprint

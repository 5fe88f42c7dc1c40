#include "catalogue/accelerator_table.hpp"

#include <iterator>

#include "catalogue/accelerators.generated.hpp"
#include "catalogue/name_counts.generated.hpp"

namespace trainprint {
namespace {

using tables::count;
using tables::take;

constexpr std::size_t kCount = std::size(tables::kAcceleratorNumbers);
static_assert(count(tables::kAcceleratorText, '\n') == kCount);
static_assert(count(tables::kPaperRows, '\n') == std::size(tables::kPaperNumbers));
static_assert(count(tables::kInstanceText, '\n') == std::size(tables::kInstanceNumbers));
static_assert(tables::ids_sorted_and_unique(tables::kAcceleratorText));

std::size_t meaning(AcceleratorName kind, std::size_t number) {
  return number * 4 + static_cast<std::size_t>(kind);
}

std::optional<Sourced<Power>> power(std::uint16_t watts, std::uint8_t source) {
  if (watts == 0) return std::nullopt;
  return Sourced<Power>{Power::watts(watts), tables::kAcceleratorSources[source]};
}

PaperAccelerator paper(std::size_t row) {
  std::string_view lines = tables::kPaperRows;
  for (std::size_t i = 0; i < row; ++i) take(lines, '\n');
  const tables::PaperRow& numbers = tables::kPaperNumbers[row];
  return {take(lines, '\n'), FlopRate::tflop_per_s(numbers.peak_tflops),
          Power::watts(numbers.power_w), numbers.efficiency_percent / 100.0};
}

}  // namespace

const AcceleratorTable& AcceleratorTable::instance() {
  static const AcceleratorTable table;
  return table;
}

AcceleratorTable::AcceleratorTable() : names_(tables::kAcceleratorNameCount) {
  aliases_.reserve(count(tables::kAcceleratorText, ';') + kCount);
  rows_.reserve(kCount);
  std::string_view lines = tables::kAcceleratorText;
  for (const tables::AcceleratorRow& numbers : tables::kAcceleratorNumbers) {
    add(take(lines, '\n'), numbers);
  }
  add_instances();
  add_ambiguous();
}

void AcceleratorTable::add(std::string_view line, const tables::AcceleratorRow& numbers) {
  const std::size_t row = rows_.size();
  Accelerator a{};
  a.id = take(line, '|');
  a.name = take(line, '|');
  const std::size_t first = aliases_.size();
  while (!line.empty()) aliases_.push_back(take(line, ';'));
  a.aliases = {aliases_.data() + first, aliases_.size() - first};
  a.vendor = tables::kVendors[numbers.vendor];
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
  a.note = tables::kAcceleratorNotes[numbers.note];
  names_.add(a.id, meaning(AcceleratorName::itself, row));
  names_.add(a.name, meaning(AcceleratorName::itself, row));
  for (const std::string_view alias : a.aliases) {
    names_.add(alias, meaning(AcceleratorName::itself, row));
  }
  rows_.push_back(a);
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
    std::string_view ids = take(line, '|');
    while (!ids.empty()) {
      const std::string_view id = take(ids, ';');
      for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (rows_[row].id == id) several.rows.push_back(row);
      }
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

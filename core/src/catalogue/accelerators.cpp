#include <iterator>
#include <string>
#include <utility>

#include "catalogue/accelerators.generated.hpp"
#include "catalogue/name_index.hpp"
#include "catalogue/names.generated.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kCount = std::size(tables::kAcceleratorNumbers);
static_assert(tables::count(tables::kAcceleratorText, '\n') == kCount);
static_assert(tables::count(tables::kPaperRows, '\n') == std::size(tables::kPaperNumbers));
static_assert(tables::ids_sorted_and_unique(tables::kAcceleratorText));
static_assert(tables::sorted_and_unique(tables::kAcceleratorNames));

/// The generated table, unpacked.
class Catalogue {
 public:
  Catalogue() : index_(std::size(tables::kAcceleratorNames)) {
    aliases_.reserve(tables::count(tables::kAcceleratorText, ';') + kCount);
    rows_.reserve(kCount);
    std::string_view lines = tables::kAcceleratorText;
    for (const tables::AcceleratorRow& numbers : tables::kAcceleratorNumbers) {
      add(tables::take(lines, '\n'), numbers);
    }
  }

  std::span<const Accelerator> rows() const { return rows_; }
  const NameIndex& index() const { return index_; }

 private:
  void add(std::string_view line, const tables::AcceleratorRow& numbers) {
    const std::size_t row = rows_.size();
    const std::string_view id = tables::take(line, '|');
    const std::string_view name = tables::take(line, '|');
    const std::size_t first = aliases_.size();
    while (!line.empty()) aliases_.push_back(tables::take(line, ';'));
    const std::span<const std::string_view> aliases(aliases_.data() + first,
                                                    aliases_.size() - first);
    index_.add(id, row);
    index_.add(name, row);
    for (const std::string_view alias : aliases) index_.add(alias, row);

    Accelerator a{};
    a.id = id;
    a.name = name;
    a.vendor = tables::kVendors[numbers.vendor];
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
    a.aliases = aliases;
    a.note = tables::kAcceleratorNotes[numbers.note];
    rows_.push_back(a);
  }

  static std::optional<Sourced<Power>> power(std::uint16_t watts, std::uint8_t source) {
    if (watts == 0) return std::nullopt;
    return Sourced<Power>{Power::watts(watts), tables::kAcceleratorSources[source]};
  }

  static PaperAccelerator paper(std::size_t row) {
    std::string_view lines = tables::kPaperRows;
    for (std::size_t i = 0; i < row; ++i) tables::take(lines, '\n');
    const tables::PaperRow& numbers = tables::kPaperNumbers[row];
    return {tables::take(lines, '\n'), FlopRate::tflop_per_s(numbers.peak_tflops),
            Power::watts(numbers.power_w), numbers.efficiency_percent / 100.0};
  }

  std::vector<std::string_view> aliases_;
  std::vector<Accelerator> rows_;
  NameIndex index_;
};

const Catalogue& catalogue() {
  static const Catalogue instance;
  return instance;
}

}  // namespace

std::span<const Accelerator> accelerators() { return catalogue().rows(); }

Result<AcceleratorMatch> find_accelerator(std::string_view text, std::string_view field) {
  const Catalogue& known = catalogue();
  if (const auto row = known.index().find(fold(text))) {
    return AcceleratorMatch{&known.rows()[*row], std::nullopt, {}};
  }
  std::vector<std::string_view> names;
  for (const Accelerator& a : known.rows()) {
    names.push_back(a.name);
    names.insert(names.end(), a.aliases.begin(), a.aliases.end());
  }
  return Error{ErrorCode::unknown_accelerator, std::string(field),
               "No accelerator is known as \"" + std::string(text) + "\".",
               near_matches(text, names)};
}

std::string_view data_version() { return tables::kDataVersion; }

}  // namespace trainprint

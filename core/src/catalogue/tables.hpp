// The rows of the generated tables: figures as whole numbers, repeated strings by index. They are
// unpacked once, when the catalogue is first asked for something.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "trainprint/catalogue.hpp"

namespace trainprint::tables {

enum class Kind : std::uint8_t { apple, cpu, gpu, npu, tpu };
enum class Form : std::uint8_t { none, sxm, pcie, nvl, superchip };

/// Words that say how a part is built in, only of the groups of variants in `only_of`, if any.
struct FormWords {
  Form form;
  const char *words, *only_of;
};

/// 0 means that no source gives the figure; index 0 of a string table is the empty string.
struct AcceleratorRow {
  std::uint32_t peak_gflops_10;  ///< Dense BF16/FP16 rate in units of 10 GFLOP/s.
  std::uint16_t tdp_w;
  std::uint16_t mean_power_w;
  std::uint16_t memory_gb;
  std::uint8_t vendor;
  std::uint8_t peak_source;
  std::uint8_t tdp_source;
  std::uint8_t mean_power_source;
  std::uint8_t paper_row;      ///< Index into kPaperNumbers plus 1.
  std::uint8_t variant_group;  ///< Parts that one short name covers ("A100").
  bool usual;                  ///< The one of its group that the short name is taken to mean.
  AcceleratorFamily family;
  Kind kind;
  AcceleratorClass device_class;
  Form form;
  std::uint8_t devices_per_node;
  std::uint8_t cores_per_chip;   ///< TensorCores, where a slice's name may count those; else 0.
  std::uint8_t dies_per_module;  ///< Dies that systems count as devices of their own; else 0.
  /// Parts that NVIDIA's MIG cuts its compute units into; 0 where it is never cut. Source: MIG User
  /// Guide, "Supported GPUs" (docs.nvidia.com/datacenter/tesla/mig-user-guide).
  std::uint8_t mig_parts;
};

/// What only a reader of the row or a check of the run asks for.
struct AcceleratorNoteRow {
  std::uint8_t note;  ///< Index into kAcceleratorNotes.
  std::uint8_t release_year_since_2000;
};

struct PaperRow {
  std::uint16_t peak_tflops;
  std::uint16_t power_w;
  std::uint8_t efficiency_percent;
};

/// `count` accelerators in one machine type.
struct InstanceRow {
  std::uint16_t accelerator;  ///< Index into kAcceleratorNumbers.
  std::uint8_t halves;        ///< Twice the count: a K80 "GPU" is half a board.
};

/// Grid factor of a country, a zone or, in kDirectNumbers, a place of another table.
struct FactorRow {
  std::uint32_t centigrams_per_kwh;
  std::uint8_t year;  ///< After 2000.
  std::uint8_t basis;
  std::uint8_t source;
  std::uint8_t licence;
  std::uint8_t note;
};

/// The years of a YearlyRow, one after the other.
constexpr int kFirstYear = 2019;
constexpr std::size_t kYears = 7;

/// A grid's averages by year, 0 where there is none.
struct YearlyRow {
  std::uint32_t centigrams_per_kwh[kYears];
};

struct SiteRow {
  std::uint8_t pue_percent;
  std::uint8_t pue_source;
  std::uint8_t note;
};

struct ProviderRow {
  std::uint8_t pue_percent;  ///< Fleet average.
  std::uint8_t pue_source;
  bool only_with_provider;  ///< Its regions' codes mean it only where it is named.
};

struct CloudRow {
  std::uint8_t provider;
  std::uint8_t pue_percent;
  std::uint8_t pue_source;
  std::uint8_t note;
};

/// Takes the text up to `separator` off the front of `text`.
constexpr std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view head = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return head;
}

/// Number of `c` in `text`.
constexpr std::size_t count(std::string_view text, char c) {
  std::size_t n = 0;
  for (const char other : text) n += other == c ? 1 : 0;
  return n;
}

/// Whether every line's first field is greater than the one before.
constexpr bool ids_sorted_and_unique(std::string_view lines) {
  std::string_view before;
  while (!lines.empty()) {
    std::string_view line = take(lines, '\n');
    const std::string_view id = take(line, '|');
    if (id <= before) return false;
    before = id;
  }
  return true;
}

/// Whether each name is greater than the one before.
template <std::size_t N>
constexpr bool sorted_and_unique(const std::string_view (&names)[N]) {
  for (std::size_t i = 1; i < N; ++i) {
    if (names[i] <= names[i - 1]) return false;
  }
  return !names[0].empty();
}

}  // namespace trainprint::tables

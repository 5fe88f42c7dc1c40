// `trainprint accelerators`: the table of hardware, or what a text about hardware means.
#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

std::string percent(double ratio) {
  const double change = (ratio - 1) * 100;
  return (change < 0 ? "" : "+") + readable(change, 2) + " %";
}

// "400 W (paper 400 W, +0 %)"
template <class T>
std::string both(const std::optional<Sourced<T>>& vendor, const std::optional<T>& paper,
                 double (T::*in)() const, const char* unit) {
  std::string out = vendor ? readable((vendor->value.*in)(), 4) + unit : std::string("unknown");
  if (!paper) return out;
  out += " (paper " + readable(((*paper).*in)(), 4) + unit;
  if (vendor) out += ", " + percent(vendor->value / *paper);
  return out + ")";
}

std::string line(const Accelerator& a) {
  std::optional<Power> paper_power;
  std::optional<FlopRate> paper_peak;
  if (a.paper) {
    paper_power = a.paper->power;
    paper_peak = a.paper->peak;
  }
  return padded(std::string(a.id), 34) +
         padded(both(a.mean_power ? a.mean_power : a.tdp, paper_power, &Power::as_watts, " W"),
                32) +
         both(a.peak, paper_peak, &FlopRate::as_tflop_per_s, " TFLOP/s") + "\n";
}

constexpr Option kAcceleratorsJson{"--json", "", "every figure with its source"};
constexpr Option kAcceleratorsOptions[] = {kAcceleratorsJson};

int run_accelerators(const Arguments& arguments) {
  const std::string text = arguments.text();
  std::vector<const Accelerator*> rows;
  std::string found;
  if (text.empty()) {
    for (const Accelerator& a : accelerators()) rows.push_back(&a);
  } else {
    const auto match = find_accelerator(text, "");
    if (!match) {
      print_errors(match.errors());
      return kBadInput;
    }
    if (arguments.has(kAcceleratorsJson)) {
      return write_output(indented_json(accelerators_json(*match)) + "\n");
    }
    rows.push_back(match->accelerator);
    found = "\n" + std::string(match->accelerator->name);
    if (match->count) found += ", " + readable(*match->count, 9) + " devices in the text";
    found += "\n" + notes(match->notices);
  }
  if (arguments.has(kAcceleratorsJson))
    return write_output(indented_json(accelerators_json(rows)) + "\n");
  std::string out = padded("id", 34) + padded("power", 32) + "dense peak\n";
  for (const Accelerator* a : rows) out += line(*a);
  return write_listing(out + found);
}

}  // namespace

const Command kAccelerators{
    .name = "accelerators",
    .summary = "accelerators with power and peak, vendor's and paper's",
    .operands = {"[TEXT]", "", ""},
    .description =
        R"(Lists every accelerator with the vendor's figures, the paper's (Table 9) where it has a row, and by
how much they differ. With TEXT, as people write hardware: what it means, how many devices it names,
and what was assumed.)",
    .options = kAcceleratorsOptions,
    .fields = nullptr,
    .exit_status = "0 done, 2 no accelerator, or more than one, goes by that name.",
    .example = "trainprint accelerators \"8x A100-SXM4-80GB\"",
    .run = run_accelerators};

}  // namespace trainprint::cli

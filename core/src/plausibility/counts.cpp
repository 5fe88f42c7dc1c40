// Servers, ranks, years and steps against what else the run says of its hardware and its data.
#include <cmath>

#include "catalogue/accelerator_table.hpp"
#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"

namespace trainprint::plausibility {
namespace {

// NVIDIA's DGX-2, AWS' p2.16xlarge and Google's a2-megagpu-16g have as many, and none has more. A
// rack of 72 counts as 18 servers of four.
constexpr double kMostInOneServer = 16;

const tables::AcceleratorRow& details(const Accelerator& accelerator) {
  const AcceleratorTable& known = AcceleratorTable::instance();
  return known.details(static_cast<std::size_t>(&accelerator - known.rows().data()));
}

void check_servers(const TrainingRun& run, const Accelerator* accelerator, double count,
                   std::vector<Finding>& found) {
  if (!run.node_count) return;
  const double servers = run.node_count->as_count();
  const bool too_many = servers > std::ceil(count);
  if (!too_many && count <= servers * kMostInOneServer) return;
  const bool known = accelerator != nullptr && accelerator->devices_per_node > 0;
  const double usual = known ? accelerator->devices_per_node : method::kDevicesPerNode;
  const double likely = std::ceil(count / usual);
  found.push_back({NoticeCode::servers_against_count,
                   {"node_count", "accelerator_count"},
                   fill("% accelerators do not stand in % servers; in servers of % they would "
                        "stand in %.",
                        {{count, 6}, {servers, 6}, {usual, 3}, {likely, 6}}),
                   likely,
                   too_many ? std::string("A server has at least one accelerator.")
                            : fill("A server has at most % accelerators.", {{kMostInOneServer, 3}}),
                   too_many ? Confidence::high : Confidence::medium});
}

void check_ranks(const TrainingRun& run, const Accelerator* accelerator, double count,
                 std::vector<Finding>& found) {
  if (!run.compute.world_size || count != std::floor(count)) return;
  const double ranks = run.compute.world_size->as_count();
  const bool one_model_on_several = ranks <= count && std::fmod(count, ranks) == 0;
  bool one_to_each_part = false;  // each die or core of a module is a device of its own there
  if (accelerator != nullptr) {
    const tables::AcceleratorRow& row = details(*accelerator);
    one_to_each_part = ranks == count * row.dies_per_module || ranks == count * row.cores_per_chip;
  }
  if (one_model_on_several || one_to_each_part) return;
  found.push_back(
      {NoticeCode::ranks_against_count,
       {"world_size", "accelerator_count"},
       fill("A world_size of % does not go with % accelerators.", {{ranks, 7}, {count, 7}}),
       count,
       ranks > count ? std::string("Each data-parallel rank has at least one accelerator.")
                     : fill("Each rank has equally many accelerators: % cannot be divided by %.",
                            {{count, 7}, {ranks, 7}}),
       Confidence::medium});
}

void check_year(const TrainingRun& run, const Accelerator* accelerator,
                std::vector<Finding>& found) {
  if (!run.year || accelerator == nullptr) return;
  const int released = release_year(*accelerator);
  if (*run.year >= released) return;
  found.push_back(
      {NoticeCode::before_release,
       {"year", "accelerator"},
       fill("The run's year is %, but the % came out in %.",
            {std::to_string(static_cast<int>(*run.year)), accelerator->name,
             std::to_string(released)}),
       std::nullopt,
       "Nobody trained on it before, but for its maker in the months ahead of the launch.",
       *run.year + 1 < released ? Confidence::high : Confidence::low});
}

// The tokens that are taken in preference to those of the steps, and the field that they are of.
struct Tokens {
  FieldName field;
  double count = 0;
};
Tokens tokens_taken(const TrainingRun& run) {
  const ComputeDescription& d = run.compute;
  if (d.tokens) return {"tokens", d.tokens->as_count()};
  const bool one_pass = run.training_type == TrainingType::pre_training;
  if (!d.epochs && !one_pass) return {};
  const double passes = d.epochs.value_or(1);
  if (d.dataset_tokens) return {"dataset_tokens", d.dataset_tokens->as_count() * passes};
  if (d.dataset_examples && d.sequence_length)
    return {"dataset_examples", *d.dataset_examples * d.sequence_length->as_count() * passes};
  return {};
}

// Steps that make another number of tokens than the one that is taken, unless devices or batches
// that nobody gave are as many as are assumed.
void check_steps(const TrainingRun& run, double count, std::vector<Finding>& found) {
  constexpr double kRounding = 0.05;  // of published figures
  const ComputeDescription& d = run.compute;
  const Tokens taken = tokens_taken(run);
  if (taken.count == 0 || !d.steps || !d.sequence_length || !d.per_device_batch) return;
  const double given = *d.steps * d.sequence_length->as_count() * *d.per_device_batch *
                       (d.world_size ? d.world_size->as_count() : 1) *
                       d.gradient_accumulation.value_or(1);
  const double devices = d.world_size ? 1 : count;
  const double missing = taken.count / given;
  const auto near = [&](double factor) { return std::fabs(missing / factor - 1) <= kRounding; };
  if (near(devices)) return;
  const std::string_view open = d.world_size && d.gradient_accumulation ? ""
                                : d.world_size                          ? "gradient_accumulation"
                                : d.gradient_accumulation               ? "world_size"
                                                          : "world_size × gradient_accumulation";
  const double whole = std::round(missing);
  const bool explained = !open.empty() && whole >= 1 && near(whole);
  found.push_back(
      {NoticeCode::tokens_against_steps,
       {"steps", "per_device_batch", "sequence_length"},
       fill("By % there are % tokens, by steps, batch and length %. The % by % are taken.",
            {std::string_view(taken.field),
             {taken.count, 3},
             {given * devices, 3},
             {taken.count, 3},
             std::string_view(taken.field)}),
       std::nullopt,
       explained      ? fill("They agree if % is %.", {open, {whole, 7}})
       : open.empty() ? std::string("One of the figures is of another run, or of part of this one.")
                      : fill("No % makes them agree: it would be %.", {open, {missing, 3}}),
       explained ? Confidence::low : Confidence::medium});
}

}  // namespace

bool counted_in_slices(const Stated& stated) {
  return stated.accelerator != nullptr && details(*stated.accelerator).kind == tables::Kind::tpu;
}

void check_counts(const TrainingRun& run, const Accelerator* accelerator,
                  std::optional<double> count_in_text, std::vector<Finding>& found) {
  const std::optional<double> count =
      run.accelerator_count ? std::optional(run.accelerator_count->as_count()) : count_in_text;
  if (count) check_servers(run, accelerator, *count, found);
  if (count) check_ranks(run, accelerator, *count, found);
  check_year(run, accelerator, found);
  check_steps(run, run.constants == ConstantsSet::paper ? 1 : count.value_or(1), found);
}

}  // namespace trainprint::plausibility

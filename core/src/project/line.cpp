// One line of a project: its hours added up, and estimated for each kind of accelerator.
#include <algorithm>

#include "trainprint/catalogue.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/project.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

Error wrong(ErrorCode code, const FieldPath& field, std::string message) {
  return {code, field, std::move(message), {}};
}

FieldPath published_field() { return FieldPath::unchecked("published"); }

// Hours on one kind of accelerator.
struct Part {
  std::string accelerator;  ///< As given.
  const Accelerator* known = nullptr;
  Duration hours;
};

// What the line says beside its text, and what the text says.
Result<std::vector<Part>> parts_of(const ProjectLine& line, const HoursSum& sum) {
  const std::string& own = line.run.accelerator;
  std::optional<AcceleratorMatch> own_match;
  if (!own.empty()) {
    auto match = find_accelerator(own);
    if (!match) return match.errors();
    own_match = std::move(match.value());
  }
  const double devices = line.run.accelerator_count ? line.run.accelerator_count->as_count()
                         : own_match                ? own_match->count.value_or(1)
                                                    : 1;
  std::vector<Part> out;
  for (const HoursTerm& term : sum.terms) {
    if (devices > 1 && !term.on_devices && !term.said_summed) {
      return wrong(ErrorCode::ambiguous, "device_hours",
                   "Are these hours by the clock on " + readable(devices, 7) +
                       " accelerators, or summed over them? Write \"" +
                       readable(term.device_hours.as_hours(), 7) + " h on " + readable(devices, 7) +
                       " " + (own_match ? std::string(own_match->accelerator->name) : "GPUs") +
                       "\" or \"" + readable(term.device_hours.as_hours(), 7) + " GPU-hours\".");
    }
    Part part{own, own_match ? own_match->accelerator : nullptr, term.device_hours};
    if (!term.accelerator.empty()) {
      const auto named = find_accelerator(term.accelerator, "device_hours");
      if (!named) return named.errors();
      const bool vague = std::any_of(
          named->notices.begin(), named->notices.end(),
          [](const Notice& notice) { return notice.code == NoticeCode::assumed_variant; });
      if (part.known != nullptr && part.known != named->accelerator) {
        // "A100" in the hours beside "A100 PCIe 40GB" in its field is no other accelerator.
        const bool same = vague && fold(part.known->name).starts_with(fold(term.accelerator));
        if (!same) {
          return wrong(ErrorCode::contradiction, "accelerator",
                       "The hours name " + std::string(named->accelerator->name) +
                           ", the accelerator is " + std::string(part.known->name) +
                           ". Give one of them, or a line to each.");
        }
      } else {
        part.accelerator = own.empty() ? term.accelerator : own;
        part.known = named->accelerator;
      }
    }
    const auto same = std::find_if(out.begin(), out.end(),
                                   [&](const Part& other) { return other.known == part.known; });
    if (same == out.end()) {
      out.push_back(std::move(part));
    } else {
      same->hours = same->hours + part.hours;
    }
  }
  const bool some = std::any_of(out.begin(), out.end(), [](const Part& p) { return p.known; });
  const bool all = std::all_of(out.begin(), out.end(), [](const Part& p) { return p.known; });
  if (some && !all) {
    return wrong(ErrorCode::insufficient_input, "accelerator",
                 "Some of the hours name no accelerator. Add it, such as A100.");
  }
  return out;
}

void merge_notices(std::vector<Notice>& into, const std::vector<Notice>& from) {
  for (const Notice& notice : from) {
    const bool told = std::any_of(into.begin(), into.end(), [&](const Notice& other) {
      return other.message == notice.message;
    });
    if (!told) into.push_back(notice);
  }
}

// Names, each once, with ", " between them.
void add_name(std::string& names, std::string_view name) {
  if (name.empty() || (", " + names + ", ").find(", " + std::string(name) + ", ") != names.npos)
    return;
  if (!names.empty()) names += ", ";
  names += name;
}

Result<EstimatedLine> published_line(const ProjectLine& line, EstimatedLine out) {
  const auto mass = parse_quantity(line.published, QuantityKind::mass_co2e, published_field());
  if (!mass) return mass.errors();
  if (mass->needs_answer())
    return wrong(ErrorCode::ambiguous, published_field(), std::string(mass->question));
  if (!(mass->value > 0)) {
    return wrong(ErrorCode::out_of_range, published_field(),
                 "A published figure is above 0, such as 31.22 t CO2e.");
  }
  out.emissions = Mass::grams(mass->value);
  out.notices = mass->notices;
  return out;
}

}  // namespace

Result<EstimatedLine> estimate_line(const ProjectLine& line, Boundary boundary) {
  EstimatedLine out;
  out.kind = line.kind;
  out.model = line.model;
  out.name = !line.name.empty() ? line.name
             : !line.run.name.empty()
                 ? line.run.name
                 : std::string(labels(line.kind)[static_cast<std::size_t>(line.kind)]);
  if (!line.published.empty()) {
    if (line.kind != LineKind::base_model) {
      return wrong(ErrorCode::unsupported, published_field(),
                   "Only a base model's figure is taken as published: it is shown and not added.");
    }
    return published_line(line, std::move(out));
  }

  std::vector<TrainingRun> runs;
  if (line.hours.empty()) {
    runs.push_back(line.run);
  } else {
    auto sum = read_hours_sum(line.hours);
    if (!sum) return sum.errors();
    auto parts = parts_of(line, *sum);
    if (!parts) return parts.errors();
    for (const Part& part : *parts) {
      TrainingRun run = line.run;
      run.accelerator = part.accelerator;
      run.accelerator_count = {};
      run.wall_clock = {};
      run.device_hours = part.hours;
      runs.push_back(std::move(run));
    }
    out.hours = sum->reading;
    out.notices = sum->notices;
  }

  std::string summed;
  Duration hours;
  for (TrainingRun& run : runs) {
    run.boundary = boundary;
    if (run.name.empty()) run.name = out.name;
    auto report = estimate(run);
    if (!report) return report.errors();
    out.emissions = out.emissions + report->emissions();
    out.energy = out.energy + report->headline().energy.at(boundary);
    add_name(out.hardware,
             report->accelerator != nullptr ? report->accelerator->name : std::string_view());
    add_name(out.place, place_name(*report));
    merge_notices(out.notices, report->notices);
    if (report->device_hours) hours = hours + *report->device_hours;
    out.reports.push_back(std::move(report.value()));
  }
  if (out.hours.empty() && hours > Duration()) out.hours = readable(hours.as_hours(), 7) + " h";
  if (out.reports.size() == 1) {
    out.interval = out.reports[0].headline().interval;
    return out;
  }
  std::vector<const EstimateReport*> reports;
  std::vector<std::size_t> all;
  for (const EstimateReport& report : out.reports) {
    const std::string sign = all.empty() ? "" : " + ";
    out.addition.emissions += sign + humane(report.emissions());
    out.addition.energy += sign + humane(report.headline().energy.at(boundary));
    all.push_back(all.size());
    reports.push_back(&report);
  }
  out.interval = JointDraw(reports).interval_of_sum(all);
  return out;
}

}  // namespace trainprint

#include "import_listing.hpp"

#include <algorithm>

#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

std::string indented(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; ++at) text[at] = ' ';
  return text;
}

const ReadValue* find(const RunReading& run, std::string_view field) {
  for (const ReadValue& value : run.values) {
    if (value.field == field) return &value;
  }
  return nullptr;
}

// One line of a list to choose from.
std::string line_of(const RunReading& run, std::size_t number) {
  const auto text = [&](std::string_view field, auto shown) {
    const ReadValue* value = find(run, field);
    const auto parsed = value != nullptr ? parse_number(value->value) : Result<double>(Error{});
    return parsed ? shown(*parsed) : std::string("-");
  };
  const auto amount = [&](std::string_view field, auto shown) {
    return padded(text(field, shown), 15);
  };
  const bool summed =
      find(run, "wall_clock_hours") == nullptr && find(run, "device_hours") != nullptr;
  const std::string time =
      summed ? padded(text("device_hours", [](double v) { return readable(v, 9) + " dev.-h"; }), 18)
             : amount("wall_clock_hours", [](double v) { return readable(v, 4) + " h"; });
  return padded("  " + std::to_string(number), 7) +
         amount("emissions_gco2e", [](double v) { return humane(Mass::grams(v), 3); }) +
         amount("energy_kwh", [](double v) { return humane(Energy::kwh(v), 4); }) + time +
         run.name + "\n";
}

}  // namespace

std::vector<std::string> answer_keys(std::string_view list) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t comma = std::min(list.find(',', at), list.size());
    out.emplace_back(list.substr(at, comma - at));
    at = comma + 1;
  }
  return out;
}

std::vector<Choice> choices_of(const RunReading& run, const ReadQuestion& question) {
  const auto number = static_cast<std::size_t>(&question - run.questions.data());
  std::vector<Choice> out;
  for (const ReadAnswer& answer : question.answers) {
    out.push_back({answer_key(number, out.size()),
                   answer.label + (answer.emissions ? ", " + humane(*answer.emissions) : "")});
  }
  return out;
}

std::string questions_of(const RunReading& run, bool choices) {
  std::string out;
  for (const ReadQuestion& question : run.questions) {
    out += "  To be answered" + (question.field.empty() ? "" : " (" + question.field + ")") + ": " +
           question.question + "\n";
    if (!choices) continue;
    for (const Choice& choice : choices_of(run, question))
      out += "    --answer " + choice.key + "  " + choice.words + "\n";
  }
  return out;
}

std::string described(const RunReading& run, std::string_view text, bool choices) {
  std::string out;
  for (const ReadValue& value : run.values) {
    out += "  " + padded(std::string(value.field), 22) + padded(indented(value.value), 22);
    if (value.range.end > value.range.begin && value.range.end <= text.size()) {
      out += "line " + std::to_string(position_of(text, value.range.begin).line);
      if (!value.assumed.empty()) out += "; ";
    }
    out += value.assumed;
    while (out.back() == ' ') out.pop_back();
    out += "\n";
  }
  out += questions_of(run, choices);
  for (const Notice& notice : run.notices) {
    out += "  Note" + (notice.field.empty() ? "" : " (" + notice.field + ")") + ": " +
           notice.message + "\n";
  }
  return out;
}

std::string import_listing(const ImportedFile& file, bool whole, std::string_view text,
                           bool choices) {
  const std::vector<RunReading>& runs = file.reading.runs;
  std::string out = file.name + ": " + file.reading.label;
  const std::size_t count = runs.size() + file.reading.more_runs;
  if (count > 1) out += ", " + std::to_string(count) + " runs";
  out += "\n";
  for (std::size_t i = 0; i < runs.size() && (whole || i < kListedRuns); ++i) {
    if (whole && runs.size() > 1) {
      out += "\nRun " + std::to_string(i + 1) + ": " + runs[i].name + "\n";
    } else if (runs.size() > 1) {
      out += line_of(runs[i], i + 1);
      continue;
    }
    out += described(runs[i], text, choices);
  }
  if (!whole && count > kListedRuns)
    out += "  and " + std::to_string(count - kListedRuns) + " more: --all lists them\n";
  for (const Notice& notice : file.reading.notices) out += "  Note: " + notice.message + "\n";
  return out;
}

}  // namespace trainprint::cli

#include "import_listing.hpp"

#include "command.hpp"
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
  const auto amount = [&](std::string_view field, auto shown) {
    const ReadValue* value = find(run, field);
    const auto parsed = value != nullptr ? parse_number(value->value) : Result<double>(Error{});
    return padded(parsed ? shown(*parsed) : std::string("-"), 15);
  };
  return padded("  " + std::to_string(number), 7) +
         amount("emissions_gco2e", [](double v) { return humane(Mass::grams(v), 3); }) +
         amount("energy_kwh", [](double v) { return humane(Energy::kwh(v), 4); }) +
         amount("wall_clock_hours", [](double v) { return readable(v, 4) + " h"; }) + run.name +
         "\n";
}

}  // namespace

std::vector<Choice> choices_of(const RunReading& run, const ReadQuestion& question) {
  const auto number = static_cast<std::size_t>(&question - run.questions.data());
  std::vector<Choice> out;
  for (const ReadAnswer& answer : question.answers) {
    out.push_back({answer_key(number, out.size()),
                   answer.label + (answer.emissions ? ", " + humane(*answer.emissions) : "")});
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
  for (const ReadQuestion& question : run.questions) {
    out += "  To be answered" + (question.field.empty() ? "" : " (" + question.field + ")") + ": " +
           question.question + "\n";
    if (!choices) continue;
    for (const Choice& choice : choices_of(run, question))
      out += "    --answer " + choice.key + "  " + choice.words + "\n";
  }
  for (const Notice& notice : run.notices) {
    out += "  Note" + (notice.field.empty() ? "" : " (" + notice.field + ")") + ": " +
           notice.message + "\n";
  }
  return out;
}

std::string listing(const ImportedFile& file, bool whole, std::string_view text, bool choices) {
  constexpr std::size_t kListed = 50;
  const std::vector<RunReading>& runs = file.reading.runs;
  std::string out = file.name + ": " + file.reading.label;
  if (runs.size() > 1) out += ", " + std::to_string(runs.size()) + " runs";
  out += "\n";
  for (std::size_t i = 0; i < runs.size() && (whole || i < kListed); ++i) {
    if (whole && runs.size() > 1) {
      out += "\nRun " + std::to_string(i + 1) + ": " + runs[i].name + "\n";
    } else if (runs.size() > 1) {
      out += line_of(runs[i], i + 1);
      continue;
    }
    out += described(runs[i], text, choices);
  }
  if (!whole && runs.size() > kListed)
    out += "  and " + std::to_string(runs.size() - kListed) + " more: --all lists them\n";
  for (const Notice& notice : file.reading.notices) out += "  Note: " + notice.message + "\n";
  return out;
}

}  // namespace trainprint::cli

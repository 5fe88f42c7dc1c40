// A project to take away: Markdown for a README, CSV for a spreadsheet.
#include "export/escape.hpp"
#include "text/plain_number.hpp"
#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/project.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::string_view label_of(LineKind kind) { return labels(kind)[static_cast<std::size_t>(kind)]; }

std::string row(std::initializer_list<std::string> cells) {
  std::string out;
  for (const std::string& cell : cells) out += "| " + markdown_text(cell) + " ";
  return out + "|\n";
}

std::string interval_of_line(const EstimatedLine& line) {
  return line.interval ? humane_range(line.interval->p05, line.interval->p95) : "as published";
}

std::string table_of(const Project& project, bool added) {
  std::string out =
      "| Line | Kind | Hours | Hardware | Place | Energy | CO2e | 90 % interval |\n"
      "|---|---|---|---|---|---:|---:|---|\n";
  for (const EstimatedLine& line : project.lines) {
    if (line.added() != added) continue;
    const std::string name = line.model.empty() ? line.name : line.model + ": " + line.name;
    out += row({name, std::string(label_of(line.kind)), line.hours, line.hardware, line.place,
                line.reports.empty() ? std::string() : humane(line.energy), humane(line.emissions),
                interval_of_line(line)});
  }
  return out;
}

std::string sum_row(const ProjectSum& sum) {
  return "| **Sum** | | | | | " + humane(sum.energy) + " | **" + humane(sum.emissions) + "** | " +
         humane_range(sum.interval.p05, sum.interval.p95) + " |\n";
}

}  // namespace

std::string project_markdown(const Project& project) {
  std::string out;
  if (project.sum) {
    out += table_of(project, true) + sum_row(*project.sum) + "\n";
    out += markdown_text(project.name.empty() ? std::string("Training") : project.name) + ": " +
           markdown_text(project.sum->summary) + ".";
    out += " What the lines have in common is counted once in the interval.";
    out += " Estimated with Trainprint " + std::string(version()) + " (data " +
           std::string(data_version()) + ").\n";
  }
  if (!project.models.empty()) {
    out += "\n| Model | Lines | Energy | CO2e | 90 % interval |\n|---|---:|---:|---:|---|\n";
    for (const ProjectSum& model : project.models) {
      out += row({model.name, std::to_string(model.lines), humane(model.energy),
                  humane(model.emissions), humane_range(model.interval.p05, model.interval.p95)});
    }
  }
  bool apart = false;
  for (const EstimatedLine& line : project.lines) apart = apart || !line.added();
  if (apart) {
    if (!out.empty()) out += "\n";
    out +=
        "Training of the base model, which is not part of the sum:\n\n" + table_of(project, false);
  }
  return out;
}

std::string project_csv(const Project& project) {
  constexpr int kMassDigits = 2, kDigits = 4;
  const auto grams = [](Mass mass) { return plain_decimal(mass.as_grams(), kMassDigits); };
  std::string out =
      "name,kind,model,added,hours,hardware,place,emissions_gco2e,emissions_p05_gco2e,"
      "emissions_p95_gco2e,energy_kwh,boundary,trainprint_version,data_version\r\n";
  const auto add = [&](std::initializer_list<std::string> cells) {
    for (const std::string& cell : cells) out += csv_cell(cell) + ",";
    out += std::string(name(project.boundary)) + "," + std::string(version()) + "," +
           std::string(data_version()) + "\r\n";
  };
  for (const EstimatedLine& line : project.lines) {
    add({line.name, std::string(name(line.kind)), line.model, line.added() ? "yes" : "no",
         line.hours, line.hardware, line.place, grams(line.emissions),
         line.interval ? grams(line.interval->p05) : "",
         line.interval ? grams(line.interval->p95) : "",
         line.reports.empty() ? "" : plain_decimal(line.energy.as_kwh(), kDigits)});
  }
  const auto add_sum = [&](const ProjectSum& sum, std::string_view kind) {
    add({sum.name, std::string(kind), "", "", "", "", "", grams(sum.emissions),
         grams(sum.interval.p05), grams(sum.interval.p95),
         plain_decimal(sum.energy.as_kwh(), kDigits)});
  };
  for (const ProjectSum& model : project.models) add_sum(model, "sum of a model");
  if (project.sum) add_sum(*project.sum, "sum");
  return out;
}

}  // namespace trainprint

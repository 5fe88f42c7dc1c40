#include "card/sources.hpp"

#include <iterator>

namespace trainprint {
namespace {

#define CC_BY "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"

constexpr DataSource kSources[] = {
    {"Electricity Maps", "https://www.electricitymaps.com", "ODbL 1.0",
     "https://opendatacommons.org/licenses/odbl/1-0/"},
    {"Our World in Data", "https://ourworldindata.org", CC_BY},
    {"Ember", "https://ember-energy.org", CC_BY},
    {"Epoch AI", "https://epoch.ai/data", CC_BY},
    {"Green Algorithms", "https://www.green-algorithms.org", CC_BY},
    {"S. Bekman", "https://github.com/stas00/ml-engineering", "CC BY-SA 4.0",
     "https://creativecommons.org/licenses/by-sa/4.0/"},
    {"DCCEEW of Australia", "https://www.dcceew.gov.au", CC_BY},
    {"European Environment Agency", "https://www.eea.europa.eu", CC_BY},
    {"Environment and Climate Change Canada", "https://www.canada.ca/en/environment-climate-change",
     "Open Government Licence - Canada",
     "https://open.canada.ca/en/open-government-licence-canada"},
    {"DESNZ", "https://www.gov.uk/desnz", "Open Government Licence v3",
     "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"},
};

#undef CC_BY

static_assert(std::size(kSources) <= Few<DataSource>::kMost);

template <class Write>
std::string listed(const Few<DataSource>& sources, std::string_view between, Write write) {
  std::string out;
  for (const DataSource& source : sources) {
    if (!out.empty()) out += between;
    out += write(source);
  }
  return out;
}

}  // namespace

Few<DataSource> sources_in(std::string_view citation) {
  Few<DataSource> out;
  for (const DataSource& source : kSources) {
    if (citation.find(source.name) != std::string_view::npos) out.push_back(source);
  }
  return out;
}

Few<DataSource> sources_of(std::span<const Route> routes) {
  std::string cited;
  for (const Route& route : routes) {
    for (const TraceLine& line : route.trace) (cited += line.source) += '\n';
  }
  return sources_in(cited);
}

Few<DataSource> sources_of_all(std::span<const EstimateReport* const> reports) {
  std::string cited;
  for (const EstimateReport* report : reports) {
    for (const TraceLine& line : report->headline().trace) (cited += line.source) += '\n';
  }
  return sources_in(cited);
}

std::string sources_in_brackets(const Few<DataSource>& sources) {
  std::string out;
  for (const DataSource& source : sources)
    out += (out.empty() ? " (" : ", ") + std::string(source.name);
  return out.empty() ? out : out + ")";
}

std::string sources_short(const EstimateReport& report) {
  return listed(sources_of({&report.headline(), 1}), ", ", [](const DataSource& s) {
    return std::string(s.name) + " (" + std::string(s.licence) + ")";
  });
}

std::string sources_text(const EstimateReport& report) {
  return sources_text(sources_of({&report.headline(), 1}));
}

std::string sources_text(const Few<DataSource>& sources) {
  return listed(sources, "; ", [](const DataSource& s) {
    return std::string(s.name) + " (" + std::string(s.url) + "), " + std::string(s.licence) + " (" +
           std::string(s.licence_url) + ")";
  });
}

std::string sources_markdown(const EstimateReport& report) {
  return listed(sources_of({&report.headline(), 1}), ", ", [](const DataSource& s) {
    return "[" + std::string(s.name) + "](" + std::string(s.url) + ") ([" + std::string(s.licence) +
           "](" + std::string(s.licence_url) + "))";
  });
}

}  // namespace trainprint

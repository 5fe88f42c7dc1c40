// A portfolio ready to be shown (portfolio.schema.json).
#include <algorithm>
#include <charconv>
#include <cmath>

#include "json/writer.hpp"
#include "portfolio/draws.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kGroupsDrawn = 15;  // as many as the paper's Figures 7 and 8

std::string percent(double share) { return readable(100 * share, 2); }

std::string intensity(const PortfolioTotals& totals) {
  return totals.carbon_per_flop
             ? readable(totals.carbon_per_flop->as_grams_per_pflop(), 2) + " g/PFLOP"
             : "";
}

JsonText drawn_totals_json(const PortfolioTotals& totals) {
  const double paper = PortfolioTotals::kPaperRule;
  return object({{"rows", count(totals.rows)},
                 {"emissions_gco2e", totals.emissions.as_grams()},
                 {"p05_gco2e", totals.p05.as_grams()},
                 {"p95_gco2e", totals.p95.as_grams()},
                 {"display", humane(totals.emissions)},
                 {"range", humane_range(totals.p05, totals.p95)},
                 {"paper_range",
                  humane_range(totals.emissions * (1 - paper), totals.emissions * (1 + paper))},
                 {"energy", humane(totals.energy, 3)},
                 {"intensity", intensity(totals)}});
}

struct Group {
  std::string value, label;
  PortfolioTotals totals;
};

std::string label_of(std::string_view column, const std::string& value) {
  if (column != "region") return value;
  const auto place = find_place(value);
  return place ? std::string(place->place->name) : value;
}

std::vector<Group> groups_of(const Portfolio& portfolio, std::size_t column) {
  const std::string& by = portfolio.grouped_by()[column];
  std::vector<std::pair<const std::string*, const PortfolioSum*>> order;
  for (const auto& [value, sum] : portfolio.groups(column)) order.emplace_back(&value, &sum);
  const bool is_year = by == "year";
  if (!is_year) {
    sort_stably(order, [](const auto& a, const auto& b) {
      return a.second->emissions().as_grams() > b.second->emissions().as_grams();
    });
    if (order.size() > kGroupsDrawn) order.resize(kGroupsDrawn);
  }
  SumDraws draws(portfolio, column);
  std::vector<Group> out;
  for (const auto& [value, sum] : order)
    out.push_back({*value, label_of(by, *value), draws.totals(*sum)});
  return out;
}

std::string finding_of(const std::vector<Group>& groups, const PortfolioTotals& all) {
  const auto most =
      std::max_element(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return a.totals.emissions.as_grams() < b.totals.emissions.as_grams();
      });
  if (most == groups.end()) return "";
  return most->label + " has the most: " + humane(most->totals.emissions) + ", " +
         percent(most->totals.emissions / all.emissions) + " % of the sum.";
}

JsonText groups_json(const Portfolio& portfolio, std::size_t column, const PortfolioTotals& all) {
  const std::string& name = portfolio.grouped_by()[column];
  const std::vector<Group> shown = groups_of(portfolio, column);
  return object({{"column", name},
                 {"finding", portfolio.has_too_many_groups(column)
                                 ? "More than " + counted(Portfolio::kMostGroups) +
                                       " values: not summed by it."
                                 : finding_of(shown, all)},
                 {"items", array(shown,
                                 [](const Group& group) {
                                   const PortfolioTotals& totals = group.totals;
                                   return object({{"value", group.value},
                                                  {"label", group.label},
                                                  {"rows", count(totals.rows)},
                                                  {"emissions_gco2e", totals.emissions.as_grams()},
                                                  {"p05_gco2e", totals.p05.as_grams()},
                                                  {"p95_gco2e", totals.p95.as_grams()},
                                                  {"display", humane(totals.emissions)},
                                                  {"range", humane_range(totals.p05, totals.p95)}});
                                 })},
                 {"others", count(portfolio.groups(column).size() - shown.size())}});
}

JsonText kinds_json(const Portfolio& portfolio) {
  return array(portfolio.kinds(), [](const std::pair<const RowKind, std::uint64_t>& kind) {
    const bool is_added = kind.first == RowKind::estimated || kind.first == RowKind::stated ||
                          kind.first == RowKind::stated_in_kilograms ||
                          kind.first == RowKind::stated_unit_unclear;
    return object({{"label", labels(RowKind())[static_cast<std::size_t>(kind.first)]},
                   {"rows", count(kind.second)},
                   {"is_added", is_added}});
  });
}

JsonText histogram_json(const Portfolio& portfolio) {
  struct Bin {
    Mass from;
    std::uint64_t rows;
  };
  std::vector<Bin> bins;
  std::uint64_t all = 0, below = 0;
  for (const auto& [step, rows] : portfolio.histogram()) all += rows;
  std::optional<Mass> middle;
  if (all > 0) {
    const int first = portfolio.histogram().begin()->first;
    const int last = portfolio.histogram().rbegin()->first;
    for (int step = first; step <= last; ++step) {
      const auto found = portfolio.histogram().find(step);
      const std::uint64_t rows = found == portfolio.histogram().end() ? 0 : found->second;
      bins.push_back({Mass::grams(std::pow(10, step / Portfolio::kStepsPerPowerOfTen)), rows});
      below += rows;
      if (!middle && 2 * below >= all)
        middle = Mass::grams(std::pow(10, (step + 1) / Portfolio::kStepsPerPowerOfTen));
    }
  }
  return object({{"finding", middle ? "Half of the models emit less than " + humane(*middle) + "."
                                    : std::string()},
                 {"bins", array(bins, [](const Bin& bin) {
                    return object({{"from_gco2e", bin.from.as_grams()},
                                   {"display", humane(bin.from)},
                                   {"rows", count(bin.rows)}});
                  })}});
}

JsonText compute_json(const PortfolioLandscape& landscape) {
  struct Named {
    std::string_view name;
    std::uint64_t rows;
    LogLogFit fit;
  };
  LogLogSums all;
  std::vector<Named> fits;
  for (std::size_t i = 0; i < kFamilies; ++i) {
    const LogLogSums& sums = landscape.families()[i];
    all.merge(sums);
    if (const auto one = fit(sums)) fits.push_back({kFamilyLabels[i], sums.rows, *one});
  }
  std::string finding;
  if (const auto one = fit(all)) {
    finding = "A percent more compute goes with " + readable(one->elasticity, 2) +
              " % more emissions, by least squares over " + counted(all.rows) + " models.";
  }
  return object({{"finding", finding},
                 {"rows", count(all.rows)},
                 {"points", array(landscape.points(),
                                  [](const PortfolioPoint& point) {
                                    return object(
                                        {{"row", count(point.row)},
                                         {"id", point.id},
                                         {"training_flop", point.training_flop.as_flop()},
                                         {"flop_display",
                                          readable(point.training_flop.as_flop(), 3) + " FLOP"},
                                         {"emissions_gco2e", point.emissions.as_grams()},
                                         {"display", humane(point.emissions)},
                                         {"family", kFamilyLabels[point.family]}});
                                  })},
                 {"fits", array(fits, [](const Named& one) {
                    return object({{"name", one.name},
                                   {"rows", count(one.rows)},
                                   {"elasticity", one.fit.elasticity},
                                   {"from_flop", one.fit.from.as_flop()},
                                   {"to_flop", one.fit.to.as_flop()},
                                   {"from_gco2e", one.fit.at_from.as_grams()},
                                   {"to_gco2e", one.fit.at_to.as_grams()}});
                  })}});
}

// Table 1 (a) of the paper, its own figures beside ours.
JsonText indicators_json(const Portfolio& portfolio) {
  struct Row {
    std::string_view label, column;
    bool is_complement;  // all values but this one
    std::string_view value, paper;
  };
  static constexpr Row kRows[] = {
      {"Trained from the beginning", "training_type", true, "fine-tuning",
       "0.14 g/PFLOP, 12 t, 55,000 t"},
      {"Fine-tuned", "training_type", false, "fine-tuning", "0.22 g/PFLOP, 8 t, 3,000 t"},
      {"Images, sound and several at once", "modality", true, "nlp",
       "0.16 g/PFLOP, 11 t, 23,000 t"},
      {"Text", "modality", false, "nlp", "0.14 g/PFLOP, 11 t, 35,000 t"},
  };
  return array(kRows, [&](const Row& row) {
    PortfolioSum sum;
    for (std::size_t i = 0; i < portfolio.grouped_by().size(); ++i) {
      if (portfolio.grouped_by()[i] != row.column) continue;
      for (const auto& [value, one] : portfolio.groups(i)) {
        if (value != "not known" && (value == row.value) != row.is_complement) sum.merge(one);
      }
    }
    const PortfolioTotals totals = sum.totals();
    const bool none = totals.rows == 0;
    return object(
        {{"label", row.label},
         {"rows", count(totals.rows)},
         {"intensity", intensity(totals)},
         {"mean", none ? "" : humane(totals.emissions * (1.0 / static_cast<double>(totals.rows)))},
         {"total", none ? "" : humane(totals.emissions)},
         {"paper", row.paper}});
  });
}

JsonText disclosed_json(const Portfolio& portfolio) {
  struct Row {
    std::string_view label;
    double paper_percent;
  };
#define TRAINPRINT_ROW(enumerator, word, label, percent) {label, percent},
  static constexpr Row kRows[] = {TRAINPRINT_DISCLOSURES(TRAINPRINT_ROW)};
#undef TRAINPRINT_ROW
  std::size_t at = 0;
  const double all = static_cast<double>(std::max<std::uint64_t>(portfolio.rows(), 1));
  return array(kRows, [&](const Row& row) {
    const std::uint64_t rows = portfolio.landscape().disclosed()[at++];
    JsonMembers out;
    out.put("label", row.label);
    out.put("rows", count(rows));
    out.put("percent", 100 * static_cast<double>(rows) / all);
    out.put("paper_percent", row.paper_percent > 0 ? JsonValue(row.paper_percent) : JsonValue());
    return out.text();
  });
}

std::optional<JsonText> judged_json(const PortfolioLandscape& landscape) {
  std::uint64_t rows = 0;
  double sum = 0;
  for (const auto& [error, number] : landscape.errors()) {
    rows += number;
    sum += static_cast<double>(error) * static_cast<double>(number);
  }
  if (rows == 0) return std::nullopt;
  const double all = static_cast<double>(rows);
  double median = 0;
  std::uint64_t below = 0;
  for (const auto& [error, number] : landscape.errors()) {
    below += number;
    if (2 * below < rows) continue;
    median = static_cast<double>(error) / 1000;
    break;
  }
  const double two = static_cast<double>(landscape.within_two()) / all;
  const double three = static_cast<double>(landscape.within_three()) / all;
  return object(
      {{"rows", count(rows)},
       {"finding", "Of " + counted(rows) + " stated figures that can be estimated as well, " +
                       percent(two) + " % lie within a factor of two of the estimate, " +
                       percent(three) + " % within three."},
       {"mean_error", sum / all / 1000},
       {"median_error", median},
       {"within_two", two},
       {"within_three", three}});
}

// Share of the world's electricity that data centres for AI take, in percent: IEA (2024), as in
// section 4.2 of the paper.
struct Share {
  int year;
  double percent;
};
constexpr Share kShares[] = {{2024, 1.3}, {2030, 2.8}, {2035, 3.1}};
constexpr int kLastYear = kShares[2].year;

// Between two years, the same factor every year.
double share_in(int year) {
  if (year <= kShares[0].year) return kShares[0].percent;
  for (std::size_t i = 1; i < std::size(kShares); ++i) {
    const Share &from = kShares[i - 1], &to = kShares[i];
    if (year > to.year) continue;
    const double part = static_cast<double>(year - from.year) / (to.year - from.year);
    return from.percent * std::pow(to.percent / from.percent, part);
  }
  return std::end(kShares)[-1].percent;
}

JsonText projection_json(const Portfolio& portfolio, std::optional<double> growth_percent) {
  struct Year {
    int year;
    Mass emissions;
    bool is_projected;
  };
  std::vector<Year> years;
  std::vector<std::uint64_t> rows;
  for (std::size_t i = 0; i < portfolio.grouped_by().size(); ++i) {
    if (portfolio.grouped_by()[i] != "year") continue;
    for (const auto& [value, sum] : portfolio.groups(i)) {
      int year = 0;
      std::from_chars(value.data(), value.data() + value.size(), year);
      if (year == 0) continue;  // not known
      years.push_back({year, sum.emissions(), false});
      rows.push_back(sum.rows());
    }
  }
  // A last year with less than half the rows of the one before it is not over.
  std::size_t base = years.size();
  if (base > 0) --base;
  if (base > 0 && 2 * rows[base] < rows[base - 1]) --base;
  std::string finding;
  if (!years.empty() && years[base].year < kLastYear) {
    years.resize(base + 1);
    const Year from = years[base];
    for (int year = from.year + 1; year <= kLastYear; ++year) {
      const double factor = growth_percent ? std::pow(1 + *growth_percent / 100, year - from.year)
                                           : share_in(year) / share_in(from.year);
      years.push_back({year, from.emissions * factor, true});
    }
    finding = "The models of " + std::to_string(kLastYear) + " would emit " +
              humane(years.back().emissions) + ", " +
              readable(years.back().emissions / from.emissions, 2) + " times those of " +
              std::to_string(from.year) + ".";
  }
  const std::string growth =
      growth_percent
          ? "Assumed: " + readable(*growth_percent, 3) + " % more every year."
          : "Assumed: emissions grow with the share of the world's electricity that data "
            "centres for AI take, 1.3 % in 2024, 2.8 % in 2030 and 3.1 % in 2035 (IEA 2024, "
            "as in Hugging Carbon, section 4.2).";
  return object({{"finding", finding},
                 {"growth", growth},
                 {"years", array(years, [](const Year& year) {
                    return object({{"year", static_cast<double>(year.year)},
                                   {"emissions_gco2e", year.emissions.as_grams()},
                                   {"display", humane(year.emissions)},
                                   {"is_projected", year.is_projected}});
                  })}});
}

}  // namespace

std::string portfolio_pictures_json(const Portfolio& portfolio,
                                    std::optional<double> growth_percent) {
  const PortfolioTotals totals = portfolio.sum().totals();
  const std::string finding =
      totals.rows == 0 ? "None of " + counted(portfolio.rows()) + " rows can be estimated."
                       : humane(totals.emissions) + " for " + counted(totals.rows) + " of " +
                             counted(portfolio.rows()) + " rows";
  std::vector<std::size_t> columns(portfolio.grouped_by().size());
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i] = i;
  JsonMembers out;
  out.put("rows", count(portfolio.rows()));
  out.put("finding", finding);
  out.put("totals", drawn_totals_json(totals));
  out.put("kinds", kinds_json(portfolio));
  out.put("reasons", array(portfolio.reasons(), [](const ReasonCount& reason) {
            return object({{"message", reason.example},
                           {"rows", count(reason.rows)},
                           {"first", array(reason.first, count)}});
          }));
  out.put("unused_columns",
          array(portfolio.unused().names(), [](const std::string& one) { return one; }));
  out.put("groups", array(columns, [&](std::size_t column) {
            return groups_json(portfolio, column, totals);
          }));
  out.put("top", array(portfolio.top(), [](const TopRow& row) {
            return object({{"row", count(row.row)},
                           {"id", row.id},
                           {"emissions_gco2e", row.emissions.as_grams()},
                           {"display", humane(row.emissions)}});
          }));
  out.put("histogram", histogram_json(portfolio));
  out.put("compute", compute_json(portfolio.landscape()));
  out.put("indicators", indicators_json(portfolio));
  out.put("disclosed", disclosed_json(portfolio));
  if (const auto judged = judged_json(portfolio.landscape())) out.put("judged", *judged);
  out.put("projection", projection_json(portfolio, growth_percent));
  return out.text().text;
}

}  // namespace trainprint

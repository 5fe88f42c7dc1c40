// The summary of a portfolio for a reader, a README, a paper or a program.
#include <algorithm>
#include <cmath>

#include "portfolio/draws.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kGroupsShown = 20;

struct NamedSum {
  std::string name;
  const PortfolioSum* sum;
};

// The largest first, as many as a table shows.
std::vector<NamedSum> largest(const Portfolio::Groups& groups) {
  std::vector<NamedSum> out;
  for (const auto& [name, sum] : groups) out.push_back({name, &sum});
  sort_stably(out, [](const NamedSum& a, const NamedSum& b) {
    return a.sum->emissions().as_grams() > b.sum->emissions().as_grams();
  });
  return out;
}

struct Cells {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

std::string atci(const PortfolioTotals& totals) {
  return totals.carbon_per_flop ? readable(totals.carbon_per_flop->as_grams_per_pflop(), 3) : "";
}

std::vector<std::string> row_of(const std::string& name, const PortfolioTotals& totals) {
  return {name,
          counted(totals.rows),
          humane(totals.emissions),
          humane_range(totals.p05, totals.p95),
          humane(totals.energy, 3),
          atci(totals)};
}

Cells table_of_groups(const Portfolio& portfolio, std::size_t column) {
  Cells out{{portfolio.grouped_by()[column], "Models", "Emissions", "90 % interval", "Energy",
             "g per PFLOP"},
            {}};
  SumDraws draws(portfolio, column);
  const std::vector<NamedSum> all = largest(portfolio.groups(column));
  for (std::size_t i = 0; i < all.size() && i < kGroupsShown; ++i)
    out.rows.push_back(row_of(all[i].name, draws.totals(*all[i].sum)));
  if (all.size() > kGroupsShown) {
    PortfolioSum rest;
    for (std::size_t i = kGroupsShown; i < all.size(); ++i) rest.merge(*all[i].sum);
    out.rows.push_back(
        row_of(counted(all.size() - kGroupsShown) + " others together", draws.totals(rest)));
  }
  return out;
}

Cells table_of_kinds(const Portfolio& portfolio) {
  Cells out{{"What became of them", "Models"}, {}};
  for (const auto& [kind, count] : portfolio.kinds())
    out.rows.push_back(
        {std::string(labels(RowKind())[static_cast<std::size_t>(kind)]), counted(count)});
  return out;
}

Cells table_of_reasons(const Portfolio& portfolio) {
  Cells out{{"Not estimated because", "Models", "First rows"}, {}};
  for (const ReasonCount& reason : portfolio.reasons()) {
    std::string rows;
    for (const std::uint64_t row : reason.first)
      rows += (rows.empty() ? "" : ", ") + std::to_string(row);
    if (reason.rows > reason.first.size()) rows += ", …";
    out.rows.push_back({reason.reason + ": " + reason.example, counted(reason.rows), rows});
  }
  return out;
}

Cells table_of_top(const Portfolio& portfolio) {
  Cells out{{"Largest", "Row", "Emissions"}, {}};
  for (const TopRow& row : portfolio.top())
    out.rows.push_back(
        {row.id.empty() ? "(no name)" : row.id, std::to_string(row.row), humane(row.emissions)});
  return out;
}

std::vector<Cells> tables(const Portfolio& portfolio) {
  std::vector<Cells> out = {table_of_kinds(portfolio)};
  for (std::size_t i = 0; i < portfolio.grouped_by().size(); ++i) {
    const std::string& column = portfolio.grouped_by()[i];
    if (portfolio.has_too_many_groups(i)) {
      out.push_back(
          {{column},
           {{"More than " + counted(Portfolio::kMostGroups) + " values: not summed by it."}}});
    } else {
      out.push_back(table_of_groups(portfolio, i));
    }
  }
  out.push_back(table_of_top(portfolio));
  if (!portfolio.reasons().empty()) out.push_back(table_of_reasons(portfolio));
  return out;
}

std::string headline(const Portfolio& portfolio, const PortfolioTotals& totals) {
  if (totals.rows == 0) return "None of " + counted(portfolio.rows()) + " rows can be estimated.";
  const double paper = PortfolioTotals::kPaperRule;
  return humane(totals.emissions) + " (90 % interval " + humane_range(totals.p05, totals.p95) +
         ") for " + counted(totals.rows) + " of " + counted(portfolio.rows()) + " rows, " +
         humane(totals.energy, 3) + ". The paper's rule, 40 % either way: " +
         humane_range(totals.emissions * (1 - paper), totals.emissions * (1 + paper)) + ".";
}

// "Columns not used: "downloads", "likes"."; empty where each one is.
std::string columns_not_used(const Portfolio& portfolio) {
  std::string out;
  for (const std::string& name : portfolio.unused().names())
    out += (out.empty() ? "Columns not used: " : ", ") + in_quotes(name);
  if (portfolio.unused().has_more()) out += ", …";
  return out.empty() ? out : out + ".";
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string aligned(const Cells& cells) {
  constexpr std::size_t kWidest = 60, kGap = 2;
  std::vector<std::size_t> width(cells.header.size(), 0);
  const auto measure = [&](const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < row.size(); ++i)
      width[i] = std::max(width[i], std::min(characters(row[i]), kWidest));
  };
  measure(cells.header);
  for (const auto& row : cells.rows) measure(row);
  std::string out;
  const auto write = [&](const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += row[i];
      if (i + 1 == row.size()) break;
      const std::size_t used = characters(row[i]);
      out.append(used < width[i] ? width[i] - used + kGap : kGap, ' ');
    }
    out += '\n';
  };
  write(cells.header);
  for (const auto& row : cells.rows) write(row);
  return out;
}

std::string escaped(std::string_view text, std::string_view special, std::string_view before) {
  std::string out;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      out += ' ';
      continue;
    }
    if (special.find(c) != special.npos) out += before;
    out += c;
  }
  return out;
}

std::string markdown_of(const Cells& cells) {
  const auto line = [](const std::vector<std::string>& row) {
    std::string out = "|";
    for (const std::string& cell : row) out += " " + escaped(cell, "|\\`*_<>[]", "\\") + " |";
    return out + "\n";
  };
  std::string out = line(cells.header) + "|";
  for (std::size_t i = 0; i < cells.header.size(); ++i) out += i == 0 ? "---|" : "---:|";
  out += "\n";
  for (const auto& row : cells.rows) out += line(row);
  return out;
}

std::string latex_cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\textbackslash{}";
    } else if (c == '~' || c == '^') {
      out += std::string("\\") + c + "{}";
    } else if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) {
      out += std::string("\\") + c;
    } else {
      out += c == '\n' || c == '\r' ? ' ' : c;
    }
  }
  return out;
}

std::string latex_of(const Cells& cells) {
  const auto line = [](const std::vector<std::string>& row) {
    std::string out;
    for (const std::string& cell : row) out += (out.empty() ? "" : " & ") + latex_cell(cell);
    return out + " \\\\\n";
  };
  std::string out =
      "\\begin{tabular}{l" + std::string(cells.header.size() - 1, 'r') + "}\n\\toprule\n";
  out += line(cells.header) + "\\midrule\n";
  for (const auto& row : cells.rows) out += line(row);
  return out + "\\bottomrule\n\\end{tabular}\n";
}

JsonText totals_json(const PortfolioTotals& totals) {
  JsonMembers out;
  out.put("rows", JsonValue::count(static_cast<double>(totals.rows)));
  out.put("emissions_gco2e", totals.emissions.as_grams());
  out.put("p05_gco2e", totals.p05.as_grams());
  out.put("p50_gco2e", totals.p50.as_grams());
  out.put("p95_gco2e", totals.p95.as_grams());
  out.put("energy_kwh", totals.energy.as_kwh());
  if (totals.carbon_per_flop)
    out.put("gco2e_per_pflop", totals.carbon_per_flop->as_grams_per_pflop());
  return out.text();
}

}  // namespace

std::string portfolio_text(const Portfolio& portfolio) {
  std::string out = headline(portfolio, portfolio.sum().totals()) + "\n";
  for (const Cells& cells : tables(portfolio)) out += "\n" + aligned(cells);
  if (const std::string unused = columns_not_used(portfolio); !unused.empty())
    out += "\n" + unused + "\n";
  return out;
}

std::string portfolio_markdown(const Portfolio& portfolio) {
  std::string out = headline(portfolio, portfolio.sum().totals()) + "\n";
  for (const Cells& cells : tables(portfolio)) out += "\n" + markdown_of(cells);
  if (const std::string unused = columns_not_used(portfolio); !unused.empty())
    out += "\n" + escaped(unused, "|\\`*_<>[]", "\\") + "\n";
  return out;
}

std::string portfolio_latex(const Portfolio& portfolio) {
  std::string out =
      "% Needs the package booktabs.\n% " + headline(portfolio, portfolio.sum().totals()) + "\n";
  for (const Cells& cells : tables(portfolio)) out += "\n" + latex_of(cells);
  if (const std::string unused = columns_not_used(portfolio); !unused.empty())
    out += "\n" + latex_cell(unused) + "\n";
  return out;
}

std::string portfolio_json(const Portfolio& portfolio) {
  JsonMembers kinds;
  for (const auto& [kind, count] : portfolio.kinds())
    kinds.put(name(kind), JsonValue::count(static_cast<double>(count)));
  JsonMembers groups;
  std::vector<std::string> too_many;
  for (std::size_t i = 0; i < portfolio.grouped_by().size(); ++i) {
    if (portfolio.has_too_many_groups(i)) {
      too_many.push_back(portfolio.grouped_by()[i]);
      continue;
    }
    SumDraws draws(portfolio, i);
    groups.put(portfolio.grouped_by()[i],
               array(largest(portfolio.groups(i)), [&](const NamedSum& group) {
                 JsonMembers one;
                 one.put("value", group.name);
                 one.put("totals", totals_json(draws.totals(*group.sum)));
                 return one.text();
               }));
  }
  const JsonText reasons = array(portfolio.reasons(), [](const ReasonCount& reason) {
    return object({{"reason", reason.reason},
                   {"example", reason.example},
                   {"rows", JsonValue::count(static_cast<double>(reason.rows))},
                   {"first", array(reason.first, [](std::uint64_t row) {
                      return JsonValue::count(static_cast<double>(row));
                    })}});
  });
  const JsonText top = array(portfolio.top(), [](const TopRow& row) {
    return object({{"row", JsonValue::count(static_cast<double>(row.row))},
                   {"id", row.id},
                   {"emissions_gco2e", row.emissions.as_grams()}});
  });
  const JsonText histogram =
      array(portfolio.histogram(), [](const std::pair<const int, std::uint64_t>& step) {
        return object({{"from_gco2e", std::pow(10, step.first / Portfolio::kStepsPerPowerOfTen)},
                       {"rows", JsonValue::count(static_cast<double>(step.second))}});
      });
  JsonMembers out;
  out.put("rows", JsonValue::count(static_cast<double>(portfolio.rows())));
  out.put("kinds", kinds.text());
  out.put("totals", totals_json(portfolio.sum().totals()));
  out.put("groups", groups.text());
  if (!too_many.empty())
    out.put("too_many_groups", array(too_many, [](const std::string& one) { return one; }));
  out.put("top", top);
  out.put("histogram", histogram);
  out.put("not_estimated", reasons);
  out.put("unused_columns",
          array(portfolio.unused().names(), [](const std::string& one) { return one; }));
  return out.text().text;
}

std::string portfolio_row_json(std::uint64_t number, const PortfolioRow& row,
                               const RowResult& result) {
  JsonMembers out;
  out.put("row", JsonValue::count(static_cast<double>(number)));
  out.put_if("id", row.id);
  out.put("kind", name(result.kind));
  if (result.estimate) {
    const RowEstimate& estimate = *result.estimate;
    if (result.kind == RowKind::estimated) out.put("tier", name(estimate.tier));
    out.put("emissions_gco2e", estimate.emissions.as_grams());
    out.put("p05_gco2e", estimate.p05.as_grams());
    out.put("p95_gco2e", estimate.p95.as_grams());
    if (estimate.energy.as_kwh() > 0) out.put("energy_kwh", estimate.energy.as_kwh());
    if (estimate.flop) out.put("training_flop", estimate.flop->as_flop());
    out.put_if("region", estimate.region);
  }
  if (!result.errors.empty()) {
    const Error& error = result.errors.front();
    out.put("code", name(error.code));
    if (!error.field.empty()) out.put("field", error.field);
    out.put("message", error.message);
  }
  return out.text().text;
}

}  // namespace trainprint

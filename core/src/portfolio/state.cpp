// A portfolio as a text, for what is added up in several processes.
#include <cmath>

#include "json/tree.hpp"
#include "portfolio/parts.hpp"
#include "trainprint/portfolio.hpp"

namespace trainprint {
namespace {

constexpr double kVersion = 4;

// The digits that are not 0: [how many are 0 below, digit, digit, …].
JsonText digits_text(const ExactSum& sum) {
  const ExactSum::Digits digits = sum.digits();
  std::size_t low = 0, high = digits.size();
  while (low < high && digits[low] == 0) ++low;
  while (high > low && digits[high - 1] == 0) --high;
  std::vector<double> out = {static_cast<double>(low)};
  for (std::size_t i = low; i < high; ++i) out.push_back(static_cast<double>(digits[i]));
  return array(out, [](double one) { return JsonValue::count(one); });
}

/// Reads what was written here; anything else is an error once, whatever is asked for after it.
class StateReader {
 public:
  bool wrong = false;

  const Json& of(const Json& object, std::string_view key) {
    static const Json kNothing;
    const Json* found = object.find(key);
    if (found == nullptr) wrong = true;
    return found == nullptr ? kNothing : *found;
  }
  double number(const Json& value) {
    if (!value.is_number() || !std::isfinite(value.number)) wrong = true;
    return value.number;
  }
  std::uint64_t whole(const Json& value) {
    constexpr double kMost = 9007199254740992;  // 2^53
    const double number = this->number(value);
    if (!(number >= 0 && number <= kMost) || number != std::floor(number)) {
      wrong = true;
      return 0;
    }
    return static_cast<std::uint64_t>(number);
  }
  std::int64_t integer(const Json& value) {
    const double number = this->number(value);
    if (std::fabs(number) > 9007199254740992 || number != std::floor(number)) {
      wrong = true;
      return 0;
    }
    return static_cast<std::int64_t>(number);
  }
  const std::string& text(const Json& value) {
    if (!value.is_string()) wrong = true;
    return value.text;
  }
  const std::vector<Json>& list(const Json& value) {
    static const std::vector<Json> kNone;
    if (!value.is_array()) wrong = true;
    return value.is_array() ? value.members : kNone;
  }
  ExactSum digits(const Json& value) {
    ExactSum::Digits out{};
    const std::vector<Json>& all = list(value);
    const std::uint64_t low = all.empty() ? 0 : whole(all[0]);
    if (all.empty() || low > out.size() || all.size() - 1 > out.size() - low) {
      wrong = true;
      return {};
    }
    for (std::size_t i = 1; i < all.size(); ++i)
      out[static_cast<std::size_t>(low) + i - 1] = whole(all[i]);
    return ExactSum::from(out);
  }
};

}  // namespace

class PortfolioState {
 public:
  static JsonText write(const PortfolioSum& sum) {
    const PortfolioSum::Parts& parts = *sum.parts_;
    const JsonText alike = array(parts.alike, [](const auto& one) {
      return object(
          {{"shared", array(one.second.shared,
                            [](const SharedError& error) {
                              return object({{"cause", error.cause}, {"log_sd", error.log_sd}});
                            })},
           {"mean", digits_text(one.second.mean)},
           {"variance", digits_text(one.second.variance)}});
    });
    std::vector<PortfolioSum::Parts::Key> keys;
    for (const auto& [key, one] : parts.alike) keys.push_back(key);
    const JsonText heaviest = array(parts.heaviest, [&](const PortfolioSum::Parts::Heavy& row) {
      const auto at = std::lower_bound(keys.begin(), keys.end(), row.alike);
      return object({{"grams", row.grams},
                     {"own_variance", row.own_variance},
                     {"alike", count(static_cast<std::uint64_t>(at - keys.begin()))}});
    });
    return object({{"rows", count(parts.rows)},
                   {"grams", digits_text(parts.grams)},
                   {"kwh", digits_text(parts.kwh)},
                   {"grams_with_flop", digits_text(parts.grams_with_flop)},
                   {"petaflop", digits_text(parts.petaflop)},
                   {"alike", alike},
                   {"heaviest", heaviest}});
  }

  static JsonText write(const PortfolioLandscape& landscape) {
    return object({{"disclosed", array(landscape.disclosed_, count)},
                   {"families", array(landscape.families_,
                                      [](const LogLogSums& one) {
                                        const auto whole = [](std::int64_t number) {
                                          return JsonValue::count(static_cast<double>(number));
                                        };
                                        return object({{"rows", count(one.rows)},
                                                       {"x", whole(one.x)},
                                                       {"y", whole(one.y)},
                                                       {"xx", whole(one.xx)},
                                                       {"xy", whole(one.xy)},
                                                       {"lowest_x", whole(one.lowest_x)},
                                                       {"highest_x", whole(one.highest_x)}});
                                      })},
                   {"points", array(landscape.points(),
                                    [](const PortfolioPoint& point) {
                                      return object({{"row", count(point.row)},
                                                     {"id", point.id},
                                                     {"flop", point.training_flop.as_flop()},
                                                     {"grams", point.emissions.as_grams()},
                                                     {"family", count(point.family)}});
                                    })},
                   {"errors", array(landscape.errors_,
                                    [](const auto& error) {
                                      return object({{"error", static_cast<double>(error.first)},
                                                     {"rows", count(error.second)}});
                                    })},
                   {"within_two", count(landscape.within_two_)},
                   {"within_three", count(landscape.within_three_)}});
  }

  static PortfolioLandscape read_landscape(const Json& json, StateReader& in) {
    PortfolioLandscape out;
    const std::vector<Json>& disclosed = in.list(in.of(json, "disclosed"));
    const std::vector<Json>& families = in.list(in.of(json, "families"));
    if (disclosed.size() != kDisclosures || families.size() != kFamilies) {
      in.wrong = true;
      return out;
    }
    for (std::size_t i = 0; i < kDisclosures; ++i) out.disclosed_[i] = in.whole(disclosed[i]);
    for (std::size_t i = 0; i < kFamilies; ++i) {
      const auto whole = [&](std::string_view key) { return in.integer(in.of(families[i], key)); };
      out.families_[i] = {in.whole(in.of(families[i], "rows")),
                          whole("x"),
                          whole("y"),
                          whole("xx"),
                          whole("xy"),
                          whole("lowest_x"),
                          whole("highest_x")};
    }
    for (const Json& one : in.list(in.of(json, "points"))) {
      PortfolioPoint point{in.whole(in.of(one, "row")), in.text(in.of(one, "id")),
                           Flop::flop(in.number(in.of(one, "flop"))),
                           Mass::grams(in.number(in.of(one, "grams"))),
                           static_cast<std::size_t>(in.whole(in.of(one, "family")))};
      if (point.family >= kFamilies) in.wrong = true;
      if (!in.wrong) out.keep(std::move(point));
    }
    for (const Json& one : in.list(in.of(json, "errors")))
      out.errors_[in.integer(in.of(one, "error"))] = in.whole(in.of(one, "rows"));
    out.within_two_ = in.whole(in.of(json, "within_two"));
    out.within_three_ = in.whole(in.of(json, "within_three"));
    return out;
  }

  static JsonText write(const Portfolio& portfolio) {
    JsonMembers kinds;
    for (const auto& [kind, rows] : portfolio.kinds_) kinds.put(name(kind), count(rows));
    const JsonText groups = array(portfolio.groups_, [](const auto& column) {
      return array(column, [](const auto& group) {
        return object({{"value", group.first}, {"sum", write(group.second)}});
      });
    });
    const JsonText reasons = array(portfolio.reasons_, [](const auto& reason) {
      return object({{"reason", reason.second.reason},
                     {"example", reason.second.example},
                     {"rows", count(reason.second.rows)},
                     {"first", array(reason.second.first, count)}});
    });
    const JsonText top = array(portfolio.top_, [](const TopRow& row) {
      return object({{"row", count(row.row)}, {"id", row.id}, {"grams", row.emissions.as_grams()}});
    });
    const JsonText histogram = array(portfolio.histogram_, [](const auto& step) {
      return object({{"step", step.first}, {"rows", count(step.second)}});
    });
    return object({{"portfolio", kVersion},
                   {"by", array(portfolio.by_, [](const std::string& one) { return one; })},
                   {"rows", count(portfolio.rows_)},
                   {"kinds", kinds.text()},
                   {"sum", write(portfolio.sum_)},
                   {"groups", groups},
                   {"too_many", array(portfolio.too_many_, [](bool one) { return one; })},
                   {"reasons", reasons},
                   {"top", top},
                   {"histogram", histogram},
                   {"landscape", write(portfolio.landscape_)},
                   {"unused", array(portfolio.unused_.names_,
                                    [](const auto& one) {
                                      return object({{"name", one.first}, {"used", one.second}});
                                    })},
                   {"more_unused", portfolio.unused_.has_more()}});
  }

  static PortfolioSum read_sum(const Json& json, StateReader& in) {
    PortfolioSum out;
    PortfolioSum::Parts& parts = *out.parts_;
    parts.rows = in.whole(in.of(json, "rows"));
    parts.grams = in.digits(in.of(json, "grams"));
    parts.kwh = in.digits(in.of(json, "kwh"));
    parts.grams_with_flop = in.digits(in.of(json, "grams_with_flop"));
    parts.petaflop = in.digits(in.of(json, "petaflop"));
    std::vector<PortfolioSum::Parts::Key> keys;
    for (const Json& one : in.list(in.of(json, "alike"))) {
      PortfolioSum::Parts::Alike alike;
      for (const Json& error : in.list(in.of(one, "shared")))
        alike.shared.push_back({in.text(in.of(error, "cause")), in.number(in.of(error, "log_sd"))});
      alike.mean = in.digits(in.of(one, "mean"));
      alike.variance = in.digits(in.of(one, "variance"));
      keys.emplace_back(alike.shared);
      parts.alike.emplace(keys.back(), std::move(alike));
    }
    for (const Json& one : in.list(in.of(json, "heaviest"))) {
      const double grams = in.number(in.of(one, "grams"));
      const double own = in.number(in.of(one, "own_variance"));
      const std::uint64_t at = in.whole(in.of(one, "alike"));
      if (at >= keys.size()) {
        in.wrong = true;
        break;
      }
      parts.keep_heaviest(PortfolioSum::Parts::variance_of(grams, own), grams, own,
                          keys[static_cast<std::size_t>(at)]);
    }
    return out;
  }

  static Portfolio read(const Json& json, StateReader& in) {
    if (in.number(in.of(json, "portfolio")) != kVersion) in.wrong = true;
    std::vector<std::string> by;
    for (const Json& column : in.list(in.of(json, "by"))) by.push_back(in.text(column));
    Portfolio out(std::move(by));
    out.rows_ = in.whole(in.of(json, "rows"));
    for (const Json& one : in.of(json, "kinds").members) {
      const auto kind = choice_of<RowKind>(one.key);
      if (kind) out.kinds_[*kind] = in.whole(one);
      in.wrong = in.wrong || !kind;
    }
    out.sum_ = read_sum(in.of(json, "sum"), in);
    const std::vector<Json>& groups = in.list(in.of(json, "groups"));
    if (groups.size() != out.by_.size()) in.wrong = true;
    for (std::size_t i = 0; i < groups.size() && !in.wrong; ++i) {
      for (const Json& group : in.list(groups[i]))
        out.groups_[i][in.text(in.of(group, "value"))] = read_sum(in.of(group, "sum"), in);
    }
    const std::vector<Json>& too_many = in.list(in.of(json, "too_many"));
    if (too_many.size() != out.by_.size()) in.wrong = true;
    for (std::size_t i = 0; i < too_many.size() && !in.wrong; ++i) {
      out.too_many_[i] = too_many[i].number != 0;
      out.bound_groups(i);
    }
    for (const Json& one : in.list(in.of(json, "reasons"))) {
      ReasonCount reason{in.text(in.of(one, "reason")),
                         in.text(in.of(one, "example")),
                         in.whole(in.of(one, "rows")),
                         {}};
      for (const Json& row : in.list(in.of(one, "first"))) reason.first.push_back(in.whole(row));
      if (reason.first.empty()) in.wrong = true;
      out.reasons_[reason.reason] = std::move(reason);
    }
    for (const Json& one : in.list(in.of(json, "top")))
      out.add_top(in.whole(in.of(one, "row")), in.text(in.of(one, "id")),
                  Mass::grams(in.number(in.of(one, "grams"))));
    for (const Json& one : in.list(in.of(json, "histogram"))) {
      const double step = in.number(in.of(one, "step"));
      if (!(std::fabs(step) < 1e4)) in.wrong = true;
      if (!in.wrong) out.histogram_[static_cast<int>(step)] = in.whole(in.of(one, "rows"));
    }
    out.landscape_ = read_landscape(in.of(json, "landscape"), in);
    for (const Json& one : in.list(in.of(json, "unused")))
      out.unused_.add(in.text(in.of(one, "name")), in.of(one, "used").number != 0);
    out.unused_.has_more_ = in.of(json, "more_unused").number != 0;
    return out;
  }
};

std::string portfolio_state(const Portfolio& portfolio) {
  return PortfolioState::write(portfolio).text;
}

Result<Portfolio> portfolio_from_state(std::string_view state) {
  const auto json = parse_json(state);
  if (!json) return json.errors();
  StateReader in;
  Portfolio out = PortfolioState::read(*json, in);
  if (in.wrong)
    return Error{ErrorCode::wrong_type, "", "This is no state of a portfolio of this version.", {}};
  return out;
}

}  // namespace trainprint

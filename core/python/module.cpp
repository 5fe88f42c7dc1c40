// Python's extension: JSON text in, JSON text out, as trainprint/json.hpp has it. Texts come as
// UTF-8 in bytes, so that no character is refused before the core has seen it.
#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"
#include "trainprint/portfolio.hpp"

namespace nb = nanobind;

namespace {

using Text = std::string_view;

Text view(const nb::bytes& bytes) { return {bytes.c_str(), bytes.size()}; }

// What `function` says of the texts; other threads of Python run meanwhile.
template <class Function, class... Views>
std::string without_lock(Function function, Views... views) {
  const nb::gil_scoped_release released;
  return function(views...);
}

template <class Row>
std::vector<const Row*> pointers(std::span<const Row> rows) {
  std::vector<const Row*> out;
  for (const Row& row : rows) out.push_back(&row);
  return out;
}

template <std::string (*function)(Text)>
void bind(nb::module_& module, const char* name) {
  module.def(name, [](const nb::bytes& text) { return without_lock(function, view(text)); });
}

std::string import_files(const nb::bytes& request, const nb::list& files) {
  std::vector<std::string> contents;
  for (const nb::handle file : files) contents.emplace_back(view(nb::cast<nb::bytes>(file)));
  return without_lock([&](Text asked) { return trainprint::import_json(asked, contents); },
                      view(request));
}

// As Python's Refused takes them.
nb::object errors_of(const std::vector<trainprint::Error>& errors) {
  nb::list out;
  for (const trainprint::Error& error : errors) {
    nb::dict one;
    const std::string_view field = error.field;
    one["code"] = std::string(name(error.code));
    one["field"] = std::string(field);
    one["message"] = error.message;
    one["suggestions"] = error.suggestions;
    out.append(one);
  }
  return std::move(out);
}

// Rows of one table, in their order.
class Accountant {
 public:
  Accountant(std::vector<std::string> by, trainprint::PortfolioRules rules)
      : rules_(std::move(rules)), portfolio_(std::move(by)) {}
  explicit Accountant(trainprint::Portfolio portfolio) : portfolio_(std::move(portfolio)) {}

  // Rows as lines of JSON; what became of each as lines of JSON where that is asked for.
  std::string add(Text lines, bool write_rows) {
    std::string out;
    while (!lines.empty()) {
      const std::size_t end = std::min(lines.find('\n'), lines.size());
      add_row(lines.substr(0, end), write_rows, out);
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return out;
  }

  trainprint::Portfolio& portfolio() { return portfolio_; }
  const trainprint::Portfolio& portfolio() const { return portfolio_; }

 private:
  void add_row(Text line, bool write_rows, std::string& out) {
    ++number_;
    auto row = trainprint::portfolio_row(line);
    trainprint::RowResult result;
    if (row) {
      result = rules_.account_for(*row);
      rules_.know(*row, result);
      portfolio_.add(number_, *row, result);
    } else {
      result.errors = row.errors();
      portfolio_.add_unreadable(number_, result.errors);
    }
    if (!write_rows) return;
    out += trainprint::portfolio_row_json(number_, row ? *row : trainprint::PortfolioRow(), result);
    out += '\n';
  }

  trainprint::PortfolioRules rules_;
  trainprint::Portfolio portfolio_;
  std::uint64_t number_ = 0;
};

nb::object new_accountant(std::vector<std::string> by, const std::vector<std::string>& keep) {
  auto rules = trainprint::PortfolioRules::keeping(keep);
  if (!rules) return errors_of(rules.errors());
  return nb::cast(Accountant(std::move(by), std::move(rules.value())));
}

nb::object accountant_from_state(const nb::bytes& state) {
  auto portfolio = [text = view(state)] {
    const nb::gil_scoped_release released;
    return trainprint::portfolio_from_state(text);
  }();
  if (!portfolio) return errors_of(portfolio.errors());
  return nb::cast(Accountant(std::move(portfolio.value())));
}

nb::object merged(const Accountant& one, const Accountant& other) {
  Accountant sum(one.portfolio());
  {
    const nb::gil_scoped_release released;
    sum.portfolio().merge(other.portfolio());
  }
  return nb::cast(std::move(sum));
}

template <std::string (*function)(const trainprint::Portfolio&)>
std::string written(const Accountant& accountant) {
  const nb::gil_scoped_release released;
  return function(accountant.portfolio());
}

}  // namespace

NB_MODULE(_core, module) {
  module.def("version", [] { return std::string(trainprint::version()); });
  bind<trainprint::estimate_json>(module, "estimate");
  bind<trainprint::card_json>(module, "read_card");
  bind<trainprint::fix_card_json>(module, "fix_card");
  bind<trainprint::sentence_json>(module, "sentence");
  bind<trainprint::compare_json>(module, "compare");
  bind<trainprint::project_json>(module, "project");
  module.def("sarif", [](const nb::bytes& readme, const nb::bytes& path) {
    return without_lock(
        [](Text text, Text name) {
          const auto reading = trainprint::read_card(text, trainprint::judge_by_card);
          return trainprint::reading_to_sarif(reading, text, name);
        },
        view(readme), view(path));
  });
  module.def("merge_card", [](const nb::bytes& readme, const nb::bytes& run) {
    return without_lock(trainprint::merge_card_json, view(readme), view(run));
  });
  module.def("import_files", import_files);
  module.def("export", [](const nb::bytes& run, std::int64_t written_at) {
    return without_lock([=](Text text) { return trainprint::export_json(text, written_at); },
                        view(run));
  });
  module.def("accelerators", [] {
    return without_lock(
        [] { return trainprint::accelerators_json(pointers(trainprint::accelerators())); });
  });
  module.def("places", [] {
    return without_lock([] { return trainprint::places_json(pointers(trainprint::places())); });
  });
  module.def("catalogue", [] { return without_lock(trainprint::catalogue_json); });
  nb::class_<Accountant>(module, "Accountant")
      .def("add",
           [](Accountant& accountant, const nb::bytes& lines, bool write_rows) {
             return without_lock([&](Text text) { return accountant.add(text, write_rows); },
                                 view(lines));
           })
      .def("grouped_by", [](const Accountant& it) { return it.portfolio().grouped_by(); })
      .def("rows", [](const Accountant& it) { return it.portfolio().rows(); })
      .def("merged", merged)
      .def("state", written<trainprint::portfolio_state>)
      .def("json", written<trainprint::portfolio_json>)
      .def("text", written<trainprint::portfolio_text>)
      .def("markdown", written<trainprint::portfolio_markdown>)
      .def("latex", written<trainprint::portfolio_latex>);
  module.def("accountant", new_accountant);
  module.def("accountant_from_state", accountant_from_state);
}

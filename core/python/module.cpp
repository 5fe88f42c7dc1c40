// Python's extension: JSON text in, JSON text out, as trainprint/json.hpp has it. Texts come as
// UTF-8 in bytes, so that no character is refused before the core has seen it.
#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "edited_file.hpp"
#include "readable.hpp"
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

// On as many threads as there are.
void run_on_threads(std::size_t shares, const std::function<void(std::size_t)>& work) {
  std::vector<std::thread> workers;
  for (std::size_t share = 1; share < shares; ++share) workers.emplace_back(work, share);
  work(0);
  for (std::thread& worker : workers) worker.join();
}

// A record batch, for whoever asks for it by Arrow's PyCapsule interface.
class Batch {
 public:
  explicit Batch(trainprint::PortfolioReader& reader) { reader.rows(schema_, array_); }
  Batch(const Batch&) = delete;
  Batch(Batch&& other) noexcept
      : schema_(std::exchange(other.schema_, {})), array_(std::exchange(other.array_, {})) {}
  ~Batch() {
    if (schema_.release != nullptr) schema_.release(&schema_);
    if (array_.release != nullptr) array_.release(&array_);
  }

  // Once: what it holds is handed on.
  nb::tuple arrow_c_array(const nb::object&) {
    if (schema_.release == nullptr) throw nb::value_error("This batch was taken before.");
    return nb::make_tuple(capsule("arrow_schema", std::exchange(schema_, {})),
                          capsule("arrow_array", std::exchange(array_, {})));
  }

 private:
  template <class T>
  static nb::object capsule(const char* name, T value) {
    return nb::steal(PyCapsule_New(new T(value), name, [](PyObject* self) {
      auto* it = static_cast<T*>(PyCapsule_GetPointer(self, PyCapsule_GetName(self)));
      if (it->release != nullptr) it->release(it);
      delete it;
    }));
  }

  ArrowSchema schema_{};
  ArrowArray array_{};
};

// Columns with what they are taken for.
using Columns = std::vector<std::pair<std::string, std::string>>;

// Rows of one table, in their order.
class Accountant {
 public:
  Accountant(std::vector<std::string> by, Columns columns, trainprint::PortfolioRules rules,
             bool writes_rows, bool writes_columns)
      : reader_(options(std::move(by), std::move(columns), std::move(rules), writes_rows,
                        writes_columns)) {}
  explicit Accountant(trainprint::Portfolio portfolio) : portfolio_(std::move(portfolio)) {}

  // Rows as lines of JSON; what became of each as lines of JSON where that is asked for.
  std::string add(Text lines) {
    reader_->feed_lines(lines);
    return reader_->rows();
  }

  // The record batches of a stream; false, and none is taken, where a column cannot be read.
  bool add_stream(const nb::object& capsule, nb::list batches) {
    auto* stream =
        static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(capsule.ptr(), "arrow_array_stream"));
    if (stream == nullptr) throw nb::python_error();
    Held<ArrowSchema> schema;
    check(*stream, [&] { return stream->get_schema(stream, &schema.it); });
    if (reader_->cannot_read(schema.it)) return false;
    while (true) {
      Held<ArrowArray> rows;
      check(*stream, [&] { return stream->get_next(stream, &rows.it); });
      if (rows.it.release == nullptr) return true;
      {
        const nb::gil_scoped_release released;
        static_cast<void>(reader_->feed(schema.it, rows.it));
      }
      if (writes_columns_) batches.append(nb::cast(batch()));
    }
  }

  // What became of the rows since the last one.
  Batch batch() { return Batch(*reader_); }

  trainprint::Portfolio portfolio() const { return reader_ ? reader_->totals() : *portfolio_; }

 private:
  template <class T>
  struct Held {
    T it{};
    ~Held() {
      if (it.release != nullptr) it.release(&it);
    }
  };

  trainprint::PortfolioOptions options(std::vector<std::string> by, Columns columns,
                                       trainprint::PortfolioRules rules, bool writes_rows,
                                       bool writes_columns) {
    constexpr std::size_t kMostThreads = 16;
    writes_columns_ = writes_columns;
    trainprint::PortfolioOptions out;
    out.by = std::move(by);
    for (auto& [name, taken_for] : columns) out.columns[name] = std::move(taken_for);
    out.rules = std::move(rules);
    out.writes_rows = writes_rows;
    out.writes_columns = writes_columns;
    out.shares = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
    out.run_shares = run_on_threads;
    return out;
  }

  // What a stream says of its failure, as Python's own error.
  template <class Call>
  static void check(ArrowArrayStream& stream, Call call) {
    int status = 0;
    {
      const nb::gil_scoped_release released;
      status = call();
    }
    if (status == 0) return;
    if (PyErr_Occurred() != nullptr) throw nb::python_error();
    const char* why = stream.get_last_error(&stream);
    throw std::runtime_error(why == nullptr ? "The table's stream failed." : why);
  }

  bool writes_columns_ = false;
  std::optional<trainprint::PortfolioReader> reader_;
  std::optional<trainprint::Portfolio> portfolio_;  // of a state, where there is no reader
};

nb::object new_accountant(std::vector<std::string> by, Columns columns,
                          const std::vector<std::string>& keep, bool writes_rows,
                          bool writes_columns) {
  auto rules = trainprint::PortfolioRules::keeping(keep);
  if (!rules) return errors_of(rules.errors());
  return nb::cast(Accountant(std::move(by), std::move(columns), std::move(rules.value()),
                             writes_rows, writes_columns));
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
  auto sum = [&] {
    const nb::gil_scoped_release released;
    trainprint::Portfolio out = one.portfolio();
    out.merge(other.portfolio());
    return out;
  }();
  return nb::cast(Accountant(std::move(sum)));
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
  bind<trainprint::metrics_json>(module, "metrics");
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
  bind<trainprint::cli::readable_on_a_terminal>(module, "readable_on_a_terminal");
  bind<trainprint::cli::readable_on_one_line>(module, "readable_on_one_line");
  using trainprint::cli::EditedFile;
  nb::class_<EditedFile>(module, "EditedFile")
      .def(nb::init<>())
      .def("open_or_begin",
           [](EditedFile& file, const nb::bytes& path) {
             return without_lock([&](Text name) { return file.open_or_begin(std::string(name)); },
                                 view(path));
           })
      .def("text",
           [](const EditedFile& file) { return nb::bytes(file.text().data(), file.text().size()); })
      .def("replace", [](const EditedFile& file, const nb::bytes& text) {
        return without_lock([&](Text new_text) { return file.replace(new_text); }, view(text));
      });
  nb::class_<Batch>(module, "Batch")
      .def("__arrow_c_array__", &Batch::arrow_c_array, nb::arg("requested_schema") = nb::none());
  nb::class_<Accountant>(module, "Accountant")
      .def("add",
           [](Accountant& accountant, const nb::bytes& lines) {
             return without_lock([&](Text text) { return accountant.add(text); }, view(lines));
           })
      .def("add_stream", &Accountant::add_stream)
      .def("batch", &Accountant::batch)
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

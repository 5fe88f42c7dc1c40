// Columns whose names no list has: a quantity with its unit, the unit of another column, or what
// has to be asked.
#include "portfolio/headers.hpp"

#include <cmath>

#include "portfolio/columns.hpp"
#include "support/catch.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

PortfolioRow read_row(const std::vector<std::string>& header,
                      const std::vector<std::string>& cells) {
  const auto row = portfolio_row(header, cells);
  REQUIRE(row);
  return *row;
}

PortfolioRow read_row(std::string_view json) {
  const auto row = portfolio_row(json);
  INFO(json);
  REQUIRE(row);
  return *row;
}

bool is_near(double a, double b) { return std::fabs(a / b - 1) < 1e-9; }

// What the field has when the column holds `cell`; NaN where it has nothing.
double field_value(std::string_view path, const std::string& header, const std::string& cell) {
  const PortfolioRow row = read_row({"id", header}, {"a/b", cell});
  INFO(header << " = " << cell << (row.errors.empty() ? "" : ": " + row.errors[0].message));
  const RunField field = run_field(path);
  const auto got =
      field.compute != nullptr ? field.compute->get(row.run.compute) : field.number->get(row.run);
  return got.value_or(std::nan(""));
}

std::string refusal(std::string_view json) {
  const PortfolioRow row = read_row(json);
  INFO(json);
  REQUIRE_FALSE(row.errors.empty());
  return row.errors[0].message;
}

}  // namespace

TEST_CASE("headers: a unit in the name of a column is the unit of its numbers", "[portfolio]") {
  struct Case {
    const char* field;
    const char* header;
    const char* cell;
    double value;
  };
  const Case cases[] = {
      {"tokens", "Tokens (T)", "2", 2e12},
      {"tokens", "tokens_b", "300", 3e11},
      {"tokens", "Training tokens (billions)", "300", 3e11},
      {"tokens", "tokens, 1e9", "1.5", 1.5e9},
      {"tokens", "Tokens (T)", "300B", 3e11},  // a cell's own unit
      {"parameters", "Params (B)", "6.74", 6.74e9},
      {"parameters", "Params (M)", "86.6", 86.6e6},
      {"parameters", "Number of parameters (millions)", "86.6", 86.6e6},
      {"parameters", "model_size_b", "7", 7e9},
      {"device_hours", "gpu_days", "4", 96},
      {"device_hours", "GPUDays", "4", 96},
      {"device_hours", "gpu-days", "4", 96},
      {"device_hours", "GPU time (days)", "4", 96},
      {"device_hours", "total_gpu_hours", "12", 12},
      {"device_hours", "Compute (GPU-hours)", "12", 12},
      {"device_hours", "Hours used (GPU)", "12", 12},
      {"device_hours", "TPU hours (thousands)", "12", std::nan("")},
      {"wall_clock_hours", "Training time (days)", "3", 72},
      {"wall_clock_hours", "time_h", "3", 3},
      {"wall_clock_hours", "duration(s)", "7200", 2},  // Eco2AI
      {"wall_clock_hours", "train_minutes", "90", 1.5},
      {"training_flop", "pflops_days", "2", 2e15 * 86400},
      {"training_flop", "Training compute (petaFLOP/s-days)", "2", 2e15 * 86400},
      {"training_flop", "compute_pf_days", "2", 2e15 * 86400},
      {"training_flop", "training_compute_zflop", "2", 2e21},
      {"energy_kwh", "Energy (MJ)", "3.6", 1},
      {"energy_kwh", "Energy consumption [MWh]", "2", 2000},
      {"energy_kwh", "Energy / GWh", "2", 2e6},
      {"energy_kwh", "power_consumption(kWh)", "2", 2},  // Eco2AI
      {"energy_kwh", "wh", "500", 0.5},
      {"emissions_gco2e", "CO2_emissions(kg)", "12", 12e3},  // Eco2AI
      {"emissions_gco2e", "emissions_t", "1.5", 1.5e6},
      {"emissions_gco2e", "Carbon emitted (tCO2eq)", "1.5", 1.5e6},
      {"emissions_gco2e", "emissions_lb", "1", 453.59237},
      {"emissions_gco2e", "total_co2_kg", "12", 12e3},
      {"emissions_gco2e", "kgCO2e", "12", 12e3},
      {"overrides.grid_gco2e_per_kwh", "grid intensity (kg/kWh)", "0.4", 400},
      {"overrides.accelerator_power_w", "GPU power (kW)", "0.4", 400},
  };
  for (const Case& one : cases) {
    INFO(one.header);
    const double got = field_value(one.field, one.header, one.cell);
    if (std::isnan(one.value)) {
      CHECK(std::isnan(got));
    } else {
      CHECK(is_near(got, one.value));
    }
  }
}

TEST_CASE("headers: what was read reads the same by the name that is shown for it", "[portfolio]") {
  for (const char* header :
       {"Tokens (T)", "Params (M)", "gpu_days", "GPU time (days)", "Training time (days)",
        "pflops_days", "Training compute (petaFLOP/s-days)", "Energy (MJ)", "emissions_lb",
        "grid intensity (kg/kWh)", "GPU power (kW)", "emissions_unit", "unit", "tokens unit"}) {
    INFO(header);
    const ColumnMeaning meaning = meaning_of(header);
    CHECK((meaning.kind == ColumnKind::field || meaning.kind == ColumnKind::unit));
    INFO(header_of(meaning));
    const ColumnMeaning again = meaning_of(header_of(meaning));
    CHECK(again.kind == meaning.kind);
    CHECK(again.field == meaning.field);
    CHECK(again.unit == meaning.unit);
  }
}

TEST_CASE("headers: what looks like a figure and is not understood is asked", "[portfolio]") {
  for (const char* header : {"training_time", "duration", "runtime", "energy", "co2_emissions",
                             "compute", "tokens_x", "gpu_time", "emissions_epoch", "energy (M)",
                             "power", "train_runtime", "duration_ms", "carbon", "kwh_gpu"}) {
    INFO(header);
    CHECK(meaning_of(header).kind == ColumnKind::doubtful);
    const PortfolioRow row = read_row({"id", "params", header}, {"a/b-7b", "7B", "12.5"});
    REQUIRE_FALSE(row.errors.empty());
    CHECK(row.errors[0].code == ErrorCode::ambiguous);
    CHECK(row.errors[0].message.find(header) != std::string::npos);
    // Nothing in the cell, or nothing that the figure would hang on.
    for (const char* cell : {"", "n/a", "see notes", "0", "2024-05-01"}) {
      INFO(cell);
      CHECK(read_row({"id", "params", header}, {"a/b-7b", "7B", cell}).errors.empty());
    }
    CHECK(read_row({"id", "co2_kg", header}, {"a/b-7b", "12", "12.5"}).errors.empty());
  }
}

TEST_CASE("headers: a scale of parameters that is none is asked", "[portfolio]") {
  CHECK(meaning_of("Params (Q)").kind == ColumnKind::doubtful);
  CHECK_FALSE(read_row({"id", "Params (Q)"}, {"a/b", "7"}).errors.empty());
}

TEST_CASE("headers: a doubtful column is clear where its cell or a column beside it is",
          "[portfolio]") {
  const auto hours = [](std::string_view json) {
    const PortfolioRow row = read_row(json);
    INFO(json << (row.errors.empty() ? "" : row.errors[0].message));
    REQUIRE(row.errors.empty());
    REQUIRE(row.run.wall_clock);
    return row.run.wall_clock->as_hours();
  };
  CHECK(hours(R"({"id":"a/b","hardware":"A100","training_time":"3 days"})") == 72);
  CHECK(hours(R"({"id":"a/b","hardware":"A100","training_time":"PT36H"})") == 36);
  CHECK(hours(R"({"id":"a/b","hardware":"A100","training_time":3,"time_unit":"days"})") == 72);
  CHECK(hours(R"({"unit":"days","id":"a/b","hardware":"A100","duration":"3"})") == 72);
  const PortfolioRow energy = read_row(R"({"id":"a/b","energy":12,"energy_unit":"MWh"})");
  REQUIRE(energy.errors.empty());
  CHECK(energy.run.energy->as_kwh() == 12e3);
  CHECK(read_row(R"({"id":"a/b","energy":"12 MWh"})").run.energy->as_kwh() == 12e3);
  for (const char* other :
       {R"({"id":"a/b-7b","energy":"12M"})", R"({"id":"a/b-7b","energy":"12 h"})",
        R"({"id":"a/b-7b","energy":12,"energy_unit":"h"})"}) {
    INFO(other);
    CHECK_FALSE(read_row(other).errors.empty());
  }
}

TEST_CASE("headers: what is about something else is left alone", "[portfolio]") {
  for (const char* header : {"downloads",
                             "likes",
                             "lastModified",
                             "Training compute notes",
                             "inference_energy_kwh",
                             "tokens_per_second",
                             "context_tokens",
                             "max_tokens",
                             "Training compute cost (2023 USD)",
                             "emissions_source",
                             "cpu_energy",
                             "tracking_mode",
                             "Confidence",
                             "size_gb",
                             "CO2 cost (kg)",
                             "energy_rate",
                             "tflops_per_gpu",
                             "usedStorage",
                             "batch_size",
                             "learning_rate",
                             "steps_x"}) {
    INFO(header);
    CHECK(meaning_of(header).kind == ColumnKind::other);
  }
}

TEST_CASE("headers: the unit may stand in a column of its own", "[portfolio]") {
  const auto emissions = [](std::string_view json) {
    const PortfolioRow row = read_row(json);
    INFO(json << (row.errors.empty() ? "" : row.errors[0].message));
    REQUIRE(row.errors.empty());
    REQUIRE(row.run.emissions);
    return row.run.emissions->as_grams();
  };
  CHECK(emissions(R"({"id":"a/b","emissions":12,"emissions_unit":"kg"})") == 12e3);
  CHECK(emissions(R"({"emissions_unit":"tCO2eq","id":"a/b","emissions":"1.5"})") == 1.5e6);
  CHECK(emissions(R"({"id":"a/b","emissions":12,"unit":"kg"})") == 12e3);
  CHECK(emissions(R"({"id":"a/b","emissions":{"value":12,"unit":"kg"}})") == 12e3);
  CHECK(emissions(R"({"id":"a/b","co2_kg":12,"emissions_unit":"kg"})") == 12e3);
  CHECK(emissions(R"({"id":"a/b","emissions":12,"unit":"GPU"})") == 12);
  const auto energy = read_row(R"({"id":"a/b","energy":12,"energy_kwh":12,"energy_unit":"kWh"})");
  CHECK(energy.errors.empty());
  CHECK(refusal(R"({"id":"a/b","emissions":12,"emissions_unit":"stone"})").find("stone") !=
        std::string::npos);
  CHECK(read_row(R"({"id":"a/b","co2_kg":12,"emissions_unit":"g"})").errors.at(0).code ==
        ErrorCode::contradiction);
  // B of which of the two?
  CHECK(refusal(R"({"id":"a/b","params":7,"tokens":300,"unit":"B"})").find("more than one") !=
        std::string::npos);
}

TEST_CASE("headers: columns that contradict each other are asked, rounded ones are not",
          "[portfolio]") {
  const PortfolioRow row = read_row(R"({"id":"a/b","co2_kg":12,"co2_t":12})");
  REQUIRE_FALSE(row.errors.empty());
  CHECK(row.errors[0].code == ErrorCode::contradiction);
  CHECK(row.errors[0].message.find("\"co2_kg\" says 12 kg") != std::string::npos);
  CHECK(row.errors[0].message.find("\"co2_t\" says 12 t") != std::string::npos);
  CHECK(read_row(R"({"id":"a/b","co2_kg":12,"co2_t":0.012})").errors.empty());
  CHECK(read_row(R"({"id":"a/b","parameters":6738415616,"params_b":7})").errors.empty());
  CHECK_FALSE(read_row(R"({"id":"a/b","gpu_hours":100,"gpu_days":100})").errors.empty());
  CHECK(read_row(R"({"id":"a/b","gpu_hours":96,"gpu_days":4})").errors.empty());
  // Nodes beside accelerators may multiply them.
  CHECK_FALSE(
      read_row(R"({"id":"a/b","hardware":"A100","gpus":8,"nodes":4,"hours":10})").errors.empty());
  CHECK(read_row(R"({"id":"a/b","hardware":"A100","gpu_hours":8,"nodes":4})").errors.empty());
}

TEST_CASE("headers: numbers that lack their unit, or may be thousands, are asked", "[portfolio]") {
  CHECK(refusal(R"({"id":"a/b","params":7})").find("params_b") != std::string::npos);
  CHECK(refusal(R"({"id":"a/b","params":"7B","tokens":2})").find("tokens_b") != std::string::npos);
  CHECK(refusal(R"({"id":"a/b","training_compute":3640})").find("unit") != std::string::npos);
  CHECK(refusal(R"({"id":"a/b","params":"7B","carbon_intensity":0.4})").find("kg/kWh") !=
        std::string::npos);
  CHECK(refusal(R"({"id":"a/b","hardware":"A100","gpu_hours":"1.234"})").find("1234") !=
        std::string::npos);
  CHECK(read_row(R"({"id":"a/b","hardware":"A100","gpu_hours":1.234})").errors.empty());
  CHECK(read_row(R"({"id":"a/b","hardware":"A100","gpu_hours":"1.234 h"})").errors.empty());
  CHECK(read_row(R"({"id":"a/b","hardware":"A100","gpu_hours":"12.34"})").errors.empty());
  // Cells of CSV are all texts: only where decimals have a comma.
  const auto hours = [](std::string_view table) {
    PortfolioReader reader;
    REQUIRE_FALSE(reader.feed(table));
    REQUIRE_FALSE(reader.finish());
    return reader.totals().sum().rows();
  };
  CHECK(hours("id,hardware,gpu_hours\na/b,A100,1.234\n") == 1);
  CHECK(hours("id;hardware;gpu_hours\na/b;A100;1.234\n") == 0);
}

TEST_CASE("headers: CodeCarbon's kilograms", "[portfolio]") {
  // Its own file: kilograms by its columns.
  const PortfolioRow row = read_row({"run_id", "duration", "emissions", "emissions_rate",
                                     "energy_consumed", "gpu_energy", "codecarbon_version"},
                                    {"x", "3600", "0.45", "0.000125", "1.2", "1.0", "3.2.0"});
  REQUIRE(row.errors.empty());
  CHECK(row.run.emissions->as_grams() == 450);
  // A card that names it: grams as the Hub has it, and a word where nothing settles it.
  const auto kind = [](std::string_view json) { return account_for(read_row(json)).kind; };
  const char* bare =
      R"({"id":"a/b","cardData":{"co2_eq_emissions":{"emissions":45,"source":"CodeCarbon"}}})";
  CHECK(kind(bare) == RowKind::stated_unit_unclear);
  CHECK(account_for(read_row(bare)).estimate->emissions.as_grams() == 45);
  CHECK(kind(R"({"id":"a/b","co2_eq_emissions":{"emissions":45,"source":"code carbon"}})") ==
        RowKind::stated_unit_unclear);
  CHECK(
      kind(
          R"({"id":"a/b","cardData":{"co2_eq_emissions":{"emissions":45,"source":"mlco2 calculator"}}})") ==
      RowKind::stated);
  CHECK(
      kind(
          R"({"id":"a/b","cardData":{"co2_eq_emissions":{"emissions":4500,"source":"CodeCarbon"}}})") ==
      RowKind::stated);
  // Measured energy says which it is.
  CHECK(
      kind(
          R"({"id":"a/b","energy_kwh":0.11,"cardData":{"co2_eq_emissions":{"emissions":45,"source":"CodeCarbon"}}})") ==
      RowKind::stated);
}

TEST_CASE("headers: emissions without a unit are no grams where what ran says otherwise",
          "[portfolio]") {
  const auto result = [](std::string_view json) { return account_for(read_row(json)); };
  // 8 A100 for 10 hours in Germany are some 15 kg.
  const std::string ran = R"("gpus":8,"hardware":"A100","hours":10,"region":"Germany"})";
  for (const char* column : {"emissions", "co2", "co2eq", "Emissions"}) {
    INFO(column);
    const std::string begin = R"({"id":"a/b",")" + std::string(column) + "\":";
    const RowResult unclear = result(begin + "45," + ran);
    CHECK(unclear.kind == RowKind::not_estimated);
    REQUIRE(unclear.errors.size() == 1);
    CHECK(unclear.errors.front().message.find("co2_kg") != std::string::npos);
    CHECK(result(begin + "15000," + ran).kind == RowKind::stated);
    // Where nothing else is known, the figure enters, and the kind says what is in doubt.
    CHECK(result(begin + "45}").kind == RowKind::stated_unit_unclear);
    CHECK(result(begin + "45,\"emissions_unit\":\"g\"}").kind == RowKind::stated);
  }
  for (const char* column : {"co2_g", "emissions_gco2e", "co2_eq_emissions"}) {
    INFO(column);
    const RowResult said = result(R"({"id":"a/b",")" + std::string(column) + "\":45}");
    CHECK(said.kind == RowKind::stated);
  }
}

TEST_CASE("headers: columns that are not used are named, whatever the parts", "[portfolio]") {
  const auto names = [](std::string_view table) {
    PortfolioReader reader;
    REQUIRE_FALSE(reader.feed(table));
    REQUIRE_FALSE(reader.finish());
    return reader.totals().unused().names();
  };
  CHECK(names("id,likes,params_b,colour\na/b,3,7,red\n") ==
        std::vector<std::string>{"colour", "likes"});
  CHECK(names("{\"id\":\"a/b-7b\",\"likes\":1,\"overrides\":{\"pue\":1.1},\"x\":{\"y\":1}}\n") ==
        std::vector<std::string>{"likes", "x"});
  PortfolioReader one, other;
  REQUIRE_FALSE(one.feed("{\"id\":\"a/b-7b\",\"likes\":1}\n"));
  REQUIRE_FALSE(one.finish());
  REQUIRE_FALSE(other.feed("{\"id\":\"a/c-7b\",\"stars\":1}\n"));
  REQUIRE_FALSE(other.finish());
  Portfolio both = one.totals();
  REQUIRE(both.merge(other.totals()));
  CHECK(both.unused().names() == std::vector<std::string>{"likes", "stars"});
  CHECK(portfolio_text(both).find("Columns not used: \"likes\", \"stars\".") != std::string::npos);
  const auto again = portfolio_from_state(portfolio_state(both));
  REQUIRE(again);
  CHECK(again->unused().names() == both.unused().names());
  // However many there are, few are kept.
  std::string header = "id,params_b", cells = "a/b,7";
  for (int i = 0; i < 500; ++i) header += ",c" + std::to_string(i), cells += ",1";
  CHECK(names(header + "\n" + cells + "\n").size() == ColumnNames::kMost);
}

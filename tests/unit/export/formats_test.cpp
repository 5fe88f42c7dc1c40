#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/svg.hpp"
#include "export/words.hpp"
#include "hostile.hpp"
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;
using nlohmann::json;

namespace {

TrainingRun llama() {
  TrainingRun run;
  run.name = "Llama 2 7B";
  run.training_type = TrainingType::pre_training;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(184320);
  run.overrides.accelerator_power = Power::watts(400);
  run.region = "FRA";
  return run;
}

EstimateReport report_of(const TrainingRun& run) { return *estimate(run); }

// What a format writes that needs the run, too.
std::string text_of(std::string (*format)(const RunAndReport&), const TrainingRun& run) {
  const EstimateReport report = report_of(run);
  return format({run, report, 0});
}

EstimateReport named(const std::string& name) {
  TrainingRun run = llama();
  run.name = name;
  return report_of(run);
}

// RFC 4180.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
  std::vector<std::vector<std::string>> rows(1, {""});
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    std::string& cell = rows.back().back();
    if (quoted) {
      if (c != '"') {
        cell += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cell += text[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      REQUIRE(cell.empty());
      quoted = true;
    } else if (c == ',') {
      rows.back().push_back("");
    } else if (c == '\r') {
      REQUIRE(text.at(++i) == '\n');
      rows.push_back({""});
    } else {
      REQUIRE(c != '\n');
      cell += c;
    }
  }
  REQUIRE(!quoted);
  rows.pop_back();
  return rows;
}

// Tags closed in order, attributes quoted, references known.
void check_well_formed(const std::string& xml) {
  std::vector<std::string> open;
  for (std::size_t i = 0; i < xml.size(); ++i) {
    if (xml[i] == '&') {
      const std::string name = xml.substr(i + 1, xml.find(';', i) - i - 1);
      CHECK(std::set<std::string>{"amp", "lt", "gt", "quot", "#39"}.count(name) == 1);
    }
    CHECK(xml[i] != '>');
    if (xml[i] != '<') continue;
    const std::size_t end = xml.find('>', i);
    REQUIRE(end != std::string::npos);
    const std::string tag = xml.substr(i + 1, end - i - 1);
    CHECK(std::count(tag.begin(), tag.end(), '"') % 2 == 0);
    const std::string element = tag.substr(0, tag.find_first_of(" /", 1));
    if (tag[0] == '/') {
      REQUIRE(!open.empty());
      CHECK(open.back() == tag.substr(1));
      open.pop_back();
    } else if (tag.back() != '/') {
      open.push_back(element);
    }
    i = end;
  }
  CHECK(open.empty());
}

}  // namespace

TEST_CASE("export: the model card's section has the template's headings and labels", "[export]") {
  const std::string text = markdown_section(report_of(llama()));
  INFO(text);
  CHECK(text.find("## Environmental Impact\n\n") == 0);
  for (const char* label : {"Hardware Type", "Hours used", "Cloud Provider", "Compute Region"})
    CHECK(holds(text, "\n- **" + std::string(label) + ":** "));
  CHECK(holds(text, "- **Hardware Type:** A100 SXM4 80GB\n"));
  CHECK(holds(text, "- **Hours used:** 184,320 device-hours\n"));
  CHECK(holds(text, "- **Cloud Provider:** [More Information Needed]\n"));
  CHECK(holds(text, "- **Compute Region:** France\n"));
  CHECK(holds(text, "- **Carbon Emitted:** 5.1 t CO2e (90 % interval "));
  CHECK(holds(text, "tier 1b"));
  CHECK(holds(text, "facility boundary"));
}

TEST_CASE("export: a cloud region is told apart into provider and region", "[export]") {
  TrainingRun run = llama();
  run.region = "aws-eu-west-3";
  const std::string text = markdown_section(report_of(run));
  INFO(text);
  CHECK(holds(text, "- **Cloud Provider:** AWS\n- **Compute Region:** eu-west-3 (Paris)\n"));
}

TEST_CASE("export: the section says of which year and basis the grid's figure is", "[export]") {
  TrainingRun run = llama();
  run.region = "US-TEX-ERCO";
  run.year = 2021;
  CHECK(holds(markdown_section(report_of(run)),
              "grid:** 431 gCO2e/kWh; ERCOT 2021, life-cycle, consumption; Electricity Maps, "));
  run.overrides.grid = CarbonIntensity::grams_per_kwh(431);
  CHECK(holds(markdown_section(report_of(run)), "grid:** 431 gCO2e/kWh\n"));
}

TEST_CASE("export: what follows from compute is called estimated", "[export]") {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.compute.parameters = ParameterCount::count(7e9);
  run.compute.tokens = TokenCount::count(1e9);
  const EstimateReport report = report_of(run);
  CHECK(holds(markdown_section(report), "device-hours (estimated from compute)\n"));
  CHECK(holds(markdown_section(report), "gCO2e/kWh (assumed)\n"));
  CHECK(holds(text_of(eu_ai_act_entries, run), "hardware days (estimated from the computation)\n"));
  const auto rows = read_csv(csv_table(report));
  const auto at = std::find(rows[0].begin(), rows[0].end(), "device_hours") - rows[0].begin();
  CHECK(rows[1].at(static_cast<std::size_t>(at)).empty());
}

TEST_CASE("export: the CSV keeps two significant digits of the shortest run", "[export]") {
  TrainingRun run;
  run.accelerator = "T4";
  run.region = "France";
  run.device_hours = Duration::hours(1e-6);
  const EstimateReport report = report_of(run);
  const std::string grams = read_csv(csv_table(report))[1][1];
  CHECK(grams.substr(0, 7) == "0.00000");
  CHECK(within(*parse_number(grams), report.emissions().as_grams(), 0.05));
}

TEST_CASE("export: the CSV reads back as a header and a row", "[export]") {
  for (const std::string& name : hostile_names()) {
    const auto rows = read_csv(csv_table(named(name)));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].size() == rows[1].size());
    std::string cell = rows[1][0];
    if (!cell.empty() && cell[0] == '\'') cell = cell.substr(1);
    CHECK(cell == one_line(name));
    CHECK(rows[1][1] == "5100000");
    CHECK(rows[1][8] == "184320");
  }
}

TEST_CASE("export: the badge is well-formed, says what it shows, and fetches nothing", "[export]") {
  for (const std::string& name : hostile_names()) {
    const std::string svg = badge_svg(named(name));
    INFO(svg);
    check_well_formed(svg);
    CHECK(holds(svg, "role=\"img\""));
    CHECK(holds(svg, "<title id=\"trainprint-title\">Training emissions: 5.1 t CO2e</title>"));
    CHECK(holds(svg, "<desc id=\"trainprint-desc\">"));
    for (const char* part : {"<script", "href", "url(", "<style", "<image", "<foreignObject"})
      CHECK(!holds(svg, part));
    CHECK(badge_markdown(named(name)).find('\n') == badge_markdown(named(name)).size() - 1);
  }
}

TEST_CASE("export: the link holds the run's fields as texts, with the figure, and no mark of text",
          "[export]") {
  TrainingRun run = llama();
  run.overrides.pue = 1.25;
  run.overrides.grid = CarbonIntensity::grams_per_kwh(50);
  const EstimateReport report = report_of(run);
  const std::string link = run_link({run, report, 0});
  const std::string meanings = "%22meanings%22%3A%7B%22device_hours%22%3A%22device_hours%22%7D%2C";
  CHECK(link.find("#run=%7B%22texts%22%3A") == 0);
  for (const char* part :
       {"%22device_hours%22%3A%22184%2C320%22", "%22overrides.pue%22%3A%221.25%22",
        "%22overrides.grid_gco2e_per_kwh%22%3A%2250%22", meanings.c_str()})
    CHECK(holds(link, part));
  for (const std::string& name : hostile_names()) {
    run.name = name;
    const std::string text = run_link({run, report, 0});
    INFO(text);
    CHECK(text.find_first_of("'\"()<>[] `\\\r\t&") == text.npos);
    CHECK(text.find('\n') == text.size() - 1);
  }
  TrainingRun by_clock;
  by_clock.accelerator = "8x A100";
  by_clock.wall_clock = Duration::hours(123456);
  CHECK(holds(run_link({by_clock, report_of(by_clock), 0}),
              "%22wall_clock_hours%22%3A%22123%2C456%22%7D%2C%22meanings%22%3A%7B%22device_"
              "hours%22%3A%22wall_clock_hours%22%7D"));
}

TEST_CASE("export: the label says boundary, interval, tier and year in letters of 11 px or more",
          "[export]") {
  for (const std::string& name : hostile_names()) {
    const std::string svg = carbon_label(named(name));
    INFO(svg);
    check_well_formed(svg);
    for (const char* part :
         {">5.1 t CO2e</text>", ">90 % interval: ", ">Boundary: facility</text>",
          ">accelerators, hosts, network and cooling</text>", ">tier 1b (Device-hours × power)<",
          ">France, 44.2 g/kWh</text>", ">2024</text>", ">Data: Ember (CC BY 4.0)", "role=\"img\"",
          "<desc id=\"carbon-label-desc\">"})
      CHECK(holds(svg, part));
    for (const char* part : {"<script", "href", "url(", "<style", "<image", "<foreignObject"})
      CHECK(!holds(svg, part));
    int texts = 0;
    for (std::size_t at = 0; (at = svg.find("font-size=\"", at)) != std::string::npos; ++texts) {
      at += 11;
      CHECK(std::stoi(svg.substr(at)) >= 11);
    }
    CHECK(texts == 16);
  }
  TrainingRun run = llama();
  run.overrides.grid = CarbonIntensity::grams_per_kwh(50);
  CHECK(holds(carbon_label(report_of(run)), ">given</text>"));
  run.overrides.grid.reset();
  run.region.clear();
  CHECK(holds(carbon_label(report_of(run)), ">assumed</text>"));
}

TEST_CASE("export: the label's interval lies inside its scale, however wide or narrow",
          "[export]") {
  TrainingRun run;
  run.overrides.grid = CarbonIntensity::grams_per_kwh(100);
  for (double kwh = 1e-6; kwh < 1e10; kwh *= 3.7) {
    run.energy = Energy::kwh(kwh);
    const std::string svg = carbon_label(report_of(run));
    const std::size_t bar = svg.rfind("<rect x=\"");
    const double x = std::stod(svg.substr(bar + 9));
    const double width = std::stod(svg.substr(svg.find("width=\"", bar) + 7));
    const double mark = std::stod(svg.substr(svg.find("cx=\"") + 4));
    INFO(svg);
    CHECK((x >= 20 && width >= 2 && x + width <= 300.1));
    CHECK((mark >= x && mark <= x + width));
  }
}

TEST_CASE("export: text that is too wide is cut between characters", "[export]") {
  CHECK(cut_to_width("abc", 21) == "abc");
  CHECK(cut_to_width("abcd", 25) == "ab…");
  CHECK(cut_to_width("中文中文", 34) == "中文…");
  CHECK(cut_to_width("", 0).empty());
  for (const std::string& name : hostile_names()) {
    const std::string cut = cut_to_width(one_line(name), 100);
    CHECK(text_width(cut) <= 100);
    CHECK(one_line(cut) == cut);
  }
}

TEST_CASE("export: the page is well-formed, says what it shows, and runs and fetches nothing",
          "[export]") {
  for (const std::string& name : hostile_names()) {
    TrainingRun run = llama();
    run.name = name;
    const std::string html = text_of(html_report, run);
    const std::string start = "<!DOCTYPE html>\n";
    REQUIRE(html.find(start) == 0);
    INFO(html);
    check_well_formed(html.substr(start.size()));
    const std::string line = one_line(name);
    const std::string title = "Training emissions of " + (line.empty() ? "Unnamed model" : line);
    CHECK(holds(html, "<title>" + xml_text(title) + "</title>"));
    CHECK(holds(html, "<h1>" + xml_text(title) + "</h1>"));
    for (const char* part :
         {"<script", "href", "url(", "<img", "<iframe", "<object", "<link", "@import"})
      CHECK(!holds(html, part));
    for (const char* part :
         {"<html lang=\"en\">", "default-src 'none'", "@page", "prefers-color-scheme: dark",
          "@media print", "<p class=\"figure\">5.1 t CO2e</p>", "facility boundary (accelerators",
          "tier 1b (Device-hours × power)", "<h2>The sum</h2>", "<h2>What would narrow it</h2>",
          "Contains data from Ember", "Written 1970-01-01T00:00:00Z"})
      CHECK(holds(html, part));
  }
}

TEST_CASE("export: no name leaves LaTeX's text or changes its commands", "[export]") {
  const std::string usual = latex_paragraph(named("x"));
  for (const std::string& name : hostile_names()) {
    const std::string text = latex_paragraph(named(name));
    INFO(text);
    CHECK(std::count(text.begin(), text.end(), '\n') ==
          std::count(usual.begin(), usual.end(), '\n'));
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\' && std::string("{}$&#_%").find(text.at(i + 1)) != std::string::npos) {
        ++i;
        continue;
      }
      CHECK(std::string("$&#_%^").find(text[i]) == std::string::npos);
      depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
      CHECK((depth == 0 || depth == 1));
    }
    CHECK(depth == 0);
    CHECK(holds(text, "5.1 t CO\\textsubscript{2}e"));
  }
}

TEST_CASE("export: BibTeX has the two entries that the paragraph cites", "[export]") {
  const std::string text = bibtex_entries(report_of(llama()));
  for (const char* key : {"{wang2026huggingcarbon,", "{trainprint,"}) CHECK(holds(text, key));
  CHECK(std::count(text.begin(), text.end(), '{') == std::count(text.begin(), text.end(), '}'));
}

TEST_CASE("export: the AI Act's form says MWh, FLOP and days, or that they are not known",
          "[export]") {
  const std::string text = text_of(eu_ai_act_entries, llama());
  INFO(text);
  CHECK(holds(text,
              "- **Amount of computation used for training (AI Office):** not known\n"
              "- **Measurement methodology (AI Office, national authorities):** not known\n"));
  CHECK(holds(text,
              "- **Training time (national authorities):** not known\n"
              "- **Training time (AI Office):** 7680 NVIDIA A100 SXM4 80GB hardware days\n"));
  CHECK(holds(text, "- **Total model size (AI Office, national authorities):** not known\n"));
  CHECK(holds(text, "used for inference (AI Office, national authorities):** not known\n"));
  CHECK(holds(text, " Information that is lacking: "));
  CHECK(!holds(text, "### Thresholds"));  // nothing is known of its compute
  TrainingRun run = llama();
  run.energy = Energy::mwh(80);
  run.energy_boundary = Boundary::accelerator;
  CHECK(
      holds(text_of(eu_ai_act_entries, run), "Measured at the accelerator boundary and converted"));
  run.energy_boundary = Boundary::facility;
  CHECK(holds(text_of(eu_ai_act_entries, run), ":** Measured; facility boundary"));
  CHECK(holds(text_of(eu_ai_act_entries, run), ":** 80 MWh\n"));
}

TEST_CASE("export: powers of ten are written as the forms have them", "[export]") {
  CHECK(times_power_of_ten(7.60272e22, 4) == "7.603x10^22");
  CHECK(times_power_of_ten(1e23, 4) == "1x10^23");
  CHECK(times_power_of_ten(9.99996e22, 4) == "1x10^23");
  CHECK(times_power_of_ten(1, 4) == "1x10^0");
  CHECK(times_power_of_ten(12.5, 4) == "1.25x10^1");
  CHECK(times_power_of_ten(1e30, 2) == "1x10^30");
  CHECK(times_power_of_ten(0.002, 4) == "0.002");
  CHECK(order_of_magnitude(8.1e22) == "10^22");
  CHECK(order_of_magnitude(9.99999e22) == "10^23");
}

TEST_CASE("export: the AI Act's form has its own ranges of size and time", "[export]") {
  const auto line = [](double parameters, double clock_hours) {
    TrainingRun run = llama();
    run.compute.parameters = ParameterCount::count(parameters);
    run.device_hours.reset();
    run.wall_clock = Duration::hours(clock_hours);
    run.accelerator_count = DeviceCount::count(64);
    return text_of(eu_ai_act_entries, run);
  };
  constexpr struct {
    double parameters;
    const char* range;
  } kSizes[] = {{1e6, "1x10\\^6 parameters (1 to 500 million"},
                {5e8, "5x10\\^8 parameters (500 million to 5 billion"},
                {6.74e9, "6.74x10\\^9 parameters (5 to 15 billion"},
                {4.9e10, "4.9x10\\^10 parameters (15 to 50 billion"},
                {7e10, "7x10\\^10 parameters (50 to 100 billion"},
                {4.05e11, "4.05x10\\^11 parameters (100 to 500 billion"},
                {6.71e11, "6.71x10\\^11 parameters (500 billion to 1 trillion"},
                {1e12, "1x10\\^12 parameters (more than 1 trillion"}};
  for (const auto& [parameters, range] : kSizes) CHECK(holds(line(parameters, 24), range));
  constexpr struct {
    double days;
    const char* range;
  } kTimes[] = {{30, "less than 1 month"},
                {31, "1 to 3 months"},
                {92, "3 to 6 months"},
                {183, "more than 6 months"}};
  for (const auto& [days, range] : kTimes) {
    const std::string text = line(7e9, days * 24);
    CHECK(holds(text, "- **Training time (national authorities):** " + std::string(range) + "\n"));
    CHECK(holds(text, readable(days, 4) + " wall clock days, " + readable(days * 64, 4)));
  }
}

TEST_CASE("export: the AI Act's form gives inference where tokens are generated", "[export]") {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(46.7e9);
  run.compute.active_parameters = ParameterCount::count(12.9e9);
  run.compute.tokens = TokenCount::count(1e12);
  // 2 FLOP x 12.9e9 parameters x 100,000 tokens.
  CHECK(holds(text_of(eu_ai_act_entries, run), ":** 2.58x10\\^15 floating point operations\n"));
  CHECK(holds(text_of(eu_ai_act_entries, run), "Calculated, not measured: generating 100,000"));
  run.compute.architecture = Architecture::encoder_only;
  CHECK(holds(text_of(eu_ai_act_entries, run),
              "used for inference (AI Office, national authorities):** not known\n"));
}

TEST_CASE("export: the AI Act's form as JSON has the numbers as numbers", "[export]") {
  TrainingRun run = llama();
  run.compute.parameters = ParameterCount::count(6.74e9);
  run.compute.tokens = TokenCount::count(2e12);
  const json form = json::parse(text_of(eu_ai_act_json, run));
  const auto item = [&](std::string_view label, std::string_view figure) -> const json& {
    for (const json& section : form["sections"]) {
      for (const json& one : section["items"]) {
        if (one["item"] == label && one.contains(figure)) return one;
      }
    }
    FAIL(label);
    return form;
  };
  CHECK(item("Total model size", "parameters")["parameters"] == 6740000000);
  CHECK(item("Training time", "hardware_days")["hardware_days"] == 7680);
  CHECK(item("Amount of computation used for training", "flop")["flop"] == 8.088e22);
  CHECK(item("Amount of energy used for training", "mwh")["recipients"].size() == 2);
  REQUIRE(form["thresholds"].size() == 2);
  CHECK(form["thresholds"][0]["flop"] == 1e23);
  CHECK(form["emissions"]["gco2e"] == 5100000);
  CHECK(form["run"]["region"] == "FRA");
  for (const json& section : form["sections"]) {
    for (const json& one : section["items"]) CHECK(one["known"] == one.contains("value"));
  }
}

TEST_CASE("export: the SCI is E times I over what the training did, and says that M is missing",
          "[export]") {
  TrainingRun run;
  run.energy = Energy::kwh(100);
  run.energy_boundary = Boundary::facility;
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  run.training_flop = Flop::flop(2e19);
  const auto sci = [&] { return text_of(software_carbon_intensity, run); };
  // 100 kWh x 400 g/kWh = 40 kg over 20 x 10^18 FLOP.
  CHECK(holds(sci(), "| 2000 gCO2e per 10\\^18 FLOP ("));
  CHECK(holds(sci(), "| Embodied emissions | M | not counted |"));
  // ... over 8 billion tokens, and over 4 billion parameters.
  run.compute.tokens = TokenCount::count(8e9);
  run.compute.parameters = ParameterCount::count(4e9);
  CHECK(holds(sci(), "| SCI, by tokens | R = 10^6 tokens | 5 gCO2e per 10\\^6 tokens ("));
  CHECK(holds(sci(), "R = 10^9 parameters | 10,000 gCO2e per 10\\^9 parameters of the model ("));
  run.compute = {};
  CHECK(!holds(sci(), "by tokens"));
  CHECK(!holds(sci(), "by size"));
  // ... and over 16 hours of a GPU.
  run.training_flop.reset();
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(16);
  CHECK(holds(sci(), "| 2500 gCO2e per device-hour ("));
  run.device_hours.reset();
  run.accelerator = "";
  CHECK(holds(sci(), "neither compute, tokens, size nor hours are known"));
}

TEST_CASE("export: the Computational Load section is that of NVIDIA's cards", "[export]") {
  TrainingRun run;
  run.energy = Energy::kwh(2500);
  run.energy_boundary = Boundary::facility;
  run.overrides.grid = CarbonIntensity::grams_per_kwh(323);
  run.training_flop = Flop::flop(4.8e20);
  const std::string text = computational_load(report_of(run));
  INFO(text);
  // 2,500 kWh x 323 g/kWh = 0.8075 t, two digits.
  CHECK(text.find("## Computational Load\n\n**Cumulative Compute:** 4.8x10^20 FLOP\n\n"
                  "**Estimated Energy and Emissions for Model Training:**\n\n"
                  "- Energy Consumption: 2500 kWh\n- Carbon Emissions: 0.81 tCO2e\n") == 0);
  run.training_flop.reset();
  CHECK(holds(computational_load(report_of(run)), "**Cumulative Compute:** Not known\n"));
}

TEST_CASE("export: the sentence is one line that ends", "[export]") {
  for (const std::string& name : hostile_names()) {
    const std::string text = paper_sentence(named(name));
    CHECK(text.find('\n') == text.size() - 1);
    CHECK(text[text.size() - 2] == '.');
    CHECK(holds(text, one_line(name)));
  }
}

TEST_CASE("export: CodeCarbon gets the country of the place, or a gap to fill", "[export]") {
  TrainingRun run = llama();
  run.region = "aws-eu-west-3";
  CHECK(holds(codecarbon_snippet(run), "COUNTRY = \"FRA\""));
  for (const char* region : {"", "nowhere at all", "WORLD"}) {
    run.region = region;
    CHECK(holds(codecarbon_snippet(run), "COUNTRY = \"PUT THE COUNTRY HERE\""));
  }
  run.name = "\"; import os #\n";
  CHECK(holds(codecarbon_snippet(run), "PROJECT = \"\\\"; import os #\"\n"));
}

TEST_CASE("export: the table and the JSON list the same", "[export]") {
  std::set<std::string_view> ids, files;
  for (const Export& one : exports()) {
    CHECK(ids.insert(one.id).second);
    CHECK(files.insert(one.file).second);
    CHECK((one.of_report != nullptr) + (one.of_run != nullptr) + (one.of_both != nullptr) == 1);
  }
  const json answer = json::parse(
      export_json(R"({"name": "</script>", "accelerator": "A100 80GB", "device_hours": 1000})", 0));
  CHECK(answer["ok"] == true);
  REQUIRE(answer["exports"].size() == exports().size());
  for (std::size_t i = 0; i < exports().size(); ++i) {
    CHECK(answer["exports"][i]["id"] == std::string(exports()[i].id));
    CHECK(!answer["exports"][i]["text"].get<std::string>().empty());
  }
  const json refusal = json::parse(export_json(R"({"region": "Frnace"})", 0));
  CHECK(refusal["ok"] == false);
  CHECK(refusal["errors"][0]["field"] == "region");
}

namespace {

// Without a figure, and with too little room for addresses.
bool has_figure(const Export& one) {
  // The page that a link leads to names them.
  return one.id != "bibtex" && one.id != "codecarbon" && one.id != "link";
}
bool is_short(const Export& one) {
  return one.id == "sentence" || one.id == "badge" || one.id == "badge_markdown" ||
         one.id == "label";
}

std::string exported(std::string_view id, const EstimateReport& report) {
  for (const Export& one : exports()) {
    if (one.id == id) return written(one, {TrainingRun(), report, 0});
  }
  FAIL("no such format");
  return {};
}

void check_names(const EstimateReport& report, const char* name, const char* url,
                 const char* licence, const char* licence_url) {
  int all = 0, brief = 0;
  for (const Export& one : exports()) {
    if (!has_figure(one)) continue;
    const std::string text = exported(one.id, report);
    INFO(text);
    for (const char* part : {name, licence}) CHECK(holds(text, part));
    ++all;
    if (is_short(one)) {
      ++brief;
    } else {
      for (const char* part : {url, licence_url}) CHECK(holds(text, part));
    }
  }
  CHECK(all >= 17);
  CHECK(brief == 4);
  CHECK(holds(card_yaml(report), name));
}

}  // namespace

TEST_CASE("export: whose data is used is named with its licence and links", "[export]") {
  TrainingRun run = llama();
  run.region = "California";
  const char *odbl = "https://opendatacommons.org/licenses/odbl/1-0/",
             *cc_by = "https://creativecommons.org/licenses/by/4.0/";
  check_names(report_of(run), "Electricity Maps", "https://www.electricitymaps.com", "ODbL 1.0",
              odbl);
  check_names(report_of(llama()), "Ember", "https://ember-energy.org", "CC BY 4.0", cc_by);
  run.region.clear();  // the average over where AI computing power stands
  check_names(report_of(run), "Ember", "https://ember-energy.org", "CC BY 4.0", cc_by);
  run.overrides.accelerator_power.reset();
  run.accelerator = "A40";
  check_names(report_of(run), "Epoch AI", "https://epoch.ai/data", "CC BY 4.0", cc_by);
}

TEST_CASE("export: no source is named whose data is not used", "[export]") {
  TrainingRun run;
  run.energy = Energy::mwh(80);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(50);
  const EstimateReport report = report_of(run);
  CHECK(sources_of(report.routes).empty());
  for (const Export& one : exports()) {
    INFO(one.id);
    CHECK(!holds(exported(one.id, report), "ontains data"));
  }
  CHECK(!holds(exported("label", report), "Data:"));
  CHECK(holds(card_yaml(report), "data " + std::string(data_version()) + "."));
}

TEST_CASE("export: a report in JSON names the data of every route, an export that of its figure",
          "[export]") {
  TrainingRun run;
  run.accelerator = "L40";  // its peak is Epoch AI's: of the compute's route, not the headline's
  run.overrides.accelerator_power = Power::watts(250);
  run.device_hours = Duration::hours(1000);
  run.training_flop = Flop::flop(1e20);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(50);
  const EstimateReport report = report_of(run);
  REQUIRE(report.routes.size() > 1);
  CHECK(sources_of({&report.headline(), 1}).empty());
  REQUIRE(sources_of(report.routes).size() == 1);
  CHECK(sources_of(report.routes)[0].name == "Epoch AI");
  CHECK(holds(
      report_to_json(report),
      R"("sources":[{"name":"Epoch AI","url":"https://epoch.ai/data","licence":"CC BY 4.0")"));
}

TEST_CASE("export: every place whose licence asks for its source is named so", "[export]") {
  int asked = 0;
  const auto check = [&](std::string_view source, std::string_view licence) {
    if (licence == "public domain" || licence == "government publication") return;
    INFO(source << ", " << licence);
    const Few<DataSource> named = sources_in(source);
    CHECK(!named.empty());
    for (const DataSource& one : named) CHECK(one.licence == licence);
    ++asked;
  };
  for (const Place& place : places()) {
    check(place.source, place.licence);
    if (place.direct) check(place.direct->source, place.direct->licence);
  }
  CHECK(asked > 300);
}

TEST_CASE("export: hours that were given are named though no route rests on them", "[export]") {
  TrainingRun run;
  run.energy = Energy::kwh(80000);
  run.device_hours = Duration::hours(184320);
  const EstimateReport report = report_of(run);
  REQUIRE(report.headline().tier == Tier::t1a);
  CHECK(holds(markdown_section(report), "- **Hours used:** 184,320 device-hours\n"));
}

TEST_CASE("report: what exports need stands in it as values", "[export]") {
  TrainingRun run = llama();
  run.region = "aws-eu-west-3";
  run.accelerator = "8x A100 80GB";
  const EstimateReport report = report_of(run);
  REQUIRE(report.place != nullptr);
  CHECK(report.place->provider == "AWS");
  CHECK(report.place->region == "eu-west-3 (Paris)");
  REQUIRE(report.accelerator != nullptr);
  CHECK(report.accelerator->id == "nvidia-a100-sxm4-80gb");
  CHECK(report.accelerator_count == 8.0);
  CHECK(report.device_hours == Duration::hours(184320));
  CHECK(report.grid.value == report.place->intensity.as_grams_per_kwh());
  CHECK(report.grid_licence == report.place->licence);
  CHECK(report.power.origin == Origin::overridden);
  CHECK(hardware_type(report) == "8 × A100 SXM4 80GB");
  CHECK(hardware_text(report) == "8 × A100 SXM4 80GB, 184,320 device-hours");
}

// The columns of each version are those of its git tag, output_methods/emissions_data.py.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/emissions_csv.hpp"

using namespace trainprint;

namespace {

const std::string k10 =
    "timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,"
    "country_iso_code,region,on_cloud,cloud_provider,cloud_region\n";
const std::string k20 =
    "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,"
    "ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,"
    "region,cloud_provider,cloud_region,os,python_version,cpu_count,cpu_model,gpu_count,gpu_model,"
    "longitude,latitude,ram_total_size,tracking_mode,on_cloud\n";
const std::string k223 =
    "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,"
    "ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,"
    "region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,"
    "gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue\n";
const std::string k270 =
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,"
    "gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,"
    "country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,"
    "cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,"
    "on_cloud,pue\n";
const std::string k308 =
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,"
    "gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,"
    "country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
    "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,"
    "tracking_mode,on_cloud,pue,wue\n";
const std::string k321 =
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,"
    "gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,"
    "country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
    "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,"
    "tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,"
    "ram_used_gb,on_cloud,pue,wue\n";

const std::string kFewColumns =
    "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,gpu_count,"
    "gpu_model,tracking_mode\n";

std::string row321(std::string_view run, std::string_view pue = "1.0") {
  return "2026-08-01T10:00:00,bert," + std::string(run) +
         ",5b0f,7200.0,0.25,3.4e-05,42.5,600.0,20.0,0.0425,1.2,0.02,1.2625,0,France,FRA,"
         "ile-de-france,,,Linux-6.1.0,3.11.7,3.3.0,64,\"AMD EPYC 7763, 64 cores\",2,"
         "2 x NVIDIA A100-SXM4-80GB,2.35,48.85,503.5,machine,55.1,90,20.2,60.3,N," +
         std::string(pue) + ",0\n";
}

FileReading read(const std::string& text) {
  const auto reading = read_codecarbon(text);
  if (!reading) FAIL(reading.error().message);
  return *reading;
}

Error refused(const std::string& text) {
  const auto reading = read_codecarbon(text);
  REQUIRE(!reading);
  return reading.error();
}

}  // namespace

TEST_CASE("codecarbon: versions 1.0 to 1.2 with a byte-order mark", "[emissions_csv]") {
  const std::string text = "\xEF\xBB\xBF" + k10 +
                           "2020-03-23T09:26:11,68f5,my-model,3600,0.5,1.25,USA,USA,Ohio,Y,aws,"
                           "us-east-2\n";
  const FileReading reading = read(text);
  CHECK(reading.label == "CodeCarbon emissions.csv, version 1.x");
  REQUIRE(reading.runs.size() == 1);
  const RunReading& run = reading.runs[0];
  CHECK(run.name == "my-model, 2020-03-23T09:26:11");
  CHECK(value_of(run, "name") == "my-model");
  CHECK(value_of(run, "emissions_gco2e") == "500");
  CHECK(source_of(text, run, "emissions_gco2e") == "0.5");
  CHECK(value_of(run, "energy_kwh") == "1.25");
  CHECK(value_of(run, "wall_clock_hours") == "1");
  CHECK(value_of(run, "region") == "aws us-east-2");
  CHECK(source_of(text, run, "region") == "us-east-2");
  CHECK(value_of(run, "accelerator").empty());
  CHECK(value_of(run, "energy_boundary") == "it");
  CHECK(holds(assumed_of(run, "energy_boundary"), "IT boundary"));
}

TEST_CASE("codecarbon: version 2.0, with carriage returns", "[emissions_csv]") {
  std::string text = k20 +
                     "2021-11-03T10:00:00,codecarbon,a1,1800.5,0.0123,6.8e-06,40,300,10,0.02,0.15,"
                     "0.005,0.175,Canada,CAN,quebec,,,Linux-5.4,3.8.10,8,Intel,1,1 x Tesla "
                     "V100-SXM2-32GB,-73.6,45.5,62.7,machine,N\n";
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
    text.insert(at, 1, '\r');
  const FileReading reading = read(text);
  CHECK(reading.label == "CodeCarbon emissions.csv, version 2.0 or 2.1");
  const RunReading& run = reading.runs.at(0);
  CHECK(value_of(run, "emissions_gco2e") == "12.3");
  CHECK(value_of(run, "accelerator") == "Tesla V100-SXM2-32GB");
  CHECK(value_of(run, "accelerator_count") == "1");
  CHECK(value_of(run, "region") == "quebec, CAN");
  CHECK(value_of(run, "wall_clock_hours") == "0.500138889");
  // The default name says nothing.
  CHECK(value_of(run, "name").empty());
  CHECK(notice_of(reading, "pue_included").empty());
}

TEST_CASE("codecarbon: versions 2.2.3, 2.7, 3.0.8 and 3.2.1", "[emissions_csv]") {
  const std::string begin = "2026-08-01T10:00:00,bert,r1,";
  const std::string power = "7200.0,0.25,3.4e-05,42.5,600.0,20.0,0.0425,1.2,0.02,1.2625,";
  const std::string rest =
      "France,FRA,ile-de-france,,,Linux-6.1.0,3.11.7,3.0.0,64,\"AMD EPYC 7763, 64 cores\",2,"
      "2 x NVIDIA A100-SXM4-80GB,2.35,48.85,503.5,machine,";
  const std::string texts[] = {
      k223 + begin + power + rest + "N,1.0\n",
      k270 + begin + "5b0f," + power + rest + "N,1.0\n",
      k308 + begin + "5b0f," + power + "0," + rest + "N,1.0,0\n",
      k321 + row321("r1"),
  };
  for (const std::string& text : texts) {
    INFO(text.substr(0, 60));
    const FileReading reading = read(text);
    CHECK(holds(reading.label, "version 3."));
    REQUIRE(reading.runs.size() == 1);
    const RunReading& run = reading.runs[0];
    CHECK(value_of(run, "emissions_gco2e") == "250");
    CHECK(value_of(run, "energy_kwh") == "1.2625");
    CHECK(value_of(run, "wall_clock_hours") == "2");
    CHECK(value_of(run, "accelerator") == "NVIDIA A100-SXM4-80GB");
    CHECK(value_of(run, "accelerator_count") == "2");
    CHECK(value_of(run, "region") == "FRA");
    CHECK(value_of(run, "energy_boundary") == "it");
    CHECK(value_of(run, "overrides.pue").empty());
    CHECK(holds(notice_of(reading, "pue_included"), "not multiplied by it again"));
    CHECK(run.questions.empty());
  }
}

TEST_CASE("codecarbon: a PUE above 1 puts the energy at the facility", "[emissions_csv]") {
  const FileReading reading = read(k321 + row321("a", "1.3") + row321("b", "13"));
  CHECK(value_of(reading.runs.at(0), "energy_boundary") == "facility");
  CHECK(value_of(reading.runs.at(0), "overrides.pue") == "1.3");
  CHECK(value_of(reading.runs.at(0), "energy_kwh") == "1.2625");
  CHECK(value_of(reading.runs.at(1), "energy_boundary").empty());
  CHECK(holds(question_of(reading.runs.at(1), "energy_boundary"), "PUE of 13"));
}

TEST_CASE("codecarbon: of the running totals of one run the last counts", "[emissions_csv]") {
  const std::string a = "2026-08-01T10:00:00,p,a,60,0.1,0.2,FRA,,,machine\n";
  const std::string b = "2026-08-01T10:00:30,p,b,30,0.5,0.9,FRA,,,machine\n";
  const std::string a2 = "2026-08-01T10:01:00,p,a,120,0.2,0.4,FRA,,,machine\n";
  const std::string a3 = "2026-08-01T10:02:00,p,a,180,0.3,0.6,FRA,,,machine\n";
  const FileReading reading = read(kFewColumns + a + b + a2 + a3);
  REQUIRE(reading.runs.size() == 2);
  CHECK(value_of(reading.runs[0], "energy_kwh") == "0.6");
  CHECK(value_of(reading.runs[0], "wall_clock_hours") == "0.05");
  CHECK(value_of(reading.runs[1], "energy_kwh") == "0.9");
  CHECK(holds(notice_of(reading, "running_totals"), "nothing was added up"));
}

TEST_CASE("codecarbon: rows of one run_id on different machines are runs of their own",
          "[emissions_csv]") {
  const FileReading reading =
      read(kFewColumns + "2026-08-01T10:00:00,p,a,60,0.1,0.2,FRA,8,8 x NVIDIA H100,machine\n" +
           "2026-08-01T10:00:00,p,a,60,0.1,0.3,FRA,4,4 x NVIDIA A100,machine\n");
  CHECK(reading.runs.size() == 2);
  CHECK(holds(notice_of(reading, "shared_run_id"), "lines 3"));
  // They tell themselves apart, so nothing was counted twice.
  CHECK(notice_of(reading.runs[0], "same_time").empty());
}

TEST_CASE("codecarbon: an export of the dashboard holds parts, which add up", "[emissions_csv]") {
  const FileReading reading = read(
      ",timestamp,run_id,duration,emissions_sum,energy_consumed,country_iso_code,"
      "project_name\n"
      "0,2021-07-04T06:43:40.8,r,122,0.002,0.005,FRA,Default\n"
      "1,2021-07-04T06:45:17.6,r,96,0.001,0.004,FRA,Default\n");
  REQUIRE(reading.runs.size() == 1);
  CHECK(holds(reading.label, "dashboard"));
  CHECK(value_of(reading.runs[0], "emissions_gco2e") == "3");
  CHECK(value_of(reading.runs[0], "energy_kwh") == "0.009");
  CHECK(value_of(reading.runs[0], "wall_clock_hours") == "0.0605555556");
  CHECK(!notice_of(reading, "parts_added").empty());
}

TEST_CASE("codecarbon: the tasks of a task file are runs of their own", "[emissions_csv]") {
  const FileReading reading = read(
      "task_name,timestamp,project_name,run_id,duration,emissions,energy_consumed\n"
      "load,2026-08-01T10:00:00,p,r,10,0.001,0.01\n"
      "train,2026-08-01T10:01:00,p,r,50,0.005,0.05\n");
  REQUIRE(reading.runs.size() == 2);
  CHECK(reading.runs[1].name == "train, p, 2026-08-01T10:01:00");
  CHECK(value_of(reading.runs[1], "emissions_gco2e") == "5");
}

TEST_CASE("codecarbon: rows that lost cells when they were appended are put back",
          "[emissions_csv]") {
  // 3.2.9 to 3.3.0 dropped region, longitude and latitude here.
  const std::string cut =
      "2026-08-02T10:00:00,bert,b,5b0f,7201.0,0.0246,3.4e-06,42.5,0.0,20.0,0.085,0.1,0.04,0.225,0,"
      "France,FRA,,,Linux-6.1.0,3.11.7,3.3.0,8,\"Intel(R) Xeon(R), 2.20GHz\",1,1 x Tesla T4,31.3,"
      "machine,55.1,0,20.2,6.3,N,1.2,0\n";
  const FileReading reading = read(k321 + row321("a") + cut);
  REQUIRE(reading.runs.size() == 2);
  const RunReading& run = reading.runs[1];
  CHECK(value_of(run, "energy_kwh") == "0.225");
  CHECK(value_of(run, "region") == "FRA");
  CHECK(value_of(run, "accelerator") == "Tesla T4");
  CHECK(value_of(run, "overrides.pue") == "1.2");
  CHECK(holds(notice_of(reading, "realigned"), "lines 3"));
  CHECK(notice_of(reading, "row_left_out").empty());
}

TEST_CASE("codecarbon: a row that cannot be put back for sure is left out and named",
          "[emissions_csv]") {
  // "bavaria" could be the region, and one of the cloud's cells is gone; but "intel" could be the
  // processor or the GPU.
  const std::string cut =
      "2026-08-02T10:00:00,bert,b,5b0f,7201.0,0.0246,3.4e-06,42.5,0.0,20.0,0.085,0,0.04,0.125,0,"
      "Germany,DEU,bavaria,,,Linux-6.1.0,3.11.7,3.3.0,8,intel,10.1,50.2,31.3,machine,55.1,0,20.2,"
      "6.3,N,1.0,0\n";
  const FileReading reading = read(k321 + row321("a") + cut);
  CHECK(reading.runs.size() == 1);
  CHECK(holds(notice_of(reading, "row_left_out"), "line 3"));
}

TEST_CASE("codecarbon: a file cut short loses its last row and says so", "[emissions_csv]") {
  const std::string whole = k321 + row321("a") + row321("b");
  for (const std::size_t lost : {5u, 60u, 200u}) {
    const FileReading reading = read(whole.substr(0, whole.size() - lost));
    CHECK(reading.runs.size() == 1);
    CHECK(holds(notice_of(reading, "row_left_out"), "line 3"));
  }
  const FileReading quoted = read(whole.substr(0, whole.rfind("EPYC")));
  CHECK(holds(notice_of(quoted, "row_left_out"), "quotation mark"));
  CHECK(refused(k321).message.find("no row") != std::string::npos);
  CHECK(refused(k321 + row321("a").substr(0, 40)).message.find("in the middle") !=
        std::string::npos);
  CHECK(refused(k321 + k321).code == ErrorCode::insufficient_input);
  CHECK(refused("").code == ErrorCode::unsupported);
  CHECK(refused("a,b\n1,2\n").code == ErrorCode::unsupported);
}

TEST_CASE("codecarbon: a spreadsheet's semicolons and decimal commas", "[emissions_csv]") {
  const std::string head = "timestamp;project_name;duration;emissions;energy_consumed\n";
  const FileReading commas = read("sep=;\r\n" + head + "2021;p;3600,5;0,00044;1,234\n");
  CHECK(value_of(commas.runs.at(0), "emissions_gco2e") == "0.44");
  CHECK(value_of(commas.runs.at(0), "energy_kwh") == "1.234");
  const FileReading points = read(head + "2021;p;3600.5;0.00044;1.234\n");
  CHECK(value_of(points.runs.at(0), "energy_kwh") == "1.234");
  const FileReading tabs = read("project_name\temissions\tenergy_consumed\np\t4,5E-04\t1\n");
  CHECK(value_of(tabs.runs.at(0), "emissions_gco2e") == "0.45");
  CHECK(refused(head + "2021;p;3600,5;0.00044;1,234\n").code == ErrorCode::ambiguous);
  // Between commas, "1,234" may be a thousand.
  CHECK(!read_codecarbon("emissions,energy_consumed\n\"1,234\",\"2,345\"\n"));
  CHECK(value_of(read("emissions,energy_consumed\n\"0,5\",\"2,34\"\n").runs.at(0), "energy_kwh") ==
        "2.34");
}

TEST_CASE("codecarbon: empty cells, NaN and impossible numbers", "[emissions_csv]") {
  const std::string head = "project_name,duration,emissions,energy_consumed\n";
  const FileReading reading = read(head +
                                   "a,60,nan,0.5\nb,,0.1,\nc,60,NaN,\nd,60,-1,1\ne,60,0,0\n"
                                   "f,1e30,1,1\n");
  REQUIRE(reading.runs.size() == 3);
  CHECK(value_of(reading.runs[0], "emissions_gco2e").empty());
  CHECK(value_of(reading.runs[0], "energy_kwh") == "0.5");
  CHECK(value_of(reading.runs[1], "emissions_gco2e") == "100");
  CHECK(value_of(reading.runs[1], "wall_clock_hours").empty());
  CHECK(value_of(reading.runs[2], "energy_kwh").empty());
  CHECK(holds(notice_of(reading.runs[2], "nothing_measured"), "too short"));
  std::size_t left_out = 0;
  for (const Notice& notice : reading.notices) left_out += notice.code == NoticeCode::row_left_out;
  CHECK(left_out == 3);
}

TEST_CASE("codecarbon: grams have the digits of the file's kilograms", "[emissions_csv]") {
  const auto grams = [](std::string_view kg) {
    return value_of(read("emissions,energy_consumed\n" + std::string(kg) + ",1\n").runs.at(0),
                    "emissions_gco2e");
  };
  CHECK(grams("4.033785129869249e-07") == "0.0004033785129869249");
  CHECK(grams("0.0004490989249167") == "0.4490989249167");
  CHECK(grams("12") == "12000");
  CHECK(grams("1.5E+3") == "1500000");
  CHECK(grams("00012.50") == "12500");
  CHECK(grams(".5") == "500");
  CHECK(grams("1e-30") == "0.000000000000000000000000001");
}

TEST_CASE("codecarbon: a second header and quoted line breaks", "[emissions_csv]") {
  const std::string head = "project_name,duration,emissions,energy_consumed\n";
  const FileReading reading = read(head + "\"my,\n\"\"big\"\" model\",60,1,2\n" +
                                   "project_name,emissions,energy_consumed,duration\nb,3,4,120\n");
  REQUIRE(reading.runs.size() == 2);
  CHECK(reading.runs[0].name == "my, \"big\" model");
  CHECK(value_of(reading.runs[1], "energy_kwh") == "4");
  CHECK(read(head + "a,1,2,3,4\nb,1,2,3\n").runs.size() == 1);
}

TEST_CASE("codecarbon: GPUs that are not known for sure are asked about", "[emissions_csv]") {
  const auto with_gpu = [](std::string_view count, std::string_view model) {
    return read(kFewColumns + "2026-08-01T10:00:00,p,a,60,0.1,0.2,FRA," + std::string(count) + "," +
                std::string(model) + ",machine\n")
        .runs.at(0);
  };
  const RunReading mixed = with_gpu("2", "1 x Tesla T41 x NVIDIA A100-SXM4-80GB");
  CHECK(holds(question_of(mixed, "accelerator"), "more than one kind"));
  CHECK(value_of(mixed, "accelerator").empty());
  const RunReading unknown = with_gpu("1", "1 x NVIDIA GeForce RTX 3065");
  CHECK(holds(question_of(unknown, "accelerator"), "RTX 3060"));
  const RunReading count = with_gpu("4", "8 x NVIDIA H100");
  CHECK(value_of(count, "accelerator") == "NVIDIA H100");
  CHECK(holds(question_of(count, "accelerator_count"), "4 GPUs"));
  const RunReading apple = with_gpu("1", "Apple M1 Pro");
  CHECK(value_of(apple, "accelerator") == "Apple M1 Pro");
  CHECK(with_gpu("0", "").questions.empty());
  CHECK(value_of(with_gpu("8.0", "8 x NVIDIA H100"), "accelerator_count") == "8");
}

TEST_CASE("codecarbon: places are the narrowest that are known", "[emissions_csv]") {
  const auto region = [](std::string_view cells) {
    return read(k10 + "2020-03-23T09:26:11,e,p,60,0.5,1," + std::string(cells) + "\n").runs.at(0);
  };
  CHECK(value_of(region("USA,USA,california,N,,"), "region") == "california, USA");
  CHECK(value_of(region("Morocco,MAR,casablanca-settat,N,,"), "region") == "MAR");
  CHECK(holds(assumed_of(region("Morocco,MAR,casablanca-settat,N,,"), "region"),
              "\"casablanca-settat\""));
  CHECK(assumed_of(region("France,FRA,france,N,,"), "region").empty());
  CHECK(holds(assumed_of(region("France,FRA,,Y,aws,mars-north-1"), "region"), "mars-north-1"));
  CHECK(value_of(region("Taiwan,,,N,,"), "region") == "Taiwan");
  CHECK(holds(question_of(region("Atlantis,ATL,,N,,"), "region"), "ATL"));
}

TEST_CASE("codecarbon: the year is that of the run, where the run lies in one", "[emissions_csv]") {
  const std::string head =
      "timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code\n";
  const auto year_of = [&](std::string_view time, std::string_view seconds) {
    const FileReading reading = read(head + std::string(time) + ",bert," + std::string(seconds) +
                                     ",0.25,1.2,Germany,DEU\n");
    REQUIRE(reading.runs.size() == 1);
    return value_of(reading.runs.front(), "year");
  };
  CHECK(year_of("2022-06-01T00:00:00", "7200") == "2022");
  CHECK(year_of("2022-12-31T21:00:00", "7200") == "2022");
  CHECK(year_of("2022-12-31T23:00:00", "7200").empty());  // a log may write when it began
  CHECK(year_of("2023-01-01T01:00:00", "7200").empty());
  CHECK(year_of("1970-06-01T00:00:00", "7200").empty());  // no clock
  CHECK(year_of("yesterday", "7200").empty());
}

TEST_CASE("codecarbon: totals that lack the GPU that is listed are left out", "[emissions_csv]") {
  std::string row = row321("a");
  const std::string measured = "0.0425,1.2,0.02,1.2625";
  row.replace(row.find(measured), measured.size(), "0.0425,0.0,0.02,0.0625");
  const RunReading run = read(k321 + row).runs.front();
  CHECK(value_of(run, "energy_kwh").empty());
  CHECK(value_of(run, "emissions_gco2e").empty());
  CHECK(value_of(run, "energy_boundary").empty());
  CHECK(value_of(run, "wall_clock_hours") == "2");
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(holds(notice_of(run, "nothing_measured"), "0.0625 kWh"));
  CHECK(value_of(read(k321 + row321("a")).runs.front(), "energy_kwh") == "1.2625");
}

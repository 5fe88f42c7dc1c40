// Eco2AI and carbontracker; the texts follow what their own code and tests write.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/emissions_csv.hpp"

using namespace trainprint;

namespace {

FileReading read_log(const std::string& text) {
  const auto reading = read_emissions_log(text);
  if (!reading) FAIL(reading.error().message);
  return *reading;
}

const std::string kEco2Ai =
    "id,project_name,experiment_description,epoch,start_time,duration(s),power_consumption(kWh),"
    "CO2_emissions(kg),CPU_name,GPU_name,OS,region/country,cost\n";

const std::string kOutputLog =
    "2022-11-14 15:42:43 - CarbonTracker: The following components were found: GPU with device(s) "
    "NVIDIA GeForce RTX 3090, NVIDIA GeForce RTX 3090. CPU with device(s) cpu:0.\n"
    "2022-11-14 15:43:37 - CarbonTracker: \n"
    "Actual consumption for 1 epoch(s):\n\tTime:\t0:00:53\n\tEnergy:\t0.003504 kWh\n"
    "\tCO2eq:\t0.357451 g\n\tThis is equivalent to:\n\t0.002969 km travelled by car\n"
    "2022-11-14 15:43:37 - CarbonTracker: \n"
    "Predicted consumption for 4 epoch(s):\n\tTime:\t0:03:33\n\tEnergy:\t0.014018 kWh\n"
    "\tCO2eq:\t1.429803 g\n\tThis is equivalent to:\n\t0.011875 km travelled by car\n";
const std::string kFinal =
    "2022-11-14 15:46:20 - CarbonTracker: Average carbon intensity during training was 102.01 "
    "gCO2/kWh at detected location: Copenhagen, Capital Region, DK.\n"
    "2022-11-14 15:46:20 - CarbonTracker: \n"
    "Actual consumption for 4 epoch(s):\n\tTime:\t0:03:36\n\tEnergy:\t0.014100 kWh\n"
    "\tCO2eq:\t1.438341 g\n2022-11-14 15:46:20 - CarbonTracker: Finished monitoring.\n";

}  // namespace

TEST_CASE("eco2ai: kilograms, seconds and its own names", "[emissions_csv]") {
  const std::string text = kEco2Ai +
                           "a,ruGPT,none,N/A,2024-01-06 01:17:23,7200.5,2.5,0.61,\"CPU/1 "
                           "device(s), TDP:45\",NVIDIA A100-SXM4-80GB 4 device(s),Linux,"
                           "RU/Moscow,0\n";
  const FileReading reading = read_log(text);
  CHECK(reading.label == "Eco2AI emission.csv");
  const RunReading& run = reading.runs.at(0);
  CHECK(run.name == "ruGPT, 2024-01-06 01:17:23");
  CHECK(value_of(run, "emissions_gco2e") == "610");
  CHECK(value_of(run, "energy_kwh") == "2.5");
  CHECK(value_of(run, "wall_clock_hours") == "2.00013889");
  CHECK(value_of(run, "accelerator") == "NVIDIA A100-SXM4-80GB");
  CHECK(value_of(run, "accelerator_count") == "4");
  CHECK(value_of(run, "region") == "Moscow, RU");
  CHECK(value_of(run, "energy_boundary") == "it");
  CHECK(holds(assumed_of(run, "energy_boundary"), "pue"));
}

TEST_CASE("eco2ai: epochs of one id add up, machines without GPU name none", "[emissions_csv]") {
  const std::string rest = ",cpu,CPU 0 device(s),Windows,(CH/Ticino),0\n";
  const FileReading reading =
      read_log(kEco2Ai +
               "a,Default project name,d,\"epoch: 1, loss: 3\",2024-01-06 01:17:23,100,0.5,"
               "0.1" +
               rest +
               "a,Default project name,d,\"epoch: 2, loss: 2\",2024-01-06 01:19:23,100,0.25,"
               "0.05" +
               rest + "b,x,d,N/A,2024-01-07 01:17:23,50,1,0.2" + rest);
  REQUIRE(reading.runs.size() == 2);
  CHECK(value_of(reading.runs[0], "energy_kwh") == "0.75");
  CHECK(value_of(reading.runs[0], "emissions_gco2e") == "150");
  CHECK(value_of(reading.runs[0], "name").empty());
  CHECK(value_of(reading.runs[0], "accelerator").empty());
  CHECK(value_of(reading.runs[0], "region") == "CH");
  CHECK(!notice_of(reading, "parts_added").empty());
}

TEST_CASE("eco2ai: the header of 0.1", "[emissions_csv]") {
  const FileReading reading = read_log(
      "project_name,experiment_description(model type etc.),start_time,duration(s),"
      "power_consumption(kWTh),CO2_emissions(kg),CPU_name,GPU_name,OS,region/country\n"
      "p,d,2022-01-06 01:17:23,3600,1,0.5,c,Tesla V100-SXM2-32GB 1 device(s),Linux,RU\n");
  CHECK(value_of(reading.runs.at(0), "energy_kwh") == "1");
  CHECK(!read_emissions_log(kEco2Ai));
  CHECK(!read_emissions_log(kEco2Ai + "a,b\n"));
}

TEST_CASE("carbontracker: the last measured consumption counts", "[emissions_csv]") {
  const std::string text = kOutputLog + kFinal;
  const FileReading reading = read_log(text);
  REQUIRE(reading.runs.size() == 1);
  const RunReading& run = reading.runs[0];
  CHECK(run.name == "2022-11-14 15:42:43");
  CHECK(value_of(run, "energy_kwh") == "0.0141");
  CHECK(source_of(text, run, "energy_kwh") == "0.014100");
  CHECK(value_of(run, "emissions_gco2e") == "1.438341");
  CHECK(value_of(run, "wall_clock_hours") == "0.06");
  CHECK(value_of(run, "energy_boundary") == "facility");
  CHECK(holds(assumed_of(run, "energy_boundary"), "PUE"));
  CHECK(value_of(run, "accelerator") == "NVIDIA GeForce RTX 3090");
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(value_of(run, "region") == "Copenhagen, Capital Region, DK");
  CHECK(run.questions.empty());
}

TEST_CASE("carbontracker: a prediction is no measurement", "[emissions_csv]") {
  const RunReading run = read_log(kOutputLog).runs.at(0);
  CHECK(value_of(run, "energy_kwh").empty());
  CHECK(holds(question_of(run, "energy_kwh"), "0.003504 kWh over 1 of 4 epochs"));
  CHECK(holds(question_of(run, "energy_kwh"), "predicted 0.014018 kWh"));
}

TEST_CASE("carbontracker: several sessions in what a job printed", "[emissions_csv]") {
  const std::string part =
      "CarbonTracker: The following components were found: GPU with device(s) NVIDIA A30.\n"
      "CarbonTracker:\nActual consumption for 2 epoch(s):\n        Time:   8:00:33\n        "
      "Energy: 2.800010 kWh\n        CO2eq:  299.601022 g\n";
  const FileReading reading = read_log("loading data\n" + part + "loss 0.5\n" + part);
  REQUIRE(reading.runs.size() == 2);
  CHECK(value_of(reading.runs[1], "energy_kwh") == "2.80001");
  CHECK(holds(notice_of(reading.runs[1], "gpus_alone"), "used more"));
}

TEST_CASE("carbontracker: sessions that nothing ends or begins are told by their epochs",
          "[emissions_csv]") {
  const auto measured = [](const char* epochs, const char* kwh) {
    return "CarbonTracker: \nActual consumption for " + std::string(epochs) +
           " epoch(s):\n\tTime:\t1:00:00\n\tEnergy:\t" + kwh + " kWh\n\tCO2eq:\t100 g\n";
  };
  const std::string predicted =
      "CarbonTracker: \nPredicted consumption for 10 epoch(s):\n\tTime:\t10:00:00\n"
      "\tEnergy:\t5 kWh\n\tCO2eq:\t1000 g\n";
  const FileReading reading = read_log(measured("1", "0.5") + predicted + measured("10", "5.1") +
                                       measured("1", "0.6") + predicted + measured("10", "6.2"));
  REQUIRE(reading.runs.size() == 2);
  CHECK(value_of(reading.runs[0], "energy_kwh") == "5.1");
  CHECK(value_of(reading.runs[1], "energy_kwh") == "6.2");
  // Two that measured all at once.
  const FileReading twice = read_log(measured("10", "5.1") + measured("10", "6.2"));
  REQUIRE(twice.runs.size() == 2);
  CHECK(value_of(twice.runs[0], "energy_kwh") == "5.1");
}

TEST_CASE("carbontracker: the log of epochs gives energy without a PUE", "[emissions_csv]") {
  const std::string text =
      "2022-11-14 15:42:40 - carbontracker version 1.1.7\n"
      "2022-11-14 15:42:43 - The following components were found: GPU with device(s) Tesla T4. "
      "CPU with device(s) cpu:0.\n"
      "2022-11-14 15:44:48 - Epoch 1:\n2022-11-14 15:44:48 - Duration: 1:00:00.00\n"
      "2022-11-14 15:44:48 - Average power usage (W) for gpu: [70.0 60.0\n 10.0]\n"
      "2022-11-14 15:44:48 - Average power usage (W) for cpu: [60.]\n"
      "2022-11-14 15:45:48 - Epoch 2:\n2022-11-14 15:45:48 - Duration: 0:30:00\n"
      "2022-11-14 15:45:48 - Average power usage (W) for gpu: [100.]\n"
      "2022-11-14 15:45:48 - Average power usage (W) for cpu: None\n";
  const FileReading reading = read_log(text);
  CHECK(reading.label == "carbontracker log of epochs, version 1.1.7");
  const RunReading& run = reading.runs.at(0);
  CHECK(value_of(run, "energy_kwh") == "0.25");
  CHECK(value_of(run, "wall_clock_hours") == "1.5");
  CHECK(value_of(run, "energy_boundary") == "it");
  CHECK(holds(notice_of(run, "unmeasured_epochs"), "1 times"));
}

TEST_CASE("carbontracker: a log without consumption is refused", "[emissions_csv]") {
  const auto reading = read_emissions_log("2022-11-14 15:42:40 - carbontracker version 1.1.7\n");
  REQUIRE(!reading);
  CHECK(reading.error().code == ErrorCode::insufficient_input);
  CHECK(read_emissions_log("hello").error().code == ErrorCode::unsupported);
}

// A reading as the JSON of a run, to see that a run takes it.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "trainprint/reading.hpp"

inline std::string run_json(const trainprint::RunReading& run) {
  nlohmann::json out = nlohmann::json::object();
  for (const trainprint::ReadValue& value : run.values) {
    const std::size_t dot = value.field.find('.');
    if (dot == std::string::npos) {
      out[value.field] = value.value;
    } else {
      out[value.field.substr(0, dot)][value.field.substr(dot + 1)] = value.value;
    }
  }
  return out.dump();
}

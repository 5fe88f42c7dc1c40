// A reading as the JSON of a run, to see that a run takes it.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "trainprint/reading.hpp"

inline std::string run_json(const trainprint::RunReading& run) {
  nlohmann::json out = nlohmann::json::object();
  for (const trainprint::ReadValue& value : run.values) {
    const std::string path(value.field);
    const std::size_t dot = path.find('.');
    if (dot == std::string::npos) {
      out[path] = value.value;
    } else {
      out[path.substr(0, dot)][path.substr(dot + 1)] = value.value;
    }
  }
  return out.dump();
}

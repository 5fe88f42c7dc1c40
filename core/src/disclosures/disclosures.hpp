// What somebody disclosed of a training in a format of its own.
#pragma once
#include <optional>

#include "json/tree.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::disclosures {

/// Reads a report of BoAmps, a bill of materials of CycloneDX (modelCard, environmental
/// considerations) or SPDX 3 (AI profile), or the AI Act's form as we write it; nothing where it is
/// none. Fails with insufficient_input where it says nothing about a training.
std::optional<Result<FileReading>> read_disclosure(const Json& root);

}  // namespace trainprint::disclosures

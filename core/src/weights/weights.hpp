// Files of weights, of which only the header is read: what is stored, and what made it.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::weights {

/// Bytes of a header that are read at most; the vocabulary in a GGUF file takes a few megabytes.
inline constexpr std::size_t kLongestHeader = 32u << 20;

/// How many bytes at the beginning of a file of weights are its header, from the first 16; the most
/// that is read where that does not say; nothing for another file.
std::optional<std::size_t> header_size(std::string_view first_bytes);

/// Reads a safetensors or GGUF file, or as much of one as its header takes. `name` tells whether it
/// is one of several parts. Fails with insufficient_input where the header is cut short, and
/// unsupported where it is not one.
Result<FileReading> read_weights(std::string_view name, std::string_view bytes);

}  // namespace trainprint::weights

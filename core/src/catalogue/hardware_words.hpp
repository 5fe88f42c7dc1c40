// Text about hardware, taken apart: "8xA100-SXM4-80GB" is 8, times, a100, sxm4, 80gb.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/accelerator_table.hpp"

namespace trainprint {

/// Who rents machines out, in one word: these may stand before a part's name.
inline constexpr std::string_view kServiceWords =
    "colab kaggle paperspace aws amazon sagemaker azure gcp oracle oci lambda runpod coreweave "
    "modal "
    "nebius crusoe huggingface ovh ovhcloud scaleway hetzner";

enum class TokenKind {
  word,
  number,
  times,   ///< x, × or *
  memory,  ///< "80gb"; the value is in GB
  mig,     ///< "1g.10gb", a slice of a GPU; the value is its share of the compute units
  ignored  ///< A quantity that is no count: "700W", "48h", "11.8".
};

struct Token {
  TokenKind kind = TokenKind::word;
  std::string text;      ///< Folded.
  double value = 0;      ///< Of a number, a memory size, a power.
  std::string_view gap;  ///< What stood between this and the token before; empty inside a word.
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
  bool plural = false;             ///< An "s" was dropped to reach a known name.
};

/// Whether `text` has a word that a name of hardware may begin with; most texts have none, and need
/// not be taken apart. Never no of a text that names some.
bool may_name_hardware(std::string_view text, const AcceleratorTable& known);

/// Splits `text`; a word that `known` has a name for is never taken apart.
std::vector<Token> hardware_tokens(std::string_view text, const AcceleratorTable& known);

}  // namespace trainprint

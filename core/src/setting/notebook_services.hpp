// Services that run a notebook on their own machines.
#pragma once
#include <string_view>

namespace trainprint {

/// Whether the text names one: "T4 on Colab".
bool names_notebook_service(std::string_view text);

}  // namespace trainprint

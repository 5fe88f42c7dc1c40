// What the images share: how wide text is, and how to cut it.
#pragma once
#include <string>
#include <string_view>

namespace trainprint {

/// Pixels of Verdana at 11 px, a little generous. An image that has to be exact says so by
/// textLength.
int text_width(std::string_view text);

/// The longest beginning of `text` that is no wider than that, with "…" where something is left
/// out.
std::string cut_to_width(std::string_view text, int width);

}  // namespace trainprint

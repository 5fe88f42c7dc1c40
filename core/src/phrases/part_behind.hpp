// "and a half", "and 1/2", "¾": what stands behind a number or a time and adds a part of one to it.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace trainprint::phrases {

struct Part {
  std::size_t size = 0;  ///< Bytes; 0 where there is none.
  int hundredths = 0;
};

/// "½", "¼", "¾"
Part part_sign(std::string_view text);

/// What `text` begins with: "1/2", "½", "half", "a quarter", "three quarters".
Part part_of_one(std::string_view text);

/// The same with what joins it to the number or the unit before: " and a half", "-and-a-half",
/// " & ½", Turkish " buçuk".
Part part_behind(std::string_view text);

/// A number and a part in one word, in hundredths: German "zweieinhalb", Dutch "drieënhalve".
std::optional<int> hundredths_in_word(std::string_view word);

}  // namespace trainprint::phrases

// What the commands that change a file have in common.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"
#include "edited_file.hpp"
#include "io.hpp"

namespace trainprint::cli {

inline constexpr Option kBackup{
    "--backup", "", "keep the file as it was beside it, as README.md.~1~ or the next free number"};

/// Prints the reason where it cannot.
inline bool open_to_edit(EditedFile& file, std::string_view path) {
  const std::string fault = file.open(std::string(path));
  return fault.empty() || complain(std::string(path), fault);
}
inline bool replace_text(const EditedFile& file, std::string_view path, std::string_view text,
                         bool keeps_old) {
  const std::string fault = file.replace(text, keeps_old);
  return fault.empty() || complain(std::string(path), fault);
}

/// With the card's path before "line:column" in it; run and options name their fields themselves.
inline void print_card_errors(std::string_view path, std::vector<Error> errors) {
  for (Error& error : errors) {
    const std::string_view at = error.field;
    if (!at.empty() && at[0] >= '0' && at[0] <= '9')
      error.field = FieldPath::unchecked(std::string(path) + ":" + error.field);
  }
  print_errors(errors);
}

}  // namespace trainprint::cli

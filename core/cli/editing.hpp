// What the commands that change a file have in common.
#pragma once
#include <string>
#include <string_view>

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

}  // namespace trainprint::cli

// A file that a command changes where it lies.
#pragma once
#include <sys/stat.h>

#include <string>
#include <string_view>

namespace trainprint::cli {

/// A regular file that may be written: read once, and replaced at once or not at all.
/// Pipes, devices and directories are refused before anything is read from them, and so are files
/// that the change would harm: read-only ones, and those with more than one hard link.
class EditedFile {
 public:
  /// Reads the file; a symbolic link is followed. Prints the reason when it is refused.
  bool open(std::string_view path);
  const std::string& text() const { return text_; }
  /// Puts `text` in the file's place; permissions and owner stay. Refuses when the file is no
  /// longer the one that was read. Prints the reason when it cannot.
  bool replace(std::string_view text) const;

 private:
  bool is_unchanged() const;

  std::string name_;    ///< As it was given.
  std::string target_;  ///< Behind all links.
  std::string text_;
  struct stat status_ = {};
};

}  // namespace trainprint::cli

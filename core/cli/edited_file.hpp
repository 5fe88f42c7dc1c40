// A file of the user's that is changed where it lies: the one writer of the command and of Python.
#pragma once
#include <sys/stat.h>

#include <string>
#include <string_view>

namespace trainprint::cli {

/// A regular file that may be written: read once, and replaced at once or not at all.
/// Pipes, devices and directories are refused before anything is read from them, and so are files
/// that the change would harm: read-only ones, those with more than one hard link, and those whose
/// owner, permissions or extended attributes cannot be kept.
///
/// The new text lies in a file without a name until it is whole and on the disk. Then the two
/// change places in one step, and what comes out is compared with what was read: if another program
/// has saved in between, its text goes back. Nothing ends that step half done but the end of the
/// machine (a process of its own takes it, so that not even SIGKILL does).
///
/// Linux's local file systems hold all of this. Where a file cannot be without a name (NFS, macOS),
/// SIGKILL may leave one called .trainprint-*; where files cannot change places, or none may be
/// kept from being opened (lease; a file of somebody else), a program that saves in the very
/// microseconds of the step may lose what it saved.
class EditedFile {
 public:
  EditedFile() = default;
  EditedFile(const EditedFile&) = delete;
  EditedFile& operator=(const EditedFile&) = delete;
  ~EditedFile();

  /// Reads the file; a symbolic link is followed. Why it cannot be edited; empty when it can.
  std::string open(const std::string& path);
  /// The same, or an empty text where there is no such file yet.
  std::string open_or_begin(const std::string& path);

  const std::string& text() const { return text_; }

  /// Puts `text` in the file's place; with `keeps_old`, what was there stays beside it as NAME.~1~,
  /// or the next number that is free. Why the file is as it was; empty when it is done.
  std::string replace(std::string_view text, bool keeps_old = false) const;

 private:
  std::string begin(const std::string& path);

  std::string name_;  ///< Behind all links, in its folder.
  std::string text_;
  int folder_ = -1, file_ = -1;  ///< Open; the file is not where it has yet to be made.
  struct stat status_ = {};
};

}  // namespace trainprint::cli

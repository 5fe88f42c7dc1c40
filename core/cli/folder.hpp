// The files of a folder that may say something about a training.
#pragma once
#include <string>
#include <vector>

namespace trainprint::cli {

/// Files of a folder, by path.
struct Folder {
  std::vector<std::string> files;        ///< Paths, sorted; those of folders inside, too.
  std::vector<std::string> passed_over;  ///< Binary files that are neither weights nor an archive.
  std::string error;                     ///< Why it could not be listed; empty if it was.
};

/// The most files that a folder is read with.
inline constexpr std::size_t kMostFilesOfFolder = 10000;

bool is_folder(const std::string& path);

/// Lists a folder and those in it, without what is hidden; links to folders are not followed.
Folder list_folder(const std::string& path);

}  // namespace trainprint::cli

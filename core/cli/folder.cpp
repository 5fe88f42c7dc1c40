#include "folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "io.hpp"
#include "trainprint/import.hpp"

namespace trainprint::cli {
namespace {

namespace fs = std::filesystem;

// Text has no zero bytes, except in UTF-16.
bool may_be_read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string first(4096, '\0');
  file.read(first.data(), static_cast<std::streamsize>(first.size()));
  first.resize(static_cast<std::size_t>(file.gcount()));
  if (weights_header_size(first)) return true;
  std::error_code failed;
  if (fs::file_size(path, failed) > kLargestInput || failed) return false;
  const bool utf16 = first.rfind("\xFF\xFE", 0) == 0 || first.rfind("\xFE\xFF", 0) == 0;
  return utf16 || is_binary_that_is_read(first) || first.find('\0') == std::string::npos;
}

}  // namespace

bool is_folder(const std::string& path) {
  std::error_code failed;
  return fs::is_directory(path, failed);
}

Folder list_folder(const std::string& path) {
  Folder out;
  std::error_code failed;
  fs::recursive_directory_iterator at(path, failed), end;
  for (; !failed && at != end; at.increment(failed)) {
    if (at->path().filename().string()[0] == '.') {
      at.disable_recursion_pending();
      continue;
    }
    std::error_code unknown;
    if (!at->is_regular_file(unknown)) continue;
    if (out.files.size() + out.passed_over.size() == kMostFilesOfFolder) {
      out.error = "This folder holds more than " + std::to_string(kMostFilesOfFolder) +
                  " files. Give the files.";
      return out;
    }
    (may_be_read(at->path()) ? out.files : out.passed_over).push_back(at->path().string());
  }
  if (failed) out.error = failed.message();
  std::sort(out.files.begin(), out.files.end());
  std::sort(out.passed_over.begin(), out.passed_over.end());
  return out;
}

}  // namespace trainprint::cli

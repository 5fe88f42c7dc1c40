#include "support/files.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>

#include "support/catch.hpp"

namespace {
std::string absolute(const std::string& path) {
  return std::string(TRAINPRINT_SOURCE_DIR "/") + path;
}
}  // namespace

std::string read_file(const std::string& path) {
  std::FILE* file = std::fopen(absolute(path).c_str(), "rb");
  INFO("file " << path);
  REQUIRE(file != nullptr);
  std::string out;
  char buffer[1 << 14];
  for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, file)) > 0;) out.append(buffer, n);
  std::fclose(file);
  return out;
}

std::vector<std::string> list_files(const std::string& folder, const std::string& ending) {
  std::vector<std::string> out;
  DIR* dir = opendir(absolute(folder).c_str());
  INFO("folder " << folder);
  REQUIRE(dir != nullptr);
  while (const dirent* entry = readdir(dir)) {
    const std::string name = entry->d_name;
    if (name.size() > ending.size() &&
        name.compare(name.size() - ending.size(), ending.size(), ending) == 0) {
      out.push_back(folder + "/" + name);
    }
  }
  closedir(dir);
  std::sort(out.begin(), out.end());
  return out;
}

bool path_exists(const std::string& path) {
  struct stat info;
  return stat(absolute(path).c_str(), &info) == 0;
}

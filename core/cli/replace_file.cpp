// A file replaced at once or not at all.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "command.hpp"

namespace trainprint::cli {
namespace {

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = write(file, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

}  // namespace

bool replace_file(std::string_view path, std::string_view text) {
  const std::string name(path);
  char* const real = realpath(name.c_str(), nullptr);
  const std::string target = real == nullptr ? name : real;
  std::free(real);
  std::string beside = target + ".XXXXXX";  // the same folder: only there is a rename atomic
  struct stat old;
  const bool there = stat(target.c_str(), &old) == 0;
  const int file = there ? mkstemp(beside.data()) : -1;
  bool good = file >= 0;
  if (good) {
    good = fchmod(file, old.st_mode & 07777) == 0 && write_all(file, text) && fsync(file) == 0;
    good = close(file) == 0 && good;
    good = good && std::rename(beside.c_str(), target.c_str()) == 0;
    if (!good) {
      const int reason = errno;
      unlink(beside.c_str());
      errno = reason;
    }
  }
  if (!good) std::fprintf(stderr, "trainprint: %s: %s\n", name.c_str(), std::strerror(errno));
  return good;
}

}  // namespace trainprint::cli

#include "edited_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "io.hpp"

namespace trainprint::cli {
namespace {

constexpr mode_t kPermissions = 07777, kAnyWrite = 0222;

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

// Signals wait until a temporary file has its final name or is gone. A file size limit is reported
// by write() instead of a signal.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ, SIGTSTP})
      sigaddset(&held, signal);
    sigprocmask(SIG_BLOCK, &held, &before_);
    std::signal(SIGXFSZ, SIG_IGN);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  ~SignalsHeld() { sigprocmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_;
};

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = write(file, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

// Whether the new file could be given owner and permissions of the old one.
bool takes_after(int file, const struct stat& old) {
  struct stat now;
  if (fstat(file, &now) != 0) return false;
  if ((now.st_uid != old.st_uid || now.st_gid != old.st_gid) &&
      fchown(file, old.st_uid, old.st_gid) != 0)
    return false;
  // A change of owner takes the set-user-ID bit away too.
  return fchmod(file, old.st_mode & kPermissions) == 0 && fstat(file, &now) == 0 &&
         (now.st_mode & kPermissions) == (old.st_mode & kPermissions);
}

// Why a file cannot be edited where it lies; empty when it can.
std::string fault_of(const struct stat& status, const std::string& target) {
  if (S_ISDIR(status.st_mode)) return "This is a directory. Give the README.md in it.";
  if (!S_ISREG(status.st_mode))
    return "This is no regular file, and only those are changed. Read it with - instead.";
  if ((status.st_mode & kAnyWrite) == 0 || access(target.c_str(), W_OK) != 0)
    return "This file is read-only. Make it writable first (chmod u+w).";
  if (status.st_nlink > 1) {
    return "This file has " + std::to_string(status.st_nlink) +
           " names (hard links); a change would part them. Change a copy instead.";
  }
  return {};
}

std::string reason() { return std::strerror(errno); }

}  // namespace

bool EditedFile::open(std::string_view path) {
  name_ = path;
  char* const real = realpath(name_.c_str(), nullptr);
  if (real == nullptr) return complain(name_, reason());
  target_ = real;
  std::free(real);
  // Opening a pipe or a device may wait or act: ask what it is before that, and what was opened
  // after it.
  if (stat(target_.c_str(), &status_) != 0) return complain(name_, reason());
  if (const std::string fault = fault_of(status_, target_); !fault.empty())
    return complain(name_, fault);
  const Descriptor file(::open(target_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.get() < 0 || fstat(file.get(), &status_) != 0) return complain(name_, reason());
  if (const std::string fault = fault_of(status_, target_); !fault.empty())
    return complain(name_, fault);
  return read_all(file.get(), name_, text_);
}

bool EditedFile::is_unchanged() const {
  struct stat now;
  std::string text;
  return stat(target_.c_str(), &now) == 0 && now.st_dev == status_.st_dev &&
         now.st_ino == status_.st_ino && now.st_size == status_.st_size &&
         now.st_nlink == status_.st_nlink && now.st_mtim.tv_sec == status_.st_mtim.tv_sec &&
         now.st_mtim.tv_nsec == status_.st_mtim.tv_nsec && read_input(target_, text) &&
         text == text_;
}

bool EditedFile::replace(std::string_view text) const {
  // In the same folder, because only there a rename is atomic; with a name of its own, because
  // that of the file may be as long as names can be.
  std::string beside = target_.substr(0, target_.find_last_of('/') + 1) + ".trainprint-XXXXXX";
  const SignalsHeld held;
  const Descriptor file(mkstemp(beside.data()));
  if (file.get() < 0) return complain(name_, "Its folder cannot be written: " + reason() + ".");
  std::string fault;
  // Writing takes the set-user-ID bit away, so that permissions come after it.
  if (!write_all(file.get(), text)) {
    fault = reason();
  } else if (!takes_after(file.get(), status_)) {
    fault = "Its owner or permissions cannot be kept. Let its owner change it.";
  } else if (fsync(file.get()) != 0) {
    fault = reason();
  } else if (!is_unchanged()) {
    fault = "The file has changed since it was read. Start again.";
  } else if (std::rename(beside.c_str(), target_.c_str()) != 0) {
    fault = reason();
  }
  if (fault.empty()) return true;
  unlink(beside.c_str());
  return complain(name_, fault);
}

}  // namespace trainprint::cli

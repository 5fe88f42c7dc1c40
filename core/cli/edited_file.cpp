#include "edited_file.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>

namespace trainprint::cli {
namespace {

constexpr mode_t kPermissions = 07777, kAnyWrite = 0222, kNewFile = 0666;
/// A card is kilobytes; Git and the Hub take no text of this size either.
constexpr std::size_t kLargestEdited = 256u << 20;
constexpr std::size_t kLongestName = 255;  // bytes, of a file in its folder

#ifdef __APPLE__
timespec changed_at(const struct stat& status) { return status.st_mtimespec; }
timespec touched_at(const struct stat& status) { return status.st_ctimespec; }
#else
timespec changed_at(const struct stat& status) { return status.st_mtim; }
timespec touched_at(const struct stat& status) { return status.st_ctim; }
#endif

bool same(timespec a, timespec b) { return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec; }

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { put(-1); }
  int get() const { return descriptor_; }
  void put(int descriptor) {
    if (descriptor_ >= 0) close(descriptor_);
    descriptor_ = descriptor;
  }

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
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ, SIGTSTP, SIGPIPE, SIGALRM,
                             SIGUSR1, SIGUSR2, SIGIO})
      sigaddset(&held, signal);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  ~SignalsHeld() {
    // What a size limit sent while it was held has been reported already.
    sigset_t limit;
    sigemptyset(&limit);
    sigaddset(&limit, SIGXFSZ);
    sigset_t pending;
    int taken = 0;
    if (sigpending(&pending) == 0 && sigismember(&pending, SIGXFSZ) == 1) sigwait(&limit, &taken);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

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

// Whether the file holds `text` and no more; reads beside the file's own position.
bool holds(int file, std::string_view text) {
  char buffer[1 << 16];
  off_t at = 0;
  while (true) {
    const ssize_t n = pread(file, buffer, sizeof buffer, at);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    if (n == 0) return text.empty();
    const auto size = static_cast<std::size_t>(n);
    if (size > text.size() || std::memcmp(buffer, text.data(), size) != 0) return false;
    text.remove_prefix(size);
    at += n;
  }
}

bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}
// The same file with the same text, as far as the system notes it; its name may be another.
bool same_text(const struct stat& a, const struct stat& b) {
  return same_file(a, b) && a.st_size == b.st_size && same(changed_at(a), changed_at(b)) &&
         a.st_mode == b.st_mode && a.st_uid == b.st_uid && a.st_gid == b.st_gid;
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

#ifdef __linux__
std::optional<std::string> attribute(int file, const char* name) {
  const ssize_t size = fgetxattr(file, name, nullptr, 0);
  if (size < 0) return std::nullopt;
  std::string value(static_cast<std::size_t>(size), '\0');
  if (fgetxattr(file, name, value.data(), value.size()) != size) return std::nullopt;
  return value;
}

// Gives the new file the old one's extended attributes, access lists among them; the name of one
// that cannot be kept.
std::string attributes_lost(int from, int to) {
  const ssize_t size = flistxattr(from, nullptr, 0);
  if (size <= 0) return {};  // none, or a file system without them
  std::string names(static_cast<std::size_t>(size), '\0');
  const ssize_t listed = flistxattr(from, names.data(), names.size());
  if (listed < 0) return "which could not be read";
  names.resize(static_cast<std::size_t>(listed));
  for (std::size_t at = 0; at < names.size(); at += std::strlen(&names[at]) + 1) {
    const char* const name = &names[at];
    const auto value = attribute(from, name);
    if (!value) return name;
    if (attribute(to, name) == value) continue;  // the system sets some of them itself
    if (fsetxattr(to, name, value->data(), value->size(), 0) != 0) return name;
  }
  return {};
}
#else
std::string attributes_lost(int, int) { return {}; }
#endif

std::string reason() { return std::strerror(errno); }

// Why a file cannot be edited where it lies; empty when it can.
std::string fault_of(const struct stat& status, int folder, const std::string& name) {
  if (S_ISDIR(status.st_mode)) return "This is a directory. Give the README.md in it.";
  if (!S_ISREG(status.st_mode))
    return "This is no regular file, and only those are changed. Read it with - instead.";
  if ((status.st_mode & kAnyWrite) == 0 || faccessat(folder, name.c_str(), W_OK, 0) != 0)
    return "This file is read-only. Make it writable first (chmod u+w).";
  if (status.st_nlink > 1) {
    return "This file has " + std::to_string(status.st_nlink) +
           " names (hard links); a change would part them. Change a copy instead.";
  }
  return {};
}

// Why a file of this name is no card; empty when it may be one. Behind a link of a cache a card has
// no ending, and in a template it may have two.
std::string other_format(const std::string& name) {
  constexpr std::string_view kMarkdown[] = {"md",  "markdown", "mdown", "mkdn", "mkd", "mdx",
                                            "qmd", "rmd",      "txt",   "text", "tmpl"};
  constexpr std::size_t kLongestEnding = 8;
  const std::size_t point = name.rfind('.');
  if (point == std::string::npos || point == 0) return {};
  std::string ending = name.substr(point + 1);
  if (ending.empty() || ending.size() > kLongestEnding) return {};
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c < 'a' || c > 'z') return {};  // "README.md.1", "model-2.0"
  }
  for (const std::string_view markdown : kMarkdown) {
    if (ending == markdown) return {};
  }
  return "By its name (." + ending + ") this is not Markdown. Give the README.md of the model.";
}

std::string read_whole(int file, std::string& text) {
  char buffer[1 << 16];
  while (true) {
    const ssize_t n = read(file, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return reason();
    if (n == 0) return {};
    if (text.size() + static_cast<std::size_t>(n) > kLargestEdited) {
      return "This is larger than " + std::to_string(kLargestEdited >> 20) +
             " MiB, the most that is read.";
    }
    text.append(buffer, static_cast<std::size_t>(n));
  }
}

// -- The step itself. From here to take_step() nothing may be allocated: it runs behind fork(),
// where another thread of Python may have held the allocator.

// What the process that takes the step ends with; from kErrno on, errno.
enum : int { kReplaced = 0, kChanged = 1, kOpenElsewhere = 2, kErrno = 16 };
constexpr int kLargestErrno = 239;

int failed() { return kErrno + std::clamp(errno, 0, kLargestErrno); }

struct Step {
  int folder;            // of both files
  const char* name;      // of the file
  const char* new_name;  // that the new file has, or gets
  int new_file;
  bool is_named;  // the new file has its name already
  int old_file;   // or -1: there has been none
  const struct stat* old_status;
  std::string_view old_text;
  bool keeps_old;
};

// A name for a file that has none.
bool give_name(const Step& step, const char* name) {
  if (step.is_named) return linkat(step.folder, step.new_name, step.folder, name, 0) == 0;
  char open_file[32];
  std::snprintf(open_file, sizeof open_file, "/proc/self/fd/%d", step.new_file);
  return linkat(AT_FDCWD, open_file, step.folder, name, AT_SYMLINK_FOLLOW) == 0;
}

bool exchange(const Step& step) {
#ifdef RENAME_EXCHANGE
  return renameat2(step.folder, step.new_name, step.folder, step.name, RENAME_EXCHANGE) == 0;
#else
  static_cast<void>(step);
  errno = ENOSYS;
  return false;
#endif
}

// Keeps others from opening the file to write it while the step lasts; they wait for it. False
// where that cannot be had, which errno tells.
bool take_lease(int file) {
#ifdef F_SETLEASE
  return fcntl(file, F_SETLEASE, F_RDLCK) == 0;
#else
  static_cast<void>(file);
  errno = EINVAL;
  return false;
#endif
}

// Whether somebody waits to write the file, whose name they looked up before the step.
bool is_wanted(int file) {
#ifdef F_SETLEASE
  const timespec moment{0, 500'000};  // from looking a name up to asking for the file
  nanosleep(&moment, nullptr);
  return fcntl(file, F_GETLEASE) != F_RDLCK;
#else
  static_cast<void>(file);
  return false;
#endif
}

bool is_unchanged(const Step& step) {
  struct stat now;
  return fstatat(step.folder, step.name, &now, AT_SYMLINK_NOFOLLOW) == 0 &&
         same_text(now, *step.old_status) && now.st_nlink == step.old_status->st_nlink &&
         same(touched_at(now), touched_at(*step.old_status)) && holds(step.old_file, step.old_text);
}

// The old file under a name of its own; the name is in `kept`.
bool keep_old(const Step& step, char (&kept)[kLongestName + 1]) {
  constexpr int kMostKept = 100'000;
  for (int i = 1; i < kMostKept; ++i) {
    const int size = std::snprintf(kept, sizeof kept, "%s.~%d~", step.name, i);
    errno = ENAMETOOLONG;
    if (size < 0 || static_cast<std::size_t>(size) >= sizeof kept) break;
    if (linkat(step.folder, step.name, step.folder, kept, 0) == 0) return true;
    if (errno != EEXIST) break;
  }
  kept[0] = '\0';
  return false;
}

// The two have changed places. What was taken out has to be what was read; else it goes back, and
// so does what somebody may have saved even since.
int look_at_what_came_out(const Step& step, bool has_lease) {
  struct stat out, ours;
  if (fstat(step.new_file, &ours) != 0) return failed();
  const bool unchanged = fstatat(step.folder, step.new_name, &out, AT_SYMLINK_NOFOLLOW) == 0 &&
                         same_text(out, *step.old_status) && holds(step.old_file, step.old_text) &&
                         !(has_lease && is_wanted(step.old_file));
  if (unchanged) return kReplaced;
  constexpr int kMostRounds = 100;
  for (int i = 0; i < kMostRounds; ++i) {
    if (!exchange(step)) return failed();
    if (fstatat(step.folder, step.new_name, &out, AT_SYMLINK_NOFOLLOW) == 0 && same_file(out, ours))
      break;
  }
  return kChanged;
}

int take_step(const Step& step) {
  if (step.old_file < 0) {
    const bool made = give_name(step, step.name);
    const int status = made ? kReplaced : errno == EEXIST ? kChanged : failed();
    if (step.is_named) unlinkat(step.folder, step.new_name, 0);
    return status;
  }
  const bool has_lease = take_lease(step.old_file);
  if (!has_lease && errno == EAGAIN) return kOpenElsewhere;
  if (!is_unchanged(step)) return kChanged;
  if (!step.is_named && !give_name(step, step.new_name)) return failed();
  char kept[kLongestName + 1] = "";
  int status = kReplaced;
  if (step.keeps_old && !keep_old(step, kept)) {
    status = failed();
  } else if (exchange(step)) {
    status = look_at_what_came_out(step, has_lease);
  } else if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
    status = failed();
  } else {
    if (renameat(step.folder, step.new_name, step.folder, step.name) != 0) status = failed();
  }
  unlinkat(step.folder, step.new_name, 0);
  if (status != kReplaced && kept[0] != '\0') unlinkat(step.folder, kept, 0);
  return status;
}

// In a process and session of its own, which nobody ends who ends this one.
int take_step_apart(const Step& step) {
  const pid_t child = fork();
  if (child < 0) return failed();
  if (child == 0) {
    setsid();
    const int status = take_step(step);
    if (status == kReplaced) fsync(step.folder);
    _exit(status);
  }
  int ended = 0;
  while (waitpid(child, &ended, 0) < 0) {
    if (errno != EINTR) return failed();
  }
  return WIFEXITED(ended) ? WEXITSTATUS(ended) : kErrno + EINTR;
}

}  // namespace

EditedFile::~EditedFile() {
  if (file_ >= 0) close(file_);
  if (folder_ >= 0) close(folder_);
}

std::string EditedFile::begin(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  name_ = path.substr(slash + 1);  // of npos: the whole
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  return folder_ < 0 ? reason() : std::string();
}

std::string EditedFile::open(const std::string& path) {
  char* const real = realpath(path.c_str(), nullptr);
  if (real == nullptr) return reason();
  std::string fault = begin(real);
  std::free(real);
  if (!fault.empty()) return fault;
  // Opening a pipe or a device may wait or act: ask what it is before that, and what was opened
  // after it.
  if (fstatat(folder_, name_.c_str(), &status_, 0) != 0) return reason();
  fault = fault_of(status_, folder_, name_);
  if (!fault.empty()) return fault;
  file_ = openat(folder_, name_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
  if (file_ < 0 || fstat(file_, &status_) != 0) return reason();
  fault = fault_of(status_, folder_, name_);
  if (fault.empty()) fault = other_format(name_);
  return fault.empty() ? read_whole(file_, text_) : fault;
}

std::string EditedFile::open_or_begin(const std::string& path) {
  struct stat status;
  const bool is_missing = lstat(path.c_str(), &status) != 0 && errno == ENOENT;
  if (!is_missing) return open(path);
  const std::string fault = begin(path);
  return fault.empty() ? other_format(name_) : fault;
}

std::string EditedFile::replace(std::string_view text, bool keeps_old) const {
  // In the same folder, because only there a rename is atomic; with a name of its own, because
  // that of the file may be as long as names can be.
  static std::atomic<int> number = 0;
  char new_name[64];
  std::snprintf(new_name, sizeof new_name, ".trainprint-%ld-%d-%lx", static_cast<long>(getpid()),
                number++, static_cast<unsigned long>(std::time(nullptr)));
  const SignalsHeld held;
  const mode_t mode = file_ < 0 ? kNewFile : 0600;
  Descriptor file(-1);
  bool is_named = false;
#ifdef O_TMPFILE
  file.put(openat(folder_, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, mode));
#endif
  if (file.get() < 0) {
    file.put(openat(folder_, new_name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    is_named = file.get() >= 0;
  }
  if (file.get() < 0) return "Its folder cannot be written: " + reason() + ".";
  std::string fault;
  // Writing takes the set-user-ID bit away, so that permissions come after it.
  if (!write_all(file.get(), text)) {
    fault = reason();
  } else if (file_ >= 0 && !takes_after(file.get(), status_)) {
    fault = "Its owner or permissions cannot be kept. Let its owner change it.";
  } else if (const std::string lost = file_ < 0 ? "" : attributes_lost(file_, file.get());
             !lost.empty()) {
    fault = "Its extended attribute cannot be kept: " + lost + ". Change a copy instead.";
  } else if (fsync(file.get()) != 0) {
    fault = reason();
  }
  if (!fault.empty()) {
    if (is_named) unlinkat(folder_, new_name, 0);
    return fault;
  }
  const int ended = take_step_apart(
      {folder_, name_.c_str(), new_name, file.get(), is_named, file_, &status_, text_, keeps_old});
  if (ended == kReplaced) return {};
  if (ended == kChanged) return "The file has changed since it was read. Start again.";
  if (ended == kOpenElsewhere)
    return "Another program has the file open to write it. Close it there, then start again.";
  return std::strerror(ended - kErrno);
}

}  // namespace trainprint::cli

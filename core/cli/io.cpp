#include "io.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include "trainprint/import.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

int write_bytes(std::string_view text) {
  const bool good = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  return good && std::fflush(stdout) == 0 ? kDone : kFailed;
}

void print_line(const std::string& text) {
  const std::string line = readable_on_one_line(text) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace

bool complain(const std::string& name, const std::string& reason) {
  print_line("trainprint: " + name + ": " + reason);
  return false;
}

bool read_all(int file, const std::string& name, std::string& out) {
  char buffer[1 << 16];
  std::optional<std::size_t> header;
  while (true) {
    const ssize_t n = read(file, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return complain(name, std::strerror(errno));
    if (n == 0) return true;
    // Weights have gigabytes behind their header, which nobody reads.
    if (out.empty()) header = weights_header_size({buffer, static_cast<std::size_t>(n)});
    if (out.size() + static_cast<std::size_t>(n) > kLargestInput) {
      return complain(name, "This is larger than " + std::to_string(kLargestInput >> 20) +
                                " MiB, the most that is read.");
    }
    out.append(buffer, static_cast<std::size_t>(n));
    if (header && out.size() >= *header) {
      out.resize(*header);
      return true;
    }
  }
}

bool read_input(std::string_view path, std::string& out) {
  if (path == "-") return read_all(STDIN_FILENO, "-", out);
  const std::string name(path);
  const int file = open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (file < 0) return complain(name, std::strerror(errno));
  struct stat status;
  bool good = fstat(file, &status) == 0;
  if (!good) {
    complain(name, std::strerror(errno));
  } else if (S_ISDIR(status.st_mode)) {
    good = complain(name, "This is a directory. Give a file.");
  } else {
    good = read_all(file, name, out);
  }
  close(file);
  return good;
}

int write_listing(std::string_view text) { return write_bytes(readable_on_a_terminal(text)); }

void write_remarks(std::string_view text) {
  const std::string shown = readable_on_a_terminal(text);
  std::fwrite(shown.data(), 1, shown.size(), stderr);
}

int write_output(std::string_view text) {
  return isatty(STDOUT_FILENO) ? write_listing(text) : write_bytes(text);
}

void print_errors(const std::vector<Error>& errors) {
  for (const Error& error : errors) {
    std::string line(error.field);
    if (!line.empty()) line += ": ";
    line += error.message;
    if (!error.suggestions.empty()) {
      line += " Did you mean ";
      for (std::size_t i = 0; i < error.suggestions.size(); ++i) {
        if (i > 0) line += i + 1 == error.suggestions.size() ? " or " : ", ";
        line += error.suggestions[i];
      }
      line += "?";
    }
    print_line(line);
  }
}

int refuse(std::string message, std::vector<std::string> suggestions) {
  print_errors({{ErrorCode::unknown_choice, "", std::move(message), std::move(suggestions)}});
  return kBadInput;
}

std::string padded(std::string text, std::size_t width) {
  std::size_t characters = 0;
  for (const char c : text) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return text.append(characters < width ? width - characters : 1, ' ');
}

std::string notes(const std::vector<Notice>& notices) {
  std::string out;
  for (const Notice& notice : notices) {
    out += "\nNote" + (notice.field.empty() ? std::string() : " (" + notice.field + ")") + ": " +
           notice.message + "\n";
  }
  return out;
}

}  // namespace trainprint::cli

#include "archive/zip.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>

#include "archive/inflate.hpp"
#include "run_logs/run_logs.hpp"
#include "text/bytes.hpp"
#include "text/checksum.hpp"
#include "text/sort_stably.hpp"
#include "text/utf8.hpp"
#include "weights/weights.hpp"

namespace trainprint::archive {
namespace {

constexpr std::string_view kFirstMember = "PK\x03\x04", kDirectoryEntry = "PK\x01\x02",
                           kEnd = "PK\x05\x06", kEnd64 = "PK\x06\x07", kSpanned = "PK\x07\x08";
// Sizes of the records without their texts.
constexpr std::size_t kMemberSize = 30, kEntrySize = 46, kEndSize = 22, kEnd64Size = 20;
// As much of a file as tells whether it is text.
constexpr std::size_t kHead = 4096;

Error unsupported(std::string message) {
  return {ErrorCode::unsupported, "", std::move(message), {}};
}
Error cut() {
  return {ErrorCode::insufficient_input,
          "",
          "The archive is cut short or damaged: its directory, which stands at its end, cannot be "
          "read. Copy or download it again; of a spreadsheet (.xlsx) save the table as CSV.",
          {}};
}

bool starts_with(std::string_view bytes, std::string_view with) {
  return bytes.substr(0, with.size()) == with;
}

std::uint32_t two_bytes(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(little_endian(bytes.substr(at), 2));
}
std::uint32_t four_bytes(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(little_endian(bytes.substr(at), 4));
}

// The record at an archive's end, which says where its directory is.
struct End {
  std::size_t at = 0, entries = 0, directory_size = 0, directory_at = 0;
  bool several_parts = false, wide = false;  ///< wide: with the records of the 64-bit form.
};

std::optional<End> find_end(std::string_view bytes) {
  constexpr std::size_t kLongestComment = 0xFFFF;
  if (bytes.size() < kEndSize) return std::nullopt;
  const std::size_t first = bytes.size() - std::min(bytes.size(), kEndSize + kLongestComment);
  for (std::size_t at = bytes.size() - kEndSize + 1; at-- > first;) {
    if (!starts_with(bytes.substr(at), kEnd)) continue;
    if (at + kEndSize + two_bytes(bytes, at + 20) != bytes.size()) continue;
    End end{at, two_bytes(bytes, at + 10), four_bytes(bytes, at + 12), four_bytes(bytes, at + 16)};
    end.several_parts = two_bytes(bytes, at + 4) != 0 || two_bytes(bytes, at + 6) != 0 ||
                        two_bytes(bytes, at + 8) != end.entries;
    end.wide = (at >= kEnd64Size && starts_with(bytes.substr(at - kEnd64Size), kEnd64)) ||
               end.entries == 0xFFFF || end.directory_at == 0xFFFFFFFFu ||
               end.directory_size == 0xFFFFFFFFu;
    return end;
  }
  return std::nullopt;
}

// A row of the directory.
struct Entry {
  std::string name;
  std::string_view raw_name;
  std::uint32_t flags = 0, method = 0, checksum = 0;
  std::size_t packed_size = 0, size = 0, at = 0;

  bool is_encrypted() const { return (flags & (1u | 1u << 6 | 1u << 13)) != 0; }
  bool is_folder() const { return !name.empty() && name.back() == '/'; }
  bool is_wide() const {
    return packed_size == 0xFFFFFFFFu || size == 0xFFFFFFFFu || at == 0xFFFFFFFFu;
  }
};

// A name of any bytes as text: old archives have names in the character set of their machine.
std::string readable_name(std::string_view raw) {
  std::string out;
  while (!raw.empty()) {
    const std::size_t good = first_bad_byte(raw);
    out += raw.substr(0, good);
    if (good == raw.size()) break;
    append_utf8(out, 0xFFFD);
    raw.remove_prefix(good + 1);
  }
  return out;
}

// The rows of the directory; nothing where they do not fill it.
std::optional<std::vector<Entry>> entries_of(std::string_view bytes, const End& end) {
  if (end.directory_at > end.at || end.directory_size != end.at - end.directory_at)
    return std::nullopt;
  std::string_view directory = bytes.substr(end.directory_at, end.directory_size);
  std::vector<Entry> out;
  for (std::size_t i = 0; i < end.entries; ++i) {
    if (directory.size() < kEntrySize || !starts_with(directory, kDirectoryEntry))
      return std::nullopt;
    const std::size_t name = two_bytes(directory, 28);
    const std::size_t size =
        kEntrySize + name + two_bytes(directory, 30) + two_bytes(directory, 32);
    if (directory.size() < size) return std::nullopt;
    Entry entry;
    entry.raw_name = directory.substr(kEntrySize, name);
    entry.name = readable_name(entry.raw_name);
    entry.flags = two_bytes(directory, 8);
    entry.method = two_bytes(directory, 10);
    entry.checksum = four_bytes(directory, 16);
    entry.packed_size = four_bytes(directory, 20);
    entry.size = four_bytes(directory, 24);
    entry.at = four_bytes(directory, 42);
    out.push_back(std::move(entry));
    directory.remove_prefix(size);
  }
  return directory.empty() ? std::optional(std::move(out)) : std::nullopt;
}

// Where a file's packed bytes lie; nothing where its own header is not there or says another name.
std::optional<std::string_view> packed_bytes(std::string_view bytes, const Entry& entry,
                                             std::size_t directory_at) {
  if (entry.at > directory_at || directory_at - entry.at < kMemberSize) return std::nullopt;
  const std::string_view header = bytes.substr(entry.at, directory_at - entry.at);
  if (!starts_with(header, kFirstMember)) return std::nullopt;
  const std::size_t name = two_bytes(header, 26);
  const std::size_t before = kMemberSize + name + two_bytes(header, 28);
  if (header.size() < before || header.size() - before < entry.packed_size ||
      header.substr(kMemberSize, name) != entry.raw_name)
    return std::nullopt;
  return header.substr(before, entry.packed_size);
}

// "../x", "/x", "C:\x" and names with a zero in them: nothing is written to a disk here, but such
// an archive was made to do harm, or by a program that errs about where files are.
bool leads_out(std::string_view name) {
  if (name.empty() || name.find('\0') != std::string_view::npos) return true;
  if (name[0] == '/' || name[0] == '\\' || (name.size() > 1 && name[1] == ':')) return true;
  while (true) {
    const std::size_t end = std::min(name.find_first_of("/\\"), name.size());
    if (name.substr(0, end) == "..") return true;
    if (end == name.size()) return false;
    name.remove_prefix(end + 1);
  }
}

// What systems and version control put beside the files of a folder.
bool is_hidden(std::string_view name) {
  return name[0] == '.' || name.find("/.") != std::string_view::npos ||
         starts_with(name, "__MACOSX/");
}

bool ends_with(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

// What an archive is that is one file to those who use it.
std::string_view other_nature(const std::vector<Entry>& entries) {
  const auto has = [&](std::string_view ending) {
    return std::any_of(entries.begin(), entries.end(),
                       [&](const Entry& entry) { return ends_with(entry.name, ending); });
  };
  if (has("[Content_Types].xml"))
    return "This is a spreadsheet or a text of an office program. Save a table as CSV, a text as "
           "plain text.";
  if (has("/data.pkl"))
    return "These are weights of PyTorch, which have no header to read. Bring config.json or "
           "weights as safetensors.";
  return {};
}

// Two files that share bytes: nobody's program writes that, but archives do that are small and
// become enormous.
bool overlap(std::vector<std::pair<std::size_t, std::size_t>> ranges) {
  sort_stably(ranges, std::less<>());
  for (std::size_t i = 1; i < ranges.size(); ++i) {
    if (ranges[i].first < ranges[i - 1].second) return true;
  }
  return false;
}

class Taker {
 public:
  Taker(std::string_view bytes, std::size_t directory_at)
      : bytes_(bytes), directory_at_(directory_at) {}

  Archive take(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      if (entry.is_folder()) continue;
      if (auto error = take(entry)) out_.members.push_back({entry.name, {}, std::move(error)});
    }
    return std::move(out_);
  }

 private:
  std::optional<Error> take(const Entry& entry) {
    if (leads_out(entry.raw_name))
      return unsupported(
          "Its path leads out of the archive. Make the archive from inside its "
          "folder.");
    if (is_hidden(entry.name)) {
      out_.passed_over.push_back(entry.name);
      return std::nullopt;
    }
    if (entry.is_encrypted())
      return unsupported("It is encrypted. Unpack the archive with its password first.");
    if (entry.is_wide()) return too_large();
    constexpr std::uint32_t kStored = 0, kDeflated = 8;
    if (entry.method != kStored && entry.method != kDeflated)
      return unsupported("It is packed by method " + std::to_string(entry.method) +
                         ", which is not read. Make the archive again with the usual one, "
                         "deflate.");
    const auto packed = packed_bytes(bytes_, entry, directory_at_);
    if (!packed) return damaged();
    return take(entry, *packed, entry.method == kStored);
  }

  std::optional<Error> take(const Entry& entry, std::string_view packed, bool stored) {
    const auto unpack = [&](std::size_t limit, std::string& to) {
      if (!stored) return unpack_deflated(packed, limit, to);
      to.append(packed.substr(0, limit));
      return packed.size() > limit ? Ended::at_limit : Ended::complete;
    };
    std::string head;
    const Ended ended = unpack(kHead, head);
    if (const auto header = weights::header_size(head))
      return take_header(entry, std::min(*header, entry.size), unpack);
    if (is_zip(head) && ends_with(entry.name, ".zip"))
      return unsupported("It is an archive in an archive. Unpack this one first.");
    if (is_no_text(head) && !run_logs::is_wandb_file(head)) {
      out_.passed_over.push_back(entry.name);
      return std::nullopt;
    }
    if (ended == Ended::damaged) return damaged();
    if (entry.size > kMostInflated - inflated_) return too_large();
    std::string bytes;
    bytes.reserve(entry.size);
    if (unpack(entry.size, bytes) != Ended::complete || bytes.size() != entry.size ||
        checksum_of(bytes) != entry.checksum)
      return damaged();
    return add(entry, std::move(bytes));
  }

  // Of gigabytes of weights only as many are inflated as their header has.
  template <class Unpack>
  std::optional<Error> take_header(const Entry& entry, std::size_t size, const Unpack& unpack) {
    if (size > kMostInflated - inflated_) return too_large();
    std::string bytes;
    if (unpack(size, bytes) == Ended::damaged || bytes.size() < size) return damaged();
    return add(entry, std::move(bytes));
  }

  std::optional<Error> add(const Entry& entry, std::string bytes) {
    inflated_ += bytes.size();
    out_.members.push_back({entry.name, std::move(bytes), std::nullopt});
    return std::nullopt;
  }

  // UTF-16 with its mark has zeros in it and is text.
  static bool is_no_text(std::string_view head) {
    const bool marked = starts_with(head, "\xFF\xFE") || starts_with(head, "\xFE\xFF");
    return !marked && head.find('\0') != std::string_view::npos;
  }

  static Error damaged() {
    return {ErrorCode::insufficient_input,
            "",
            "It is damaged: what comes out of the archive is not what its directory says. Make the "
            "archive again.",
            {}};
  }
  static Error too_large() {
    return unsupported("It is too large: of an archive at most " +
                       std::to_string(kMostInflated >> 20) +
                       " MiB are unpacked. Bring the file by itself.");
  }

  std::string_view bytes_;
  std::size_t directory_at_;
  std::size_t inflated_ = 0;
  Archive out_;
};

}  // namespace

bool is_zip(std::string_view bytes) {
  return starts_with(bytes, kFirstMember) || starts_with(bytes, kEnd) ||
         starts_with(bytes, kSpanned);
}

Result<Archive> read_zip(std::string_view bytes) {
  const auto end = find_end(bytes);
  if (!end) return cut();
  if (end->wide)
    return unsupported(
        "This archive has the 64-bit form (zip64), for more than 4 GB or 65,535 files. Make one "
        "without the weights: their headers can be read from the files themselves.");
  if (end->several_parts || starts_with(bytes, kSpanned))
    return unsupported("This is one part of an archive in several. Put them together first.");
  if (end->entries > kMostMembers)
    return unsupported("This archive has " + std::to_string(end->entries) + " files, and at most " +
                       std::to_string(kMostMembers) +
                       " are read. Make one of the model's folder alone.");
  const auto entries = entries_of(bytes, *end);
  if (!entries) return cut();
  if (const std::string_view nature = other_nature(*entries); !nature.empty())
    return unsupported(std::string(nature));
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  for (const Entry& entry : *entries) {
    if (const auto packed = packed_bytes(bytes, entry, end->directory_at))
      ranges.emplace_back(entry.at,
                          static_cast<std::size_t>(packed->data() - bytes.data()) + packed->size());
  }
  if (overlap(std::move(ranges)))
    return unsupported(
        "Files of this archive share the same bytes, as archives do that are made "
        "to fill a memory. It is not unpacked.");
  Archive out = Taker(bytes, end->directory_at).take(*entries);
  if (out.members.empty() && out.passed_over.empty())
    return Error{ErrorCode::insufficient_input, "", "The archive is empty.", {}};
  return out;
}

}  // namespace trainprint::archive

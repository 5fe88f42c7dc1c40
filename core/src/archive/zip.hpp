// What lies in a ZIP archive (APPNOTE.TXT of PKWARE, 6.3.10).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/result.hpp"

namespace trainprint::archive {

/// Bounds on what is taken out of an archive, so that a small file cannot fill the memory.
inline constexpr std::size_t kMostMembers = 10000;
inline constexpr std::size_t kMostInflated = 256u << 20;

/// A file that lies in an archive.
struct Member {
  std::string name;            ///< With its folders: "checkpoint-500/trainer_state.json".
  std::string bytes;           ///< Of weights the header alone.
  std::optional<Error> error;  ///< Why it could not be taken out.
};

struct Archive {
  std::vector<Member> members;           ///< In the order of the archive's directory.
  std::vector<std::string> passed_over;  ///< Names of files that are hidden or hold no text.
};

/// Whether the bytes begin as those of a ZIP archive, which .xlsx, .docx, .npz and weights of
/// PyTorch are, too.
bool is_zip(std::string_view bytes);

/// Takes out what may be read. Fails with unsupported for an archive that is no collection of
/// files, is encrypted as a whole, is one of several parts, has the 64-bit form, or holds more than
/// the bounds allow, and with insufficient_input for one that is cut short or empty.
Result<Archive> read_zip(std::string_view bytes);

}  // namespace trainprint::archive

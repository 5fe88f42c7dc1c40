// What comes in and what goes out: files, standard streams, errors.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "readable.hpp"
#include "trainprint/result.hpp"

namespace trainprint::cli {

/// Exit statuses: 0 done, 1 the machine failed (file, pipe), 2 the input has to be mended.
inline constexpr int kDone = 0, kFailed = 1, kBadInput = 2;

/// The most that is read from a file or a pipe.
inline constexpr std::size_t kLargestInput = 256u << 20;

/// Reads a whole file, or standard input for "-". Prints the reason to standard error when it
/// cannot.
bool read_input(std::string_view path, std::string& out);
/// The same from an open file, which `name` names in messages.
bool read_all(int file, const std::string& name, std::string& out);

/// Prints "trainprint: name: reason" to standard error; false.
bool complain(const std::string& name, const std::string& reason);

/// Writes to standard output; an exit status. On a terminal as `readable_on_a_terminal` has it,
/// else byte by byte.
int write_output(std::string_view text);
/// The same for what people read, never byte by byte.
int write_listing(std::string_view text);

/// Writes remarks for people to standard error, beside an answer that is for programs.
void write_remarks(std::string_view text);

/// Prints errors to standard error, one line each: "region: There is no ...".
void print_errors(const std::vector<Error>& errors);
/// Says what is wrong with the arguments; kBadInput.
int refuse(std::string message, std::vector<std::string> suggestions = {});

/// Notices as a person reads them.
std::string notes(const std::vector<Notice>& notices);
/// `text` filled up with blanks to `width` characters.
std::string padded(std::string text, std::size_t width);

}  // namespace trainprint::cli

// Replacements in a text, and how they look as a diff.
#include "front_matter/lines.hpp"
#include "trainprint/front_matter.hpp"

namespace trainprint {

std::size_t after_line(std::string_view text, std::size_t i) {
  const std::size_t end = text.find_first_of("\r\n", i);
  if (end == std::string_view::npos) return text.size();
  return end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
}

std::size_t line_start(std::string_view text, std::size_t i) {
  // Between \r and \n there is no line.
  if (i > 0 && i < text.size() && text[i] == '\n' && text[i - 1] == '\r') --i;
  while (i > 0 && text[i - 1] != '\n' && text[i - 1] != '\r') --i;
  return i;
}

namespace {

std::size_t count_lines(std::string_view text) {
  std::size_t lines = 0;
  for (std::size_t i = 0; i < text.size(); i = after_line(text, i)) ++lines;
  return lines;
}

void add_lines(std::string& out, char mark, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t next = after_line(text, i);
    out += mark;
    out += text.substr(i, next - i);
    if (text[next - 1] == '\r') {
      out += '\n';  // a terminal would overwrite the line
    } else if (text[next - 1] != '\n') {
      out += "\n\\ No newline at end of file\n";
    }
    i = next;
  }
}

// "@@ -3,7 +3,8 @@": an empty side is given by the line before it.
std::string side(std::size_t lines_before, std::size_t lines) {
  const std::size_t first = lines == 0 ? lines_before : lines_before + 1;
  return std::to_string(first) + (lines == 1 ? "" : "," + std::to_string(lines));
}

}  // namespace

std::string spliced(std::string_view text, const std::vector<Splice>& splices) {
  std::string out;
  std::size_t done = 0;
  for (const Splice& splice : splices) {
    out += text.substr(done, splice.range.begin - done);
    out += splice.text;
    done = splice.range.end;
  }
  out += text.substr(done);
  return out;
}

std::string unified_diff(std::string_view text, const std::vector<Splice>& splices,
                         std::string_view name) {
  constexpr int kContext = 3;
  if (splices.empty()) return "";
  std::size_t first = line_start(text, splices.front().range.begin);
  const std::size_t changed = first;
  for (int i = 0; i < kContext && first > 0; ++i) first = line_start(text, first - 1);

  std::string body;
  add_lines(body, ' ', text.substr(first, changed - first));
  std::size_t done = changed, old_lines = 0, new_lines = 0;
  for (std::size_t i = 0; i < splices.size();) {
    const std::size_t begin = line_start(text, splices[i].range.begin);
    add_lines(body, ' ', text.substr(done, begin - done));
    // Every splice that touches the same lines goes together.
    std::size_t end = begin, from = begin;
    std::string added;
    do {
      const ByteRange range = splices[i].range;
      added += text.substr(from, range.begin - from);
      added += splices[i].text;
      from = range.end;
      // Whole lines put between lines touch none of them.
      const bool between = range.end == line_start(text, range.end) &&
                           (added.empty() || added.back() == '\n' || added.back() == '\r');
      end = between ? range.end : after_line(text, range.end);
      ++i;
    } while (i < splices.size() && line_start(text, splices[i].range.begin) < end);
    added += text.substr(from, end - from);
    const std::string_view removed = text.substr(begin, end - begin);
    add_lines(body, '-', removed);
    add_lines(body, '+', added);
    old_lines += count_lines(removed);
    new_lines += count_lines(added);
    done = end;
  }
  std::size_t last = done;
  for (int i = 0; i < kContext; ++i) last = after_line(text, last);
  add_lines(body, ' ', text.substr(done, last - done));

  const std::size_t before = count_lines(text.substr(0, first));
  const std::size_t all_old = count_lines(text.substr(first, last - first));
  return "--- " + std::string(name) + "\n+++ " + std::string(name) + "\n@@ -" +
         side(before, all_old) + " +" + side(before, all_old - old_lines + new_lines) + " @@\n" +
         body;
}

}  // namespace trainprint

// `trainprint portfolio`: a table of models in, their sum and what became of each out.
#include "trainprint/portfolio.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <thread>

#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kBy{
    "--by", "COLUMN[,COLUMN]",
    "sums by year, region, modality, training_type, tier, author, licence or any column"};
constexpr Option kRows{"--rows", "FILE|-", "what became of each row, as lines of JSON"};
constexpr Option kKeep{"--keep", "KIND[,KIND]",
                       "estimates rows of these kinds, too: repeated, copy, quantised, merged"};
constexpr Option kJson{"--json", "", "the summary as JSON", 1};
constexpr Option kMarkdown{"--markdown", "", "the summary as Markdown tables", 1};
constexpr Option kLatex{"--latex", "", "the summary as LaTeX tables (booktabs)", 1};
constexpr Option kResume{
    "--resume", "FILE",
    "keeps in FILE how far it came, and goes on from there after an interruption"};
constexpr Option kQuiet{"--quiet", "", "no line of progress"};
constexpr Option kOptions[] = {kBy, kRows, kKeep, kJson, kMarkdown, kLatex, kResume, kQuiet};

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    if (comma > 0) out.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return out;
}

// A table as pieces of whole rows, so that what is at hand stays small whatever its size.
class Pieces {
 public:
  Pieces(int file, std::string name) : file_(file), name_(std::move(name)) {}

  /// The next whole rows; false at the end or where reading fails.
  bool next(std::string& out) {
    while (true) {
      const std::size_t end = whole_rows();
      if (end > 0 && (end >= kPiece || at_end_)) {
        out.assign(pending_, 0, end);
        pending_.erase(0, end);
        given_ += end;
        scanned_ = 0;
        last_end_ = 0;
        return true;
      }
      if (at_end_) {
        if (pending_.empty()) return false;
        given_ += pending_.size();
        out = std::move(pending_);
        pending_.clear();
        return true;
      }
      if (!read_more()) return false;
    }
  }
  bool failed() const { return failed_; }
  /// Bytes of the pieces so far.
  std::uint64_t given() const { return given_; }

  /// The first line, which stays where it is.
  std::string_view first_line() {
    while (pending_.find('\n') == pending_.npos && !at_end_ && read_more()) {
    }
    return std::string_view(pending_).substr(0, pending_.find('\n'));
  }
  /// Goes on behind so many bytes.
  bool skip(std::uint64_t bytes) {
    pending_.clear();
    scanned_ = last_end_ = 0;
    at_end_ = false;
    given_ = bytes;
    return ::lseek(file_, static_cast<off_t>(bytes), SEEK_SET) >= 0;
  }
  /// In a table a quoted cell may have line ends.
  void has_quotes() { quotes_ = true; }

 private:
  static constexpr std::size_t kPiece = 1 << 20;

  bool read_more() {
    char buffer[1 << 16];
    const ssize_t got = ::read(file_, buffer, sizeof buffer);
    if (got < 0) {
      if (errno == EINTR) return true;
      complain(name_, std::strerror(errno));
      failed_ = true;
      return false;
    }
    at_end_ = got == 0;
    pending_.append(buffer, static_cast<std::size_t>(got));
    return true;
  }

  // Up to behind the last line end that is one of a row.
  std::size_t whole_rows() {
    for (; scanned_ < pending_.size(); ++scanned_) {
      const char c = pending_[scanned_];
      if (c == '"' && quotes_) inside_ = !inside_;
      if (c == '\n' && !inside_) last_end_ = scanned_ + 1;
    }
    return last_end_;
  }

  int file_;
  std::string name_;
  std::string pending_;
  std::size_t scanned_ = 0, last_end_ = 0;
  bool inside_ = false, quotes_ = false, at_end_ = false, failed_ = false;
  std::uint64_t given_ = 0;
};

// Cells of one row of a table; quotes doubled inside quotes. None where a quote is not closed.
std::vector<std::string> cells_of(std::string_view row, char delimiter) {
  std::vector<std::string> out(1);
  bool inside = false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const char c = row[i];
    if (inside) {
      if (c != '"') {
        out.back() += c;
      } else if (i + 1 < row.size() && row[i + 1] == '"') {
        out.back() += '"';
        ++i;
      } else {
        inside = false;
      }
    } else if (c == '"' && out.back().empty()) {
      inside = true;
    } else if (c == delimiter) {
      out.emplace_back();
    } else if (c != '\r') {
      out.back() += c;
    }
  }
  if (inside) out.clear();
  return out;
}

std::vector<std::string_view> rows_of(std::string_view piece, bool table) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  bool inside = false;
  for (std::size_t i = 0; i <= piece.size(); ++i) {
    if (i < piece.size() && piece[i] == '"' && table) inside = !inside;
    if (i < piece.size() && (piece[i] != '\n' || inside)) continue;
    std::string_view row = piece.substr(begin, i - begin);
    if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
    if (row.find_first_not_of(" \t") != row.npos) out.push_back(row);
    begin = i + 1;
  }
  return out;
}

struct Settings {
  std::vector<std::string> by;
  PortfolioRules rules;
  bool write_rows = false;
};

class Accountant {
 public:
  explicit Accountant(const Settings& settings)
      : settings_(settings), rules_(settings.rules), portfolio_(settings.by) {}

  void start(std::string_view first_row) {
    is_json_ = first_row.find_first_not_of(" \t") != first_row.npos &&
               first_row[first_row.find_first_not_of(" \t")] == '{';
    if (is_json_) return;
    const std::size_t tab = first_row.find('\t');
    delimiter_ = tab != first_row.npos ? '\t'
                 : first_row.find(',') == first_row.npos && first_row.find(';') != first_row.npos
                     ? ';'
                     : ',';
    header_ = cells_of(first_row, delimiter_);
  }
  bool is_json() const { return is_json_; }

  // Reads rows on as many threads as there are, then counts them in their order.
  void add(const std::vector<std::string_view>& rows, std::string& written) {
    struct Read {
      std::optional<PortfolioRow> row;
      RowResult result;
    };
    std::vector<Read> read(rows.size());
    const std::size_t threads =
        std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
    const auto work = [&](std::size_t thread) {
      for (std::size_t i = thread; i < rows.size(); i += threads) {
        const auto row_of = [&]() -> Result<PortfolioRow> {
          if (is_json_) return portfolio_row(rows[i]);
          const std::vector<std::string> cells = cells_of(rows[i], delimiter_);
          if (!cells.empty()) return portfolio_row(header_, cells);
          return Error{ErrorCode::wrong_type, "", "A quote in this row is not closed.", {}};
        };
        auto row = row_of();
        if (!row) {
          read[i].result.errors = row.errors();
          continue;
        }
        read[i].result = rules_.account_for(*row);
        read[i].row = std::move(row.value());
      }
    };
    std::vector<std::thread> workers;
    for (std::size_t thread = 1; thread < threads; ++thread) workers.emplace_back(work, thread);
    work(0);
    for (std::thread& worker : workers) worker.join();

    for (Read& one : read) {
      ++number_;
      if (!one.row) {
        portfolio_.add_unreadable(number_, one.result.errors);
        if (settings_.write_rows)
          written += portfolio_row_json(number_, PortfolioRow(), one.result) + "\n";
        continue;
      }
      rules_.know(*one.row, one.result);
      portfolio_.add(number_, *one.row, one.result);
      if (settings_.write_rows) written += portfolio_row_json(number_, *one.row, one.result) + "\n";
    }
  }

  const Portfolio& portfolio() const { return portfolio_; }
  const std::vector<std::string>& header() const { return header_; }

  // Where it is, as text: the number of rows, the ids seen, and what was added up.
  std::string state() const {
    std::string out = std::to_string(number_) + "\n";
    for (const std::uint64_t hash : rules_.ids()) out += std::to_string(hash) + " ";
    return out + "\n" + portfolio_state(portfolio_);
  }
  bool take_state(std::string_view text) {
    const std::size_t first = text.find('\n');
    const std::size_t second = first == text.npos ? first : text.find('\n', first + 1);
    if (second == text.npos) return false;
    auto portfolio = portfolio_from_state(text.substr(second + 1));
    if (!portfolio || portfolio->grouped_by() != settings_.by) return false;
    std::string_view hashes = text.substr(first + 1, second - first - 1);
    while (!hashes.empty()) {
      std::uint64_t hash = 0;
      const auto read = std::from_chars(hashes.data(), hashes.data() + hashes.size(), hash);
      if (read.ec != std::errc()) return false;
      rules_.know_id(hash);
      hashes.remove_prefix(static_cast<std::size_t>(read.ptr - hashes.data()));
      hashes.remove_prefix(std::min<std::size_t>(1, hashes.size()));
    }
    if (std::from_chars(text.data(), text.data() + first, number_).ec != std::errc()) return false;
    portfolio_ = std::move(portfolio.value());
    return true;
  }

 private:
  static constexpr std::size_t kMostThreads = 16;
  const Settings& settings_;
  PortfolioRules rules_;
  Portfolio portfolio_;
  bool is_json_ = true;
  char delimiter_ = ',';
  std::vector<std::string> header_;
  std::uint64_t number_ = 0;
};

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

int fail_with(const std::string& name) {
  complain(name, std::strerror(errno));
  return kFailed;
}

// How far a run over a table came, in a file that is replaced at once or not at all.
class Checkpoint {
 public:
  Checkpoint(std::string path, std::string table)
      : path_(std::move(path)), table_(std::move(table)) {}
  bool wanted() const { return !path_.empty(); }

  /// Reads it where it is there: kDone, or the exit status after saying what is wrong.
  int read(Accountant& accountant, std::uint64_t& bytes, std::uint64_t& rows_bytes) const {
    if (::access(path_.c_str(), F_OK) != 0) return kDone;
    std::string text;
    if (!read_input(path_, text)) return kFailed;
    std::string_view rest = text;
    const auto line = [&rest] {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view out = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      return out;
    };
    const auto number = [&line](std::uint64_t& out) {
      const std::string_view digits = line();
      return std::from_chars(digits.data(), digits.data() + digits.size(), out).ec == std::errc();
    };
    if (line() != kMark || line() != table_ || !number(bytes) || !number(rows_bytes) ||
        !accountant.take_state(rest))
      return refuse(
          "--resume " + path_ +
          " is of another table, other options or another version. Delete it to begin anew.");
    return kDone;
  }

  bool write(const Accountant& accountant, std::uint64_t bytes, std::uint64_t rows_bytes) {
    const std::string next = path_ + ".next";
    std::unique_ptr<std::FILE, CloseFile> file(std::fopen(next.c_str(), "we"));
    const std::string text = std::string(kMark) + "\n" + table_ + "\n" + std::to_string(bytes) +
                             "\n" + std::to_string(rows_bytes) + "\n" + accountant.state();
    if (!file || std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
        std::fflush(file.get()) != 0 || std::rename(next.c_str(), path_.c_str()) != 0) {
      fail_with(path_);
      return false;
    }
    return true;
  }
  void remove() const { ::unlink(path_.c_str()); }

 private:
  static constexpr std::string_view kMark = "trainprint portfolio, version 1";
  std::string path_, table_;
};

// What a table is, to know it again: its size and when it was changed.
std::string identity_of(int file, const Settings& settings, std::string_view keep) {
  struct stat status = {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return {};
  std::string out = std::to_string(status.st_size) + " " + std::to_string(status.st_mtim.tv_sec) +
                    "." + std::to_string(status.st_mtim.tv_nsec) + " keep " + std::string(keep) +
                    (settings.write_rows ? " rows" : "");
  for (char& c : out) c = c == '\n' ? ' ' : c;
  return out;
}

std::string_view without_mark(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
    text.remove_prefix(kByteOrderMark.size());
  return text;
}

int run(const Arguments& arguments) {
  Settings settings;
  settings.by = split(arguments.value(kBy));
  auto rules = PortfolioRules::keeping(split(arguments.value(kKeep)));
  if (!rules) {
    const Error& error = rules.errors().front();
    return refuse("--" + error.message, error.suggestions);
  }
  settings.rules = std::move(rules.value());
  const std::string rows_path(arguments.value(kRows));
  settings.write_rows = !rows_path.empty();

  const std::string name(arguments.operands[0]);
  const int file = name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return fail_with(name);
  Checkpoint checkpoint(std::string(arguments.value(kResume)),
                        identity_of(file, settings, arguments.value(kKeep)));
  if (checkpoint.wanted() && (identity_of(file, settings, "").empty() || rows_path == "-"))
    return refuse(
        "--resume needs a table and --rows that are files: a pipe cannot be gone back to.");

  Pieces pieces(file, name == "-" ? "standard input" : name);
  Accountant accountant(settings);
  std::string_view head = without_mark(pieces.first_line());
  if (pieces.failed()) return kFailed;
  if (!head.empty() && head.back() == '\r') head.remove_suffix(1);
  if (head.find_first_not_of(" \t") != head.npos && head[head.find_first_not_of(" \t")] == '[')
    return refuse(
        "This is one JSON list. Give a row a line, as JSON Lines: jq -c '.[]' FILE.json writes "
        "them.");
  accountant.start(head);
  if (!accountant.is_json()) {
    pieces.has_quotes();
    if (!head.empty() && known_columns(accountant.header()) == 0)
      return refuse("None of the columns is known: " + in_quotes(head) +
                    ". Name some as a run's fields (parameters, tokens, accelerator, device_hours, "
                    "region …) or as the Hub does (id, safetensors, cardData …).");
  }

  std::uint64_t begin = 0, rows_bytes = 0;
  if (checkpoint.wanted()) {
    if (const int status = checkpoint.read(accountant, begin, rows_bytes); status != kDone)
      return status;
    if (begin > 0 && !pieces.skip(begin)) return fail_with(name);
  }
  std::unique_ptr<std::FILE, CloseFile> rows_file;
  if (settings.write_rows && rows_path != "-") {
    // What was written behind the checkpoint is written again.
    rows_file.reset(std::fopen(rows_path.c_str(), begin > 0 ? "r+e" : "we"));
    if (!rows_file || ::ftruncate(::fileno(rows_file.get()), static_cast<off_t>(rows_bytes)) != 0 ||
        std::fseek(rows_file.get(), 0, SEEK_END) != 0)
      return fail_with(rows_path);
  }

  using Clock = std::chrono::steady_clock;
  constexpr int kWaitsOfAWrite = 20;  // so that keeping how far it came takes a twentieth at most
  auto next_checkpoint = Clock::now() + std::chrono::milliseconds(100);
  std::string piece, written;
  bool first = begin == 0;
  const bool shows_progress = !arguments.has(kQuiet) && ::isatty(STDERR_FILENO) == 1;
  while (pieces.next(piece)) {
    std::string_view text = piece;
    if (first) {
      text = without_mark(text);
      if (!accountant.is_json())
        text.remove_prefix(std::min(std::min(text.find('\n'), text.size() - 1) + 1, text.size()));
      first = false;
    }
    accountant.add(rows_of(text, !accountant.is_json()), written);
    if (rows_file) {
      if (std::fwrite(written.data(), 1, written.size(), rows_file.get()) != written.size())
        return fail_with(rows_path);
      rows_bytes += written.size();
    } else if (settings.write_rows) {
      if (const int status = write_output(written); status != kDone) return status;
    }
    written.clear();
    if (checkpoint.wanted() && Clock::now() >= next_checkpoint) {
      const auto start = Clock::now();
      if (rows_file && std::fflush(rows_file.get()) != 0) return fail_with(rows_path);
      if (!checkpoint.write(accountant, pieces.given(), rows_bytes)) return kFailed;
      const auto end = Clock::now();
      next_checkpoint = end + std::max<Clock::duration>(kWaitsOfAWrite * (end - start),
                                                        std::chrono::milliseconds(100));
    }
    if (shows_progress)
      write_remarks("\r" + readable(static_cast<double>(accountant.portfolio().rows()), 15) +
                    " rows, " + humane(accountant.portfolio().sum().emissions()) + "   ");
  }
  if (shows_progress) write_remarks("\n");
  if (name != "-") ::close(file);
  if (pieces.failed()) return kFailed;
  if (rows_file && std::fflush(rows_file.get()) != 0) return fail_with(rows_path);
  if (checkpoint.wanted()) checkpoint.remove();
  const Portfolio& portfolio = accountant.portfolio();
  if (portfolio.rows() == 0) return refuse("The table has no rows.");
  if (rows_path == "-") {
    write_remarks(portfolio_text(portfolio));
    return kDone;
  }
  if (arguments.has(kJson)) return write_output(indented_json(portfolio_json(portfolio)) + "\n");
  if (arguments.has(kMarkdown)) return write_output(portfolio_markdown(portfolio));
  if (arguments.has(kLatex)) return write_output(portfolio_latex(portfolio));
  return write_listing(portfolio_text(portfolio));
}

}  // namespace

const Command kPortfolio{
    .name = "portfolio",
    .summary = "a table of many models: each estimated, copies taken out, and their sum",
    .operands = {"FILE.jsonl|FILE.csv|-", "Which table? Give a file, or - for standard input.",
                 "One table at a time: give one file, or - for standard input."},
    .description =
        R"(Reads JSON Lines or CSV, a model a row: fields of a run (trainprint estimate --help), columns
with names such as params, gpu_hours, hardware, country, co2_kg, or what the Hub says of a model (id,
createdAt, tags, pipeline_tag, safetensors, gguf, cardData, baseModels, card). A stated figure enters
as it stands, as grams unless only kilograms can be right; else a row's best tier is used. Quantised
and merged models, known re-uploads and ids that were there before are counted and not added: --keep
adds them. A row that cannot be estimated is counted by its reason, with its number, and harms no
other. What rows have in common (PUE, hosts, the grid of one place, the power of one accelerator,
what published runs leave open) moves them together in the interval of the sum; a stated figure has
none of its own.)",
    .options = kOptions,
    .fields = nullptr,
    .exit_status = "0 done, 1 a file could not be read or written, 2 the table has no rows.",
    .example =
        R"(printf '{"id": "a/b", "parameters": "7B"}\n{"id": "a/c", "hardware": "8x H100", "hours": 40, "country": "France"}\n' | trainprint portfolio - --by tier)",
    .run = run};

}  // namespace trainprint::cli

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
#include <optional>
#include <thread>

#include "command.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kBy{"--by", "COLUMN[,COLUMN]",
                     "sums by year, region, modality, training_type, tier, author, licence or any "
                     "column of at most 10,000 values"};
constexpr Option kRows{"--rows", "FILE|-", "what became of each row, as lines of JSON"};
constexpr Option kKeep{"--keep", "KIND[,KIND]",
                       "estimates rows of these kinds, too: repeated, copy, quantised, merged"};
constexpr Option kColumns{
    "--columns", "COLUMN=NAME",
    "takes a column for another: \"size=params_b\", or \"size=\" for nothing; several with "
    "commas, a name that has one in quotes"};
constexpr Option kPortfolioJson{"--json", "", "the summary as JSON", 1};
constexpr Option kPortfolioMarkdown{"--markdown", "", "the summary as Markdown tables", 1};
constexpr Option kLatex{"--latex", "", "the summary as LaTeX tables (booktabs)", 1};
constexpr Option kResume{
    "--resume", "FILE",
    "keeps in FILE how far it came, and goes on from there after an interruption"};
constexpr Option kQuiet{"--quiet", "", "no line of progress"};
constexpr Option kPortfolioOptions[] = {
    kBy, kColumns, kRows, kKeep, kPortfolioJson, kPortfolioMarkdown, kLatex, kResume, kQuiet};

/// One of a list with commas, without its quotes, and where its last "=" stands outside them.
struct Part {
  std::string text;
  std::size_t equals = std::string::npos;
};

// As CSV quotes: "Training time, h" may have a comma, and a quote in it is written twice. Nothing
// where a quote is not closed.
std::optional<std::vector<Part>> parts_of(std::string_view list) {
  std::vector<Part> out(1);
  bool quoted = false;
  for (std::size_t i = 0; i < list.size(); ++i) {
    Part& part = out.back();
    const char c = list[i];
    if (c == '"' && quoted && list.substr(i + 1, 1) == "\"") {
      part.text += list[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      out.emplace_back();
    } else {
      if (c == '=' && !quoted) part.equals = part.text.size();
      part.text += c;
    }
  }
  if (quoted) return std::nullopt;
  std::erase_if(out, [](const Part& part) { return part.text.empty(); });
  return out;
}

std::optional<std::vector<std::string>> names_of(std::string_view list) {
  const auto parts = parts_of(list);
  if (!parts) return std::nullopt;
  std::vector<std::string> out;
  for (const Part& part : *parts) out.push_back(part.text);
  return out;
}

struct Settings {
  PortfolioOptions options;
  std::string keep, columns;
};

// False where a part has no "=".
bool take_columns(Settings& settings) {
  const auto parts = parts_of(settings.columns);
  if (!parts) return false;
  for (const Part& part : *parts) {
    if (part.equals == 0 || part.equals == part.text.npos) return false;
    settings.options.columns[part.text.substr(0, part.equals)] = part.text.substr(part.equals + 1);
  }
  return true;
}

// On as many threads as there are.
void run_on_threads(std::size_t shares, const std::function<void(std::size_t)>& work) {
  std::vector<std::thread> workers;
  for (std::size_t share = 1; share < shares; ++share) workers.emplace_back(work, share);
  work(0);
  for (std::thread& worker : workers) worker.join();
}

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
  int read(PortfolioReader& reader, std::uint64_t& rows_bytes) const {
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
    if (line() != kMark || line() != table_ || !number(rows_bytes) || reader.go_on_from(rest))
      return refuse(
          "--resume " + path_ +
          " is of another table, other options or another version. Delete it to begin anew.");
    return kDone;
  }

  bool write(const PortfolioReader& reader, std::uint64_t rows_bytes) {
    const std::string next = path_ + kNext;
    std::unique_ptr<std::FILE, CloseFile> file(std::fopen(next.c_str(), "we"));
    const std::string text = std::string(kMark) + "\n" + table_ + "\n" +
                             std::to_string(rows_bytes) + "\n" + reader.state();
    if (!file || std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
        std::fflush(file.get()) != 0 || std::rename(next.c_str(), path_.c_str()) != 0) {
      fail_with(path_);
      ::unlink(next.c_str());
      return false;
    }
    return true;
  }
  void remove() const {
    ::unlink(path_.c_str());
    ::unlink((path_ + kNext).c_str());  // of a run that was ended while it wrote that
  }

 private:
  static constexpr std::string_view kMark = "trainprint portfolio, version 3";
  static constexpr const char* kNext = ".next";
  std::string path_, table_;
};

// What a table is, to know it again: its size and when it was changed.
std::string identity_of(int file, const Settings& settings) {
  struct stat status = {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return {};
  std::string out = std::to_string(status.st_size) + " " + std::to_string(status.st_mtim.tv_sec) +
                    "." + std::to_string(status.st_mtim.tv_nsec) + " keep " + settings.keep +
                    " columns " + settings.columns + (settings.options.writes_rows ? " rows" : "");
  for (char& c : out) c = c == '\n' ? ' ' : c;
  return out;
}

bool is_same_file(int file, const std::string& path) {
  struct stat one = {}, other = {};
  return ::fstat(file, &one) == 0 && ::stat(path.c_str(), &other) == 0 &&
         one.st_dev == other.st_dev && one.st_ino == other.st_ino && S_ISREG(one.st_mode);
}

// Says how far it is, now and then.
class Progress {
 public:
  explicit Progress(bool shown) : shown_(shown) {}
  ~Progress() {
    if (started_) write_remarks("\n");
  }
  void show(const PortfolioReader& reader) {
    if (!shown_ || Clock::now() < next_) return;
    started_ = true;
    next_ = Clock::now() + std::chrono::milliseconds(500);
    const Portfolio totals = reader.totals();
    std::fputc('\r', stderr);  // remarks show it, as nobody's text goes back in a line
    write_remarks(readable(static_cast<double>(totals.rows()), 15) + " rows, " +
                  humane(totals.sum().emissions()) + "   ");
  }

 private:
  using Clock = std::chrono::steady_clock;
  bool shown_, started_ = false;
  Clock::time_point next_ = Clock::now();
};

// Tables that begin like no text, and what reads them.
struct Binary {
  std::string_view beginning, advice;
};
constexpr std::string_view kReadInPython =
    "Read it in Python (trainprint.portfolio, with pyarrow, pandas, Polars, DuckDB …) or on the "
    "page under \"Many models\", or write it as CSV or JSON Lines first.";
constexpr Binary kBinaries[] = {
    {"PAR1", "This is Parquet. "},
    {"ARROW1", "This is a file of Arrow's. "},
    {"\x1F\x8B", "This is compressed by gzip: gzip -dc FILE | trainprint portfolio -"},
    {"\x28\xB5\x2F\xFD", "This is compressed by zstd: zstd -dc FILE | trainprint portfolio -"},
    {"PK\x03\x04", "This is a ZIP archive or a spreadsheet. Write the table as CSV first."},
};

// Why the table that begins so is none for this command; empty where it may be one.
std::string no_text(std::string_view beginning) {
  for (const Binary& binary : kBinaries) {
    if (beginning.substr(0, binary.beginning.size()) != binary.beginning) continue;
    std::string out(binary.advice);
    if (out.back() == ' ') out += kReadInPython;
    return out;
  }
  return "";
}

int run_portfolio(const Arguments& arguments) {
  constexpr std::size_t kMostThreads = 16;
  Settings settings;
  const auto by = names_of(arguments.value(kBy)), keep = names_of(arguments.value(kKeep));
  if (!by || !keep) return refuse("A quote is not closed in the list of names.");
  settings.options.by = *by;
  settings.keep = arguments.value(kKeep);
  settings.columns = arguments.value(kColumns);
  if (!take_columns(settings))
    return refuse(
        "--columns takes COLUMN=NAME, such as size=params_b. A name with a comma stands in quotes, "
        "as '\"time, h\"=hours'.");
  auto rules = PortfolioRules::keeping(*keep);
  if (!rules) {
    const Error& error = rules.errors().front();
    return refuse("--" + error.message, error.suggestions);
  }
  settings.options.rules = std::move(rules.value());
  const std::string rows_path(arguments.value(kRows));
  settings.options.writes_rows = !rows_path.empty();
  settings.options.shares =
      std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
  settings.options.run_shares = run_on_threads;

  const std::string name(arguments.operands[0]);
  const int file = name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return fail_with(name);
  Checkpoint checkpoint(std::string(arguments.value(kResume)), identity_of(file, settings));
  if (checkpoint.wanted() && (identity_of(file, settings).empty() || rows_path == "-"))
    return refuse(
        "--resume needs a table and --rows that are files: a pipe cannot be gone back to.");

  PortfolioReader reader(settings.options);
  std::uint64_t rows_bytes = 0;
  if (checkpoint.wanted()) {
    if (const int status = checkpoint.read(reader, rows_bytes); status != kDone) return status;
    if (::lseek(file, static_cast<off_t>(reader.bytes_done()), SEEK_SET) < 0)
      return fail_with(name);
  }
  std::unique_ptr<std::FILE, CloseFile> rows_file;
  if (settings.options.writes_rows && rows_path != "-") {
    if (is_same_file(file, rows_path)) return refuse("--rows would write over the table itself.");
    // What was written behind the checkpoint is written again.
    rows_file.reset(std::fopen(rows_path.c_str(), reader.bytes_done() > 0 ? "r+e" : "we"));
    if (!rows_file || ::ftruncate(::fileno(rows_file.get()), static_cast<off_t>(rows_bytes)) != 0 ||
        std::fseek(rows_file.get(), 0, SEEK_END) != 0)
      return fail_with(rows_path);
  }
  // What became of the rows that are done with since.
  const auto write_rows = [&]() -> int {
    const std::string written = reader.rows();
    if (written.empty()) return kDone;
    if (!rows_file) return write_output(written);
    rows_bytes += written.size();
    return std::fwrite(written.data(), 1, written.size(), rows_file.get()) == written.size()
               ? kDone
               : fail_with(rows_path);
  };

  using Clock = std::chrono::steady_clock;
  constexpr int kWaitsOfAWrite = 20;  // so that keeping how far it came takes a twentieth at most
  auto next_checkpoint = Clock::now() + std::chrono::milliseconds(100);
  Progress progress(!arguments.has(kQuiet) && ::isatty(STDERR_FILENO) == 1);
  std::string bytes(1 << 18, '\0');
  bool first = true;
  for (bool at_end = false; !at_end;) {
    const ssize_t got = ::read(file, bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail_with(name == "-" ? "standard input" : name);
    at_end = got == 0;
    const std::uint64_t done = reader.bytes_done();
    if (first && !at_end) {
      const std::string why = no_text({bytes.data(), static_cast<std::size_t>(got)});
      if (!why.empty()) return refuse(why);
      first = false;
    }
    const auto error =
        at_end ? reader.finish() : reader.feed({bytes.data(), static_cast<std::size_t>(got)});
    if (error) return refuse(error->message, error->suggestions);
    if (reader.bytes_done() == done) continue;
    if (const int status = write_rows(); status != kDone) return status;
    if (checkpoint.wanted() && Clock::now() >= next_checkpoint) {
      const auto start = Clock::now();
      if (rows_file && std::fflush(rows_file.get()) != 0) return fail_with(rows_path);
      if (!checkpoint.write(reader, rows_bytes)) return kFailed;
      const auto end = Clock::now();
      next_checkpoint = end + std::max<Clock::duration>(kWaitsOfAWrite * (end - start),
                                                        std::chrono::milliseconds(100));
    }
    progress.show(reader);
  }
  if (name != "-") ::close(file);
  if (rows_file && std::fflush(rows_file.get()) != 0) return fail_with(rows_path);
  if (checkpoint.wanted()) checkpoint.remove();
  const Portfolio portfolio = reader.totals();
  if (portfolio.rows() == 0) return refuse("The table has no rows.");
  if (rows_path == "-") {
    write_remarks(portfolio_text(portfolio));
    return kDone;
  }
  if (arguments.has(kPortfolioJson))
    return write_output(indented_json(portfolio_json(portfolio)) + "\n");
  if (arguments.has(kPortfolioMarkdown)) return write_output(portfolio_markdown(portfolio));
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
with names such as params, gpu_hours, hardware, country, co2_kg, or with a unit (tokens_b, gpu_days,
"Energy, MJ"), or what the Hub says of a model (id, createdAt, tags, pipeline_tag, safetensors, gguf,
cardData, baseModels, card). A column that looks like a figure and is not understood is asked about;
others that are not used are named. A stated figure enters as it stands, as grams unless only
kilograms can be right; else a row's best tier is used. Quantised and merged models, known re-uploads
and ids that were there before are counted and not added: --keep adds them. A row that cannot be
estimated is counted by its reason, with its number, and harms no other. What rows have in common
(PUE, hosts, the grid of one place, the power of one accelerator, what published runs leave open)
moves them together in the interval of the sum; a stated figure has none of its own.)",
    .options = kPortfolioOptions,
    .fields = nullptr,
    .exit_status = "0 done, 1 a file could not be read or written, 2 the table has no rows.",
    .example =
        R"(printf '{"id": "a/b", "parameters": "7B"}\n{"id": "a/c", "hardware": "8x H100", "hours": 40, "country": "France"}\n' | trainprint portfolio - --by tier)",
    .run = run_portfolio};

}  // namespace trainprint::cli

#include "card_text/markup/plain.hpp"

#include <algorithm>

#include "card_text/markup/seek.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

constexpr char kGone = '\0';  // a byte that turned out to be markup; taken out at the end
constexpr std::size_t kLongestLink = 2000;

bool is_mark(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u > 0x20 && u < 0x7F && !is_letter(c) && !is_digit(c);
}

class Cleaner {
 public:
  Cleaner(std::string_view readme, ByteRange range)
      : s_(readme.substr(0, range.end)),
        i_(range.begin),
        comment_(s_, "-->"),
        tag_(s_, ">"),
        struck_(s_, "~~"),
        link_(s_, ")"),
        bracket_(s_, "]"),
        sup_(s_, "</sup>") {}

  Plain run() {
    while (i_ < s_.size()) step();
    if (bold_leads_) out_.lead = out_.text.size();
    return compacted();
  }

 private:
  char at(std::size_t i) const { return i < s_.size() ? s_[i] : '\0'; }
  bool here(std::string_view what) const { return s_.substr(i_, what.size()) == what; }
  char before() const { return i_ > 0 ? s_[i_ - 1] : ' '; }

  void put(std::string_view bytes, std::size_t length) {
    for (const char c : bytes) {
      out_.text += c;
      out_.begins.push_back(static_cast<std::uint32_t>(i_));
      out_.ends.push_back(static_cast<std::uint32_t>(i_ + length));
    }
    i_ += length;
  }
  void blank(char c, std::size_t length) {
    const bool after = !out_.text.empty() && is_blank(out_.text.back());
    if (out_.text.empty()) {
      i_ += length;
    } else if (after) {
      if (c == '\n') out_.text.back() = c;
      i_ += length;
    } else {
      put(std::string_view(&c, 1), length);
    }
  }

  void step() {
    const char c = s_[i_];
    if (c == '\n' || c == '\r') return line_break();
    if (is_blank(c)) return blank(' ', 1);
    if (c == '\0') return skip(1);
    if (c == '\\') return escape();
    if (c == '<') return angle();
    if (c == '&') return entity();
    if (c == '*' || c == '_') return emphasis(c);
    if (c == '`') return skip(1);
    if (c == '~' && here("~~")) return struck();
    if (c == '!' && at(i_ + 1) == '[') {
      open_.push_back({out_.text.size(), true});
      return put("![", 2);
    }
    if (c == '[') return open_bracket();
    if (c == ']') return close_bracket();
    if (c == 'h' && (here("http://") || here("https://")) && !is_letter(before())) return address();
    put(s_.substr(i_, 1), 1);
  }

  void skip(std::size_t length) { i_ += length; }

  void line_break() {
    const bool hard = i_ > 1 && s_[i_ - 1] == ' ' && s_[i_ - 2] == ' ';
    blank(hard ? '\n' : ' ', 1);
    while (i_ < s_.size() && (s_[i_] == ' ' || s_[i_] == '\t' || s_[i_] == '>')) ++i_;
  }

  void escape() {
    const char next = at(i_ + 1);
    if (next == '\n' || next == '\r') return blank('\n', 2);
    if (!is_mark(next)) return put("\\", 1);
    ++i_;
    put(s_.substr(i_, 1), 1);
  }

  void angle() {
    if (here("<!--")) {
      const std::size_t end = comment_.next(i_ + 4);
      if (end != std::string_view::npos) return skip(end + 3 - i_);
    }
    const std::size_t close = here("</") ? 1 : 0;
    if (!is_letter(at(i_ + 1 + close))) return put("<", 1);
    const std::size_t end = tag_.next(i_);
    if (end == std::string_view::npos || end - i_ > kLongestTag) return put("<", 1);
    std::string name;
    for (std::size_t i = i_ + 1 + close; name.size() < 12 && (is_letter(s_[i]) || is_digit(s_[i]));
         ++i)
      name += static_cast<char>(s_[i] | 0x20);
    if (name == "http" || name == "https") return skip(end + 1 - i_);
    if (name == "b" || name == "strong") {
      bold(close == 0);
      return skip(end + 1 - i_);
    }
    if (name == "sup" && close == 0) return superscript(end + 1);
    static constexpr std::string_view kBlocks =
        " br p li tr td th div table ul ol h1 h2 h3 h4 h5 h6 summary details hr ";
    if (kBlocks.find(" " + name + " ") != std::string_view::npos) return blank('\n', end + 1 - i_);
    skip(end + 1 - i_);
  }

  // The power of a ten; anything else that is raised is a footnote.
  void superscript(std::size_t inside) {
    constexpr std::size_t kLongestSuperscript = 40;
    const std::size_t end = sup_.next(inside);
    const std::string_view so_far = out_.text;
    const bool ten = so_far.size() > 1 && so_far.substr(so_far.size() - 2) == "10";
    if (end == std::string_view::npos || end - inside > kLongestSuperscript)
      return skip(inside - i_);
    if (ten) return put("^", inside - i_);
    skip(end + 6 - i_);
  }

  void entity() {
    std::string character;
    const std::size_t length = read_entity(s_.substr(i_, 12), character);
    if (length == 0) return put("&", 1);
    if (character == " ") return blank(' ', length);
    put(character, length);
  }

  void bold(bool on) {
    const std::string_view so_far = out_.text;
    const bool lead = trimmed(so_far.substr(out_.lead)).empty();
    if (on && lead) {
      bold_leads_ = true;
    } else if (!on && bold_leads_) {
      bold_leads_ = false;
      out_.lead = out_.text.size();
    }
    bold_ = on;
  }

  void emphasis(char c) {
    std::size_t run = 1;
    while (at(i_ + run) == c) ++run;
    const char next = at(i_ + run);
    if (run > 1) {
      bold(!bold_);
      return skip(run);
    }
    const bool inside =
        (is_letter(before()) || is_digit(before())) && (is_letter(next) || is_digit(next));
    const bool opens =
        !inside && next != '\0' && !is_blank(next) && !is_letter(before()) && !is_digit(before());
    const bool closes = !inside && !is_blank(before()) && !is_letter(next) && !is_digit(next);
    std::vector<std::size_t>& open = c == '*' ? stars_ : lines_;
    if (closes && !open.empty()) {
      out_.text[open.back()] = kGone;
      open.pop_back();
      return skip(1);
    }
    if (opens) open.push_back(out_.text.size());
    put(s_.substr(i_, 1), 1);
  }

  void struck() {
    const std::size_t end = struck_.next(i_ + 2);
    skip(end == std::string_view::npos ? 2 : end + 2 - i_);
  }

  void open_bracket() {
    if (at(i_ + 1) == '^') {  // a footnote
      const std::size_t end = bracket_.next(i_);
      if (end != std::string_view::npos && end - i_ < 40) return skip(end + 1 - i_);
    }
    open_.push_back({out_.text.size(), false});
    put("[", 1);
  }

  void close_bracket() {
    if (open_.empty()) return put("]", 1);
    const Bracket open = open_.back();
    open_.pop_back();
    std::size_t end = std::string_view::npos;
    if (at(i_ + 1) == '(') {
      end = link_.next(i_);
      if (end != std::string_view::npos && end - i_ > kLongestLink) end = std::string_view::npos;
      // "(https://en.wikipedia.org/wiki/Green_(disambiguation))"
      if (end != std::string_view::npos &&
          s_.substr(i_ + 2, end - i_ - 2).find('(') != std::string_view::npos && at(end + 1) == ')')
        ++end;
    } else if (at(i_ + 1) == '[') {
      end = bracket_.next(i_ + 1);
      if (end != std::string_view::npos && end - i_ > 200) end = std::string_view::npos;
    }
    if (end == std::string_view::npos) return put("]", 1);
    if (open.picture) {
      drop_from(open.at);
    } else {
      out_.text[open.at] = kGone;
    }
    skip(end + 1 - i_);
  }

  void drop_from(std::size_t at) {
    out_.text.resize(at);
    out_.begins.resize(at);
    out_.ends.resize(at);
    out_.lead = std::min(out_.lead, at);
    for (std::vector<std::size_t>* open : {&stars_, &lines_}) {
      while (!open->empty() && open->back() >= at) open->pop_back();
    }
  }

  void address() {
    while (i_ < s_.size() && !is_blank(s_[i_]) &&
           std::string_view(")>]\"|<").find(s_[i_]) == std::string_view::npos)
      ++i_;
  }

  Plain compacted() {
    std::size_t kept = 0, lead = out_.lead;
    for (std::size_t i = 0; i < out_.text.size(); ++i) {
      if (out_.text[i] == kGone) {
        if (i < out_.lead) --lead;
        continue;
      }
      out_.text[kept] = out_.text[i];
      out_.begins[kept] = out_.begins[i];
      out_.ends[kept++] = out_.ends[i];
    }
    while (kept > 0 && is_blank(out_.text[kept - 1])) --kept;
    out_.text.resize(kept);
    out_.begins.resize(kept);
    out_.ends.resize(kept);
    out_.lead = std::min(lead, kept);
    return std::move(out_);
  }

  struct Bracket {
    std::size_t at;
    bool picture;
  };
  std::string_view s_;
  std::size_t i_;
  Seek comment_, tag_, struck_, link_, bracket_, sup_;
  Plain out_;
  std::vector<std::size_t> stars_, lines_;
  std::vector<Bracket> open_;
  bool bold_ = false, bold_leads_ = false;
};

}  // namespace

ByteRange Plain::source(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > text.size()) return {};
  return {begins[begin], ends[end - 1]};
}

ByteRange Plain::source(std::string_view part) const {
  const auto begin = static_cast<std::size_t>(part.data() - text.data());
  return source(begin, begin + part.size());
}

Plain plain_text(std::string_view readme, ByteRange range) { return Cleaner(readme, range).run(); }

}  // namespace trainprint::card_text

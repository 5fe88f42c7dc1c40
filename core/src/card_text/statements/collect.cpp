#include "card_text/statements/collect.hpp"

#include <algorithm>

#include "card_text/statements/line.hpp"
#include "card_text/statements/printed.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kMostBlocks = 50000;

class Collector {
 public:
  Collector(std::string_view readme, Gathered& out) : readme_(readme), out_(out) {}

  void run(std::size_t begin) {
    const Document document = segment(readme_, begin);
    std::size_t seen = 0;
    for (const Block& block : document.blocks) {
      if (++seen > kMostBlocks || out_.full()) {
        out_.note(NoticeCode::not_all_read, Field::none,
                  "The card is too long to be read to its end; its first part was.");
        return;
      }
      if (block.kind != BlockKind::item) items_.clear();
      if (block.kind == BlockKind::table) {
        first_ = false;
        read_table(readme_, document.tables[block.table], context(), out_);
      } else {
        text(block);
      }
    }
  }

 private:
  Context context() const {
    Context context;
    context.section = set_aside_ ? Section::other : headings_.section();
    for (const Item& item : items_) {
      if (item.section == Section::other) context.section = Section::other;
      if (context.section != Section::other && item.section != Section::neutral)
        context.section = item.section;
    }
    return context;
  }

  void text(const Block& block) {
    if (block.kind == BlockKind::settings) return read_settings(as_it_stands(block), out_);
    const Plain plain = plain_text(readme_, block.range);
    if (plain.text.empty() || is_reference(plain.text)) return;
    if (block.kind == BlockKind::heading) return heading(block, plain);
    if (block.kind == BlockKind::fixed) {
      if (context().section != Section::other) read_printed(as_it_stands(block), out_);
      return fixed(block, plain);
    }
    if (context().section != Section::other) read_printed(plain, out_);
    if (block.kind == BlockKind::item) read_hyperparameter(plain, out_);
    if (mentions_codecarbon(plain.text)) out_.codecarbon = true;
    if (about_running(plain.text)) set_aside_ = true;
    nest(block, plain);
    if (block.kind == BlockKind::paragraph && plain.lead >= plain.text.size() &&
        plain.text.size() < 100 && !has_digit(plain.text)) {
      std::string_view bold = plain.text;
      while (!bold.empty() && bold.back() == ':') bold.remove_suffix(1);
      return headings_.enter_bold(bold);
    }
    // Lines that are broken on purpose each have a label of their own.
    const std::string_view s = plain.text;
    std::size_t begin = 0;
    bool first = true;
    while (begin < s.size()) {
      std::size_t end = s.find('\n', begin);
      if (end == std::string_view::npos) end = s.size();
      Line line{begin, end};
      line.lead = first ? plain.lead : 0;
      line.item = block.kind == BlockKind::item;
      line.under_hardware = !set_aside_ && under_hardware();
      line.trusted = trusted_;
      trusted_ = read_line(plain, line, context(), out_) || trusted_;
      begin = end + 1;
      first = false;
    }
  }

  // Every byte of a listing, its lines kept.
  Plain as_it_stands(const Block& block) const {
    Plain plain;
    plain.text = readme_.substr(block.range.begin, block.range.end - block.range.begin);
    for (std::size_t i = block.range.begin; i < block.range.end; ++i) {
      plain.begins.push_back(static_cast<std::uint32_t>(i));
      plain.ends.push_back(static_cast<std::uint32_t>(i + 1));
    }
    return plain;
  }

  // "@article{...": BibTeX outside of a fence.
  static bool is_reference(std::string_view text) {
    return text[0] == '@' && is_letter(text.substr(1, 1).empty() ? ' ' : text[1]) &&
           text.substr(0, 40).find('{') != std::string_view::npos;
  }

  bool mentions_codecarbon(std::string_view text) const {
    const Section section = headings_.section();
    if (section == Section::other || text.size() > 2000) return false;
    return says(words_of(text), "measured using codecarbon|codecarbon|code carbon");
  }

  // "- **Inference**" is the heading of the items below it.
  void nest(const Block& block, const Plain& plain) {
    constexpr std::size_t kLongestSubheading = 50;
    if (block.kind != BlockKind::item) return;
    while (!items_.empty() && items_.back().level >= block.level) items_.pop_back();
    std::string_view text = plain.text;
    const bool colon = !text.empty() && text.back() == ':';
    const bool bold = plain.lead >= text.size();
    if (text.size() > kLongestSubheading || (!colon && !bold) || has_digit(text)) return;
    items_.push_back({block.level, section_of(text)});
  }

  // "The model requires the following hardware to run:" below a heading "Hardware".
  bool about_running(const std::string& text) const {
    if (text.size() > 1000 || !under_hardware()) return false;
    const std::string words = words_of(text);
    return !says(words, "train|pretrain|fine tun|finetun") &&
           says(words,
                "tested on|tested with|requires|require |to run|for inference|recommend|"
                "minimum|compatible|supported|run the model|vram");
  }

  void heading(const Block& block, const Plain& plain) {
    if (first_ && block.level <= 2 && out_.title.empty()) {
      out_.title = title_of(plain.text);
      first_ = block.level == 1 ? false : out_.title.empty();
    }
    headings_.enter(block.level, plain.text);
    set_aside_ = trusted_ = false;
  }

  // A listing is read where it holds a table: that, and the text around it.
  void fixed(const Block& block, const Plain& plain) {
    if (plain.text.find_first_of("@{") != std::string::npos) return;
    const Table table = aligned_table(readme_, block.range);
    if (table.rows.empty()) return;
    Context here = context();
    if (here.section == Section::other) return;
    here.section = Section::impact;
    read_table(readme_, table, here, out_);
    ByteRange before{block.range.begin, block.range.end}, after = before;
    for (const ByteRange cell : table.rows.front()) {
      if (cell.end > 0) before.end = std::min(before.end, cell.begin);
    }
    for (const ByteRange cell : table.rows.back()) after.begin = std::max(after.begin, cell.end);
    for (const ByteRange part : {before, after}) {
      if (part.begin < part.end) read_sentences(plain_text(readme_, part), 0, here, out_);
    }
  }

  // Below "#### Hardware" a bare line is what the label would say.
  bool under_hardware() const {
    const std::string words = words_of(headings_.innermost());
    return headings_.section() == Section::training &&
           says(words, "hardware$|gpu$|gpus$|training hardware|materiel");
  }

  std::string_view readme_;
  Gathered& out_;
  struct Item {
    int level;
    Section section;
  };
  Headings headings_;
  std::vector<Item> items_;  ///< The items above the one at hand.
  bool first_ = true;
  bool set_aside_ = false;  ///< What follows is about running the model.
  bool trusted_ = false;    ///< A label of this section was clearly about training.
};

}  // namespace

Gathered read_body(std::string_view readme, const Gathered& head) {
  Gathered out;
  out.derived = head.derived;
  out.base = head.base;
  out.counts_frames = head.counts_frames;
  const auto front = find_front_matter(readme);
  std::size_t body = 0;
  if (front) body = readme.find('\n', front->closing);
  Collector(readme, out).run(std::min(body, readme.size()));
  settle_settings(out);
  return out;
}

}  // namespace trainprint::card_text

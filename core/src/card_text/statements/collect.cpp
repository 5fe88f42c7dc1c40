#include "card_text/statements/collect.hpp"

#include <algorithm>

#include "card_text/statements/line.hpp"
#include "card_text/statements/printed.hpp"
#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/phrases.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kMostBlocks = 50000;

class Collector {
 public:
  Collector(std::string_view readme, Gathered& out) : readme_(readme), out_(out) {}

  void run(std::size_t begin) {
    const Document document = segment(readme_, begin);
    find_captions(document);
    std::size_t seen = 0;
    for (const Block& block : document.blocks) {
      subject_ = captions_.empty() ? std::string() : captions_[seen];
      if (block.kind == BlockKind::item && items_.empty() && !trusted_)
        trusted_ = list_is_about_training(document, seen);
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
    // A rate alone is no figure of what it took.
    const bool nothing = std::all_of(
        out_.statements.begin(), out_.statements.end(),
        [](const Statement& s) { return s.field == Field::throughput || s.field == Field::mfu; });
    if (nothing && out_.questions.empty()) list_what_was_not_understood(document);
  }

 private:
  Context context() const {
    Context context;
    context.section = set_aside_ ? Section::other : headings_.section();
    context.subject = subject_;
    if (is_stage(headings_.innermost())) context.stage = headings_.innermost();
    context.of_results = says(words_of(headings_.innermost()), "result|results|performance") &&
                         !says(words_of(headings_.innermost()), "evaluat|inference");
    for (const Item& item : items_) {
      if (item.section == Section::other) context.section = Section::other;
      if (context.section != Section::other && item.section != Section::neutral)
        context.section = item.section;
    }
    return context;
  }

  void text(const Block& block) {
    if (block.kind == BlockKind::settings) return settings(as_it_stands(block));
    const Plain plain = translated(plain_text(readme_, block.range));
    if (plain.text.empty() || is_reference(plain.text)) return;
    if (block.kind == BlockKind::heading) return heading(block, plain);
    if (block.kind == BlockKind::fixed) {
      if (context().section != Section::other) read_printed(as_it_stands(block), out_);
      return fixed(block, plain);
    }
    if (context().section != Section::other) read_printed(plain, out_);
    if (block.kind == BlockKind::item) read_hyperparameter(plain, out_);
    if (mentions_codecarbon(plain.text)) out_.codecarbon = true;
    if (context().section != Section::other) read_rates(plain, subject_, out_);
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
      for (const Line& part : labelled_parts(s, line))
        trusted_ = read_line(plain, part, context(), out_) || trusted_;
      begin = end + 1;
      first = false;
    }
  }

  // "gpu_hours: 1200" in YAML: what a run took, among the settings of trainers.
  void settings(const Plain& plain) {
    read_settings(plain, out_);
    if (context().section == Section::other) return;
    const std::string_view s = plain.text;
    for (std::size_t begin = 0; begin < s.size();) {
      const std::size_t end = std::min(s.find('\n', begin), s.size());
      const std::string_view line = s.substr(begin, end - begin);
      const std::size_t colon = line.find(": ");
      const auto label = colon == line.npos ? std::nullopt : read_label(line.substr(0, colon));
      const bool used = label && label->strong &&
                        (label->field == Field::device_hours || label->field == Field::hours ||
                         label->field == Field::clock_hours || label->field == Field::energy ||
                         label->field == Field::emissions || label->field == Field::accelerator ||
                         label->field == Field::count || label->field == Field::region);
      if (used) read_line(plain, Line{begin, end}, context(), out_);
      begin = end + 1;
    }
  }

  // "Hardware: 8 H100 | Training time: 13 hours": several labels in one line.
  static std::vector<Line> labelled_parts(std::string_view s, const Line& line) {
    struct Bar {
      std::string_view text;
      std::size_t at = 0;  // the next one, looked for once
    };
    Bar bars[] = {{" | "}, {" · "}, {" • "}};
    for (Bar& bar : bars) bar.at = s.substr(0, line.end).find(bar.text, line.begin);
    std::vector<Line> parts;
    int labels = 0;
    for (std::size_t begin = line.begin; begin < line.end;) {
      std::size_t end = line.end, next = line.end;
      for (Bar& bar : bars) {
        if (bar.at < begin) bar.at = s.substr(0, line.end).find(bar.text, begin);
        if (bar.at < end) {
          end = bar.at;
          next = bar.at + bar.text.size();
        }
      }
      const std::string_view part = s.substr(begin, end - begin);
      const std::size_t colon = part.find(':');
      const bool alone = begin == line.begin && end == line.end;
      const auto label =
          colon == part.npos || alone ? std::nullopt : read_label(part.substr(0, colon));
      if (label && label->strong) ++labels;
      parts.push_back(line);
      parts.back().begin = begin;
      parts.back().end = end;
      if (parts.size() > 1) parts.back().lead = 0;
      begin = next;
    }
    return labels > 1 ? parts : std::vector<Line>{line};
  }

  // "*Heron-7B pretraining*", "**Heron-7B**", "### Stage 2", "Table 1: Heron-7B": a line that names
  // a model or a stage.
  std::string caption(const Block& block) const {
    constexpr std::size_t kLongestCaption = 100;
    if (block.kind != BlockKind::heading && block.kind != BlockKind::paragraph) return {};
    const std::string_view raw =
        trimmed(readme_.substr(block.range.begin, block.range.end - block.range.begin));
    if (raw.size() > kLongestCaption || raw.find('\n') != raw.npos) return {};
    Plain plain = plain_text(readme_, block.range);
    std::string_view text = trimmed(plain.text, " :");
    const bool italic =
        raw.size() > 2 && (raw[0] == '*' || raw[0] == '_') && trimmed(raw, ": ").back() == raw[0];
    const bool table = text.substr(0, 6) == "Table " && text.find(": ") < 10;
    if (block.kind == BlockKind::paragraph && !italic && !table) return {};
    if (table) text = text.substr(text.find(": ") + 2);
    const std::string words = words_of(text);
    const bool names = is_stage(text) || (has_digit(text) && !is_digit(text[0]));
    if (text.empty() || !names || says(words, "inference|evaluat|usage|benchmark")) return {};
    return std::string(text);
  }

  // Which field's labels stand in a block: hours, energy or emissions.
  bool states_a_footprint(const Block& block) const {
    if (block.kind != BlockKind::item && block.kind != BlockKind::paragraph) return false;
    const Plain plain = plain_text(readme_, block.range);
    const std::size_t colon = std::min(plain.text.find(':'), plain.text.size());
    const auto label = read_label(plain.text.substr(0, colon));
    return label && label->strong && has_digit(plain.text.substr(colon)) &&
           (label->field == Field::hours || label->field == Field::device_hours ||
            label->field == Field::energy || label->field == Field::emissions);
  }

  // Where two captions or more each stand over labels of a footprint, they are models or stages.
  void find_captions(const Document& document) {
    constexpr std::size_t kMostSearched = 3000;
    if (document.blocks.size() > kMostSearched) return;
    std::vector<std::string> names(document.blocks.size());
    std::vector<std::string> used;
    std::string current;
    int level = 0;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
      const Block& block = document.blocks[i];
      const bool heading = block.kind == BlockKind::heading;
      if (std::string found = caption(block); !found.empty()) {
        current = std::move(found);
        level = heading ? block.level : 0;
      } else if (heading && (level == 0 || block.level <= level)) {
        current.clear();
      }
      names[i] = current;
      if (current.empty() || !states_a_footprint(block)) continue;
      if (std::find(used.begin(), used.end(), current) == used.end()) used.push_back(current);
    }
    if (used.size() < 2) return find_named_items(document);
    for (std::string& name : names) {
      if (std::find(used.begin(), used.end(), name) == used.end()) name.clear();
    }
    captions_ = std::move(names);
  }

  // "Heron-7B" of an item "Heron-7B: 12k A100 GPU hours"; empty for others.
  std::string named_item(const Block& block) const {
    constexpr std::size_t kLongestName = 40;
    if (block.kind != BlockKind::item) return {};
    const std::string text = plain_text(readme_, block.range).text;
    const std::size_t colon = text.find(": ");
    if (colon == text.npos || colon > kLongestName) return {};
    const std::string name(trimmed(std::string_view(text).substr(0, colon)));
    const bool names = is_stage(name) || (has_digit(name) && is_letter(name[0]));
    if (!names || read_label(name)) return {};
    const auto found = find_quantities(std::string_view(text).substr(colon));
    const bool footprint = std::any_of(found.begin(), found.end(), [](const FoundQuantity& q) {
      return q.kind == QuantityKind::device_hours || q.kind == QuantityKind::energy;
    });
    return footprint ? name : std::string();
  }

  // A list of models or stages, each with what its training took.
  void find_named_items(const Document& document) {
    std::vector<std::string> names(document.blocks.size());
    std::size_t used = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
      names[i] = named_item(document.blocks[i]);
      if (names[i].empty()) continue;
      if (std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) !=
          names.begin() + static_cast<std::ptrdiff_t>(i))
        return;
      ++used;
    }
    if (used > 1) captions_ = std::move(names);
  }

  // Whether one label of the list that begins at block `i` is clearly about a training.
  bool list_is_about_training(const Document& document, std::size_t i) const {
    constexpr std::size_t kMostItems = 30;
    if (context().section != Section::neutral) return false;
    for (std::size_t n = 0; n < kMostItems && i < document.blocks.size(); ++n, ++i) {
      const Block& block = document.blocks[i];
      if (block.kind != BlockKind::item) return false;
      const Plain plain = plain_text(readme_, block.range);
      const std::size_t colon = plain.text.substr(0, 60).find(':');
      if (colon == std::string::npos) continue;
      const auto label = read_label(plain.text.substr(0, colon));
      if (label && label->strong &&
          (label->field == Field::hours || label->field == Field::device_hours ||
           label->field == Field::accelerator || label->field == Field::energy ||
           label->field == Field::emissions))
        return true;
    }
    return false;
  }

  // Lines with a time, an energy, a mass of CO2 or accelerators, for a person to look at.
  void list_what_was_not_understood(const Document& document) {
    constexpr std::size_t kMostLines = 4, kShown = 100, kMostSearched = 2000;
    std::size_t searched = 0;
    for (const Block& block : document.blocks) {
      if (++searched > kMostSearched || out_.not_understood.size() >= kMostLines) return;
      if (block.kind == BlockKind::settings || block.kind == BlockKind::heading) continue;
      const Plain plain =
          block.kind == BlockKind::fixed ? as_it_stands(block) : plain_text(readme_, block.range);
      for (std::size_t at = 0; at < plain.text.size();) {
        const std::size_t end = std::min(plain.text.find('\n', at), plain.text.size());
        const std::string_view line = trimmed(std::string_view(plain.text).substr(at, end - at));
        at = end + 1;
        if (line.empty() || line.size() > 2000 || !holds_a_figure(line)) continue;
        std::size_t shown = std::min(line.size(), kShown);
        while (shown < line.size() && (static_cast<unsigned char>(line[shown]) & 0xC0) == 0x80)
          ++shown;
        out_.not_understood.push_back(std::string(line.substr(0, shown)) +
                                      (shown < line.size() ? "…" : ""));
        if (out_.not_understood.size() >= kMostLines) return;
      }
    }
  }

  static bool holds_a_figure(std::string_view line) {
    using K = QuantityKind;
    // "year = {2024}" of a reference, "[insert hardware details]" of a template
    const bool reference = line.find('{') != line.npos && line.find('=') != line.npos;
    const std::string words = words_of(line);
    // "trained for a week" has its number in words.
    const bool training = says(words, vocabulary::kSentenceTraining);
    if (reference || says(words, "insert") || !(has_digit(line) || training)) return false;
    const auto found = find_quantities(line);
    const bool figure = std::any_of(found.begin(), found.end(), [](const FoundQuantity& q) {
      const bool gas = q.kind == K::mass_co2e &&
                       std::none_of(q.notices.begin(), q.notices.end(), [](const Notice& notice) {
                         return notice.code == NoticeCode::gas_not_named;
                       });
      return gas || q.kind == K::device_hours || q.kind == K::energy || q.kind == K::power ||
             q.kind == K::flop || q.kind == K::flop_rate || q.kind == K::duration ||
             q.kind == K::hours_unclear || q.kind == K::wall_clock_hours ||
             ((q.kind == K::accelerator_count || q.kind == K::tokens) && q.value > 0);
    });
    if (figure) return true;
    return training && has_digit(line) &&
           (says(words, "epoch|epochs") || find_hardware(line, true).hardware.has_value());
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

  // "Training time: 3:12:44" in a listing, with the lines around it that are labelled, too.
  void listed(const Plain& plain) {
    const std::string_view s = plain.text;
    constexpr std::string_view kCode = "\"'()[]{}=<>;";
    std::vector<Line> lines;
    bool told = false;
    for (std::size_t begin = 0; begin < s.size();) {
      const std::size_t end = std::min(s.find('\n', begin), s.size());
      const std::string_view line = s.substr(begin, end - begin);
      const std::size_t colon = std::min(line.find(": "), line.size());
      const auto label =
          line.find_first_of(kCode) == line.npos ? read_label(line.substr(0, colon)) : std::nullopt;
      const bool strong = label && label->strong && colon + 2 < line.size();
      told = told || (strong && has_digit(line.substr(colon)) &&
                      (label->field == Field::hours || label->field == Field::device_hours ||
                       label->field == Field::energy || label->field == Field::emissions));
      if (strong) lines.push_back({begin, end});
      begin = end + 1;
    }
    if (!told || context().section == Section::other) return;
    for (const Line& line : lines) read_line(plain, line, context(), out_);
  }

  // A listing is read where it holds a table: that, and the text around it.
  void fixed(const Block& block, const Plain& plain) {
    if (plain.text.find_first_of("@{") != std::string::npos) return;
    const Table table = aligned_table(readme_, block.range);
    if (table.rows.empty()) return listed(as_it_stands(block));
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
  std::vector<Item> items_;            ///< The items above the one at hand.
  std::vector<std::string> captions_;  ///< By block; empty where the card has one model.
  std::string subject_;                ///< The caption above the block at hand.
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

#include "card_text/statements/line.hpp"

#include <algorithm>

#include "card_text/statements/value_reader.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

// A longer value is prose.
constexpr std::size_t kLongestValue = 1000;

bool is_prose(std::string_view value) {
  if (value.size() > kLongestValue) return true;
  constexpr std::ptrdiff_t kFewWords = 12;
  const std::string words = words_of(value);
  return std::count(words.begin(), words.end(), ' ') > kFewWords &&
         says(words,
              "was$|were$|is$|are$|utilized|utilised|used$|took$|required|trained|consumed|"
              "emitted|been$|have$|has$|wurde|a ete|fue$|foi$");
}

/// Where a label ends and its value begins; `end` is 0 if there is none.
struct LabelPlace {
  std::size_t end = 0, value = 0;
  bool colon = false;
};

LabelPlace find_label(std::string_view s, std::size_t lead) {
  constexpr std::size_t kLongestLabel = 170, kLongestName = 40;
  int depth = 0;
  for (std::size_t i = 0; i < std::min(s.size(), kLongestLabel); ++i) {
    if (s[i] == '(' || s[i] == '[') ++depth;
    if ((s[i] == ')' || s[i] == ']') && depth > 0) --depth;
    if (depth > 0) continue;
    const std::string_view next = s.substr(i + 1, 1);
    const bool colon =
        s[i] == ':' && (next.empty() || next == " " || i + 1 == lead || has_digit(next));
    if (colon || (s[i] == '=' && i < kLongestName)) {
      // "12:30" is no label.
      if (i > 0 && is_digit(s[i - 1]) && has_digit(next)) return {};
      return {i, i + 1, true};
    }
    if (s[i] == '.' && next == " " && i > 3) break;
  }
  // "**Hours used** 10": bold words are a label without a colon, too.
  if (lead == 0 || lead >= s.size()) return {};
  return {lead, lead, false};
}

// Where a place ends: the points of "St. Lucia" and "US East (N. Virginia)" end no sentence.
std::size_t end_of_place(std::string_view value, std::size_t first_end, PlaceLookUps& places) {
  constexpr int kMostPoints = 3;
  std::size_t out = first_end, end = out;
  for (int i = 0; i < kMostPoints && end < value.size(); ++i) {
    end = std::min(sentence_end(value, end), value.size());
    if (places.is_one(trimmed(value.substr(0, end)))) out = end;
  }
  return out;
}

Plain part_of(const Plain& plain, std::size_t begin, std::size_t end) {
  Plain part;
  part.text = plain.text.substr(begin, end - begin);
  const auto b = static_cast<std::ptrdiff_t>(begin), e = static_cast<std::ptrdiff_t>(end);
  part.begins.assign(plain.begins.begin() + b, plain.begins.begin() + e);
  part.ends.assign(plain.ends.begin() + b, plain.ends.begin() + e);
  return part;
}

class LineReader {
 public:
  LineReader(const Plain& plain, const Line& line, const Context& context, Gathered& out)
      : plain_(plain),
        line_(line),
        context_(context),
        out_(out),
        s_(std::string_view(plain.text).substr(line.begin, line.end - line.begin)) {}

  /// What read_line() returns for this line, up to next().
  bool read() {
    const LabelPlace place = find_label(s_, line_.lead);
    if (place.end > 0) {
      const auto label = read_label(s_.substr(0, place.end));
      const bool processor = says(words_of(s_.substr(0, place.end)), "cpu model$");
      if (processor && context_.section == Section::impact)
        note_processor(s_.substr(0, sentence_end(s_, place.value)), out_);
      if (label && label->field == Field::model && place.colon && is_short(place.end)) return false;
      if (label && labelled(*label, place)) return label->strong && is_impact(label->field);
      // A run-in heading: "**Carbon Footprint** Pretraining utilized ..."
      const Section about = section_of(s_.substr(0, place.end));
      if (line_.lead > 0 && (about == Section::impact || about == Section::training)) {
        prose(line_.begin, about);
        return false;
      }
    }
    if (place.end == 0 && line_.under_hardware && bare_hardware()) return false;
    if (line_.item && context_.section != Section::other && bare_size()) return false;
    prose(line_.begin, context_.section);
    return false;
  }

  /// Where another line begins in this one; 0 if none does.
  std::size_t next() const { return next_; }

 private:
  static bool is_impact(Field field) {
    return field == Field::emissions || field == Field::energy || field == Field::hours ||
           field == Field::accelerator;
  }

  // "Base model:", but not 'One of the models of "Words: a title"'.
  bool is_short(std::size_t label_end) const {
    constexpr std::ptrdiff_t kMostWords = 4;
    const std::string_view label = s_.substr(0, label_end);
    return std::count(label.begin(), label.end(), ' ') < kMostWords;
  }

  bool usable(const Label& label) const {
    if (context_.section == Section::other) return false;
    return label.strong || line_.trusted || context_.section != Section::neutral;
  }

  bool labelled(const Label& label, const LabelPlace& place) {
    constexpr std::size_t kShort = 60;
    std::size_t value = place.value;
    while (value < s_.size() && std::string_view(": =").find(s_[value]) != std::string_view::npos)
      ++value;
    const std::string_view rest = s_.substr(value);
    if (rest.empty() || label.field == Field::model || !usable(label)) return false;
    if (!place.colon && !(label.strong && rest.size() < kShort)) return false;
    if (is_prose(rest)) {
      prose(line_.begin, Section::impact);
      return true;
    }
    // The value ends with its sentence; what follows is a line of its own.
    std::size_t end = std::min(sentence_end(rest, 0), rest.size());
    if (label.field == Field::region) end = end_of_place(rest, end, *out_.places);
    if (more_of(label.field, rest.substr(end))) end = rest.size();
    read_value(label, plain_, rest.substr(0, end), context_, out_);
    const std::size_t next = line_.begin + value + end;
    if (trimmed(rest.substr(end)).size() > 3) next_ = next + (plain_.text[next] == ' ' ? 1 : 0);
    return true;
  }

  // "1-2 weeks for pretraining. 1 hour for tuning.": all of it is about the label.
  static bool more_of(Field field, std::string_view rest) {
    const auto found = find_quantities(rest);
    return std::any_of(found.begin(), found.end(), [&](const FoundQuantity& q) {
      return field == Field::hours ? is_time(q.kind) : kind_of(field) == q.kind;
    });
  }

  // Below "#### Hardware" a bare line is what the label would say.
  bool bare_hardware() {
    constexpr std::size_t kLongestBareLine = 160;
    if (s_.size() >= kLongestBareLine || is_prose(s_) ||
        says(words_of(s_),
             "cpu|memory|per node|reserve|additional|network|disk|disc|software|"
             "inference|connect"))
      return false;
    Label label;
    label.field = Field::accelerator;
    label.strong = true;
    read_value(label, plain_, s_, context_, out_);
    return true;
  }

  // "* 176 billion parameters" in the description of the model.
  bool bare_size() {
    const auto found = find_quantities(s_);
    if (found.size() != 1 || found[0].kind != QuantityKind::parameters || found[0].begin > 0)
      return false;
    if (s_.find_first_not_of(": .", found[0].end) != std::string_view::npos) return false;
    Label label;
    label.field = Field::parameters;
    read_value(label, plain_, s_, context_, out_);
    return true;
  }

  void prose(std::size_t begin, Section section) {
    Context here = context_;
    // A run-in heading narrows its section, but opens none that is about something else.
    if (here.section != Section::other) here.section = section;
    if (begin == 0 && line_.end == plain_.text.size()) return read_sentences(plain_, 0, here, out_);
    read_sentences(part_of(plain_, begin, line_.end), 0, here, out_);
  }

  const Plain& plain_;
  const Line& line_;
  const Context& context_;
  Gathered& out_;
  std::string_view s_;
  std::size_t next_ = 0;
};

}  // namespace

bool read_line(const Plain& plain, const Line& line, const Context& context, Gathered& out) {
  bool clear = false;
  for (Line rest = line; !out.full();) {
    LineReader reader(plain, rest, context, out);
    clear = reader.read() || clear;
    if (reader.next() == 0) break;
    rest.begin = reader.next();
    rest.lead = 0;
    rest.item = false;
    rest.trusted = true;
  }
  return clear;
}

}  // namespace trainprint::card_text

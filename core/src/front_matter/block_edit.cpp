// New values among the old ones of a co2_eq_emissions block.
#include <algorithm>

#include "front_matter/block.hpp"
#include "front_matter/lines.hpp"
#include "text/characters.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct Entry {
  std::string_view key;
  std::string value;  // as YAML
};

std::vector<Entry> entries_of(const CardFields& fields) {
  std::vector<Entry> out = {{"emissions", card_grams(fields.emissions)}};
  const auto add = [&](std::string_view key, const std::optional<std::string>& value) {
    if (value) out.push_back({key, yaml_quoted(*value)});
  };
  add("source", fields.source);
  add("training_type", fields.training_type);
  add("geographical_location", fields.geographical_location);
  add("hardware_used", fields.hardware_used);
  return out;
}

class Editor {
 public:
  Editor(std::string_view text, const YamlScan& scan, std::string_view eol)
      : text_(text),
        scan_(scan),
        value_(scan.nodes[0]),
        eol_(eol),
        entries_(block_entries(text, scan)) {}

  bool edit(const std::vector<Entry>& wanted) {
    const YamlKey& key = scan_.keys[*scan_.wanted];
    const bool flow = value_.style == YamlStyle::flow;
    if (value_.kind == YamlKind::sequence && !entries_.empty() && !list_to_object()) return false;
    if (!entries_.empty() || (value_.kind == YamlKind::mapping && flow)) {
      set_entries(wanted, flow);
    } else if (wanted.size() == 1 && value_.kind == YamlKind::scalar) {
      set(key.end, value_, wanted[0].value);
    } else {
      replace_all(key, wanted);
    }
    sort();
    return !breaks_an_alias();
  }

  // By insertion: all but a handful of them come in order.
  void sort() {
    for (std::size_t i = 1; i < splices.size(); ++i) {
      for (std::size_t k = i; k > 0 && before(splices[k].range, splices[k - 1].range); --k)
        std::swap(splices[k], splices[k - 1]);
    }
  }

  // Turns `- key: value` lines into lines of one object: each dash becomes a blank.
  bool list_to_object() {
    if (value_.style == YamlStyle::flow) {
      put(value_.begin, value_.begin + 1, "{");
      put(value_.end - 1, value_.end, "}");
    }
    for (std::size_t i = 1; i < scan_.nodes.size(); i = scan_.nodes[i].next) {
      const YamlNode& item = scan_.nodes[i];
      if (item.style != value_.style || item.properties != item.begin) return false;
      if (item.style == YamlStyle::flow) {
        put(item.begin, item.begin + 1, "");
        put(item.end - 1, item.end, "");
        continue;
      }
      std::size_t dash = item.begin;
      while (dash > 0 && text_[dash - 1] == ' ') --dash;
      if (dash == 0 || text_[--dash] != '-' || column(item.begin) != column(scan_.nodes[1].begin))
        return false;
      put(dash, dash + 1, " ");
    }
    return true;
  }

  bool breaks_an_alias() const {
    for (const YamlAnchor& anchor : scan_.anchors) {
      if (!anchor.used_elsewhere) continue;
      for (const YamlNode& node : scan_.nodes) {
        if (node.begin != anchor.node) continue;
        for (const Splice& splice : splices) {
          if (splice.range.begin <= node.end && splice.range.end >= node.properties) return true;
        }
      }
    }
    return false;
  }

  std::vector<Splice> splices;

 private:
  static bool before(ByteRange a, ByteRange b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  }

  void put(std::size_t begin, std::size_t end, std::string text) {
    if (text_.substr(begin, end - begin) != text)
      splices.push_back({{begin, end}, std::move(text)});
  }

  std::size_t column(std::size_t i) const { return i - line_start(text_, i); }

  void set(std::size_t key_end, const YamlNode& value, const std::string& text) {
    const std::size_t colon = after_colon(text_, key_end);
    if (value.style == YamlStyle::block && value.kind != YamlKind::scalar) {
      put(colon, value.end, " " + text);
    } else if (value.kind == YamlKind::nothing && value.properties == value.begin) {
      put(value.begin, value.begin, (colon == key_end ? ": " : " ") + text);
    } else {
      put(value.properties, value.end, text);
    }
  }

  void set_entries(const std::vector<Entry>& wanted, bool flow) {
    std::string missing;
    const std::size_t indent = entries_.empty() ? 0 : column(entries_[0].key->properties);
    for (const Entry& entry : wanted) {
      const auto found = std::find_if(entries_.begin(), entries_.end(),
                                      [&](const BlockEntry& e) { return e.name == entry.key; });
      const std::string line = std::string(entry.key) + ": " + entry.value;
      if (found != entries_.end()) {
        const std::size_t changes = splices.size();
        set(found->key->end, *found->value, entry.value);
        if (&entry == wanted.data() && splices.size() > changes && !flow) drop_unit(*found->value);
      } else if (entries_.empty()) {
        missing += (missing.empty() ? "" : ", ") + line;
      } else if (&entry == wanted.data()) {
        const std::size_t at = entries_[0].key->properties;
        put(at, at, line + (flow ? ", " : std::string(eol_) + std::string(indent, ' ')));
      } else {
        missing += flow ? ", " + line : std::string(indent, ' ') + line + std::string(eol_);
      }
    }
    if (missing.empty()) return;
    const std::size_t at = entries_.empty() ? value_.begin + 1
                           : flow           ? entries_.back().value->end
                                            : after_line(text_, entries_.back().value->end);
    put(at, at, missing);
  }

  // A comment that gives another unit than grams would now be wrong.
  void drop_unit(const YamlNode& value) {
    const ByteRange comment = comment_after(text_, value.end);
    if (comment.begin < comment.end &&
        speaks_of_kilograms(text_.substr(comment.begin, comment.end - comment.begin)))
      put(comment.begin, comment.end, "");
  }

  // The value, whatever it is, gives way to an object.
  void replace_all(const YamlKey& key, const std::vector<Entry>& wanted) {
    constexpr std::size_t kIndent = 2;
    const bool same_line = line_start(text_, value_.properties) == line_start(text_, key.begin);
    const std::size_t old = column(value_.properties);
    const std::string indent(same_line || old <= scan_.indent ? scan_.indent + kIndent : old, ' ');
    std::string lines;
    for (const Entry& entry : wanted)
      lines += indent + std::string(entry.key) + ": " + entry.value + std::string(eol_);
    if (same_line) {
      const std::size_t at = after_line(text_, value_.end);
      put(after_colon(text_, key.end), value_.end, "");
      put(at, at, lines);
    } else {
      lines.resize(lines.size() - eol_.size());
      put(line_start(text_, value_.properties), value_.end, lines);
    }
  }

  std::string_view text_;
  const YamlScan& scan_;
  const YamlNode& value_;
  std::string_view eol_;
  std::vector<BlockEntry> entries_;
};

void add_entries(std::string_view text, const YamlScan& scan, std::size_t mapping,
                 std::vector<BlockEntry>& out) {
  for (std::size_t i = mapping + 1; i < scan.nodes[mapping].next;) {
    const YamlNode& key = scan.nodes[i];
    const YamlNode& value = scan.nodes[key.next];
    out.push_back({&key, &value, yaml_text(text, key.begin, key.end, key.style)});
    i = value.next;
  }
}

}  // namespace

std::vector<BlockEntry> block_entries(std::string_view text, const YamlScan& scan) {
  std::vector<BlockEntry> out;
  if (scan.nodes.empty()) return out;
  if (scan.nodes[0].kind == YamlKind::mapping) add_entries(text, scan, 0, out);
  if (scan.nodes[0].kind != YamlKind::sequence) return out;
  for (std::size_t i = 1; i < scan.nodes.size(); i = scan.nodes[i].next) {
    if (scan.nodes[i].kind != YamlKind::mapping) return {};
    add_entries(text, scan, i, out);
  }
  return out;
}

ByteRange comment_after(std::string_view text, std::size_t end) {
  std::size_t i = end;
  while (i < text.size() && (text[i] == ' ' || text[i] == '\t')) ++i;
  if (i == end || i >= text.size() || text[i] != '#') return {end, end};
  const std::size_t stop = text.find_first_of("\r\n", i);
  return {end, stop == std::string_view::npos ? text.size() : stop};
}

bool speaks_of_kilograms(std::string_view text) {
  std::string word;
  bool found = false;
  const auto look = [&] {
    const bool co2 = word.size() > 2 && word.substr(0, 2) == "kg";  // kgCO2, kgCO2eq, kgs
    for (const std::string_view unit :
         {"kg", "kilo", "kilos", "kilogram", "kilograms", "ton", "tons", "tonne", "tonnes"})
      found = found || word == unit;
    found = found || (co2 && (word[2] == 'c' || word[2] == 's'));
    word.clear();
  };
  for (const char c : text) {
    const char lower = lower_letter(c);
    if (is_lower_letter(lower)) {
      word += lower;
    } else {
      look();
    }
  }
  look();
  return found;
}

std::optional<Splice> list_as_object(std::string_view text, const YamlScan& scan) {
  Editor editor(text, scan, "");
  if (!editor.list_to_object() || editor.breaks_an_alias() || editor.splices.empty()) return {};
  editor.sort();
  const std::size_t begin = editor.splices.front().range.begin;
  ByteRange hull = {begin, begin};
  for (Splice& splice : editor.splices) {
    hull.end = std::max(hull.end, splice.range.end);
    splice.range = {splice.range.begin - begin, splice.range.end - begin};
  }
  return Splice{hull, spliced(text.substr(begin, hull.end - begin), editor.splices)};
}

Result<std::vector<Splice>> edit_block(std::string_view text, const YamlScan& scan,
                                       const CardFields& fields, std::string_view line_ending) {
  Editor editor(text, scan, line_ending);
  if (!editor.edit(entries_of(fields))) {
    return Error{ErrorCode::unsupported,
                 "",
                 "The co2_eq_emissions block cannot be changed safely: other lines refer to it, or "
                 "its list is laid out irregularly. Paste this in its place:\n" +
                     card_yaml(fields),
                 {}};
  }
  return std::move(editor.splices);
}

}  // namespace trainprint

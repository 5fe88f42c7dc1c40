#include <cmath>

#include "front_matter/block.hpp"
#include "front_matter/lines.hpp"
#include "run/fields.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

Error at(ErrorCode code, std::string_view text, std::size_t offset, std::string message) {
  const TextPosition p = position_of(text, offset);
  return {code,
          FieldPath::unchecked(std::to_string(p.line) + ":" + std::to_string(p.column)),
          std::move(message),
          {}};
}

// The block as lines of `eol`, each after `indent` blanks.
std::string block_lines(const CardFields& fields, std::string_view eol, std::size_t indent) {
  std::string out(indent, ' ');
  const std::string yaml = card_yaml(fields);
  for (std::size_t i = 0; i < yaml.size(); ++i) {
    if (yaml[i] != '\n') {
      out += yaml[i];
      continue;
    }
    out += eol;
    if (i + 1 < yaml.size()) out.append(indent, ' ');
  }
  return out;
}

void finish(std::string_view readme, MergedCard& card) {
  card.text = spliced(readme, card.splices);
  if (card.splices.empty()) {
    card.happened = Merging::unchanged;
    return;
  }
  card.before = {card.splices.front().range.begin, card.splices.back().range.end};
  card.after = {card.before.begin, card.text.size() - (readme.size() - card.before.end)};
}

// A document of another kind, which front matter at its head would spoil.
std::string_view other_document(std::string_view readme) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (readme.substr(0, kMark.size()) == kMark) readme.remove_prefix(kMark.size());
  const std::string_view text = trimmed(readme);
  if (text.substr(0, 2) == "#!") return "a program";
  if (text.substr(0, 5) == "<?xml") return "XML";
  if (text.empty() || (text[0] != '{' && text[0] != '[')) return {};
  // `{"key"`, `[{`, `[1`; no link, and no placeholder of a template: "[a](b)", "{{ name }}", "{% if
  // %}".
  const std::string_view inside = trimmed(text.substr(1));
  constexpr std::string_view kOfObject = "\"}", kOfList = "{\"0123456789-";
  const bool json = !inside.empty() && (text[0] == '{' ? kOfObject : kOfList).find(inside[0]) !=
                                           std::string_view::npos;
  const char closing = text[0] == '{' ? '}' : ']';
  return json && text.back() == closing ? "JSON" : std::string_view();
}

// Puts a front matter at the head of a text that has none.
MergedCard create(std::string_view readme, const CardFields& fields) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  MergedCard card;
  card.happened = Merging::created;
  // The Hub does not take \r alone for the end of the closing line.
  const std::string eol(line_ending(readme) == "\r\n" ? "\r\n" : "\n");
  const std::size_t begin = readme.substr(0, kMark.size()) == kMark ? kMark.size() : 0;
  const bool last = begin == readme.size();
  card.splices.push_back(
      {{begin, begin},
       "---" + eol + block_lines(fields, eol, 0) + "---" + eol + (last ? "" : eol)});
  finish(readme, card);
  return card;
}

// Whether the new text says what was asked for, and has all the keys that it had.
bool holds(std::string_view text, const CardFields& fields, std::size_t keys) {
  const auto front = find_front_matter(text);
  if (!front) return false;
  const YamlScan scan = scan_yaml(text, front->yaml, kBlockKey);
  if (scan.fault || !scan.wanted || scan.keys.size() != keys) return false;
  const std::string grams = card_grams(fields.emissions);
  const auto says = [&](const YamlNode& node) {
    return text.substr(node.begin, node.end - node.begin) == grams;
  };
  if (scan.nodes[0].kind == YamlKind::scalar) return says(scan.nodes[0]);
  if (scan.nodes[0].kind != YamlKind::mapping) return false;
  for (const BlockEntry& entry : block_entries(text, scan)) {
    if (entry.name == "emissions") return says(*entry.value);
  }
  return false;
}

// A link or a sentence; nothing that a card says here is longer.
std::vector<Error> too_long(const CardFields& fields) {
  constexpr std::size_t kLongestText = 10000;
  std::vector<Error> errors;
  const auto check = [&](std::string_view key, const std::optional<std::string>& text) {
    if (!text) return;
    if (auto error = check_length(FieldPath::unchecked(key), *text, kLongestText))
      errors.push_back(std::move(*error));
  };
  check("source", fields.source);
  check("training_type", fields.training_type);
  check("geographical_location", fields.geographical_location);
  check("hardware_used", fields.hardware_used);
  return errors;
}

}  // namespace

std::string_view name(Merging happened) {
  switch (happened) {
    case Merging::unchanged:
      return "unchanged";
    case Merging::replaced:
      return "replaced";
    case Merging::appended:
      return "appended";
    case Merging::created:
      return "created";
  }
  return "";
}

Result<MergedCard> merge_block(std::string_view readme, const CardFields& fields) {
  if (auto errors = too_long(fields); !errors.empty()) return errors;
  const double grams = fields.emissions.as_grams();
  if (!std::isfinite(grams) || grams < 0) {
    return Error{ErrorCode::out_of_range,
                 FieldPath::unchecked("emissions"),
                 "Emissions must be a number from 0 on.",
                 {}};
  }
  if (auto fault = text_fault(readme)) return *fault;
  const auto front = find_front_matter(readme);
  std::string_view eol = line_ending(readme);
  if (!front) {
    const auto hidden = hidden_front_matter(readme);
    if (!hidden) {
      const std::string_view kind = other_document(readme);
      if (kind.empty()) return create(readme, fields);
      return at(
          ErrorCode::unsupported, readme, 0,
          "This is " + std::string(kind) + ", not Markdown. Give the README.md of the model.");
    }
    if (hidden->code == NoticeCode::empty_front_matter) {
      MergedCard card;
      card.happened = Merging::appended;
      const std::size_t begin = after_line(readme, hidden->offset);
      if (eol == "\r") eol = "\n";
      card.splices.push_back({{begin, begin}, block_lines(fields, eol, 0)});
      finish(readme, card);
      return card;
    }
    if (hidden->code != NoticeCode::text_before_front_matter)
      return at(ErrorCode::malformed_yaml, readme, hidden->offset, hidden->message);
    MergedCard card = create(readme, fields);
    card.notices.push_back({hidden->code, "", hidden->message});
    return card;
  }

  const YamlScan scan = scan_yaml(readme, front->yaml, kBlockKey);
  if (scan.fault) {
    return at(ErrorCode::malformed_yaml, readme, scan.fault->offset, scan.fault->message);
  }
  if (scan.root == YamlRoot::other) {
    return at(ErrorCode::unsupported, readme, front->yaml.begin,
              "This front matter is no list of `key: value` lines, one below the other.");
  }
  MergedCard card;
  if (scan.wanted) {
    card.happened = Merging::replaced;
    auto splices = edit_block(readme, scan, fields, eol);
    if (!splices) return splices.errors();
    card.splices = std::move(splices.value());
  } else {
    card.happened = Merging::appended;
    ByteRange range = {front->closing, front->closing};
    std::string text = block_lines(fields, eol, scan.indent);
    if (scan.root == YamlRoot::empty_flow_mapping) {
      range = scan.root_range;
      text.resize(text.size() - eol.size());
    }
    card.splices.push_back({range, std::move(text)});
  }
  finish(readme, card);
  if (!holds(card.text, fields, scan.keys.size() + (scan.wanted ? 0 : 1))) {
    return at(ErrorCode::unsupported, readme, front->yaml.begin,
              "The block cannot be put into this front matter safely. Paste it by hand:\n" +
                  card_yaml(fields));
  }
  return card;
}

std::optional<Error> text_fault(std::string_view readme) {
  if (readme.size() > kLargestReadme) {
    constexpr int kDigits = 3;
    const auto megabytes = [](std::size_t bytes) {
      return readable(static_cast<double>(bytes) / 1e6, kDigits);
    };
    return Error{ErrorCode::not_text,
                 "",
                 "This file has " + megabytes(readme.size()) + " MB; a README.md is read up to " +
                     megabytes(kLargestReadme) +
                     " MB. Leave out what is not about the model and its training.",
                 {}};
  }
  const std::size_t bad = first_bad_byte(readme);
  if (bad == readme.size()) return {};
  return at(ErrorCode::not_text, readme, bad, "This file is not UTF-8 text.");
}

}  // namespace trainprint

// A whole README.md: its structure, then the block.
#include <algorithm>

#include "front_matter/block.hpp"
#include "front_matter/lines.hpp"
#include "lint/reading.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Two blanks for every tab that indents the line at `i` and those after it.
Splice untabbed(std::string_view text, std::size_t i) {
  const std::size_t begin = line_start(text, i);
  Splice out{{begin, begin}, ""};
  for (std::size_t line = begin; line < text.size(); line = after_line(text, line)) {
    std::size_t end = line;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
    const std::string_view indent = text.substr(line, end - line);
    if (indent.find('\t') == std::string_view::npos) break;
    out.text += text.substr(out.range.end, line - out.range.end);
    for (const char c : indent) out.text += c == '\t' ? "  " : " ";
    out.range.end = end;
  }
  return out;
}

// `key: value: more` with the value in quotes.
std::optional<Splice> requoted(std::string_view text, std::size_t colon) {
  const std::size_t first = text.find(": ", line_start(text, colon));
  if (first >= colon) return {};
  const std::size_t begin = text.find_first_not_of(" \t", first + 1);
  std::size_t end = text.find_first_of("\r\n", begin);
  end = std::min({end, text.find(" #", begin), text.size()});
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  if (std::string_view("\"'[{&*!|>").find(text[begin]) != std::string_view::npos) return {};
  return Splice{{begin, end}, yaml_quoted(text.substr(begin, end - begin))};
}

void add_fault(std::string_view text, const YamlFault& fault, CardReading& out) {
  CardFinding& finding = add_finding(out, fault.code, Severity::error,
                                     {fault.offset, fault.offset + 1}, fault.message);
  if (fault.code == NoticeCode::tab_indentation) finding.fix = untabbed(text, fault.offset);
  if (fault.code == NoticeCode::unquoted_colon) finding.fix = requoted(text, fault.offset);
}

// "co2_emissions:" and the like among the keys of the front matter.
bool find_misspelt_block(std::string_view text, const YamlScan& scan, CardReading& out) {
  constexpr std::size_t kMostOtherLetters = 3;
  for (const YamlKey& key : scan.keys) {
    const std::string name = yaml_text(text, key.begin, key.end, key.style);
    if (name.size() + kMostOtherLetters < kBlockKey.size() ||
        name.size() > kBlockKey.size() + kMostOtherLetters ||
        near_matches(name, {kBlockKey}).empty())
      continue;
    add_finding(out, NoticeCode::misspelt_key, Severity::warning, {key.begin, key.end},
                "The Hub knows no such key. Is it co2_eq_emissions?")
        .fix = Splice{{key.begin, key.end}, std::string(kBlockKey)};
    return true;
  }
  return false;
}

void read_front_matter(std::string_view text, const FrontMatter& front, CardReading& out) {
  const YamlScan scan = scan_yaml(text, front.yaml, kBlockKey);
  if (scan.fault) {
    // Where nothing closes the front matter, text of the body is no fault of the YAML.
    if (front.closing < text.size()) add_fault(text, *scan.fault, out);
    return;
  }
  if (scan.root == YamlRoot::other) {
    add_finding(out, NoticeCode::unsupported_yaml, Severity::error,
                {front.yaml.begin, front.yaml.begin + 1},
                "This front matter is no list of `key: value` lines, one below the other.");
  } else if (scan.wanted) {
    read_block(text, scan, out);
  } else if (!find_misspelt_block(text, scan, out)) {
    read_body(text, front.closing, out);
    if (out.form == CardForm::absent) {
      add_finding(out, NoticeCode::no_block, Severity::note, {front.closing, front.closing},
                  "This card says nothing about emissions.");
    }
  }
}

void read_structure(std::string_view text, CardReading& out) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") {
    add_finding(out, NoticeCode::byte_order_mark, Severity::note, {0, 3},
                "Some readers see no front matter after the byte-order mark at the head of this "
                "file.")
        .fix = Splice{{0, 3}, ""};
  }
  if (const auto front = find_front_matter(text)) return read_front_matter(text, *front, out);
  if (const auto hidden = hidden_front_matter(text)) {
    add_finding(out, hidden->code, Severity::error, {hidden->offset, hidden->offset + 3},
                hidden->message)
        .fix = hidden->fix;
    if (hidden->code == NoticeCode::front_matter_not_closed) {
      const std::size_t begin = after_line(text, hidden->offset);
      read_front_matter(text, {{begin, text.size()}, text.size()}, out);
    }
    return;
  }
  read_body(text, 0, out);
  if (out.form == CardForm::absent)
    add_finding(out, NoticeCode::no_front_matter, Severity::note, {0, 0},
                "This card has no front matter.");
}

void set_positions(std::string_view text, CardReading& out) {
  // By insertion: they are few, and nearly in order.
  std::vector<CardFinding>& all = out.findings;
  for (std::size_t i = 1; i < all.size(); ++i) {
    for (std::size_t k = i; k > 0 && all[k].range.begin < all[k - 1].range.begin; --k)
      std::swap(all[k], all[k - 1]);
  }
  TextPosition at;
  std::size_t offset = 0;
  for (CardFinding& finding : out.findings) {
    advance(text, at, offset, finding.range.begin);
    offset = std::max(offset, finding.range.begin);
    finding.from = finding.to = at;
    advance(text, finding.to, finding.range.begin, finding.range.end);
  }
}

}  // namespace

CardFinding& add_finding(CardReading& out, NoticeCode code, Severity severity, ByteRange range,
                         std::string_view message) {
  return out.findings.emplace_back(
      CardFinding{code, severity, range, {}, {}, std::string(message), {}});
}

Mass from_kilograms(Mass grams) {
  constexpr int kDigits = 15;
  return Mass::grams(round_significant(grams.as_grams() * 1e3, kDigits));
}

std::string_view name(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

std::string_view name(CardForm form) {
  static constexpr std::string_view kNames[] = {"absent", "nothing", "number", "text",
                                                "object", "list",    "in_body"};
  static_assert(std::size(kNames) == static_cast<std::size_t>(CardForm::in_body) + 1);
  return kNames[static_cast<std::size_t>(form)];
}

bool CardReading::clean() const {
  return std::none_of(findings.begin(), findings.end(), [](const CardFinding& finding) {
    return finding.severity != Severity::note;
  });
}

std::optional<CardVerdict> judge_by_energy(const CardReading& reading, std::string_view) {
  // Grids emit between some 5 and 1,500 g/kWh; the bounds leave room for direct factors and PUE.
  constexpr double kLeastGramsPerKwh = 2, kCleanestGridGramsPerKwh = 5, kMostGramsPerKwh = 2500;
  if (!reading.energy || !reading.emissions || reading.energy->as_kwh() <= 0) return {};
  const double implied = (*reading.emissions / *reading.energy).as_grams_per_kwh();
  if (implied == 0 || (implied >= kLeastGramsPerKwh && implied <= kMostGramsPerKwh)) return {};
  const std::string sum = humane(*reading.emissions) + " for " + humane(*reading.energy) + " is " +
                          readable(implied, 2) + " g/kWh";
  if (implied * 1e3 >= kCleanestGridGramsPerKwh && implied * 1e3 <= kMostGramsPerKwh) {
    const Mass meant = from_kilograms(*reading.emissions);
    return CardVerdict{
        NoticeCode::kilograms, Severity::warning,
        sum + ", as no grid has it: kilograms, where the Hub reads grams? Then write " +
            card_grams(meant) + ".",
        meant};
  }
  return CardVerdict{
      NoticeCode::implausible_energy, Severity::warning, sum + ", as no grid has it.", {}};
}

void add_verdict(std::string_view text, const CardVerdict& verdict, CardReading& out) {
  std::erase_if(out.findings, [&](const CardFinding& finding) {
    return std::find(verdict.settles.begin(), verdict.settles.end(), finding.code) !=
           verdict.settles.end();
  });
  if (verdict.message.empty()) return;
  // Of a card that a fix has changed, the place may be that of the card as it was.
  if (verdict.in_text && verdict.in_text->end <= text.size()) {
    out.form = CardForm::in_body;
    out.emissions_range = *verdict.in_text;
    out.emissions_text =
        text.substr(verdict.in_text->begin, verdict.in_text->end - verdict.in_text->begin);
  }
  CardFinding& finding =
      add_finding(out, verdict.code, verdict.severity, out.emissions_range, verdict.message);
  finding.fix = verdict.fix;
  if (verdict.meant) finding.fix = Splice{out.emissions_range, card_grams(*verdict.meant)};
  set_positions(text, out);
}

CardReading read_card_unjudged(std::string_view text) {
  CardReading out;
  if (const auto fault = text_fault(text)) {
    add_finding(out, NoticeCode::not_text, Severity::error, {0, 0}, fault->message);
    return out;
  }
  read_structure(text, out);
  set_positions(text, out);
  return out;
}

CardReading read_card(std::string_view text, CardJudge judge) {
  CardReading out = read_card_unjudged(text);
  if (const auto verdict = judge(out, text)) add_verdict(text, *verdict, out);
  return out;
}

std::optional<std::string> with_fixes(std::string_view text,
                                      const std::vector<CardFinding>& findings) {
  std::vector<Splice> fixes;
  for (const CardFinding& finding : findings) {
    if (finding.fix && (fixes.empty() || fixes.back().range.end <= finding.fix->range.begin))
      fixes.push_back(*finding.fix);
  }
  if (fixes.empty()) return {};
  return spliced(text, fixes);
}

std::string fix_card(std::string_view readme, CardJudge judge) {
  std::string text(readme);
  for (int round = 0; round < kMaxFixRounds; ++round) {
    auto better = with_fixes(text, read_card(text, judge).findings);
    if (!better) break;
    text = std::move(*better);
  }
  return text;
}

}  // namespace trainprint

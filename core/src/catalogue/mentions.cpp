#include "catalogue/mentions.hpp"

#include <algorithm>
#include <cstddef>

#include "catalogue/beside_words.hpp"
#include "catalogue/device_count.hpp"
#include "catalogue/variants.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

using tables::Kind;

/// Whether nothing but a blank, a hyphen or a bracket stands in `gap`.
bool is_close(std::string_view gap) {
  return gap.size() <= 2 && gap.find_first_not_of(" -_(") == std::string_view::npos;
}

class MentionReader {
 public:
  MentionReader(std::string_view text, const std::vector<Token>& tokens,
                const AcceleratorTable& known)
      : text_(text), tokens_(tokens), known_(known) {}

  HardwareMention read(HardwareName name) {
    settle_by_slice(name, tokens_, known_);
    HardwareMention out;
    out.first = name.begin;
    out.next = name.end;
    out.machine = name.is_machine();
    out.ambiguous = name.is_ambiguous() || name.is_foreign();
    // "RunPod 4090" is no number.
    const bool rented =
        name.begin > 0 && (is_word(name.begin - 1, kServiceWords) ||
                           (name.begin > 1 && is_word(name.begin - 1, "ai face lab cloud")));
    out.unsure = (name.digits_only && !rented) || name.bare_slice;
    out.times_before = name.begin > 0 && tokens_[name.begin - 1].kind == TokenKind::times;
    const tables::AcceleratorRow* part =
        name.is_ambiguous() ? nullptr : &known_.details(row_of(name, known_));
    out.processor = part != nullptr && part->kind == Kind::cpu;
    if (out.machine) out.each = known_.instances()[name.meaning.number].count;
    take_slice(name, part, out);
    // "v4-8" may be a version of anything, "v5e-16" of nothing else.
    const std::string& written = tokens_[name.begin].text;
    if (out.slice && written.size() > 2 && is_letter(written[2])) out.unsure = false;
    // SageMaker's names of machines: "ml.p4d.24xlarge".
    if (out.machine && out.first > 0 && tokens_[out.first - 1].text == "ml") --out.first;
    const std::size_t name_end =
        closed(out.next, out.first) - (tokens_[out.next - 1].plural ? 1u : 0u);
    const std::size_t name_begin = tokens_[out.first].begin;
    out.name = text_.substr(name_begin, name_end - name_begin);
    take_surroundings(out);
    for (std::size_t at = name.end; part != nullptr && at < out.next; ++at) {
      if (tokens_[at].kind == TokenKind::mig && tokens_[at].value <= part->mig_parts) {
        out.each *= tokens_[at].value / part->mig_parts;
      }
    }
    out.begin = tokens_[out.first].begin;
    out.end = out.counted_end = closed(out.next, out.first);
    take_count(part, out);
    return out;
  }

 private:
  bool is_word(std::size_t at, std::string_view words) const {
    return at < tokens_.size() && one_of(tokens_[at].text, words);
  }

  void take_slice(const HardwareName& name, const tables::AcceleratorRow* part,
                  HardwareMention& out) const {
    const bool tpu = part == nullptr
                         ? tokens_[name.begin].text.substr(0, 3) == "tpu" || name.bare_slice
                         : part->kind == Kind::tpu;
    if (!tpu || out.machine) return;
    std::size_t at = name.end;
    if (is_word(at, "pod slice")) ++at;  // "TPU v4 pod-128"
    if (!is_slice_number(tokens_, at)) return;
    out.slice = true;
    out.next = at + 1;
    if (part != nullptr) out.each = chips_in_slice(tokens_[at].value, *part);
  }

  /// Memory and form beside the name: "80GB A100", "A100 (SXM4, 80GB)".
  void take_surroundings(HardwareMention& out) const {
    while (out.next < tokens_.size() && is_close(tokens_[out.next].gap) &&
           (tokens_[out.next].kind == TokenKind::memory ||
            tokens_[out.next].kind == TokenKind::mig || is_form_word(tokens_[out.next].text) ||
            is_word(out.next, "generation edition")))
      ++out.next;
    if (out.first > 0 && tokens_[out.first - 1].kind == TokenKind::memory &&
        is_close(tokens_[out.first].gap))
      --out.first;
  }

  /// End of the token before `next`, with the bracket that closes behind it: one that opened after
  /// `first`, or before what is no name (`first` is `next`).
  std::size_t closed(std::size_t next, std::size_t first) const {
    const std::size_t end = tokens_[next - 1].end;
    bool opened = first == next && tokens_[next - 1].gap.find('(') != std::string_view::npos;
    while (++first < next)
      opened = opened || tokens_[first].gap.find('(') != std::string_view::npos;
    return opened && text_.substr(end, 1) == ")" ? end + 1 : end;
  }

  /// "A100s x 8", "H100 (80GB) x 8", "MI250X GCDs", "A100 GPUs x 4 nodes"
  void take_count(const tables::AcceleratorRow* part, HardwareMention& out) const {
    std::size_t at = out.next;
    if (is_word(at, "gpu gpus") && is_close(tokens_[at].gap)) ++at;
    if (part != nullptr && part->dies_per_module > 1 && is_die_word(at)) {
      out.dies = true;
      out.each /= part->dies_per_module;
      ++at;
      out.counted_end = closed(at, at);
    }
    while (at + 1 < tokens_.size() && tokens_[at].kind == TokenKind::times &&
           tokens_[at + 1].kind == TokenKind::number && tokens_[at + 1].value >= 1 &&
           !is_number_of_name(at + 1)) {
      const double number = tokens_[at + 1].value;
      if (is_node_word(at + 2)) {
        out.nodes = number;
        out.counted_end = closed(at + 3, at + 3);
        return;
      }
      out.count = (out.count > 0 ? out.count : 1) * number;
      out.counted_end = closed(at + 2, at + 2);
      at += 2;
    }
  }

  bool is_die_word(std::size_t at) const {
    return at < tokens_.size() && trainprint::is_die_word(tokens_[at].text);
  }
  bool is_node_word(std::size_t at) const {
    return at < tokens_.size() && trainprint::is_node_word(tokens_[at].text);
  }

  /// "A100 x 2 H100": the number counts what follows it.
  bool is_number_of_name(std::size_t at) const {
    return at + 1 < tokens_.size() && tokens_[at + 1].kind == TokenKind::word &&
           known_.find(tokens_[at + 1].text) && !is_word(at + 1, "gpu gpus tpu tpus");
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const AcceleratorTable& known_;
};

}  // namespace

HardwareText::HardwareText(std::string_view text) : text_(text) {
  const AcceleratorTable& known = AcceleratorTable::instance();
  if (!may_name_hardware(text, known)) return;
  tokens_ = hardware_tokens(text, known);
  MentionReader reader(text, tokens_, known);
  for (const HardwareName& name : hardware_names(text, tokens_, known)) {
    mentions_.push_back(reader.read(name));
  }
}

Result<AcceleratorMatch> HardwareText::match(const FieldPath& field) const {
  return tokens_.empty() ? find_accelerator(text_, field) : match_hardware(text_, tokens_, field);
}

Result<AcceleratorMatch> HardwareText::match(const std::vector<HardwareMention>& mentions,
                                             const FieldPath& field) const {
  std::vector<Token> named;
  for (const HardwareMention& mention : mentions) {
    const std::size_t start = named.size();
    for (std::size_t at = mention.first; at < mention.next; ++at) named.push_back(tokens_[at]);
    named[start].gap = "; ";
  }
  return match_hardware(text_, named, field);
}

std::optional<HardwareText::Counted> HardwareText::counted(const HardwareMention& mention) const {
  const TokenRange phrase = counting_phrase(tokens_, mention.first, mention.next);
  const std::vector<Token> tokens(tokens_.begin() + static_cast<std::ptrdiff_t>(phrase.begin),
                                  tokens_.begin() + static_cast<std::ptrdiff_t>(phrase.end));
  auto match = match_hardware(text_, tokens, "accelerator");
  if (!match) return std::nullopt;
  Counted out{*match, tokens.front().begin, tokens.back().end, mention.name};
  const std::string_view inside = text_.substr(out.begin, out.end - out.begin);
  const auto open = std::count(inside.begin(), inside.end(), '(');
  if (open > std::count(inside.begin(), inside.end(), ')') && text_.substr(out.end, 1) == ")")
    ++out.end;
  return out;
}

bool HardwareText::may_count_machines(const HardwareMention& mention) const {
  const TokenRange phrase = counting_phrase(tokens_, mention.first, mention.next);
  int numbers = 0;
  for (std::size_t at = phrase.begin; at < phrase.end; ++at) {
    const Token& token = tokens_[at];
    if (token.text.compare(0, 3, "nvl") == 0) return true;  // a rack: "GB200 NVL72"
    if (at >= mention.first && at < mention.next) continue;
    const bool number = token.kind == TokenKind::number && token.value >= 1;
    numbers += number ? 1 : 0;
    const bool plain = number || token.kind == TokenKind::times || one_of(token.text, "gpu gpus");
    if (!plain || numbers > 1) return true;
  }
  return false;
}

double devices_per_die() {
  const AcceleratorTable& known = AcceleratorTable::instance();
  double dies = 1;
  for (std::size_t row = 0; row < known.rows().size(); ++row) {
    const double here = known.details(row).dies_per_module;
    if (here > 1 && dies > 1 && here != dies) return 1;
    if (here > 1) dies = here;
  }
  return 1 / dies;
}

bool same_variant_group(const Accelerator& a, const Accelerator& b) {
  const AcceleratorTable& known = AcceleratorTable::instance();
  const auto group = [&](const Accelerator& part) {
    return known.variant_group(static_cast<std::size_t>(&part - known.rows().data()));
  };
  return !group(a).empty() && group(a) == group(b);
}

}  // namespace trainprint

// What people write about hardware, read as one accelerator of the table.
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "catalogue/accelerator_table.hpp"
#include "catalogue/device_count.hpp"
#include "catalogue/find_accelerator.hpp"
#include "catalogue/hardware_names.hpp"
#include "catalogue/mentions.hpp"
#include "catalogue/variants.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using tables::Kind;

class AcceleratorResolver {
 public:
  AcceleratorResolver(std::string_view text, const std::vector<Token>& tokens,
                      const FieldPath& field)
      : known_(AcceleratorTable::instance()), text_(text), field_(field), tokens_(tokens) {}

  Result<AcceleratorMatch> run() {
    found_ = hardware_names(text_, tokens_, known_);
    prune();
    if (found_.empty()) return unknown();
    settle_by_slice(found_.front(), tokens_, known_);
    const HardwareName& first = found_.front();
    for (const HardwareName& other : found_) {
      if (other.is_foreign()) return unknown();
      if (!same(first, other)) return several();
    }
    if (first.is_ambiguous()) return ambiguous(first);
    return resolve(first);
  }

 private:
  std::size_t row(const HardwareName& found) const { return row_of(found, known_); }

  bool is_cpu(const HardwareName& found) const {
    return !found.is_ambiguous() && known_.details(row(found)).kind == Kind::cpu;
  }

  /// Leaves the names that say what trained: not the host's processor, not a number that happens
  /// to be a graphics card's, not "TPU" beside "TPU v4".
  void prune() {
    const auto any = [this](auto&& is) { return std::any_of(found_.begin(), found_.end(), is); };
    const auto drop = [this](auto&& is) {
      found_.erase(std::remove_if(found_.begin(), found_.end(), is), found_.end());
    };
    if (any([](const HardwareName& f) { return !f.digits_only; })) {
      drop([](const HardwareName& f) { return f.digits_only; });
    }
    if (any([this](const HardwareName& f) { return !f.is_ambiguous() && !is_cpu(f); })) {
      drop([this](const HardwareName& f) { return is_cpu(f); });
      drop([this](const HardwareName& f) { return f.is_ambiguous() && covered(f); });
    } else if (any([](const HardwareName& f) { return f.is_ambiguous(); })) {
      drop([this](const HardwareName& f) { return is_cpu(f); });
    }
    // "p4d.24xlarge (8x A100)": the machine type says more than the name.
    const auto machine = std::find_if(found_.begin(), found_.end(),
                                      [](const HardwareName& f) { return f.is_machine(); });
    if (machine != found_.end()) std::swap(*machine, found_.front());
  }

  /// Whether a definite name makes the ambiguous one clear.
  bool covered(const HardwareName& found) const {
    const AmbiguousAccelerator& several = known_.ambiguous()[found.meaning.number];
    if (several.name.find_first_of("0123456789") == std::string_view::npos) return true;
    return std::any_of(found_.begin(), found_.end(), [&](const HardwareName& other) {
      return !other.is_ambiguous() &&
             std::find(several.rows.begin(), several.rows.end(), row(other)) != several.rows.end();
    });
  }

  bool same(const HardwareName& a, const HardwareName& b) const {
    if (a.is_ambiguous() || b.is_ambiguous()) {
      return a.meaning.kind == b.meaning.kind && a.meaning.number == b.meaning.number;
    }
    if (row(a) == row(b)) return true;
    const std::string_view group = known_.variant_group(row(a));
    return !group.empty() && group == known_.variant_group(row(b));
  }

  Result<AcceleratorMatch> resolve(const HardwareName& found) {
    AcceleratorMatch match{};
    NamedHardware named;
    named.row = found.is_machine()
                    ? row(found)
                    : choose_variant(tokens_, found.begin, found.end, found.meaning.number, known_,
                                     field_, match.notices);
    named.begin = found.begin;
    named.end = found.end;
    if (found.is_machine()) {
      named.per_machine = known_.instances()[found.meaning.number].count;
      match.machine_type = true;
    }
    take_laptop(named.row);
    if (known_.details(named.row).kind == Kind::tpu) take_slice(named);
    match.accelerator = &known_.rows()[named.row];
    HardwareCount counted = count_devices(tokens_, named, known_, field_);
    match.count = counted.count;
    match.question = std::move(counted.question);
    match.choices = std::move(counted.choices);
    match.by_machines = counted.by_machines;
    for (Notice& notice : counted.notices) match.notices.push_back(std::move(notice));
    return match;
  }

  /// "a laptop with an RTX 4060": the part of that name which laptops have.
  void take_laptop(std::size_t& row) const {
    const auto is_laptop = [](const Token& token) {
      return one_of(token.text, "laptop laptops notebook");
    };
    if (std::none_of(tokens_.begin(), tokens_.end(), is_laptop)) return;
    const auto meaning = known_.find(fold(known_.rows()[row].name) + "laptop");
    if (meaning && meaning->kind == AcceleratorName::itself) row = meaning->number;
  }

  void take_slice(NamedHardware& named) const {
    for (const HardwareName& found : found_) {
      std::size_t at = found.end;
      // "TPU v4 pod-128"
      if (at < tokens_.size() && one_of(tokens_[at].text, "pod slice")) ++at;
      if (!is_slice_number(tokens_, at)) continue;
      named.slice = tokens_[at].value;
      named.begin = found.begin;
      named.end = at + 1;
      return;
    }
    // "TPU v3 8": written without its hyphen, unless a unit follows.
    const std::size_t at = named.end;
    if (at < tokens_.size() && tokens_[at].kind == TokenKind::number && tokens_[at].gap == " " &&
        tokens_[at].value >= 1 && tokens_[at].value <= 1e6 && at + 1 == tokens_.size()) {
      named.slice = tokens_[at].value;
      named.end = at + 1;
    }
  }

  // A suggestion takes the place of the whole text: it keeps the count before the name, "8x ".
  Error failed(ErrorCode code, std::string message, std::vector<std::string> suggestions) const {
    const std::size_t digits = std::min(text_.find_first_not_of("0123456789"), text_.size());
    const std::size_t sign = text_.find_first_not_of(' ', digits);
    if (digits > 0 && sign != std::string_view::npos && (text_[sign] | 0x20) == 'x') {
      for (std::string& name : suggestions) name = join({text_.substr(0, sign + 1), " ", name});
    }
    return {code, field_, std::move(message), std::move(suggestions)};
  }

  Result<AcceleratorMatch> ambiguous(const HardwareName& found) {
    const AmbiguousAccelerator& several = known_.ambiguous()[found.meaning.number];
    std::vector<std::string> names;
    for (const std::size_t i : several.rows) names.emplace_back(known_.rows()[i].name);
    return failed(ErrorCode::ambiguous,
                  join({"\"", several.name, "\" can be several accelerators (", several.why,
                        "); name one of them."}),
                  std::move(names));
  }

  Result<AcceleratorMatch> several() const {
    std::vector<std::string> names;
    for (const HardwareName& found : found_) {
      if (found.is_ambiguous()) continue;
      std::string name(known_.rows()[row(found)].name);
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
    return failed(ErrorCode::ambiguous,
                  "The text names more than one accelerator. Count each as a run of its own.",
                  std::move(names));
  }

  Result<AcceleratorMatch> unknown() const {
    // The word that looks most like a part number, else everything.
    std::string wanted(text_);
    std::size_t longest = 0;
    bool says_something = false;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      says_something = says_something || !one_of(token.text, "gpu gpus tpus accelerator unknown");
      const bool part = token.text.find_first_of("0123456789") != std::string::npos &&
                        token.kind != TokenKind::memory && token.kind != TokenKind::ignored;
      if (!part || token.text.size() <= std::max<std::size_t>(longest, 1)) continue;
      longest = token.text.size();
      wanted = token.text;
      // "RTX 3060"
      if (token.kind == TokenKind::number && i > 0 && tokens_[i - 1].kind == TokenKind::word) {
        wanted = tokens_[i - 1].text + token.text;
      }
    }
    if (!says_something) {
      return failed(ErrorCode::unknown_accelerator,
                    "Which accelerator? Its model is missing, as in \"A100\" or \"RTX 4090\".", {});
    }
    std::vector<std::string_view> names;
    for (const Accelerator& a : known_.rows()) {
      for (std::string_view name = a.name;
           name.find_first_not_of("0123456789") != std::string_view::npos;
           name = without_line(name)) {
        names.push_back(name);
      }
      for (const std::string_view alias : a.aliases) {
        if (alias.find_first_not_of("0123456789") != std::string_view::npos) names.push_back(alias);
      }
    }
    return failed(ErrorCode::unknown_accelerator,
                  join({"No accelerator is known as \"", text_.substr(0, 80),
                        "\". Choose one from the list, or leave it empty and give the power."}),
                  near_matches(wanted, names));
  }

  const AcceleratorTable& known_;
  std::string_view text_;
  const FieldPath& field_;
  const std::vector<Token>& tokens_;
  std::vector<HardwareName> found_;
};

}  // namespace

Result<AcceleratorMatch> match_hardware(std::string_view text, const std::vector<Token>& tokens,
                                        const FieldPath& field) {
  return AcceleratorResolver(text, tokens, field).run();
}

Result<AcceleratorMatch> read_accelerator(std::string_view text, const FieldPath& field) {
  const AcceleratorTable& known = AcceleratorTable::instance();
  // "-8x A100", "1,5 A100"; "0.5 A100" is a share.
  const std::string_view first = trimmed(text).substr(0, trimmed(text).find_first_of(" xX"));
  if (const auto count = parse_number(first);
      count && (*count < 0 || (*count > 1 && *count != std::floor(*count)))) {
    return Error{
        ErrorCode::out_of_range, field, in_quotes(first) + " is no number of devices.", {}};
  }
  return match_hardware(text, hardware_tokens(text, known), field);
}

bool names_one_machine(std::string_view text, const AcceleratorMatch& match) {
  if (!match.count || !(match.machine_type || match.by_machines)) return false;
  bool begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    // "2x p4d.24xlarge", "DGX A100, 4 nodes", "DGX A100 x4"
    const char c = text[i];
    const std::size_t number = i + ((c == 'x' || c == 'X') && begins ? 1 : 0);
    std::size_t end = number;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool ends =
        end >= text.size() || !is_letter(text[end]) || text[end] == 'x' || text[end] == 'X';
    if (begins && end > number && ends) return false;
    begins = !is_letter(c) && !is_digit(c) && c != '.' && c != '-' && c != '_';
  }
  return true;
}

}  // namespace trainprint

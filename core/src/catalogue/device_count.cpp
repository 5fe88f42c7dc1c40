#include "catalogue/device_count.hpp"

#include <algorithm>
#include <cmath>

#include "catalogue/beside_words.hpp"
#include "catalogue/variants.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

/// Names of NVIDIA's own servers, which stand before the part in them.
constexpr std::string_view kSystemNames = "dgx hgx";
constexpr std::string_view kDieWords = "gcd gcds die dies";
constexpr std::string_view kCoreWords = "core cores tensorcores";
/// Machines of TPUs, which have any size.
constexpr std::string_view kSliceWords = "pod pods slice slices superpod podslice";
constexpr std::string_view kManyWords =
    "several many multiple some few couple dozens hundred hundreds thousands";

/// Words that may stand between a number and the name it counts.
constexpr std::string_view kFillersBetweenCountAndName =
    "nvidia amd google cloud intel habana aws amazon apple huawei tesla geforce quadro instinct "
    "radeon azure microsoft of the gpu gpus standard a an units pieces pcs ampere hopper volta "
    "turing ada rtx gtx type model generation edition way";
constexpr std::string_view kUsedWords = "used utilized utilised active busy";
constexpr std::string_view kTotalWords = "total totale altogether overall insgesamt gesamt";

/// Servers hold up to 16 devices (DGX-2); more beside several machines are those of all of them.
constexpr double kMostInOneServer = 16, kUsualInOneServer = 8;

/// A number, or several multiplied: "32 x 8".
struct Chain {
  double value = 1;
  std::size_t begin = 0;
  std::size_t end = 0;  ///< After the last number or the "x" behind it.
  bool leads_with_times = false;
  bool ends_with_times = false;
  bool is_range = false;  ///< "4-8": no single number.
  int factors = 0;
};

/// A number of devices or machines.
struct Item {
  double value = 0;
  std::size_t begin = 0, end = 0;  ///< With the noun behind it.
  bool per_node = false;           ///< "8 per node", "8 each"
  bool beside_name = false;        ///< The name itself is the noun.
};

/// What a number counts, by the words behind it.
struct Noun {
  enum class Kind { none, device, node, core, time } kind = Kind::none;
  std::size_t end = 0;
  bool die = false;
  bool name = false;    ///< The accelerator's name is a part of it.
  bool system = false;  ///< "DGX", "NVL72"
  bool plural = false;
};

/// 72 of "NVL72"; the 144 of "NVL144" are dies, of which a part has two.
double rack_size(std::string_view word) {
  if (word.substr(0, 3) != "nvl" || word.size() == 3) return 0;
  double size = 0;
  for (const char c : word.substr(3)) {
    if (!is_digit(c)) return 0;
    size = size * 10 + (c - '0');
  }
  constexpr double kDies = 144;
  return size == kDies ? size / 2 : size;
}

/// "HPE" of "40 HPE nodes", "compute" of "12 compute nodes".
bool is_adjective_of_machine(const std::vector<Token>& tokens, std::size_t i) {
  return i + 1 < tokens.size() && tokens[i].kind == TokenKind::word &&
         is_node_word(tokens[i + 1].text) && tokens[i + 1].gap == " " &&
         tokens[i].text.find_first_of("0123456789") == std::string::npos;
}

class Counter {
 public:
  Counter(const std::vector<Token>& tokens, const NamedHardware& named,
          const AcceleratorTable& known, const FieldPath& field)
      : tokens_(tokens), named_(named), known_(known), field_(field) {}

  HardwareCount run() {
    for (std::size_t i = named_.begin; i < std::min(named_.end + 1, tokens_.size()); ++i) {
      if (const double size = rack_size(tokens_[i].text); size > 0) rack_ = size;
    }
    for (std::size_t i = 0; i < tokens_.size();) {
      if (inside_name(i) ||
          (tokens_[i].kind != TokenKind::number && tokens_[i].kind != TokenKind::times)) {
        ++i;
        continue;
      }
      const Chain chain = chain_at(i);
      i = chain.end > i ? chain.end : i + 1;
      if (chain.end == chain.begin || chain.value > 1e7) continue;
      if (chain.is_range && is_fraction(chain)) {
        share_ = tokens_[chain.begin].value / tokens_[chain.begin + 1].value;  // "1/7 of an A100"
        i = chain.end + 1;
      } else if (chain.is_range) {
        const Noun noun = noun_behind(chain.end);
        ranges_ = ranges_ || noun.kind == Noun::Kind::device || noun.kind == Noun::Kind::node;
      } else if (chain.value >= 1) {
        classify(chain);
      } else if (chain.value > 0 && is_share_of_name(chain.end) &&
                 (says(chain.end, "of") || !says(chain.end - 1, "third quarter"))) {
        share_ = chain.value;  // "half an A100", "a third of an A100"
      }
    }
    total();
    take_slices();
    if (out_.count && !(*out_.count > 0 && *out_.count <= 1e8)) out_.count.reset();
    if (!out_.question.empty()) out_.count.reset();
    return std::move(out_);
  }

 private:
  bool is_share_of_name(std::size_t end) const {
    return end <= named_.begin && !is_time(named_.end) && only_fillers(end, named_.begin);
  }

  bool is_fraction(const Chain& chain) const {
    const std::size_t below = chain.begin + 1;
    return tokens_[chain.begin].kind == TokenKind::number && is_number(below) &&
           tokens_[below].gap == "/" && tokens_[chain.begin].value < tokens_[below].value &&
           tokens_[chain.begin].value == 1 && is_share_of_name(below + 1);
  }

  bool inside_name(std::size_t i) const { return i >= named_.begin && i < named_.end; }
  bool says(std::size_t i, std::string_view words) const {
    return i < tokens_.size() && one_of(tokens_[i].text, words);
  }
  bool is(std::size_t i, bool (*what)(std::string_view)) const {
    return i < tokens_.size() && what(tokens_[i].text);
  }
  bool has_gap(std::size_t i, std::string_view marks) const {
    return i < tokens_.size() && tokens_[i].gap.find_first_of(marks) != std::string_view::npos;
  }
  bool is_number(std::size_t i) const {
    return i < tokens_.size() && !inside_name(i) && tokens_[i].kind == TokenKind::number;
  }

  /// "node", "rack", and of TPUs "pod".
  bool is_machine(std::size_t i) const {
    return is(i, is_node_word) || says(i, "rack racks") || (is_tpu() && says(i, kSliceWords));
  }

  const Accelerator& part() const { return known_.rows()[named_.row]; }
  const tables::AcceleratorRow& details() const { return known_.details(named_.row); }
  bool is_tpu() const { return details().kind == tables::Kind::tpu; }

  Chain chain_at(std::size_t i) const {
    Chain chain;
    chain.begin = chain.end = i;
    if (tokens_[i].kind == TokenKind::times) {
      chain.leads_with_times = true;
      ++i;
    }
    while (is_number(i)) {
      chain.value *= tokens_[i].value;
      ++chain.factors;
      chain.end = ++i;
      if (i >= tokens_.size() || inside_name(i)) break;
      if (tokens_[i].kind == TokenKind::number &&
          (tokens_[i].gap == "-" || tokens_[i].gap == "/")) {
        chain.is_range = true;
      }
      if (tokens_[i].kind != TokenKind::times) break;
      chain.end = ++i;
      chain.ends_with_times = true;
      if (is_number(i)) chain.ends_with_times = false;
    }
    if (chain.begin > 0 && (tokens_[chain.begin].gap == "-" || tokens_[chain.begin].gap == "/") &&
        (tokens_[chain.begin - 1].kind == TokenKind::number ||
         tokens_[chain.begin - 1].kind == TokenKind::ignored)) {
      chain.is_range = true;
    }
    return chain;
  }

  static bool one_of_kinds(TokenKind kind) {
    return kind == TokenKind::memory || kind == TokenKind::mig || kind == TokenKind::times;
  }

  bool only_fillers(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (one_of_kinds(tokens_[i].kind)) continue;
      const std::string_view word = tokens_[i].text;
      if (tokens_[i].kind != TokenKind::word ||
          !(one_of(word, kFillersBetweenCountAndName) || is_form_word(word)))
        return false;
    }
    return true;
  }

  /// "8 NVIDIA A100 GPUs", "4 H100 nodes", "2 HGX boxes of H100", "16 total GPUs"
  Noun noun_behind(std::size_t i) const {
    Noun out;
    constexpr std::size_t kMostWords = 8;
    const std::size_t last = std::min(tokens_.size(), i + kMostWords);
    while (i < last) {
      if (i == named_.begin) {
        if (out.kind == Noun::Kind::device && has_gap(i, "(,;")) break;
        out.kind = Noun::Kind::device;
        out.name = true;
        out.system = out.system || rack_ > 0;
        out.plural = out.plural || tokens_[named_.end - 1].plural;
        out.end = i = named_.end;
        continue;
      }
      const Token& token = tokens_[i];
      const bool seen = out.kind != Noun::Kind::none;
      // What is closed off by a mark belongs to something else: "8 A100 (4 nodes)".
      if (seen && has_gap(i, "(,;:/")) break;
      const bool plural = !token.text.empty() && token.text.back() == 's';
      if (is_die_word(token.text)) {
        out.kind = Noun::Kind::device;
        out.die = true;
        out.end = i + 1;
      } else if (is_machine(i) || (out.system && one_of(token.text, "system systems"))) {
        out.kind = Noun::Kind::node;
        out.plural = plural;
        out.end = i + 1;
        if (!out.system) break;
      } else if (is_device_word(token.text)) {
        out.kind = Noun::Kind::device;
        out.system = out.system && !seen;  // "8 DGX A100 GPUs" are eight GPUs
        out.plural = plural;
        out.end = i + 1;
      } else if (one_of(token.text, kCoreWords)) {
        out.kind = Noun::Kind::core;
        out.end = i + 1;
        break;
      } else if (is_time_word(token.text)) {
        out.kind = Noun::Kind::time;
        break;
      } else if (is_system_name(token.text)) {
        out.system = true;
        out.end = i + 1;
      } else if (token.kind == TokenKind::memory || token.kind == TokenKind::mig ||
                 is_form_word(token.text)) {
        if (seen) out.end = i + 1;
      } else if (!seen && is_adjective_of_machine(tokens_, i)) {  // "40 HPE nodes"
      } else if (seen || token.kind != TokenKind::word ||
                 !one_of(token.text, join({kFillersBetweenCountAndName, " tpu total"}))) {
        break;
      }
      ++i;
    }
    return out;
  }

  /// "half of the 8 A100", "two thirds of 9", "20 % of 8": a part, and of what.
  bool is_of_a_share(std::size_t at) const {
    if (at > 0 && says(at - 1, "the our my den der des")) --at;
    if (at < 2 || !says(at - 1, "of von de di da des")) return false;
    const Token& part = tokens_[at - 2];
    return is_share_word(part.text) || has_gap(at - 1, "%") ||
           (part.kind == TokenKind::number && part.value < 1);
  }

  void classify(const Chain& chain) {
    const std::size_t at = chain.end;
    if (is_of_a_share(chain.begin))
      return ask("How many accelerators are these, all together?", {});
    if (chain.begin > 0 && is(chain.begin - 1, is_each_word) && is_one_of_each(at)) return;
    // "4 of 8 A100", "4 out of the 8 GPUs"
    std::size_t of = at + (says(at, "out") ? 1 : 0);
    if (says(of, "of")) {
      of += says(of + 1, "the our my") ? 2u : 1u;
      if (is_number(of) && tokens_[of].value > chain.value && tokens_[of].text != "a") {
        used_ = chain.value;
        return;
      }
    }
    if (said_used(at)) used_ = chain.value;
    if (is_per_node(at) || said_each(at)) {  // "8 per node", "8 each"
      add_devices(chain, at, true, false);
      return;
    }
    const Noun noun = noun_behind(at);
    // "two 8-GPU nodes": the number before counts the machines.
    if (is_number(at) && modifies(chain_at(at))) {
      nodes_before_ = chain.value;
      return;
    }
    if (noun.kind == Noun::Kind::time) return;
    if (noun.kind == Noun::Kind::core) {
      cores_ = chain.value;
      return;
    }
    if (noun.kind == Noun::Kind::node) {
      take_nodes(chain, noun);
      return;
    }
    dies_ = dies_ || noun.die;
    const bool times_behind_name = chain.begin >= named_.end && chain.leads_with_times &&
                                   only_fillers(named_.end, chain.begin) &&
                                   noun.kind == Noun::Kind::none;
    if (noun.kind == Noun::Kind::device) {
      if (noun.system && noun.name) {  // "2 DGX H100"
        take_nodes(chain, noun);
        return;
      }
      add_devices(chain, noun.end, per_node_around(chain, noun.end), noun.name);
      return;
    }
    if (noun.system) {  // "2 DGX" of something
      take_nodes(chain, noun);
      return;
    }
    // "TPU v4 4x4x4": a slice's shape multiplies to chips.
    if (chain.factors > 1 && is_tpu() && !chain.ends_with_times) {
      add_devices(chain, at, false, false);
      return;
    }
    // "count: 8"
    if (chain.begin > 0 && says(chain.begin - 1, "count quantity qty number num")) {
      add_devices(chain, at, false, false);
      return;
    }
    // "A100 x 8", "2 x A100 x 4"
    if (times_behind_name) {
      if (!devices_.empty() && devices_.back().beside_name && !devices_.back().per_node) {
        devices_.back().value *= chain.value;
      } else {
        add_devices(chain, at, false, true);
      }
      return;
    }
    // "racks x 2"
    if (chain.leads_with_times && chain.begin > 0 && !nodes_ && is_machine(chain.begin - 1)) {
      nodes_ = Item{chain.value, chain.begin - 1, at, false, false};
      systems_ = systems_ || rack_ > 0;
      return;
    }
    // "A100, 4 nodes x 8"
    if (chain.leads_with_times && nodes_ && nodes_->end == chain.begin) {
      add_devices(chain, at, true, false);
      return;
    }
    // Behind a machine type, a number counts what is in it: "p4d.24xlarge (8x A100)".
    if (named_.per_machine == 0 && chain.begin >= named_.end && has_gap(chain.begin, "(:=") &&
        only_fillers(named_.end, chain.begin))
      add_devices(chain, at, false, true);
  }

  /// The one of "8 A100 cada uno".
  bool is_one_of_each(std::size_t end) const {
    return tokens_[end - 1].value == 1 && noun_behind(end).kind == Noun::Kind::none;
  }

  /// "8-GPU nodes", "8xH100 node": a number that says what is in one machine.
  bool modifies(const Chain& chain) const {
    if (chain.end >= tokens_.size()) return false;
    const std::string_view gap = tokens_[chain.end].gap;
    const bool glued = gap == "-" || (gap.empty() && !chain.ends_with_times && chain.factors == 1);
    const bool close = glued || (chain.ends_with_times && chain.factors == 1);
    const Noun noun = noun_behind(chain.end);
    return close && noun.kind == Noun::Kind::node && !noun.system &&
           (noun.name || is(chain.end, is_device_word));
  }

  void take_nodes(const Chain& chain, const Noun& noun) {
    if (modifies(chain)) {
      add_devices(chain, noun.end, true, noun.name);
      if (!nodes_) {
        Item machines;
        machines.value = nodes_before_ > 0 ? nodes_before_ : noun.plural ? 0 : 1;
        machines.begin = chain.begin;
        machines.end = noun.end;
        if (machines.value > 0) {
          nodes_ = machines;
        } else {
          // "8x A100 nodes": eight nodes, or nodes of eight?
          if (chain.ends_with_times) ask_which(chain.value, chain.value * part().devices_per_node);
        }
      }
      return;
    }
    // "an 8 H100 node"
    if (noun.name && !noun.plural && !noun.system && chain.value > 1) {
      add_devices(chain, noun.end, false, true);
      return;
    }
    if (chain.factors > 1 && noun.name) {  // "4 x 8xA100 nodes"
      add_devices(chain, noun.end, false, true);
      return;
    }
    systems_ = systems_ || noun.system;
    const bool of = nodes_ && (says(nodes_->end, "of with x"));
    if (nodes_ && of) {  // "2 racks of 18 nodes"
      nodes_->value *= chain.value;
      nodes_->end = noun.end;
    } else if (!nodes_) {
      nodes_ = Item{chain.value, chain.begin, noun.end, false, noun.name};
    }
    if (chain.leads_with_times || each_before(chain.begin)) nodes_times_ = true;
  }

  void add_devices(const Chain& chain, std::size_t end, bool per_node, bool beside_name) {
    devices_.push_back(Item{chain.value, chain.begin, end, per_node, beside_name});
    if (chain.leads_with_times && nodes_ && nodes_->end == chain.begin)
      devices_.back().per_node = true;
    out_.by_machines = out_.by_machines || says(chain.end, "way");  // "8-way A100"
  }

  /// "per node", "/node", "a node", "pro Knoten"
  bool is_per_node(std::size_t i) const {
    if (is(i, is_node_word)) return has_gap(i, "/");
    if (!is(i + 1, is_node_word)) return false;
    return is(i, is_per_word) || is(i, is_each_word) || says(i, "a");
  }

  /// "each", "every", up to two words before: "each with 8", "on each of 2".
  bool each_before(std::size_t i) const {
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
      const std::size_t at = i - back;
      if (inside_name(at) || tokens_[at].kind == TokenKind::number) return false;
      if (is(at, is_each_word)) return true;
    }
    return false;
  }

  bool said_used(std::size_t i) const {
    if (is(i, is_device_word) || says(i, "of")) ++i;
    if (says(i, "was were is are being them actually")) ++i;
    return says(i, kUsedWords);
  }

  bool per_node_around(const Chain& chain, std::size_t end) const {
    if (is_per_node(end) || said_each(end)) return true;
    // "4 nodes with 8 GPUs (A100) each"
    if (end == named_.begin && (is_per_node(named_.end) || said_each(named_.end))) return true;
    return each_before(chain.begin) && says_machine();
  }

  bool says_machine() const {
    return std::any_of(tokens_.begin(), tokens_.end(),
                       [](const Token& token) { return is_node_word(token.text); });
  }

  /// "4 nodes, 8 A100 each", but not "4 A100, each epoch" and not "3 runs on 4 A100 each".
  bool said_each(std::size_t i) const {
    return is(i, is_each_word) && !has_gap(i, ",;(") && says_machine();
  }

  /// "GPU hours", "days": the number before is no count.
  bool is_time(std::size_t at) const {
    if (is(at, is_device_word)) ++at;
    return is(at, is_time_word);
  }

  bool says_total() const {
    return std::any_of(tokens_.begin(), tokens_.end(),
                       [](const Token& token) { return one_of(token.text, kTotalWords); });
  }

  void note(NoticeCode code, std::initializer_list<std::string_view> message) {
    out_.notices.push_back({code, field_, join(message)});
  }

  void ask(std::string question, std::vector<double> choices) {
    if (!out_.question.empty()) return;
    out_.by_machines = !ranges_;
    out_.question = std::move(question);
    out_.choices = std::move(choices);
  }

  void ask_which(double one, double other) {
    ask(join({"Are these ", plain_count(one), " or ", plain_count(other),
              " accelerators, all together?"}),
        {one, other});
  }

  void multiply(double nodes, double each) {
    out_.count = nodes * each;
    out_.by_machines = true;
    if (nodes > 1)
      note(NoticeCode::devices_from_nodes,
           {"Read as ", plain_count(nodes), " nodes of ", plain_count(each), ", so ",
            plain_count(nodes * each), " devices."});
  }

  /// "8 nodes (4 A100)", "2 nodes with 8 A100", "16 A100 on 2 nodes"
  void settle(const Item& devices) {
    const double nodes = nodes_->value, number = devices.value;
    out_.by_machines = true;
    if (nodes <= 1 || says_total()) {
      out_.count = number;
      return;
    }
    const double whole = number / nodes;
    const bool shared = number >= nodes && whole == std::floor(whole);
    if (devices.begin < nodes_->end) {  // the devices first
      if (nodes_times_) return multiply(nodes, number);
      // "4x A100, 2 nodes"
      if (number <= kUsualInOneServer && has_gap(nodes_->begin, "(,;"))
        return ask_which(number, number * nodes);
      if (!shared && number < nodes) return ask_which(number, number * nodes);
      out_.count = number;
      return;
    }
    if (systems_ && number == nodes * part().devices_per_node) {
      out_.count = number;
      return;
    }
    bool joined = false, apart = false;
    for (std::size_t i = nodes_->end; i <= devices.begin && i < tokens_.size(); ++i) {
      apart = apart || has_gap(i, "(,;:");
      if (i < devices.begin)
        joined = joined || (is(i, is_connector) && !says(i, "and")) || says(i, "has have had");
    }
    if (number > kMostInOneServer) {
      if (!shared) return ask_which(number, number * nodes);
      out_.count = number;
      return;
    }
    const bool usual = number <= kUsualInOneServer || !shared;
    if (((joined && !apart) || !shared) && usual) return multiply(nodes, number);
    ask_which(number, number * nodes);
  }

  void total() {
    if (named_.per_machine > 0) {
      const Item* beside = nullptr;
      for (const Item& item : devices_) {
        if (item.beside_name) beside = &item;
      }
      const double machines = beside != nullptr ? beside->value : nodes_ ? nodes_->value : 1;
      out_.count = machines * named_.per_machine;
      if (beside == nullptr && !nodes_ && !devices_.empty()) out_.count = devices_.front().value;
      return;
    }
    if (ranges_) {
      ask("How many accelerators, of this range?", {});
      return;
    }
    if (share_ > 0 && devices_.empty()) {
      out_.count = share_;
      out_.by_machines = true;
      return;
    }
    if (is_tpu() && named_.slice) return slices();
    if (is_tpu() && cores_ > 0) return cores();
    const auto per = std::find_if(devices_.begin(), devices_.end(),
                                  [](const Item& item) { return item.per_node; });
    Item all;
    bool differ = false;
    double least = 0;
    for (const Item& item : devices_) {
      if (item.per_node) continue;
      differ = differ || (all.value > 0 && item.value != all.value);
      least = all.value > 0 ? std::min(least, item.value) : item.value;
      if (item.value > all.value) all = item;
    }
    if (used_ > 0 && !nodes_ && used_ < all.value) {
      out_.count = used_;  // "4 of 8 A100"
      out_.by_machines = true;
    } else if (per != devices_.end()) {
      const double nodes = nodes_ ? nodes_->value : 0;
      if (nodes > 0 && all.value > 0 && all.value != nodes * per->value) {
        ask_which(std::min(all.value, nodes * per->value), std::max(all.value, nodes * per->value));
      } else if (nodes > 0) {
        multiply(nodes, per->value);
      } else if (all.value > 0) {
        out_.count = all.value;
        out_.by_machines = true;
      } else if (machine_behind_name() > 0 && !is_plural(machine_behind_name())) {
        out_.count = per->value;  // "an H100 node (8 GPUs per node)"
        out_.by_machines = true;
      } else {
        ask("How many accelerators are these, all machines together?", {});
      }
    } else if (nodes_ && all.value > 0) {
      settle(all);
      if (!is_tpu() && differ && out_.count && *out_.count != least * nodes_->value)
        note(NoticeCode::two_counts, {"The text names ", plain_count(least), " and ",
                                      plain_count(all.value), " devices; the larger was taken."});
    } else if (all.value > 0) {
      out_.count = all.value;
      out_.by_machines = out_.by_machines || (is_tpu() && says_slice());
      if (differ)
        note(NoticeCode::two_counts, {"The text names ", plain_count(least), " and ",
                                      plain_count(all.value), " devices; the larger was taken."});
    } else {
      machines_alone();
    }
    take_dies();
  }

  /// Machines, and nobody says what is in one.
  void machines_alone() {
    if (is_tpu()) {
      if (says_slice() || nodes_) ask("How many chips? Name the slice, as in \"TPU v4-128\".", {});
      return;
    }
    const bool dgx = std::any_of(tokens_.begin(), tokens_.end(),
                                 [](const Token& token) { return one_of(token.text, "dgx"); });
    const double each = rack_ > 0 ? rack_ : part().devices_per_node;
    if (rack_ > 0 || (nodes_ && systems_) || (!nodes_ && dgx && each > 1)) {
      const double systems = nodes_ ? nodes_->value : 1;
      // "8 GB200 NVL72": eight of them, or eight racks?
      if (rack_ > 0 && nodes_ && nodes_->beside_name && !says_rack() && systems > 1)
        return ask_which(systems, systems * each);
      out_.count = systems * each;
      out_.by_machines = true;
      note(NoticeCode::devices_from_nodes,
           {"Read as ", plain_count(systems), systems == 1 ? " system of " : " systems of ",
            plain_count(each), "."});
    } else if (nodes_) {
      out_.count = nodes_->value * each;
      note(NoticeCode::devices_from_nodes,
           {"Only nodes are counted; ", plain_count(each), " devices in each were assumed, so ",
            plain_count(*out_.count), "."});
    } else if (each > 1 &&
               (machine_behind_name() > 0 || (named_.begin > 0 && says(named_.begin - 1, "hgx")) ||
                says(named_.begin, "hgx"))) {
      ask("How many accelerators does this machine have?", {});  // "HGX A100", "an A100 server"
    }
  }

  bool says_slice() const {
    return std::any_of(tokens_.begin(), tokens_.end(),
                       [](const Token& token) { return one_of(token.text, kSliceWords); });
  }

  /// The machine that the name is of: "an A100 80GB GPU server"; 0 for none.
  std::size_t machine_behind_name() const {
    std::size_t at = named_.end;
    while (at < tokens_.size() && !has_gap(at, "(,;") &&
           (one_of_kinds(tokens_[at].kind) || is_form_word(tokens_[at].text) ||
            is_device_word(tokens_[at].text)))
      ++at;
    return at < tokens_.size() && !has_gap(at, "(,;") && is_machine(at) ? at : 0;
  }

  bool is_plural(std::size_t i) const { return tokens_[i].text.back() == 's'; }

  bool says_rack() const {
    return std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
      return is_node_word(token.text) || one_of(token.text, "rack racks system systems");
    });
  }

  void slices() {
    double each = *named_.slice;
    if (details().cores_per_chip > 1) {
      each = chips_in_slice(each, details());
      note(NoticeCode::chips_from_cores, {"The ", plain_count(*named_.slice),
                                          " in the slice's name counts TensorCores, two per chip: ",
                                          plain_count(each), " chips."});
    }
    double many = 1;
    for (const Item& item : devices_) {
      if (!item.beside_name) {
        out_.count = item.value;  // "v4-128 (64 chips)"
        return;
      }
      many = item.value;
    }
    if (devices_.empty() && nodes_ && nodes_->beside_name) many = nodes_->value;
    out_.count = many * each;
  }

  void cores() {
    const double per_chip = details().cores_per_chip;
    out_.count = cores_;
    if (per_chip <= 1) return;
    out_.count = std::ceil(cores_ / per_chip);
    note(NoticeCode::chips_from_cores, {plain_count(cores_), " TensorCores, two per chip, are ",
                                        plain_count(*out_.count), " chips."});
  }

  void take_dies() {
    const double dies = details().dies_per_module;
    if (!out_.count || !dies_ || dies <= 1) return;
    out_.count = *out_.count / dies;
    note(NoticeCode::modules_from_dies, {"Dies (GCDs) were counted, ", plain_count(dies),
                                         " to a module: ", plain_count(*out_.count), " modules."});
  }

  /// "2 x A100 1g.10gb" are two sevenths of one.
  void take_slices() {
    for (const Token& token : tokens_) {
      if (token.kind != TokenKind::mig) continue;
      const double parts = details().mig_parts;
      if (token.value > parts) {
        note(NoticeCode::share_of_device,
             {"The ", part().name, " has no such slice, so the whole device is counted."});
        return;
      }
      out_.count = out_.count.value_or(1) * token.value / parts;
      out_.by_machines = true;
      note(NoticeCode::share_of_device,
           {"A slice with ", plain_count(token.value), " of ", plain_count(parts),
            " parts of the device counts as that share."});
      return;
    }
  }

  const std::vector<Token>& tokens_;
  const NamedHardware& named_;
  const AcceleratorTable& known_;
  const FieldPath& field_;
  HardwareCount out_;
  std::vector<Item> devices_;
  std::optional<Item> nodes_;
  double nodes_before_ = 0;
  double cores_ = 0;
  double used_ = 0;
  double share_ = 0;
  double rack_ = 0;  ///< Devices in a rack that the name speaks of.
  bool nodes_times_ = false;
  bool systems_ = false;
  bool dies_ = false;
  bool ranges_ = false;
};

}  // namespace

HardwareCount count_devices(const std::vector<Token>& tokens, const NamedHardware& named,
                            const AcceleratorTable& known, const FieldPath& field) {
  return Counter(tokens, named, known, field).run();
}

namespace {

/// Words of a phrase that says how many of a part there are.
bool belongs_to_count(const Token& token) {
  constexpr std::string_view kWords =
      "of with on across in has have had holding a an the only out x total system systems rack "
      "racks was were and using mig our my their";
  if (token.kind == TokenKind::ignored) return false;
  if (token.kind != TokenKind::word) return true;
  const std::string_view word = token.text;
  return one_of(word, kWords) || one_of(word, kFillersBetweenCountAndName) ||
         one_of(word, kSliceWords) || one_of(word, kCoreWords) || one_of(word, kUsedWords) ||
         one_of(word, kTotalWords) || is_die_word(word) || is_system_name(word) ||
         is_node_word(word) || is_device_word(word) || is_form_word(word) || is_connector(word) ||
         rack_size(word) > 0;
}

/// "of", "von", "de": between a share and what it is of.
constexpr std::string_view kOf = "of von de di da des";

/// Whether token `i` is the "thirds" of "two thirds of".
bool is_share(const std::vector<Token>& tokens, std::size_t i) {
  return i + 1 < tokens.size() && one_of(tokens[i + 1].text, kOf) && is_share_word(tokens[i].text);
}

bool ends_sentence(std::string_view gap) {
  return gap.find_first_of(";\n|!?\"") != std::string_view::npos ||
         gap.find(". ") != std::string_view::npos;
}

/// What may begin such a phrase.
bool begins_count(const std::vector<Token>& tokens, std::size_t i) {
  const Token& token = tokens[i];
  const bool more = i + 1 < tokens.size();
  if (token.kind == TokenKind::number) {
    if (!more) return false;
    const Token& next = tokens[i + 1];
    // "Llama 2 on 8 A100": what counts nothing; but "4 of 8", "4 out of 8".
    const bool part = one_of(next.text, "of out") && next.kind == TokenKind::word;
    if (next.kind == TokenKind::word && is_connector(next.text) && !part) return false;
    if (next.kind == TokenKind::number && (next.gap == "/" || next.gap == "-")) return true;
    if (next.kind == TokenKind::number)
      return i + 2 < tokens.size() && (tokens[i + 2].gap == "-" || tokens[i + 2].gap.empty());
    return !one_of(next.text, "in and was were");
  }
  if (token.kind == TokenKind::memory || token.kind == TokenKind::mig) return true;
  // "nodes x 4 (each 8 A100)"
  if (token.kind == TokenKind::word && is_node_word(token.text))
    return i + 2 < tokens.size() && tokens[i + 1].kind == TokenKind::times &&
           tokens[i + 2].kind == TokenKind::number;
  return token.kind == TokenKind::word && (is_system_name(token.text) || is_each_word(token.text) ||
                                           is_device_word(token.text) || is_share(tokens, i));
}

bool ends_count(const std::vector<Token>& tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (token.kind == TokenKind::times)  // "A100 (2x)"
    return i > 0 && tokens[i - 1].kind == TokenKind::number &&
           tokens[i - 1].gap.find('(') != std::string_view::npos;
  if (token.kind == TokenKind::number) {
    const bool led = i > 0 && (tokens[i - 1].kind == TokenKind::times ||
                               token.gap.find_first_of("(:=") != std::string_view::npos);
    // "A100 x 3 runs": the number counts what follows.
    const bool alone = i + 1 == tokens.size() || tokens[i + 1].kind == TokenKind::ignored ||
                       tokens[i + 1].gap.find_first_not_of(' ') != std::string_view::npos ||
                       is_connector(tokens[i + 1].text) || one_of(tokens[i + 1].text, "for in at");
    const bool each = i > 0 && token.value == 1 && is_each_word(tokens[i - 1].text);
    return (led || each) && alone;
  }
  const std::string_view word = token.text;
  return token.kind != TokenKind::word || is_node_word(word) || is_device_word(word) ||
         is_die_word(word) || is_each_word(word) || is_system_name(word) || is_form_word(word) ||
         rack_size(word) > 0 || one_of(word, kSliceWords) || one_of(word, kCoreWords) ||
         one_of(word, kUsedWords) || one_of(word, kTotalWords) ||
         one_of(word, "system systems rack racks");
}

}  // namespace

TokenRange counting_phrase(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  constexpr std::size_t kReach = 14;
  TokenRange out{begin, end};
  while (out.begin > 0 && begin - out.begin < kReach && !ends_sentence(tokens[out.begin].gap) &&
         (belongs_to_count(tokens[out.begin - 1]) ||
          is_adjective_of_machine(tokens, out.begin - 1) || is_share(tokens, out.begin - 1)))
    --out.begin;
  while (out.begin < begin && !begins_count(tokens, out.begin)) ++out.begin;
  while (out.end < tokens.size() && out.end - end < kReach && !ends_sentence(tokens[out.end].gap) &&
         (belongs_to_count(tokens[out.end]) || is_adjective_of_machine(tokens, out.end)))
    ++out.end;
  while (out.end > end && !ends_count(tokens, out.end - 1)) --out.end;
  return out;
}

bool is_vague_count(std::string_view word) { return one_of(word, kManyWords); }

double chips_in_slice(double number, const tables::AcceleratorRow& part) {
  return part.cores_per_chip > 1 ? std::ceil(number / part.cores_per_chip) : number;
}

bool is_die_word(std::string_view word) { return one_of(word, kDieWords); }
bool is_system_name(std::string_view word) { return one_of(word, kSystemNames); }

}  // namespace trainprint

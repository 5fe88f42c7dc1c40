#include "catalogue/device_count.hpp"

#include <cmath>

#include "catalogue/beside_words.hpp"
#include "catalogue/variants.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

/// Names of NVIDIA's own servers, which stand before the part in them.
constexpr std::string_view kSystemNames = "dgx hgx";
constexpr std::string_view kDieWords = "gcd gcds die dies";
constexpr std::string_view kCoreWords = "core cores tensorcores";

/// Words that may stand between a number and the name it counts.
constexpr std::string_view kFillersBetweenCountAndName =
    "nvidia amd google cloud intel habana aws amazon apple huawei tesla geforce quadro instinct "
    "radeon azure microsoft of the gpu gpus standard a an units pieces pcs ampere hopper volta "
    "turing ada rtx gtx type model generation edition";

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

class Counter {
 public:
  Counter(const std::vector<Token>& tokens, const NamedHardware& named,
          const AcceleratorTable& known, const FieldPath& field, std::vector<Notice>& notices)
      : tokens_(tokens), named_(named), known_(known), field_(field), notices_(notices) {}

  std::optional<double> run() {
    for (std::size_t i = 0; i < tokens_.size();) {
      if (inside_name(i) ||
          (tokens_[i].kind != TokenKind::number && tokens_[i].kind != TokenKind::times)) {
        ++i;
        continue;
      }
      const Chain chain = chain_at(i);
      i = chain.end > i ? chain.end : i + 1;
      if (chain.end == chain.begin || chain.is_range || chain.value > 1e7) continue;
      if (chain.value >= 1) {
        classify(chain);
      } else if (chain.value > 0 && chain.end <= named_.begin && !is_time(named_.end) &&
                 only_fillers(chain.end, named_.begin)) {
        adjacent_ = chain.value;  // "half an A100"
      }
    }
    std::optional<double> count = total();
    take_slices(count);
    return count && *count > 0 && *count <= 1e8 ? count : std::nullopt;
  }

 private:
  bool inside_name(std::size_t i) const { return i >= named_.begin && i < named_.end; }

  const Accelerator& part() const { return known_.rows()[named_.row]; }

  Chain chain_at(std::size_t i) const {
    Chain chain;
    chain.begin = chain.end = i;
    if (tokens_[i].kind == TokenKind::times) {
      chain.leads_with_times = true;
      ++i;
    }
    while (i < tokens_.size() && !inside_name(i) && tokens_[i].kind == TokenKind::number) {
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
      if (i < tokens_.size() && !inside_name(i) && tokens_[i].kind == TokenKind::number) {
        chain.ends_with_times = false;
      }
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

  void classify(const Chain& chain) {
    std::size_t next = chain.end;
    if (next < tokens_.size() && one_of(tokens_[next].text, "nvidia amd google total tpu v100")) {
      // "8 NVIDIA GPUs", "16 total GPUs": look one word further, unless the name comes first.
      if (!inside_name(next) && next + 1 < tokens_.size() && !inside_name(next + 1) &&
          (is_device_word(tokens_[next + 1].text) || one_of(tokens_[next + 1].text, kCoreWords) ||
           is_node_word(tokens_[next + 1].text))) {
        ++next;
      }
    }
    // "2 HGX boxes of H100"
    if (next + 1 < tokens_.size() && !inside_name(next) && is_system_name(tokens_[next].text) &&
        is_node_word(tokens_[next + 1].text))
      ++next;
    const std::string_view unit =
        next < tokens_.size() && !inside_name(next) ? tokens_[next].text : std::string_view();
    if (is_node_word(unit)) {
      if (!nodes_) nodes_ = chain.value;
      nodes_at_ = chain.begin;
      nodes_end_ = next + 1;
      return;
    }
    if (one_of(unit, kCoreWords)) {
      cores_ = chain.value;
      return;
    }
    if (is_die_word(unit)) {
      dies_ = true;
      set_devices(chain);
      return;
    }
    if (is_device_word(unit)) {
      if (!is_time(next)) set_devices(chain);
      return;
    }
    // "TPU v4 4x4x4": a slice's shape multiplies to chips.
    if (chain.factors > 1 && details().kind == tables::Kind::tpu && !chain.ends_with_times) {
      set_devices(chain);
      return;
    }
    // "count: 8"
    if (chain.begin > 0 && one_of(tokens_[chain.begin - 1].text, "count quantity qty number num")) {
      set_devices(chain);
      return;
    }
    const bool before = chain.end <= named_.begin && only_fillers(chain.end, named_.begin);
    // Behind a machine type, a number counts what is in it: "p4d.24xlarge (8x A100)".
    const bool bracketed = named_.per_machine == 0 && chain.begin >= named_.end &&
                           tokens_[chain.begin].gap.find_first_of("(:=") != std::string_view::npos;
    const bool behind = chain.begin >= named_.end && only_fillers(named_.end, chain.begin) &&
                        (chain.leads_with_times || bracketed);
    if (before && is_time(named_.end)) return;  // "184320 A100 GPU hours"
    if (before || behind) {
      if (adjacent_) {
        adjacent_ = *adjacent_ * chain.value;  // "2 x A100 x 4"
      } else {
        adjacent_ = chain.value;
        adjacent_at_ = chain.begin;
      }
      if (before) {
        for (std::size_t i = chain.end; i < named_.begin; ++i) {
          systems_ = systems_ || is_system_name(tokens_[i].text);
        }
        // "32 TPU v3 cores", "64 MI250X GCDs", "4 A100 nodes"
        if (named_.end < tokens_.size()) {
          const std::string_view after = tokens_[named_.end].text;
          if (one_of(after, kCoreWords) && details().cores_per_chip > 0 && !named_.slice) {
            cores_ = adjacent_;
            adjacent_.reset();
          }
          dies_ = dies_ || is_die_word(after);
          systems_ = systems_ || is_node_word(after);
        }
      }
    }
  }

  void set_devices(const Chain& chain) {
    if (devices_) return;
    devices_ = chain.value;
    devices_at_ = chain.begin;
  }

  const tables::AcceleratorRow& details() const { return known_.details(named_.row); }

  void note(NoticeCode code, std::initializer_list<std::string_view> message) {
    notices_.push_back({code, field_, join(message)});
  }

  /// "GPU hours", "days": the number before is no count.
  bool is_time(std::size_t at) const {
    if (at < tokens_.size() && is_device_word(tokens_[at].text)) ++at;
    return at < tokens_.size() && is_time_word(tokens_[at].text);
  }

  /// Whether "2 nodes" multiplies the count at `at`: "2 nodes of 8 A100", "8 A100 on each of 2
  /// nodes", but not "16 A100 (2 nodes)".
  bool nodes_multiply(std::size_t at) const {
    for (const Token& token : tokens_) {
      if (one_of(token.text, "total totale altogether overall insgesamt gesamt")) return false;
    }
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool per =
          tokens_[i].text == "per" || (is_per_word(tokens_[i].text) && i + 1 < tokens_.size() &&
                                       is_node_word(tokens_[i + 1].text));
      if (per || is_each_word(tokens_[i].text)) return true;
    }
    if (at >= nodes_end_) {
      for (std::size_t i = nodes_end_; i <= at; ++i) {
        if (tokens_[i].gap.find('(') != std::string_view::npos) return false;
        if (i < at && (tokens_[i].kind == TokenKind::times || is_connector(tokens_[i].text))) {
          return true;
        }
      }
      return false;
    }
    // The count came first: only an explicit "x" multiplies.
    return nodes_at_ > 0 && tokens_[nodes_at_].kind == TokenKind::times;
  }

  std::optional<double> with_nodes(double count, std::size_t at) {
    if (!nodes_ || *nodes_ <= 1 || !nodes_multiply(at)) return count;
    note(NoticeCode::devices_from_nodes,
         {"Read as ", plain_count(*nodes_), " nodes of ", plain_count(count), ", so ",
          plain_count(*nodes_ * count), " devices."});
    return *nodes_ * count;
  }

  std::optional<double> chips() {
    const double per_chip = details().cores_per_chip;
    if (devices_ && !(adjacent_ && named_.slice)) return devices_;
    if (named_.slice) {
      double each = *named_.slice;
      if (per_chip > 1) {
        each = chips_in_slice(each, details());
        note(NoticeCode::chips_from_cores,
             {"The ", plain_count(*named_.slice),
              " in the slice's name counts TensorCores, two per chip: ", plain_count(each),
              " chips."});
      }
      return adjacent_ ? *adjacent_ * each : each;
    }
    if (cores_) {
      if (per_chip <= 1) return cores_;
      const double each = std::ceil(*cores_ / per_chip);
      note(NoticeCode::chips_from_cores, {plain_count(*cores_), " TensorCores, two per chip, are ",
                                          plain_count(each), " chips."});
      return each;
    }
    return adjacent_ ? with_nodes(*adjacent_, adjacent_at_) : adjacent_;
  }

  /// "2 x A100 1g.10gb" are two sevenths of one.
  void take_slices(std::optional<double>& count) {
    for (const Token& token : tokens_) {
      if (token.kind != TokenKind::mig) continue;
      const double parts = details().mig_parts;
      if (token.value > parts) {
        note(NoticeCode::share_of_device,
             {"The ", part().name, " has no such slice, so the whole device is counted."});
        return;
      }
      count = count.value_or(1) * token.value / parts;
      note(NoticeCode::share_of_device,
           {"A slice with ", plain_count(token.value), " of ", plain_count(parts),
            " parts of the device counts as that share."});
      return;
    }
  }

  std::optional<double> total() {
    std::optional<double> count;
    if (named_.per_machine > 0) {
      const double machines = adjacent_ ? *adjacent_ : nodes_ ? *nodes_ : 1;
      count = machines * named_.per_machine;
      if (!adjacent_ && !nodes_ && devices_) count = devices_;
      return count;
    }
    if (details().kind == tables::Kind::tpu) return chips();
    if (adjacent_ && systems_ && !devices_) {
      count = *adjacent_ * part().devices_per_node;
      note(NoticeCode::devices_from_nodes, {"Read as ", plain_count(*adjacent_), " systems of ",
                                            plain_count(part().devices_per_node), "."});
    } else if (adjacent_ && devices_ && *adjacent_ != *devices_) {
      const double multiplied = nodes_ ? *nodes_ * *adjacent_ : 0;
      count = multiplied == *devices_ || *devices_ > *adjacent_ ? *devices_ : *adjacent_;
      if (multiplied != *devices_ && !systems_) {
        note(NoticeCode::two_counts, {"The text names ", plain_count(*adjacent_), " and ",
                                      plain_count(*devices_), " devices; the larger was taken."});
      }
    } else if (adjacent_) {
      count = with_nodes(*adjacent_, adjacent_at_);
    } else if (devices_) {
      count = with_nodes(*devices_, devices_at_);
    } else if (nodes_) {
      count = *nodes_ * part().devices_per_node;
      note(NoticeCode::devices_from_nodes,
           {"Only nodes are counted; ", plain_count(part().devices_per_node),
            " devices in each were assumed, so ", plain_count(*count), "."});
    }
    if (const double dies = details().dies_per_module; count && dies_ && dies > 1) {
      count = *count / dies;
      note(NoticeCode::modules_from_dies, {"Dies (GCDs) were counted, ", plain_count(dies),
                                           " to a module: ", plain_count(*count), " modules."});
    }
    return count;
  }

  const std::vector<Token>& tokens_;
  const NamedHardware& named_;
  const AcceleratorTable& known_;
  const FieldPath& field_;
  std::vector<Notice>& notices_;
  std::optional<double> adjacent_;
  std::optional<double> devices_;
  std::optional<double> nodes_;
  std::optional<double> cores_;
  std::size_t adjacent_at_ = 0;
  std::size_t devices_at_ = 0;
  std::size_t nodes_at_ = 0;
  std::size_t nodes_end_ = 0;
  bool systems_ = false;
  bool dies_ = false;
};

}  // namespace

std::optional<double> count_devices(const std::vector<Token>& tokens, const NamedHardware& named,
                                    const AcceleratorTable& known, const FieldPath& field,
                                    std::vector<Notice>& notices) {
  return Counter(tokens, named, known, field, notices).run();
}

double chips_in_slice(double number, const tables::AcceleratorRow& part) {
  return part.cores_per_chip > 1 ? std::ceil(number / part.cores_per_chip) : number;
}

bool is_die_word(std::string_view word) { return one_of(word, kDieWords); }
bool is_system_name(std::string_view word) { return one_of(word, kSystemNames); }

}  // namespace trainprint

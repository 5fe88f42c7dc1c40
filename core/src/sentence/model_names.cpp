#include "sentence/model_names.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "sentence/named_models.generated.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"

namespace trainprint::sentence {
namespace {

constexpr std::size_t kMostAtoms = 9;

// Other models are called by a known name and one of these.
constexpr std::string_view kOtherBefore =
    "not than like unlike versus vs distil sentence modern mobile bio sci legal clinical fin "
    "multilingual long open code mini tiny openclip clip mae dino vqgan mask faster detr";
constexpr std::string_view kOtherBehind =
    "tiny mini small medium large xl xxl xs xsmall xlarge xxlarge huge giant nano micro turbo "
    "multilingual cased uncased distilled vision coder math moe audio omni vl guard refiner "
    "inpaint "
    "inpainting backbone encoder decoder features tower tokenizer tokeniser vocabulary embeddings "
    "size sized scale class style like deduped";
// Behind a name, joined to it: the same network, trained further.
constexpr std::string_view kSameNetwork = "instruct chat it pt hf base model";
constexpr std::string_view kTrainedFurther =
    "lora qlora sft dpo ppo rlhf ft finetune finetuned fine tuned tuning";

// Letters and digits that stand together; a point between digits is one of them.
struct Atom {
  std::string_view text;
  ByteRange range;
};

bool is_of_name(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Atom> atoms_of(std::string_view text) {
  std::vector<Atom> out;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_of_name(text[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size()) {
      const bool point = text[i] == '.' && is_digit(text[i - (i > begin ? 1 : 0)]) &&
                         i + 1 < text.size() && is_digit(text[i + 1]);
      if (!is_of_name(text[i]) && !point) break;
      ++i;
    }
    out.push_back({text.substr(begin, i - begin), {begin, i}});
  }
  return out;
}

void add_to_key(std::string& key, std::string_view atom) {
  if (!key.empty() && is_digit(key.back()) && is_digit(atom[0])) key += '-';
  for (const char c : atom) key += lower_letter(c);
}

// The part before the next `end`, which is taken off `rest`.
std::string_view cut(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return part;
}

struct KnownName {
  NamedModel model;
  bool usual;
};

// By their keys. The first of a key has it.
const std::map<std::string_view, KnownName>& models_by_key() {
  static const std::map<std::string_view, KnownName> all = [] {
    std::map<std::string_view, KnownName> out;
    const auto add = [&](std::string_view keys, const KnownName& known) {
      while (!keys.empty()) out.emplace(cut(keys, ' '), known);
    };
    for (std::string_view lines = kNamedModels; !lines.empty();) {
      std::string_view line = cut(lines, '\n');
      NamedModel model;
      for (std::string_view* part : {&model.name, &model.parameters, &model.active_parameters,
                                     &model.architecture, &model.modality})
        *part = cut(line, '|');
      add(cut(line, '|'), {model, false});
      add(line, {model, true});
    }
    return out;
  }();
  return all;
}

std::optional<KnownName> model_of_key(std::string_view key) {
  const auto found = models_by_key().find(key);
  return found == models_by_key().end() ? std::nullopt : std::optional(found->second);
}

class Names {
 public:
  explicit Names(std::string_view text) : text_(text), atoms_(atoms_of(text)) {}

  std::vector<ModelMention> all() {
    std::vector<ModelMention> out;
    for (std::size_t i = 0; i < atoms_.size();) {
      std::size_t end = i + 1;
      const std::optional<KnownName> found = longest_at(i, end);
      if (found && !is_other_before(i)) {
        if (const std::size_t last = end_of_name(end); last > 0)
          out.push_back(
              {found->model, {atoms_[i].range.begin, atoms_[last - 1].range.end}, found->usual});
      }
      i = end;
    }
    return out;
  }

 private:
  // What stands before atom i: one character, or nothing that could be in a name.
  char between(std::size_t i) const {
    if (i == 0 || i >= atoms_.size()) return '\0';
    return atoms_[i].range.begin == atoms_[i - 1].range.end + 1 ? text_[atoms_[i - 1].range.end]
                                                                : '\0';
  }
  bool is_joined(std::size_t i) const {
    const char c = between(i);
    return c == '-' || c == '_' || c == '/' || c == '.' || c == '@';
  }

  // `end`: behind its atoms; of a name that is none, the next atom.
  std::optional<KnownName> longest_at(std::size_t i, std::size_t& end) const {
    std::optional<KnownName> out;
    std::string key;
    for (std::size_t k = i; k < std::min(atoms_.size(), i + kMostAtoms); ++k) {
      if (k > i && between(k) != ' ' && !is_joined(k)) break;
      add_to_key(key, atoms_[k].text);
      if (const auto found = model_of_key(key)) {
        out = found;
        end = k + 1;
      }
    }
    return out;
  }

  bool is_other_before(std::size_t i) const {
    if (i == 0) return false;
    if (is_joined(i)) return between(i) != '/';
    return between(i) == ' ' && one_of(atoms_[i - 1].text, kOtherBefore);
  }

  // Where the name with what says the same of it ends; 0 if what follows makes it another name.
  std::size_t end_of_name(std::size_t end) const {
    while (is_joined(end)) {
      if (one_of(atoms_[end].text, kTrainedFurther)) {
        while (is_joined(end)) ++end;
        return end;
      }
      if (!one_of(atoms_[end].text, kSameNetwork)) return 0;
      ++end;
    }
    if (between(end) != ' ') return end;
    const std::string_view next = atoms_[end].text;
    if (one_of(next, "instruct chat base")) return end + 1;
    const bool version = next.size() > 1 && lower_letter(next[0]) == 'v' && is_digit(next[1]) &&
                         next.find_first_not_of("0123456789.", 1) == std::string_view::npos;
    // "V100" is a part, "v2" and "v0.3" are versions.
    const bool other = one_of(next, kOtherBehind) || (version && next.size() < 4) ||
                       (version && next.find('.') != std::string_view::npos);
    return other ? 0 : end;
  }

  std::string_view text_;
  std::vector<Atom> atoms_;
};

}  // namespace

std::string model_key(std::string_view name) {
  std::string out;
  for (const Atom& atom : atoms_of(name)) add_to_key(out, atom.text);
  return out;
}

std::vector<ModelMention> models_named_in(std::string_view text) { return Names(text).all(); }

}  // namespace trainprint::sentence

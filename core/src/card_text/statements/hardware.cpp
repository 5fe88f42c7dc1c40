#include "card_text/statements/hardware.hpp"

#include <algorithm>
#include <vector>

#include "card_text/vocabulary/words.hpp"
#include "catalogue/mentions.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kLongestText = 300;

// "TPU" alone names no part.
bool is_generic(const HardwareMention& mention) {
  return mention.ambiguous && says(words_of(mention.name), "tpu$|tpus$");
}

// "bge-m3", "BAAI/x-l4": two letters at the end of a longer name are no chip.
bool ends_a_name(std::string_view text, const HardwareMention& mention) {
  constexpr std::string_view kMakers =
      "nvidia amd apple google tesla gpu gpus tpu colab kaggle x single free one";
  const std::size_t at = mention.begin;
  if (mention.end - at > 2 || at < 2 || std::string_view("-_/").find(text[at - 1]) == text.npos)
    return false;
  std::size_t begin = at - 1;
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  return begin < at - 1 && !one_of(text.substr(begin, at - 1 - begin), kMakers);
}

// "dual 3090", "2 4090"
bool is_counted(const HardwareText& text, const HardwareMention& mention) {
  const auto counted = text.counted(mention);
  return counted && counted->match.count.has_value();
}

std::vector<HardwareMention> names_in(const HardwareText& text, std::string_view written,
                                      bool about_hardware, bool tpu) {
  std::vector<HardwareMention> sure, unsure;
  for (const HardwareMention& mention : text.mentions()) {
    if (mention.processor || is_generic(mention) || ends_a_name(written, mention)) continue;
    if (!mention.unsure) {
      sure.push_back(mention);
    } else if (mention.slice ? about_hardware || tpu
                             : about_hardware && (mention.count > 0 || mention.times_before ||
                                                  is_counted(text, mention))) {
      unsure.push_back(mention);
    }
  }
  // "v6e-64 (Trillium)": the slice is the same part, and counts it.
  const auto slice = std::find_if(unsure.begin(), unsure.end(),
                                  [](const HardwareMention& name) { return name.slice; });
  if (tpu && sure.size() == 1 && slice != unsure.end()) return {*slice};
  return sure.empty() ? unsure : sure;
}

std::string variant_assumed(const std::vector<Notice>& notices) {
  std::string out;
  for (const Notice& notice : notices) {
    if (notice.code != NoticeCode::assumed_variant && notice.code != NoticeCode::chips_from_cores)
      continue;
    if (!out.empty()) out += ' ';
    out += notice.message;
  }
  return out;
}

// "A100" of "A100s".
std::string as_written(std::string_view text, const HardwareMention& mention) {
  std::string written(text.substr(mention.begin, mention.end - mention.begin));
  const bool plural = mention.name.data() + mention.name.size() + 1 == text.data() + mention.end;
  if (plural && written.back() == 's') written.pop_back();
  if (written.back() == ')' && written.find('(') == written.npos) written.pop_back();
  return written;
}

// A part's name that is not known, beside `names`, which are: "RTX 9999" of "RTX 3090, RTX 9999".
std::string_view unknown_beside(std::string_view text, const std::vector<HardwareMention>& names) {
  constexpr std::string_view kLines = "rtx gtx quadro radeon rx arc gaudi instinct";
  const auto is_word_byte = [](char c) { return is_letter(c) || is_digit(c); };
  const auto inside = [&](std::size_t at) {
    return std::any_of(names.begin(), names.end(), [&](const HardwareMention& name) {
      return at >= name.begin && at < name.end;
    });
  };
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    const std::size_t begin = at;
    at = end;
    if (inside(begin) || !one_of(text.substr(begin, end - begin), kLines)) continue;
    std::size_t next = end;
    while (next < text.size() && (text[next] == ' ' || text[next] == '-')) ++next;
    std::size_t last = next;
    while (last < text.size() && is_word_byte(text[last])) ++last;
    const std::string_view number = text.substr(next, last - next);
    if (number.size() < 3 || !has_digit(number) || inside(next)) continue;
    return text.substr(begin, last - begin);
  }
  return {};
}

}  // namespace

NamedHardware find_hardware(std::string_view text, bool about_hardware) {
  NamedHardware out;
  text = text.substr(0, kLongestText);
  const HardwareText read(text);
  const std::vector<HardwareMention> names =
      names_in(read, text, about_hardware, says(words_of(text), "tpu|tpuv|trillium|ironwood"));
  if (names.empty()) return out;
  out.begin = names.front().begin;
  out.end = names.back().end;
  if (about_hardware) {
    const auto all = read.mentions();
    out.unknown = unknown_beside(text, {all.begin(), all.end()});
  }
  const auto match = read.match(names);  // other numbers of the text are none of theirs
  if (!match) {
    out.error = match.error();
    return out;
  }
  if (about_hardware) {
    if (const auto counted = read.match()) out.counted = *counted;
  }
  Hardware hardware;
  hardware.accelerator = match->accelerator;
  hardware.assumed = variant_assumed(match->notices);
  hardware.variant_assumed =
      std::any_of(match->notices.begin(), match->notices.end(),
                  [](const Notice& notice) { return notice.code == NoticeCode::assumed_variant; });
  hardware.begin = names.front().begin;
  hardware.end = names.front().end;
  // The fullest of several spellings.
  hardware.name = match->accelerator->name;
  for (const HardwareMention& name : names) {
    const auto alone = names.size() == 1 ? match : read.match({name});
    if (!alone || alone->accelerator != match->accelerator) continue;
    hardware.name = as_written(text, name);
    hardware.count = alone->count;
    hardware.begin = name.begin;
    hardware.end = name.end;
  }
  const auto is_slice = [](const HardwareMention& name) { return name.slice; };
  if (std::any_of(names.begin(), names.end(), is_slice)) {
    hardware.chips = match->count;
    // "2 v4-8 TPU VMs"
    if (const auto several = read.counted(names.front());
        names.size() == 1 && several && several->match.count.value_or(0) > hardware.chips)
      hardware.chips = several->match.count;
  }
  out.hardware = std::move(hardware);
  return out;
}

}  // namespace trainprint::card_text

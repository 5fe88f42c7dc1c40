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

std::vector<HardwareMention> names_in(const HardwareText& text, bool about_hardware, bool tpu) {
  std::vector<HardwareMention> sure, unsure;
  for (const HardwareMention& mention : text.mentions()) {
    if (mention.processor || is_generic(mention)) continue;
    if (!mention.unsure) {
      sure.push_back(mention);
    } else if (mention.slice ? about_hardware || tpu
                             : about_hardware && (mention.count > 0 || mention.times_before)) {
      unsure.push_back(mention);
    }
  }
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
  return written;
}

}  // namespace

NamedHardware find_hardware(std::string_view text, bool about_hardware) {
  NamedHardware out;
  text = text.substr(0, kLongestText);
  const HardwareText read(text);
  const std::vector<HardwareMention> names =
      names_in(read, about_hardware, says(words_of(text), "tpu|tpuv"));
  if (names.empty()) return out;
  out.begin = names.front().begin;
  out.end = names.back().end;
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
  if (match->accelerator->vendor == "Google") hardware.chips = match->count;
  out.hardware = std::move(hardware);
  return out;
}

}  // namespace trainprint::card_text

// Hardware beside its label, and in sentences.
#include <algorithm>
#include <cmath>

#include "card_text/statements/hardware.hpp"
#include "card_text/statements/value_reader.hpp"
#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/setting.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

namespace {

// Whether a value that names hardware leaves no other number than one: no "node", "dual", "GPUs",
// plural or number beside the name.
bool names_one(std::string_view part, const Hardware& hardware) {
  const std::string_view before = part.substr(0, hardware.begin);
  const std::string_view behind = part.substr(std::min(hardware.end, part.size()));
  const bool plural =
      behind.substr(0, 1) == "s" || (hardware.end > 0 && part[hardware.end - 1] == 's');
  if (plural || says(words_of(part), vocabulary::kHardwareSeveral)) return false;
  if (has_digit(before) || before.find_first_of("*x\xC3") != before.npos) return false;
  // A number behind may be the memory: "(24 GB)", "16GB".
  for (const FoundQuantity& q : find_quantities(behind)) {
    if (q.kind == K::accelerator_count || q.kind == K::count) return false;
  }
  const std::size_t digit = behind.find_first_of("0123456789");
  if (digit == behind.npos) return true;
  const std::size_t end = behind.find_first_not_of("0123456789. ", digit);
  return end != behind.npos && one_of(behind.substr(end, 2), "gb gi g) g");
}

bool has_notice(const std::vector<Notice>& notices, NoticeCode code) {
  return std::any_of(notices.begin(), notices.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

}  // namespace

// How many: as the phrase has it, or as the catalogue reads the whole value, which knows more about
// machines, dies and slices. Where both differ, it is asked.
void ValueReader::count(const NamedHardware& named) {
  const auto devices = find(K::accelerator_count);
  auto device = devices.begin();
  const bool cpu = says(words_of(value_), "cpu|cpus|xeon|epyc|ryzen|core tm");
  while (cpu && device != devices.end() && device->accelerator.empty() &&
         (!named.hardware || device->begin < named.hardware->begin))
    ++device;
  FoundQuantity q;
  if (device != devices.end()) q = *device;
  const auto& match = named.counted;
  const double known = !cpu && match && match->count ? *match->count : 0;
  if (known > 0 && known < 1 && q.value == 0) return;  // "half an H100" is said with its name
  if (!cpu && match && !match->question.empty() && q.value == 0)
    return out_.ask(blank_, Field::count, match->question, plain_.source(value_));
  Statement blank = blank_;
  if (known > 0 && q.value != known && !has_notice(q.notices, NoticeCode::machines_times_devices)) {
    if (q.value > 0)
      return out_.ask(blank_, Field::count,
                      "Are these " + readable(q.value, 9) + " or " + readable(known, 9) +
                          " accelerators: " + std::string(value_) + "?",
                      plain_.source(value_));
    if (q.value == 0) {
      q.begin = 0;
      q.end = value_.size();
    }
    q.value = known;
    for (const Notice& notice : match->notices) {
      if (notice.code == NoticeCode::assumed_variant) continue;
      blank.assumed += (blank.assumed.empty() ? "" : " ") + notice.message;
    }
  }
  // "GPUs per node: 8 (A100 80GB)"
  if (const auto first = value_.substr(0, value_.find_first_of(" ("));
      label_.per_node && q.value == 0) {
    if (const auto number = parse_number(first)) q.value = *number;
  }
  blank.with_hardware = label_.field == Field::accelerator;
  blank.one_machine = match && names_one_machine(value_, *match);
  if (q.value > 0) add_number(counted(), q, range(q.begin, q.end), std::move(blank), out_);
}

void ValueReader::hardware() {
  constexpr double kMostDevices = 1e6;
  for (const FoundQuantity& q : quantities()) {
    if (q.kind == K::power) keep(Field::power, q);
    if (is_time(q.kind)) time(q, false);
  }
  const auto bare = parse_number(value_);
  if (bare && *bare >= 1 && *bare < kMostDevices && *bare == std::floor(*bare)) {
    FoundQuantity q;
    q.value = *bare;
    q.end = value_.size();
    return keep(counted(), q);
  }
  // "GPUs: 8 (2 nodes)", "GPUs: eight", "GPUs: 8 in total"
  const std::string_view first = value_.substr(0, value_.find_first_of(" ,;("));
  const std::string_view rest = trimmed(value_.substr(first.size()));
  const auto digits = parse_number(first);
  const double many = digits ? *digits : number_word(first);
  const bool ends = rest.empty() || std::string_view(",;(").find(rest[0]) != rest.npos ||
                    says(words_of(rest), "in total$|total$|altogether$");
  if (ends && many >= 1 && many < kMostDevices && many == std::floor(many)) {
    const NamedHardware other = find_hardware(value_, true);
    if (!other.hardware && !other.error && find(K::accelerator_count).empty()) {
      FoundQuantity q;
      q.value = many;
      q.end = first.size();
      return keep(counted(), q);
    }
  }
  const NamedHardware named = find_hardware(value_, true);
  // "Cluster: JUWELS Booster, Jülich, Germany"
  if (!named.hardware && !named.error && value_.size() < 100 && out_.places->is_one(value_))
    return keep_text(Field::region, value_);
  count(named);
  keep_hardware(plain_, value_, named, true, blank_, out_);
  if (!named.hardware && !named.error) note_processor(value_, out_);
  setting();
  read_place_in(plain_, value_, blank_, out_);
}

void note_processor(std::string_view part, Gathered& out) {
  constexpr std::size_t kLongestName = 60;
  // "CPU for training; CPU or GPU for inference"
  std::string words;
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find_first_of(";\n", at), part.size());
    const std::string clause = words_of(part.substr(at, end - at));
    if (!says(clause, "inference|deployment|serving")) words += clause + " ";
    at = end + 1;
  }
  if (!out.processor.empty() || !says(words, vocabulary::kLabelPartOfHost)) return;
  if (says(words, "gpu|gpus|tpu|tpus|npu") && !says(words, "no gpu|without gpu|without a gpu"))
    return;
  out.processor = trimmed(part.substr(0, part.find_first_of(";,\n")));
  if (out.processor.size() > kLongestName) out.processor = "CPU";
}

void read_hardware(const Plain& plain, std::string_view part, Statement blank, Gathered& out) {
  read_hardware(plain, part, find_hardware(part, false), std::move(blank), out);
}

void read_hardware(const Plain& plain, std::string_view part, const NamedHardware& named,
                   Statement blank, Gathered& out) {
  keep_hardware(plain, part, named, false, blank, out);
  if (!named.hardware) return;
  // "2 RunPod RTX 4090": what stands right before the name, as "lambda" and "modal" are words, too.
  const std::string_view before = trimmed(part.substr(0, named.hardware->begin));
  std::size_t word = before.find_last_of(' ') + 1;
  if (one_of(before.substr(word), "lab face ai cloud") && word > 1) {
    word = before.find_last_of(' ', word - 2) + 1;
  }
  if (const auto setting = setting_of_service(before.substr(word))) {
    blank.field = Field::setting;
    blank.text = name(*setting);
    blank.range = plain.source(before.substr(word));
    out.statements.push_back(std::move(blank));
  }
}

void keep_hardware(const Plain& plain, std::string_view part, const NamedHardware& named, bool sure,
                   Statement blank, Gathered& out) {
  if (named.error) {
    if (sure || named.error->code == ErrorCode::ambiguous)
      out.ask(blank, Field::accelerator, named.error->message,
              plain.source(part.substr(named.begin, named.end - named.begin)));
    return;
  }
  if (!named.hardware) {
    const std::string words = words_of(part.substr(0, 120));
    // "1 GPU" names none, "8 P600 GPUs" one that is not known.
    const std::size_t name = part.find_first_not_of("0123456789xX ");
    const bool names_part = sure && name != part.npos && has_digit(part.substr(name)) &&
                            says(words, "gpu|tpu|nvidia|amd|rtx|gtx|tesla|quadro");
    if (!names_part || part.size() > 120 || says(words, "cpu")) return;
    if (const auto match = find_accelerator(part); !match)
      out.ask(blank, Field::accelerator, match.error().message, plain.source(part));
    return;
  }
  if (!named.unknown.empty()) {
    out.ask(blank, Field::accelerator,
            "The card names " + named.hardware->name + " and " + std::string(named.unknown) +
                ", which is not known. Count each as a run of its own.",
            plain.source(part));
    return;
  }
  const Hardware& hardware = *named.hardware;
  const ByteRange range = plain.source(part.substr(hardware.begin, hardware.end - hardware.begin));
  Statement statement = blank;
  statement.field = Field::accelerator;
  statement.text = hardware.name;
  const double share = named.counted && named.counted->count ? *named.counted->count : 1;
  if (share < 1 && !hardware.count) statement.text = plain_decimal(share, 3) + " " + hardware.name;
  statement.range = range;
  statement.accelerator = hardware.accelerator;
  statement.number = hardware.count.value_or(0);
  statement.variant_assumed = hardware.variant_assumed;
  statement.assumed = hardware.assumed;
  statement.single =
      sure && share == 1 && !hardware.count && !hardware.chips && names_one(part, hardware);
  out.statements.push_back(statement);
  if (!hardware.chips) return;
  for (const Statement& before : out.statements) {
    if (before.field == Field::count && before.subject == blank.subject) return;
  }
  statement.field = Field::count;
  statement.number = *hardware.chips;
  out.statements.push_back(std::move(statement));
}

}  // namespace trainprint::card_text

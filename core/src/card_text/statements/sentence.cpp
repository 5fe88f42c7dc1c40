// What a sentence is about, and which of its quantities are about the run.
#include <algorithm>

#include "card_text/statements/sentence_reader.hpp"
#include "card_text/statements/value_reader.hpp"
#include "card_text/vocabulary/words.hpp"
#include "sentence/base_model.hpp"
#include "text/language_words.generated.hpp"
#include "text/utf8.hpp"
#include "trainprint/setting.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

namespace {

// Models that sentences compare a card's own with; a '$' where other words begin like the name
// ("optimizer", "clipping", "t5x"), and no framework: "Megatron-LM" is what many train with.
constexpr std::string_view kKnownModels[] = {"gpt",
                                             "bloom$",
                                             "opt$",
                                             "llama",
                                             "palm$",
                                             "gopher",
                                             "bert",
                                             "t5$",
                                             "megatron turing",
                                             "stable diffusion",
                                             "mistral",
                                             "falcon",
                                             "chinchilla",
                                             "jurassic",
                                             "lamda",
                                             "qwen",
                                             "gemma",
                                             "deepseek",
                                             "clip$",
                                             "evolved transformer",
                                             "switch transformer",
                                             "meena",
                                             "phi$"};

bool names_gas(const FoundQuantity& q) {
  return std::none_of(q.notices.begin(), q.notices.end(), [](const Notice& notice) {
    return notice.code == NoticeCode::gas_not_named;
  });
}

}  // namespace

void SentenceReader::read() {
  notice_offsets();
  if (context_.section == Section::other) return;
  trains_ = says(words_, vocabulary::kSentenceTraining) || tells_of_a_run();
  const bool parts = part_of_a_whole();
  trains_ = trains_ || parts;
  const bool impact = context_.section == Section::impact;
  if (!trains_ && context_.section == Section::neutral &&
      !says(words_, vocabulary::kSentenceEmission))
    return own_size();
  const std::size_t before = out_.statements.size();
  if (trains_) throughput();
  // "trained on 1T tokens at a throughput of 2200 tokens/s/chip"
  if (out_.statements.size() > before) tokens_beside_their_rate();
  if (trains_ && (parts || epoch_time())) {
    // Of its other figures only the accelerators are those of the whole training.
    about_ = took_ = true;
    for (const FoundQuantity& q : found()) {
      devices_ = devices_ || !q.accelerator.empty();
      if (q.kind == K::accelerator_count) devices(q, q.value);
      if (q.accelerator_count) devices(q, *q.accelerator_count);
    }
    hardware();
    epochs(parts);
    return place();
  }
  if (pace_of_steps()) {
    about_ = took_ = true;
    for (const FoundQuantity& q : found()) {
      devices_ = devices_ || !q.accelerator.empty();
      if (q.kind == K::accelerator_count) devices(q, q.value);
    }
    hardware();
    return place();
  }
  if (says(words_, vocabulary::kSentenceOther) || s_.find("insert") != std::string_view::npos)
    return;
  if (names_another_model() || tells_of_its_base()) return;
  about_ = trains_ || impact || context_.section == Section::training;
  quantities();
  effectiveness();
  hardware();
  if (trains_) year();
  if (trains_) dates();
  if (trains_) epochs();
  place();
}

void SentenceReader::tokens_beside_their_rate() {
  for (const FoundQuantity& q : found()) {
    if (q.kind != K::tokens) continue;
    lead_ = words_of(s_.substr(0, q.begin));
    tokens(q);
  }
}

// 'the paper "Training on one card in a day"': what a title says is not said of this training.
bool SentenceReader::is_in_a_title(const FoundQuantity& q) const {
  constexpr std::ptrdiff_t kFewestWords = 4;
  const std::size_t open = s_.substr(0, q.begin).rfind('"');
  const std::size_t close = s_.find('"', q.end);
  if (open == s_.npos || close == s_.npos) return false;
  const std::string_view before = s_.substr(0, open + 1);
  const std::string_view title = s_.substr(open, close - open);
  return std::count(before.begin(), before.end(), '"') % 2 == 1 &&
         std::count(title.begin(), title.end(), ' ') >= kFewestWords;
}

// "Crake-350M has 350 million parameters", wherever it stands.
void SentenceReader::own_size() {
  const std::string title = words_of(out_.title);
  const bool own = title.size() > 2 && words_.substr(0, title.size()) == title;
  if (!own || says(words_, vocabulary::kSentenceOther) || mentions_known_model()) return;
  for (const FoundQuantity& q : found()) {
    if (q.kind != K::parameters) continue;
    lead_ = words_of(s_.substr(0, q.begin));
    parameters(q, found());
  }
}

void SentenceReader::hardware() {
  devices_ = devices_ || says(words_, vocabulary::kSentenceHardware);
  if (about_ &&
      (devices_ || took_ ||
       says(words_, "trained on|trained with|trained using|tuned on|tuned with|tuned using"))) {
    NamedHardware named = find_hardware(s_, false);
    if (trains_ && !named.hardware && !named.error) named = counted_by_number();
    if (devices_ || stands_behind_its_verb(named)) read_hardware(plain_, s_, named, blank_, out_);
    if (trains_ && took_ && !named.hardware && !named.error && out_.processor.empty() &&
        says(words_, vocabulary::kLabelPartOfHost))
      out_.processor = "CPU";
  }
  if (trains_) notebook_service();
}

// "Trained with 2 x 4090": a bare number of a part, which only a count makes one.
NamedHardware SentenceReader::counted_by_number() {
  NamedHardware named = find_hardware(s_, true);
  if (!named.hardware || !named.counted || !named.counted->count) return {};
  FoundQuantity q;
  q.kind = K::accelerator_count;
  q.value = *named.counted->count;
  q.begin = named.begin;
  q.end = named.end;
  const bool known = std::any_of(found().begin(), found().end(), [](const FoundQuantity& other) {
    return other.kind == K::accelerator_count || other.accelerator_count;
  });
  if (!known) devices(q, q.value);
  return named;
}

void SentenceReader::place() {
  const bool impact = context_.section == Section::impact;
  const bool stands = says(words_, vocabulary::kSentencePlace) || took_;
  if (about_ && (trains_ || impact || stands) && !says(words_, vocabulary::kSentenceNotPlace))
    read_place_in(plain_, s_, blank_, out_, devices_ && took_);
}

// "The model took 240,000 H100-hours on JUPITER", "16 x H100, ~15 h": no word of a training, but
// hours of accelerators, or named accelerators with their time.
bool SentenceReader::tells_of_a_run() {
  if (!says(words_, vocabulary::kSentenceHours)) return false;
  bool devices = false, time = false;
  for (const FoundQuantity& q : found()) {
    if (q.kind == K::device_hours) return true;
    devices = devices || (!q.accelerator.empty() && q.kind != K::device_hours);
    time = time || q.kind == K::duration || q.kind == K::hours_unclear ||
           q.kind == K::wall_clock_hours;
  }
  return devices && time;
}

// "Training GPT-3 emitted 552 t", in the card of another model.
bool SentenceReader::names_another_model() const {
  const bool made_from = says(words_, vocabulary::kSentenceMadeFrom);
  if (!made_from && says(words_, vocabulary::kSentenceOwnModel)) return false;
  if (stands_beside_ours()) return true;
  return !out_.title.empty() && mentions_known_model();
}

// "BLOOM emitted 25 tCO2e. Ours took 3 days": a name that does what a training does, where what is
// ours stands apart from it.
bool SentenceReader::stands_beside_ours() const {
  constexpr std::string_view kDid =
      "emitted emits took takes used uses consumed required needed produced generated released "
      "cost was were needs requires consumes";
  constexpr std::string_view kOurs = "ours|our model|our training|our run|our own";
  constexpr std::size_t kReach = 1000;  // bytes, so that the scan stays linear
  const std::size_t end = std::min(s_.find(' '), s_.size());
  const std::string_view name = s_.substr(0, end);
  const auto capitals =
      std::count_if(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (name.empty() || !(name[0] >= 'A' && name[0] <= 'Z') || (capitals < 2 && !has_digit(name)))
    return false;
  const std::string_view behind = trimmed(s_.substr(end));
  if (!one_of(behind.substr(0, behind.find(' ')), kDid) || says(words_, kOurs)) return false;
  const std::string title = words_of(out_.title);
  if (title.size() > 2 && title.find(words_of(name)) != title.npos) return false;
  const std::string_view all = plain_.text;
  const auto at = static_cast<std::size_t>(s_.data() - all.data());
  const std::size_t begin = at > kReach ? at - kReach : 0;
  return says(words_of(all.substr(begin, at - begin + s_.size() + kReach)), kOurs);
}

// "The base model Heron-70B was pretrained on 2,048 H100", in the card of a model made from it.
bool SentenceReader::tells_of_its_base() const {
  if (says(words_, vocabulary::kSentenceByOthers) || sentence::tells_of_base_model(s_)) return true;
  if (out_.base.empty() || !says(words_, vocabulary::kSentenceFirstTraining)) return false;
  const std::string base = words_of(out_.base.substr(out_.base.rfind('/') + 1));
  const std::size_t at = words_.find(base);
  if (at == std::string::npos) return false;
  // "We pretrained Heron-70B further", "Heron-70B-medical was pretrained"
  const std::string behind = words_.substr(at + base.size() - 1, 24);
  return !says(words_, "we |our |continue|continual|further") &&
         says(behind, vocabulary::kSentenceFirstTraining);
}

// A well-known model that the card's title does not name.
bool SentenceReader::mentions_known_model() const {
  const std::string title = words_of(out_.title);
  return std::any_of(std::begin(kKnownModels), std::end(kKnownModels), [&](std::string_view known) {
    return says(words_, known) && !says(title, known);
  });
}

void SentenceReader::notice_offsets() {
  const bool speaks =
      context_.section != Section::other && says(words_, vocabulary::kSentenceOffset);
  if (speaks && says(words_, vocabulary::kSentenceImpact))
    out_.note(
        NoticeCode::offset, Field::emissions,
        "The card says that emissions are offset or counted as none: what was emitted is asked "
        "here, whoever paid for it.");
}

// "trained on a free Google Colab T4", "on Kaggle GPUs"; but no data set of Kaggle's.
void SentenceReader::notebook_service() {
  constexpr std::string_view kMachine = "gpu|tpu|t4|p100|notebook|kernel";
  constexpr std::size_t kNear = 16;  // bytes behind "Kaggle"
  bool led = false;  // By "on", and nothing but words such as "a free Google" since.
  const std::string_view words = words_;
  for (std::size_t at = 1; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, end - at);
    at = end + 1;
    const bool service = one_of(word, "colab colaboratory") ||
                         (word == "kaggle" && says(words.substr(end, kNear), kMachine));
    if (led && service) {
      Statement statement = blank_;
      statement.field = Field::setting;
      statement.text = name(Setting::notebook_service);
      statement.range = plain_.source(s_);
      out_.statements.push_back(std::move(statement));
      return;
    }
    led = one_of(word, "on in using with via") || (led && one_of(word, "a the free google pro"));
  }
}

ByteRange SentenceReader::range(const FoundQuantity& q) const {
  return plain_.source(s_.substr(q.begin, q.end - q.begin));
}

const std::vector<FoundQuantity>& SentenceReader::found() {
  if (!found_) found_ = find_quantities(s_);
  return *found_;
}

void SentenceReader::quantities() {
  const std::vector<FoundQuantity>& found = this->found();
  std::size_t from = 0;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const FoundQuantity& q = found[i];
    if (is_in_a_title(q)) continue;
    lead_ = words_of(s_.substr(from, q.begin - from));
    const std::size_t next = i + 1 < found.size() ? found[i + 1].begin : s_.size();
    tail_ = words_of(s_.substr(q.end, std::min<std::size_t>(next - q.end, 60)));
    from = q.end;
    const std::string_view written = s_.substr(q.begin, q.end - q.begin);
    if (const std::size_t digit = written.find_first_of("0123456789");
        digit != std::string_view::npos && (may_be_decimal(written.substr(digit), words_, plain_) ||
                                            may_be_thousands(written.substr(digit), q.kind))) {
      unclear(q, written);
      continue;
    }
    const std::string_view behind = " market based";
    if (says(lead_, "market based") || tail_.substr(0, behind.size()) == behind) {
      out_.note(NoticeCode::market_based, Field::emissions,
                "The card gives market-based emissions, too, which count contracts for "
                "electricity; the location-based ones are taken.");
      continue;
    }
    one(q, found);
  }
}

void SentenceReader::unclear(const FoundQuantity& q, std::string_view written) {
  const bool asked = about_ && (q.kind == K::mass_co2e || q.kind == K::energy || is_time(q.kind));
  if (!asked) return;
  const Field field = q.kind == K::mass_co2e      ? Field::emissions
                      : q.kind == K::energy       ? Field::energy
                      : q.kind == K::device_hours ? Field::device_hours
                                                  : Field::hours;
  // Its point was read as one that begins decimals, its comma as one that groups.
  const bool grouped = written.find(',') < written.find('.');
  const double thousands = grouped ? q.value : q.value * 1000;
  out_.ask_mark(blank_, field, written, range(q), {thousands / 1000, thousands});
}

void SentenceReader::one(const FoundQuantity& q, const std::vector<FoundQuantity>& all) {
  devices_ = devices_ || !q.accelerator.empty();
  // "on 2 RTX 5090 (575 W each) for 12 hours": the word is of the figure before.
  const std::string_view each = " each ";
  if (lead_.substr(0, each.size()) == each) lead_.erase(0, each.size() - 1);
  std::string_view lead = lead_;
  // "batch size 1, on one RTX 4090"
  if (q.kind == K::accelerator_count || q.kind == K::wall_clock_hours) {
    const std::string_view before = s_.substr(0, q.begin);
    const std::size_t comma = before.find_last_of(",;");
    const std::string part = comma == before.npos ? std::string() : words_of(before.substr(comma));
    if (!part.empty() && part.size() < lead.size()) lead.remove_prefix(lead.size() - part.size());
  }
  // Italian "per 36 ore" lasts; "per" before anything else counts by it.
  constexpr std::string_view kPer = " per ";
  const bool time_of = q.kind == K::wall_clock_hours || is_time(q.kind);
  if (time_of && q.kind != K::device_hours && lead.ends_with(kPer))
    lead.remove_suffix(kPer.size() - 1);
  const bool clear = !says(lead, vocabulary::kSentenceNotLead);
  blank_.total =
      says(lead_, vocabulary::kSentenceTotal) || says(tail_, vocabulary::kSentenceTotalBehind);
  blank_.by_clock = false;
  blank_.stage = stage(q, all);
  // "42,000 hours in total", below "Stage 2", is the total of that stage.
  if (blank_.stage.empty() && !context_.stage.empty()) {
    blank_.stage = context_.stage;
    blank_.total = false;
  }
  switch (q.kind) {
    case K::accelerator_count:
      if (about_ && clear && !larger_total(q, all)) devices(q, q.value);
      return;
    case K::device_hours:
    case K::wall_clock_hours:
    case K::duration:
    case K::hours_unclear:
      took_ = took_ || (about_ && clear);
      if (about_ && clear) time(q);
      return;
    case K::energy:
      // "Our building consumes 300 kWh"
      if (says(lead_, "building|office|household|campus|company|headquarters|heating")) return;
      if (about_ && clear && !says(tail_, "per ")) {
        const std::size_t before = out_.statements.size();
        add_number(Field::energy, q, range(q), blank_, out_);
        if (out_.statements.size() > before) {
          covered();
          more_than_one_training(q);
        }
      }
      return;
    case K::mass_co2e:
      if (about_ && q.value == 0 && counts_as_none(words_)) return note_counted_as_none(out_);
      if (clear && (about_ || names_gas(q)) && says(words_, vocabulary::kSentenceEmission) &&
          !says(tail_, "per ")) {
        const std::size_t before = out_.statements.size();
        add_number(Field::emissions, q, range(q), blank_, out_);
        if (out_.statements.size() > before) more_than_one_training(q);
      }
      return;
    case K::carbon_intensity:
      if (about_ || says(words_, vocabulary::kSentenceEmission))
        add_number(Field::grid, q, range(q), blank_, out_);
      return;
    case K::pue:
      if (q.value >= 1 && q.value <= 3) add_number(Field::pue, q, range(q), blank_, out_);
      return;
    case K::power:
      power(q);
      return;
    case K::tokens:
      tokens(q);
      return;
    case K::flop:
    case K::flop_rate:
      flop(q);
      return;
    case K::parameters:
      parameters(q, all);
      return;
    default:
      return;
  }
}

// The word for a stage of the training in the clause of the quantity in hand; empty for none.
std::string SentenceReader::stage(const FoundQuantity& q,
                                  const std::vector<FoundQuantity>& all) const {
  std::size_t begin = 0, end = s_.size();
  for (const FoundQuantity& other : all) {
    if (other.kind != q.kind || other.begin == q.begin) continue;
    if (other.end <= q.begin) begin = std::max(begin, other.end);
    if (other.begin >= q.end) end = std::min(end, other.begin);
  }
  const std::string_view before = s_.substr(begin, q.begin - begin);
  const std::size_t comma = before.find_last_of(",;");
  std::string behind = words_of(s_.substr(q.end, end - q.end));
  behind.erase(std::min(behind.find(" and "), behind.size()));
  const std::string lead = words_of(before.substr(comma == before.npos ? 0 : comma));
  for (const std::string_view clause : {std::string_view(behind), std::string_view(lead)}) {
    for (std::string_view rest = vocabulary::kSentenceStage; !rest.empty();) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      const std::string_view one = rest.substr(0, bar);
      rest.remove_prefix(std::min(bar + 1, rest.size()));
      if (says(clause, one)) return std::string(trimmed(one, "$"));
    }
  }
  return {};
}

// "took 47 minutes on a free Colab T4": only such words before the name, so that "8 Biren A100" is
// no A100.
bool SentenceReader::stands_behind_its_verb(const NamedHardware& named) const {
  if (!named.hardware) return false;
  const std::string before = words_of(s_.substr(0, named.hardware->begin));
  const std::size_t word = before.find_last_of(' ', before.size() - 2) + 1;
  const std::string_view last = trimmed(std::string_view(before).substr(word));
  return has_digit(last) || number_word(last) > 0 || one_of(last, vocabulary::kHardwareBefore);
}

// "The GPUs consumed 140 MWh", "140 MWh including PUE"
void SentenceReader::covered() {
  const auto boundary = boundary_in(words_);
  if (!boundary) return;
  Statement statement = blank_;
  statement.field = Field::boundary;
  statement.text = name(*boundary);
  statement.range = plain_.source(s_);
  out_.statements.push_back(std::move(statement));
}

// "493 t for the whole series, of which 50 % for development"
void SentenceReader::more_than_one_training(const FoundQuantity& q) {
  const std::string behind = words_of(s_.substr(q.end));
  if (!says(behind, vocabulary::kSentenceSeveralTrainings)) return;
  out_.note(NoticeCode::parts, q.kind == K::energy ? Field::energy : Field::emissions,
            "This counts more than the one training: “" +
                std::string(beginning_of(trimmed(s_), 120)) + "”.");
}

// "4 cloud TPUs (16 TPU chips total)": the other one is meant.
bool SentenceReader::larger_total(const FoundQuantity& q,
                                  const std::vector<FoundQuantity>& all) const {
  for (const FoundQuantity& other : all) {
    if (other.kind == q.kind && other.value > q.value && other.begin > q.end &&
        says(words_of(s_.substr(other.end, 12)), "total|in total|altogether"))
      return true;
  }
  return false;
}

}  // namespace trainprint::card_text

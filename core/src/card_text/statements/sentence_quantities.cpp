// Times, power and sizes in a sentence, whose words decide what they are.
#include <algorithm>

#include "card_text/statements/sentence_reader.hpp"
#include "card_text/vocabulary/words.hpp"
#include "phrases/reading.hpp"
#include "run/fields.hpp"
#include "sentence/parts.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/sentence.hpp"

namespace trainprint::card_text {

using K = QuantityKind;

namespace {

// "8 H100 nodes for 3 days": how many accelerators is open, the time is not.
bool asks_how_many(const FoundQuantity& q) { return q.question.substr(0, 8) == "How many"; }

bool is_devices(const FoundQuantity& q) {
  return q.kind == K::wall_clock_hours && q.accelerator_count.has_value();
}

}  // namespace

// "a power usage effectiveness (PUE) of 1.1"
void SentenceReader::effectiveness() {
  constexpr std::string_view kLong = "sage effectiveness";
  constexpr std::size_t kReach = 20;
  const std::size_t at = s_.find(kLong) != s_.npos ? s_.find(kLong) : s_.find("sage Effectiveness");
  if (at == s_.npos) return;
  const std::size_t begin = s_.find_first_of("0123456789", at);
  if (begin == s_.npos || begin > at + kLong.size() + kReach) return;
  std::size_t end = s_.find_first_not_of("0123456789.,", begin);
  if (end == s_.npos) end = s_.size();
  while (end > begin && !is_digit(s_[end - 1])) --end;
  const auto q = parse_quantity(s_.substr(begin, end - begin), K::pue);
  if (q && q->value >= 1 && q->value <= 3)
    add_number(Field::pue, *q, plain_.source(s_.substr(begin, end - begin)), blank_, out_);
}

// Whether a date in this sentence may be that of another model's training: "Llama 2, trained in
// 2023", in the card of a model made from it. Then only a fine-tuning's is the card's own.
bool SentenceReader::dates_may_be_others() const {
  return out_.derived || says(words_, vocabulary::kSentenceMadeFrom) || mentions_known_model();
}

// "was trained between January and March 2023", "the training ran from March 11 to July 5, 2022":
// a date right behind the words of a training, all of one year. The years of data, of checkpoints
// and of papers stand elsewhere.
void SentenceReader::year() {
  const NumberRule& years = *number_rule("year");
  const bool others = dates_may_be_others();
  enum { nothing, training, date } state = nothing;
  std::string_view found;
  for (std::size_t at = 1; at <= words_.size();) {
    const std::size_t end = std::min(words_.find(' ', at), words_.size());
    const std::string_view word = std::string_view(words_).substr(at, end - at);
    at = end + 1;
    if (state == date) {
      const auto number = parse_number(word);
      const bool is_year =
          word.size() == 4 && number && *number >= years.min && *number <= years.max;
      const bool is_day = word.size() <= 4 && !word.empty() && is_digit(word[0]) && !is_year &&
                          (!number || *number <= 31);
      if (is_year && !found.empty() && word != found) return;
      if (is_year) found = word;
      if (is_year || is_day || one_of(word, vocabulary::kDatePart)) continue;
      if (found.empty() || !(word.empty() || one_of(word, vocabulary::kDateEnds))) {
        state = nothing;
        found = {};
        continue;
      }
      FoundQuantity q;
      q.value = *parse_number(found);
      const std::size_t shown = s_.find(found);
      if (shown == std::string_view::npos) return;
      return add_number(Field::year, q, plain_.source(s_.substr(shown, found.size())), blank_,
                        out_);
    }
    const bool trains = one_of(word, vocabulary::kDateTraining) &&
                        (!others || one_of(word, vocabulary::kDateTuning));
    state = trains                                                        ? training
            : state == training && one_of(word, vocabulary::kDateBegins)  ? date
            : state == training && one_of(word, vocabulary::kDateHappens) ? training
                                                                          : nothing;
  }
}

// "trained for 3 epochs", "over two full epochs", once in its sentence; 0 for none.
double SentenceReader::epoch_count(bool of_parts) const {
  constexpr double kMostEpochs = 1e4;
  std::string_view before, number, word;
  double found = 0;
  for (std::size_t at = 1; at <= words_.size();) {
    const std::size_t end = std::min(words_.find(' ', at), words_.size());
    const std::string_view next = std::string_view(words_).substr(at, end - at);
    at = end + 1;
    if (one_of(next, "full complete training")) continue;  // between the number and its noun
    before = number;
    number = word;
    word = next;
    const bool beside_one = of_parts && word == "epochs";  // "each takes 2 hours, 10 epochs"
    if (!one_of(word, "epochs epoch") || !(beside_one || one_of(before, "for over"))) continue;
    const auto digits = parse_number(number);
    const double value = digits ? *digits : number_word(number);
    if (beside_one && !(value > 0)) continue;
    if (!(value > 0) || value > kMostEpochs || (found > 0 && value != found)) return 0;
    found = value;
  }
  return found;
}

void SentenceReader::epochs(bool of_parts) {
  FoundQuantity q;
  q.value = epoch_count(of_parts);
  if (q.value > 0) add_number(Field::epochs, q, plain_.source(s_), blank_, out_);
}

// "8 epochs, about 30 minutes per epoch", "300 epochs, which takes 3.2 minutes each": the time of
// one of them. Where it is counted by anything else, it is not.
bool SentenceReader::epoch_time() {
  const bool of_epochs = epoch_count() > 0;
  std::size_t end = std::string_view::npos;
  for (const std::string_view behind :
       {" per epoch", " for each epoch", " each epoch", " an epoch", "/epoch", " each"}) {
    if (behind == " each" && !of_epochs) continue;
    end = std::min(end, s_.find(behind));
  }
  if (end == std::string_view::npos) return false;
  const auto all = find_quantities(s_.substr(0, end));
  if (all.empty() || all.back().end != end || all.back().upper) return false;
  if (all.back().kind != K::duration && all.back().kind != K::hours_unclear) return false;
  FoundQuantity one = all.back();
  one.question = {};
  add_number(Field::epoch_time, one, range(one), blank_, out_);
  return true;
}

// "Each epoch took 2 hours" is the time of one; of "3 runs, 5 kWh each" the model may be one or
// all.
bool SentenceReader::part_of_a_whole() {
  if (!says(words_, "each|every|per ") || s_.size() > kLongestSentence) return false;
  sentence::Sentence sentence(s_);
  bool found = false;
  for (FoundQuantity q : sentence::quantities_of(sentence)) {
    const auto part = sentence::part_of(sentence, {q.begin, q.end});
    if (!part || q.upper) continue;
    // "each took 2 hours on an A100", too
    const bool time =
        q.kind == K::duration || q.kind == K::hours_unclear || q.kind == K::wall_clock_hours;
    if (part->kind == sentence::Part::Kind::epoch && time) {
      q.kind = K::duration;
      q.question = {};
      q.accelerator_count.reset();
      add_number(Field::epoch_time, q, range(q), blank_, out_);
      found = true;
    } else if (part->kind == sentence::Part::Kind::run && time && part->count) {
      out_.ask(blank_, Field::clock_hours,
               humane(q) + " for each of " + readable(*part->count, 9) +
                   " parts: is the time of one of them meant, or that of all?",
               range(q), amounts(Field::clock_hours, {q.value, q.value * *part->count}));
      found = true;
    } else if (part->kind == sentence::Part::Kind::run && q.kind == K::energy && part->count) {
      out_.ask(blank_, Field::energy,
               humane(q) + " for each of " + readable(*part->count, 9) +
                   " runs: is that of one of them meant, or that of all?",
               range(q), amounts(Field::energy, {q.value, q.value * *part->count}));
      found = true;
    }
  }
  return found;
}

// "Each step took 0.8 s; 90,000 steps": how long they took together is asked.
bool SentenceReader::pace_of_steps() {
  const bool about = trains_ || context_.section == Section::training;
  const bool may =
      about && s_.size() <= kLongestSentence &&
      says(words_, "each step|per step|step time|step took|steps at|steps of|s step|sec step") &&
      says(words_, "steps|iterations|updates");
  const auto read = may ? read_sentence(s_) : Result<SentenceReading>(SentenceReading());
  if (!read) return false;
  for (const ReadValue& value : read->run.values) {
    const bool paced = value.assumed.find(" steps of ") != std::string::npos;
    const auto hours = paced ? parse_number(value.value) : Result<double>(0.0);
    if (value.field != path(Field::clock_hours) || !paced || !hours) continue;
    Statement statement = blank_;
    statement.field = Field::paced_time;
    statement.number = *hours;
    statement.assumed = value.assumed;
    statement.range = plain_.source(s_);
    out_.statements.push_back(std::move(statement));
    return true;
  }
  return false;
}

void SentenceReader::time(const FoundQuantity& q) {
  // "680,000 hours of speech", "after 3 days", "5 days of data"
  const bool run_of = q.kind != K::device_hours && tail_.substr(0, 4) == " of ";
  if (run_of && !says(tail_, vocabulary::kTimeOfTraining)) return;
  // "within 30,000 GPU hours" they were used, "within 3 hours" something happened.
  const std::string near = lead_.substr(lead_.size() > 14 ? lead_.size() - 14 : 0);
  const bool within = q.kind == K::device_hours && says(near, "within$");
  // "10 hours, with early stopping after 6 hours": one of the two is the training's.
  const bool stopped = says(words_, vocabulary::kSentenceStopped) &&
                       !says(words_, "resum|restart|continu|another|again");
  if (!within && !stopped && says(near, vocabulary::kTimeNotBefore)) return;
  // "recordings, collected over 3 months"
  constexpr std::size_t kTwoWords = 20;
  const std::size_t last = lead_.size() > kTwoWords ? lead_.find(' ', lead_.size() - kTwoWords) : 0;
  if (q.kind != K::device_hours && says(lead_.substr(last), vocabulary::kTimeOfData)) return;
  // "3 days later", but "2.7M GPU hours, and the later stages"
  const std::string_view behind = std::string_view(tail_).substr(0, 14);
  if (says(behind.substr(0, behind.find(" and ")), vocabulary::kTimeNotBehind)) return;
  const std::string_view lead = lead_;
  const bool data = lead.size() > 3 && lead.substr(lead.size() - 4) == " on " && !is_devices(q);
  if (data && q.kind != K::device_hours) return;
  const bool run = devices_ || says(words_, vocabulary::kTimeSentence);
  if (!trains_ && !run) return;
  Statement blank = blank_;
  // "used a v6e-64 for 50 hours"; thousands of them may be summed.
  constexpr double kLongestFor = 2000;
  const std::string_view before = trimmed(near);
  const bool lasts = one_of(before.substr(before.find_last_of(' ') + 1), "for in");
  blank.by_clock = says(words_, vocabulary::kTimeClockSentence) || (lasts && q.value < kLongestFor);
  // "a cumulative 100 hours of computation"
  const bool summed = q.kind == K::hours_unclear && says(lead_, "cumulative|accumulated");
  const Field field = summed || q.kind == K::device_hours ? Field::device_hours
                      : q.kind == K::hours_unclear        ? Field::hours
                                                          : Field::clock_hours;
  FoundQuantity hours = q;
  // "10 hours to train on 8 A100s, twice"
  const std::string_view all = trimmed(words_);
  const bool again = all.ends_with(" twice") || all.ends_with(" thrice");
  if (again && !hours.upper) hours.question = phrases::question(phrases::Ask::repeats);
  if (summed || (is_devices(q) && asks_how_many(q))) hours.question = {};
  add_number(field, hours, range(q), blank, out_);
  const bool dies = std::any_of(q.notices.begin(), q.notices.end(), [](const Notice& notice) {
    return notice.code == NoticeCode::modules_from_dies;
  });
  if (dies && q.accelerator.empty()) dies_of(q);
  if (q.kind == K::wall_clock_hours && q.accelerator_count) devices(q, *q.accelerator_count);
}

// "51,200 GCD-hours": only one part is sold by that name of its dies.
void SentenceReader::dies_of(const FoundQuantity& q) {
  constexpr std::string_view kPart = "MI250X";
  const auto match = find_accelerator(kPart);
  if (!match || find_hardware(s_, false).hardware) return;
  Statement part = blank_;
  part.field = Field::accelerator;
  part.text = kPart;
  part.accelerator = match->accelerator;
  part.weight = Weight::remark;
  part.assumed = "GCDs are taken as the dies of an MI250X.";
  part.range = range(q);
  out_.statements.push_back(std::move(part));
}

void SentenceReader::devices(const FoundQuantity& q, double count) {
  FoundQuantity counted = q;
  counted.kind = K::accelerator_count;
  counted.upper.reset();
  counted.question = {};
  if (q.kind == K::accelerator_count) {
    counted.upper = q.upper;
    counted.question = q.question;
  } else {
    if (asks_how_many(q)) counted.question = q.question;
    counted.notices.erase(std::remove_if(counted.notices.begin(), counted.notices.end(),
                                         [](const Notice& notice) {
                                           return notice.code != NoticeCode::modules_from_dies;
                                         }),
                          counted.notices.end());
  }
  counted.value = count;
  add_number(Field::count, counted, range(q), blank_, out_);
}

void SentenceReader::power(const FoundQuantity& q) {
  constexpr double kMostPerDevice = 5000;  // W
  if (!about_ || q.value > kMostPerDevice || says(lead_, vocabulary::kPowerNotAccelerator)) return;
  // "2.8 kW across the node", "a 1000 W power supply"; "peak power 700 W, average 520 W"
  constexpr std::size_t kNear = 24;
  const std::string_view behind = std::string_view(tail_).substr(0, kNear);
  if (says(behind, "supply|psu")) return;
  if (says(behind, "node|server|machine|system|total|together")) return out_.leave_out(s_);
  const std::string near = lead_.substr(lead_.size() > kNear ? lead_.size() - kNear : 0);
  if (says(near, "peak|maximum|max") && says(words_, "average|averaged|mean|avg")) return;
  if (!says(lead_, "tdp|power|consum|draw|average|mean|avg") &&
      !says(tail_, "tdp|per gpu|per accel|per device"))
    return;
  Statement blank = blank_;
  if (says(lead_, "average|averaged|mean|avg") && says(words_, "peak|maximum|max"))
    blank.assumed = "The average, not the peak.";
  add_number(Field::power, q, range(q), blank, out_);
}

// Whether sizes in this sentence may be those of the model that this one was made from.
bool SentenceReader::is_derived() const {
  return out_.derived || says(words_, vocabulary::kSentenceDerived);
}

// "was pretrained on about 15 trillion tokens": nothing else between the verb and the number.
void SentenceReader::tokens(const FoundQuantity& q) {
  constexpr std::size_t kMostWords = 4;
  std::size_t at = std::string::npos;
  for (const std::string_view verb :
       {" trained on ", " trained for ", " trained with ", " pretrained on ", " trained over ",
        " trained using ", " pretrained for ", " pretrained with ", " seen "}) {
    const std::size_t found = lead_.rfind(verb);
    if (found == std::string::npos) continue;
    if (at == std::string::npos || found + verb.size() > at) at = found + verb.size();
  }
  // "we pre-train it on 14.8T tokens"
  if (at == std::string::npos && lead_.size() > 4 && lead_.substr(lead_.size() - 4) == " on ") {
    constexpr std::size_t kReach = 40;
    const std::size_t near = lead_.size() > kReach ? lead_.size() - kReach : 0;
    if (says(lead_.substr(near), "train|pretrain|pre train")) at = lead_.size();
  }
  if (at == std::string::npos || is_derived()) return;
  const std::string_view between = std::string_view(lead_).substr(at - 1);
  const auto blanks = std::count(between.begin(), between.end(), ' ');
  if (static_cast<std::size_t>(blanks) > kMostWords + 1) return;
  if (says(between, vocabulary::kTokensNotBefore)) return;
  add_number(Field::tokens, q, range(q), blank_, out_);
}

// "was trained with 1.8e23 FLOPs": an amount, where no machine is as fast.
void SentenceReader::flop(const FoundQuantity& q) {
  constexpr double kFewest = 1e15;  // FLOP; a rate of a part or a part's share is below that
  // "The total compute was 3.4 × 10^22 FLOP", where a card speaks of its training
  const bool amounts = about_ && (says(lead_, "compute|computation|computational") ||
                                  says(tail_, "of compute|of computation|of training compute"));
  if (!(trains_ || amounts) || says(lead_, vocabulary::kFlopNotBefore)) return;
  if (says(tail_, "per |s ") && tail_.find(" s ") == 0) return;
  FoundQuantity amount = q;
  if (q.kind == K::flop_rate) {
    const bool plain = std::any_of(q.notices.begin(), q.notices.end(), [](const Notice& notice) {
      return notice.code == NoticeCode::flops_are_a_rate;
    });
    const bool of_amount = says(lead_, vocabulary::kFlopBefore);
    if (!plain || !of_amount) return;
    amount.notices.clear();
  }
  if (amount.value < kFewest) return;
  amount.kind = K::flop;
  add_number(Field::flop, amount, range(q), blank_, out_);
}

// "is a 7B parameter model", and nothing about any other model.
void SentenceReader::parameters(const FoundQuantity& q, const std::vector<FoundQuantity>& all) {
  int others = 0;
  for (const FoundQuantity& other : all) others += other.kind == K::parameters ? 1 : 0;
  if (others > 1 || q.upper || is_derived()) return;
  if (!says(lead_, vocabulary::kParametersOwnBefore)) return;
  if (says(words_, vocabulary::kParametersNotSentence)) {
    return;
  }
  add_number(Field::parameters, q, range(q), blank_, out_);
}

}  // namespace trainprint::card_text

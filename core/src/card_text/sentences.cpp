// Running text, sentence by sentence.
#include <algorithm>

#include "card_text/hardware.hpp"
#include "card_text/values.hpp"
#include "card_text/words.hpp"
#include "trainprint/run.hpp"

namespace trainprint::card_text {
namespace {

using K = QuantityKind;

constexpr std::string_view kTraining =
    "train|pretrain|pre train|fine tun|finetun|distill|utilized a|utilised a|entrain|trainiert|"
    "entrenad|treinad|addestrat|entrenamiento|treinamento|addestramento|apprentissage|tuned on|"
    "tuning";
// Sentences about something else: other models, other uses, what might be.
constexpr std::string_view kOther =
    "inference|infer$|serving|served|deploy|evaluat|benchmark|compared|comparison|versus|vs$|"
    "whereas|in contrast|relative to|than the|than other|than gpt|than llama|than bloom|than a |"
    "than an |than training|e g|for example|for instance|such as|would|could|should|recommend|"
    "minimum|at least one|household|flight|driving|km$|kilomet|miles|per capita|per year|annual|"
    "data generation|generated using|annotat|preprocess|tokeniz|quantiz|if you|planned|"
    "will be|we plan|teacher|previous|other models|prior work|their|they |requires at|"
    "to run|can run|runs on|run on a single|fits on|fit on|equivalent to the|reserve|spare|"
    "additional|smartphone|trees|cars|offset by|saved|avoid|one sample|per query|per image|"
    "per request|hyperparameter search|all experiments|ablation|test set|latency|throughput";
// Between two quantities: what the second one is not.
constexpr std::string_view kNotLead =
    "market based|offset|equivalent to|or about|batch size|batch of|sequence|context|vocabulary|"
    "vocab|window|max|embedding|per |memory|cpu|every|each|of which|saving|dataset of|corpus of";
constexpr std::string_view kTotal = "total|cumulative|aggregate|altogether|in all|overall|combined";
constexpr std::string_view kEmission =
    "co2|carbon|emi|co2eq|co2e|footprint|greenhouse|ghg|tco2|kgco2|empreinte";

bool is_time(K kind) {
  return kind == K::device_hours || kind == K::wall_clock_hours || kind == K::duration ||
         kind == K::hours_unclear;
}

class SentenceReader {
 public:
  SentenceReader(const Plain& plain, std::string_view sentence, const Context& context,
                 Gathered& out)
      : plain_(plain), s_(sentence), context_(context), out_(out), words_(words_of(sentence)) {
    like_.subject = context.subject;
    const bool about = context.section == Section::impact || context.section == Section::training;
    like_.weight = about ? Weight::sentence : Weight::remark;
  }

  void read() {
    notice_offsets();
    if (context_.section == Section::other) return;
    trains_ = says(words_, kTraining);
    const bool impact = context_.section == Section::impact;
    if (!trains_ && context_.section == Section::neutral && !says(words_, kEmission)) return;
    if (says(words_, kOther) || s_.find("insert") != std::string_view::npos) return;
    about_ = trains_ || impact || context_.section == Section::training;
    quantities();
    const bool devices = says(words_,
                              "gpu|gpus|tpu|tpus|hardware|accelerator|nvidia|amd|trained on|"
                              "chips|tpuv|instances");
    if (about_ && devices) {
      read_hardware(plain_, s_, false, like_, out_);
    }
    if (about_ && (trains_ || impact) && !says(words_, "data from|news|language|speak"))
      read_place_in(plain_, s_, like_, out_);
  }

 private:
  void notice_offsets() {
    const bool speaks = context_.section != Section::other &&
                        says(words_,
                             "offset|carbon neutral|net zero|compensated|climate neutral|"
                             "renewable energy cert|carbon credit");
    if (speaks && says(words_, "emi|carbon|co2|greenhouse|energy|electricity|neutral"))
      out_.note("offset", Field::emissions,
                "The card says that emissions are offset or counted as none; the figure before "
                "that is taken.");
  }

  ByteRange range(const FoundQuantity& q) const {
    return plain_.source(s_.substr(q.begin, q.end - q.begin));
  }

  void quantities() {
    const std::vector<FoundQuantity> found = find_quantities(s_);
    std::size_t from = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const FoundQuantity& q = found[i];
      lead_ = words_of(s_.substr(from, q.begin - from));
      const std::size_t next = i + 1 < found.size() ? found[i + 1].begin : s_.size();
      tail_ = words_of(s_.substr(q.end, std::min<std::size_t>(next - q.end, 60)));
      from = q.end;
      const std::string_view written = s_.substr(q.begin, q.end - q.begin);
      if (const std::size_t digit = written.find_first_of("0123456789");
          digit != std::string_view::npos && may_be_decimal(written.substr(digit), words_)) {
        unclear(q, written);
        continue;
      }
      if (says(lead_, "market based")) {
        out_.note("market_based", Field::emissions,
                  "The card gives market-based emissions, too, which count contracts for "
                  "electricity; the location-based ones are taken.");
        continue;
      }
      one(q, found);
    }
  }

  void unclear(const FoundQuantity& q, std::string_view written) {
    const bool asked = about_ && (q.kind == K::mass_co2e || q.kind == K::energy || is_time(q.kind));
    if (!asked) return;
    const Field field = q.kind == K::mass_co2e ? Field::emissions
                        : q.kind == K::energy  ? Field::energy
                                               : Field::hours;
    out_.ask(like_, field,
             "Does " + std::string(written) + " have decimals, or does its mark group thousands?",
             range(q));
  }

  void one(const FoundQuantity& q, const std::vector<FoundQuantity>& all) {
    const bool clear = !says(lead_, kNotLead);
    like_.total = says(lead_, kTotal);
    like_.by_clock = false;
    switch (q.kind) {
      case K::accelerator_count:
        if (about_ && clear && !larger_total(q, all))
          add_number(Field::count, q, range(q), like_, out_);
        return;
      case K::device_hours:
      case K::wall_clock_hours:
      case K::duration:
      case K::hours_unclear:
        if (about_ && clear) time(q);
        return;
      case K::energy:
        if (about_ && clear && !says(tail_, "per ")) {
          add_number(Field::energy, q, range(q), like_, out_);
        }
        return;
      case K::mass_co2e:
        if (clear && (about_ || names_gas(q)) && says(words_, kEmission) && !says(tail_, "per "))
          add_number(Field::emissions, q, range(q), like_, out_);
        return;
      case K::carbon_intensity:
        if (about_) add_number(Field::grid, q, range(q), like_, out_);
        return;
      case K::pue:
        if (about_ && q.value >= 1 && q.value <= 3)
          add_number(Field::pue, q, range(q), like_, out_);
        return;
      case K::power:
        power(q);
        return;
      case K::tokens:
        tokens(q);
        return;
      case K::parameters:
        parameters(q, all);
        return;
      default:
        return;
    }
  }

  static bool names_gas(const FoundQuantity& q) {
    return std::none_of(q.notices.begin(), q.notices.end(),
                        [](const Notice& notice) { return notice.code == "gas_not_named"; });
  }

  // "4 cloud TPUs (16 TPU chips total)": the other one is meant.
  bool larger_total(const FoundQuantity& q, const std::vector<FoundQuantity>& all) const {
    for (const FoundQuantity& other : all) {
      if (other.kind == q.kind && other.value > q.value && other.begin > q.end &&
          says(words_of(s_.substr(other.end, 12)), "total|in total|altogether"))
        return true;
    }
    return false;
  }

  void time(const FoundQuantity& q) {
    // "680,000 hours of speech", "after 3 days", "5 days of data"
    const bool run_of = says(tail_, "of ") && tail_.substr(0, 4) == " of ";
    if (run_of && !says(tail_,
                        "of training|of compute|of computation|of continuous|of gpu|of pre|"
                        "of fine|of wall|of total|of tpu|of run"))
      return;
    if (says(lead_.substr(lead_.size() > 14 ? lead_.size() - 14 : 0),
             "after|within|ago|next|last|"
             "first|every"))
      return;
    if (says(tail_.substr(0, 14), "ago|later|of data|old$|audio|speech|video|long$|before")) return;
    const std::string_view lead = lead_;
    const bool data = lead.size() > 3 && lead.substr(lead.size() - 4) == " on " && !is_devices(q);
    if (data && q.kind != K::device_hours) return;
    if (!trains_ && !says(words_, "took|hour|ran|run|duration|time|stunden|heures|days")) return;
    Statement like = like_;
    like.by_clock = says(words_,
                         "took|takes|lasted|duration|wall clock|training time|ran for|"
                         "trained for|training for|trained over|dauerte|duree|in about|in less");
    const Field field = q.kind == K::device_hours    ? Field::device_hours
                        : q.kind == K::hours_unclear ? Field::hours
                                                     : Field::clock_hours;
    add_number(field, q, range(q), like, out_);
    if (q.kind == K::wall_clock_hours && q.accelerator_count) {
      Statement count = like_;
      count.field = Field::count;
      count.number = *q.accelerator_count;
      count.range = range(q);
      out_.statements.push_back(std::move(count));
    }
  }

  static bool is_devices(const FoundQuantity& q) {
    return q.kind == K::wall_clock_hours && q.accelerator_count.has_value();
  }

  void power(const FoundQuantity& q) {
    constexpr double kMostPerDevice = 5000;  // W
    if (!about_ || q.value > kMostPerDevice || says(lead_, "total|node|server|cpu|system")) return;
    if (says(lead_, "tdp|power|consum|draw") || says(tail_, "tdp|per gpu|per accel|per device"))
      add_number(Field::power, q, range(q), like_, out_);
  }

  // "was pretrained on about 15 trillion tokens": nothing else between the verb and the number.
  void tokens(const FoundQuantity& q) {
    constexpr std::size_t kMostWords = 4;
    std::size_t at = std::string::npos;
    for (const std::string_view verb :
         {" trained on ", " trained for ", " trained with ", " pretrained on ", " trained over ",
          " trained using ", " pretrained for ", " pretrained with ", " seen "}) {
      const std::size_t found = lead_.rfind(verb);
      if (found == std::string::npos) continue;
      if (at == std::string::npos || found + verb.size() > at) at = found + verb.size();
    }
    if (at == std::string::npos) return;
    const std::string_view between = std::string_view(lead_).substr(at - 1);
    const auto blanks = std::count(between.begin(), between.end(), ' ');
    if (static_cast<std::size_t>(blanks) > kMostWords + 1) return;
    if (says(between, "sequence|batch|context|vocab|additional|further|extra|another|model"))
      return;
    add_number(Field::tokens, q, range(q), like_, out_);
  }

  // "is a 7B parameter model", and nothing about any other model.
  void parameters(const FoundQuantity& q, const std::vector<FoundQuantity>& all) {
    int others = 0;
    for (const FoundQuantity& other : all) others += other.kind == K::parameters ? 1 : 0;
    if (others > 1 || q.upper) return;
    if (!says(lead_, "is a |is an |this model|the model|our model|has |with|contains|consists"))
      return;
    if (says(words_,
             "based on|initiali|embedding|trainable|active|adapter|lora|from the|version of|"
             "derived|series|family|models|ranging|layers|same")) {
      return;
    }
    add_number(Field::parameters, q, range(q), like_, out_);
  }

  const Plain& plain_;
  std::string_view s_;
  const Context& context_;
  Gathered& out_;
  std::string words_, lead_, tail_;
  Statement like_;
  bool trains_ = false, about_ = false;
};

// Where a sentence ends: at a line that is broken on purpose, or at a full stop that is none of an
// abbreviation or a number.
std::size_t sentence_end(std::string_view s, std::size_t from) {
  constexpr std::size_t kLongest = 3000;
  const std::size_t limit = std::min(s.size(), from + kLongest);
  for (std::size_t i = from; i < limit; ++i) {
    if (s[i] == '\n') return i;
    if (s[i] != '.' && s[i] != '!' && s[i] != '?') continue;
    if (i + 1 < s.size() && s[i + 1] != ' ' && s[i + 1] != '\n') continue;
    if (s[i] == '.') {
      const std::size_t start = s.find_last_of(" (", i);
      const std::string_view word = s.substr(start + 1, i - start - 1);
      if (says(words_of(word),
               "approx$|ca$|e g|i e|eq$|al$|vs$|no$|fig$|resp$|z b|bzw$|env$|etc$|"
               "incl$|max$|min$|dr$|st$")) {
        const char after = i + 2 < s.size() ? s[i + 2] : 'A';
        if (after < 'A' || after > 'Z') continue;
      }
    }
    return i + 1;
  }
  return limit;
}

}  // namespace

void read_sentences(const Plain& plain, std::size_t begin, const Context& context, Gathered& out) {
  const std::string_view s = plain.text;
  while (begin < s.size()) {
    const std::size_t end = sentence_end(s, begin);
    const std::string_view sentence = trimmed(s.substr(begin, end - begin));
    begin = end + (end < s.size() && s[end] == '\n' ? 1 : 0);
    constexpr std::size_t kShortest = 4;
    if (sentence.size() >= kShortest) SentenceReader(plain, sentence, context, out).read();
  }
}

}  // namespace trainprint::card_text

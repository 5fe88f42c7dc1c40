// Figures with a unit: tokens, hours, kWh.
#include <algorithm>
#include <cmath>

#include "catalogue/mentions.hpp"
#include "phrases/reading.hpp"
#include "phrases/thousands.hpp"
#include "sentence/pace.hpp"
#include "sentence/parts.hpp"
#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/run.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

// The field that a figure of this kind fills; empty where a sentence's figure fills none by itself.
FieldName field_of(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::parameters:
      return "parameters";
    case QuantityKind::tokens:
      return "tokens";
    case QuantityKind::flop:
      return "training_flop";
    case QuantityKind::energy:
      return "energy_kwh";
    case QuantityKind::power:
      return "overrides.accelerator_power_w";
    case QuantityKind::device_hours:
      return "device_hours";
    case QuantityKind::wall_clock_hours:
    case QuantityKind::duration:
    case QuantityKind::hours_unclear:
      return "wall_clock_hours";
    case QuantityKind::mass_co2e:
      return "emissions_gco2e";
    case QuantityKind::carbon_intensity:
      return "overrides.grid_gco2e_per_kwh";
    case QuantityKind::pue:
      return "overrides.pue";
    case QuantityKind::efficiency:
      return "overrides.throughput_efficiency";
    case QuantityKind::count:
    case QuantityKind::samples:
    case QuantityKind::flop_rate:
    case QuantityKind::fraction:
    case QuantityKind::accelerator_count:
    case QuantityKind::data_size:
      return "";
  }
  return "";
}

bool is_time(QuantityKind kind) {
  return kind == QuantityKind::duration || kind == QuantityKind::hours_unclear ||
         kind == QuantityKind::wall_clock_hours;
}

std::string told_apart(const std::vector<Notice>& notices) {
  std::string out;
  for (const Notice& notice : notices) out += (out.empty() ? "" : " ") + notice.message;
  return out;
}

// Whether one of `list` stands in the figure or no more than so many bytes before or behind it.
bool is_near(Sentence& sentence, ByteRange range, std::size_t before, std::size_t behind,
             std::string_view list) {
  for (const Word& word : sentence.words()) {
    if (word.range.end + before >= range.begin && word.range.begin < range.end + behind &&
        one_of(word.text, list))
      return true;
  }
  return false;
}

// Up to `most` words behind a byte, one of which is in `list`.
bool is_followed_by(Sentence& sentence, std::size_t end, std::size_t most, std::string_view list) {
  std::size_t seen = 0;
  for (const Word& word : sentence.words()) {
    if (word.range.begin < end) continue;
    if (one_of(word.text, list)) return true;
    if (++seen == most) return false;
  }
  return false;
}

// "500 hours of audio" are data, not the time that training took.
bool is_length_of_data(Sentence& sentence, ByteRange range) {
  return is_followed_by(sentence, range.end, 1, "of") &&
         is_followed_by(sentence, range.end, 4,
                        "audio speech video videos recordings recording music footage podcasts");
}

// "2.4 kW total", "3 kW together", "PC draws 600 W": of more than one accelerator.
bool is_power_of_all(Sentence& sentence, ByteRange range) {
  constexpr std::string_view kAll =
      "total together altogether overall combined node nodes server servers wall pc system socket "
      "cluster";
  if (is_followed_by(sentence, range.end, 2, kAll) || is_near(sentence, range, 12, 0, kAll))
    return true;
  // "2.8 kW across the node", "1.9 kW for the whole machine"
  return is_followed_by(sentence, range.end, 1, "across for in by of at") &&
         is_followed_by(sentence, range.end, 4, "node server machine workstation rack box") &&
         !is_followed_by(sentence, range.end, 3, "gpu gpus each per card accelerator");
}

// Of a machine with all that is in it.
bool is_power_of_machine(Sentence& sentence, ByteRange range) {
  constexpr std::string_view kMachine =
      "node server machine workstation rack box pc system wall socket";
  return is_followed_by(sentence, range.end, 4, kMachine) ||
         is_near(sentence, range, 12, 0, kMachine);
}

// "peak 700 W, average 520 W": the average counts, where one figure is called so and others are the
// most that was drawn or can be.
bool is_peak_beside_average(Sentence& sentence, ByteRange range,
                            const std::vector<FoundQuantity>& quantities) {
  constexpr std::size_t kReach = 10;
  constexpr std::string_view kAverage =
      "average averaged mean avg durchschnittlich mittel moyenne promedio media medio média "
      "gemiddeld "
      "średnio ortalama";
  constexpr std::string_view kPeak =
      "peak peaks max maximum tdp rated limit spitze crête crete pico picco máximo massimo piek";
  const auto is = [&](ByteRange at, std::string_view words) {
    return is_near(sentence, at, kReach, 0, words) || is_followed_by(sentence, at.end, 1, words);
  };
  if (!is(range, kPeak) || is_near(sentence, range, kReach, 0, kAverage)) return false;
  return std::any_of(quantities.begin(), quantities.end(), [&](const FoundQuantity& other) {
    const ByteRange at{other.begin, other.end};
    return other.kind == QuantityKind::power && !overlap(at, range) && is(at, kAverage) &&
           !is_near(sentence, at, kReach, 0, kPeak);
  });
}

// "a 1000 W power supply": what it could give, not what an accelerator drew.
bool is_power_supply(Sentence& sentence, ByteRange range) {
  constexpr std::string_view kSupply = "supply supplies psu psus ups charger adapter";
  return is_followed_by(sentence, range.end, 2, kSupply) || is_near(sentence, range, 8, 0, kSupply);
}

// "every night for a week, 8 hours": how often, beside a time that does not take it in.
bool is_of_every_day(Sentence& sentence, ByteRange range) {
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (one_of(words[i].text, "every each") && !overlap(words[i + 1].range, range) &&
        one_of(words[i + 1].text, "night day evening morning weekday weekend"))
      return true;
  }
  return false;
}

std::optional<double> value_of(Sentence& sentence, FieldName field) {
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field != field) continue;
    if (const auto number = parse_number(value.value)) return *number;
  }
  return std::nullopt;
}

// The power that all that ran drew together: said so, or more than one accelerator draws.
std::optional<FoundQuantity> power_of_all(Sentence& sentence,
                                          const std::vector<FoundQuantity>& quantities) {
  constexpr double kMostOfOneDevice = 3000;  // W
  for (const FoundQuantity& found : quantities) {
    if (found.kind == QuantityKind::power && !is_power_supply(sentence, {found.begin, found.end}) &&
        (found.value > kMostOfOneDevice || is_power_of_all(sentence, {found.begin, found.end})))
      return found;
  }
  return std::nullopt;
}

// "12 kW for 30 hours" is energy; without its hours it is asked what one accelerator draws.
void use_power_of_all(Sentence& sentence, const FoundQuantity& power) {
  const ByteRange range{power.begin, power.end};
  const auto hours = value_of(sentence, "wall_clock_hours");
  if (power.needs_answer() || power.upper || !hours || sentence.has("energy_kwh")) {
    return sentence.ask("overrides.accelerator_power_w",
                        "How many watts does one accelerator draw, alone?", range);
  }
  FoundQuantity energy, time;
  energy.kind = QuantityKind::energy;
  energy.value = power.value * *hours / 1000;
  time.kind = QuantityKind::duration;
  time.value = *hours;
  sentence.put("energy_kwh", exact_decimal(energy.value), range,
               humane(power) + " for " + humane(time) + " are " + humane(energy) + ".");
  if (is_power_of_machine(sentence, range) && !sentence.has("energy_boundary"))
    sentence.put("energy_boundary", std::string(name(Boundary::it)), range);
}

// "3T tokens in total", "60M total tokens", "a total of 60M tokens": all epochs together.
bool is_total(Sentence& sentence, ByteRange range) {
  return is_near(sentence, range, 4, 12, "total overall altogether");
}

// "40M trainable parameters" and "13B active parameters" are some of the model's.
FieldName some_parameters(Sentence& sentence, ByteRange range) {
  if (is_near(sentence, range, 1, 2, "trainable learnable")) return "trainable_parameters";
  if (is_near(sentence, range, 1, 2, "active activated")) return "active_parameters";
  return "parameters";
}

// The word that a time is of each: "runs" of "3 runs of 5 hours".
std::string_view counted_before(Sentence& sentence, std::size_t begin) {
  const std::vector<Word>& words = sentence.words();
  std::size_t at = 0;
  while (at < words.size() && words[at].range.begin < begin) ++at;
  return at > 1 && one_of(words[at - 1].text, "of") ? words[at - 2].text : std::string_view();
}

// "1.500 hours": the digits with their point, where it may group thousands.
bool may_group(const Sentence& sentence, const FoundQuantity& found) {
  const std::string_view text = sentence.text({found.begin, found.end});
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i]) || (i > 0 && (is_digit(text[i - 1]) || text[i - 1] == '.'))) continue;
    if (phrases::may_be_thousands(text.substr(i), found.kind)) return true;
  }
  return false;
}

// "hours -5", "-3 days": a sign, not a dash between words.
std::optional<Error> below_zero(const Sentence& sentence) {
  const std::string_view text = sentence.text();
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '-' || !is_digit(text[i + 1])) continue;
    if (i > 0 && text[i - 1] != ' ' && text[i - 1] != '=' && text[i - 1] != ':') continue;
    std::size_t end = i + 1;
    while (end < text.size() && text[end] != ' ' && text[end] != ',') ++end;
    return Error{
        ErrorCode::out_of_range,
        "",
        in_quotes(text.substr(i, end - i)) +
            " is below zero, and nothing about a training is. Expected: a positive number.",
        {}};
  }
  return std::nullopt;
}

}  // namespace

namespace {

bool is_unit_of_time(std::string_view word) {
  for (const std::string_view words :
       {vocabulary::kUnitMinute, vocabulary::kUnitHour, vocabulary::kUnitDay, vocabulary::kUnitWeek,
        vocabulary::kUnitMonth}) {
    if (one_of(word, words)) return true;
  }
  return false;
}

// "overnight", "all weekend", "a few hours": times, but nobody knows how long.
void ask_how_long(Sentence& sentence) {
  if (sentence.has("wall_clock_hours") || sentence.has("device_hours")) return;
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    ByteRange range = words[i].range;
    if (one_of(words[i].text, vocabulary::kQuantityVagueNumber)) {
      if (i + 1 == words.size() || !is_unit_of_time(words[i + 1].text)) continue;
      range.end = words[i + 1].range.end;
    } else if (!one_of(words[i].text, vocabulary::kQuantityVagueTime)) {
      continue;
    }
    const std::string time = in_quotes(sentence.shown(range));
    return sentence.ask("wall_clock_hours",
                        "How many hours is " + time + "? Write it like 12 hours or 2 days.", range);
  }
}

// "8 A100 for 100 to 200 hours": how many devices there are is known, though their hours are asked.
void release_hardware(Sentence& sentence, const HardwareText& text, ByteRange asked) {
  std::vector<Word>& words = sentence.words();
  for (const HardwareMention& mention : text.mentions()) {
    if (mention.begin < asked.begin || mention.end > asked.end) continue;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].range.begin < mention.begin || words[i].range.end > mention.end) continue;
      // The number before it, with an "x" or a maker, and what is counted behind.
      for (std::size_t near = i - std::min<std::size_t>(i, 2); near <= i + 1; ++near) {
        if (near < words.size()) words[near].used = false;
      }
    }
  }
}

// Whether the factor of "10 hours x3" was taken as devices, and others are counted beside it.
bool is_factor_of_counted(const HardwareText& text, const FoundQuantity& found) {
  const auto is_factor = [](const Notice& n) { return n.code == NoticeCode::factor_is_devices; };
  if (!found.accelerator_count ||
      std::none_of(found.notices.begin(), found.notices.end(), is_factor))
    return false;
  return std::any_of(text.mentions().begin(), text.mentions().end(), [&](const auto& mention) {
    const auto counted = text.counted(mention);
    return counted && counted->match.count && *counted->match.count != *found.accelerator_count;
  });
}

// Where a count stands that is not in the words of the quantity: "on 4 A100 at home for 9 h".
ByteRange range_of_count(const HardwareText& text, double count, ByteRange quantity) {
  for (const HardwareMention& mention : text.mentions()) {
    const auto counted = text.counted(mention);
    if (counted && counted->match.count == count &&
        (counted->end <= quantity.begin || counted->begin >= quantity.end))
      return {counted->begin, counted->end};
  }
  return quantity;
}

// Either end of a range; hours by the clock or summed over the devices.
std::vector<ReadAnswer> answers_to(const FoundQuantity& found, FieldName field) {
  constexpr double kThousand = 1000;
  if (found.question == phrases::question(phrases::Ask::thousands)) {
    FoundQuantity more = found;
    more.value *= kThousand;
    return {{humane(found), field, exact_decimal(found.value)},
            {humane(more), field, exact_decimal(more.value)}};
  }
  if (found.question == phrases::question(phrases::Ask::repeats) && !found.upper)
    return {{"all together", field, exact_decimal(found.value)}};
  if (found.upper) {
    FoundQuantity low = found, high = found;
    for (FoundQuantity* end : {&low, &high}) {
      end->upper.reset();
      end->accelerator_count.reset();
    }
    high.value = *found.upper;
    return {{humane(low), field, exact_decimal(low.value)},
            {humane(high), field, exact_decimal(high.value)}};
  }
  if (found.question != phrases::question(phrases::Ask::hours)) return {};
  const std::string hours = exact_decimal(found.value);
  return {{"by the clock", "wall_clock_hours", hours},
          {"summed over all devices", "device_hours", hours}};
}

// "12.3 MWh measured at the PDU", "IT energy", "at the wall": what the energy takes in.
void read_energy_boundary(Sentence& sentence) {
  if (!sentence.has("energy_kwh") || sentence.has("energy_boundary")) return;
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].text;
    const bool of_energy =
        i + 1 < words.size() && one_of(words[i + 1].text, "load energy power equipment only");
    const bool it = one_of(word, "pdu pdus rack racks codecarbon wall socket outlet plug") ||
                    (word == "IT" && of_energy);
    const bool parts =
        one_of(word, "nvidia-smi rocm-smi") || (one_of(word, "gpu gpus") && of_energy);
    if (!it && !parts) continue;
    return sentence.put("energy_boundary",
                        std::string(name(it ? Boundary::it : Boundary::accelerator)),
                        words[i].range);
  }
}

}  // namespace

namespace {

bool is_in_word(std::string_view text, std::size_t at) { return at > 0 && is_letter(text[at - 1]); }

// "8 A100 from 9h to 17h": what ran, and where, is read without the times.
void ask_duration(Sentence& sentence, const std::vector<ByteRange>& clock, double between) {
  if (clock.empty() || sentence.has("wall_clock_hours") || sentence.has("device_hours")) return;
  std::vector<ReadAnswer> answers;
  if (between > 0) {
    FoundQuantity time;
    time.kind = QuantityKind::duration;
    time.value = between;
    answers.push_back({humane(time), "wall_clock_hours", exact_decimal(between)});
  }
  const ByteRange range{clock.front().begin, clock.back().end};
  sentence.ask("wall_clock_hours",
               in_quotes(sentence.shown(range)) + (clock.size() > 1 ? " are times" : " is a time") +
                   " of day. How many hours did it take?",
               range, std::move(answers));
}

// "we ran 20", "did it 20 times", "20x": how often, where no word for runs stands beside it; 0 for
// none.
double times_ran(Sentence& sentence) {
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!is_free(words[i])) continue;
    const bool behind =
        one_of(words[i - 1].text, "ran did made trained launched repeated had were");
    const bool times =
        i + 1 < words.size() && (one_of(words[i + 1].text, vocabulary::kQuantityRepeats) ||
                                 one_of(words[i + 1].text, "of them such"));
    if (!behind && !times) continue;
    const int spelled = number_word(words[i].text);
    const auto number = parse_number(words[i].text);
    const double count = spelled > 0 ? spelled : number ? *number : 0;
    if (count > 1 && count < 1e6 && count == std::floor(count)) return count;
  }
  return 0;
}

// "each epoch takes 2 hours", "3 runs, 5 kWh each": whether the figure is of one part of the whole;
// then `value` is that of the whole, or it is asked.
enum class Whole { yes, multiplied, asked };
Whole whole_of(Sentence& sentence, FoundQuantity& found, FieldName field, ByteRange& range,
               double& value, std::string& assumed) {
  const auto part = part_of(sentence, range);
  if (!part) return Whole::yes;
  const bool time = is_time(found.kind);
  if (part->kind == Part::Kind::device && time) return Whole::yes;  // "8 A100, 3 hours each"
  const std::string_view what = part->kind == Part::Kind::epoch ? "epoch"
                                : part->kind == Part::Kind::run ? "run"
                                                                : "accelerator";
  const bool multiplies =
      field == FieldName("energy_kwh") || field == FieldName("emissions_gco2e") ||
      field == FieldName("device_hours") || field == FieldName("training_flop") || time;
  if (!multiplies || found.upper) return Whole::yes;
  range = {std::min(range.begin, part->range.begin), std::max(range.end, part->range.end)};
  FoundQuantity one = found;
  one.accelerator_count.reset();
  if (part->count) {
    value *= *part->count;
    assumed = humane(one) + " for each of " + exact_decimal(*part->count) + " " +
              std::string(what) + "s.";
    // An epoch takes as long as it takes.
    if (time && part->kind == Part::Kind::epoch) found.kind = QuantityKind::wall_clock_hours;
    return Whole::multiplied;
  }
  std::vector<ReadAnswer> answers;
  if (const double times = part->kind == Part::Kind::run ? times_ran(sentence) : 0; times > 1) {
    answers.push_back(
        {plain_count(times) + " × " + humane(one), field, exact_decimal(value * times)});
    answers.push_back({humane(one), field, exact_decimal(value)});
  }
  sentence.ask(field,
               in_quotes(sentence.shown({found.begin, found.end})) + " is that of one " +
                   std::string(what) + ". How much is it for all of them together?",
               range, std::move(answers));
  return Whole::asked;
}

}  // namespace

std::vector<Error> read_quantities(Sentence& sentence) {
  if (auto error = below_zero(sentence)) return {std::move(*error)};
  // Whether hours can be by the clock: only where hardware is named do they run on something.
  bool hardware = false;
  const HardwareText text(sentence.text());
  for (const Word& word : sentence.words())
    hardware = hardware || one_of(word.text, vocabulary::kSentenceProcessor);
  hardware = hardware || !text.mentions().empty();
  double between = 0;
  const std::vector<ByteRange> clock = times_of_day(sentence, between);
  for (const ByteRange time : clock) sentence.set_aside(time);
  const std::vector<Pace> paces = paces_of(sentence);
  const std::vector<FoundQuantity> quantities = quantities_of(sentence);
  const std::optional<FoundQuantity> of_all = power_of_all(sentence, quantities);
  for (FoundQuantity found : quantities) {
    FieldName field = field_of(found.kind);
    // Beside a name, how many there are is read with it; "X9000 GPU" is a name.
    if (found.kind == QuantityKind::accelerator_count &&
        (found.upper || (!hardware && !is_letter(sentence.text()[found.begin]) &&
                         !is_in_word(sentence.text(), found.begin))))
      field = "accelerator_count";
    if (field.empty()) continue;
    ByteRange range{found.begin, found.end};
    const bool of_day = std::any_of(clock.begin(), clock.end(),
                                    [&](ByteRange time) { return overlap(time, range); });
    if (of_day && is_time(found.kind)) continue;
    if (sentence.is_used(range)) continue;  // the tokens of an example
    if (found.kind == QuantityKind::mass_co2e || found.kind == QuantityKind::energy) {
      const Emitted emitted = was_emitted(sentence, range);
      if (emitted == Emitted::no) {
        sentence.set_aside(range);
        continue;
      }
      if (emitted == Emitted::perhaps) {
        sentence.ask(field, "Was this caused by the training, or saved or offset elsewhere?", range,
                     {{"caused by the training", field, exact_decimal(found.value)}});
        continue;
      }
    }
    if (!found.needs_answer() && may_group(sentence, found))
      found.question = phrases::question(phrases::Ask::thousands);
    const bool of_each_epoch =
        field == "tokens" && sentence.has("epochs") && !is_total(sentence, range);
    if (of_each_epoch) field = "dataset_tokens";
    if (found.kind == QuantityKind::parameters) field = some_parameters(sentence, range);
    // How busy a device was is not how many of its FLOP/s the training used.
    if (found.kind == QuantityKind::efficiency &&
        !is_near(sentence, range, 1, 0, "mfu hfu flop flops")) {
      sentence.set_aside(range);
      continue;
    }
    if (is_time(found.kind) && is_length_of_data(sentence, range)) {
      sentence.set_aside(range);
      continue;
    }
    if (found.kind == QuantityKind::power && is_power_supply(sentence, range)) {
      sentence.set_aside(range);
      continue;
    }
    // "1g.5gb" is a slice of an accelerator, no gram.
    if (found.kind == QuantityKind::mass_co2e && range.end + 1 < sentence.text().size() &&
        sentence.text()[range.end] == '.' && is_digit(sentence.text()[range.end + 1]))
      continue;
    if (of_all && found.begin == of_all->begin) continue;  // when the hours are known
    if (found.kind == QuantityKind::power && is_peak_beside_average(sentence, range, quantities)) {
      sentence.set_aside(range);
      continue;
    }
    // "100k steps of 1M tokens", "1M steps, 512 tokens"
    const auto steps = value_of(sentence, "steps");
    if (field == "tokens" && steps && !is_total(sentence, range) && !sentence.has("tokens")) {
      sentence.ask(field, "Are these the tokens of all steps, of each step, or of each example?",
                   range,
                   {{"of all steps", "tokens", exact_decimal(found.value)},
                    {"of each step", "tokens", exact_decimal(found.value * *steps)},
                    {"of each example", "sequence_length", exact_decimal(found.value)}});
      continue;
    }
    const bool by_the_clock =
        is_time(found.kind) && (hardware || of_all || found.accelerator_count);
    // That hours are by the clock answers their question, unless it is which of a range is right.
    const bool answered = found.question == phrases::question(phrases::Ask::hours) &&
                          by_the_clock && !found.upper.has_value();
    // "8 A100 10 hours x3": how often, where the devices are counted elsewhere.
    if (is_factor_of_counted(text, found)) {
      const std::string each = exact_decimal(found.value * *found.accelerator_count);
      sentence.ask(field, std::string(phrases::question(phrases::Ask::repeats)), range,
                   {{"all together", field, exact_decimal(found.value)}, {"each", field, each}});
      continue;
    }
    // How many ran is asked where the hardware is read.
    const bool of_devices = found.kind == QuantityKind::wall_clock_hours && hardware &&
                            found.question == phrases::question(phrases::Ask::devices);
    if (of_devices) found.accelerator_count.reset();
    const bool unclear = found.needs_answer() && !answered && !of_devices;
    if (sentence.has(field)) {
      const bool adds_up = is_time(found.kind) || found.kind == QuantityKind::energy;
      sentence.ask_which(field,
                         "There are two figures for this, the second " +
                             in_quotes(sentence.shown(range)) + ". Which one is right?",
                         exact_decimal(found.value), range, adds_up);
      continue;
    }
    double value = found.value;
    std::string assumed = told_apart(found.notices);
    const bool repeats = found.question == phrases::question(phrases::Ask::repeats);
    const bool hours = found.question == phrases::question(phrases::Ask::hours) && !found.upper;
    const Whole whole = !unclear || repeats || hours
                            ? whole_of(sentence, found, field, range, value, assumed)
                            : Whole::yes;
    if (whole == Whole::asked) {
      release_hardware(sentence, text, range);
      continue;
    }
    if (unclear && (whole != Whole::multiplied || found.kind == QuantityKind::hours_unclear)) {
      found.value = value;
      sentence.ask(field, std::string(found.question), range, answers_to(found, field));
      release_hardware(sentence, text, range);
      continue;
    }
    if (is_time(found.kind) && whole == Whole::yes &&
        (is_of_every_day(sentence, range) ||
         one_of(counted_before(sentence, range.begin),
                "run runs trial trials seeds stages folds phases"))) {
      sentence.ask(field, "How many hours did all of it take together?", range);
      release_hardware(sentence, text, range);
      continue;
    }
    if (of_each_epoch && assumed.empty()) assumed = "Taken as those of one epoch.";
    if (is_time(found.kind) && assumed.empty()) assumed = "The hours are taken by the clock.";
    const bool average =
        found.kind == QuantityKind::power &&
        std::any_of(quantities.begin(), quantities.end(), [&](const auto& other) {
          return other.kind == QuantityKind::power &&
                 is_peak_beside_average(sentence, {other.begin, other.end}, quantities);
        });
    if (average && assumed.empty()) assumed = "The average, not the peak.";
    sentence.put(field, exact_decimal(value), range, std::move(assumed));
    if (found.accelerator_count && found.kind != QuantityKind::device_hours &&
        !sentence.has("accelerator_count"))
      sentence.put("accelerator_count", exact_decimal(*found.accelerator_count),
                   range_of_count(text, *found.accelerator_count, range));
  }
  for (const Pace& pace : paces) use_pace(sentence, pace);
  if (of_all) use_power_of_all(sentence, *of_all);
  ask_duration(sentence, clock, between);
  ask_how_long(sentence);
  read_energy_boundary(sentence);
  return {};
}

}  // namespace trainprint::sentence

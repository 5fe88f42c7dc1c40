// The co2_eq_emissions block, whose values the linter has read.
#include "card_text/statements/collect.hpp"
#include "card_text/vocabulary/words.hpp"
#include "front_matter/block.hpp"
#include "text/plain_number.hpp"
#include "text/utf8.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

void read_entry(std::string_view readme, std::string_view key, ByteRange range, Gathered& out) {
  Label label;
  label.strong = true;
  if (key == "hardware_used") {
    label.field = Field::accelerator;
  } else if (key == "geographical_location") {
    label.field = Field::region;
  } else if (key == "training_type") {
    label.field = Field::training_type;
  } else if (key == "hours_used") {
    label.field = Field::hours;
    label.by_clock = true;
    label.unit = "hours";
  } else if (key == "energy_consumed") {
    label.field = Field::energy;
    label.unit = "kWh";
  } else if (key == "training_time") {
    label.field = Field::hours;
    label.by_clock = true;
  } else {
    // What else tells of a training, by keys that nobody documents.
    const std::string_view said = trimmed(readme.substr(range.begin, range.end - range.begin));
    if (has_digit(said) && said.size() < 200 &&
        says(words_of(key), "hours|hour|time|energy|gpu|kwh|flop|duration|days|emissions|co2"))
      out.leave_out(std::string(key) + ": " + std::string(said));
    return;
  }
  // A quoted scalar without its quotes; escapes in it are rare, and change no figure.
  const std::string_view raw = readme.substr(range.begin, range.end - range.begin);
  if (raw.size() > 1 && (raw[0] == '"' || raw[0] == '\'') && raw.back() == raw[0]) {
    ++range.begin;
    --range.end;
  }
  Context context;
  context.section = Section::impact;
  context.front = true;
  const Plain plain = plain_text(readme, range);
  read_value(label, plain, plain.text, context, out);
}

// The first line of what a key of the root says, or the first item of its list.
std::string_view first_value(std::string_view readme, const YamlKey& key) {
  std::size_t at = readme.find(':', key.end);
  if (at == readme.npos) return {};
  std::size_t end = std::min(readme.find('\n', at), readme.size());
  std::string_view value = trimmed(readme.substr(at + 1, end - at - 1));
  if (value.empty() && end < readme.size()) {
    at = end + 1;
    end = std::min(readme.find('\n', at), readme.size());
    value = trimmed(readme.substr(at, end - at));
    if (value.substr(0, 2) != "- ") return {};
    value = value.substr(2);
  }
  return trimmed(value, " '\"\r");
}

// Tasks whose models read images or sound (huggingface.co/tasks).
bool reads_frames(std::string_view task) {
  return says(words_of(task),
              "automatic speech recognition|audio|image|object detection|video|depth estimation|"
              "visual|zero shot object|mask generation|keypoint|voice activity");
}

// "emissions: 42" with "unit: kg" beside it; empty where it says grams or nothing.
std::string unit_beside(std::string_view readme, const YamlScan& scan) {
  if (scan.fault || !scan.wanted) return {};
  for (const BlockEntry& entry : block_entries(readme, scan)) {
    if (!one_of(entry.name, "unit units emissions_unit") || entry.value->kind != YamlKind::scalar)
      continue;
    const YamlNode& value = *entry.value;
    const std::string unit =
        std::string(trimmed(yaml_text(readme, value.begin, value.end, value.style)));
    constexpr std::size_t kLongest = 20;
    if (!says(words_of(unit), "g$|gco2|gram") && unit.size() <= kLongest) return unit;
  }
  return {};
}

// The lines of a block from which nothing is taken, where figures stand in them.
void list_block(std::string_view readme, const FrontMatter& front, Gathered& out) {
  constexpr std::size_t kMostLines = 4, kShown = 100;
  const std::string_view yaml = readme.substr(0, std::min(front.yaml.end, readme.size()));
  bool within = false;
  for (std::size_t at = front.yaml.begin; at < yaml.size();) {
    const std::size_t end = std::min(yaml.find('\n', at), yaml.size());
    const std::string_view line = yaml.substr(at, end - at);
    at = end + 1;
    const bool begins = line.substr(0, kBlockKey.size()) == kBlockKey;
    const bool of_root = !line.empty() && line[0] != ' ' && line[0] != '-' && line[0] != '\t';
    if (of_root) within = begins;
    const std::string_view said = trimmed(begins ? line.substr(kBlockKey.size()) : line, " :\r\t");
    if (!within || !has_digit(said)) continue;
    if (out.not_understood.size() < kMostLines)
      out.not_understood.emplace_back(beginning_of(said, kShown));
  }
}

}  // namespace

Gathered read_front(std::string_view readme, const CardReading& card) {
  Gathered out;
  const auto front = find_front_matter(readme);
  const YamlScan scan = front ? scan_yaml(readme, front->yaml, kBlockKey) : YamlScan{};
  for (const YamlKey& key : scan.keys) {
    const std::string name = yaml_text(readme, key.begin, key.end, key.style);
    if (name == "base_model") {
      out.derived = true;
      out.base = first_value(readme, key);
    }
    if (name == "pipeline_tag" && reads_frames(first_value(readme, key))) out.counts_frames = true;
  }
  if (card.form == CardForm::in_body) return out;
  if (card.source && says(words_of(*card.source), "codecarbon|code carbon")) out.codecarbon = true;
  const std::string unit = unit_beside(readme, scan);
  if (card.emissions && card.emissions->as_grams() > 0 && !unit.empty()) {
    const std::string grams = exact_decimal(card.emissions->as_grams());
    const std::string number = readable(card.emissions->as_grams(), 9);
    std::vector<ReadAnswer> answers = {{number + " g", path(Field::emissions), grams}};
    if (const auto mass = parse_quantity(grams + " " + unit + " CO2", QuantityKind::mass_co2e))
      answers.push_back({number + " " + unit, path(Field::emissions), exact_decimal(mass->value)});
    out.ask({}, Field::emissions,
            "The front matter gives " + number + " beside the unit " + in_quotes(unit) +
                ", where the Hub counts grams: which is right?",
            card.emissions_range, std::move(answers));
  } else if (card.emissions && card.emissions->as_grams() > 0) {
    Statement statement;
    statement.field = Field::emissions;
    statement.number = card.emissions->as_grams();
    statement.range = card.emissions_range;
    statement.front = true;
    out.statements.push_back(std::move(statement));
  } else if (card.emissions) {
    out.note(NoticeCode::zero, Field::emissions,
             "The front matter gives 0 for emissions, which the Hub takes for a missing value.");
  }
  if (front && out.amount() == 0) list_block(readme, *front, out);
  if (scan.fault || !scan.wanted) return out;
  for (const BlockEntry& entry : block_entries(readme, scan)) {
    // "hardware_used:" with a list below it
    const auto* const end = scan.nodes.data() + scan.nodes.size();
    const YamlNode* value = entry.value;
    if (value->kind == YamlKind::sequence && value + 1 < end) ++value;
    if (value->kind != YamlKind::scalar) continue;
    if (entry.name != "emissions")
      read_entry(readme, entry.name, {value->begin, entry.value->end}, out);
  }
  return out;
}

}  // namespace trainprint::card_text

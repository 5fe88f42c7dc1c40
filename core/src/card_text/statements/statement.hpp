// What one place of a card says about one field.
#pragma once
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "trainprint/catalogue.hpp"
#include "trainprint/reading.hpp"

namespace trainprint::card_text {

enum class Field : std::uint8_t {
  none,
  accelerator,
  count,         ///< Accelerators at the same time.
  nodes,         ///< Servers.
  per_node,      ///< Accelerators of each server.
  device_hours,  ///< h; accelerators x hours.
  clock_hours,   ///< h; by the clock.
  hours,         ///< h; by the clock or summed over accelerators.
  region,
  provider,
  power,  ///< W; of one accelerator.
  pue,
  grid,       ///< gCO2e/kWh
  energy,     ///< kWh
  boundary,   ///< Of the energy.
  emissions,  ///< g
  parameters,
  tokens,
  training_type,
  setting,  ///< Of whoever the machine was rented from.
  year,     ///< Of the training.
  epochs,
  flop,              ///< Of the training.
  trainable,         ///< Parameters, where the others are frozen.
  steps,             ///< Of the optimiser.
  per_device_batch,  ///< Sequences.
  accumulation,      ///< Of gradients, steps.
  data_parallel,     ///< Devices that read different data.
  sequence,          ///< Tokens in one.
  throughput,        ///< Tokens/s.
  mfu,               ///< Achieved over peak rate.
  dates,             ///< Days from the first to the last of the training.
  epoch_time,        ///< h; by the clock, of one of the epochs.
  paced_time,        ///< h; by the clock: steps, and how long one took.
  model,             ///< Of a table's column: names of models.
};

/// Path of a field in the run: "device_hours"; empty for what a run has no field for.
FieldName path(Field field);
/// Unit for a person: "h", "g"; empty for counts and texts.
std::string_view unit(Field field);

/// A number with its unit, for a person: "3,311,616 h".
std::string shown(Field field, double number);

/// Amounts to choose from; hours that may be by the clock or summed can be chosen as either.
std::vector<ReadAnswer> amounts(Field field, std::initializer_list<double> numbers);

/// Whether its value is text rather than a number.
bool is_text(Field field);

/// How much a statement weighs against another.
enum class Weight : std::uint8_t {
  remark,    ///< A sentence anywhere.
  sentence,  ///< In a section about the run or its footprint.
  stated,    ///< Labelled, in a table, or in the front matter.
};

struct Statement {
  Field field = Field::none;
  std::string text;                          ///< Of a text field: as the run takes it.
  const Accelerator* accelerator = nullptr;  ///< What `text` names, of the field of that name.
  bool variant_assumed = false;              ///< The text leaves open which variant it is.
  /// Of a field that is no text, in the run's unit. Of an accelerator: how many its name counts, 0
  /// if it counts none.
  double number = 0;
  std::optional<double> upper;  ///< Upper end of a range.
  ByteRange range;
  std::string subject;  ///< The model of a table that it is about; empty: the card's.
  std::string assumed;
  Weight weight = Weight::stated;
  bool total = false;          ///< Said to be a total or a cumulative figure.
  bool approximate = false;    ///< "about", "~"
  bool by_clock = false;       ///< Of hours: the words around mean a time by the clock.
  bool front = false;          ///< From the front matter.
  bool sum = false;            ///< Over several figures of the card.
  bool single = false;         ///< Of an accelerator: named once, and nothing beside it counts it.
  bool with_hardware = false;  ///< Of a count: said with the accelerators' name.
  bool one_machine = false;    ///< Of a count: of one machine, by its name alone ("DGX A100").
  std::string stage;           ///< Of a sentence's figure: the stage of the training that it is of.
};

struct Asked {
  ReadQuestion question;
  Field field = Field::none;  ///< Of a mark between digits: what is counted,
  std::optional<std::pair<double, double>> readings;  ///< with decimals, and with thousands.
  std::string subject;                                ///< As of a statement.
};

/// Places by the text that names them, each looked up once.
class PlaceLookUps {
 public:
  Result<PlaceMatch> find(std::string_view text);
  /// Whether `text` is one place and nothing else.
  bool is_one(std::string_view text);

 private:
  std::map<std::string, Result<PlaceMatch>, std::less<>> known_;
};

inline constexpr std::size_t kMostStatements = 2000;

/// Everything that a card says, before it is put together.
struct Gathered {
  std::string title;
  std::vector<Statement> statements;
  std::vector<Statement> sizes;  ///< Parameters and tokens of models, by subject.
  std::vector<Asked> questions;
  std::vector<Notice> notices;
  std::shared_ptr<PlaceLookUps> places = std::make_shared<PlaceLookUps>();
  bool derived = false;        ///< Made from another model, whose sizes may be mentioned.
  std::string base;            ///< The name of that model, where the front matter has it.
  bool codecarbon = false;     ///< CodeCarbon measured, whose hours are by the clock.
  std::string processor;       ///< Named where accelerators stand: "AMD Ryzen 7 5800X".
  bool counts_frames = false;  ///< Reads images or sound, of which the Trainer counts every number.

  std::vector<std::string> empty_rows;      ///< Of tables: named, and with no figure.
  std::vector<std::string> not_understood;  ///< Lines with figures, where nothing was read.

  std::vector<std::string> unused;  ///< Sentences and values with figures, left out.

  /// What has been read so far: the same where a sentence or a value gave nothing.
  std::size_t amount() const {
    return statements.size() + sizes.size() + questions.size() + notices.size();
  }
  /// Keeps the beginning of a text that was left out.
  void leave_out(std::string_view text);
  /// Whether more has been read than any card says about training.
  bool full() const { return statements.size() > kMostStatements; }
  /// Keeps a notice once.
  void note(NoticeCode code, Field field, std::string message);
  void ask(const Statement& about, Field field, std::string question, ByteRange range,
           std::vector<ReadAnswer> answers = {});
  /// Asks whether the mark of a number begins decimals, as in the first of `readings`.
  void ask_mark(const Statement& about, Field field, std::string_view written, ByteRange range,
                std::pair<double, double> readings);
};

}  // namespace trainprint::card_text

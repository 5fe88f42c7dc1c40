// Statements into runs.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "card_text/statements/statement.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/plausibility.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/run.hpp"

namespace trainprint::card_text {

/// One run while it is put together.
struct Draft {
  std::string name;
  std::vector<Statement> statements;
  std::shared_ptr<PlaceLookUps> places;  ///< Of the card, for all its drafts.
  RunReading reading;
  std::vector<Asked> marks;  ///< Questions of the reading about marks between digits.
  const Accelerator* accelerator = nullptr;  ///< What the reading's value of that name means.
  std::optional<double> count_in_name;       ///< Devices that this value counts: 8 of a machine.
  const Place* place = nullptr;              ///< What the reading's region means.

  void note(NoticeCode code, Field field, std::string message);
  void ask(Field field, std::string question, ByteRange range,
           std::vector<ReadAnswer> answers = {});
  /// Takes `value` for the field of `statement`.
  void keep(const Statement& statement, std::string value, std::string assumed);
};

/// Runs of the models that the card is about, each with the statements about it.
std::vector<Draft> drafts_of(Gathered& gathered, FileReading& file);

/// Settles whether a mark groups thousands or begins decimals, where the draft's other figures
/// allow only one of both.
void settle_marks(Draft& draft);

/// Makes hours that go by the clock or are summed over devices what they are, where the rest of the
/// draft settles it, and asks otherwise.
void settle_hours(Draft& draft, bool codecarbon);

/// Counts the accelerators of all servers where the card gives those of each; asks for the servers
/// otherwise.
void multiply_nodes(Draft& draft);

/// What trained on a processor, which is named where accelerators stand: one of it, whose power is
/// asked.
void take_processor(Draft& draft, const std::string& processor);

/// One value a field; questions where statements contradict each other.
void merge(Draft& draft);

/// Adds what follows from a merged draft's other figures; what follows only perhaps is a question.
void derive(Draft& draft);

/// The place among several mentions of places, or a question.
void merge_places(Draft& draft, const std::vector<const Statement*>& said);

/// Where a statement stands, for a message: "the front matter".
std::string_view where(const Statement& statement);

/// Whether two figures are one, given with different precision.
bool agree(const Statement& a, const Statement& b);

/// What a card says, into runs.
FileReading runs_of(Gathered gathered);

/// Finished drafts that hold something; statements about none of them go into `file`.
std::vector<Draft> finished_drafts(Gathered& gathered, FileReading& file);

/// What a merged draft says, with the names as they were looked up.
Stated stated_in(const Draft& draft);

/// Both as one, the front matter's statements first.
Gathered joined(Gathered front, const Gathered& body);

/// The linter's guard over what has been read of the card `readme`.
std::optional<CardVerdict> judge(std::string_view readme, const CardReading& card,
                                 const Gathered& front, const Gathered& body);

/// Tells what in a finished reading cannot be.
void note_implausible(Draft& draft);

}  // namespace trainprint::card_text

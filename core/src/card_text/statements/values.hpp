// A value beside its label, and the quantities of a sentence, as statements.
#pragma once
#include <initializer_list>
#include <optional>
#include <string_view>

#include "card_text/markup/plain.hpp"
#include "card_text/statements/hardware.hpp"
#include "card_text/statements/labels.hpp"
#include "card_text/statements/sections.hpp"
#include "card_text/statements/statement.hpp"

namespace trainprint::card_text {

/// Where in a card something stands.
struct Context {
  Section section = Section::neutral;
  std::string_view subject;  ///< The model of a table's row or column; empty: the card's.
  std::string_view stage;    ///< Of the training, that the heading above names; empty for none.
  bool front = false;
  bool of_results = false;  ///< Below a heading "Results", but none about an evaluation.
};

/// Reads `value`, a part of `plain`, as what `label` says it is.
void read_value(const Label& label, const Plain& plain, std::string_view value,
                const Context& context, Gathered& out);

/// Reads every sentence of `plain` from `begin` on.
void read_sentences(const Plain& plain, std::size_t begin, const Context& context, Gathered& out);

/// Reads a model FLOP utilisation.
void read_rates(const Plain& plain, std::string_view subject, Gathered& out);

/// Whether `words`, beside emissions of 0, say that contracts or offsets make them so.
bool counts_as_none(std::string_view words);
void note_counted_as_none(Gathered& out);

/// Keeps the processor that `part` names where it names no accelerator.
void note_processor(std::string_view part, Gathered& out);

/// Accelerators that `part` names.
void read_hardware(const Plain& plain, std::string_view part, Statement blank, Gathered& out);
void read_hardware(const Plain& plain, std::string_view part, const NamedHardware& named,
                   Statement blank, Gathered& out);
/// Those that were found in `part`. `sure`: it is about hardware, so that what is not clear is
/// asked.
void keep_hardware(const Plain& plain, std::string_view part, const NamedHardware& named, bool sure,
                   Statement blank, Gathered& out);

/// "in Germany", "(AWS us-east-1)", "on the LUMI supercomputer": a place named in `part`.
/// `of_a_run`: the words around it say what ran for how long, so that a city is where.
void read_place_in(const Plain& plain, std::string_view part, const Statement& blank, Gathered& out,
                   bool of_a_run = false);

/// Adds a number that find_quantities() found; asks where it has to be asked.
void add_number(Field field, const FoundQuantity& quantity, ByteRange range, Statement blank,
                Gathered& out);

/// Whether a number above 0 stands before a unit of one of these kinds: "2 kg per epoch", "3 x 4
/// kg".
bool holds_amount(std::string_view line, std::initializer_list<QuantityKind> kinds);

/// Days from one date to another, as words_of() has the text: "from March 11 to July 5,
/// 2022"; none where there are not two, or more than three years lie between.
std::optional<double> days_of_dates(std::string_view words);
/// Whether "1.234" or "1,234" in `number` may be a decimal fraction as well, in a text that uses
/// decimal commas.
bool may_be_decimal(std::string_view number, std::string_view words, const Plain& plain);

/// Whether `words`, those of a text, are of a language that uses decimal commas.
bool has_decimal_comma(std::string_view words, const Plain& plain);

/// Whether "1.000", in any text, may be a thousand: few write three decimals that end in a zero,
/// and hours of accelerators are not counted in thousandths.
bool may_be_thousands(std::string_view number, QuantityKind kind);

}  // namespace trainprint::card_text

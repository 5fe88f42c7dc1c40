// The grammar of quantities: what may follow a number, and what stands around it.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "catalogue/mentions.hpp"
#include "phrases/reading.hpp"
#include "text/words.hpp"

namespace trainprint::phrases {

class Reader {
 public:
  /// `whole`: the text is meant as one quantity, so that what would be too vague in running text is
  /// read as well.
  Reader(const Tokens& tokens, bool whole);

  /// The quantity whose first number is token `i`. Nothing before token `from` is touched.
  std::optional<Reading> at(std::size_t i, std::size_t from);

 private:
  struct Number {
    const Decimal* decimal;
    std::size_t next;
    bool spelled = false;  ///< "two"
    Assumed assumed = 0;
    bool unclear = false;  ///< As Token has it.
  };
  /// "M", "Mio.", "mil millones"
  struct Scale {
    long power;
    std::size_t next;
    Ask question = Ask::none;
  };
  struct Clock {
    double hours;
    std::size_t next;
    int parts;
  };
  /// "and a half" behind a unit.
  struct PartOfUnit {
    double value;
    std::size_t next;
  };
  struct Device {
    std::size_t next;
    std::string_view name;  ///< Empty where the text has only "GPU" or another general word.
    double each = 1;        ///< Devices in one of what is named: chips of a slice, half for a die.
    bool counted = false;   ///< Counts itself: "A100 x 8", "v4-128", "p4d.24xlarge".
    bool definite = false;  ///< Cannot be taken for anything but hardware.
    bool cpu = false;
    bool host = false;  ///< A machine that holds such devices: "H100 node".
    Assumed assumed = 0;
    Ask question = Ask::none;
  };

  /// What a token means, once that has been looked up: the same token is asked about many times.
  struct Known {
    std::optional<Word> word;
    std::optional<std::optional<UnitWord>> unit;
    std::optional<std::optional<Device>> device;
    std::optional<std::optional<Measure>> measure;
  };
  template <class T, class Make>
  T once(std::size_t i, std::optional<T> Known::*slot, Make make) const {
    if (i >= known_.size()) return make();
    std::optional<T>& known = known_[i].*slot;
    if (!known) known.emplace(make());
    return *known;
  }

  /// Whether the text has a unit of a language whose billion is 10^12, as German has.
  bool has_long_scale() const;

  std::optional<Reading> read_at(std::size_t i, std::size_t from);

  // tokens
  const Token* token(std::size_t i) const { return i < t_.list.size() ? &t_.list[i] : nullptr; }
  bool mark(std::size_t i, char c) const;
  Word word(std::size_t i) const;
  std::optional<UnitWord> unit_word_at(std::size_t i) const;
  bool is(std::size_t i, Sense sense) const { return word(i).sense == sense; }
  std::string_view raw(std::size_t i) const;
  /// Whether token `i` is one of `words`, in any case.
  bool says(std::size_t i, std::string_view words) const { return one_of(raw(i), words); }
  std::string_view raw(std::size_t first, std::size_t next) const;
  std::size_t skip(std::size_t i, Sense sense, std::size_t most) const;
  std::size_t skip_hyphen(std::size_t i) const;

  // measure.cpp: what follows a number
  std::optional<Measure> measure(std::size_t i) const;
  std::optional<Measure> read_measure(std::size_t i) const;
  std::optional<Measure> unit(std::size_t i) const;
  std::optional<Measure> noun(std::size_t i) const;
  std::optional<Measure> time(std::size_t i) const;
  std::optional<Measure> after_mass(Measure mass) const;
  std::size_t over_of(std::size_t i) const;
  std::size_t before_gas(std::size_t i) const;
  std::optional<Measure> after_flop(Measure flop) const;
  bool per_something(std::size_t i) const;

  // devices.cpp: hardware
  const HardwareMention* mention(std::size_t i) const;
  std::size_t token_after(std::size_t byte, std::size_t i) const;
  std::optional<Device> device(std::size_t i) const;
  std::optional<Device> device_or_node(std::size_t i) const;
  std::optional<Device> read_device(std::size_t i) const;
  std::optional<Device> dgx(std::size_t i) const;
  std::optional<Reading> nodes(std::size_t i) const;
  std::size_t vendors(std::size_t i) const;
  std::size_t memory(std::size_t i) const;
  std::optional<Measure> device_time(std::size_t i) const;
  void of_each_machine(Measure& m) const;
  std::optional<Measure> device_count(std::size_t i, bool times) const;
  std::optional<Reading> counted_behind(std::size_t i) const;
  bool says_a_number(std::size_t first, std::size_t next) const;
  std::optional<Reading> expected_devices(std::size_t i) const;
  std::optional<Measure> hosts(std::size_t i) const;
  std::optional<Reading> counted_phrase(std::size_t i) const;

  // reader.cpp: numbers, ranges, products
  std::optional<Number> number(std::size_t i) const;
  std::optional<Reading> plain(std::size_t i) const;
  std::optional<Reading> range(std::size_t i) const;
  std::optional<Reading> product(std::size_t i) const;
  std::size_t tolerance(std::size_t i) const;
  std::optional<PartOfUnit> part_of_unit(std::size_t i) const;
  void per_node(Reading& r) const;
  bool unclear_before(std::size_t i) const;
  bool is_rest_of_number(std::size_t first) const;
  bool is_of_a_share(const Reading& r) const;
  std::optional<Clock> clock(std::size_t i) const;
  std::optional<Reading> elapsed(std::size_t i, std::size_t from) const;
  std::optional<Reading> iso_duration(std::size_t i) const;
  std::optional<Reading> make(const Number& n, long power, const Measure& m) const;
  std::optional<Scale> scale(std::size_t i) const;
  std::optional<Measure> scaled(std::size_t i, long& power, Assumed& assumed) const;

  // context.cpp: what stands around a quantity
  void compound(Reading& r) const;
  void on_devices(Reading& r) const;
  bool daily(Reading& r) const;
  bool one_of_several(const Reading& r) const;
  void for_a_time(Reading& r) const;
  std::optional<Reading> devices_times(std::size_t i, std::size_t from) const;
  std::optional<Reading> labelled(std::size_t i, std::size_t first, std::size_t from) const;
  std::optional<Measure> label(std::size_t end, std::size_t from, bool loose,
                               std::size_t& first) const;
  void bounds_behind(Reading& r) const;
  bool is_length(std::size_t first) const;
  bool touches_word(std::size_t i) const;
  std::size_t qualifiers(std::size_t i, std::size_t from, Assumed& assumed) const;

  const Tokens& t_;
  mutable std::vector<Known> known_;        ///< Of each token.
  mutable std::optional<bool> long_scale_;  ///< Once it has been looked for.
  bool whole_;
  bool has_numbers_;
  mutable std::optional<HardwareText> hardware_;  ///< Read when first asked for.
  /// "8 nodes with 4 A100 each", "4 of 8 A100", by where they begin.
  mutable std::optional<std::vector<HardwareText::Counted>> counted_;
  Decimal one_{"1", 0};  ///< Of "a GPU" and of what counts itself.
};

}  // namespace trainprint::phrases

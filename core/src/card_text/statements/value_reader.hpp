// One value beside its label.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "card_text/statements/hardware.hpp"
#include "card_text/statements/values.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {

/// Whether a quantity is a time of any kind.
bool is_time(QuantityKind kind);

class ValueReader {
 public:
  ValueReader(const Label& label, const Plain& plain, std::string_view value,
              const Context& context, Gathered& out)
      : label_(label), plain_(plain), value_(trimmed(value)), out_(out) {
    blank_.subject = context.subject;
    blank_.front = context.front;
    blank_.total = label.total;
    while (!value_.empty() &&
           (value_.back() == '.' || value_.back() == ';' || value_.back() == '|'))
      value_.remove_suffix(1);
  }

  void read();

 private:
  // values.cpp
  bool assumed_by_card();
  bool begins_with_figure() const;
  bool asks_for_sum();
  void epochs();
  void withheld();
  const std::vector<FoundQuantity>& quantities() const;
  std::vector<FoundQuantity> find(QuantityKind kind) const;
  ByteRange range(std::size_t begin, std::size_t end) const;
  std::string_view head() const;
  std::optional<FoundQuantity> with_unit(QuantityKind kind, std::string_view unit) const;
  void keep(Field field, const FoundQuantity& q);
  Field counted() const { return label_.per_node ? Field::per_node : Field::count; }
  void keep_text(Field field, std::string_view part, std::string_view as = {});
  void text(Field field);
  void setting();
  void number(Field field);
  void size();
  void power();
  void flop();
  void training_type();

  // value_emissions.cpp
  void emissions();
  void market();
  void energy();
  void boundary();
  void besides();

  // value_hours.cpp
  void hours();
  void time(const FoundQuantity& q, bool summed);
  bool same_in_days(const FoundQuantity& first, const std::vector<FoundQuantity>& all) const;
  bool of_each_part(bool summed);
  bool of_each_run(FoundQuantity first, bool summed);
  bool stages(const std::vector<FoundQuantity>& all);
  std::optional<FoundQuantity> bound_of_sum(const std::vector<FoundQuantity>& all) const;
  bool several_times(const std::vector<FoundQuantity>& all);
  bool clock_format();
  bool dates();
  bool product();
  bool parts(bool summed);

  // value_hardware.cpp
  void hardware();
  void count(const NamedHardware& named);

  const Label& label_;
  const Plain& plain_;
  std::string_view value_;
  Gathered& out_;
  Statement blank_;  ///< What each statement starts from: subject and weight, no field yet.
  mutable std::optional<std::vector<FoundQuantity>> quantities_;  ///< Read when first asked for.
};

}  // namespace trainprint::card_text

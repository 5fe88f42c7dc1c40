// One sentence.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "card_text/statements/values.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {

class SentenceReader {
 public:
  SentenceReader(const Plain& plain, std::string_view sentence, const Context& context,
                 Gathered& out)
      : plain_(plain), s_(sentence), context_(context), out_(out), words_(words_of(sentence)) {
    blank_.subject = context.subject;
    const bool about = context.section == Section::impact || context.section == Section::training;
    blank_.weight = about ? Weight::sentence : Weight::remark;
  }

  void read();
  /// Whether it speaks of training.
  bool trains() const { return trains_; }

 private:
  // sentence.cpp
  bool tells_of_a_run();
  const std::vector<FoundQuantity>& found();
  bool names_another_model() const;
  bool tells_of_its_base() const;
  void own_size();
  void tokens_beside_their_rate();
  bool is_in_a_title(const FoundQuantity& q) const;
  bool mentions_known_model() const;
  bool stands_beside_ours() const;
  void notice_offsets();
  void notebook_service();
  ByteRange range(const FoundQuantity& q) const;
  void quantities();
  void unclear(const FoundQuantity& q, std::string_view written);
  void one(const FoundQuantity& q, const std::vector<FoundQuantity>& all);
  std::string stage(const FoundQuantity& q, const std::vector<FoundQuantity>& all) const;
  void throughput();
  void dates();
  bool stands_behind_its_verb(const NamedHardware& named) const;
  void covered();
  void more_than_one_training(const FoundQuantity& q);
  bool larger_total(const FoundQuantity& q, const std::vector<FoundQuantity>& all) const;

  // sentence_quantities.cpp
  void effectiveness();
  bool dates_may_be_others() const;
  void year();
  double epoch_count(bool of_parts = false) const;
  void epochs(bool of_parts = false);
  bool epoch_time();
  bool part_of_a_whole();
  bool pace_of_steps();
  void hardware();
  NamedHardware counted_by_number();
  void place();
  void time(const FoundQuantity& q);
  void dies_of(const FoundQuantity& q);
  void devices(const FoundQuantity& q, double count);
  void power(const FoundQuantity& q);
  bool is_derived() const;
  void tokens(const FoundQuantity& q);
  void flop(const FoundQuantity& q);
  void parameters(const FoundQuantity& q, const std::vector<FoundQuantity>& all);

  const Plain& plain_;
  std::string_view s_;
  const Context& context_;
  Gathered& out_;
  std::optional<std::vector<FoundQuantity>> found_;  ///< Read when first asked for.
  std::string words_;                                ///< Of the whole sentence.
  std::string lead_, tail_;                          ///< Before and after the quantity in hand.
  Statement blank_;       ///< What each statement starts from: subject and weight, no field yet.
  bool trains_ = false;   ///< Speaks of training.
  bool about_ = false;    ///< Is about the run or its footprint.
  bool devices_ = false;  ///< Names hardware.
  bool took_ = false;     ///< Gives a time of the run.
};

}  // namespace trainprint::card_text

// A sentence while it is read: its words, and which of them a value came from.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/translate.hpp"
#include "trainprint/sentence.hpp"

namespace trainprint::sentence {

/// One word: letters, digits and what joins them in names ("us-east-1", "A100/80GB").
struct Word {
  std::string_view text;
  ByteRange range;
  bool used = false;
  bool aside = false;  ///< No other value comes from it; told as not used all the same.
};

/// Whether no value came from the word.
inline bool is_free(const Word& word) { return !word.used || word.aside; }

inline bool overlap(ByteRange a, ByteRange b) { return a.begin < b.end && b.begin < a.end; }

class Sentence {
 public:
  explicit Sentence(std::string_view text);

  std::string_view text() const { return text_; }
  std::string_view text(ByteRange range) const {
    return text_.substr(range.begin, range.end - range.begin);
  }
  /// The words there as the person wrote them.
  std::string_view shown(ByteRange range) const;
  std::vector<Word>& words() { return words_; }
  SentenceReading& reading() { return reading_; }

  /// The text that this one translates; both have to outlive the sentence.
  void set_original(std::string_view text, const Translation& translation) {
    original_ = text;
    translation_ = &translation;
  }
  /// Whether a word was written in another script.
  bool is_foreign(ByteRange range) const;

  bool has(FieldName field) const;
  /// Whether a value of the field, or a question about it, comes from some of these words.
  bool overlaps(FieldName field, ByteRange range) const;
  bool is_used(ByteRange range) const;
  void use(ByteRange range);
  /// Keeps the words from being read as anything else; they are named as not used.
  void set_aside(ByteRange range);
  /// Adds a value, and marks its words as used.
  void put(FieldName field, std::string value, ByteRange range, std::string assumed = {});
  /// `answers`: to choose from, where there are some.
  void ask(FieldName field, std::string question, ByteRange range,
           std::vector<ReadAnswer> answers = {});
  /// Asks which is right: the value that the field has, or the second one, from the words at
  /// `range`. Where figures of the field add up, both together may be: "6 hours, then 2 hours".
  void ask_which(FieldName field, std::string question, std::string second, ByteRange range,
                 bool adds_up = false);

  /// The reading, with what no value came from.
  SentenceReading finish();

 private:
  std::string_view text_;
  std::string_view original_;
  const Translation* translation_ = nullptr;
  std::vector<Word> words_;
  SentenceReading reading_;
};

/// Each takes what it understands out of the sentence; they run in this order.
std::vector<Error> read_data_set(Sentence& sentence);
std::vector<Error> read_named_model(Sentence& sentence);
std::vector<Error> read_hardware(Sentence& sentence);
std::vector<Error> read_quantities(Sentence& sentence);
std::vector<Error> read_place(Sentence& sentence);
void read_training_type(Sentence& sentence);
void read_setting(Sentence& sentence);
void read_size_in_name(Sentence& sentence);
/// Whether word i is how many there are of what follows it: "1.28M images".
bool counts_things(const std::vector<Word>& words, std::size_t i);
/// The number of parameters in the name that word i is; 0 for none.
double size_in_name(const std::vector<Word>& words, std::size_t i);
void read_ranks(Sentence& sentence);
void read_adapters(Sentence& sentence);
/// Asks about words that no value came from though they change one by a factor.
void ask_about_the_rest(Sentence& sentence);
/// Asks what hours by the clock ran on, where nothing says it.
void ask_what_ran(Sentence& sentence);

}  // namespace trainprint::sentence

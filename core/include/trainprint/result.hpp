// Errors as values, and notices: what was wrong, where, and what would be right.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "trainprint/fields.hpp"
#include "trainprint/notices.hpp"

namespace trainprint {

/// Why an input was refused. Spelled in JSON as the enumerator's name.
enum class ErrorCode {
  malformed_json,       ///< The text is not JSON.
  malformed_yaml,       ///< The front matter is not YAML that every reader takes.
  not_text,             ///< Not UTF-8 text, or far more of it than a README has.
  wrong_type,           ///< A field holds another JSON type than its schema says.
  unknown_field,        ///< No such field.
  unknown_choice,       ///< Not one of the listed words.
  not_a_number,         ///< Text that does not read as one quantity.
  out_of_range,         ///< A number outside what is physically possible.
  too_long,             ///< A text longer than its field takes.
  unknown_accelerator,  ///< No accelerator of that name.
  unknown_place,        ///< No place of that name.
  ambiguous,            ///< More than one reading, none of them safe to take.
  contradiction,        ///< Two fields cannot both be right.
  insufficient_input,   ///< No route to an estimate is open.
  unsupported,          ///< Understood, but not something that can be counted honestly.
  in_other_module,      ///< Read by the larger of the two WebAssembly modules alone.
};

/// The enumerator's name, as JSON spells it.
std::string_view name(ErrorCode code);

/// One thing to mend.
struct Error {
  ErrorCode code;
  FieldPath field;                       ///< Empty when no single field is at fault.
  std::string message;                   ///< What is wrong and what would be right.
  std::vector<std::string> suggestions;  ///< Near matches, each valid as the field's value.
};

/// Something assumed or noticed on the way to an answer; never printed by the core.
struct Notice {
  NoticeCode code;
  FieldPath field;      ///< Empty when it is about no single field.
  std::string message;  ///< One or two sentences for a person.
};

/// What the text of a field was taken to mean, where it says it otherwise.
struct TextReading {
  FieldPath field;
  std::string text;     ///< As given: "1 day, 15:13:04".
  std::string meaning;  ///< For a person: "39.2178 h".
};

/// A value, or everything that has to be mended before there can be one.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::vector<Error>{std::move(error)}) {}
  /// `errors` must not be empty.
  Result(std::vector<Error> errors) : state_(std::move(errors)) {}

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }

  /// The value; only when ok().
  const T& value() const { return *std::get_if<T>(&state_); }
  T& value() { return *std::get_if<T>(&state_); }
  const T* operator->() const { return &value(); }
  const T& operator*() const { return value(); }

  /// What has to be mended; only when not ok().
  const std::vector<Error>& errors() const { return *std::get_if<std::vector<Error>>(&state_); }
  const Error& error() const { return errors().front(); }

 private:
  std::variant<T, std::vector<Error>> state_;
};

}  // namespace trainprint

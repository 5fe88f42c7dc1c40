// What has to hold of every reading, whatever the bytes were.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "json/tree.hpp"
#include "run/fields.hpp"
#include "text/utf8.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline bool is_text(std::string_view bytes) { return first_bad_byte(bytes) == bytes.size(); }

inline void require_inside(ByteRange range, std::size_t size) {
  require(range.begin <= range.end && range.end <= size);
}

/// A field's text that a person or program is handed; a number is finite.
inline void require_value(const FieldPath& field, std::string_view value) {
  require(!field.empty() && !value.empty() && is_text(value));
  if (number_rule(field) == nullptr) return;
  const auto number = parse_number(value);
  require(!number.ok() || std::isfinite(*number));
}

/// `size` is that of the file.
inline void require_run(const RunReading& run, std::size_t size) {
  require(is_text(run.name));
  for (const ReadValue& value : run.values) {
    require_value(value.field, value.value);
    require_inside(value.range, size);
    for (const ReadValue& other : run.values)
      require(&other == &value || !(other.field == value.field));
  }
  for (const ReadQuestion& question : run.questions) {
    require(!question.question.empty() && is_text(question.question));
    require_inside(question.range, size);
    for (const ReadAnswer& answer : question.answers) {
      require(!answer.label.empty());
      require_value(answer.field, answer.value);
    }
  }
  for (const Notice& notice : run.notices)
    require(!notice.message.empty() && is_text(notice.message));
  require(parse_json(run_document(run)).ok());
}

/// A reading says something, and an error says what is wrong.
inline void require_reading(const Result<FileReading>& reading, std::size_t size) {
  if (!reading) {
    require(!reading.errors().empty());
    for (const Error& error : reading.errors()) require(!error.message.empty());
    return;
  }
  require(!reading->label.empty() && (!reading->runs.empty() || !reading->notices.empty()));
  for (const RunReading& run : reading->runs) require_run(run, size);
  for (const Notice& notice : reading->notices) require(!notice.message.empty());
}

/// Files that were read together: errors, or runs, and one run of all of them.
inline void require_files(const std::vector<ImportedFile>& files, std::size_t size) {
  for (const ImportedFile& file : files) {
    require(!file.name.empty() && (file.errors.empty() || file.reading.runs.empty()));
    for (const Error& error : file.errors) require(!error.message.empty());
    for (const RunReading& run : file.reading.runs) require_run(run, size);
  }
  require_run(merged(files), 0);
}

}  // namespace trainprint::fuzz

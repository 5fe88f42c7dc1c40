// Running text cut into numbers, words and marks.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/decimal.hpp"

namespace trainprint::phrases {

struct Token {
  enum class Kind : std::uint8_t {
    word,    ///< Letters and digits that start with a letter; "thirty-two" is one.
    number,  ///< `number` is its place in Tokens::numbers.
    co2,     ///< CO2 in any spelling: CO₂, CO_2, CO<sub>2</sub>.
    mark,    ///< Anything else; `mark` says what.
  };
  std::size_t begin, end;
  std::uint32_t number = 0;
  Kind kind = Kind::mark;
  /// One of  - ~ < > x / % + . , ; : | ( ) \n  ('x' is any sign of multiplication, ':' also '=',
  /// '|' also the edge of a table cell, 'p' is ±), or '?' for anything else.
  char mark = 0;
  bool glued = false;     ///< Nothing stands between it and the token before.
  bool attached = false;  ///< A number that belongs to a name, version, date or sum of money.
  bool spelled = false;   ///< A word that is a number: "two".
  bool spaced = false;    ///< A number with plain spaces between its groups.
  bool unclear = false;   ///< "1k5": a number that has to be asked about.
};

struct Tokens {
  std::string_view text;
  std::vector<Token> list;
  std::vector<Decimal> numbers;

  std::string_view of(const Token& token) const {
    return text.substr(token.begin, token.end - token.begin);
  }
};

/// Linear in the size of `text`, whatever it holds. Emphasis (**) and inline HTML tags vanish.
Tokens tokenise(std::string_view text);

}  // namespace trainprint::phrases

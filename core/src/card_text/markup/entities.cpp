#include "card_text/markup/plain.hpp"
#include "card_text/vocabulary/words.hpp"
#include "text/utf8.hpp"

namespace trainprint::card_text {
namespace {

struct Entity {
  std::string_view name, character;
};
// Those that stand in and around quantities.
constexpr Entity kEntities[] = {
    {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"nbsp", " "},  {"quot", "\""},
    {"apos", "'"},   {"times", "×"},  {"middot", "·"}, {"asymp", "≈"}, {"sim", "~"},
    {"approx", "≈"}, {"ndash", "–"},  {"mdash", "—"},  {"minus", "−"}, {"le", "≤"},
    {"ge", "≥"},     {"sup2", "²"},   {"ensp", " "},   {"emsp", " "},  {"thinsp", " "},
    {"plusmn", "±"}, {"bull", "•"},   {"hellip", "…"}, {"rsquo", "’"}, {"eacute", "é"},
    {"egrave", "è"}, {"Eacute", "É"}, {"auml", "ä"},   {"ouml", "ö"},  {"uuml", "ü"},
    {"Icirc", "Î"},  {"icirc", "î"},  {"ccedil", "ç"}, {"szlig", "ß"}, {"percnt", "%"},
    {"num", "#"},    {"ast", "*"},    {"colon", ":"},  {"comma", ","}, {"period", "."},
    {"lpar", "("},   {"rpar", ")"},   {"vert", "|"},   {"sol", "/"},   {"hyphen", "-"},
};

constexpr std::size_t kLongestEntity = 10;

std::size_t read_number(std::string_view s, std::string& character) {
  const bool hex = s.size() > 2 && (s[2] == 'x' || s[2] == 'X');
  std::uint32_t code = 0;
  std::size_t i = hex ? 3 : 2;
  const std::size_t first = i;
  for (; i < s.size() && i < kLongestEntity; ++i) {
    const char c = s[i];
    const char low = static_cast<char>(c | 0x20);
    if (is_digit(c)) {
      code = code * (hex ? 16 : 10) + static_cast<std::uint32_t>(c - '0');
    } else if (hex && low >= 'a' && low <= 'f') {
      code = code * 16 + static_cast<std::uint32_t>(low - 'a' + 10);
    } else {
      break;
    }
  }
  if (i == first || i >= s.size() || s[i] != ';') return 0;
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  if (code < 0x20 || code > 0x10FFFF || surrogate) return 0;
  if (code == 0xA0) code = ' ';
  append_utf8(character, code);
  return i + 1;
}

}  // namespace

std::size_t read_entity(std::string_view s, std::string& character) {
  character.clear();
  if (s.size() < 4 || s[0] != '&') return 0;
  if (s[1] == '#') return read_number(s, character);
  const std::size_t end = s.substr(0, kLongestEntity).find(';');
  if (end == std::string_view::npos) return 0;
  for (const Entity& entity : kEntities) {
    if (entity.name != s.substr(1, end - 1)) continue;
    character = entity.character;
    return end + 1;
  }
  return 0;
}

}  // namespace trainprint::card_text

#include "text/words.hpp"

#include "support/catch.hpp"
#include "text/characters.hpp"

using namespace trainprint;

TEST_CASE("words: letters and digits are those of ASCII alone", "[text]") {
  std::string letters, digits;
  for (int code = 0; code < 256; ++code) {
    const char c = static_cast<char>(code);
    if (is_letter(c)) letters += c;
    if (is_digit(c)) digits += c;
  }
  CHECK(letters == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  CHECK(digits == "0123456789");
}

TEST_CASE("words: blanks and no-break spaces are trimmed at both ends", "[text]") {
  CHECK(trimmed(" \t\u00A0 8 x A100\u00A0\r\n") == "8 x A100");
  CHECK(trimmed("\u00A0 \n").empty());
  CHECK(trimmed("").empty());
  CHECK(trimmed("é") == "é");
  CHECK(trimmed("**`5`**", "*`") == "5");
  CHECK(trimmed("***", "*").empty());
}

TEST_CASE("words: a word is in a list only as a whole word", "[text]") {
  CHECK(one_of("GPU", "gpu gpus"));
  CHECK(one_of("gpus", "gpu gpus"));
  CHECK_FALSE(one_of("gp", "gpu gpus"));
  CHECK_FALSE(one_of("pus", "gpu gpus"));
  CHECK_FALSE(one_of("gpu gpus", "gpus"));
  CHECK_FALSE(one_of("", "gpu gpus"));
}

TEST_CASE("words: a phrase begins at a word, and ends with one only where it says so", "[text]") {
  const std::string words = words_of("Durée d’entraînement: 3 GPUs, CO₂");
  CHECK(words == " duree d entrainement 3 gpus co2 ");
  CHECK(says(words, "energy|entrain"));
  CHECK_FALSE(says(words, "train"));
  CHECK_FALSE(says(words, "gpu$"));
  CHECK(says(words, "gpus$"));
}

TEST_CASE("words: marks that mislead a reader are known, joiners are none of them", "[text]") {
  for (const std::uint32_t c : {0xADu, 0x61Cu, 0x200Bu, 0x202Eu, 0x2066u, 0xFEFFu, 0xE0041u})
    CHECK(misleads_reader(c));
  for (const std::uint32_t c : {0x41u, 0xE9u, 0x200Cu, 0x200Du, 0x1F917u})
    CHECK_FALSE(misleads_reader(c));
}

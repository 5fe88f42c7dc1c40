#include "text/count_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/language_words.generated.hpp"

namespace trainprint {
namespace {

// Spellings of one number with '/' between them, numbers with blanks.
struct Language {
  std::string_view units;  ///< As they are joined, 1 to 9.
  std::string_view teens;  ///< From 10 on; French goes on to 19 by joining.
  std::string_view tens;   ///< 20 to 90.
  std::string_view joint;
  bool unit_first = false;
};
constexpr Language kGerman = {
    "ein zwei drei vier fünf/fuenf sechs sieben acht neun",
    "zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn "
    "neunzehn",
    "zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig", "und",
    true};
constexpr Language kSpanish = {
    "uno/un/una dos tres cuatro cinco seis siete ocho nueve",
    "diez - doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", " y "};
constexpr Language kPortuguese = {
    "um/uma dois/duas três/tres quatro cinco seis sete oito nove",
    "dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito "
    "dezenove/dezanove",
    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", " e "};
constexpr Language kItalian = {
    "uno/un due tre/tré quattro cinque sei sette otto nove",
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta", ""};
// The units as they are joined, "tweeëntwintig".
constexpr Language kDutch = {
    "eenen tweeën/tweeen drieën/drieen vieren vijfen zesen zevenen achten negenen",
    "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "twintig dertig veertig vijftig zestig zeventig tachtig negentig", "", true};
constexpr Language kPolish = {
    "jeden/jedna/jedną dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu "
    "siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu",
    "dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu "
    "czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu "
    "osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu",
    "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu "
    "pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu "
    "osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu",
    " "};
// 10, "on", is English, too; from 11 on it stands before its unit.
constexpr Language kTurkish = {"bir iki üç dört beş altı yedi sekiz dokuz", "-",
                               "yirmi otuz kırk elli altmış yetmiş seksen doksan", " "};
constexpr std::string_view kFrench =
    "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf";
// 100 to 900 where they are one word; Spanish and Portuguese count women, too: "doscientas".
constexpr std::string_view kSpanishHundreds =
    "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas "
    "quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas "
    "novecientos/novecientas";
constexpr std::string_view kPortugueseHundreds =
    "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas "
    "quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas "
    "novecentos/novecentas";
// Russian from 11 on, also as they stand behind "около" and "на"; 1 to 10 are in the table of
// words.
constexpr std::string_view kRussianTeens =
    "одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати "
    "четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати "
    "семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати";
constexpr std::string_view kRussianTens =
    "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти "
    "шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста";
constexpr std::string_view kRussianHundreds =
    "сто/ста двести/двухсот триста/трёхсот/трехсот четыреста/четырёхсот/четырехсот "
    "пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот";
// Spain's 21 to 29.
constexpr std::string_view kTwenties =
    "veintiuno/veintiún/veintiuna veintidós/veintidos veintitrés/veintitres veinticuatro "
    "veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve";

std::vector<std::string> parts_of(std::string_view list, char between) {
  std::vector<std::string> out;
  while (!list.empty()) {
    const std::string_view part = list.substr(0, list.find(between));
    out.emplace_back(part);
    list.remove_prefix(std::min(part.size() + 1, list.size()));
  }
  return out;
}

class Numbers {
 public:
  WordTable take() {
    int value = 0;
    for (const std::string_view words :
         {vocabulary::kNumberOne, vocabulary::kNumberTwo, vocabulary::kNumberThree,
          vocabulary::kNumberFour, vocabulary::kNumberFive, vocabulary::kNumberSix,
          vocabulary::kNumberSeven, vocabulary::kNumberEight, vocabulary::kNumberNine,
          vocabulary::kNumberTen})
      out_.add(words, ++value);
    for (const Language& language :
         {kGerman, kSpanish, kPortuguese, kItalian, kDutch, kPolish, kTurkish})
      add(language);
    join(kTurkish, "on", 10);
    add_in_order(kTwenties, 21);
    for (const std::string_view hundreds :
         {std::string_view("cent/cents/hundert/einhundert/honderd/yüz"), kSpanishHundreds,
          kPortugueseHundreds, kRussianHundreds})
      add_in_order(hundreds, 100, 100);
    add_in_order(kRussianTeens, 11);
    add_in_order(kRussianTens, 20, 10);
    french();
    // Of "treinta y dos" the beginnings, "treinta" and "treinta y", have to be known, too.
    for (const std::string& word : several_) {
      for (std::size_t at = word.find_first_of(" -"); at != std::string::npos;
           at = word.find_first_of(" -", at + 1))
        out_.add_word(word.substr(0, at), 0);
    }
    return std::move(out_);
  }

 private:
  void put(const std::string& word, int value) {
    if (word == "-" || word == "once") return;  // which is English, too
    out_.add_word(word, value);
    if (word.find_first_of(" -") != std::string::npos) several_.push_back(word);
  }

  void add_in_order(std::string_view list, int value, int step = 1) {
    for (const std::string& spellings : parts_of(list, ' ')) {
      for (const std::string& word : parts_of(spellings, '/')) put(word, value);
      value += step;
    }
  }

  void add(const Language& language) {
    add_in_order(language.teens, 10);
    int ten = 20;
    for (const std::string& tens : parts_of(language.tens, ' ')) {
      for (const std::string& word : parts_of(tens, '/')) {
        put(word, ten);
        join(language, word, ten);
      }
      ten += 10;
    }
  }

  void join(const Language& language, const std::string& tens, int ten) {
    int value = ten;
    for (const std::string& units : parts_of(language.units, ' ')) {
      ++value;
      for (const std::string& unit : parts_of(units, '/')) {
        const bool vowel = language.joint.empty() && (unit[0] == 'u' || unit[0] == 'o');
        const std::string stem = vowel ? tens.substr(0, tens.size() - 1) : tens;  // "ventuno"
        const std::string joint(language.joint);
        put(language.unit_first ? unit + joint + stem : stem + joint + unit, value);
      }
    }
  }

  // "soixante-dix-sept" is 77, "quatre-vingt-dix-sept" 97.
  void french() {
    const std::vector<std::string> small = parts_of(kFrench, ' ');
    for (std::size_t value = 10; value < 20; ++value)
      put(small[value - 1], static_cast<int>(value));
    const struct {
      const char* word;
      int value, most;
    } tens[] = {{"vingt", 20, 9},     {"trente", 30, 9},    {"quarante", 40, 9},
                {"cinquante", 50, 9}, {"soixante", 60, 19}, {"quatre-vingt", 80, 19}};
    put("quatre-vingts", 80);
    for (const auto& ten : tens) {
      const std::string word = ten.word;
      put(word, ten.value);
      for (int more = 1; more <= ten.most; ++more) {
        for (const std::string& unit : parts_of(small[static_cast<std::size_t>(more) - 1], '/')) {
          const bool et = (more == 1 || more == 11) && ten.value < 80;
          for (const char* joint : {"-", " "}) {
            const std::string and_one = et ? std::string(joint) + "et" + joint : joint;
            put(word + and_one + unit, ten.value + more);
          }
        }
      }
    }
  }

  WordTable out_;
  std::vector<std::string> several_;
};

}  // namespace

const WordTable& count_words() {
  static const WordTable kTable = Numbers().take();
  return kTable;
}

}  // namespace trainprint

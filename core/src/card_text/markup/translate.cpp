// Labels, units and number words of Chinese, Japanese, Korean and Russian as the English ones that
// the readers know. Their words touch each other, so that lists of words do not find them.
#include <algorithm>

#include "card_text/markup/plain.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

struct Phrase {
  std::string_view foreign, english;
};
constexpr Phrase kPhrases[] = {
    // Punctuation and digits of full width.
    {"：", ": "},
    {"，", ", "},
    {"。", ". "},
    {"（", " ("},
    {"）", ") "},
    {"、", ", "},
    {"；", "; "},
    {"　", " "},
    {"０", "0"},
    {"１", "1"},
    {"２", "2"},
    {"３", "3"},
    {"４", "4"},
    {"５", "5"},
    {"６", "6"},
    {"７", "7"},
    {"８", "8"},
    {"９", "9"},
    {"．", "."},
    {"％", "%"},
    // Chinese
    {"环境影响", " environmental impact "},
    {"硬件类型", " hardware type "},
    {"硬件", " hardware "},
    {"使用时长", " hours used "},
    {"训练时长", " training time "},
    {"训练时间", " training time "},
    {"云服务商", " cloud provider "},
    {"计算区域", " compute region "},
    {"地区", " region "},
    {"总能耗", " total energy "},
    {"能源消耗", " energy consumption "},
    {"能耗", " energy consumption "},
    {"耗电量", " energy consumption "},
    {"碳排放量", " carbon emissions "},
    {"碳排放", " carbon emissions "},
    {"二氧化碳当量", " CO2e "},
    {"二氧化碳", " CO2 "},
    {"千瓦时", " kWh "},
    {"兆瓦时", " MWh "},
    {"千克", " kg "},
    {"公斤", " kg "},
    {"吨", " t "},
    {"GPU 小时", " GPU hours "},
    {"GPU小时", " GPU hours "},
    {"个小时", " hours "},
    {"小时", " hours "},
    {"分钟", " minutes "},
    // Cities; the catalogue knows countries by their own names.
    {"北京", " Beijing "},
    {"上海", " Shanghai "},
    {"杭州", " Hangzhou "},
    {"深圳", " Shenzhen "},
    {"广州", " Guangzhou "},
    {"约", " about "},
    // Japanese
    {"環境への影響", " environmental impact "},
    {"環境影響", " environmental impact "},
    {"ハードウェア", " hardware "},
    {"学習時間", " training time "},
    {"訓練時間", " training time "},
    {"使用時間", " hours used "},
    {"消費電力量", " energy consumption "},
    {"炭素排出量", " carbon emissions "},
    {"排出量", " emissions "},
    {"GPU時間", " GPU hours "},
    {"GPU 時間", " GPU hours "},
    {"時間", " hours "},
    {"トン", " t "},
    {"キログラム", " kg "},
    {"地域", " region "},
    {"東京", " Tokyo "},
    {"大阪", " Osaka "},
    // Korean
    {"환경 영향", " environmental impact "},
    {"하드웨어", " hardware "},
    {"학습 시간", " training time "},
    {"훈련 시간", " training time "},
    {"사용 시간", " hours used "},
    {"에너지 소비량", " energy consumption "},
    {"전력 소비량", " energy consumption "},
    {"탄소 배출량", " carbon emissions "},
    {"GPU 시간", " GPU hours "},
    {"시간", " hours "},
    {"톤", " t "},
    {"지역", " region "},
    {"서울", " Seoul "},
    // Russian
    {"Влияние на окружающую среду", " environmental impact "},
    {"Воздействие на окружающую среду", " environmental impact "},
    {"Оборудование", " hardware "},
    {"оборудование", " hardware "},
    {"Время обучения", " training time "},
    {"время обучения", " training time "},
    {"Потребление энергии", " energy consumption "},
    {"Энергопотребление", " energy consumption "},
    {"Выбросы углерода", " carbon emissions "},
    {"Выбросы", " emissions "},
    {"GPU-часов", " GPU hours "},
    {"GPU-часа", " GPU hours "},
    {"часов", " hours "},
    {"часа", " hours "},
    {"минут", " minutes "},
    {"кВт·ч", " kWh "},
    {"кВтч", " kWh "},
    {"МВт·ч", " MWh "},
    {"тонн", " t "},
    {"кг", " kg "},
    {"Регион", " region "},
    {"Москва", " Moscow "},
    {"Санкт-Петербург", " Saint Petersburg "},
};
// Powers of ten that are joined to their number: "30万" is 300,000.
constexpr Phrase kScales[] = {{"万", "e4"}, {"億", "e8"},   {"亿", "e8"},  {"만", "e4"},
                              {"억", "e8"}, {"тыс.", "e3"}, {"млн", "e6"}, {"млрд", "e9"}};
// What counts pieces: "8 张 A100", "8枚のA100".
constexpr std::string_view kPieces[] = {"枚の", "台の", "基の", "张", "块", "枚", "장의", "대의"};

class Translator {
 public:
  explicit Translator(const Plain& plain) : in_(plain) {}

  Plain run() {
    const std::string_view s = in_.text;
    bool said_lead = false;
    for (std::size_t i = 0; i < s.size();) {
      if (i >= in_.lead && !said_lead) {
        out_.lead = out_.text.size();
        said_lead = true;
      }
      const std::size_t length =
          static_cast<unsigned char>(s[i]) < 0x80 && s[i] != 'G' ? 0 : replace(s.substr(i), i);
      if (length > 0) {
        i += length;
        continue;
      }
      put(s.substr(i, 1), i, 1);
      ++i;
    }
    if (!said_lead) out_.lead = out_.text.size();
    return std::move(out_);
  }

 private:
  static bool starts(std::string_view s, std::string_view with) {
    return s.substr(0, with.size()) == with;
  }

  void put(std::string_view text, std::size_t from, std::size_t length) {
    for (const char c : text) {
      out_.text += c;
      out_.begins.push_back(in_.begins[from]);
      out_.ends.push_back(in_.ends[from + length - 1]);
    }
  }

  void drop_blank() {
    while (!out_.text.empty() && out_.text.back() == ' ') {
      out_.text.pop_back();
      out_.begins.pop_back();
      out_.ends.pop_back();
    }
  }

  bool behind_digit() const {
    const std::size_t last = out_.text.find_last_not_of(' ');
    return last != std::string::npos && is_digit(out_.text[last]);
  }

  /// How many bytes of `rest`, which begins at `from`, were replaced.
  std::size_t replace(std::string_view rest, std::size_t from) {
    if (behind_digit()) {
      for (const Phrase& scale : kScales) {
        if (!starts(rest, scale.foreign)) continue;
        drop_blank();
        put(scale.english, from, scale.foreign.size());
        put(" ", from, scale.foreign.size());
        return scale.foreign.size();
      }
      for (const std::string_view piece : kPieces) {
        if (!starts(rest, piece)) continue;
        put(" x ", from, piece.size());
        return piece.size();
      }
    }
    const Phrase* longest = nullptr;
    for (const Phrase& phrase : kPhrases) {
      const bool longer = longest == nullptr || phrase.foreign.size() > longest->foreign.size();
      if (longer && starts(rest, phrase.foreign)) longest = &phrase;
    }
    if (longest == nullptr) return 0;
    std::string_view english = longest->english;
    const bool blank = !out_.text.empty() && out_.text.back() == ' ';
    if (blank && english[0] == ' ') english.remove_prefix(1);
    put(english, from, longest->foreign.size());
    return longest->foreign.size();
  }

  const Plain& in_;
  Plain out_;
};

}  // namespace

Plain translated(Plain plain) {
  const bool foreign = std::any_of(plain.text.begin(), plain.text.end(), [](char c) {
    const auto u = static_cast<unsigned char>(c);
    return u == 0xD0 || u == 0xD1 || (u >= 0xE3 && u <= 0xEF);
  });
  return foreign ? Translator(plain).run() : plain;
}

}  // namespace trainprint::card_text

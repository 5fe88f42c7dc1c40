// Cards in Chinese, Japanese, Korean and Russian.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"

using namespace trainprint;

namespace {

RunReading foreign_card(const std::string& body) {
  const FileReading reading = read_card_text("# M\n\n" + body + "\n");
  return reading.runs.size() == 1 ? reading.runs.front() : RunReading{};
}

}  // namespace

TEST_CASE("card_text: labels, units and large numbers of four more languages are read") {
  const RunReading chinese = foreign_card(
      "## 环境影响\n\n- **硬件类型：** 4 × NVIDIA A100 80GB\n- **使用时长：** 30万 GPU 小时\n- "
      "**计算区域：** 中国北京\n- **能耗：** 150 千瓦时\n- **碳排放：** 90 千克二氧化碳当量\n");
  CHECK(value_of(chinese, "accelerator_count") == "4");
  CHECK(value_of(chinese, "device_hours") == "300000");
  CHECK(value_of(chinese, "region") == "China Beijing");
  CHECK(value_of(chinese, "energy_kwh") == "150");
  CHECK(value_of(chinese, "emissions_gco2e") == "90000");
  const RunReading japanese = foreign_card(
      "## 環境への影響\n\n- ハードウェア：８枚のA100\n- 学習時間：48時間\n- 消費電力量：90 kWh\n");
  CHECK(value_of(japanese, "accelerator_count") == "8");
  CHECK(value_of(japanese, "wall_clock_hours") == "48");
  CHECK(value_of(japanese, "energy_kwh") == "90");
  const RunReading elsewhere = foreign_card(
      "## 环境影响\n\n- 硬件类型：8 x A100\n- 使用时长：72小时\n- 计算区域：中国深圳\n");
  CHECK(value_of(elsewhere, "region") == "China Shenzhen");
  const RunReading korean = foreign_card(
      "## 환경 영향\n\n- 하드웨어: 2 x H100\n- 학습 시간: 12시간\n- 탄소 배출량: 3 kg CO2eq\n");
  CHECK(value_of(korean, "accelerator_count") == "2");
  CHECK(value_of(korean, "wall_clock_hours") == "12");
  CHECK(value_of(korean, "emissions_gco2e") == "3000");
  const RunReading russian = foreign_card(
      "## Влияние на окружающую среду\n\n- Оборудование: 8 x V100\n- Время обучения: 1,2 млн "
      "GPU-часов\n- Энергопотребление: 500 кВт·ч\n");
  CHECK(value_of(russian, "accelerator_count") == "8");
  CHECK(value_of(russian, "device_hours") == "1200000");
  CHECK(value_of(russian, "energy_kwh") == "500");
}

// When a card's model was trained, and on whose machine, as its sentences and labels say.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"

using namespace trainprint;

namespace {

std::string said(std::string_view field, const std::string& training) {
  const FileReading reading = read_card_text(
      "# Heron\n\n## Training\n\n- **Hardware:** A100\n- **Wall-clock time:** 3 hours\n\n" +
      training + "\n");
  REQUIRE(reading.runs.size() == 1);
  return value_of(reading.runs.front(), field);
}

std::string year(const std::string& training) { return said("year", training); }
std::string setting(const std::string& training) { return said("setting", training); }

}  // namespace

TEST_CASE("card_text: the year of a training is read where its sentence gives one", "[card_text]") {
  CHECK(year("Heron was trained between January 2023 and July 2023.") == "2023");
  CHECK(year("Heron was trained between January and March 2023.") == "2023");
  CHECK(year("The training ran from March 11 to July 5, 2022 on 384 A100 GPUs.") == "2022");
  CHECK(year("Training took place in May 2021 on our cluster.") == "2021");
  CHECK(year("We trained in March and April of 2024 with 16 H100.") == "2024");
  CHECK(year("The model was trained in 2021.") == "2021");
}

TEST_CASE("card_text: the years of data, papers, steps and of two trainings are no year of the run",
          "[card_text]") {
  CHECK(year("It was trained between November 2022 and January 2023.").empty());
  CHECK(year("It was trained on tweets from January 2018 to December 2021.").empty());
  CHECK(year("The training data was collected in 2019 and 2020.").empty());
  CHECK(year("The model was trained in 2020 steps.").empty());
  CHECK(year("The model was trained from 2019 checkpoints.").empty());
  CHECK(year("It was trained on ImageNet 2012 (Deng et al., 2012).").empty());
  CHECK(year("It was trained in 2022. Training was done in 2023.").empty());
  CHECK(year("It was trained in 1987.").empty());
}

TEST_CASE("card_text: a notebook service in a training's sentence is the setting", "[card_text]") {
  CHECK(setting("The model was trained on Google Colab.") == "notebook_service");
  CHECK(setting("It was fine-tuned using a free Colab notebook.") == "notebook_service");
  CHECK(setting("It was trained on Kaggle's GPUs.") == "notebook_service");
  CHECK(setting("- **Cloud Provider:** Google Colab") == "notebook_service");
  CHECK(setting("- **Cloud Provider:** RunPod") == "cloud_instance");
  CHECK(setting("It was trained on a Kaggle dataset.").empty());
  CHECK(setting("A Colab demo shows how the trained model answers.").empty());
  CHECK(setting("It is multi-modal and was trained with lambda = 0.5.").empty());
}

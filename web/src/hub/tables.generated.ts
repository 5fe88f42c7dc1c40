// Written by scripts/generate-catalogue from core/data/hub_files.csv; do not edit.
/** What is read at the top of a repository, by its name, and of how many bytes at most: what a training leaves behind. */
export const filesRead: Readonly<Record<string, number>> = {
  "README.md": 20000000,
  "adapter_config.json": 20000000,
  "all_results.json": 20000000,
  "config.json": 20000000,
  "eco2ai.csv": 20000000,
  "emission.csv": 20000000,
  "emissions.csv": 20000000,
  "train_results.json": 20000000,
  "trainer_state.json": 20000000,
  "training_args.yaml": 20000000,
};

/** Under this name the core knows the Hub's answer about a model among its files. */
export const answerName = "answer of the Hub";

/** Under this name a badge is committed beside a card. */
export const badgeName = "card.svg";

"""What is asked of the Hub.

Written by scripts/generate-catalogue from core/data/hub_files.csv; do not edit.
"""

# What is read at the top of a repository, by its name, and of how many bytes at most: what a training leaves behind.
FILES_READ = {
    "README.md": 20_000_000,
    "adapter_config.json": 20_000_000,
    "all_results.json": 20_000_000,
    "config.json": 20_000_000,
    "eco2ai.csv": 20_000_000,
    "emission.csv": 20_000_000,
    "emissions.csv": 20_000_000,
    "train_results.json": 20_000_000,
    "trainer_state.json": 20_000_000,
    "training_args.yaml": 20_000_000,
}

# Under this name the core knows the Hub's answer about a model among its files.
ANSWER = "answer of the Hub"

# Under this name a badge is committed beside a card.
BADGE = "card.svg"

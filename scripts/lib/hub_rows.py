#!/usr/bin/env python3
"""Made-up rows in the shape of the Hub's public tables of models (id, createdAt, tags, safetensors, cardData, baseModels …),
always the same ones: a longer table begins with the rows of a shorter one.

  scripts/lib/hub_rows.py ROWS > models.jsonl
  scripts/lib/hub_rows.py ROWS --csv > models.csv"""

import csv
import json
import random
import sys

# Assumed, all of it, to have every path taken: nine of ten rows have a size, three of ten a base model, one of five its
# hardware and hours, one of fifty a figure of emissions. The words are those that the Hub's own tables hold.
TASKS = ["text-generation", "text-classification", "fill-mask", "image-classification", "text-to-image", "automatic-speech-recognition", None]
LICENCES = ["apache-2.0", "mit", "llama3.1", "cc-by-nc-4.0", "other"]
HARDWARE = ["8x A100 80GB", "8 x H100", "4x RTX 4090", "1 x T4", "64x A100 40GB"]
PLACES = ["France", "DEU", "US", "United Kingdom", "us-east-1", "Iowa", "China"]
BASES = ["meta-llama/Llama-3.1-8B", "Qwen/Qwen2.5-7B-Instruct", "google-bert/bert-base-uncased", "mistralai/Mistral-7B-v0.1"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def rows(count):
    dice = random.Random(20261130)
    pick, chance = dice.choice, dice.random
    for i in range(count):
        author = f"org{int(chance() ** 3 * 20000)}"
        name = f"{pick(LETTERS)}{pick(LETTERS)}{pick(LETTERS)}{pick(LETTERS)}-model-{i}"
        if chance() < 0.25:
            name += pick(["-7B", "-8b-instruct", "-1.5B", "-350M"])
        if chance() < 0.1:
            name += pick(["-GGUF", "-AWQ", "-merge", "-lora"])
        task, licence = pick(TASKS), pick(LICENCES)
        date = f"{2021 + int(chance() * 5)}-{1 + int(chance() * 12):02}-{1 + int(chance() * 28):02}"
        row = {
            "id": f"{author}/{name}",
            "author": author,
            "createdAt": f"{date}T12:00:00.000Z",
            "lastModified": f"{date}T18:30:00.000Z",
            "downloads": int(10 ** (chance() * 5)),
            "likes": int(10 ** (chance() * 2)) - 1,
            "library_name": "transformers",
            "tags": ["transformers", "safetensors", "en", f"license:{licence}", "autotrain_compatible", "endpoints_compatible", "region:us"],
        }
        if task:
            row["pipeline_tag"] = task
        if chance() < 0.9:
            total = int(10 ** (7 + chance() * 3.8))
            row["safetensors"] = {"parameters": {"BF16": total}, "total": total}
        if chance() < 0.3:
            base = pick(BASES)
            relation = pick(["finetune", "finetune", "adapter", "quantized", "merge"])
            row["tags"] += [f"base_model:{base}", f"base_model:{relation}:{base}"]
            row["baseModels"] = {"relation": relation, "models": [{"_id": f"{i:024x}", "id": base}]}
        if chance() < 0.2:
            row |= {"hardware": pick(HARDWARE), "hours": 1 + int(chance() * 500), "country": pick(PLACES)}
        if chance() < 0.02:
            emissions = {"emissions": round(10 ** (1 + 5 * chance()), 1), "geographical_location": pick(PLACES)}
            row["cardData"] = {"license": licence, "co2_eq_emissions": emissions}
        yield row


def main():
    if len(sys.argv) not in (2, 3) or not sys.argv[1].isdecimal() or sys.argv[2:] not in ([], ["--csv"]):
        sys.exit(__doc__)
    made = rows(int(sys.argv[1]))
    if len(sys.argv) == 2:
        write = json.JSONEncoder(separators=(",", ":")).encode
        sys.stdout.writelines(write(row) + "\n" for row in made)
        return
    columns = ["id", "author", "createdAt", "lastModified", "downloads", "likes", "library_name", "tags", "pipeline_tag", "safetensors",
               "baseModels", "hardware", "hours", "country", "cardData"]  # fmt: skip
    out = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    out.writeheader()
    for row in made:
        row["tags"] = str(row["tags"])
        for key in ("safetensors", "baseModels", "cardData"):
            if key in row:
                row[key] = json.dumps(row[key])
        out.writerow(row)


if __name__ == "__main__":
    main()

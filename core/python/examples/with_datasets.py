"""Hugging Face datasets: a data set of models becomes one of what became of them."""
import sys

import datasets

from trainprint import portfolio

models = datasets.Dataset.from_parquet(sys.argv[1]).with_format("arrow")
rows = models.map(portfolio.estimate, batched=True, remove_columns=models.column_names)
print(rows.with_format("pandas")["emissions_gco2e"].sum())
print(portfolio.aggregate(models.iter(batch_size=1000), by=["year"]).to_json())

"""pandas: what became of each row as a DataFrame, and the sum with its interval."""
import sys

import pandas

from trainprint import portfolio

models = pandas.read_parquet(sys.argv[1])
rows = portfolio.estimate(models).to_pandas()
print(rows["emissions_gco2e"].sum())
print(portfolio.aggregate(models, by=["year"]).to_json())

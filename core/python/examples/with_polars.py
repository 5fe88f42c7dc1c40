"""Polars: rows estimated as a step of a lazy query, and the sum with its interval."""
import sys

import polars

from trainprint import portfolio

models = polars.scan_parquet(sys.argv[1])
columns = polars.from_arrow(portfolio.schema().empty_table()).schema
rows = models.map_batches(lambda batch: polars.from_arrow(portfolio.estimate(batch)), schema=columns)
print(rows.select(polars.sum("emissions_gco2e")).collect().item())
print(portfolio.aggregate(models.collect(), by=["year"]).to_json())

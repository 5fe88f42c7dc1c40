"""DuckDB: a relation in, a table that DuckDB queries out, and the sum with its interval."""
import sys

import duckdb

from trainprint import portfolio

models = duckdb.read_parquet(sys.argv[1])
rows = portfolio.estimate(models)
print(duckdb.sql("SELECT sum(emissions_gco2e) FROM rows").fetchall()[0][0])
print(portfolio.aggregate(models, by=["year"]).to_json())

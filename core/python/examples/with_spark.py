"""Spark: rows by mapInArrow; the sum as a state of each partition, merged where the query was asked."""
import functools
import sys

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from trainprint import portfolio


def state(batches):
    yield pyarrow.record_batch({"state": [portfolio.aggregate(batches, by=["year"]).to_state()]})


models = SparkSession.builder.getOrCreate().read.parquet(sys.argv[1])
rows = models.mapInArrow(lambda batches: map(portfolio.estimate, batches), from_arrow_schema(portfolio.schema()))
print(rows.groupBy().sum("emissions_gco2e").first()[0])
states = models.mapInArrow(state, "state string").toLocalIterator()
print(functools.reduce(portfolio.Summary.merge, (portfolio.Summary.from_state(row.state) for row in states)).to_json())

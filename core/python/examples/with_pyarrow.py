"""A dataset of Parquet files of any size, a batch at a time."""
import math
import sys

from pyarrow import dataset

from trainprint import portfolio

models = dataset.dataset(sys.argv[1])


def rows():
    return map(portfolio.estimate, models.to_batches())


print(math.fsum(grams for batch in rows() for grams in batch["emissions_gco2e"].drop_null().to_pylist()))
print(portfolio.aggregate(models.to_batches(), by=["year"]).to_json())

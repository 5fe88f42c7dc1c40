#!/usr/bin/env python3
"""Writes models.parquet beside this file: three groups of four rows, some of which say nothing usable, for the page's test and for
tests/python. Needs pyarrow, as in build/python/tools."""
import math
import pathlib
from datetime import UTC, datetime

import pyarrow
import pyarrow.parquet

ROWS = [
    {"id": b"a/one", "params": 7e9, "createdAt": datetime(2023, 5, 1, tzinfo=UTC)},
    {"id": b"a/stored", "safetensors": {"total": 8_030_261_248}},
    {"id": b"a/hours", "hardware": "8x A100 80GB", "hours": 100, "country": "France"},
    {"id": b"a/nan", "params": math.nan},
    {"id": b"a/less", "energy_kwh": -5.0},
    {"id": b"a/one-GGUF", "params": 7e9},
    {"id": b"a/\xff", "params": 7e9},
    {"id": b"a/more", "params": 1e300},
    {"id": b"a/long", "params": 7e9, "note": "x" * 10_000_000},
    {"id": b"a/one", "params": 7e9},
    {"id": b"a/atlantis", "params": 7e9, "country": "Atlantis"},
    {"id": b"a/last", "params": 13e9},
]
COLUMNS = pyarrow.schema(
    {
        "id": pyarrow.binary(),
        "params": pyarrow.float64(),
        "createdAt": pyarrow.timestamp("us", "UTC"),
        "safetensors": pyarrow.struct({"total": pyarrow.int64()}),
        "hardware": pyarrow.dictionary(pyarrow.int32(), pyarrow.string()),
        "hours": pyarrow.int64(),
        "country": pyarrow.string(),
        "energy_kwh": pyarrow.float64(),
        "note": pyarrow.string(),
    }
)
table = pyarrow.Table.from_pylist(ROWS, schema=COLUMNS)
# As text that is none: pyarrow does not look.
ids = [pyarrow.Array.from_buffers(pyarrow.string(), len(chunk), chunk.buffers()) for chunk in table["id"].chunks]
table = table.set_column(0, "id", pyarrow.chunked_array(ids))
pyarrow.parquet.write_table(table, pathlib.Path(__file__).with_name("models.parquet"), row_group_size=4, compression="zstd", store_schema=False)

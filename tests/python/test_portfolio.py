"""Tables: the same sums by the command, in one piece, in shuffled parts, and through everybody's engine."""
import functools
import json
import math
import os
import pickle
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest
from conftest import EMPTY, ROOT, assert_same, native, run

import trainprint
from trainprint import portfolio
from trainprint.portfolio import Summary

BY = ["year", "region", "tier"]
SAME_IN_PARTS = ("rows", "kinds", "totals", "groups", "histogram")  # other numbers of rows are in the rest
EXAMPLES = ["datasets", "duckdb", "pandas", "polars", "pyarrow", "ray", "spark"]
sys.path.append(str(ROOT / "scripts/lib"))
from hub_rows import rows as hub_rows  # noqa: E402

# The page's test has the same table (tests/e2e/portfolio.spec.ts), and the command's answer is what both are held against.
COUNT = 12_000
ROWS = list(hub_rows(COUNT))
EMISSIONS = pyarrow.struct({"emissions": pyarrow.float64(), "geographical_location": pyarrow.string()})
COLUMNS = pyarrow.schema(
    {
        "id": pyarrow.string(),
        "createdAt": pyarrow.timestamp("us", "UTC"),
        "safetensors": pyarrow.struct({"parameters": pyarrow.struct({"BF16": pyarrow.int64()}), "total": pyarrow.int64()}),
        "baseModels": pyarrow.struct({"relation": pyarrow.string(), "models": pyarrow.list_(pyarrow.struct({"id": pyarrow.string()}))}),
        "hardware": pyarrow.string(),
        "hours": pyarrow.float64(),
        "country": pyarrow.string(),
        "author": pyarrow.string(),
        "lastModified": pyarrow.string(),
        "library_name": pyarrow.string(),
        "likes": pyarrow.int64(),
        "tags": pyarrow.list_(pyarrow.string()),
        "pipeline_tag": pyarrow.string(),
        "downloads": pyarrow.int64(),
        "cardData": pyarrow.struct({"license": pyarrow.string(), "co2_eq_emissions": EMISSIONS}),
    }
)
TABLE = pyarrow.Table.from_pylist([row | {"createdAt": datetime.fromisoformat(row["createdAt"])} for row in ROWS], schema=COLUMNS)


def by_the_command(rows, *options):
    text = "".join(json.dumps(row) + "\n" for row in rows)
    status, out, err = native("portfolio", "-", *options, text=text)
    assert status == 0, err
    return out


@functools.cache
def whole(by):
    return json.loads(by_the_command(ROWS, "--json", "--by", by))


def assert_sums(summary, expected):
    found = json.loads(summary if isinstance(summary, str) else summary.to_json())
    for key in SAME_IN_PARTS:
        assert_same(found[key], expected[key], key)


@pytest.mark.parametrize(
    "table",
    [
        ROWS,
        iter(ROWS),
        TABLE,
        TABLE.combine_chunks().to_batches()[0],
        TABLE.to_batches(max_chunksize=1700),
        [ROWS[:500], *ROWS[500:900], TABLE[900:]],
        polars.from_arrow(TABLE),
        TABLE.to_pandas(),
        TABLE.set_column(1, "createdAt", TABLE["createdAt"].cast(pyarrow.timestamp("ns"))),
        TABLE.set_column(1, "createdAt", TABLE["createdAt"].cast(pyarrow.date32())),
        TABLE.set_column(6, "country", TABLE["country"].dictionary_encode()),
        TABLE.set_column(5, "hours", TABLE["hours"].cast(pyarrow.decimal128(9, 3))),
        pyarrow.RecordBatchReader.from_batches(TABLE.schema, TABLE.to_batches(max_chunksize=4100)),
    ],
    ids=["dicts", "iterator", "table", "batch", "batches", "mixed", "polars", "pandas", "nanoseconds", "dates", "dictionary", "decimals", "stream"],
)
def test_every_form_of_table_gives_the_sums_of_the_command(table, monkeypatch):
    monkeypatch.setattr(portfolio, "_ROWS", 1999)  # not all at once, as of tables that are longer
    summary = portfolio.aggregate(table, by=BY)
    expected = whole(",".join(BY))
    assert_same(json.loads(summary.to_json()), expected)
    assert summary.rows == len(ROWS) and summary.kinds == expected["kinds"]
    assert_same(summary.totals, expected["totals"])
    assert list(summary.groups) == BY and summary.groups["region"]["DEU"]["rows"] > 50


def test_shuffled_parts_merge_to_the_same_bits_also_from_another_process():
    expected = portfolio.aggregate(TABLE, by=BY)
    order = random.Random(1).sample(range(len(ROWS)), len(ROWS))
    parts = [portfolio.aggregate(TABLE.take(order[start : start + 700]), by=BY) for start in range(0, len(order), 700)]
    parts = [pickle.loads(pickle.dumps(part)) if i % 2 else Summary.from_state(part.to_state()) for i, part in enumerate(parts)]
    random.Random(2).shuffle(parts)
    before = parts[0].to_state()
    merged = functools.reduce(Summary.merge, parts)
    assert parts[0].to_state() == before
    for name in ("rows", "kinds", "totals", "groups"):
        assert getattr(merged, name) == getattr(expected, name), name
    assert_sums(merged, whole(",".join(BY)))
    with pytest.raises(ValueError, match="by the same columns"):
        merged.merge(portfolio.aggregate([]))


def in_an_engine(script, *arguments, folder, threads="local[2]"):
    """What a script prints that may start Spark."""
    environment = os.environ | {"HF_HOME": str(folder), "HF_HUB_OFFLINE": "1", "PYSPARK_PYTHON": sys.executable}
    # A virtual machine that starts soon, as it does not run for long.
    spark = f"--master {threads} --driver-java-options -XX:TieredStopAtLevel=1 --conf spark.ui.enabled=false"
    environment |= {"PYSPARK_SUBMIT_ARGS": f"{spark} --conf spark.sql.shuffle.partitions=1 pyspark-shell", "SPARK_LOCAL_IP": "127.0.0.1"}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def in_parts(folder):
    models = folder / "models"
    models.mkdir()
    size = len(ROWS) // 4
    for part in range(4):
        pyarrow.parquet.write_table(TABLE[part * size : (part + 1) * size], models / f"{part}.parquet")
    return models


@functools.cache
def rows_by_the_command():
    """By id, without their numbers, which are those in a batch where an engine deals the table out."""
    lines = [json.loads(line) for line in by_the_command(ROWS, "--rows", "-").splitlines()]
    return {line["id"]: dict.fromkeys(portfolio.schema().names) | line | {"row": 0} for line in lines}


def assert_rows(path):
    found = {row["id"]: row | {"row": 0} for row in pyarrow.parquet.read_table(path).to_pylist()}
    assert len(found) == len(ROWS)
    assert_same(dict(sorted(found.items())), dict(sorted(rows_by_the_command().items())))


def example_with(name):
    return ROOT / f"core/python/examples/with_{name}.py"


def assert_example(printed, out):
    rows, summary = printed
    assert_sums(summary, whole("year"))
    assert math.isclose(float(rows), whole("year")["totals"]["emissions_gco2e"], rel_tol=1e-12)
    assert_rows(out)


# Runs an example as it is, then writes its rows as Parquet.
EXAMPLE = """
import sys
import pyarrow
import pyarrow.parquet

example, models, out, *more = sys.argv[1:]
if "ray" in example:  # on two processors, without its web page
    import ray

    ray.init(num_cpus=2, object_store_memory=100_000_000, include_dashboard=False, logging_level="error")
sys.argv = [example, models]
exec(compile(open(example).read(), example, "exec"))
table = {
    "datasets": lambda: rows.with_format("arrow")[:],
    "duckdb": lambda: rows,
    "pandas": lambda: pyarrow.Table.from_pandas(rows, preserve_index=False),
    "polars": lambda: rows.collect().to_arrow(),
    "pyarrow": lambda: pyarrow.Table.from_batches(rows()),
    "ray": lambda: pyarrow.concat_tables(ray.get(rows.to_arrow_refs())),
    "spark": lambda: rows.toArrow(),
}[example.removesuffix(".py").split("with_")[-1]]()
pyarrow.parquet.write_table(table.cast(portfolio.schema()), out)
"""


@pytest.mark.parametrize("name", sorted(set(EXAMPLES) - {"spark"}))
def test_the_example_gives_the_sums_and_the_rows_of_the_command(name, tmp_path):
    if name in ("pyarrow", "ray"):
        models = in_parts(tmp_path)
    else:
        models = tmp_path / "models.parquet"
        pyarrow.parquet.write_table(TABLE, models, row_group_size=3000)
    out = tmp_path / "rows.parquet"
    assert_example(in_an_engine(EXAMPLE, example_with(name), models, out, folder=tmp_path), out)


# After the example, which has started Spark. Each task leaves its name; the first that work on partition 1 are killed after
# some of their rows have gone.
KILLED = """
import os
import pathlib
import signal

from pyspark import TaskContext
from trainprint.portfolio import Summary

out, tasks = more


def dying(what, batches):
    task = TaskContext.get()
    pathlib.Path(tasks, f"{what}-{task.partitionId()}-{task.attemptNumber()}").touch()
    for batch in batches:
        yield batch
        if task.partitionId() == 1 and task.attemptNumber() == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def estimated(batches):
    return map(portfolio.estimate, dying("rows", batches))


def state(batches):
    yield pyarrow.record_batch({"state": [portfolio.aggregate(dying("state", batches), by=["year"]).to_state()]})


def summary(table):
    states = [Summary.from_state(row.state) for row in table.mapInArrow(state, "state string").collect()]
    return functools.reduce(Summary.merge, states).to_json()


spark = SparkSession.builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "100").getOrCreate()
table = spark.read.parquet(sys.argv[1])
pyarrow.parquet.write_table(table.mapInArrow(estimated, from_arrow_schema(portfolio.schema())).toArrow().cast(portfolio.schema()), out)
print(summary(table))
print(summary(table.repartition(7).sortWithinPartitions("hours", "id")))
"""


def test_spark_gives_the_sums_and_the_rows_of_the_command_also_where_a_task_is_killed_or_the_partition_is_another(tmp_path):
    tasks, out, undisturbed = (tmp_path / name for name in ("tasks", "rows.parquet", "undisturbed.parquet"))
    tasks.mkdir()
    arguments = [example_with("spark"), in_parts(tmp_path), undisturbed, out, tasks]
    *printed, one, other = in_an_engine(EXAMPLE + KILLED, *arguments, folder=tmp_path, threads="local[2,2]")
    assert_example(printed, undisturbed)
    ran = {path.name for path in tasks.iterdir()}
    assert {"rows-1-0", "rows-1-1", "state-1-0", "state-1-1", "state-6-0"} <= ran and "rows-0-1" not in ran, ran
    assert_rows(out)
    for key in SAME_IN_PARTS:
        assert json.loads(one)[key] == json.loads(other)[key], key  # to the same bits
    assert_sums(one, whole("year"))


def test_every_example_is_run():
    assert sorted(path.stem for path in (ROOT / "core/python/examples").glob("*.py")) == [f"with_{name}" for name in EXAMPLES]


def test_rows_are_those_of_the_command():
    lines = [json.loads(line) for line in by_the_command(ROWS, "--rows", "-").splitlines()]
    expected = [dict.fromkeys(portfolio.schema().names) | line for line in lines]
    found = portfolio.estimate(ROWS)
    assert_same(found, expected)
    table = portfolio.estimate(TABLE)
    assert isinstance(table, pyarrow.Table) and table.schema == portfolio.schema()
    assert_same(table.to_pylist(), expected)
    batch = portfolio.estimate(TABLE.combine_chunks().to_batches()[0])
    assert isinstance(batch, pyarrow.RecordBatch) and batch.to_pylist() == table.to_pylist()
    assert portfolio.estimate(TABLE[:0]).schema == portfolio.schema() and portfolio.estimate([]) == []


BROKEN = {
    "insufficient_input parameters": [{"id": "a"}, {"id": "b", "parameters": math.nan}, {"id": "c", "parameters": None}, {}, {"emissions_gco2e": 0}],
    "out_of_range energy_kwh": [{"energy_kwh": -5}],
    "out_of_range emissions_gco2e": [{"co2_kg": -5}],
    "not_a_number parameters": [{"parameters": "many"}],
    "wrong_type": [None, "text", 7],
}


def reasons(found):
    return {reason["reason"]: reason["rows"] for reason in found["not_estimated"]}


def test_bad_rows_are_counted_by_reason_and_harm_no_other():
    rows = [*ROWS, *(row for bad in BROKEN.values() for row in bad)]
    found, before = (json.loads(portfolio.aggregate(some).to_json()) for some in (rows, ROWS))
    assert found["totals"] == before["totals"]
    assert Counter(reasons(found)) - Counter(reasons(before)) == {reason: len(bad) for reason, bad in BROKEN.items()}


# What the page says of the same file, too (tests/e2e/portfolio.spec.ts).
PARQUET = ROOT / "tests/e2e/support/models.parquet"
OF_PARQUET = "estimated estimated estimated - - quantised - - estimated repeated - estimated"


def test_parquet_with_bad_cells_is_read_and_what_was_cut_short_is_no_table(tmp_path):
    found = portfolio.estimate(pyarrow.parquet.read_table(PARQUET)).to_pylist()
    assert " ".join(row["kind"] for row in found) == OF_PARQUET.replace("-", "not-estimated")
    codes = [row["code"] for row in found if row["code"]]
    assert codes == ["insufficient_input", "out_of_range", "not_text", "out_of_range", "unknown_place"]
    whole = PARQUET.read_bytes()
    (tmp_path / "cut.parquet").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(pyarrow.ArrowInvalid):
        portfolio.aggregate(pyarrow.parquet.ParquetFile(tmp_path / "cut.parquet").iter_batches())

    def fails_after_the_first():
        yield TABLE.combine_chunks().to_batches()[0]
        raise OSError("The disk is gone.")

    stream = pyarrow.RecordBatchReader.from_batches(TABLE.schema, fails_after_the_first())
    with pytest.raises(Exception, match="The disk is gone"):
        portfolio.aggregate(stream)


def test_cells_that_json_has_no_form_for():
    ids = pyarrow.array([b"a/good", b"a/\xff", b"a/late"], pyarrow.binary())
    dates = pyarrow.array([1_700_000_000_000_000] * 2 + [2**62], pyarrow.timestamp("us"))
    broken = pyarrow.Array.from_buffers(pyarrow.string(), 3, ids.buffers())
    found = portfolio.estimate(pyarrow.table({"id": broken, "parameters": ["7B"] * 3, "createdAt": dates}))
    assert found["kind"].to_pylist() == ["estimated", "not-estimated", "not-estimated"]
    assert found["code"].to_pylist() == [None, "not_text", "not_a_number"]
    night = pyarrow.array([datetime(2023, 12, 31, 23, tzinfo=UTC)], pyarrow.timestamp("ns", "Asia/Tokyo"))
    assert list(portfolio.aggregate(pyarrow.table({"params": [7e9], "createdAt": night}), by=["year"]).groups["year"]) == ["2023"]
    plain = {"parameters": 7e9, "createdAt": "2024-05-01", "hours": 7}
    for odd in ({"parameters": Decimal("7e9")}, {"createdAt": date(2024, 5, 1)}, {"createdAt": datetime(2024, 5, 1, tzinfo=UTC)},
                {"hours": pandas.Series([7]).to_numpy()[0]}, {"hours": timedelta(hours=7)}):  # fmt: skip
        summaries = [portfolio.aggregate([{**row, "hardware": "8x A100"}], by=["year"]) for row in (plain, plain | odd)]
        assert summaries[0].totals == summaries[1].totals and summaries[0].groups == summaries[1].groups, odd
        assert summaries[0].totals["rows"] == 1


def test_ids_count_once_over_all_tables_unless_they_are_kept():
    tables = [TABLE[:900], TABLE[800:]]
    expected = portfolio.aggregate(TABLE)
    assert portfolio.aggregate(tables).totals == expected.totals
    assert portfolio.aggregate(tables).kinds["repeated"] == 100
    assert "repeated" not in portfolio.aggregate(tables, keep=["repeated"]).kinds
    kept = json.loads(by_the_command(ROWS, "--json", "--keep", "quantised,merged"))
    assert_same(portfolio.aggregate(TABLE, keep=["quantised", "merged"]).totals, kept["totals"])
    kinds = {row["kind"] for row in portfolio.estimate(ROWS, keep=["quantised", "merged"])}
    assert kinds == {"estimated", "stated", "stated-in-kilograms", "not-estimated"}
    with pytest.raises(trainprint.Refused) as refused:
        portfolio.aggregate(TABLE, keep=["quantized"])
    assert refused.value.suggestions == ["quantised"] and refused.value.field == "keep"


def test_what_is_no_table_and_no_state():
    for table in (ROWS[0], "models.parquet"):
        with pytest.raises(TypeError, match="A table is rows"):
            portfolio.estimate(table)
    with pytest.raises(TypeError, match="by is a list"):
        portfolio.aggregate(ROWS, by="year")
    for state in ("", "[]", portfolio.aggregate(ROWS).to_state()[:-9]):
        with pytest.raises(trainprint.Refused):
            Summary.from_state(state)


def test_it_is_written_as_the_command_writes_it():
    summary = portfolio.aggregate(ROWS, by=["year"])
    assert summary.to_text() == by_the_command(ROWS, "--by", "year")
    assert summary.to_markdown() == by_the_command(ROWS, "--by", "year", "--markdown")
    assert summary.to_latex() == by_the_command(ROWS, "--by", "year", "--latex")


def test_other_threads_run_while_rows_are_added():
    turns, done = 0, threading.Event()

    def count():
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0)

    lines = "\n".join(json.dumps({"id": f"a/{i}", "parameters": "7B"}) for i in range(2000)).encode()
    accountant = trainprint._core.accountant([], [], [], False, False)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)  # only what gives the lock up itself lets others run
    try:
        thread = threading.Thread(target=count)
        thread.start()
        time.sleep(0.01)
        before = turns
        accountant.add(lines)
        after = turns
    finally:
        done.set()
        sys.setswitchinterval(interval)
        thread.join()
    assert after > before


def test_without_pyarrow_dictionaries_do_and_arrow_says_what_to_install():
    script = (
        "import doctest, trainprint.portfolio as portfolio\n"
        "failed, tried = doctest.testmod(portfolio)\n"
        "assert tried > 10 and not failed, (failed, tried)\n"
        "class Table:\n    def __arrow_c_stream__(self, requested_schema=None): ...\n"
        "portfolio.estimate(Table())\n"
    )
    done = subprocess.run([EMPTY / "python", "-c", script], capture_output=True, text=True)
    assert "ImportError: A table of Arrow's needs pyarrow: pip install 'trainprint[arrow]'" in done.stderr, done.stdout + done.stderr


RIGHT = """
import functools
import pyarrow
from trainprint import portfolio

rows: list[portfolio.Estimated] = portfolio.estimate([{"id": "a/b", "parameters": "7B"}], keep=["merged"])
grams: float | None = rows[0]["emissions_gco2e"]
parts = [portfolio.aggregate(rows, by=["year"]) for rows in ([{"id": "a/b"}], [{"id": "a/c"}])]
arrow: pyarrow.Table = portfolio.estimate(pyarrow.table({"id": ["a/b"]}))
summary: portfolio.Summary = functools.reduce(portfolio.Summary.merge, parts)
total: float = summary.totals["emissions_gco2e"] + summary.groups["year"]["2024"]["rows"]
"""
WRONG = """
from trainprint import portfolio

portfolio.estimate([{"id": "a/b"}], keep=["quantized"])
portfolio.estimate([{"id": "a/b"}])[0]["emissions"]
portfolio.aggregate([{"id": "a/b"}]).merge(None)
"""


def test_mypy_strict_takes_what_is_right_and_refuses_what_is_not(tmp_path):
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "mypy", "--ignore-missing-imports"]
    (tmp_path / "right.py").write_text(RIGHT)
    (tmp_path / "wrong.py").write_text(WRONG)
    run(*mypy, tmp_path / "right.py")
    done = subprocess.run([*mypy, tmp_path / "wrong.py"], capture_output=True, text=True)
    assert done.returncode == 1 and done.stdout.count("error:") == 3, done.stdout

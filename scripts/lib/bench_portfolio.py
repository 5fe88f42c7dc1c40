#!/usr/bin/env python3
"""How long a table of models takes, row by row: the command from JSON Lines and CSV, the Python package from Arrow's batches, one of
the page's workers, and beside them plain Python with NumPy, which reads the same rows and applies the paper's regression (A.8.3, Table
11) on one core.

  scripts/lib/bench_portfolio.py COMMAND FOLDER ROWS     FOLDER keeps the made-up tables; ROWS of the larger one

Run by scripts/bench, which says with which Python. Times are shown and never a failure: processor time hardly depends on what
else runs, rows a second do. Memory of the command over 300 MB is one."""

import json
import math
import os
import pathlib
import resource
import subprocess
import sys
import time

ROWS = pathlib.Path(__file__).with_name("hub_rows.py")
WORKER = pathlib.Path(__file__).with_name("bench_tables.mjs")
MOST_MEMORY = 300  # MB of the command, however many rows


def made(folder, rows, kind):
    path = folder / f"hub-{rows}.{'csv' if kind == 'csv' else 'jsonl'}"
    if not path.exists():
        unfinished = path.with_suffix(".part")
        with unfinished.open("w") as file:
            subprocess.run([sys.executable, ROWS, str(rows), *(["--csv"] if kind == "csv" else [])], stdout=file, check=True)
        unfinished.rename(path)
    return path


def measured(command):
    """Seconds by the clock, of the processor, and the peak of memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def show(what, rows, clock, processor, peak):
    print(f"{what:<48} {rows / clock:>9,.0f} rows/s {processor / rows * 1e6:>7.2f} us of processor a row {peak:>6.0f} MB")


def by_numpy(path):
    """What anybody would write: read the rows, keep what the formula needs, and reckon all at once."""
    import numpy

    sizes, tuned = [], []
    with path.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            size = row.get("safetensors", {}).get("total")
            if size:
                sizes.append(size)
                tuned.append("baseModels" in row)
    # A.8.3 with Table 11 and one grid of 480 g/kWh, in tonnes.
    logarithm = -32.127 + 1.451 * numpy.log(numpy.array(sizes, float)) + 0.343 * math.log(480) - 1.001 * numpy.array(tuned, float)
    return float(numpy.exp(logarithm).sum())


def child(kind, path):
    """Reads the table in this process, once it is there, and says how long that took."""
    path = pathlib.Path(path)
    if kind == "numpy":
        work, rows = (lambda: by_numpy(path)), None
    else:
        import polars

        from trainprint import portfolio

        table = polars.read_ndjson(path)
        work = (lambda: portfolio.aggregate(table)) if kind == "aggregate" else (lambda: portfolio.estimate(table))
        rows = table.height
    start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF)
    work()
    after = resource.getrusage(resource.RUSAGE_SELF)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(json.dumps({"rows": rows, "clock": time.monotonic() - start, "processor": used, "peak": after.ru_maxrss / 1024}))


def in_child(kind, path):
    done = subprocess.run([sys.executable, __file__, "--child", kind, str(path)], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def main():
    if sys.argv[1:2] == ["--child"]:
        return child(*sys.argv[2:4])
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    command, folder, most = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    few = max(1, most // 10)
    peaks, per_row = {}, 0.0
    for rows in (few, most):
        clock, processor, peaks[rows] = measured([command, "portfolio", str(made(folder, rows, "jsonl")), "--json"])
        per_row = processor / rows
        show(f"the command, {rows:,} rows of JSON Lines", rows, clock, processor, peaks[rows])
    show(f"the command, {few:,} rows of CSV", few, *measured([command, "portfolio", str(made(folder, few, "csv")), "--json"]))
    grown = (peaks[most] - peaks[few]) * 1024 * 1024 / (most - few)
    print(f"{'memory':<48} {grown:>9.1f} bytes more a row")
    table = made(folder, few, "jsonl")
    plain = in_child("numpy", table)
    show(f"plain Python and NumPy, {few:,} rows, one core", few, plain["clock"], plain["processor"], plain["peak"])
    print(f"{'plain Python over the command, per core':<48} {plain['processor'] / few / per_row:>9.2f} times its processor time")
    worker = json.loads(subprocess.run(["node", WORKER, table], stdout=subprocess.PIPE, check=True).stdout)
    show(f"one worker of the page, in Node, {few:,} rows", few, worker["clock"], worker["processor"], worker["peak"])
    for kind, what in (("aggregate", "Arrow's batches, summed"), ("estimate", "Arrow's batches, row by row")):
        found = in_child(kind, table)
        show(f"Python, {what}, {few:,} rows", few, found["clock"], found["processor"], found["peak"])
    if max(peaks.values()) > MOST_MEMORY:
        sys.exit(f"error: the command took {max(peaks.values()):.0f} MB, more than {MOST_MEMORY}")


if __name__ == "__main__":
    main()

"""CodeCarbon itself as an oracle: what it measures and writes is what `trainprint import` reads, to the last digit."""
import csv
import json
import math
import os
import time

import pytest

# Before codecarbon is imported; it looks for nothing on the network in offline mode, and shall not start to.
os.environ["CODECARBON_LOG_LEVEL"] = "critical"
import codecarbon  # noqa: E402

TOLERANCE = 1e-12  # of a double that went through decimal text


def work(seconds=1.0):
    end = time.monotonic() + seconds
    value = 1.0
    while time.monotonic() < end:
        value = math.sin(value) + 1
    return value


def tracker(folder, **more):
    return codecarbon.OfflineEmissionsTracker(
        country_iso_code="FRA", project_name="probe", output_dir=str(folder), measure_power_secs=0.3,
        allow_multiple_runs=True, **more)


def track(folder, **more):
    one = tracker(folder, **more)
    one.start()
    work()
    one.stop()


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def imported(trainprint, path, *options):
    status, out, errors = trainprint("import", str(path), "--json", *options)
    assert status == 0, errors
    return json.loads(out)


def same(value, expected):
    return math.isclose(value, expected, rel_tol=TOLERANCE)


def total(rows, column):
    return math.fsum(float(row[column]) for row in rows)


@pytest.fixture(scope="module")
def appended(tmp_path_factory):
    folder = tmp_path_factory.mktemp("codecarbon")
    track(folder)
    track(folder)
    return folder / "emissions.csv"


def test_two_appended_runs_are_read_to_the_same_totals(trainprint, appended):
    rows = rows_of(appended)
    assert len(rows) == 2 and all(float(row["energy_consumed"]) > 0 for row in rows)
    for number, row in enumerate(rows, 1):
        run = imported(trainprint, appended, "--run", str(number))
        assert same(run["emissions_gco2e"], 1000 * float(row["emissions"]))
        assert same(run["energy_kwh"], float(row["energy_consumed"]))
        assert math.isclose(run["wall_clock_hours"], float(row["duration"]) / 3600, rel_tol=1e-8)
        assert run["region"] == "FRA" and run["name"] == "probe" and run["energy_boundary"] == "it"
    both = imported(trainprint, appended, "--sum")
    assert same(both["emissions_gco2e"], 1000 * total(rows, "emissions"))
    assert same(both["energy_kwh"], total(rows, "energy_consumed"))


def test_the_document_is_one_that_estimate_takes(trainprint, appended):
    run = imported(trainprint, appended, "--sum")
    status, out, errors = trainprint("estimate", "-", "--json", text=json.dumps(run))
    assert status == 0, errors
    assert json.loads(out)["routes"][0]["tier"] == "1a"


def test_a_run_that_was_flushed_counts_once(trainprint, tmp_path):
    one = tracker(tmp_path)
    one.start()
    work(0.5)
    one.flush()
    work(0.5)
    one.stop()
    rows = rows_of(tmp_path / "emissions.csv")
    assert len(rows) == 2 and rows[0]["run_id"] == rows[1]["run_id"]
    run = imported(trainprint, tmp_path / "emissions.csv")
    assert same(run["energy_kwh"], float(rows[1]["energy_consumed"]))


def test_a_pue_is_in_the_energy_already(trainprint, tmp_path):
    track(tmp_path, pue=1.3)
    row = rows_of(tmp_path / "emissions.csv")[0]
    run = imported(trainprint, tmp_path / "emissions.csv")
    assert run["energy_boundary"] == "facility" and run["overrides"]["pue"] == 1.3
    assert same(run["energy_kwh"], float(row["energy_consumed"]))
    parts = float(row["cpu_power"]) + float(row["gpu_power"]) + float(row["ram_power"])
    assert parts > 0


def test_the_tasks_of_a_run_are_runs(trainprint, tmp_path):
    one = tracker(tmp_path)
    for name in ("load", "train"):
        one.start_task(name)
        work(0.5)
        one.stop_task(name)
    one.stop()
    (path,) = list(tmp_path.glob("emissions_*.csv"))
    rows = rows_of(path)
    assert [row["task_name"] for row in rows] == ["load", "train"]
    assert same(imported(trainprint, path, "--sum")["energy_kwh"], total(rows, "energy_consumed"))

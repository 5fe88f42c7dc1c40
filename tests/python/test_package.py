"""What the wheel and the sdist hold, and that Python says what the native command says."""
import json
import subprocess
import sys
import tarfile
import threading
import time
import zipfile
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import numpy
import pyarrow
import pytest
from conftest import BUILT, EMPTY, GOLDENS, ROOT, assert_same, native, run
from huggingface_hub import ModelCard

import trainprint

RUN = {"accelerator": "8x A100", "wall_clock_hours": 100, "region": "France"}


def test_the_wheel_holds_the_command_the_types_and_every_notice():
    (wheel,) = (BUILT / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        entries = "".join(archive.read(name).decode() for name in names if name.endswith("entry_points.txt"))
        notices = "".join(archive.read(name).decode() for name in names if "/licenses/" in name)
    for wanted in ("trainprint/bin/trainprint", "trainprint/py.typed", "trainprint/types.py", "trainprint/_core.pyi"):
        assert wanted in names
    assert not [name for name in names if name.startswith(("include/", "lib/")) or name.endswith((".a", ".hpp"))]
    assert "trainprint = trainprint.__main__:main" in entries
    for wanted in ("Apache License", "Open Database License", "Niels Lohmann", "Jean-loup Gailly", "Wenzel Jakob", "Tessil"):
        assert wanted in notices, wanted


def test_the_sdist_has_every_source_of_the_core_and_configures_on_its_own(tmp_path):
    tracked = run("git", "ls-files", "core", "CMakeLists.txt", "LICENSE", "pyproject.toml", cwd=ROOT).split()
    (sdist,) = (BUILT / "dist").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        inside = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert not set(tracked) - inside
    assert not {name.split("/")[0] for name in inside} - {"core", "CMakeLists.txt", "LICENSE", "pyproject.toml", "PKG-INFO", "web"}
    configure = ["cmake", "-S", BUILT / "sdist", "-DSKBUILD=2", "-DTRAINPRINT_TESTS=OFF", f"-DPython_EXECUTABLE={sys.executable}"]
    run(*configure, "-B", tmp_path / "as-it-is")
    # Where the system has no nlohmann-json, the one that pip brings as pyproject.toml asks.
    run(*configure, "-B", tmp_path / "without", "-DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON")
    assert f"NLOHMANN_JSON_INCLUDE_DIR:PATH={sys.prefix}/lib" in (tmp_path / "without/CMakeCache.txt").read_text(encoding="utf-8")


def test_in_an_empty_environment_every_example_in_the_documentation_is_true():
    script = (
        "import doctest, importlib.metadata, trainprint\n"
        "assert {d.name for d in importlib.metadata.distributions()} <= {'trainprint', 'pip', 'setuptools'}\n"
        "failed, tried = doctest.testmod(trainprint)\n"
        "assert tried > 25 and not failed, (failed, tried)\n"
    )
    run(EMPTY / "python", "-c", script)
    assert native("--version")[1] == f"trainprint {trainprint.__version__}\n"


def test_without_transformers_or_mcp_their_parts_say_what_to_install():
    for command, package in ((["-c", "import trainprint.transformers"], "transformers"), (["-m", "trainprint", "mcp"], "trainprint[mcp]")):
        done = subprocess.run([EMPTY / "python", *command], capture_output=True, text=True)
        assert done.returncode != 0 and f"pip install '{package}'" in done.stderr, done.stderr


@pytest.mark.parametrize("command", [[EMPTY / "trainprint"], [EMPTY / "python", "-m", "trainprint"]])
def test_the_command_in_the_wheel_is_the_native_one(command):
    done = subprocess.run([*command, "estimate", "-", "--json"], input=json.dumps(RUN), capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == native("estimate", "-", "--json", text=json.dumps(RUN))
    assert subprocess.run([*command, "estimate", "nowhere.json"], capture_output=True).returncode == native("estimate", "nowhere.json")[0] != 0


def test_every_golden_run_gives_the_same_report_as_the_native_command_or_the_same_refusal():
    assert len(GOLDENS) > 5
    for name, golden in GOLDENS:
        if "errors" in golden:
            with pytest.raises(trainprint.Refused) as refused:
                trainprint.estimate(golden["run"])
            found = [(error["code"], error["field"]) for error in refused.value.errors]
            assert found == [(error["code"], error["field"]) for error in golden["errors"]], name
        else:
            status, printed, errors = native("estimate", "-", "--json", text=json.dumps(golden["run"]))
            assert status == 0, errors
            assert_same(trainprint.estimate(golden["run"]), json.loads(printed), name)


def test_a_refusal_names_the_field_and_what_would_be_right():
    with pytest.raises(trainprint.Refused) as refused:
        trainprint.estimate({"device_hours": -1, "energy_kwh": "much"})
    assert {error["field"] for error in refused.value.errors} == {"device_hours", "energy_kwh"}
    with pytest.raises(trainprint.Refused) as refused:
        trainprint.estimate({"acelerator": "A100", "device_hours": 10})
    assert refused.value.field == "acelerator" and refused.value.suggestions == ["accelerator"]
    assert "accelerator" in str(refused.value) and refused.value.message in str(refused.value)
    with pytest.raises(trainprint.Refused) as refused:
        trainprint.estimate({"name": "half a character: \ud800", "energy_kwh": 1})
    assert refused.value.errors
    for wrong in (float("nan"), float("inf"), numpy.float32("nan"), Decimal("Infinity"), 10**400, [1], {"a": 1}):
        with pytest.raises(trainprint.Refused) as refused:
            trainprint.estimate({"energy_kwh": wrong})
        assert refused.value.field == "energy_kwh" and "JSON" not in refused.value.message, wrong


def test_numbers_of_other_libraries_are_numbers_and_what_is_neither_text_nor_number_is_named():
    expected = trainprint.estimate({"energy_kwh": 100, "overrides": {"pue": 1.25}})
    for number in (numpy.int64(100), numpy.float32(100), numpy.array(100), Decimal("100"), Fraction(100)):
        assert trainprint.estimate({"energy_kwh": number, "overrides": {"pue": numpy.float64(1.25)}}) == expected
    for wrong in (b"A100", {1}, object(), numpy.array([1, 2])):
        with pytest.raises(TypeError, match="overrides.pue: .* is neither text nor a number"):
            trainprint.estimate({"energy_kwh": 1, "overrides": {"pue": wrong}})


def test_every_format_is_the_native_commands():
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    _, printed, _ = native("export", "-", "--json", text=json.dumps(RUN), SOURCE_DATE_EPOCH=str(int(at.timestamp())))
    expected = json.loads(printed)
    assert trainprint.exports(RUN, at) == expected.get("exports", expected)
    with pytest.raises(trainprint.Refused) as refused:
        trainprint.export(RUN, "markdwon")
    assert "markdown" in refused.value.suggestions


def test_cards_are_the_native_commands(readme, tmp_path):
    text = readme.read_text()
    (tmp_path / "run.json").write_text(json.dumps(RUN))
    assert trainprint.card(text, RUN)["text"] == native("card", str(readme), "--run", str(tmp_path / "run.json"), "--text")[1]
    assert trainprint.lint(text) == json.loads(native("lint", "-", "--json", text=text)[1])
    assert trainprint.sarif(text, "-") == json.loads(native("lint", "-", "--format", "sarif", text=text)[1])
    assert trainprint.fix(text) == native("lint", "-", "--fix", text=text)[1]
    with pytest.raises(trainprint.Refused) as refused:
        trainprint.card("---\na: [\n---\n", RUN)
    assert refused.value.field[0].isdigit()


def test_a_model_card_of_huggingface_hub_goes_in_and_comes_out(readme):
    card = ModelCard.load(readme)
    assert not trainprint.lint(card)["clean"]
    assert trainprint.fix(card).data.to_dict()["co2_eq_emissions"]["emissions"] == 17
    merged = trainprint.card(card, RUN)
    assert isinstance(merged, ModelCard) and merged.text == card.text and merged.data.license == "mit"
    block = merged.data.to_dict()["co2_eq_emissions"]
    assert block["geographical_location"] == "France"
    assert trainprint.lint(merged)["clean"] and trainprint.lint(merged)["emissions_gco2e"] == block["emissions"]


def test_files_are_read_from_disk_as_bytes_or_as_text(tmp_path):
    (tmp_path / "emissions.csv").write_text("project_name,duration,emissions,energy_consumed,country_iso_code\nbert,7200,0.25,1.2,FRA\n")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04\xff\x00")
    read = trainprint.import_files(tmp_path / "emissions.csv", tmp_path / "broken.zip", contents={"sacct.txt": "nothing"})
    assert read["run"]["energy_kwh"] == 1.2
    assert [("errors" in file) for file in read["files"]] == [False, True, True]
    with pytest.raises(FileNotFoundError):
        trainprint.import_files(tmp_path / "nowhere")


def test_sentences_comparisons_and_projects_are_answered():
    said = trainprint.sentence("an A100 for 9 hours")
    assert trainprint.estimate(said["run"])["routes"]
    two = {"a": {**RUN, "region": "Poland"}, "b": RUN}
    compared = trainprint.compare(two, base="b")
    assert compared["base"] == compared["lowest"] == 1 and compared["certain"]
    with pytest.raises(trainprint.Refused):
        trainprint.compare(two, base="c")
    project = trainprint.project({"name": "M", "lines": [{"run": RUN}, {"run": RUN, "kind": "failed-run"}]})
    assert project["complete"] and project["sum"]["lines"] == 2
    assert project["sum"]["emissions_gco2e"] > trainprint.estimate(RUN)["routes"][0]["emissions_gco2e"]


@pytest.mark.parametrize("name", ["accelerators", "places"])
def test_the_tables_are_columns_that_arrow_takes(name):
    columns = getattr(trainprint, name)()
    table = pyarrow.table(columns)
    rows = json.loads(native(name, "--json")[1])[name]
    assert table.num_rows == len(rows) and table.num_rows > 100
    assert not [column for column, kind in zip(table.column_names, table.schema.types) if pyarrow.types.is_struct(kind)]
    for column in table.column_names:
        for found, row in zip(table[column].to_pylist(), rows):
            for part in column.split("."):
                row = row.get(part) if row is not None else None
            assert found == row, column


def test_other_threads_run_while_the_core_works():
    turns = 0
    done = threading.Event()

    def count():
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0)

    request = json.dumps({**RUN, "options": {"sample_points": 65536}}).encode()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)  # only what gives the lock up itself lets others run
    try:
        thread = threading.Thread(target=count)
        thread.start()
        time.sleep(0.01)
        before = turns
        trainprint._core.estimate(request)
        after = turns
    finally:
        done.set()
        sys.setswitchinterval(interval)
        thread.join()
    assert after > before


RIGHT = """
import trainprint
from trainprint import Report, Run

run: Run = {"accelerator": "A100", "device_hours": "184,320", "overrides": {"pue": 1.1}}
report: Report = trainprint.estimate(run)
grams: float = report["routes"][0]["emissions_gco2e"]
text: str = trainprint.card("", run)["text"]
loose: dict[str, object] = {}
columns: dict[str, list[object]] = trainprint.places()
for finding in trainprint.lint(text)["findings"]:
    line: int = finding["line"]
try:
    trainprint.estimate(dict(accelerator="A100"))
except trainprint.Refused as refused:
    fields: list[str] = [error["field"] for error in refused.errors]
"""
WRONG = """
import trainprint

run: trainprint.Run = {"acelerator": "A100"}
trainprint.estimate({"accelerator": "A100"})["rutes"]
"""


def test_mypy_strict_takes_what_is_right_and_refuses_what_is_not(tmp_path):
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", BUILT / "mypy"]
    (tmp_path / "right.py").write_text(RIGHT)
    (tmp_path / "wrong.py").write_text(WRONG)
    run(*mypy, tmp_path / "right.py")
    run(*mypy, "--follow-imports", "skip", "-p", "trainprint")  # not into all of transformers
    done = subprocess.run([*mypy, tmp_path / "wrong.py"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "Extra key" in done.stdout and '"rutes"' in done.stdout, done.stdout

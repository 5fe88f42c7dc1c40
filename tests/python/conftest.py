"""The wheel in an empty environment and in one with everybody's libraries, and the native command."""
import json
import math
import os
import pathlib
import subprocess
import sys

import pytest

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "python"
EMPTY = BUILT / "empty" / "bin"
TRAINPRINT = os.environ["TRAINPRINT"]
GOLDENS = [(path.name, json.loads(path.read_text(encoding="utf-8"))) for path in sorted((ROOT / "tests/golden").glob("*.json"))]
os.environ["PATH"] = f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def native(*arguments, text="", folder=None, **environment):
    """Exit status and what the native command prints."""
    command, environment = [TRAINPRINT, *arguments], {**os.environ, **environment}
    done = subprocess.run(command, input=text.encode(), capture_output=True, cwd=folder, env=environment)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def run(*command, **options):
    """What a command prints; it has to succeed."""
    done = subprocess.run([str(part) for part in command], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    assert done.returncode == 0, f"$ {' '.join(map(str, command))}\n{done.stdout}"
    return done.stdout


def assert_same(found, expected, path=""):
    """Numbers within 1e-12 of each other, everything else equal."""
    assert isinstance(found, bool) == isinstance(expected, bool), path
    if isinstance(expected, dict):
        assert list(found) == list(expected), path
        for key in expected:
            assert_same(found[key], expected[key], f"{path}/{key}")
    elif isinstance(expected, list):
        assert len(found) == len(expected), path
        for index, (one, other) in enumerate(zip(found, expected)):
            assert_same(one, other, f"{path}/{index}")
    elif isinstance(expected, (int, float)):
        assert math.isclose(found, expected, rel_tol=1e-12), path
    else:
        assert found == expected, path


@pytest.fixture
def readme(tmp_path):
    path = tmp_path / "README.md"
    path.write_text("---\nlicense: mit # kept\nco2_eq_emissions:\n  emissions: 17g\n---\n# A model\n", encoding="utf-8")
    return path

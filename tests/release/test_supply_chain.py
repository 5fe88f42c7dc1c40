"""What scripts/check-supply-chain and scripts/check-provenance refuse: one planted fault each."""
import copy
import importlib.machinery
import importlib.util
import json
import pathlib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def loaded(name):
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(ROOT / "scripts" / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


chain, origin = loaded("check-supply-chain"), loaded("check-provenance")
LOCK = json.loads((ROOT / "tests/wasm/package-lock.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("planted, said", [
    ({"integrity": ""}, "no SHA-512 sum"),
    ({"integrity": "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk="}, "no SHA-512 sum"),
    ({"resolved": "git+ssh://git@github.com/a/b.git"}, "comes from git"),
    ({"resolved": "http://registry.npmjs.org/a/-/a-1.0.0.tgz"}, "comes from http:"),
    ({"link": True, "resolved": "../elsewhere"}, "is a link"),
    ({"hasInstallScript": True}, "runs a script"),
])
def test_a_package_of_npm_from_elsewhere_or_with_a_script_is_refused(planted, said):
    assert list(chain.npm_problems(LOCK)) == []
    lock = copy.deepcopy(LOCK)
    lock["packages"]["node_modules/ajv"].update(planted)
    problems = list(chain.npm_problems(lock))
    assert len(problems) == 1 and said in problems[0]


SUM = "--hash=sha256:" + "0" * 64


@pytest.mark.parametrize("wanted, lock, said", [
    ("one==1.0", f"one==1.0 \\\n    {SUM}", None),
    ("One_of[it]==1.0", f"one-of==1.0 ; sys_platform == 'linux' \\\n    {SUM}\nmore==2 \\\n    {SUM}", None),
    ("one==1.1", f"one==1.0 \\\n    {SUM}", "not what the lock has"),
    ("one>=1.0", f"one==1.0 \\\n    {SUM}", "names no version"),
    ("one==1.0", "one==1.0", "no sum"),
    ("one==1.0", f"one==1.0 \\\n    {SUM}\nmore==2", "more has no version or no sum"),
    ("one==1.0", f"one==1.0 \\\n    {SUM}\nmore @ https://example.org/more.whl", "no version or no sum"),
])
def test_a_python_package_without_version_or_sum_is_refused(wanted, lock, said):
    problems = " ".join(chain.python_problems(wanted, lock))
    assert said in problems if said else problems == ""


@pytest.mark.parametrize("line, good", [
    ("npm ci --prefix web", True),
    ("npm install left-pad", False),
    ("npx something", False),
    ('"$venv/bin/pip" install ruff', False),
    ('"$venv/bin/pip" install --require-hashes \\\n  -r scripts/lib/uv_requirements.lock', True),
    ("curl -fsSL https://example.org/install.sh | sh", False),
    ("# pip install ruff", True),
])
def test_a_script_that_installs_past_the_locks_is_refused(line, good):
    assert (list(chain.install_problems("scripts/one", line)) == []) == good


def test_a_figure_without_source_year_or_licence_is_refused():
    rule = {"table": "grids.csv", "columns": "g", "year": "year", "source": "source", "licence": "licence"}
    whole = {"place": "FRA", "g": "44", "year": "2024", "source": "Ember, yearly", "licence": "CC BY 4.0"}

    def said(row, rules=(("line 2", rule),), named=("Ember",), notices="CC BY 4.0"):
        return " ".join(origin.problems_of({"grids.csv": [("line 2", row)]}, rules, {}, notices, named))

    assert said(whole) == ""
    for gone, words in (("year", "has no year"), ("source", "has no source"), ("licence", "no licence of")):
        assert words in said({**whole, gone: ""})
    assert "has no year" in said({**whole, "year": "soon"})
    assert "does not name" in said(whole, named=("Epoch AI",))
    assert "names nothing under CC BY 4.0" in said(whole, notices="ODbL")
    assert "has no row for it" in said(whole, rules=())
    assert "the figures of pue are in no row" in said({**whole, "pue": "1.2"})


def test_a_licence_by_its_source_is_that_of_the_longest_beginning():
    sources = {"Google": "facts", "Google, PUE by region": "MIT"}
    assert origin.licence_by_source("Google, PUE by region 2024", sources) == "MIT"
    assert origin.licence_by_source("Google Cloud", sources) == "facts"
    assert origin.licence_by_source("Somebody", sources) == ""

"""`hf trainprint`: installed by huggingface_hub's own loader of extensions, run by `hf`, against a stand-in of the Hub."""
import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import urllib.parse
import urllib.request

import pytest
from conftest import BUILT, ROOT

import trainprint

# The loader's own function, with GitHub's archive replaced by the folder that it holds, and PyPI by the wheel.
INSTALL = """
import pathlib, subprocess, sys
from huggingface_hub.cli import extensions
folder, wheel = sys.argv[1:]
run = subprocess.run
def from_here(command, **options):
    if command[-1].startswith("https://github.com/me/hf-trainprint/"):
        command = [*command[:-1], "--no-index", "--no-deps", "--no-build-isolation", folder, wheel]
    return run(command, **options)
subprocess.run = from_here
def not_there(**_): raise OSError("no binary")
extensions._fetch_remote_binary = not_there
extensions._fetch_latest_commit_sha = lambda **_: "0" * 40
extensions._try_fetch_remote_description = lambda **_: "emissions"
extensions._install_extension(owner="me", repo_name="hf-trainprint", short_name="trainprint")
"""


class Hub:
    """The stand-in that the page's tests have, too: tests/support/hub."""

    def __init__(self):
        command = ["node", str(ROOT / "tests/support/hub/server.mjs")]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()

    def tell(self, what, **given):
        """What it answers at /_/."""
        request = urllib.request.Request(f"{self.address}/_/{what}", data=json.dumps(given).encode() if given else b"", method="POST")
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
            return json.load(answer)

    def paths(self):
        """What it has been asked for since it was reset."""
        return [one["path"] for one in self.tell("asked")]

    def get(self, path):
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(self.address + path) as answer:
            return answer.read()

    def read_of(self, model, *names):
        """What trainprint makes of the Hub's answer and these files."""
        contents = {"answer of the Hub": self.get(f"/api/models/{model}?blobs=true")}
        contents |= {name: self.get(f"/{model}/resolve/main/{name}") for name in names}
        return trainprint.import_files(contents=contents)["run"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


@pytest.fixture(scope="module")
def hub():
    hub = Hub()
    yield hub
    hub.close()


@pytest.fixture(autouse=True)
def fresh(hub):
    hub.tell("reset")


@pytest.fixture(scope="module")
def hf(tmp_path_factory, hub):
    home = tmp_path_factory.mktemp("home")
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment |= {
        "HOME": str(home),
        "HF_HOME": str(home / "hf"),
        "HF_ENDPOINT": hub.address,
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "NO_PROXY": "127.0.0.1",
    }
    (wheel,) = (BUILT / "dist").glob("*.whl")
    folder = home / "hf-trainprint"
    folder.mkdir()
    for file in (ROOT / "core/python/hf-trainprint").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    # huggingface_hub and setuptools are those of these tests.
    libraries = {**environment, "PYTHONPATH": next(path for path in sys.path if path.endswith("site-packages"))}
    done = subprocess.run(
        [sys.executable, "-c", INSTALL, str(folder), str(wheel)], env=libraries, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert done.returncode == 0, done.stdout

    def run(*arguments, program="hf trainprint", text="", token="", terminal=False):
        name, *first = program.split()
        command = [str(pathlib.Path(sys.executable).parent / name), *first, *arguments]
        options = {"input": text, "env": libraries | ({"HF_TOKEN": token} if token else {}), "text": True, "stdout": subprocess.PIPE}
        if not terminal:
            done = subprocess.run(command, stderr=subprocess.PIPE, **options)
            return done.returncode, done.stdout, done.stderr
        ours, its = pty.openpty()  # what it says of its progress is little and stays in there
        done = subprocess.run(command, stderr=its, **options)
        os.close(its)
        with open(ours, "rb", buffering=0) as errors:
            return done.returncode, done.stdout, errors.read(1 << 16).decode()

    return run


def test_lint_reads_the_card_of_a_model_on_the_hub(hf, hub):
    readme = hub.get("/me/model/resolve/main/README.md").decode()
    status, printed, errors = hf("lint", "me/model")
    assert status == 1 and "README.md:3:" in printed and "me/model: 17 g" in printed, errors
    status, printed, _ = hf("lint", "me/model", "--json")
    assert status == 1 and json.loads(printed) == trainprint.lint(readme)
    for headers, words in (({"retry-after": "2"}, "try again in 2 s"), ({}, "five minutes")):
        hub.tell("fault", path="/api/models/me/model", status=429, headers=headers)
        status, printed, errors = hf("lint", "me/model")
        assert status == 2 and not printed and words in errors and "Traceback" not in errors
    for missing in ("me/nothing", "me/private"):
        status, printed, errors = hf("lint", missing)
        assert status == 2 and not printed and "401" in errors and "Traceback" not in errors


def test_estimate_reads_what_the_training_left_and_takes_what_is_missing(hf, hub):
    status, printed, errors = hf("estimate", "me/model", "--json", "overrides.pue=1.3", "name=BERT")
    assert status == 0, errors
    read = hub.read_of("me/model", "README.md", "emissions.csv")
    expected = trainprint.estimate({**read, "name": "BERT", "overrides": {**read.get("overrides", {}), "pue": "1.3"}})
    assert json.loads(printed) == {**expected, "inherited": []}
    assert hf("estimate", "me/model")[1].startswith(trainprint.estimate(read)["summary"])
    assert hf("me/model", program="trainprint hub")[1] == hf("estimate", "me/model")[1]
    status, _, errors = hf("estimate", "me/model", "region=Frnace")
    assert status == 2 and "France" in errors and "Traceback" not in errors
    assert not [path for path in hub.paths() if "safetensors" in path]


def test_what_a_model_was_made_from_stands_apart(hf, hub):
    status, printed, errors = hf("estimate", "me/lora", "--json")
    assert status == 0, errors
    report = json.loads(printed)
    assert [(base["id"], base["relation"]) for base in report["inherited"]] == [("me/tuned", "adapter"), ("me/base", "finetune")]
    tuned, base = report["inherited"]
    assert tuned["emissions_gco2e"] == trainprint.estimate(hub.read_of("me/tuned", "README.md", "config.json"))["routes"][0]["emissions_gco2e"]
    # A pre-training of 184,320 hours is far more than what was made from it; none of it is in the adapter's own figure.
    assert base["emissions_gco2e"] > 1000 * tuned["emissions_gco2e"] > 1000 * report["routes"][0]["emissions_gco2e"]
    assert base["children"] == 12000
    printed = hf("estimate", "me/tuned")[1]
    assert re.search(r"me/base \(finetune\): [\d.]+ t CO2e .*, shared by 12,000 models made from it", printed)
    assert "quantised copy" not in printed
    gated = hf("estimate", "me/gated", "accelerator=H100", "device_hours=10")
    assert gated[0] == 2 and "gated" in gated[2].lower() and "Traceback" not in gated[2]


def test_card_shows_the_difference_that_the_estimate_makes_or_proposes_it(hf, hub):
    readme = hub.get("/me/model/resolve/main/README.md").decode()
    status, printed, errors = hf("card", "me/model")
    assert status == 0, errors
    read = hub.read_of("me/model", "README.md", "emissions.csv")
    merged = trainprint.card(readme, read)
    assert printed == merged["diff"] and "\n-co2_eq_emissions: 17g" in printed and not hub.tell("commits")
    status, printed, errors = hf("card", "me/model", "--create-pr", token="hf_may_write")
    assert status == 0 and printed.endswith("/me/model/discussions/1\n"), errors
    (commit,) = hub.tell("commits")
    assert commit["files"] == {"README.md": merged["text"]} and commit["asPullRequest"]
    assert commit["parentCommit"] == hub.tell("head", id="me/model")
    assert trainprint.estimate(read)["summary"] in commit["description"]
    for page, words in (("", "--badge needs it"), ("https://example.org/(x)", "no such address")):
        status, printed, errors = hf("card", "me/model", "--create-pr", "--badge", *(["--page", page] if page else []), token="hf_may_write")
        assert status == 2 and not printed and words in errors and len(hub.tell("commits")) == 1
    badge = ("--badge", "--page", "https://example.org/x/")
    status, printed, errors = hf("card", "me/model", "--create-pr", *badge, token="hf_may_write")
    assert status == 0 and set(hub.tell("commits")[1]["files"]) == {"README.md", "card.svg"}, errors
    # It leads to this run on the page, which reads it from behind the "#".
    (fragment,) = re.findall(r"^In the card: \[!\[.*\]\(card\.svg\)\]\(https://example\.org/x/#run=(\S+)\)$", errors, re.M)
    link = json.loads(urllib.parse.unquote(fragment))
    report = trainprint.estimate(read)
    assert link["figure"] == report["routes"][0]["display"] and link["data"] == report["data_version"]
    again: dict = {}
    for path, text in link["texts"].items():
        group, _, name = path.rpartition(".")
        (again.setdefault(group, {}) if group else again)[name] = text
    assert trainprint.estimate(again)["routes"][0]["emissions_gco2e"] == report["routes"][0]["emissions_gco2e"]
    status, _, errors = hf("card", "me/model", "--create-pr", token="hf_may_read")
    assert status == 2 and "403" in errors and "Traceback" not in errors and len(hub.tell("commits")) == 2


def test_a_model_is_taken_by_its_address_and_what_is_none_is_refused(hf):
    for address in ("https://huggingface.co/me/model", "hf.co/me/model", "https://huggingface.co/me/model/tree/main"):
        assert hf("lint", address)[1].endswith("me/model: 17 g CO2e\n")
    assert "Renamed" in json.loads(hf("card", "me/old-name", "--json")[1])["text"]
    for address in ("https://huggingface.co/me/model/tree/v1%20x", "https://huggingface.co/me/model/blob/v1%20x/README.md"):
        status, _, errors = hf("lint", address)
        assert status == 2 and "v1" in errors and "404" in errors, errors  # that revision, or none
    refused = {"https://huggingface.co/datasets/me/data": "datasets", "spaces/me/space": "spaces", "https://example.org/me/model": "user/model"}
    refused |= {"https://huggingface.co/me": "page of a person", "me/model/extra": "user/model", "me/\x1b[2J": "user/model", "../..": "user/model"}
    for address, words in refused.items():
        status, printed, errors = hf("lint", address)
        assert status == 2 and not printed and words in errors and "Traceback" not in errors, errors


def test_author_lists_every_model_with_what_its_card_says(hf, hub):
    status, printed, errors = hf("author", "many", "--json")
    rows = [json.loads(line) for line in printed.splitlines()]
    assert status == 1 and [row["id"] for row in rows] == [f"many/model-{number}" for number in range(500)], errors
    assert {row["state"] for row in rows if row["id"] == "many/model-0"} == {"none stated"}
    assert rows[1]["state"] == "as it should be" and rows[1]["reading"]["emissions_gco2e"] == 1234.5
    assert rows[2]["state"] == rows[3]["state"] == rows[4]["state"] == "to be mended"
    # As few questions as there are pages, and no file of any model.
    paths = [path for path in hub.paths() if "/agent-harnesses" not in path]  # which huggingface_hub asks for by itself
    assert len(paths) == 5 and all(path.startswith("/api/models?") for path in paths)
    assert len(hf("author", "many", "--limit", "7", "--json")[1].splitlines()) == 7
    status, printed, errors = hf("author", "nobody")
    assert status == 2 and not printed and "nobody" in errors


def test_author_prepares_fixes_and_proposes_each_that_is_agreed_to(hf, hub):
    status, printed, errors = hf("author", "me", "--fix", token="hf_may_write")
    assert status == 1 and "-co2_eq_emissions: 17g" in printed and not hub.tell("commits"), errors
    assert not hub.tell("commits")
    status, printed, errors = hf("author", "me", "--fix", "--create-pr", text="no\nyes\n", token="hf_may_write")
    assert status == 1, errors
    (commit,) = hub.tell("commits")
    readme = hub.get(f"/{commit['id']}/resolve/main/README.md").decode()
    assert commit["files"] == {"README.md": trainprint.fix(readme)} and commit["files"]["README.md"] != readme


def test_light_puts_the_least_for_their_size_first_and_what_is_doubtful_last(hf):
    status, printed, errors = hf("light", "--search", "many", "--json")
    rows = [json.loads(line) for line in printed.splitlines()]
    assert status == 0 and rows, errors
    sound = [row for row in rows if not row["doubtful"]]
    assert rows[: len(sound)] == sound
    sized = [row["gco2e_per_million_parameters"] for row in sound if row["parameters"]]
    assert sized == sorted(sized) and sized
    # 27 of 800 device-hours cannot be grams, and text is no number: neither comes first as it stands.
    assert {row["emissions_gco2e"] for row in sound} == {1234.5, 17, 27000}
    most = hf("light", "--search", "many", "--most", "20", "--json")[1].splitlines()
    assert most and all(row["emissions_gco2e"] <= 20 for row in map(json.loads, most))
    assert "CO2e per million parameters" in hf("light", "--task", "fill-mask", "--search", "many", "--limit", "30")[1]


def test_light_puts_the_least_for_each_point_of_a_metric_first(hf):
    rows = [json.loads(line) for line in hf("light", "--search", "light/", "--order", "accuracy, imdb", "--json")[1].splitlines()]
    assert [(row["id"], row["metrics"]) for row in rows] == [
        ("light/small", {"accuracy, imdb": 92}),
        ("light/large", {"accuracy, imdb": 94}),
        ("light/kilograms", {"accuracy, imdb": 93}),
        ("light/contradicted", {}),
    ]
    status, printed, _ = hf("light", "--search", "light/", "--order", "accuracy, imdb")
    assert status == 0 and printed.splitlines()[0] == "light/small: 130 g CO2e, 1.4 g CO2e per point of accuracy, imdb"
    assert hf("light", "--search", "light/", "--order", "total")[1].splitlines()[0] == "light/small: 130 g CO2e"
    status, printed, errors = hf("light", "--search", "light/", "--order", "wer, imdb")
    assert status == 2 and not printed and "accuracy, imdb" in errors


def test_a_list_says_how_far_it_is_where_somebody_looks_on(hf, hub):
    status, printed, errors = hf("author", "many", terminal=True)
    assert status == 1 and printed.count("many/model-") == 500
    assert re.findall(r"(\d+) models", errors) == [str(count) for count in range(50, 501, 50)], errors
    # What breaks a list off does not stand behind its count.
    hub.tell("fault", path="/api/models", status=500, times=100)
    status, _, errors = hf("light", "--search", "many", terminal=True)
    assert status == 2 and "Traceback" not in errors and not re.search(r"\d models[^\r\n]", errors), errors


def test_light_estimates_what_states_nothing_where_that_is_asked(hf):
    status, _, errors = hf("light", "--search", "many", "--undisclosed")
    assert status == 2 and "--limit" in errors
    status, printed, errors = hf("light", "--search", "many", "--undisclosed", "--limit", "50", "--json")
    rows = [json.loads(line) for line in printed.splitlines()]
    assert status == 0, errors
    estimated = [row for row in rows if not row["stated"]]
    assert estimated and all("very likely" in row["display"] and row["emissions_gco2e"] > 0 for row in estimated)
    each = [row["gco2e_per_million_parameters"] for row in rows if not row["doubtful"] and row["parameters"]]
    assert each == sorted(each)


def test_the_models_of_the_stand_in_give_the_runs_that_the_page_gives(hf, hub):
    expected = json.loads((ROOT / "tests/support/hub/expected.json").read_text(encoding="utf-8"))
    assert len(expected) == 12
    status, printed, errors = hf("import", *expected, "me/gated", "datasets/me/data", program="trainprint hub")
    assert status == 2 and len(re.findall(r"^me/gated: .*401", errors, re.M)) == 1 and "datasets/me/data" in errors, errors
    read = [json.loads(line) for line in printed.splitlines()]
    for (model, says), run in zip(expected.items(), read, strict=True):
        assert run["name"] == says["name"] and run.get("parameters") == says["parameters"], model
    assert re.search(r"^me/contradicting: question: .*Which is right\?", errors, re.M)
    assert hf("estimate", "me/gated")[0] == 2


def test_a_card_that_has_changed_meanwhile_is_not_written_over(hf, hub):
    script = "import sys, trainprint.hub as hub\nread = hub._repository('me/model', None, {'README.md'})\n"
    script += "import urllib.request, json, os\n"
    script += "told = json.dumps({'id': 'me/model', 'path': 'README.md', 'text': 'Written anew.'}).encode()\n"
    script += "urllib.request.urlopen(urllib.request.Request(os.environ['HF_ENDPOINT'] + '/_/write', data=told))\n"
    script += "print(hub._propose(read, 'ours', 'title', 'why'))"
    status, printed, errors = hf("-c", script, program="python", token="hf_may_write")
    assert status != 0 and not printed and "has changed on the Hub since it was read" in errors
    assert not hub.tell("commits")


def test_author_prepares_an_estimate_where_nothing_is_safe_to_mend_or_nothing_is_stated(hf, hub):
    status, printed, errors = hf("author", "light", "--fix")
    assert status == 1 and "4 to be mended" in errors, errors
    assert printed.count("+++ b/light/") == 4 and "27000" in printed and "+++ b/light/silent/" not in printed
    status, printed, errors = hf("author", "light", "--fix", "--missing", "--create-pr", text="n\nn\nn\ny\nn\n", token="hf_may_write")
    assert printed.count("+++ b/light/") == 5, errors
    (commit,) = hub.tell("commits")
    before = hub.get("/light/silent/resolve/main/README.md").decode()
    assert commit["id"] == "light/silent" and list(commit["files"]) == ["README.md"]
    assert re.sub(r"co2_eq_emissions:\n(?: {2}.*\n)+", "", commit["files"]["README.md"]) == before


def test_light_compares_what_was_meant_within_bounds(hf):
    rows = [json.loads(line) for line in hf("light", "--search", "light/", "--json")[1].splitlines()]
    assert [row["id"] for row in rows] == ["light/small", "light/large", "light/kilograms", "light/contradicted"]
    assert rows[2]["emissions_gco2e"] == 27000 and rows[2]["display"] == "27 kg CO2e (its card says 27 g CO2e)" and not rows[2]["doubtful"]
    bounded = hf("light", "--search", "light/", "--least", "1000", "--most", "9000", "--json")[1].splitlines()
    assert [json.loads(row)["id"] for row in bounded] == ["light/large"]

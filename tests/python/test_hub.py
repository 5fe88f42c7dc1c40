"""`hf trainprint`: installed by huggingface_hub's own loader of extensions, run by `hf`, against a stand-in of the Hub."""
import base64
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading
import urllib.parse

import pytest
from conftest import BUILT, ROOT

import trainprint

README = "---\nlicense: mit\nco2_eq_emissions: 17g\n---\n# A model\n"
LOG = "project_name,duration,emissions,energy_consumed,country_iso_code\nbert,7200,0.25,1.2,FRA\n"
FILES = {"README.md": README, "emissions.csv": LOG, "model.safetensors": "never asked for"}

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


# What the Hub lists, a hundred a page: cards without emissions, in grams, with a unit, in a list, and probably in kilograms.
STATED = [None, 1234.5, "17g", [1, 2], {"emissions": 0.02, "source": "codecarbon", "hardware_used": "8 x A100", "hours_used": 100}]
MODELS = [
    {
        "id": f"me/model-{number}",
        "tags": ["co2_eq_emissions"] if STATED[number % 5] is not None else [],
        "safetensors": {"parameters": {"F32": 10**7 * (number + 1)}, "total": 10**7 * (number + 1)} if number % 3 else None,
        "cardData": {"license": "mit", **({"co2_eq_emissions": STATED[number % 5]} if STATED[number % 5] is not None else {})},
    }
    for number in range(250)
]


class Hub(http.server.BaseHTTPRequestHandler):
    """GET /api/models/me/model, and its files; and lists of models."""

    asked = []
    committed = []

    def do_GET(self):
        type(self).asked.append(self.path)
        path = self.path.partition("?")[0]
        if path == "/api/models":
            self.list_models(urllib.parse.parse_qs(self.path.partition("?")[2]))
        elif path == "/api/models/me/model":
            self.answer(json.dumps({"id": "me/model", "siblings": [{"rfilename": name} for name in FILES]}).encode())
        elif path.startswith("/me/model/resolve/main/") and path.rpartition("/")[2] in FILES:
            self.answer(FILES[path.rpartition("/")[2]].encode())
        else:
            self.answer(b'{"error": "Repository not found"}', 404)

    def list_models(self, query):
        found = [one for one in MODELS if one["id"].startswith(query.get("author", [""])[0])]
        for tag in query.get("filter", []):
            found = [one for one in found if tag in one["tags"]]
        start = int(query.get("cursor", ["0"])[0])
        page, rest = found[start : start + 100], found[start + 100 :]
        query["cursor"] = [str(start + 100)]
        following = f"http://{self.headers['Host']}/api/models?{urllib.parse.urlencode(query, doseq=True)}"
        self.answer(json.dumps(page).encode(), link=f'<{following}>; rel="next"' if rest else None)

    do_HEAD = do_GET

    def do_POST(self):
        """What a pull request takes: the card's validation, the kind of upload, the commit."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        path = self.path.partition("?")[0]
        if path == "/api/validate-yaml":
            self.answer(b'{"errors": [], "warnings": []}')
        elif path == "/api/models/me/model/preupload/main":
            self.answer(b'{"files": [{"path": "README.md", "uploadMode": "regular", "shouldIgnore": false}]}')
        elif path == "/api/models/me/model/commit/main" and "create_pr=1" in self.path:
            type(self).committed = [json.loads(line)["value"] for line in body.splitlines()]
            model, oid = f"http://{self.headers['Host']}/me/model", "1" * 40
            made = {"commitUrl": f"{model}/commit/{oid}", "commitOid": oid, "pullRequestUrl": f"{model}/discussions/1"}
            self.answer(json.dumps(made).encode())
        else:
            self.answer(b'{"error": "not here"}', 404)

    def answer(self, body, status=200, link=None):
        self.send_response(status)
        if link:
            self.send_header("Link", link)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", f'"{hash(body)}"')
        self.send_header("X-Repo-Commit", "0" * 40)
        if status == 404:
            self.send_header("X-Error-Code", "RepoNotFound")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def hf(tmp_path_factory):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = tmp_path_factory.mktemp("home")
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment |= {
        "HOME": str(home),
        "HF_HOME": str(home / "hf"),
        "HF_ENDPOINT": f"http://127.0.0.1:{server.server_port}",
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

    def run(*arguments):
        command = [str(pathlib.Path(sys.executable).parent / "hf"), "trainprint", *arguments]
        done = subprocess.run(command, env=libraries, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    yield run
    server.shutdown()


def test_lint_reads_the_card_of_a_model_on_the_hub(hf):
    status, printed, errors = hf("lint", "me/model")
    assert status == 1 and "README.md:3:" in printed and "me/model: 17 g" in printed, errors
    status, printed, _ = hf("lint", "me/model", "--json")
    assert status == 1 and json.loads(printed) == trainprint.lint(README)
    status, printed, errors = hf("lint", "me/nothing")
    assert status == 2 and not printed and "404" in errors and "Traceback" not in errors


def test_estimate_reads_what_the_training_left_and_takes_what_is_missing(hf):
    status, printed, errors = hf("estimate", "me/model", "--json", "overrides.pue=1.3", "name=BERT")
    assert status == 0, errors
    read = trainprint.import_files(contents={name: FILES[name] for name in ("README.md", "emissions.csv")})["run"]
    assert json.loads(printed) == trainprint.estimate({**read, "name": "BERT", "overrides": {**read.get("overrides", {}), "pue": "1.3"}})
    assert hf("estimate", "me/model")[1].startswith(trainprint.estimate(read)["summary"])
    status, _, errors = hf("estimate", "me/model", "region=Frnace")
    assert status == 2 and "France" in errors and "Traceback" not in errors
    assert not [path for path in Hub.asked if "safetensors" in path]


def test_card_shows_the_difference_that_the_estimate_makes_or_proposes_it(hf):
    status, printed, errors = hf("card", "me/model")
    assert status == 0, errors
    read = trainprint.import_files(contents={name: FILES[name] for name in ("README.md", "emissions.csv")})["run"]
    merged = trainprint.card(README, read)
    assert printed == merged["diff"] and "\n-co2_eq_emissions: 17g" in printed and not Hub.committed
    status, printed, errors = hf("card", "me/model", "--create-pr")
    assert status == 0 and printed.endswith("/me/model/discussions/1\n"), errors
    header, file = Hub.committed
    assert file["path"] == "README.md" and base64.b64decode(file["content"]).decode() == merged["text"]
    assert trainprint.estimate(read)["summary"] in header["description"]


def test_a_model_is_taken_by_its_address_and_what_is_none_is_refused(hf):
    for address in ("https://huggingface.co/me/model", "hf.co/me/model", "https://huggingface.co/me/model/tree/main"):
        assert hf("lint", address)[1].endswith("me/model: 17 g CO2e\n")
    refused = {"https://huggingface.co/datasets/me/data": "datasets", "spaces/me/space": "spaces", "https://example.org/me/model": "user/model"}
    for address, words in refused.items():
        status, printed, errors = hf("lint", address)
        assert status == 2 and not printed and words in errors and "Traceback" not in errors, errors


def test_author_lists_every_model_with_what_its_card_says(hf):
    Hub.asked.clear()
    status, printed, errors = hf("author", "me", "--json")
    rows = [json.loads(line) for line in printed.splitlines()]
    assert status == 1 and [row["id"] for row in rows] == [one["id"] for one in MODELS], errors
    assert {row["state"] for row in rows if row["id"] == "me/model-0"} == {"none stated"}
    assert rows[1]["state"] == "as it should be" and rows[1]["reading"]["emissions_gco2e"] == 1234.5
    assert rows[2]["state"] == rows[3]["state"] == rows[4]["state"] == "to be mended"
    # Three pages, and no file of any model.
    assert len([path for path in Hub.asked if path.startswith("/api/models?")]) == 3
    assert not [path for path in Hub.asked if "resolve" in path]
    assert len(hf("author", "me", "--limit", "7", "--json")[1].splitlines()) == 7
    status, printed, errors = hf("author", "nobody")
    assert status == 2 and not printed and "nobody" in errors


def test_light_puts_the_least_for_their_size_first_and_what_is_doubtful_last(hf):
    status, printed, errors = hf("light", "--json")
    rows = [json.loads(line) for line in printed.splitlines()]
    assert status == 0 and rows, errors
    sound = [row for row in rows if not row["doubtful"]]
    assert rows[: len(sound)] == sound
    sized = [row["gco2e_per_million_parameters"] for row in sound if row["parameters"]]
    assert sized == sorted(sized) and sized
    # 0.02 of 800 device-hours cannot be grams, and text is no number: neither comes first.
    assert all(row["emissions_gco2e"] == 1234.5 for row in sound)
    assert all(row["emissions_gco2e"] <= 20 for row in map(json.loads, hf("light", "--most", "20", "--json")[1].splitlines()))
    assert "g per million parameters" in hf("light", "--task", "fill-mask", "--limit", "3")[1]

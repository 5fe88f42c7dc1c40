"""What scripts/release refuses, how it packs and compares, and its bill of materials. That two whole builds give the same
bytes is for scripts/release itself, which makes them."""

import importlib.util
import json
import os
import pathlib
import re
import subprocess
import zipfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRAINPRINT = pathlib.Path(os.environ.get("TRAINPRINT", ROOT / "build/release/trainprint"))
_spec = importlib.util.spec_from_file_location("release", ROOT / "scripts/lib/release.py")
release = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(release)

CHECKED = ["CMakeLists.txt", "CHANGELOG.md", "pyproject.toml", "wasm/npm/package.json", "web/package.json",
           *(path for path, _ in release.QUOTED)]
VERSION = release.version_of(ROOT)
UNRELEASED = re.compile(r"^## Unreleased\n.*?(?=^## )", re.M | re.S)


@pytest.fixture
def project(tmp_path):
    """What is checked of this project, as if it were released now."""
    for path in CHECKED:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes((ROOT / path).read_bytes())
    edit(tmp_path, "CHANGELOG.md", lambda text: UNRELEASED.sub("", text))
    return tmp_path


def edit(root, path, change):
    text = (root / path).read_text(encoding="utf-8")
    changed = change(text)
    assert changed != text or path == "CHANGELOG.md"
    (root / path).write_text(changed, encoding="utf-8")


def test_this_project_has_one_version_and_its_changes():
    assert release.check(ROOT, rehearse=True) == VERSION


def test_a_release_whose_changes_are_listed_passes(project):
    assert release.check(project, rehearse=False) == VERSION


@pytest.mark.parametrize("path, old, new, said", [
    ("CMakeLists.txt", f"VERSION {VERSION}", "VERSION 9.9.9", "README.md names"),
    ("CMakeLists.txt", f"VERSION {VERSION}", "VERSION next", "CMakeLists.txt"),
    ("README.md", f"Trainprint {VERSION}", "Trainprint 9.9.9", f"README.md names {VERSION}, 9.9.9"),
    ("action.yml", f"trainprint=={VERSION}", "trainprint==9.9.9", "action.yml names 9.9.9"),
    ("wasm/npm/package.json", '"version": ""', '"version": "9.9.9"', "wasm/npm/package.json has a version of its own"),
    ("web/package.json", '"private": true', f'"private": true, "version": "{VERSION}"', "web/package.json has a version"),
    ("pyproject.toml", 'dynamic = ["version"]', f'version = "{VERSION}"', "pyproject.toml has a version of its own"),
    ("CHANGELOG.md", f"## {VERSION}, ", "## 0.0.9, ", f'needs one section "## {VERSION}, Month Year"'),
    ("CHANGELOG.md", f"## {VERSION}, ", f"## {VERSION}, some day in ", f'needs one section "## {VERSION}, Month Year"'),
    ("CHANGELOG.md", f"## {VERSION}, ", "## Unreleased\n\n- Something.\n\n" + f"## {VERSION}, ", "has unreleased changes"),
])
def test_refused(project, path, old, new, said):
    edit(project, path, lambda text: text.replace(old, new, 1) if path == "README.md" else text.replace(old, new))
    with pytest.raises(release.Mistake, match=re.escape(said)):
        release.check(project, rehearse=False)


def test_a_section_without_changes_is_refused(project):
    edit(project, "CHANGELOG.md", lambda text: re.sub(rf"(## {re.escape(VERSION)}, .*\n)(?s:.*?)(?=^## |\Z)", r"\1\n", text, flags=re.M))
    with pytest.raises(release.Mistake, match="with what changed"):
        release.check(project, rehearse=False)


def folder_of(base, name, files, time):
    folder = base / name
    for path, text in files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
        os.utime(folder / path, (time, time))
    return folder


FILES = [("b/two.txt", "2"), ("a.txt", "1"), ("b/one.sh", "#!/bin/sh\n")]


def test_an_archive_depends_on_names_and_contents_alone(tmp_path):
    one = folder_of(tmp_path, "one", FILES, 1_000_000)
    other = folder_of(tmp_path, "elsewhere/two", FILES[::-1], 2_000_000)
    for folder, out in ((one, "x"), (other, "y")):
        (tmp_path / out).mkdir()
        release.pack(folder, tmp_path / out, "trainprint.tar.gz", 1_234_567_890)
    assert (tmp_path / "x/trainprint.tar.gz").read_bytes() == (tmp_path / "y/trainprint.tar.gz").read_bytes()
    release.compare(tmp_path / "x", tmp_path / "y")


def test_what_differs_is_named_down_to_the_member(tmp_path):
    for out, last in (("x", "same"), ("y", "other")):
        library = tmp_path / out / "parts"
        library.mkdir(parents=True)
        (library / "first.txt").write_text("same")
        (library / "object.txt").write_text(last)
        subprocess.run(["ar", "rcD", "lib.a", "first.txt", "object.txt"], cwd=library, check=True)
        with zipfile.ZipFile(library / "w.whl", "w") as wheel:
            wheel.writestr(zipfile.ZipInfo("same.py"), "")
            wheel.writestr(zipfile.ZipInfo("differs.py"), last)
        (tmp_path / out / "released").mkdir()
        release.pack(library, tmp_path / out / "released", "trainprint.tar.gz", 0)
        (library / "w.whl").rename(tmp_path / out / "released/w.whl")
    with pytest.raises(release.Mistake) as refused:
        release.compare(tmp_path / "x/released", tmp_path / "y/released")
    tar, wheel = str(refused.value).splitlines()
    assert tar.startswith("trainprint.tar.gz: trainprint.tar: trainprint/lib.a: object.txt: byte 0 of 4 and 5")
    assert wheel.startswith("w.whl: differs.py: byte 0 of 4 and 5")


def test_a_file_of_one_build_alone_is_named(tmp_path):
    for out in "xy":
        folder_of(tmp_path, out, [("a", "")], 0)
    (tmp_path / "y/more").write_text("")
    with pytest.raises(release.Mistake, match="more: in one folder only"):
        release.compare(tmp_path / "x", tmp_path / "y")


@pytest.fixture(scope="module")
def bom(tmp_path_factory):
    """Of a release whose files are stand-ins; the parts are the real ones."""
    out = tmp_path_factory.mktemp("released")
    for name in ("site.tar.gz", "linux-x86_64.tar.gz"):
        (out / f"trainprint-{VERSION}-{name}").write_bytes(name.encode())
    (out / f"trainprint-{VERSION}.tgz").write_bytes(b"npm")
    (out / f"trainprint-{VERSION}-cp312-abi3-linux_x86_64.whl").write_bytes(b"wheel")
    locked = json.loads((ROOT / "web/package-lock.json").read_text(encoding="utf-8"))["packages"]
    notices = "".join(f"{'=' * 100}\n{name} {locked[f'node_modules/{name}']['version']} (https://example.org), MIT\n{'=' * 100}\n\nText\n"
                      for name in ("svelte", "yaml", "@github/combobox-nav"))
    text = release.bill_of_materials(ROOT, out, VERSION, 1_790_000_000, notices, {"nanobind": "3.1.0"}, TRAINPRINT)
    return text, notices, out


def test_the_bill_of_materials_is_valid_and_says_what_each_file_is_made_of(bom):
    text, _, out = bom
    release.validate(text)
    said = json.loads(text)
    by_ref = {one["bom-ref"]: one for one in said["components"]}
    uses = {one["ref"]: one["dependsOn"] for one in said["dependencies"]}
    names = {kind: {by_ref[ref]["name"] for ref in uses[f"trainprint:file/trainprint-{VERSION}{kind}"]}
             for kind in ("-site.tar.gz", ".tgz", "-cp312-abi3-linux_x86_64.whl", "-linux-x86_64.tar.gz")}
    for kind, inside in names.items():
        assert {"nlohmann-json", "zlib", "Electricity Maps, yearly averages", "Unicode CLDR, names of places"} <= inside, kind
    assert "svelte" in names["-site.tar.gz"] and "svelte" not in names[".tgz"]
    assert "musl" in names[".tgz"] and "musl" not in names["-linux-x86_64.tar.gz"]
    assert "nanobind" in names["-cp312-abi3-linux_x86_64.whl"] and "nanobind" not in names["-linux-x86_64.tar.gz"]
    assert all(one.get("licenses") for one in said["components"] if one["type"] != "file")
    file = by_ref[f"trainprint:file/trainprint-{VERSION}.tgz"]
    assert file["hashes"][0]["content"] == release.sum_of(out / f"trainprint-{VERSION}.tgz")
    svelte = next(one for one in said["components"] if one["name"] == "svelte")
    assert len(svelte["hashes"][0]["content"]) == 128


def test_it_carries_what_our_own_model_emitted(bom):
    cards = [one["modelCard"] for one in json.loads(bom[0])["components"] if "modelCard" in one]
    [consumption] = cards[0]["considerations"]["environmentalConsiderations"]["energyConsumptions"]
    assert consumption["activity"] == "training" and 0 < consumption["co2CostEquivalent"]["value"] < 1e-6


def test_a_bill_of_materials_that_is_not_one_is_refused(bom):
    with pytest.raises(release.Mistake, match="not CycloneDX 1.7"):
        release.validate(bom[0].replace('"Apache-2.0"', '"Apache 2"'))
    said = json.loads(bom[0])
    said["components"].append(said["components"][0])
    with pytest.raises(release.Mistake):
        release.validate(json.dumps(said))


def test_a_package_of_another_version_than_the_lock_has_is_refused(bom):
    with pytest.raises(release.Mistake, match=r"svelte 0\.0\.1 is in the page"):
        release.npm_parts(ROOT, re.sub(r"^svelte \S+", "svelte 0.0.1", bom[1], flags=re.M))


def test_the_notices_are_those_that_name_every_package(bom):
    _, notices, _ = bom
    more = notices + f"{'=' * 100}\nwuchale 0.23.4, MIT\n{'=' * 100}\n"
    assert release.whole_notices([notices, more, notices]) == more
    with pytest.raises(release.Mistake, match="only-there"):
        release.whole_notices([more, f"{'=' * 100}\nonly-there 1.0.0, MIT\n{'=' * 100}\n"])


def test_a_source_of_figures_that_nobody_listed_is_refused(tmp_path):
    for path in ("core/data/version.txt", "web/notices/data.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes((ROOT / path).read_bytes())
    release.data_parts(tmp_path)
    edit(tmp_path, "web/notices/data.txt", lambda text: text + "- Atlantis Power, grid of Atlantis. CC BY 4.0\n")
    with pytest.raises(release.Mistake, match="Atlantis Power"):
        release.data_parts(tmp_path)

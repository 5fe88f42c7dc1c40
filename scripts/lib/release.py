"""What scripts/release does beside building: its checks, the archives, the bill of materials, checksums, the comparison.

  release.py check [--rehearse]       the version and the changelog; prints the version
  release.py gather FOLDER            archives of dist/, notices, bill of materials and SHA256SUMS into FOLDER
  release.py validate BOM.json        by CycloneDX's own schema
  release.py compare ONE OTHER        two folders byte by byte; names the first member that differs

SOURCE_DATE_EPOCH is the time of everything that gather writes.
"""
import argparse
import base64
import datetime
import gzip
import hashlib
import io
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import uuid
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Mistake(Exception):
    """What has to be mended before a release."""


# --- Version and changelog ---

def read(root, path):
    return (root / path).read_text(encoding="utf-8")


def version_of(root):
    """The one source: CMakeLists.txt."""
    found = re.search(r"^project\(trainprint VERSION (\d+\.\d+\.\d+) ", read(root, "CMakeLists.txt"), re.M)
    if not found:
        raise Mistake("CMakeLists.txt: project(trainprint VERSION …) is not there")
    return found[1]


# Where the version stands for readers, and how.
QUOTED = [("core/packaging/vcpkg/trainprint/vcpkg.json", r'"version": "(\d+\.\d+\.\d+)"'),
          ("README.md", r"Trainprint (\d+\.\d+\.\d+)"), ("action.yml", r"trainprint==(\d+\.\d+\.\d+)"),
          ("web/examples/model_card.md", r"Trainprint (\d+\.\d+\.\d+)"),
          ("web/examples/trainprint-badge.svg", r"Trainprint (\d+\.\d+\.\d+)")]


def check(root, rehearse):
    """The version that is released. Everything that takes it from CMakeLists.txt must have none of its own."""
    version = version_of(root)
    mistakes = []
    if json.loads(read(root, "wasm/npm/package.json")).get("version"):
        mistakes.append("wasm/npm/package.json has a version of its own: leave it empty, CMakeLists.txt has it")
    if "version" in json.loads(read(root, "web/package.json")):
        mistakes.append("web/package.json has a version of its own: CMakeLists.txt has it")
    project = read(root, "pyproject.toml").split("[project]")[1].split("\n[")[0]
    if 'dynamic = ["version"]' not in project or re.search(r"^version", project, re.M):
        mistakes.append("pyproject.toml has a version of its own: it is dynamic, CMakeLists.txt has it")
    for path, pattern in QUOTED:
        quoted = set(re.findall(pattern, read(root, path)))
        if quoted != {version}:
            mistakes.append(f"{path} names {', '.join(sorted(quoted)) or 'no version'}, CMakeLists.txt {version}")
    sections = re.findall(r"^## (.+)\n((?:(?!## ).*\n)*)", read(root, "CHANGELOG.md"), re.M)
    titles = [title for title, _ in sections]
    own = [text for title, text in sections if re.fullmatch(rf"{re.escape(version)}, [A-Z][a-z]+ \d{{4}}", title)]
    if len(own) != 1 or "\n- " not in own[0]:
        mistakes.append(f'CHANGELOG.md needs one section "## {version}, Month Year" with what changed')
    if titles and titles[0] == "Unreleased" and "- " in sections[0][1] and not rehearse:
        mistakes.append(f'CHANGELOG.md has unreleased changes: they belong to "## {version}, Month Year", '
                        "or CMakeLists.txt needs a newer version (--rehearse goes on)")
    if mistakes:
        raise Mistake("\n".join(mistakes))
    return version


# --- Archives ---

def packed(name, members, epoch):
    """A .tar.gz of (path inside, file): sorted, of one time, of nobody."""
    tar_bytes = io.BytesIO()
    with tarfile.open(fileobj=tar_bytes, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for inside, file in sorted(members):
            entry = tarfile.TarInfo(inside)
            entry.size, entry.mtime = file.stat().st_size, epoch
            entry.mode = 0o755 if file.stat().st_mode & 0o100 else 0o644
            with file.open("rb") as stream:
                tar.addfile(entry, stream)
    with name.open("wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=epoch) as stream:
        stream.write(tar_bytes.getvalue())


def pack(folder, out, name, epoch):
    top = name.removesuffix(".tar.gz")
    files = [file for file in folder.rglob("*") if file.is_file()]
    packed(out / name, [(f"{top}/{file.relative_to(folder).as_posix()}", file) for file in files], epoch)


# --- What is inside ---

# The sources of figures: how the line in web/notices/data.txt begins, a name for each part of it, the licence.
DATA = [
    ("Electricity Maps", ["Electricity Maps, yearly averages"], "ODbL-1.0"),
    ("Ember", ["Ember, yearly electricity data", "Our World in Data, carbon intensity of electricity"], "CC-BY-4.0"),
    ("Epoch AI", ["Epoch AI, machine-learning hardware and AI models"], "CC-BY-4.0"),
    ("Green Algorithms", ["Green Algorithms, reference data"], "CC-BY-4.0"),
    ("S. Bekman", ["S. Bekman, Machine Learning Engineering, accelerator tables"], "CC-BY-SA-4.0"),
    ("DCCEEW", ["DCCEEW, National Greenhouse Accounts Factors 2025", "European Environment Agency, generation intensity"],
     "CC-BY-4.0"),
    ("DESNZ", ["DESNZ, conversion factors 2025"], "OGL-UK-3.0"),
    ("Environment and Climate Change Canada", ["Environment and Climate Change Canada, emission factors"], "OGL-Canada-2.0"),
    ("US EPA", ["US EPA, eGRID2023"], "Public domain"),
    ("EcoLogits", ["EcoLogits, water consumed by electricity generation"], "MPL-2.0"),
    ("Green Software Foundation", ["Green Software Foundation, Cloud Region Metadata"], "MIT"),
    ("NVIDIA, Falk", ["Emissions of making accelerators, published figures"], "Facts"),
    ("Hugging Face", ["Hugging Face, @huggingface/tasks hardware table", "CodeCarbon, CPU power and grids", "carbontracker, carbon intensities",
                      "mlco2/impact, GPUs and grids"], "MIT"),
    ("Cloud Carbon Footprint", ["Cloud Carbon Footprint, power and grids", "Eco2AI, grids", "Lightning AI, Fabric throughput table"], "Apache-2.0"),
]
NO_SPDX = {"Public domain", "Facts"}


def licence(name):
    if " OR " in name or " WITH " in name:
        return [{"expression": name}]
    return [{"license": {"name" if name in NO_SPDX else "id": name}}]


def part(kind, name, version, licence_name, purl=None, **more):
    ref = purl or f"trainprint:{kind}/{re.sub('[^a-z0-9.]+', '-', name.casefold())}"
    out = {"type": kind, "bom-ref": ref, "name": name, **({"version": version} if version else {}),
           "licenses": licence(licence_name), **({"purl": purl} if purl else {}), **more}
    return out


def define(header, name):
    found = re.search(rf"^\s*#\s*define\s+{name}\s+\"?([^\s\"]+)", header, re.M)
    if not found:
        raise Mistake(f"no {name} in its header: what is its version?")
    return found[1]


PACKAGE = re.compile(r"^=+\n(\S+) (\d\S*)(?: \(\S+\))?, (\S+)\n=+$", re.M)


def whole_notices(texts):
    """Of the notices of each language's page, those that name what is in any of them."""
    if not texts:
        raise Mistake("dist/site has no NOTICES.txt")
    whole = max(texts, key=lambda text: len(PACKAGE.findall(text)))
    for text in texts:
        missing = set(PACKAGE.findall(text)) - set(PACKAGE.findall(whole))
        if missing:
            raise Mistake(f"no NOTICES.txt names every package: {sorted(missing)}")
    return whole


def npm_parts(root, notices):
    """The packages in the page: the build refuses one without a notice; versions and sums are the lock's."""
    locked = json.loads(read(root, "web/package-lock.json"))["packages"]
    parts = []
    for name, version, licence_name in PACKAGE.findall(notices):
        entry = locked.get(f"web/node_modules/{name}") or locked.get(f"node_modules/{name}")
        if entry is None or entry["version"] != version:
            raise Mistake(f"{name} {version} is in the page, and package-lock.json has {entry and entry['version']}")
        scope = name.replace("@", "%40")
        method, digest = entry["integrity"].split("-", 1)
        content = {"sha512": "SHA-512", "sha256": "SHA-256"}[method]
        parts.append(part("library", name, version, licence_name, f"pkg:npm/{scope}@{version}",
                          hashes=[{"alg": content, "content": base64.b64decode(digest).hex()}],
                          externalReferences=[{"type": "distribution",
                                               "url": f"https://registry.npmjs.org/{name}/-/{name.split('/')[-1]}-{version}.tgz"}]))
    if not parts:
        raise Mistake("NOTICES.txt names no npm package")
    return parts


def spelt_out(number):
    """13000 is 13.0.0."""
    return f"{int(number) // 1000}.{int(number) // 100 % 10}.{int(number) % 100}"


def first_line_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0]


def compiled_parts(root, python_packages):
    """What is compiled into the command, the modules and the extension: versions out of the headers that were used."""
    json_folder = next((path for path in map(pathlib.Path, ("/usr/include", "/usr/local/include"))
                        if (path / "nlohmann/json.hpp").exists()), None)
    if json_folder is None:
        raise Mistake("nlohmann/json.hpp is not in /usr/include")
    headers = json_folder / "nlohmann"
    header = "".join(path.read_text(encoding="utf-8") for path in (headers / "detail/abi_macros.hpp", headers / "json.hpp")
                     if path.exists())
    json_version = ".".join(define(header, f"NLOHMANN_JSON_VERSION_{which}") for which in ("MAJOR", "MINOR", "PATCH"))
    zlib_version = define(read(root, "core/third_party/zlib/zlib.h"), "ZLIB_VERSION")
    emscripten = pathlib.Path(first_line_of("em-config", "EMSCRIPTEN_ROOT"))
    emscripten_version = re.search(r"\d+\.\d+\.\d+", first_line_of("em++", "--version"))[0]
    musl_version = next(iter(sorted(emscripten.glob("system/lib/libc/musl/VERSION"))), None)
    config = next(iter(sorted(emscripten.glob("system/lib/libcxx/include/__config"))), None)
    everywhere = [part("library", "nlohmann-json", json_version, "MIT", f"pkg:github/nlohmann/json@v{json_version}"),
                  part("library", "zlib", zlib_version, "Zlib", f"pkg:github/madler/zlib@v{zlib_version}")]
    in_modules = [
        part("library", "Emscripten's runtime", emscripten_version, "MIT",
             f"pkg:github/emscripten-core/emscripten@{emscripten_version}"),
        part("library", "musl", musl_version.read_text(encoding="utf-8").strip() if musl_version else None, "MIT"),
        part("library", "libc++, libc++abi and compiler-rt",
             spelt_out(define(config.read_text(encoding="utf-8"), "_LIBCPP_VERSION")) if config else None,
             "Apache-2.0 WITH LLVM-exception")]
    in_extension = [part("library", "nanobind", python_packages["nanobind"], "BSD-3-Clause",
                         f"pkg:pypi/nanobind@{python_packages['nanobind']}"),
                    part("library", "robin-map", None, "MIT", description="as nanobind ships it")]
    return everywhere, in_modules, in_extension


def data_parts(root):
    version = read(root, "core/data/version.txt").strip()
    lines = re.findall(r"^- (.+)", read(root, "web/notices/data.txt"), re.M)
    unnamed = [line for line in lines if sum(line.startswith(start) for start, _, _ in DATA) != 1]
    gone = [start for start, _, _ in DATA if not any(line.startswith(start) for line in lines)]
    if unnamed or gone:
        raise Mistake(f"web/notices/data.txt and DATA of scripts/lib/release.py differ: {unnamed + gone}")
    parts = [part("data", name, version, licence_name) for _, names, licence_name in DATA for name in names]
    return parts + [part("data", "Unicode CLDR, names of places", "48.2", "Unicode-3.0")]


def calibration(root, command):
    """The model in the estimates that was fitted to data, with what that emitted, as Trainprint itself writes it."""
    run = root / "scripts/lib/calibration_run.json"
    bom = json.loads(subprocess.run([command, "export", run, "--format", "cyclonedx"], check=True, capture_output=True).stdout)
    found = [one for one in [bom["metadata"].get("component", {}), *bom.get("components", [])] if "modelCard" in one]
    if len(found) != 1:
        raise Mistake("the bill of materials of the calibration has no model card")
    return {**found[0], "bom-ref": "trainprint:calibration", "licenses": licence("Apache-2.0")}


def sum_of(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def bill_of_materials(root, out, version, epoch, npm_notices, python_packages, command):
    everywhere, in_modules, in_extension = compiled_parts(root, python_packages)
    figures, page = data_parts(root), npm_parts(root, npm_notices)
    fitted = calibration(root, command)
    inside = {"page": everywhere + in_modules + figures + page, "npm": everywhere + in_modules + figures,
              "python": everywhere + in_extension + figures, "native": everywhere + figures}
    artefacts, uses = [], []
    for file in sorted(out.iterdir()):
        name = file.name
        kind = ("page" if re.search(r"-(site|space)\.tar\.gz$|\.html$", name) else "npm" if name.endswith(".tgz") else
                "python" if name.endswith(".whl") else "native" if re.search(r"-linux-\w+\.tar\.gz$", name) else None)
        purl = {"npm": f"pkg:npm/trainprint@{version}", "python": f"pkg:pypi/trainprint@{version}?file_name={name}"}.get(kind)
        artefacts.append({"type": "file", "bom-ref": f"trainprint:file/{name}", "name": name, "version": version,
                          "hashes": [{"alg": "SHA-256", "content": sum_of(file)}], **({"purl": purl} if purl else {})})
        if kind:
            uses.append({"ref": f"trainprint:file/{name}",
                         "dependsOn": sorted({one["bom-ref"] for one in [*inside[kind], fitted]})})
    parts = [*everywhere, *in_modules, *in_extension, *page, *figures]
    bom = {
        "$schema": "http://cyclonedx.org/schema/bom-1.7.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.7",
        "serialNumber": "", "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(epoch, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "bom-ref": "trainprint", "name": "trainprint", "version": version,
                          "licenses": licence("Apache-2.0")}},
        "components": [*artefacts, fitted, *parts],
        "dependencies": [{"ref": "trainprint", "dependsOn": [one["bom-ref"] for one in artefacts]}, *uses],
    }
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom, sort_keys=True))}"
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def validate(text):
    """Raises Mistake with what CycloneDX's schema objects to."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    fault = JsonStrictValidator(SchemaVersion.V1_7).validate_str(text)
    if fault is not None:
        raise Mistake(f"the bill of materials is not CycloneDX 1.7: {str(fault)[:2000]}")
    refs = [one["bom-ref"] for one in json.loads(text)["components"]]
    if len(refs) != len(set(refs)):
        raise Mistake("a part stands twice in the bill of materials")


def gather(root, out):
    """Everything that is published, out of dist/ and the source archive that scripts/release put beside it."""
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    version = version_of(root)
    dist = root / "dist"
    out.mkdir(parents=True)
    system = f"{platform.system().lower()}-{platform.machine()}"
    for name, folder in (("site", "site"), ("space", "space"), (system, "native")):
        pack(dist / folder, out, f"trainprint-{version}-{name}.tar.gz", epoch)
    for file in sorted(dist.glob("trainprint*.html")):  # one for each language
        shutil.copyfile(file, out / file.name.replace("trainprint", f"trainprint-{version}", 1))
    subprocess.run(["npm", "pack", "--silent", "--pack-destination", out], cwd=dist / "npm", check=True, stdout=subprocess.DEVNULL)
    for file in sorted((dist / "python").iterdir()):
        shutil.copyfile(file, out / file.name)
    source = [(f"trainprint-{version}-source/{path}", root / path) for path in read(root, "build/source-files.txt").splitlines()]
    packed(out / f"trainprint-{version}-source.tar.gz", source, epoch)

    page_notices = whole_notices([file.read_text(encoding="utf-8") for file in sorted((dist / "site").rglob("NOTICES.txt"))])
    bar = "=" * 100
    extension = "".join(f"\n{bar}\n{title}\n{bar}\n\n{read(root, f'core/python/notices/{file}').strip()}\n"
                        for title, file in (("nanobind (in the Python package), BSD-3-Clause", "nanobind.txt"),
                                            ("robin-map (in the Python package), MIT", "robin-map.txt")))
    (out / "NOTICES.txt").write_text(page_notices + extension, encoding="utf-8")
    requirements = dict(re.findall(r"^([\w-]+)(?:\[[^]]*\])?==(\S+)$", read(root, "scripts/lib/requirements.txt"), re.M))
    command = dist / "native/bin/trainprint"
    badge = subprocess.run([command, "export", root / "scripts/lib/calibration_run.json", "--format", "badge"],
                           check=True, capture_output=True).stdout
    (out / "trainprint-carbon-badge.svg").write_bytes(badge)
    bom = bill_of_materials(root, out, version, epoch, page_notices, requirements, command)
    validate(bom)
    (out / f"trainprint-{version}.cdx.json").write_text(bom, encoding="utf-8")
    sums = "".join(f"{sum_of(file)}  {file.name}\n" for file in sorted(out.iterdir()))
    (out / "SHA256SUMS").write_text(sums, encoding="utf-8")


# --- Two builds ---

def members(name, data):
    """What is inside an archive: (name, bytes); None for anything else."""
    if name.endswith((".gz", ".tgz")) and data[:2] == b"\x1f\x8b":
        plain = gzip.decompress(data)
        return [("its gzip header", data[:10]), (name.removesuffix(".gz").replace(".tgz", ".tar"), plain)]
    if name.endswith(".tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            return [(f"{one.name} (mode {one.mode:o}, time {one.mtime}, owner {one.uid}:{one.gid})",
                     tar.extractfile(one).read() if one.isfile() else b"") for one in tar]
    if name.endswith((".whl", ".zip")):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(f"{one.filename} (time {one.date_time}, mode {one.external_attr:o})", archive.read(one))
                    for one in archive.infolist()]
    if data[:8] == b"!<arch>\n":
        out, at = [], 8
        while at + 60 <= len(data):
            size = int(data[at + 48:at + 58])
            out.append((data[at:at + 48].decode("latin-1").strip(), data[at + 60:at + 60 + size]))
            at += 60 + size + size % 2
        return out
    return None


def difference(name, one, other):
    """Where two files of one name differ, down to the first member; None where they do not."""
    if one == other:
        return None
    inside = members(name, one), members(name, other)
    if None not in inside:
        names = [[member for member, _ in side] for side in inside]
        for (member, left), (beside, right) in zip(*inside):
            if member != beside:
                return f"{name}: {member!r} and {beside!r}"
            if left != right:
                return f"{name}: {difference(member.split(' (')[0].split('/ ')[0], left, right)}"
        return f"{name}: {len(names[0])} and {len(names[1])} members" if len(names[0]) != len(names[1]) else f"{name}: its framing"
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"{name}: byte {at} of {len(one)} and {len(other)}: {one[max(0, at - 20):at + 40]!r} and {other[max(0, at - 20):at + 40]!r}"


def compare(one, other):
    """Raises Mistake with every file that differs; prints how many bytes are the same."""
    names = [{file.name for file in folder.iterdir()} for folder in (one, other)]
    faults = [f"{name}: in one folder only" for name in sorted(names[0] ^ names[1])]
    total = 0
    for name in sorted(names[0] & names[1]):
        data = (one / name).read_bytes()
        total += len(data)
        fault = difference(name, data, (other / name).read_bytes())
        if fault:
            faults.append(fault)
    if faults or not names[0]:
        raise Mistake("\n".join(faults or ["there is nothing to compare"]))
    print(f"{len(names[0])} files, {total:,} bytes: the same in both builds")


def main(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    tasks = parser.add_subparsers(dest="task", required=True)
    tasks.add_parser("check").add_argument("--rehearse", action="store_true")
    tasks.add_parser("gather").add_argument("folder", type=pathlib.Path)
    tasks.add_parser("validate").add_argument("bom", type=pathlib.Path)
    both = tasks.add_parser("compare")
    both.add_argument("one", type=pathlib.Path)
    both.add_argument("other", type=pathlib.Path)
    given = parser.parse_args(words)
    try:
        if given.task == "check":
            print(check(ROOT, given.rehearse))
        elif given.task == "gather":
            gather(ROOT, given.folder)
        elif given.task == "validate":
            validate(given.bom.read_text(encoding="utf-8"))
        else:
            compare(given.one, given.other)
    except Mistake as mistake:
        print(f"error: {mistake}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

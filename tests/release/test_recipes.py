"""The recipe of conan, by conan itself, and the port of vcpkg, by stand-ins for its functions: both take the build that is
there, and tests/consumer is built against what they make of it. conan_create.py, run by hand, compiles everything, too."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/release"
VERSION = re.search(r"project\(trainprint VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
PORT = ROOT / "core/packaging/vcpkg/trainprint"


def run(*command, **environment):
    done = subprocess.run([str(word) for word in command], env={**os.environ, **environment}, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode == 0, f"$ {' '.join(map(str, command))}\n{done.stdout}"
    return done.stdout


@pytest.fixture(scope="module", autouse=True)
def _built():
    run("cmake", "--build", BUILD, "--target", "trainprint", "trainprint_cli")


def test_conan_packages_it_and_a_program_uses_the_package(tmp_path):
    conan = pathlib.Path(sys.executable).parent / "conan"
    profile = tmp_path / "profile"
    home = {"CONAN_HOME": str(tmp_path / "home"), "TRAINPRINT_CONAN_BUILD": str(tmp_path / "consumer")}
    run(conan, "profile", "detect", "--name", "found", **home)
    # The system's nlohmann-json; without it, conan's own.
    header = next(pathlib.Path("/usr/include/nlohmann").glob("detail/abi_macros.hpp"), pathlib.Path("/usr/include/nlohmann/json.hpp"))
    numbers = re.findall(r"define NLOHMANN_JSON_VERSION_\w+ +(\d+)", header.read_text(encoding="utf-8"))[:3]
    profile.write_text("include(found)\n[settings]\nbuild_type=Release\ncompiler.cppstd=20\n[platform_requires]\n"
                       f"nlohmann_json/{'.'.join(numbers)}\n", encoding="utf-8")
    run(conan, "remote", "disable", "*", **home)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/build").symlink_to(BUILD)
    said = run(conan, "export-pkg", ROOT / "core/packaging/conan", "--profile:all", profile, "--output-folder", tmp_path / "out", **home)
    assert f"trainprint/{VERSION} (test package): Running test()" in said
    assert "Llama 2 7B: " in said and f"trainprint {VERSION}" in said
    package = run(conan, "cache", "path", f"trainprint/{VERSION}:{re.search(r'Packaging to ([0-9a-f]+)', said)[1]}", **home).splitlines()[-1]
    licences = {file.name for file in (pathlib.Path(package) / "licenses").iterdir()}
    assert {"LICENSE", "NOTICE", "NOTICE-data", "NOTICE-zlib", "NOTICE-nlohmann-json"} <= licences
    # What is exported has everything that is compiled.
    exported = run(conan, "cache", "path", f"trainprint/{VERSION}", "--folder", "export_source", **home).splitlines()[-1]
    assert not (pathlib.Path(exported) / "core/packaging/conan/test_package/build").exists()
    for path in run("git", "-C", ROOT, "ls-files", "core", "web/notices", "CMakeLists.txt", "LICENSE").splitlines():
        assert (pathlib.Path(exported) / path).exists(), path


def test_the_vcpkg_port_is_of_this_version_and_installs_what_a_program_finds(tmp_path):
    manifest = json.loads((PORT / "vcpkg.json").read_text(encoding="utf-8"))
    assert manifest["version"] == VERSION
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", manifest["name"]) and manifest["name"] == PORT.name
    packages = tmp_path / "packages"
    run("cmake", f"-DPORT={PORT}", f"-DBUILD={BUILD}", f"-DOUT={packages}", "-P", ROOT / "tests/release/vcpkg.cmake")
    installed = {file.relative_to(packages).as_posix() for file in packages.rglob("*") if file.is_file()}
    assert {"lib/libtrainprint.a", "lib/pkgconfig/trainprint.pc", "share/trainprint/trainprint-config.cmake",
            "share/trainprint/copyright", "tools/trainprint/trainprint", "include/trainprint/estimate.hpp"} <= installed
    # vcpkg's rules: no CMake files below lib, no programs in bin, notices in one file.
    assert not any(path.startswith(("lib/cmake", "bin/", "share/doc/trainprint")) for path in installed)
    copyright_text = (packages / "share/trainprint/copyright").read_text(encoding="utf-8")
    for part in ("Apache License", "Open Database License", "Jean-loup Gailly", "Niels Lohmann", "UNICODE LICENSE"):
        assert part in copyright_text, part
    run("cmake", "-S", ROOT / "tests/consumer", "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={packages}", "-DCMAKE_BUILD_TYPE=Release")
    run("cmake", "--build", tmp_path / "build")
    assert "Llama 2 7B: " in run(tmp_path / "build/consumer")
    shutil.rmtree(tmp_path / "build")

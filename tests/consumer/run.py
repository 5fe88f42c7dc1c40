#!/usr/bin/env python3
"""Installs the library into a folder of the build tree, and takes it from there as others would.

    run.py BUILD_FOLDER CMAKE COMPILER

The consumer is built with find_package(trainprint) and, where there is a pkg-config, with that; both have to print the
estimate. It is built from a copy, so that nothing of this project can be seen but what was installed.
"""
import os
import pathlib
import shutil
import subprocess
import sys

build, cmake, compiler = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
here = pathlib.Path(__file__).resolve().parent
work = build / "consumer"
shutil.rmtree(work, ignore_errors=True)
prefix, source = work / "prefix", work / "source"
source.mkdir(parents=True)
for name in ("CMakeLists.txt", "main.cpp"):
    shutil.copy(here / name, source)


def run(*command, **environment):
    done = subprocess.run([str(part) for part in command], env={**os.environ, **environment}, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit(f"$ {' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


def check(how, program):
    printed = run(program)
    if "Llama 2 7B" not in printed or "t CO2e" not in printed:
        sys.exit(f"{how}: no estimate was printed:\n{printed}")
    print(f"{how}: {printed.strip()}")


run(cmake, "--install", build, "--prefix", prefix)
installed = [path.relative_to(prefix).as_posix() for path in prefix.rglob("*") if path.is_file()]
for wanted in ("LICENSE", "NOTICE", "trainprint-config.cmake", "trainprint-config-version.cmake", "trainprint.pc",
               "libtrainprint.a", "include/trainprint/estimate.hpp", "bin/trainprint", "NOTICE-data", "NOTICE-nlohmann-json", "NOTICE-zlib",
               "man/man1/trainprint.1", "bash-completion/completions/trainprint", "site-functions/_trainprint",
               "vendor_completions.d/trainprint.fish"):
    if not any(path.endswith(wanted) for path in installed):
        sys.exit(f"{wanted} is not installed")
for path in installed:
    if path.endswith((".hpp", ".cmake", ".pc")) and "nlohmann" in (prefix / path).read_text(encoding="utf-8"):
        sys.exit(f"{path} names nlohmann, which is nobody's business outside")

run(cmake, "-S", source, "-B", work / "build", f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={compiler}",
    "-DCMAKE_BUILD_TYPE=Release")
run(cmake, "--build", work / "build")
check("find_package", work / "build" / "consumer")

tool = shutil.which("pkg-config") or shutil.which("pkgconf")
if tool is None:
    print("Not tried: there is no pkg-config")
else:
    folder = next(prefix.rglob("trainprint.pc")).parent
    flags = run(tool, "--cflags", "--libs", "trainprint", PKG_CONFIG_PATH=str(folder)).split()
    run(compiler, "-Wall", "-Wextra", "-Wpedantic", "-Werror", source / "main.cpp", "-o", work / "by_pkg_config", *flags)
    check("pkg-config", work / "by_pkg_config")

#!/usr/bin/env python3
"""Makes conan's package from its sources, as somebody does who has the recipe, and builds a program with it.

  python3 tests/release/conan_create.py [CONAN [-s build_type=Debug ...]]      what conan create is told besides

test_recipes.py packages the build that is there; this compiles everything, which takes minutes, and is run by hand. It asks no
server: nlohmann_json is made of the system's headers, under the names that conan's own recipe gives it.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECIPE = ROOT / "core/packaging/conan"
VERSION = re.search(r"project\(trainprint VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]

NLOHMANN_JSON = '''
from conan import ConanFile
from conan.tools.files import copy


class Headers(ConanFile):
    name = "nlohmann_json"
    version = "3.11.2"
    package_type = "header-library"

    def package(self):
        copy(self, "nlohmann/*", "/usr/include", f"{self.package_folder}/include")

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "nlohmann_json")
        self.cpp_info.set_property("cmake_target_name", "nlohmann_json::nlohmann_json")
'''


def main(conan, *more):
    settings = ["-s", "compiler.cppstd=20", *more]
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "CONAN_HOME": folder, "TRAINPRINT_CONAN_BUILD": f"{folder}/consumer"}

        def run(*words, fails=False):
            done = subprocess.run([conan, *words], env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if (done.returncode != 0) != fails:
                sys.exit(f"$ conan {' '.join(words)}\n{done.stdout}")
            return done.stdout

        def need(what, said):
            if what not in said:
                sys.exit(f"{what!r} is not in what conan said:\n{said}")

        json = pathlib.Path(folder, "json")
        json.mkdir()
        (json / "conanfile.py").write_text(NLOHMANN_JSON, encoding="utf-8")
        run("profile", "detect")
        run("remote", "disable", "*")
        run("create", str(json))
        need("lower than the required C++ standard", run("create", str(RECIPE), "-s", "compiler.cppstd=17", fails=True))
        said = run("create", str(RECIPE), *settings)
        for words in (f"trainprint/{VERSION} (test package): Running test()", "Llama 2 7B: ", f"trainprint {VERSION}"):
            need(words, said)
        # Where it lies is the cache's business; the next who needs it compiles nothing.
        need("Cache", run("install", "--requires", f"trainprint/{VERSION}", "--output-folder", f"{folder}/installed", *settings))
    print(f"trainprint/{VERSION} was made from its sources, and tests/consumer was built with it and ran.")


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["conan"]))

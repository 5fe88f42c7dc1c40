"""The recipe of conan 2: `conan create core/packaging/conan` makes the package out of this tree and tries it."""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain
from conan.tools.files import copy, load, rmdir

ROOT = os.path.join("..", "..", "..")


class Trainprint(ConanFile):
    name = "trainprint"
    description = "The carbon that training an AI model emitted, and how sure that figure is"
    license = "Apache-2.0"
    topics = ("carbon", "co2", "energy", "machine-learning", "model-card")
    package_type = "static-library"  # and the command, in bin
    settings = "os", "compiler", "build_type", "arch"

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, ROOT, "CMakeLists.txt"))
        self.version = re.search(r"^project\(trainprint VERSION (\S+)", text, re.M)[1]

    def export_sources(self):
        root = os.path.join(self.recipe_folder, ROOT)
        for pattern in ("CMakeLists.txt", "LICENSE", "core/*", "web/notices/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def requirements(self):
        self.requires("nlohmann_json/[>=3.11 <4]", visible=False)  # compiled in; no header of ours shows it

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        self.folders.build = "build"
        self.folders.generators = "generators"

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["TRAINPRINT_TESTS"] = False
        toolchain.cache_variables["TRAINPRINT_UNITY"] = True
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "*", os.path.join(self.package_folder, "share/doc/trainprint"), os.path.join(self.package_folder, "licenses"))
        rmdir(self, os.path.join(self.package_folder, "share/doc"))
        # Conan writes these anew, for its own folders.
        rmdir(self, os.path.join(self.package_folder, "lib/cmake"))
        rmdir(self, os.path.join(self.package_folder, "lib/pkgconfig"))

    def package_info(self):
        self.cpp_info.libs = ["trainprint"]
        self.cpp_info.set_property("cmake_target_name", "trainprint::trainprint")
        if self.settings.os in ("Linux", "FreeBSD"):
            self.cpp_info.system_libs = ["m"]

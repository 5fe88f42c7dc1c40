"""Builds tests/consumer with the package, and runs that and the command."""

import os

from conan import ConanFile
from conan.tools.build import can_run
from conan.tools.cmake import CMake


class Consumer(ConanFile):
    settings = "os", "compiler", "build_type", "arch"
    generators = "CMakeDeps", "CMakeToolchain", "VirtualRunEnv"

    def requirements(self):
        self.requires(self.tested_reference_str, run=True)

    def layout(self):
        self.folders.build = os.environ.get("TRAINPRINT_CONAN_BUILD", "build")
        self.folders.generators = self.folders.build

    def build(self):
        cmake = CMake(self)
        cmake.configure(build_script_folder=os.path.join(self.recipe_folder, "../../../../tests/consumer"))
        cmake.build()

    def test(self):
        if can_run(self):
            self.run(os.path.join(self.build_folder, "consumer"), env="conanrun")
            self.run("trainprint --version", env="conanrun")

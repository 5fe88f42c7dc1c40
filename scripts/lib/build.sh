# Builds the parts of the product. Each does nothing when its inputs have not changed.
# shellcheck shell=bash disable=SC2154

jobs=$(nproc 2>/dev/null || echo 2)
wasm_dir=build/wasm/wasm
if command -v ccache >/dev/null; then
  # What one clone has compiled serves another one, in whatever folder.
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
fi

# build_native PRESET [TARGET...]
build_native() {
  local preset=$1
  shift
  cmake --preset "$preset" -DTRAINPRINT_WERROR=ON
  cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"}
}

# The core as WebAssembly modules in build/wasm/wasm. Without its tests, unless they have been configured before.
build_wasm() {
  local tests=()
  [ -e build/wasm/CMakeCache.txt ] || tests=(-DTRAINPRINT_TESTS=OFF)
  say "Building the core for WebAssembly"
  cmake --preset wasm -DTRAINPRINT_WERROR=ON "${tests[@]}" >build/wasm-configure.log || { cat build/wasm-configure.log >&2; return 1; }
  cmake --build --preset wasm -j "$jobs" --target trainprint_wasm trainprint-files_wasm trainprint-tables_wasm
}

# The page in web/dist: site/ and the offline file trainprint.html.
build_page() {
  local stamp=web/dist/.built
  if [ "$(cat "$stamp" 2>/dev/null)" = "$(page_inputs)" ]; then
    say "The page is up to date"
    return
  fi
  npm_ci web
  say "Building the page"
  npm run --silent --prefix web build
  [ -e web/dist/site/index.html ] || fail "npm run build wrote no web/dist/site/index.html"
  [ -e web/dist/trainprint.html ] || fail "npm run build wrote no web/dist/trainprint.html"
  page_inputs >"$stamp"
}

# One hash of everything that the page is made of.
page_inputs() {
  {
    find web -name node_modules -prune -o -name dist -prune -o -type f -print0
    find core/schema wasm scripts/lib/notices.mjs "$wasm_dir"/trainprint{,-files,-tables}.{mjs,wasm} -type f -print0
  } | sort -z | xargs -0 sha256sum | sha256sum
}

# build_npm FOLDER: the npm package. Needs the modules.
build_npm() {
  npm_ci web
  npm run --silent --prefix web types
  node scripts/lib/npm_package.mjs "$wasm_dir" "$1"
}

# install_native FOLDER: the command, the library and what goes with them. Needs build/release.
install_native() {
  rm -rf "$1"
  cmake --install build/release --prefix "$1" --strip >build/install.log
}

# build_python TOOLS PREFIX FOLDER: the sdist, and the wheel that is built from it. TOOLS is a virtual environment with
# build, nanobind and scikit-build-core; the extension takes the library and the command that are installed in PREFIX,
# which saves compiling them again. That the sdist has all of the core's sources is a test (tests/python).
build_python() {
  local tools=$1 prefix=$2 out=$3 work=build/python
  rm -rf "$out" "$work/sdist"
  mkdir -p "$work/sdist"
  "$tools/bin/python" -m build --sdist --no-isolation --outdir "$out" . >"$work/sdist.log" 2>&1 || { tail -n 30 "$work/sdist.log" >&2; return 1; }
  tar -xzf "$out"/trainprint-*.tar.gz -C "$work/sdist" --strip-components=1
  "$tools/bin/pip" wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir "$out" \
    -C cmake.source-dir=core/python -C "cmake.define.CMAKE_PREFIX_PATH=$(realpath "$prefix")" -C "build-dir=$root/$work/extension" "./$work/sdist"
}

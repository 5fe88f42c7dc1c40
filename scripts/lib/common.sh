# Shared by every script: strict shell, the repository as working directory, one way to speak and to stop.
# shellcheck shell=bash
set -Eeuo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
mkdir -p build

say() { printf '==> %s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  trap - ERR
  exit 1
}

# Any other failing command names itself.
name_failing_commands() {
  trap 'printf "error: %s line %s: %s\n" "${BASH_SOURCE[0]#"$root"/}" "$LINENO" "$BASH_COMMAND" >&2' ERR
}
name_failing_commands

# version_at_least 3.25.1 3.25: is the first version the second or later?
version_at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n1)" = "$2" ]; }

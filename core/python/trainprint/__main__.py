"""`trainprint` and `python -m trainprint`: the native command, and `trainprint hub` and `mcp`, which need Python."""

import os
import subprocess
import sys
from pathlib import Path

COMMAND = Path(__file__).parent / "bin" / ("trainprint.exe" if os.name == "nt" else "trainprint")


def main() -> int:
    """Hands everything on to the command; its exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["mcp"]:
        from trainprint.mcp import main as serve

        return serve(arguments[1:])
    if arguments[:1] == ["hub"]:
        from trainprint.hub import main as ask_hub

        return ask_hub(arguments[1:])
    if os.name == "nt":  # there, execv returns to the shell before the program ends
        return subprocess.call([COMMAND, *arguments])
    sys.stdout.flush()
    os.execv(COMMAND, ["trainprint", *arguments])


if __name__ == "__main__":
    sys.exit(main())

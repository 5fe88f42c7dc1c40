#!/usr/bin/env python3
"""Runs the commands of tests/transcripts/*.txt, of every --help and of the README, and compares what they print.

A transcript is a list of blocks: a line `$ command`, what it prints (both streams), and `[exit N]` when N is not 0.
In the README, blocks of ```console are read the same way; in --help, the lines `  $ command` only have to succeed.
"""
import os
import pathlib
import re
import subprocess
import sys

BINARY = pathlib.Path(sys.argv[1]).resolve()
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# A hostile environment on purpose: nothing printed may depend on it.
ENVIRONMENT = {**os.environ, "PATH": f"{BINARY.parent}:{os.environ['PATH']}", "LC_ALL": "C", "TZ": "Asia/Kathmandu"}


def run(command):
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, env=ENVIRONMENT, timeout=60,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
    return done.stdout + (f"[exit {done.returncode}]\n" if done.returncode else ""), done.returncode


def blocks(text):
    for block in re.split(r"^(?=\$ )", text, flags=re.M):
        if block.startswith("$ "):
            command, _, expected = block[2:].partition("\n")
            yield command, expected.strip("\n")


failures = count = 0


def check(where, command, good, shown):
    global failures, count
    count += 1
    if not good:
        failures += 1
        print(f"{where}: $ {command}\n{shown}\n")


sources = {path.name: path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.txt"))}
readme = (ROOT / "README.md").read_text(encoding="utf-8") if (ROOT / "README.md").exists() else ""
sources["README.md"] = "\n".join(re.findall(r"^```console\n(.*?)^```", readme, flags=re.M | re.S))
for where, text in sources.items():
    for command, expected in blocks(text):
        if not re.search(r"\btrainprint\b", command):
            continue
        actual, _ = run(command)
        check(where, command, actual.strip("\n") == expected, f"--- expected\n{expected}\n--- printed\n{actual}")

listing, _ = run("trainprint --help")
commands = re.findall(r"^  (\w+) ", listing, flags=re.M)
check("--help", "trainprint --help", commands, listing)
for name in commands:
    help_text, status = run(f"trainprint {name} --help")
    examples = re.findall(r"^  \$ (.*)$", help_text, flags=re.M)
    check("--help", f"trainprint {name} --help", status == 0 and examples, help_text + "an example is missing")
    for example in examples:
        actual, status = run(example)
        check(f"{name} --help", example, status == 0 and actual.strip(), actual)

print(f"{count} commands, {failures} failures")
sys.exit(1 if failures or count < 8 else 0)

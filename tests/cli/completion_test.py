#!/usr/bin/env python3
"""Completion in bash, zsh and fish and the manual page, by the shells and the formatters themselves.

    completion_test.py TRAINPRINT

What there is to offer is read from --help: every command, every option, every list of choices.
"""
import os
import pathlib
import pty
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

BINARY = pathlib.Path(sys.argv[1]).resolve()
ENVIRONMENT = {**os.environ, "PATH": f"{BINARY.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "MANWIDTH": "200",
               "GROFF_NO_SGR": "1", "MANPAGER": "cat"}
failures = []


def run(*command, given=""):
    done = subprocess.run([str(word) for word in command], input=given, env=ENVIRONMENT, text=True, encoding="utf-8", timeout=120,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.stdout, done.returncode


def check(what, good, shown=""):
    if not good:
        failures.append(f"{what}\n{shown}")


def printed(*words):
    out, status = run(BINARY, *words)
    assert status == 0, (words, out)
    return out


COMMANDS = re.findall(r"^  (\S+) {2,}", printed("--help"), re.M)
OPTIONS = {}  # command: {spelling: the values to choose from}
for name in COMMANDS:
    text = printed(name, "--help")
    OPTIONS[name] = {"--help": []}
    for spellings, help_text in re.findall(r"^  ((?:--[\w-]+(?:, )?)+)(.*(?:\n {4,}.*)*)", text, re.M):
        listed = re.search(r"one of: ([^.]+)$", " ".join(help_text.split()))
        yes_or_no = ["true", "false"] if help_text.strip().endswith("true or false") else []
        for one in spellings.split(", "):
            OPTIONS[name][one.strip()] = listed[1].split(", ") if listed else yes_or_no
check("--help has commands and options", len(COMMANDS) > 10 and len(OPTIONS["estimate"]) > 50)
FORMATS = re.findall(r"^(\w+) ", printed("export", "--list"), re.M)
OPTIONS["export"]["--format"] = FORMATS
OPTIONS["lint"]["--format"] = ["text", "json", "sarif"]

# (what is typed before the cursor, what has to be offered)
CASES = [([""], COMMANDS), (["est"], ["estimate"]), (["completion", ""], ["bash", "zsh", "fish"])]
for name, options in OPTIONS.items():
    CASES.append(([name, "--"], list(options)))
    CASES += [([name, option, ""], values) for option, values in options.items() if values]


def bash(words):
    script = f"""source <(trainprint completion bash)
COMP_WORDS=(trainprint {" ".join(f"'{word}'" for word in words)}) COMP_CWORD={len(words)}
_trainprint trainprint '{words[-1]}' x
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    return run("bash", "--norc", "-u", given=script)[0].split()


def all_of_fish():
    script = "trainprint completion fish | source\n" + "".join(
        f"echo ==; complete -C '{' '.join(['trainprint', *words])}'\n" for words, _ in CASES)
    parts = run("fish", "--no-config", "-c", script)[0].split("==\n")[1:]
    return [[line.split("\t")[0] for line in part.splitlines()] for part in parts]


# zsh cannot be asked: in a terminal, Tab is pressed, and the function that takes the matches writes them down.
ZSH = """autoload -Uz compinit
compinit -u -d $FOLDER/dump
setopt no_beep no_auto_menu
source <(trainprint completion zsh)
compadd() {
  if (( ! ${@[(I)-[OAD]]} )); then
    local -a hits
    builtin compadd -O hits "$@"
    print -rl -- $hits >>$FOLDER/offered
  fi
  builtin compadd "$@"
}
answered() { zle kill-buffer; print -r -- END >>$FOLDER/offered }
zle -N answered
bindkey '^X^A' answered
ready() { zle -D zle-line-init; print -r -- END >>$FOLDER/offered }
zle -N zle-line-init ready
"""


def all_of_zsh():
    with tempfile.TemporaryDirectory() as folder:
        offered, rc = pathlib.Path(folder) / "offered", pathlib.Path(folder) / ".zshrc"
        rc.write_text(ZSH, encoding="utf-8")
        process, terminal = pty.fork()
        if process == 0:
            os.execvpe("zsh", ["zsh", "-d", "-i"], {**ENVIRONMENT, "TERM": "dumb", "FOLDER": folder, "ZDOTDIR": folder})
        os.set_blocking(terminal, False)

        def answers_after(typed, count):
            os.write(terminal, typed.encode())
            end = time.monotonic() + 60
            while True:
                try:
                    os.read(terminal, 1 << 16)
                except BlockingIOError:
                    time.sleep(0.002)
                parts = offered.read_text(encoding="utf-8").split("END\n")[1:] if offered.exists() else []
                if len(parts) == count or time.monotonic() > end:
                    return parts

        answers_after("", 1)  # what is typed before the line editor listens may be lost
        for i, (words, _) in enumerate(CASES):
            parts = answers_after(f"{' '.join(['trainprint', *words])}\t\x18\x01", i + 2)
            if len(parts) < i + 2:  # one that is not answered is enough
                break
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(terminal)
        return [part.splitlines() for part in parts[:-1]]


for words, wanted in CASES:
    got = bash(words)
    check(f"bash: trainprint {' '.join(words)}", set(wanted) <= set(got), got)
check("bash: --format=cy", sorted(bash(["export", "--format", "=", "cyclonedx_"])) == ["cyclonedx_1_6"])
check("bash: a value that is a name offers nothing", bash(["project", "p.json", "--model", ""]) == [])
check("bash: a text offers nothing", bash(["places", ""]) == [])

for shell, ask in (("fish", all_of_fish), ("zsh", all_of_zsh)):
    if shutil.which(shell) is None:
        print(f"Not tried: there is no {shell}")
        continue
    answers = ask()
    for (words, wanted), got in zip(CASES, answers, strict=False):
        check(f"{shell}: trainprint {' '.join(words)}", set(wanted) <= {one.rstrip("=") for one in got}, got)
    check(f"{shell}: every case was answered", len(answers) >= len(CASES))

with tempfile.TemporaryDirectory() as folder:
    file = pathlib.Path(folder) / "trainprint.1"
    file.write_text(printed("manual"), encoding="utf-8")
    formatters = {"man": ["man", "--warnings", "-E", "UTF-8", "-l", file], "mandoc": ["mandoc", "-Tlint", "-W", "warning", file]}
    for tool, command in formatters.items():
        if shutil.which(tool) is None:
            print(f"Not tried: there is no {tool}")
            continue
        out, status = run(*command)
        check(f"{tool}: status {status}", status == 0, out[-2000:])
        check(f"{tool}: warnings", not re.search(r": (warning|error)|\b(WARNING|ERROR): ", out), out[-2000:])
        if tool == "man":
            plain = re.sub(r".\x08", "", out).replace("‐", "-")
            for name, options in OPTIONS.items():
                check(f"the manual has {name}", re.search(rf"^ +{name}$", plain, re.M))
                for option in options:
                    check(f"the manual has {name} {option}", option in plain)
    for word in ("bash", "zsh", "fish"):
        script = pathlib.Path(folder) / word
        script.write_text(printed("completion", word), encoding="utf-8")
        if shutil.which(word):
            out, status = run(word, "-n", script)
            check(f"{word} -n", status == 0 and not out, out)
    if shutil.which("shellcheck"):
        out, status = run("shellcheck", "--norc", "-s", "bash", pathlib.Path(folder) / "bash")
        check("shellcheck", status == 0, out)

if failures:
    sys.exit(f"{len(failures)} failed:\n" + "\n".join(failures[:20]))
print(f"{len(CASES)} cases in each shell, {sum(map(len, OPTIONS.values()))} options, the manual")

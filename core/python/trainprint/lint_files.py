"""`trainprint-lint`: `trainprint lint` for many cards at once, as pre-commit and GitHub's Action call it."""

import argparse
import glob
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import trainprint
from trainprint.files import NotEdited, edit
from trainprint.terminal import on_one_line, readable
from trainprint.types import CardFinding

SEVERITIES = ["note", "warning", "error"]  # the least first


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where nothing has to be mended, 1 for findings (and cards that were changed), 2 for cards that cannot be read."""
    with readable(in_pipes=True):
        return _main(arguments)


def _main(arguments: Sequence[str] | None) -> int:
    asked = _parsed(arguments)
    status = 0
    reports: list[dict[str, Any]] = []
    for path in _files(asked.files):
        try:
            if asked.fix and Path(path).exists():
                before, text = edit(path, trainprint.fix)
            else:
                before = text = Path(path).read_bytes().decode()
        except (OSError, UnicodeDecodeError) as fault:
            print(on_one_line(str(fault) if isinstance(fault, NotEdited) else f"{path}: {fault}"), file=sys.stderr)
            status = 2
            continue
        if text != before:
            print(on_one_line(f"{path}: mended"))
            status = max(status, 1)
        findings = trainprint.lint(text)["findings"]
        for finding in findings:
            print(_annotation(path, finding) if asked.format == "github" else describe(path, finding))
        if asked.fail_on != "never" and any(_weight(one) >= SEVERITIES.index(asked.fail_on) for one in findings):
            status = max(status, 1)
        if asked.sarif:
            reports.append(trainprint.sarif(text, path))
    if asked.sarif:
        try:
            Path(asked.sarif).write_text(json.dumps(_together(reports), indent=2) + "\n", encoding="utf-8")
        except OSError as fault:
            print(on_one_line(f"{asked.sarif}: {fault}"), file=sys.stderr)
            status = 2
    return status


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="trainprint-lint",
        description="What is wrong with the emissions in model cards.",
        epilog="Exit status: 0 nothing to mend, 1 findings or mended cards, 2 a card that cannot be read.",
    )
    parser.add_argument("files", nargs="+", metavar="README.md", help="cards, or patterns such as **/README.md")
    parser.add_argument("--fix", action="store_true", help="mend in the files what can be mended safely")
    parser.add_argument("--format", choices=["text", "github"], default="text", help="github: annotations of a workflow")
    parser.add_argument("--sarif", metavar="FILE", help="write the findings as SARIF 2.1.0, too")
    parser.add_argument(
        "--fail-on", choices=[*SEVERITIES, "never"], default="warning", help="the least that fails; default: warning"
    )
    return parser.parse_args(arguments)


def _files(names: Iterable[str]) -> list[str]:
    """Every file once; a name that is no file is a pattern, and stays where it matches nothing."""
    found: dict[str, None] = {}
    for name in names:
        matching = [name] if Path(name).exists() else sorted(glob.glob(name, recursive=True))
        found.update(dict.fromkeys(matching or [name]))
    return list(found)


def _weight(finding: CardFinding) -> int:
    return SEVERITIES.index(finding["severity"])


def describe(path: str, finding: CardFinding) -> str:
    """One line, as `trainprint lint` prints it."""
    mends = " (--fix mends it)" if finding["fix"] else ""
    place = f"{path}:{finding['line']}:{finding['column']}"
    return on_one_line(f"{place}: {finding['severity']}: {finding['message']} [{finding['code']}]{mends}")


def _annotation(path: str, finding: CardFinding) -> str:
    """As GitHub's runner reads it from a step's output."""
    level = "notice" if finding["severity"] == "note" else finding["severity"]
    place = {"file": path, "line": finding["line"], "col": finding["column"], "endLine": finding["end_line"]}
    if finding["end_line"] == finding["line"]:
        place["endColumn"] = finding["end_column"]
    place["title"] = finding["code"]
    values = (f"{key}={_escaped(str(value)).replace(':', '%3A').replace(',', '%2C')}" for key, value in place.items())
    return f"::{level} {','.join(values)}::{_escaped(finding['message'])}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _together(reports: list[dict[str, Any]]) -> dict[str, Any]:
    """One run of one tool, as GitHub takes them; the rules are the same in each."""
    first, *others = reports or [trainprint.sarif("")]
    for report in others:
        first["runs"][0]["results"] += report["runs"][0]["results"]
    return first


if __name__ == "__main__":
    sys.exit(main())

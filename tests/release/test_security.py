"""Every line of .github/SECURITY.md that names a test names one that is there."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEXT = re.sub(r"\s+", " ", (ROOT / ".github/SECURITY.md").read_text(encoding="utf-8"))
# A file, and one or more names of tests in it.
NAMED = [(path, name) for path, names in re.findall(r'`(tests/[\w./-]+)` ((?:"[^"]+"(?:, )?)+)', TEXT) for name in re.findall(r'"([^"]+)"', names)]
# A claim without a test says what somebody can do, or is about people.
UNTESTED = ("can lay anything", "Whoever can change files", "named by version, not by commit")


def test_every_test_that_is_named_exists():
    assert len(NAMED) > 15
    for path, name in NAMED:
        assert name in (ROOT / path).read_text(encoding="utf-8"), f"{path} has no {name!r}"


def test_every_claim_names_a_test():
    claims = re.findall(r"^- .*(?:\n {2}.*)*", (ROOT / ".github/SECURITY.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(claims) > 15
    for claim in claims:
        assert re.search(r'`tests/[\w./-]+`\s+"', claim) or any(words in claim for words in UNTESTED), claim

"""What `trainprint lint` prints as SARIF, held against the schema of SARIF 2.1.0 that Microsoft's SDK ships."""
import json
import pathlib

import jsonschema
import pytest

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = HERE / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
BROKEN = "---\nco2_eq_emissions:\n\temissions: \"1.5 kg\"\n\tsource: Paper: X\n\tgeographic_location: NO\n---\n"


@pytest.fixture(scope="module")
def sarif(trainprint):
    validator = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

    def log(text, *path):
        status, out, errors = trainprint("lint", *(path or ["-"]), "--format", "sarif", text=text)
        assert status in (0, 1), errors
        document = json.loads(out)
        validator.validate(document)
        (run,) = document["runs"]
        return status, run

    return log


def test_every_card_s_findings_are_sarif(sarif, cards, trainprint):
    found = 0
    for card in cards[0]:
        status, run = sarif(card["text"])
        reading = json.loads(trainprint("lint", "-", "--json", text=card["text"])[1])
        assert [one["ruleId"] for one in run["results"]] == [one["code"] for one in reading["findings"]]
        rules = run["tool"]["driver"]["rules"]
        for result, finding in zip(run["results"], reading["findings"]):
            found += 1
            rule = rules[result["ruleIndex"]]
            assert rule["id"] == result["ruleId"] and rule["help"]["text"] and rule["shortDescription"]["text"]
            assert result["level"] == finding["severity"]
            region = result["locations"][0]["physicalLocation"]["region"]
            assert (region["startLine"], region["startColumn"]) == (finding["line"], finding["column"])
            assert (region["endLine"], region["endColumn"]) == (finding["end_line"], finding["end_column"])
            assert ("fixes" in result) == (finding["fix"] is not None)
        assert status == (0 if all(one["level"] == "note" for one in run["results"]) else 1)
    assert found > 10


def test_rules_have_names_of_their_own(sarif):
    rules = [rule["id"] for rule in sarif("")[1]["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules)) > 40


def offset(text, line, column):
    return sum(map(len, text.splitlines(keepends=True)[:line - 1])) + column - 1


def test_the_fixes_are_those_of_fix(sarif, trainprint):
    text = BROKEN
    for _ in range(10):
        _, run = sarif(text)
        edits = [edit for result in run["results"] for fix in result.get("fixes", [])
                 for change in fix["artifactChanges"] for edit in change["replacements"]]
        if not edits:
            break
        for edit in reversed(edits):
            region = edit["deletedRegion"]
            begin, end = (offset(text, region[f"{at}Line"], region[f"{at}Column"]) for at in ("start", "end"))
            text = text[:begin] + edit["insertedContent"]["text"] + text[end:]
    assert text == trainprint("lint", "-", "--fix", text=BROKEN)[1]


def test_any_path_is_a_uri(sarif, tmp_path):
    for name in ("README.md", "a b.md", "a%41#?.md", "é\".md", "<script>.md"):
        path = tmp_path / name
        path.write_text(BROKEN, encoding="utf-8")
        for result in sarif("", str(path))[1]["results"]:
            uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            assert uri == path.as_uri()
    assert sarif(BROKEN)[1]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "stdin"


def test_what_is_no_sarif_would_be_refused():
    validator = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"version": "2.1.0", "runs": [{"results": []}]})


def test_a_figure_in_the_text_becomes_a_block_that_names_its_source(trainprint):
    card = "---\nlicense: mit\n---\n# M\n## Environmental Impact\n- **Hardware Type:** A100\n- **Carbon Emitted:** 12 kg CO2eq\n"
    status, out, _ = trainprint("lint", "-", "--json", text=card)
    (finding,) = json.loads(out)["findings"]
    assert status == 1 and finding["code"] == "in_markdown_body" and finding["line"] == 7
    status, fixed, _ = trainprint("lint", "-", "--fix", text=card)
    assert status == 0
    assert fixed == card.replace(
        "license: mit\n", 'license: mit\nco2_eq_emissions:\n  emissions: 12000\n  source: "the text of this model card"\n')
    assert trainprint("lint", "-", text=fixed)[0] == 0

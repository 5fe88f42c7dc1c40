"""What leaves through `trainprint export`, read by those it is meant for: CycloneDX's schema, Markdown, Python, CodeCarbon, XML, CSV."""
import ast
import csv
import io
import json
import math
import os
import pathlib
import re
import xml.etree.ElementTree as ElementTree

import jsonschema
import markdown_it
import pytest
import referencing

os.environ["CODECARBON_LOG_LEVEL"] = "critical"
from cyclonedx.schema import SchemaVersion  # noqa: E402
from cyclonedx.validation.json import JsonStrictValidator  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
NAMES = [
    "Llama 2 7B",
    "",
    "</script><svg onload=alert(1)> & \"x\" 'y'",
    "=cmd|' /C calc'!A0",
    "a\\\"; import os; os.abort() #",
    "one\r\ntwo\u2028three\u202efour\x00\x1b",
    "trailing\\",
    "\"\"\"{x}\"\"\" %s 👩‍🔬",
    "*a* **b** _c_ `d` ~~e~~ [f](javascript:g) ![h](i) | j | <k> &lt; \\* $l$ # m",
    "https://a.example www.b.example mailto:c@d.example",
]
RUNS = [
    {"accelerator": "A100 80GB", "device_hours": 184320, "region": "FRA", "training_type": "pre-training"},
    {"accelerator": "8xH100", "wall_clock_hours": 3, "region": "aws-eu-west-3", "training_type": "fine-tuning"},
    {"parameters": "7B"},
    {"energy_kwh": 1e-9, "energy_boundary": "accelerator", "parameters": "7B", "tokens": "2T"},
    {"energy_kwh": 9e9, "options": {"boundary": "it", "constants": "paper"}},
]
ALL = [{**run, "name": name} for run in RUNS for name in NAMES]


@pytest.fixture(scope="module")
def export(trainprint):
    def one(run, form):
        status, out, errors = trainprint("export", "-", "--format", form, text=json.dumps(run))
        assert status == 0, errors
        return out

    return one


def test_cyclonedx_takes_the_bill_of_materials(export):
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    for run in ALL:
        fault = validator.validate_str(export(run, "cyclonedx"))
        assert fault is None, (run, fault)


def test_cyclonedx_would_refuse_another_unit(export):
    wrong = export(ALL[0], "cyclonedx").replace("tCO2eq", "kgCO2eq")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(wrong) is not None


def test_the_csv_is_a_header_and_a_row(export):
    for run in ALL:
        header, row = csv.reader(io.StringIO(export(run, "csv"), newline=""), strict=True)
        assert len(header) == len(row)
        assert not any(re.match(r"[=+\-@\t\r]", cell) for cell in row)
        assert float(row[header.index("emissions_gco2e")]) > 0


def test_the_badge_is_xml(export):
    for run in ALL:
        root = ElementTree.fromstring(export(run, "badge"))
        tags = {element.tag.split("}")[1] for element in root.iter()}
        assert tags == {"svg", "title", "desc", "rect", "path", "g", "text"}
        assert root.attrib["role"] == "img"


def test_the_python_is_python_and_holds_the_name(export):
    for run in ALL:
        tree = ast.parse(export(run, "codecarbon"))
        values = {
            node.targets[0].id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        }
        assert set(values) == {"PROJECT", "COUNTRY"}
        assert [type(node).__name__ for node in tree.body].count("Expr") == 0
        if run["name"] == NAMES[4]:
            assert values["PROJECT"] == NAMES[4]


def test_the_python_measures_with_codecarbon_what_import_reads(export, trainprint, tmp_path):
    namespace = {}
    exec(compile(export(ALL[4], "codecarbon"), "measure_emissions.py", "exec"), namespace)

    def work():
        for i in range(2_000_000):
            math.sin(i)

    kilograms = namespace["measured"](work, str(tmp_path))
    assert kilograms > 0
    status, out, errors = trainprint("import", str(tmp_path / "emissions.csv"), "--json")
    assert status == 0, errors
    run = json.loads(out)
    assert run["region"] == "FRA" and run["name"] == NAMES[4]
    assert math.isclose(run["emissions_gco2e"], 1000 * kilograms, rel_tol=1e-9)


def test_the_list_of_all_conforms_to_its_schema(trainprint):
    schema, common = (json.loads((ROOT / f"core/schema/{name}.schema.json").read_text(encoding="utf-8"))
                      for name in ("export", "common"))
    jsonschema.Draft202012Validator.check_schema(schema)
    parts = referencing.Registry().with_resource(common["$id"], referencing.Resource.from_contents(common))
    validator = jsonschema.Draft202012Validator(schema, registry=parts)
    status, out, errors = trainprint("export", "-", "--json", text=json.dumps(ALL[2]))
    assert status == 0, errors
    answer = json.loads(out)
    validator.validate(answer)
    for one in answer["exports"]:
        assert one["text"] == trainprint("export", "-", "--format", one["id"], text=json.dumps(ALL[2]))[1]
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"ok": True, "exports": []})
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"ok": False, "errors": [{"code": "too_long"}]})


def visible(name):
    """A name without what must not come through: controls are blanks, direction marks gone."""
    return " ".join(re.sub("[\x00-\x20\x7f\u2028]+", " ", name.replace("\u202e", "")).split())


def test_a_name_is_text_to_a_reader_of_markdown(export):
    reader = markdown_it.MarkdownIt("gfm-like")
    for run in ALL:
        tokens = reader.parse(export(run, "eu_ai_act"))
        heading = tokens[1].children
        assert {token.type for token in heading} <= {"text", "text_special"}, heading
        end = " of " + visible(run["name"]) if run["name"] else ""
        assert "".join(token.content for token in heading) == "Computational resources and energy consumption" + end
        (image,) = reader.parse(export(run, "badge_markdown"))[1].children
        assert image.type == "image" and image.attrs["src"] == "trainprint-badge.svg"
        assert visible(run["name"]) in "".join(token.content for token in image.children)
        assert not any(token.type.startswith("html") for token in reader.parse(export(run, "markdown")))
        cells = [token for token in reader.parse(export(run, "sci")) if token.type == "td_open"]
        assert len(cells) % 3 == 0 and len(cells) >= 15, run


def test_the_section_is_what_the_linter_accepts(export, trainprint):
    for run in ALL:
        status, out, errors = trainprint("lint", "-", text="---\nlicense: mit\n---\n# M\n\n" + export(run, "markdown"))
        assert "kilogram" not in out.lower(), out

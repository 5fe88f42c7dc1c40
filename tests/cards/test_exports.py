"""What leaves through `trainprint export`, read by those it is meant for: CycloneDX's schema, Markdown, Python, CodeCarbon, XML, CSV."""
import ast
import csv
import hashlib
import io
import json
import math
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import jsonschema
import markdown_it
import pytest
import referencing
from spdx_python_model import v3_0_1 as spdx

os.environ["CODECARBON_LOG_LEVEL"] = "critical"
from cyclonedx.schema import SchemaVersion  # noqa: E402
from cyclonedx.validation.json import JsonStrictValidator  # noqa: E402
from codecarbon.output_methods.boamps.models import BoAmpsReport  # noqa: E402

os.environ["SOURCE_DATE_EPOCH"] = "1764391251"  # 2025-11-29 04:40:51 UTC, for the formats that say when they were written

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
    {"parameters": "46.7B", "active_parameters": "12.9B", "dataset_tokens": "300B", "epochs": 2, "modality": "nlp",
     "training_type": "instruction-tuning", "accelerator": "TPU v4", "accelerator_count": 64, "wall_clock_hours": 1.5,
     "region": "FIN", "year": 2024, "setting": "cluster", "overrides": {"pue": 1.1, "grid_gco2e_per_kwh": 72},
     "corrections": {"precision": "fp8", "fused_attention": True}},
]
ALL = [{**run, "name": name} for run in RUNS for name in NAMES]


@pytest.fixture(scope="module")
def export(trainprint):
    def one(run, form):
        status, out, errors = trainprint("export", "-", "--format", form, text=json.dumps(run))
        assert status == 0, errors
        return out

    return one


@pytest.mark.parametrize("form, version", [("cyclonedx", SchemaVersion.V1_7), ("cyclonedx_1_6", SchemaVersion.V1_6)])
def test_cyclonedx_takes_the_bill_of_materials(export, form, version):
    validator = JsonStrictValidator(version)
    for run in ALL:
        fault = validator.validate_str(export(run, form))
        assert fault is None, (run, fault)


def test_cyclonedx_would_refuse_another_unit(export):
    wrong = export(ALL[0], "cyclonedx").replace("tCO2eq", "kgCO2eq")
    assert JsonStrictValidator(SchemaVersion.V1_7).validate_str(wrong) is not None


def recomputed(text):
    """What the exported Python computes, by tier; run in a process of its own, as its reader runs it."""
    result = subprocess.run([sys.executable, "-I", "-"], input=text, capture_output=True, text=True, check=True)
    lines = [re.fullmatch(r"tier (\w+): (\S+) g CO2e", line) for line in result.stdout.splitlines()]
    return {line[1]: float(line[2]) for line in lines}


def test_python_recomputes_every_route(export, trainprint):
    goldens = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "tests/golden").glob("*.json"))]
    runs = [golden["run"] for golden in goldens if "run" in golden and not golden.get("errors")]
    tiers = set()
    for run in [*runs, *RUNS, ALL[len(NAMES) - 1], *ALL[: len(NAMES)]]:
        status, out, errors = trainprint("estimate", "-", "--json", text=json.dumps(run))
        assert status == 0, errors
        expected = {route["tier"]: route["emissions_gco2e"] for route in json.loads(out)["routes"]}
        assert recomputed(export(run, "python")) == {tier: pytest.approx(value, rel=1e-12) for tier, value in expected.items()}, run
        tiers |= expected.keys()
    assert tiers == {"1a", "1b", "1c", "2", "3"}


def test_python_that_was_changed_computes_something_else(export):
    text = export(RUNS[0], "python")
    assert recomputed(text.replace("184320 * hour", "92160 * hour"))["1b"] == pytest.approx(recomputed(text)["1b"] / 2)


def spdx_objects(text):
    """The document by the classes that the SPDX project generates from its model: they refuse what the model does not have."""
    objects = spdx.SHACLObjectSet()
    spdx.JSONLDDeserializer().read(io.BytesIO(text.encode()), objects)
    spdx.JSONLDSerializer().write(objects, io.BytesIO())  # checks what is required
    assert not objects.missing_ids
    return objects


def test_spdx_takes_the_bill_of_materials(export):
    for run in ALL:
        objects = spdx_objects(export(run, "spdx"))
        (model,) = objects.foreach_type(spdx.ai_AIPackage)
        assert model.name == (visible(run["name"]) or "Unnamed model")
        (document,) = objects.foreach_type(spdx.SpdxDocument)
        assert list(document.rootElement) == [model]
        use = model.ai_energyConsumption
        tuned = run.get("training_type", "pre-training") != "pre-training"
        amounts = list(use.ai_finetuningEnergyConsumption if tuned else use.ai_trainingEnergyConsumption)
        assert len(amounts) == 1 and amounts[0].ai_energyUnit.endswith("kilowattHour")
        assert float(amounts[0].ai_energyQuantity) > 0
        assert document.creationInfo.created.isoformat() == "2025-11-29T04:40:51+00:00"


def test_spdx_would_refuse_what_its_model_does_not_have(export):
    for wrong in (("ai_energyUnit", "ai_energyUnits"), ("kilowattHour", "wattHour"), ("2025-11-29T", "on 2025-11-29 ")):
        with pytest.raises((KeyError, ValueError)):
            spdx_objects(export(ALL[0], "spdx").replace(*wrong))


SPDX_SCHEMA = ROOT / "tests/cards/schemas/spdx-3.0.1.schema.json"


def test_spdx_takes_the_bill_of_materials_by_its_schema(export):
    """The SPDX project's own schema of 3.0.1, made from its model (org.spdx:spdx-v3jsonld-store 1.0.1, Apache-2.0)."""
    raw = SPDX_SCHEMA.read_bytes()
    assert hashlib.sha256(raw).hexdigest() == "33bb7cf6c1fd67355f387dea213df494fcaf3220d8c65a824add56c457fda9d5"
    validator = jsonschema.Draft202012Validator(json.loads(raw))
    for run in RUNS:
        validator.validate(json.loads(export({**run, "name": NAMES[2]}, "spdx")))
    wrong = export(RUNS[0], "spdx")
    for old, new in (("kilowattHour", "wattHour"), ('"model"', '"weights"'), ('"3.0.1"', '"three"'), ("ai_hyperparameter", "ai_hyperparameters")):
        assert old in wrong and not validator.is_valid(json.loads(wrong.replace(old, new)))


def test_spdx_claims_the_ai_profile_only_where_it_holds(export):
    """What the profile asks for beyond the schema: model/AI/AI.md and AIPackage.md of the SPDX 3.0.1 model."""
    graph = json.loads(export(RUNS[0], "spdx"))["@graph"]
    (document,) = [one for one in graph if one["type"] == "SpdxDocument"]
    (package,) = [one for one in graph if one["type"] == "ai_AIPackage"]
    wanted = {"suppliedBy", "software_downloadLocation", "software_packageVersion", "software_primaryPurpose", "releaseTime"}
    licences = {one.get("relationshipType") for one in graph if one["type"] == "Relationship"}
    missing = (wanted - package.keys()) | ({"hasConcludedLicense", "hasDeclaredLicense"} - licences)
    assert ("ai" in document["profileConformance"]) == (not missing)
    assert missing == {"suppliedBy", "software_downloadLocation", "software_packageVersion", "releaseTime",
                       "hasConcludedLicense", "hasDeclaredLicense"}
    assert all(name in package["comment"] for name in wanted & missing) and "licence" in package["comment"]


def test_every_accelerator_is_a_component_that_boamps_takes(export):
    validator = boamps_validator()
    with open(ROOT / "core/data/accelerators.csv", encoding="utf-8", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    assert len(names) > 150
    for name in names:
        run = {"accelerator": name, "accelerator_count": 4, "wall_clock_hours": 2, "overrides": {"accelerator_power_w": 300}}
        validator.validate(json.loads(export(run, "boamps")))


def boamps_validator():
    schema = json.loads((ROOT / "tests/cards/schemas/boamps-1.1.0.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_boamps_takes_the_report_and_so_does_codecarbon_s_reader(export):
    validator = boamps_validator()
    for run in ALL:
        report = json.loads(export(run, "boamps"))
        validator.validate(report)
        read = BoAmpsReport.from_dict(report)
        assert read.to_dict() == report
        assert read.measures[0].power_consumption > 0
        assert read.header.report_datetime == "2025-11-29 04:40:51"
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({**report, "measures": []})


def test_boamps_has_billions_of_parameters_and_seconds(export):
    report = json.loads(export(ALL[-1], "boamps"))
    assert report["task"]["algorithms"][0]["parametersNumber"] == 46.7
    assert report["task"]["dataset"] == [{"dataUsage": "input", "dataType": "token", "dataQuantity": 300_000_000_000}]
    assert report["task"]["algorithms"][0]["epochsNumber"] == 2
    assert report["measures"][0]["measurementDuration"] == 5400
    assert report["infrastructure"]["components"][0]["nbComponent"] == 64
    assert report["infrastructure"]["components"][0]["componentType"] == "tpu"
    assert report["environment"] == {"country": "Finland", "powerSourceCarbonIntensity": 72}


def given(run):
    """The fields of a run by path, as the exports repeat them."""
    for name, value in run.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", v) for inner, v in value.items())
        elif value != "":
            yield name, value


def test_the_run_itself_stands_in_each_bill_and_estimates_the_same(export, trainprint):
    """Whoever reads them has every field that was given, in a form that estimates to the same figure."""
    for run in RUNS:
        bom = json.loads(export({**run, "name": "M"}, "cyclonedx"))
        use = bom["components"][0]["modelCard"]["considerations"]["environmentalConsiderations"]["energyConsumptions"][0]
        of_cyclonedx = {one["name"]: one["value"] for one in use["properties"]}
        (package,) = [one for one in json.loads(export({**run, "name": "M"}, "spdx"))["@graph"] if one["type"] == "ai_AIPackage"]
        of_spdx = {one["key"]: one["value"] for one in package["ai_hyperparameter"]}
        assert of_cyclonedx == of_spdx
        description = json.loads(export({**run, "name": "M"}, "boamps"))["task"]["taskDescription"]
        again = json.loads(description[description.index("trainprint:{") + len("trainprint:"):])
        fields = {name.removeprefix("trainprint:run."): value for name, value in of_spdx.items() if name.startswith("trainprint:run.")}
        assert set(fields) == set(dict(given({**run, "name": "M"}))) == set(dict(given(again))), run
        first, second = (json.loads(trainprint("estimate", "-", "--json", text=json.dumps(one))[1]) for one in ({**run, "name": "M"}, again))
        assert first["routes"] == second["routes"]
        assert math.isclose(float(of_spdx["trainprint:estimate.emissions_gco2e"]), first["routes"][0]["emissions_gco2e"], rel_tol=0.05)


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


def test_the_label_is_xml_that_can_be_read_at_320_pixels(export):
    for run in ALL:
        root = ElementTree.fromstring(export(run, "label"))
        tags = {element.tag.split("}")[1] for element in root.iter()}
        assert tags == {"svg", "title", "desc", "rect", "circle", "g", "text"}
        assert root.attrib["role"] == "img" and root.attrib["width"] == "320"
        texts = [element for element in root.iter() if element.tag.endswith("}text")]
        assert all(int(text.attrib["font-size"]) >= 11 and text.text for text in texts)
        description = next(element.text for element in root.iter() if element.tag.endswith("}desc"))
        assert visible(run["name"]) in description
        of_sources = len(texts) - 15  # a line or two that name them, where a licence asks for it
        assert of_sources in ((1, 2) if "Contains data from" in description else (0,))


def test_the_page_is_html_that_runs_and_fetches_nothing(export):
    for run in ALL:
        page = export(run, "html")
        root = ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>\n"))  # it is XML, too
        elements = list(root.iter())
        assert {element.tag for element in elements} <= {
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "svg", "rect", "div", "table", "thead", "tbody",
            "tr", "th", "td", "small", "ul", "li", "footer"}
        assert not any(name.startswith("on") or name in ("src", "href") for element in elements for name in element.attrib)
        (heading,) = root.iter("h1")
        assert heading.text == "Training emissions of " + (visible(run["name"]) or "Unnamed model")
        assert all(cell.attrib["scope"] in ("row", "col") for cell in root.iter("th"))
        assert all(row.findall("th") or row.findall("td") for row in root.iter("tr"))
        assert [image.attrib["role"] for image in root.iter("svg")] == ["img"]
        assert "NaN" not in page and "null" not in page


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


def test_the_form_as_json_is_json_with_amounts_above_zero(export):
    for run in ALL:
        form = json.loads(export(run, "eu_ai_act_json"))
        items = [item for section in form["sections"] for item in section["items"]]
        assert len(items) == 10
        for item in items:
            assert item["known"] == ("value" in item)
            assert all(value > 0 for value in item.values() if type(value) in (int, float))
        assert all(0 <= one["probability_above"] <= 1 for one in form["thresholds"])
        assert form["run"].get("name", "") == visible(run["name"])


def test_nvidia_s_section_is_read_back(export, trainprint, tmp_path):
    card = tmp_path / "README.md"
    for run in ALL:
        section = export(run, "nvidia")
        card.write_text("# M\n\n" + section, encoding="utf-8")
        status, out, errors = trainprint("import", str(card), "--json")
        assert status == 0, errors
        kwh = float(re.search(r"Energy Consumption: (\S+) kWh", section)[1])
        tonnes = float(re.search(r"Carbon Emissions: (\S+) tCO2e", section)[1])
        read = json.loads(out)
        assert math.isclose(read["energy_kwh"], kwh) and math.isclose(read["emissions_gco2e"], tonnes * 1e6)


def test_the_section_is_what_the_linter_accepts(export, trainprint):
    for run in ALL:
        status, out, errors = trainprint("lint", "-", text="---\nlicense: mit\n---\n# M\n\n" + export(run, "markdown"))
        assert "kilogram" not in out.lower(), out

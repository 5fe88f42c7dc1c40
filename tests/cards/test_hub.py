"""PyYAML and huggingface_hub as oracles: what the core merges they load, keep, filter and save."""
import json

import pytest
import yaml
from huggingface_hub import HfApi, ModelCard, metadata_load
from huggingface_hub.repocard import REGEX_YAML_BLOCK, metadata_save

GENTLE = [0.0001, 0.5, 12.994518654810642, 1460, 31000000, 1e12]


def front(text):
    match = REGEX_YAML_BLOCK.match(text)
    assert match, text
    return yaml.safe_load(match.group(2)) or {}


def grams_of(value):
    return value["emissions"] if isinstance(value, dict) else value


def test_pyyaml_reads_the_grams_and_everything_else_as_before(cards, merged):
    generated, amounts = cards
    for i, card in enumerate(generated):
        grams = amounts[i % len(amounts)]
        before, after = front(card["text"]), front(merged(card["text"], grams))
        assert grams_of(after.pop("co2_eq_emissions")) == grams, card["name"]
        before.pop("co2_eq_emissions", None)
        assert after == before, card["name"]
        assert list(after) == list(before)
    assert len(generated) > 200


def test_pyyaml_reads_every_amount_as_a_number(cards, merged):
    for grams in cards[1]:
        value = front(merged("", grams))["co2_eq_emissions"]["emissions"]
        assert isinstance(value, (int, float)) and value == grams


@pytest.mark.parametrize("grams", GENTLE)
def test_a_model_card_loads_and_keeps_its_text(cards, merged, tmp_path, grams):
    for card in cards[0][::7]:
        path = tmp_path / "README.md"
        path.write_bytes(merged(card["text"], grams).encode())
        loaded = ModelCard.load(path, ignore_metadata_errors=False)
        assert grams_of(loaded.data.to_dict()["co2_eq_emissions"]) == grams
        assert loaded.text == ModelCard(card["text"]).text
        assert grams_of(metadata_load(path)["co2_eq_emissions"]) == grams


def test_a_card_saved_by_huggingface_hub_is_left_alone_by_a_merge(cards, merged, tmp_path):
    path = tmp_path / "README.md"
    for card in cards[0][::5]:
        ModelCard(merged(card["text"], 1460), ignore_metadata_errors=True).save(path)
        saved = path.read_bytes().decode()
        assert merged(saved, 1460) == saved


def test_metadata_saved_on_a_local_card_merges(merged, tmp_path):
    path = tmp_path / "README.md"
    path.write_text("---\nlicense: mit # kept\n---\n# M\n")
    metadata_save(path, {"license": "mit", "co2_eq_emissions": {"emissions": 3.5, "source": "x"}})
    text = merged(path.read_text(), 1460)
    assert metadata_load_text(text, tmp_path) == {"license": "mit", "co2_eq_emissions": {"emissions": 1460, "source": "x"}}
    # The other way round: huggingface_hub's update of a merged card.
    path.write_text(text)
    data = metadata_load(path)
    data["co2_eq_emissions"] = {"emissions": 7}
    metadata_save(path, data)
    assert merged(path.read_text(), 7) == path.read_text()


def metadata_load_text(text, folder):
    path = folder / "again.md"
    path.write_text(text)
    return metadata_load(path)


def test_metadata_update_sees_a_merged_card(merged, tmp_path, monkeypatch):
    """metadata_update() against a repository in a folder: what it would upload says what was merged."""
    import huggingface_hub.repocard as repocard

    text = merged("---\nlicense: mit\n---\n# M\n", 1460)
    path = tmp_path / "README.md"
    path.write_text(text)
    pushed = []
    monkeypatch.setattr(repocard, "hf_hub_download", lambda *_, **__: str(path), raising=False)
    monkeypatch.setattr(repocard.ModelCard, "load", classmethod(lambda cls, *_, **__: cls(path.read_text())))
    monkeypatch.setattr(repocard.RepoCard, "push_to_hub", lambda self, *_, **__: pushed.append(str(self)) or "url")
    repocard.metadata_update("me/model", {"co2_eq_emissions": {"emissions": 1460}}, overwrite=False)
    with pytest.raises(ValueError):
        repocard.metadata_update("me/model", {"co2_eq_emissions": {"emissions": 5}}, overwrite=False)
    repocard.metadata_update("me/model", {"co2_eq_emissions": {"emissions": 5}}, overwrite=True)
    assert [grams_of(front(content)["co2_eq_emissions"]) for content in pushed] == [1460, 5]


def model(name, value):
    return {"_id": name, "id": f"me/{name}", "modelId": f"me/{name}", "cardData": {"co2_eq_emissions": value}}


def filtered(hub, value, low, high):
    hub.models = [model("x", value)]
    found = list(HfApi().list_models(emissions_thresholds=(low, high), cardData=True))
    assert hub.requests, "the stand-in was not asked"
    return len(found) == 1


@pytest.mark.parametrize("grams", GENTLE)
def test_the_filter_by_emissions_finds_a_merged_card(hub, merged, grams):
    for text in ("", "---\nco2_eq_emissions: 1\n---\n"):
        value = json.loads(json.dumps(front(merged(text, grams))["co2_eq_emissions"]))
        assert filtered(hub, value, grams * 0.999, grams * 1.001)
        assert not filtered(hub, value, grams * 1.01, grams * 2)


@pytest.mark.parametrize(
    "value",
    ["133.02", "17g", "1.5e-05", "'1,234.5'", "-5", "'24_700_000'", "0", "TBD", "24_700_000", "1e22", "0.00001", "'5 to 7 g'"],
)
def test_the_linter_foretells_what_the_filter_reads(hub, trainprint, value):
    text = f"---\nco2_eq_emissions:\n  emissions: {value}\n---\n"
    said = json.loads(trainprint("lint", "-", "--json", text=text)[1])["hub_filter_gco2e"]
    read = front(text)["co2_eq_emissions"]
    if value == "1e22":
        read = {"emissions": 1e22}  # the Hub's reader takes it for a number, PyYAML for text
    if said is None:
        assert not filtered(hub, read, -1, 1e30)
    else:
        assert filtered(hub, read, said, said)


def test_a_block_without_emissions_stops_the_filter(hub, trainprint, merged):
    text = "---\nco2_eq_emissions:\n  source: x\n---\n"
    status, out, _ = trainprint("lint", "-", text=text)
    assert status == 1 and "missing_emissions" in out
    with pytest.raises(KeyError):
        filtered(hub, front(text)["co2_eq_emissions"], 0, 1)
    assert filtered(hub, front(merged(text, 0.5))["co2_eq_emissions"], 0, 1)
